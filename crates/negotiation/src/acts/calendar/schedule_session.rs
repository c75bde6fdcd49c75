//! Schedule a session: a row of days, of a kind, with a modality; it may prepare another session.
//!
//! That a substantive session before this one has no consultative meeting coupled to it is flagged, never refused.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Firmness, Marks, Modality, Session, SessionKind, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleSession {
    /// The session it prepares.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupled_to: Option<Id>,
    /// Whether it is firm. What is not scheduled by the group itself has a source.
    pub firmness: Firmness,
    /// First day.
    pub from: Date,
    /// Kind.
    pub kind: SessionKind,
    /// Modality.
    pub modality: Modality,
    /// Place, as text.
    pub place: String,
    /// Where the dates come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Title.
    pub title: Names,
    /// Last day.
    pub to: Date,
}

impl ScheduleSession {
    fn one_before_stands_alone(&self, state: &State) -> bool {
        let coupled = |id: &Id| {
            state.sessions.values().any(|other| other.coupled_to == Some(*id) && other.cancelled.is_none())
                || state.meetings.values().any(|meeting| meeting.coupled_to == Some(*id))
        };
        let substantive = |s: &Session| s.kind == SessionKind::Substantive && s.cancelled.is_none();
        let mut before = state.sessions.iter().filter(|(_, session)| substantive(session) && session.from < self.from);
        self.kind == SessionKind::Substantive && before.any(|(id, _)| !coupled(id))
    }
}

impl Acting for ScheduleSession {
    const ARTICLE: Article = Article::Calendar;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(coupled) = &self.coupled_to {
            found(asked.p.state.sessions.get(coupled), Thing::Session, coupled)?;
        }
        asked.field("place", &self.place, 200)?;
        super::title(&self.title)?;
        self.source.iter().try_for_each(|source| asked.field("source", source, 1_000))?;
        if self.firmness != Firmness::Scheduled && self.source.is_none() {
            return Err(Refusal::BadField { field: "source".to_owned() });
        }
        if self.to < self.from {
            return Err(Refusal::EndsBeforeItBegins {});
        }
        let alone = self.one_before_stands_alone(&asked.p.state);
        Ok(Outcome::flagged(alone.then_some(Flag::NoCoupledMeeting)))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let session = Session {
            kind: self.kind,
            title: self.title.clone(),
            from: self.from,
            to: self.to,
            place: self.place.clone(),
            modality: self.modality,
            coupled_to: self.coupled_to,
            firmness: self.firmness,
            source: self.source.clone(),
            cancelled: None,
            marks: Marks::at(done.admission.counts_at()),
        };
        state.sessions.insert(done.id(), session);
    }
}
