//! A proposal as a small form: place, verb, words. Whatever does not lead to one place is told, never guessed.

use std::ops::Range;

use nemcon_negotiation::text::{Added, Operation, Paragraph, ParagraphKind, Place, Spot};
use nemcon_negotiation::{ParagraphId, Text};
use serde::Serialize;

use super::edit::of_paragraph;
use super::places::{Found, block_end, brackets, chars, find_words, sentences};

/// What is asked of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Put `with` in the place of `words`.
    Replace,
    /// Insert `with`, where `near` says.
    Insert,
    /// Delete `words`; all of the paragraph, with what is under it, if there are none.
    Delete,
    /// Give the paragraph the words `with`.
    Rewrite,
    /// Add a paragraph `with` after this one and what is under it, or before it if `near` says so.
    NewParagraph(ParagraphKind),
    /// Move the paragraph after `other` and what is under it, or before it if `near` says so.
    Move,
    /// Move the paragraph under `other`, as the last there.
    MoveUnder,
    /// Put `words`, or all of the paragraph, in brackets.
    Bracket,
    /// Take away the brackets around `words`, or all there are.
    Unbracket,
    /// Keep `words`, or all of the paragraph, as they are.
    Retain,
    /// The paragraph is agreed ad referendum.
    AgreeAdRef,
    /// Offer `with` as an alternative to the paragraph.
    Alternative,
    /// Join the paragraph with `other`, which comes next.
    Merge,
    /// Split the paragraph after `words`.
    Split,
}

/// Where in a paragraph something is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Near {
    /// After `words`, or at the end.
    #[default]
    After,
    /// Before `words`, or at the beginning.
    Before,
}

/// A filled form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The verb.
    pub ask: Ask,
    /// The paragraph.
    pub at: ParagraphId,
    /// Words that stand there; may be empty.
    pub words: String,
    /// Which of several such words, from 1; `u32::MAX` is the last.
    pub nth: Option<u32>,
    /// All of several such words.
    pub all: bool,
    /// Which sentence of the paragraph, from 1; `u32::MAX` is the last.
    pub sentence: Option<u32>,
    /// Before or after.
    pub near: Near,
    /// New words; may be empty.
    pub with: String,
    /// A second paragraph.
    pub other: Option<ParagraphId>,
}

impl Asked {
    /// Returns a form with a verb and a place only.
    #[must_use]
    pub fn new(ask: Ask, at: ParagraphId) -> Self {
        let (words, with) = (String::new(), String::new());
        Self { ask, at, words, nth: None, all: false, sentence: None, near: Near::After, with, other: None }
    }
}

/// Why a form or an instruction does not lead to operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unclear {
    /// No verb that is known.
    NoVerb,
    /// No paragraph is named.
    NoPlace,
    /// It is not said where in the paragraph.
    NoSpot,
    /// New words are missing.
    NoWords,
    /// A quotation mark does not close.
    OpenQuotation,
    /// There is no paragraph of that name.
    NoSuchPlace(String),
    /// Several paragraphs have that name.
    ManyPlaces(String, Vec<ParagraphId>),
    /// The words are not in the paragraph.
    NoSuchWords(ParagraphId, String),
    /// The words are there more than once: at these characters.
    ManyWords(ParagraphId, String, Vec<u32>),
    /// The paragraph has not so many sentences.
    NoSuchSentence(ParagraphId),
    /// There are no such brackets.
    NoBrackets(ParagraphId),
    /// There are several pairs of brackets: which open at these characters.
    ManyBrackets(ParagraphId, Vec<u32>),
    /// The brackets of the paragraph do not balance.
    UnbalancedBrackets(ParagraphId),
    /// The two paragraphs do not stand one after the other.
    NotNext(ParagraphId),
    /// Words of the instruction that are not understood.
    Rest(String),
    /// The instructions are longer than is read.
    TooLong,
}

