//! Withdraw a silence, as when the text changes: a changed text needs a new one. What is under silence is not agreed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{SilenceState, State};

use super::{running, silence};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawSilence {
    /// Why.
    pub reason: String,
    /// The silence.
    pub silence: Id,
}

impl Acting for WithdrawSilence {
    const ARTICLE: Article = Article::SilenceOpening;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let silence = silence(asked, &self.silence)?;
        asked.field("reason", &self.reason, 2_000)?;
        running(silence, self.silence)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(silence) = state.silences.get_mut(&self.silence) {
            silence.state = SilenceState::Withdrawn { at: done.admission.counts_at(), reason: self.reason.clone() };
        }
    }
}
