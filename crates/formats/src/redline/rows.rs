//! What changed between two texts: paragraph by paragraph, or as one run of pieces.

use std::collections::BTreeMap;
use std::ops::Range;

use nemcon_negotiation::ParagraphId;

use super::pair::{self, Pair};
use super::token::tokens;
use super::{Comparison, Kind, Piece, Span};

/// A paragraph to compare.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// Its identity, where the two texts share them.
    pub id: Option<ParagraphId>,
    /// Its words.
    pub text: &'a str,
}

/// Paragraphs that belong together, with what changed in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which of the old text: none, one, or two that were merged.
    pub old: Range<usize>,
    /// Which of the new text: none, one, or two it was split into.
    pub new: Range<usize>,
    /// It stands at another place than before. The row at its old place has no new paragraph.
    pub moved: bool,
    /// Its words; between two paragraphs a line end.
    pub pieces: Vec<Piece>,
}

/// Compares two texts, in the order of the new one; what was deleted stands after what it stood after.
#[must_use]
pub fn rows(old: &[Block<'_>], new: &[Block<'_>]) -> Vec<Row> {
    let words = |side: &[Block<'_>]| side.iter().map(|block| block.text.to_owned()).collect::<Vec<_>>();
    let (old_words, new_words) = (words(old), words(new));
    let (old_texts, new_texts): (Vec<&str>, Vec<&str>) =
        (old_words.iter().map(String::as_str).collect(), new_words.iter().map(String::as_str).collect());
    let places = placed(old, new, &old_texts, &new_texts);
    let joined: Vec<(String, String)> = places
        .iter()
        .map(|(pair, _)| (old_texts[pair.old.clone()].join("\n"), new_texts[pair.new.clone()].join("\n")))
        .collect();
    let mut comparison = Comparison::default();
    for (before, after) in &joined {
        comparison.push(tokens(before), tokens(after));
    }
    let pieces = comparison.pieces_by_part();
    let row = |((pair, moved), mut pieces): ((Pair, Option<u32>), Vec<Piece>)| {
        if let (Some(number), true) = (moved, pair.new.is_empty()) {
            pieces.iter_mut().for_each(|piece| piece.kind = Kind::MovedAway(number));
        }
        Row { old: pair.old, new: pair.new, moved: moved.is_some(), pieces }
    };
    places.into_iter().zip(pieces).map(row).collect()
}

/// Pairs the paragraphs and puts those that moved at both their places, with the number of the move.
fn placed(old: &[Block<'_>], new: &[Block<'_>], o: &[&str], n: &[&str]) -> Vec<(Pair, Option<u32>)> {
    let by_identity = by_identity(old, new);
    let in_place = longest_in_order(&by_identity);
    let mut taken = (vec![false; old.len()], vec![false; new.len()]);
    for (i, j) in &by_identity {
        (taken.0[*i], taken.1[*j]) = (true, true);
    }
    let pairs = pair::in_order(o, n, &in_place, (&taken.0, &taken.1));
    let mut elsewhere: Vec<(usize, usize)> = by_identity.into_iter().filter(|p| !in_place.contains(p)).collect();
    let alone = |side: fn(&Pair) -> (&Range<usize>, &Range<usize>), taken: &[bool]| -> Vec<usize> {
        let alone = pairs.iter().map(side).filter(|(this, other)| other.is_empty() && !taken[this.start]);
        alone.map(|(this, _)| this.start).collect()
    };
    let gone = alone(|pair| (&pair.old, &pair.new), &taken.0);
    let come = alone(|pair| (&pair.new, &pair.old), &taken.1);
    elsewhere.extend(pair::elsewhere(o, n, &gone, &come));
    let (mut away, mut here) = (BTreeMap::new(), BTreeMap::new());
    for (number, (i, j)) in (1..).zip(elsewhere) {
        away.insert(i, number);
        here.insert(j, (i, number));
    }
    let place = |pair: Pair| {
        if pair.new.is_empty() {
            let number = away.get(&pair.old.start).copied();
            return (pair, number);
        }
        match here.get(&pair.new.start).filter(|_| pair.old.is_empty()) {
            Some((i, number)) => (Pair { old: *i..i + 1, new: pair.new }, Some(*number)),
            None => (pair, None),
        }
    };
    pairs.into_iter().map(place).collect()
}

fn by_identity(old: &[Block<'_>], new: &[Block<'_>]) -> Vec<(usize, usize)> {
    let known = |(i, block): (usize, &Block<'_>)| block.id.map(|id| (id, i));
    let places: BTreeMap<_, _> = new.iter().enumerate().filter_map(known).collect();
    let pair = |(i, block): (usize, &Block<'_>)| Some((i, *places.get(&block.id?)?));
    old.iter().enumerate().filter_map(pair).collect()
}

/// Returns the longest list of pairs that stand in the same order on both sides; `pairs` is in order of the first.
pub(crate) fn longest_in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, j)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *j);
        before.push(length.checked_sub(1).map(|last| ends[last]));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut chain: Vec<_> = std::iter::successors(ends.last().copied(), |at| before[*at]).map(|at| pairs[at]).collect();
    chain.reverse();
    chain
}

