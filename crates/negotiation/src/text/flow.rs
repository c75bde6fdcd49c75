//! Words on their way through joining and splitting, with what is said about them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::build::Changes;
use super::shape::{Shape, stretch};
use super::words::{Rewritten, Turn as Order};
use super::{Mark, MarkKind, Paragraph};
use crate::id::ParagraphId;

/// Paragraphs that are joined (one, as a rule), and the parts that come out of them.
struct Flow {
    text: String,
    /// First character and identity of each part.
    parts: Vec<(u32, ParagraphId)>,
    length: u32,
}

struct Flows<'a> {
    shape: &'a Shape<'a>,
    rewritten: BTreeMap<usize, Rewritten>,
    flows: BTreeMap<usize, Flow>,
    /// For each paragraph, the first of those it is joined with, and how many characters come before it there.
    heads: BTreeMap<usize, (usize, u32)>,
}

/// Returns the paragraphs that come out of each that goes on, and those that would be left without words.
pub(super) fn flows(shape: &Shape, changes: &Changes) -> (BTreeMap<usize, Vec<Paragraph>>, BTreeSet<usize>) {
    let going = (0..shape.lengths.len()).filter(|index| changes.goes_on(*index));
    let rewritten = going.map(|index| (index, changes.rewritten(shape, index))).collect();
    let mut all = Flows { shape, rewritten, flows: BTreeMap::new(), heads: BTreeMap::new() };
    all.join(changes);
    let marks = all.marks(changes);
    let mut empty = BTreeSet::new();
    let mut out = BTreeMap::new();
    for (index, flow) in &all.flows {
        let parts = flow.paragraphs(shape.paragraph(*index), &marks);
        let is_vacant = shape.paragraph(*index).kind == super::ParagraphKind::Vacant;
        if !is_vacant && parts.iter().any(|p| p.text.trim().is_empty()) {
            empty.extend(all.heads.iter().filter(|(_, head)| head.0 == *index).map(|(index, _)| *index));
        }
        out.insert(*index, parts);
    }
    (out, empty)
}

impl Flow {
    fn paragraphs(&self, head: &Paragraph, marks: &BTreeMap<ParagraphId, Vec<Mark>>) -> Vec<Paragraph> {
        let ends = self.parts.iter().skip(1).map(|(from, _)| *from).chain([self.length]);
        let part = |((from, id), to): (&(u32, ParagraphId), u32)| Paragraph {
            id: *id,
            text: stretch(&self.text, *from, to).unwrap_or_default().to_owned(),
            marks: marks.get(id).cloned().unwrap_or_default(),
            ..Paragraph { text: String::new(), marks: Vec::new(), ..head.clone() }
        };
        self.parts.iter().zip(ends).map(part).collect()
    }
}

