//! What an editor would not keep: a word or two inside a long rewritten stretch, and the remains of a sentence.

use super::edges::is_sentence_edge;
use super::token::{Class, Token};
use super::{Span, merged};

/// Kept words up to this many are noise between two replacements that are each longer.
const NOISE_WORDS: usize = 2;
/// A sentence of which less than this share of its weight is left is replaced whole.
const LITTLE_LEFT: f32 = 0.25;

/// Returns the spans without what does not help the eye.
pub(super) fn tidy(spans: Vec<Span>, old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    let spans = whole_sentences(without_noise(spans, old, new), old, new);
    merged(spans.into_iter().flat_map(|span| trimmed(span, old, new)))
}

fn without_noise(spans: Vec<Span>, old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    let mut rest = spans.into_iter().peekable();
    while let Some(span) = rest.next() {
        let noise = match (out.last(), rest.peek()) {
            (Some(before), Some(after)) if span.same => is_noise(before, &span, after, old, new),
            _ => false,
        };
        match out.last_mut() {
            Some(last) if !span.same && !last.same => (last.old.end, last.new.end) = (span.old.end, span.new.end),
            Some(last) if noise => (last.old.end, last.new.end) = (span.old.end, span.new.end),
            _ => out.push(span),
        }
    }
    out
}

fn is_noise(before: &Span, kept: &Span, after: &Span, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    let stretch = &old[kept.old.clone()];
    if stretch.iter().any(|t| matches!(t.class, Class::Full | Class::Line)) {
        return false;
    }
    let words = stretch.iter().filter(|t| matches!(t.class, Class::Word | Class::Number)).count();
    let characters = stretch.iter().filter(|t| t.class == Class::Han).count();
    let small = words <= NOISE_WORDS && characters <= 2 * NOISE_WORDS;
    let length = letters(stretch);
    let longer = |span: &Span| {
        span.replaces() && letters(&old[span.old.clone()]) >= length && letters(&new[span.new.clone()]) >= length
    };
    small && longer(before) && longer(after)
}

fn letters(tokens: &[Token<'_>]) -> usize {
    tokens.iter().map(|t| t.text.chars().count()).sum()
}

/// Replaces whole the sentences of which little is left.
fn whole_sentences(spans: Vec<Span>, old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    let mut out = Vec::with_capacity(spans.len());
    let mut sentence: Vec<Span> = Vec::new();
    for span in spans {
        if !span.same {
            sentence.push(span);
            continue;
        }
        let mut from = 0;
        for at in 1..=span.old.len() {
            let (o, n) = (span.old.start + at, span.new.start + at);
            if is_sentence_edge(old, o) && is_sentence_edge(new, n) {
                sentence.push(part(&span, from, at));
                from = at;
                close(&mut sentence, &mut out, old, new);
            }
        }
        if from < span.old.len() {
            sentence.push(part(&span, from, span.old.len()));
        }
    }
    close(&mut sentence, &mut out, old, new);
    out
}

fn part(span: &Span, from: usize, to: usize) -> Span {
    Span {
        same: true,
        old: span.old.start + from..span.old.start + to,
        new: span.new.start + from..span.new.start + to,
    }
}

fn close(sentence: &mut Vec<Span>, out: &mut Vec<Span>, old: &[Token<'_>], new: &[Token<'_>]) {
    let spans = std::mem::take(sentence);
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return };
    let whole = Span { same: false, old: first.old.start..last.old.end, new: first.new.start..last.new.end };
    let weight = |tokens: &[Token<'_>]| tokens.iter().map(Token::weight).sum::<f32>();
    let kept: f32 = spans.iter().filter(|s| s.same).map(|s| weight(&old[s.old.clone()])).sum();
    let all = weight(&old[whole.old.clone()]).min(weight(&new[whole.new.clone()]));
    let words = |tokens: &[Token<'_>]| tokens.iter().filter(|t| t.is_word()).count();
    let long = words(&old[whole.old.clone()]) >= 3 && words(&new[whole.new.clone()]) >= 3;
    if long && spans.iter().any(Span::replaces) && kept < LITTLE_LEFT * all {
        out.push(whole);
    } else {
        out.extend(spans);
    }
}

/// Gives back the equal spaces and line ends at the edges of a replacement.
fn trimmed(span: Span, old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Span> {
    if span.same || !span.replaces() {
        return vec![span];
    }
    let (mut o, mut n) = (span.old.clone(), span.new.clone());
    let same = |i: usize, j: usize| old[i].text == new[j].text && old[i].is_space();
    while !o.is_empty() && !n.is_empty() && same(o.start, n.start) {
        (o.start, n.start) = (o.start + 1, n.start + 1);
    }
    while !o.is_empty() && !n.is_empty() && same(o.end - 1, n.end - 1) {
        (o.end, n.end) = (o.end - 1, n.end - 1);
    }
    vec![
        Span { same: true, old: span.old.start..o.start, new: span.new.start..n.start },
        Span { same: false, old: o.clone(), new: n.clone() },
        Span { same: true, old: o.end..span.old.end, new: n.end..span.new.end },
    ]
}
