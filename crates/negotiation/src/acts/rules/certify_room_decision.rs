//! Certify a decision of the room that the secretariat entered. From then on it has effect.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::rules::enter_room_decision::take_effect;
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
pub struct CertifyRoomDecision {
    /// The act that entered it.
    pub decision: Id,
}

impl Acting for CertifyRoomDecision {
    const ARTICLE: Article = Article::RoomPrevails;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let room = found(asked.p.state.room_decisions.get(&self.decision), Thing::Decision, &self.decision)?;
        match room.certified {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::AlreadyCertified { decision: self.decision }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        take_effect(self.decision, done, state);
    }
}
