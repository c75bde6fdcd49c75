//! What changed between two wordings, as a careful editor would mark it.
//!
//! Tokens are words, numbers, symbols of documents and single marks (`token`). Long stretches that stayed are found by
//! Histogram; between them the reading with the least trouble for the eye is computed (`align`), and what little is
//! left of a rewritten sentence goes (`tidy`). In a text, paragraphs are paired first (`pair`).

mod align;
mod edges;
pub mod gold;
mod moves;
mod pair;
mod rows;
pub mod score;
mod stop;
mod tidy;
mod token;

use std::ops::Range;

pub use rows::{Block, Row, lines, rows};

use moves::Moved;
use token::{Token, tokens};

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Stand in both, in place.
    Same,
    /// Stand only in the old wording.
    Deleted,
    /// Stand only in the new wording.
    Inserted,
    /// Stood here; the words of the same number say where they stand now.
    MovedAway(u32),
    /// Stand here; the words of the same number say where they stood.
    MovedHere(u32),
}

impl Kind {
    /// Says whether the old wording has these words here.
    #[must_use]
    pub fn is_old(self) -> bool {
        matches!(self, Self::Same | Self::Deleted | Self::MovedAway(_))
    }

    /// Says whether the new wording has these words here.
    #[must_use]
    pub fn is_new(self) -> bool {
        matches!(self, Self::Same | Self::Inserted | Self::MovedHere(_))
    }

    /// Returns `=`, `-` or `+`.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Same => "=",
            Self::Deleted | Self::MovedAway(_) => "-",
            Self::Inserted | Self::MovedHere(_) => "+",
        }
    }
}

/// Words with what became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of them.
    pub kind: Kind,
    /// The words, spaces included.
    pub text: String,
}

impl Piece {
    /// Returns a piece.
    #[must_use]
    pub fn new(kind: Kind, text: &str) -> Piece {
        Piece { kind, text: text.to_owned() }
    }

    /// Returns words that stand in both.
    #[must_use]
    pub fn same(text: &str) -> Piece {
        Piece::new(Kind::Same, text)
    }
}

/// Returns the pieces that lead from the old wording of a paragraph to the new one.
///
/// The old pieces in order are the old wording, the new ones the new wording, character by character.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let mut comparison = Comparison::default();
    comparison.push(tokens(old), tokens(new));
    comparison.pieces()
}

/// A stretch of tokens in both wordings: the same ones, or what was changed into what.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Span {
    same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

impl Span {
    /// Says whether words stand here in the place of words.
    fn replaces(&self) -> bool {
        !self.same && !self.old.is_empty() && !self.new.is_empty()
    }

    fn shifted(&self, old: usize, new: usize) -> Span {
        let by = |range: &Range<usize>, n: usize| range.start + n..range.end + n;
        Span { same: self.same, old: by(&self.old, old), new: by(&self.new, new) }
    }
}

/// Puts neighbours of one sort together and leaves out what is empty.
fn merged(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for span in spans {
        match out.last_mut() {
            _ if span.old.is_empty() && span.new.is_empty() => {}
            Some(last) if last.same == span.same => {
                (last.old.end, last.new.end) = (span.old.end, span.new.end);
            }
            _ => out.push(span),
        }
    }
    out
}

/// Two growing lists of tokens and, for each part that was compared, the spans over them.
#[derive(Default)]
struct Comparison<'a> {
    old: Vec<Token<'a>>,
    new: Vec<Token<'a>>,
    parts: Vec<Vec<Span>>,
}

impl<'a> Comparison<'a> {
    /// Compares two more stretches, each in the place of the other.
    fn push(&mut self, old: Vec<Token<'a>>, new: Vec<Token<'a>>) {
        let spans = spans(&old, &new);
        self.push_spans(old, new, &spans);
    }

    /// Takes two stretches as compared already.
    fn push_spans(&mut self, old: Vec<Token<'a>>, new: Vec<Token<'a>>, spans: &[Span]) {
        let (o, n) = (self.old.len(), self.new.len());
        self.parts.push(spans.iter().map(|span| span.shifted(o, n)).collect());
        self.old.extend(old);
        self.new.extend(new);
    }

