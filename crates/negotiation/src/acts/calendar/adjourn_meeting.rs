//! Adjourn a meeting: it is over. A question before it is decided, suspended, deferred or withdrawn first; those who still
//! wait for the floor may ask for it again at the next meeting.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{MeetingState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdjournMeeting {
    /// The meeting.
    pub meeting: Id,
}

impl Acting for AdjournMeeting {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        if !matches!(meeting.state, MeetingState::Open { .. } | MeetingState::Suspended { .. }) {
            return Err(Refusal::MeetingNotOpen { meeting: self.meeting });
        }
        match asked.p.state.question_before(&self.meeting) {
            Some(question) => Err(Refusal::QuestionBeforeRoom { question }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.end_speeches(&self.meeting, done.admission.counts_at());
        if let Some(meeting) = state.meetings.get_mut(&self.meeting) {
            meeting.state = MeetingState::Adjourned { at: done.admission.counts_at() };
        }
    }
}
