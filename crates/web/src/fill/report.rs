//! The progress report of a year and the procedural report that takes it in, assembled from what the record holds for everyone: drafts like any other,
//! to be tabled and negotiated.

use jiff::civil::Date;
use nemcon_negotiation::seen::Rank;
use nemcon_negotiation::state::{MeetingState, Session, Subject};
use nemcon_negotiation::{Id, Instant, Seat};

use super::act_form::Said;
use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;

/// Which report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// What the group did and agreed in a year.
    Progress,
    /// How it worked: short, introduced by the Rapporteur at the end of a session.
    Procedural,
}

impl View {
    /// Returns what the form of a new draft begins with: the report of a year in each language of the group, from what everyone may see.
    #[must_use]
    pub fn report_of(&self, report: Report, year: i16) -> Said {
        let mut said = Said::new();
        for lang in Lang::ALL {
            let view = View { lang, seat: Seat::Public, sender: None, ..self.clone() };
            let (name, in_year) = (view.head().name, year.to_string());
            let title = msg::plain(&match report {
                Report::Progress => msg::report_title(lang, name, in_year),
                Report::Procedural => msg::report_procedural_title(lang, name, in_year),
            });
            said.push((format!("languages.{}.plain", lang.tag()), view.report_text(report, year, &title)));
            said.push((format!("title.{}", lang.tag()), title));
        }
        said
    }

    /// Returns the years of which there is something to report, the newest first.
    #[must_use]
    pub fn years(&self) -> Vec<i16> {
        let state = self.state();
        let today = self.today();
        let sessions = state.sessions.values().filter(|held| held.cancelled.is_none() && held.from.0 <= today);
        let mut years: Vec<i16> = sessions.map(|held| held.from.0.year()).collect();
        years.extend(state.decisions.values().map(|held| self.zone.date_of(stamp(held.at)).year()));
        years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
        years.dedup();
        years
    }

    fn report_text(&self, report: Report, year: i16, title: &str) -> String {
        let lang = self.lang;
        let mut text = format!("= {title}");
        let mut add = |heading: String, paragraphs: Vec<String>| {
            if !paragraphs.is_empty() {
                text.push_str(&format!("\n\n# {heading}"));
                paragraphs.iter().for_each(|paragraph| text.push_str(&format!("\n\n{paragraph}")));
            }
        };
        let procedural = report == Report::Procedural;
        if procedural {
            add(msg::report_mandate(lang), self.report_mandate());
        }
        add(msg::report_organization(lang), self.report_organization(year));
        if procedural {
            add(msg::report_officers(lang), self.report_officers());
        }
        add(msg::nav_agenda(lang), self.report_agenda());
        add(msg::report_participation(lang), self.report_participation());
        add(msg::nav_documents(lang), self.report_documents(year));
        add(msg::nav_decisions(lang), self.report_decisions(year));
        if !procedural {
            add(msg::report_positions(lang), self.report_positions(year));
        }
        let adopted = if procedural { msg::report_procedural_adopted(lang) } else { msg::report_adopted(lang) };
        add(msg::report_adoption(lang), vec![adopted]);
        msg::plain(&text)
    }

    fn report_mandate(&self) -> Vec<String> {
        let symbols = self.state().resolutions.iter().map(|held| held.symbol.clone());
        with_list(msg::report_resolutions(self.lang), symbols.collect())
    }

    fn report_officers(&self) -> Vec<String> {
        let lang = self.lang;
        let line = |(office, held): (&String, &nemcon_negotiation::state::Officer)| {
            let office = super::choices::office_name(self, office);
            match &held.of {
                Some(of) => msg::report_officer(lang, self.name(of), office),
                None => office,
            }
        };
        with_list(msg::report_elected(lang), self.state().officers.iter().map(line).collect())
    }

    fn came_in(&self, year: i16, at: Instant) -> bool {
        self.zone.date_of(stamp(at)).year() == year
    }

    fn entry_cited(&self, number: u64) -> String {
        msg::agenda_entry(self.lang, number.to_string())
    }

