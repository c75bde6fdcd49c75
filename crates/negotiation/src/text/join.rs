//! Proposals of several delegations in one base, and where they clash.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::apply::{orphans, steps};
use super::build::build;
use super::claims::{Claim, Step, new_id};
use super::meets::{Cause, meetings};
use super::shape::{Anchor, Shape, closes, opens};
use super::{Operation, Place, Text, Unfit};
use crate::id::{Id, ParagraphId};

/// An operation of a proposal: the proposal, and which of its operations, from 0.
pub type Which = (Id, usize);

/// Two operations that cannot stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clash {
    /// One, of the proposal whose identity is the smaller.
    pub a: Which,
    /// The other.
    pub b: Which,
    /// Why.
    pub cause: Cause,
}

/// What comes of joining proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The base with all that clashes with nothing.
    pub text: Text,
    /// Every pair that clashes, in order; neither of the two is in the text.
    pub clashes: Vec<Clash>,
    /// What clashes with nothing itself and is not in the text, since it rests on something that clashes.
    pub left_out: Vec<Which>,
    /// Proposals that do not fit the base themselves, and why; nothing of them is in the text.
    pub unfit: Vec<(Id, Vec<Unfit>)>,
}

impl Joined {
    /// Says whether all of every proposal is in the text.
    pub fn is_whole(&self) -> bool {
        self.clashes.is_empty() && self.left_out.is_empty() && self.unfit.is_empty()
    }
}

/// Joins proposals, each identified by its act. The order in which they are given makes no difference. Operations that
/// ask for the same thing agree, and what they add has the identity the first proposal (by identity) gives it.
///
/// Whatever more than one reading could follow from is a clash: changes of the same words, two things put at one
/// place, words put beside words taken out, something put after a paragraph that is moved away. A change of the words
/// of a paragraph and its move go together.
pub fn join(base: &Text, proposals: &[(Id, &[Operation])]) -> Joined {
    let shape = Shape::of(base);
    let mut proposals = proposals.to_vec();
    proposals.sort();
    let (mut fitting, mut unfit) = (Vec::new(), Vec::new());
    for (id, operations) in proposals {
        match steps(&shape, operations, id) {
            Ok(_) => fitting.push((id, operations)),
            Err(why) => unfit.push((id, why)),
        }
    }
    let agreed = agree(&fitting);
    let mut steps: Vec<Step> = agreed.iter().map(|wish| wish.step(&shape)).collect();
    let met = meetings(&shape, &steps, |a, b| agreed[a].is_ordered_with(&agreed[b]));
    order(&agreed, &mut steps, &met.iter().flat_map(|(a, b, _)| [*a, *b]).collect());
    let mut join =
        Join { shape: &shape, wishes: &agreed, steps: &steps, out: BTreeSet::new(), clashes: BTreeSet::new() };
    met.into_iter().for_each(|(a, b, cause)| join.add(a, b, cause));
    join.clash_by_halves();
    let clashing = join.out.clone();
    let text = join.settle();
    let left = join.out.difference(&clashing).filter(|s| !join.clashes.iter().any(|c| join.is_of(**s, c)));
    let left_out = left.flat_map(|step| agreed[*step].authors.iter().copied()).collect();
    Joined { text, clashes: join.clashes.into_iter().collect(), left_out, unfit }
}

/// An operation that one or several proposals ask for.
struct Wish {
    op: Operation,
    authors: Vec<Which>,
    new: BTreeSet<ParagraphId>,
}

impl Wish {
    fn step<'a>(&'a self, shape: &Shape) -> Step<'a> {
        let (by, index) = self.authors[0];
        let claims = super::claims::claims(shape, &self.op, &self.new).unwrap_or_default();
        Step { by, index, turn: (by, index), op: &self.op, claims }
    }

    /// Returns where the operation stands in a proposal that asks for it.
    fn index_in(&self, by: Id) -> Option<usize> {
        self.authors.iter().find(|author| author.0 == by).map(|author| author.1)
    }

    /// Says whether some proposal asks for both and so says their order, and no other gainsays it: nobody asks for one
    /// alone while somebody else asks for the other alone, or asks for the two the other way round.
    fn is_ordered_with(&self, other: &Wish) -> bool {
        let alone = |a: &Wish, b: &Wish| a.authors.iter().any(|author| b.index_in(author.0).is_none());
        let both = self.authors.iter().filter_map(|(by, index)| Some(*index < other.index_in(*by)?));
        let orders: BTreeSet<bool> = both.collect();
        orders.len() == 1 && !(alone(self, other) && alone(other, self))
    }
}

