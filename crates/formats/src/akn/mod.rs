//! Texts and proposals as Akoma Ntoso (OASIS, 29 August 2018) in the shape of the United Nations, out and in.
//!
//! A text is a `statement`, a proposal an `amendment`, a compilation an `amendmentList`. Identities stand in `wId`, which
//! survives renumbering; `eId` follows the printed numbers. What the standard has no word for stands in a namespace of
//! our own, so that what is written here is read again exactly. What others wrote is read as far as it can be, and what
//! was wrong with it is said.

mod amend;
mod body;
mod ids;
mod meta;
mod read;
mod read_amend;
mod read_meta;
mod read_words;
mod remark;
mod tree;
mod words;
mod xml;

pub use amend::{Amendment, write_amendment, write_compilation};
pub use body::stopped;
pub use read::{Document, Proposed, read};
pub use remark::{Fault, Remark};
pub use tree::{MOST_BYTES, MOST_DEPTH, MOST_ELEMENTS};

use nemcon_negotiation::text::ParagraphKind;
use nemcon_negotiation::{Code, Lang, Text};

use self::xml::Xml;

/// The namespace of what the standard has no word for.
pub const OWN: &str = "urn:nemcon:akn:1";
/// The namespace of the standard.
pub const AKN: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// What a document is. The types follow the guidelines of the United Nations as far as they could be read; whoever has
/// them in full changes them here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A text under negotiation.
    #[default]
    Draft,
    /// An adopted text.
    Adopted,
    /// A report.
    Report,
    /// What a delegation said.
    Statement,
    /// A proposal.
    Proposal,
    /// Proposals on one text.
    Compilation,
}

/// Kind, element, subtype in addresses, name.
const KINDS: [(Kind, &str, &str, &str); 6] = [
    (Kind::Draft, "statement", "deliberation", "resolutionDraft"),
    (Kind::Adopted, "statement", "deliberation", "resolution"),
    (Kind::Report, "debateReport", "report", "report"),
    (Kind::Statement, "doc", "statement", "statement"),
    (Kind::Proposal, "amendment", "proposal", "amendment"),
    (Kind::Compilation, "amendmentList", "proposal", "amendmentList"),
];

impl Kind {
    fn row(self) -> &'static (Kind, &'static str, &'static str, &'static str) {
        KINDS.iter().find(|(kind, ..)| *kind == self).unwrap_or(&KINDS[0])
    }

    /// Returns the element it is.
    #[must_use]
    pub fn element(self) -> &'static str {
        self.row().1
    }
}

/// Who has to do with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The delegation or entity.
    pub code: Code,
    /// Its name in the language of the document.
    pub name: String,
}

/// What happened to a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day, as `2026-03-05`.
    pub date: String,
    /// Who; none for the group.
    pub by: Option<Code>,
    /// As what: `proponent`, `supporter`, `chair`.
    pub role: String,
    /// With what: `proposed`, `issued`, `adopted`, `withdrawn`.
    pub outcome: String,
}

/// What is said of a document beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// What it is.
    pub kind: Kind,
    /// The group in addresses: letters, digits, hyphens.
    pub group: String,
    /// Its name in addresses, the same.
    pub number: String,
    /// Its symbol.
    pub symbol: Option<String>,
    /// The day it was made, as `2026-03-05`.
    pub made: String,
    /// The day this wording was issued.
    pub issued: String,
    /// The same, as it is printed.
    pub issued_words: String,
    /// Its language.
    pub lang: Option<Lang>,
    /// The language it was drafted in.
    pub original: Option<Lang>,
    /// Its title.
    pub title: String,
    /// The group.
    pub authority: String,
    /// Whose it is; none for the group.
    pub author: Option<Code>,
    /// Those it names.
    pub parties: Vec<Party>,
    /// What happened to it.
    pub steps: Vec<Step>,
    /// The day it was adopted without a vote.
    pub adopted: Option<String>,
    /// The text that proposals are on: address of its wording.
    pub base: Option<String>,
    /// What stands on it where it is not what it seems: an exercise, a reconstruction.
    pub status: Option<String>,
}

impl Meta {
    /// Returns the address of the work.
    #[must_use]
    pub fn work(&self) -> String {
        let (_, element, subtype, _) = self.kind.row();
        format!("/akn/un/{element}/{subtype}/{}/{}/{}", self.group, self.made, self.number)
    }

    /// Returns the address of the wording.
    #[must_use]
    pub fn expression(&self) -> String {
        format!("{}/{}@{}", self.work(), three(self.lang.unwrap_or(Lang::En)), self.issued)
    }
}

/// Languages in ISO 639-2.
const LANGUAGES: [(Lang, &str); 6] =
    [(Lang::Ar, "ara"), (Lang::Zh, "zho"), (Lang::En, "eng"), (Lang::Fr, "fra"), (Lang::Ru, "rus"), (Lang::Es, "spa")];

pub(crate) fn three(lang: Lang) -> &'static str {
    LANGUAGES.iter().find(|(own, _)| *own == lang).map_or("eng", |(_, code)| code)
}

pub(crate) fn language(code: &str) -> Option<Lang> {
    LANGUAGES.iter().find(|(_, own)| *own == code).map(|(lang, _)| *lang)
}

/// The names of kinds in `name` and in our own namespace.
const PARAGRAPHS: [(ParagraphKind, &str); 12] = [
    (ParagraphKind::Title, "title"),
    (ParagraphKind::Heading, "heading"),
    (ParagraphKind::Paragraph, "paragraph"),
    (ParagraphKind::Preambular, "preambular"),
    (ParagraphKind::Annex, "annex"),
    (ParagraphKind::Subparagraph, "subparagraph"),
    (ParagraphKind::Unnumbered, "unnumbered"),
    (ParagraphKind::Option, "option"),
    (ParagraphKind::Note, "note"),
    (ParagraphKind::Footnote, "footnote"),
    (ParagraphKind::Cell, "cell"),
    (ParagraphKind::Vacant, "vacant"),
];

fn name_of(kind: ParagraphKind) -> &'static str {
    PARAGRAPHS.iter().find(|(own, _)| *own == kind).map_or("paragraph", |(_, name)| name)
}

fn kind_of(name: &str) -> Option<ParagraphKind> {
    PARAGRAPHS.iter().find(|(_, own)| *own == name).map(|(kind, _)| *kind)
}

/// Writes a text.
#[must_use]
pub fn write(text: &Text, meta: &Meta) -> String {
    let mut xml = Xml::document();
    let (_, element, _, name) = meta.kind.row();
    xml.open(element, &[("name", name), ("contains", "singleVersion")]);
    meta::write(&mut xml, meta, "", &[]);
    meta::cover(&mut xml, meta);
    body::write(&mut xml, text);
    xml.close(element);
    xml.finish()
}
