//! Measures the program on this machine: durable acts, checks, start, pages, cost of an act. The numbers in `docs/performance.md` come
//! from here alone.

mod crew;
mod http;
mod joins;
mod live;
mod long;
mod machine;
mod made;
mod papers;
mod people;
mod quantiles;
mod screens;
mod search;
mod start;
mod table;
mod text;
mod text_made;
mod text_pages;
mod text_peers;
mod word;

use std::path::Path;
use std::time::Duration;

use nemcon_secretariat::{Clock, SystemClock};
use serde::Serialize;

pub use http::{Load, Single};
pub use joins::{Answers, Joins, Many};
pub use live::{Live, LiveResults, Watched, live, watch_screens};
pub use long::Size;
pub use machine::Machine;
pub use papers::Papers;
pub use people::{Crowd, People};
pub use quantiles::Quantiles;
pub use search::{Asked, Found};
pub use start::{Page, Start};
pub use text::{LongText, Quality, Redlines};
pub use text_pages::TextPages;
pub use word::WordFiles;

/// Paragraphs of the text on which proposals are made.
const PARAGRAPHS: u32 = 420;
/// Paragraphs of the text that is set as PDF: some fifty pages.
const PDF_PARAGRAPHS: u32 = 620;

/// A part of what can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Part {
    /// Durable acts over HTTP
    Acts,
    /// Long records: admission, check, start, pages
    Records,
    /// Redlines: quality beside other programs, and a long one
    Redlines,
    /// Proposals carried over, joined and compiled
    Joins,
    /// Tracked changes to Word and back
    Word,
    /// Akoma Ntoso and PDF
    Papers,
    /// Pages of a long text under negotiation
    Texts,
    /// Delegations with all their members, and a round of accreditation
    People,
    /// Looking for words in statements
    Search,
}

/// Sessions of a term.
const SESSIONS: usize = 11;

/// What is measured.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The parts; all of them if none is named.
    pub only: Vec<Part>,
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
    /// How often each page is asked for, at most.
    pub page_times: usize,
    /// Characters of the text of which a redline is made.
    pub redline: usize,
    /// Proposals on a text, at most.
    pub proposals: usize,
    /// How many take part.
    pub crowd: Crowd,
    /// Statements that are looked through.
    pub statements: usize,
}

impl Settings {
    /// What `docs/performance.md` shows.
    pub fn full() -> Self {
        Self {
            only: Vec::new(),
            clients: vec![8, 64, 256],
            time: Duration::from_secs(8),
            sizes: vec![1_000, 10_000, 100_000, 1_000_000],
            verify_from: 10_000,
            start: 100_000,
            page_times: 200,
            redline: 230_000,
            proposals: 10_000,
            crowd: Crowd { delegations: 195, persons: 2_000, applications: 500, objections: 5_000 },
            // As many sessions of 332 speeches.
            statements: SESSIONS * 332,
        }
    }

    /// Small sizes, to see that everything runs.
    pub fn quick() -> Self {
        Self {
            only: Vec::new(),
            clients: vec![4],
            time: Duration::from_millis(300),
            sizes: vec![300, 1_000],
            verify_from: 1_000,
            start: 1_000,
            page_times: 3,
            redline: 20_000,
            proposals: 200,
            crowd: Crowd { delegations: 12, persons: 24, applications: 12, objections: 24 },
            statements: 12,
        }
    }

    fn has(&self, part: Part) -> bool {
        self.only.is_empty() || self.only.contains(&part)
    }
}

/// What was measured; a part that was not is none.
#[derive(Clone, Debug, Serialize)]
pub struct Results {
    /// On what.
    pub machine: Machine,
    /// Durable acts over HTTP.
    pub acts: Option<Acts>,
    /// Long records.
    pub records: Option<Records>,
    /// Differences between texts.
    pub redlines: Option<Redlines>,
    /// Proposals on one text, joined.
    pub joins: Option<Joins>,
    /// Word files out and back.
    pub word: Option<WordFiles>,
    /// Akoma Ntoso and PDF.
    pub papers: Option<Papers>,
    /// Pages of a long text under negotiation.
    pub texts: Option<TextPages>,
    /// Who takes part.
    pub people: Option<People>,
    /// Looking for words, in what one session has.
    pub search_session: Option<Found>,
    /// The same in what the sessions of a whole term have.
    pub search: Option<Found>,
}

