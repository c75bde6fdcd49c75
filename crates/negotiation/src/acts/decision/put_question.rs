//! Put a question: one exact version of a text, in whole or in part, or another matter, with its mandate element.
//! The group's first decision adopts the rulebook and the use of the platform.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::decide::element_flag;
use crate::state::{Question, QuestionState, State, Subject};

use super::{no_other, no_sounding, subject};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PutQuestion {
    /// Mandate element it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// The meeting.
    pub meeting: Id,
    /// What is put.
    pub subject: Subject,
}

impl Acting for PutQuestion {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        let element = self.element.clone().or_else(|| subject::own_element(&asked.p.state, &self.subject));
        let flag = element_flag(asked, &self.subject, element.as_ref())?;
        subject::check(asked, &self.subject)?;
        no_other(asked, &self.meeting)?;
        no_sounding(asked, &self.meeting)?;
        let mut taken = asked.p.state.decisions_in(&self.meeting);
        if let Some((decision, _)) = taken.find(|(_, d)| d.crossed > 0 && d.set_aside.is_none()) {
            return Err(Refusal::RulingDue { decision: *decision });
        }
        Ok(Outcome::flagged(flag))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let element = self.element.clone().or_else(|| subject::own_element(state, &self.subject));
        // Who asked for the floor before the question was put comes before the gavel all the same.
        let requests = state.take_open_requests(&self.meeting);
        let at = done.admission.counts_at();
        let question = Question {
            meeting: self.meeting,
            subject: self.subject.clone(),
            element,
            first_number: done.number(),
            put_at: at,
            quiet_since: at,
            number: done.number(),
            earlier: Default::default(),
            read_out: None,
            requests,
            objections: Default::default(),
            time_asked: Default::default(),
            state: QuestionState::Put,
        };
        state.bring(done.id(), question);
    }
}
