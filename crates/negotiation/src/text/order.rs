//! The order of paragraphs after changes, and the numbers of those that are new in it.

use std::collections::BTreeMap;

use super::shape::{Anchor, Shape};
use super::{Paragraph, ParagraphKind, Text};
use crate::id::{Id, ParagraphId};

/// A paragraph of the result, and how it comes to its number.
pub(super) struct Out {
    pub paragraph: Paragraph,
    pub number: Number,
}

/// How a paragraph comes to its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// As it says itself.
    Own,
    /// The next `bis` after the number before it, if it is of a kind that is numbered.
    Next,
    /// That of this paragraph, as the next `alt.`
    AlternativeTo(ParagraphId),
}

/// What is put after an anchor.
pub(super) enum What {
    /// A paragraph.
    Paragraph(Box<Out>),
    /// A paragraph of the base with all that lies under it, or alone.
    Base { index: usize, alone: bool },
}

/// Where several things are put after one anchor, their order: what is put back, then the deeper, then vacant
/// numbers, then alternatives, then by proposal and as listed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turn {
    pub rank: std::cmp::Reverse<u8>,
    pub class: u8,
    pub by: Id,
    pub index: usize,
}

/// All that is put somewhere.
#[derive(Default)]
pub(super) struct Placed {
    after: BTreeMap<Anchor, Vec<(Turn, usize)>>,
    what: Vec<Option<What>>,
    /// Paragraphs of the base that do not stay where they were: with all under them (true), or alone.
    leaves: BTreeMap<usize, bool>,
}

enum Task {
    /// What comes from the base in this range, and after each what is put there; the first even if it left.
    Range(std::ops::Range<usize>, bool),
    After(Anchor),
    Put(usize),
}

impl Placed {
    pub fn put(&mut self, anchor: Anchor, turn: Turn, what: What) {
        if let What::Base { index, alone } = what {
            self.leaves.insert(index, !alone);
        }
        self.after.entry(anchor).or_default().push((turn, self.what.len()));
        self.what.push(Some(what));
    }

    /// Returns the result in order, given what each paragraph of the base becomes and what it leaves behind when it is
    /// moved; or the turns of what cannot be reached, because it is put after itself.
    pub fn emit(
        mut self,
        shape: &Shape,
        mut stay: impl FnMut(usize) -> Vec<Out>,
        mut leave: impl FnMut(usize) -> Option<Out>,
    ) -> Result<Vec<Out>, Vec<Turn>> {
        let mut out = Vec::new();
        let mut tasks = vec![Task::Range(0..shape.lengths.len(), false), Task::After(Anchor::Start)];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Range(range, _) if range.is_empty() => {}
                Task::Range(range, here) => {
                    let index = range.start;
                    match self.leaves.get(&index).filter(|_| !here) {
                        Some(block) => {
                            out.extend(leave(index));
                            let next = if *block { shape.block(index).end } else { index + 1 };
                            tasks.push(Task::Range(next..range.end.max(next), false));
                        }
                        None => {
                            tasks.push(Task::Range(index + 1..range.end, false));
                            tasks.push(Task::After(Anchor::Base(index)));
                            out.extend(stay(index));
                        }
                    }
                }
                Task::After(anchor) => {
                    let mut put = self.after.remove(&anchor).unwrap_or_default();
                    put.sort();
                    tasks.extend(put.into_iter().rev().map(|(_, what)| Task::Put(what)));
                }
                Task::Put(what) => match self.what[what].take() {
                    Some(What::Paragraph(new)) => {
                        tasks.push(Task::After(Anchor::New(new.paragraph.id)));
                        out.push(*new);
                    }
                    Some(What::Base { index, alone: true }) => tasks.push(Task::Range(index..index + 1, true)),
                    Some(What::Base { index, alone: false }) => tasks.push(Task::Range(shape.block(index), true)),
                    None => {}
                },
            }
        }
        let left: Vec<_> = self.after.values().flatten().map(|(turn, _)| *turn).collect();
        if left.is_empty() { Ok(out) } else { Err(left) }
    }
}

