//! What does not fit when a proposal meets a text.

use serde::{Deserialize, Serialize};

use crate::id::ParagraphId;

/// An operation that does not fit the base, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unfit {
    /// Which, counted from 0.
    pub operation: usize,
    /// What is wrong with it.
    pub why: Why,
}

/// Why an operation does not fit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The text has no such paragraph, or only its number.
    NoParagraph(ParagraphId),
    /// These words stand there, not the expected ones.
    OtherWords(String),
    /// The paragraph ends before: it has so many characters.
    PastEnd(u32),
    /// Touches what that operation touches, so that the two together have no one meaning.
    Overlaps(usize),
    /// That operation uses the ordinal already.
    OrdinalTwice(usize),
    /// Ordinals count from 1, to at most 2³¹.
    Ordinal,
    /// Moves a paragraph into itself, or some into each other.
    IntoItself,
    /// Leaves a paragraph without words, or a text without paragraphs.
    Empty,
    /// Puts words that hold a line break.
    LineBreak,
    /// A kind that has no such level.
    Level,
    /// A number cannot be put: it is what a deletion leaves.
    Vacant,
    /// There is no pair of brackets at that place.
    NoBrackets,
    /// The end lies before the beginning, or in the same paragraph.
    Backwards,
    /// The second paragraph does not come directly after the first.
    NotNext,
    /// Its subparagraphs would be left without it.
    LeavesSubparagraphs,
    /// Changes nothing.
    Nothing,
    /// Breaks the rows of a table.
    Table,
    /// Marks outside the words, or out of order.
    Marks,
    /// A paragraph to be put back stands there already, or would push the numbers of others.
    Stands,
}
