//! How long delegations have spoken, as far as this seat is told.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::{Article, Code, Id};

use super::view::View;
use crate::msg;
use crate::pages::time_spoken::{TimeSpoken, Times};

impl View {
    /// Fills the page; nothing for seats that are told of nobody.
    #[must_use]
    pub fn time_spoken(&self) -> Option<TimeSpoken> {
        let (seen, own) = (self.seen(), self.seat.delegation());
        if !(self.seat.is_office() || own.is_some_and(|own| seen.time_spoken(own).is_some())) {
            return None;
        }
        let speakers: BTreeSet<Code> =
            self.state().speeches.values().flatten().map(|speech| speech.by.clone()).collect();
        let told = speakers.into_iter().filter_map(|by| Some((by.clone(), seen.time_by_session(&by)?)));
        let told: BTreeMap<Code, BTreeMap<Option<Id>, (usize, i64)>> = told.collect();
        let order = self.protocol(told.keys().cloned());
        let rows = |fits: &dyn Fn(&Option<Id>) -> bool| {
            let row = |by: &Code| {
                let held = told.get(by)?.iter().filter(|(session, _)| fits(session)).map(|(_, held)| held);
                let (count, seconds) = held.fold((0, 0), |all, held| (all.0 + held.0, all.1 + held.1));
                (count > 0).then(|| (self.name(by), count, seconds))
            };
            order.iter().filter_map(row).collect::<Vec<_>>()
        };
        let all = Times { title: msg::time_spoken_all(self.lang), rows: rows(&|_| true) };
        let mut sessions: Vec<_> = self.state().sessions.iter().collect();
        sessions.sort_by_key(|(_, session)| std::cmp::Reverse(session.from));
        let of_session = |(id, session): (&Id, &nemcon_negotiation::state::Session)| {
            let rows = rows(&|held| held.as_ref() == Some(id));
            (!rows.is_empty()).then(|| Times { title: session.title.get(self.lang).to_owned(), rows })
        };
        let times = std::iter::once(all).chain(sessions.into_iter().filter_map(of_session)).collect();
        Some(TimeSpoken { lang: self.lang, times, rests: self.rests(&[Article::Speakers]) })
    }
}
