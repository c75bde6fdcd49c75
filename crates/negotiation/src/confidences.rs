//! What closed entries hold, as far as openings are at hand. Never part of the state or its hash: `apply` reads none of it.

use imbl::{OrdMap, OrdSet, Vector};
use serde_json::Value;

use crate::act::Act;
use crate::admission::Admission;
use crate::id::{Code, Hash, Id, ParagraphId};
use crate::state::{
    AccreditationObjection, ApplicantTold, Application, Disavowal, EnteredFor, GivenReport, HandedIn, Incomplete,
    Inquiry, Matter, Proposed, Quorum, Remark, Visa,
};
use crate::time::Instant;

/// A closed entry that was opened, wholly or as far as all States may see.
#[allow(clippy::large_enum_variant, reason = "the large variant is the usual one")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The whole entry: for its author and the Chair.
    Full {
        /// Its admission.
        admission: Admission,
        /// The act.
        act: Act,
    },
    /// What all States learn.
    States(Value),
}

/// A break of silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// Number of the closed entry.
    pub number: u64,
    /// Who broke it; unknown to those who have only what all States learn.
    pub by: Option<Code>,
    /// For these States too.
    pub for_states: Vec<Code>,
    /// On these paragraphs; empty: the whole.
    pub paragraphs: Vec<ParagraphId>,
    /// Reason, if one was given.
    pub reason: Option<String>,
    /// What would lift it, if said.
    pub wording: Option<String>,
    /// When it counts.
    pub at: Option<Instant>,
    /// In time, so that the silence is broken; a late one is noted without effect.
    pub in_time: bool,
    /// In time, but entered after the silence was closed as kept: the Chair rules.
    pub after_close: bool,
}

/// The link to a meeting from afar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLink {
    /// The address.
    pub link: String,
    /// Accredited stakeholders have it, too.
    pub stakeholders: bool,
    /// Number of the closed entry.
    pub number: u64,
}

/// How many Members were counted present when the quorum was challenged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// So many in the room.
    pub present: u32,
    /// So many from afar, if they were counted apart.
    pub from_afar: Option<u32>,
    /// Number of the closed entry.
    pub number: u64,
}

/// An objection heard in a meeting, not recorded by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Number of the closed entry.
    pub number: u64,
    /// The act.
    pub id: Option<Id>,
    /// Who objected.
    pub by: Option<Code>,
    /// Reason, if one was given.
    pub reason: Option<String>,
    /// What would lift it, if said.
    pub wording: Option<String>,
    /// It crossed the gavel: the Chair rules.
    pub crossed: bool,
    /// Withdrawn since.
    pub withdrawn: bool,
}

/// A request to the Chair during a silence that does not break it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SilenceRequest {
    /// Number of the closed entry.
    pub number: u64,
    /// Who asked.
    pub by: Code,
    /// For more time, else for clarification.
    pub more_time: bool,
    /// Until when more time is asked for, if said.
    pub until: Option<Instant>,
    /// On these paragraphs; empty: the whole.
    pub paragraphs: Vec<ParagraphId>,
    /// Its words.
    pub words: Option<String>,
    /// When.
    pub at: Instant,
}

/// Evidence that a letter was delivered to a delegation. Opening it is never recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Number of the closed entry.
    pub number: u64,
    /// The delegation.
    pub to: Code,
    /// How: `mail`, `platform`, `paper`.
    pub means: String,
    /// When.
    pub at: Instant,
}

/// Closed matters by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Confidences {
    /// Closed acts by name: number of the entry, hash of the act line.
    pub acts: OrdMap<Id, (u64, Hash)>,
    /// Openings by number of the entry.
    pub opened: OrdMap<u64, Opened>,
    /// Breaks by silence.
    pub breaks: OrdMap<Id, Vector<Break>>,
    /// Objections by question.
    pub objections: OrdMap<Id, Vector<Heard>>,
    /// Links to meetings from afar.
    pub links: OrdMap<Id, MeetingLink>,
    /// The last count of those present, by meeting.
    pub counts: OrdMap<Id, Counted>,
    /// Soundings to which somebody objected, not by name.
    pub sounded: OrdSet<Id>,
    /// Requests by silence.
    pub silence_requests: OrdMap<Id, Vector<SilenceRequest>>,
    /// Acts entered for a delegation in closed entries, by the act that entered them.
    pub entered_for: OrdMap<Id, EnteredFor>,
    /// Closed acts confirmed by a key of the delegation: the keys, with the acts that confirm.
    pub confirmed: OrdMap<Id, OrdMap<Id, Id>>,
    /// Closed acts for which the rules want a key, and none has signed them: their numbers.
    pub key_wanted: OrdMap<Id, u64>,
    /// Closed acts disavowed.
    pub disavowed: OrdMap<Id, Disavowal>,
    /// Applications for visas, as reported.
    pub visas: OrdMap<Id, Visa>,
    /// Delegations that asked that the Chair be told that they are incomplete, by meeting.
    pub incomplete: OrdMap<Id, OrdMap<Code, Incomplete>>,
    /// Participation matters.
    pub matters: OrdMap<Id, Matter>,
    /// Comments of the host country on the numbers, by session.
    pub access_comments: OrdMap<Id, Vector<Remark>>,
    /// Reports on access given to all States, by session.
    pub access_reports: OrdMap<Id, GivenReport>,
    /// Applications of stakeholders.
    pub applications: OrdMap<Id, Application>,
    /// Objections to them, by application.
    pub accreditation_objections: OrdMap<Id, Vector<AccreditationObjection>>,
    /// What States asked about objections to applicants, and what they were told, by the act that asked.
    pub inquiries: OrdMap<Id, Inquiry>,
    /// What applicants were told, by application.
    pub applicants_told: OrdMap<Id, Vector<ApplicantTold>>,
    /// Statements that delegations handed in.
    pub handed_in: OrdMap<Id, HandedIn>,
    /// Deliveries by letter.
    pub deliveries: OrdMap<Id, Vector<Delivery>>,
    /// What is proposed and said on drafts, told to the Chair or to all States.
    pub proposed: Proposed,
}

impl Confidences {
    /// Returns the count on which the Chair has to declare whether there is a quorum.
    pub fn count_to_declare(&self, meeting: &Id, challenge: &Quorum) -> Option<&Counted> {
        self.counts.get(meeting).filter(|counted| counted.number > challenge.waits_since())
    }
}
