//! An edit as operations: words in their paragraph, and paragraphs that came, went, moved, were split or merged.

use nemcon_negotiation::text::{Added, Operation, Paragraph, ParagraphKind, Place, Spot, apply};
use nemcon_negotiation::{Id, ParagraphId, Text};

use super::brackets::{self, Change, Half};
use super::places::chars;
use crate::redline::{Block, Kind, Piece, Row, rows, words};

/// Returns the operations that lead from a paragraph to its edited words.
///
/// A change of words lies in the base by the characters before it; a paragraph emptied is taken out.
#[must_use]
pub fn of_paragraph(base: &Paragraph, edited: &str) -> Vec<Operation> {
    let edited = one_line(edited);
    if edited.is_empty() {
        return vec![Operation::Delete { at: base.id, expected: base.text.clone() }];
    }
    of_pieces(base.id, &words(&base.text, &edited), false).0
}

/// Returns the operations that lead from a text to an edited one; `edited` has identities of its own, `by` is the act
/// that will propose it.
///
/// Applied to the base they give the words, kinds and levels of the edited text: that is tried here, and where moves
/// and splits would say something else, paragraphs are taken out and put in instead, in the end all of them. The two
/// halves of a bracket are one operation, also if they stand in different paragraphs.
#[must_use]
pub fn of_text(base: &Text, edited: &Text, by: Id) -> Vec<Operation> {
    let ways = [(true, true), (true, false), (false, false)];
    let leading = ways.into_iter().find_map(|(finely, apart)| {
        let (found, is_clear) = operations(base, edited, How { finely, apart });
        (is_clear && leads_to(base, &found, by, edited)).then_some(found)
    });
    leading.unwrap_or_else(|| anew(base, edited, by))
}

/// Returns the operations that take everything out and put the edited text in.
fn anew(base: &Text, edited: &Text, by: Id) -> Vec<Operation> {
    let stands = |p: &&Paragraph| p.kind != ParagraphKind::Vacant;
    let gone = |p: &Paragraph| Operation::Delete { at: p.id, expected: p.text.clone() };
    let put = |(ordinal, p): (u32, &Paragraph)| {
        let paragraph = Added { kind: p.kind, level: p.level, ordinal, text: p.text.clone() };
        // One after the other: at one place those of a lower level would come first.
        let before = ParagraphId { act: by, ordinal: ordinal - 1 };
        let place = if ordinal > 1 { Place::After(before) } else { Place::Beginning };
        Operation::Insert { place, paragraph }
    };
    let out = base.paragraphs.iter().filter(stands).map(gone);
    out.chain((1..).zip(edited.paragraphs.iter().filter(stands)).map(put)).collect()
}

/// How an edit is told.
#[derive(Clone, Copy)]
struct How {
    /// With moves, splits and merges.
    finely: bool,
    /// With brackets over several paragraphs as one operation.
    apart: bool,
}

fn leads_to(base: &Text, operations: &[Operation], by: Id, edited: &Text) -> bool {
    let stands = |p: &&Paragraph| p.kind != ParagraphKind::Vacant;
    let all = |text: &Text| -> Vec<(ParagraphKind, u8, String)> {
        text.paragraphs.iter().filter(stands).map(|p| (p.kind, p.level, p.text.clone())).collect()
    };
    apply(base, operations, by).is_ok_and(|applied| all(&applied) == all(edited))
}

/// Returns the operations, and whether it is clear of all halves of brackets which belong together.
fn operations(base: &Text, edited: &Text, how: How) -> (Vec<Operation>, bool) {
    let old: Vec<Block<'_>> = base.paragraphs.iter().map(|p| Block { id: None, text: &p.text }).collect();
    let new: Vec<Block<'_>> = edited.paragraphs.iter().map(|p| Block { id: None, text: &p.text }).collect();
    let mut edit = Edit {
        base,
        edited,
        how,
        ordinal: 0,
        after: Place::Beginning,
        operations: Vec::new(),
        halves: Vec::new(),
        is_clear: true,
    };
    for row in rows(&old, &new) {
        edit.row(&row);
    }
    edit.pair_halves();
    (edit.operations, edit.is_clear || !how.apart)
}

