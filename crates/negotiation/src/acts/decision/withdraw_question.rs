//! Withdraw a question. Nothing is decided; the Chair may put it, or another, again.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{QuestionState, State};

use super::{question, words};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawQuestion {
    /// The question.
    pub question: Id,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Acting for WithdrawQuestion {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        words(asked, "reason", self.reason.as_ref())?;
        match question(asked, &self.question)?.state {
            QuestionState::Decided { .. } | QuestionState::Withdrawn => {
                Err(Refusal::QuestionSettled { question: self.question })
            }
            _ => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.end_question(&self.question, QuestionState::Withdrawn);
    }
}
