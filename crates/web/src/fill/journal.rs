//! The journal of a day.

use std::collections::BTreeSet;

use jiff::civil::Date;
use nemcon_negotiation::Id;
use nemcon_negotiation::state::{Interpretation, Meeting, Mode, Segment};

use super::view::{View, stamp, word};
use crate::dates::{self, Zone};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::journal::{Entry, JournalPage};
use crate::pieces::Times;

impl View {
    /// Fills the journal of a day; the texts of [`View::drafts_of_day`] have been read.
    #[must_use]
    pub fn journal(&self, day: Date) -> JournalPage {
        let lang = self.lang;
        let today = self.today();
        let mut meetings: Vec<(&Id, &Meeting)> =
            self.state().meetings.iter().filter(|(_, held)| day_of(held) == day).collect();
        meetings.sort_by_key(|(id, held)| (held.from.at, **id));
        let mut shown: BTreeSet<Date> = self.state().meetings.values().map(day_of).collect();
        shown = near(&shown, day);
        shown.extend([today, today.tomorrow().unwrap_or(today)]);
        let named = |one: Date| match one {
            one if one == today => msg::plain(&msg::journal_today(lang, dates::date(lang, one))),
            one if Some(one) == today.tomorrow().ok() => {
                msg::plain(&msg::journal_tomorrow(lang, dates::date(lang, one)))
            }
            one => dates::date(lang, one),
        };
        let days = shown.into_iter().map(|one| (named(one), self.to(&format!("journal/{one}")), one == day)).collect();
        let entries: Vec<Entry> = meetings.iter().map(|(id, held)| self.journal_entry(id, held)).collect();
        // The meetings stand above with all that was decided in them.
        let told: BTreeSet<&str> =
            entries.iter().flat_map(|entry| entry.decided.iter()).map(|line| line.to.as_str()).collect();
        let meetings_head = msg::digest_meetings(lang);
        let rest = self.headed(&self.happenings_on(day)).into_iter().filter(|(head, _)| *head != meetings_head);
        let rest = rest.map(|(head, mut lines)| {
            lines.retain(|line| !told.contains(line.to.as_str()));
            (head, lines)
        });
        let rest: Vec<(String, Vec<Line>)> = rest.filter(|(_, lines)| !lines.is_empty()).collect();
        JournalPage {
            lang,
            group: self.head().name,
            day: dates::long_date(lang, day),
            ahead: day >= today && !meetings.iter().any(|(_, held)| !held.segments.is_empty()),
            drawn: dates::with_offset(lang, self.now(), &self.zone),
            days,
            entries,
            rest,
        }
    }

    fn journal_entry(&self, id: &Id, held: &Meeting) -> Entry {
        let lang = self.lang;
        let zone = Zone::named(&held.from.zone);
        let mut facts = vec![
            dates::place_named(lang, &held.place),
            msg::modality(lang, word(&held.modality)),
            msg::meeting_kind(lang, word(&held.kind)),
        ];
        let session = held.session.and_then(|session| self.state().sessions.get(&session));
        facts.extend(session.map(|session| session.title.get(lang).to_owned()));
        facts.extend(self.subgroup_of(held).map(|(title, _)| msg::plain(&msg::subgroup_named(lang, title))));
        facts.extend(self.interpretation_of(id, &zone));
        let items = self.state().work.items_of(id, held.session.as_ref()).iter();
        let segment = |one: &Segment| {
            let mode = msg::mode(lang, word(&one.mode));
            msg::plain(&msg::segment_since(lang, mode, dates::time_in_place(lang, stamp(one.since), &zone)))
        };
        let mut decided: Vec<_> =
            self.state().questions.iter().filter(|(_, question)| question.meeting == *id).collect();
        decided.sort_by_key(|(_, question)| question.first_number);
        Entry {
            title: held.title.get(lang).to_owned(),
            to: self.to(&format!("meeting/{id}")),
            state: self.meeting_state(held),
            times: Times::span(lang, stamp(held.from.at), stamp(held.to.at), &zone),
            facts,
            items: items.map(|item| Line::new(self.item_name(item), self.item_address(item))).collect(),
            segments: held.segments.iter().map(segment).collect(),
            heard: self.heard(id),
            decided: decided.into_iter().map(|(id, question)| self.question_line(id, question)).collect(),
        }
    }

    /// Returns into what a meeting is interpreted and until when, as it was arranged last for each mode.
    fn interpretation_of(&self, id: &Id, zone: &Zone) -> Vec<String> {
        let lang = self.lang;
        let mut last: Vec<&Interpretation> = Vec::new();
        for held in self.state().interpretation.get(id).into_iter().flatten() {
            last.retain(|other| other.mode != held.mode);
            last.push(held);
        }
        let words = |held: &&Interpretation| {
            if held.languages.is_empty() {
                return msg::interpretation_none(lang);
            }
            let until = dates::time_in_place(lang, stamp(held.until.at), zone);
            msg::plain(&match held.mode {
                None => msg::journal_interpretation(lang, self.languages(held.languages.iter().copied()), until),
                Some(mode) => {
                    let languages = self.languages(held.languages.iter().copied());
                    msg::journal_interpretation_in(lang, languages, msg::mode(lang, word(&mode)), until)
                }
            })
        };
        last.iter().map(words).collect()
    }

    /// Returns who had the floor in the formal segments of a meeting, in the order in which each was first heard.
    fn heard(&self, id: &Id) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for speech in self.state().speeches.get(id).into_iter().flatten() {
            let name = self.with_where(self.name(&speech.by), speech.from_afar);
            if self.state().mode_at(id, speech.since) == Some(Mode::Formal) && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn day_of(held: &Meeting) -> Date {
    held.from.local.date().0
}

/// Returns the days of a row that stand next to one: two before, two after, and itself.
fn near(all: &BTreeSet<Date>, day: Date) -> BTreeSet<Date> {
    let before = all.range(..day).rev().take(2);
    let after = all.range(day..).take(3);
    before.chain(after).copied().chain([day]).collect()
}
