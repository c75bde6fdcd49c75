//! The overview and the first page.

use nemcon_negotiation::state::{Meeting, MeetingState, QuestionState, RequestState, SilenceState};
use nemcon_negotiation::{Article, Id};

use super::lists::Kind;
use super::view::{View, stamp};
use crate::dates::{self, Zone};
use crate::frame::Seat;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::overview::{EntryLine, Overview, Room};
use crate::pages::start::Card;
use crate::pieces::{Button, Deadline, Times, Tone, Weight};

const NEWEST: usize = 6;

impl View {
    /// Fills the overview; `entries` are the newest, read by the caller.
    #[must_use]
    pub fn overview(&self, entries: Vec<EntryLine>) -> Overview {
        let lang = self.lang;
        let group = self.state().group.as_deref();
        let silences = self.running_silences();
        let seat = self.frame_seat();
        let waits = if seat == Seat::Public { Vec::new() } else { self.waits(&silences) };
        let mut rests = self.rests(&[Article::Consensus]);
        rests.mandate = group.map(|g| g.elements.iter().map(|e| self.element_of(e)).collect()).unwrap_or_default();
        let kicker = group.map_or_else(String::new, |g| {
            format!("{} · {}", g.parent.get(lang), dates::range(lang, g.term.from.0, g.term.to.0))
        });
        Overview {
            lang,
            group: self.head().name,
            kicker,
            card: None,
            until: silences.iter().filter_map(|s| s.deadline.clone()).min_by_key(|d| d.until),
            waits,
            rooms: self.open_meetings().into_iter().map(|(id, held)| self.room(&id, held)).collect(),
            next_meeting: self.next_meeting(),
            buttons: self.overview_buttons(),
            silences,
            documents: self.newest_documents(),
            decided: self.newest_decisions(),
            entries,
            day: self.to("day"),
            zone: self.zone.clone(),
            rests,
            seat,
        }
    }

    /// Returns a deadline.
    #[must_use]
    pub fn deadline(&self, until: nemcon_negotiation::Instant) -> Deadline {
        Deadline { until: stamp(until), now: self.now(), zone: self.zone.clone() }
    }

    fn running_silences(&self) -> Vec<Line> {
        let state = self.state();
        let mut running: Vec<_> = state.silences.iter().filter(|(_, s)| s.state == SilenceState::Running).collect();
        running.sort_by_key(|(_, s)| s.deadline.at);
        let line = |(id, s): (&Id, &nemcon_negotiation::state::Silence)| {
            let (tone, word) = self.silence_state(s);
            let line = Line::new(self.version_title(&s.version), self.to(&format!("silences/{id}"))).state(tone, word);
            line.deadline(self.deadline(s.deadline.at))
        };
        running.into_iter().map(line).collect()
    }

    /// What a seat can act on now. Nobody is reminded: the list holds what is open to all, in the order of deadlines.
    pub(super) fn waits(&self, silences: &[Line]) -> Vec<Line> {
        let state = self.state();
        let mut waits: Vec<Line> = state.meetings.keys().filter_map(|id| self.motion_due_line(id)).collect();
        waits.extend(silences.iter().cloned());
        let open = state.questions.iter().filter(|(_, q)| q.state == QuestionState::Put);
        for (id, q) in open {
            let (tone, word) = self.question_state(q);
            waits.push(Line::new(self.subject(&q.subject), self.to(&format!("decisions/{id}"))).state(tone, word));
        }
        if self.seat.delegation().is_some() {
            waits.extend(self.entered_lines());
            waits.extend(self.claims_lines());
        }
        if self.seat.is_chair() {
            waits.extend(self.uncertified());
        }
        waits.extend(self.correction_lines());
        waits.extend(self.early_warnings());
        if self.seat.is_chair() {
            for (id, d) in state.decisions.iter().filter(|(_, d)| d.crossed > 0 && d.set_aside.is_none()) {
                let line = Line::new(self.subject(&d.subject), self.to(&format!("do/rule_on_request?decision={id}")));
                waits.push(line.state(Tone::Waiting, self.act_name("rule_on_request")));
            }
        }
        waits
    }

