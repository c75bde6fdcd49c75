//! Resume a question that was suspended or deferred. The time that was asked for has been given.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{QuestionState, State};

use super::{no_other, no_sounding, question, subject};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResumeQuestion {
    /// The meeting it is before now.
    pub meeting: Id,
    /// The question.
    pub question: Id,
}

impl Acting for ResumeQuestion {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        guard::meeting(asked, &self.meeting)?;
        match question.state {
            QuestionState::Suspended | QuestionState::Deferred => {}
            QuestionState::Decided { .. } | QuestionState::Withdrawn => {
                return Err(Refusal::QuestionSettled { question: self.question });
            }
            QuestionState::Put => return Err(Refusal::QuestionNotSuspended { question: self.question }),
        }
        subject::check(asked, &question.subject)?;
        no_other(asked, &self.meeting)?;
        no_sounding(asked, &self.meeting)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let waiting = state.take_open_requests(&self.meeting);
        let Some(mut question) = state.questions.get(&self.question).cloned() else { return };
        question.requests.extend(waiting);
        question.meeting = self.meeting;
        question.state = QuestionState::Put;
        question.time_asked.clear();
        question.quiet_since = question.quiet_since.max(done.admission.counts_at());
        state.bring(self.question, question);
    }
}
