//! Undo that the floor was given last in a meeting: whoever got it waits again, and whoever had it before has it on, without the
//! time in between.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoFloor {
    /// The meeting.
    pub meeting: Id,
    /// The request, motion or place on a list for whose speech it is meant: refused when another has the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speech: Option<Id>,
}

impl Acting for UndoFloor {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::speech(asked, &self.meeting, self.speech.as_ref())?;
        match asked.p.state.can_undo_floor(&self.meeting) {
            true => Ok(Outcome::default()),
            false => Err(Refusal::NothingToUndo { meeting: self.meeting }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.take_back_the_floor(&self.meeting, done.admission.counts_at());
    }
}
