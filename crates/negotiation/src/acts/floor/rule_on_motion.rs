//! Rule on a motion: as the delegation moved or not, in words. The ruling stands unless it is appealed against. What was moved is
//! then done by an act of its own: the meeting suspended, inscription closed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{MotionState, Ruling, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleOnMotion {
    /// The motion.
    pub motion: Id,
    /// As the delegation moved.
    pub upheld: bool,
    /// The ruling, in words.
    pub words: String,
}

impl Acting for RuleOnMotion {
    const ARTICLE: Article = Article::PointsOfOrder;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = super::motion(asked, &self.motion)?.meeting;
        guard::meeting(asked, &meeting)?;
        asked.field("words", &self.words, 4_000)?;
        if asked.p.state.motion_before(&meeting).is_some_and(|(first, _)| *first != self.motion) {
            super::no_motion(asked, &meeting)?;
        }
        let result = if self.upheld { "upheld" } else { "not_upheld" };
        Ok(Outcome { result: Some(result.to_owned()), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = done.admission.counts_at();
        let Some(meeting) = state.motions.get(&self.motion).map(|held| held.meeting) else { return };
        let ruling = Ruling {
            meeting: Some(meeting),
            article: Article::PointsOfOrder,
            words: self.words.clone(),
            at,
            appeal: None,
        };
        state.rulings.insert(done.id(), ruling);
        state.settle_motion(&self.motion, MotionState::Ruled { ruling: done.id(), upheld: self.upheld }, at);
    }
}
