//! Raise a point of order or another motion. It is heard ahead of everyone, in the order of precedence; a point of order interrupts
//! whoever speaks, and the clock stands. Until the Chair has ruled nothing else goes on. Nobody speaks on substance under it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Motion, MotionKind, MotionState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaiseMotion {
    /// What for.
    pub kind: MotionKind,
    /// The meeting.
    pub meeting: Id,
    /// In the delegation's words, if it gives any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for RaiseMotion {
    const ARTICLE: Article = Article::PointsOfOrder;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        self.words.iter().try_for_each(|words| asked.field("words", words, 2_000))?;
        let before = asked.p.state.motions_before(&self.meeting);
        match before.iter().find(|(_, held)| held.by == asked.act.by) {
            Some((motion, _)) => Err(Refusal::MotionRaised { motion: **motion }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = done.admission.counts_at();
        if self.kind.interrupts() {
            state.pause_speech(&self.meeting, at);
        }
        let motion = Motion {
            meeting: self.meeting,
            by: done.act.by.clone(),
            kind: self.kind,
            words: self.words.clone(),
            at,
            number: done.number(),
            state: MotionState::Raised,
        };
        state.motions.insert(done.id(), motion);
    }
}
