//! Lift one's objection to an application, until the round is concluded. It is then as if there had been none.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

use super::{application, in_round, open_round, standing_objections};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiftObjection {
    /// The application.
    pub application: Id,
    /// The round.
    pub round: Id,
}

impl Acting for LiftObjection {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        open_round(asked, &self.round)?;
        in_round(application(asked, &self.application)?, &self.application, &self.round)?;
        let by = &asked.act.by;
        let own = standing_objections(&asked.p.confidences, &self.application).find(|held| held.by == *by);
        let own = found(own, Thing::Objection, &self.application)?;
        asked.reads([own.number]);
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let held = confidences.accreditation_objections.get_mut(&self.application);
        for objection in held.into_iter().flatten().filter(|objection| objection.by == done.act.by) {
            objection.lifted = true;
        }
    }
}