    fn report_organization(&self, year: i16) -> Vec<String> {
        let lang = self.lang;
        let today = self.today();
        let mut sessions: Vec<&Session> = self.state().sessions.values().collect();
        sessions.retain(|held| held.cancelled.is_none() && held.from.0.year() == year && held.from.0 <= today);
        sessions.sort_by_key(|held| (held.from, held.to));
        let session = |held: &&Session| {
            let (title, days) = (held.title.get(lang), dates::range(lang, held.from.0, held.to.0));
            msg::report_session(lang, days, dates::place_named(lang, &held.place), title)
        };
        let mut all = with_list(msg::report_sessions(lang, year.to_string()), sessions.iter().map(session).collect());
        let held = self.state().meetings.iter().filter(|(_, meeting)| {
            let took_place = !matches!(meeting.state, MeetingState::Scheduled | MeetingState::Cancelled { .. });
            took_place && self.came_in(year, meeting.from.at)
        });
        let held: Vec<_> = held.map(|(id, _)| id).collect();
        match held.len() as u64 {
            0 => {}
            count => all.push(msg::report_meetings(lang, count)),
        }
        // Of informal segments everyone is told nothing of the floor.
        let from_afar = |id: &&&Id| {
            let mut speeches = self.state().speeches.get(**id).into_iter().flatten();
            speeches.any(|speech| speech.from_afar && self.seen().followed(id, speech.since))
        };
        match held.iter().filter(from_afar).count() as u64 {
            0 => {}
            count => all.push(msg::report_from_afar(lang, count)),
        }
        all
    }

    fn report_agenda(&self) -> Vec<String> {
        let lang = self.lang;
        let Some((_, agenda)) = self.state().work.agenda() else { return vec![] };
        let entry = self.entry_cited(agenda.number);
        let items = agenda.items.iter().zip(agenda.numbers(lang));
        let items = items.map(|(item, number)| format!("{number} {}", item.title.get(lang))).collect();
        with_list(msg::report_agenda(lang, entry), items)
    }

    /// Numbers alone: who took part stands on the list of participants.
    fn report_participation(&self) -> Vec<String> {
        let lang = self.lang;
        let all = self.seen().participants();
        let registered = |rank: Rank| {
            let of = all.iter().filter(|held| held.rank == rank);
            of.filter(|held| self.state().delegations.contains_key(held.code)).count() as u64
        };
        let count = |rank: Rank| match registered(rank) {
            0 => None,
            count => Some(msg::report_count(lang, count, msg::list_rank(lang, rank.word()))),
        };
        let ranks = [Rank::States, Rank::ObserverStates, Rank::Organizations, Rank::Stakeholders];
        with_list(msg::report_registered(lang), ranks.into_iter().filter_map(count).collect())
    }

    fn report_documents(&self, year: i16) -> Vec<String> {
        let lang = self.lang;
        let seen = self.seen();
        let day = |held: &nemcon_negotiation::state::Document| -> Date {
            held.issued.map_or_else(|| self.zone.date_of(stamp(held.at)), |issued| issued.0)
        };
        let mut all: Vec<_> = seen.documents().map(|(_, held)| held).filter(|held| day(held).year() == year).collect();
        all.sort_by(|a, b| (day(a), &a.symbol).cmp(&(day(b), &b.symbol)));
        let line = |held: &&nemcon_negotiation::state::Document| match self.shown_title(&held.title) {
            Some(title) => format!("{} · {title}", held.symbol),
            None => held.symbol.clone(),
        };
        with_list(msg::report_documents(lang), all.iter().map(line).collect())
    }

    fn report_decisions(&self, year: i16) -> Vec<String> {
        let lang = self.lang;
        let mut all: Vec<_> = self.state().decisions.values().collect();
        all.retain(|held| held.set_aside.is_none() && self.came_in(year, held.at));
        // A part that is final was adopted with its whole, which is on the list.
        let in_a_whole = |subject: &Subject| matches!(subject, Subject::Text { part, .. } if !part.is_empty());
        all.retain(|held| held.provisional || !in_a_whole(&held.subject));
        all.sort_by_key(|held| held.number);
        let line = |held: &&nemcon_negotiation::state::Decision| {
            let day = dates::date(lang, self.zone.date_of(stamp(held.at)));
            msg::report_decision(lang, day, self.entry_cited(held.number), self.subject(&held.subject))
        };
        with_list(msg::report_decisions(lang), all.iter().map(line).collect())
    }

    fn report_positions(&self, year: i16) -> Vec<String> {
        let lang = self.lang;
        let mut all: Vec<_> = self.state().positions.values().collect();
        all.retain(|held| held.withdrawn.is_none() && self.came_in(year, held.at));
        all.sort_by_key(|held| held.number);
        let line = |held: &&nemcon_negotiation::state::Position| {
            let kind = msg::position_kind(lang, word(&held.kind));
            msg::report_position(lang, self.entry_cited(held.number), kind, self.name(&held.by))
        };
        with_list(msg::report_stated(lang), all.iter().map(line).collect())
    }
}

/// A paragraph and what it lists; nothing where the list is empty.
fn with_list(first: String, list: Vec<String>) -> Vec<String> {
    if list.is_empty() {
        return vec![];
    }
    std::iter::once(first).chain(list.into_iter().map(|one| format!("- {one}"))).collect()
}
