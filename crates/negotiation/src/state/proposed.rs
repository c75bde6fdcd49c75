//! What is proposed and said on drafts: proposals, statements, paragraphs agreed ad referendum, links, dispositions.
//!
//! What is public of it lies in the state, the rest in [`crate::Confidences`], in the same shape.

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::id::{Code, Hash, Id, ItemId, ParagraphId};
use crate::names::Lang;
use crate::text::{Operation, Verb};
use crate::time::{Instant, ZonedTime};

/// To whom something is told. Widened by whoever told it, never narrowed; the wider comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum To {
    /// The Chair alone: a wholly closed entry.
    Chair,
    /// All States: a closed entry, the whole of which they know.
    States,
    /// Everyone.
    Public,
}

/// A co-sponsor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sponsor {
    /// The delegation.
    pub by: Code,
    /// When it left, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Instant>,
    /// Since when.
    pub since: Instant,
}

/// A proposal on an exact version of a draft, or on another proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// When it counts.
    pub at: Instant,
    /// The delegation that tabled it.
    pub by: Code,
    /// The draft.
    pub draft: Id,
    /// Mandate element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// On behalf of these States too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_states: Vec<Code>,
    /// Language of the words it works on and puts.
    pub lang: Lang,
    /// Tabled after the deadline of its level; the Chair may still take it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// Number of the entry that tabled it.
    pub number: u64,
    /// What it does to its base.
    pub operations: Vec<Operation>,
    /// Why, in the words of the delegation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Co-sponsors in the order they came, those who left too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sponsors: Vec<Sponsor>,
    /// A title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who knows of it.
    pub to: To,
    /// The proposal it is on: what that one makes of its base is the base of this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_proposal: Option<Id>,
    /// Exact version of the draft.
    pub version: Hash,
    /// Withdrawn at that instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Instant>,
}

impl Proposal {
    /// Returns the delegations that stand behind it now: who tabled it first, then co-sponsors in the order they came.
    pub fn sponsored_by(&self) -> impl Iterator<Item = &Code> {
        let stays = self.sponsors.iter().filter(|sponsor| sponsor.left.is_none());
        std::iter::once(&self.by).chain(stays.map(|sponsor| &sponsor.by))
    }

    /// Says whether the delegation tabled it or was ever named as its sponsor, and so has seen it.
    pub fn is_known_to(&self, by: &Code) -> bool {
        self.by == *by || self.sponsors.iter().any(|sponsor| sponsor.by == *by)
    }
}

/// What a statement is on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "snake_case", deny_unknown_fields)]
pub enum SpokenOn {
    /// A proposal.
    Proposal {
        /// The proposal.
        proposal: Id,
    },
    /// A paragraph of a draft, by its identity.
    Paragraph {
        /// The draft.
        draft: Id,
        /// The paragraph.
        paragraph: ParagraphId,
    },
}

/// What a delegation says of a proposal or paragraph, in a verb of the field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// When.
    pub at: Instant,
    /// Whose.
    pub by: Code,
    /// On behalf of these States too.
    pub for_states: Vec<Code>,
    /// Number of the entry.
    pub number: u64,
    /// On what.
    pub on: SpokenOn,
    /// Who knows of it.
    pub to: To,
    /// The verb.
    pub verb: Verb,
    /// Withdrawn at that instant.
    pub withdrawn: Option<Instant>,
    /// Its words, if any.
    pub words: Option<String>,
}

/// Paragraphs agreed subject to capital: by a delegation, or by all in the room as the Chair notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AdRef {
    /// When.
    pub at: Instant,
    /// The delegation, or `chair`.
    pub by: Code,
    /// The draft.
    pub draft: Id,
    /// Number of the entry.
    pub number: u64,
    /// The paragraphs.
    pub paragraphs: Vec<ParagraphId>,
    /// Who knows of it.
    pub to: To,
    /// Version in whose words they are agreed.
    pub version: Hash,
}

