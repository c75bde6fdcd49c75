//! Texts: paragraphs with permanent identity, one blob per language version, and the hash of a version.

mod apply;
pub mod bracket;
mod build;
mod carry;
mod claims;
mod compile;
mod concordance;
mod flow;
mod invert;
mod join;
mod meets;
mod notation;
mod operation;
mod order;
mod printed;
mod rolling;
mod segments;
mod shape;
mod unfit;
mod valid;
mod version;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use apply::apply;
pub use carry::{Carried, Carrier, Kept, Stretch, carry};
pub use compile::{Compiled, Entry, Origin, Remark, Tabled, compile};
pub use concordance::{Discordance, Matter, concordance, stale};
pub use invert::invert;
pub use join::{Clash, Joined, join};
pub use meets::Cause;
pub use operation::{Added, Operation, Place, Spot};
pub use order::renumber;
pub(crate) use printed::subparagraph;
pub use printed::{ABJAD, Naming, chinese, printed, printed_as, roman};
pub use rolling::as_brackets;
pub use segments::{Offer, Segment};
pub use unfit::{Unfit, Why};
pub use version::{LanguageStatus, LanguageVersion, tree_hash, version_hash};

use crate::canon::canonical;
use crate::id::{Code, Hash, ParagraphId};
use crate::names::Lang;

/// Where the rules find texts and rulebooks by hash. Kept with the record, never erased.
pub trait Texts {
    /// Returns the bytes whose SHA-256 is `hash`.
    fn get(&self, hash: &Hash) -> Option<std::sync::Arc<[u8]>>;
}

impl Texts for BTreeMap<Hash, std::sync::Arc<[u8]>> {
    fn get(&self, hash: &Hash) -> Option<std::sync::Arc<[u8]>> {
        BTreeMap::get(self, hash).cloned()
    }
}

/// What a paragraph is in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// The title of the whole.
    Title,
    /// A heading; it begins a section.
    Heading,
    /// A numbered paragraph.
    Paragraph,
    /// An unnumbered preambular paragraph.
    Preambular,
    /// The heading of an annex.
    Annex,
    /// A subparagraph: `(a)` at level 1, `(i)` at 2, `a.` at 3, `i.` at 4. The paragraph before it is its chapeau.
    Subparagraph,
    /// A paragraph without a number, as in a summary or after a list.
    Unnumbered,
    /// The head of an option block; what follows, up to the next head or heading, is the option.
    Option,
    /// A note of the negotiators to each other, in braces: no part of the text.
    Note,
    /// A footnote; a mark in the words of a paragraph refers to it.
    Footnote,
    /// A cell of a table; the level is its column, and a cell of column 1 begins a row.
    Cell,
    /// A number whose paragraph was taken out, kept so that the others keep theirs until the text is renumbered.
    Vacant,
}

/// Something about a stretch of words. Stretches are counted in characters (Unicode scalar values).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// First character.
    pub from: u32,
    /// What it is.
    #[serde(rename = "is")]
    pub kind: MarkKind,
    /// Character after the last; equal to `from` for a place between characters.
    pub to: u32,
}

/// What a mark says of its words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MarkKind {
    /// Printed in italics.
    Emphasis,
    /// Refers to a footnote of this text.
    Footnote(ParagraphId),
    /// Taken word for word from an adopted document.
    Agreed {
        /// Paragraph there, as printed.
        paragraph: String,
        /// Its symbol.
        symbol: String,
    },
    /// In square brackets: not agreed. The brackets stand among the characters; this says whose they are.
    Bracket {
        /// What delegations say of it, in the order they said it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        said: Vec<Said>,
        /// Where it closes, if that is in a later paragraph: that paragraph, and the character after the bracket there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<(ParagraphId, u32)>,
    },
    /// One of several alternatives within the bracket around it.
    Alternative {
        /// What delegations say of it, in the order they said it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        said: Vec<Said>,
    },
}

/// What a delegation says of words in brackets, in the verbs of the field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The delegation or group of States.
    pub by: Code,
    /// The verb.
    pub verb: Verb,
}

