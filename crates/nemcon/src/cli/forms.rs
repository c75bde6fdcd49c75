//! The forms of a text: one table of what is read and what is written.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use nemcon_formats::docx::write::{About, Hand, again, against, clean};
use nemcon_formats::docx::{Kept, keep, read};
use nemcon_formats::{akn, html, odt};
use nemcon_negotiation::{Id, Lang, Text};
use nemcon_secretariat::{Clock, SystemClock};
use nemcon_web::fill::print::printed_alone;
use nemcon_web::http::Typesetter;
use nemcon_web::http::libreoffice::{Form as FileForm, LibreOffice};

use super::text::bytes;

/// A text that was read, with what its form had beside it.
struct Read {
    text: Text,
    /// What was not understood, a line each.
    told: Vec<String>,
    /// Parts of a Word file that go out again as they were.
    kept: Option<Kept>,
}

type Reader = fn(&[u8], Lang, Id) -> Result<Read>;
type Writer = fn(&Read) -> Result<Vec<u8>>;

/// What stands before every reason for which a form cannot be made here.
const NO_OFFICE: &str = "LibreOffice (soffice) is not installed; without it no .odt is read or written";
const NO_PDF: &str = "the program nemcon-pdf is not beside this one; without it no .pdf is written";

/// A form: the end of its names, how it is read, how it is written.
struct Form {
    end: &'static str,
    read: Option<Reader>,
    write: Option<Writer>,
}

const FORMS: &[Form] = &[
    Form { end: "akn", read: Some(from_akn), write: Some(to_akn) },
    Form { end: "docx", read: Some(from_word), write: Some(to_word) },
    Form { end: "html", read: Some(from_page), write: Some(to_page) },
    Form { end: "odt", read: Some(from_opendocument), write: Some(to_opendocument) },
    Form { end: "pdf", read: None, write: Some(to_pdf) },
    Form { end: "txt", read: Some(from_plain), write: Some(to_plain) },
];

/// Identity of the act that a text read from a file would be given by.
const NONE: Id = Id([0; 16]);

/// Converts a file; what was not understood is told on standard error.
pub(super) fn convert(from: &Path, to: &Path, lang: Lang) -> Result<()> {
    let read = form(from)?.read.with_context(|| format!("{} is a form that is only written", from.display()))?;
    let write = form(to)?.write.with_context(|| format!("{} is a form that is only read", to.display()))?;
    let found = read(&bytes(from)?, lang, NONE).with_context(|| from.display().to_string())?;
    found.told.iter().for_each(|line| eprintln!("{line}"));
    std::fs::write(to, write(&found)?).with_context(|| to.display().to_string())
}

/// Writes what changed between two texts of any form as a Word file with tracked changes.
pub(super) fn redline(old: &Path, new: &Path, to: &Path, author: &str, lang: Lang) -> Result<()> {
    let read = |from: &Path, act: Id| -> Result<Text> {
        let read = form(from)?.read.with_context(|| format!("{} is a form that is only written", from.display()))?;
        Ok(read(&bytes(from)?, lang, act).with_context(|| from.display().to_string())?.text)
    };
    let hand = Hand { author: author.to_owned(), date: None };
    // What belongs together is found by the words: the two have no identities in common.
    let (old, new) = (read(old, NONE)?, read(new, Id([1; 16]))?);
    let title = new.paragraphs.first().map(|p| p.text.clone()).unwrap_or_default();
    let file = against(&old, &new, &hand, &About { title, ..About::default() });
    std::fs::write(to, file).with_context(|| to.display().to_string())
}

fn form(file: &Path) -> Result<&'static Form> {
    let end = file.extension().and_then(OsStr::to_str).unwrap_or("").to_ascii_lowercase();
    let known = || FORMS.iter().map(|form| format!(".{}", form.end)).collect::<Vec<_>>().join(", ");
    let form = FORMS.iter().find(|form| form.end == end);
    form.ok_or_else(|| anyhow!("{}: no known form; known are {}", file.display(), known()))
}

fn from_word(bytes: &[u8], lang: Lang, act: Id) -> Result<Read> {
    let draft = read(lang, act, bytes)?;
    let told = draft.findings.iter().map(|f| format!("{:?} {} {}", f.what, f.count, f.near).trim().to_owned());
    Ok(Read { told: told.collect(), kept: Some(keep(bytes)?), text: draft.text })
}

fn to_word(read: &Read) -> Result<Vec<u8>> {
    let title = read.text.paragraphs.first().map(|p| p.text.clone()).unwrap_or_default();
    let about = About { title, ..About::default() };
    Ok(read.kept.as_ref().map_or_else(|| clean(&read.text, &about), |kept| again(&read.text, &about, kept)))
}

fn from_opendocument(bytes: &[u8], lang: Lang, act: Id) -> Result<Read> {
    odt::check(bytes)?;
    from_word(&by_office(bytes, FileForm::Odt, FileForm::Docx)?, lang, act)
}

fn to_opendocument(read: &Read) -> Result<Vec<u8>> {
    by_office(&to_word(read)?, FileForm::Docx, FileForm::Odt)
}

fn by_office(bytes: &[u8], from: FileForm, to: FileForm) -> Result<Vec<u8>> {
    let program = LibreOffice::new(LibreOffice::on_the_path().context(NO_OFFICE)?);
    super::begin(async { Ok(program.convert(bytes, from, to).await?) })
}

fn to_pdf(read: &Read) -> Result<Vec<u8>> {
    let program = Typesetter::new(Typesetter::beside_this_program().context(NO_PDF)?, Vec::new());
    let day = today();
    super::begin(async { Ok(program.set(&printed_alone(&read.text, &day)).await?) })
}

fn from_page(bytes: &[u8], lang: Lang, act: Id) -> Result<Read> {
    let page = std::str::from_utf8(bytes)?;
    let text = html::read(lang, act, page).map_err(|fault| anyhow!("{fault:?}"))?;
    Ok(Read { text, told: Vec::new(), kept: None })
}

fn to_page(read: &Read) -> Result<Vec<u8>> {
    Ok(html::write(&read.text).into_bytes())
}

fn from_akn(bytes: &[u8], lang: Lang, act: Id) -> Result<Read> {
    let document = akn::read(lang, act, bytes)?;
    let told = document.remarks.iter().map(ToString::to_string).collect();
    let text = document.text.context("it holds proposals and no text of its own")?;
    Ok(Read { text, told, kept: None })
}

/// What stands around a text is not known here: the file says what it is and in which language, no more.
fn to_akn(read: &Read) -> Result<Vec<u8>> {
    let day = today();
    let title = read.text.paragraphs.first().map(|p| p.text.clone()).unwrap_or_default();
    let meta = akn::Meta {
        group: "group".to_owned(),
        number: "text".to_owned(),
        made: day.clone(),
        issued: day,
        lang: Some(read.text.lang),
        title,
        ..akn::Meta::default()
    };
    Ok(akn::write(&read.text, &meta).into_bytes())
}

fn today() -> String {
    SystemClock::default().now().to_string().get(..10).unwrap_or_default().to_owned()
}

fn from_plain(bytes: &[u8], lang: Lang, act: Id) -> Result<Read> {
    let text = Text::from_plain(lang, act, std::str::from_utf8(bytes)?);
    if text.paragraphs.is_empty() {
        bail!("no words in it");
    }
    Ok(Read { text, told: Vec::new(), kept: None })
}

fn to_plain(read: &Read) -> Result<Vec<u8>> {
    Ok(read.text.plain().into_bytes())
}
