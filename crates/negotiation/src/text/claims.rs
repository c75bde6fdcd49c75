//! What each operation lays hold of in its base, checked against it.

use std::collections::BTreeSet;

use super::shape::{Anchor, Shape, closes, length, opens, rank, stretch};
use super::{Added, Operation, Paragraph, ParagraphKind, Place, Spot, Why};
use crate::id::{Id, ParagraphId};

/// Ordinals above are those of the vacant numbers that moves leave.
pub(super) const LAST_ORDINAL: u32 = 1 << 31;

/// A character of the base: index of the paragraph, offset.
pub(super) type Point = (usize, u32);

/// What an operation does with words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    /// Puts others in their place.
    Put { deletes: bool },
    /// Ends the paragraph there.
    Cut,
    /// Wants them as they are.
    Keep,
    /// Takes a bracket away.
    Strip,
}

/// What an operation does with a paragraph as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Delete,
    Move,
    Split,
    MergeFirst,
    MergeSecond,
    Alternative,
    Agree,
    Restore,
}

/// A part of the base that an operation lays hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    Words { at: usize, from: u32, to: u32, touch: Touch },
    Pair { start: Point, end: Point, adds: bool },
    Fate { at: usize, fate: Fate },
    Gap { anchor: Anchor, rank: u8, parent: Option<usize>, literal: bool },
}

/// An operation that fits by itself, with its claims.
pub(super) struct Step<'a> {
    pub by: Id,
    pub index: usize,
    /// Whose order it comes in where several things are put at one place, and as which of theirs.
    pub turn: (Id, usize),
    pub op: &'a Operation,
    pub claims: Vec<Claim>,
}

/// Returns the paragraphs that a proposal adds or puts back.
pub(super) fn added(operations: &[Operation], by: Id) -> BTreeSet<ParagraphId> {
    operations.iter().filter_map(|op| new_id(op, by)).collect()
}

/// Returns the paragraph that an operation adds or puts back.
pub(super) fn new_id(op: &Operation, by: Id) -> Option<ParagraphId> {
    match op {
        Operation::Restore { paragraph, .. } => Some(paragraph.id),
        _ => ordinal(op).map(|ordinal| ParagraphId { act: by, ordinal }),
    }
}

/// Returns the ordinal an operation gives to a new paragraph.
pub(super) fn ordinal(op: &Operation) -> Option<u32> {
    match op {
        Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => Some(paragraph.ordinal),
        Operation::Split { ordinal, .. } => Some(*ordinal),
        _ => None,
    }
}

/// Checks one operation against the base and returns what it lays hold of, or all that is wrong with it.
pub(super) fn claims(shape: &Shape, op: &Operation, new: &BTreeSet<ParagraphId>) -> Result<Vec<Claim>, Vec<Why>> {
    let mut check = Check { shape, new, whys: Vec::new(), claims: Vec::new() };
    check.operation(op);
    if check.whys.is_empty() { Ok(check.claims) } else { Err(check.whys) }
}

struct Check<'a> {
    shape: &'a Shape<'a>,
    new: &'a BTreeSet<ParagraphId>,
    whys: Vec<Why>,
    claims: Vec<Claim>,
}

impl<'a> Check<'a> {
    fn operation(&mut self, op: &Operation) {
        match op {
            Operation::Replace { spot, with } => self.replace(spot, with),
            Operation::Insert { place, paragraph } => {
                self.added(paragraph);
                self.gap(*place, rank(paragraph.kind, paragraph.level));
            }
            Operation::Delete { at, expected } => self.whole(*at, expected, Fate::Delete),
            Operation::Move { at, level, place } => self.moved(*at, *level, *place),
            Operation::Split { ordinal, spot } => self.split(*ordinal, spot),
            Operation::Merge { at, between, with } => self.merge(*at, between, *with),
            Operation::Alternative { at, paragraph } => self.alternative(*at, paragraph),
            Operation::Bracket { spot, until } => self.bracket(spot, until.as_ref()),
            Operation::Unbracket { spot, until } => self.unbracket(spot, until.as_ref()),
            Operation::Retain { spot } => {
                self.words(spot, Touch::Keep);
            }
            Operation::AgreeAdRef { at, expected } => self.whole(*at, expected, Fate::Agree),
            Operation::Restore { expected, paragraph, place } => self.restore(expected.as_deref(), paragraph, *place),
        }
    }

    fn fails(&mut self, why: Why) {
        self.whys.push(why);
    }

    fn paragraph(&mut self, id: ParagraphId) -> Option<(usize, &'a Paragraph)> {
        let found = self.shape.index(id).map(|index| (index, self.shape.paragraph(index)));
        let found = found.filter(|(_, p)| p.kind != ParagraphKind::Vacant);
        if found.is_none() {
            self.fails(Why::NoParagraph(id));
        }
        found
    }

