//! Withdraw a person: from then on he or she does not act for the delegation. What the person did before stands.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::delegations::manages;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::refusal::{Refusal, Thing};
use crate::state::{Commitment, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawPerson {
    /// The person, as a commitment.
    pub person: Commitment,
}

impl Acting for WithdrawPerson {
    const ARTICLE: Article = Article::Authority;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let delegation = asked.p.state.delegations.get(&asked.act.by);
        let person = delegation.and_then(|held| held.persons.get(&self.person.sd)).filter(|person| !person.withdrawn);
        found(person, Thing::Person, &self.person.sd)?;
        manages(asked)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.get_mut(&done.act.by);
        if let Some(person) = delegation.and_then(|held| held.persons.get_mut(&self.person.sd)) {
            person.withdrawn = true;
        }
    }
}
