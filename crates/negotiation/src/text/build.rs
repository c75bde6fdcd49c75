//! The text after steps that fit together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claim, Fate, Point, Step, Touch, ordinal};
use super::order::{self, Number, Out, Placed, Turn, What, is_in_sequence, vacancy};
use super::shape::{Anchor, Shape, rank};
use super::words::{Edit, Rewritten, Turn as Order};
use super::{Operation, Paragraph, ParagraphKind, Place, Text, Why};
use crate::id::ParagraphId;

/// What befalls the paragraphs of a base.
#[derive(Default)]
pub(super) struct Changes {
    pub edits: BTreeMap<usize, Vec<Edit>>,
    pub pairs: BTreeSet<(Point, Point)>,
    deleted: BTreeSet<usize>,
    /// By the first: what stands between it and the one after it.
    pub merged: BTreeMap<usize, String>,
    restored: BTreeMap<usize, Paragraph>,
    /// How much deeper or higher it lies.
    levels: BTreeMap<usize, i16>,
    /// Who moves it, and whether it has been put somewhere.
    moved: BTreeMap<usize, crate::id::Id>,
    placed: Placed,
}

/// Returns the text after all steps, or what comes out only when they are taken together, as index into the steps.
pub(super) fn build(shape: &Shape, steps: &[&Step]) -> Result<Text, Vec<(usize, Why)>> {
    let mut changes = Changes::default();
    for step in steps {
        changes.take(shape, step);
    }
    changes.brackets();
    let (mut flows, empty) = super::flow::flows(shape, &changes);
    let (levels, restored, deleted, moved) = (&changes.levels, &changes.restored, &changes.deleted, &changes.moved);
    let stay = |index: usize| {
        let old = shape.paragraph(index);
        if let Some(paragraph) = restored.get(&index) {
            return vec![Out { paragraph: paragraph.clone(), number: Number::Own }];
        }
        if deleted.contains(&index) {
            let vacant = is_in_sequence(old).then(|| vacancy(old, old.id));
            return vacant.map(|paragraph| Out { paragraph, number: Number::Own }).into_iter().collect();
        }
        let mut parts = flows.remove(&index).unwrap_or_default();
        let first = if moved.contains_key(&index) { Number::Next } else { Number::Own };
        let level = levels.get(&index).copied().unwrap_or(0);
        for p in &mut parts {
            p.level = u8::try_from(i16::from(p.level) + level).unwrap_or(p.level);
        }
        let numbers = std::iter::once(first).chain(std::iter::repeat(Number::Next));
        parts.into_iter().zip(numbers).map(|(paragraph, number)| Out { paragraph, number }).collect()
    };
    let leave = |index: usize| {
        let (old, act) = (shape.paragraph(index), *moved.get(&index)?);
        let id = ParagraphId { act, ordinal: u32::MAX - u32::try_from(index).unwrap_or(0) };
        is_in_sequence(old).then(|| Out { paragraph: vacancy(old, id), number: Number::Own })
    };
    let unreached = |turns: Vec<Turn>| {
        let step = |turn: &Turn| steps.iter().position(|s| s.turn == (turn.by, turn.index));
        turns.iter().filter_map(step).map(|step| (step, Why::IntoItself)).collect::<Vec<_>>()
    };
    let mut paragraphs = order::number(changes.placed.emit(shape, stay, leave).map_err(unreached)?);
    super::valid::drop_dangling(&mut paragraphs);
    let mut unfit = emptied(shape, steps, &empty, &paragraphs);
    if super::valid::is_table_broken(&paragraphs) {
        unfit.extend(steps.iter().enumerate().filter(|(_, s)| touches_cells(shape, s)).map(|(s, _)| (s, Why::Table)));
    }
    if unfit.is_empty() { Ok(Text::new(shape.text.lang, paragraphs)) } else { Err(unfit) }
}

/// Returns the steps that leave a paragraph, or the text, without words.
fn emptied(shape: &Shape, steps: &[&Step], empty: &BTreeSet<usize>, all: &[Paragraph]) -> Vec<(usize, Why)> {
    let nothing = all.iter().all(|p| p.kind == ParagraphKind::Vacant);
    let was_nothing = shape.text.paragraphs.iter().all(|p| p.kind == ParagraphKind::Vacant);
    let empties = |claim: &Claim| match claim {
        Claim::Words { at, touch, .. } => *touch != Touch::Keep && empty.contains(at),
        Claim::Fate { fate: Fate::Delete, .. } => nothing && !was_nothing,
        _ => false,
    };
    let steps = steps.iter().enumerate().filter(|(_, step)| step.claims.iter().any(empties));
    steps.map(|(index, _)| (index, Why::Empty)).collect()
}

/// Says whether a step changes the order of cells.
fn touches_cells(shape: &Shape, step: &Step) -> bool {
    let is_cell = |index: usize| shape.paragraph(index).kind == ParagraphKind::Cell;
    step.claims.iter().any(|claim| match claim {
        Claim::Fate { at, fate } => is_cell(*at) && *fate != Fate::Agree,
        Claim::Gap { anchor: Anchor::Base(at), .. } => {
            is_cell(*at) || shape.text.paragraphs.get(at + 1).is_some_and(|p| p.kind == ParagraphKind::Cell)
        }
        Claim::Gap { .. } => true,
        _ => false,
    })
}