    /// Returns the pieces of all parts as one.
    fn pieces(self) -> Vec<Piece> {
        let spans = merged(self.parts.into_iter().flatten());
        let moved = Moved::find(&spans, &self.old, &self.new);
        moved.pieces(&spans, &self.old, &self.new)
    }

    /// Returns the pieces of each part.
    fn pieces_by_part(self) -> Vec<Vec<Piece>> {
        let moved = Moved::find(&merged(self.parts.iter().flatten().cloned()), &self.old, &self.new);
        self.parts.iter().map(|spans| moved.pieces(spans, &self.old, &self.new)).collect()
    }
}

/// Tokens of one stretch, on both sides together, that are compared with care; the longest paragraphs of the field have
/// a hundredth of them.
const MOST_TOKENS: usize = 100_000;

/// Compares two lists of tokens. Of stretches beyond all measure only the beginning and the end are compared.
fn spans(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    if old.len() + new.len() > MOST_TOKENS {
        return ends(old, new);
    }
    tidy::tidy(align::align(old, new), old, new)
}

/// Returns what two lists begin and end with, and what stands between as changed.
fn ends(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    let shorter = old.len().min(new.len());
    let start = (0..shorter).take_while(|at| old[*at].text == new[*at].text).count();
    let back = |at: &usize| old[old.len() - 1 - at].text == new[new.len() - 1 - at].text;
    let end = (0..shorter - start).take_while(back).count();
    let (o, n) = (old.len() - end, new.len() - end);
    merged([
        Span { same: true, old: 0..start, new: 0..start },
        Span { same: false, old: start..o, new: start..n },
        Span { same: true, old: o..old.len(), new: n..new.len() },
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(marked: &str) {
        let gold = gold::marked(marked).expect("balanced markup");
        let (old, new) = score::sides(&gold);
        let said = gold::shown(&score::signed(&words(&old, &new)));
        assert_eq!(said, gold::shown(&gold));
    }

    #[test]
    fn whole_words_are_marked() {
        check("States {-shall-}{+should+} endeavour");
        check("States{+ and regions+}");
        check("每{-两-}{+三+}年");
        check("تتعهد الدول{+ الأعضاء+}");
        check("same");
        check("{+new+}");
        check("{-may consider-}{+should adopt+}");
    }

    #[test]
    fn a_clause_that_moved_is_shown_as_moved() {
        let clause = "bearing in mind the views of all delegations";
        let (old, new) = (
            format!("The group, {clause}, meets in March and reports to the plenary of the Conference each year."),
            format!("The group meets in March and reports to the plenary of the Conference each year, {clause}."),
        );
        let pieces = words(&old, &new);
        let moved: Vec<_> =
            pieces.iter().filter(|p| matches!(p.kind, Kind::MovedAway(_) | Kind::MovedHere(_))).collect();
        assert_eq!(moved.len(), 2, "{pieces:?}");
        assert!(moved.iter().all(|p| p.text.contains(clause)), "{pieces:?}");
    }

    #[test]
    fn stretches_beyond_all_measure_are_compared_at_their_ends() {
        let old = format!("The first. {} The last.", "a ".repeat(MOST_TOKENS));
        let new = format!("The first. {} The last.", "b ".repeat(MOST_TOKENS));
        let pieces = words(&old, &new);
        let signs: Vec<_> = pieces.iter().map(|piece| piece.kind.sign()).collect();
        assert_eq!(signs, ["=", "-", "+", "="]);
        assert!(pieces[0].text.starts_with("The first.") && pieces[3].text.ends_with("The last."));
    }

    proptest! {
        #[test]
        fn both_wordings_can_be_read_back(
            old in "[a-c.,;\\[\\]“ 两年لا1/\n]{0,60}", new in "[a-c.,;\\[\\]“ 两年لا1/\n]{0,60}"
        ) {
            for pieces in [words(&old, &new), lines(&old, &new)] {
                let side = |keep: fn(Kind) -> bool| -> String {
                    pieces.iter().filter(|p| keep(p.kind)).map(|p| p.text.as_str()).collect()
                };
                prop_assert_eq!(side(Kind::is_old), old.as_str());
                prop_assert_eq!(side(Kind::is_new), new.as_str());
            }
        }
    }
}
