//! Say that whoever waits for the floor, or has it, speaks from afar, or in the room after all: as things change. The delegation says so of itself, the
//! Chair and the secretariat of anybody. The place stays.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayFromAfar {
    /// From afar, else in the room.
    pub from_afar: bool,
    /// The request, the motion, or the place on a list of speakers.
    pub request: Id,
}

impl Acting for SayFromAfar {
    const ARTICLE: Article = Article::FromAfar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = asked.p.state.asked_for_the_floor(&self.request);
        let held = found(held.as_ref(), Thing::Request, &self.request)?;
        guard::own(asked, held.by)?;
        if !held.open {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        if held.from_afar == self.from_afar {
            return Err(Refusal::HeardSoAlready { request: self.request });
        }
        super::where_it_speaks(asked, self.from_afar, &held.meeting, held.by)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.hear_from(&self.request, self.from_afar);
    }
}
