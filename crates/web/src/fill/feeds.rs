//! The calendar as other programs follow it.

use jiff::Timestamp;
use nemcon_formats::calendar::{Calendar, Event, Status, When};
use nemcon_negotiation::state::{Firmness, Meeting, MeetingState, Session, SilenceState};
use nemcon_negotiation::{Capacity, Code, Id, Instant, Seat};

use super::view::{View, stamp, word};
use crate::dates::{self, Zone};
use crate::msg;

impl View {
    /// Returns the calendar of the group for another program, as this seat may see it; `base` is the address of the site, `source` that of
    /// the calendar, where it is no secret.
    #[must_use]
    pub fn feed(&self, base: &str, source: Option<String>) -> Calendar {
        let state = self.state();
        let mut events: Vec<Event> = Vec::new();
        events.extend(state.sessions.iter().map(|(id, held)| self.session_event(base, id, held)));
        events.extend(state.meetings.iter().map(|(id, held)| self.meeting_event(base, id, held)));
        events.extend(self.milestone_events(base));
        events.extend(self.silence_events(base));
        events.extend(self.deadline_events(base));
        events.extend(self.follow_up_events(base));
        // The same record gives the same bytes.
        events.sort_by(|a, b| (begins(&a.when), &a.uid).cmp(&(begins(&b.when), &b.uid)));
        Calendar { lang: self.lang.tag(), name: self.head().name, source, events }
    }

    fn uid(&self, what: &Id, of: &str) -> String {
        format!("{what}{of}@{}", self.group.origin())
    }

    fn page(&self, base: &str, path: &str) -> String {
        format!("{base}{}", self.to(path))
    }

    /// Returns an event of which nothing is known but this.
    fn plain_event(&self, uid: String, at: Instant, when: When, title: String, page: String) -> Event {
        let at = stamp(at);
        let (place, about, kind) = (None, Vec::new(), String::new());
        Event {
            uid,
            made: at,
            changed: at,
            sequence: 0,
            when,
            status: Status::Confirmed,
            title,
            place,
            about,
            page,
            kind,
        }
    }

    fn session_event(&self, base: &str, id: &Id, held: &Session) -> Event {
        let lang = self.lang;
        let status = match (&held.cancelled, held.firmness) {
            (Some(_), _) => Status::Cancelled,
            (None, Firmness::Announced) => Status::Tentative,
            (None, _) => Status::Confirmed,
        };
        let mut about = vec![msg::session_kind(lang, word(&held.kind)), msg::modality(lang, word(&held.modality))];
        if let Some(to) = held.coupled_to.and_then(|to| self.state().sessions.get(&to)) {
            about.push(msg::plain(&msg::calendar_prepares(lang, to.title.get(lang))));
        }
        about.extend(held.cancelled.as_ref().map(|why| msg::plain(&msg::feed_cancelled(lang, why.as_str()))));
        about.extend(self.moved(held.marks.changes, held.cancelled.is_some()));
        Event {
            uid: self.uid(id, ""),
            made: stamp(held.marks.made),
            changed: stamp(held.marks.changed),
            sequence: held.marks.changes,
            when: When::Days(held.from.0, held.to.0),
            status,
            title: held.title.get(lang).to_owned(),
            place: Some(dates::place_named(lang, &held.place)),
            about,
            page: self.page(base, &format!("calendar#s-{id}")),
            kind: msg::feed_kind_session(lang),
        }
    }

    fn meeting_event(&self, base: &str, id: &Id, held: &Meeting) -> Event {
        let lang = self.lang;
        let zone = Zone::named(&held.from.zone);
        let cancelled = match &held.state {
            MeetingState::Cancelled { reason } => Some(reason),
            _ => None,
        };
        let mut about = vec![
            dates::span(lang, stamp(held.from.at), stamp(held.to.at), &zone),
            msg::meeting_kind(lang, word(&held.kind)),
            msg::modality(lang, word(&held.modality)),
        ];
        if let Some(session) = held.session.and_then(|id| self.state().sessions.get(&id)) {
            about.push(session.title.get(lang).to_owned());
        }
        let items = self.state().work.items_of(id, held.session.as_ref()).iter();
        about.extend(items.map(|item| self.item_name(item)));
        about.extend(cancelled.map(|why| msg::plain(&msg::feed_cancelled(lang, why.as_str()))));
        about.extend(self.moved(held.marks.changes, cancelled.is_some()));
        Event {
            uid: self.uid(id, ""),
            made: stamp(held.marks.made),
            changed: stamp(held.marks.changed),
            sequence: held.marks.changes,
            when: times(held.from.at, Some(held.to.at), &held.from.zone),
            status: if cancelled.is_some() { Status::Cancelled } else { Status::Confirmed },
            title: held.title.get(lang).to_owned(),
            place: Some(dates::place_named(lang, &held.place)),
            about,
            page: self.page(base, &format!("meeting/{id}")),
            kind: msg::feed_kind_meeting(lang),
        }
    }

