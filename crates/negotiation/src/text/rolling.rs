//! A compilation as a rolling text: every proposal in square brackets with names.

use super::bracket::{brackets, with_marks};
use super::compile::{Compiled, Origin};
use super::segments::{Offer, Segment};
use super::{Operation, Paragraph, Text};
use crate::id::{Code, Id};
use crate::names::Lang;

/// Returns the compilation as a text in brackets: `[words - A delete / other words - B]`. `name` says what stands for a
/// proposal, as a rule its delegation, and `who` which delegation a name means. Paragraphs that would be moved stay
/// where they are.
pub fn as_brackets(
    compiled: &Compiled,
    lang: Lang,
    name: &dyn Fn(Id) -> String,
    who: &dyn Fn(&str) -> Option<Code>,
) -> Text {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for entry in &compiled.paragraphs {
        let words = written(&entry.segments, name);
        let removed: Vec<Id> = entry.remarks.iter().filter(|r| is_deletion(&r.operation)).map(|r| r.by).collect();
        let text = match &entry.origin {
            Origin::MovedHere { .. } => continue,
            Origin::Added { by, .. } if removed.is_empty() => format!("[{words} - {}]", names(by, name)),
            Origin::Added { by, .. } => format!("[{words} - {}; {} delete]", names(by, name), names(&removed, name)),
            Origin::Base if removed.is_empty() => words,
            Origin::Base => format!("[{words} - {} delete]", names(&removed, name)),
        };
        let marks = if entry.segments.len() <= 1 && text == entry.paragraph.text {
            entry.paragraph.marks.clone()
        } else {
            Vec::new()
        };
        paragraphs.push(Paragraph { text, marks, ..entry.paragraph.clone() });
    }
    super::valid::drop_dangling(&mut paragraphs);
    let text = Text::new(lang, paragraphs);
    with_marks(&text, &brackets(&text, who))
}

fn is_deletion(op: &Operation) -> bool {
    matches!(op, Operation::Delete { .. })
}

fn names(by: &[Id], name: &dyn Fn(Id) -> String) -> String {
    by.iter().map(|id| name(*id)).collect::<Vec<_>>().join(", ")
}

fn written(segments: &[Segment], name: &dyn Fn(Id) -> String) -> String {
    let one = |segment: &Segment| match segment {
        Segment::Kept(words) => words.clone(),
        Segment::Edge { with, .. } => with.clone(),
        Segment::Open { words, offers } => open(words, offers, name),
    };
    segments.iter().map(one).collect()
}

/// Writes one open place. Spaces at its edges stay outside the brackets.
fn open(words: &str, offers: &[Offer], name: &dyn Fn(Id) -> String) -> String {
    let wordings: Vec<(String, &Offer)> = offers.iter().map(|offer| (written(&offer.segments, name), offer)).collect();
    let deleted: Vec<Id> = offers.iter().filter(|o| o.segments.is_empty()).flat_map(|o| o.by.iter().copied()).collect();
    let mut parts = Vec::new();
    if !deleted.is_empty() {
        parts.push(format!("{} - {} delete", words.trim(), names(&deleted, name)));
    } else if !words.trim().is_empty() {
        parts.push(words.trim().to_owned());
    }
    let put = wordings.iter().filter(|(_, offer)| !offer.segments.is_empty());
    parts.extend(put.map(|(wording, offer)| format!("{} - {}", wording.trim(), names(&offer.by, name))));
    let all = || wordings.iter().map(|(wording, _)| wording.as_str()).chain([words]).filter(|w| !w.is_empty());
    let before = if all().all(|w| w.starts_with(char::is_whitespace)) { " " } else { "" };
    let after = if all().all(|w| w.ends_with(char::is_whitespace)) { " " } else { "" };
    format!("{before}[{}]{after}", parts.join(" / "))
}
