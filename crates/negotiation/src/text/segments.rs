//! The words of a paragraph with the changes of many proposals, and of proposals to those.

use super::shape::{length, stretch};
use crate::id::Id;

/// A stretch of a compiled paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Words that nobody changes.
    Kept(String),
    /// Words for which something else is proposed, or a place for which words are.
    Open {
        /// The words as they are; none for a place.
        words: String,
        /// What is proposed, in order of the proposals.
        offers: Vec<Offer>,
    },
    /// A bracket that is to be put, or taken away if it stands in the words after it.
    Edge {
        /// Who asks for it.
        by: Id,
        /// The proposal it is to.
        to: Option<Id>,
        /// The bracket to be put; none if one is to be taken away.
        with: String,
    },
}

/// What is proposed for some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The proposals that ask for it.
    pub by: Vec<Id>,
    /// The proposal it is to, if not to the base.
    pub to: Option<Id>,
    /// What would stand there, with what is proposed to it in turn; nothing for a deletion.
    pub segments: Vec<Segment>,
}

/// A change of the characters `from..to` in one text.
#[derive(Clone, Debug)]
pub(super) struct Change {
    from: u32,
    to: u32,
    with: Vec<Segment>,
    /// What it puts, as plain words.
    words: String,
    by: Id,
    on: Option<Id>,
    /// Whether it is of a bracket: shown where it is, never part of an offer.
    edge: bool,
}

impl Change {
    pub fn new(from: u32, to: u32, with: &str, by: Id, on: Option<Id>) -> Self {
        let segments = if with.is_empty() { Vec::new() } else { vec![Segment::Kept(with.to_owned())] };
        Self { from, to, with: segments, words: with.to_owned(), by, on, edge: false }
    }

    pub fn edge(self) -> Self {
        Self { edge: true, ..self }
    }

    /// Returns the proposals in it.
    pub fn authors(&self) -> Vec<Id> {
        let mut all = vec![self.by];
        let mut open: Vec<&Segment> = self.with.iter().collect();
        while let Some(segment) = open.pop() {
            match segment {
                Segment::Open { offers, .. } => {
                    all.extend(offers.iter().flat_map(|offer| &offer.by));
                    open.extend(offers.iter().flat_map(|offer| &offer.segments));
                }
                Segment::Edge { by, .. } => all.push(*by),
                Segment::Kept(_) => {}
            }
        }
        all
    }

    fn key(&self) -> (u32, u32, Id) {
        (self.from, self.to, self.by)
    }

    fn overlaps(&self, from: u32, to: u32) -> bool {
        self.from < to && from < self.to || (self.from, self.to) == (from, to)
    }
}

/// Returns the words after the changes of one proposal, which do not overlap.
pub(super) fn after(words: &str, changes: &[Change]) -> String {
    let mut sorted: Vec<&Change> = changes.iter().collect();
    sorted.sort_by_key(|c| (c.from, c.to, !c.edge || c.words != "]"));
    let (mut out, mut last) = (String::new(), 0);
    for c in sorted {
        out.push_str(stretch(words, last, c.from).unwrap_or_default());
        out.push_str(&c.words);
        last = c.to.max(last);
    }
    out.push_str(stretch(words, last, length(words)).unwrap_or_default());
    out
}

/// Returns the words with all changes in their places; changes that overlap become offers for the same stretch.
pub(super) fn segments(words: &str, mut changes: Vec<Change>) -> Vec<Segment> {
    if changes.is_empty() {
        return if words.is_empty() { Vec::new() } else { vec![Segment::Kept(words.to_owned())] };
    }
    changes.sort_by_key(Change::key);
    let (edges, changes): (Vec<Change>, Vec<Change>) = changes.into_iter().partition(|c| c.edge);
    let mut groups: Vec<(u32, u32, Vec<Change>)> = Vec::new();
    for change in changes {
        match groups.last_mut().filter(|(from, to, _)| change.overlaps(*from, *to)) {
            Some((_, to, group)) => {
                *to = change.to.max(*to);
                group.push(change);
            }
            None => groups.push((change.from, change.to, vec![change])),
        }
    }
    let mut pieces: Vec<((u32, u8), u32, Segment)> = Vec::new();
    for edge in edges {
        let within = groups.iter().find(|(from, to, _)| *from < edge.from && edge.from < *to);
        let closes = edge.words == "]";
        let at = within.map_or(edge.from, |(from, to, _)| if closes { *to } else { *from });
        // A closing bracket comes before what is put at its place, an opening one after.
        let turn = if closes { 0 } else { 2 };
        pieces.push(((at, turn), at, Segment::Edge { by: edge.by, to: edge.on, with: edge.words }));
    }
    for (from, to, group) in groups {
        let turn = if from == to { 1 } else { 3 };
        let open = Segment::Open { words: part(words, from, to), offers: offers(words, from, to, group) };
        pieces.push(((from, turn), to, open));
    }
    pieces.sort_by_key(|(at, _, _)| *at);
    let (mut out, mut last) = (Vec::new(), 0);
    for ((from, _), to, segment) in pieces {
        keep(&mut out, part(words, last, from));
        out.push(segment);
        last = to.max(last);
    }
    keep(&mut out, part(words, last, length(words)));
    out
}

