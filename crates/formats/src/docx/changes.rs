//! The tracked changes of a file, one by one, in order.

use std::rc::Rc;

use super::model::{Block, How, Par, Row, Side, Track, Tracks, What};
use super::parse::Document;
use super::sides::words;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// Words.
    Words,
    /// The mark of a paragraph: it comes, goes or moves as a whole, is split or joined.
    Mark,
    /// A note.
    Note,
    /// A row of a table.
    Row,
    /// A cell.
    Cell,
    /// The look of words, or of a paragraph.
    Look,
}

/// One tracked change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of what.
    pub of: Of,
    /// What it does; a change of the look inserts.
    pub how: How,
    /// Who made it.
    pub author: Rc<str>,
    /// When.
    pub date: Option<Rc<str>>,
    /// Who took out again what it put.
    pub taken_by: Option<Rc<str>>,
    /// The words; of a row its cells, with ` | ` between them.
    pub text: String,
    /// Which paragraph or table of the body, from 0.
    pub at: usize,
}

impl Document {
    /// Returns the tracked changes of the body, in order; runs that belong together are one.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let mut all = Vec::new();
        for (at, block) in self.body.iter().enumerate() {
            self.of_block(block, at, &mut all);
        }
        all
    }

    /// Returns the names of those who made changes, in order of their first.
    #[must_use]
    pub fn authors(&self) -> Vec<Rc<str>> {
        let mut seen: Vec<Rc<str>> = Vec::new();
        let mut add = |name: &Rc<str>| {
            if !seen.contains(name) {
                seen.push(Rc::clone(name));
            }
        };
        for change in self.changes() {
            add(&change.author);
            change.taken_by.iter().for_each(&mut add);
        }
        seen
    }

    fn of_block(&self, block: &Block, at: usize, all: &mut Vec<Change>) {
        match block {
            Block::Par(par) => self.of_par(par, at, all),
            Block::Table(rows) => rows.iter().for_each(|row| self.of_row(row, at, all)),
        }
    }

    fn of_row(&self, row: &Row, at: usize, all: &mut Vec<Change>) {
        if let Some(track) = row.tracks.last() {
            let cells: Vec<String> = row.cells.iter().map(|cell| all_words(&cell.blocks)).collect();
            all.push(change(Of::Row, &row.tracks, track, cells.join(" | "), at));
            return;
        }
        for cell in &row.cells {
            if let Some(track) = cell.tracks.last() {
                all.push(change(Of::Cell, &cell.tracks, track, all_words(&cell.blocks), at));
            }
            cell.blocks.iter().for_each(|block| self.of_block(block, at, all));
        }
    }

    fn of_par(&self, par: &Par, at: usize, all: &mut Vec<Change>) {
        let begin = all.len();
        let mut before: Option<Tracks> = None;
        for piece in &par.pieces {
            let tracks = within(&par.around, &piece.tracks);
            match &piece.what {
                What::Words { text, format, .. } => {
                    match tracks.last() {
                        Some(track) => match all.last_mut().filter(|_| before.as_ref() == Some(&tracks)) {
                            Some(last) => last.text.push_str(text),
                            None => all.push(change(Of::Words, &tracks, track, text.clone(), at)),
                        },
                        None => {
                            if let Some(author) = format {
                                all.push(look(author, text.clone(), at));
                            }
                        }
                    }
                    before = Some(tracks);
                }
                What::Note { id, endnote } => {
                    if let Some(track) = tracks.last() {
                        let note = self.notes.iter().find(|note| note.id == *id && note.endnote == *endnote);
                        let text = note.map(|note| all_words(&note.blocks)).unwrap_or_default();
                        all.push(change(Of::Note, &tracks, track, text.trim().to_owned(), at));
                    }
                    before = None;
                }
                What::CommentBegins(_) | What::CommentEnds(_) => {}
            }
        }
        if let (Some(author), true) = (&par.format, all.len() == begin) {
            all.push(look(author, String::new(), at));
        }
        let mark = within(&par.around, &par.mark);
        if let Some(track) = mark.last() {
            all.push(change(Of::Mark, &mark, track, String::new(), at));
        }
        par.boxes.iter().for_each(|block| self.of_block(block, at, all));
    }
}

/// Returns the changes of a part of a paragraph: those around the paragraph as a whole came first.
fn within(around: &Tracks, own: &Tracks) -> Tracks {
    if around.is_empty() { Rc::clone(own) } else { around.iter().chain(own.iter()).cloned().collect() }
}

fn look(author: &Rc<str>, text: String, at: usize) -> Change {
    let author = Rc::clone(author);
    Change { of: Of::Look, how: How::Inserted, author, date: None, taken_by: None, text, at }
}

fn change(of: Of, tracks: &[Track], last: &Track, text: String, at: usize) -> Change {
    // What one put and another took out again is the first one's, taken by the second.
    let put = tracks.iter().find(|track| track.how == How::Inserted && last.how == How::Deleted);
    let track = put.unwrap_or(last);
    let taken_by = put.map(|_| Rc::clone(&last.author));
    Change { of, how: track.how, author: Rc::clone(&track.author), date: track.date.clone(), taken_by, text, at }
}

/// Returns all words in some blocks, whatever becomes of them.
pub(super) fn all_words(blocks: &[Block]) -> String {
    let mut out: Vec<String> = Vec::new();
    for block in blocks {
        match block {
            Block::Par(par) => out.push(words(par, Side::Of(&|track: &Track| !track.how.is_old()))),
            Block::Table(rows) => {
                out.extend(rows.iter().flat_map(|row| &row.cells).map(|cell| all_words(&cell.blocks)));
            }
        }
    }
    out.join(" ")
}