/// Compares two plain texts of one paragraph a line. The pieces spell out both, line ends included.
#[must_use]
pub fn lines(old: &str, new: &str) -> Vec<Piece> {
    let (o, n) = (Lines::of(old), Lines::of(new));
    let free = (vec![false; o.lines.len()], vec![false; n.lines.len()]);
    let mut comparison = Comparison::default();
    for pair in pair::in_order(&o.lines, &n.lines, &[], (&free.0, &free.1)) {
        let (before, after) = (o.joined(&pair.old), n.joined(&pair.new));
        if before == after {
            let (before, after) = (tokens(before), tokens(after));
            let same = [Span { same: true, old: 0..before.len(), new: 0..after.len() }];
            comparison.push_spans(before, after, &same);
        } else {
            comparison.push(tokens(before), tokens(after));
        }
    }
    comparison.pieces()
}

/// A plain text with its lines, ends included, and where each begins.
struct Lines<'a> {
    text: &'a str,
    lines: Vec<&'a str>,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut starts = vec![0];
        starts.extend(lines.iter().scan(0, |end, line| {
            *end += line.len();
            Some(*end)
        }));
        Self { text, lines, starts }
    }

    /// Returns some neighbouring lines as one.
    fn joined(&self, range: &Range<usize>) -> &'a str {
        &self.text[self.starts[range.start]..self.starts[range.end]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::Id;

    fn block(ordinal: u32, text: &str) -> Block<'_> {
        Block { id: Some(ParagraphId { act: Id([7; 16]), ordinal }), text }
    }

    #[test]
    fn a_paragraph_that_moved_is_one_paragraph() {
        let old = [block(1, "First words here."), block(2, "Second words."), block(3, "Third words.")];
        let new = [block(2, "Second words."), block(3, "Third words."), block(1, "First other words here.")];
        let rows = rows(&old, &new);
        let said: Vec<_> = rows.iter().map(|r| (r.old.clone(), r.new.clone(), r.moved)).collect();
        assert_eq!(said, [(0..1, 0..0, true), (1..2, 0..1, false), (2..3, 1..2, false), (0..1, 2..3, true)]);
        assert!(rows[3].pieces.iter().any(|p| p.kind == Kind::Inserted && p.text.trim() == "other"));
    }

    #[test]
    fn paragraphs_without_identity_are_paired_by_their_words() {
        let plain = |text| Block { id: None, text };
        let old = [plain("The group meets in March in the capital."), plain("It reports to the plenary each year.")];
        let new = [
            plain("The group meets in May in the capital."),
            plain("A wholly new thought about capacity."),
            plain("It reports to the plenary each year."),
        ];
        let said: Vec<_> = rows(&old, &new).into_iter().map(|r| (r.old, r.new)).collect();
        assert_eq!(said, [(0..1, 0..1), (1..1, 1..2), (1..2, 2..3)]);
    }

    #[test]
    fn lines_of_a_text_are_compared_each_with_its_own() {
        let pieces = lines("One here.\nTwo here.\n", "One here.\nBetween them.\nTwo there.\n");
        let inserted: Vec<_> = pieces.iter().filter(|p| p.kind == Kind::Inserted).map(|p| p.text.as_str()).collect();
        assert_eq!(inserted, ["Between them.\n", "there"]);
    }
}
