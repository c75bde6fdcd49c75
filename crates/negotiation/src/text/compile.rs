//! A base with every proposal in its place: what a compilation with names is drawn from.

use std::collections::BTreeMap;

use super::claims::new_id;
use super::segments::{Change, Segment, nested, segments};
use super::shape::{Anchor, Shape, length, rank, stretch};
use super::{Added, Operation, Paragraph, ParagraphKind, Place, Spot, Text, Unfit, Why};
use crate::id::{Id, ParagraphId};

/// A proposal as tabled.
#[derive(Clone, Copy, Debug)]
pub struct Tabled<'a> {
    /// Its act.
    pub id: Id,
    /// The proposal it is to, if not to the base itself; then its operations speak of what that makes of its base.
    pub on: Option<Id>,
    /// What it asks for.
    pub operations: &'a [Operation],
}

/// A base with every proposal in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compiled {
    /// In reading order.
    pub paragraphs: Vec<Entry>,
    /// Operations that do not fit what they speak of, or cannot be shown in a place, by proposal.
    pub unfit: Vec<(Id, Vec<Unfit>)>,
}

/// A paragraph of a compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The paragraph, as in the base or as the first of those who add it has it; the words are in `segments`.
    pub paragraph: Paragraph,
    /// How it comes to stand here.
    pub origin: Origin,
    /// The words, with all changes of them.
    pub segments: Vec<Segment>,
    /// What is proposed for it as a whole, or said of it.
    pub remarks: Vec<Remark>,
}

/// How a paragraph comes to stand where it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is in the base.
    Base,
    /// It is added by these proposals, to the base or to a proposal.
    Added {
        /// Who adds it.
        by: Vec<Id>,
        /// To which proposal.
        to: Option<Id>,
    },
    /// It would be moved here; its words stand where it is.
    MovedHere {
        /// Who moves it.
        by: Id,
        /// In a proposal to which proposal.
        to: Option<Id>,
    },
}

/// What a proposal asks for a paragraph as a whole, or says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The proposal.
    pub by: Id,
    /// To which proposal.
    pub to: Option<Id>,
    /// Its operation.
    pub operation: Operation,
}

/// Returns the base with every proposal in its place, whether or not they clash.
pub fn compile(base: &Text, proposals: &[Tabled]) -> Compiled {
    let mut compiler = Compiler::new(base, proposals);
    let order = compiler.order();
    order.iter().for_each(|index| compiler.place(*index));
    order.iter().rev().for_each(|index| compiler.fold(*index));
    compiler.finish()
}

/// Order of what stands after one anchor: the deeper first, then by proposal and as listed.
type Turn = (std::cmp::Reverse<u8>, Id, usize);

struct Compiler<'a> {
    shape: Shape<'a>,
    proposals: Vec<Tabled<'a>>,
    by_id: BTreeMap<Id, usize>,
    parents: Vec<Option<usize>>,
    has_children: Vec<bool>,
    /// The words of the paragraphs that a proposal with proposals to it changes or adds, as it makes them.
    worlds: Vec<BTreeMap<ParagraphId, String>>,
    /// Changes on the text a proposal speaks of.
    changes: Vec<BTreeMap<ParagraphId, Vec<Change>>>,
    /// Changes that proposals to a proposal make in what that makes.
    incoming: Vec<BTreeMap<ParagraphId, Vec<Change>>>,
    /// Changes on the base.
    all: BTreeMap<ParagraphId, Vec<Change>>,
    below: Vec<Vec<usize>>,
    remarks: BTreeMap<ParagraphId, Vec<Remark>>,
    after: BTreeMap<Anchor, Vec<(Turn, Entry)>>,
    unfit: BTreeMap<Id, Vec<Unfit>>,
}

