//! Let the clock of the speech that goes on run again. Not while a point of order waits for its ruling.

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
pub struct ResumeSpeech {
    /// The meeting.
    pub meeting: Id,
    /// The request, motion or place on a list for whose speech it is meant: refused when another has the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speech: Option<Id>,
}

impl Acting for ResumeSpeech {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if !super::speech(asked, &self.meeting, self.speech.as_ref())?.stood_at(asked.counts_at) {
            return Err(Refusal::ClockRunning { meeting: self.meeting });
        }
        super::no_motion(asked, &self.meeting)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.resume_speech(&self.meeting, done.admission.counts_at());
    }
}
