//! Accredit organizations on the list to whom no objection stands when the silence is over; where the modalities leave the final decision to the
//! body, by that decision. Their names are public. It holds for the mandate.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Accreditation, Round, Standing, State, Subject, Track};

use super::{
    accreditation, after_the_silence, application, not_accredited, open_round, standing_objections, stands, take_in,
};

/// Most organizations in one act: more than that take several.
const AT_ONCE: usize = 150;

/// An organization accredited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accredited {
    /// The application.
    pub application: Id,
    /// Its name, as stated.
    pub name: String,
    /// The organization.
    pub of: Code,
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accredit {
    /// The decision of the body, where the modalities ask for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Id>,
    /// Who is accredited.
    pub organizations: Vec<Accredited>,
    /// The round.
    pub round: Id,
}

impl Accredit {
    /// Requires a decision that stands, on a matter in words or a document, taken after the silence, where the modalities ask for one.
    fn check_decision(&self, asked: &Asked<'_>, round: &Round) -> Result<(), Refusal> {
        let needed = || Refusal::DecisionNeeded { round: self.round };
        let Some(id) = &self.decision else { return if round.terms.body_decides { Err(needed()) } else { Ok(()) } };
        let decision = found(asked.p.state.decisions.get(id), Thing::Decision, id)?;
        if !round.terms.body_decides {
            return Err(Refusal::BadField { field: "decision".to_owned() });
        }
        if decision.set_aside.is_some() {
            return Err(Refusal::DecisionSetAside { decision: *id });
        }
        let on_a_list = matches!(decision.subject, Subject::Procedural { .. } | Subject::Document { .. });
        let closed = round.list.as_ref().and_then(|list| list.closed);
        if on_a_list && closed.is_some_and(|closed| decision.at >= closed) { Ok(()) } else { Err(needed()) }
    }

    fn check_one(&self, asked: &Asked<'_>, one: &Accredited) -> Result<(), Refusal> {
        let held = application(asked, &one.application)?;
        if held.by != one.of || held.facts.name != one.name || held.round != self.round {
            return Err(Refusal::NotAsItStands {});
        }
        not_accredited(asked, &one.of)?;
        stands(held, &one.application, Standing::Listed)?;
        // What nobody objects to in the body prevails over an objection to the list.
        let objected = standing_objections(&asked.p.confidences, &one.application).next().is_some();
        if objected && self.decision.is_none() {
            return Err(Refusal::ApplicationObjectedTo { application: one.application });
        }
        Ok(())
    }
}

impl Acting for Accredit {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        after_the_silence(round, &self.round)?;
        let distinct: BTreeSet<_> = self.organizations.iter().map(|one| &one.of).collect();
        let fits = (1..=AT_ONCE).contains(&distinct.len()) && distinct.len() == self.organizations.len();
        if !fits {
            return Err(Refusal::BadField { field: "organizations".to_owned() });
        }
        self.check_decision(asked, round)?;
        asked.reads_since(round.number);
        self.organizations.iter().try_for_each(|one| self.check_one(asked, one))?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        for one in &self.organizations {
            let taken = accreditation(one.application, &one.name, self.round, Track::B, done);
            take_in(&one.of, Accreditation { decision: self.decision, ..taken }, state);
        }
    }
}