    /// Returns the paragraph and the stretch, if the expected words stand there.
    fn spot(&mut self, spot: &Spot) -> Option<(usize, u32, u32)> {
        let (index, paragraph) = self.paragraph(spot.at)?;
        let to = spot.from.saturating_add(length(&spot.expected));
        if to > self.shape.lengths[index] {
            self.fails(Why::PastEnd(self.shape.lengths[index]));
            return None;
        }
        let found = stretch(&paragraph.text, spot.from, to)?;
        if found != spot.expected {
            self.fails(Why::OtherWords(found.to_owned()));
            return None;
        }
        Some((index, spot.from, to))
    }

    fn words(&mut self, spot: &Spot, touch: Touch) -> Option<(usize, u32, u32)> {
        let (at, from, to) = self.spot(spot)?;
        self.claims.push(Claim::Words { at, from, to, touch });
        Some((at, from, to))
    }

    fn whole(&mut self, id: ParagraphId, expected: &str, fate: Fate) {
        let there = self.shape.index(id).filter(|_| fate == Fate::Delete);
        let there = there.map(|index| (index, self.shape.paragraph(index)));
        let Some((at, paragraph)) = there.or_else(|| self.paragraph(id)) else { return };
        if paragraph.text != expected {
            self.fails(Why::OtherWords(paragraph.text.clone()));
        }
        self.claims.push(Claim::Fate { at, fate });
    }

    fn one_line(&mut self, words: &str) {
        if words.contains(['\n', '\r']) {
            self.fails(Why::LineBreak);
        }
    }

    fn replace(&mut self, spot: &Spot, with: &str) {
        self.one_line(with);
        if spot.expected == with {
            self.fails(Why::Nothing);
        }
        self.words(spot, Touch::Put { deletes: with.is_empty() });
    }

    fn ordinal(&mut self, ordinal: u32) {
        if ordinal == 0 || ordinal > LAST_ORDINAL {
            self.fails(Why::Ordinal);
        }
    }

    fn added(&mut self, added: &Added) {
        self.ordinal(added.ordinal);
        self.one_line(&added.text);
        if added.text.trim().is_empty() {
            self.fails(Why::Empty);
        }
        self.level(added.kind, added.level);
    }

    fn level(&mut self, kind: ParagraphKind, level: u8) {
        match kind {
            ParagraphKind::Vacant => self.fails(Why::Vacant),
            _ if !super::has_level(kind, level) => self.fails(Why::Level),
            _ => {}
        }
    }

    fn gap(&mut self, place: Place, rank: u8) -> Option<Anchor> {
        let anchor = self.place(place, rank)?;
        let parent = self.shape.parent_at(anchor, rank);
        self.claims.push(Claim::Gap { anchor, rank, parent, literal: false });
        Some(anchor)
    }

    fn place(&mut self, place: Place, rank: u8) -> Option<Anchor> {
        let added = match place {
            Place::After(id) if self.new.contains(&id) && self.shape.index(id).is_none() => Some(Anchor::New(id)),
            _ => None,
        };
        let anchor = added.or_else(|| self.shape.anchor(place, rank));
        if let (None, Place::After(id)) = (anchor, place) {
            self.fails(Why::NoParagraph(id));
        }
        anchor
    }

    fn moved(&mut self, id: ParagraphId, level: Option<u8>, place: Place) {
        let Some((at, paragraph)) = self.paragraph(id) else { return };
        let to = level.unwrap_or(paragraph.level);
        self.level(paragraph.kind, to);
        let deepest = self.shape.block(at).skip(1).map(|i| self.shape.paragraph(i).level).max();
        if deepest.is_some_and(|deepest| deepest.saturating_add(to) > paragraph.level.saturating_add(4)) {
            self.fails(Why::Level);
        }
        self.claims.push(Claim::Fate { at, fate: Fate::Move });
        let into = match self.gap(place, rank(paragraph.kind, to)) {
            Some(Anchor::Base(index)) => index,
            Some(Anchor::Start) if at == 0 && to == paragraph.level => return self.fails(Why::Nothing),
            _ => return,
        };
        let stays = into + 1 == at || into + 1 == self.shape.block(at).end;
        let named = matches!(place, Place::After(after) if self.shape.index(after).is_some_and(|i| self.shape.is_within(i, at)));
        if stays && to == paragraph.level {
            self.fails(if named { Why::IntoItself } else { Why::Nothing });
        } else if named {
            self.fails(Why::IntoItself);
        } else if self.shape.is_within(into, at)
            && let Some(Claim::Gap { anchor, .. }) = self.claims.last_mut()
        {
            // It only changes its level where it stands: it comes after what is before it.
            *anchor = at.checked_sub(1).map_or(Anchor::Start, Anchor::Base);
        }
    }

    fn split(&mut self, ordinal: u32, spot: &Spot) {
        self.ordinal(ordinal);
        let Some((at, from, to)) = self.words(spot, Touch::Cut) else { return };
        self.claims.push(Claim::Fate { at, fate: Fate::Split });
        let text = &self.shape.paragraph(at).text;
        let halves = [stretch(text, 0, from), stretch(text, to, self.shape.lengths[at])];
        if halves.iter().any(|half| half.is_none_or(|half| half.trim().is_empty())) {
            self.fails(Why::Empty);
        }
    }