    /// What the secretariat entered for this delegation and it has not answered.
    fn entered_lines(&self) -> Vec<Line> {
        let own = self.seat.delegation();
        let open = self.state().entered_for.iter().map(|(id, e)| (id, e, ""));
        let seen = self.seen();
        let closed = seen.entered_for();
        let closed = closed.into_iter().map(|(id, e)| (id, e, "&closed=true"));
        let all = open.chain(closed).filter(|(_, e, _)| Some(&e.of) == own && e.answered.is_none());
        let line = |(id, e, tail): (&Id, &nemcon_negotiation::state::EnteredFor, &str)| {
            let line = Line::new(msg::waits_confirm_entry(self.lang), self.to(&format!("record/{}", e.number)));
            let acts = ["confirm_entry", "dispute_entry"];
            let acts = acts.map(|act| self.blank(act, &format!("entry={id}{tail}"), Weight::Plain));
            line.below(msg::seal_entry(self.lang, e.number.to_string())).acts(acts)
        };
        all.map(line).collect()
    }

    /// Corrections that were asked for and wait for an answer, for whoever may answer.
    fn correction_lines(&self) -> Vec<Line> {
        let waits = self.state().corrections.iter().filter(|(_, c)| c.answered.is_none());
        let line = |(id, c): (&Id, &nemcon_negotiation::state::Correction)| {
            let answer = self.blank("answer_correction", &format!("correction={id}"), Weight::Plain)?;
            let line = Line::new(c.words.clone(), self.to(&format!("record/{}", c.entry)));
            Some(
                line.below(self.name(&c.by))
                    .below(msg::seal_entry(self.lang, c.entry.to_string()))
                    .acts([Some(answer)]),
            )
        };
        waits.filter_map(line).collect()
    }

    fn room(&self, id: &Id, meeting: &Meeting) -> Room {
        let question = self.question_put(id);
        let follows = self.seen().follows(id);
        let requests = if follows { self.standing_requests(id, question.as_ref()) } else { vec![] };
        let own = self.seat.delegation();
        let own_place = own.and_then(|own| requests.iter().position(|(_, r)| r.by == *own));
        let line = question.and_then(|q| self.state().questions.get(&q).map(|found| (q, found)));
        Room {
            meeting: self.meeting_line(id, meeting),
            question: line.map(|(q, found)| {
                let (tone, word) = self.question_state(found);
                Line::new(self.subject(&found.subject), self.to(&format!("decisions/{q}"))).state(tone, word)
            }),
            own_place: own_place.map(|i| u64::try_from(i).unwrap_or(0) + 1),
            requests: u64::try_from(requests.len()).unwrap_or(0),
        }
    }

    /// Returns the meetings that are open or suspended, in the order in which they begin.
    #[must_use]
    pub fn open_meetings(&self) -> Vec<(Id, &Meeting)> {
        let open = |m: &Meeting| matches!(m.state, MeetingState::Open { .. } | MeetingState::Suspended { .. });
        let mut all: Vec<_> = self.state().meetings.iter().filter(|(_, m)| open(m)).map(|(id, m)| (*id, m)).collect();
        all.sort_by_key(|(id, m)| (m.from.at, *id));
        all
    }

    /// Returns the open meeting: the one that the page is about, else the one of a subgroup that this seat leads, else the one that begins last.
    #[must_use]
    pub fn open_meeting(&self) -> Option<(Id, &Meeting)> {
        let all = self.open_meetings();
        let leads = |id: &Id| self.seat.delegation().is_some_and(|own| self.state().leads(own, id));
        let about = all.iter().find(|(id, _)| Some(*id) == self.about);
        about.or_else(|| all.iter().rfind(|(id, _)| leads(id))).or(all.last()).copied()
    }

    /// Returns the open meeting in which a question is put: no subgroup decides.
    #[must_use]
    pub fn deciding_meeting(&self) -> Option<(Id, &Meeting)> {
        let decides = |(_, held): &(Id, &Meeting)| held.subgroup.is_none();
        let open = self.open_meeting();
        open.filter(decides).or_else(|| self.open_meetings().into_iter().rfind(decides)).or(open)
    }

