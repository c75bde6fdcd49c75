//! A text clean, or against an earlier one: its words and, for the eye, what became of those before.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{MarkKind, Paragraph, ParagraphKind, Text, printed};

use super::sheet::{Hand, Line, Piece, RowOf, Run, Sheet, Stamp, called, gathered, notes_of, runs_of};
use crate::docx::model::How;
use crate::redline::{Block, Kind, Piece as Words, Row, rows, words};

/// Returns a text as it is.
pub(super) fn clean(text: &Text) -> Sheet {
    let marks = printed(&text.nodes(), text.lang);
    let (notes, calls) = (notes_of(text), called(text));
    let mut sheet = Sheet::default();
    let mut lines = Vec::new();
    for (p, mark) in text.paragraphs.iter().zip(marks) {
        if calls.contains(&p.id) {
            continue;
        }
        let end = length(p);
        let note = &mut |id: &ParagraphId| {
            let note = notes.get(id)?;
            sheet.notes.push(vec![Run::words(note.text.as_str(), false, vec![])]);
            Some(Run { what: super::sheet::RunOf::Note(sheet.notes.len() - 1), stamps: vec![] })
        };
        let runs = runs_of(p, (0, end), &[], note);
        lines.push(Line { printed: mark, runs, ..Line::of(p) });
    }
    sheet.pieces = gathered(lines);
    sheet
}

fn length(p: &Paragraph) -> u32 {
    u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX)
}

/// Returns a text with what changed against an earlier one: rejecting all gives the earlier one, accepting all the text.
pub(super) fn redline(old: &Text, new: &Text, hand: &Hand) -> Sheet {
    let (old_calls, new_calls) = (called(old), called(new));
    let body = |text: &Text, calls: &BTreeSet<ParagraphId>| -> Vec<usize> {
        (0..text.paragraphs.len()).filter(|i| !calls.contains(&text.paragraphs[*i].id)).collect()
    };
    let (o, n) = (body(old, &old_calls), body(new, &new_calls));
    let block = |p: &'_ Paragraph| -> (ParagraphId, String) { (p.id, p.text.clone()) };
    let (old_blocks, new_blocks): (Vec<_>, Vec<_>) = (
        o.iter().map(|i| block(&old.paragraphs[*i])).collect(),
        n.iter().map(|i| block(&new.paragraphs[*i])).collect(),
    );
    let all = rows(&blocks(&old_blocks), &blocks(&new_blocks));
    let mut writer = Writer {
        old,
        new,
        o,
        n,
        hand,
        printed: printed(&new.nodes(), new.lang),
        before: printed(&old.nodes(), old.lang),
        old_notes: notes_of(old),
        new_notes: notes_of(new),
        sheet: Sheet::default(),
        lines: Vec::new(),
        moves: BTreeMap::new(),
    };
    writer.find_moves(&all);
    all.iter().for_each(|row| writer.row(row));
    let lines = std::mem::take(&mut writer.lines);
    let mut sheet = writer.sheet;
    sheet.pieces = with_tables(lines, hand);
    sheet
}

fn blocks(all: &[(ParagraphId, String)]) -> Vec<Block<'_>> {
    all.iter().map(|(id, text)| Block { id: Some(*id), text }).collect()
}

struct Writer<'a> {
    old: &'a Text,
    new: &'a Text,
    /// Which paragraphs are compared.
    o: Vec<usize>,
    n: Vec<usize>,
    hand: &'a Hand,
    printed: Vec<String>,
    before: Vec<String>,
    old_notes: BTreeMap<ParagraphId, &'a Paragraph>,
    new_notes: BTreeMap<ParagraphId, &'a Paragraph>,
    sheet: Sheet,
    lines: Vec<Both>,
    /// By index of the old paragraph: the number of a move that Word can say.
    moves: BTreeMap<usize, u32>,
}

/// A line, and on which sides it stands; cells are put into rows later.
struct Both {
    line: Line,
    old: bool,
    new: bool,
}

