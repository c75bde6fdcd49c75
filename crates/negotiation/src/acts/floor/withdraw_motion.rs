//! Withdraw a motion that the Chair has not ruled on.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{MotionState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawMotion {
    /// The motion.
    pub motion: Id,
}

impl Acting for WithdrawMotion {
    const ARTICLE: Article = Article::PointsOfOrder;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::own(asked, &super::motion(asked, &self.motion)?.by)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.settle_motion(&self.motion, MotionState::Withdrawn, done.admission.counts_at());
    }
}
