//! Resume the Chair: the Acting Chair's time is over.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResumeChair {}

impl Acting for ResumeChair {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if asked.p.state.acting_chair.is_some() { Ok(Outcome::default()) } else { Err(Refusal::NoActingChair {}) }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.acting_chair = None;
    }
}
