//! A pasted text keeps the identity of its paragraphs: what is the same or nearly so is the same paragraph.

use std::collections::BTreeSet;

use imara_diff::{Algorithm, Diff, InternedInput};
use nemcon_negotiation::Text;
use nemcon_negotiation::text::Paragraph;

/// Two paragraphs that share so many of their words, in hundredths, are one that was changed.
const ALIKE: usize = 50;

/// Gives the paragraphs of `text` the identities that they have in `previous`; new ones keep their own.
pub fn align(previous: &[Paragraph], text: &mut Text) {
    let before: Vec<&str> = previous.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let after: Vec<String> = text.paragraphs.iter().map(|paragraph| paragraph.text.clone()).collect();
    let mut found: Vec<Option<usize>> = vec![None; after.len()];
    let mut input: InternedInput<&str> = InternedInput::default();
    input.update_before(before.iter().copied());
    input.update_after(after.iter().map(String::as_str));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    keep_same(&diff, before.len(), &mut found);
    for hunk in diff.hunks() {
        let (olds, news) =
            (hunk.before.start as usize..hunk.before.end as usize, hunk.after.start as usize..hunk.after.end as usize);
        let mut next = olds.start;
        for new in news {
            let likeness = |old: &usize| likeness(before[*old], &after[new]);
            let best = (next..olds.end).max_by_key(|old| (likeness(old), std::cmp::Reverse(*old)));
            if let Some(old) = best.filter(|old| likeness(old) >= ALIKE) {
                found[new] = Some(old);
                next = old + 1;
            }
        }
    }
    keep_moved(&before, &after, &mut found);
    for (paragraph, old) in text.paragraphs.iter_mut().zip(found) {
        if let Some(old) = old {
            paragraph.id = previous[old].id;
        }
    }
}

fn keep_same(diff: &Diff, before: usize, found: &mut [Option<usize>]) {
    let mut olds = (0..before).filter(|old| !diff.is_removed(*old as u32));
    for (new, place) in found.iter_mut().enumerate() {
        if !diff.is_added(new as u32) {
            *place = olds.next();
        }
    }
}

/// What left one place and stands word for word in another was moved.
fn keep_moved(before: &[&str], after: &[String], found: &mut [Option<usize>]) {
    let mut taken: BTreeSet<usize> = found.iter().flatten().copied().collect();
    for (new, place) in found.iter_mut().enumerate().filter(|(_, place)| place.is_none()) {
        let moved = (0..before.len()).find(|old| !taken.contains(old) && before[*old] == after[new]);
        if let Some(old) = moved {
            taken.insert(old);
            *place = Some(old);
        }
    }
}

/// Returns how many of the words of both are shared, in hundredths. Where words are not apart, pairs of letters are.
fn likeness(one: &str, other: &str) -> usize {
    let (one, other) = (parts(one), parts(other));
    let all = one.len() + other.len();
    if all == 0 {
        return 0;
    }
    let mut rest = other;
    let shared = one.iter().filter(|part| {
        let place = rest.iter().position(|candidate| candidate == *part);
        place.map(|place| rest.swap_remove(place)).is_some()
    });
    200 * shared.count() / all
}

fn parts(text: &str) -> Vec<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    if words.len() * 8 > letters.len() {
        return words;
    }
    letters.windows(2).map(|pair| pair.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use nemcon_negotiation::{Id, Lang};

    use super::*;

    fn check(old: &str, new: &str, expected: &[&str]) {
        let previous = Text::from_plain(Lang::En, Id([1; 16]), old);
        let mut text = Text::from_plain(Lang::En, Id([2; 16]), new);
        align(&previous.paragraphs, &mut text);
        let told = |p: &Paragraph| format!("{}:{}", if p.id.act == Id([1; 16]) { "old" } else { "new" }, p.id.ordinal);
        assert_eq!(text.paragraphs.iter().map(told).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_changed_paragraph_stays_itself_and_a_new_one_is_new() {
        check(
            "= Report\n\n1. The group met in March.\n\n2. States noted the offer.\n\n3. The end is near.",
            "= Report\n\n1. The group met in April.\n\nWholly different matters were raised here.\n\n3. The end is near.",
            &["old:1", "old:2", "new:3", "old:4"],
        );
    }

    #[test]
    fn a_moved_paragraph_stays_itself() {
        check(
            "alpha beta\n\ngamma delta\n\nepsilon zeta",
            "epsilon zeta\n\nalpha beta\n\ngamma delta",
            &["old:3", "old:1", "old:2"],
        );
    }

    #[test]
    fn chinese_is_compared_by_letters() {
        check("各国注意到该提议，并请每两年提供一次资料。", "各国注意到该提议，并请每三年提供一次资料。", &["old:1"]);
    }

    #[test]
    fn identities_are_never_used_twice() {
        check("same\n\nsame", "same\n\nsame\n\nsame", &["old:1", "old:2", "new:3"]);
    }
}
