//! A text that was sent out and comes back with tracked changes: each hand's changes become a proposal on the text.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use nemcon_negotiation::text::{Operation, Paragraph, ParagraphKind, Text, apply, carry};
use nemcon_negotiation::{Id, ParagraphId};

use super::draft::{SideOf, count};
use super::fault::Fault;
use super::findings::{Finding, Findings, Matter};
use super::model::{Block, Par, Side, Track, What};
use super::parse::Document;
use crate::proposal::{kept, of_text};
use crate::redline::{Block as Words, rows};

/// What stands between the names of those who ask for the same, each in a proposal of its own.
pub(super) const TOGETHER: &str = "; ";
/// Most names under which changes stand in one file.
const MOST_HANDS: usize = 300;
/// Most paragraphs that are read for all of them together.
const MOST_READ: usize = 600_000;

/// What came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Returned {
    /// What each hand proposes, in order of their first change.
    pub proposals: Vec<Proposed>,
    /// What was not understood.
    pub findings: Vec<Finding>,
}

/// What one hand proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The name in the file; none where the privacy option took it away, so that one has to ask who it is.
    pub author: Option<String>,
    /// The last date of its changes, as the file has it.
    pub date: Option<String>,
    /// On the text that was sent out.
    pub operations: Vec<Operation>,
    /// Its comments beside its changes.
    pub reason: Option<String>,
    /// How many operations could not be carried to the text, because words around them differ from it.
    pub lost: u32,
}

/// Reads a file that came back. `base` is the text that was sent out, `by` the act that new paragraphs are named by.
pub fn returned(base: &Text, by: Id, bytes: &[u8]) -> Result<Returned, Fault> {
    let document = Document::read(bytes)?;
    let mut findings = Findings::default();
    let sent = Sent::of(&document, base, &mut findings)?;
    let mut out = Returned::default();
    let mut reasons = document.reasons(&mut findings);
    document.tell_apart(&mut findings);
    let changes = document.changes();
    let mut hands: Vec<Rc<str>> = Vec::new();
    for author in document.authors().iter().flat_map(|author| author.split(TOGETHER).map(Rc::from)) {
        if !hands.contains(&author) {
            hands.push(author);
        }
        // The text is read once for each of them.
        if hands.len() * base.paragraphs.len().max(sent.text.paragraphs.len()) > MOST_READ || hands.len() > MOST_HANDS {
            return Err(Fault::TooManyHands);
        }
    }
    for author in hands {
        // What several take out together each of them takes out.
        let stands = |track: &Track| track.author == author || track.author.split(TOGETHER).any(|one| one == &*author);
        let side = document.side(base.lang, by, Side::Of(&stands));
        let edited = match sent.edited(&document, side) {
            Err(Fault::Empty) => {
                findings.at(Matter::Everything { author: author.to_string() }, "");
                continue;
            }
            edited => edited?,
        };
        let mut operations = of_text(&sent.text, &edited, by);
        let is_note = |op: &Operation| match op {
            Operation::Insert { paragraph, .. } => paragraph.kind == ParagraphKind::Footnote,
            Operation::Delete { at, .. } => sent.is_note(at),
            _ => false,
        };
        operations.retain(|op| !is_note(op));
        let mut lost = 0;
        if !sent.is_base {
            let carried = carry(&operations, by, &sent.text, base, &kept(&sent.text, base));
            lost = count(carried.lost.len());
            operations = carried.operations;
        }
        if operations.is_empty() && lost == 0 {
            continue;
        }
        let is_own = |names: &str| names.split(TOGETHER).any(|one| one == &*author);
        let of_author = changes.iter().filter(|change| is_own(&change.author));
        let date = of_author.filter_map(|change| change.date.as_ref()).max().map(|date| date.to_string());
        let nameless = author.trim().is_empty() || (&*author == "Author" && date.is_none());
        let reason = reasons.remove(&author);
        let author = (!nameless).then(|| author.trim().to_owned());
        out.proposals.push(Proposed { author, date, operations, reason, lost });
    }
    out.findings = findings.all();
    Ok(out)
}

/// The text as the file has it without any change, with the identities of the one that was sent out.
struct Sent<'d> {
    text: Text,
    /// The paragraphs of the file.
    pars: Vec<Option<&'d Par>>,
    /// Whether it is word for word what was sent out.
    is_base: bool,
}

impl<'d> Sent<'d> {
    fn of(document: &'d Document, base: &Text, findings: &mut Findings) -> Result<Self, Fault> {
        let side = document.side(base.lang, Id([0xff; 16]), Side::Reject);
        let (read, pars) = side.text(document, base.lang, &mut Findings::default())?;
        let block = |p: &'_ Paragraph| -> String { p.text.clone() };
        let (old, new): (Vec<String>, Vec<String>) =
            (base.paragraphs.iter().map(block).collect(), read.paragraphs.iter().map(block).collect());
        let mut taken = BTreeSet::new();
        let mut paragraphs = read.paragraphs.clone();
        let mut known = vec![false; paragraphs.len()];
        for row in rows(&blocks(&old), &blocks(&new)) {
            if (row.old.len(), row.new.len()) != (1, 1) || !taken.insert(row.old.start) {
                continue;
            }
            let (p, j) = (&base.paragraphs[row.old.start], row.new.start);
            let words = paragraphs[j].text.clone();
            paragraphs[j] = Paragraph { text: words, marks: Vec::new(), ..p.clone() };
            known[j] = true;
        }
        let is_vacant = |p: &&Paragraph| p.kind == ParagraphKind::Vacant;
        let has_vacant = paragraphs.iter().any(|p| is_vacant(&p));
        let expected: Vec<&Paragraph> = base.paragraphs.iter().filter(|p| has_vacant || !is_vacant(p)).collect();
        let is_base = expected.len() == paragraphs.len()
            && expected.iter().zip(&paragraphs).all(|(a, b)| (a.id, &a.text) == (b.id, &b.text));
        if !is_base {
            let same: BTreeMap<ParagraphId, &str> = base.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect();
            for (p, known) in paragraphs.iter().zip(&known) {
                if !known || same.get(&p.id).is_none_or(|text| *text != p.text) {
                    findings.at(Matter::Untracked, &p.text);
                }
            }
            let gone = base.paragraphs.iter().filter(|p| !is_vacant(p) && !paragraphs.iter().any(|q| q.id == p.id));
            gone.for_each(|p| findings.at(Matter::Untracked, &p.text));
        }
        Ok(Self { text: Text::new(base.lang, paragraphs), pars, is_base })
    }

