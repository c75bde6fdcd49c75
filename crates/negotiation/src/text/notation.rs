//! Texts as people type them, and as they are printed.

use std::collections::BTreeMap;

use super::printed::{self, printed};
use super::shape::stretch;
use super::{Mark, MarkKind, Paragraph, ParagraphKind, Text};
use crate::id::{Id, ParagraphId};
use crate::names::Lang;

/// What begins a block of each kind, where that is not a number; the longer before those they begin with.
const SIGNS: [(&str, ParagraphKind, u8); 17] = [
    ("=", ParagraphKind::Title, 0),
    ("##", ParagraphKind::Annex, 0),
    ("#1", ParagraphKind::Heading, 1),
    ("#2", ParagraphKind::Heading, 2),
    ("#3", ParagraphKind::Heading, 3),
    ("#4", ParagraphKind::Heading, 4),
    ("#", ParagraphKind::Heading, 0),
    ("~.", ParagraphKind::Vacant, 1),
    ("~", ParagraphKind::Preambular, 0),
    ("----", ParagraphKind::Subparagraph, 4),
    ("---", ParagraphKind::Subparagraph, 3),
    ("--", ParagraphKind::Subparagraph, 2),
    ("-", ParagraphKind::Subparagraph, 1),
    (".", ParagraphKind::Unnumbered, 0),
    ("/", ParagraphKind::Option, 0),
    ("{", ParagraphKind::Note, 0),
    ("[^]:", ParagraphKind::Footnote, 0),
];

impl Text {
    /// Makes a text out of plain text; what begins a block is told in `docs/text.md`. Identities are `act` and the
    /// ordinal. Printed numbers go. A block of no known kind is a numbered paragraph.
    pub fn from_plain(lang: Lang, act: Id, plain: &str) -> Self {
        let blocks = plain.split("\n\n").flat_map(|block| {
            let rows = block.lines().all(|line| line.trim().starts_with("| "));
            if rows { block.lines().map(str::to_owned).collect() } else { vec![block.to_owned()] }
        });
        let blocks = blocks.map(|block| block.split_whitespace().collect::<Vec<_>>().join(" "));
        let mut reader = Reader { lang, act, paragraphs: Vec::new(), counts: [0; 5], notes: BTreeMap::new() };
        blocks.filter(|block| !block.is_empty()).for_each(|block| reader.block(&block));
        let Reader { mut paragraphs, notes, .. } = reader;
        if !notes.is_empty() {
            paragraphs.iter_mut().for_each(|p| refer(p, &notes));
        }
        Self::new(lang, paragraphs)
    }

    /// Returns the text so that it can be edited and read again by [`Text::from_plain`]: all but emphasis, sources and
    /// what is said of brackets.
    pub fn notation(&self) -> String {
        let marks = printed(&self.nodes(), self.lang);
        let notes = self.notes();
        self.blocks(
            |p, mark| {
                let words = with_notes(p, &notes);
                let extra = match (p.bis, p.alt) {
                    (0, 0) => String::new(),
                    (bis, 0) => format!("+{bis}"),
                    (0, alt) => format!("|{alt}"),
                    (bis, alt) => format!("+{bis}|{alt}"),
                };
                match (p.kind, SIGNS.iter().find(|s| (s.1, s.2) == (p.kind, p.level))) {
                    (ParagraphKind::Note, _) => format!("{{{extra} {words}}}"),
                    (ParagraphKind::Footnote, _) => format!("[^{mark}]: {words}"),
                    (ParagraphKind::Vacant, Some((sign, ..))) => (*sign).to_owned(),
                    (ParagraphKind::Vacant, None) => format!("{mark}."),
                    (_, Some((sign, ..))) => format!("{sign}{extra} {words}"),
                    _ => format!("{} {words}", stopped(mark)),
                }
            },
            &marks,
        )
    }

    /// Returns the plain text whose hash a version names: each paragraph as printed in its language (`docs/text.md`),
    /// an empty line between blocks; a line feed at the end; UTF-8, NFC.
    pub fn plain(&self) -> String {
        let marks = printed(&self.nodes(), self.lang);
        let notes = self.notes();
        self.blocks(
            |p, mark| {
                let words = with_notes(p, &notes);
                match p.kind {
                    ParagraphKind::Note => format!("{{{words}}}"),
                    ParagraphKind::Footnote => format!("[^{mark}]: {words}"),
                    ParagraphKind::Paragraph => format!("{} {words}", stopped(mark)),
                    ParagraphKind::Vacant if mark.is_empty() => String::new(),
                    ParagraphKind::Vacant => stopped(mark),
                    _ if mark.is_empty() => words,
                    _ => format!("{mark} {words}"),
                }
            },
            &marks,
        )
    }