    fn moved(&self, changes: u32, cancelled: bool) -> Option<String> {
        let times = u64::from(changes) - u64::from(cancelled && changes > 0);
        (times > 0).then(|| msg::plain(&msg::feed_moved(self.lang, times)))
    }

    fn milestone_events(&self, base: &str) -> Vec<Event> {
        let lang = self.lang;
        let all = self.state().work.milestones.iter().map(|(id, held)| {
            let day = held.reached.unwrap_or(held.due).0;
            let title = msg::plain(&msg::feed_milestone(lang, held.title.get(lang)));
            let (page, marks) = (self.page(base, "agenda"), held.marks);
            let event = self.plain_event(self.uid(id, ""), marks.made, When::Days(day, day), title, page);
            let kind = msg::feed_kind_milestone(lang);
            Event { sequence: marks.changes, changed: stamp(marks.changed), kind, ..event }
        });
        all.collect()
    }

    fn silence_events(&self, base: &str) -> Vec<Event> {
        let lang = self.lang;
        let all = self.state().silences.iter().map(|(id, held)| {
            let when = times(held.deadline.at, None, &held.deadline.zone);
            let text = self.version_title(&held.version);
            let title = msg::plain(&msg::feed_silence(lang, text));
            let page = self.page(base, &format!("silences/{id}"));
            let event = self.plain_event(self.uid(id, ""), held.opened_at, when, title, page);
            let withdrawn = matches!(held.state, SilenceState::Withdrawn { .. });
            let status = if withdrawn { Status::Cancelled } else { Status::Confirmed };
            let sequence = count(held.extensions.len() + usize::from(withdrawn));
            Event { sequence, status, kind: msg::feed_kind_deadline(lang), ..event }
        });
        all.collect()
    }

    fn deadline_events(&self, base: &str) -> Vec<Event> {
        let lang = self.lang;
        let mut all = Vec::new();
        for (draft, levels) in &self.state().deadlines {
            let Some(held) = self.state().drafts.get(draft) else { continue };
            for (level, set) in levels {
                let Some(last) = set.last() else { continue };
                let name = word(level);
                let when = times(last.at, None, &last.zone);
                let title = msg::plain(&msg::feed_proposals(lang, held.title.get(lang)));
                let page = self.page(base, &format!("texts/{draft}"));
                let uid = self.uid(draft, &format!("-{name}"));
                let event = self.plain_event(
                    uid,
                    held.versions.iter().map(|version| version.at).min().unwrap_or(last.at),
                    when,
                    title,
                    page,
                );
                let about = vec![msg::deadline_level(lang, name)];
                let sequence = count(set.len().saturating_sub(1));
                all.push(Event { sequence, about, kind: msg::feed_kind_deadline(lang), ..event });
            }
        }
        all
    }

    /// Points of the follow-up that fall to whoever looks.
    fn follow_up_events(&self, base: &str) -> Vec<Event> {
        let lang = self.lang;
        let Some(own) = self.own_code() else { return vec![] };
        let all = self.state().work.follow_ups.iter().filter(|(_, held)| held.who.contains(&own));
        let events = all.filter_map(|(id, held)| {
            let due = held.due?.0;
            let title = msg::plain(&msg::feed_due(lang, held.what.get(lang)));
            let page = self.page(base, &format!("record/{}", held.number));
            let event = self.plain_event(self.uid(id, ""), held.at, When::Days(due, due), title, page);
            let settled = held.settled.as_ref();
            let about = settled.map(|(_, words)| msg::plain(&msg::follow_up_settled(lang, words.as_str())));
            Some(Event {
                sequence: u32::from(settled.is_some()),
                changed: settled.map_or(event.changed, |(at, _)| stamp(*at)),
                about: about.into_iter().collect(),
                kind: msg::feed_kind_follow_up(lang),
                ..event
            })
        });
        events.collect()
    }

    /// Returns under which word the follow-up names whoever looks.
    fn own_code(&self) -> Option<Code> {
        match &self.seat {
            Seat::Taken { capacity: Capacity::Chair, .. } => "chair".parse().ok(),
            Seat::Taken { capacity: Capacity::Secretariat, .. } => "secretariat".parse().ok(),
            Seat::Taken { by, .. } => Some(by.clone()),
            Seat::Public | Seat::AllStates | Seat::AllOf(_) => None,
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn times(from: Instant, to: Option<Instant>, zone: &str) -> When {
    When::Times { from: stamp(from), to: to.map(stamp), zone: zone.to_owned() }
}

/// Returns where something stands in the file: by its first day or its instant.
fn begins(when: &When) -> (Timestamp, bool) {
    match when {
        When::Days(from, _) => {
            let day = jiff::tz::TimeZone::UTC.to_timestamp(from.at(0, 0, 0, 0));
            (day.unwrap_or_default(), false)
        }
        When::Times { from, .. } => (*from, true),
    }
}
