//! Every proposal that a seat may see in its place, with its sponsors and the proposals on it.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{Proposal, SpokenOn, Statement};
use nemcon_negotiation::text::{Added, Operation, Paragraph, Place, Spot};
use nemcon_negotiation::{Id, ParagraphId};

use super::blocks::{Cut, form};
use super::carried::Here;
use super::{OnText, View, anchor, paragraph_of};
use crate::fill::view::word;
use crate::msg;
use crate::pieces::{Block, Chip, Fate, Note, Run};

/// What is proposed on a text, by paragraph; `None` is its beginning.
#[derive(Default)]
struct Placed {
    cuts: BTreeMap<ParagraphId, Vec<Cut>>,
    new: BTreeMap<Option<ParagraphId>, Vec<Block>>,
    notes: BTreeMap<Option<ParagraphId>, Vec<Note>>,
}

impl View {
    /// Returns the text with every proposal in its place.
    #[must_use]
    pub fn compiled(&self, on: &OnText<'_>) -> Vec<Block> {
        let mut placed = Placed::default();
        for here in self.proposals_in(on) {
            self.place(&mut placed, on, &here);
        }
        let chips = self.chips_by_paragraph(on);
        let mut out = placed.new.remove(&None).unwrap_or_default();
        for p in &on.text.paragraphs {
            let cuts = placed.cuts.remove(&p.id).unwrap_or_default();
            let mut block = self.block(&on.text, &on.numbers, p, &cuts);
            block.notes = placed.notes.remove(&Some(p.id)).unwrap_or_default();
            block.chips = chips.get(&p.id).cloned().unwrap_or_default();
            out.push(block);
            out.extend(placed.new.remove(&Some(p.id)).unwrap_or_default());
        }
        if let (Some(notes), Some(first)) = (placed.notes.remove(&None), out.first_mut()) {
            first.notes.extend(notes);
        }
        out
    }

    fn place(&self, placed: &mut Placed, on: &OnText<'_>, here: &Here<'_>) {
        let (id, proposal) = (&here.id, here.proposal);
        let by = (self.list(&self.behind(proposal)), self.to_proposal(id));
        let replies = self.replies(id);
        let mut shown = false;
        for operation in &here.operations {
            let at = paragraph_of(operation);
            shown |= match operation {
                Operation::Replace { spot, with } => cut(placed, spot, with, &by),
                Operation::Bracket { spot, until: None } => bracket(placed, spot, &by),
                Operation::Insert { place, paragraph } => {
                    let at = match place {
                        Place::Beginning => None,
                        Place::After(at) => Some(*at),
                    };
                    new(placed, (at, on), (id, paragraph), "", &by)
                }
                Operation::Alternative { at, paragraph } => {
                    let number = on.numbers.get(at).unwrap_or_default();
                    new(placed, (Some(*at), on), (id, paragraph), &format!("{number} alt."), &by)
                }
                _ => {
                    let what = self.operation_words(&on.text, operation);
                    let note = Note { by: by.0.clone(), what, to: by.1.clone(), below: replies.clone() };
                    placed.notes.entry(at).or_default().push(note);
                    true
                }
            };
        }
        let noted = here.operations.iter().any(|operation| !has_words(operation));
        if shown && !noted && !replies.is_empty() {
            let at = here.operations.first().and_then(paragraph_of);
            let what = self.operations_words(&on.text, &here.operations).join(" ");
            placed.notes.entry(at).or_default().push(Note { by: by.0, what, to: by.1, below: replies });
        }
    }

    /// Returns the open proposals on a proposal, each with those on it.
    #[must_use]
    pub fn replies(&self, to: &Id) -> Vec<Note> {
        let all = self.seen().proposals().into_iter();
        let on_it = all.filter(|(id, proposal)| proposal.to_proposal.as_ref() == Some(to) && self.is_open(id));
        let note = |(id, proposal): (&Id, &Proposal)| {
            let words = self.base_of(id).map(|base| self.operations_words(&base, &proposal.operations).join(" "));
            Note {
                by: self.list(&self.behind(proposal)),
                what: words.unwrap_or_default(),
                to: self.to_proposal(id),
                below: self.replies(id),
            }
        };
        on_it.map(note).collect()
    }

    /// Returns the statements that stand on paragraphs, in protocol order of those who made them.
    #[must_use]
    pub fn chips_by_paragraph(&self, on: &OnText<'_>) -> BTreeMap<ParagraphId, Vec<Chip>> {
        let mut by: BTreeMap<ParagraphId, Vec<&Statement>> = BTreeMap::new();
        for (_, statement) in self.seen().statements().into_iter().filter(|(_, s)| s.withdrawn.is_none()) {
            if let SpokenOn::Paragraph { draft, paragraph } = &statement.on
                && *draft == on.id
            {
                by.entry(*paragraph).or_default().push(statement);
            }
        }
        let chip = |s: &&Statement| Chip {
            who: self.name(&s.by),
            what: msg::verb(self.lang, word(&s.verb)),
            to: Some(self.to(&format!("record/{}", s.number))),
        };
        let ordered = |all: Vec<&Statement>| {
            let order = self.protocol(all.iter().map(|s| s.by.clone()));
            let mut all = all;
            all.sort_by_key(|s| (order.iter().position(|code| *code == s.by), s.number));
            all.iter().map(chip).collect()
        };
        by.into_iter().map(|(id, all)| (id, ordered(all))).collect()
    }
}

fn cut(placed: &mut Placed, spot: &Spot, with: &str, by: &(String, String)) -> bool {
    let from = usize::try_from(spot.from).unwrap_or(usize::MAX);
    let to = from.saturating_add(spot.expected.chars().count());
    placed.cuts.entry(spot.at).or_default().push(Cut { from, to, with: with.to_owned(), by: by.clone() });
    true
}

fn bracket(placed: &mut Placed, spot: &Spot, by: &(String, String)) -> bool {
    let end = spot.from + u32::try_from(spot.expected.chars().count()).unwrap_or(u32::MAX);
    let at = |from| Spot { at: spot.at, expected: String::new(), from };
    cut(placed, &at(spot.from), "[", by) && cut(placed, &at(end), "]", by)
}

fn new(
    placed: &mut Placed,
    (at, on): (Option<ParagraphId>, &OnText<'_>),
    (id, added): (&Id, &Added),
    number: &str,
    by: &(String, String),
) -> bool {
    let own = ParagraphId { act: *id, ordinal: added.ordinal };
    let paragraph = Paragraph { level: added.level, ..Paragraph::new(own, added.kind, added.text.as_str()) };
    let mut block = Block::new(anchor(&own), form(&paragraph), on.text.lang, "");
    block.number = number.to_owned();
    block.runs = vec![Run::of(Fate::Inserted, added.text.as_str())];
    (block.fate, block.by) = (Fate::Inserted, vec![by.clone()]);
    placed.new.entry(at).or_default().push(block);
    true
}

/// Says whether the words of an operation stand at their place in the text.
fn has_words(operation: &Operation) -> bool {
    use Operation::{Alternative, Bracket, Insert, Replace};
    matches!(operation, Replace { .. } | Insert { .. } | Alternative { .. } | Bracket { until: None, .. })
}
