//! A proposal on another version of its base.

use std::collections::BTreeMap;

use super::apply::steps;
use super::build::build;
use super::shape::{Shape, length, stretch};
use super::{Operation, ParagraphKind, Place, Spot, Text, Unfit, Why};
use crate::id::{Id, ParagraphId};

/// Words that stand in both versions of a paragraph, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// First character in the old version.
    pub old: u32,
    /// First character in the new one.
    pub new: u32,
    /// How many.
    pub length: u32,
}

/// What stayed between two versions, by paragraph: stretches in order. Paragraphs whose words are the same need not be named.
pub type Kept = BTreeMap<ParagraphId, Vec<Stretch>>;

/// A proposal carried over. Every operation is in `operations` or in `lost`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// What could be carried, on the new base.
    pub operations: Vec<Operation>,
    /// What could not: which operation, from 0, and why.
    pub lost: Vec<(usize, Why)>,
    /// Operations whose place was after a paragraph that is no more, and is now after what stood before that.
    pub shifted: Vec<usize>,
}

/// Returns the same proposal on another base. An operation is carried if its paragraph is still there and the words it
/// names stand together unchanged; a place between words, if the characters on both sides still stand beside each other.
/// `by` is the act of the proposal.
pub fn carry(operations: &[Operation], by: Id, base: &Text, new: &Text, kept: &Kept) -> Carried {
    Carrier::new(base, new, kept).carry(operations, by)
}

/// Carries many proposals from one base to another.
pub struct Carrier<'a> {
    base: Shape<'a>,
    new: Shape<'a>,
    /// By index in the base: index in the new text, and the stretches that stayed, joined where they touch.
    stayed: Vec<Option<(usize, Vec<Stretch>)>>,
}

impl<'a> Carrier<'a> {
    /// Prepares the two bases. Stretches that are not true of them are left out.
    pub fn new(base: &'a Text, new: &'a Text, kept: &Kept) -> Self {
        let (base, new) = (Shape::of(base), Shape::of(new));
        let stayed = base.text.paragraphs.iter().enumerate().map(|(i, p)| {
            let index = new.index(p.id).filter(|index| new.paragraph(*index).kind != ParagraphKind::Vacant)?;
            let other = &new.paragraph(index).text;
            let stretches = if p.text == *other {
                vec![Stretch { old: 0, new: 0, length: base.lengths[i] }]
            } else {
                true_of(kept.get(&p.id).map_or(&[], Vec::as_slice), &p.text, other)
            };
            Some((index, stretches))
        });
        let stayed = stayed.collect();
        Self { base, new, stayed }
    }

    /// Carries one proposal.
    pub fn carry(&self, operations: &[Operation], by: Id) -> Carried {
        let mut carried = Carried::default();
        let mut kept: Vec<(usize, Operation)> = Vec::new();
        for (index, op) in operations.iter().enumerate() {
            let mut moved = self.moved(op);
            match moved.operation() {
                Ok(op) => {
                    kept.push((index, op));
                    carried.shifted.extend(moved.shifted.then_some(index));
                }
                Err(why) => carried.lost.push((index, why)),
            }
        }
        // What fitted one base may not fit the other together: that is lost, and what rests on it.
        loop {
            let all: Vec<Operation> = kept.iter().map(|(_, op)| op.clone()).collect();
            let Err(unfit) = self.fit(&all, by) else {
                carried.operations = all;
                break;
            };
            let mut whys: BTreeMap<usize, Why> = BTreeMap::new();
            for u in unfit {
                whys.entry(u.operation).or_insert(u.why);
            }
            for (at, why) in whys.into_iter().rev() {
                let (index, _) = kept.remove(at);
                carried.lost.push((index, why));
            }
        }
        carried.lost.sort();
        carried.shifted.retain(|index| kept.iter().any(|(kept, _)| kept == index));
        carried
    }

    /// Checks operations on the new base; the text is made only where they might leave no words or no order.
    fn fit(&self, operations: &[Operation], by: Id) -> Result<(), Vec<Unfit>> {
        let steps = steps(&self.new, operations, by)?;
        if !self.is_doubtful(operations) {
            return Ok(());
        }
        let unfit = |(step, why): (usize, Why)| Unfit { operation: steps[step].index, why };
        let built = build(&self.new, &steps.iter().collect::<Vec<_>>());
        built.map(|_| ()).map_err(|found| found.into_iter().map(unfit).collect())
    }

    fn is_doubtful(&self, operations: &[Operation]) -> bool {
        let mut left: BTreeMap<ParagraphId, i64> = BTreeMap::new();
        let has_cells = self.new.text.paragraphs.iter().any(|p| p.kind == ParagraphKind::Cell);
        operations.iter().any(|op| match op {
            Operation::Replace { spot, with } if with.trim().is_empty() => {
                let words = || self.new.index(spot.at).map_or("", |i| &self.new.paragraph(i).text);
                let letters = || words().chars().filter(|c| !c.is_whitespace()).count() as i64;
                let left = left.entry(spot.at).or_insert_with(letters);
                *left -= i64::from(length(&spot.expected));
                *left <= 0
            }
            Operation::Insert { .. } => has_cells,
            Operation::Delete { .. }
            | Operation::Move { .. }
            | Operation::Merge { .. }
            | Operation::Split { .. }
            | Operation::Unbracket { .. }
            | Operation::Restore { .. } => true,
            _ => false,
        })
    }

