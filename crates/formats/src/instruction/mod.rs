//! Instructions as delegates write them in English, read into operations on one text.
//!
//! "After paragraph 21, insert a new paragraph reading: “…”"; "In operative paragraphs 27 and 43, delete “…”"; "The
//! brackets in paragraph 5 would be removed". Several stand one after the other, in sentences or lines. What is not
//! understood, or has more than one meaning, is told with its place; nothing is guessed.

mod build;
mod clause;
mod lex;
mod place;

use std::ops::Range;

use nemcon_negotiation::Text;
use nemcon_negotiation::text::Operation;
use serde::Serialize;

use crate::proposal::Unclear;
use clause::{Act, Clause, verb};
use lex::{Part, What, parts};
use place::{Places, word};

/// Longest instructions that are read, in bytes.
pub const MOST_BYTES: usize = 200_000;

/// What instructions come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was understood, in the order of the instructions.
    pub understood: Vec<Understood>,
    /// What was not.
    pub problems: Vec<Problem>,
}

/// An instruction that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// Where it stands, in characters.
    pub at: Range<usize>,
    /// What it asks for. None if it says what follows of itself.
    pub operations: Vec<Operation>,
}

/// An instruction that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where, in characters.
    pub at: Range<usize>,
    /// What is missing or has several meanings.
    pub unclear: Unclear,
}

impl Reading {
    /// Returns all operations, if everything was understood.
    pub fn operations(self) -> Result<Vec<Operation>, Vec<Problem>> {
        if self.problems.is_empty() {
            Ok(self.understood.into_iter().flat_map(|u| u.operations).collect())
        } else {
            Err(self.problems)
        }
    }
}

/// Reads instructions on a text.
#[must_use]
pub fn read(text: &Text, instructions: &str) -> Reading {
    let mut reading = Reading::default();
    if instructions.len() > MOST_BYTES {
        let at = MOST_BYTES..instructions.len();
        reading.problems.push(Problem { at, unclear: Unclear::TooLong });
        return reading;
    }
    let places = Places::of(text);
    let all = parts(instructions);
    let mut ordinal = 0;
    for sentence in sentences(&all) {
        let at = |parts: &[Part]| parts.first().map_or(0, |p| p.at.start)..parts.last().map_or(0, |p| p.at.end);
        for (parts, act) in by_verb(sentence) {
            let clause = clause::read(&places, &parts, act).map_err(|(unclear, n)| (unclear, parts[n].at.clone()));
            let built = clause.and_then(|clause| {
                build::build(&places, &clause, &mut ordinal).map_err(|unclear| (unclear, at(&parts)))
            });
            match built {
                Ok(operations) => reading.understood.push(Understood { at: at(&parts), operations }),
                Err((unclear, at)) => reading.problems.push(Problem { at, unclear }),
            }
        }
    }
    reading
}

/// Splits at full stops, semicolons and line ends.
fn sentences(all: &[Part]) -> Vec<&[Part]> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, part) in all.iter().enumerate() {
        let ends = match part.what {
            What::Mark(';') => true,
            What::Break => !follows_on(all, at),
            What::Mark('.') => is_full_stop(all, at),
            _ => false,
        };
        if ends {
            out.push(&all[start..at]);
            start = at + 1;
        }
    }
    out.push(&all[start..]);
    out.into_iter().map(without_marker).filter(|s| s.iter().any(is_said)).collect()
}

fn is_said(part: &Part) -> bool {
    !matches!(part.what, What::Mark(_) | What::Break)
}

/// Says whether an instruction goes on after the line end, with the words it announced.
fn follows_on(all: &[Part], at: usize) -> bool {
    let next = all[at + 1..].iter().find(|part| part.what != What::Break);
    let announced = matches!(
        all[..at].iter().rev().find(|part| part.what != What::Break),
        Some(Part { what: What::Mark(':' | ','), .. })
    );
    announced || matches!(next, Some(Part { what: What::Words(_) | What::Open, .. }))
}