impl Writer<'_> {
    /// Whole paragraphs that moved word for word are moves; all else is taken out and put in.
    fn find_moves(&mut self, all: &[Row]) {
        let mut number = 0;
        for row in all.iter().filter(|row| row.moved && row.old.len() == 1 && row.new.len() == 1) {
            let (i, j) = (self.o[row.old.start], self.n[row.new.start]);
            let (p, q) = (&self.old.paragraphs[i], &self.new.paragraphs[j]);
            let has_notes = p.marks.iter().chain(&q.marks).any(|mark| matches!(mark.kind, MarkKind::Footnote(_)));
            // A move of Word's has a date.
            let dated = self.hand.date.is_some();
            if dated && p.text == q.text && !p.text.is_empty() && p.kind != ParagraphKind::Cell && !has_notes {
                number += 1;
                self.moves.insert(i, number);
            }
        }
    }

    fn stamp(&self, how: How, moves: u32) -> Stamp {
        Stamp { how, hand: self.hand.clone(), moves }
    }

    fn row(&mut self, row: &Row) {
        match (row.old.len(), row.new.len()) {
            (_, 0) => row.old.clone().for_each(|i| self.gone(self.o[i])),
            (0, _) => row.new.clone().for_each(|j| self.come(self.n[j], 0)),
            (1, 1) if row.moved => {
                let number = self.moves.get(&self.o[row.old.start]).copied().unwrap_or(0);
                self.come(self.n[row.new.start], number);
            }
            (1, 1) => self.pair(self.o[row.old.start], self.n[row.new.start]),
            _ => self.joined(row),
        }
    }

    fn gone(&mut self, i: usize) {
        let p = &self.old.paragraphs[i];
        let number = self.moves.get(&i).copied().unwrap_or(0);
        let stamp = self.stamp(if number > 0 { How::MovedFrom } else { How::Deleted }, number);
        let runs = self.runs(p, (0, length(p)), std::slice::from_ref(&stamp), true);
        let line = Line { printed: self.before[i].clone(), mark: Some(stamp), runs, ..Line::of(p) };
        self.lines.push(Both { line, old: true, new: false });
    }

    fn come(&mut self, j: usize, number: u32) {
        let p = &self.new.paragraphs[j];
        let stamp = self.stamp(if number > 0 { How::MovedTo } else { How::Inserted }, number);
        let runs = self.runs(p, (0, length(p)), std::slice::from_ref(&stamp), false);
        let line = Line { printed: self.printed[j].clone(), mark: Some(stamp), runs, ..Line::of(p) };
        self.lines.push(Both { line, old: false, new: true });
    }

    /// Returns words with the notes they call.
    fn runs(&mut self, p: &Paragraph, stretch: (u32, u32), stamps: &[Stamp], of_old: bool) -> Vec<Run> {
        let notes = if of_old { &self.old_notes } else { &self.new_notes };
        let sheet = &mut self.sheet;
        runs_of(p, stretch, stamps, &mut |id| {
            let note = notes.get(id)?;
            sheet.notes.push(vec![Run::words(note.text.as_str(), false, vec![])]);
            Some(Run { what: super::sheet::RunOf::Note(sheet.notes.len() - 1), stamps: stamps.to_vec() })
        })
    }

    fn pair(&mut self, i: usize, j: usize) {
        let (p, q) = (&self.old.paragraphs[i], &self.new.paragraphs[j]);
        let runs = self.changed(&[p], &[q], &words(&p.text, &q.text));
        let runs = runs.into_iter().flatten().collect();
        let line = Line { printed: self.printed[j].clone(), runs, ..Line::of(q) };
        self.lines.push(Both { line, old: true, new: true });
    }

    /// One paragraph became two, or two one: the mark between them came or went.
    fn joined(&mut self, row: &Row) {
        let old: Vec<usize> = row.old.clone().map(|i| self.o[i]).collect();
        let new: Vec<usize> = row.new.clone().map(|j| self.n[j]).collect();
        let cells = |text: &Text, all: &[usize]| all.iter().any(|i| text.paragraphs[*i].kind == ParagraphKind::Cell);
        let cuts = row.pieces.iter().filter(|piece| piece.text.contains('\n')).count();
        let clear = row.pieces.iter().all(|piece| piece.text == "\n" || !piece.text.contains('\n'));
        if row.moved || cells(self.old, &old) || cells(self.new, &new) || cuts != 1 || !clear {
            old.iter().for_each(|i| self.gone(*i));
            new.iter().for_each(|j| self.come(*j, 0));
            return;
        }
        let (from, to): (Vec<&Paragraph>, Vec<&Paragraph>) = (
            old.iter().map(|i| &self.old.paragraphs[*i]).collect(),
            new.iter().map(|j| &self.new.paragraphs[*j]).collect(),
        );
        let parts = self.changed(&from, &to, &row.pieces);
        let is_split = new.len() > old.len();
        let how = if is_split { How::Inserted } else { How::Deleted };
        let last = parts.len().saturating_sub(1);
        // Where the second part comes or goes as a whole, its own mark comes or goes: not all programs join rightly else.
        let whole = |runs: &Vec<Run>| {
            !runs.is_empty() && runs.iter().all(|run| run.stamps.iter().any(|stamp| stamp.how == how))
        };
        let marked = if parts.get(last).is_some_and(whole) { last } else { 0 };
        for (at, runs) in parts.into_iter().enumerate() {
            let mark = (at == marked).then(|| self.stamp(how, 0));
            // Of two that are joined the mark that is not deleted survives, and with it what the paragraph is.
            let (p, label) = if is_split {
                (&self.new.paragraphs[new[at]], self.printed[new[at]].clone())
            } else if at != marked {
                (&self.new.paragraphs[new[0]], self.printed[new[0]].clone())
            } else {
                (&self.old.paragraphs[old[at]], self.before[old[at]].clone())
            };
            let line = Line { printed: label, mark, runs, ..Line::of(p) };
            self.lines.push(Both { line, old: true, new: true });
        }
    }

    /// Returns the words of both sides with their changes, cut at line ends.
    fn changed(&mut self, old: &[&Paragraph], new: &[&Paragraph], pieces: &[Words]) -> Vec<Vec<Run>> {
        let calls = |p: &Paragraph| -> Vec<(u32, ParagraphId)> {
            let of = p.marks.iter().filter_map(|m| match &m.kind {
                MarkKind::Footnote(id) => Some((m.from, *id)),
                _ => None,
            });
            of.collect()
        };
        // A note is the same if it has the same identity, or the same words.
        let words_of =
            |notes: &BTreeMap<ParagraphId, &Paragraph>, id: &ParagraphId| notes.get(id).map(|p| p.text.clone());
        let all = |side: &[&Paragraph]| -> BTreeSet<ParagraphId> {
            side.iter().flat_map(|p| calls(p)).map(|(_, id)| id).collect()
        };
        let (mut before, mut there) = (all(old), all(new));
        let of_new: BTreeSet<_> = there.iter().map(|id| words_of(&self.new_notes, id)).collect();
        let of_old: BTreeSet<_> = before.iter().map(|id| words_of(&self.old_notes, id)).collect();
        let same_old: Vec<_> =
            before.iter().filter(|id| of_new.contains(&words_of(&self.old_notes, id))).copied().collect();
        let same_new: Vec<_> =
            there.iter().filter(|id| of_old.contains(&words_of(&self.new_notes, id))).copied().collect();
        there.extend(same_old);
        before.extend(same_new);
        let mut out: Vec<Vec<Run>> = vec![Vec::new()];
        let (mut a, mut b) = (At::new(old), At::new(new));
        for piece in pieces {
            let stamps = match piece.kind {
                Kind::Same => vec![],
                kind if kind.is_old() => vec![self.stamp(How::Deleted, 0)],
                _ => vec![self.stamp(How::Inserted, 0)],
            };
            for c in piece.text.chars() {
                if piece.kind.is_old() {
                    for id in a.calls(&calls) {
                        if !there.contains(&id) {
                            let stamp = self.stamp(How::Deleted, 0);
                            let note = self.note(&id, true, vec![stamp]);
                            last(&mut out).extend(note);
                        }
                    }
                }
                if piece.kind.is_new() {
                    for id in b.calls(&calls) {
                        let stamps = if before.contains(&id) { vec![] } else { vec![self.stamp(How::Inserted, 0)] };
                        let note = self.note(&id, false, stamps);
                        last(&mut out).extend(note);
                    }
                }
                let italic = if piece.kind.is_new() { b.is_italic() } else { a.is_italic() };
                if piece.kind.is_old() {
                    a.step(c);
                }
                if piece.kind.is_new() {
                    b.step(c);
                }
                if c == '\n' {
                    out.push(Vec::new());
                    continue;
                }
                let runs = last(&mut out);
                match runs.last_mut() {
                    Some(Run { what: super::sheet::RunOf::Words { text, italic: is }, stamps: known })
                        if *is == italic && *known == stamps =>
                    {
                        text.push(c);
                    }
                    _ => runs.push(Run::words(c, italic, stamps.clone())),
                }
            }
        }
        for id in a.calls(&calls) {
            if !there.contains(&id) {
                let stamp = self.stamp(How::Deleted, 0);
                let note = self.note(&id, true, vec![stamp]);
                last(&mut out).extend(note);
            }
        }
        for id in b.calls(&calls) {
            let stamps = if before.contains(&id) { vec![] } else { vec![self.stamp(How::Inserted, 0)] };
            let note = self.note(&id, false, stamps);
            last(&mut out).extend(note);
        }
        out
    }

    /// Returns the call of a note; what changed in the note is tracked there.
    fn note(&mut self, id: &ParagraphId, of_old: bool, stamps: Vec<Stamp>) -> Option<Run> {
        let (was, is) = (self.old_notes.get(id), self.new_notes.get(id));
        let runs = match (was, is) {
            (Some(was), Some(is)) if stamps.is_empty() => {
                let run = |piece: &Words| match piece.kind {
                    Kind::Same => Run::words(piece.text.as_str(), false, vec![]),
                    kind if kind.is_old() => {
                        Run::words(piece.text.as_str(), false, vec![Stamp::new(How::Deleted, self.hand)])
                    }
                    _ => Run::words(piece.text.as_str(), false, vec![Stamp::new(How::Inserted, self.hand)]),
                };
                words(&was.text, &is.text).iter().map(run).collect()
            }
            _ => {
                let note = if of_old { was } else { is };
                vec![Run::words(note?.text.as_str(), false, vec![])]
            }
        };
        self.sheet.notes.push(runs);
        Some(Run { what: super::sheet::RunOf::Note(self.sheet.notes.len() - 1), stamps })
    }
}