impl Changes {
    fn take(&mut self, shape: &Shape, step: &Step) {
        for claim in &step.claims {
            match claim {
                Claim::Words { at, from, to, touch: Touch::Strip } => self.edit(*at, Edit::put(*from, *to, "")),
                Claim::Words { at, from, to, touch: Touch::Cut } => {
                    let cut = ordinal(step.op).map(|ordinal| ParagraphId { act: step.by, ordinal });
                    self.edit(*at, Edit { cut, ..Edit::put(*from, *to, "") });
                }
                Claim::Words { at, from, to, touch: Touch::Put { .. } } => {
                    if let Operation::Replace { with, .. } = step.op {
                        self.edit(*at, Edit::put(*from, *to, with));
                    }
                }
                Claim::Pair { start, end, adds: true } => {
                    self.pairs.insert((*start, *end));
                }
                Claim::Fate { at, fate } => self.fate(shape, step, *at, *fate),
                Claim::Gap { anchor, rank, .. } => self.put(shape, step, *anchor, *rank),
                Claim::Words { touch: Touch::Keep, .. } | Claim::Pair { .. } => {}
            }
        }
    }

    fn edit(&mut self, at: usize, edit: Edit) {
        self.edits.entry(at).or_default().push(edit);
    }

    fn brackets(&mut self) {
        for (start, end) in self.pairs.clone() {
            self.edit(start.0, Edit::bracket(start.1, Order::Open(Reverse(end))));
            self.edit(end.0, Edit::bracket(end.1, Order::Close(Reverse(start))));
        }
    }

    fn fate(&mut self, shape: &Shape, step: &Step, at: usize, fate: Fate) {
        match (fate, step.op) {
            (Fate::Delete, _) => {
                self.deleted.insert(at);
            }
            (Fate::Move, Operation::Move { level, .. }) => {
                self.moved.insert(at, step.by);
                let from = shape.paragraph(at).level;
                let deeper = i16::from(level.unwrap_or(from)) - i16::from(from);
                let under = shape.block(at).skip(1);
                self.levels.extend(under.filter(|_| deeper != 0).map(|index| (index, deeper)));
                self.levels.insert(at, deeper);
            }
            (Fate::MergeFirst, Operation::Merge { between, .. }) => {
                self.merged.insert(at, between.clone());
            }
            (Fate::MergeSecond, _) if is_in_sequence(shape.paragraph(at)) => {
                let second = shape.paragraph(at);
                let vacant = Out { paragraph: vacancy(second, second.id), number: Number::Own };
                let turn = Turn { rank: Reverse(u8::MAX), class: 0, by: step.turn.0, index: step.turn.1 };
                let last = shape.block(at).end - 1;
                self.placed.put(Anchor::Base(last), turn, What::Paragraph(Box::new(vacant)));
            }
            (Fate::Restore, Operation::Restore { paragraph, .. }) => {
                self.restored.insert(at, paragraph.clone());
            }
            (Fate::Alternative, Operation::Alternative { paragraph, .. }) => {
                let rank = rank(paragraph.kind, paragraph.level);
                let anchor = shape.anchor(Place::After(shape.paragraph(at).id), rank);
                let id = ParagraphId { act: step.by, ordinal: paragraph.ordinal };
                let out = alternative(id, paragraph, shape.paragraph(at).id);
                let turn = Turn { rank: Reverse(rank), class: 1, by: step.turn.0, index: step.turn.1 };
                self.placed.put(anchor.unwrap_or(Anchor::Base(at)), turn, What::Paragraph(Box::new(out)));
            }
            _ => {}
        }
    }

    fn put(&mut self, shape: &Shape, step: &Step, anchor: Anchor, rank: u8) {
        let turn = Turn { rank: Reverse(rank), class: 2, by: step.turn.0, index: step.turn.1 };
        let what = match step.op {
            Operation::Insert { paragraph, .. } => {
                let id = ParagraphId { act: step.by, ordinal: paragraph.ordinal };
                let new = Paragraph { level: paragraph.level, ..Paragraph::new(id, paragraph.kind, &*paragraph.text) };
                What::Paragraph(Box::new(Out { paragraph: new, number: Number::Next }))
            }
            Operation::Restore { paragraph, .. } => match shape.index(paragraph.id) {
                Some(index) => What::Base { index, alone: true },
                None => What::Paragraph(Box::new(Out { paragraph: paragraph.clone(), number: Number::Own })),
            },
            Operation::Move { at, .. } => match shape.index(*at) {
                Some(index) => What::Base { index, alone: false },
                None => return,
            },
            _ => return,
        };
        self.placed.put(anchor, turn, what);
    }
}

fn alternative(id: ParagraphId, added: &super::Added, to: ParagraphId) -> Out {
    let bracketed = super::claims::is_bracketed(&added.text);
    let text = if bracketed { added.text.clone() } else { format!("[{}]", added.text) };
    let kind = super::MarkKind::Bracket { said: Vec::new(), until: None };
    let mark = super::Mark { from: 0, to: super::shape::length(&text), kind };
    let paragraph = Paragraph { level: added.level, marks: vec![mark], ..Paragraph::new(id, added.kind, text) };
    Out { paragraph, number: Number::AlternativeTo(to) }
}

impl Changes {
    /// Returns the words of a paragraph after the changes in it.
    pub fn rewritten(&self, shape: &Shape, index: usize) -> Rewritten {
        let edits = self.edits.get(&index).cloned().unwrap_or_default();
        Rewritten::of(&shape.paragraph(index).text, shape.lengths[index], edits)
    }

    /// Says whether the words of a paragraph go on in the result.
    pub fn goes_on(&self, index: usize) -> bool {
        !self.deleted.contains(&index) && !self.restored.contains_key(&index)
    }
}
