//! The proceedings as one seat may see them. Pages draw from here, never from [`Proceedings`].

mod access;
mod balance;
mod delegations;
mod floor;
mod stakeholders;
mod statements;
mod texts;

pub use access::EarlyWarning;
pub use balance::{Balance, Share};
pub use delegations::{CredentialsReport, CredentialsStatus, Participants, Rank};
pub use stakeholders::RoundSeen;
pub use texts::{AdRefSeen, DispositionSeen, LanguageStanding, Ledger, Mark, OpenPoint, Picture, Standing, touched};

pub use crate::known::AdRefStanding;

use std::collections::BTreeMap;

use crate::act::{Act, By, Capacity};
use crate::acts::Content;
use crate::audience::Audience;
use crate::confidences::{Break, Counted, Delivery, Heard, Opened, SilenceRequest};
use crate::id::{Code, Hash, Id};
use crate::proceedings::Proceedings;
use crate::rulebook::EntityKind;
use crate::state::{Document, EnteredFor, Letter, State};
use crate::time::Instant;

/// Where somebody sits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seat {
    /// No seat: the public.
    Public,
    /// No seat either, before a screen that all States look at: what every State sees, and nothing of one alone.
    AllStates,
    /// No seat either: what everybody of that kind is told who is no State.
    AllOf(EntityKind),
    /// An office or a delegation.
    Taken {
        /// In what capacity.
        capacity: Capacity,
        /// Delegation, or the word of the office.
        by: By,
    },
}

impl Seat {
    /// Says whether this is the seat of the Chair.
    pub fn is_chair(&self) -> bool {
        matches!(self, Seat::Taken { capacity: Capacity::Chair, .. })
    }

    /// Says whether the Chair or the secretariat sits here.
    pub fn is_office(&self) -> bool {
        matches!(self, Seat::Taken { capacity: Capacity::Chair | Capacity::Secretariat, .. })
    }

    /// Returns the delegation that sits here.
    pub fn delegation(&self) -> Option<&Code> {
        match self {
            Seat::Taken { capacity: Capacity::Delegate | Capacity::Facilitator, by } => Some(by),
            _ => None,
        }
    }
}

/// A view for one seat at one instant.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    p: &'a Proceedings,
    seat: &'a Seat,
    at: Instant,
}

impl Proceedings {
    /// Returns what `seat` may see at `at`.
    pub fn seen_by<'a>(&'a self, seat: &'a Seat, at: Instant) -> Seen<'a> {
        Seen { p: self, seat, at }
    }
}

