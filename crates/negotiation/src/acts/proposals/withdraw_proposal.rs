//! Withdraw a proposal. Where nobody but the Chair knew it, no other learns that there was one; else it stands as
//! withdrawn. Another delegation may table the same.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::own;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawProposal {
    /// The proposal.
    pub proposal: Id,
    /// Those who know of it.
    pub to: To,
}

impl WithdrawProposal {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        if let Some(proposal) = proposed.proposals.get_mut(&self.proposal) {
            proposal.withdrawn = Some(done.admission.counts_at());
        }
    }
}

impl Acting for WithdrawProposal {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::proposal(asked, &self.proposal)?;
        own(asked, &held.by)?;
        super::as_wide(self.to, held.to)?;
        super::stands(held, self.proposal)?;
        super::not_settled(asked, &self.proposal, self.to)?;
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
