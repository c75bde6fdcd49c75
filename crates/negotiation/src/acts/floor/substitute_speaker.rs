//! Say that another member of the delegation reads the statement of whom was inscribed. The place stays, and the record says so.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Rank, RequestState, Speech, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubstituteSpeaker {
    /// The place on the list.
    pub inscription: Id,
    /// In what rank whoever reads speaks.
    pub rank: Rank,
}

impl Acting for SubstituteSpeaker {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let (_, held) = super::inscription(asked, &self.inscription)?;
        guard::own(asked, &held.by)?;
        match held.state {
            RequestState::Standing | RequestState::HasFloor => Ok(Outcome::default()),
            _ => Err(Refusal::RequestNotStanding { request: self.inscription }),
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let meeting = state.inscription(&self.inscription).map(|(_, list, _)| list.meeting);
        if let Some(held) = state.inscription_mut(&self.inscription) {
            held.read_by = Some(self.rank);
        }
        let speeches = meeting.and_then(|meeting| state.speeches.get_mut(&meeting));
        let going_on = |speech: &&mut Speech| speech.request == self.inscription && speech.ended.is_none();
        if let Some(speech) = speeches.and_then(|all| all.iter_mut().find(going_on)) {
            speech.read_by = Some(self.rank);
        }
    }
}
