//! Paragraphs, changes between two versions, and who asked for what.

use maud::{Markup, html};
use nemcon_formats::redline::{Kind, Piece, words};

use super::{Shape, shape};
use crate::lang::{Lang, Script as _};
use crate::msg;

/// A paragraph of a text.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// What follows `#` in its address: its permanent identity.
    pub anchor: String,
    /// Its printed number, such as `12 bis`; empty for a heading.
    pub number: String,
    /// Its words.
    pub text: String,
    /// The language of the words.
    pub lang: Lang,
    /// Heading, paragraph or subparagraph: 0 for a heading, then the depth.
    pub depth: u8,
    /// Positions and proposals that stand on it.
    pub chips: Vec<Chip>,
}

/// Who said what on a paragraph.
#[derive(Clone, Debug)]
pub struct Chip {
    /// The delegation or group.
    pub who: String,
    /// What it did, as a word: reservation, dissociation.
    pub what: String,
    /// Address of the entry.
    pub to: Option<String>,
}

/// Draws a paragraph, its number hanging in the margin.
#[must_use]
pub fn paragraph(lang: Lang, p: &Paragraph) -> Markup {
    frame(lang, p, false, &html! { (bracketed(&p.text)) })
}

/// What became of a paragraph between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same words.
    Same,
    /// Other words.
    Changed,
    /// Stands only in the new version.
    Inserted,
    /// Stood only in the old version.
    Deleted,
}

/// Draws a paragraph of the new version with what changed since the old words.
#[must_use]
pub fn changed_paragraph(lang: Lang, p: &Paragraph, change: Change, old: &str) -> Markup {
    let pieces = match change {
        Change::Same => vec![Piece::same(&p.text)],
        Change::Inserted => vec![Piece::new(Kind::Inserted, &p.text)],
        Change::Deleted => vec![Piece::new(Kind::Deleted, old)],
        Change::Changed => words(old, &p.text),
    };
    frame(lang, p, change != Change::Same, &redline(lang, &pieces))
}

fn frame(lang: Lang, p: &Paragraph, changed: bool, body: &Markup) -> Markup {
    html! {
        div.par.changed[changed].heading[p.depth == 0].sub[p.depth > 1] id=(p.anchor) {
            @if p.number.is_empty() { span {} }
            @else { a.par-number href={ "#" (p.anchor) } aria-label=(msg::paragraph_number(lang, &p.number)) { (p.number) } }
            div.par-body {
                @if p.depth == 0 { h2 lang=(p.lang.tag()) dir=(p.lang.dir()) { (body) } }
                @else { p lang=(p.lang.tag()) dir=(p.lang.dir()) { (body) } }
                @if !p.chips.is_empty() { div.par-marks { @for c in &p.chips { (chip(c)) } } }
            }
        }
    }
}

fn redline(lang: Lang, pieces: &[Piece]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece.kind {
                Kind::Same => { (bracketed(&piece.text)) }
                Kind::Inserted | Kind::MovedHere(_) => { ins { span.vh { (msg::inserted_words(lang)) " " } (piece.text) } }
                Kind::Deleted | Kind::MovedAway(_) => { del { span.vh { (msg::deleted_words(lang)) " " } (piece.text) } }
            }
        }
    }
}

/// Draws square brackets so that they are seen from afar.
pub(super) fn bracketed(text: &str) -> Markup {
    html! {
        @for part in text.split_inclusive(['[', ']']) {
            @match part.char_indices().next_back() {
                Some((at, c @ ('[' | ']'))) => { (&part[..at]) span.bracket { (c) } }
                _ => { (part) }
            }
        }
    }
}

/// Draws who did what.
#[must_use]
pub fn chip(c: &Chip) -> Markup {
    html! {
        span.chip {
            (shape(Shape::Seat)) b { (c.who) }
            @match &c.to {
                Some(to) => { a href=(to) { (c.what) } }
                None => { (c.what) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_marked_even_when_they_do_not_match() {
        assert_eq!(
            bracketed("a [b] c] &").into_string(),
            r#"a <span class="bracket">[</span>b<span class="bracket">]</span> c<span class="bracket">]</span> &amp;"#
        );
    }
}
