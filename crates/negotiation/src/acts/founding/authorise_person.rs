//! Authorise a person to act for one's delegation, or change what he or she may do.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::delegations::manages;
use crate::acts::founding::register_delegation::within_rights;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::rulebook::Right;
use crate::state::{Commitment, Person, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorisePerson {
    /// What the person may do.
    pub may: BTreeSet<Right>,
    /// The person, as a commitment.
    pub person: Commitment,
}

impl Acting for AuthorisePerson {
    const ARTICLE: Article = Article::Authority;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        within_rights(asked, &asked.act.by, &self.may)?;
        manages(asked)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.entry(done.act.by.clone()).or_default();
        let held = delegation.persons.get(&self.person.sd);
        let member = held.filter(|person| !person.withdrawn).and_then(|person| person.member.clone());
        let person = Person { may: self.may.clone(), withdrawn: false, member };
        delegation.persons.insert(self.person.sd.clone(), person);
    }
}
