//! Open a round of accreditation: until when organizations inform the secretariat. Not before the group has adopted modalities by its own decision;
//! the round goes by those, whatever is adopted later.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::silence::deadline;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{found, rules_adopted};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Round, State};
use crate::time::ZonedTime;

use super::terms;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenRound {
    /// The session it is for, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Until when organizations inform the secretariat, the instant included.
    pub until: ZonedTime,
}

impl Acting for OpenRound {
    const ARTICLE: Article = Article::Stakeholders;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(session) = &self.session {
            found(asked.p.state.sessions.get(session), Thing::Session, session)?;
        }
        deadline::check(&self.until)?;
        rules_adopted(asked)?;
        if terms(asked.rules()).is_none() {
            return Err(Refusal::ModalitiesNotAdopted {});
        }
        if let Some((round, _)) = asked.p.state.rounds.iter().find(|(_, held)| held.concluded.is_none()) {
            return Err(Refusal::RoundOpen { round: *round });
        }
        if self.until.at <= asked.counts_at {
            return Err(Refusal::DeadlineInThePast { at: self.until.at });
        }
        let flags = deadline::flags(&self.until, asked.rules());
        Ok(Outcome { deadline: Some(self.until.at), ..Outcome::flagged(flags) })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(terms) = terms(&state.rules().book) else { return };
        let (session, until, number) = (self.session, self.until.clone(), done.number());
        state.rounds.insert(done.id(), Round { concluded: None, list: None, number, session, terms, until });
    }
}
