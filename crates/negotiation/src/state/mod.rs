//! The proceedings: what the entries of a record add up to. Persistent structures, so that a snapshot costs nothing.

pub(crate) mod access;
mod afar;
mod agenda;
mod calendar;
pub mod decide;
mod delegations;
mod floor;
mod group;
mod matters;
mod motions;
mod proposed;
mod replies;
mod series;
mod speakers;
mod stakeholders;
mod statements;
mod texts;
mod window;

use std::sync::Arc;

use imbl::{OrdMap, OrdSet, Vector};
use serde::{Serialize, Serializer};

pub use access::{
    AccessReport, Cause, GivenReport, HostCountry, Incomplete, Instead, Matter, Remark, Visa, VisaFacts, VisaOutcome,
};
pub use afar::ForTheFloor;
pub use agenda::*;
pub use calendar::*;
pub use delegations::*;
pub use group::*;
pub use matters::*;
pub use motions::*;
pub use proposed::*;
pub use series::Series;
pub use speakers::*;
pub use stakeholders::*;
pub use statements::*;
pub use texts::*;
pub use window::Window;

use crate::canon::Members;
use crate::id::{Code, Hash, Id};
use crate::names::Lang;
use crate::rulebook::InForce;
use crate::time::{Date, Instant};

/// The public state: everything that open entries add up to. Closed matters lie in [`crate::Confidences`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct State {
    /// Number of entries.
    pub size: u64,
    /// Instant of the last open entry.
    pub last_recorded: Option<Instant>,
    /// Entries by the name of their act, with the hash of the act line.
    pub acts: OrdMap<Id, (u64, Hash)>,
    /// Delegation and instant of the acts that delegations did in open entries; it follows from them.
    #[serde(skip)]
    pub done_by: OrdMap<Id, (Code, Instant)>,
    /// Acts confirmed by a key of the delegation: the keys, with the acts that confirm.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub confirmed: OrdMap<Id, OrdMap<Id, Id>>,
    /// Acts for which the rules want a key, and none has signed them: their numbers; it follows from them.
    #[serde(skip)]
    pub key_wanted: OrdMap<Id, u64>,
    /// Acts disavowed by the delegation in whose name they were done.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub disavowed: OrdMap<Id, Disavowal>,
    /// Numbers of wholly closed entries.
    pub closed_entries: OrdSet<u64>,
    /// The group; nothing before the act that opens it.
    pub group: Option<Arc<Group>>,
    /// The rulebook in force.
    #[serde(serialize_with = "hashes_only")]
    pub rules: Option<Arc<InForce>>,
    /// The decision that adopted the rulebook.
    pub rules_adopted: Option<Id>,
    /// Departures from articles, each for one act.
    pub departures: OrdMap<Id, Departure>,
    /// Officers by office.
    pub officers: OrdMap<String, Officer>,
    /// Acting Chair, while one is named.
    pub acting_chair: Option<ActingChair>,
    /// Facilitators by the act that named them.
    pub facilitators: OrdMap<Id, Facilitator>,
    /// Delegations by code.
    pub delegations: OrdMap<Code, DelegationState>,
    /// Resolutions of the parent body, in order.
    pub resolutions: Vector<Resolution>,
    /// Sessions.
    pub sessions: OrdMap<Id, Session>,
    /// Meetings.
    pub meetings: OrdMap<Id, Meeting>,
    /// Documents.
    pub documents: OrdMap<Id, Document>,
    /// Documents by symbol or alias.
    pub symbols: OrdMap<String, Id>,
    /// The highest numbers given so far; they follow from documents and letters.
    #[serde(skip)]
    pub series: Series,
    /// Drafts.
    pub drafts: OrdMap<Id, Draft>,
    /// Versions of drafts by version hash: the draft and its place there.
    pub versions: OrdMap<Hash, (Id, usize)>,
    /// Deadlines for proposals, by draft.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub deadlines: OrdMap<Id, Deadlines>,
    /// What is proposed and said on drafts, told to everyone.
    #[serde(skip_serializing_if = "Proposed::is_empty")]
    pub proposed: Proposed,
    /// Days by which language versions of drafts and documents are expected.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub expected: OrdMap<Id, OrdMap<Lang, Date>>,
    /// Places where language versions are said to differ.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub discrepancies: OrdMap<Id, Discrepancy>,
    /// Letters.
    pub letters: OrdMap<Id, Letter>,
    /// Questions put.
    pub questions: OrdMap<Id, Question>,
    /// Questions by meeting; it follows from them.
    #[serde(skip)]
    pub questions_of: OrdMap<Id, OrdSet<Id>>,
    /// Requests for the floor made while no question was before the meeting, by meeting.
    pub floor: OrdMap<Id, OrdMap<Id, FloorRequest>>,
    /// Lists of speakers.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub lists: OrdMap<Id, SpeakersList>,
    /// Who had the floor, by meeting, oldest first.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub speeches: OrdMap<Id, Vector<Speech>>,
    /// Points of order and other motions.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub motions: OrdMap<Id, Motion>,
    /// Interpretation by meeting.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub interpretation: OrdMap<Id, Vector<Interpretation>>,
    /// Challenges to the quorum, by meeting.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub quorum: OrdMap<Id, Quorum>,
    /// Soundings of the room.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub soundings: OrdMap<Id, Sounding>,
    /// Decisions, in a meeting or under silence.
    pub decisions: OrdMap<Id, Decision>,
    /// Decisions by the meeting they were taken in; it follows from them.
    #[serde(skip)]
    pub decisions_of: OrdMap<Id, OrdSet<Id>>,
    /// What the room decided, entered afterwards.
    pub room_decisions: OrdMap<Id, RoomDecision>,
    /// Silence procedures.
    pub silences: OrdMap<Id, Silence>,
    /// Positions.
    pub positions: OrdMap<Id, Position>,
    /// Rulings of the Chair.
    pub rulings: OrdMap<Id, Ruling>,
    /// Corrections asked for and entered.
    pub corrections: OrdMap<Id, Correction>,
    /// Host countries by the place of meetings.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub host_countries: OrdMap<String, HostCountry>,
    /// Reports on access that were published, by session.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub access_reports: OrdMap<Id, GivenReport>,
    /// Organizations that take part, by code. It holds for the mandate.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub accredited: OrdMap<Code, Accreditation>,
    /// Rounds of accreditation.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub rounds: OrdMap<Id, Round>,
    /// Agenda, programmes of work, follow-up, milestones.
    #[serde(skip_serializing_if = "Work::is_empty")]
    pub work: Work,
    /// Briefers and interpreters.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub invitations: OrdMap<Id, Invitation>,
    /// Acts entered for a delegation.
    pub entered_for: OrdMap<Id, EnteredFor>,
    /// Changes of the key that signs the log's checkpoints, oldest first.
    pub log_keys: Vector<KeyChange>,
    /// Times when the service was down.
    pub outages: Vector<Outage>,
}

