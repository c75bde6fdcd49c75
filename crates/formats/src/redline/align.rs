//! Which tokens stayed in place: the reading with the least trouble for the eye.
//!
//! A change costs something to read, the more if words stand in the place of others; a token that stays is worth its
//! weight. So "of" between two replacements is not kept, a word between two insertions is. Among equal readings the
//! one whose changes begin and end at a sentence, a clause or a word is taken. This is computed exactly between long
//! stretches that Histogram finds; where even that would take too long, Histogram's reading stands.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};

use super::edges::edges;
use super::token::Token;
use super::{Span, merged};

/// Cost of an insertion or a deletion.
const PURE: f32 = 0.62;
/// What it costs more when words stand in the place of others.
const REPLACES: f32 = 0.38;
/// Worth of the best edge; less than any token but a space.
const EDGE: f32 = 0.04;
/// Tokens at each end of a long stretch that stayed, within which a change may still begin elsewhere.
const MARGINS: [usize; 3] = [24, 8, 2];
/// Most pairs of tokens that are looked at one by one.
const MOST_CELLS: usize = 1 << 20;

/// Returns the spans from one list of tokens to the other.
pub(super) fn align(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    let input = InternedInput::new(Texts(old), Texts(new));
    let ids = |tokens: &[imara_diff::Token]| tokens.iter().map(|t| t.0).collect::<Vec<_>>();
    let (a, b) = (ids(&input.before), ids(&input.after));
    let kept = kept_by_histogram(&input, a.len(), b.len());
    let table = Table { old, a, b, old_edges: edges(old), new_edges: edges(new) };
    let mut spans = Vec::new();
    table.between(&kept, 0..old.len(), 0..new.len(), &MARGINS, &mut spans);
    merged(spans)
}

struct Texts<'t, 'a>(&'t [Token<'a>]);

impl<'a> TokenSource for Texts<'_, 'a> {
    type Token = &'a str;
    type Tokenizer = std::vec::IntoIter<&'a str>;

    fn tokenize(&self) -> Self::Tokenizer {
        self.0.iter().map(|t| t.text).collect::<Vec<_>>().into_iter()
    }

    fn estimate_tokens(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}

/// A stretch that stayed: where it begins in each, and how many tokens it has.
#[derive(Clone, Copy)]
struct Stretch {
    old: usize,
    new: usize,
    length: usize,
}

fn kept_by_histogram(input: &InternedInput<&str>, old: usize, new: usize) -> Vec<Stretch> {
    let diff = Diff::compute(Algorithm::Histogram, input);
    let mut kept = Vec::new();
    let (mut o, mut n) = (0, 0);
    for hunk in diff.hunks() {
        let (before, after) = (hunk.before.start as usize, hunk.after.start as usize);
        kept.push(Stretch { old: o, new: n, length: before - o });
        debug_assert_eq!(before - o, after - n);
        (o, n) = (hunk.before.end as usize, hunk.after.end as usize);
    }
    debug_assert_eq!(old - o, new - n);
    kept.push(Stretch { old: o, new: n, length: old - o });
    kept
}

struct Table<'t, 'a> {
    old: &'t [Token<'a>],
    a: Vec<u32>,
    b: Vec<u32>,
    old_edges: Vec<f32>,
    new_edges: Vec<f32>,
}

impl Table<'_, '_> {
    /// Fixes the inner part of each stretch that is longer than two margins, and computes what lies between.
    fn between(
        &self,
        kept: &[Stretch],
        old: Range<usize>,
        new: Range<usize>,
        margins: &[usize],
        spans: &mut Vec<Span>,
    ) {
        let cells = (old.len() + 1).saturating_mul(new.len() + 1);
        let Some((margin, finer)) = margins.split_first() else {
            if cells <= MOST_CELLS {
                self.best(old, new, spans);
            } else {
                self.as_found(kept, old, new, spans);
            }
            return;
        };
        // Few tokens need no anchor: then nothing can be fixed wrongly.
        if cells <= 4_096 {
            return self.best(old, new, spans);
        }
        let (mut o, mut n) = (old.start, new.start);
        let gap = |o: usize, n: usize, to: (usize, usize), spans: &mut Vec<Span>| {
            let inside = |s: &&Stretch| s.old + s.length > o && s.old < to.0;
            let within: Vec<_> = kept.iter().filter(inside).copied().collect();
            let small = (to.0 - o + 1).saturating_mul(to.1 - n + 1) <= MOST_CELLS / 16;
            self.between(&within, o..to.0, n..to.1, if small { &[] } else { finer }, spans);
        };
        for stretch in kept {
            let skip = old.start.saturating_sub(stretch.old);
            let from = stretch.old + skip;
            let end = (stretch.old + stretch.length).min(old.end);
            // The ends of the whole need no margin: nothing can begin before them.
            let first = if from == old.start && stretch.new + skip == new.start && from == 0 { 0 } else { *margin };
            if end <= from || end - from <= 2 * margin || stretch.new + skip < new.start {
                continue;
            }
            let start = (from + first, stretch.new + skip + first);
            let length = end - from - first - margin;
            gap(o, n, start, spans);
            (o, n) = (start.0 + length, start.1 + length);
            spans.push(Span { same: true, old: start.0..o, new: start.1..n });
        }
        gap(o, n, (old.end, new.end), spans);
    }

