//! A proposal on another version of its base.

use nemcon_negotiation::text::{Kept, Operation, Place, Stretch, Text, Why, apply, carry};
use proptest::prelude::*;

use super::sample::*;

/// Returns what stayed if nothing but one stretch of a paragraph changed.
fn around(old: &str, new: &str) -> Vec<Stretch> {
    let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let before = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let after = old[before..].iter().rev().zip(new[before..].iter().rev()).take_while(|(a, b)| a == b).count();
    let last = (old.len() - after, new.len() - after, after);
    let stretch =
        |(old, new, length): (usize, usize, usize)| Stretch { old: old as u32, new: new as u32, length: length as u32 };
    [(0, 0, before), last].into_iter().filter(|s| s.2 > 0).map(stretch).collect()
}

fn kept(base: &Text, new: &Text) -> Kept {
    let pairs = base.paragraphs.iter().filter_map(|p| Some((p, new.paragraphs.iter().find(|n| n.id == p.id)?)));
    pairs.map(|(p, n)| (p.id, around(&p.text, &n.text))).collect()
}

#[test]
fn words_are_found_again_beside_what_changed() {
    let base = text("States noted growing risks.\nStates agreed.");
    let new =
        apply(&base, &[replace(&base, 1, "States", "All Member States"), delete(&base, 2)], act(2)).expect("fits");
    let operations = [replace(&base, 1, "growing", "new"), delete(&base, 2), insert_after(&base, 1, "risks", " again")];
    let carried = carry(&operations, act(3), &base, &new, &kept(&base, &new));
    assert_eq!(carried.lost, [(1, Why::NoParagraph(at(2)))]);
    let after = apply(&new, &carried.operations, act(3)).expect("carried");
    assert_eq!(lines(&after), "All Member States noted new risks again.\nx");
}

#[test]
fn what_lost_its_hold_is_named_with_what_stands_there() {
    let base = text("States noted growing risks.\nStates agreed.");
    let new = apply(&base, &[replace(&base, 1, "growing", "rising")], act(2)).expect("fits");
    let operations = [
        replace(&base, 1, "noted growing", "saw"),
        Operation::AgreeAdRef { at: at(2), expected: "States agreed.".into() },
    ];
    let carried = carry(&operations, act(3), &base, &new, &kept(&base, &new));
    assert_eq!(carried.lost, [(0, Why::OtherWords("States noted rising risks.".into()))]);
    assert_eq!(carried.operations, operations[1..]);
}

#[test]
fn a_place_after_a_paragraph_that_is_no_more_is_after_the_one_before() {
    let base = text("~ One,\n~ Two,\n~ Three,");
    let mut new = base.clone();
    new.paragraphs.remove(1);
    let carried = carry(&[paragraph_after(2, 1, "New.")], act(3), &base, &new, &Kept::new());
    assert_eq!((carried.shifted, carried.lost), (vec![0], vec![]));
    assert!(matches!(carried.operations[0], Operation::Insert { place: Place::After(after), .. } if after == at(1)));
}

#[test]
fn stretches_that_are_not_true_are_not_believed() {
    let base = text("States noted risks.");
    let new = text("Members saw threats.");
    let false_stretch = vec![Stretch { old: 0, new: 0, length: 6 }, Stretch { old: 90, new: 90, length: 9 }];
    let carried =
        carry(&[replace(&base, 1, "States", "We")], act(3), &base, &new, &Kept::from([(at(1), false_stretch)]));
    assert_eq!(carried.lost, [(0, Why::OtherWords("Members saw threats.".into()))]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn nothing_is_lost_without_a_word(base in text_any(), seed in any::<u64>(), other in any::<u64>()) {
        let operations = operations_any(&base, seed, act(2));
        let new = apply(&base, &operations_any(&base, other, act(3)), act(3)).expect("fits");
        let carried = carry(&operations, act(2), &base, &new, &kept(&base, &new));
        prop_assert_eq!(carried.operations.len() + carried.lost.len(), operations.len());
        prop_assert!(apply(&new, &carried.operations, act(2)).is_ok());
        // On the same base it is the same proposal.
        let same = carry(&operations, act(2), &base, &base, &Kept::new());
        prop_assert_eq!(same.operations, operations);
    }
}
