//! Open a meeting in a mode. The Chair opens; nobody counts who is there.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::calendar::begin_segment::begin;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Mode, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMeeting {
    /// The meeting.
    pub meeting: Id,
    /// Mode of its first segment.
    pub mode: Mode,
}

impl Acting for OpenMeeting {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::scheduled(asked, &self.meeting)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        begin(&self.meeting, self.mode, done, state);
    }
}
