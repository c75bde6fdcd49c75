//! Suspend a question for consultations. Nothing is decided until it is resumed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{QuestionState, State};

use super::{put, question, words};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspendQuestion {
    /// The question.
    pub question: Id,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Acting for SuspendQuestion {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        words(asked, "reason", self.reason.as_ref())?;
        put(question(asked, &self.question)?, self.question)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(question) = state.questions.get_mut(&self.question) {
            question.state = QuestionState::Suspended;
        }
    }
}
