//! Which claims on one base cannot stand together.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::claims::{Claim, Fate, Step, Touch};
use super::shape::{Anchor, Shape};

/// Why two operations cannot stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Both change the same words, or one puts words beside words the other takes out.
    Words,
    /// Both put something at the same place, in no order that follows from the text.
    SamePlace,
    /// One changes words that the other wants as they are.
    Kept,
    /// One takes out a paragraph in which, or under which, the other does something.
    Deleted,
    /// Both move the paragraph, to different places.
    Moves,
    /// One puts something after a paragraph that the other moves.
    PlaceMoved,
    /// Their brackets cross each other, or a change crosses a bracket.
    Brackets,
    /// One splits, joins or puts back what the other changes as a whole.
    Structure,
    /// Together they would leave no words, or no order.
    Nothing,
}

/// Returns every pair of steps that cannot stand together, as indices, the smaller first. `own` says whether one proposal
/// asks for both and so says their order.
pub(super) fn meetings(
    shape: &Shape,
    steps: &[Step],
    own: impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize, Cause)> {
    let mut by_root: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, step) in steps.iter().enumerate() {
        for root in roots(shape, step) {
            by_root.entry(root).or_default().push(index);
        }
    }
    let mut found = BTreeMap::new();
    for near in by_root.values() {
        for (n, a) in near.iter().enumerate() {
            for b in &near[n + 1..] {
                if let Some(cause) = meet(shape, &steps[*a], &steps[*b], own(*a, *b)) {
                    found.entry((*a, *b)).or_insert(cause);
                }
            }
        }
    }
    found.into_iter().map(|((a, b), cause)| (a, b, cause)).collect()
}

/// Returns the tops of the blocks a step touches; none stands for the beginning and for what is added.
fn roots(shape: &Shape, step: &Step) -> BTreeSet<Option<usize>> {
    let mut roots = BTreeSet::new();
    for claim in &step.claims {
        match claim {
            Claim::Words { at, .. } | Claim::Fate { at, .. } => roots.extend([Some(shape.root(*at))]),
            Claim::Pair { start, end, .. } => roots.extend((start.0..=end.0).map(|i| Some(shape.root(i)))),
            Claim::Gap { anchor: Anchor::Base(index), .. } => roots.extend([Some(shape.root(*index))]),
            Claim::Gap { .. } => roots.extend([None]),
        }
    }
    roots
}

fn meet(shape: &Shape, a: &Step, b: &Step, own: bool) -> Option<Cause> {
    let pairs = a.claims.iter().flat_map(|x| b.claims.iter().map(move |y| (x, y)));
    pairs.filter_map(|(x, y)| claim(shape, x, y, own).or_else(|| claim(shape, y, x, own))).min()
}

/// Says how `x` meets `y`; asked both ways round.
fn claim(shape: &Shape, x: &Claim, y: &Claim, own: bool) -> Option<Cause> {
    use Claim::{Gap, Pair, Words};
    match (x, y) {
        (Words { at, from, to, touch }, Words { at: at_y, from: from_y, to: to_y, touch: touch_y }) if at == at_y => {
            words((*from, *to, *touch), (*from_y, *to_y, *touch_y), own)
        }
        (Words { at, from, to, touch }, Pair { start, end, adds: true }) => {
            across((*at, *from), (*at, *to), *touch, *start, *end)
        }
        (Pair { start, end, adds }, Pair { start: start_y, end: end_y, adds: adds_y }) => {
            let crosses = start < start_y && start_y < end && end < end_y;
            let undoes = (start, end) == (start_y, end_y) && adds != adds_y;
            (crosses || undoes).then_some(Cause::Brackets)
        }
        (Claim::Fate { at, fate }, _) => fated(shape, *at, *fate, y, own),
        (Gap { anchor, rank, literal, .. }, Gap { anchor: anchor_y, rank: rank_y, literal: literal_y, .. }) => {
            let same = anchor == anchor_y && (rank == rank_y || *literal || *literal_y);
            (same && !own).then_some(Cause::SamePlace)
        }
        _ => None,
    }
}

fn words(a: (u32, u32, Touch), b: (u32, u32, Touch), own: bool) -> Option<Cause> {
    let ((from, to, touch), (from_b, to_b, touch_b)) = (a, b);
    let overlap = from < to_b && from_b < to;
    let same = from == to && from_b == to_b && from == from_b;
    let inserts_at_edge = from == to && from_b < to_b && (from == from_b || from == to_b);
    match (touch, touch_b) {
        (Touch::Keep, Touch::Keep) => None,
        (Touch::Keep, _) => overlap.then_some(Cause::Kept),
        (_, Touch::Keep) => None,
        _ if same => Some(Cause::SamePlace),
        _ if overlap => Some(Cause::Words),
        (Touch::Put { .. }, Touch::Cut) if inserts_at_edge => Some(Cause::SamePlace),
        (Touch::Put { .. }, Touch::Put { deletes: true }) if inserts_at_edge && !own => Some(Cause::Words),
        _ => None,
    }
}

