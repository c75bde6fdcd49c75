//! Defer a question to another meeting. Requests for the floor stay with the meeting.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{QuestionState, State};

use super::{pending, question, words};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeferQuestion {
    /// The question.
    pub question: Id,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The meeting it is deferred to, if one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Id>,
}

impl Acting for DeferQuestion {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(meeting) = &self.to {
            found(asked.p.state.meetings.get(meeting), Thing::Meeting, meeting)?;
        }
        words(asked, "reason", self.reason.as_ref())?;
        pending(question(asked, &self.question)?, self.question)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.end_question(&self.question, QuestionState::Deferred);
    }
}
