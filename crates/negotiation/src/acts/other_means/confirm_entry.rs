//! Confirm what the secretariat entered for the delegation: it was said so.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmEntry {
    /// The entry is a closed one; so is this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The act that entered it.
    pub entry: Id,
}

impl Acting for ConfirmEntry {
    const ARTICLE: Article = Article::OtherMeans;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::answers(asked, self.entry, self.closed)?;
        Ok(Outcome::default())
    }

    /// Only an answer to an open entry comes here.
    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(entered) = state.entered_for.get_mut(&self.entry) {
            entered.answered = Some(done.id());
        }
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(entered) = confidences.entered_for.get_mut(&self.entry) {
            entered.answered = Some(done.id());
        }
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.closed
    }
}
