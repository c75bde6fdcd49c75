//! Lists of speakers, and who has the floor since when.

use std::collections::BTreeSet;

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::id::{Code, Id, ItemId};
use crate::rulebook::{EntityKind, Rulebook};
use crate::state::{FloorRequest, MotionState, RequestState, State};
use crate::time::{Date, Instant};

/// Whose segment of a meeting a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListOf {
    /// Of Members and observers.
    States,
    /// Of stakeholders, in their segment.
    Stakeholders,
    /// Of those who use the right of reply, at the end of the day.
    Replies,
}

/// In what rank somebody speaks. Earlier ones come earlier on a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// Head of State.
    HeadOfState,
    /// Head of Government.
    HeadOfGovernment,
    /// Minister.
    Minister,
    /// Vice-minister.
    ViceMinister,
    /// Representative.
    #[default]
    Representative,
}

/// A group of States for which a delegation speaks, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpokenFor {
    /// The group, as the delegation calls it.
    pub name: String,
    /// The States that it says are of it.
    pub states: Vec<Code>,
    /// Those of them that took themselves off.
    pub stand_off: BTreeSet<Code>,
    /// States that aligned themselves.
    pub aligned: BTreeSet<Code>,
    /// The delegation speaks in its national capacity, too.
    pub nationally: bool,
}

impl SpokenFor {
    /// Returns for whom the statement is, besides the delegation that makes it.
    pub fn states(&self) -> BTreeSet<&Code> {
        self.states.iter().chain(&self.aligned).filter(|code| !self.stand_off.contains(*code)).collect()
    }
}

/// A place that the Chair gave out of the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// Before this inscription; none: at the end.
    pub before: Option<Id>,
    /// Number of the entry.
    pub number: u64,
    /// Why.
    pub reason: String,
}

/// A place on a list of speakers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inscription {
    /// The delegation.
    pub by: Code,
    /// In what rank.
    pub rank: Rank,
    /// For a group of States.
    pub group: Option<SpokenFor>,
    /// When it counts.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Where the Chair placed it.
    pub placed: Option<Placed>,
    /// From afar, not in the room.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// In what rank another reads for whom was inscribed.
    pub read_by: Option<Rank>,
    /// Where it stands.
    pub state: RequestState,
}

/// A list of speakers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpeakersList {
    /// The meeting in which it goes on.
    pub meeting: Id,
    /// Meetings in which it went on before, oldest first.
    pub before: Vector<Id>,
    /// The item of the agenda.
    pub item: Option<ItemId>,
    /// Of whom.
    pub of: ListOf,
    /// Seconds of a statement, and of one for a group; on a list of replies, of the first and of the next.
    pub seconds: (i64, i64),
    /// Seconds of a statement for a group and in national capacity, if set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both_seconds: Option<i64>,
    /// Seconds of a statement of an organization or another that is no State, if set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_seconds: Option<i64>,
    /// The day, on a list of replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// When inscription closes, or closed.
    pub closes: Option<Instant>,
    /// Number of the entry that opened it.
    pub number: u64,
    /// The places.
    pub inscriptions: OrdMap<Id, Inscription>,
    /// Places of those who left before whom others were placed: these stay where they stood.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub left: OrdMap<Id, Inscription>,
}

impl SpeakersList {
    /// Returns the places of those who wait, in order: groups first, then Members, then others as the table of rights says; within
    /// them by rank, then by the instant at which the inscription counts; and then as the Chair has placed them.
    pub fn order(&self, state: &State) -> Vec<Id> {
        self.order_seen(state, u64::MAX)
    }

