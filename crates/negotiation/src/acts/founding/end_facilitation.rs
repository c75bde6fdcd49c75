//! End the task of a facilitator.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndFacilitation {
    /// The act that named the facilitator.
    pub facilitator: Id,
}

impl Acting for EndFacilitation {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = found(asked.p.state.facilitators.get(&self.facilitator), Thing::Officer, &self.facilitator)?;
        if held.ended {
            Err(Refusal::FacilitationEnded { facilitator: self.facilitator })
        } else {
            Ok(Outcome::default())
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(facilitator) = state.facilitators.get_mut(&self.facilitator) {
            facilitator.ended = true;
        }
    }
}
