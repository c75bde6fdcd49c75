//! Say that one's delegation, which had asked that the Chair be told that it is incomplete, is complete.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayComplete {
    /// The meeting.
    pub meeting: Id,
}

impl Acting for SayComplete {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        let all = asked.p.confidences.incomplete.get(&self.meeting);
        let said = all.and_then(|all| all.get(&asked.act.by)).ok_or(Refusal::NotIncomplete {})?;
        asked.reads([said.number]);
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(all) = confidences.incomplete.get_mut(&self.meeting) {
            all.remove(&done.act.by);
        }
    }
}