    /// Returns requests for the floor that stand, in the order in which they count: on the question, or on the meeting while none is put.
    #[must_use]
    pub fn standing_requests(
        &self,
        meeting: &Id,
        question: Option<&Id>,
    ) -> Vec<(Id, nemcon_negotiation::state::FloorRequest)> {
        let requests = match question.and_then(|id| self.state().questions.get(id)) {
            Some(question) => &question.requests,
            None => match self.state().floor.get(meeting) {
                Some(requests) => requests,
                None => return Vec::new(),
            },
        };
        let stands = |s: RequestState| matches!(s, RequestState::Standing | RequestState::HasFloor);
        let mut list: Vec<_> =
            requests.iter().filter(|(_, r)| stands(r.state)).map(|(id, r)| (*id, r.clone())).collect();
        list.sort_by_key(|(_, r)| (r.at, r.number));
        list
    }

    /// Returns a meeting as a line.
    #[must_use]
    pub fn meeting_line(&self, id: &Id, m: &Meeting) -> Line {
        let (tone, word) = self.meeting_state(m);
        let line = Line::new(m.title.get(self.lang), self.to(&format!("meeting/{id}"))).state(tone, word);
        let zone = Zone::named(&m.from.zone);
        let line = line.times(Times::span(self.lang, stamp(m.from.at), stamp(m.to.at), &zone));
        let line = match self.subgroup_of(m) {
            Some((title, _)) => line.below(msg::plain(&msg::subgroup_named(self.lang, title))),
            None => line,
        };
        line.below(dates::place_named(self.lang, &m.place))
    }

    fn next_meeting(&self) -> Option<Line> {
        let ahead = |m: &&Meeting| matches!(m.state, MeetingState::Scheduled) && m.to.at >= self.at;
        let next = self.state().meetings.iter().filter(|(_, m)| ahead(m)).min_by_key(|(_, m)| m.from.at);
        next.map(|(id, m)| self.meeting_line(id, m))
    }

    fn overview_buttons(&self) -> Vec<Button> {
        let open = self.open_meetings();
        let one = open.len() == 1;
        let room = open.into_iter().map(|(id, held)| Button::Open {
            label: if one { msg::nav_meeting(self.lang) } else { held.title.get(self.lang).to_owned() },
            to: self.to(&format!("meeting/{id}")),
            weight: Weight::First,
        });
        let acts = [
            self.blank("record_resolution", "", Weight::Plain),
            self.button("close_group", "", serde_json::json!({}), Weight::Plain),
        ];
        room.chain(acts.into_iter().flatten()).collect()
    }

    fn newest_documents(&self) -> Vec<Line> {
        let all = self.newest(Kind::Documents, NEWEST);
        let documents = all.iter().filter_map(|id| self.state().documents.get_key_value(id)).map(|(id, d)| {
            let line = Line::new(d.symbol.clone(), self.to(&format!("documents/{id}")));
            match self.shown_title(&d.title) {
                Some(title) => line.below(title),
                None => line,
            }
        });
        let mut drafts: Vec<_> = self.state().drafts.iter().filter(|(_, d)| d.adopted.is_none()).collect();
        drafts.sort_by_key(|(_, d)| std::cmp::Reverse(d.latest().at));
        let texts = drafts.into_iter().take(3).map(|(id, d)| {
            Line::new(d.title.get(self.lang), self.to(&format!("texts/{id}"))).below(self.version_name(d.latest()))
        });
        texts.chain(documents).take(NEWEST).collect()
    }

    /// Returns the newest decisions.
    #[must_use]
    pub fn newest_decisions(&self) -> Vec<Line> {
        let all = self.newest(Kind::Decisions, NEWEST);
        all.iter().filter_map(|id| Some(self.decision_line(id, self.state().decisions.get(id)?))).collect()
    }

    /// Returns the group as a card of the first page.
    #[must_use]
    pub fn card(&self) -> Card {
        let lang = self.lang;
        let group = self.state().group.as_deref();
        Card {
            name: self.head().name,
            parent: group.map_or_else(String::new, |g| g.parent.get(lang).to_owned()),
            to: self.to(""),
            standing: self.standing,
            term: group.map_or_else(String::new, |g| dates::range(lang, g.term.from.0, g.term.to.0)),
            members: group.map_or(0, |g| u64::try_from(g.members()).unwrap_or(0)),
            now: self.under(None).into_iter().map(|one| one.meeting).collect(),
        }
    }
}