impl<'a> Seen<'a> {
    /// Returns the public state. Members that are not public stand in it as commitments; documents and letters are
    /// asked for by [`Seen::documents`] and [`Seen::letters`].
    pub fn state(&self) -> &'a State {
        &self.p.state
    }

    /// Returns the seat.
    pub fn seat(&self) -> &'a Seat {
        self.seat
    }

    /// Says whether a delegation sits here: a Member or an observer, not a stakeholder.
    fn is_state(&self) -> bool {
        self.seat.is_state(self.p)
    }

    fn may(&self, audience: Audience, author: Option<&Code>, addressed: &[Code]) -> bool {
        let own = |code: &Code| self.seat.delegation() == Some(code);
        let office = self.seat.is_office();
        match audience {
            Audience::Public => true,
            Audience::States => office || self.is_state() || author.is_some_and(own) || addressed.iter().any(own),
            Audience::Addressees => office || author.is_some_and(own) || addressed.iter().any(own),
            Audience::Author => self.seat.is_chair() || author.is_some_and(own),
        }
    }

    /// Says whether this seat may see a document now.
    pub fn may_see(&self, document: &Document) -> bool {
        let released = document.release.is_some_and(|release| release <= self.at);
        released || self.may(document.audience, Some(&document.registered_by), &[])
    }

    /// Returns the documents this seat may see.
    pub fn documents(&self) -> impl Iterator<Item = (&'a Id, &'a Document)> {
        let seen = *self;
        self.p.state.documents.iter().filter(move |(_, document)| seen.may_see(document))
    }

    /// Says whether this names a file of a document of the series in which lists of participants are issued.
    pub fn is_of_information(&self, file: &Hash) -> bool {
        let information = self.documents().filter(|(_, document)| document.is_information());
        information.flat_map(|(_, document)| document.languages.values()).any(|held| held.file == Some(*file))
    }

    /// Says whether this seat may see a letter.
    pub fn may_read(&self, letter: &Letter) -> bool {
        let to_all = letter.to.is_empty() && self.is_state();
        to_all || self.may(letter.audience, Some(&letter.from), &letter.to)
    }

    /// Returns the letters this seat may see.
    pub fn letters(&self) -> impl Iterator<Item = (&'a Id, &'a Letter)> {
        let seen = *self;
        self.p.state.letters.iter().filter(move |(_, letter)| seen.may_read(letter))
    }

    /// Returns the breaks of a silence as this seat may see them: the author and the Chair in full, all States the
    /// paragraphs, the public nothing while it runs.
    pub fn breaks(&self, silence: &Id) -> Vec<Break> {
        let all = self.p.confidences.breaks.get(silence).into_iter().flatten();
        let shown = |held: &Break| {
            if self.may(Audience::Author, held.by.as_ref(), &[]) {
                return Some(held.clone());
            }
            let bare =
                Break { by: None, for_states: Vec::new(), reason: None, wording: None, at: None, ..held.clone() };
            (held.in_time && self.may(Audience::States, None, &[])).then_some(bare)
        };
        all.filter_map(shown).collect()
    }

    /// Returns the objections to a question not recorded by name, as this seat may see them.
    pub fn objections(&self, question: &Id) -> Vec<Heard> {
        let all = self.p.confidences.objections.get(question).into_iter().flatten();
        let shown = |held: &Heard| {
            if self.may(Audience::Author, held.by.as_ref(), &[]) {
                return Some(held.clone());
            }
            let bare = Heard { id: None, by: None, reason: None, wording: None, ..held.clone() };
            (!held.withdrawn && self.may(Audience::States, None, &[])).then_some(bare)
        };
        all.filter_map(shown).collect()
    }

    /// Returns the link to a meeting from afar: for States and the offices; for stakeholders, where they are asked to it.
    pub fn link(&self, meeting: &Id) -> Option<&'a str> {
        let held = self.p.confidences.links.get(meeting)?;
        let takes_part = |code: &Code| self.p.state.group.as_deref().is_some_and(|group| group.kind_of(code).is_some());
        let asked = held.stakeholders && self.seat.delegation().is_some_and(takes_part);
        (asked || self.may(Audience::States, None, &[])).then_some(held.link.as_str())
    }

    /// Returns how many Members were counted present last: for States and the offices.
    pub fn quorum_count(&self, meeting: &Id) -> Option<&'a Counted> {
        let held = self.p.confidences.counts.get(meeting)?;
        self.may(Audience::States, None, &[]).then_some(held)
    }

    /// Says whether this seat knows that an objection was heard when the Chair sounded the room: the public once it is over, or if the
    /// State asked to have it recorded.
    pub fn objection_heard(&self, sounding: &Id) -> bool {
        let open = self.p.state.soundings.get(sounding);
        let open = open.is_some_and(|held| held.heard == Some(true) || held.objection.is_some());
        open || (self.may(Audience::States, None, &[]) && self.p.confidences.sounded.contains(sounding))
    }

    /// Returns requests made during a silence: the Chair's, and one's own.
    pub fn silence_requests(&self, silence: &Id) -> Vec<&'a SilenceRequest> {
        let all = self.p.confidences.silence_requests.get(silence).into_iter().flatten();
        all.filter(|request| self.may(Audience::Author, Some(&request.by), &[])).collect()
    }

    /// Returns evidence of delivery: for the Chair, the secretariat and the addressee.
    pub fn deliveries(&self, letter: &Id) -> Vec<&'a Delivery> {
        let all = self.p.confidences.deliveries.get(letter).into_iter().flatten();
        all.filter(|delivery| self.may(Audience::Addressees, Some(&delivery.to), &[])).collect()
    }

    /// A delegation reads what was entered for it, the secretariat what it entered, and an addressee what is noted of
    /// the delivery to it.
    fn may_open(&self, act: &Act) -> bool {
        if self.may_open_on_proposals(act) {
            return true;
        }
        if matches!(act.content, Content::CountQuorum(_)) {
            return self.may(Audience::States, None, &[]);
        }
        if let Content::GiveLink(given) = &act.content {
            return self.link(&given.meeting).is_some();
        }
        let addressed = act.content.addressed();
        if crate::audience::of(act.content.name(), "*") == Audience::Addressees {
            return self.may(Audience::Addressees, Some(&act.by), &addressed);
        }
        if self.seat.delegation().is_some_and(|own| addressed.contains(own)) {
            return true;
        }
        let entered = match &act.content {
            Content::EnterForDelegation(entered) => Some(&entered.of),
            _ => None,
        };
        let by_office = matches!(self.seat, Seat::Taken { capacity: Capacity::Secretariat, .. })
            && act.capacity == Capacity::Secretariat;
        by_office || self.may(Audience::Author, Some(entered.unwrap_or(&act.by)), &[])
    }

    /// Returns the acts entered for one's delegation, or by one's office, in closed entries.
    pub fn entered_for(&self) -> Vec<(&'a Id, &'a EnteredFor)> {
        let all = self.p.confidences.entered_for.iter();
        let office = matches!(self.seat, Seat::Taken { capacity: Capacity::Secretariat, .. });
        all.filter(|(_, entered)| office || self.may(Audience::Author, Some(&entered.of), &[])).collect()
    }

    /// Returns how often and for how many seconds a delegation has had the floor: for that State itself, the Chair and the secretariat.
    pub fn time_spoken(&self, by: &Code) -> Option<(usize, i64)> {
        let may = self.seat.is_office() || (self.is_state() && self.seat.delegation() == Some(by));
        let all = self.p.state.speeches.values().flatten().filter(|speech| speech.by == *by);
        let used: Vec<i64> = all.map(|speech| speech.used(self.at)).collect();
        may.then(|| (used.len(), used.iter().sum()))
    }

    /// Returns the same by the session of the meeting.
    pub fn time_by_session(&self, by: &Code) -> Option<BTreeMap<Option<Id>, (usize, i64)>> {
        self.time_spoken(by)?;
        let mut times: BTreeMap<Option<Id>, (usize, i64)> = BTreeMap::new();
        for (meeting, speeches) in &self.p.state.speeches {
            let session = self.p.state.meetings.get(meeting).and_then(|held| held.session);
            for speech in speeches.iter().filter(|speech| speech.by == *by) {
                let held = times.entry(session).or_default();
                *held = (held.0 + 1, held.1 + speech.used(self.at));
            }
        }
        Some(times)
    }

    /// Returns a closed entry as far as this seat may see it.
    pub fn opened(&self, number: u64) -> Option<&'a Opened> {
        let opened = self.p.confidences.opened.get(&number)?;
        let may = match opened {
            Opened::Full { act, .. } => self.may_open(act),
            Opened::States(_) => self.may(Audience::States, None, &[]),
        };
        may.then_some(opened)
    }
}