fn hashes_only<S: Serializer>(rules: &Option<Arc<InForce>>, s: S) -> Result<S::Ok, S::Error> {
    rules.as_ref().map(|rules| &rules.hashes).serialize(s)
}

impl State {
    /// Returns the hash of the state over its canonical encoding, in which members stand in the order of their names.
    pub(crate) fn hash(&self) -> Hash {
        let mut members = Members::after("nemcon-state-v1\n");
        // Members that came after the first records are left out while nothing is in them.
        if !self.access_reports.is_empty() {
            members.map("access_reports", &self.access_reports);
        }
        if !self.accredited.is_empty() {
            members.map("accredited", &self.accredited);
        }
        members.member("acting_chair", &self.acting_chair);
        members.map("acts", &self.acts);
        members.member("closed_entries", &self.closed_entries);
        if !self.confirmed.is_empty() {
            members.map("confirmed", &self.confirmed);
        }
        members.map("corrections", &self.corrections);
        if !self.deadlines.is_empty() {
            members.map("deadlines", &self.deadlines);
        }
        members.map("decisions", &self.decisions);
        members.map("delegations", &self.delegations);
        members.map("departures", &self.departures);
        if !self.disavowed.is_empty() {
            members.map("disavowed", &self.disavowed);
        }
        if !self.discrepancies.is_empty() {
            members.map("discrepancies", &self.discrepancies);
        }
        members.map("documents", &self.documents);
        members.map("drafts", &self.drafts);
        members.map("entered_for", &self.entered_for);
        if !self.expected.is_empty() {
            members.map("expected", &self.expected);
        }
        members.map("facilitators", &self.facilitators);
        members.map("floor", &self.floor);
        members.member("group", &self.group);
        if !self.host_countries.is_empty() {
            members.map("host_countries", &self.host_countries);
        }
        if !self.interpretation.is_empty() {
            members.map("interpretation", &self.interpretation);
        }
        if !self.invitations.is_empty() {
            members.map("invitations", &self.invitations);
        }
        members.member("last_recorded", &self.last_recorded);
        members.map("letters", &self.letters);
        if !self.lists.is_empty() {
            members.map("lists", &self.lists);
        }
        members.member("log_keys", &self.log_keys);
        members.map("meetings", &self.meetings);
        if !self.motions.is_empty() {
            members.map("motions", &self.motions);
        }
        members.map("officers", &self.officers);
        members.member("outages", &self.outages);
        members.map("positions", &self.positions);
        if !self.proposed.is_empty() {
            members.member("proposed", &self.proposed);
        }
        members.map("questions", &self.questions);
        if !self.quorum.is_empty() {
            members.map("quorum", &self.quorum);
        }
        members.member("resolutions", &self.resolutions);
        members.map("room_decisions", &self.room_decisions);
        if !self.rounds.is_empty() {
            members.map("rounds", &self.rounds);
        }
        members.member("rules", &self.rules.as_ref().map(|rules| &rules.hashes));
        members.member("rules_adopted", &self.rules_adopted);
        members.map("rulings", &self.rulings);
        members.map("sessions", &self.sessions);
        members.map("silences", &self.silences);
        members.member("size", &self.size);
        if !self.soundings.is_empty() {
            members.map("soundings", &self.soundings);
        }
        if !self.speeches.is_empty() {
            members.map("speeches", &self.speeches);
        }
        members.map("symbols", &self.symbols);
        members.map("versions", &self.versions);
        if !self.work.is_empty() {
            members.member("work", &self.work);
        }
        members.hash()
    }

    /// Returns the group. Guards have seen that there is one.
    pub fn group(&self) -> &Group {
        self.group.as_deref().expect("the envelope guard has seen a group")
    }

    /// Returns the rulebook in force. A group is opened with one.
    pub fn rules(&self) -> &InForce {
        self.rules.as_deref().expect("a group is opened with a rulebook")
    }

    /// Returns a version of a draft.
    pub fn version(&self, hash: &Hash) -> Option<&Version> {
        let (draft, place) = self.versions.get(hash)?;
        self.drafts.get(draft)?.versions.get(*place)
    }

    /// Returns the hash of the rulebook in force: of its blob if nothing lies over it, else of the list of hashes;
    /// 64 zeros before there is one.
    pub fn rulebook_hash(&self) -> Hash {
        match self.rules.as_deref().map(|rules| rules.hashes.as_slice()) {
            None => Hash([0; 32]),
            Some([only]) => *only,
            Some(several) => crate::canon::hash_of("nemcon-rules-v1\n", &several),
        }
    }
}
