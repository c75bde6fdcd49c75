//! Who waits for the floor or has it, by whatever way it was asked for, and whether it speaks from afar.

use crate::id::{Code, Id};
use crate::state::{MotionState, RequestState, State};

/// What asks for the floor: a request, a motion, or a place on a list of speakers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForTheFloor<'a> {
    /// The meeting.
    pub meeting: Id,
    /// The delegation.
    pub by: &'a Code,
    /// It waits, or the delegation has the floor.
    pub open: bool,
    /// From afar, not in the room.
    pub from_afar: bool,
}

impl State {
    /// Returns what asks for the floor under that name.
    pub fn asked_for_the_floor(&self, id: &Id) -> Option<ForTheFloor<'_>> {
        let open = |state: RequestState| matches!(state, RequestState::Standing | RequestState::HasFloor);
        if let Some((_, list, held)) = self.inscription(id) {
            let (by, open) = (&held.by, open(held.state));
            return Some(ForTheFloor { meeting: list.meeting, by, open, from_afar: held.from_afar });
        }
        if let Some(held) = self.motions.get(id) {
            let open = matches!(held.state, MotionState::Raised | MotionState::HasFloor);
            return Some(ForTheFloor { meeting: held.meeting, by: &held.by, open, from_afar: held.from_afar });
        }
        let (meeting, held) = self.request(id)?;
        Some(ForTheFloor { meeting, by: &held.by, open: open(held.state), from_afar: held.from_afar })
    }

    /// Notes from where somebody speaks who waits for the floor or has it.
    pub(crate) fn hear_from(&mut self, id: &Id, from_afar: bool) {
        if let Some(held) = self.inscription_mut(id) {
            held.from_afar = from_afar;
        } else if let Some(held) = self.motions.get_mut(id) {
            held.from_afar = from_afar;
        } else if let Some(held) = self.request_mut(id) {
            held.from_afar = from_afar;
        }
        let meeting = self.asked_for_the_floor(id).map(|held| held.meeting);
        let Some(speeches) = meeting.and_then(|meeting| self.speeches.get_mut(&meeting)) else { return };
        let going_on = speeches.iter().position(|speech| speech.request == *id && speech.ended.is_none());
        if let Some(speech) = going_on.and_then(|place| speeches.get_mut(place)) {
            speech.from_afar = from_afar;
        }
    }
}
