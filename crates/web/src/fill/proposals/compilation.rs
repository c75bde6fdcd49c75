//! Every proposal that a seat may see in its place, with its sponsors and the proposals on it.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_formats::redline::{Kind, Piece, words as words_of};
use nemcon_negotiation::state::{Proposal, SpokenOn, Statement};
use nemcon_negotiation::text::{Compiled, Entry, Offer, Operation, Origin, Remark, Segment, Tabled, compile};
use nemcon_negotiation::{Id, ParagraphId};

use super::blocks::{Cut, form};
use super::carried::Here;
use super::{OnText, View, anchor, paragraph_of, words};
use crate::fill::view::word;
use crate::msg;
use crate::pieces::{Block, Chip, Fate, Note, Run};

/// How much of a paragraph that would be moved is shown at the place where it would come to stand.
const MOVED_SHOWN: usize = 80;

/// Whose something is: names, and the address of the proposal.
type Whose = (String, String);

/// Proposals on proposals, by what they are on.
type Replies<'a> = BTreeMap<Id, Vec<(&'a Id, &'a Proposal)>>;

/// What drawing a compilation needs besides the compilation.
struct Drawing<'a, 'b> {
    view: &'a View,
    on: &'a OnText<'b>,
    whose: BTreeMap<Id, Whose>,
    replies: Replies<'a>,
    /// Proposals that are in the compilation.
    placed: BTreeSet<Id>,
}

impl View {
    /// Returns the text with every proposal in its place, those on proposals in these.
    #[must_use]
    pub fn compiled(&self, on: &OnText<'_>) -> Vec<Block> {
        self.compiled_of(on, |_| true)
    }

    /// Returns one paragraph with every proposal that touches it in its place, and what would be added after it.
    #[must_use]
    pub fn compiled_at(&self, on: &OnText<'_>, id: &ParagraphId) -> Vec<Block> {
        let touches = |p: &Proposal| p.operations.iter().any(|o| nemcon_negotiation::seen::touched(o).contains(id));
        let blocks = self.compiled_of(on, touches);
        let own: BTreeSet<String> = on.text.paragraphs.iter().map(|p| super::anchor(&p.id)).collect();
        let from = super::anchor(id);
        let mut here = blocks.into_iter().skip_while(|block| block.anchor != from);
        let first = here.next();
        first.into_iter().chain(here.take_while(|block| !own.contains(&block.anchor))).collect()
    }

    fn compiled_of(&self, on: &OnText<'_>, keep: impl Fn(&Proposal) -> bool) -> Vec<Block> {
        let mut here = self.proposals_in(on);
        here.retain(|h| keep(h.proposal));
        let replies = self.all_replies();
        let nested = self.nested(on, &here, &replies);
        let of_base = here.iter().map(|h| Tabled { id: h.id, on: None, operations: &h.operations });
        let of_others = nested.iter().map(|(to, id, p)| Tabled { id: **id, on: Some(*to), operations: &p.operations });
        let tabled: Vec<Tabled<'_>> = of_base.chain(of_others).collect();
        let compiled = compile(&on.text, &tabled);
        let proposals = here.iter().map(|h| (&h.id, h.proposal)).chain(nested.iter().map(|(_, id, p)| (*id, *p)));
        let whose = proposals.map(|(id, p)| (*id, (self.list(&self.behind(p)), self.to_proposal(id)))).collect();
        let placed = tabled.iter().map(|t| t.id).collect();
        let mut drawing = Drawing { view: self, on, whose, replies, placed };
        let mut blocks = drawing.draw(&compiled);
        drawing.put_other_languages(&mut blocks);
        blocks
    }

