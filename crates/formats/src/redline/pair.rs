//! Which paragraph of one text is which of the other: by identity where there is one, by equal words, by likeness.

use std::collections::HashMap;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};

use super::token::{Class, tokens};

/// Paragraphs less alike than this are not one paragraph in two wordings.
const ALIKE: f32 = 0.35;
/// The same where two paragraphs stand alone between others that are paired.
const ALIKE_ALONE: f32 = 0.15;
/// A paragraph that moved and changed must be as alike as this to be found.
const ALIKE_ELSEWHERE: f32 = 0.6;
/// Most pairs of paragraphs between two fixed ones that are compared.
const MOST_PAIRS: usize = 1 << 18;

/// Paragraphs of both texts that belong together; one of the two may be none, and two of one side were split or merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub old: Range<usize>,
    pub new: Range<usize>,
}

impl Pair {
    fn one(old: usize, new: usize) -> Self {
        Self { old: old..old + 1, new: new..new + 1 }
    }
}

/// Pairs the paragraphs of two texts in order. `fixed` names those known to be the same, in order on both sides;
/// `taken` says of a paragraph on either side that it is paired elsewhere.
pub(super) fn in_order(old: &[&str], new: &[&str], fixed: &[(usize, usize)], taken: (&[bool], &[bool])) -> Vec<Pair> {
    let mut pairing = Pairing { old, new, bags: Bags::default(), taken, pairs: Vec::new() };
    let (mut o, mut n) = (0, 0);
    for (i, j) in fixed.iter().copied().chain([(old.len(), new.len())]) {
        pairing.equal_words(o..i, n..j);
        if i < old.len() {
            pairing.pairs.push(Pair::one(i, j));
        }
        (o, n) = (i + 1, j + 1);
    }
    pairing.pairs
}

/// Finds, among paragraphs that stand alone on their side, those that stand elsewhere on the other.
pub(super) fn elsewhere(old: &[&str], new: &[&str], gone: &[usize], come: &[usize]) -> Vec<(usize, usize)> {
    let mut bags = Bags::default();
    let mut found = Vec::new();
    let mut free: Vec<bool> = vec![true; come.len()];
    if gone.len().saturating_mul(come.len()) > MOST_PAIRS {
        return found;
    }
    let come_bags: Vec<_> = come.iter().map(|j| bags.of(new[*j])).collect();
    for i in gone {
        let bag = bags.of(old[*i]);
        let likeness = |n: usize| if free[n] { bag.likeness(&come_bags[n]) } else { 0.0 };
        let best =
            (0..come.len()).map(|n| (n, likeness(n))).reduce(|best, next| if next.1 > best.1 { next } else { best });
        if let Some((n, _)) = best.filter(|(_, likeness)| *likeness >= ALIKE_ELSEWHERE) {
            free[n] = false;
            found.push((*i, come[n]));
        }
    }
    found
}

struct Pairing<'t, 'a> {
    old: &'t [&'a str],
    new: &'t [&'a str],
    bags: Bags<'a>,
    taken: (&'t [bool], &'t [bool]),
    pairs: Vec<Pair>,
}

struct Lines<'t, 'a>(&'t [&'a str]);

impl<'a> TokenSource for Lines<'_, 'a> {
    type Token = &'a str;
    type Tokenizer = std::vec::IntoIter<&'a str>;

    fn tokenize(&self) -> Self::Tokenizer {
        self.0.iter().map(|line| line.trim_end_matches(['\n', '\r'])).collect::<Vec<_>>().into_iter()
    }

    fn estimate_tokens(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}

impl Pairing<'_, '_> {
    /// Pairs what has the same words, and what lies between by likeness.
    fn equal_words(&mut self, old: Range<usize>, new: Range<usize>) {
        let (lines, others) = (&self.old[old.clone()], &self.new[new.clone()]);
        let input = InternedInput::new(Lines(lines), Lines(others));
        let mut diff = Diff::compute(Algorithm::Histogram, &input);
        diff.postprocess_no_heuristic(&input);
        let (mut o, mut n) = (0, 0);
        for hunk in diff.hunks() {
            let (before, after) = (hunk.before.start as usize, hunk.after.start as usize);
            self.same(old.start + o..old.start + before, new.start + n);
            (o, n) = (hunk.before.end as usize, hunk.after.end as usize);
            self.by_likeness(old.start + before..old.start + o, new.start + after..new.start + n);
        }
        self.same(old.start + o..old.end, new.start + n);
    }

    fn same(&mut self, old: Range<usize>, new: usize) {
        for (i, j) in old.zip(new..) {
            if self.taken.0[i] || self.taken.1[j] {
                self.alone(i..i + 1, j..j + 1);
            } else {
                self.pairs.push(Pair::one(i, j));
            }
        }
    }

    fn alone(&mut self, old: Range<usize>, new: Range<usize>) {
        let end = old.end;
        self.pairs.extend(old.map(|i| Pair { old: i..i + 1, new: new.start..new.start }));
        self.pairs.extend(new.map(|j| Pair { old: end..end, new: j..j + 1 }));
    }