fn last(out: &mut [Vec<Run>]) -> &mut Vec<Run> {
    out.last_mut().expect("there is always a line")
}

/// A place in one paragraph after another.
struct At<'p> {
    all: Vec<&'p Paragraph>,
    paragraph: usize,
    character: u32,
    /// Calls at this place were given already.
    called: bool,
}

impl<'p> At<'p> {
    fn new(all: &[&'p Paragraph]) -> Self {
        Self { all: all.to_vec(), paragraph: 0, character: 0, called: false }
    }

    fn calls(&mut self, calls: &dyn Fn(&Paragraph) -> Vec<(u32, ParagraphId)>) -> Vec<ParagraphId> {
        if std::mem::replace(&mut self.called, true) {
            return Vec::new();
        }
        let Some(p) = self.all.get(self.paragraph) else { return Vec::new() };
        calls(p).into_iter().filter(|(at, _)| *at == self.character).map(|(_, id)| id).collect()
    }

    fn is_italic(&self) -> bool {
        let at = self.character;
        let over = |m: &nemcon_negotiation::text::Mark| m.from <= at && at < m.to && m.kind == MarkKind::Emphasis;
        self.all.get(self.paragraph).is_some_and(|p| p.marks.iter().any(over))
    }

    fn step(&mut self, c: char) {
        self.called = false;
        if c == '\n' {
            (self.paragraph, self.character) = (self.paragraph + 1, 0);
        } else {
            self.character += 1;
        }
    }
}

/// Puts cells into rows. A row in which every cell stayed has changed words; any other is taken out and put in whole.
fn with_tables(lines: Vec<Both>, hand: &Hand) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut table: Vec<Both> = Vec::new();
    for both in lines {
        if both.line.kind == ParagraphKind::Cell {
            table.push(both);
            continue;
        }
        if !table.is_empty() {
            out.push(Piece::Table(rows_of(std::mem::take(&mut table), hand)));
        }
        out.push(Piece::Line(both.line));
    }
    if !table.is_empty() {
        out.push(Piece::Table(rows_of(table, hand)));
    }
    out
}

