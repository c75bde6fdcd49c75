//! The parts of pages that an entry changes.

use std::collections::BTreeSet;

use maud::Markup;
use nemcon_negotiation::kept::KEPT_FOR_DELEGATIONS;
use nemcon_negotiation::{Article, Content, Id, Seat};
use serde_json::Value;

use super::record::Read;
use super::view::View;
use crate::frame::{under, under_name};

/// Articles of what goes on on the floor.
const OF_FLOOR: [Article; 9] = [
    Article::Floor,
    Article::Speakers,
    Article::FromAfar,
    Article::Reply,
    Article::PointsOfOrder,
    Article::Sounding,
    Article::Quorum,
    Article::Rulings,
    Article::Appeal,
];

impl View {
    /// Returns the parts of pages that an entry changes, as this audience sees them now: name and drawing. To delegations
    /// only what no delegation sees otherwise than another.
    #[must_use]
    pub fn parts_of(&self, number: u64, bytes: &[u8], fresh: &Id) -> Vec<(String, Markup)> {
        let of_delegations = matches!(self.seat, Seat::AllStates | Seat::AllOf(_));
        let mut parts = self.overview(vec![]).parts();
        parts.extend(self.under_parts(number, bytes));
        let named = self.named(number, bytes);
        for id in &named {
            if let Some(page) = self.silence(id) {
                parts.extend(page.parts());
            }
            if of_delegations {
                continue;
            }
            if let Some(page) = self.meeting(id, fresh) {
                parts.extend(page.parts());
            } else if let Some(page) = self.decision(id) {
                parts.extend(page.parts());
            }
        }
        parts
    }

    /// Returns the meetings that an entry may change something in: those that are open, and those that it is about.
    #[must_use]
    pub fn meetings_touched(&self, number: u64, bytes: &[u8]) -> BTreeSet<Id> {
        let mut all = self.named(number, bytes);
        all.retain(|id| self.state().meetings.contains_key(id));
        all.extend(self.open_meetings().into_iter().map(|(id, _)| id));
        all
    }

    /// Returns what is under discussion, as pages about each of those meetings say it and as all others do.
    #[must_use]
    pub fn under_parts(&self, number: u64, bytes: &[u8]) -> Vec<(String, Markup)> {
        let meetings = self.meetings_touched(number, bytes);
        let part = |about: Option<&Id>| {
            let name = about.map(Id::to_string);
            (under_name(name.as_deref()), under(self.lang, name.as_deref(), &self.under(about)))
        };
        [None].into_iter().chain(meetings.iter().map(Some)).map(part).collect()
    }

    /// Says whether an entry is of the floor of a segment of which this seat is told nothing.
    #[must_use]
    pub fn is_of_closed_floor(&self, number: u64, bytes: &[u8]) -> bool {
        let Read::Open(read) = self.read_entry(number, bytes) else { return false };
        let (admission, act) = &*read;
        let of_floor = match &act.content {
            Content::EnterForDelegation(entered) => KEPT_FOR_DELEGATIONS.contains(&entered.act.as_str()),
            content => OF_FLOOR.contains(&content.article()),
        };
        let at = admission.counts_at();
        let meetings = || self.named(number, bytes).into_iter().filter(|id| self.state().meetings.contains_key(id));
        of_floor && meetings().any(|meeting| !self.seen().followed(&meeting, at))
    }

    /// Returns what the act of an entry made or names, with the meeting that a question is before.
    fn named(&self, number: u64, bytes: &[u8]) -> BTreeSet<Id> {
        let mut named = BTreeSet::new();
        let body = match self.read_entry(number, bytes) {
            Read::Open(read) => {
                named.insert(read.1.id);
                read.1.content.body()
            }
            Read::Summary(summary) => summary,
            Read::Closed => return named,
        };
        ids(&body, &mut named);
        let state = self.state();
        let requested = |id: &Id| {
            let question = state.questions.iter().find(|(_, q)| q.requests.contains_key(id)).map(|(q, _)| *q);
            let on_meeting = || state.floor.iter().find(|(_, all)| all.contains_key(id)).map(|(meeting, _)| *meeting);
            let moved = || state.motions.get(id).map(|held| held.meeting);
            let sounded = || state.soundings.get(id).map(|held| held.meeting);
            let ruled = || state.rulings.get(id).and_then(|held| held.meeting);
            question.or_else(on_meeting).or_else(moved).or_else(sounded).or_else(ruled)
        };
        let questions: Vec<Id> = named.iter().filter_map(requested).collect();
        named.extend(questions);
        let listed = |id: &Id| {
            let list = state.lists.get(id).or_else(|| state.inscription(id).map(|(_, list, _)| list));
            list.map(|list| list.meeting)
        };
        let listed: Vec<Id> = named.iter().filter_map(listed).collect();
        named.extend(listed);
        let meetings: Vec<Id> = named.iter().filter_map(|id| state.questions.get(id)).map(|q| q.meeting).collect();
        named.extend(meetings);
        named
    }
}

/// Collects what a value names.
fn ids(value: &Value, found: &mut BTreeSet<Id>) {
    match value {
        Value::String(text) => found.extend(text.parse::<Id>().ok()),
        Value::Array(all) => all.iter().for_each(|part| ids(part, found)),
        Value::Object(members) => members.values().for_each(|part| ids(part, found)),
        _ => {}
    }
}
