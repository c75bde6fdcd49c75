//! Sessions, meetings and their segments.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::confidences::Counted;
use crate::id::{Code, Id};
use crate::names::{Lang, Names};
use crate::state::State;
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

/// When what the calendar says of a session or a meeting was said, and how often it was moved or taken back since. It follows
/// from the entries, so that a copy of the calendar can say which of two copies is the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// When it was scheduled.
    pub made: Instant,
    /// When it was last changed.
    pub changed: Instant,
    /// How often it was changed.
    pub changes: u32,
}

impl Marks {
    /// The marks of what is scheduled at that instant.
    pub fn at(made: Instant) -> Self {
        Self { made, changed: made, changes: 0 }
    }

    pub(crate) fn change(&mut self, at: Instant) {
        self.changed = at;
        self.changes = self.changes.saturating_add(1);
    }
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
    /// How often it was moved; it follows from the entries.
    #[serde(skip)]
    pub marks: Marks,
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
    /// The thematic subgroup that meets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subgroup: Option<Id>,
    /// Where it stands.
    pub state: MeetingState,
    /// Segments so far, the running one last.
    pub segments: Vector<Segment>,
    /// How often it was moved; it follows from the entries.
    #[serde(skip)]
    pub marks: Marks,
}

/// Interpretation that is arranged for a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interpretation {
    /// Into these languages.
    pub languages: Vec<Lang>,
    /// For segments in this mode; none: in any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Until when.
    pub until: ZonedTime,
    /// Number of the entry.
    pub number: u64,
}

/// A challenge to the quorum of a meeting, and what the Chair has declared since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quorum {
    /// Who challenged it.
    pub by: Code,
    /// When it counts.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// What the Chair declared last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared: Option<Declared>,
}

/// Whether there is a quorum, as the Chair declared on a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Declared {
    /// There is.
    pub there: bool,
    /// Number of the entry.
    pub number: u64,
    /// When.
    pub at: Instant,
}

impl Quorum {
    /// Says whether it was declared to be there.
    pub fn is_there(&self) -> bool {
        self.declared.as_ref().is_some_and(|declared| declared.there)
    }

    /// Returns the number of the entry since which a count is waited for.
    pub fn waits_since(&self) -> u64 {
        self.declared.as_ref().map_or(self.number, |declared| declared.number)
    }
}

impl State {
    /// Returns how many Members the group has.
    pub(crate) fn members(&self) -> u64 {
        u64::try_from(self.group().members()).unwrap_or(u64::MAX)
    }

    /// Returns how many of those counted count for the quorum: who takes part from afar only where the rules say so.
    pub fn counts_for_quorum(&self, counted: &Counted) -> u32 {
        let afar = counted.from_afar.filter(|_| self.rules().book.number_or_none("quorum_counts_from_afar") == 1);
        counted.present.saturating_add(afar.unwrap_or(0))
    }

    /// Says whether so many Members are a quorum under the rules in force.
    pub fn is_quorum(&self, present: u32) -> bool {
        let needed = u64::try_from(self.rules().book.number("quorum_more_than_percent")).unwrap_or(100);
        u64::from(present) * 100 > self.members().saturating_mul(needed)
    }

    /// Returns the interpretation of a meeting in the mode in which it is: what was arranged for it, else for any.
    pub fn interpretation_now(&self, meeting: &Id) -> Option<&Interpretation> {
        let (held, mode) = (self.interpretation.get(meeting)?, self.meetings.get(meeting)?.mode());
        let of_mode = held.iter().find(|arranged| arranged.mode.is_some() && arranged.mode == mode);
        of_mode.or_else(|| held.iter().find(|arranged| arranged.mode.is_none()))
    }
}

impl Meeting {
    /// Says whether it is over, or will not take place.
    pub fn is_over(&self) -> bool {
        matches!(self.state, MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. })
    }

    /// Returns the mode of the running segment while the meeting is open.
    pub fn mode(&self) -> Option<Mode> {
        match self.state {
            MeetingState::Open { segment } => Some(segment.mode),
            _ => None,
        }
    }
}