    /// Joins blocks, the cells of a row to one.
    fn blocks(&self, block: impl Fn(&Paragraph, &str) -> String, marks: &[String]) -> String {
        let mut out: Vec<String> = Vec::new();
        for (p, mark) in self.paragraphs.iter().zip(marks) {
            match out.last_mut() {
                Some(row) if p.kind == ParagraphKind::Cell && p.level > 1 => row.push_str(&cell(p, &self.notes())),
                _ if p.kind == ParagraphKind::Cell => out.push(format!("|{}", cell(p, &self.notes()))),
                _ => out.extend(Some(block(p, mark)).filter(|block| !block.is_empty())),
            }
        }
        out.join("\n\n") + "\n"
    }

    /// Returns the number of each footnote.
    fn notes(&self) -> BTreeMap<ParagraphId, u32> {
        let notes = self.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Footnote);
        notes.zip(1..).map(|(p, number)| (p.id, number)).collect()
    }
}

fn cell(p: &Paragraph, notes: &BTreeMap<ParagraphId, u32>) -> String {
    format!(" {} |", with_notes(p, notes).replace('|', "\\|"))
}

/// Returns a number with its full stop.
fn stopped(mark: &str) -> String {
    if mark.ends_with('.') { mark.to_owned() } else { format!("{mark}.") }
}

/// Returns the words with `[^1]` where they refer to a footnote.
fn with_notes(p: &Paragraph, notes: &BTreeMap<ParagraphId, u32>) -> String {
    let refers = |mark: &Mark| match &mark.kind {
        MarkKind::Footnote(id) => Some((mark.to, *notes.get(id)?)),
        _ => None,
    };
    let mut references: Vec<_> = p.marks.iter().filter_map(refers).collect();
    references.sort_by_key(|(at, _)| *at);
    let (mut out, mut last) = (String::new(), 0);
    for (at, number) in references {
        out.push_str(stretch(&p.text, last, at).unwrap_or_default());
        out.push_str(&format!("[^{number}]"));
        last = at;
    }
    out.push_str(stretch(&p.text, last, super::shape::length(&p.text)).unwrap_or_default());
    out
}

/// Takes `[^1]` out of the words where there is such a footnote, and marks the place.
fn refer(p: &mut Paragraph, notes: &BTreeMap<u32, ParagraphId>) {
    let (mut words, mut rest) = (String::new(), p.text.as_str());
    let mut marks = Vec::new();
    while let Some((before, after)) = rest.split_once("[^") {
        words.push_str(before);
        let note = after.split_once(']').and_then(|(number, after)| Some((*notes.get(&number.parse().ok()?)?, after)));
        if let Some((id, after)) = note {
            let at = super::shape::length(&words);
            let mark = Mark { from: at, kind: MarkKind::Footnote(id), to: at };
            // A note that is called twice in one place is called.
            if marks.last() != Some(&mark) {
                marks.push(mark);
            }
            rest = after;
        } else {
            words.push_str("[^");
            rest = after;
        }
    }
    words.push_str(rest);
    if !words.trim().is_empty() {
        (p.text, p.marks) = (words, marks);
    }
}

struct Reader {
    lang: Lang,
    act: Id,
    paragraphs: Vec<Paragraph>,
    /// How many subparagraphs of each level stand before, to tell `(i)` the letter from `(i)` the number.
    counts: [u32; 5],
    notes: BTreeMap<u32, ParagraphId>,
}

impl Reader {
    fn push(&mut self, kind: ParagraphKind, level: u8, (bis, alt): (u8, u8), words: &str) {
        let ordinal = u32::try_from(self.paragraphs.len() + 1).unwrap_or(u32::MAX);
        let id = ParagraphId { act: self.act, ordinal };
        match kind {
            ParagraphKind::Subparagraph => {
                self.counts[usize::from(level)] += 1;
                self.counts[usize::from(level) + 1..].fill(0);
            }
            _ => self.counts = [0; 5],
        }
        self.paragraphs.push(Paragraph { level, bis, alt, ..Paragraph::new(id, kind, words) });
    }