fn one_line(words: &str) -> String {
    words.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the operations that the pieces of one paragraph stand for, and the halves of brackets over several.
fn of_pieces(at: ParagraphId, pieces: &[Piece], apart: bool) -> (Vec<Operation>, Option<Vec<Half>>) {
    let mut old: Vec<char> = Vec::new();
    let mut changes: Vec<Change> = Vec::new();
    let mut begins = true;
    for piece in pieces {
        if piece.kind == Kind::Same {
            begins = begins || !piece.text.is_empty();
            old.extend(piece.text.chars());
            continue;
        }
        if std::mem::take(&mut begins) {
            changes.push(Change { from: old.len(), to: old.len(), with: Vec::new() });
        }
        let Some(change) = changes.last_mut() else { continue };
        if piece.kind.is_old() {
            old.extend(piece.text.chars());
            change.to = old.len();
        } else {
            change.with.extend(piece.text.chars());
        }
    }
    changes.retain(|c| c.from < c.to || !c.with.is_empty());
    brackets::operations(at, &old, changes, apart)
}

struct Edit<'a> {
    base: &'a Text,
    edited: &'a Text,
    how: How,
    ordinal: u32,
    after: Place,
    operations: Vec<Operation>,
    /// Of brackets over several paragraphs: index of the paragraph, and the half.
    halves: Vec<(usize, Half)>,
    is_clear: bool,
}

