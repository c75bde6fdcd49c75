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
use crate::state::{Marks, Meeting, MeetingKind, MeetingState, Modality, State};
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
    /// The thematic subgroup that meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup: Option<Id>,
    /// Title.
    pub title: Names,
    /// End.
    pub to: ZonedTime,
}

impl Acting for ScheduleMeeting {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(coupled) = &self.coupled_to {
            found(asked.p.state.sessions.get(coupled), Thing::Session, coupled)?;
        }
        let session = self.session.as_ref().map(|id| super::session(asked, id).map(|session| (id, session)));
        let session = session.transpose()?;
        if let Some(subgroup) = &self.subgroup {
            crate::acts::agenda::subgroup(asked, subgroup)?;
            if self.kind != MeetingKind::Thematic {
                return Err(Refusal::BadField { field: "kind".to_owned() });
            }
        }
        asked.field("place", &self.place, 200)?;
        super::title(&self.title)?;
        super::times(&self.from, &self.to)?;
        if let Some((id, session)) = session {
            super::within(asked, self.from.local.date(), id, session)?;
        }
        Ok(Outcome::default())
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
                subgroup: self.subgroup,
                state: MeetingState::Scheduled,
                segments: Default::default(),
                marks: Marks::at(done.admission.counts_at()),
            },
        );
    }
}
