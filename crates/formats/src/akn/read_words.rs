//! The words of a paragraph with what is said about stretches of them, as they are read.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{Mark, MarkKind, Said, Verb};

use super::tree::Element;
use super::words::decoded;

/// Words as they come.
#[derive(Default)]
pub struct Words {
    text: String,
    length: u32,
    marks: Vec<Mark>,
    /// Marks that were written in pieces: number, place among the marks.
    pieces: BTreeMap<String, usize>,
    /// Spaces are kept as they are.
    exact: bool,
}

/// A mark that was opened: its place, or none.
pub struct Opened(Option<usize>);

impl Words {
    /// Words whose spaces are kept.
    pub fn exact() -> Self {
        Self { exact: true, ..Self::default() }
    }

    /// Words whose runs of spaces are one.
    pub fn squeezed() -> Self {
        Self::default()
    }

    /// Adds words.
    pub fn push(&mut self, words: &str) {
        for c in words.chars() {
            let skipped = !self.exact && c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
            let c = if skipped { ' ' } else { c };
            if skipped && self.text.chars().next_back().is_none_or(char::is_whitespace) {
                continue;
            }
            self.text.push(c);
            self.length += 1;
        }
    }

    /// Says whether there are no words.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Begins what an inline element says of its words.
    pub fn begin(&mut self, element: &Element) -> Opened {
        let Some(kind) = kind(element) else { return Opened(None) };
        let (from, to) = (self.length, self.length);
        if let Some(piece) = element.get("n:mark") {
            if let Some(at) = self.pieces.get(piece) {
                return Opened(Some(*at));
            }
            self.pieces.insert(piece.to_owned(), self.marks.len());
        }
        self.marks.push(Mark { from, kind, to });
        Opened(Some(self.marks.len() - 1))
    }

    /// Ends it.
    pub fn end(&mut self, opened: Opened) {
        if let Some(mark) = opened.0.and_then(|at| self.marks.get_mut(at)) {
            mark.to = mark.to.max(self.length);
        }
    }

    /// Refers to a footnote here.
    pub fn note(&mut self, id: ParagraphId) {
        self.marks.push(Mark { from: self.length, kind: MarkKind::Footnote(id), to: self.length });
    }

    /// Refers to a footnote here, unless the words it is on have just been opened.
    pub fn note_unless_open(&mut self, id: ParagraphId) {
        let here = Mark { from: self.length, kind: MarkKind::Footnote(id), to: self.length };
        if self.marks.last() != Some(&here) {
            self.marks.push(here);
        }
    }

    /// Returns the words and the marks in order.
    pub fn finish(mut self) -> (String, Vec<Mark>) {
        if !self.exact {
            let trimmed = self.text.trim_end().len();
            self.text.truncate(trimmed);
            self.length = u32::try_from(self.text.chars().count()).unwrap_or(u32::MAX);
        }
        let end = self.length;
        for mark in &mut self.marks {
            (mark.from, mark.to) = (mark.from.min(end), mark.to.min(end));
        }
        self.marks.retain(|mark| mark.from < mark.to || matches!(mark.kind, MarkKind::Footnote(_)));
        self.marks.sort_by_key(|mark| (mark.from, Reverse(mark.to)));
        self.marks.dedup();
        (self.text, self.marks)
    }
}

fn kind(element: &Element) -> Option<MarkKind> {
    let class = element.get("class").unwrap_or_default();
    Some(match (element.name.as_str(), element.get("name")) {
        ("i", _) => MarkKind::Emphasis,
        ("span", _) if class == "italic" => MarkKind::Emphasis,
        ("ref", _) if class == "agreed" => {
            let (symbol, paragraph) = element.get("href")?.strip_prefix("/akn/un/")?.split_once('#')?;
            MarkKind::Agreed { paragraph: decoded(paragraph), symbol: decoded(symbol) }
        }
        ("inline", Some("noted")) => MarkKind::Footnote(element.get("n:note")?.parse().ok()?),
        ("noteRef", _) => MarkKind::Footnote(element.get("n:note")?.parse().ok()?),
        ("inline", Some("bracket")) => {
            let until = match element.get("n:until") {
                None => None,
                Some(place) => {
                    let (id, at) = place.split_once('@')?;
                    Some((id.parse().ok()?, at.parse().ok()?))
                }
            };
            MarkKind::Bracket { said: said(element)?, until }
        }
        ("inline", Some("alternative")) => MarkKind::Alternative { said: said(element)? },
        _ => return None,
    })
}

fn said(element: &Element) -> Option<Vec<Said>> {
    let one = |said: &str| {
        let (by, word) = said.split_once(':')?;
        let verb: Verb = serde_json::from_value(word.into()).ok()?;
        Some(Said { by: by.parse().ok()?, verb })
    };
    element.get("n:said").map_or(Some(Vec::new()), |said| said.split(' ').map(one).collect())
}