/// Brings together the operations that ask for the same thing.
fn agree(proposals: &[(Id, &[Operation])]) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = Vec::new();
    // With how many times before the same proposal asked for it: who asks twice wants it twice.
    let mut known: BTreeMap<(Operation, usize), usize> = BTreeMap::new();
    let mut names: BTreeMap<ParagraphId, ParagraphId> = BTreeMap::new();
    for (id, operations) in proposals {
        let mut times: BTreeMap<Operation, usize> = BTreeMap::new();
        for index in by_dependence(operations, *id) {
            let op = renamed(&operations[index], &names);
            let made = new_id(&op, *id);
            let time = times.entry(unnamed(&op)).or_default();
            *time += 1;
            if let Some(same) = known.get(&(unnamed(&op), *time)).map(|wish| &mut wishes[*wish]) {
                let (first, _) = same.authors[0];
                names.extend(made.zip(new_id(&same.op, first)));
                same.authors.push((*id, index));
                continue;
            }
            known.insert((unnamed(&op), *time), wishes.len());
            let new = after(&op).into_iter().collect();
            wishes.push(Wish { op, authors: vec![(*id, index)], new });
        }
    }
    wishes
}

/// Gives what is put at one place the order of a proposal that asks for all of it, if there is one.
fn order(wishes: &[Wish], steps: &mut [Step], out: &BTreeSet<usize>) {
    let mut places: BTreeMap<(Anchor, u8), Vec<usize>> = BTreeMap::new();
    for (index, step) in steps.iter().enumerate().filter(|(index, _)| !out.contains(index)) {
        let gap = step.claims.iter().find_map(|claim| match claim {
            Claim::Gap { anchor, rank, .. } => Some((*anchor, *rank)),
            _ => None,
        });
        if let Some(place) = gap {
            places.entry(place).or_default().push(index);
        }
    }
    for near in places.values().filter(|near| near.len() > 1) {
        let mut authors = wishes[near[0]].authors.iter().map(|author| author.0);
        let of_all = authors.find(|by| near.iter().all(|step| wishes[*step].index_in(*by).is_some()));
        for step in near {
            let turn = of_all.and_then(|by| Some((by, wishes[*step].index_in(by)?)));
            steps[*step].turn = turn.unwrap_or(steps[*step].turn);
        }
    }
}

fn after(op: &Operation) -> Option<ParagraphId> {
    let place = match op {
        Operation::Insert { place, .. } | Operation::Move { place, .. } => place,
        Operation::Restore { place: Some(place), .. } => place,
        _ => return None,
    };
    if let Place::After(id) = place { Some(*id) } else { None }
}

/// Returns the order in which each operation comes after the one that adds the paragraph it names.
fn by_dependence(operations: &[Operation], by: Id) -> Vec<usize> {
    let makers: BTreeMap<_, _> = operations.iter().zip(0..).filter_map(|(op, i)| Some((new_id(op, by)?, i))).collect();
    let mut order = Vec::with_capacity(operations.len());
    let mut done = BTreeSet::new();
    for index in 0..operations.len() {
        let mut chain = Vec::new();
        let mut next = Some(index);
        while let Some(index) = next.filter(|index| !done.contains(index)) {
            done.insert(index);
            chain.push(index);
            next = after(&operations[index]).and_then(|id| makers.get(&id).copied());
        }
        order.extend(chain.into_iter().rev());
    }
    order
}

/// Returns the operation with the names by which others know what it speaks of.
fn renamed(op: &Operation, names: &BTreeMap<ParagraphId, ParagraphId>) -> Operation {
    let mut op = op.clone();
    match &mut op {
        Operation::Insert { place: Place::After(id), .. }
        | Operation::Move { place: Place::After(id), .. }
        | Operation::Restore { place: Some(Place::After(id)), .. } => *id = names.get(id).copied().unwrap_or(*id),
        _ => {}
    }
    op
}

/// Returns the operation without the ordinals it gives.
fn unnamed(op: &Operation) -> Operation {
    let mut op = op.clone();
    match &mut op {
        Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => paragraph.ordinal = 0,
        Operation::Split { ordinal, .. } => *ordinal = 0,
        _ => {}
    }
    op
}

/// Paragraph and character; nothing where no place is claimed.
type Reach = Option<(usize, u32)>;

struct Join<'a> {
    shape: &'a Shape<'a>,
    wishes: &'a [Wish],
    steps: &'a [Step<'a>],
    out: BTreeSet<usize>,
    clashes: BTreeSet<Clash>,
}

