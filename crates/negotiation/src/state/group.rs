//! The group, its mandate, its officers and who takes part.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::id::{Code, Digest, Hash, Id};
use crate::names::{Lang, Names};
use crate::rulebook::{EntityKind, Right};
use crate::state::{Challenge, Credentials, Key, Member};
use crate::time::{Date, Instant};

/// An element of the mandate, in the order the resolution gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateElement {
    /// Short name, such as `rnp`.
    pub code: Code,
    /// Title.
    pub title: Names,
    /// Substantive, procedural or permissive.
    pub kind: ElementKind,
    /// The resolution's own word, quoted, such as "as a priority". Never a rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Names>,
    /// Symbol of the resolution.
    pub source: String,
}

/// What an element of the mandate asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElementKind {
    /// A matter to be dealt with.
    Substantive,
    /// How to work or report.
    Procedural,
    /// Something the group may do.
    Permissive,
}

/// A section of the group's reports. Not the same list as the elements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportSection {
    /// Short name.
    pub code: Code,
    /// Elements it answers to; none for an overview.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<Code>,
    /// Title.
    pub title: Names,
}

/// The closing checkpoint of the group before this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Succession {
    /// Origin of the log before.
    pub origin: String,
    /// Root at its close.
    pub root: Hash,
    /// Entries at its close.
    pub size: u64,
}

/// Beginning and end of the group's term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// A group of States.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The act that opened it.
    pub id: Id,
    /// Origin of its log.
    pub origin: String,
    /// Name.
    pub names: Names,
    /// The body it reports to.
    pub parent: Names,
    /// Base of its document symbols, such as `A/AC.292`.
    pub symbol_base: String,
    /// Its term.
    pub term: Term,
    /// Official languages.
    pub languages: Vec<Lang>,
    /// Mandate, in the resolution's order.
    pub elements: Vec<MandateElement>,
    /// Sections of its reports.
    pub sections: Vec<ReportSection>,
    /// Kind of every entity that takes part.
    pub entities: BTreeMap<Code, EntityKind>,
    /// Blob with the names of the entities: RFC 8785 of `{code: {lang: name}}`.
    pub entity_names: Hash,
    /// Blob with the rulebook it was opened with.
    pub rulebook: Hash,
    /// The group before it.
    pub succeeds: Option<Succession>,
    /// When it was closed.
    pub closed: Option<Instant>,
}

impl Group {
    /// Returns the kind of an entity.
    pub fn kind_of(&self, code: &Code) -> Option<EntityKind> {
        self.entities.get(code).copied()
    }

    /// Returns an element of the mandate.
    pub fn element(&self, code: &Code) -> Option<&MandateElement> {
        self.elements.iter().find(|element| element.code == *code)
    }

    /// Returns the number of Members.
    pub fn members(&self) -> usize {
        self.entities.values().filter(|kind| **kind == EntityKind::Member).count()
    }
}

/// Who is invited without being a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// It has been ended.
    pub ended: bool,
    /// As what.
    pub kind: EntityKind,
    /// Name by which they are called.
    pub name: String,
    /// Code in acts.
    pub of: Code,
}

/// An officer: elected by acclamation; the person is a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// Office: `chair`, `vice_chair_1`, `rapporteur` …
    pub office: Code,
    /// Delegation the officer comes from, where it is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Code>,
    /// The person, as a commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Digest>,
}

/// Somebody who acts as Chair for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActingChair {
    /// The act that named him or her.
    pub id: Id,
    /// The office held otherwise, such as `vice_chair_1`.
    pub office: Code,
    /// Since when.
    pub since: Instant,
}

/// A facilitator of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facilitator {
    /// Section of the report.
    pub section: Code,
    /// Delegation the facilitator comes from.
    pub of: Code,
    /// The person, as a commitment.
    pub person: Option<Digest>,
    /// Whether the task has ended.
    pub ended: bool,
}

/// What the record knows of a delegation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DelegationState {
    /// The act that registered it.
    pub registered: Option<Id>,
    /// Persons by commitment, and what each may do. Nobody named: whoever signs in for the delegation acts for it.
    pub persons: BTreeMap<Digest, Person>,
    /// Credentials by the act that submitted them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub credentials: BTreeMap<Id, Credentials>,
    /// Challenges to its credentials.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub challenges: BTreeMap<Id, Challenge>,
    /// Its keys by the act that registered each.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<Id, Key>,
}

/// A person of a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// What the person may do.
    pub may: BTreeSet<Right>,
    /// Withdrawn by the delegation.
    pub withdrawn: bool,
    /// What the delegation registered of him or her, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Member>,
}

impl Person {
    /// Says whether this is one of those who act for the delegation: a member without any right stands on its list only.
    pub fn acts(&self) -> bool {
        !self.withdrawn && self.member.as_ref().is_none_or(|member| member.focal_point || !self.may.is_empty())
    }
}

/// A resolution of the parent body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Resolution {
    /// The act that recorded it.
    pub id: Id,
    /// Its symbol.
    pub symbol: String,
    /// Its date.
    pub date: Date,
    /// Whether it confirms or changes the mandate.
    pub effect: ResolutionEffect,
    /// The report it takes up.
    pub report: Option<TakenUp>,
}

/// How a resolution takes up a report, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenUp {
    /// The report.
    pub document: Id,
    /// The words of the resolution, quoted.
    pub quote: Names,
    /// The verb it uses. Verbs are negotiated; none ranks above another here.
    pub verb: TakesUp,
}

/// The verb with which a resolution takes up a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TakesUp {
    /// It endorses the report.
    Endorses,
    /// It takes note of the report.
    TakesNote,
    /// It welcomes the report.
    Welcomes,
}

/// What a resolution does with the mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResolutionEffect {
    /// Gives it.
    Establishes,
    /// Leaves it as it is.
    Confirms,
    /// Changes elements.
    Changes,
    /// Endorses, welcomes or takes note of a report.
    TakesUpReport,
}

/// Leave to depart from an article once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Departure {
    /// The article.
    pub article: Article,
    /// Name of the act it lets in.
    pub act: String,
    /// Why, in the words of the body or the Chair.
    pub reason: String,
    /// By the Chair's ruling or by the body.
    pub by: DepartureBy,
    /// Number of the entry that used it up.
    pub used_by: Option<u64>,
}

/// Who let an article be departed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DepartureBy {
    /// The Chair, by a ruling.
    Chair,
    /// The body, by a decision to which nobody objected.
    Body,
}

/// A time when the service was down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Outage {
    /// From.
    pub from: Instant,
    /// To.
    pub to: Instant,
}

/// A change of the key that signs the log's checkpoints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyChange {
    /// The key before.
    pub old: String,
    /// The key after.
    pub new: String,
    /// Number of the entry.
    pub number: u64,
}
