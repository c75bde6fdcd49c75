//! What changed between two wordings of a paragraph, word by word.
//!
//! Words are those of Unicode (UAX 29), so Chinese is compared by character;
//! the comparison is Histogram, and small islands of equal words between two
//! changes are taken into the change, as a careful editor would mark it.

use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};
use unicode_segmentation::UnicodeSegmentation;

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Stand in both.
    Same,
    /// Stand only in the old wording.
    Deleted,
    /// Stand only in the new wording.
    Inserted,
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

struct Words<'a>(&'a [&'a str]);

impl<'a> TokenSource for Words<'a> {
    type Token = &'a str;
    type Tokenizer = std::iter::Copied<std::slice::Iter<'a, &'a str>>;

    fn tokenize(&self) -> Self::Tokenizer {
        self.0.iter().copied()
    }

    fn estimate_tokens(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}

/// Returns the pieces that lead from the old wording to the new one.
///
/// The same and deleted pieces in order are the old wording, the same and
/// inserted ones the new wording.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let before: Vec<&str> = old.split_word_bounds().collect();
    let after: Vec<&str> = new.split_word_bounds().collect();
    let input = InternedInput::new(Words(&before), Words(&after));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_no_heuristic(&input);

    let mut spans: Vec<Span> = Vec::new();
    let (mut b, mut a) = (0, 0);
    for hunk in diff.hunks() {
        let (start_b, start_a) = (hunk.before.start as usize, hunk.after.start as usize);
        spans.push(Span::Same { before: b..start_b });
        (b, a) = (hunk.before.end as usize, hunk.after.end as usize);
        spans.push(Span::Changed { before: start_b..b, after: start_a..a });
    }
    debug_assert_eq!(before.len() - b, after.len() - a);
    spans.push(Span::Same { before: b..before.len() });
    pieces(&join_islands(spans, &before), &before, &after)
}

#[derive(Clone)]
enum Span {
    Same { before: std::ops::Range<usize> },
    Changed { before: std::ops::Range<usize>, after: std::ops::Range<usize> },
}

/// Takes an island into the changes around it when it holds nothing but spaces
/// and marks, or one short word between two replacements.
fn join_islands(spans: Vec<Span>, before: &[&str]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for span in spans {
        if let Span::Changed { before: b, after: a } = &span
            && let [.., Span::Changed { before: b0, after: a0 }, Span::Same { before: island }] = out.as_slice()
            && is_small(&before[island.clone()])
            && both_sides(b0, a0)
            && both_sides(b, a)
        {
            let joined = Span::Changed { before: b0.start..b.end, after: a0.start..a.end };
            out.truncate(out.len() - 2);
            out.push(joined);
            continue;
        }
        if !matches!(&span, Span::Same { before } if before.is_empty()) {
            out.push(span);
        }
    }
    out
}

fn both_sides(before: &std::ops::Range<usize>, after: &std::ops::Range<usize>) -> bool {
    !before.is_empty() && !after.is_empty()
}

fn is_small(island: &[&str]) -> bool {
    let words: Vec<_> = island.iter().filter(|w| w.chars().any(char::is_alphanumeric)).collect();
    words.is_empty() || (words.len() == 1 && words[0].len() <= 3 && words[0].is_ascii())
}

fn pieces(spans: &[Span], before: &[&str], after: &[&str]) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut push = |kind, words: &[&str]| {
        if words.is_empty() {
            return;
        }
        match out.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(&words.concat()),
            _ => out.push(Piece { kind, text: words.concat() }),
        }
    };
    for span in spans {
        match span {
            Span::Same { before: b } => push(Kind::Same, &before[b.clone()]),
            Span::Changed { before: b, after: a } => {
                push(Kind::Deleted, &before[b.clone()]);
                push(Kind::Inserted, &after[a.clone()]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        words(old, new)
            .into_iter()
            .map(|p| match p.kind {
                Kind::Same => p.text,
                Kind::Deleted => format!("{{-{}-}}", p.text),
                Kind::Inserted => format!("{{+{}+}}", p.text),
            })
            .collect()
    }

    #[test]
    fn whole_words_are_marked() {
        let check = |old, new, expected| assert_eq!(shown(old, new), expected);
        check("States shall endeavour", "States should endeavour", "States {-shall-}{+should+} endeavour");
        check("States", "States and regions", "States{+ and regions+}");
        check("每两年", "每三年", "每{-两-}{+三+}年");
        check("تتعهد الدول", "تتعهد الدول الأعضاء", "تتعهد الدول{+ الأعضاء+}");
        check("same", "same", "same");
        check("", "new", "{+new+}");
    }

    #[test]
    fn a_space_between_two_replacements_is_no_island() {
        assert_eq!(shown("may consider", "should adopt"), "{-may consider-}{+should adopt+}");
    }

    proptest! {
        #[test]
        fn both_wordings_can_be_read_back(old in "[a-c \\[\\]两年 ]{0,40}", new in "[a-c \\[\\]两年 ]{0,40}") {
            let pieces = words(&old, &new);
            let side = |drop| pieces.iter().filter(|p| p.kind != drop).map(|p| p.text.as_str()).collect::<String>();
            prop_assert_eq!(side(Kind::Inserted), old);
            prop_assert_eq!(side(Kind::Deleted), new);
        }
    }
}
