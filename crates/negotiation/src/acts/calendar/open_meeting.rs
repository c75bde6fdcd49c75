//! Open a meeting in a mode. The Chair opens; nobody counts who is there.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{MeetingState, Mode, Segment, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMeeting {
    /// The meeting.
    pub meeting: Id,
    /// Mode of its first segment.
    pub mode: Mode,
}

impl Acting for OpenMeeting {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        match meeting.state {
            MeetingState::Scheduled => Ok(Outcome::default()),
            _ => Err(Refusal::MeetingNotScheduled { meeting: self.meeting }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let segment = Segment { mode: self.mode, since: done.admission.counts_at() };
        if let Some(meeting) = state.meetings.get_mut(&self.meeting) {
            meeting.state = MeetingState::Open { segment };
            meeting.segments.push_back(segment);
        }
    }
}
