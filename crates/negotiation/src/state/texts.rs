//! Documents, drafts with their versions, letters.

use crate::by_lang::ByLang;
use std::collections::BTreeMap;
use std::sync::Arc;

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::id::{Code, Digest, Hash, Id, ParagraphId};
use crate::known::changed_since;
use crate::names::{Lang, Names};
use crate::state::{State, Subject};
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

impl Document {
    /// Says whether it is of the series in which lists of participants are issued.
    pub fn is_information(&self) -> bool {
        self.symbol.split('/').any(|component| component == "INF" || component.starts_with("INF."))
    }
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
    /// Edited after the adoption, and what: never the version that was adopted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<String>,
    /// Paragraphs of the version before whose words changed or that are gone; it follows from the texts.
    #[serde(skip)]
    pub changed: Arc<[ParagraphId]>,
}

/// Who holds the pen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The Chair's text: proposals lie beside it until the Chair issues a revision.
    #[default]
    Chair,
    /// A rolling text: brackets and alternatives of any delegation stand in it at once.
    Rolling,
}

impl Method {
    /// Says that it is left out.
    pub fn is_chair(&self) -> bool {
        *self == Method::Chair
    }
}

/// Where language versions are said to differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "snake_case", deny_unknown_fields)]
pub enum DiscrepantText {
    /// In a version of a draft.
    Version {
        /// The paragraph.
        paragraph: ParagraphId,
        /// The version.
        version: Hash,
    },
    /// In a document.
    Document {
        /// The document.
        document: Id,
        /// The place as printed.
        place: String,
    },
}

/// What is done about a discrepancy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum Remedy {
    /// A corrigendum for the languages it names.
    Corrigendum {
        /// The corrigendum.
        document: Id,
    },
    /// The next version puts it right.
    NextVersion {},
    /// The versions agree.
    None {},
}

/// A place where language versions are said to differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Discrepancy {
    /// The answer, if there is one.
    pub answered: Option<DiscrepancyAnswer>,
    /// When.
    pub at: Instant,
    /// Who reported it.
    pub by: Code,
    /// The languages.
    pub languages: Vec<Lang>,
    /// Where.
    pub of: DiscrepantText,
    /// What differs.
    pub words: String,
}

/// The secretariat's answer to a report of a discrepancy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiscrepancyAnswer {
    /// When.
    pub at: Instant,
    /// What is done.
    pub remedy: Remedy,
    /// In words.
    pub words: String,
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
    /// Who holds the pen.
    #[serde(skip_serializing_if = "Method::is_chair")]
    pub method: Method,
    /// Parts adopted provisionally: decision by first paragraph.
    pub parts: OrdMap<ParagraphId, Id>,
    /// The Rapporteur has introduced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduced: Option<Introduced>,
}

/// That the Rapporteur introduced a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Introduced {
    /// The delegation of which the Rapporteur is, where it is named.
    pub of: Option<Code>,
    /// In what meeting.
    pub meeting: Id,
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
}

impl Draft {
    /// Returns the newest version that was negotiated; what was edited after the adoption is none. A draft is tabled
    /// with one.
    pub fn latest(&self) -> &Version {
        self.versions.iter().rev().find(|version| version.edited.is_none()).expect("a draft is tabled with a version")
    }

    /// Returns the newest version as edited after the adoption, if there is one.
    pub fn edited(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.edited.is_some())
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

impl State {
    /// Returns the paragraphs of the newest version of a draft that were adopted in part, with the decision, in words that stand unchanged since.
    pub fn adopted_in_part(&self, draft: &Id) -> BTreeMap<ParagraphId, Id> {
        let Some(held) = self.drafts.get(draft) else { return BTreeMap::new() };
        let mut found = BTreeMap::new();
        for decision in held.parts.values() {
            let subject =
                self.decisions.get(decision).filter(|held| held.set_aside.is_none()).map(|held| &held.subject);
            let Some(Subject::Text { version, part }) = subject else { continue };
            let stands = part.iter().filter(|paragraph| changed_since(held, version, paragraph).is_none());
            found.extend(stands.map(|paragraph| (*paragraph, *decision)));
        }
        found
    }
}
