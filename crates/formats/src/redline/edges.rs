//! How good a place is for a change to begin or end: after a sentence, after a clause, between words.

use super::token::{Class, Token};

/// Returns, for each place between tokens (the ends included), how good an edge it is: 0 to 1.
pub(super) fn edges(tokens: &[Token<'_>]) -> Vec<f32> {
    (0..=tokens.len()).map(|at| edge(tokens, at)).collect()
}

fn edge(tokens: &[Token<'_>], at: usize) -> f32 {
    let before = |n: usize| at.checked_sub(n).map(|i| tokens[i]);
    let after = tokens.get(at);
    match before(1) {
        None => 1.0,
        Some(last) => match last.class {
            Class::Line => 1.0,
            Class::Space => after_space(tokens, at - 1),
            Class::Full if after.is_none_or(|next| next.is_space() || is_han_sentence(&last)) => 0.85,
            Class::Clause => 0.45,
            _ => match after {
                None => 0.9,
                Some(next) => match next.class {
                    Class::Line => 0.85,
                    Class::Space => 0.1,
                    Class::Clause | Class::Full => 0.12,
                    Class::Pair => 0.1,
                    _ => 0.0,
                },
            },
        },
    }
}

/// The place after spaces is judged by what is before them.
fn after_space(tokens: &[Token<'_>], space: usize) -> f32 {
    let mut before = tokens[..space].iter().rev().skip_while(|t| matches!(t.class, Class::Pair | Class::Space));
    match before.next().map(|t| t.class) {
        None | Some(Class::Line) => 1.0,
        Some(Class::Full) => 0.95,
        Some(Class::Clause) => 0.5,
        _ => 0.15,
    }
}

fn is_han_sentence(token: &Token<'_>) -> bool {
    matches!(token.text, "。" | "！" | "？")
}

/// Says whether a sentence begins here: after a full stop, the marks that close it, and spaces.
pub(super) fn is_sentence_edge(tokens: &[Token<'_>], at: usize) -> bool {
    if at == 0 || at >= tokens.len() {
        return true;
    }
    let here = tokens[at];
    if here.is_space() || matches!(here.class, Class::Full | Class::Number) || here.text.starts_with(char::is_lowercase)
    {
        return false;
    }
    let mut before =
        tokens[..at].iter().rev().skip_while(|t| t.class == Class::Space).skip_while(|t| t.class == Class::Pair);
    let spaced = tokens[at - 1].is_space();
    match before.next() {
        None => true,
        Some(t) if t.class == Class::Line => true,
        Some(t) => t.class == Class::Full && (spaced || is_han_sentence(t)),
    }
}