impl AdRef {
    /// Says whether the Chair noted it of all in the room.
    pub fn is_of_the_room(&self) -> bool {
        self.by.as_str() == "chair"
    }
}

/// A paragraph opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reopened {
    /// When.
    pub at: Instant,
    /// The delegation, or `chair`.
    pub by: Code,
    /// The draft.
    pub draft: Id,
    /// Number of the entry.
    pub number: u64,
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// Why, if it is said.
    pub reason: Option<String>,
    /// Who knows of it.
    pub to: To,
}

/// Paragraphs that stand or fall with each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// When.
    pub at: Instant,
    /// The delegation, or `chair`.
    pub by: Code,
    /// The draft.
    pub draft: Id,
    /// Number of the entry.
    pub number: u64,
    /// The paragraphs.
    pub paragraphs: Vec<ParagraphId>,
    /// Who knows of it.
    pub to: To,
    /// Taken away at that instant.
    pub unlinked: Option<Instant>,
    /// Why, if it is said.
    pub words: Option<String>,
}

/// What became of a proposal in the coming revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Taken as it is.
    AsItIs,
    /// Taken in part.
    InPart,
    /// Merged with others.
    Merged,
    /// Not taken.
    NotTaken,
    /// Overtaken by other changes.
    Overtaken,
}

/// What the Chair does with one proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disposal {
    /// How.
    pub how: How,
    /// The proposal.
    pub proposal: Id,
    /// Why, if the Chair wishes to say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where its words went: paragraphs of the draft, or of the coming revision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub went_to: Vec<ParagraphId>,
    /// Merged with these proposals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Id>,
}

/// A disposal in the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disposition {
    /// When.
    pub at: Instant,
    /// The Chair, or the delegation whose facilitator it was.
    pub by: Code,
    /// What was done.
    pub disposal: Disposal,
    /// The draft.
    pub draft: Id,
    /// Number of the entry.
    pub number: u64,
    /// Who knows of it; the author of the proposal always does.
    pub to: To,
    /// Undone at that instant, before the revision came out.
    pub undone: Option<Instant>,
}

/// A text under discussion, or one paragraph of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The draft.
    pub draft: Id,
    /// The paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<ParagraphId>,
}

/// What a meeting took up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnderDiscussion {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Code,
    /// The document, if one was taken up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Id>,
    /// The item of the agenda, if one was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// Number of the entry.
    pub number: u64,
    /// What; nothing if the meeting was done with the last and took up no other.
    pub on: Option<Topic>,
    /// To whom it is told.
    pub to: To,
}

/// What is proposed and said, as far as it is known at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proposed {
    /// Paragraphs agreed ad referendum.
    pub ad_ref: OrdMap<Id, AdRef>,
    /// Dispositions by proposal, oldest first.
    pub dispositions: OrdMap<Id, Vector<Disposition>>,
    /// Links between paragraphs.
    pub links: OrdMap<Id, Link>,
    /// Proposals.
    pub proposals: OrdMap<Id, Proposal>,
    /// Paragraphs opened again.
    pub reopened: OrdMap<Id, Reopened>,
    /// Statements.
    pub statements: OrdMap<Id, Statement>,
    /// What was taken up last, by meeting.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub under_discussion: OrdMap<Id, UnderDiscussion>,
}

impl Proposed {
    /// Says whether nothing was ever proposed or said.
    pub fn is_empty(&self) -> bool {
        let Self { ad_ref, dispositions, links, proposals, reopened, statements, under_discussion } = self;
        let said = ad_ref.is_empty() && links.is_empty() && reopened.is_empty() && statements.is_empty();
        said && dispositions.is_empty() && proposals.is_empty() && under_discussion.is_empty()
    }
}

/// What a deadline for proposals is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Proposals on the draft.
    Proposals,
    /// Proposals on proposals.
    ProposalsToProposals,
}

/// Deadlines for proposals on a draft, by level; the latest set of a level is the one in force.
pub type Deadlines = OrdMap<Level, Vector<ZonedTime>>;
