//! The pages of a long text under negotiation: 420 paragraphs, 400 of them with brackets, and 2,000 proposals.

use nemcon_negotiation::{Content, Instant, Lang, Text};
use serde_json::json;

use super::joins::proposal;
use super::long::Kept;
use super::made::STATES;
use super::start::Page;
use crate::play::{Play, code_of, open_group_body, six};

/// The group's short name.
pub(super) const NAME: &str = "text";

const SENTENCE: &str =
    "States noted with deep concern the growing risks to international peace and security in their use of it.";

/// What was measured of a long text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct TextPages {
    /// Paragraphs.
    pub paragraphs: u32,
    /// Proposals tabled on it, to everyone.
    pub proposals: usize,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// Plays a group up to a text with so many proposals, and returns its record with the pages of the text.
pub(super) fn made(now: Instant, paragraphs: u32, proposals: usize) -> (Kept, Vec<String>) {
    let mut play = Play::new(&format!("exercise.example/{NAME}"), now);
    let body = open_group_body(&mut play.record, STATES);
    play.does("secretariat", "open_group", body);
    let mut act = play.compose("chair", "resume_chair", json!({}));
    let words = (1..=paragraphs).map(|n| paragraph(n, paragraphs)).collect::<Vec<_>>().join("\n\n");
    let blob = play.text(Lang::En, act.id, &words);
    let languages = json!({ "en": { "blob": blob, "status": "original" } });
    act.content =
        Content::read("table_draft", json!({ "languages": languages, "title": six("Draft") })).expect("a draft");
    let draft = act.id;
    let admission = play.submit(&act).unwrap_or_else(|refusal| panic!("table_draft: {refusal:?}"));
    let base = play.record.blobs.get(&blob).and_then(|bytes| Text::parse(bytes).ok()).expect("it was kept");
    let mut first = None;
    for n in 0..proposals {
        let body = json!({
            "draft": draft, "lang": "en", "operations": proposal(&base, n), "to": "public",
            "version": admission.outcome.version,
        });
        first.get_or_insert(play.does(&code_of(1 + n % STATES), "table_proposal", body));
    }
    let middle = base.paragraphs[base.paragraphs.len() / 2].id;
    let at = format!("/texts/{draft}/0");
    let mut pages = vec![
        at.clone(),
        format!("{at}?view=compilation"),
        format!("{at}?view=compilation&part=5"),
        format!("/texts/{draft}/paragraphs/{middle}"),
        format!("/texts/{draft}/proposals"),
        format!("/texts/{draft}/open"),
        format!("/texts/{draft}/positions"),
        format!("{at}/propose?at={middle}&text=en"),
    ];
    pages.extend(first.map(|id| format!("/proposals/{id}")));
    (Kept { entries: play.record.entries, blobs: play.record.blobs }, pages)
}

fn paragraph(n: u32, of: u32) -> String {
    let words = format!("{} [more] {}", SENTENCE.replace("concern", "concern again"), [SENTENCE; 4].join(" "));
    let bracketed = n * 20 <= of * 19 || of < 20;
    format!("{n}. {}", if bracketed { words } else { words.replace(['[', ']'], "") })
}
