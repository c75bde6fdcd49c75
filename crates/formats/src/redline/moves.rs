//! Moves: what went at one place and came at another, word for word.

use std::collections::HashMap;
use std::ops::Range;

use super::token::Token;
use super::{Kind, Piece, Span};

/// Words that must have moved together to be shown as moved.
const MOVED_WORDS: usize = 5;

/// A stretch that moved, in tokens of each side.
struct Move {
    old: Range<usize>,
    new: Range<usize>,
}

/// For each token, the number of the move it is part of.
pub(super) struct Moved {
    away: Vec<Option<u32>>,
    here: Vec<Option<u32>>,
}

impl Moved {
    /// Finds what moved.
    pub fn find(spans: &[Span], old: &[Token<'_>], new: &[Token<'_>]) -> Self {
        let mut moved = Self { away: vec![None; old.len()], here: vec![None; new.len()] };
        for (number, found) in (1..).zip(moves(spans, old, new)) {
            moved.away[found.old].fill(Some(number));
            moved.here[found.new].fill(Some(number));
        }
        moved
    }

    /// Returns the pieces of some spans.
    pub fn pieces(&self, spans: &[Span], old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::new();
        let mut push = |kind: Kind, text: &str| match out.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => out.push(Piece::new(kind, text)),
        };
        for span in spans {
            if span.same {
                old[span.old.clone()].iter().for_each(|t| push(Kind::Same, t.text));
                continue;
            }
            for i in span.old.clone() {
                push(self.away[i].map_or(Kind::Deleted, Kind::MovedAway), old[i].text);
            }
            for j in span.new.clone() {
                push(self.here[j].map_or(Kind::Inserted, Kind::MovedHere), new[j].text);
            }
        }
        out
    }
}

/// Finds the stretches of words that were deleted at one place and inserted at another, the longest from each place on.
fn moves(spans: &[Span], old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Move> {
    let changed = spans.iter().filter(|s| !s.same);
    let gone: Vec<_> = changed.clone().map(|s| words(s.old.clone(), old)).filter(|w| w.len() >= MOVED_WORDS).collect();
    let come: Vec<_> = changed.map(|s| words(s.new.clone(), new)).filter(|w| w.len() >= MOVED_WORDS).collect();
    if gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let key = |window: &[usize]| -> Vec<&str> { window.iter().map(|i| old[*i].text).collect() };
    let mut places: HashMap<Vec<&str>, (usize, usize)> = HashMap::new();
    for (list, words) in gone.iter().enumerate() {
        for (at, window) in words.windows(MOVED_WORDS).enumerate() {
            places.entry(key(window)).or_insert((list, at));
        }
    }
    let mut found = Vec::new();
    let mut taken = vec![false; old.len()];
    for words in &come {
        let mut at = 0;
        while at + MOVED_WORDS <= words.len() {
            let window: Vec<&str> = words[at..at + MOVED_WORDS].iter().map(|j| new[*j].text).collect();
            let place = places.get(&window).filter(|(list, from)| !taken[gone[*list][*from]]);
            let Some((list, from)) = place else {
                at += 1;
                continue;
            };
            let source = &gone[*list][*from..];
            let more =
                source.iter().zip(&words[at..]).take_while(|(i, j)| old[**i].text == new[**j].text && !taken[**i]);
            let length = more.count();
            if length < MOVED_WORDS {
                at += 1;
                continue;
            }
            let moved = Move { old: source[0]..source[length - 1] + 1, new: words[at]..words[at + length - 1] + 1 };
            taken[moved.old.clone()].fill(true);
            found.push(moved);
            at += length;
        }
    }
    found
}

/// Returns the positions of the words of a stretch.
fn words(range: Range<usize>, tokens: &[Token<'_>]) -> Vec<usize> {
    range.filter(|i| tokens[*i].is_word()).collect()
}
