//! What comes of edits of one text by two: joined in any order, one after the other, with every bracket in its pair.

use nemcon_formats::proposal::{kept, of_text};
use nemcon_negotiation::text::{Operation, Paragraph, ParagraphKind, apply, carry, join};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use proptest::prelude::*;

const BASE: Id = Id([1; 16]);
const A: Id = Id([2; 16]);
const B: Id = Id([3; 16]);

fn text(act: Id, lines: &[String]) -> Text {
    let one = |(ordinal, line): (u32, &String)| {
        Paragraph::new(ParagraphId { act, ordinal }, ParagraphKind::Unnumbered, line.clone())
    };
    Text::new(Lang::En, (1..).zip(lines).map(one).collect())
}

fn words(text: &Text) -> Vec<String> {
    let standing = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant);
    standing.map(|p| p.text.clone()).collect()
}

/// Returns three short paragraphs in which some words are others, and pairs of brackets stand, within one or over two.
fn edited() -> impl Strategy<Value = Vec<String>> {
    let line = ["States shall report each year", "It meets in March", "Delegations exchange views"];
    let change = prop::option::of((0..12_usize, "[x-z]{1,2}"));
    let pairs = prop::collection::vec((0..12_usize, 0..12_usize), 0..3);
    (change, pairs).prop_map(move |(change, pairs)| {
        let mut words: Vec<Vec<String>> = line.iter().map(|l| l.split(' ').map(str::to_owned).collect()).collect();
        let places: Vec<(usize, usize)> = (0..3).flat_map(|l| (0..words[l].len()).map(move |w| (l, w))).collect();
        if let Some((at, word)) = change {
            let (l, w) = places[at % places.len()];
            words[l][w] = word;
        }
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for (a, b) in pairs {
            let (a, b) = (a.min(b) % places.len(), a.max(b) % places.len());
            let crosses = |&(x, y): &(usize, usize)| (x < a && a <= y && y < b) || (a < x && x <= b && b < y);
            if a > b || taken.iter().any(crosses) || taken.contains(&(a, b)) {
                continue;
            }
            taken.push((a, b));
            let (from, to) = (places[a], places[b]);
            words[from.0][from.1].insert(0, '[');
            words[to.0][to.1].push(']');
        }
        words.iter().map(|line| format!("{}.", line.join(" "))).collect()
    })
}

fn is_balanced(text: &Text) -> bool {
    let mut depth = 0;
    let all = text.paragraphs.iter().flat_map(|p| p.text.chars());
    let fits = all.fold(true, |fits, c| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        fits && depth >= 0
    });
    fits && depth == 0
}

fn operations(base: &Text, lines: &[String], by: Id) -> Vec<Operation> {
    of_text(base, &text(by, lines), by)
}

proptest! {
    #[test]
    fn no_bracket_loses_its_other_half(base in edited(), a in edited(), b in edited()) {
        let base = text(BASE, &base);
        let (of_a, of_b) = (operations(&base, &a, A), operations(&base, &b, B));
        prop_assert_eq!(apply(&base, &of_a, A).map(|t| words(&t)), Ok(a));
        let joined = join(&base, &[(A, &of_a), (B, &of_b)]);
        prop_assert!(is_balanced(&joined.text), "{:?}\n{:?}\n{:?}\n{:?}", words(&joined.text), of_a, of_b, joined.clashes);
        prop_assert_eq!(join(&base, &[(B, &of_b), (A, &of_a)]), joined);
    }

    #[test]
    fn one_after_the_other_is_both_together(base in edited(), a in edited(), b in edited()) {
        let base = text(BASE, &base);
        let (of_a, of_b) = (operations(&base, &a, A), operations(&base, &b, B));
        let joined = join(&base, &[(A, &of_a), (B, &of_b)]);
        for (first, first_by, second, second_by) in [(&of_a, A, &of_b, B), (&of_b, B, &of_a, A)] {
            let Ok(after) = apply(&base, first, first_by) else { continue };
            let carried = carry(second, second_by, &base, &after, &kept(&base, &after));
            prop_assert_eq!(carried.operations.len() + carried.lost.len(), second.len());
            let both = apply(&after, &carried.operations, second_by);
            prop_assert!(both.is_ok());
            if joined.is_whole() && carried.lost.is_empty() && of_a.iter().all(|op| !of_b.contains(op)) {
                prop_assert_eq!(both.map(|t| words(&t)), Ok(words(&joined.text)), "{:?} {:?}", first, second);
            }
        }
    }
}
