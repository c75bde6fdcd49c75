//! A text as blocks: as it stands, with what changed, and with every proposal in its place.

use std::collections::BTreeSet;

use nemcon_formats::redline::{self, Kind};
use nemcon_negotiation::Text;
use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, ParagraphKind};

use super::{Numbers, View, anchor};
use crate::fill::view::word;
use crate::msg;
use crate::pieces::{After, Block, Fate, Form, Run};

/// A change within a paragraph: words from, to, what is put there, and whose it is.
#[derive(Clone, Debug)]
pub struct Cut {
    /// First character.
    pub from: usize,
    /// Character after the last.
    pub to: usize,
    /// What is put there.
    pub with: Vec<Run>,
    /// Whose, and the addresses of the proposals.
    pub by: Vec<(String, String)>,
}

/// Returns what a paragraph is drawn as.
#[must_use]
pub fn form(p: &Paragraph) -> Form {
    match p.kind {
        ParagraphKind::Title => Form::Title,
        ParagraphKind::Heading => Form::Heading(p.level),
        ParagraphKind::Annex => Form::Annex,
        ParagraphKind::Paragraph | ParagraphKind::Preambular | ParagraphKind::Unnumbered => Form::Paragraph,
        ParagraphKind::Subparagraph => Form::Sub(p.level.max(1)),
        ParagraphKind::Option => Form::Option,
        ParagraphKind::Note => Form::Note,
        ParagraphKind::Footnote => Form::Footnote,
        ParagraphKind::Cell => Form::Cell(p.level.max(1)),
        ParagraphKind::Vacant => Form::Vacant,
    }
}

impl View {
    /// Returns a paragraph as it stands, with the changes that are proposed within it.
    #[must_use]
    pub fn block(&self, text: &Text, numbers: &Numbers, p: &Paragraph, cuts: &[Cut]) -> Block {
        let mut block = Block::new(anchor(&p.id), form(p), text.lang, "");
        block.number = numbers.get(&p.id).unwrap_or_default().to_owned();
        block.runs = if p.kind == ParagraphKind::Vacant {
            vec![Run::same(msg::number_vacant(self.lang))]
        } else {
            self.runs(numbers, p, cuts)
        };
        block
    }

    /// Returns the blocks of a text as it stands.
    #[must_use]
    pub fn clean(&self, text: &Text, numbers: &Numbers) -> Vec<Block> {
        text.paragraphs.iter().map(|p| self.block(text, numbers, p, &[])).collect()
    }

    fn runs(&self, numbers: &Numbers, p: &Paragraph, cuts: &[Cut]) -> Vec<Run> {
        let chars: Vec<char> = p.text.chars().collect();
        let within = |n: u32| usize::try_from(n).unwrap_or(usize::MAX).min(chars.len());
        let mut edges: BTreeSet<usize> = [0, chars.len()].into();
        edges.extend(p.marks.iter().flat_map(|m| [within(m.from), within(m.to)]));
        edges.extend(cuts.iter().flat_map(|c| [c.from.min(chars.len()), c.to.min(chars.len())]));
        let edges: Vec<usize> = edges.into_iter().collect();
        let mut runs = Vec::new();
        for (i, edge) in edges.iter().enumerate() {
            put(&mut runs, cuts, *edge);
            let Some(end) = edges.get(i + 1) else { break };
            let words: String = chars[*edge..*end].iter().collect();
            let mut run = Run::same(words);
            for cut in cuts.iter().filter(|c| c.from <= *edge && *end <= c.to) {
                run.fate = Fate::Deleted;
                if cut.with.is_empty() && cut.to == *end {
                    run.by.extend(cut.by.iter().cloned());
                }
            }
            for mark in &p.marks {
                self.mark(&mut run, numbers, mark, (*edge, *end), (within(mark.from), within(mark.to)));
            }
            runs.push(run);
        }
        if let (Some(first), true) = (p.marks.iter().find(|m| m.from == m.to && within(m.from) == 0), chars.is_empty())
        {
            runs.push(Run { after: self.after(numbers, first), ..Run::default() });
        }
        runs
    }

    /// Says of a run what a mark says of its words; what stands after the words comes with the last of them.
    fn mark(&self, run: &mut Run, numbers: &Numbers, mark: &Mark, run_at: (usize, usize), at: (usize, usize)) {
        let covers = at.0 <= run_at.0 && run_at.1 <= at.1;
        match mark.kind {
            MarkKind::Emphasis => run.emphasis |= covers,
            MarkKind::Agreed { .. } => run.agreed |= covers,
            _ => {}
        }
        let last = if at.0 == at.1 { run_at.1 == at.1 } else { covers && run_at.1 == at.1 };
        if last {
            run.after.extend(self.after(numbers, mark));
        }
    }

    fn after(&self, numbers: &Numbers, mark: &Mark) -> Vec<After> {
        let said = |said: &[nemcon_negotiation::text::Said]| {
            let one = |s: &nemcon_negotiation::text::Said| {
                msg::plain(&msg::said_line(self.lang, msg::verb(self.lang, word(&s.verb)), self.name(&s.by)))
            };
            let all: Vec<_> = said.iter().map(one).collect();
            (!all.is_empty()).then(|| After::Said(all.join("; ")))
        };
        let found = match &mark.kind {
            MarkKind::Emphasis => None,
            MarkKind::Footnote(id) => {
                Some(After::Footnote(numbers.get(id).unwrap_or("*").to_owned(), format!("#{}", anchor(id))))
            }
            MarkKind::Agreed { paragraph, symbol } => {
                let place = if paragraph.is_empty() { String::new() } else { format!(", {paragraph}") };
                Some(After::Source(format!("{symbol}{place}")))
            }
            MarkKind::Bracket { said: all, .. } | MarkKind::Alternative { said: all } => said(all),
        };
        found.into_iter().collect()
    }

