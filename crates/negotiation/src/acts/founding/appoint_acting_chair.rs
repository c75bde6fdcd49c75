//! Appoint an Acting Chair from among the elected officers, for a time of absence. Who presides is named in every decision.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Code;
use crate::refusal::{Refusal, Thing};
use crate::state::{ActingChair, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppointActingChair {
    /// Office of the officer who presides, such as `vice-chair-1`.
    pub office: Code,
}

impl Acting for AppointActingChair {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let other =
            asked.p.state.officers.get(self.office.as_str()).filter(|officer| officer.office.as_str() != "chair");
        found(other, Thing::Officer, &self.office)?;
        match &asked.p.state.acting_chair {
            Some(acting) => Err(Refusal::ActingChairNamed { office: acting.office.clone() }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.acting_chair =
            Some(ActingChair { id: done.id(), office: self.office.clone(), since: done.admission.counts_at() });
    }
}
