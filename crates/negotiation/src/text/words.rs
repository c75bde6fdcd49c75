//! The words of one paragraph with several changes at once, and where each character went.

use super::shape::byte;
use super::{Mark, MarkKind};

/// What stands first where several things are put at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// A closing bracket; inner ones, which opened later, first: how far before the end of all things it opened.
    Close(std::cmp::Reverse<(usize, u32)>),
    /// Words.
    Put,
    /// An opening bracket; outer ones, which close later, first.
    Open(std::cmp::Reverse<(usize, u32)>),
    /// Words in the place of words.
    Change,
}

/// A change of the characters `from..to`. Changes of one paragraph do not overlap.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edit {
    pub from: u32,
    pub turn: Turn,
    pub to: u32,
    pub with: String,
    /// The paragraph ends here, and this is the identity of what comes after.
    pub cut: Option<super::ParagraphId>,
}

impl Edit {
    pub fn put(from: u32, to: u32, with: &str) -> Self {
        let turn = if from == to { Turn::Put } else { Turn::Change };
        Self { from, turn, to, with: with.to_owned(), cut: None }
    }

    pub fn bracket(at: u32, turn: Turn) -> Self {
        let with = if matches!(turn, Turn::Open(_)) { "[" } else { "]" };
        Self { from: at, turn, to: at, with: with.to_owned(), cut: None }
    }

    fn is_bracket(&self) -> bool {
        matches!(self.turn, Turn::Open(_) | Turn::Close(_))
    }
}

/// A stretch of the old words and what became of it: itself, or `edit`.
struct Piece {
    old: (u32, u32),
    new: (u32, u32),
    edit: Option<usize>,
}

/// The words after all changes.
pub(super) struct Rewritten {
    pub text: String,
    pub length: u32,
    edits: Vec<Edit>,
    pieces: Vec<Piece>,
}

impl Rewritten {
    /// Returns the words after these changes, which lie within them and do not overlap.
    pub fn of(old: &str, length: u32, mut edits: Vec<Edit>) -> Self {
        edits.sort();
        let mut out = Self { text: String::with_capacity(old.len()), length: 0, edits, pieces: Vec::new() };
        let (mut at, mut rest) = (0, old);
        for index in 0..out.edits.len() {
            let (from, to) = (out.edits[index].from, out.edits[index].to);
            let (kept, after) = rest.split_at(byte(rest, from - at).unwrap_or(rest.len()));
            out.push(kept, (at, from), None);
            let with = out.edits[index].with.clone();
            out.push(&with, (from, to), Some(index));
            rest = &after[byte(after, to - from).unwrap_or(after.len())..];
            at = to;
        }
        out.push(rest, (at, length), None);
        out
    }

    fn push(&mut self, words: &str, old: (u32, u32), edit: Option<usize>) {
        if edit.is_none() && words.is_empty() {
            return;
        }
        let new = (self.length, self.length + super::shape::length(words));
        self.text.push_str(words);
        self.length = new.1;
        self.pieces.push(Piece { old, new, edit });
    }

    /// Returns where a stretch begins that began at this old character: after all that is put there.
    pub fn start(&self, old: u32) -> u32 {
        let holds = |p: &&Piece| p.old.0 < p.old.1 && p.old.0 <= old && old < p.old.1;
        match self.pieces.iter().find(holds) {
            Some(p) if p.edit.is_none() => p.new.0 + (old - p.old.0),
            Some(p) if p.old.0 == old => p.new.0,
            Some(p) => p.new.1,
            None => self.length,
        }
    }

    /// Returns where a stretch ends that ended before this old character: before all that is put there.
    pub fn end(&self, old: u32) -> u32 {
        let holds = |p: &&Piece| p.old.0 < p.old.1 && p.old.0 < old && old <= p.old.1;
        match self.pieces.iter().find(holds) {
            Some(p) if p.edit.is_none() => p.new.0 + (old - p.old.0),
            Some(p) if p.old.1 == old => p.new.1,
            Some(p) => p.new.0,
            None => 0,
        }
    }

    /// Returns a mark where its words are now; none if they are gone, or are no longer what it says of them.
    pub fn carried(&self, mark: &Mark) -> Option<Mark> {
        let (from, to) = if mark.from == mark.to {
            let gone = |p: &Piece| p.edit.is_some() && p.old.0 < mark.from && mark.from < p.old.1 && p.new.0 == p.new.1;
            let place = self.end(mark.from);
            (!self.pieces.iter().any(gone)).then_some((place, place))?
        } else {
            (self.start(mark.from), self.end(mark.to))
        };
        let empty = from >= to && mark.from < mark.to;
        let broken = match &mark.kind {
            MarkKind::Agreed { .. } => self.is_changed_within(mark.from, mark.to),
            MarkKind::Bracket { until, .. } => {
                !self.keeps(mark.from)
                    || until.is_none() && !mark.to.checked_sub(1).is_some_and(|last| self.keeps(last))
            }
            _ => false,
        };
        (!empty && !broken).then(|| Mark { from, to, kind: mark.kind.clone() })
    }

    /// Says whether this old character still stands.
    pub fn keeps(&self, old: u32) -> bool {
        self.pieces.iter().any(|p| p.edit.is_none() && p.old.0 <= old && old < p.old.1)
    }

    fn is_changed_within(&self, from: u32, to: u32) -> bool {
        let within = |e: &Edit| e.from < to && from < e.to || e.from == e.to && from < e.from && e.from < to;
        self.edits.iter().any(|e| !e.is_bracket() && e.cut.is_none() && within(e))
    }

    /// Returns where the words are cut, each with the identity of what comes after.
    pub fn cuts(&self) -> Vec<(u32, super::ParagraphId)> {
        let cut = |p: &Piece| Some((p.new.0, self.edits[p.edit?].cut?));
        self.pieces.iter().filter_map(cut).collect()
    }

    /// Returns the place of a bracket that was put: its first character.
    pub fn bracket(&self, at: u32, turn: Turn) -> Option<u32> {
        let is_it = |p: &&Piece| p.edit.is_some_and(|e| self.edits[e].from == at && self.edits[e].turn == turn);
        self.pieces.iter().find(is_it).map(|p| p.new.0)
    }
}