/// Says whether a change from `from` to `to` crosses new brackets from `start` to `end`, swallows all they hold, or takes
/// out the very words up to which they were to reach.
fn across(from: (usize, u32), to: (usize, u32), touch: Touch, start: (usize, u32), end: (usize, u32)) -> Option<Cause> {
    let crosses = |edge| from < edge && edge < to;
    let swallows = from < to && from <= start && end <= to;
    let takes_edge = from < to && start <= from && to <= end && (start == from || to == end);
    match touch {
        Touch::Put { .. } if crosses(start) || crosses(end) || swallows => Some(Cause::Brackets),
        Touch::Put { deletes: true } if takes_edge => Some(Cause::Brackets),
        Touch::Cut if start < to && from < end => Some(Cause::Brackets),
        Touch::Keep if start < to && from < end => Some(Cause::Kept),
        _ => None,
    }
}

fn fated(shape: &Shape, at: usize, fate: Fate, other: &Claim, own: bool) -> Option<Cause> {
    match other {
        Claim::Words { at: place, touch, .. } if *place == at => whole_and_words(fate, *touch),
        Claim::Pair { start, end, .. } => whole_and_pair(at, fate, *start, *end),
        Claim::Fate { at: place, fate: other } if *place == at => fates(fate, *other),
        Claim::Gap { anchor, parent, literal, .. } => whole_and_gap(shape, at, fate, (*anchor, *parent, *literal), own),
        _ => None,
    }
    .or_else(|| under(shape, at, fate, other, own))
}

/// What lies under a paragraph that is taken out goes with it: nobody else may do anything there but take it out.
fn under(shape: &Shape, at: usize, fate: Fate, other: &Claim, own: bool) -> Option<Cause> {
    let place = match other {
        Claim::Words { at, .. } => *at,
        Claim::Fate { at, fate } if *fate != Fate::Delete => *at,
        Claim::Pair { start, .. } => start.0,
        _ => return None,
    };
    let lies_under = fate == Fate::Delete && place != at && shape.is_within(place, at);
    (lies_under && !own).then_some(Cause::Deleted)
}

fn whole_and_words(fate: Fate, touch: Touch) -> Option<Cause> {
    match (fate, touch) {
        (Fate::Delete, _) => Some(Cause::Deleted),
        (Fate::Restore, _) => Some(Cause::Structure),
        (Fate::Agree, Touch::Keep) => None,
        (Fate::Agree, _) => Some(Cause::Kept),
        (Fate::MergeFirst | Fate::MergeSecond | Fate::Alternative, Touch::Cut) => Some(Cause::Structure),
        _ => None,
    }
}

fn whole_and_pair(at: usize, fate: Fate, start: (usize, u32), end: (usize, u32)) -> Option<Cause> {
    let is_edge = at == start.0 || at == end.0;
    let spans = start.0 != end.0 && (start.0..=end.0).contains(&at);
    match fate {
        Fate::Delete if is_edge => Some(Cause::Deleted),
        Fate::Restore if is_edge => Some(Cause::Structure),
        Fate::Agree if is_edge || spans => Some(Cause::Kept),
        Fate::Move if spans => Some(Cause::Structure),
        _ => None,
    }
}

/// Asked both ways round, so each pair of fates needs to be named once only.
fn fates(a: Fate, b: Fate) -> Option<Cause> {
    use Fate::{Agree, Alternative, Delete, MergeFirst, MergeSecond, Move, Restore, Split};
    match (a, b) {
        (Delete, _) => Some(Cause::Deleted),
        (Restore, _) => Some(Cause::Structure),
        (Agree, MergeFirst | MergeSecond | Alternative | Split) => Some(Cause::Kept),
        (Move, Move) => Some(Cause::Moves),
        (Move, MergeFirst | MergeSecond) => Some(Cause::Structure),
        (Alternative | Split, MergeFirst | MergeSecond) | (Alternative, Split) => Some(Cause::Structure),
        (MergeFirst, MergeFirst) | (MergeSecond, MergeSecond) => Some(Cause::Structure),
        _ => None,
    }
}

fn whole_and_gap(
    shape: &Shape,
    at: usize,
    fate: Fate,
    (anchor, parent, literal): (Anchor, Option<usize>, bool),
    own: bool,
) -> Option<Cause> {
    let after = matches!(anchor, Anchor::Base(index) if index == at);
    let in_block = matches!(anchor, Anchor::Base(index) if shape.is_within(index, at));
    let under = parent.is_some_and(|parent| shape.is_within(parent, at));
    match fate {
        Fate::Delete if under && !literal => Some(Cause::Deleted),
        Fate::Move if in_block && !under && !own => Some(Cause::PlaceMoved),
        Fate::MergeFirst if after => Some(Cause::Structure),
        Fate::Restore if after && !own => Some(Cause::Structure),
        _ => None,
    }
}