/// The verbs in which delegations speak of words and proposals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Proposed by.
    Propose,
    /// Support.
    Support,
    /// Retain.
    Retain,
    /// Prefer.
    Prefer,
    /// Delete.
    Delete,
    /// Bracket: not agreed for now.
    Bracket,
    /// Reserve: come back to it.
    Reserve,
    /// Cannot live with.
    CannotLiveWith,
}

/// Says whether paragraphs of the kind can have that level.
fn has_level(kind: ParagraphKind, level: u8) -> bool {
    match kind {
        ParagraphKind::Heading => level <= 4,
        ParagraphKind::Subparagraph => (1..=4).contains(&level),
        ParagraphKind::Cell => level > 0,
        ParagraphKind::Vacant => level <= 1,
        _ => level == 0,
    }
}

/// Says that a member is left out.
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// One paragraph in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// An alternative to the paragraph before it: 1 prints `alt.` or `alt. 1`; 0 is none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub alt: u8,
    /// Added after the number before it: 1 prints `bis`, 2 `ter`; 0 is numbered in sequence.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub bis: u8,
    /// Shared by all revisions and language versions.
    pub id: ParagraphId,
    /// What it is.
    pub kind: ParagraphKind,
    /// Level of a heading (1 prints `I.`, 2 `A.`, 3 `1.`, 4 `(a)`; 0 no mark), subparagraph or cell; 1 for a vacant
    /// number of the preamble; 0 for all else.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub level: u8,
    /// In order of `from`, then the longer first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// The words, without the number. One line, no line break inside.
    pub text: String,
}

/// One language version of a text, as kept in a blob: RFC 8785 of `{"lang","paragraphs":[…],"v":…}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Language of the words.
    pub lang: Lang,
    /// In order.
    pub paragraphs: Vec<Paragraph>,
    /// 1, or 2 if a paragraph has a level, a mark, a `bis`, an `alt` or a kind that version 1 did not know.
    pub v: u8,
}

/// Identity and kind of a paragraph, without its words: what all language versions share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// As in [`Paragraph`].
    #[serde(default, skip_serializing_if = "is_zero")]
    pub alt: u8,
    /// As in [`Paragraph`].
    #[serde(default, skip_serializing_if = "is_zero")]
    pub bis: u8,
    /// The paragraph.
    pub id: ParagraphId,
    /// What it is.
    pub kind: ParagraphKind,
    /// As in [`Paragraph`].
    #[serde(default, skip_serializing_if = "is_zero")]
    pub level: u8,
}

impl Paragraph {
    /// Returns a paragraph of words only, numbered in sequence if its kind is numbered.
    pub fn new(id: ParagraphId, kind: ParagraphKind, text: impl Into<String>) -> Self {
        Self { alt: 0, bis: 0, id, kind, level: 0, marks: Vec::new(), text: text.into() }
    }

    /// Returns what all language versions share of it.
    pub fn node(&self) -> Node {
        Node { alt: self.alt, bis: self.bis, id: self.id, kind: self.kind, level: self.level }
    }

    fn is_of_version_1(&self) -> bool {
        use ParagraphKind::{Annex, Heading, Paragraph, Preambular, Title};
        let kind = matches!(self.kind, Title | Heading | Paragraph | Preambular | Annex);
        kind && (self.alt, self.bis, self.level) == (0, 0, 0) && self.marks.is_empty()
    }
}

/// What is wrong with the bytes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextFault {
    /// Not JSON of this shape, or not its canonical bytes.
    Form,
    /// No paragraph at all.
    Empty,
    /// The same paragraph twice.
    RepeatedParagraph,
    /// A paragraph without words, or with a line break; or a vacant number with words.
    Words,
    /// A level that the kind does not have.
    Level,
    /// Cells that do not begin a row, or leave out a column.
    Table,
    /// A reference to a footnote that is not there.
    Footnote,
    /// A mark outside the words, or out of order.
    Marks,
}

