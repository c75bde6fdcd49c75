//! Settle a point of the follow-up of a meeting: it was done, or falls away; in words. It is carried on no further.

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
pub struct SettleFollowUp {
    /// The point.
    pub follow_up: Id,
    /// How it ended.
    pub words: String,
}

impl Acting for SettleFollowUp {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = found(asked.p.state.work.follow_ups.get(&self.follow_up), Thing::FollowUp, &self.follow_up)?;
        asked.field("words", &self.words, 2_000)?;
        match held.settled {
            Some(_) => Err(Refusal::FollowUpSettled { follow_up: self.follow_up }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.work.follow_ups.get_mut(&self.follow_up) {
            held.settled = Some((done.admission.counts_at(), self.words.clone()));
        }
    }
}