    fn by_likeness(&mut self, old: Range<usize>, new: Range<usize>) {
        if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > MOST_PAIRS {
            return self.alone(old, new);
        }
        let least = if old.len() == 1 && new.len() == 1 { ALIKE_ALONE } else { ALIKE };
        let likeness = Likeness::of(self, &old, &new, least);
        for pair in likeness.best() {
            let shifted = Pair {
                old: pair.old.start + old.start..pair.old.end + old.start,
                new: pair.new.start + new.start..pair.new.end + new.start,
            };
            self.pairs.push(shifted);
        }
    }
}

/// How alike the paragraphs between two fixed ones are.
struct Likeness {
    old: Vec<Bag>,
    new: Vec<Bag>,
    free: (Vec<bool>, Vec<bool>),
    least: f32,
}

/// How a paragraph may be paired: how many on each side.
const STEPS: [(usize, usize); 5] = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1)];

impl Likeness {
    fn of(pairing: &mut Pairing<'_, '_>, old: &Range<usize>, new: &Range<usize>, least: f32) -> Self {
        let (all_old, all_new) = (pairing.old, pairing.new);
        Self {
            old: all_old[old.clone()].iter().map(|text| pairing.bags.of(text)).collect(),
            new: all_new[new.clone()].iter().map(|text| pairing.bags.of(text)).collect(),
            free: (
                pairing.taken.0[old.clone()].iter().map(|taken| !taken).collect(),
                pairing.taken.1[new.clone()].iter().map(|taken| !taken).collect(),
            ),
            least,
        }
    }

    /// Returns what a step that ends here is worth, if it may be taken.
    fn worth(&self, i: usize, j: usize, step: (usize, usize)) -> Option<f32> {
        let (o, n) = (i.checked_sub(step.0)?, j.checked_sub(step.1)?);
        if step.0 == 0 || step.1 == 0 {
            return Some(0.0);
        }
        let free = self.free.0[o..i].iter().chain(&self.free.1[n..j]).all(|free| *free);
        let likeness = match step {
            _ if !free => return None,
            (1, 1) => self.old[o].likeness(&self.new[n]),
            (1, _) => self.old[o].likeness(&self.new[n].with(&self.new[n + 1])),
            _ => self.old[o].with(&self.old[o + 1]).likeness(&self.new[n]),
        };
        // What was split or merged is as good as word for word the same; else it is one that changed beside a new one.
        let least = if step == (1, 1) { self.least } else { 0.75 };
        (likeness >= least).then_some(likeness - 0.1)
    }

    fn best(&self) -> Vec<Pair> {
        let columns = self.new.len() + 1;
        let mut table = vec![(0.0_f32, 0_usize); (self.old.len() + 1) * columns];
        for i in 0..=self.old.len() {
            for j in 0..=self.new.len() {
                if i == 0 && j == 0 {
                    continue;
                }
                let mut best = (f32::NEG_INFINITY, 0);
                for (number, step) in STEPS.into_iter().enumerate() {
                    let Some(worth) = self.worth(i, j, step) else { continue };
                    let sum = worth + table[(i - step.0) * columns + j - step.1].0;
                    if sum > best.0 {
                        best = (sum, number);
                    }
                }
                table[i * columns + j] = best;
            }
        }
        let (mut i, mut j) = (self.old.len(), self.new.len());
        let mut pairs = Vec::new();
        while i > 0 || j > 0 {
            let (o, n) = STEPS[table[i * columns + j].1];
            pairs.push(Pair { old: i - o..i, new: j - n..j });
            (i, j) = (i - o, j - n);
        }
        pairs.reverse();
        pairs
    }
}

/// The words of a paragraph with how often they stand in it, in order of their numbers.
#[derive(Clone, Default)]
struct Bag {
    words: Vec<(u32, f32)>,
    weight: f32,
}

impl Bag {
    /// Returns how alike two paragraphs are: 1 if they have the same words.
    fn likeness(&self, other: &Bag) -> f32 {
        if self.weight + other.weight == 0.0 {
            return 0.0;
        }
        let (mut common, mut n) = (0.0, 0);
        for (word, weight) in &self.words {
            while n < other.words.len() && other.words[n].0 < *word {
                n += 1;
            }
            if n < other.words.len() && other.words[n].0 == *word {
                common += weight.min(other.words[n].1);
            }
        }
        2.0 * common / (self.weight + other.weight)
    }

    fn with(&self, other: &Bag) -> Bag {
        let mut words = self.words.clone();
        words.extend(&other.words);
        Bag::new(words)
    }

    fn new(mut words: Vec<(u32, f32)>) -> Bag {
        words.sort_unstable_by_key(|(word, _)| *word);
        words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        Bag { weight: words.iter().map(|(_, weight)| weight).sum(), words }
    }
}

/// Numbers for words.
#[derive(Default)]
struct Bags<'a> {
    numbers: HashMap<&'a str, u32>,
}

impl<'a> Bags<'a> {
    fn of(&mut self, text: &'a str) -> Bag {
        let words = tokens(text).into_iter().filter(|t| matches!(t.class, Class::Word | Class::Number | Class::Han));
        let mut number = |word: &'a str| {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            *self.numbers.entry(word).or_insert(next)
        };
        Bag::new(words.map(|t| (number(t.text), t.weight())).collect())
    }
}