    fn moved<'b>(&'b self, op: &'b Operation) -> Moved<'b> {
        Moved { carrier: self, op, shifted: false }
    }

    fn index(&self, id: ParagraphId) -> Result<(usize, usize, &[Stretch]), Why> {
        let old = self.base.index(id).ok_or(Why::NoParagraph(id))?;
        let (new, stretches) = self.stayed[old].as_ref().ok_or(Why::NoParagraph(id))?;
        Ok((old, *new, stretches))
    }
}

struct Moved<'a> {
    carrier: &'a Carrier<'a>,
    op: &'a Operation,
    shifted: bool,
}

impl Moved<'_> {
    fn operation(&mut self) -> Result<Operation, Why> {
        let mut op = self.op.clone();
        match &mut op {
            Operation::Replace { spot, .. } | Operation::Split { spot, .. } | Operation::Retain { spot } => {
                self.spot(spot)?;
            }
            Operation::Bracket { spot, until } | Operation::Unbracket { spot, until } => {
                self.spot(spot)?;
                until.as_mut().map_or(Ok(()), |until| self.spot(until))?;
            }
            Operation::Insert { place, .. } => self.place(place)?,
            Operation::Move { at, place, .. } => {
                self.carrier.index(*at)?;
                self.place(place)?;
            }
            Operation::Delete { at, expected } | Operation::AgreeAdRef { at, expected } => {
                let vacant = self.carrier.base.index(*at).filter(|_| expected.is_empty());
                if vacant.is_none() {
                    let (_, new, _) = self.carrier.index(*at)?;
                    self.same(new, expected)?;
                }
            }
            Operation::Merge { at, with, .. } => {
                self.carrier.index(*at)?;
                self.carrier.index(*with)?;
            }
            Operation::Alternative { at, .. } => {
                self.carrier.index(*at)?;
            }
            Operation::Restore { place, .. } => place.as_mut().map_or(Ok(()), |place| self.place(place))?,
        }
        Ok(op)
    }

    fn same(&self, new: usize, expected: &str) -> Result<(), Why> {
        let found = &self.carrier.new.paragraph(new).text;
        if found == expected { Ok(()) } else { Err(Why::OtherWords(found.clone())) }
    }

    fn spot(&self, spot: &mut Spot) -> Result<(), Why> {
        let (old, new, stretches) = self.carrier.index(spot.at)?;
        let (from, to) = (spot.from, spot.from.saturating_add(length(&spot.expected)));
        let there = Why::OtherWords(self.carrier.new.paragraph(new).text.clone());
        let lengths = (self.carrier.base.lengths[old], self.carrier.new.lengths[new]);
        // With the character on each side if it is a place between characters, so that it is the same place.
        let (first, last) = if from == to { (from.saturating_sub(1), (to + 1).min(lengths.0)) } else { (from, to) };
        let held = stretches.iter().find(|s| s.old <= first && last <= s.old + s.length).ok_or(there.clone())?;
        let moved = held.new + (from - held.old);
        let at_edge = from == to && (from == 0 && moved != 0 || from == lengths.0 && moved != lengths.1);
        if at_edge {
            return Err(there);
        }
        spot.from = moved;
        Ok(())
    }

    /// A place stays after its paragraph; if that is gone, after the last one before it that is there.
    fn place(&mut self, place: &mut Place) -> Result<(), Why> {
        let Place::After(id) = *place else { return Ok(()) };
        let Some(old) = self.carrier.base.index(id) else { return Ok(()) };
        let mut before = (0..=old).rev().map(|i| self.carrier.base.paragraph(i).id);
        let there = before.find(|id| self.carrier.new.index(*id).is_some());
        *place = there.map_or(Place::Beginning, Place::After);
        self.shifted |= there != Some(id);
        Ok(())
    }
}

/// Returns the stretches that are in order and whose words are the same on both sides, joined where they touch.
fn true_of(stretches: &[Stretch], old: &str, new: &str) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    for s in stretches {
        let words = |text, from: u32| stretch(text, from, from.saturating_add(s.length));
        let (before, after) = (words(old, s.old), words(new, s.new));
        if s.length == 0 || before.is_none() || before != after {
            continue;
        }
        match out.last_mut() {
            Some(last) if last.old + last.length > s.old || last.new + last.length > s.new => {}
            Some(last) if last.old + last.length == s.old && last.new + last.length == s.new => last.length += s.length,
            _ => out.push(*s),
        }
    }
    out
}
