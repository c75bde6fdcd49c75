//! Apply to take part, as an organization: in consultative status, or without it on a non-objection basis with purpose, programmes, activities and
//! documents. A wholly closed entry: the organization, the Chair and the secretariat know it; all States what is listed of it.
//!
//! One that was returned is sent again in place of the first. Whoever is accredited is so for the mandate; whoever is not applies in the next round.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{ApplicantFacts, Application, Round, Standing, State, Track};

use super::{NAME_MAX, before_the_list, not_accredited, open_round, standing_of, stands};

/// Longest purpose, programmes or activities, in characters.
const WORDS_MAX: usize = 1_500;

/// Most documents.
const DOCUMENTS_MAX: usize = 8;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apply {
    /// What the organization says of itself.
    pub facts: ApplicantFacts,
    /// An application that was returned, in whose place this is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Id>,
    /// The round.
    pub round: Id,
}

impl Apply {
    fn check_facts(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let facts = &self.facts;
        asked.field("name", &facts.name, NAME_MAX)?;
        facts.seat.iter().try_for_each(|seat| asked.field("seat", seat, NAME_MAX))?;
        facts.past.iter().try_for_each(|past| asked.field("past", past, WORDS_MAX))?;
        let said = [("purpose", &facts.purpose), ("programmes", &facts.programmes), ("activities", &facts.activities)];
        for (name, words) in said {
            match words {
                Some(words) => asked.field(name, words, WORDS_MAX)?,
                None if facts.track == Track::B => return Err(Refusal::BadField { field: name.to_owned() }),
                None => {}
            }
        }
        let many = facts.documents.len() > DOCUMENTS_MAX;
        if many { Err(Refusal::BadField { field: "documents".to_owned() }) } else { Ok(()) }
    }

    /// Refuses after the time for it. What was returned may come back until the list is out.
    fn check_time(&self, asked: &Asked<'_>, round: &Round) -> Result<(), Refusal> {
        let until = round.until.at;
        match &self.instead_of {
            None if asked.counts_at > until => Err(Refusal::RequestsOver { until }),
            None => Ok(()),
            Some(before) => {
                let own = |held: &&Application| held.by == asked.act.by && held.round == self.round;
                let held = asked.p.confidences.applications.get(before).filter(own);
                let held = found(held, Thing::Application, before)?;
                asked.reads([held.number]);
                before_the_list(round, &self.round)?;
                stands(held, before, Standing::Returned)
            }
        }
    }
}

impl Acting for Apply {
    const ARTICLE: Article = Article::Stakeholders;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        self.check_time(asked, round)?;
        self.check_facts(asked)?;
        not_accredited(asked, &asked.act.by)?;
        let stands = standing_of(&asked.p.confidences, &self.round, &asked.act.by);
        match stands.filter(|(id, _)| Some(**id) != self.instead_of) {
            Some((application, _)) => Err(Refusal::ApplicationThere { application: *application }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(before) = self.instead_of.and_then(|before| confidences.applications.get_mut(&before)) {
            before.standing = Standing::Withdrawn;
        }
        let application = Application {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            facts: self.facts.clone(),
            listed: None,
            number: done.number(),
            round: self.round,
            standing: Standing::Open,
            words: None,
        };
        confidences.applications.insert(done.id(), application);
    }
}