    /// Returns that order as it was for somebody who has seen the record up to an entry: without who came, or was placed, after it.
    pub(crate) fn order_seen(&self, state: &State, seen: u64) -> Vec<Id> {
        let book = &state.rules().book;
        // Replies are heard in the order in which they were asked for.
        let replies = self.of == ListOf::Replies;
        let class = |held: &Inscription| match &held.group {
            _ if replies => 0,
            Some(_) => 0,
            None => state.group().kind_of(&held.by).map_or(3, |kind| class_of(book, kind)),
        };
        // Whoever was placed before somebody who has spoken or left stays there: so all have a place until those who wait are told.
        let all = self.inscriptions.iter().chain(&self.left);
        let mut all: Vec<_> = all.filter(|(_, held)| held.number <= seen).collect();
        // Whoever asked from the floor counts from then, whenever it is entered: so two desks that were apart give one order.
        let rank = |held: &Inscription| if replies { Rank::HeadOfState } else { held.rank };
        all.sort_by_key(|(_, held)| (class(held), rank(held), held.at, held.number));
        let mut placed: Vec<_> = all.iter().filter_map(|(id, held)| Some((**id, held.placed.as_ref()?))).collect();
        placed.retain(|(_, placed)| placed.number <= seen);
        placed.sort_by_key(|(_, placed)| placed.number);
        let mut order: Vec<Id> = all.iter().map(|(id, _)| **id).collect();
        for (id, placed) in placed {
            order.retain(|other| *other != id);
            let before = placed.before.and_then(|before| order.iter().position(|other| *other == before));
            order.insert(before.unwrap_or(order.len()), id);
        }
        let waits = |id: &Id| self.inscriptions.get(id).is_some_and(|held| held.state == RequestState::Standing);
        order.retain(waits);
        order
    }

    /// Takes a place off. Whoever was placed before it stays where that was.
    pub(crate) fn leave(&mut self, id: &Id) {
        let Some(held) = self.inscriptions.remove(id) else { return };
        let before = |other: &Inscription| other.placed.as_ref().is_some_and(|placed| placed.before == Some(*id));
        if self.inscriptions.values().chain(self.left.values()).any(before) {
            self.left.insert(*id, held);
        }
    }

    /// Returns what a speech from this place is, and the seconds it has.
    pub(crate) fn speech_from(&self, held: &Inscription, state: &State) -> (SpeechKind, i64) {
        let no_state = |code: &Code| {
            use EntityKind::{Briefer, Organization, Stakeholder};
            matches!(state.group().kind_of(code), Some(Briefer | Organization | Stakeholder))
        };
        match &held.group {
            _ if self.of == ListOf::Replies => (SpeechKind::Reply, state.seconds_of_reply(self, held)),
            None => {
                let others = self.others_seconds.filter(|_| no_state(&held.by));
                (SpeechKind::National, others.unwrap_or(self.seconds.0))
            }
            Some(group) if group.nationally => (SpeechKind::Both, self.both_seconds.unwrap_or(self.seconds.1)),
            Some(_) => (SpeechKind::Group, self.seconds.1),
        }
    }

    /// Returns the seconds that a speech from this place has.
    pub fn seconds_of(&self, held: &Inscription, state: &State) -> i64 {
        self.speech_from(held, state).1
    }

    /// Returns the instant at which inscription closed, if it has at `at`.
    pub fn closed_at(&self, at: Instant) -> Option<Instant> {
        self.closes.filter(|closes| *closes <= at)
    }
}

/// Returns the place of a kind of entity in the order: with the groups, with Members, after them.
fn class_of(book: &Rulebook, kind: EntityKind) -> u8 {
    let word = match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    };
    let among = |list: &str| book.words(list).contains(&word);
    if among("speakers_with_groups") {
        0
    } else if kind == EntityKind::Member || among("speakers_with_members") {
        1
    } else {
        2
    }
}

/// What a speech is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechKind {
    /// On a request for the floor.
    Request,
    /// In national capacity.
    National,
    /// For a group.
    Group,
    /// For a group and in national capacity.
    Both,
    /// In reply.
    Reply,
    /// On a motion.
    Motion,
}

/// A time in which somebody had the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Speech {
    /// The request or inscription.
    pub request: Id,
    /// Who.
    pub by: Code,
    /// As what.
    pub kind: SpeechKind,
    /// Since when.
    pub since: Instant,
    /// Seconds allowed.
    pub seconds: Option<i64>,
    /// Pauses of the clock, the last perhaps still running.
    pub pauses: Vector<(Instant, Option<Instant>)>,
    /// Until when.
    pub ended: Option<Instant>,
    /// Number of the entry that gave the floor.
    pub number: u64,
    /// From afar, not in the room.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// In what rank another reads for whom was inscribed.
    pub read_by: Option<Rank>,
}

impl Speech {
    /// Says whether the clock stands.
    pub fn is_paused(&self) -> bool {
        self.pauses.back().is_some_and(|(_, to)| to.is_none())
    }

