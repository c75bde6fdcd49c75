//! What a proposal does to a text: operations on identities, each with the words it expects to find.
//!
//! Stretches are counted in characters (Unicode scalar values) of one language version of one base version. Whoever
//! computes them (a form, an edit, an instruction) has done so before the act; here they are only checked and applied.

use serde::{Deserialize, Serialize};

use super::{Paragraph, ParagraphKind};
use crate::id::ParagraphId;

/// A place in the order of paragraphs: after that one, or before all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Before everything.
    Beginning,
    /// After this paragraph, before what follows it.
    After(ParagraphId),
}

/// A stretch of the words of a paragraph, and the words that are expected there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The paragraph.
    pub at: ParagraphId,
    /// The words that stand there; empty for a place between two characters.
    pub expected: String,
    /// First character.
    pub from: u32,
}

/// A paragraph that a proposal adds. Its identity is the act of the proposal and the ordinal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Added {
    /// What it is.
    pub kind: ParagraphKind,
    /// Level of a heading, subparagraph or cell.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub level: u8,
    /// Its ordinal among those the proposal adds, from 1.
    pub ordinal: u32,
    /// Its words.
    pub text: String,
}

/// One change, or one statement about a place, that a proposal asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Operation {
    /// Puts other words in the place of words: an insertion if none are expected, a deletion if none are put.
    Replace {
        /// Where, and what stands there.
        spot: Spot,
        /// The words put there; may be empty.
        with: String,
    },
    /// Adds a paragraph.
    Insert {
        /// Where.
        place: Place,
        /// What.
        paragraph: Added,
    },
    /// Takes a paragraph out, leaving its number vacant; or such a vacant number itself, which has no words.
    Delete {
        /// The paragraph.
        at: ParagraphId,
        /// All its words.
        expected: String,
    },
    /// Moves a paragraph, with the subparagraphs under it.
    Move {
        /// The paragraph.
        at: ParagraphId,
        /// The level it has there, if another.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u8>,
        /// To where.
        place: Place,
    },
    /// Splits a paragraph: what comes after the spot becomes one of its own, with a new identity.
    Split {
        /// Identity of the second half: ordinal among those the proposal adds.
        ordinal: u32,
        /// Where; the expected words (a space, as a rule) go.
        spot: Spot,
    },
    /// Joins a paragraph with the one after it, which loses its identity to the first.
    Merge {
        /// The first.
        at: ParagraphId,
        /// What stands between the words of the two.
        between: String,
        /// The second, all its words expected.
        with: ParagraphId,
    },
    /// Offers a whole paragraph as an alternative to one; both stand, in brackets, until one is chosen.
    Alternative {
        /// To which.
        at: ParagraphId,
        /// What.
        paragraph: Added,
    },
    /// Puts words in square brackets: not agreed. A whole paragraph
    /// is bracketed by naming all its words.
    Bracket {
        /// The words, or the first of them.
        spot: Spot,
        /// Where the bracket closes, if in a later paragraph: after those words there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Spot>,
    },
    /// Takes a pair of brackets away, leaving the words.
    Unbracket {
        /// From the opening bracket to the closing one, both among the words expected; or the opening bracket alone.
        spot: Spot,
        /// The closing bracket, if in a later paragraph.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Spot>,
    },
    /// Asks that words stay as they are.
    Retain {
        /// The words.
        spot: Spot,
    },
    /// Says that a paragraph is agreed, as far as the delegation is concerned, subject to its capital.
    AgreeAdRef {
        /// The paragraph.
        at: ParagraphId,
        /// All its words.
        expected: String,
    },
    /// Puts a paragraph back as it was: identity, kind, number, words and marks. What leads back from a proposal is
    /// made of it where words alone do not suffice.
    Restore {
        /// All the words it has now, none if only its number is kept; left out if it is not there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expected: Option<String>,
        /// As it was.
        paragraph: Paragraph,
        /// To where, if it is not there or stands elsewhere: directly after that paragraph.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Place>,
    },
}
