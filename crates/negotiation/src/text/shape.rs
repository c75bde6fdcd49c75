//! A text as a tree: which paragraphs lie under which, and what place words name.

use std::collections::BTreeMap;

use super::{Paragraph, ParagraphKind, Place, Text};
use crate::id::ParagraphId;

/// A base with what is computed of it once.
pub(super) struct Shape<'a> {
    pub text: &'a Text,
    at: BTreeMap<ParagraphId, usize>,
    /// Of each paragraph, in characters.
    pub lengths: Vec<u32>,
    ranks: Vec<u8>,
    /// For each paragraph, the index after its last subparagraph.
    ends: Vec<usize>,
    /// For each subparagraph, its chapeau.
    parents: Vec<Option<usize>>,
}

/// What a new or moved paragraph comes directly after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    Start,
    /// A paragraph of the base, by index.
    Base(usize),
    /// A paragraph that a proposal adds.
    New(ParagraphId),
}

/// Returns how deep a paragraph lies under others: the level of a subparagraph, else 0.
pub(super) fn rank(kind: ParagraphKind, level: u8) -> u8 {
    if kind == ParagraphKind::Subparagraph { level.max(1) } else { 0 }
}

impl<'a> Shape<'a> {
    pub fn of(text: &'a Text) -> Self {
        let all = &text.paragraphs;
        let ranks: Vec<u8> = all.iter().map(|p| rank(p.kind, p.level)).collect();
        let mut ends = vec![all.len(); all.len()];
        let mut parents = vec![None; all.len()];
        let mut open: Vec<usize> = Vec::new();
        for (i, rank) in ranks.iter().enumerate() {
            while let Some(last) = open.pop_if(|last| ranks[*last] >= *rank) {
                ends[last] = i;
            }
            parents[i] = open.last().copied().filter(|_| *rank > 0);
            open.push(i);
        }
        Self {
            text,
            at: all.iter().enumerate().map(|(i, p)| (p.id, i)).collect(),
            lengths: all.iter().map(|p| length(&p.text)).collect(),
            ranks,
            ends,
            parents,
        }
    }

    /// Returns the index of a paragraph that is there, a vacant number included.
    pub fn index(&self, id: ParagraphId) -> Option<usize> {
        self.at.get(&id).copied()
    }

    pub fn paragraph(&self, index: usize) -> &'a Paragraph {
        &self.text.paragraphs[index]
    }

    /// Returns the paragraph and all under it.
    pub fn block(&self, index: usize) -> std::ops::Range<usize> {
        index..self.ends[index]
    }

    /// Returns the paragraph at the top of the block this one lies in.
    pub fn root(&self, index: usize) -> usize {
        std::iter::successors(Some(index), |i| self.parents[*i]).last().unwrap_or(index)
    }

    /// Says whether `index` is `above` or lies under it.
    pub fn is_within(&self, index: usize, above: usize) -> bool {
        self.block(above).contains(&index)
    }

    /// Returns the anchor of a place for something of this rank, which comes after all that lies deeper and after
    /// the alternatives that stand there; directly after the paragraph for the highest rank there is.
    pub fn anchor(&self, place: Place, rank: u8) -> Option<Anchor> {
        let Place::After(id) = place else { return Some(Anchor::Start) };
        let mut index = self.index(id)?;
        let passes = |next: usize| {
            let deeper = self.ranks.get(next).is_some_and(|next| *next > rank);
            deeper || self.ranks.get(next) == Some(&rank) && self.text.paragraphs[next].alt > 0
        };
        while passes(index + 1) {
            index += 1;
        }
        Some(Anchor::Base(index))
    }

    /// Returns under which paragraph of the base something of this rank would lie there.
    pub fn parent_at(&self, anchor: Anchor, rank: u8) -> Option<usize> {
        let Anchor::Base(index) = anchor else { return None };
        let above = std::iter::successors(Some(index), |i| self.parents[*i]);
        above.into_iter().find(|i| self.ranks[*i] < rank).filter(|_| rank > 0)
    }
}

/// Returns the number of characters.
pub(super) fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Returns the byte at which a character begins; the end for the one after the last.
pub(super) fn byte(text: &str, character: u32) -> Option<usize> {
    let character = character as usize;
    if text.is_ascii() {
        return (character <= text.len()).then_some(character);
    }
    let ends = std::iter::once(text.len());
    text.char_indices().map(|(byte, _)| byte).chain(ends).nth(character)
}

/// Returns a stretch of characters.
pub(super) fn stretch(text: &str, from: u32, to: u32) -> Option<&str> {
    let from_byte = byte(text, from)?;
    let rest = &text[from_byte..];
    Some(&rest[..byte(rest, to.checked_sub(from)?)?])
}

/// Says whether a character opens a bracket.
pub(super) fn opens(c: char) -> bool {
    matches!(c, '[' | '［')
}

/// Says whether a character closes a bracket.
pub(super) fn closes(c: char) -> bool {
    matches!(c, ']' | '］')
}
