//! Measures the program on this machine: durable acts, checks, start, pages, cost of an act. The numbers in `docs/performance.md` come
//! from here alone.

mod http;
mod joins;
mod long;
mod machine;
mod made;
mod papers;
mod quantiles;
mod start;
mod table;
mod text;
mod text_made;
mod text_pages;
mod text_peers;
mod word;

use std::path::Path;
use std::time::Duration;

use nemcon_negotiation::Instant;
use nemcon_secretariat::{Clock, SystemClock};
use serde::Serialize;

pub use http::{Load, Single};
pub use joins::{Answers, Joins, Many};
pub use long::Size;
pub use machine::Machine;
pub use papers::Papers;
pub use quantiles::Quantiles;
pub use start::{Page, Start};
pub use text::{LongText, Quality, Redlines};
pub use text_pages::TextPages;
pub use word::WordFiles;

/// Paragraphs of the text on which proposals are made.
const PARAGRAPHS: u32 = 420;
/// Paragraphs of the text that is set as PDF: some fifty pages.
const PDF_PARAGRAPHS: u32 = 400;

/// What is measured.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Clients at once, one run each.
    pub clients: Vec<usize>,
    /// How long each run takes.
    pub time: Duration,
    /// Sizes at which the cost of an act is measured, ascending.
    pub sizes: Vec<u64>,
    /// From this size on the record is checked too.
    pub verify_from: u64,
    /// Entries of the record that a server is started on.
    pub start: u64,
    /// How often each page is asked for.
    pub page_times: usize,
    /// Characters of the text of which a redline is made.
    pub redline: usize,
    /// Proposals on a text, at most.
    pub proposals: usize,
}

impl Settings {
    /// What `docs/performance.md` shows.
    pub fn full() -> Self {
        Self {
            clients: vec![8, 64, 256],
            time: Duration::from_secs(8),
            sizes: vec![1_000, 10_000, 100_000, 1_000_000],
            verify_from: 10_000,
            start: 100_000,
            page_times: 200,
            redline: 230_000,
            proposals: 10_000,
        }
    }

    /// Small sizes, to see that everything runs.
    pub fn quick() -> Self {
        Self {
            clients: vec![4],
            time: Duration::from_millis(300),
            sizes: vec![300, 1_000],
            verify_from: 1_000,
            start: 1_000,
            page_times: 3,
            redline: 20_000,
            proposals: 200,
        }
    }
}

/// What was measured.
#[derive(Clone, Debug, Serialize)]
pub struct Results {
    /// On what.
    pub machine: Machine,
    /// Durable acts over HTTP.
    pub loads: Vec<Load>,
    /// One commit per act.
    pub single: Single,
    /// Records by size.
    pub sizes: Vec<Size>,
    /// A server on a long record.
    pub start: Start,
    /// Its pages.
    pub pages: Vec<Page>,
    /// Texts.
    pub texts: Texts,
}

/// What was measured of texts alone, on a machine.
#[derive(Clone, Debug, Serialize)]
pub struct TextResults {
    /// On what.
    pub machine: Machine,
    /// Texts.
    pub texts: Texts,
}

/// What was measured of texts.
#[derive(Clone, Debug, Serialize)]
pub struct Texts {
    /// Pages of a long text under negotiation.
    pub pages: TextPages,
    /// Differences between texts.
    pub redlines: Redlines,
    /// Proposals on one text, joined.
    pub joins: Joins,
    /// Word files out and back.
    pub word: WordFiles,
    /// Akoma Ntoso and PDF.
    pub papers: Papers,
}

/// Measures, writing below `folder`; `said` is told what comes next.
pub async fn run(folder: &Path, settings: &Settings, said: &(dyn Fn(&str) + Sync)) -> anyhow::Result<Results> {
    let machine = Machine::of(folder);
    said("acts over HTTP");
    let (loads, single) = http::measure(folder, &settings.clients, settings.time).await?;
    let now = SystemClock::default().now();
    let measuring = || long::measure(folder, now, &settings.sizes, settings.verify_from, settings.start, said);
    let (sizes, kept) = tokio::task::block_in_place(measuring)?;
    said("a server on a long record");
    let (start, pages) = start::measure(folder, kept, settings.page_times).await?;
    let texts = measured(folder, settings, now, said).await?;
    Ok(Results { machine, loads, single, sizes, start, pages, texts })
}

/// Measures texts alone, writing below `folder`; `said` is told what comes next.
pub async fn texts(folder: &Path, settings: &Settings, said: &(dyn Fn(&str) + Sync)) -> anyhow::Result<TextResults> {
    let now = SystemClock::default().now();
    Ok(TextResults { machine: Machine::of(folder), texts: measured(folder, settings, now, said).await? })
}

async fn measured(
    folder: &Path,
    settings: &Settings,
    now: Instant,
    said: &(dyn Fn(&str) + Sync),
) -> anyhow::Result<Texts> {
    said("redlines");
    let redlines = tokio::task::block_in_place(|| text::measure(folder, settings.redline))?;
    said("joins");
    let joins = tokio::task::block_in_place(|| joins::measure(folder, PARAGRAPHS, settings.proposals))?;
    said("Word files");
    let changed = u32::try_from(settings.proposals).unwrap_or(u32::MAX).min(150);
    let word = tokio::task::block_in_place(|| word::measure(folder, PARAGRAPHS, changed))?;
    said("Akoma Ntoso and PDF");
    let many = u32::try_from(settings.proposals).unwrap_or(u32::MAX);
    let papers = papers::measure(folder, PARAGRAPHS.min(many), PDF_PARAGRAPHS.min(many)).await?;
    said("pages of a long text");
    let proposals = settings.proposals / 5;
    let (kept, wanted) = tokio::task::block_in_place(|| text_pages::made(now, PARAGRAPHS, proposals));
    let (_, pages_of_text) =
        start::serve(&folder.join("text"), text_pages::NAME, kept, &wanted, settings.page_times).await?;
    Ok(Texts {
        pages: TextPages { paragraphs: PARAGRAPHS, proposals, pages: pages_of_text },
        redlines,
        joins,
        word,
        papers,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn everything_can_be_measured() {
        let folder = tempfile::tempdir().unwrap();
        // The check of a record runs the program itself, which a test is not.
        let settings = Settings { verify_from: u64::MAX, ..Settings::quick() };
        let results = run(folder.path(), &settings, &|_| ()).await.unwrap_or_else(|error| panic!("{error:#}"));
        assert!(results.loads[0].acts > 0 && results.loads[0].batch_acts >= 1.0);
        assert_eq!(results.sizes.iter().map(|size| size.entries).collect::<Vec<_>>(), [300, 1_000]);
        assert_eq!(results.start.entries, 1_000);
        assert!(results.to_string().contains("| 4 |"), "{results}");
    }
}
