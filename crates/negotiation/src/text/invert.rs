//! The way back from a proposal.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::length;
use super::{Operation, Paragraph, Place, Spot, Text, Unfit, apply};
use crate::id::{Id, ParagraphId};

/// Returns operations on `apply(base, operations, by)` that lead back to the base, identities and marks included:
/// changes of words where they suffice, else paragraphs put back whole.
pub fn invert(base: &Text, operations: &[Operation], by: Id) -> Result<Vec<Operation>, Vec<Unfit>> {
    let after = apply(base, operations, by)?;
    let order = places(base, &after);
    let words = word_changes(operations);
    // First with words, then with whole paragraphs wherever that does not lead back exactly.
    let mut whole = BTreeSet::new();
    let inverse = back(base, &after, &order, &words, &whole);
    match apply(&after, &inverse, by) {
        Ok(found) if found == *base => return Ok(inverse),
        Ok(found) => {
            let found: BTreeMap<_, _> = found.paragraphs.into_iter().map(|p| (p.id, p)).collect();
            whole.extend(base.paragraphs.iter().filter(|p| found.get(&p.id) != Some(p)).map(|p| p.id));
        }
        Err(_) => whole.extend(base.paragraphs.iter().map(|p| p.id)),
    }
    Ok(back(base, &after, &order, &words, &whole))
}

/// Returns, for each paragraph of the base that must be put somewhere, the place.
fn places(base: &Text, after: &Text) -> BTreeMap<ParagraphId, Place> {
    let at: BTreeMap<_, _> = base.paragraphs.iter().zip(0..).map(|(p, i)| (p.id, i)).collect();
    let common: Vec<usize> = after.paragraphs.iter().filter_map(|p| at.get(&p.id).copied()).collect();
    let mut stays = longest_rising(&common);
    let shape = super::shape::Shape::of(after);
    for (p, i) in after.paragraphs.iter().zip(0..) {
        if !at.contains_key(&p.id) {
            // What lies under something added must be taken from there before that goes.
            shape.block(i).for_each(|under| {
                at.get(&after.paragraphs[under].id).map(|i| stays.remove(i));
            });
        }
    }
    let befores = std::iter::once(Place::Beginning).chain(base.paragraphs.iter().map(|p| Place::After(p.id)));
    let moved = base.paragraphs.iter().zip(befores).zip(0..).filter(|(_, i)| !stays.contains(i));
    moved.map(|((p, place), _)| (p.id, place)).collect()
}

/// Returns the members of a longest rising subsequence.
fn longest_rising(numbers: &[usize]) -> BTreeSet<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; numbers.len()];
    for (i, number) in numbers.iter().enumerate() {
        let place = tails.partition_point(|tail| numbers[*tail] < *number);
        before[i] = place.checked_sub(1).map(|last| tails[last]);
        if place == tails.len() { tails.push(i) } else { tails[place] = i }
    }
    std::iter::successors(tails.last().copied(), |i| before[*i]).map(|i| numbers[i]).collect()
}

fn back(
    base: &Text,
    after: &Text,
    order: &BTreeMap<ParagraphId, Place>,
    words: &BTreeMap<ParagraphId, Vec<Operation>>,
    whole: &BTreeSet<ParagraphId>,
) -> Vec<Operation> {
    let old: BTreeMap<_, _> = base.paragraphs.iter().map(|p| (p.id, p)).collect();
    let new: BTreeMap<_, _> = after.paragraphs.iter().map(|p| (p.id, p)).collect();
    let added = after.paragraphs.iter().filter(|p| !old.contains_key(&p.id));
    let mut out: Vec<_> = added.map(|p| Operation::Delete { at: p.id, expected: p.text.clone() }).collect();
    for p in &base.paragraphs {
        let (now, place) = (new.get(&p.id), order.get(&p.id).copied());
        if place.is_none() && now == Some(&p) {
            continue;
        }
        match words.get(&p.id) {
            Some(words) if place.is_none() && !whole.contains(&p.id) && now.is_some_and(|now| is_like(now, p)) => {
                out.extend(words.iter().cloned());
            }
            _ => {
                let expected = now.map(|now| now.text.clone());
                out.push(Operation::Restore { expected, paragraph: p.clone(), place });
            }
        }
    }
    out
}

/// Says whether two forms of a paragraph differ in nothing but words and marks.
fn is_like(a: &Paragraph, b: &Paragraph) -> bool {
    a.node() == b.node()
}

/// Returns, for each paragraph in which words are replaced, the changes back, on the text after.
fn word_changes(operations: &[Operation]) -> BTreeMap<ParagraphId, Vec<Operation>> {
    let mut changes: BTreeMap<ParagraphId, Vec<(&Spot, &str)>> = BTreeMap::new();
    for op in operations {
        if let Operation::Replace { spot, with } = op {
            changes.entry(spot.at).or_default().push((spot, with));
        }
    }
    let back = |mut spots: Vec<(&Spot, &str)>| {
        spots.sort_by_key(|(spot, _)| (spot.from, length(&spot.expected)));
        let mut shift = 0;
        let one = |(spot, with): (&Spot, &str)| {
            let from = u32::try_from(i64::from(spot.from) + shift).unwrap_or(spot.from);
            shift += i64::from(length(with)) - i64::from(length(&spot.expected));
            let spot_back = Spot { at: spot.at, expected: with.to_owned(), from };
            Operation::Replace { spot: spot_back, with: spot.expected.clone() }
        };
        spots.into_iter().map(one).collect()
    };
    changes.into_iter().map(|(id, spots)| (id, back(spots))).collect()
}
