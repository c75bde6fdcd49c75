//! Bracket notation as delegates type it, read over a whole text and never repaired.
//!
//! `[text]` is not agreed, `[ ]` is a placeholder, `[shall / should]` are alternatives, `[extreme - US; G77 delete]` says
//! who proposes and who opposes, `[Agreed ad ref]` ends a paragraph. Brackets nest and may close in a later paragraph.

use super::shape::{closes, length, opens, stretch};
use super::{Mark, MarkKind, ParagraphKind, Said, Text, Verb};
use crate::id::{Code, ParagraphId};

/// A character of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// Index of the paragraph.
    pub paragraph: usize,
    /// Character in it.
    pub at: u32,
}

/// What a pair of brackets holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words that are not agreed.
    Words,
    /// Nothing yet.
    Placeholder,
    /// The note that the paragraph is agreed, subject to capitals.
    AgreedAdRef,
}

/// A pair of brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// The opening one.
    pub from: Point,
    /// The character after the closing one.
    pub to: Point,
    /// What it holds.
    pub holds: Holds,
    /// How many pairs lie around it.
    pub depth: u32,
    /// Its alternatives, in order, if slashes part it; none if it has one wording.
    pub alternatives: Vec<Alternative>,
    /// Who says what of it, if it has one wording.
    pub said: Vec<Named>,
    /// First character of what is said, if anything is.
    pub said_from: Option<Point>,
}

/// One of several wordings in a pair of brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// First character.
    pub from: Point,
    /// Character after its last, what is said included.
    pub to: Point,
    /// Who says what of it.
    pub said: Vec<Named>,
}

/// A name as written, with the delegation it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// As written.
    pub name: String,
    /// The delegation, if there is one of that name.
    pub by: Option<Code>,
    /// The verb; proposed, if none is written.
    pub verb: Verb,
}

/// A bracket without its other half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unbalanced {
    /// Where it stands.
    pub at: Point,
    /// Whether it opens.
    pub opens: bool,
}

/// An option block: its head, and the paragraphs up to the next head or heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionBlock {
    /// Index of the head.
    pub head: usize,
    /// Index after the last paragraph of the option.
    pub end: usize,
}

/// All brackets of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brackets {
    /// In order of their opening.
    pub pairs: Vec<Bracket>,
    /// Brackets without their other half, in order.
    pub unbalanced: Vec<Unbalanced>,
    /// Option blocks, in order.
    pub options: Vec<OptionBlock>,
}

/// Reads all brackets of a text. `who` says which delegation a name means; what names nobody is words.
pub fn brackets(text: &Text, who: &dyn Fn(&str) -> Option<Code>) -> Brackets {
    let mut found = Brackets { options: options(text), ..Brackets::default() };
    let mut open: Vec<(Point, Vec<Point>)> = Vec::new();
    let mut pairs = Vec::new();
    for (paragraph, p) in text.paragraphs.iter().enumerate() {
        for (c, at) in p.text.chars().zip(0..) {
            let point = Point { paragraph, at };
            if opens(c) {
                open.push((point, Vec::new()));
            } else if closes(c) {
                match open.pop() {
                    Some((from, slashes)) => pairs.push((from, point, slashes, open.len())),
                    None => found.unbalanced.push(Unbalanced { at: point, opens: false }),
                }
            } else if let (true, Some((_, slashes))) = (is_slash(&p.text, c, at), open.last_mut()) {
                slashes.push(point);
            }
        }
    }
    found.unbalanced.extend(open.iter().map(|(at, _)| Unbalanced { at: *at, opens: true }));
    found.unbalanced.sort();
    // A bracket that nobody closes is around nothing: depth counts pairs only.
    let lone = |from: Point| open.iter().filter(|(at, _)| *at < from).count();
    let read = |(from, to, slashes, depth): (Point, Point, Vec<Point>, usize)| {
        read(text, from, to, &slashes, depth - lone(from).min(depth), who)
    };
    found.pairs = pairs.into_iter().map(read).collect();
    found.pairs.sort_by_key(|pair| pair.from);
    found
}

/// Says whether a slash parts alternatives: it has a space beside it, or stands at the edge; `and/or` is a word.
fn is_slash(text: &str, c: char, at: u32) -> bool {
    let beside = |from: u32| stretch(text, from, from + 1).is_none_or(|c| c.trim().is_empty());
    matches!(c, '/' | '／') && (at == 0 || beside(at - 1) || beside(at + 1) || c == '／')
}

