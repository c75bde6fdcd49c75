//! Which words of each paragraph stayed between two versions of a text, for carrying proposals over.

use std::collections::BTreeMap;

use nemcon_negotiation::Text;
use nemcon_negotiation::text::{Kept, Stretch};

use super::places::chars;
use crate::redline::{Kind, words};

/// Returns, for each paragraph that is in both texts, the stretches that stayed, in order.
#[must_use]
pub fn kept(old: &Text, new: &Text) -> Kept {
    let after: BTreeMap<_, _> = new.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect();
    let both = old.paragraphs.iter().filter_map(|p| Some((p.id, p.text.as_str(), *after.get(&p.id)?)));
    both.map(|(id, old, new)| (id, of(old, new))).collect()
}

fn of(old: &str, new: &str) -> Vec<Stretch> {
    if old == new {
        return vec![Stretch { old: 0, new: 0, length: chars(old) }];
    }
    let (mut o, mut n) = (0, 0);
    let mut out = Vec::new();
    for piece in words(old, new) {
        let length = chars(&piece.text);
        if piece.kind == Kind::Same {
            out.push(Stretch { old: o, new: n, length });
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
        let kept = kept(&text("States shall act.\n\nGone."), &text("States should act."));
        let stretches: Vec<_> = kept.values().flatten().map(|s| (s.old, s.new, s.length)).collect();
        assert_eq!(stretches, [(0, 0, 7), (12, 13, 5)]);
    }
}
