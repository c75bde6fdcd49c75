//! Undo what was done with a proposal, as long as the revision is not out. The proposal is open again; both stay readable.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoDisposition {
    /// The proposal.
    pub proposal: Id,
    /// Those who know of the disposition.
    pub to: To,
}

impl UndoDisposition {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let dispositions = proposed.dispositions.get_mut(&self.proposal);
        let mut held = dispositions.into_iter().flat_map(|all| all.iter_mut());
        if let Some(held) = held.find(|held| held.undone.is_none()) {
            held.undone = Some(done.admission.counts_at());
        }
    }
}

impl Acting for UndoDisposition {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let seat = super::seat(asked);
        super::proposal(asked, &self.proposal)?;
        let held = asked.p.disposition_known(&seat, &self.proposal);
        let held = held.ok_or(Refusal::NotDisposed { proposal: self.proposal })?;
        super::reads(asked, held.to, held.number);
        super::as_wide(self.to, held.to)?;
        if super::revision_out_since(&asked.p.state, &held.draft, held.number) {
            return Err(Refusal::ProposalSettled { proposal: self.proposal });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.enter(done, &mut state.proposed);
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(done, &mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        super::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