fn part(words: &str, from: u32, to: u32) -> String {
    stretch(words, from, to).unwrap_or_default().to_owned()
}

fn keep(out: &mut Vec<Segment>, words: String) {
    if words.is_empty() {
        return;
    }
    match out.last_mut() {
        Some(Segment::Kept(last)) => last.push_str(&words),
        _ => out.push(Segment::Kept(words)),
    }
}

/// Returns what is proposed for `from..to`; all that one proposal does there is one offer.
fn offers(words: &str, from: u32, to: u32, group: Vec<Change>) -> Vec<Offer> {
    let mut hands: Vec<Vec<Change>> = Vec::new();
    for change in group {
        let goes_on = |all: &Vec<Change>| {
            all.last().is_some_and(|last| (last.by, last.on) == (change.by, change.on) && last.to <= change.from)
        };
        match hands.iter_mut().find(|all| goes_on(all)) {
            Some(own) => own.push(change),
            None => hands.push(vec![change]),
        }
    }
    let mut offers: Vec<Offer> = Vec::new();
    for changes in hands {
        let (by, on) = (changes[0].by, changes[0].on);
        let (mut segments, mut last) = (Vec::new(), from);
        for change in changes {
            keep(&mut segments, part(words, last, change.from));
            for segment in change.with {
                match segment {
                    Segment::Kept(more) => keep(&mut segments, more),
                    other => segments.push(other),
                }
            }
            last = change.to;
        }
        keep(&mut segments, part(words, last, to));
        match offers.iter_mut().find(|offer| offer.to == on && offer.segments == segments) {
            Some(same) if same.by.contains(&by) => {}
            Some(same) => same.by.push(by),
            None => offers.push(Offer { by: vec![by], to: on, segments }),
        }
    }
    offers.sort_by(|a, b| (&a.by, a.to).cmp(&(&b.by, b.to)));
    offers
}

/// Returns the changes of a proposal with those of the proposals to it, all on the text the first speaks of. `made` is
/// what the first makes of the words. What changes words it puts goes into them; what touches both its words and
/// others makes its change as much longer; the rest stands beside.
pub(super) fn nested(made: &str, mut own: Vec<Change>, more: Vec<Change>) -> Vec<Change> {
    own.sort_by_key(|c| (c.from, c.to, !c.edge || c.words != "]"));
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut shift = 0i64;
    for change in own {
        let from = moved(change.from, shift);
        let to = from + length(&change.words);
        shift += i64::from(length(&change.words)) - i64::from(change.to - change.from);
        clusters.push(Cluster { from, to, before: (change.from, change.to), changes: vec![change], inner: Vec::new() });
    }
    let mut beside = Vec::new();
    for change in more {
        let touches = |c: &Cluster| change.from < c.to && c.from < change.to;
        let hit: Vec<usize> = (0..clusters.len()).filter(|i| touches(&clusters[*i])).collect();
        let Some((first, last)) = hit.first().copied().zip(hit.last().copied()) else {
            let at_end = |c: &Cluster| c.to == change.from && (c.from < c.to || change.from < change.to);
            let before = clusters.iter().rfind(|c| c.to < change.from || at_end(c));
            let shift = before.map_or(0, |c| i64::from(c.before.1) - i64::from(c.to));
            beside.push(Change { from: moved(change.from, shift), to: moved(change.to, shift), ..change });
            continue;
        };
        let mut all = clusters.drain(first..=last);
        let mut joined = all.next().expect("one is hit");
        for next in all {
            joined.to = next.to;
            joined.before.1 = next.before.1;
            joined.changes.extend(next.changes);
            joined.inner.extend(next.inner);
        }
        joined.before.0 -= joined.from.saturating_sub(change.from);
        joined.before.1 += change.to.saturating_sub(joined.to);
        (joined.from, joined.to) = (joined.from.min(change.from), joined.to.max(change.to));
        joined.inner.push(change);
        clusters.insert(first, joined);
    }
    beside.extend(clusters.into_iter().flat_map(|cluster| cluster.changes(made)));
    beside
}

fn moved(at: u32, shift: i64) -> u32 {
    u32::try_from(i64::from(at) + shift).unwrap_or(0)
}

/// A stretch of what a proposal made, the stretch it was before, and what others change in it.
struct Cluster {
    from: u32,
    to: u32,
    before: (u32, u32),
    changes: Vec<Change>,
    inner: Vec<Change>,
}

impl Cluster {
    fn changes(self, made: &str) -> Vec<Change> {
        if self.inner.is_empty() {
            return self.changes;
        }
        let words = part(made, self.from, self.to);
        let at = |change: Change| Change { from: change.from - self.from, to: change.to - self.from, ..change };
        let with = segments(&words, self.inner.into_iter().map(at).collect());
        let by = self.changes.iter().find(|c| !c.edge).or(self.changes.first());
        let one = by.map(|c| Change { from: self.before.0, to: self.before.1, with, words, edge: false, ..c.clone() });
        one.into_iter().collect()
    }
}
