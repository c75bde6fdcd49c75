//! The overview of a group, as each seat needs it.

use jiff::Timestamp;
use maud::{Markup, html};

use super::common::{Line, Rests, headed, rests, sample_at, sample_rests, sample_zone};
use crate::dates::{self, Zone};
use crate::frame::{Content, Seat};
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Deadline, Tone, Weight};

/// An entry of the record in one line.
#[derive(Clone, Debug)]
pub struct EntryLine {
    /// Number.
    pub number: u64,
    /// When it was recorded, where that is open to this seat.
    pub at: Option<Timestamp>,
    /// When it was done, where a desk that had no line kept it.
    pub done: Option<Timestamp>,
    /// What was done, and by whom.
    pub words: String,
    /// Address.
    pub to: String,
}

/// The meeting in the room, in short.
#[derive(Clone, Debug)]
pub struct Room {
    /// Its name and mode.
    pub meeting: Line,
    /// The question put.
    pub question: Option<Line>,
    /// Place of the seat on the list, from 1.
    pub own_place: Option<u64>,
    /// Requests for the floor.
    pub requests: u64,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Language.
    pub lang: Lang,
    /// Title: the group's name.
    pub group: String,
    /// The body it reports to, and the term.
    pub kicker: String,
    /// Who looks.
    pub seat: Seat,
    /// The card of the seat, in an exercise.
    pub card: Option<super::card::Card>,
    /// What waits for this seat, soonest first.
    pub waits: Vec<Line>,
    /// The next deadline.
    pub until: Option<Deadline>,
    /// The rooms: one for each meeting that is open.
    pub rooms: Vec<Room>,
    /// The next meeting, when none is open.
    pub next_meeting: Option<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Silence procedures that run.
    pub silences: Vec<Line>,
    /// Newest documents and drafts.
    pub documents: Vec<Line>,
    /// Newest decisions.
    pub decided: Vec<Line>,
    /// Newest entries.
    pub entries: Vec<EntryLine>,
    /// Address of what today brought.
    pub day: String,
    /// Zone of the meeting place.
    pub zone: Zone,
    /// Mandate and rules.
    pub rests: Rests,
}

