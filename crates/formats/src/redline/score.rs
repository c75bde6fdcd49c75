//! How good a redline is, against the markup an editor made by hand.
//!
//! Wrong: it does not spell out both wordings. Exact: it is the markup, or one that is accepted beside it. Islands:
//! runs of change. Cut: edges of changes inside a word. Kept: F1 of the characters that stayed in place.

use std::collections::HashSet;

use super::Piece;
use super::gold::Pair;
use super::token::is_han;

/// A sign (`=`, `-` or `+`) and its words.
pub type Signed = (char, String);

/// What was found out about one answer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// It does not spell out both sides.
    pub wrong: bool,
    /// It is the markup, or an accepted one.
    pub exact: bool,
    /// Runs of change.
    pub islands: usize,
    /// Runs of change beyond those of the markup.
    pub extra_islands: usize,
    /// Edges of changes inside a word.
    pub cut_words: usize,
    /// F1 of the characters kept in place, 0 to 1.
    pub kept: f64,
}

/// Scores of many answers together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    /// Pairs scored.
    pub pairs: usize,
    /// Exact answers.
    pub exact: usize,
    /// Wrong answers.
    pub wrong: usize,
    /// Extra islands.
    pub extra_islands: usize,
    /// Cut words.
    pub cut_words: usize,
    /// Mean of the kept F1.
    pub kept: f64,
}

impl FromIterator<Score> for Total {
    fn from_iter<I: IntoIterator<Item = Score>>(scores: I) -> Self {
        let mut total = Total::default();
        for score in scores {
            total.pairs += 1;
            total.exact += usize::from(score.exact);
            total.wrong += usize::from(score.wrong);
            total.extra_islands += score.extra_islands;
            total.cut_words += score.cut_words;
            total.kept += score.kept;
        }
        if total.pairs > 0 {
            #[expect(clippy::cast_precision_loss, reason = "a number of pairs is small")]
            let pairs = total.pairs as f64;
            total.kept /= pairs;
        }
        total
    }
}

/// Returns pieces with their signs.
#[must_use]
pub fn signed(pieces: &[Piece]) -> Vec<Signed> {
    let sign = |piece: &Piece| piece.kind.sign().chars().next().unwrap_or('=');
    pieces.iter().map(|piece| (sign(piece), piece.text.clone())).collect()
}

/// Returns the old and the new wording that an answer spells out.
#[must_use]
pub fn sides(answer: &[Signed]) -> (String, String) {
    let side = |drop: char| answer.iter().filter(|(sign, _)| *sign != drop).map(|(_, text)| text.as_str()).collect();
    (side('+'), side('-'))
}

/// Scores an answer.
#[must_use]
pub fn score(pair: &Pair, answer: &[Signed]) -> Score {
    let answer = tidied(answer);
    let accepted: Vec<_> = pair.accepted.iter().map(|gold| tidied(gold)).collect();
    let (islands, cut_words) = (islands(&answer), cuts(&answer));
    if sides(&answer) != (pair.old.clone(), pair.new.clone()) {
        return Score { wrong: true, islands, cut_words, ..Score::default() };
    }
    let most = accepted.iter().map(|gold| self::islands(gold)).max().unwrap_or(0);
    let ours = kept(&answer);
    let best = accepted.iter().map(|gold| f1(&ours, &kept(gold))).fold(0.0, f64::max);
    Score {
        wrong: false,
        exact: accepted.contains(&answer),
        islands,
        extra_islands: islands.saturating_sub(most),
        cut_words,
        kept: best,
    }
}

/// Merges neighbours, puts the deletions of an island before its insertions, and lets a lone change that begins with a
/// space carry the one after it instead: the same thing to the eye.
fn tidied(answer: &[Signed]) -> Vec<Signed> {
    let mut out: Vec<Signed> = Vec::new();
    let (mut deleted, mut inserted) = (String::new(), String::new());
    let flush = |out: &mut Vec<Signed>, deleted: &mut String, inserted: &mut String| {
        for (sign, text) in [('-', std::mem::take(deleted)), ('+', std::mem::take(inserted))] {
            if !text.is_empty() {
                out.push((sign, text));
            }
        }
    };
    for (sign, text) in answer.iter().filter(|(_, text)| !text.is_empty()) {
        match sign {
            '-' => deleted.push_str(text),
            '+' => inserted.push_str(text),
            _ => {
                flush(&mut out, &mut deleted, &mut inserted);
                match out.last_mut() {
                    Some(last) if last.0 == '=' => last.1.push_str(text),
                    _ => out.push((*sign, text.clone())),
                }
            }
        }
    }
    flush(&mut out, &mut deleted, &mut inserted);
    carry_space_after(&mut out);
    out.retain(|(_, text)| !text.is_empty());
    out
}

