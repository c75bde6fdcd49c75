//! The record as pages: its entries, searched and leafed through, and one entry.

use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::here::Here;
use super::problem::Problem;
use crate::frame::Section;
use crate::pages::overview::EntryLine;
use crate::pages::record::RecordPage;

const PER_PAGE: u64 = 50;
/// How many entries a search looks through, newest first.
const SEARCHED_MAX: u64 = 5_000;

/// Returns entries as lines, newest first: those after `from` up to `to`.
pub async fn entries(here: &Here, from: u64, to: u64) -> Result<Vec<EntryLine>, Problem> {
    let bytes = here.app.office.entries(&here.view.group, from, to - from).await?;
    let mut lines: Vec<_> = (from + 1..).zip(&bytes).map(|(n, b)| here.view.entry_line(n, b)).collect();
    lines.reverse();
    Ok(lines)
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
    let from = to.saturating_sub(if wanted.is_empty() { PER_PAGE } else { SEARCHED_MAX });
    let mut lines = entries(&here, from, to).await?;
    if !wanted.is_empty() {
        lines.retain(|l| l.number.to_string() == wanted || l.words.to_lowercase().contains(&wanted));
        lines.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    }
    let before = |n: u64| format!("{}?before={n}", view.to("record"));
    let newer = to.saturating_add(PER_PAGE);
    let closed = view.state().closed_entries.iter().filter(|n| view.seen().opened(**n).is_none()).count();
    let page = RecordPage {
        lang: view.lang,
        size,
        closed: u64::try_from(closed).unwrap_or(u64::MAX),
        entries: lines,
        to: view.to("record"),
        newer: (to < size).then(|| if newer >= size { view.to("record") } else { before(newer + 1) }),
        older: (from > 0 && wanted.is_empty()).then(|| before(from + 1)),
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
