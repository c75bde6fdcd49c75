//! Give the floor to a request, or to the next on a list of speakers. The order of requests is the Chair's; that of a list is as the
//! rules say, unless the Chair has placed a speaker otherwise. Whoever had the floor has spoken.

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
    /// The request, or the place on a list of speakers.
    pub request: Id,
}

impl Acting for GiveTheFloor {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        if let Some((_, list, held)) = state.inscription(&self.request) {
            guard::meeting(asked, &list.meeting)?;
            if held.state != RequestState::Standing {
                return Err(Refusal::RequestNotStanding { request: self.request });
            }
            let first = list.order(state).into_iter().next().filter(|first| *first != self.request);
            let ahead = first.and_then(|first| Some((first, list.inscriptions.get(&first)?)));
            return match ahead {
                Some((request, ahead)) => Err(Refusal::NotNext { by: ahead.by.clone(), request }),
                None => Ok(Outcome::default()),
            };
        }
        let (meeting, request) = *found(state.request(&self.request).as_ref(), Thing::Request, &self.request)?;
        guard::meeting(asked, &meeting)?;
        match request.state {
            RequestState::Standing => Ok(Outcome::default()),
            _ => Err(Refusal::RequestNotStanding { request: self.request }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.give_the_floor(&self.request, done.number(), done.admission.counts_at());
    }
}
