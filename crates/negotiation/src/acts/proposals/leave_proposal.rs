//! Leave a proposal as a co-sponsor. The proposal stays that of who tabled it; who tabled it withdraws it instead.

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
pub struct LeaveProposal {
    /// The proposal.
    pub proposal: Id,
    /// Those who know of it.
    pub to: To,
}

impl LeaveProposal {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let Some(proposal) = proposed.proposals.get_mut(&self.proposal) else { return };
        let mut sponsors = proposal.sponsors.iter_mut();
        if let Some(sponsor) = sponsors.find(|sponsor| sponsor.by == done.act.by && sponsor.left.is_none()) {
            sponsor.left = Some(done.admission.counts_at());
        }
    }
}

impl Acting for LeaveProposal {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::proposal(asked, &self.proposal)?;
        super::as_wide(self.to, held.to)?;
        let by = &asked.act.by;
        let sponsors = held.sponsors.iter().any(|sponsor| sponsor.by == *by && sponsor.left.is_none());
        if sponsors { Ok(Outcome::default()) } else { Err(Refusal::NotASponsor { by: by.clone() }) }
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
