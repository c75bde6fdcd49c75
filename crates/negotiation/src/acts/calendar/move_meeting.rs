//! Move a meeting that has not begun to another time, place or modality.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Modality, State};
use crate::time::ZonedTime;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveMeeting {
    /// New beginning.
    pub from: ZonedTime,
    /// The meeting.
    pub meeting: Id,
    /// New modality, if it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// New place, if it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Why.
    pub reason: String,
    /// New end.
    pub to: ZonedTime,
}

impl Acting for MoveMeeting {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = super::scheduled(asked, &self.meeting)?;
        asked.field("reason", &self.reason, 2_000)?;
        self.place.iter().try_for_each(|place| asked.field("place", place, 200))?;
        super::times(&self.from, &self.to)?;
        if let Some(id) = &meeting.session {
            super::within(asked, self.from.local.date(), id, super::session(asked, id)?)?;
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(meeting) = state.meetings.get_mut(&self.meeting) else { return };
        meeting.marks.change(done.admission.counts_at());
        meeting.from = self.from.clone();
        meeting.to = self.to.clone();
        meeting.modality = self.modality.unwrap_or(meeting.modality);
        if let Some(place) = &self.place {
            meeting.place.clone_from(place);
        }
    }
}