/// Returns the operations that a filled form asks for; `ordinal` is that of the last paragraph added so far.
pub fn asked(text: &Text, form: &Asked, ordinal: &mut u32) -> Result<Vec<Operation>, Unclear> {
    let index = place_of(text, form.at)?;
    let request = Request { text, form, index, p: &text.paragraphs[index] };
    match form.ask {
        Ask::Replace => request.replace(),
        Ask::Insert => request.insert(),
        Ask::Delete => request.delete(),
        Ask::Rewrite => Ok(of_paragraph(request.p, request.new_words()?)),
        Ask::NewParagraph(kind) => request.new_paragraphs(kind, ordinal),
        Ask::Move | Ask::MoveUnder => request.moved(),
        Ask::Bracket => Ok(request.spots()?.map(|spot| Operation::Bracket { spot, until: None }).collect()),
        Ask::Unbracket => request.unbracket(),
        Ask::Retain => Ok(request.spots()?.map(|spot| Operation::Retain { spot }).collect()),
        Ask::AgreeAdRef => Ok(vec![Operation::AgreeAdRef { at: form.at, expected: request.p.text.clone() }]),
        Ask::Alternative => {
            let paragraph = request.added(request.p.kind, request.p.level, request.new_words()?, ordinal);
            Ok(vec![Operation::Alternative { at: form.at, paragraph }])
        }
        Ask::Merge => request.merge(),
        Ask::Split => request.split(ordinal),
    }
}

fn place_of(text: &Text, id: ParagraphId) -> Result<usize, Unclear> {
    let found = text.paragraphs.iter().position(|p| p.id == id);
    found.ok_or_else(|| Unclear::NoSuchPlace(format!("{}", id.ordinal)))
}

struct Request<'a> {
    text: &'a Text,
    form: &'a Asked,
    index: usize,
    p: &'a Paragraph,
}