impl Text {
    /// Reads the canonical bytes of a language version.
    pub fn parse(bytes: &[u8]) -> Result<Self, TextFault> {
        let text: Text = serde_json::from_slice(bytes).map_err(|_| TextFault::Form)?;
        if text.v != Self::version_of(&text.paragraphs) || text.bytes() != bytes {
            return Err(TextFault::Form);
        }
        if text.paragraphs.is_empty() {
            return Err(TextFault::Empty);
        }
        let ids: BTreeSet<_> = text.paragraphs.iter().map(|p| p.id).collect();
        if ids.len() != text.paragraphs.len() {
            return Err(TextFault::RepeatedParagraph);
        }
        let is_vacant = |p: &Paragraph| p.kind == ParagraphKind::Vacant;
        let has_words = |p: &Paragraph| p.text.trim().is_empty() == is_vacant(p) && !p.text.contains(['\n', '\r']);
        if !text.paragraphs.iter().all(has_words) {
            return Err(TextFault::Words);
        }
        valid::fault(&text.paragraphs).map_or(Ok(text), Err)
    }

    /// Returns a text of these paragraphs, in the oldest version that can hold them.
    pub fn new(lang: Lang, paragraphs: Vec<Paragraph>) -> Self {
        let v = Self::version_of(&paragraphs);
        Self { lang, paragraphs, v }
    }

    fn version_of(paragraphs: &[Paragraph]) -> u8 {
        if paragraphs.iter().all(Paragraph::is_of_version_1) { 1 } else { 2 }
    }

    /// Returns the canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self).into_bytes()
    }

    /// Returns what all language versions share.
    pub fn nodes(&self) -> Vec<Node> {
        self.paragraphs.iter().map(Paragraph::node).collect()
    }
}

/// Returns the number of each node: paragraphs and vacant numbers are numbered through, those with `bis` or `alt` have
/// the number before them, the rest has none.
pub fn numbers(nodes: &[Node]) -> Vec<Option<u32>> {
    let mut last = 0;
    let number = |node: &Node| {
        let counts = match node.kind {
            ParagraphKind::Paragraph => (node.bis, node.alt) == (0, 0),
            ParagraphKind::Vacant => node.level == 0,
            _ => return None,
        };
        last += u32::from(counts);
        Some(last)
    };
    nodes.iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Text {
        let act = "000102030405060708090a0b0c0d0e0f".parse().unwrap();
        Text::from_plain(Lang::En, act, "= Report\n\n# A. Overview\n\n1. The group met.\n\nIt worked\nby consensus.\n")
    }

    #[test]
    fn plain_text_becomes_numbered_paragraphs_and_comes_back() {
        let text = sample();
        assert_eq!(text.plain(), "Report\n\nA. Overview\n\n1. The group met.\n\n2. It worked by consensus.\n");
        assert_eq!(Text::parse(&text.bytes()), Ok(text));
    }

    #[test]
    fn a_row_with_more_cells_than_a_row_has_goes_on_in_the_next() {
        use crate::id::Id;
        let row: Vec<String> = (1..=300).map(|n| format!("c{n}")).collect();
        let text = Text::from_plain(Lang::En, Id([1; 16]), &format!("| {} |", row.join(" | ")));
        let cells: Vec<_> = text.paragraphs.iter().map(|p| (p.level, p.text.as_str())).collect();
        assert_eq!((cells.len(), cells[254], cells[255]), (300, (255, "c255"), (1, "c256")));
        assert_eq!(Text::parse(&text.bytes()), Ok(text));
    }

    #[test]
    fn bytes_that_are_not_canonical_are_no_text() {
        let mut bytes = sample().bytes();
        bytes.push(b' ');
        assert_eq!(Text::parse(&bytes), Err(TextFault::Form));
    }

    #[test]
    fn a_changed_word_changes_the_version() {
        let hash = |text: &Text| {
            let plain = Hash::of(text.plain().as_bytes());
            let version = LanguageVersion { status: LanguageStatus::Original, blob: Hash::of(&text.bytes()), plain };
            version_hash("", &tree_hash(&text.nodes()), &[(Lang::En, version)].into())
        };
        let mut other = sample();
        other.paragraphs[2].text.push('!');
        assert_ne!(hash(&sample()), hash(&other));
    }
}
