//! Schedule a meeting: half a day, in a session or coupled to one.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Meeting, MeetingKind, MeetingState, Modality, State};
use crate::time::ZonedTime;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleMeeting {
    /// The session it prepares, where it stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupled_to: Option<Id>,
    /// Beginning.
    pub from: ZonedTime,
    /// Kind.
    pub kind: MeetingKind,
    /// Modality.
    pub modality: Modality,
    /// Place, as text.
    pub place: String,
    /// The session it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Title.
    pub title: Names,
    /// End.
    pub to: ZonedTime,
}

impl Acting for ScheduleMeeting {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        for session in [self.session, self.coupled_to].into_iter().flatten() {
            found(asked.p.state.sessions.get(&session), Thing::Session, &session)?;
        }
        asked.field("place", &self.place, 200)?;
        if self.title.0.is_empty() || self.title.longest() > 300 {
            return Err(Refusal::BadField { field: "title".to_owned() });
        }
        if !self.from.is_plausible() || !self.to.is_plausible() || self.from.zone != self.to.zone {
            return Err(Refusal::BadTime {});
        }
        let ends_after = self.to.at > self.from.at;
        if ends_after { Ok(Outcome::default()) } else { Err(Refusal::EndsBeforeItBegins {}) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.meetings.insert(
            done.id(),
            Meeting {
                session: self.session,
                coupled_to: self.coupled_to,
                kind: self.kind,
                title: self.title.clone(),
                from: self.from.clone(),
                to: self.to.clone(),
                place: self.place.clone(),
                modality: self.modality,
                state: MeetingState::Scheduled,
                segments: Default::default(),
            },
        );
    }
}
