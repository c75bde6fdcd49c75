//! Which words of each paragraph stayed between two versions of a text.

use std::collections::BTreeMap;

use nemcon_negotiation::{ParagraphId, Text};

use super::places::chars;
use crate::redline::{Kind, words};

/// A stretch of words that stands in both versions of a paragraph, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stayed {
    /// First character in the old words.
    pub old: u32,
    /// First character in the new words.
    pub new: u32,
    /// How many characters.
    pub length: u32,
}

/// Returns, for each paragraph that is in both texts, the stretches that stayed, in order.
#[must_use]
pub fn stayed(old: &Text, new: &Text) -> BTreeMap<ParagraphId, Vec<Stayed>> {
    let after: BTreeMap<_, _> = new.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect();
    let both = old.paragraphs.iter().filter_map(|p| Some((p.id, p.text.as_str(), *after.get(&p.id)?)));
    both.map(|(id, old, new)| (id, of(old, new))).collect()
}

fn of(old: &str, new: &str) -> Vec<Stayed> {
    if old == new {
        return vec![Stayed { old: 0, new: 0, length: chars(old) }];
    }
    let (mut o, mut n) = (0, 0);
    let mut out = Vec::new();
    for piece in words(old, new) {
        let length = chars(&piece.text);
        if piece.kind == Kind::Same {
            out.push(Stayed { old: o, new: n, length });
        }
        o += if piece.kind.is_old() { length } else { 0 };
        n += if piece.kind.is_new() { length } else { 0 };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::{Id, Lang};

    #[test]
    fn what_stayed_is_told_by_paragraph_and_place() {
        let text = |plain: &str| Text::from_plain(Lang::En, Id([1; 16]), plain);
        let stayed = stayed(&text("States shall act.\n\nGone."), &text("States should act."));
        let stretches: Vec<_> = stayed.values().flatten().map(|s| (s.old, s.new, s.length)).collect();
        assert_eq!(stretches, [(0, 0, 7), (12, 13, 5)]);
    }
}
