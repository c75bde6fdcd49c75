//! Begin a segment of a meeting in another mode: formal, informal, or off the record. What is said carries the mode of its
//! segment; off the record nothing is entered until the next segment begins.

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
pub struct BeginSegment {
    /// The meeting.
    pub meeting: Id,
    /// Mode of the segment.
    pub mode: Mode,
}

impl Acting for BeginSegment {
    const ARTICLE: Article = Article::Mode;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        match meeting.mode() {
            None => Err(Refusal::MeetingNotOpen { meeting: self.meeting }),
            Some(mode) if mode == self.mode => Err(Refusal::SameMode { meeting: self.meeting }),
            Some(_) => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        begin(&self.meeting, self.mode, done, state);
    }
}

/// Begins a segment of a meeting, which is open from then on.
pub(super) fn begin(meeting: &Id, mode: Mode, done: &Done<'_>, state: &mut State) {
    let segment = Segment { mode, since: done.admission.counts_at() };
    // Off the record nobody keeps time.
    if mode == Mode::OffTheRecord {
        state.pause_speech(meeting, segment.since);
    }
    if let Some(meeting) = state.meetings.get_mut(meeting) {
        meeting.state = MeetingState::Open { segment };
        meeting.segments.push_back(segment);
    }
}
