//! Stakeholders: rounds of accreditation, applications, objections to them, and who learned what. Where an organization has its seat is what it
//! says itself: words, never a list to choose from or to filter by.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::id::{Code, Hash, Id};
use crate::state::{Commitment, To};
use crate::time::{Instant, ZonedTime};

/// On which track an organization comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// In consultative status: it informs the secretariat and takes part. No objection step.
    A,
    /// Without it: on a non-objection basis.
    B,
}

/// What any State learns of objections if it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatesLearn {
    /// Nothing.
    Nothing,
    /// To which organizations there is an objection, and the general basis where one was given.
    Basis,
    /// Who objected to whom, and the basis where one was given.
    Objectors,
}

/// What an applicant learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantLearns {
    /// Whether it is accredited.
    Outcome,
    /// The general basis too, where a State asked for it and it was made known to the body.
    Basis,
}

/// What the public list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicList {
    /// Names of those accredited.
    Accredited,
    /// Names proposed, and names accredited.
    ProposedAndAccredited,
}

/// What the modalities say that a round goes by: those in force when it was opened. What was said under them stays under them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// Name of the modalities.
    pub modalities: String,
    /// To whom an answer to a State goes: to the State that asked (`chair`), or to all States.
    pub answer_to: To,
    /// What applicants learn.
    pub applicants: ApplicantLearns,
    /// The body takes the final decision on the list.
    pub body_decides: bool,
    /// The list is out so many days before the session.
    pub list_days: i64,
    /// What the public list shows.
    pub public: PublicList,
    /// Least length of the silence on the list, in hours.
    pub silence_hours: i64,
    /// What States learn if they ask.
    pub states: StatesLearn,
}

/// The list of a round, under silence until its deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct List {
    /// When the silence was closed.
    pub closed: Option<Instant>,
    /// Until when, the instant included.
    pub deadline: ZonedTime,
    /// Deadlines before, oldest first.
    pub extensions: Vector<Instant>,
    /// Held open because the service was down.
    pub held: bool,
    /// The Chair's letter.
    pub letter: Id,
    /// How many organizations are on it.
    pub listed: u64,
    /// Number of the entry that circulated it.
    pub number: u64,
    /// Names proposed, where the public list shows them.
    pub proposed: Vec<String>,
}

/// What came of a round, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundCounts {
    /// Accredited on a non-objection basis.
    pub accredited: u64,
    /// On the list and not withdrawn.
    pub applied: u64,
    /// Taking part in consultative status.
    pub in_status: u64,
    /// On the list and not accredited.
    pub not_accredited: u64,
}

/// A round of accreditation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// When it was concluded, and what came of it.
    pub concluded: Option<(Instant, RoundCounts)>,
    /// Its list, once circulated.
    pub list: Option<List>,
    /// Number of the entry that opened it.
    pub number: u64,
    /// The session it is for, if one.
    pub session: Option<Id>,
    /// What the modalities say.
    pub terms: Terms,
    /// Until when organizations inform the secretariat.
    pub until: ZonedTime,
}

/// An organization that takes part. It holds for the mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accreditation {
    /// The application.
    pub application: Id,
    /// When.
    pub at: Instant,
    /// The decision of the body, where the modalities ask for one.
    pub decision: Option<Id>,
    /// Its name, as stated.
    pub name: String,
    /// Number of the entry.
    pub number: u64,
    /// The round.
    pub round: Id,
    /// On which track.
    pub track: Track,
}

/// What an organization says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicantFacts {
    /// Activities relevant to the group's work. Required without consultative status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activities: Option<String>,
    /// Whom to write to, as a commitment.
    pub contact: Commitment,
    /// Documents: hashes of salted files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Hash>,
    /// Its name.
    pub name: String,
    /// What it has had to do with the United Nations so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub past: Option<String>,
    /// Programmes. Required without consultative status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programmes: Option<String>,
    /// Purpose. Required without consultative status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Where it has its seat, as stated by the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// On which track it applies.
    pub track: Track,
}

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It waits for the secretariat.
    Open,
    /// In order.
    Approved,
    /// Sent back to be completed.
    Returned,
    /// Not taken: it does not say what the modalities ask for.
    Rejected,
    /// On the list that all States have.
    Listed,
    /// Withdrawn, or another stands in its place.
    Withdrawn,
}

/// An application, as far as openings are at hand: those who have only the list know only what is on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// When.
    pub at: Instant,
    /// The organization.
    pub by: Code,
    /// What it says.
    pub facts: ApplicantFacts,
    /// When all States had it, and the number of that entry.
    pub listed: Option<(Instant, u64)>,
    /// Number of the entry by which it is known here.
    pub number: u64,
    /// The round.
    pub round: Id,
    /// Where it stands.
    pub standing: Standing,
    /// What the secretariat wrote to the applicant last.
    pub words: Option<String>,
}

/// An objection of a Member to an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccreditationObjection {
    /// In time, but entered after the silence was closed.
    pub after_close: bool,
    /// When it counts.
    pub at: Instant,
    /// General basis, if the State gave one.
    pub basis: Option<String>,
    /// The Member.
    pub by: Code,
    /// In time; a late one is noted without effect.
    pub in_time: bool,
    /// Lifted by the Member since.
    pub lifted: bool,
    /// Number of the entry.
    pub number: u64,
}

impl AccreditationObjection {
    /// Says whether it stands.
    pub fn stands(&self) -> bool {
        self.in_time && !self.lifted
    }
}

/// An objection as it is made known to a State that asks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionTold {
    /// The application.
    pub application: Id,
    /// General basis, if one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// The Member, where the modalities let that be known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Code>,
}

/// What a State asked, and what it was told: a log of what was disclosed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// On this application alone.
    pub application: Option<Id>,
    /// When.
    pub at: Instant,
    /// The State; unknown to those who have only what all States were told.
    pub by: Option<Code>,
    /// All that the modalities let be known was told.
    pub complete: bool,
    /// When it was last answered, and the number of that entry.
    pub answered: Option<(Instant, u64)>,
    /// Number of the entry that asked.
    pub number: u64,
    /// The round.
    pub round: Id,
    /// What was told, in the order told.
    pub told: Vec<ObjectionTold>,
    /// Told to all States.
    pub to: To,
}

/// What an applicant was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicantTold {
    /// Accredited or not.
    pub accredited: bool,
    /// When.
    pub at: Instant,
    /// General basis of objections, where the modalities let it be known.
    pub basis: Vec<String>,
    /// Number of the entry.
    pub number: u64,
}
