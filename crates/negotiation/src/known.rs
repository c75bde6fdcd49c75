//! One look at what is proposed and said, open and closed alike, that never shows a seat more than it may see.
//!
//! Guards and [`crate::Seen`] both ask here, so that what a page offers is what the rules admit.

use std::collections::BTreeMap;

use crate::id::{Code, Hash, Id, ParagraphId};
use crate::proceedings::Proceedings;
use crate::rulebook::EntityKind;
use crate::seen::Seat;
use crate::state::{AdRef, Disposition, Draft, Link, Proposal, Proposed, Reopened, Statement, To};

impl Seat {
    /// Says whether a Member or an observer sits here, not a stakeholder.
    pub fn is_state(&self, p: &Proceedings) -> bool {
        let kind = |code: &Code| p.state.group.as_deref().and_then(|group| group.kind_of(code));
        *self == Seat::AllStates || self.delegation().and_then(kind).is_some_and(EntityKind::is_told_with_states)
    }

    /// Says whether the seat knows of something told `to`; whose it is says `own`.
    pub(crate) fn knows(&self, p: &Proceedings, to: To, own: impl Fn(&Code) -> bool) -> bool {
        match to {
            To::Public => true,
            To::States => self.is_office() || self.is_state(p) || self.delegation().is_some_and(own),
            To::Chair => self.is_chair() || self.delegation().is_some_and(own),
        }
    }
}

/// What is told openly hides what was told in confidence before under the same name: it was widened since.
macro_rules! all {
    ($($(#[$doc:meta])* $all:ident in $member:ident: $thing:ty, $own:expr;)*) => {
        impl Proceedings {
            $($(#[$doc])*
            pub(crate) fn $all<'a>(&'a self, seat: &'a Seat) -> impl Iterator<Item = (&'a Id, &'a $thing)> {
                let open = &self.state.proposed.$member;
                let closed = self.confidences.proposed.$member.iter().filter(|(id, _)| !open.contains_key(*id));
                let own: fn(&$thing, &Code) -> bool = $own;
                let known = move |thing: &$thing| seat.knows(self, thing.to, |code| own(thing, code));
                open.iter().chain(closed).filter(move |(_, thing)| known(thing))
            })*
        }
    };
}

macro_rules! one {
    ($($(#[$doc:meta])* $one:ident in $member:ident: $thing:ty, $own:expr;)*) => {
        impl Proceedings {
            $($(#[$doc])*
            pub(crate) fn $one(&self, seat: &Seat, id: &Id) -> Option<&$thing> {
                let open = self.state.proposed.$member.get(id);
                let thing = open.or_else(|| self.confidences.proposed.$member.get(id))?;
                let own: fn(&$thing, &Code) -> bool = $own;
                seat.knows(self, thing.to, |code| own(thing, code)).then_some(thing)
            })*
        }
    };
}

all! {
    /// Returns proposals: the Chair's all, one's own and those one sponsors, those told to all States.
    proposals_known in proposals: Proposal, |proposal, code| proposal.is_known_to(code);
    /// Returns statements.
    statements_known in statements: Statement, |statement, code| statement.by == *code;
    /// Returns agreements ad referendum.
    ad_refs_known in ad_ref: AdRef, |ad_ref, code| ad_ref.by == *code;
    /// Returns paragraphs opened again.
    reopened_known in reopened: Reopened, |reopened, code| reopened.by == *code;
    /// Returns links between paragraphs.
    links_known in links: Link, |link, code| link.by == *code;
}

one! {
    /// Returns a proposal, if the seat knows of it.
    proposal_known in proposals: Proposal, |proposal, code| proposal.is_known_to(code);
    /// Returns a statement, if the seat knows of it.
    statement_known in statements: Statement, |statement, code| statement.by == *code;
    /// Returns a link, if the seat knows of it.
    link_known in links: Link, |link, code| link.by == *code;
}

impl Proceedings {
    /// Returns the dispositions of a proposal, oldest first, that the seat knows of: the author and sponsors of the
    /// proposal always do. One that was told more widely since is there once.
    pub(crate) fn dispositions_known(&self, seat: &Seat, id: &Id) -> Vec<Disposition> {
        let of = |known: &'_ Proposed| known.dispositions.get(id).cloned().unwrap_or_default();
        let mut all: BTreeMap<u64, Disposition> = BTreeMap::new();
        for held in of(&self.confidences.proposed).into_iter().chain(of(&self.state.proposed)) {
            match all.get_mut(&held.number) {
                Some(told) => {
                    told.to = told.to.max(held.to);
                    told.undone = told.undone.or(held.undone);
                }
                None => {
                    all.insert(held.number, held);
                }
            }
        }
        let proposal = self.proposal_known(seat, id);
        let own = |held: &Disposition, code: &Code| held.by == *code || proposal.is_some_and(|p| p.is_known_to(code));
        all.into_values().filter(|held| seat.knows(self, held.to, |code| own(held, code))).collect()
    }

    /// Returns the disposition of a proposal in force, if the seat knows of it.
    pub(crate) fn disposition_known(&self, seat: &Seat, id: &Id) -> Option<Disposition> {
        self.dispositions_known(seat, id).into_iter().rfind(|held| held.undone.is_none())
    }
}

/// Where an agreement ad referendum on one paragraph stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdRefStanding {
    /// It stands.
    Stands,
    /// Words of the paragraph changed since, first in that version, or it is gone.
    Lapsed(Hash),
    /// Whoever agreed, the Chair, or for what the Chair noted anybody, opened the paragraph again by that act.
    Reopened(Id),
}

/// Returns the first version after `version` that changed the words of a paragraph or took it out.
pub(crate) fn changed_since(draft: &Draft, version: &Hash, paragraph: &ParagraphId) -> Option<Hash> {
    let place = draft.versions.iter().position(|held| held.hash == *version)?;
    let mut later = draft.versions.iter().skip(place + 1).filter(|held| held.edited.is_none());
    later.find(|held| held.changed.contains(paragraph)).map(|held| held.hash)
}

impl Proceedings {
    /// Returns where an agreement on a paragraph stands, as far as the seat knows: what was told to fewer ends nothing that
    /// was told to more.
    pub(crate) fn ad_ref_stands(&self, seat: &Seat, held: &AdRef, paragraph: &ParagraphId) -> AdRefStanding {
        let ends = |other: &Reopened| {
            let of_it = other.draft == held.draft && other.paragraph == *paragraph && other.number > held.number;
            let may = other.by == held.by || held.is_of_the_room() || other.by.as_str() == "chair";
            of_it && may && other.to >= held.to
        };
        let ended = self.reopened_known(seat).filter(|(_, other)| ends(other)).min_by_key(|(_, other)| other.number);
        if let Some((id, _)) = ended {
            return AdRefStanding::Reopened(*id);
        }
        let draft = self.state.drafts.get(&held.draft);
        let lapsed = draft.and_then(|draft| changed_since(draft, &held.version, paragraph));
        lapsed.map_or(AdRefStanding::Stands, AdRefStanding::Lapsed)
    }
}
