//! Correct what the secretariat entered for the delegation: what was said, in its own words. Both stay and are linked.
//!
//! The entry keeps its effect: a break of silence is not undone by it, and an objection is withdrawn by its own act.

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
pub struct DisputeEntry {
    /// The entry is a closed one; so is this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The act that entered it.
    pub entry: Id,
    /// What was said, in the words of the delegation.
    pub words: String,
}

impl Acting for DisputeEntry {
    const ARTICLE: Article = Article::OtherMeans;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::answers(asked, self.entry, self.closed)?;
        asked.field("words", &self.words, 8_000)?;
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
