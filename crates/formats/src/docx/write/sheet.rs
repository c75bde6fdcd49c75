//! What is going to be written: paragraphs and rows, each stretch with the changes it is under.

use std::collections::BTreeMap;

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, ParagraphKind, Text};

use crate::docx::model::How;

/// Who made a change, and when, as Word shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hand {
    /// The delegation or office.
    pub author: String,
    /// RFC 3339, to the second, in UTC; none if it is not known.
    pub date: Option<String>,
}

/// A comment beside a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The paragraph.
    pub at: ParagraphId,
    /// Whose it is.
    pub hand: Hand,
    /// Its words.
    pub words: String,
}

/// A change, by its hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub how: How,
    pub hand: Hand,
    /// Which move, from 1; a whole paragraph that moved.
    pub moves: u32,
}

impl Stamp {
    pub fn new(how: How, hand: &Hand) -> Self {
        Self { how, hand: hand.clone(), moves: 0 }
    }
}

/// A stretch of words, or the call of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub what: RunOf,
    pub stamps: Vec<Stamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RunOf {
    Words {
        text: String,
        italic: bool,
    },
    /// Index into the notes of the sheet.
    Note(usize),
}

impl Run {
    pub fn words(text: impl Into<String>, italic: bool, stamps: Vec<Stamp>) -> Self {
        Self { what: RunOf::Words { text: text.into(), italic }, stamps }
    }
}

/// A paragraph to be written.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub kind: ParagraphKind,
    pub level: u8,
    pub bis: u8,
    pub alt: u8,
    /// The printed mark, where Word does not count it itself.
    pub printed: String,
    pub id: Option<ParagraphId>,
    pub mark: Option<Stamp>,
    pub runs: Vec<Run>,
}

impl Line {
    pub fn of(p: &Paragraph) -> Self {
        Self {
            kind: p.kind,
            level: p.level,
            bis: p.bis,
            alt: p.alt,
            printed: String::new(),
            id: Some(p.id),
            mark: None,
            runs: Vec::new(),
        }
    }
}

/// A paragraph or a table.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Line(Line),
    Table(Vec<RowOf>),
}

#[derive(Clone, Debug)]
pub(super) struct RowOf {
    pub stamp: Option<Stamp>,
    pub cells: Vec<Line>,
}

/// All that goes into the document.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub pieces: Vec<Piece>,
    /// Notes, each in runs.
    pub notes: Vec<Vec<Run>>,
    pub comments: Vec<Beside>,
}

/// Words of a paragraph under the same changes, cut where marks begin and end.
pub(super) fn runs_of(
    p: &Paragraph,
    (from, to): (u32, u32),
    stamps: &[Stamp],
    note: &mut dyn FnMut(&ParagraphId) -> Option<Run>,
) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let italic = |at: u32| {
        let over = |mark: &&Mark| mark.from <= at && at < mark.to && mark.kind == MarkKind::Emphasis;
        p.marks.iter().any(|mark| over(&mark))
    };
    let count = u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX);
    let mut call = |at: u32, out: &mut Vec<Run>| {
        for mark in p.marks.iter().filter(|mark| mark.from == at) {
            if let MarkKind::Footnote(id) = &mark.kind {
                out.extend(note(id));
            }
        }
    };
    let stretch = p.text.chars().skip(from as usize).take(to.saturating_sub(from) as usize);
    for (at, c) in (from..).zip(stretch) {
        call(at, &mut out);
        let is = italic(at);
        match out.last_mut().map(|run| &mut run.what) {
            Some(RunOf::Words { text, italic }) if *italic == is => text.push(c),
            _ => out.push(Run::words(c, is, stamps.to_vec())),
        }
    }
    // A call after the last character belongs to the end.
    if to >= count {
        call(count, &mut out);
    }
    out
}

/// Returns the footnotes of a text.
pub(super) fn notes_of(text: &Text) -> BTreeMap<ParagraphId, &Paragraph> {
    let notes = text.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Footnote);
    notes.map(|p| (p.id, p)).collect()
}

/// Says which footnotes are called somewhere in a text.
pub(super) fn called(text: &Text) -> std::collections::BTreeSet<ParagraphId> {
    let marks = text.paragraphs.iter().flat_map(|p| &p.marks);
    let calls = marks.filter_map(|mark| if let MarkKind::Footnote(id) = &mark.kind { Some(*id) } else { None });
    calls.collect()
}

/// Puts lines together: those of cells become rows of tables.
pub(super) fn gathered(lines: Vec<Line>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for line in lines {
        if line.kind != ParagraphKind::Cell {
            out.push(Piece::Line(line));
            continue;
        }
        match out.last_mut() {
            Some(Piece::Table(rows)) => match rows.last_mut().filter(|_| line.level > 1) {
                Some(row) => row.cells.push(line),
                None => rows.push(RowOf { stamp: None, cells: vec![line] }),
            },
            _ => out.push(Piece::Table(vec![RowOf { stamp: None, cells: vec![line] }])),
        }
    }
    out
}
