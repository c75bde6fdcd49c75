//! Settle a challenge to credentials: whoever made it withdraws it, or the Chair enters what the body decided. What follows from credentials
//! that are not accepted the body decides too; the machine takes no right away.

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{found, own};
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{ChallengeEnd, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettleChallenge {
    /// The challenge.
    pub challenge: Id,
    /// The decision of the body; none where the challenge is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Id>,
    /// How it ends.
    pub end: ChallengeEnd,
    /// The delegation whose credentials were challenged.
    pub of: Code,
}

impl Acting for SettleChallenge {
    const ARTICLE: Article = Article::Credentials;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = asked.p.state.delegations.get(&self.of).and_then(|held| held.challenges.get(&self.challenge));
        let held = found(held, Thing::Challenge, &self.challenge)?;
        own(asked, &held.by)?;
        let withdrawn = self.end == ChallengeEnd::Withdrawn;
        // Whoever made it withdraws it and does not judge it; the Chair enters a decision and withdraws nothing.
        let fits = withdrawn == (asked.act.capacity == Capacity::Delegate) && withdrawn == self.decision.is_none();
        if !fits {
            return Err(Refusal::BadField { field: "end".to_owned() });
        }
        if let Some(decision) = &self.decision {
            let standing = asked.p.state.decisions.get(decision).filter(|held| held.set_aside.is_none());
            found(standing, Thing::Decision, decision)?;
        }
        match held.settled {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::ChallengeSettled { challenge: self.challenge }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.get_mut(&self.of);
        if let Some(held) = delegation.and_then(|held| held.challenges.get_mut(&self.challenge)) {
            held.settled = Some((done.id(), self.end));
        }
    }
}
