//! The record as pages: its entries, searched and leafed through, and one entry.

use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::here::Here;
use super::problem::Problem;
use crate::fill::lists::encoded;
use crate::frame::Section;
use crate::pages::overview::EntryLine;
use crate::pages::record::RecordPage;

const PER_PAGE: u64 = 50;
/// How many entries a search looks through at once, newest first; a link goes on from there.
const SEARCHED_MAX: u64 = 5_000;
const SEARCHED_AT_ONCE: u64 = 500;

/// Returns entries as lines, newest first: those after `from` up to `to`.
pub async fn entries(here: &Here, from: u64, to: u64) -> Result<Vec<EntryLine>, Problem> {
    let bytes = here.app.office.entries(&here.view.group, from, to - from).await?;
    let mut lines: Vec<_> = (from + 1..).zip(&bytes).map(|(n, b)| here.view.entry_line(n, b)).collect();
    lines.reverse();
    Ok(lines)
}

/// Returns the same without what is of the floor of a segment of which the seat is told nothing: that stands in the record alone.
pub async fn newest(here: &Here, from: u64, to: u64) -> Result<Vec<EntryLine>, Problem> {
    let bytes = here.app.office.entries(&here.view.group, from, to - from).await?;
    let open = (from + 1..).zip(&bytes).filter(|(number, bytes)| !here.view.is_of_closed_floor(*number, bytes));
    let mut lines: Vec<_> = open.map(|(number, bytes)| here.view.entry_line(number, bytes)).collect();
    lines.reverse();
    Ok(lines)
}

/// Looks back from an entry for those whose words or number are wanted: until a page is full or enough was looked through.
/// Returns them with the number of the entry before the last one looked at.
async fn search_back(here: &Here, wanted: &str, to: u64) -> Result<(Vec<EntryLine>, u64), Problem> {
    let (mut found, mut from) = (Vec::new(), to);
    let end = to.saturating_sub(SEARCHED_MAX);
    let full = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    // An entry of that number is known without looking.
    if let Some(number) = wanted.parse::<u64>().ok().filter(|n| (1..=to).contains(n)) {
        return Ok((entries(here, number - 1, number).await?, 0));
    }
    while from > end && found.len() < full {
        let begin = from.saturating_sub(SEARCHED_AT_ONCE).max(end);
        for line in entries(here, begin, from).await? {
            from = line.number - 1;
            if line.words.to_lowercase().contains(wanted) {
                found.push(line);
            }
            if found.len() == full {
                break;
            }
        }
    }
    Ok((found, from))
}

/// What was searched for, and where to go on.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Search {
    q: String,
    before: Option<u64>,
}

/// The entries of the record, its checkpoint and how to check it.
pub async fn list(here: Here, Query(search): Query<Search>) -> Result<Response, Problem> {
    let view = &here.view;
    let size = view.snapshot.size();
    let wanted = search.q.trim().to_lowercase();
    let to = search.before.map_or(size, |b| b.saturating_sub(1)).min(size);
    let (lines, from) = match wanted.is_empty() {
        true => (entries(&here, to.saturating_sub(PER_PAGE), to).await?, to.saturating_sub(PER_PAGE)),
        false => search_back(&here, &wanted, to).await?,
    };
    let words = if wanted.is_empty() { String::new() } else { format!("&q={}", encoded(search.q.trim())) };
    let before = |n: u64| format!("{}?before={n}{words}", view.to("record"));
    let newer = to.saturating_add(PER_PAGE);
    let closed = view.state().closed_entries.iter().filter(|n| view.seen().opened(**n).is_none()).count();
    let page = RecordPage {
        lang: view.lang,
        size,
        closed: u64::try_from(closed).unwrap_or(u64::MAX),
        entries: lines,
        to: view.to("record"),
        searched: (!wanted.is_empty() && to > 0).then(|| (from + 1, to)),
        newer: (to < size && wanted.is_empty())
            .then(|| if newer >= size { view.to("record") } else { before(newer + 1) }),
        older: (from > 0).then(|| before(from + 1)),
        search: search.q,
        checkpoint: String::from_utf8_lossy(&view.group.cosigned_checkpoint().await?).into_owned(),
        key: view.group.log_key().to_owned(),
        prefix: format!("{}/record/{}", here.app.settings.base, view.group.name()),
        zone: view.zone.clone(),
    };
    Ok(here.draw(Some(Section::Record), "/record", &page.content()))
}

/// One entry: in words, and byte for byte.
pub async fn one(here: Here, Path(parts): Path<Vec<(String, String)>>) -> Result<Response, Problem> {
    let number = parts.iter().find(|(name, _)| name == "number").and_then(|(_, n)| n.parse::<u64>().ok());
    let number = number.ok_or(Problem::NotFound)?;
    let bytes = here.view.group.entry(number).await?.ok_or(Problem::NotFound)?;
    let page = here.view.entry(number, &bytes);
    Ok(here.draw(Some(Section::Record), &format!("/record/{number}"), &page.content()))
}