impl Overview {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (self.standing())
            @if let Some(card) = &self.card { (card.draw()) }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.is_own() {
                div #overview-waits data-own { (headed(lang, &self.waits_head(), &self.waits, &msg::overview_nothing_waits(lang))) }
            }
            (self.room_part())
            (self.silences_part())
            div.two {
                (headed(lang, &msg::overview_documents(lang), &self.documents, &msg::overview_no_documents(lang)))
                (self.decided_part())
            }
            section {
                h2 { (msg::overview_entries(lang)) }
                (entries(lang, &self.zone, &self.entries))
                p.legend { a href=(self.day) { (msg::digest_what(lang)) } }
            }
        };
        Content {
            title: self.group.clone(),
            kicker: Some(self.kicker.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    fn is_own(&self) -> bool {
        self.seat != Seat::Public
    }

    /// Returns the parts of the page that all of an audience see alike; to the public that is all that lives.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Markup)> {
        let part = |name: &str, drawn| (name.to_owned(), drawn);
        let mut parts = vec![part("overview-decided", self.decided_part())];
        if !self.is_own() {
            parts.push(part("overview-stands", self.standing()));
            parts.push(part("room", self.room_part()));
            parts.push(part("overview-silences", self.silences_part()));
        }
        parts
    }

    fn room_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            div #room data-own[self.is_own()] {
                @if !self.rooms.is_empty() {
                    section {
                        h2 { (msg::overview_room(lang)) }
                        @for room in &self.rooms { (self.room(room)) }
                    }
                }
                @else if let Some(next) = &self.next_meeting {
                    (headed(lang, &msg::overview_next_meeting(lang), std::slice::from_ref(next), ""))
                }
            }
        }
    }

    fn silences_part(&self) -> Markup {
        let shown = !self.is_own() && !self.silences.is_empty();
        html! { div #overview-silences { @if shown { (headed(self.lang, &msg::nav_silences(self.lang), &self.silences, "")) } } }
    }

    fn decided_part(&self) -> Markup {
        let lang = self.lang;
        html! { div #overview-decided { (headed(lang, &msg::overview_decided(lang), &self.decided, &msg::empty_decisions(lang))) } }
    }

    fn standing(&self) -> Markup {
        let lang = self.lang;
        let stands = match (self.rooms.as_slice(), &self.next_meeting) {
            ([], Some(next)) => pieces::state(Tone::Closed, &msg::overview_next(lang, &next.title)),
            ([], None) => pieces::state(Tone::Closed, &msg::overview_no_meeting(lang)),
            (rooms, _) => html! { @for room in rooms { (pieces::state(Tone::Open, &room.meeting.title)) " " } },
        };
        let waiting = u64::try_from(self.waits.len()).unwrap_or(u64::MAX);
        let open = (self.seat != Seat::Public).then(|| html! { (msg::overview_waiting(lang, waiting)) });
        let until = self.until.as_ref().map(|d| pieces::deadline(lang, d));
        html! {
            div #overview-stands data-own[self.is_own()] {
                (pieces::standing(lang, &stands, open.as_ref(), until.as_ref()))
            }
        }
    }

    fn waits_head(&self) -> String {
        let lang = self.lang;
        match &self.seat {
            Seat::Chair => msg::overview_due_chair(lang),
            Seat::Secretariat => msg::overview_due_secretariat(lang),
            _ => msg::overview_waits(lang),
        }
    }

    fn room(&self, room: &Room) -> Markup {
        let lang = self.lang;
        let list: Vec<Line> = [Some(room.meeting.clone()), room.question.clone()].into_iter().flatten().collect();
        html! {
            (super::common::lines(lang, &list))
            p.soft {
                (msg::floor_requests(lang, room.requests))
                @if let Some(place) = room.own_place { " · " (msg::floor_own_place(lang, place.to_string())) }
            }
        }
    }

    /// Returns sample values for each seat.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Overview> {
        let zone = sample_zone();
        let soon = super::samples::sample_deadline();
        let silence = Line::new(msg::sample_text_title(lang), "#")
            .state(Tone::Waiting, msg::silence_state(lang, "running"))
            .deadline(soon.clone());
        let meeting = Line::new(msg::sample_place(lang), "#").state(Tone::Open, msg::meeting_state(lang, "open"));
        let question =
            Line::new(msg::sample_text_title(lang), "#").state(Tone::Waiting, msg::question_state(lang, "put"));
        let line = |number, words: String| EntryLine {
            number,
            at: Some(sample_at("2031-05-13T04:20:00Z")),
            done: (number % 2 == 0).then(|| sample_at("2031-05-13T04:07:00Z")),
            words,
            to: "#".to_owned(),
        };
        let entry = |n, who| line(n, msg::entry_by(lang, msg::step_put(lang), who));
        let page = |seat: Seat| Overview {
            lang,
            group: msg::sample_group(lang),
            kicker: "2029–2033".to_owned(),
            card: None,
            waits: if seat == Seat::Public { vec![] } else { vec![silence.clone(), question.clone()] },
            until: Some(soon.clone()),
            rooms: vec![Room {
                meeting: meeting.clone(),
                question: Some(question.clone()),
                own_place: Some(2),
                requests: 3,
            }],
            next_meeting: None,
            buttons: vec![Button::Open { label: msg::nav_meeting(lang), to: "#".to_owned(), weight: Weight::First }],
            silences: vec![silence.clone()],
            documents: vec![Line::new("A/AC.400/2031/CRP.2", "#").below(msg::sample_text_title(lang))],
            decided: vec![],
            day: "#".to_owned(),
            entries: vec![entry(131, msg::seat_chair(lang)), entry(130, msg::sample_state_b(lang))],
            zone: zone.clone(),
            rests: sample_rests(lang),
            seat,
        };
        let delegation = Seat::Delegation(msg::sample_state_a(lang));
        let mut quiet = page(Seat::Public);
        (quiet.rooms, quiet.until, quiet.buttons) = (vec![], None, vec![]);
        vec![page(delegation), page(Seat::Chair), page(Seat::Secretariat), page(Seat::Public), quiet]
    }
}

/// Draws entries, newest first.
#[must_use]
pub fn entries(lang: Lang, zone: &Zone, list: &[EntryLine]) -> Markup {
    html! {
        @if list.is_empty() { (pieces::empty(&msg::empty_record(lang), &msg::empty_record_who(lang))) }
        ol.list.entries #entries {
            @for entry in list { (entry_line(lang, zone, entry)) }
        }
    }
}

/// Draws one entry as a line of a list; the live stream sends the same.
#[must_use]
pub fn entry_line(lang: Lang, zone: &Zone, entry: &EntryLine) -> Markup {
    html! {
        li {
            span { a.num href=(entry.to) { (entry.number) } " " (entry.words) }
            span.aside {
                @if let Some(at) = entry.at { time datetime=(at) { (dates::instant(lang, at, zone)) } }
                @if let Some(done) = entry.done { time datetime=(done) { (msg::entry_done(lang, dates::time(done, zone))) } }
            }
        }
    }
}
