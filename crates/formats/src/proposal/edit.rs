//! An edit as operations: words in their paragraph, and paragraphs that came, went, moved, were split or merged.

use nemcon_negotiation::text::{Added, Operation, Paragraph, ParagraphKind, Place, Spot, apply};
use nemcon_negotiation::{Id, ParagraphId, Text};

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
    of_pieces(base.id, &words(&base.text, &edited))
}

/// Returns the operations that lead from a text to an edited one; `edited` has identities of its own, `by` is the act
/// that will propose it.
///
/// Applied to the base they give the words, kinds and levels of the edited text: that is tried here, and where moves
/// and splits would say something else, paragraphs are taken out and put in instead.
#[must_use]
pub fn of_text(base: &Text, edited: &Text, by: Id) -> Vec<Operation> {
    let finely = operations(base, edited, true);
    if leads_to(base, &finely, by, edited) { finely } else { operations(base, edited, false) }
}

fn leads_to(base: &Text, operations: &[Operation], by: Id, edited: &Text) -> bool {
    let stands = |p: &&Paragraph| p.kind != ParagraphKind::Vacant;
    let all = |text: &Text| -> Vec<(ParagraphKind, u8, String)> {
        text.paragraphs.iter().filter(stands).map(|p| (p.kind, p.level, p.text.clone())).collect()
    };
    apply(base, operations, by).is_ok_and(|applied| all(&applied) == all(edited))
}

fn operations(base: &Text, edited: &Text, finely: bool) -> Vec<Operation> {
    let old: Vec<Block<'_>> = base.paragraphs.iter().map(|p| Block { id: None, text: &p.text }).collect();
    let new: Vec<Block<'_>> = edited.paragraphs.iter().map(|p| Block { id: None, text: &p.text }).collect();
    let mut edit = Edit { base, edited, finely, ordinal: 0, after: Place::Beginning, operations: Vec::new() };
    for row in rows(&old, &new) {
        edit.row(&row);
    }
    edit.operations
}

fn one_line(words: &str) -> String {
    words.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the operations that the pieces of one paragraph stand for.
fn of_pieces(at: ParagraphId, pieces: &[Piece]) -> Vec<Operation> {
    let mut operations = Vec::new();
    let (mut from, mut expected, mut with) = (0, String::new(), String::new());
    let close = |from: u32, expected: &mut String, with: &mut String, operations: &mut Vec<Operation>| {
        let (expected, with) = (std::mem::take(expected), std::mem::take(with));
        if !(expected.is_empty() && with.is_empty()) {
            operations.push(Operation::Replace { spot: Spot { at, expected, from }, with });
        }
    };
    for piece in pieces {
        if piece.kind == Kind::Same {
            let length = chars(&expected);
            close(from, &mut expected, &mut with, &mut operations);
            from += length + chars(&piece.text);
        } else if piece.kind.is_old() {
            expected.push_str(&piece.text);
        } else {
            with.push_str(&piece.text);
        }
    }
    close(from, &mut expected, &mut with, &mut operations);
    operations
}

struct Edit<'a> {
    base: &'a Text,
    edited: &'a Text,
    /// With moves, splits and merges.
    finely: bool,
    ordinal: u32,
    after: Place,
    operations: Vec<Operation>,
}

impl Edit<'_> {
    fn row(&mut self, row: &Row) {
        match (row.old.len(), row.new.len()) {
            (_, 0) if row.moved && self.finely => {}
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
        if row.moved && !self.finely {
            // It was taken out at its old place.
            return self.insert(j);
        }
        if old.kind != new.kind {
            self.delete(i);
            return self.insert(j);
        }
        let level = (old.level != new.level).then_some(new.level);
        let goes_along = row.moved && self.goes_along(i, j);
        if (row.moved && !goes_along) || level.is_some() {
            self.operations.push(Operation::Move { at: old.id, level, place: self.after });
        }
        let pieces = words(&old.text, &new.text);
        self.operations.extend(of_pieces(old.id, &pieces));
        self.after = Place::After(old.id);
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
        let alike = self.finely && old.kind == first.kind && first.kind == second.kind && first.level == second.level;
        let (Some((from, expected)), true) = (at.filter(|_| !row.moved), alike) else {
            self.delete(i);
            return row.new.clone().for_each(|j| self.insert(j));
        };
        let ordinal = self.next();
        let spot = Spot { at: old.id, expected, from };
        let pieces = without_line_end(&row.pieces, spot.from);
        self.operations.push(Operation::Split { ordinal, spot });
        self.operations.extend(of_pieces(old.id, &pieces));
        // What is put after the first half later in the list stands after the second.
        self.after = Place::After(old.id);
    }

    fn merge(&mut self, row: &Row) {
        let (i, j) = (row.old.start, row.new.start);
        let (first, second, new) = (&self.base.paragraphs[i], &self.base.paragraphs[i + 1], &self.edited.paragraphs[j]);
        let joined = format!("{} {}", first.text, second.text);
        let alike = self.finely
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
