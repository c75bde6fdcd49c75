//! Proposals on the text that is shown: tabled on it, or carried over to it from a version before.

use std::collections::BTreeMap;

use nemcon_formats::proposal::kept;
use nemcon_negotiation::state::Proposal;
use nemcon_negotiation::text::{Carried, Carrier, Kept, Operation};
use nemcon_negotiation::{Hash, Id, ParagraphId, Text};

use super::{OnText, View};

/// A proposal on a text, with what it does there.
#[derive(Clone, Debug)]
pub struct Here<'a> {
    /// Its identity.
    pub id: Id,
    /// The proposal.
    pub proposal: &'a Proposal,
    /// Its operations on this text.
    pub operations: Vec<Operation>,
}

impl View {
    /// Returns the open proposals on this text that could be carried over to it whole, oldest first.
    #[must_use]
    pub fn proposals_in(&self, on: &OnText<'_>) -> Vec<Here<'_>> {
        let mut found = Vec::new();
        self.each_on(on, |here, lost| {
            if !lost {
                found.push(here);
            }
        });
        found
    }

    /// Returns the open proposals that could not be carried over to this text, or not whole.
    #[must_use]
    pub fn stuck_in(&self, on: &OnText<'_>) -> Vec<Here<'_>> {
        let mut found = Vec::new();
        self.each_on(on, |here, lost| {
            if lost {
                found.push(here);
            }
        });
        found
    }

    fn each_on<'a>(&'a self, on: &OnText<'_>, mut take: impl FnMut(Here<'a>, bool)) {
        let all = self.seen().proposals_on(&on.id).into_iter();
        let open = all.filter(|(id, p)| p.to_proposal.is_none() && p.lang == on.text.lang && self.is_open(id));
        let mut before: BTreeMap<Hash, Option<(Text, Kept)>> = BTreeMap::new();
        for (id, proposal) in open {
            let (id, operations) = (*id, proposal.operations.clone());
            if proposal.version == on.version.hash {
                take(Here { id, proposal, operations }, false);
                continue;
            }
            let base = before.entry(proposal.version).or_insert_with(|| {
                let text = self.on_version(&proposal.version, proposal.lang)?.text;
                let kept = kept(&text, &on.text);
                Some((text, kept))
            });
            let Some((text, kept)) = base else { continue };
            // A paragraph that stands here under the name it has in the proposal was taken, whoever has been told so.
            let is_here = |operation: &Operation| match operation {
                Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => {
                    let name = ParagraphId { act: id, ordinal: paragraph.ordinal };
                    on.text.paragraphs.iter().any(|p| p.id == name)
                }
                _ => false,
            };
            let operations: Vec<Operation> = operations.into_iter().filter(|operation| !is_here(operation)).collect();
            if operations.is_empty() {
                continue;
            }
            let Carried { operations, lost, .. } = Carrier::new(text, &on.text, kept).carry(&operations, id);
            take(Here { id, proposal, operations }, !lost.is_empty());
        }
    }

    /// Returns whether a proposal could be carried over whole to the newest version of its draft.
    #[must_use]
    pub fn is_stuck(&self, id: &Id, proposal: &Proposal) -> bool {
        let Some(on) = self.on_text(&proposal.draft, None, Some(proposal.lang)) else { return false };
        if proposal.to_proposal.is_some() || proposal.version == on.version.hash {
            return false;
        }
        let Some(base) = self.base_of(id) else { return true };
        let kept = kept(&base, &on.text);
        !Carrier::new(&base, &on.text, &kept).carry(&proposal.operations, *id).lost.is_empty()
    }
}
