//! A proposal in its base.

use std::collections::{BTreeMap, BTreeSet};

use super::build::build;
use super::claims::{self, Claim, Fate, Step};
use super::meets::meetings;
use super::shape::Shape;
use super::{Operation, Text, Unfit, Why};
use crate::id::Id;

/// Returns the text with the operations in it, which all speak of the base, whatever their order; new paragraphs have
/// the identity of `by`. Otherwise all that does not fit, by operation.
///
/// What stands after a paragraph that another operation moves goes with it; what stands after one that is taken out
/// stands where that was. Things put at one place follow each other as they are listed, the deeper first. Nothing
/// changes its printed number but what is new or moved.
pub fn apply(base: &Text, operations: &[Operation], by: Id) -> Result<Text, Vec<Unfit>> {
    let shape = Shape::of(base);
    let steps = steps(&shape, operations, by)?;
    let unfit = |found: Vec<(usize, Why)>| {
        let mut all: Vec<_> = found.into_iter().map(|(s, why)| Unfit { operation: steps[s].index, why }).collect();
        all.sort();
        all
    };
    build(&shape, &steps.iter().collect::<Vec<_>>()).map_err(unfit)
}

/// Returns the operations with what they lay hold of, if they fit the base and each other.
pub(super) fn steps<'a>(shape: &Shape, operations: &'a [Operation], by: Id) -> Result<Vec<Step<'a>>, Vec<Unfit>> {
    let new = claims::added(operations, by);
    let (mut steps, mut unfit) = (Vec::new(), Vec::new());
    for (index, op) in operations.iter().enumerate() {
        match claims::claims(shape, op, &new) {
            Ok(claims) => steps.push(Step { by, index, turn: (by, index), op, claims }),
            Err(whys) => unfit.extend(whys.into_iter().map(|why| Unfit { operation: index, why })),
        }
    }
    unfit.extend(repeated(operations, by));
    for (a, b, _) in meetings(shape, &steps, |_, _| true) {
        let (a, b) = (steps[a].index, steps[b].index);
        unfit.push(Unfit { operation: b, why: Why::Overlaps(a) });
    }
    if unfit.is_empty() {
        unfit.extend(orphans(shape, &steps));
    }
    unfit.sort();
    unfit.dedup();
    if unfit.is_empty() { Ok(steps) } else { Err(unfit) }
}

fn repeated(operations: &[Operation], by: Id) -> Vec<Unfit> {
    let mut first = BTreeMap::new();
    let mut unfit = Vec::new();
    for (index, op) in operations.iter().enumerate() {
        let Some(id) = claims::new_id(op, by) else { continue };
        if let Some(earlier) = first.get(&id) {
            unfit.push(Unfit { operation: index, why: Why::OrdinalTwice(*earlier) });
        } else {
            first.insert(id, index);
        }
    }
    unfit
}

/// Returns the deletions that leave subparagraphs behind.
pub(super) fn orphans(shape: &Shape, steps: &[Step]) -> Vec<Unfit> {
    let (mut deleted, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for step in steps {
        for claim in &step.claims {
            match (claim, step.op) {
                (Claim::Fate { at, fate: Fate::Delete }, _) => {
                    deleted.insert(*at, step.index);
                    taken.insert(*at);
                }
                (Claim::Fate { at, fate: Fate::Move }, _) => taken.extend(shape.block(*at)),
                (Claim::Fate { at, fate: Fate::Restore }, Operation::Restore { place: Some(_), .. }) => {
                    taken.insert(*at);
                }
                _ => {}
            }
        }
    }
    let left = |at: &usize| shape.block(*at).skip(1).any(|under| !taken.contains(&under));
    let leaving = deleted.iter().filter(|(at, _)| left(at));
    leaving.map(|(_, operation)| Unfit { operation: *operation, why: Why::LeavesSubparagraphs }).collect()
}