fn rows_of(cells: Vec<Both>, hand: &Hand) -> Vec<RowOf> {
    // Rows of each side, as indices of cells.
    let side = |keep: fn(&Both) -> bool| {
        let mut rows: Vec<Vec<usize>> = Vec::new();
        for (at, both) in cells.iter().enumerate().filter(|(_, both)| keep(both)) {
            match rows.last_mut().filter(|_| both.line.level > 1) {
                Some(row) => row.push(at),
                None => rows.push(vec![at]),
            }
        }
        rows
    };
    let (old, new) = (side(|both| both.old), side(|both| both.new));
    let (mut out, mut i) = (Vec::new(), 0);
    let is_whole = |row: &Vec<usize>| new.contains(row);
    for row in &new {
        if old.contains(row) {
            while i < old.len() && old[i] != *row {
                if !is_whole(&old[i]) {
                    out.push(gone(&cells, &old[i], hand, true));
                }
                i += 1;
            }
            i += 1;
            out.push(RowOf { stamp: None, cells: row.iter().map(|at| cells[*at].line.clone()).collect() });
        } else {
            out.push(gone(&cells, row, hand, false));
        }
    }
    out.extend(old[i.min(old.len())..].iter().filter(|row| !is_whole(row)).map(|row| gone(&cells, row, hand, true)));
    out
}

/// Returns a row that stands on one side only, its words as that side has them.
fn gone(cells: &[Both], row: &[usize], hand: &Hand, is_old: bool) -> RowOf {
    let stamp = Stamp::new(if is_old { How::Deleted } else { How::Inserted }, hand);
    let line = |at: &usize| {
        let mut line = cells[*at].line.clone();
        line.mark = None;
        line.runs.retain(|run| run.stamps.iter().all(|stamp| stamp.how.is_old() == is_old));
        line.runs.iter_mut().for_each(|run| run.stamps = vec![stamp.clone()]);
        line
    };
    RowOf { stamp: Some(stamp.clone()), cells: row.iter().map(line).collect() }
}
