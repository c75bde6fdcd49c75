//! Confirm a silence that an outage held open although its deadline had passed: it ends as it would have ended then,
//! broken by what reached the secretariat in time by any means, else kept. Instead, the Chair may extend.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

use super::close_silence::{close, outcome, over};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmSilence {
    /// The silence, or the round whose list is under silence.
    pub silence: Id,
}

impl Acting for ConfirmSilence {
    const ARTICLE: Article = Article::SilenceOutage;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if !over(asked, self.silence)?.held() {
            return Err(Refusal::SilenceNotHeld { silence: self.silence });
        }
        Ok(outcome(asked, self.silence))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        close(self.silence, done, state);
    }

    fn closes_a_window(&self) -> bool {
        true
    }
}
