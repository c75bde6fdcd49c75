//! Invite somebody who is no delegation: a briefer, who speaks, or interpreters, who hear what is given to them beforehand.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Code;
use crate::refusal::Refusal;
use crate::rulebook::EntityKind;
use crate::state::{Invitation, State};

/// Most letters of a name.
const NAME_MAX: usize = 200;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// Code by which they act.
    pub code: Code,
    /// As what.
    pub kind: EntityKind,
    /// Name by which they are called: of an institution or a team, or of a person who agrees to it.
    pub name: String,
}

impl Acting for Invite {
    const ARTICLE: Article = Article::Membership;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let office = Capacity::ALL.iter().any(|capacity| capacity.word() == self.code.as_str());
        if office || asked.p.state.group().kind_of(&self.code).is_some() {
            return Err(Refusal::TakesPart { of: self.code.clone() });
        }
        let field = |name: &str| Err(Refusal::BadField { field: name.to_owned() });
        if !matches!(self.kind, EntityKind::Briefer | EntityKind::Interpreter) {
            return field("kind");
        }
        let fits = !self.name.trim().is_empty() && self.name.chars().count() <= NAME_MAX;
        if fits { Ok(Outcome::default()) } else { field("name") }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let invitation = Invitation { ended: false, kind: self.kind, name: self.name.clone(), of: self.code.clone() };
        state.invitations.insert(done.id(), invitation);
        if let Some(group) = &mut state.group {
            Arc::make_mut(group).entities.insert(self.code.clone(), self.kind);
        }
    }
}
