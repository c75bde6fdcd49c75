//! Who is told what goes on on the floor of a meeting: everybody in a formal segment; in an informal one, and off the record, those who are in it.

use crate::guard::sitting;
use crate::id::Id;
use crate::rulebook::{EntityKind, Right};
use crate::seen::{Seat, Seen};
use crate::state::{Departure, Meeting, Mode, Ruling};
use crate::time::Instant;

impl Seen<'_> {
    /// Says whether this seat is told what goes on in a meeting, in the segment that goes on or went on last.
    pub fn follows(&self, meeting: &Id) -> bool {
        let held = self.p.state.meetings.get(meeting);
        held.is_none_or(|held| held.segments.last().is_none_or(|segment| self.is_in(held, segment.mode)))
    }

    /// Says whether this seat was told what went on in a meeting at an instant.
    pub fn followed(&self, meeting: &Id, at: Instant) -> bool {
        let mode = self.p.state.mode_at(meeting, at);
        let held = self.p.state.meetings.get(meeting);
        held.is_none_or(|held| mode.is_none_or(|mode| self.is_in(held, mode)))
    }

    /// Says whether this seat is told of a ruling of the Chair: of no meeting, or made where this seat was in it.
    pub fn heard_ruling(&self, ruling: &Ruling) -> bool {
        ruling.meeting.is_none_or(|meeting| self.followed(&meeting, ruling.at))
    }

    /// Returns the rulings of the Chair of which this seat is told.
    pub fn rulings(&self) -> impl Iterator<Item = (&Id, &Ruling)> {
        self.p.state.rulings.iter().filter(|(_, ruling)| self.heard_ruling(ruling))
    }

    /// Returns where the rules were departed from, as far as this seat is told: by decision of the body, or by a ruling of which it is told.
    pub fn departures(&self) -> impl Iterator<Item = (&Id, &Departure)> {
        let ruled = |id: &Id| self.p.state.rulings.get(id);
        self.p.state.departures.iter().filter(move |(id, _)| ruled(id).is_none_or(|ruling| self.heard_ruling(ruling)))
    }

    fn is_in(&self, held: &Meeting, mode: Mode) -> bool {
        mode == Mode::Formal || self.seat.is_office() || self.is_state() || self.is_guest_of(held, mode)
    }

    /// Says whether somebody sits here who is no State and is admitted to a segment of that mode: interpreters and briefers, who are invited to the
    /// group; stakeholders, where the table of rights lets them speak.
    pub(super) fn is_guest_of(&self, held: &Meeting, mode: Mode) -> bool {
        let kind = |code| self.p.state.group.as_deref().and_then(|group| group.kind_of(code));
        let kind = match self.seat {
            Seat::AllOf(kind) => Some(*kind),
            seat => seat.delegation().and_then(kind),
        };
        let rules = || self.p.state.rules.as_deref().map(|rules| &rules.book);
        match kind {
            Some(EntityKind::Interpreter | EntityKind::Briefer) => true,
            Some(kind) => rules().is_some_and(|book| book.grants_in(sitting(held.kind, mode), kind, Right::Speak)),
            None => false,
        }
    }
}
