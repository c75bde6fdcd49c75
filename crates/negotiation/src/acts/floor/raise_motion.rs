//! Raise a point of order or another motion. It is heard ahead of everyone, in the order of precedence; a point of order interrupts
//! whoever speaks, and the clock stands. Until the Chair has ruled nothing else goes on. Nobody speaks on substance under it. One that is
//! entered later interrupts whoever spoke when it was raised: who has the floor since then keeps it until the Chair takes it up.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Motion, MotionKind, MotionState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaiseMotion {
    /// From afar, not in the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// What for.
    pub kind: MotionKind,
    /// The meeting.
    pub meeting: Id,
    /// The request, motion or place on a list whose speech it interrupts, as whoever entered it later had seen; that of another goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speech: Option<Id>,
    /// In the delegation's words, if it gives any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for RaiseMotion {
    const ARTICLE: Article = Article::PointsOfOrder;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        self.words.iter().try_for_each(|words| asked.field("words", words, 2_000))?;
        if let Some(speech) = &self.speech {
            let held = asked.p.state.asked_for_the_floor(speech).filter(|held| held.meeting == self.meeting);
            found(held.as_ref(), Thing::Request, speech)?;
        }
        let before = asked.p.state.motions_before(&self.meeting);
        match before.iter().find(|(_, held)| held.by == asked.act.by) {
            Some((motion, _)) => Err(Refusal::MotionRaised { motion: **motion }),
            None => {
                super::where_it_speaks(asked, self.from_afar, &self.meeting, &asked.act.by)?;
                Ok(Outcome::default())
            }
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = done.admission.counts_at();
        if self.kind.interrupts() {
            match (self.speech, done.admission.happened) {
                (None, None) => state.pause_speech(&self.meeting, at),
                (speech, _) => state.interrupt_speech(&self.meeting, speech.as_ref(), at),
            }
        }
        let motion = Motion {
            meeting: self.meeting,
            by: done.act.by.clone(),
            kind: self.kind,
            words: self.words.clone(),
            from_afar: self.from_afar,
            at,
            number: done.number(),
            state: MotionState::Raised,
        };
        state.motions.insert(done.id(), motion);
    }
}