    /// Says whether the clock stood at `at`.
    pub fn stood_at(&self, at: Instant) -> bool {
        self.pauses.back().is_some_and(|(from, to)| to.is_none() && *from <= at)
    }

    /// Lets the clock stand from `at`, or from when it ran last, if that was later.
    fn pause(&mut self, at: Instant) {
        let standing = self.pauses.back().is_some_and(|(_, to)| to.is_none());
        let since = if standing { self.pauses.pop_back() } else { None };
        let ran = self.pauses.back().and_then(|(_, to)| *to).unwrap_or(self.since);
        let from = since.map_or(at, |(since, _)| since.min(at)).max(ran);
        self.pauses.push_back((from, None));
    }

    /// Lets the clock stand from `at` on, as it would have if this had been known then: until it ran again after that.
    fn interrupt(&mut self, at: Instant) {
        let covers = |(from, to): &(Instant, Option<Instant>)| *from <= at && to.is_none_or(|to| at < to);
        if self.pauses.iter().any(covers) {
            return;
        }
        match self.pauses.iter_mut().find(|(from, _)| *from > at) {
            Some((from, _)) => *from = at,
            None => self.pauses.push_back((at, None)),
        }
    }

    /// Ends it. Of a desk that kept this, a pause may be known that began only afterwards.
    pub(crate) fn end(&mut self, at: Instant) {
        self.pauses.retain(|(from, _)| *from <= at);
        self.ended = Some(at);
    }

    /// Returns the seconds that were used up to `at`, pauses left out.
    pub fn used(&self, at: Instant) -> i64 {
        let end = self.ended.unwrap_or(at);
        let between = |from: Instant, to: Instant| (to.millis() - from.millis()).max(0);
        let paused: i64 = self.pauses.iter().map(|(from, to)| between(*from, to.unwrap_or(end).min(end))).sum();
        (between(self.since, end) - paused).max(0) / 1_000
    }
}

impl State {
    /// Says whether the rules in force keep lists of speakers and the time of speeches.
    pub fn keeps_lists(&self) -> bool {
        self.rules.as_deref().is_some_and(|rules| rules.book.article(Article::Speakers).is_some())
    }

    /// Returns an inscription with its list.
    pub fn inscription(&self, id: &Id) -> Option<(&Id, &SpeakersList, &Inscription)> {
        self.lists.iter().find_map(|(list, held)| held.inscriptions.get(id).map(|found| (list, held, found)))
    }

    /// Returns the lists that go on in a meeting, oldest first.
    pub fn lists_in(&self, meeting: &Id) -> Vec<(&Id, &SpeakersList)> {
        let mut all: Vec<_> = self.lists.iter().filter(|(_, held)| held.meeting == *meeting).collect();
        all.sort_by_key(|(_, held)| held.number);
        all
    }

    /// Returns who has the floor in a meeting. Of a speech that a point of order interrupts and the speech on that point, the latter.
    pub fn speaking(&self, meeting: &Id) -> Option<&Speech> {
        self.speeches.get(meeting)?.iter().rev().find(|speech| speech.ended.is_none())
    }

    /// Says whether what was given last in a meeting is the floor that somebody has.
    pub fn can_undo_floor(&self, meeting: &Id) -> bool {
        self.speeches.get(meeting).and_then(Vector::back).is_some_and(|speech| speech.ended.is_none())
    }

    pub(crate) fn speaking_mut(&mut self, meeting: &Id) -> Option<&mut Speech> {
        let speeches = self.speeches.get_mut(meeting)?;
        let place = speeches.iter().rposition(|speech| speech.ended.is_none())?;
        speeches.get_mut(place)
    }

    /// Returns the motion on which somebody speaks.
    pub(crate) fn motion_speaking(&self, meeting: &Id) -> Option<Id> {
        self.speaking(meeting).filter(|speech| speech.kind == SpeechKind::Motion).map(|speech| speech.request)
    }

    /// Lets the clock of the speech that goes on stand: not since before it ran, whenever a point of order is said to have been raised.
    pub(crate) fn pause_speech(&mut self, meeting: &Id, at: Instant) {
        if let Some(speech) = self.speaking_mut(meeting) {
            speech.pause(at);
        }
    }

