//! Cancel a meeting that has not begun, with the reason.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{MeetingState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelMeeting {
    /// The meeting.
    pub meeting: Id,
    /// Why.
    pub reason: String,
}

impl Acting for CancelMeeting {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::scheduled(asked, &self.meeting)?;
        asked.field("reason", &self.reason, 2_000)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(meeting) = state.meetings.get_mut(&self.meeting) {
            meeting.marks.change(done.admission.counts_at());
            meeting.state = MeetingState::Cancelled { reason: self.reason.clone() };
        }
    }
}
