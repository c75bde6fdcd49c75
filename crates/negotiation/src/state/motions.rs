//! Points of order and other motions: raised by a delegation, heard ahead of everyone, ruled on by the Chair.

use serde::{Deserialize, Serialize};

use crate::id::{Code, Id};
use crate::state::{AppealEnd, MeetingState, State};
use crate::time::Instant;

/// What a motion is for, in the order in which motions are taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MotionKind {
    /// A point of order: that the rules are kept. It interrupts whoever speaks.
    PointOfOrder,
    /// To suspend the meeting.
    SuspendMeeting,
    /// To adjourn the meeting.
    AdjournMeeting,
    /// To adjourn the debate on what is under discussion.
    AdjournDebate,
    /// To close the debate on it.
    CloseDebate,
    /// To decide first whether the group is competent.
    Competence,
}

impl MotionKind {
    /// Says whether it interrupts a speech.
    pub fn interrupts(self) -> bool {
        self == Self::PointOfOrder
    }

    /// Returns the act by which the Chair carries it out when it was upheld, where the rule is clear.
    pub fn step(self) -> Option<&'static str> {
        match self {
            Self::SuspendMeeting => Some("suspend_meeting"),
            Self::AdjournMeeting => Some("adjourn_meeting"),
            _ => None,
        }
    }

    /// Says whether others may be heard on it once it was made.
    pub fn is_debated(self) -> bool {
        matches!(self, Self::AdjournDebate | Self::CloseDebate | Self::Competence)
    }
}

/// Where a motion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum MotionState {
    /// It was raised and waits to be heard.
    Raised,
    /// The delegation has the floor for it.
    HasFloor,
    /// It was heard and waits for the ruling.
    Heard,
    /// The Chair has ruled.
    Ruled {
        /// The ruling.
        ruling: Id,
        /// As the delegation moved.
        upheld: bool,
    },
    /// The delegation has withdrawn it.
    Withdrawn,
}

/// A motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Motion {
    /// The meeting.
    pub meeting: Id,
    /// The delegation.
    pub by: Code,
    /// What for.
    pub kind: MotionKind,
    /// In its words, if it gave any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// From afar, not in the room.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// When it counts.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Where it stands.
    pub state: MotionState,
}

impl Motion {
    /// Says whether it waits to be heard or ruled on.
    pub fn is_pending(&self) -> bool {
        !matches!(self.state, MotionState::Ruled { .. } | MotionState::Withdrawn)
    }
}

impl State {
    /// Returns the motions of a meeting that are neither ruled on nor withdrawn, in the order in which they are taken up.
    pub fn motions_before(&self, meeting: &Id) -> Vec<(&Id, &Motion)> {
        let held = self.motions.iter().filter(|(_, held)| held.meeting == *meeting && held.is_pending());
        let mut all: Vec<_> = held.collect();
        all.sort_by_key(|(_, held)| (held.kind, held.number));
        all
    }

    /// Returns the motion that is taken up first in a meeting.
    pub fn motion_before(&self, meeting: &Id) -> Option<(&Id, &Motion)> {
        self.motions_before(meeting).into_iter().next()
    }

    /// Returns when points of order were raised in a meeting, from an instant on.
    pub(crate) fn interrupted_from(&self, meeting: &Id, from: Instant) -> impl Iterator<Item = Instant> {
        let raised = self.motions.values().filter(move |held| held.meeting == *meeting && held.kind.interrupts());
        raised.map(|held| held.at).filter(move |at| *at >= from)
    }

    /// Returns the motion to suspend or to adjourn an open meeting that the Chair has upheld and not yet carried out. A ruling under appeal, or that the
    /// room set aside, makes nothing due.
    pub fn motion_due(&self, meeting: &Id) -> Option<(&Id, &Motion)> {
        let held = self.meetings.get(meeting).filter(|held| matches!(held.state, MeetingState::Open { .. }))?;
        let due = |motion: &Motion| {
            let MotionState::Ruled { ruling, upheld: true } = motion.state else { return false };
            let Some(ruling) = self.rulings.get(&ruling) else { return false };
            // An appeal interrupts the meeting, which is resumed when it is settled.
            let resumed = match ruling.appeal {
                None => 0,
                Some((_, Some(AppealEnd::Withdrawn))) => 1,
                Some(_) => return false,
            };
            held.segments.iter().filter(|segment| segment.since > ruling.at).count() <= resumed
        };
        let moved = |motion: &Motion| motion.meeting == *meeting && motion.kind.step().is_some();
        let all = self.motions.iter().filter(|(_, motion)| moved(motion) && due(motion));
        all.max_by_key(|(_, motion)| motion.number)
    }

    /// Gives the floor to a motion. A point of order interrupts the speech, whose clock stands; for another motion the speech
    /// is over.
    pub(crate) fn hear_motion(&mut self, id: &Id, number: u64, at: Instant) {
        let Some((meeting, by, kind)) = self.motions.get(id).map(|held| (held.meeting, held.by.clone(), held.kind))
        else {
            return;
        };
        if kind.interrupts() {
            self.end_motion_speech(&meeting, at);
            self.pause_speech(&meeting, at);
        } else {
            self.end_speeches(&meeting, at);
            self.pass_in(&meeting, None, at);
        }
        if let Some(held) = self.motions.get_mut(id) {
            held.state = MotionState::HasFloor;
        }
        self.begin_motion_speech(meeting, *id, by, number, at);
    }

    /// Settles a motion; whoever spoke on it has spoken.
    pub(crate) fn settle_motion(&mut self, id: &Id, state: MotionState, at: Instant) {
        let Some(meeting) = self.motions.get(id).map(|held| held.meeting) else { return };
        if self.motion_speaking(&meeting) == Some(*id) {
            self.end_motion_speech(&meeting, at);
        }
        if let Some(held) = self.motions.get_mut(id) {
            held.state = state;
        }
    }

    /// Ends the speech on a motion, if one goes on: the motion was heard.
    pub(crate) fn end_motion_speech(&mut self, meeting: &Id, at: Instant) {
        let Some(motion) = self.motion_speaking(meeting) else { return };
        if let Some(speech) = self.speaking_mut(meeting) {
            speech.end(at);
        }
        if let Some(held) = self.motions.get_mut(&motion)
            && held.state == MotionState::HasFloor
        {
            held.state = MotionState::Heard;
        }
    }
}