impl Flows<'_> {
    fn join(&mut self, changes: &Changes) {
        let mut last: Option<(usize, usize)> = None;
        for (index, words) in &self.rewritten {
            let joins = last.filter(|(_, before)| before + 1 == *index && changes.merged.contains_key(before));
            let head = joins.map_or(*index, |(head, _)| head);
            let flow = self.flows.entry(head).or_insert_with(|| Flow {
                text: String::new(),
                parts: vec![(0, self.shape.paragraph(head).id)],
                length: 0,
            });
            if let Some(between) = joins.and_then(|(_, before)| changes.merged.get(&before)) {
                flow.text.push_str(between);
                flow.length += super::shape::length(between);
            }
            self.heads.insert(*index, (head, flow.length));
            flow.parts.extend(words.cuts().into_iter().map(|(at, id)| (flow.length + at, id)));
            flow.text.push_str(&words.text);
            flow.length += words.length;
            last = Some((head, *index));
        }
    }

    /// Returns the part, and the offset in it, of a place in a rewritten paragraph: the last character of a stretch
    /// decides if it is an end.
    fn land(&self, index: usize, offset: u32, is_end: bool) -> Option<(ParagraphId, u32)> {
        let (head, before) = self.heads.get(&index)?;
        let place = before + offset;
        let parts = &self.flows.get(head)?.parts;
        let part = parts.iter().rfind(|(from, _)| if is_end { *from < place } else { *from <= place });
        let (from, id) = part.or(parts.first())?;
        Some((*id, place - from))
    }

    fn marks(&self, changes: &Changes) -> BTreeMap<ParagraphId, Vec<Mark>> {
        let mut marks: BTreeMap<ParagraphId, Vec<Mark>> = BTreeMap::new();
        for (index, words) in &self.rewritten {
            for mark in &self.shape.paragraph(*index).marks {
                for (id, mark) in self.carried(*index, words, mark) {
                    marks.entry(id).or_default().push(mark);
                }
            }
        }
        for (start, end) in &changes.pairs {
            let open = self.rewritten.get(&start.0).and_then(|w| w.bracket(start.1, Order::Open(Reverse(*end))));
            let close = self.rewritten.get(&end.0).and_then(|w| w.bracket(end.1, Order::Close(Reverse(*start))));
            let from = open.and_then(|open| self.land(start.0, open, false));
            let to = close.and_then(|close| self.land(end.0, close + 1, true));
            if let (Some(from), Some(to)) = (from, to) {
                let kind = MarkKind::Bracket { said: Vec::new(), until: None };
                marks.entry(from.0).or_default().extend([self.reaching(from, to, kind)]);
            }
        }
        for of_one in marks.values_mut() {
            of_one.sort_by(|a, b| (a.from, u32::MAX - a.to, &a.kind).cmp(&(b.from, u32::MAX - b.to, &b.kind)));
            of_one.dedup();
        }
        marks
    }

    /// Returns a mark of the base as it is in the result, cut where its words are cut.
    fn carried(&self, index: usize, words: &Rewritten, mark: &Mark) -> Vec<(ParagraphId, Mark)> {
        let Some(new) = words.carried(mark) else { return Vec::new() };
        let is_place = new.from == new.to;
        let (from, to) = (self.land(index, new.from, is_place), self.land(index, new.to, true));
        let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
        match &mark.kind {
            MarkKind::Bracket { said, until } => {
                let Some(to) = until.map_or(Some(to), |until| self.closing(until)) else { return Vec::new() };
                let kind = MarkKind::Bracket { said: said.clone(), until: None };
                vec![(from.0, self.reaching(from, to, kind))]
            }
            _ => self.pieces(from, to, &mark.kind),
        }
    }

    /// Returns where a bracket of the base closes now, if it still does.
    fn closing(&self, (id, offset): (ParagraphId, u32)) -> Option<(ParagraphId, u32)> {
        let index = self.shape.index(id)?;
        let words = self.rewritten.get(&index)?;
        let stands = offset.checked_sub(1).is_some_and(|last| words.keeps(last));
        self.land(index, words.end(offset), true).filter(|_| stands)
    }

    /// Returns the mark of a bracket from one place to another, which may lie in a later paragraph.
    fn reaching(&self, from: (ParagraphId, u32), to: (ParagraphId, u32), kind: MarkKind) -> Mark {
        if from.0 == to.0 {
            return Mark { from: from.1, to: to.1, kind };
        }
        let MarkKind::Bracket { said, .. } = kind else { return Mark { from: from.1, to: from.1, kind } };
        let kind = MarkKind::Bracket { said, until: Some(to) };
        Mark { from: from.1, to: self.part_length(from.0), kind }
    }

    fn part_length(&self, id: ParagraphId) -> u32 {
        let in_flow = |flow: &Flow| {
            let at = flow.parts.iter().position(|part| part.1 == id)?;
            Some(flow.parts.get(at + 1).map_or(flow.length, |next| next.0) - flow.parts[at].0)
        };
        let own = self.shape.index(id).and_then(|index| self.flows.get(&index));
        own.and_then(in_flow).or_else(|| self.flows.values().find_map(in_flow)).unwrap_or(0)
    }

    /// Returns a mark over several parts as one mark in each.
    fn pieces(&self, from: (ParagraphId, u32), to: (ParagraphId, u32), kind: &MarkKind) -> Vec<(ParagraphId, Mark)> {
        if from.0 == to.0 {
            return vec![(from.0, Mark { from: from.1, to: to.1, kind: kind.clone() })];
        }
        let flow = self.flows.values().find(|flow| flow.parts.iter().any(|part| part.1 == from.0));
        let ids = flow.into_iter().flat_map(|flow| flow.parts.iter().map(|part| part.1));
        let between = ids.skip_while(|id| *id != from.0);
        let mut out = Vec::new();
        for id in between {
            let start = if id == from.0 { from.1 } else { 0 };
            let end = if id == to.0 { to.1 } else { self.part_length(id) };
            out.extend((start < end).then(|| (id, Mark { from: start, to: end, kind: kind.clone() })));
            if id == to.0 {
                break;
            }
        }
        out
    }
}
