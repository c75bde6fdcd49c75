//! Give the floor to a request. The order is the Chair's; the list's order is only the default. Whoever had the floor
//! has spoken.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{RequestState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveTheFloor {
    /// The request.
    pub request: Id,
}

impl Acting for GiveTheFloor {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let (meeting, request) = *found(state.request(&self.request).as_ref(), Thing::Request, &self.request)?;
        guard::meeting(asked, &meeting)?;
        match request.state {
            RequestState::Standing => Ok(Outcome::default()),
            _ => Err(Refusal::RequestNotStanding { request: self.request }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.pass_the_floor(&self.request, done.admission.counts_at());
    }
}