impl<'a> Compiler<'a> {
    fn new(base: &'a Text, proposals: &[Tabled<'a>]) -> Self {
        let mut proposals = proposals.to_vec();
        proposals.sort_by_key(|p| p.id);
        let by_id: BTreeMap<_, _> = proposals.iter().zip(0..).map(|(p, i)| (p.id, i)).collect();
        let parents: Vec<_> = proposals.iter().map(|p| p.on.and_then(|on| by_id.get(&on).copied())).collect();
        let mut below = vec![Vec::new(); proposals.len()];
        for (index, parent) in parents.iter().enumerate() {
            parent.map(|parent| below[parent].push(index));
        }
        Self {
            shape: Shape::of(base),
            has_children: below.iter().map(|below| !below.is_empty()).collect(),
            worlds: vec![BTreeMap::new(); proposals.len()],
            changes: vec![BTreeMap::new(); proposals.len()],
            incoming: vec![BTreeMap::new(); proposals.len()],
            all: BTreeMap::new(),
            remarks: BTreeMap::new(),
            after: BTreeMap::new(),
            unfit: BTreeMap::new(),
            proposals,
            by_id,
            parents,
            below,
        }
    }

    /// Returns the proposals, each after the one it is to; the others are said not to fit.
    fn order(&mut self) -> Vec<usize> {
        let roots = self.proposals.iter().zip(0..).filter(|(p, _)| p.on.is_none());
        let mut order: Vec<usize> = roots.map(|(_, index)| index).collect();
        let mut next = 0;
        while let Some(index) = order.get(next).copied() {
            order.extend(&self.below[index]);
            next += 1;
        }
        let placed: std::collections::BTreeSet<_> = order.iter().copied().collect();
        for (index, p) in self.proposals.iter().enumerate().filter(|(index, _)| !placed.contains(index)) {
            let missing = ParagraphId { act: p.on.unwrap_or(p.id), ordinal: 0 };
            let unfit = |operation| Unfit { operation, why: Why::NoParagraph(missing) };
            self.unfit.insert(self.proposals[index].id, (0..p.operations.len()).map(unfit).collect());
        }
        order
    }

    /// Returns the words of a paragraph in the text that a proposal speaks of.
    fn words(&self, index: usize, id: ParagraphId) -> Option<&str> {
        let above = std::iter::successors(self.parents[index], |parent| self.parents[*parent]);
        let changed = above.into_iter().find_map(|parent| self.worlds[parent].get(&id));
        let base = || Some(self.shape.paragraph(self.shape.index(id)?)).filter(|p| p.kind != ParagraphKind::Vacant);
        changed.map(String::as_str).or_else(|| base().map(|p| p.text.as_str()))
    }

    fn place(&mut self, index: usize) {
        let proposal = self.proposals[index];
        for (n, op) in proposal.operations.iter().enumerate() {
            if let Err(why) = self.operation(index, n, op) {
                self.unfit.entry(proposal.id).or_default().push(Unfit { operation: n, why });
            }
        }
        if self.has_children[index] {
            self.world(index);
        }
    }

    fn operation(&mut self, index: usize, n: usize, op: &Operation) -> Result<(), Why> {
        let proposal = self.proposals[index];
        let change = |from: u32, to: u32, with: &str| Change::new(from, to, with, proposal.id, proposal.on);
        match op {
            Operation::Replace { spot, with } => {
                let to = self.spot(index, spot)?;
                self.change(index, spot.at, change(spot.from, to, with));
            }
            Operation::Insert { place, paragraph } => self.insert(index, n, *place, paragraph)?,
            Operation::Alternative { at, paragraph } => {
                self.words(index, *at).ok_or(Why::NoParagraph(*at))?;
                self.insert(index, n, Place::After(*at), paragraph)?;
                self.remark(index, *at, op);
            }
            Operation::Move { at, place, .. } => {
                self.words(index, *at).ok_or(Why::NoParagraph(*at))?;
                self.moved(index, n, *at, *place)?;
                self.remark(index, *at, op);
            }
            Operation::Bracket { spot, until } | Operation::Unbracket { spot, until } => {
                let last = until.as_ref().unwrap_or(spot);
                let (end, _) = (self.spot(index, last)?, self.spot(index, spot)?);
                if matches!(op, Operation::Bracket { .. }) {
                    self.change(index, spot.at, change(spot.from, spot.from, "[").edge());
                    self.change(index, last.at, change(end, end, "]").edge());
                } else {
                    self.change(index, spot.at, change(spot.from, spot.from + 1, "").edge());
                    self.change(index, last.at, change(end.saturating_sub(1), end, "").edge());
                }
                self.remark(index, spot.at, op);
            }
            Operation::Split { spot, .. } | Operation::Retain { spot } => {
                self.spot(index, spot)?;
                self.remark(index, spot.at, op);
            }
            Operation::Delete { at, expected } | Operation::AgreeAdRef { at, expected } => {
                let words = self.words(index, *at).ok_or(Why::NoParagraph(*at))?;
                if words != expected {
                    return Err(Why::OtherWords(words.to_owned()));
                }
                self.remark(index, *at, op);
            }
            Operation::Merge { at, .. } => {
                self.words(index, *at).ok_or(Why::NoParagraph(*at))?;
                self.remark(index, *at, op);
            }
            Operation::Restore { paragraph, .. } => self.remark(index, paragraph.id, op),
        }
        Ok(())
    }

    /// Returns the character after the expected words, if they stand there.
    fn spot(&self, index: usize, spot: &Spot) -> Result<u32, Why> {
        let words = self.words(index, spot.at).ok_or(Why::NoParagraph(spot.at))?;
        let to = spot.from.saturating_add(length(&spot.expected));
        match stretch(words, spot.from, to) {
            Some(found) if found == spot.expected => Ok(to),
            Some(found) => Err(Why::OtherWords(found.to_owned())),
            None => Err(Why::PastEnd(length(words))),
        }
    }

    fn change(&mut self, index: usize, at: ParagraphId, change: Change) {
        self.changes[index].entry(at).or_default().push(change);
    }

    fn remark(&mut self, index: usize, at: ParagraphId, op: &Operation) {
        let remark = Remark { by: self.proposals[index].id, to: self.proposals[index].on, operation: op.clone() };
        self.remarks.entry(at).or_default().push(remark);
    }

    fn anchor(&self, index: usize, place: Place, rank: u8) -> Result<Anchor, Why> {
        let Place::After(id) = place else { return Ok(Anchor::Start) };
        let acts = std::iter::successors(Some(index), |index| self.parents[*index]).map(|i| &self.proposals[i]);
        let added = || acts.into_iter().any(|p| p.operations.iter().any(|op| new_id(op, p.id) == Some(id)));
        let in_base = self.shape.anchor(place, rank);
        in_base.or_else(|| added().then_some(Anchor::New(id))).ok_or(Why::NoParagraph(id))
    }

    fn insert(&mut self, index: usize, n: usize, place: Place, added: &Added) -> Result<(), Why> {
        let (id, to) = (self.proposals[index].id, self.proposals[index].on);
        let rank = rank(added.kind, added.level);
        let anchor = self.anchor(index, place, rank)?;
        let own = ParagraphId { act: id, ordinal: added.ordinal };
        let paragraph = Paragraph { level: added.level, ..Paragraph::new(own, added.kind, &*added.text) };
        let there = self.after.entry(anchor).or_default();
        let same = there.iter_mut().find_map(|(_, entry)| match &mut entry.origin {
            Origin::Added { by, to: other } if *other == to && is_alike(&entry.paragraph, &paragraph) => Some(by),
            _ => None,
        });
        // What others speak of keeps its own place.
        let named = self.has_children[index] || self.proposals[index].operations.len() > 1;
        match same {
            Some(by) if !named && !by.contains(&id) => by.push(id),
            _ => {
                let origin = Origin::Added { by: vec![id], to };
                let entry = Entry { paragraph, origin, segments: Vec::new(), remarks: Vec::new() };
                there.push(((std::cmp::Reverse(rank), id, n), entry));
                if self.has_children[index] {
                    self.worlds[index].insert(own, added.text.clone());
                }
            }
        }
        Ok(())
    }

    fn moved(&mut self, index: usize, n: usize, at: ParagraphId, place: Place) -> Result<(), Why> {
        let (by, to) = (self.proposals[index].id, self.proposals[index].on);
        let base = self.shape.index(at).map(|i| self.shape.paragraph(i));
        let (kind, level) = base.map_or((ParagraphKind::Paragraph, 0), |p| (p.kind, p.level));
        let rank = rank(kind, level);
        let anchor = self.anchor(index, place, rank)?;
        let paragraph = Paragraph { level, ..Paragraph::new(at, kind, "") };
        let entry =
            Entry { paragraph, origin: Origin::MovedHere { by, to }, segments: Vec::new(), remarks: Vec::new() };
        self.after.entry(anchor).or_default().push(((std::cmp::Reverse(rank), by, n), entry));
        Ok(())
    }

    /// Keeps the words of what a proposal changes as it makes them.
    fn world(&mut self, index: usize) {
        let ids: Vec<ParagraphId> = self.changes[index].keys().copied().collect();
        for id in ids {
            let made = self.words(index, id).map(|words| super::segments::after(words, &self.changes[index][&id]));
            self.worlds[index].extend(made.map(|made| (id, made)));
        }
    }

    /// Takes the changes of the proposals to this one into its own, and brings all to the text it speaks of.
    fn fold(&mut self, index: usize) {
        for (id, changes) in std::mem::take(&mut self.incoming[index]) {
            let own = self.changes[index].remove(&id).unwrap_or_default();
            // What it adds itself has no words in the text it speaks of.
            let together = match (self.words(index, id), self.worlds[index].get(&id)) {
                (Some(_), Some(made)) => nested(made, own, changes),
                _ => own.into_iter().chain(changes).collect(),
            };
            self.changes[index].insert(id, together);
        }
        let changes = std::mem::take(&mut self.changes[index]);
        let above = self.parents[index].map_or(&mut self.all, |parent| &mut self.incoming[parent]);
        changes.into_iter().for_each(|(id, more)| above.entry(id).or_default().extend(more));
    }

    fn finish(mut self) -> Compiled {
        let mut changes = std::mem::take(&mut self.all);
        let mut paragraphs = Vec::new();
        let mut tasks: Vec<Result<Entry, Anchor>> = Vec::new();
        let anchors = (0..self.shape.lengths.len()).rev().flat_map(|i| [Err(Anchor::Base(i)), Ok(i)]);
        for task in anchors {
            tasks.push(task.map(|i: usize| {
                let paragraph = self.shape.paragraph(i).clone();
                Entry { paragraph, origin: Origin::Base, segments: Vec::new(), remarks: Vec::new() }
            }));
        }
        tasks.push(Err(Anchor::Start));
        while let Some(task) = tasks.pop() {
            match task {
                Ok(mut entry) => {
                    let id = entry.paragraph.id;
                    if !matches!(entry.origin, Origin::MovedHere { .. }) {
                        let of_one = changes.remove(&id).unwrap_or_default();
                        entry.segments = segments(&entry.paragraph.text, of_one);
                        entry.remarks = self.remarks.remove(&id).unwrap_or_default();
                        tasks.push(Err(Anchor::New(id)));
                    }
                    paragraphs.push(entry);
                }
                Err(anchor) => {
                    let mut there = self.after.remove(&anchor).unwrap_or_default();
                    there.sort_by_key(|(turn, _)| *turn);
                    tasks.extend(there.into_iter().rev().map(|(_, entry)| Ok(entry)));
                }
            }
        }
        self.left(&changes);
        Compiled { paragraphs, unfit: self.unfit.into_iter().collect() }
    }

    /// Names what came to stand nowhere: what speaks of half a split paragraph, or after itself.
    fn left(&mut self, changes: &BTreeMap<ParagraphId, Vec<Change>>) {
        let mut left: Vec<(Id, ParagraphId)> = Vec::new();
        left.extend(changes.iter().flat_map(|(id, all)| all.iter().flat_map(|c| c.authors()).map(|by| (by, *id))));
        left.extend(self.remarks.iter().flat_map(|(id, all)| all.iter().map(|r| (r.by, *id))));
        left.extend(self.after.values().flatten().map(|((_, by, _), entry)| (*by, entry.paragraph.id)));
        for (by, id) in left {
            let Some(index) = self.by_id.get(&by) else { continue };
            let speaks = |op: &Operation| super::compile::speaks_of(op, id) || new_id(op, by) == Some(id);
            let operations = self.proposals[*index].operations.iter().enumerate().filter(|(_, op)| speaks(op));
            let unfit = operations.map(|(operation, _)| Unfit { operation, why: Why::NoParagraph(id) });
            let known = self.unfit.entry(by).or_default();
            known.extend(unfit);
            known.sort();
            known.dedup();
        }
    }
}

fn is_alike(a: &Paragraph, b: &Paragraph) -> bool {
    (a.kind, a.level, &a.text) == (b.kind, b.level, &b.text)
}

/// Says whether an operation changes or remarks on that paragraph.
fn speaks_of(op: &Operation, id: ParagraphId) -> bool {
    match op {
        Operation::Replace { spot, .. } | Operation::Split { spot, .. } | Operation::Retain { spot } => spot.at == id,
        Operation::Bracket { spot, until } | Operation::Unbracket { spot, until } => {
            spot.at == id || until.as_ref().is_some_and(|until| until.at == id)
        }
        Operation::Delete { at, .. }
        | Operation::Move { at, .. }
        | Operation::Merge { at, .. }
        | Operation::Alternative { at, .. }
        | Operation::AgreeAdRef { at, .. } => *at == id,
        Operation::Restore { paragraph, .. } => paragraph.id == id,
        Operation::Insert { .. } => false,
    }
}
