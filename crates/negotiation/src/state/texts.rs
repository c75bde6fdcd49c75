//! Documents, drafts with their versions, letters.

use crate::by_lang::ByLang;
use std::sync::Arc;

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::id::{Code, Digest, Hash, Id, ParagraphId};
use crate::names::{Lang, Names};
use crate::text::{LanguageStatus, LanguageVersion, Node};
use crate::time::{Date, Instant};

/// A name that may stand as a commitment while it is not public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Concealable<T> {
    /// A salted commitment; who may see the opening has it apart.
    Hidden(Commitment),
    /// In the clear.
    Shown(T),
}

/// A salted commitment in the place of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// RFC 9901 digest.
    #[serde(rename = "_sd")]
    pub sd: Digest,
}

/// A file of a document in one language: opaque, named by hash, or by salted hash when not public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentFile {
    /// SHA-256 of the bytes, or of salt ‖ bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Hash>,
    /// Standing of this language version.
    pub status: LanguageStatus,
}

/// A document with a symbol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its symbol.
    pub symbol: String,
    /// Other symbols of the same text, as a CRP that became a report.
    pub aliases: Vec<String>,
    /// Its title.
    pub title: Concealable<Names>,
    /// Who may see it before its release.
    pub audience: Audience,
    /// From then on it is public.
    pub release: Option<Instant>,
    /// Language versions.
    pub languages: ByLang<DocumentFile>,
    /// The document it revises, adds to or corrects.
    pub of: Option<Id>,
    /// Languages a corrigendum is for.
    pub corrects: Vec<Lang>,
    /// Date of issue, where known apart from the entry.
    pub issued: Option<Date>,
    /// Date of adoption, where a source gives it.
    pub adopted: Option<Date>,
    /// Mandate element.
    pub element: Option<Code>,
    /// Where the facts come from.
    pub source: Option<String>,
    /// Who registered it.
    pub registered_by: Code,
    /// When.
    pub at: Instant,
}

/// A version of a draft: exact, and fixed by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// The act that made it.
    pub id: Id,
    /// `Zero draft`, `Rev.1` … computed; 0 is the draft as tabled.
    pub revision: u32,
    /// `as orally amended`, `as corrected`, if it was read out in a meeting.
    pub read_out: bool,
    /// Symbol at this version, or empty.
    pub symbol: String,
    /// Version hash.
    pub hash: Hash,
    /// Structure.
    #[serde(skip)]
    pub nodes: Arc<[Node]>,
    /// Hash of the structure.
    pub tree: Hash,
    /// Language versions.
    pub languages: ByLang<LanguageVersion>,
    /// The language it was drafted in.
    pub original: Lang,
    /// When the last of its language versions came.
    pub complete_since: Instant,
    /// When it was made.
    pub at: Instant,
}

/// A draft under negotiation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// Title.
    pub title: Names,
    /// Mandate element it answers to.
    pub element: Option<Code>,
    /// Symbol, if it has one.
    pub symbol: Option<String>,
    /// Versions, oldest first; language versions added later make a new version of the same revision.
    pub versions: Vector<Version>,
    /// The decision that adopted the whole.
    pub adopted: Option<Id>,
    /// Parts adopted provisionally: decision by first paragraph.
    pub parts: OrdMap<ParagraphId, Id>,
}

impl Draft {
    /// Returns the newest version. A draft is tabled with one.
    pub fn latest(&self) -> &Version {
        self.versions.last().expect("a draft is tabled with a version")
    }
}

/// A letter: of the Chair to missions, or of a mission to the Chair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Its number in the series of its sender, from 1.
    pub number: u32,
    /// Its date.
    pub date: Date,
    /// Chair or delegation.
    pub from: Code,
    /// Delegations addressed; empty: all Members and observers. For a mission's letter: the Chair.
    pub to: Vec<Code>,
    /// Subject.
    pub subject: Concealable<Names>,
    /// Texts by language.
    pub languages: ByLang<DocumentFile>,
    /// Documents, drafts and files attached, by name.
    pub attachments: Vec<Id>,
    /// Who may read it.
    pub audience: Audience,
    /// When it went out or came in.
    pub at: Instant,
}