    fn merge(&mut self, first: ParagraphId, between: &str, second: ParagraphId) {
        self.one_line(between);
        let (first, second) = (self.paragraph(first), self.paragraph(second));
        let (Some((first, _)), Some((second, _))) = (first, second) else { return };
        if first + 1 != second {
            self.fails(Why::NotNext);
        }
        self.claims.push(Claim::Fate { at: first, fate: Fate::MergeFirst });
        self.claims.push(Claim::Fate { at: second, fate: Fate::MergeSecond });
    }

    fn alternative(&mut self, id: ParagraphId, added: &Added) {
        self.added(added);
        let Some((at, paragraph)) = self.paragraph(id) else { return };
        self.claims.push(Claim::Fate { at, fate: Fate::Alternative });
        if !is_bracketed(&paragraph.text) {
            let end = (at, self.shape.lengths[at]);
            self.claims.push(Claim::Pair { start: (at, 0), end, adds: true });
        }
    }

    fn bracket(&mut self, spot: &Spot, until: Option<&Spot>) {
        let (start, end) = (self.spot(spot), until.map(|until| self.spot(until)));
        let (Some((at, from, to)), Some(end)) = (start, end.unwrap_or(start)) else { return };
        if until.is_some() && end.0 <= at {
            self.fails(Why::Backwards);
        } else if until.is_none() && from == to {
            self.fails(Why::Nothing);
        }
        self.claims.push(Claim::Pair { start: (at, from), end: (end.0, end.2), adds: true });
    }

    fn unbracket(&mut self, spot: &Spot, until: Option<&Spot>) {
        let (start, end) = (self.spot(spot), until.map(|until| self.spot(until)));
        let (Some((at, from, _)), Some(end)) = (start, end.unwrap_or(start)) else { return };
        if until.is_some() && end.0 <= at {
            return self.fails(Why::Backwards);
        }
        if until.is_some_and(|until| !until.expected.ends_with(closes)) || !self.is_pair((at, from), (end.0, end.2)) {
            return self.fails(Why::NoBrackets);
        }
        let strip = |at, from| Claim::Words { at, from, to: from + 1, touch: Touch::Strip };
        self.claims.extend([strip(at, from), strip(end.0, end.2 - 1)]);
        self.claims.push(Claim::Pair { start: (at, from), end: (end.0, end.2), adds: false });
    }

    /// Says whether the bracket at `start` is the one that the bracket before `end` closes.
    fn is_pair(&self, start: Point, end: Point) -> bool {
        let mut depth = 0;
        for at in start.0..=end.0 {
            let from = if at == start.0 { start.1 } else { 0 };
            let to = if at == end.0 { end.1 } else { self.shape.lengths[at] };
            let words = stretch(&self.shape.paragraph(at).text, from, to).unwrap_or_default();
            for (c, offset) in words.chars().zip(from..) {
                depth += i32::from(opens(c)) - i32::from(closes(c));
                if depth <= 0 {
                    return depth == 0 && closes(c) && (at, offset + 1) == end;
                }
            }
        }
        false
    }

    fn restore(&mut self, expected: Option<&str>, paragraph: &Paragraph, place: Option<Place>) {
        self.one_line(&paragraph.text);
        if !super::has_level(paragraph.kind, paragraph.level) {
            self.fails(Why::Level);
        }
        if !super::valid::are_in_order(paragraph) {
            self.fails(Why::Marks);
        }
        if paragraph.text.trim().is_empty() != (paragraph.kind == ParagraphKind::Vacant) {
            self.fails(Why::Empty);
        }
        let now = self.shape.index(paragraph.id);
        match (now.map(|index| &self.shape.paragraph(index).text), expected) {
            (Some(now), Some(expected)) if now == expected => {}
            (Some(now), Some(_)) => self.fails(Why::OtherWords(now.clone())),
            (Some(_), None) => self.fails(Why::Stands),
            (None, Some(_)) => self.fails(Why::NoParagraph(paragraph.id)),
            (None, None) if place.is_none() || super::order::is_in_sequence(paragraph) => self.fails(Why::Stands),
            (None, None) => {}
        }
        if let Some(at) = now {
            self.claims.push(Claim::Fate { at, fate: Fate::Restore });
        }
        let Some(place) = place else { return };
        if place == Place::After(paragraph.id) {
            return self.fails(Why::IntoItself);
        }
        let rank = u8::MAX;
        if let Some(anchor) = self.place(place, rank) {
            let parent = self.shape.parent_at(anchor, super::shape::rank(paragraph.kind, paragraph.level));
            self.claims.push(Claim::Gap { anchor, rank, parent, literal: true });
        }
    }
}

/// Says whether one pair of brackets stands around all the words.
pub(super) fn is_bracketed(text: &str) -> bool {
    let mut depth = 0;
    let last = text.chars().count();
    for (c, place) in text.chars().zip(1..) {
        depth += i32::from(opens(c)) - i32::from(closes(c));
        if depth <= 0 {
            return depth == 0 && closes(c) && place == last;
        }
    }
    false
}
