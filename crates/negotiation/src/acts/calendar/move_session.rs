//! Move a session to other days. Its meetings that are still to come are moved one by one; one that has begun keeps its
//! day, and the session keeps that day too.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{MeetingState, Modality, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveSession {
    /// New first day.
    pub from: Date,
    /// New modality, if it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// New place, if it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Why.
    pub reason: String,
    /// The session.
    pub session: Id,
    /// New last day.
    pub to: Date,
}

impl Acting for MoveSession {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::session(asked, &self.session)?;
        asked.field("reason", &self.reason, 2_000)?;
        self.place.iter().try_for_each(|place| asked.field("place", place, 200))?;
        if self.to < self.from {
            return Err(Refusal::EndsBeforeItBegins {});
        }
        let begun = |state: &MeetingState| !matches!(state, MeetingState::Scheduled | MeetingState::Cancelled { .. });
        let meetings = asked.p.state.meetings.iter();
        let mut begun = meetings.filter(|(_, m)| m.session == Some(self.session) && begun(&m.state));
        let left_out = begun.find(|(_, m)| !(self.from..=self.to).contains(&m.from.local.date()));
        match left_out {
            Some((meeting, _)) => Err(Refusal::MeetingLeftOut { meeting: *meeting }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(session) = state.sessions.get_mut(&self.session) else { return };
        (session.from, session.to) = (self.from, self.to);
        session.marks.change(done.admission.counts_at());
        session.modality = self.modality.unwrap_or(session.modality);
        if let Some(place) = &self.place {
            session.place.clone_from(place);
        }
    }
}