    /// Takes Histogram's reading.
    fn as_found(&self, kept: &[Stretch], old: Range<usize>, new: Range<usize>, spans: &mut Vec<Span>) {
        let (mut o, mut n) = (old.start, new.start);
        for stretch in kept {
            let skip = old.start.saturating_sub(stretch.old).max(new.start.saturating_sub(stretch.new));
            let (from, start) = (stretch.old + skip, stretch.new + skip);
            let end = (stretch.old + stretch.length).min(old.end);
            if skip >= stretch.length || end <= from || start + (end - from) > new.end {
                continue;
            }
            spans.push(Span { same: false, old: o..from, new: n..start });
            spans.push(Span { same: true, old: from..end, new: start..start + (end - from) });
            (o, n) = (end, start + (end - from));
        }
        spans.push(Span { same: false, old: o..old.end, new: n..new.end });
    }

    /// Computes the best reading of two stretches.
    fn best(&self, old: Range<usize>, new: Range<usize>, spans: &mut Vec<Span>) {
        let equal = |(i, j): &(usize, usize)| self.a[*i] == self.b[*j];
        if old.len() == new.len() && old.clone().zip(new.clone()).all(|pair| equal(&pair)) {
            spans.push(Span { same: true, old, new });
            return;
        }
        if old.is_empty() || new.is_empty() {
            spans.push(Span { same: false, old, new });
            return;
        }
        let ways = self.ways(&old, &new);
        let found = follow(&ways, old.len(), new.len());
        spans.extend(found.iter().map(|span| span.shifted(old.start, new.start)));
    }

    /// Fills the table: for each pair of places and each state, how it is best come by.
    fn ways(&self, old: &Range<usize>, new: &Range<usize>) -> Ways {
        let (rows, columns) = (old.len() + 1, new.len() + 1);
        let mut ways = Ways { columns, cells: vec![Way::default(); rows * columns], end: State::Kept };
        let mut above = vec![Worth::NONE; columns];
        let mut here = vec![Worth::NONE; columns];
        for i in 0..rows {
            for j in 0..columns {
                let (mut worth, mut way) = (Worth::NONE, Way::default());
                if i == 0 && j == 0 {
                    worth.0[State::Kept as usize] = 0.0;
                }
                if i > 0 {
                    let open = above[j].0[0] - PURE + self.old_edges[old.start + i - 1] * EDGE;
                    (worth.0[1], way.deleted_goes_on) = better(above[j].0[1], open);
                }
                if j > 0 {
                    let left = here[j - 1];
                    let open = left.0[0] - PURE + self.new_edges[new.start + j - 1] * EDGE;
                    (worth.0[2], way.inserted_goes_on) = better(left.0[2], open);
                    (worth.0[3], way.replaced_goes_on) = better(left.0[3], left.0[1] - REPLACES);
                }
                if i > 0 && j > 0 && self.a[old.start + i - 1] == self.b[new.start + j - 1] {
                    let weight = self.old[old.start + i - 1].weight();
                    let (from, best) = self.closed(&above[j - 1], old.start + i - 1, new.start + j - 1);
                    (worth.0[0], way.kept_from) = (best + weight, from);
                }
                ways.cells[i * columns + j] = way;
                here[j] = worth;
            }
            std::mem::swap(&mut above, &mut here);
        }
        ways.end = self.closed(&above[columns - 1], old.end, new.end).0;
        ways
    }

    /// Returns the best state to keep the next token from, with the worth of the edge that a change has there.
    fn closed(&self, worth: &Worth, i: usize, j: usize) -> (State, f32) {
        let (o, n) = (self.old_edges[i] * EDGE, self.new_edges[j] * EDGE);
        let all = [
            (State::Kept, worth.0[0]),
            (State::Deleted, worth.0[1] + o),
            (State::Inserted, worth.0[2] + n),
            (State::Replaced, worth.0[3] + (o + n) / 2.0),
        ];
        all.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best }).unwrap_or(all[0])
    }
}

fn better(goes_on: f32, opens: f32) -> (f32, bool) {
    if goes_on >= opens { (goes_on, true) } else { (opens, false) }
}

/// What was done last.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(u8)]
enum State {
    #[default]
    Kept,
    Deleted,
    Inserted,
    Replaced,
}

#[derive(Clone, Copy)]
struct Worth([f32; 4]);

impl Worth {
    const NONE: Worth = Worth([f32::NEG_INFINITY; 4]);
}

#[derive(Clone, Copy, Default)]
struct Way {
    kept_from: State,
    deleted_goes_on: bool,
    inserted_goes_on: bool,
    replaced_goes_on: bool,
}

struct Ways {
    columns: usize,
    cells: Vec<Way>,
    end: State,
}

/// Goes back through the table from its end.
fn follow(ways: &Ways, old: usize, new: usize) -> Vec<Span> {
    let (mut i, mut j, mut state) = (old, new, ways.end);
    let mut spans = Vec::new();
    while i > 0 || j > 0 {
        let way = ways.cells[i * ways.columns + j];
        let (end_i, end_j) = (i, j);
        state = match state {
            State::Kept => {
                (i, j) = (i - 1, j - 1);
                way.kept_from
            }
            State::Deleted => {
                i -= 1;
                if way.deleted_goes_on { State::Deleted } else { State::Kept }
            }
            State::Inserted => {
                j -= 1;
                if way.inserted_goes_on { State::Inserted } else { State::Kept }
            }
            State::Replaced => {
                j -= 1;
                if way.replaced_goes_on { State::Replaced } else { State::Deleted }
            }
        };
        spans.push(Span { same: end_i > i && end_j > j, old: i..end_i, new: j..end_j });
    }
    spans.reverse();
    merged(spans)
}
