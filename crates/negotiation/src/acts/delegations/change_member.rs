//! Change what is registered of a member of one's delegation. What is not named again is gone; the secretariat's review begins anew.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Right;
use crate::state::{Commitment, MemberKind, State};

use super::{Facts, manages};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeMember {
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
    /// The person, as the commitment under which he or she is registered.
    pub person: Commitment,
    /// Kept off the published list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unlisted: bool,
}

impl ChangeMember {
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

impl Acting for ChangeMember {
    const ARTICLE: Article = Article::Delegations;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        manages(asked)?;
        let delegation = asked.p.state.delegations.get(&asked.act.by);
        let person = delegation.and_then(|held| held.persons.get(&self.person.sd));
        found(person.filter(|person| !person.withdrawn), Thing::Person, &self.person.sd)?;
        self.facts().check(asked, &self.person.sd)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.get_mut(&done.act.by);
        if let Some(person) = delegation.and_then(|held| held.persons.get_mut(&self.person.sd)) {
            let registered = person.member.as_ref().map_or(done.id(), |member| member.registered);
            person.may.clone_from(&self.may);
            person.member = Some(self.facts().member(registered));
        }
    }
}
