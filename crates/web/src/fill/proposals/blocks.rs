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
        let mut out = Vec::new();
        for row in redline::rows(&side(old), &side(new)) {
            let same = !row.moved && row.pieces.iter().all(|piece| piece.kind == Kind::Same);
            if same && changed_only {
                continue;
            }
            let before = |i: usize| self.block(old, &was, &old.paragraphs[i], &[]);
            let after = |i: usize| self.block(new, &is, &new.paragraphs[i], &[]);
            out.extend(drawn(&row, same, before, after));
        }
        out
    }
}

pub(super) fn side(text: &Text) -> Vec<redline::Block<'_>> {
    text.paragraphs.iter().map(|p| redline::Block { id: Some(p.id), text: &p.text }).collect()
}

/// Returns the blocks of a row. Where paragraphs were split or merged the words of all stand in the first.
pub(super) fn drawn(
    row: &redline::Row,
    same: bool,
    before: impl Fn(usize) -> Block,
    after: impl Fn(usize) -> Block,
) -> Vec<Block> {
    let (gone, here) = (row.new.is_empty(), !row.new.is_empty());
    let first = if here { after(row.new.start) } else { before(row.old.start) };
    let fate = match (row.old.is_empty(), here, row.moved) {
        (_, true, true) => Fate::MovedHere,
        (_, false, true) => Fate::MovedAway,
        (true, true, _) => Fate::Inserted,
        (false, false, _) => Fate::Deleted,
        _ => Fate::Same,
    };
    if same {
        return vec![first];
    }
    let anchor = if gone { format!("was-{}", first.anchor) } else { first.anchor.clone() };
    vec![Block { fate, anchor, runs: row.pieces.iter().map(run).collect(), ..first }]
}

fn run(piece: &redline::Piece) -> Run {
    Run::of(fate(piece), piece.text.replace('\n', " ¶ "))
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