    /// Lets the clock of the speech stand that had the floor at `at`, or from its beginning that of the one named: for a point of order that is known later.
    /// Who has had the floor since then keeps it.
    pub(crate) fn interrupt_speech(&mut self, meeting: &Id, named: Option<&Id>, at: Instant) {
        let Some(speeches) = self.speeches.get_mut(meeting) else { return };
        let goes_on = |speech: &Speech| speech.ended.is_none_or(|ended| at < ended);
        let is_meant = |speech: &Speech| match named {
            Some(request) => speech.request == *request && goes_on(speech),
            None => speech.since <= at && goes_on(speech),
        };
        if let Some(speech) = speeches.iter().rposition(is_meant).and_then(|place| speeches.get_mut(place)) {
            speech.interrupt(at.max(speech.since));
        }
    }

    /// Lets the clock of the speech that goes on run from `at`.
    pub(crate) fn resume_speech(&mut self, meeting: &Id, at: Instant) {
        if let Some((_, to)) = self.speaking_mut(meeting).and_then(|speech| speech.pauses.back_mut()) {
            *to = Some(at);
        }
        self.interrupt_again(meeting, at);
    }

    /// Lets the clock that runs since `at` stand again for a point of order that was raised afterwards, and recorded before: a desk kept what
    /// let the clock run.
    fn interrupt_again(&mut self, meeting: &Id, at: Instant) {
        let raised = self.interrupted_from(meeting, at).filter(|raised| *raised > at).min();
        if let Some(raised) = raised {
            self.pause_speech(meeting, raised);
        }
    }

    /// Begins a speech on a motion, above the one that it interrupts.
    pub(crate) fn begin_motion_speech(&mut self, meeting: Id, request: Id, by: Code, number: u64, at: Instant) {
        if !self.keeps_lists() {
            return;
        }
        let (kind, pauses) = (SpeechKind::Motion, Vector::new());
        let from_afar = self.motions.get(&request).is_some_and(|held| held.from_afar);
        let speech = Speech {
            request,
            by,
            kind,
            since: at,
            seconds: None,
            pauses,
            ended: None,
            number,
            from_afar,
            read_by: None,
        };
        self.speeches.entry(meeting).or_default().push_back(speech);
    }

    pub(crate) fn inscription_mut(&mut self, id: &Id) -> Option<&mut Inscription> {
        let list = *self.inscription(id)?.0;
        self.lists.get_mut(&list)?.inscriptions.get_mut(id)
    }

    /// Gives the floor to a request or an inscription; whoever had it has spoken.
    pub(crate) fn give_the_floor(&mut self, to: &Id, number: u64, at: Instant) {
        if self.motions.contains_key(to) {
            self.hear_motion(to, number, at);
            return;
        }
        if !self.keeps_lists() {
            self.pass_the_floor(to, at);
            return;
        }
        let inscribed = self.inscription(to).map(|(_, list, held)| {
            let (kind, seconds) = list.speech_from(held, self);
            (list.meeting, held.by.clone(), kind, Some(seconds), (held.from_afar, held.read_by))
        });
        let of_request =
            |(at, held): (Id, &FloorRequest)| (at, held.by.clone(), SpeechKind::Request, None, (held.from_afar, None));
        let asked = || self.request(to).map(of_request);
        let Some((meeting, by, kind, seconds, (from_afar, read_by))) = inscribed.or_else(asked) else { return };
        self.end_speeches(&meeting, at);
        self.hand_over(&meeting, Some(to), at);
        let speech = Speech {
            request: *to,
            by,
            kind,
            since: at,
            seconds,
            pauses: Vector::new(),
            ended: None,
            number,
            from_afar,
            read_by,
        };
        self.speeches.entry(meeting).or_default().push_back(speech);
        self.interrupt_again(&meeting, at);
    }

    /// Ends the speech that goes on in a meeting, if any does. One that it interrupted goes on, its clock standing.
    pub(crate) fn end_speech(&mut self, meeting: &Id, at: Instant) {
        if self.motion_speaking(meeting).is_some() {
            self.end_motion_speech(meeting, at);
            return;
        }
        if self.speaking(meeting).is_none() {
            return;
        }
        self.hand_over(meeting, None, at);
        if let Some(speech) = self.speaking_mut(meeting) {
            speech.end(at);
        }
    }

