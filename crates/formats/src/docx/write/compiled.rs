//! A compilation: the base with every proposal in its place, each a tracked change of the delegation that made it.

use std::collections::BTreeMap;

use nemcon_negotiation::text::{
    Compiled, Entry, Operation, Origin, Paragraph, ParagraphKind, Remark, Segment, Text, printed,
};
use nemcon_negotiation::{Id, ParagraphId};

use super::sheet::{Beside, Hand, Line, Piece, Run, RunOf, Sheet, Stamp, called, gathered, notes_of, runs_of};
use crate::docx::model::How;

/// Returns the base with the proposals; rejecting all gives the base. What no tracked change can say `say` says in a
/// comment.
pub(super) fn compiled(
    base: &Text,
    compiled: &Compiled,
    hands: &BTreeMap<Id, Hand>,
    beside: &[Beside],
    say: &dyn Fn(&Remark) -> Option<String>,
) -> Sheet {
    let mut writer = Writer {
        base,
        hands,
        by_id: base.paragraphs.iter().map(|p| (p.id, p)).collect(),
        printed: base.paragraphs.iter().map(|p| p.id).zip(printed(&base.nodes(), base.lang)).collect(),
        moves: BTreeMap::new(),
        say,
        sheet: Sheet { comments: beside.to_vec(), ..Sheet::default() },
    };
    writer.find_moves(compiled);
    let calls = called(base);
    let entries = compiled.paragraphs.iter().filter(|entry| !calls.contains(&entry.paragraph.id));
    let lines: Vec<Line> = entries.flat_map(|entry| writer.entry(entry)).collect();
    let mut sheet = writer.sheet;
    sheet.pieces = gathered(lines);
    for piece in &mut sheet.pieces {
        let Piece::Table(rows) = piece else { continue };
        for row in rows {
            // A row of new cells is a new row.
            let stamp = row.cells.first().and_then(|cell| cell.mark.clone());
            let all = row.cells.iter().all(|cell| cell.mark == stamp);
            row.stamp = stamp.filter(|_| all);
            if row.stamp.is_some() {
                row.cells.iter_mut().for_each(|cell| cell.mark = None);
            }
        }
    }
    sheet
}

struct Writer<'a> {
    base: &'a Text,
    hands: &'a BTreeMap<Id, Hand>,
    by_id: BTreeMap<ParagraphId, &'a Paragraph>,
    printed: BTreeMap<ParagraphId, String>,
    /// Paragraphs whose move Word can say: by whom, and the number.
    moves: BTreeMap<ParagraphId, (Id, u32)>,
    say: &'a dyn Fn(&Remark) -> Option<String>,
    sheet: Sheet,
}

/// Says whether a paragraph is as it was.
fn is_untouched(entry: &Entry) -> bool {
    entry.segments.iter().all(|segment| matches!(segment, Segment::Kept(_)))
}