    /// Returns the blocks of the new text with what changed since the old one, moves as moves; if so wished only those
    /// that changed.
    #[must_use]
    pub fn redline(&self, old: &Text, new: &Text, changed_only: bool) -> Vec<Block> {
        let (was, is) = (Numbers::of(old), Numbers::of(new));
        let (was, is) = (Side { text: old, numbers: &was }, Side { text: new, numbers: &is });
        let mut out = Vec::new();
        for row in redline::rows(&side(old), &side(new)) {
            let same = is_same(&row);
            if same && changed_only {
                continue;
            }
            out.push(self.row(&row, &was, &is));
        }
        out
    }

    /// Returns the block of a row. Where paragraphs were split or merged the words of all stand in the first.
    pub(super) fn row(&self, row: &redline::Row, was: &Side<'_>, is: &Side<'_>) -> Block {
        let (gone, here) = (row.new.is_empty(), !row.new.is_empty());
        let (on, at) = if here { (is, row.new.start) } else { (was, row.old.start) };
        let first = self.block(on.text, on.numbers, &on.text.paragraphs[at], &[]);
        if is_same(row) {
            return first;
        }
        let fate = match (row.old.is_empty(), here, row.moved) {
            (_, true, true) => Fate::MovedHere,
            (_, false, true) => Fate::MovedAway,
            (true, true, _) => Fate::Inserted,
            (false, false, _) => Fate::Deleted,
            _ => Fate::Same,
        };
        let anchor = if gone { format!("was-{}", first.anchor) } else { first.anchor.clone() };
        Block { fate, anchor, runs: self.pieces(row, was, is), ..first }
    }

    /// Returns the words of a row with what their marks say: those of the new text, and where words are gone those of the
    /// old one, but for what the new one still says.
    fn pieces(&self, row: &redline::Row, was: &Side<'_>, is: &Side<'_>) -> Vec<Run> {
        let here = is.marks(&row.new);
        let mut gone = was.marks(&row.old);
        gone.retain(|mark| mark.kind == MarkKind::Emphasis || here.iter().all(|known| known.kind != mark.kind));
        let (mut old_at, mut new_at) = (0, 0);
        let mut runs = Vec::new();
        for piece in &row.pieces {
            let chars: Vec<char> = piece.text.chars().collect();
            let is_new = piece.kind.is_new();
            let (marks, numbers, at) = if is_new { (&here, is.numbers, new_at) } else { (&gone, was.numbers, old_at) };
            let mut edges: BTreeSet<usize> = [0, chars.len()].into();
            edges.extend(
                marks
                    .iter()
                    .flat_map(|mark| [mark.from, mark.to])
                    .filter_map(|edge| usize::try_from(edge).ok()?.checked_sub(at).filter(|edge| *edge < chars.len())),
            );
            let edges: Vec<usize> = edges.into_iter().collect();
            for two in edges.windows(2) {
                let words: String = chars[two[0]..two[1]].iter().collect();
                let mut run = Run::of(fate(piece), words.replace('\n', " ¶ "));
                for mark in marks {
                    let within = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
                    let run_at = (at + two[0], at + two[1]);
                    self.mark(&mut run, numbers, mark, run_at, (within(mark.from), within(mark.to)));
                }
                runs.push(run);
            }
            old_at += if piece.kind.is_old() { chars.len() } else { 0 };
            new_at += if is_new { chars.len() } else { 0 };
        }
        runs
    }
}

/// One of two texts that are compared.
pub(super) struct Side<'t> {
    pub text: &'t Text,
    pub numbers: &'t Numbers,
}

impl Side<'_> {
    /// Returns the marks of some paragraphs, counted from the beginning of the first, with a line end between two.
    fn marks(&self, paragraphs: &std::ops::Range<usize>) -> Vec<Mark> {
        let mut begin = 0;
        let mut all = Vec::new();
        for p in &self.text.paragraphs[paragraphs.clone()] {
            let shifted = |mark: &Mark| Mark { from: mark.from + begin, to: mark.to + begin, kind: mark.kind.clone() };
            all.extend(p.marks.iter().map(shifted));
            begin += u32::try_from(p.text.chars().count() + 1).unwrap_or(u32::MAX);
        }
        all
    }
}

pub(super) fn side(text: &Text) -> Vec<redline::Block<'_>> {
    text.paragraphs.iter().map(|p| redline::Block { id: Some(p.id), text: &p.text }).collect()
}

/// Says whether nothing of a row changed.
pub(super) fn is_same(row: &redline::Row) -> bool {
    !row.moved && row.pieces.iter().all(|piece| piece.kind == Kind::Same)
}

/// Returns what became of a piece of a redline, as it is drawn.
pub(in crate::fill) fn fate(piece: &redline::Piece) -> Fate {
    match piece.kind {
        Kind::Same => Fate::Same,
        Kind::Inserted => Fate::Inserted,
        Kind::Deleted => Fate::Deleted,
        Kind::MovedAway(_) => Fate::MovedAway,
        Kind::MovedHere(_) => Fate::MovedHere,
    }
}

/// Puts what is inserted at an edge.
fn put(runs: &mut Vec<Run>, cuts: &[Cut], edge: usize) {
    for cut in cuts.iter().filter(|cut| cut.to == edge && !cut.with.is_empty()) {
        runs.extend(cut.with.iter().cloned());
        if let Some(last) = runs.last_mut() {
            last.by.extend(cut.by.iter().cloned());
        }
    }
}
