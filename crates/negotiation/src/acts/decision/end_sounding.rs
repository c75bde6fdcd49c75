//! End a sounding: no objection was heard, or one was. Nothing follows from it; the Chair goes on as the room has let be known.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

use super::sounding;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndSounding {
    /// An objection was heard, in the room or on the platform.
    pub heard: bool,
    /// The sounding.
    pub sounding: Id,
}

impl Acting for EndSounding {
    const ARTICLE: Article = Article::Sounding;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = sounding(asked, &self.sounding)?;
        asked.reads_since(held.number);
        let objected = held.objection.is_some() || asked.p.confidences.sounded.contains(&self.sounding);
        if objected && !self.heard {
            return Err(Refusal::ObjectionHeard { sounding: self.sounding });
        }
        let result = if self.heard { "objection" } else { "no_objection" };
        Ok(Outcome { result: Some(result.to_owned()), ..Outcome::default() })
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.soundings.get_mut(&self.sounding) {
            held.heard = Some(self.heard);
        }
    }
}
