//! Appeal against a ruling of the Chair, in the meeting in which it was given. The meeting is suspended for consultation;
//! there is no vote on an appeal. Until it is settled, what the ruling waived stays in force.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::calendar::suspend_meeting::suspend;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{found, meeting};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppealRuling {
    /// The meeting.
    pub meeting: Id,
    /// The ruling.
    pub ruling: Id,
}

impl Acting for AppealRuling {
    const ARTICLE: Article = Article::Appeal;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let ruling = found(asked.p.state.rulings.get(&self.ruling), Thing::Ruling, &self.ruling)?;
        meeting(asked, &self.meeting)?;
        if ruling.appeal.is_some() {
            return Err(Refusal::AppealedBefore { ruling: self.ruling });
        }
        let here = ruling.meeting == Some(self.meeting);
        asked.require(here, || Refusal::RulingOfAnotherMeeting { ruling: self.ruling })?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(ruling) = state.rulings.get_mut(&self.ruling) {
            // From here on the appeal concerns the meeting in which it was made.
            ruling.meeting = Some(self.meeting);
            ruling.appeal = Some((done.id(), None));
        }
        suspend(&self.meeting, done.admission.counts_at(), state);
    }
}
