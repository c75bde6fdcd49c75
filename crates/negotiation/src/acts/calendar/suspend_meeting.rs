//! Suspend a meeting, as for consultations. It is resumed in the mode it was in, or in another.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{MeetingState, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspendMeeting {
    /// The meeting.
    pub meeting: Id,
}

impl Acting for SuspendMeeting {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        match meeting.state {
            MeetingState::Open { .. } => Ok(Outcome::default()),
            _ => Err(Refusal::MeetingNotOpen { meeting: self.meeting }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        suspend(&self.meeting, done.admission.counts_at(), state);
    }
}

/// Suspends a meeting that is open. The clock of the speech that goes on stands until the Chair lets it run again.
pub(crate) fn suspend(meeting: &Id, since: Instant, state: &mut State) {
    state.pause_speech(meeting, since);
    let Some(meeting) = state.meetings.get_mut(meeting) else { return };
    if let Some(mode) = meeting.mode() {
        meeting.state = MeetingState::Suspended { since, mode };
    }
}