fn read(
    text: &Text,
    from: Point,
    close: Point,
    slashes: &[Point],
    depth: usize,
    who: &dyn Fn(&str) -> Option<Code>,
) -> Bracket {
    let inner = Point { at: from.at + 1, ..from };
    let to = Point { at: close.at + 1, ..close };
    let words = between(text, inner, close);
    let holds = match words.trim().to_ascii_lowercase().as_str() {
        "" | "…" | "..." => Holds::Placeholder,
        "agreed ad ref" | "agreed ad ref." | "agreed ad referendum" => Holds::AgreedAdRef,
        _ => Holds::Words,
    };
    let mut pair = Bracket {
        from,
        to,
        holds,
        depth: u32::try_from(depth).unwrap_or(u32::MAX),
        alternatives: Vec::new(),
        said: Vec::new(),
        said_from: None,
    };
    if slashes.is_empty() {
        if let Some((at, said)) = said(text, inner, close, who).filter(|_| holds == Holds::Words) {
            (pair.said_from, pair.said) = (Some(at), said);
        }
        return pair;
    }
    let starts = std::iter::once(inner).chain(slashes.iter().map(|slash| Point { at: slash.at + 1, ..*slash }));
    let ends = slashes.iter().copied().chain([close]);
    let alternative = |(from, to)| {
        let said = said(text, from, to, who).map(|(_, said)| said).unwrap_or_default();
        Alternative { from, to, said }
    };
    pair.alternatives = starts.zip(ends).map(alternative).collect();
    pair
}

fn between(text: &Text, from: Point, to: Point) -> String {
    let part = |index: usize| {
        let words = &text.paragraphs[index].text;
        let start = if index == from.paragraph { from.at } else { 0 };
        let end = if index == to.paragraph { to.at } else { length(words) };
        stretch(words, start, end).unwrap_or_default()
    };
    (from.paragraph..=to.paragraph).map(part).collect::<Vec<_>>().join("\n")
}

/// Returns where what is said begins, and what: after the last dash, if every part of it names somebody.
fn said(text: &Text, from: Point, to: Point, who: &dyn Fn(&str) -> Option<Code>) -> Option<(Point, Vec<Named>)> {
    let start = if from.paragraph == to.paragraph { from.at } else { 0 };
    let words = stretch(&text.paragraphs[to.paragraph].text, start, to.at)?;
    for (byte, dash) in words.char_indices().rev().filter(|(_, c)| matches!(c, '-' | '–' | '—' | '−')) {
        let before = &words[..byte];
        let after = &words[byte + dash.len_utf8()..];
        if after.contains(|c| opens(c) || closes(c)) {
            return None;
        }
        if let Some(said) = statements(after, who) {
            let at = start + length(before.trim_end());
            return Some((Point { paragraph: to.paragraph, at }, said));
        }
    }
    None
}

/// Reads `US; G77, Canada delete`: names, and a verb at the end that goes for all names before it.
fn statements(words: &str, who: &dyn Fn(&str) -> Option<Code>) -> Option<Vec<Named>> {
    let words = words.trim().trim_end_matches(['.', ',', ';']);
    let mut all = Vec::new();
    for part in words.split([';', '；', '؛']) {
        let (names, verb) = verb_of(part.trim());
        for name in names.split([',', '，', '、', '،']).map(str::trim).filter(|name| !name.is_empty()) {
            all.push(Named { name: name.to_owned(), by: Some(who(name)?), verb });
        }
    }
    (!all.is_empty()).then_some(all)
}

/// The verbs as written; a form that ends with another comes before it.
const VERBS: [(&str, Verb); 12] = [
    ("cannot live with", Verb::CannotLiveWith),
    ("to delete", Verb::Delete),
    ("delete", Verb::Delete),
    ("retain", Verb::Retain),
    ("support", Verb::Support),
    ("supports", Verb::Support),
    ("prefer", Verb::Prefer),
    ("prefers", Verb::Prefer),
    ("bracket", Verb::Bracket),
    ("reserve", Verb::Reserve),
    ("reserves", Verb::Reserve),
    ("add", Verb::Propose),
];

