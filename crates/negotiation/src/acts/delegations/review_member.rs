//! Review a member that a delegation registered: approve, return with a reason, or open the review again. It decides about list and badge,
//! never about what the person may do for the delegation.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Code;
use crate::refusal::{Refusal, Thing};
use crate::state::{Commitment, Review, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewMember {
    /// The delegation.
    pub delegation: Code,
    /// The person, as the commitment under which he or she is registered.
    pub person: Commitment,
    /// Why, for the delegation, as a commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Commitment>,
    /// The step.
    pub step: Review,
}

impl Acting for ReviewMember {
    const ARTICLE: Article = Article::Delegations;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let delegation = asked.p.state.delegations.get(&self.delegation);
        let delegation = found(delegation, Thing::Delegation, &self.delegation)?;
        let person = delegation.persons.get(&self.person.sd).filter(|person| !person.withdrawn);
        let member = found(person.and_then(|person| person.member.as_ref()), Thing::Person, &self.person.sd)?;
        if member.review == self.step { Err(Refusal::ReviewedSo {}) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.get_mut(&self.delegation);
        let person = delegation.and_then(|held| held.persons.get_mut(&self.person.sd));
        if let Some(member) = person.and_then(|person| person.member.as_mut()) {
            member.review = self.step;
        }
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.delegation.clone()]
    }
}