    /// Ends the speech that goes on in a meeting, and the one that it interrupted.
    pub(crate) fn end_speeches(&mut self, meeting: &Id, at: Instant) {
        while self.speaking(meeting).is_some() {
            self.end_speech(meeting, at);
        }
    }

    /// Ends the speech of a delegation that says that it has spoken.
    pub(crate) fn end_speech_of(&mut self, meeting: &Id, by: &Code, at: Instant) {
        let own = self.speaking(meeting).filter(|speech| speech.by == *by && speech.kind == SpeechKind::Request);
        let over = own.is_some_and(|speech| {
            self.request(&speech.request).is_none_or(|(_, held)| held.state != RequestState::HasFloor)
        });
        if over {
            self.end_speech(meeting, at);
        }
    }

    /// Takes back that the floor was given last: whoever had it before has it again, unless what was asked on is decided. The time
    /// in which the other had it is not counted.
    pub(crate) fn take_back_the_floor(&mut self, meeting: &Id, at: Instant) {
        let Some(speeches) = self.speeches.get_mut(meeting) else { return };
        let Some(last) = speeches.pop_back() else { return };
        let ended_for_it = |before: &Speech| before.ended == Some(last.since) && before.kind != SpeechKind::Motion;
        let before = speeches.iter().rposition(ended_for_it);
        let again = before.and_then(|place| speeches.get(place)).map(|before| before.request);
        let held = match self.motions.get_mut(&last.request) {
            Some(motion) => {
                motion.state = MotionState::Raised;
                true
            }
            None => self.set_standing(&last.request, RequestState::HasFloor, RequestState::Standing),
        };
        let again = again.filter(|_| held);
        if again.is_some_and(|again| self.set_standing(&again, RequestState::Settled, RequestState::HasFloor))
            && let Some(place) = before
            && let Some(before) = self.speeches.get_mut(meeting).and_then(|all| all.get_mut(place))
        {
            before.ended = None;
            // Where the clock stood it stands on.
            if !before.is_paused() {
                before.pauses.push_back((last.since, Some(at.max(last.since))));
                self.interrupt_again(meeting, at);
            }
        }
    }

    /// Sets how a request or an inscription stands, if it stands as expected and is not on a question that is settled.
    fn set_standing(&mut self, id: &Id, from: RequestState, to: RequestState) -> bool {
        if let Some(held) = self.inscription_mut(id) {
            let fits = held.state == from;
            held.state = if fits { to } else { held.state };
            return fits;
        }
        let open = self.questions.iter().find(|(_, question)| question.requests.contains_key(id));
        let open = open.map(|(question, held)| (*question, held.is_pending()));
        let held = match open {
            Some((_, false)) => None,
            Some((question, true)) => self.questions.get_mut(&question).and_then(|held| held.requests.get_mut(id)),
            None => {
                let meeting = self.floor.iter().find(|(_, all)| all.contains_key(id)).map(|(meeting, _)| *meeting);
                meeting.and_then(|meeting| self.floor.get_mut(&meeting)).and_then(|all| all.get_mut(id))
            }
        };
        match held {
            Some(request) if request.state == from => {
                request.state = to;
                true
            }
            _ => false,
        }
    }

    /// Takes the floor from whoever has it in a meeting and gives it to another, or to nobody.
    fn hand_over(&mut self, meeting: &Id, to: Option<&Id>, at: Instant) {
        self.pass_in(meeting, to, at);
        let lists: Vec<Id> = self.lists_in(meeting).iter().map(|(id, _)| **id).collect();
        for list in lists {
            let Some(list) = self.lists.get_mut(&list) else { continue };
            let had: Vec<Id> = list
                .inscriptions
                .iter()
                .filter(|(_, i)| i.state == RequestState::HasFloor)
                .map(|(id, _)| *id)
                .collect();
            for id in had {
                if let Some(held) = list.inscriptions.get_mut(&id) {
                    held.state = RequestState::Settled;
                }
            }
            if let Some(held) = to.and_then(|to| list.inscriptions.get_mut(to)) {
                held.state = RequestState::HasFloor;
            }
        }
    }
}
