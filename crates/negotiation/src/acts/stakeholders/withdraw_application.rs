//! Withdraw one's application in a round, before it is accredited. If all States had it on the list, they have this too.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Application, Standing, State, To};

use super::{not_accredited, of_round, open_round};

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
        let own = |held: &Application| held.by == asked.act.by && held.standing != Standing::Withdrawn;
        let held = of_round(&asked.p.confidences, &self.round).map(|(_, held)| held).find(|held| own(held));
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
        let own = of_round(confidences, &self.round).filter(|(_, held)| held.by == done.act.by);
        let own: Vec<Id> = own.map(|(id, _)| *id).collect();
        for id in own {
            if let Some(held) = confidences.applications.get_mut(&id) {
                held.standing = Standing::Withdrawn;
            }
        }
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(if self.listed { To::States } else { To::Chair }, done)
    }
}
