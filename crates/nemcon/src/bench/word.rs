//! A text with hundreds of tracked changes to Word and back, and how long LibreOffice takes to open and save the same file.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::ensure;
use nemcon_formats::docx::write::{About, Hand, against};
use nemcon_formats::docx::{Document, returned};
use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use serde::Serialize;

use super::papers::office;

/// How long Word files take.
#[derive(Clone, Debug, Serialize)]
pub struct WordFiles {
    /// Paragraphs of the text.
    pub paragraphs: usize,
    /// Tracked changes in the file.
    pub changes: usize,
    /// Out, the shortest of several runs.
    pub out_ms: f64,
    /// Back, to proposals.
    pub back_ms: f64,
    /// LibreOffice without a window opens the file and saves it; none if it is not installed.
    pub office_ms: Option<f64>,
}

/// Measures with so many changed paragraphs, writing below `folder`.
pub(super) fn measure(folder: &Path, paragraphs: u32, changed: u32) -> anyhow::Result<WordFiles> {
    let every = (paragraphs / changed.max(1)).max(1);
    let words = |n: u32| {
        format!(
            "States should take note of measure {n} in a spirit of cooperation, and exchange views on its implementation \
             at the session that follows, in accordance with their national practices."
        )
    };
    let text = |revised: bool| {
        let one = |n: u32| {
            let is_changed = revised && n.is_multiple_of(every) && n / every <= changed;
            let words = if is_changed { words(n).replace("should", "shall") } else { words(n) };
            Paragraph::new(ParagraphId { act: Id([1; 16]), ordinal: n }, ParagraphKind::Paragraph, words)
        };
        Text::new(Lang::En, (1..=paragraphs).map(one).collect())
    };
    let (old, new) = (text(false), text(true));
    let hand = Hand { author: "Aldoria".to_owned(), date: Some("2031-05-12T10:00:00Z".to_owned()) };
    let (mut out_ms, mut back_ms) = (f64::INFINITY, f64::INFINITY);
    let mut file = Vec::new();
    let mut operations = 0;
    for _ in 0..5 {
        let begun = Instant::now();
        file = against(&old, &new, &hand, &About::default());
        out_ms = (begun.elapsed().as_secs_f64() * 1e3).min(out_ms);
        let begun = Instant::now();
        let back = returned(&old, Id([2; 16]), &file)?;
        back_ms = (begun.elapsed().as_secs_f64() * 1e3).min(back_ms);
        operations = back.proposals.iter().map(|proposed| proposed.operations.len()).sum();
    }
    let changes = Document::read(&file)?.changes().len();
    ensure!(operations > 0 && changes >= operations, "{changes} changes, {operations} operations");
    fs::create_dir_all(folder.join("word"))?;
    fs::write(folder.join("word/changes.docx"), &file)?;
    let office_ms = office(&folder.join("word"), "changes.docx", "docx")?;
    Ok(WordFiles { paragraphs: old.paragraphs.len(), changes, out_ms, back_ms, office_ms })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_goes_out_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let found = measure(folder.path(), 40, 20).unwrap();
        assert_eq!((found.paragraphs, found.changes), (40, 40), "a deletion and an insertion each");
    }
}
