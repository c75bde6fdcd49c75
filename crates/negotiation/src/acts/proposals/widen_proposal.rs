//! Widen a proposal: what the Chair alone knew goes to all States, what all States knew to everyone. Never back. The act
//! holds the proposal as it stands, so that nobody needs the closed entry to know it.

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
use crate::state::{Proposal, Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WidenProposal {
    /// The proposal.
    pub proposal: Id,
    /// To whom from now on.
    pub to: To,
    /// The proposal as it stands, with its sponsors, and told as it is from now on.
    pub whole: Proposal,
}

impl WidenProposal {
    fn enter(&self, proposed: &mut Proposed) {
        proposed.proposals.insert(self.proposal, self.whole.clone());
    }
}

impl Acting for WidenProposal {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::proposal(asked, &self.proposal)?;
        own(asked, &held.by)?;
        super::stands(held, self.proposal)?;
        if self.to <= held.to {
            return Err(Refusal::NeverNarrowed { to: held.to });
        }
        if let Some(on) = held.to_proposal {
            super::no_wider(self.to, super::proposal(asked, &on)?.to)?;
        }
        // Who joined and left since stands in closed entries too.
        asked.reads_since(held.number.saturating_sub(1));
        if self.whole != (Proposal { to: self.to, ..held.clone() }) {
            return Err(Refusal::NotAsItStands {});
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        self.enter(&mut state.proposed);
    }

    fn open(&self, _done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(&mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        super::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
