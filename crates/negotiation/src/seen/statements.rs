//! Statements that delegations handed in, as a seat sees them: one's own, what is released to everybody, for interpreters what they have beforehand; for
//! the Chair and the secretariat all.

use crate::audience::Audience;
use crate::id::{Hash, Id};
use crate::rulebook::EntityKind;
use crate::seen::{Seat, Seen};
use crate::state::HandedIn;
use crate::time::Instant;

impl<'a> Seen<'a> {
    /// Returns since when everybody may read a statement, if that is so now.
    pub fn statement_released(&self, held: &HandedIn) -> Option<Instant> {
        held.released_since(&self.p.state).filter(|since| *since <= self.at)
    }

    /// Returns since when this seat may read a statement because it was in the segment in which it was delivered, if that is so now.
    pub fn statement_told(&self, held: &HandedIn) -> Option<Instant> {
        let (since, meeting, delivered) = held.told_since(&self.p.state)?;
        (since <= self.at && self.followed(&meeting, delivered)).then_some(since)
    }

    /// Says whether interpreters sit here.
    pub fn interprets(&self) -> bool {
        let kind = |code| self.p.state.group.as_deref().and_then(|group| group.kind_of(code));
        let all = *self.seat == Seat::AllOf(EntityKind::Interpreter);
        all || self.seat.delegation().and_then(kind) == Some(EntityKind::Interpreter)
    }

    fn knows_of_statement(&self, held: &HandedIn) -> bool {
        let beforehand = held.interpreters && held.taken_back.is_none() && self.interprets();
        let own = self.may(Audience::Addressees, Some(&held.by), &[]);
        beforehand || own || self.statement_released(held).is_some() || self.statement_told(held).is_some()
    }

    /// Returns the statements that this seat knows of, oldest first. Of one that was taken back nothing is left but that it was.
    pub fn handed_in(&self) -> Vec<(&'a Id, &'a HandedIn)> {
        let all = self.p.confidences.handed_in.iter();
        let mut all: Vec<_> = all.filter(|(_, held)| self.knows_of_statement(held)).collect();
        all.sort_by_key(|(_, held)| held.number);
        all
    }

    /// Returns a statement, if this seat knows of it.
    pub fn statement_handed_in(&self, id: &Id) -> Option<&'a HandedIn> {
        self.p.confidences.handed_in.get(id).filter(|held| self.knows_of_statement(held))
    }

    /// Says whether a statement that this seat may read has this file.
    pub fn is_of_a_statement(&self, file: &Hash) -> bool {
        let all = self.p.confidences.handed_in.values();
        all.filter(|held| held.files().any(|own| own == *file)).any(|held| self.knows_of_statement(held))
    }
}
