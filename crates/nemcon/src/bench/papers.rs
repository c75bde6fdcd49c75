//! A long text as Akoma Ntoso and as PDF, and how long LibreOffice takes for the nearest thing: the same text as a page to
//! XML, and as a Word file to PDF.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::ensure;
use nemcon_formats::docx::write::{About, clean};
use nemcon_formats::{akn, html};
use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use nemcon_web::fill::print::printed_alone;
use nemcon_web::http::Typesetter;
use serde::Serialize;

/// How long papers take.
#[derive(Clone, Debug, Serialize)]
pub struct Papers {
    /// Paragraphs of the text in Akoma Ntoso.
    pub akn_paragraphs: usize,
    /// Written, the shortest of several runs.
    pub akn_out_ms: f64,
    /// Read again.
    pub akn_back_ms: f64,
    /// LibreOffice makes XML of its own of the same text as a page; none if it is not installed.
    pub office_xml_ms: Option<f64>,
    /// Pages of the PDF; none if nothing here counts them.
    pub pdf_pages: Option<u32>,
    /// The PDF, with the start of the program; none if it was not built.
    pub pdf_ms: Option<f64>,
    /// LibreOffice makes a PDF of the same text as a Word file.
    pub office_pdf_ms: Option<f64>,
}

/// Measures with texts of so many paragraphs, writing below `folder`.
pub(super) async fn measure(folder: &Path, akn_paragraphs: u32, pdf_paragraphs: u32) -> anyhow::Result<Papers> {
    let folder = folder.join("papers");
    fs::create_dir_all(&folder)?;
    let text = text(akn_paragraphs);
    let (akn_out_ms, akn_back_ms) = by_akn(&text)?;
    fs::write(folder.join("text.html"), html::write(&text))?;
    let office_xml_ms = office(&folder, "text.html", "fodt")?;
    let long = self::text(pdf_paragraphs);
    let (mut pdf_ms, mut pdf_pages) = (None, None);
    if let Some(program) = Typesetter::beside_this_program() {
        let program = Typesetter::new(program, Vec::new());
        let document = printed_alone(&long, "2031-05-12");
        for _ in 0..3 {
            let begun = Instant::now();
            let pdf = program.set(&document).await?;
            pdf_ms = Some((begun.elapsed().as_secs_f64() * 1e3).min(pdf_ms.unwrap_or(f64::INFINITY)));
            fs::write(folder.join("ours.pdf"), pdf)?;
        }
        pdf_pages = pages(&folder.join("ours.pdf"));
    }
    fs::write(folder.join("long.docx"), clean(&long, &About::default()))?;
    let office_pdf_ms = office(&folder, "long.docx", "pdf")?;
    let akn_paragraphs = text.paragraphs.len();
    Ok(Papers { akn_paragraphs, akn_out_ms, akn_back_ms, office_xml_ms, pdf_pages, pdf_ms, office_pdf_ms })
}

fn text(paragraphs: u32) -> Text {
    let words = |n: u32| {
        format!(
            "States should take note of measure {n} in a spirit of cooperation, and exchange views on its implementation \
             at the session that follows, in accordance with their national practices. They are invited to inform the \
             Secretariat of the steps that they take, and of the difficulties that they meet in taking them."
        )
    };
    let one = |n: u32| {
        let kind = if n % 7 == 3 { ParagraphKind::Subparagraph } else { ParagraphKind::Paragraph };
        let level = u8::from(kind == ParagraphKind::Subparagraph);
        Paragraph { level, ..Paragraph::new(ParagraphId { act: Id([1; 16]), ordinal: n }, kind, words(n)) }
    };
    Text::new(Lang::En, (1..=paragraphs).map(one).collect())
}

fn by_akn(text: &Text) -> anyhow::Result<(f64, f64)> {
    let meta = akn::Meta { lang: Some(Lang::En), made: "2031-05-12".to_owned(), ..akn::Meta::default() };
    let (mut out_ms, mut back_ms) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..5 {
        let begun = Instant::now();
        let xml = akn::write(text, &meta);
        out_ms = (begun.elapsed().as_secs_f64() * 1e3).min(out_ms);
        let begun = Instant::now();
        let back = akn::read(Lang::En, Id([2; 16]), xml.as_bytes())?;
        back_ms = (begun.elapsed().as_secs_f64() * 1e3).min(back_ms);
        ensure!(back.text.as_ref() == Some(text), "what was written is not what was read");
    }
    Ok((out_ms, back_ms))
}

/// Returns how long LibreOffice takes to make a file of another form; the first start, which makes a profile, is not
/// counted.
pub(super) fn office(folder: &Path, from: &str, to: &str) -> anyhow::Result<Option<f64>> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("office").display());
    let saved = folder.join("saved");
    let mut taken = None;
    for _ in 0..2 {
        let begun = Instant::now();
        let mut command = Command::new("soffice");
        command.args(["--headless", &profile, "--convert-to", to, "--outdir"]).arg(&saved).arg(folder.join(from));
        match command.stdout(Stdio::null()).stderr(Stdio::null()).status() {
            Ok(status) if status.success() => taken = Some(begun.elapsed().as_secs_f64() * 1e3),
            _ => return Ok(None),
        }
    }
    let made = saved.join(from).with_extension(to);
    ensure!(made.is_file(), "LibreOffice made no {}", made.display());
    Ok(taken)
}

/// Returns how many pages a file has, as poppler counts them.
fn pages(file: &Path) -> Option<u32> {
    let said = Command::new("pdfinfo").arg(file).output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    said.lines().find_map(|line| line.strip_prefix("Pages:"))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn papers_are_made_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let found = measure(folder.path(), 30, 10).await.unwrap_or_else(|why| panic!("{why:#}"));
        assert!(found.akn_paragraphs == 30 && found.akn_out_ms > 0.0 && found.akn_back_ms > 0.0);
        assert_eq!(found.pdf_ms.is_some(), Typesetter::beside_this_program().is_some());
    }
}
