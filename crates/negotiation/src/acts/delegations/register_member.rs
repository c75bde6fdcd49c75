//! Register a member of one's delegation: as what, what he or she may do, name, function and contact as commitments. Nobody reads a name
//! in the record. A member without any right stands on the list and prepares what others send.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::rulebook::Right;
use crate::state::{Commitment, MemberKind, Person, State};

use super::{Facts, MEMBERS_MAX, manages};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterMember {
    /// How to reach him or her, as a commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Commitment>,
    /// Registers, changes and withdraws members, and looks after the keys.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub focal_point: bool,
    /// Function, as a commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Commitment>,
    /// As what.
    pub kind: MemberKind,
    /// What he or she may do. Who lacks the right to send an act may prepare it for another.
    pub may: BTreeSet<Right>,
    /// The person, as a commitment.
    pub person: Commitment,
    /// Kept off the published list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unlisted: bool,
}

impl RegisterMember {
    fn facts(&self) -> Facts<'_> {
        Facts {
            contact: self.contact.as_ref(),
            focal_point: self.focal_point,
            function: self.function.as_ref(),
            kind: self.kind,
            may: &self.may,
            unlisted: self.unlisted,
        }
    }
}

impl Acting for RegisterMember {
    const ARTICLE: Article = Article::Delegations;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        manages(asked)?;
        let persons = asked.p.state.delegations.get(&asked.act.by).map(|held| &held.persons);
        let held = persons.and_then(|persons| persons.get(&self.person.sd));
        if held.is_some_and(|person| !person.withdrawn && person.member.is_some()) {
            return Err(Refusal::MemberThere { by: asked.act.by.clone() });
        }
        self.facts().check(asked, &self.person.sd)?;
        let many =
            persons.is_some_and(|persons| persons.values().filter(|held| !held.withdrawn).count() >= MEMBERS_MAX);
        if many { Err(Refusal::BadField { field: "person".to_owned() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let member = Some(self.facts().member(done.id()));
        let person = Person { may: self.may.clone(), withdrawn: false, member };
        let delegation = state.delegations.entry(done.act.by.clone()).or_default();
        delegation.persons.insert(self.person.sd.clone(), person);
    }
}
