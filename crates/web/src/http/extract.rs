//! The words of what somebody hands in: pasted, or in a text, a Word file or a PDF. Of a file nothing else is kept, and what else was in it is told.

use nemcon_formats::docx::{self, Fault, Finding, Matter};
use nemcon_formats::statement::MOST;

use super::app::App;
use super::problem::Problem;

/// Words, and what else was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extract {
    /// The words as plain text.
    pub text: String,
    /// What a Word file held besides.
    pub left: Option<Left>,
    /// They come from a PDF.
    pub is_pdf: bool,
}

/// What a Word file held besides its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Names in its properties.
    pub names: Vec<String>,
    /// Who changed something.
    pub changed_by: Vec<String>,
    /// Paragraphs with hidden words.
    pub hidden: u32,
    /// What else.
    pub findings: Vec<Finding>,
}

/// Why there are no words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoText {
    /// Nothing was given.
    Nothing,
    /// There are none in it.
    Empty,
    /// There are too many.
    Long,
    /// It is neither text nor a Word file nor a PDF.
    Encoding,
    /// No program here reads PDF.
    NoProgram,
    /// The PDF cannot be read.
    Pdf,
    /// The Word file is refused.
    Word(Fault),
}

/// Returns the words of a file, or where there is none, what was pasted.
pub async fn extract(app: &App, file: Vec<u8>, pasted: &str) -> Result<Result<Extract, NoText>, Problem> {
    let text = |text: String| Extract { text, ..Extract::default() };
    let found = if file.is_empty() {
        if pasted.trim().is_empty() { Err(NoText::Nothing) } else { Ok(text(pasted.to_owned())) }
    } else if file.starts_with(b"%PDF-") {
        of_pdf(app, &file).await
    } else if file.starts_with(b"PK") || file.starts_with(b"\xd0\xcf\x11\xe0") {
        // A file that is refused costs nobody else.
        let read = tokio::task::spawn_blocking(move || docx::words(&file)).await;
        read.map_err(|_| Problem::Malformed("file".to_owned()))?.map(of_word).map_err(NoText::Word)
    } else {
        String::from_utf8(file).map(text).map_err(|_| NoText::Encoding)
    };
    Ok(found.and_then(checked))
}

/// Returns the words of a PDF or a Word file, to look for words in it; nothing of what cannot be read.
pub async fn words_of(app: &App, file: Vec<u8>) -> Option<String> {
    if file.starts_with(b"%PDF-") {
        return of_pdf(app, &file).await.ok().map(|found| found.text);
    }
    if !file.starts_with(b"PK") {
        return None;
    }
    let read = tokio::task::spawn_blocking(move || docx::words(&file)).await.ok()?;
    read.ok().map(|words| words.paragraphs.join("\n\n"))
}

async fn of_pdf(app: &App, file: &[u8]) -> Result<Extract, NoText> {
    let reader = app.settings.pdf_words.as_ref().ok_or(NoText::NoProgram)?;
    match reader.read(file).await {
        Ok(text) => Ok(Extract { text, left: None, is_pdf: true }),
        Err(why) => {
            tracing::warn!(%why, "no words out of a PDF");
            Err(NoText::Pdf)
        }
    }
}

fn of_word(words: docx::Words) -> Extract {
    let docx::Words { paragraphs, names, changed_by, hidden, findings } = words;
    // What is said of changes names who made them.
    let findings = findings.into_iter().filter(|finding| changed_by.is_empty() || finding.what != Matter::Changes);
    let left = Left { names, hidden, findings: findings.collect(), changed_by };
    Extract { text: paragraphs.join("\n\n"), left: Some(left), is_pdf: false }
}

fn checked(found: Extract) -> Result<Extract, NoText> {
    let text: String = found.text.replace("\r\n", "\n").trim_start_matches('\u{feff}').trim().to_owned();
    if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\u{c}' | '\u{b}')) {
        return Err(NoText::Encoding);
    }
    let text = text.replace(['\u{c}', '\u{b}'], "\n\n");
    if !text.contains(char::is_alphanumeric) {
        return Err(NoText::Empty);
    }
    if text.chars().nth(MOST).is_some() { Err(NoText::Long) } else { Ok(Extract { text, ..found }) }
}
