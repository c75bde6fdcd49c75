//! Join a proposal as a co-sponsor. Who joined when stays readable; nobody counts them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{Proposed, Sponsor, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JoinProposal {
    /// The proposal.
    pub proposal: Id,
    /// Those who know of it.
    pub to: To,
}

impl JoinProposal {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        if let Some(proposal) = proposed.proposals.get_mut(&self.proposal) {
            let (by, since) = (done.act.by.clone(), done.admission.counts_at());
            proposal.sponsors.push(Sponsor { by, left: None, since });
        }
    }
}

impl Acting for JoinProposal {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::proposal(asked, &self.proposal)?;
        let by: &Code = &asked.act.by;
        super::as_wide(self.to, held.to)?;
        super::stands(held, self.proposal)?;
        if held.sponsored_by().any(|sponsor| sponsor == by) {
            return Err(Refusal::SponsorsAlready { by: by.clone() });
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