    fn is_note(&self, id: &ParagraphId) -> bool {
        self.text.paragraphs.iter().any(|p| p.id == *id && p.kind == ParagraphKind::Footnote)
    }

    /// Returns what one hand makes of it; a paragraph that was there before is what it was.
    fn edited(&self, document: &'d Document, side: SideOf<'d>) -> Result<Text, Fault> {
        let (mut text, pars) = side.text(document, self.text.lang, &mut Findings::default())?;
        let at = |par: &Par| self.pars.iter().position(|known| known.is_some_and(|known| std::ptr::eq(known, par)));
        let alike = |par: &Par| {
            let same = |known: &Par| (&known.style, &known.numbering) == (&par.style, &par.numbering);
            self.pars.iter().position(|known| known.is_some_and(same))
        };
        for (p, par) in text.paragraphs.iter_mut().zip(pars) {
            let Some(par) = par else { continue };
            if let Some(before) = at(par).or_else(|| alike(par)).map(|at| &self.text.paragraphs[at])
                && before.kind != ParagraphKind::Cell
                && p.kind != ParagraphKind::Cell
                && (before.kind == ParagraphKind::Vacant) == p.text.is_empty()
                && (before.kind != ParagraphKind::Title || at(par).is_some())
            {
                (p.kind, p.level) = (before.kind, before.level);
            }
        }
        Ok(Text::new(text.lang, text.paragraphs))
    }
}

fn blocks(all: &[String]) -> Vec<Words<'_>> {
    all.iter().map(|text| Words { id: None, text }).collect()
}

/// Calls something for every paragraph of the body.
fn every<'d>(blocks: &'d [Block], call: &mut dyn FnMut(&'d Par)) {
    for block in blocks {
        match block {
            Block::Par(par) => {
                call(par);
                every(&par.boxes, call);
            }
            Block::Table(rows) => {
                rows.iter().flat_map(|row| &row.cells).for_each(|cell| every(&cell.blocks, call));
            }
        }
    }
}

impl Document {
    /// Returns the comments that stand beside changes of those who wrote them; tells the others.
    fn reasons(&self, findings: &mut Findings) -> BTreeMap<Rc<str>, String> {
        let mut near: BTreeMap<Rc<str>, BTreeSet<Rc<str>>> = BTreeMap::new();
        every(&self.body, &mut |par| {
            let hands = par.pieces.iter().flat_map(|piece| piece.tracks.iter()).chain(par.mark.iter());
            let hands: BTreeSet<Rc<str>> = hands.map(|track| Rc::clone(&track.author)).collect();
            for piece in &par.pieces {
                if let What::CommentBegins(id) | What::CommentEnds(id) = &piece.what {
                    near.entry(Rc::clone(id)).or_default().extend(hands.iter().cloned());
                }
            }
        });
        let mut reasons: BTreeMap<Rc<str>, String> = BTreeMap::new();
        for comment in self.comments.iter().filter(|comment| !comment.text.trim().is_empty()) {
            let beside = near.get(&comment.id).is_some_and(|hands| hands.contains(&comment.author));
            if beside && comment.to.is_none() {
                let reason = reasons.entry(Rc::clone(&comment.author)).or_default();
                if !reason.is_empty() {
                    reason.push('\n');
                }
                reason.push_str(comment.text.trim());
            } else {
                let (author, words) = (comment.author.to_string(), comment.text.clone());
                findings.at(Matter::Comment { author, words }, "");
            }
        }
        reasons
    }

    /// Tells what no proposal on the text can say.
    fn tell_apart(&self, findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        every(&self.body, &mut |par| {
            let words = super::sides::words(par, Side::Accept);
            let stacks = par.pieces.iter().map(|piece| &piece.tracks).chain([&par.mark]);
            for stack in stacks {
                let Some((last, put)) = stack.last().zip(stack.first()).filter(|(last, put)| last.author != put.author)
                else {
                    continue;
                };
                let what = Matter::OnAnother { author: last.author.to_string(), other: put.author.to_string() };
                if seen.insert((what.clone(), words.clone())) {
                    findings.at(what, &words);
                }
            }
            for piece in &par.pieces {
                let matter = match (&piece.what, piece.tracks.last()) {
                    (What::Note { .. }, Some(track)) => Some(Matter::Note { author: track.author.to_string() }),
                    (What::Words { format: Some(author), .. }, None) => {
                        Some(Matter::Look { author: author.to_string() })
                    }
                    _ => None,
                };
                if let Some(matter) = matter.filter(|matter| seen.insert((matter.clone(), words.clone()))) {
                    findings.at(matter, &words);
                }
            }
        });
    }
}

/// Says whether a proposal fits the text it is on.
#[must_use]
pub fn fits(base: &Text, by: Id, proposed: &Proposed) -> bool {
    apply(base, &proposed.operations, by).is_ok()
}
