//! Plain text as people type it: what does not balance in it.

use nemcon_negotiation::{ParagraphId, Text};

/// A square bracket without its other half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unbalanced {
    /// The paragraph it stands in.
    pub at: ParagraphId,
    /// The character.
    pub from: u32,
    /// `[` or `]`, in the width it was typed.
    pub bracket: char,
}

/// Returns the square brackets that have no other half in the text, in order. They stay as they were typed.
#[must_use]
pub fn unbalanced(text: &Text) -> Vec<Unbalanced> {
    let mut open = Vec::new();
    let mut alone = Vec::new();
    for p in &text.paragraphs {
        for (from, bracket) in (0..).zip(p.text.chars()) {
            let here = Unbalanced { at: p.id, from, bracket };
            match bracket {
                '[' | '［' => open.push((alone.len(), here)),
                ']' | '］' if open.pop().is_none() => alone.push(here),
                _ => {}
            }
        }
    }
    // What is still open stands before the closing ones found after it.
    for (place, bracket) in open.into_iter().rev() {
        alone.insert(place, bracket);
    }
    alone
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::Lang;

    #[test]
    fn a_bracket_without_its_other_half_is_told_and_kept() {
        let act = "0102030405060708090a0b0c0d0e0f10".parse().expect("an id");
        let text = Text::from_plain(Lang::En, act, "a ] b [c [d]\n\n[e] f]\n\n[g\n");
        let found: Vec<_> = unbalanced(&text).iter().map(|u| (u.at.ordinal, u.from, u.bracket)).collect();
        assert_eq!(found, [(1, 2, ']'), (3, 0, '[')]);
        assert_eq!(text.paragraphs[2].text, "[g");
    }
}
