//! Report an application for a visa of a member of one's delegation for a session. A wholly closed entry: the delegation, the Chair and the
//! secretariat know it, and the host country if the delegation shows it the case.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Commitment, State, Visa, VisaFacts};

use super::{check_facts, check_host_country};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportVisa {
    /// What is reported.
    pub facts: VisaFacts,
    /// The host country, if the delegation shows it the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_country: Option<Code>,
    /// The person, as the commitment under which he or she is registered.
    pub person: Commitment,
    /// The session it is for.
    pub session: Id,
}

impl Acting for ReportVisa {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let session = found(asked.p.state.sessions.get(&self.session), Thing::Session, &self.session)?;
        let delegation = asked.p.state.delegations.get(&asked.act.by);
        let person = delegation.and_then(|held| held.persons.get(&self.person.sd)).filter(|person| !person.withdrawn);
        found(person, Thing::Person, &self.person.sd)?;
        check_host_country(asked, self.host_country.as_ref(), Some(session))?;
        check_facts(asked, &self.facts, &self.session, session)?;
        let same =
            |visa: &Visa| visa.by == asked.act.by && visa.person == self.person.sd && visa.session == self.session;
        match asked.p.confidences.visas.iter().find(|(_, visa)| same(visa)) {
            Some((visa, _)) => Err(Refusal::VisaThere { visa: *visa }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let visa = Visa {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            comments: Default::default(),
            facts: self.facts.clone(),
            host_country: self.host_country.clone(),
            number: done.number(),
            person: self.person.sd.clone(),
            session: self.session,
        };
        confidences.visas.insert(done.id(), visa);
    }

    fn addressed(&self) -> Vec<Code> {
        self.host_country.iter().cloned().collect()
    }
}
