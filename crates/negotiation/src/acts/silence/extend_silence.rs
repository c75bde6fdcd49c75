//! Extend a silence: a later deadline, never an earlier one, before the present one has passed. A silence that is held
//! because the service was down runs on.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;
use crate::time::ZonedTime;

use super::{deadline, runs, window};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtendSilence {
    /// The new deadline.
    pub deadline: ZonedTime,
    /// The silence, or the round whose list is under silence.
    pub silence: Id,
}

impl Acting for ExtendSilence {
    const ARTICLE: Article = Article::SilenceExtension;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let window = window(asked, &self.silence)?;
        deadline::check(&self.deadline)?;
        runs(window, self.silence)?;
        let until = window.deadline().at;
        if asked.counts_at > until && !window.held() {
            return Err(Refusal::SilenceOver { silence: self.silence, until });
        }
        if self.deadline.at <= until || self.deadline.at <= asked.at.received {
            return Err(Refusal::DeadlineNotLater { until: until.max(asked.at.received) });
        }
        let flags = deadline::flags(&self.deadline, asked.rules());
        Ok(Outcome { deadline: Some(self.deadline.at), ..Outcome::flagged(flags) })
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(window) = state.window_mut(&self.silence) {
            window.move_to(self.deadline.clone());
        }
    }
}