impl Join<'_> {
    fn add(&mut self, a: usize, b: usize, cause: Cause) {
        let pairs = self.wishes[a].authors.iter().flat_map(|a| self.wishes[b].authors.iter().map(move |b| (*a, *b)));
        let before = self.clashes.len();
        self.clashes.extend(pairs.filter(|(a, b)| a.0 != b.0).map(|(a, b)| Clash { a: a.min(b), b: a.max(b), cause }));
        if self.clashes.len() > before {
            self.out.extend([a, b]);
        }
    }

    fn is_of(&self, step: usize, clash: &Clash) -> bool {
        self.wishes[step].authors.iter().any(|author| *author == clash.a || *author == clash.b)
    }

    /// Whoever puts or takes single halves of brackets clashes with those who do so between them, or whose pair is around.
    fn clash_by_halves(&mut self) {
        let mut halves: BTreeMap<Id, BTreeSet<usize>> = BTreeMap::new();
        for step in 0..self.steps.len() {
            for by in self.halves_of(step) {
                halves.entry(by).or_default().insert(step);
            }
        }
        let all: BTreeSet<usize> = halves.values().flatten().copied().collect();
        for half in &all {
            let (from, to) = self.span(&[*half].into());
            for step in 0..self.steps.len() {
                let around = |claim: &Claim| match claim {
                    Claim::Pair { start, end, .. } => from < Some(*end) && Some(*start) < to,
                    _ => false,
                };
                if self.steps[step].claims.iter().any(around) {
                    self.add(*half, step, Cause::Brackets);
                }
            }
        }
        let spans: BTreeMap<_, _> = halves.iter().map(|(by, steps)| (by, self.span(steps))).collect();
        for (a, of_a) in &halves {
            let (from, to) = spans[a];
            self.clash_with_words_taken(of_a, from, to);
            let later = halves.range(a..).skip(1);
            for (_, of_b) in later.filter(|(b, _)| from <= spans[b].1 && spans[b].0 <= to) {
                for only_a in of_a.difference(of_b) {
                    of_b.difference(of_a).for_each(|only_b| self.add(*only_a, *only_b, Cause::Brackets));
                }
            }
        }
    }

    /// Whoever takes out words that another newly puts inside or outside of brackets clashes with the other.
    fn clash_with_words_taken(&mut self, halves: &BTreeSet<usize>, begin: Reach, end: Reach) {
        for step in (0..self.steps.len()).filter(|step| !halves.contains(step)) {
            let taken = |claim: &Claim| match claim {
                Claim::Words { at, from, to, .. } => from < to && Some((*at, *from)) < end && begin < Some((*at, *to)),
                _ => false,
            };
            if self.steps[step].claims.iter().any(taken) {
                halves.iter().for_each(|half| self.add(*half, step, Cause::Brackets));
            }
        }
    }

    /// Returns from where to where steps reach: paragraph, and character if they change words.
    fn span(&self, steps: &BTreeSet<usize>) -> (Reach, Reach) {
        let points = steps.iter().flat_map(|step| &self.steps[*step].claims).flat_map(|claim| match claim {
            Claim::Words { at, from, to, .. } => vec![(*at, *from), (*at, *to)],
            other => place(other).into_iter().flat_map(|at| [(at, 0), (at, u32::MAX)]).collect(),
        });
        let points: Vec<_> = points.collect();
        (points.iter().min().copied(), points.iter().max().copied())
    }

    /// Leaves out what cannot stand until the rest can, and returns the text.
    fn settle(&mut self) -> Text {
        loop {
            self.leave_dependent();
            let kept: Vec<usize> = (0..self.steps.len()).filter(|step| !self.out.contains(step)).collect();
            let steps: Vec<&Step> = kept.iter().map(|step| &self.steps[*step]).collect();
            match build(self.shape, &steps) {
                Ok(text) => return text,
                Err(unfit) => self.leave(unfit.iter().map(|(step, _)| kept[*step]).collect()),
            }
        }
    }

    /// Leaves out what only together leaves no words or no order.
    fn leave(&mut self, together: BTreeSet<usize>) {
        for a in &together {
            for b in together.range(a + 1..) {
                let roots = |step: usize| self.steps[step].claims.iter().filter_map(place).collect::<BTreeSet<_>>();
                if !roots(*a).is_disjoint(&roots(*b)) || roots(*a).is_empty() || deleted(&self.steps[*a]).is_some() {
                    self.add(*a, *b, Cause::Nothing);
                }
            }
        }
        self.out.extend(together);
    }

    /// Leaves out what is put after something left out, what touches words that stay as they are since another
    /// operation of the same proposal is left out, what has the other half of a bracket, deletions that would now leave
    /// subparagraphs behind, and those of subparagraphs whose chapeau was to go with them.
    fn leave_dependent(&mut self) {
        loop {
            let before = self.out.len();
            let gone: BTreeSet<_> =
                self.out.iter().filter_map(|s| new_id(self.steps[*s].op, self.steps[*s].by)).collect();
            let edges: BTreeSet<_> = self.out.iter().flat_map(|step| self.edges(*step)).collect();
            let halves: BTreeSet<_> = self.out.iter().flat_map(|step| self.halves_of(*step)).collect();
            let rests = |step: &usize| {
                let on_gone =
                    after(self.steps[*step].op).is_some_and(|id| self.shape.index(id).is_none() && gone.contains(&id));
                let on_words = || self.edges(*step).iter().any(|edge| edges.contains(edge));
                let on_half = || self.halves_of(*step).any(|by| halves.contains(&by));
                on_gone || on_words() || on_half() || self.goes_with_stayed(*step)
            };
            let more: Vec<usize> = (0..self.steps.len()).filter(|s| !self.out.contains(s)).filter(rests).collect();
            self.out.extend(more);
            let kept = self.steps.iter().zip(0..).filter(|(_, step)| !self.out.contains(step));
            let kept: Vec<Step> = kept
                .map(|(s, index)| Step { by: s.by, index, turn: s.turn, op: s.op, claims: s.claims.clone() })
                .collect();
            let orphans = orphans(self.shape, &kept);
            self.out.extend(orphans.into_iter().map(|unfit| unfit.operation));
            if self.out.len() == before {
                return;
            }
        }
    }

    /// Says whether a step takes out what lies under a paragraph that was to go by the same proposal, and stays.
    fn goes_with_stayed(&self, step: usize) -> bool {
        let Some(at) = deleted(&self.steps[step]) else { return false };
        let above = |out: &usize| deleted(&self.steps[*out]).is_some_and(|a| a != at && self.shape.is_within(at, a));
        let own = |out: &usize| {
            self.wishes[*out].authors.iter().any(|a| self.wishes[step].authors.iter().any(|b| a.0 == b.0))
        };
        self.out.iter().any(|out| above(out) && own(out))
    }

    /// Returns the proposals that ask for a step which puts or takes one half of a bracket only.
    fn halves_of(&self, step: usize) -> impl Iterator<Item = Id> {
        let is_half = match self.steps[step].op {
            Operation::Replace { spot, with } => lone(&spot.expected) != lone(with),
            Operation::Insert { paragraph, .. } => lone(&paragraph.text) != (0, 0),
            Operation::Delete { expected, .. } => lone(expected) != (0, 0),
            _ => false,
        };
        self.wishes[step].authors.iter().filter(move |_| is_half).map(|(by, _)| *by)
    }

    /// Returns where the words that a step changes begin and end, not counting spaces, with its proposals.
    fn edges(&self, step: usize) -> Vec<(Id, usize, u32)> {
        let by = self.wishes[step].authors.iter().map(|(by, _)| *by);
        let edges = self.steps[step].claims.iter().flat_map(|claim| match claim {
            Claim::Words { at, from, to, touch } if *touch != super::claims::Touch::Keep => {
                vec![(*at, *from), (*at, *to)]
            }
            _ => Vec::new(),
        });
        let edges: Vec<_> = edges.map(|(at, offset)| (at, self.without_space(at, offset))).collect();
        by.flat_map(|by| edges.iter().map(move |(at, offset)| (by, *at, *offset))).collect()
    }

    /// Returns the end of the last word before a place.
    fn without_space(&self, at: usize, offset: u32) -> u32 {
        let before = super::shape::stretch(&self.shape.paragraph(at).text, 0, offset).unwrap_or_default();
        super::shape::length(before.trim_end())
    }
}

/// Returns how many brackets close, and how many open, without their other half in these words.
fn lone(words: &str) -> (u32, u32) {
    words.chars().fold((0, 0), |(closing, open), c| match (opens(c), closes(c)) {
        (true, _) => (closing, open + 1),
        (_, true) if open > 0 => (closing, open - 1),
        (_, true) => (closing + 1, open),
        _ => (closing, open),
    })
}

fn place(claim: &Claim) -> Option<usize> {
    match claim {
        Claim::Words { at, .. } | Claim::Fate { at, .. } => Some(*at),
        Claim::Gap { anchor: Anchor::Base(at), .. } => Some(*at),
        _ => None,
    }
}

/// Returns the paragraph that a step takes out.
fn deleted(step: &Step) -> Option<usize> {
    step.claims.iter().find_map(|claim| match claim {
        Claim::Fate { at, fate: super::claims::Fate::Delete } => Some(*at),
        _ => None,
    })
}