    fn block(&mut self, block: &str) {
        if let Some(row) = block.strip_prefix("| ") {
            return self.row(row);
        }
        if let Some((number, words)) = block.strip_prefix("[^").and_then(|rest| rest.split_once("]: "))
            && let Ok(number) = number.parse()
        {
            self.push(ParagraphKind::Footnote, 0, (0, 0), words);
            self.notes.extend(self.paragraphs.last().map(|p| (number, p.id)));
            return;
        }
        if block == "~." {
            return self.push(ParagraphKind::Vacant, 1, (0, 0), "");
        }
        if let Some(words) = block.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'))
            && !words.contains('}')
            && !words.trim().is_empty()
        {
            let (numbers, words) = extra(words).unwrap_or(((0, 0), words));
            return self.push(ParagraphKind::Note, 0, numbers, words.trim());
        }
        for (sign, kind, level) in SIGNS.iter().filter(|s| s.1 != ParagraphKind::Note && s.1 != ParagraphKind::Vacant) {
            if let Some((numbers, words)) = block.strip_prefix(sign).and_then(extra).filter(|(_, w)| !w.is_empty()) {
                return self.push(*kind, *level, numbers, words);
            }
        }
        if let Some((level, words)) = self.lettered(block) {
            return self.push(ParagraphKind::Subparagraph, level, (0, 0), words);
        }
        match numbered(self.lang, block) {
            Some((_, "")) => self.push(ParagraphKind::Vacant, 0, (0, 0), ""),
            Some((numbers, words)) => self.push(ParagraphKind::Paragraph, 0, numbers, words),
            None => self.push(ParagraphKind::Paragraph, 0, (0, 0), block),
        }
    }

    fn row(&mut self, row: &str) {
        let row = row.replace("\\|", "\u{1}");
        let cells = row.trim_end_matches('|').trim_end().split(" | ").map(|cell| cell.trim().replace('\u{1}', "|"));
        // A row with more cells than a row has goes on in the next.
        for (cell, column) in cells.zip((1..=u8::MAX).cycle()) {
            let words = if cell.is_empty() { "–".to_owned() } else { cell };
            self.push(ParagraphKind::Cell, column, (0, 0), &words);
        }
    }

    /// Returns the level and words of a block that begins with `(a)`, `a)`, `(أ)` or `(i)`: a letter, unless the number
    /// would be the next one and the letter not.
    fn lettered<'b>(&self, block: &'b str) -> Option<(u8, &'b str)> {
        let (sign, words) = block.split_once(") ")?;
        let sign = sign.strip_prefix('(').unwrap_or(sign);
        if sign.is_empty() || sign.chars().count() > 5 || self.paragraphs.is_empty() {
            return None;
        }
        let next_number = printed::roman(self.counts[2] + 1) == sign;
        let single =
            sign.chars().count() == 1 && sign.chars().all(|c| c.is_ascii_lowercase() || ('أ'..='ي').contains(&c));
        let next_letter = char::from_u32('a' as u32 + self.counts[1]).is_some_and(|c| sign == c.to_string());
        match (single, next_number, next_letter) {
            (true, false, _) | (true, true, true) => Some((1, words)),
            (_, true, _) => Some((2, words)),
            _ => None,
        }
    }
}

/// Reads `+1|2 ` after the sign of a block: what was added since the text was numbered.
fn extra(rest: &str) -> Option<((u8, u8), &str)> {
    let (numbers, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let (bis, alt) = numbers.split_once('|').unwrap_or((numbers, ""));
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<u8>().ok().filter(|n| *n > 0) };
    let bis = if bis.is_empty() { Some(0) } else { number(bis.strip_prefix('+')?) };
    Some(((bis?, number(alt)?), words))
}

/// Reads `12. `, `12 bis. `, `12 alt. 1. `; no words after it are a vacant number.
fn numbered(lang: Lang, block: &str) -> Option<((u8, u8), &str)> {
    let rest = block.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == block.len() {
        return None;
    }
    if rest == "." {
        return Some(((0, 0), ""));
    }
    let (mut after, mut bis) = (rest, 0);
    for n in (1..=30).rev() {
        let word = printed::repetition(lang, n);
        let found = rest.strip_prefix(&format!(" {word}")).or_else(|| rest.strip_prefix(&word));
        if let Some(found) = found.filter(|found| found.starts_with(['.', ' '])) {
            (after, bis) = (found, n);
            break;
        }
    }
    let word = printed::alternative(lang);
    if let Some(rest) = after.strip_prefix(&format!(" {word}")) {
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        let (number, words) = rest.strip_prefix(' ')?.split_once(' ').unwrap_or((rest.trim(), ""));
        if let Some(alt) = number.strip_suffix('.').and_then(|n| n.parse().ok()) {
            return Some(((bis, alt), words)).filter(|_| !words.is_empty());
        }
        return Some(((bis, 1), rest.trim_start()));
    }
    after.strip_prefix(". ").map(|words| ((bis, 0), words))
}