impl Writer<'_> {
    fn find_moves(&mut self, compiled: &Compiled) {
        let base = |id: &ParagraphId| {
            compiled.paragraphs.iter().find(|e| e.paragraph.id == *id && matches!(e.origin, Origin::Base))
        };
        for entry in &compiled.paragraphs {
            let (Origin::MovedHere { by, .. }, id) = (&entry.origin, entry.paragraph.id) else { continue };
            let alone = base(&id).is_some_and(|e| {
                let others =
                    e.remarks.iter().any(|r| shapes(&r.operation) && !matches!(r.operation, Operation::Move { .. }));
                is_untouched(e) && !others && e.paragraph.marks.is_empty() && e.paragraph.kind != ParagraphKind::Cell
            });
            let number = u32::try_from(self.moves.len() + 1).unwrap_or(u32::MAX);
            let has_under = self.base.paragraphs.windows(2).any(|two| two[0].id == id && is_under(&two[0], &two[1]));
            let dated = self.hands.get(by).is_some_and(|hand| hand.date.is_some());
            if alone && dated && !has_under && !self.moves.contains_key(&id) {
                self.moves.insert(id, (*by, number));
            }
        }
    }

    /// Returns the hand of one proposal, or of several together.
    fn hand(&self, by: &[Id]) -> Hand {
        let mut names: Vec<&str> = Vec::new();
        let mut date: Option<&String> = None;
        for hand in by.iter().filter_map(|id| self.hands.get(id)) {
            if !names.contains(&hand.author.as_str()) {
                names.push(&hand.author);
            }
            date = date.max(hand.date.as_ref());
        }
        Hand { author: names.join(crate::docx::returned::TOGETHER), date: date.cloned() }
    }

    fn stamp(&self, how: How, by: &[Id]) -> Stamp {
        Stamp::new(how, &self.hand(by))
    }

    fn entry(&mut self, entry: &Entry) -> Vec<Line> {
        match &entry.origin {
            Origin::Base => self.of_base(entry),
            Origin::Added { by, .. } => {
                let stamp = self.stamp(How::Inserted, by);
                let runs = self.segments(&entry.segments, std::slice::from_ref(&stamp));
                vec![Line { mark: Some(stamp), runs, ..Line::of(&entry.paragraph) }]
            }
            Origin::MovedHere { by, .. } => {
                let id = entry.paragraph.id;
                let words = self.by_id.get(&id).map(|p| p.text.clone()).unwrap_or_default();
                if words.is_empty() {
                    return Vec::new();
                }
                let Some((_, number)) = self.moves.get(&id).filter(|(who, _)| who == by) else { return Vec::new() };
                let stamp = Stamp { moves: *number, ..self.stamp(How::MovedTo, &[*by]) };
                let runs = vec![Run::words(words, false, vec![stamp.clone()])];
                vec![Line { mark: Some(stamp), runs, id: None, ..Line::of(&entry.paragraph) }]
            }
        }
    }

    fn of_base(&mut self, entry: &Entry) -> Vec<Line> {
        let p = self.by_id.get(&entry.paragraph.id).copied().unwrap_or(&entry.paragraph);
        let label = self.printed.get(&p.id).cloned().unwrap_or_default();
        let line = Line { printed: label, ..Line::of(p) };
        if let Some((by, number)) = self.moves.get(&p.id).copied() {
            let stamp = Stamp { moves: number, ..self.stamp(How::MovedFrom, &[by]) };
            let runs = vec![Run::words(p.text.as_str(), false, vec![stamp.clone()])];
            self.tell(entry, |remark| remark.by == by && matches!(remark.operation, Operation::Move { .. }));
            return vec![Line { mark: Some(stamp), runs, ..line }];
        }
        let is_deletion = |remark: &Remark| matches!(remark.operation, Operation::Delete { .. });
        if !is_untouched(entry) {
            // Word can give deleted words to one hand alone: who would take out the whole says so beside it.
            self.tell(entry, |_| false);
            let runs = self.of_words(p, &entry.segments);
            return vec![Line { runs, ..line }];
        }
        let takers: Vec<Id> = entry.remarks.iter().filter(|r| is_deletion(r)).map(|remark| remark.by).collect();
        if takers.is_empty() {
            let runs = self.whole(p, &[]);
            return self.cut(entry, line, runs);
        }
        self.tell(entry, is_deletion);
        let under = [self.stamp(How::Deleted, &takers)];
        let runs = self.whole(p, &under);
        vec![Line { mark: under.first().cloned(), runs, ..line }]
    }

    /// Puts beside a paragraph what is not told by changes.
    fn tell(&mut self, entry: &Entry, is_told: impl Fn(&Remark) -> bool) {
        for remark in entry.remarks.iter().filter(|remark| !is_told(remark)) {
            // Brackets stand among the words.
            let is_bracket = matches!(remark.operation, Operation::Bracket { .. } | Operation::Unbracket { .. });
            if let Some(words) = (self.say)(remark).filter(|_| !is_bracket) {
                let hand = self.hand(&[remark.by]);
                self.sheet.comments.push(Beside { at: entry.paragraph.id, hand, words });
            }
        }
    }

    /// Returns the words of a paragraph of the base with what is proposed for them; its emphasis and notes stay.
    fn of_words(&mut self, p: &Paragraph, segments: &[Segment]) -> Vec<Run> {
        let mut out: Vec<Run> = Vec::new();
        let mut taken: Option<Stamp> = None;
        let mut at = 0;
        for segment in segments {
            let (words, stamps) = match segment {
                Segment::Kept(words) => (words, vec![]),
                Segment::Open { words, offers } => {
                    let by: Vec<Id> = offers.iter().flat_map(|offer| offer.by.iter().copied()).collect();
                    (words, vec![self.stamp(How::Deleted, &by)])
                }
                Segment::Edge { by, with, .. } if with.is_empty() => {
                    taken = Some(self.stamp(How::Deleted, &[*by]));
                    continue;
                }
                Segment::Edge { by, with, .. } => {
                    out.push(Run::words(with.as_str(), false, vec![self.stamp(How::Inserted, &[*by])]));
                    continue;
                }
            };
            let to = at + u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
            if let Some(stamp) = taken.take_if(|_| words.starts_with(['[', ']', '［', '］'])) {
                let stamps = if stamps.is_empty() { vec![stamp] } else { stamps.clone() };
                out.extend(self.stretch(p, (at, at + 1), &stamps));
                at += 1;
            }
            out.extend(self.stretch(p, (at, to), &stamps));
            at = to;
            if let Segment::Open { offers, .. } = segment {
                for offer in offers {
                    let stamp = self.stamp(How::Inserted, &offer.by);
                    out.extend(self.segments(&offer.segments, &[stamp]));
                }
            }
        }
        out
    }

    /// Returns all words of a paragraph of the base, with its emphasis and notes.
    fn whole(&mut self, p: &Paragraph, stamps: &[Stamp]) -> Vec<Run> {
        let end = u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX);
        self.stretch(p, (0, end), stamps)
    }

    fn stretch(&mut self, p: &Paragraph, range: (u32, u32), stamps: &[Stamp]) -> Vec<Run> {
        if range.0 == range.1 && range.0 > 0 {
            return Vec::new();
        }
        let notes = notes_of(self.base);
        let sheet = &mut self.sheet;
        runs_of(p, range, stamps, &mut |id| {
            sheet.notes.push(vec![Run::words(notes.get(id)?.text.as_str(), false, vec![])]);
            Some(Run { what: RunOf::Note(sheet.notes.len() - 1), stamps: stamps.to_vec() })
        })
    }

    /// Splits a paragraph that one proposal splits, or joins it with the next.
    fn cut(&mut self, entry: &Entry, line: Line, runs: Vec<Run>) -> Vec<Line> {
        let shaping: Vec<_> = entry.remarks.iter().filter(|remark| shapes(&remark.operation)).collect();
        let plain = runs.iter().all(|run| matches!(run.what, RunOf::Words { .. })) && line.kind != ParagraphKind::Cell;
        let told = match shaping.as_slice() {
            [one] => Some(*one),
            _ => None,
        };
        match told.map(|remark| (remark.by, &remark.operation)) {
            Some((by, Operation::Merge { between, .. })) if line.kind != ParagraphKind::Cell => {
                self.tell(entry, |remark| Some(remark) == told);
                let mut runs = runs;
                if !between.is_empty() {
                    runs.push(Run::words(between.as_str(), false, vec![self.stamp(How::Inserted, &[by])]));
                }
                vec![Line { mark: Some(self.stamp(How::Deleted, &[by])), runs, ..line }]
            }
            Some((by, Operation::Split { spot, .. })) if plain => {
                self.tell(entry, |remark| Some(remark) == told);
                let text = self.by_id.get(&spot.at).map(|p| p.text.clone()).unwrap_or_default();
                let to = spot.from as usize + spot.expected.chars().count();
                let first: String = text.chars().take(spot.from as usize).collect();
                let second: String = text.chars().skip(to).collect();
                let mut runs = vec![Run::words(first, false, vec![])];
                if !spot.expected.is_empty() {
                    runs.push(Run::words(spot.expected.as_str(), false, vec![self.stamp(How::Deleted, &[by])]));
                }
                let mark = Some(self.stamp(How::Inserted, &[by]));
                let rest = Line { runs: vec![Run::words(second, false, vec![])], id: None, ..line.clone() };
                vec![Line { mark, runs, ..line }, rest]
            }
            _ => {
                self.tell(entry, |_| false);
                vec![Line { runs, ..line }]
            }
        }
    }

    fn segments(&self, segments: &[Segment], under: &[Stamp]) -> Vec<Run> {
        let mut out: Vec<Run> = Vec::new();
        // A bracket that somebody takes away is the first sign of the words after.
        let mut taken: Option<Stamp> = None;
        for segment in segments {
            match segment {
                Segment::Kept(words) => self.kept(words, taken.take(), under, &mut out),
                Segment::Open { words, offers } => {
                    if !words.is_empty() {
                        let by: Vec<Id> = offers.iter().flat_map(|offer| offer.by.iter().copied()).collect();
                        let mut stamps = under.to_vec();
                        if !stamps.iter().any(|stamp| stamp.how == How::Deleted) {
                            stamps.push(self.stamp(How::Deleted, &by));
                        }
                        self.kept(words, taken.take(), &stamps, &mut out);
                    }
                    for offer in offers {
                        // What is put stands beside what it is put for, also where that is new itself.
                        let stamp = self.stamp(How::Inserted, &offer.by);
                        out.extend(self.segments(&offer.segments, &[stamp]));
                    }
                }
                Segment::Edge { by, with, .. } if with.is_empty() => taken = Some(self.stamp(How::Deleted, &[*by])),
                Segment::Edge { by, with, .. } => {
                    out.push(Run::words(with.as_str(), false, vec![self.stamp(How::Inserted, &[*by])]));
                }
            }
        }
        out
    }

    fn kept(&self, words: &str, taken: Option<Stamp>, stamps: &[Stamp], out: &mut Vec<Run>) {
        let mut rest = words;
        if let Some(stamp) = taken
            && let Some(first) = words.chars().next()
            && matches!(first, '[' | ']' | '［' | '］')
        {
            let mut all = stamps.to_vec();
            if !all.iter().any(|stamp| stamp.how == How::Deleted) {
                all.push(stamp);
            }
            out.push(Run::words(first, false, all));
            rest = &words[first.len_utf8()..];
        }
        if !rest.is_empty() {
            out.push(Run::words(rest, false, stamps.to_vec()));
        }
    }
}

/// Says whether an operation is of a paragraph as a whole.
fn shapes(operation: &Operation) -> bool {
    matches!(
        operation,
        Operation::Delete { .. } | Operation::Move { .. } | Operation::Merge { .. } | Operation::Split { .. }
    )
}

fn is_under(p: &Paragraph, next: &Paragraph) -> bool {
    let depth = |p: &Paragraph| if p.kind == ParagraphKind::Subparagraph { p.level.max(1) } else { 0 };
    depth(next) > depth(p)
}
