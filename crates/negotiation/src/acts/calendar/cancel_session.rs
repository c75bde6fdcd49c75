//! Cancel a session, with the reason. Its meetings that are still to come are cancelled with it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Meeting, MeetingState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelSession {
    /// Why.
    pub reason: String,
    /// The session.
    pub session: Id,
}

impl Acting for CancelSession {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::session(asked, &self.session)?;
        asked.field("reason", &self.reason, 2_000)?;
        let running = |meeting: &Meeting| {
            let open = matches!(meeting.state, MeetingState::Open { .. } | MeetingState::Suspended { .. });
            meeting.session == Some(self.session) && open
        };
        match asked.p.state.meetings.iter().find(|(_, meeting)| running(meeting)) {
            Some((meeting, _)) => Err(Refusal::MeetingRunning { meeting: *meeting }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(session) = state.sessions.get_mut(&self.session) {
            session.marks.change(done.admission.counts_at());
            session.cancelled = Some(self.reason.clone());
        }
        let to_come =
            |meeting: &Meeting| meeting.session == Some(self.session) && meeting.state == MeetingState::Scheduled;
        let ids: Vec<_> = state.meetings.iter().filter(|(_, meeting)| to_come(meeting)).map(|(id, _)| *id).collect();
        for id in ids {
            if let Some(meeting) = state.meetings.get_mut(&id) {
                meeting.marks.change(done.admission.counts_at());
                meeting.state = MeetingState::Cancelled { reason: self.reason.clone() };
            }
        }
    }
}