fn carry_space_after(answer: &mut [Signed]) {
    for at in 1..answer.len().saturating_sub(1) {
        let signs = (answer[at - 1].0, answer[at].0, answer[at + 1].0);
        let first = answer[at].1.chars().next().filter(|c| c.is_whitespace());
        let Some(space) = first else { continue };
        let lone = signs.0 == '=' && signs.1 != '=' && signs.2 == '=';
        if lone && answer[at + 1].1.starts_with(space) && answer[at].1.len() > space.len_utf8() {
            answer[at - 1].1.push(space);
            answer[at].1.remove(0);
            answer[at].1.push(space);
            answer[at + 1].1.remove(0);
        }
    }
}

/// Counts the runs of change.
#[must_use]
pub fn islands(answer: &[Signed]) -> usize {
    let changed = |at: usize| answer[at].0 != '=';
    (0..answer.len()).filter(|at| changed(*at) && (*at == 0 || !changed(at - 1))).count()
}

/// Returns how many characters stay in place.
#[must_use]
pub fn kept_characters(answer: &[Signed]) -> usize {
    answer.iter().filter(|(sign, _)| *sign == '=').map(|(_, text)| text.chars().count()).sum()
}

fn kept(answer: &[Signed]) -> HashSet<(usize, usize)> {
    let (mut all, mut old, mut new) = (HashSet::new(), 0, 0);
    for (sign, text) in answer {
        let length = text.chars().count();
        if *sign == '=' {
            all.extend((0..length).map(|n| (old + n, new + n)));
        }
        old += if *sign == '+' { 0 } else { length };
        new += if *sign == '-' { 0 } else { length };
    }
    all
}

#[expect(clippy::cast_precision_loss, reason = "counts of characters are small")]
fn f1(ours: &HashSet<(usize, usize)>, gold: &HashSet<(usize, usize)>) -> f64 {
    if ours.is_empty() && gold.is_empty() {
        return 1.0;
    }
    2.0 * ours.intersection(gold).count() as f64 / (ours.len() + gold.len()) as f64
}

/// Counts the edges of changes that lie inside a word, on either side.
fn cuts(answer: &[Signed]) -> usize {
    let wordy = |c: char| (c.is_alphanumeric() || is_combining(c)) && !is_han(c);
    let cut = |side: char| {
        let (mut text, mut edges): (Vec<char>, Vec<usize>) = (Vec::new(), Vec::new());
        for (sign, words) in answer.iter().filter(|(sign, _)| *sign == '=' || *sign == side) {
            let start = text.len();
            text.extend(words.chars());
            if *sign == side {
                edges.extend([start, text.len()]);
            }
        }
        let inside =
            |edge: &&usize| **edge > 0 && **edge < text.len() && wordy(text[**edge - 1]) && wordy(text[**edge]);
        edges.iter().filter(inside).count()
    };
    cut('-') + cut('+')
}

/// Says whether a character is a mark over or under a letter, as Arabic and Latin write them.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redline::gold;

    fn of(gold: &str, answer: &str) -> Score {
        let accepted = gold::marked(gold).expect("markup");
        let (old, new) = sides(&accepted);
        let pair = Pair { name: String::new(), old, new, accepted: vec![accepted] };
        score(&pair, &gold::marked(answer).expect("markup"))
    }

    #[test]
    fn an_answer_is_measured_against_the_markup() {
        let gold = "States {-shall-}{+should+} act";
        assert!(of(gold, gold).exact);
        let cut = of(gold, "States sh{-all-}{+ould+} act");
        assert!(!cut.exact && cut.cut_words == 2 && cut.kept > 0.8, "{cut:?}");
        assert!(of(gold, "States {-will-}{+should+} act").wrong);
        let islands = of("a {-b c-}{+x y+} d", "a {-b-}{+x+} {-c-}{+y+} d");
        assert_eq!((islands.extra_islands, islands.exact), (1, false));
    }

    #[test]
    fn a_space_before_or_after_a_lone_change_is_the_same() {
        assert!(of("a{+ b+} c", "a {+b +}c").exact);
    }
}