/// Returns whether paragraphs of the kind have numbers, preambular ones in drafts.
fn is_numbered(kind: ParagraphKind) -> bool {
    matches!(kind, ParagraphKind::Paragraph | ParagraphKind::Preambular)
}

/// Says whether a paragraph is counted: others would change their numbers if it went.
pub(super) fn is_in_sequence(paragraph: &Paragraph) -> bool {
    is_numbered(paragraph.kind) && (paragraph.bis, paragraph.alt) == (0, 0)
}

/// Returns the vacant number that a counted paragraph leaves.
pub(super) fn vacancy(of: &Paragraph, id: ParagraphId) -> Paragraph {
    let level = u8::from(of.kind == ParagraphKind::Preambular);
    Paragraph { level, ..Paragraph::new(id, ParagraphKind::Vacant, "") }
}

/// Numbers what is new, so that nothing else changes its number.
pub(super) fn number(out: Vec<Out>) -> Vec<Paragraph> {
    let mut counts = Counts::default();
    let groups: Vec<_> = out.iter().map(|o| counts.group(o)).collect();
    let mut last: BTreeMap<(ParagraphKind, u32), u8> = BTreeMap::new();
    let mut last_alt: BTreeMap<(ParagraphKind, u32, u8), u8> = BTreeMap::new();
    for (o, group) in out.iter().zip(&groups).filter(|(o, _)| o.number == Number::Own) {
        let p = &o.paragraph;
        let bis = last.entry((p.kind, *group)).or_default();
        *bis = p.bis.max(*bis);
        let alt = last_alt.entry((p.kind, *group, p.bis)).or_default();
        *alt = p.alt.max(*alt);
    }
    let mut numbered: BTreeMap<ParagraphId, (u32, u8)> = BTreeMap::new();
    let assign = |(mut o, group): (Out, u32)| {
        let p = &mut o.paragraph;
        let mut group = group;
        match o.number {
            Number::Next if is_numbered(p.kind) => {
                let bis = last.entry((p.kind, group)).or_default();
                *bis = bis.saturating_add(1);
                (p.bis, p.alt) = (*bis, 0);
            }
            Number::AlternativeTo(id) => {
                let of = numbered.get(&id).copied().unwrap_or((group, 0));
                group = of.0;
                let alt = last_alt.entry((p.kind, of.0, of.1)).or_default();
                *alt = alt.saturating_add(1);
                (p.bis, p.alt) = (of.1, *alt);
            }
            Number::Own | Number::Next => {}
        }
        numbered.insert(p.id, (group, p.bis));
        o.paragraph
    };
    out.into_iter().zip(groups).map(assign).collect()
}

#[derive(Default)]
struct Counts {
    paragraphs: u32,
    preambular: u32,
    others: u32,
}

impl Counts {
    /// Returns the number that a paragraph has or follows; paragraphs of other kinds have one each, but for alternatives.
    fn group(&mut self, out: &Out) -> u32 {
        let p = &out.paragraph;
        let counts = is_in_sequence(p) && out.number == Number::Own;
        match (p.kind, p.level) {
            (ParagraphKind::Paragraph, _) => {
                self.paragraphs += u32::from(counts);
                self.paragraphs
            }
            (ParagraphKind::Preambular, _) => {
                self.preambular += u32::from(counts);
                self.preambular
            }
            (ParagraphKind::Vacant, 0) => {
                self.paragraphs += 1;
                self.paragraphs
            }
            (ParagraphKind::Vacant, _) => {
                self.preambular += 1;
                self.preambular
            }
            _ => {
                let alternative = p.alt > 0 || matches!(out.number, Number::AlternativeTo(_));
                self.others += u32::from(!alternative);
                self.others
            }
        }
    }
}

/// Returns the text numbered anew: vacant numbers go, `bis` become numbers of their own; alternatives stay beside the
/// paragraph that they are alternatives to.
pub fn renumber(text: &Text) -> Text {
    let there = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant).cloned();
    let paragraphs = there.map(|p| Paragraph { bis: 0, ..p }).collect();
    Text::new(text.lang, paragraphs)
}