impl Edit<'_> {
    fn row(&mut self, row: &Row) {
        match (row.old.len(), row.new.len()) {
            (_, 0) if row.moved && self.how.finely => {}
            (_, 0) => row.old.clone().for_each(|i| self.delete(i)),
            (0, _) => row.new.clone().for_each(|j| self.insert(j)),
            (1, 1) => self.pair(row),
            (1, 2) => self.split(row),
            _ => self.merge(row),
        }
    }

    fn delete(&mut self, i: usize) {
        let p = &self.base.paragraphs[i];
        self.operations.push(Operation::Delete { at: p.id, expected: p.text.clone() });
    }

    fn insert(&mut self, j: usize) {
        let p = &self.edited.paragraphs[j];
        let (kind, level, text) = (p.kind, p.level, p.text.clone());
        let paragraph = Added { kind, level, ordinal: self.next(), text };
        self.operations.push(Operation::Insert { place: self.after, paragraph });
    }

    fn next(&mut self) -> u32 {
        self.ordinal += 1;
        self.ordinal
    }

    fn pair(&mut self, row: &Row) {
        let (i, j) = (row.old.start, row.new.start);
        let (old, new) = (&self.base.paragraphs[i], &self.edited.paragraphs[j]);
        if row.moved && !self.how.finely {
            // It was taken out at its old place.
            return self.insert(j);
        }
        // A cell is where its row is: one that comes to another column is another cell.
        let changes_column = old.kind == ParagraphKind::Cell && old.level != new.level;
        if old.kind != new.kind || changes_column || !self.how.finely && old.level != new.level {
            self.delete(i);
            return self.insert(j);
        }
        let level = (old.level != new.level).then_some(new.level);
        let goes_along = row.moved && self.goes_along(i, j);
        if (row.moved && !goes_along) || level.is_some() {
            self.operations.push(Operation::Move { at: old.id, level, place: self.after });
        }
        let pieces = words(&old.text, &new.text);
        self.words(i, &pieces);
        self.after = Place::After(old.id);
    }

    /// Adds the changes of the words of a paragraph.
    fn words(&mut self, i: usize, pieces: &[Piece]) {
        let (operations, halves) = of_pieces(self.base.paragraphs[i].id, pieces, self.how.apart);
        self.operations.extend(operations);
        self.is_clear &= halves.is_some();
        self.halves.extend(halves.into_iter().flatten().map(|half| (i, half)));
    }

    /// Adds the brackets that open in one paragraph and close in a later one; a half alone stays among the words.
    fn pair_halves(&mut self) {
        self.halves.sort_by_key(|(i, half)| (*i, half.from));
        let (taken, typed): (Vec<_>, Vec<_>) = std::mem::take(&mut self.halves).into_iter().partition(|h| h.1.taken);
        for halves in [taken, typed] {
            let mut open: Vec<(usize, Half)> = Vec::new();
            for (i, half) in halves {
                match open.pop_if(|_| !half.opens) {
                    Some(begin) => self.operations.push(self.over(begin, (i, half))),
                    None if half.opens => open.push((i, half)),
                    None => self.operations.push(self.alone((i, half))),
                }
            }
            self.operations.extend(open.iter().map(|half| self.alone(*half)).collect::<Vec<_>>());
        }
    }

    fn spot(&self, (i, half): (usize, Half)) -> Spot {
        let expected = match half {
            Half { taken: false, .. } => "",
            Half { opens: true, .. } => "[",
            Half { opens: false, .. } => "]",
        };
        let from = u32::try_from(half.from).unwrap_or(u32::MAX);
        Spot { at: self.base.paragraphs[i].id, expected: expected.to_owned(), from }
    }

    fn over(&self, begin: (usize, Half), end: (usize, Half)) -> Operation {
        let (spot, until) = (self.spot(begin), Some(self.spot(end)));
        if begin.1.taken { Operation::Unbracket { spot, until } } else { Operation::Bracket { spot, until } }
    }

    fn alone(&self, half: (usize, Half)) -> Operation {
        let with = match half.1 {
            Half { taken: true, .. } => "",
            Half { opens: true, .. } => "[",
            Half { opens: false, .. } => "]",
        };
        Operation::Replace { spot: self.spot(half), with: with.to_owned() }
    }

    /// Says whether a subparagraph moves with the paragraph before it, which it stood under before.
    fn goes_along(&self, i: usize, j: usize) -> bool {
        let is_sub = self.edited.paragraphs[j].kind == ParagraphKind::Subparagraph;
        is_sub && i > 0 && self.after == Place::After(self.base.paragraphs[i - 1].id)
    }

    fn split(&mut self, row: &Row) {
        let (i, j) = (row.old.start, row.new.start);
        let old = &self.base.paragraphs[i];
        let (first, second) = (&self.edited.paragraphs[j], &self.edited.paragraphs[j + 1]);
        let at = split_at(&row.pieces);
        let alike =
            self.how.finely && old.kind == first.kind && first.kind == second.kind && first.level == second.level;
        let (Some((from, expected)), true) = (at.filter(|_| !row.moved), alike) else {
            self.delete(i);
            return row.new.clone().for_each(|j| self.insert(j));
        };
        let ordinal = self.next();
        let spot = Spot { at: old.id, expected, from };
        let pieces = without_line_end(&row.pieces, spot.from);
        self.operations.push(Operation::Split { ordinal, spot });
        self.words(i, &pieces);
        // What is put after the first half later in the list stands after the second.
        self.after = Place::After(old.id);
    }

    fn merge(&mut self, row: &Row) {
        let (i, j) = (row.old.start, row.new.start);
        let (first, second, new) = (&self.base.paragraphs[i], &self.base.paragraphs[i + 1], &self.edited.paragraphs[j]);
        let joined = format!("{} {}", first.text, second.text);
        let alike = self.how.finely
            && first.kind == second.kind
            && first.kind == new.kind
            && first.level == new.level
            && !row.moved;
        if !(alike && joined == new.text) {
            self.delete(i);
            self.delete(i + 1);
            return self.insert(j);
        }
        self.operations.push(Operation::Merge { at: first.id, between: " ".to_owned(), with: second.id });
        self.after = Place::After(first.id);
    }
}

