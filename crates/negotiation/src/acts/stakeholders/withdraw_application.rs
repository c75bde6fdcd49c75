//! Withdraw one's application in a round, before it is accredited: the one that stands, not one that was rejected. If all States had it on the list, they have this too.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Standing, State, To};

use super::{not_accredited, open_round, standing_of};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawApplication {
    /// It is on the list, so that all States have this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub listed: bool,
    /// The round.
    pub round: Id,
}

impl Acting for WithdrawApplication {
    const ARTICLE: Article = Article::Stakeholders;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        open_round(asked, &self.round)?;
        let held = standing_of(&asked.p.confidences, &self.round, &asked.act.by).map(|(_, held)| held);
        let held = found(held, Thing::Application, &asked.act.by)?;
        asked.reads([held.number]);
        not_accredited(asked, &asked.act.by)?;
        if held.listed.is_some() != self.listed {
            let to = if self.listed { To::Chair } else { To::States };
            return Err(Refusal::ToldToOthers { to });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let own = standing_of(confidences, &self.round, &done.act.by).map(|(id, _)| *id);
        if let Some(held) = own.and_then(|id| confidences.applications.get_mut(&id)) {
            held.standing = Standing::Withdrawn;
        }
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(if self.listed { To::States } else { To::Chair }, done)
    }
}
