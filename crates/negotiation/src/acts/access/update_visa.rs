//! Report on an application again: the appointment, the decision, the outcome, what was done instead. The whole of what is reported stands anew.
//! A case that is shown to the host country stays shown.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{State, VisaFacts};

use super::{check_facts, check_host_country, visa};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateVisa {
    /// What is reported now.
    pub facts: VisaFacts,
    /// The host country, if the delegation shows it the case from now on, or has shown it before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_country: Option<Code>,
    /// The case.
    pub visa: Id,
}

impl Acting for UpdateVisa {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = visa(asked, &self.visa)?;
        // The host country knows of a case that is shown to it; it is the delegation's all the same.
        crate::guard::own(asked, &held.by)?;
        let session = found(asked.p.state.sessions.get(&held.session), Thing::Session, &held.session)?;
        let stays = held.host_country.is_none() || held.host_country == self.host_country;
        if !stays {
            return Err(Refusal::BadField { field: "host_country".to_owned() });
        }
        if held.host_country.is_none() {
            check_host_country(asked, self.host_country.as_ref(), Some(session))?;
        }
        check_facts(asked, &self.facts, &held.session, session)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(held) = confidences.visas.get_mut(&self.visa) {
            held.at = done.admission.counts_at();
            held.facts = self.facts.clone();
            held.host_country.clone_from(&self.host_country);
        }
    }

    fn addressed(&self) -> Vec<Code> {
        self.host_country.iter().cloned().collect()
    }
}