    /// Returns the open proposals on each proposal.
    fn all_replies(&self) -> Replies<'_> {
        let mut replies = Replies::new();
        for (id, proposal) in self.seen().proposals().into_iter().filter(|(id, _)| self.is_open(id)) {
            if let Some(to) = proposal.to_proposal {
                replies.entry(to).or_default().push((id, proposal));
            }
        }
        replies
    }

    /// Returns the proposals on those that were tabled on this very text, to any depth, each with what it is on.
    fn nested<'a>(&self, on: &OnText<'_>, here: &[Here<'a>], replies: &Replies<'a>) -> Vec<(Id, &'a Id, &'a Proposal)> {
        let mut open: Vec<Id> = here.iter().filter(|h| h.proposal.version == on.version.hash).map(|h| h.id).collect();
        let mut found = Vec::new();
        while let Some(to) = open.pop() {
            for (id, proposal) in replies.get(&to).into_iter().flatten() {
                open.push(**id);
                found.push((to, *id, *proposal));
            }
        }
        found
    }

    /// Returns the open proposals on a proposal, each with those on it.
    #[must_use]
    pub fn replies(&self, to: &Id) -> Vec<Note> {
        self.replies_among(to, &self.all_replies(), &BTreeSet::new())
    }

    fn replies_among(&self, to: &Id, all: &Replies<'_>, placed: &BTreeSet<Id>) -> Vec<Note> {
        let on_it = all.get(to).into_iter().flatten().filter(|(id, _)| !placed.contains(id));
        let note = |(id, proposal): &(&Id, &Proposal)| {
            let words = self.base_of(id).map(|base| self.operations_words(&base, &proposal.operations).join(" "));
            Note {
                by: self.list(&self.behind(proposal)),
                what: words.unwrap_or_default(),
                to: self.to_proposal(id),
                below: self.replies_among(id, all, placed),
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

impl Drawing<'_, '_> {
    fn draw(&self, compiled: &Compiled) -> Vec<Block> {
        let mut chips = self.view.chips_by_paragraph(self.on);
        let mut out: Vec<Block> = Vec::new();
        for entry in &compiled.paragraphs {
            let mut block = match &entry.origin {
                Origin::Base => {
                    self.view.block(&self.on.text, &self.on.numbers, &entry.paragraph, &self.cuts(&entry.segments))
                }
                Origin::Added { by, .. } => self.added(entry, by),
                Origin::MovedHere { by, .. } => self.moved_here(&entry.paragraph.id, by),
            };
            block.notes = self.notes(entry);
            block.chips = chips.remove(&entry.paragraph.id).unwrap_or_default();
            out.push(block);
        }
        self.put_unfit(compiled, &mut out);
        self.put_replies(&mut out, compiled);
        out
    }

    fn whose(&self, by: &[Id]) -> Vec<Whose> {
        by.iter().filter_map(|id| self.whose.get(id).cloned()).collect()
    }

    /// Returns what is proposed for the words of a paragraph of the text, by place.
    fn cuts(&self, segments: &[Segment]) -> Vec<Cut> {
        let (mut at, mut cuts) = (0, Vec::new());
        for segment in segments {
            match segment {
                Segment::Kept(words) => at += words.chars().count(),
                Segment::Open { words, offers } => {
                    let to = at + words.chars().count();
                    cuts.extend(offers.iter().map(|offer| self.cut(words, offer, at)));
                    at = to;
                }
                Segment::Edge { by, with, .. } if !with.is_empty() => {
                    let with = vec![Run::of(Fate::Inserted, with.as_str())];
                    cuts.push(Cut { from: at, to: at, with, by: self.whose(&[*by]) });
                }
                // The bracket to be taken away stands in the words; who asks for it is noted beside.
                Segment::Edge { .. } => {}
            }
        }
        cuts
    }

    /// Returns a change of words that stand `at` a place; the words at its ends that it leaves as they are stay out of it.
    fn cut(&self, words: &str, offer: &Offer, at: usize) -> Cut {
        let (length, by) = (words.chars().count(), self.whose(&offer.by));
        let [Segment::Kept(with)] = offer.segments.as_slice() else {
            let with = self.offered(offer);
            // Whose they are stands in the words themselves.
            let by = if with.is_empty() { by } else { vec![] };
            return Cut { from: at, to: at + length, with, by };
        };
        let (before, after) = same_ends(words, with);
        let middle: String = with.chars().take(with.chars().count() - after).skip(before).collect();
        let with = if middle.is_empty() { vec![] } else { vec![Run::of(Fate::Inserted, middle)] };
        Cut { from: at + before, to: at + length - after, with, by }
    }

    fn offered(&self, offer: &Offer) -> Vec<Run> {
        self.runs(&offer.segments, &offer.by)
    }

    /// Returns words that are proposed, with what others propose to them. Whose they are stands after the last of them,
    /// before what others would put in its place.
    fn runs(&self, segments: &[Segment], of: &[Id]) -> Vec<Run> {
        let (mut runs, mut last) = (Vec::new(), None);
        for segment in segments {
            match segment {
                Segment::Kept(words) => {
                    last = Some(runs.len());
                    runs.push(Run::of(Fate::Inserted, words.as_str()));
                }
                Segment::Edge { by, with, .. } if !with.is_empty() => {
                    runs.push(Run { by: self.whose(&[*by]), ..Run::of(Fate::Inserted, with.as_str()) });
                }
                Segment::Edge { .. } => {}
                Segment::Open { words, offers } => {
                    let deleting = offers.iter().filter(|offer| offer.segments.is_empty());
                    if !words.is_empty() {
                        last = Some(runs.len());
                        let by = deleting.flat_map(|offer| self.whose(&offer.by)).collect();
                        runs.push(Run { by, ..Run::of(Fate::Deleted, words.as_str()) });
                    }
                    runs.extend(offers.iter().flat_map(|offer| self.offered(offer)));
                }
            }
        }
        if let Some(own) = last.and_then(|at| runs.get_mut(at)) {
            own.by.splice(0..0, self.whose(of));
        }
        runs
    }

    fn added(&self, entry: &Entry, by: &[Id]) -> Block {
        let p = &entry.paragraph;
        let mut block = Block::new(anchor(&p.id), form(p), self.on.text.lang, "");
        block.number = self.alternative_to(entry, by).unwrap_or_default();
        block.runs = self.runs(&entry.segments, &[]);
        (block.fate, block.by) = (Fate::Inserted, self.whose(by));
        block
    }

    /// Returns the number of an alternative: that of what it is one to.
    fn alternative_to(&self, entry: &Entry, by: &[Id]) -> Option<String> {
        let operations = by.iter().filter_map(|id| self.view.seen().proposal(id)).flat_map(|p| &p.operations);
        let number = operations.into_iter().find_map(|operation| match operation {
            Operation::Alternative { at, paragraph } if paragraph.ordinal == entry.paragraph.id.ordinal => {
                self.on.numbers.get(at)
            }
            _ => None,
        })?;
        Some(format!("{number} alt."))
    }

    fn moved_here(&self, id: &ParagraphId, by: &Id) -> Block {
        let there = self.on.text.paragraphs.iter().find(|p| p.id == *id);
        let form = there.map_or(crate::pieces::Form::Paragraph, form);
        let words = there.map_or("", |p| p.text.as_str());
        let mut block = Block::new(format!("{}-{by}", anchor(id)), form, self.on.text.lang, "");
        block.runs = vec![Run::of(Fate::MovedHere, words::beginning(words, MOVED_SHOWN))];
        (block.fate, block.by) = (Fate::MovedHere, self.whose(&[*by]));
        block
    }

    /// Returns what is asked for a paragraph as a whole, as far as its words do not show it.
    fn notes(&self, entry: &Entry) -> Vec<Note> {
        let is_shown = |remark: &&Remark| {
            !matches!(remark.operation, Operation::Alternative { .. } | Operation::Bracket { until: None, .. })
        };
        let note = |remark: &Remark| {
            let what = self.view.operation_words(&self.on.text, &remark.operation);
            self.note(&remark.by, what)
        };
        entry.remarks.iter().filter(is_shown).filter_map(note).collect()
    }

    fn note(&self, id: &Id, what: String) -> Option<Note> {
        let (by, to) = self.whose.get(id)?.clone();
        Some(Note { by, what, to, below: Vec::new() })
    }

    /// Puts what is proposed on another language of the same version beside the paragraph it is on, in words: paragraphs are
    /// the same in all languages.
    fn put_other_languages(&mut self, out: &mut [Block]) {
        let view = self.view;
        for lang in self.on.version.languages.keys().filter(|lang| **lang != self.on.text.lang) {
            let Some(other) = view.on_text(&self.on.id, Some(self.on.place), Some(*lang)) else { continue };
            for here in view.proposals_in(&other) {
                let who = view.list(&view.behind(here.proposal));
                let by = msg::plain(&msg::by_in_language(view.lang, who, msg::language_name(*lang)));
                self.whose.insert(here.id, (by, view.to_proposal(&here.id)));
                for (n, operation) in here.operations.iter().enumerate() {
                    let note = self.note(&here.id, view.operation_words(&other.text, operation));
                    let below = || view.replies_among(&here.id, &self.replies, &BTreeSet::new());
                    let note = note.map(|note| if n == 0 { Note { below: below(), ..note } } else { note });
                    put(out, paragraph_of(operation), note);
                }
            }
        }
    }

    /// Puts what has no place of its own beside the paragraph it speaks of, else beside the first.
    fn put_unfit(&self, compiled: &Compiled, out: &mut [Block]) {
        for (id, unfit) in &compiled.unfit {
            let Some(proposal) = self.view.seen().proposal(id) else { continue };
            for operation in unfit.iter().filter_map(|unfit| proposal.operations.get(unfit.operation)) {
                let words = self.view.base_of(id).map(|base| self.view.operation_words(&base, operation));
                let note = self.note(id, words.unwrap_or_default());
                put(out, paragraph_of(operation), note);
            }
        }
    }

    /// Names proposals on proposals that were carried over, below what they are on.
    fn put_replies(&self, out: &mut [Block], compiled: &Compiled) {
        for id in self.placed.iter().filter(|id| self.replies.contains_key(*id)) {
            let below = self.view.replies_among(id, &self.replies, &self.placed);
            let Some(proposal) = self.view.seen().proposal(id).filter(|_| !below.is_empty()) else { continue };
            let at = proposal.operations.iter().find_map(paragraph_of);
            let is_here = |at: &ParagraphId| compiled.paragraphs.iter().any(|entry| entry.paragraph.id == *at);
            let what =
                self.view.base_of(id).map(|base| self.view.operations_words(&base, &proposal.operations).join(" "));
            let note = self.note(id, what.unwrap_or_default()).map(|note| Note { below, ..note });
            put(out, at.filter(is_here), note);
        }
    }
}

/// Returns how many characters two wordings share at the beginning and at the end, in whole words.
fn same_ends(old: &str, new: &str) -> (usize, usize) {
    let pieces = words_of(old, new);
    let length = |piece: Option<&Piece>| match piece {
        Some(piece) if piece.kind == Kind::Same => piece.text.chars().count(),
        _ => 0,
    };
    if pieces.len() < 2 {
        return (0, 0);
    }
    (length(pieces.first()), length(pieces.last()))
}

fn put(out: &mut [Block], at: Option<ParagraphId>, note: Option<Note>) {
    let anchor = at.map(|at| anchor(&at));
    let place = anchor.and_then(|anchor| out.iter().position(|block| block.anchor == anchor)).unwrap_or(0);
    if let Some(block) = out.get_mut(place) {
        block.notes.extend(note);
    }
}