/// Durable acts over HTTP.
#[derive(Clone, Debug, Serialize)]
pub struct Acts {
    /// By how many clients send at once.
    pub loads: Vec<Load>,
    /// One commit per act.
    pub single: Single,
}

/// Long records.
#[derive(Clone, Debug, Serialize)]
pub struct Records {
    /// By size.
    pub sizes: Vec<Size>,
    /// A server on one.
    pub start: Start,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// Measures, writing below `folder`; `said` is told what comes next.
pub async fn run(folder: &Path, settings: &Settings, said: &(dyn Fn(&str) + Sync)) -> anyhow::Result<Results> {
    let now = SystemClock::default().now();
    let mut results = Results {
        machine: Machine::of(folder),
        acts: None,
        records: None,
        redlines: None,
        joins: None,
        word: None,
        papers: None,
        texts: None,
        people: None,
        search_session: None,
        search: None,
    };
    if settings.has(Part::Acts) {
        said("acts over HTTP");
        let (loads, single) = http::measure(folder, &settings.clients, settings.time).await?;
        results.acts = Some(Acts { loads, single });
    }
    if settings.has(Part::Records) {
        let measuring = || long::measure(folder, now, &settings.sizes, settings.verify_from, settings.start, said);
        let (sizes, kept) = tokio::task::block_in_place(measuring)?;
        said("a server on a long record");
        let (start, pages) = start::measure(folder, kept, settings.page_times).await?;
        results.records = Some(Records { sizes, start, pages });
    }
    if settings.has(Part::Redlines) {
        said("redlines");
        results.redlines = Some(tokio::task::block_in_place(|| text::measure(folder, settings.redline))?);
    }
    if settings.has(Part::Joins) {
        said("joins");
        let measuring = || joins::measure(folder, PARAGRAPHS, settings.proposals);
        results.joins = Some(tokio::task::block_in_place(measuring)?);
    }
    if settings.has(Part::Word) {
        said("Word files");
        let changed = u32::try_from(settings.proposals).unwrap_or(u32::MAX).min(150);
        results.word = Some(tokio::task::block_in_place(|| word::measure(folder, PARAGRAPHS, changed))?);
    }
    if settings.has(Part::Papers) {
        said("Akoma Ntoso and PDF");
        let many = u32::try_from(settings.proposals).unwrap_or(u32::MAX);
        results.papers = Some(papers::measure(folder, PARAGRAPHS.min(many), PDF_PARAGRAPHS.min(many)).await?);
    }
    if settings.has(Part::Texts) {
        said("pages of a long text");
        let proposals = settings.proposals / 5;
        let (kept, wanted) = tokio::task::block_in_place(|| text_pages::made(now, PARAGRAPHS, proposals));
        let folder = folder.join("text");
        let (_, pages) = start::serve(&folder, text_pages::NAME, kept, &wanted, settings.page_times).await?;
        results.texts = Some(TextPages { paragraphs: PARAGRAPHS, proposals, pages });
    }
    if settings.has(Part::People) {
        said("delegations and a round of accreditation");
        results.people = Some(people::measure(&folder.join("people"), settings.crowd, settings.page_times).await?);
    }
    if settings.has(Part::Search) {
        said("looking for words");
        let (statements, times) = (settings.statements, settings.page_times);
        let of_session = statements.div_ceil(SESSIONS);
        results.search_session = Some(search::measure(&folder.join("search-session"), of_session, times).await?);
        results.search = Some(search::measure(&folder.join("search"), statements, times).await?);
    }
    Ok(results)
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
        let (acts, records) = (results.acts.as_ref().unwrap(), results.records.as_ref().unwrap());
        assert!(acts.loads[0].acts > 0 && acts.loads[0].batch_acts >= 1.0);
        assert_eq!(records.sizes.iter().map(|size| size.entries).collect::<Vec<_>>(), [300, 1_000]);
        assert_eq!(records.start.entries, 1_000);
        assert!(results.to_string().contains("| 4 |"), "{results}");
    }
}