impl Request<'_> {
    fn spot(&self, from: u32, expected: impl Into<String>) -> Spot {
        Spot { at: self.p.id, expected: expected.into(), from }
    }

    fn new_words(&self) -> Result<&str, Unclear> {
        Some(self.form.with.trim()).filter(|words| !words.is_empty()).ok_or(Unclear::NoWords)
    }

    fn characters(&self) -> Vec<char> {
        self.p.text.chars().collect()
    }

    /// Returns the characters of the sentence that is meant, or of all.
    fn within(&self) -> Result<Range<usize>, Unclear> {
        let Some(nth) = self.form.sentence else { return Ok(0..self.characters().len()) };
        let all = sentences(&self.p.text);
        let found = if nth == u32::MAX { all.last() } else { all.get((nth as usize).wrapping_sub(1)) };
        found.cloned().ok_or(Unclear::NoSuchSentence(self.p.id))
    }

    /// Finds the words that are meant.
    fn found(&self) -> Result<Vec<Found>, Unclear> {
        let within = self.within()?;
        let inside = |found: &Found| {
            let from = found.from as usize;
            within.start <= from && from + found.words.chars().count() <= within.end
        };
        let search = |words: &str| find_words(&self.p.text, words).into_iter().filter(inside).collect::<Vec<_>>();
        let mut all = search(&self.form.words);
        if all.is_empty() {
            // A full stop or comma may belong to the instruction and stand inside its quotation marks.
            all = search(self.form.words.trim_end_matches(['.', ',', ';']));
        }
        let words = || self.form.words.clone();
        if all.is_empty() {
            return Err(Unclear::NoSuchWords(self.p.id, words()));
        }
        match self.form.nth {
            Some(u32::MAX) => Ok(all.split_off(all.len() - 1)),
            Some(nth) => {
                let found = all.into_iter().nth((nth as usize).wrapping_sub(1));
                found.map(|found| vec![found]).ok_or_else(|| Unclear::NoSuchWords(self.p.id, words()))
            }
            None if all.len() > 1 && !self.form.all => {
                Err(Unclear::ManyWords(self.p.id, words(), all.iter().map(|found| found.from).collect()))
            }
            None => Ok(all),
        }
    }

    /// Returns the words that are meant, or the sentence, or all of the paragraph.
    fn spots(&self) -> Result<impl Iterator<Item = Spot> + '_, Unclear> {
        let spots = if !self.form.words.is_empty() {
            self.found()?.into_iter().map(|found| self.spot(found.from, found.words)).collect()
        } else {
            let within = self.within()?;
            let words: String = self.characters()[within.clone()].iter().collect();
            vec![self.spot(u32::try_from(within.start).unwrap_or(u32::MAX), words)]
        };
        Ok(spots.into_iter())
    }

    fn replace(&self) -> Result<Vec<Operation>, Unclear> {
        let with = self.new_words()?;
        if self.form.words.is_empty() && self.form.sentence.is_none() {
            return Ok(of_paragraph(self.p, with));
        }
        Ok(self.spots()?.map(|spot| Operation::Replace { spot, with: with.to_owned() }).collect())
    }

    fn insert(&self) -> Result<Vec<Operation>, Unclear> {
        let with = self.new_words()?;
        if self.form.words.is_empty() {
            return Ok(vec![match self.form.near {
                Near::Before => {
                    Operation::Replace { spot: self.spot(0, ""), with: format!("{with}{}", self.gap(with)) }
                }
                Near::After => self.append(with.trim_start_matches(['…', '.']))?,
            }]);
        }
        let one = |found: Found| {
            let (from, to) = (found.from, found.from + chars(&found.words));
            let glued = with.starts_with([',', ';', ':', '.', '،', '؛', '，', '；', '、', '。']);
            match self.form.near {
                Near::After if glued => (to, with.to_owned()),
                Near::After => (to, format!("{}{with}", self.gap(with))),
                Near::Before => (from, format!("{with}{}", self.gap(with))),
            }
        };
        let put = self.found()?.into_iter().map(one);
        Ok(put.map(|(at, with)| Operation::Replace { spot: self.spot(at, ""), with }).collect())
    }

    /// Returns the space that stands between words of this text: none in Chinese.
    fn gap(&self, with: &str) -> &'static str {
        if with.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}')) { "" } else { " " }
    }

    /// Puts words at the end: a clause before the last mark, a sentence after it.
    fn append(&self, with: &str) -> Result<Operation, Unclear> {
        let all = self.characters();
        let within = self.within()?;
        let last = within.end.checked_sub(1).and_then(|at| all.get(at)).copied().unwrap_or(' ');
        let end = u32::try_from(within.end).unwrap_or(u32::MAX);
        let is_mark = |c: char| matches!(c, '.' | ',' | ';' | ':' | '،' | '؛' | '。' | '，' | '；');
        let first = with.chars().next().ok_or(Unclear::NoWords)?;
        let clause = is_mark(first) || first.is_lowercase();
        if !is_mark(last) || !clause {
            let space = if is_mark(first) { "" } else { self.gap(with) };
            return Ok(Operation::Replace { spot: self.spot(end, ""), with: format!("{space}{with}") });
        }
        let space = if is_mark(first) { "" } else { self.gap(with) };
        let ends = with.chars().next_back().is_some_and(is_mark);
        Ok(if ends || first == last {
            Operation::Replace { spot: self.spot(end - 1, last), with: format!("{space}{with}") }
        } else {
            Operation::Replace { spot: self.spot(end - 1, ""), with: format!("{space}{with}") }
        })
    }

    fn delete(&self) -> Result<Vec<Operation>, Unclear> {
        if self.form.words.is_empty() && self.form.sentence.is_none() {
            let block = &self.text.paragraphs[self.index..block_end(self.text, self.index)];
            return Ok(block.iter().map(|p| Operation::Delete { at: p.id, expected: p.text.clone() }).collect());
        }
        let all = self.characters();
        let one = |spot: Spot| {
            let (from, expected) = with_space(&all, spot.from as usize, &spot.expected);
            let spot = self.spot(u32::try_from(from).unwrap_or(u32::MAX), expected);
            Operation::Replace { spot, with: String::new() }
        };
        let spots: Vec<_> = self.spots()?.collect();
        if spots.iter().any(|spot| spot.expected == self.p.text) {
            return Ok(vec![Operation::Delete { at: self.p.id, expected: self.p.text.clone() }]);
        }
        Ok(spots.into_iter().map(one).collect())
    }

    fn added(&self, kind: ParagraphKind, level: u8, words: &str, ordinal: &mut u32) -> Added {
        *ordinal += 1;
        Added { kind, level, ordinal: *ordinal, text: words.to_owned() }
    }

    /// Adds paragraphs, one a line; lines that begin with `(a)` or `(i)` are subparagraphs.
    fn new_paragraphs(&self, kind: ParagraphKind, ordinal: &mut u32) -> Result<Vec<Operation>, Unclear> {
        let own = if kind == self.p.kind { self.p.level } else { 0 };
        let level = if kind == ParagraphKind::Subparagraph { own.max(1) } else { own };
        let place = match self.form.near {
            Near::Before => self.before(self.index),
            Near::After if kind == ParagraphKind::Subparagraph && self.p.kind == kind => self.after(self.index),
            Near::After => self.after(self.index),
        };
        let lines = self.new_words()?.lines().map(str::trim).filter(|line| !line.is_empty());
        let one = |(n, line): (usize, &str)| {
            let (under, words) = subparagraph(line);
            let (kind, level) = match under {
                Some(under) if n > 0 => (ParagraphKind::Subparagraph, under),
                _ => (kind, level),
            };
            let bare = if kind == ParagraphKind::Subparagraph { words } else { without_number(line) };
            Operation::Insert { place, paragraph: self.added(kind, level, bare, ordinal) }
        };
        Ok(lines.enumerate().map(one).collect())
    }

    fn after(&self, at: usize) -> Place {
        Place::After(self.text.paragraphs[block_end(self.text, at) - 1].id)
    }

    fn before(&self, at: usize) -> Place {
        at.checked_sub(1).map_or(Place::Beginning, |before| Place::After(self.text.paragraphs[before].id))
    }

    fn moved(&self) -> Result<Vec<Operation>, Unclear> {
        let other = place_of(self.text, self.form.other.ok_or(Unclear::NoPlace)?)?;
        let target = &self.text.paragraphs[other];
        let place = match self.form.near {
            Near::Before if self.form.ask == Ask::Move => self.before(other),
            _ => self.after(other),
        };
        let level = match (self.form.ask, self.p.kind) {
            (Ask::MoveUnder, ParagraphKind::Subparagraph) if target.kind == ParagraphKind::Subparagraph => {
                target.level + 1
            }
            (Ask::MoveUnder, ParagraphKind::Subparagraph) => 1,
            (_, ParagraphKind::Subparagraph) => target.level.max(1),
            _ => self.p.level,
        };
        let level = (level != self.p.level).then_some(level);
        Ok(vec![Operation::Move { at: self.p.id, level, place }])
    }

    fn unbracket(&self) -> Result<Vec<Operation>, Unclear> {
        let pairs = brackets(&self.p.text).ok_or(Unclear::UnbalancedBrackets(self.p.id))?;
        let all = self.characters();
        let words = |pair: &Range<usize>| all[pair.clone()].iter().collect::<String>();
        let inside = |pair: &Range<usize>| all[pair.start + 1..pair.end - 1].iter().collect::<String>();
        let sought = self.form.words.trim();
        let meant = |pair: &&Range<usize>| {
            let inside = inside(pair);
            sought.is_empty() || inside.trim() == sought || words(pair) == sought
        };
        let found: Vec<_> = pairs.iter().filter(meant).collect();
        let from = |pair: &Range<usize>| u32::try_from(pair.start).unwrap_or(u32::MAX);
        if found.is_empty() {
            return Err(Unclear::NoBrackets(self.p.id));
        }
        let chosen: Vec<_> = match self.form.nth {
            Some(u32::MAX) => found.last().copied().into_iter().collect(),
            Some(nth) => found.get((nth as usize).wrapping_sub(1)).copied().into_iter().collect(),
            None if found.len() > 1 && !self.form.all => {
                return Err(Unclear::ManyBrackets(self.p.id, found.into_iter().map(from).collect()));
            }
            None => found,
        };
        if chosen.is_empty() {
            return Err(Unclear::NoBrackets(self.p.id));
        }
        let one = |pair: &Range<usize>| Operation::Unbracket { spot: self.spot(from(pair), words(pair)), until: None };
        Ok(chosen.into_iter().map(one).collect())
    }

    fn merge(&self) -> Result<Vec<Operation>, Unclear> {
        let with = self.form.other.ok_or(Unclear::NoPlace)?;
        if self.text.paragraphs.get(self.index + 1).map(|next| next.id) != Some(with) {
            return Err(Unclear::NotNext(with));
        }
        let between = self.gap(&self.p.text).to_owned();
        Ok(vec![Operation::Merge { at: self.p.id, between, with }])
    }

    fn split(&self, ordinal: &mut u32) -> Result<Vec<Operation>, Unclear> {
        if self.form.words.is_empty() {
            return Err(Unclear::NoSpot);
        }
        let all = self.characters();
        let one = |found: Found| {
            let (from, to) = (found.from, found.from + chars(&found.words));
            let (at, space) = match self.form.near {
                Near::Before if from > 0 && all[from as usize - 1] == ' ' => (from - 1, " "),
                Near::Before => (from, ""),
                Near::After => (to, if all.get(to as usize) == Some(&' ') { " " } else { "" }),
            };
            *ordinal += 1;
            Operation::Split { ordinal: *ordinal, spot: self.spot(at, space) }
        };
        Ok(self.found()?.into_iter().map(one).collect())
    }
}

