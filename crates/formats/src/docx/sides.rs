//! The text of a file after accepting or rejecting changes, as Word does it.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::model::{Block, Par, Side, What};
use super::parse::Document;

impl Document {
    /// Returns the text after accepting every change: a line for each paragraph, cells included, then a line for each
    /// note that is still called, after `[fn] ` or `[en] `.
    #[must_use]
    pub fn accepted(&self) -> Vec<String> {
        self.lines(Side::Accept)
    }

    /// Returns the text after rejecting every change.
    #[must_use]
    pub fn rejected(&self) -> Vec<String> {
        self.lines(Side::Reject)
    }

    fn lines(&self, side: Side<'_>) -> Vec<String> {
        let mut called = BTreeSet::new();
        let mut out = lines(&self.body, side, &mut called);
        for note in &self.notes {
            if !called.contains(&(note.endnote, Rc::clone(&note.id))) {
                continue;
            }
            let words = lines(&note.blocks, side, &mut BTreeSet::new()).join(" ");
            if !words.trim().is_empty() {
                out.push(format!("{} {}", if note.endnote { "[en]" } else { "[fn]" }, words.trim()));
            }
        }
        out
    }
}

type Called = BTreeSet<(bool, Rc<str>)>;

fn lines(blocks: &[Block], side: Side<'_>, called: &mut Called) -> Vec<String> {
    let mut out = Vec::new();
    walk(blocks, side, &mut |event| {
        let Event::Paragraph(joined) = event else { return };
        let notes = joined.iter().flat_map(|par| &par.pieces).filter(|piece| !side.takes(&piece.tracks));
        called.extend(notes.filter_map(|piece| match &piece.what {
            What::Note { id, endnote } => Some((*endnote, Rc::clone(id))),
            _ => None,
        }));
        out.push(joined.iter().map(|par| words(par, side)).collect());
    });
    out
}

/// Returns the words of one paragraph alone.
pub(super) fn words(par: &Par, side: Side<'_>) -> String {
    let stands = par.pieces.iter().filter(|piece| !side.takes(&piece.tracks));
    let words = stands.filter_map(|piece| match &piece.what {
        What::Words { text, .. } => Some(text.as_str()),
        _ => None,
    });
    words.collect()
}

/// What one meets when one reads one side of a file.
pub(super) enum Event<'d, 'e> {
    /// A paragraph, or several that are joined because the marks between them are gone; the last is the one whose mark
    /// stands.
    Paragraph(&'e [&'d Par]),
    /// A table begins.
    Table,
    /// A row of a table begins.
    Row,
    /// A cell of that row begins.
    Cell {
        /// Columns it takes.
        span: u8,
        /// Goes on from the cell above.
        goes_on: bool,
    },
    /// A table ends.
    TableEnds,
}

/// Reads one side of a file.
pub(super) fn walk<'d>(blocks: &'d [Block], side: Side<'_>, meet: &mut dyn FnMut(Event<'d, '_>)) {
    let standing: Vec<&'d Block> = blocks.iter().filter(|block| stands(block, side)).collect();
    let mut joined: Vec<&'d Par> = Vec::new();
    for (at, block) in standing.iter().enumerate() {
        match block {
            Block::Par(par) => {
                joined.push(par);
                let joins = !par.ends && matches!(standing.get(at + 1), Some(Block::Par(_)));
                let mark_goes = side.takes(&par.mark);
                if mark_goes && joins {
                    continue;
                }
                let empty = || joined.iter().all(|par| words(par, side).is_empty());
                if !(mark_goes && empty()) {
                    meet(Event::Paragraph(&joined));
                }
                let boxes: Vec<&'d Par> = std::mem::take(&mut joined);
                boxes.iter().for_each(|par| walk(&par.boxes, side, meet));
            }
            Block::Table(rows) => {
                meet(Event::Table);
                for row in rows.iter().filter(|row| !side.takes(&row.tracks)) {
                    meet(Event::Row);
                    for cell in row.cells.iter().filter(|cell| !side.takes(&cell.tracks)) {
                        meet(Event::Cell { span: cell.span, goes_on: cell.goes_on });
                        walk(&cell.blocks, side, meet);
                    }
                }
                meet(Event::TableEnds);
            }
        }
    }
}

fn stands(block: &Block, side: Side<'_>) -> bool {
    match block {
        Block::Par(par) => !side.takes(&par.around),
        Block::Table(rows) => rows.iter().any(|row| !side.takes(&row.tracks)),
    }
}
