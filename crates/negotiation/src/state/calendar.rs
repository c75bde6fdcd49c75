//! Sessions, meetings and their segments.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::names::Names;
use crate::time::{Date, Instant, ZonedTime};

/// How those present take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// In the room.
    InPerson,
    /// In the room and from afar.
    Hybrid,
    /// From afar.
    Virtual,
    /// Not confirmed by a source.
    Unverified,
}

/// Whether what the calendar says is firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Firmness {
    /// Scheduled by the group.
    Scheduled,
    /// Took place, from a source.
    Held,
    /// Announced, not confirmed.
    Announced,
}

/// Kind of session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Elects officers, adopts the agenda.
    Organizational,
    /// Negotiates.
    Substantive,
    /// Informal meetings between sessions.
    Intersessional,
    /// The Chair and stakeholders.
    StakeholderDialogue,
    /// Consultations.
    InformalConsultation,
    /// A briefing.
    Briefing,
    /// A round table.
    Roundtable,
    /// A date to be kept in mind.
    Milestone,
}

/// A session: days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    /// Kind.
    pub kind: SessionKind,
    /// Title.
    pub title: Names,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Place, as text.
    pub place: String,
    /// Modality.
    pub modality: Modality,
    /// The session it prepares.
    pub coupled_to: Option<Id>,
    /// Whether it is firm.
    pub firmness: Firmness,
    /// Where the dates come from.
    pub source: Option<String>,
    /// Cancelled, with the reason.
    pub cancelled: Option<String>,
}

/// Kind of meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// A formal meeting of the group.
    Plenary,
    /// Informal consultations.
    InformalConsultation,
    /// An intersessional meeting.
    Intersessional,
    /// The Chair and stakeholders.
    StakeholderDialogue,
    /// A thematic subgroup.
    Thematic,
}

/// How a segment of a meeting is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// On the record; may decide where the rulebook says so.
    Formal,
    /// Informal mode.
    Informal,
    /// Nothing is recorded between its start and its end.
    OffTheRecord,
}

/// A segment of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// Its mode.
    pub mode: Mode,
    /// Since when.
    pub since: Instant,
}

/// Where a meeting stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum MeetingState {
    /// Not yet opened.
    Scheduled,
    /// Open.
    Open {
        /// The segment running.
        segment: Segment,
    },
    /// Suspended; it may be resumed.
    Suspended {
        /// Since when.
        since: Instant,
        /// The mode it will resume in.
        mode: Mode,
    },
    /// Over.
    Adjourned {
        /// When.
        at: Instant,
    },
    /// It will not take place.
    Cancelled {
        /// Why.
        reason: String,
    },
}

/// A meeting: half a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// The session it belongs to.
    pub session: Option<Id>,
    /// The session it prepares, where it stands alone.
    pub coupled_to: Option<Id>,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: Names,
    /// Beginning.
    pub from: ZonedTime,
    /// End.
    pub to: ZonedTime,
    /// Place, as text.
    pub place: String,
    /// Modality.
    pub modality: Modality,
    /// Where it stands.
    pub state: MeetingState,
    /// Segments so far, the running one last.
    pub segments: Vector<Segment>,
}

impl Meeting {
    /// Returns the mode of the running segment while the meeting is open.
    pub fn mode(&self) -> Option<Mode> {
        match self.state {
            MeetingState::Open { segment } => Some(segment.mode),
            _ => None,
        }
    }
}
