//! Withdraw a position. Both stay readable.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{found, own};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawPosition {
    /// The position.
    pub position: Id,
}

impl Acting for WithdrawPosition {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let position = found(asked.p.state.positions.get(&self.position), Thing::Position, &self.position)?;
        own(asked, &position.by)?;
        match position.withdrawn {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::PositionWithdrawn { position: self.position }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(position) = state.positions.get_mut(&self.position) {
            position.withdrawn = Some(done.id());
        }
    }
}