/// Takes the space that a deletion would leave twice, or before a mark.
fn with_space(all: &[char], from: usize, words: &str) -> (usize, String) {
    let to = from + words.chars().count();
    let space = |c: Option<&char>| c.is_none_or(|c| c.is_whitespace());
    let before = from.checked_sub(1).and_then(|at| all.get(at));
    let opens = before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '(' | '«' | '“'));
    if to < all.len() && all[to].is_whitespace() && opens {
        return (from, all[from..=to].iter().collect());
    }
    if from > 0 && space(before) && (to == all.len() || all[to].is_ascii_punctuation() && !"[(".contains(all[to])) {
        return (from - 1, all[from - 1..to].iter().collect());
    }
    (from, words.to_owned())
}

/// Returns the level of a line that begins with `(a)`, `(i)` or `a)`, and its words.
pub(crate) fn subparagraph(line: &str) -> (Option<u8>, &str) {
    let rest = line.strip_prefix('(').unwrap_or(line);
    let Some((mark, words)) = rest.split_once(')') else { return (None, line) };
    let letters = !mark.is_empty() && mark.len() <= 5 && mark.chars().all(|c| c.is_ascii_lowercase());
    if !letters || !words.starts_with(' ') {
        return (None, line);
    }
    let roman = mark.chars().all(|c| "ivx".contains(c)) && (mark.len() > 1 || mark == "i");
    (Some(if roman { 2 } else { 1 }), words.trim_start())
}

/// Leaves out a printed number before the words: `21 bis. `.
pub(crate) fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == line.len() {
        return line;
    }
    let named = [" bis", " ter", " quater", " quinquies", "bis", "ter"];
    let rest = named.iter().find_map(|name| rest.strip_prefix(name)).unwrap_or(rest);
    rest.strip_prefix('.').filter(|rest| rest.starts_with(char::is_whitespace)).map_or(line, str::trim_start)
}
