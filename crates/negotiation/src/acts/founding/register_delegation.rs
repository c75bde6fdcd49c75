//! Register a delegation: the persons who may act for it, as commitments, and what each may do. Whoever is not named then
//! does not act for it. Where nobody is named, everybody who signs in for the delegation acts for it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::own;
use crate::id::{Code, Digest};
use crate::refusal::Refusal;
use crate::rulebook::Right;
use crate::state::{Commitment, Person, State};

/// A person of a delegation as the act names him or her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPerson {
    /// What the person may do.
    pub may: BTreeSet<Right>,
    /// The person, as a commitment.
    pub person: Commitment,
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterDelegation {
    /// The delegation.
    pub delegation: Code,
    /// Its persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<NamedPerson>,
}

/// Most persons that one delegation names.
const PERSONS_MAX: usize = 200;

impl Acting for RegisterDelegation {
    const ARTICLE: Article = Article::Membership;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        own(asked, &self.delegation)?;
        for person in &self.persons {
            within_rights(asked, &self.delegation, &person.may)?;
        }
        if asked.p.state.group().kind_of(&self.delegation).is_none() {
            return Err(Refusal::NotAParticipant { by: self.delegation.clone() });
        }
        let names: BTreeSet<&Digest> = self.persons.iter().map(|person| &person.person.sd).collect();
        if names.len() != self.persons.len() || names.len() > PERSONS_MAX {
            return Err(Refusal::BadField { field: "persons".to_owned() });
        }
        // One that has named somebody itself runs itself: nobody adds to that for it.
        let held = asked.p.state.delegations.get(&self.delegation);
        match held.is_some_and(|held| held.registered.is_some() || !held.persons.is_empty()) {
            true => Err(Refusal::DelegationRegistered { by: self.delegation.clone() }),
            false => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.entry(self.delegation.clone()).or_default();
        delegation.registered = Some(done.id());
        let persons: BTreeMap<_, _> =
            self.persons.iter().map(|named| (named.person.sd.clone(), named.may.clone())).collect();
        for (person, may) in persons {
            delegation.persons.insert(person, Person { may, withdrawn: false, member: None });
        }
    }
}

/// Refuses to let a person do what the delegation itself may not.
pub(crate) fn within_rights(asked: &Asked<'_>, of: &Code, may: &BTreeSet<Right>) -> Result<(), Refusal> {
    let Some(kind) = asked.p.state.group().kind_of(of) else { return Ok(()) };
    match may.iter().find(|right| !asked.rules().grants(kind, **right)) {
        Some(right) => Err(Refusal::LacksRight { by: of.clone(), right: *right }),
        None => Ok(()),
    }
}
