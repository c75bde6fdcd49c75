//! Fills the pages by which a text is negotiated.

mod agreed;
mod bases;
pub mod blocks;
mod carried;
mod compilation;
pub mod languages;
mod numbers;
mod paragraph;
mod proposal;
pub mod propose;
pub mod reading;
pub mod revision;
mod sections;
mod standing;
pub mod word;
pub mod words;

use nemcon_negotiation::seen::Standing;
use nemcon_negotiation::state::{Draft, Proposal, To, Version};
use nemcon_negotiation::text::{self, Operation, Place};
use nemcon_negotiation::{Code, Hash, Id, Lang, ParagraphId, Text};

pub use bases::Bases;
pub use numbers::Numbers;
pub use propose::other_delegations;
pub(super) use standing::{part_by, part_of};

use super::View;
use crate::msg;

/// A version of a draft in one language, with its words.
pub struct OnText<'a> {
    /// The draft.
    pub id: Id,
    /// The draft.
    pub draft: &'a Draft,
    /// Place of the version among all.
    pub place: usize,
    /// The version.
    pub version: &'a Version,
    /// The words.
    pub text: Text,
    /// Printed numbers.
    pub numbers: Numbers,
}

impl OnText<'_> {
    /// Returns the number or the first words of a paragraph.
    #[must_use]
    pub fn words_of(&self, lang: Lang, id: &ParagraphId) -> String {
        words::place(lang, &self.text, &self.numbers, id)
    }
}

/// Returns what follows `#` in the address of a paragraph.
#[must_use]
pub fn anchor(id: &ParagraphId) -> String {
    format!("p-{}-{}", id.act, id.ordinal)
}

/// Returns the paragraph that an operation is on; none if it is on the beginning of the text.
#[must_use]
pub fn paragraph_of(operation: &Operation) -> Option<ParagraphId> {
    use Operation::{
        AgreeAdRef, Alternative, Bracket, Delete, Insert, Merge, Move, Replace, Restore, Retain, Split, Unbracket,
    };
    match operation {
        Replace { spot, .. } | Split { spot, .. } | Bracket { spot, .. } | Unbracket { spot, .. } | Retain { spot } => {
            Some(spot.at)
        }
        Insert { place: Place::After(at), .. } => Some(*at),
        Insert { place: Place::Beginning, .. } => None,
        Delete { at, .. } | Move { at, .. } | Merge { at, .. } | Alternative { at, .. } | AgreeAdRef { at, .. } => {
            Some(*at)
        }
        Restore { paragraph, .. } => Some(paragraph.id),
    }
}

impl View {
    /// Returns a version of a draft in the language asked for; without a place the newest. Its texts have been read.
    #[must_use]
    pub fn on_text(&self, id: &Id, place: Option<usize>, asked: Option<Lang>) -> Option<OnText<'_>> {
        let draft = self.state().drafts.get(id)?;
        let place = place.unwrap_or_else(|| latest(draft));
        let version = draft.versions.get(place)?;
        let shown = self.shown_language(version, asked);
        let text = self.text(&version.languages.get(&shown)?.blob)?;
        let numbers = Numbers::of(&text);
        Some(OnText { id: *id, draft, place, version, text, numbers })
    }

    /// Returns the version that a hash names, in that language.
    #[must_use]
    pub fn on_version(&self, hash: &Hash, lang: Lang) -> Option<OnText<'_>> {
        let (draft, place) = self.state().versions.get(hash)?;
        self.on_text(draft, Some(*place), Some(lang))
    }

    /// Returns delegations in protocol order: the English alphabet.
    #[must_use]
    pub fn protocol(&self, codes: impl IntoIterator<Item = Code>) -> Vec<Code> {
        let english =
            |code: &Code| self.names.get(code).map_or_else(String::new, |names| names.get(Lang::En).to_owned());
        let mut named: Vec<_> = codes.into_iter().map(|code| (english(&code), code)).collect();
        named.sort();
        named.dedup();
        named.into_iter().map(|(_, code)| code).collect()
    }

    /// Returns those who stand behind a proposal, in protocol order after who tabled it.
    #[must_use]
    pub fn behind(&self, proposal: &Proposal) -> Vec<Code> {
        let others = proposal.sponsored_by().skip(1).chain(&proposal.for_states).cloned();
        let others = self.protocol(others.filter(|code| *code != proposal.by));
        std::iter::once(proposal.by.clone()).chain(others).collect()
    }

    /// Returns the text that a proposal has before it: its version, with the proposals below it put in.
    #[must_use]
    pub fn base_of(&self, id: &Id) -> Option<Text> {
        self.base(id).map(|base| base.text.clone())
    }

    /// Returns the text that a proposal to `to_proposal`, or to none, would have before it.
    #[must_use]
    pub fn base_for(&self, on: &OnText<'_>, to_proposal: Option<&Id>) -> Option<Text> {
        let Some(id) = to_proposal else { return Some(on.text.clone()) };
        let below = self.seen().proposal(id)?;
        text::apply(&self.base_of(id)?, &below.operations, *id).ok()
    }

    /// Says whether a proposal waits: neither withdrawn nor disposed of, as far as the seat knows.
    #[must_use]
    pub fn is_open(&self, id: &Id) -> bool {
        matches!(self.seen().standing(id), Some(Standing::Tabled | Standing::Carried | Standing::NotTold))
    }

    /// Returns how a proposal is called: its title, or whose it is and where.
    #[must_use]
    pub fn proposal_title(&self, id: &Id, proposal: &Proposal) -> String {
        if let Some(title) = &proposal.title {
            return title.clone();
        }
        let who = self.list(&self.behind(proposal));
        let base = self.base(id);
        let place = base.map(|base| self.place_in(&base.text, &base.numbers, &proposal.operations)).unwrap_or_default();
        msg::plain(&msg::proposal_of(self.lang, place, who))
    }

    /// Returns where operations work, in words.
    #[must_use]
    pub fn place_of(&self, text: &Text, operations: &[Operation]) -> String {
        self.place_in(text, &Numbers::of(text), operations)
    }

    fn place_in(&self, text: &Text, numbers: &Numbers, operations: &[Operation]) -> String {
        let mut places: Vec<ParagraphId> = operations.iter().filter_map(paragraph_of).collect();
        places.dedup();
        let first = places.first().map(|id| words::place(self.lang, text, numbers, id)).unwrap_or_default();
        if places.len() > 1 { msg::proposal_and_more(self.lang, first) } else { first }
    }

    /// Returns the address of a proposal.
    #[must_use]
    pub fn to_proposal(&self, id: &Id) -> String {
        self.to(&format!("proposals/{id}"))
    }

    /// Returns the word under which an audience stands.
    #[must_use]
    pub fn told(&self, to: To) -> String {
        msg::seen_by(self.lang, super::view::word(&to))
    }
}

/// Returns the place of the newest version that was negotiated.
pub(super) fn latest(draft: &Draft) -> usize {
    let newest = draft.latest().hash;
    draft.versions.iter().rposition(|version| version.hash == newest).unwrap_or(0)
}
