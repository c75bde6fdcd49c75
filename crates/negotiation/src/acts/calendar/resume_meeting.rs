//! Resume a meeting that was suspended, in the mode it was in or in another.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::calendar::begin_segment::begin;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{MeetingState, Mode, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResumeMeeting {
    /// The meeting.
    pub meeting: Id,
    /// Mode, if it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
}

impl Acting for ResumeMeeting {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        match meeting.state {
            MeetingState::Suspended { .. } => Ok(Outcome::default()),
            _ => Err(Refusal::MeetingNotSuspended { meeting: self.meeting }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(MeetingState::Suspended { mode, .. }) = state.meetings.get(&self.meeting).map(|m| &m.state) {
            begin(&self.meeting, self.mode.unwrap_or(*mode), done, state);
        }
    }
}