fn verb_of(part: &str) -> (&str, Verb) {
    let lower = part.to_ascii_lowercase();
    for (word, verb) in VERBS {
        if let Some(names) = lower.strip_suffix(word).filter(|names| names.ends_with([' ', ':'])) {
            return (part[..names.len()].trim_end_matches([' ', ':', ',']), verb);
        }
    }
    (part, Verb::Propose)
}

fn options(text: &Text) -> Vec<OptionBlock> {
    let kinds: Vec<_> = text.paragraphs.iter().map(|p| p.kind).collect();
    let is_head = |index: &usize| kinds[*index] == ParagraphKind::Option;
    let ends = |kind: &ParagraphKind| {
        matches!(kind, ParagraphKind::Option | ParagraphKind::Heading | ParagraphKind::Annex | ParagraphKind::Title)
    };
    let block = |head: usize| {
        let end = kinds[head + 1..].iter().position(ends).map_or(kinds.len(), |n| head + 1 + n);
        OptionBlock { head, end }
    };
    (0..kinds.len()).filter(is_head).map(block).collect()
}

/// Returns the text with its brackets as marks, in place of the marks of brackets it had. Those without their other half
/// have none; names that mean nobody are left out.
pub fn with_marks(text: &Text, found: &Brackets) -> Text {
    let mut paragraphs = text.paragraphs.clone();
    for p in &mut paragraphs {
        p.marks.retain(|m| !matches!(m.kind, MarkKind::Bracket { .. } | MarkKind::Alternative { .. }));
    }
    let ids: Vec<ParagraphId> = paragraphs.iter().map(|p| p.id).collect();
    let lengths: Vec<u32> = paragraphs.iter().map(|p| length(&p.text)).collect();
    let given = |named: &[Named]| {
        named.iter().filter_map(|n| Some(Said { by: n.by.clone()?, verb: n.verb })).collect::<Vec<_>>()
    };
    for pair in found.pairs.iter().filter(|pair| pair.holds != Holds::AgreedAdRef) {
        let here = pair.from.paragraph == pair.to.paragraph;
        let until = (!here).then(|| (ids[pair.to.paragraph], pair.to.at));
        let to = if here { pair.to.at } else { lengths[pair.from.paragraph] };
        let kind = MarkKind::Bracket { said: given(&pair.said), until };
        paragraphs[pair.from.paragraph].marks.push(Mark { from: pair.from.at, kind, to });
        for one in
            pair.alternatives.iter().filter(|one| one.from.paragraph == one.to.paragraph && one.from.at < one.to.at)
        {
            let kind = MarkKind::Alternative { said: given(&one.said) };
            paragraphs[one.from.paragraph].marks.push(Mark { from: one.from.at, kind, to: one.to.at });
        }
    }
    for p in &mut paragraphs {
        p.marks.sort_by(|a, b| (a.from, u32::MAX - a.to, &a.kind).cmp(&(b.from, u32::MAX - b.to, &b.kind)));
    }
    Text::new(text.lang, paragraphs)
}

/// Something in a text that is still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// A pair of brackets with no other around it.
    Bracket {
        /// The opening one.
        from: Point,
        /// The character after the closing one.
        to: Point,
        /// Whether there is nothing in it yet.
        placeholder: bool,
    },
    /// A bracket without its other half.
    Unbalanced(Unbalanced),
    /// A paragraph that stands beside another as an alternative.
    Alternative(ParagraphId),
    /// The head of an option block.
    Option(ParagraphId),
}

/// Returns all that is still open in a text, in reading order.
pub fn open_points(text: &Text) -> Vec<Open> {
    let found = brackets(text, &|_| None);
    let outer = found.pairs.iter().filter(|pair| pair.depth == 0 && pair.holds != Holds::AgreedAdRef);
    let mut open: Vec<(Point, Open)> = outer
        .map(|pair| {
            let placeholder = pair.holds == Holds::Placeholder;
            (pair.from, Open::Bracket { from: pair.from, to: pair.to, placeholder })
        })
        .collect();
    open.extend(found.unbalanced.iter().map(|u| (u.at, Open::Unbalanced(*u))));
    for (paragraph, p) in text.paragraphs.iter().enumerate() {
        let start = Point { paragraph, at: 0 };
        if p.kind == ParagraphKind::Option {
            open.push((start, Open::Option(p.id)));
        } else if p.alt > 0 {
            open.push((start, Open::Alternative(p.id)));
        }
    }
    open.sort_by_key(|(at, _)| *at);
    open.into_iter().map(|(_, open)| open).collect()
}