/// Returns the place in the base at which the new wording has a line end, with the space that stands there.
fn split_at(pieces: &[Piece]) -> Option<(u32, String)> {
    let mut from = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if piece.kind.is_new() && piece.text == "\n" {
            let space = |piece: &&Piece| piece.kind == Kind::Deleted && piece.text == " ";
            let before = at.checked_sub(1).and_then(|at| pieces.get(at)).filter(space);
            return match before {
                Some(_) => Some((from - 1, " ".to_owned())),
                None => Some((from, String::new())),
            };
        }
        from += if piece.kind.is_old() { chars(&piece.text) } else { 0 };
    }
    None
}

/// Leaves out the line end that a split makes, and the space it takes.
fn without_line_end(pieces: &[Piece], from: u32) -> Vec<Piece> {
    let mut at = 0;
    let mut out = Vec::new();
    for piece in pieces {
        let here = at;
        at += if piece.kind.is_old() { chars(&piece.text) } else { 0 };
        if piece.kind == Kind::Inserted && piece.text == "\n" {
            continue;
        }
        if piece.kind == Kind::Deleted && piece.text == " " && here == from {
            // The split takes it: to the words it is as if it stayed.
            out.push(Piece::same(" "));
            continue;
        }
        out.push(piece.clone());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::Lang;

    fn text(plain: &str, n: u8) -> Text {
        Text::from_plain(Lang::En, Id([n; 16]), plain)
    }

    fn said(base: &str, edited: &str) -> Vec<String> {
        let operations = of_text(&text(base, 1), &text(edited, 2), Id([3; 16]));
        let say = |op: &Operation| match op {
            Operation::Replace { spot, with } => {
                format!("{}@{}: {:?} > {with:?}", spot.at.ordinal, spot.from, spot.expected)
            }
            Operation::Insert { place: Place::After(at), paragraph } => {
                format!("after {}: {}", at.ordinal, paragraph.text)
            }
            Operation::Delete { at, .. } => format!("delete {}", at.ordinal),
            Operation::Move { at, place: Place::After(after), .. } => {
                format!("move {} after {}", at.ordinal, after.ordinal)
            }
            Operation::Split { spot, .. } => format!("split {}@{}", spot.at.ordinal, spot.from),
            Operation::Merge { at, with, .. } => format!("merge {} {}", at.ordinal, with.ordinal),
            other => format!("{other:?}"),
        };
        operations.iter().map(say).collect()
    }

    #[test]
    fn an_edited_paragraph_becomes_words() {
        let base = text("États shall act. They shall not wait.", 1);
        let operations = of_paragraph(&base.paragraphs[0], "États should act. They shall wait.");
        let spot = |from, expected: &str| Spot { at: base.paragraphs[0].id, expected: expected.to_owned(), from };
        assert_eq!(
            operations,
            [
                Operation::Replace { spot: spot(6, "shall"), with: "should".to_owned() },
                Operation::Replace { spot: spot(28, "not "), with: String::new() },
            ]
        );
    }

    #[test]
    fn paragraphs_come_go_move_and_are_split_and_merged() {
        let (a, b, c) = (
            "The group meets in March in the host country. It elects its Chair by acclamation.",
            "Delegations exchange views on existing and potential threats.",
            "The Secretariat publishes a calendar.",
        );
        let base = format!("{a}\n\n{b}\n\n{c}\n");
        assert_eq!(said(&base, &base), [""; 0]);
        assert_eq!(said(&base, &format!("{a}\n\n{c}\n")), ["delete 2"]);
        assert_eq!(said(&base, &format!("{a}\n\nQuite new.\n\n{b}\n\n{c}\n")), ["after 1: Quite new."]);
        assert_eq!(said(&base, &format!("{b}\n\n{c}\n\n{a}\n")), ["move 1 after 3"]);
        let split = a.replace(". It", ".\n\nIt");
        assert_eq!(said(&base, &format!("{split}\n\n{b}\n\n{c}\n")), ["split 1@45"]);
        assert_eq!(said(&format!("{split}\n\n{c}\n"), &format!("{a}\n\n{c}\n")), ["merge 1 2"]);
    }
}