fn is_full_stop(all: &[Part], at: usize) -> bool {
    if matches!(word(all, at.wrapping_sub(1)), Some("para" | "paras" | "op" | "pp" | "alt" | "art" | "no")) {
        return false;
    }
    let numbers_a_list = matches!(at.checked_sub(1).map(|n| &all[n].what), Some(What::Number(_)))
        && at.checked_sub(2).is_none_or(|n| all[n].what == What::Break);
    if numbers_a_list {
        return false;
    }
    match all.get(at + 1).map(|part| &part.what) {
        Some(What::Word { capital, .. }) => *capital,
        Some(What::Words(_) | What::Mark(_)) => false,
        _ => true,
    }
}

/// Leaves out what numbers a list of instructions: `1.`, `(a)`, `-`.
fn without_marker(sentence: &[Part]) -> &[Part] {
    let mut rest = sentence;
    loop {
        rest = match rest {
            [
                Part { what: What::Mark('-' | '–' | '•' | '*' | '.' | ')' | ','), .. } | Part { what: What::Break, .. },
                more @ ..,
            ] => more,
            [Part { what: What::Number(_), .. }, Part { what: What::Mark('.' | ')'), .. }, more @ ..] => more,
            [Part { what: What::Sub(_), .. }, more @ ..] if word(more, 0).is_some_and(|w| w != "of" && w != "and") => {
                more
            }
            _ => return rest,
        };
    }
}

/// Splits a sentence with several verbs; each has the places named before the first.
fn by_verb(sentence: &[Part]) -> Vec<(Vec<Part>, Option<Act>)> {
    let acts: Vec<(usize, Act)> = verbs(sentence);
    let (Some((first, _)), true) = (acts.first(), acts.len() > 1) else {
        return vec![(sentence.to_vec(), acts.first().map(|(_, act)| *act))];
    };
    let ends = acts.iter().skip(1).map(|(at, _)| *at).chain([sentence.len()]);
    let each = acts.iter().zip(ends).map(|((at, act), end)| {
        let own = sentence[*at..end].iter();
        let shared = sentence[..*first].iter();
        (shared.chain(own).cloned().collect(), Some(*act))
    });
    each.collect()
}

/// Returns the verbs of a sentence with their places.
fn verbs(sentence: &[Part]) -> Vec<(usize, Act)> {
    let puts = |at: usize| {
        let put = matches!(word(sentence, at), Some("put" | "place" | "placed" | "enclose" | "enclosed"));
        put && (at..sentence.len()).any(|n| word(sentence, n) == Some("brackets"))
    };
    let one = |at: usize| {
        let found = word(sentence, at).and_then(verb);
        // "the bracket in paragraph 5": a noun.
        let noun = found == Some(Act::Bracket)
            && at > 0
            && matches!(word(sentence, at - 1), Some("the" | "square" | "first" | "second" | "last"));
        let found = if puts(at) { Some(Act::Bracket) } else { found.filter(|_| !noun) };
        found.map(|act| (at, act))
    };
    let mut found: Vec<(usize, Act)> = (0..sentence.len()).filter_map(one).collect();
    if found.is_empty() {
        // "Paragraph 5 should read: …", "Paragraph 5 alt.: …".
        let reads = (0..sentence.len()).find(|at| matches!(word(sentence, *at), Some("read" | "reads")));
        let alternative = (0..sentence.len()).find(|at| matches!(word(sentence, *at), Some("alt" | "alternative")));
        found.extend(reads.or(alternative).map(|at| (at, Act::Rewrite)));
    }
    if found.first().is_some_and(|(_, act)| *act == Act::Nothing) {
        found.truncate(1);
    }
    // "for “x” read “y”" after "substitute", "is agreed to be deleted": the last verb is the one that acts.
    if found.first().is_some_and(|(_, act)| *act == Act::Agree) && found.len() > 1 {
        found.remove(0);
    }
    found
}

impl Clause {
    fn is_nothing(&self) -> bool {
        self.act == Some(Act::Nothing)
    }
}
