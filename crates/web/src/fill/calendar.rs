//! The calendar.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{Firmness, Session, SessionKind};
use nemcon_negotiation::{Article, Id};

use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::calendar::{Calendar, Year};
use crate::pages::common::Line;
use crate::pieces::{Bar, Mark, Weight};

/// A line with its day and, on it, its instant.
type Dated = ((nemcon_negotiation::Date, i64), Line);

impl View {
    /// Fills the calendar.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        let mut sessions: Vec<(&Id, &Session)> =
            self.state().sessions.iter().filter(|(_, s)| s.cancelled.is_none()).collect();
        sessions.sort_by_key(|(id, s)| (s.from, s.to, **id));
        let place: BTreeMap<Id, usize> = sessions.iter().enumerate().map(|(i, (id, _))| (**id, i)).collect();
        let bars: Vec<Bar> = sessions.iter().map(|(id, s)| self.bar(id, s, &place)).collect();
        let today = self.zone.date_of(self.now());
        let substantive = |s: &Session| s.kind == SessionKind::Substantive;
        let meetings = self.state().meetings.values();
        let coupled: Vec<Id> =
            sessions.iter().filter_map(|(_, s)| s.coupled_to).chain(meetings.filter_map(|m| m.coupled_to)).collect();
        let alone = sessions.iter().filter(|(id, s)| substantive(s) && !coupled.contains(id));
        // The list below holds each session once under its own address.
        let elsewhere = |line: Line| Line { anchor: None, acts: vec![], ..line };
        let alone = alone.map(|(id, s)| elsewhere(self.session_line(id, s))).collect();
        let next = sessions.iter().find(|(_, s)| s.to.0 >= today).map(|(id, s)| self.session_line(id, s));
        let mut years: BTreeMap<i16, Vec<Dated>> = BTreeMap::new();
        for (id, s) in &sessions {
            years.entry(s.from.0.year()).or_default().push(((s.from, 0), self.session_line(id, s)));
        }
        for (id, m) in self.state().meetings.iter() {
            let day = nemcon_negotiation::Date(self.zone.date_of(stamp(m.from.at)));
            years.entry(day.0.year()).or_default().push(((day, m.from.at.millis()), self.meeting_line(id, m)));
        }
        let years = years.into_iter().map(|(year, mut lines)| {
            lines.sort_by_key(|(day, _)| *day);
            Year { year, lines: lines.into_iter().map(|(_, line)| line).collect() }
        });
        let years = years.collect();
        let buttons =
            [self.blank("schedule_meeting", "", Weight::Plain), self.blank("schedule_session", "", Weight::Plain)];
        Calendar {
            lang: self.lang,
            marks: self.marks(),
            table: self.calendar_table(&sessions),
            bars,
            today,
            next,
            years,
            alone,
            clashes: self.meeting_clashes(),
            day: self.to("day"),
            journal: self.to("journal"),
            subscribe: self.to("calendar/subscribe"),
            buttons: buttons.into_iter().flatten().collect(),
            rests: self.rests(&[Article::Calendar]),
        }
    }

    fn marks(&self) -> Vec<Mark> {
        let mut all: Vec<_> = self.state().work.milestones.values().collect();
        all.sort_by_key(|held| (held.reached.unwrap_or(held.due), held.number));
        let mark = |held: &nemcon_negotiation::state::Milestone| Mark {
            title: held.title.get(self.lang).to_owned(),
            day: held.reached.unwrap_or(held.due).0,
            reached: held.reached.is_some(),
            link: self.to(&format!("record/{}", held.number)),
        };
        all.into_iter().map(mark).collect()
    }

    /// Returns what the picture shows, row by row in the order of the days.
    fn calendar_table(&self, sessions: &[(&Id, &Session)]) -> Vec<[String; 4]> {
        let lang = self.lang;
        let session = |s: &Session| {
            let kind = msg::session_kind(lang, word(&s.kind));
            let days = dates::range(lang, s.from.0, s.to.0);
            (s.from.0, [days, s.title.get(lang).to_owned(), kind, dates::place_named(lang, &s.place)])
        };
        let sessions = sessions.iter().map(|(_, s)| session(s));
        let marks = self.marks().into_iter().map(|mark| {
            let day = dates::date(lang, mark.day);
            let state = if mark.reached { msg::milestone_reached(lang, &day) } else { msg::milestone_due(lang, &day) };
            (mark.day, [day, mark.title, msg::plain(&state), String::new()])
        });
        let mut rows: Vec<_> = sessions.chain(marks).collect();
        rows.sort_by_key(|(day, _)| *day);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn bar(&self, id: &Id, s: &Session, place: &BTreeMap<Id, usize>) -> Bar {
        Bar {
            title: s.title.get(self.lang).to_owned(),
            from: s.from.0,
            to: s.to.0,
            substantive: s.kind == SessionKind::Substantive,
            coupled_to: s.coupled_to.and_then(|to| place.get(&to).copied()),
            link: format!("#s-{id}"),
        }
    }

    fn session_line(&self, id: &Id, s: &Session) -> Line {
        let lang = self.lang;
        let (tone, state) = self.session_state(id, s);
        let mut line = Line::new(s.title.get(lang), self.to(&format!("sessions/{id}")))
            .state(tone, state)
            .below(dates::range(lang, s.from.0, s.to.0))
            .below(msg::session_kind(lang, word(&s.kind)))
            .below(dates::place_named(lang, &s.place))
            .below(msg::modality(lang, word(&s.modality)));
        line.anchor = Some(format!("s-{id}"));
        let is_over = s.to.0 < self.zone.date_of(self.now());
        if s.firmness != Firmness::Held && s.cancelled.is_none() && !is_over {
            let on = format!("session={id}");
            let acts = ["move_session", "cancel_session"];
            line = line.acts(acts.map(|act| self.blank(act, &on, Weight::Plain)));
        }
        if let Some(to) = s.coupled_to.and_then(|to| self.state().sessions.get(&to)) {
            line = line.below(msg::calendar_prepares(lang, to.title.get(lang)));
        }
        line
    }
}
