//! Put an approved application on the list of its round: all States have it, as the organization wrote it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{ApplicantFacts, Application, Standing, State, To, Track};

use super::{application, before_the_list, is_of, on_track, open_round, stands};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListApplication {
    /// The application.
    pub application: Id,
    /// What it says.
    pub facts: ApplicantFacts,
    /// The organization.
    pub of: Code,
    /// The round.
    pub round: Id,
}

impl Acting for ListApplication {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        let held = application(asked, &self.application)?;
        is_of(held, &self.of)?;
        before_the_list(round, &self.round)?;
        on_track(held, &self.application, Track::B)?;
        stands(held, &self.application, Standing::Approved)?;
        let same = held.facts == self.facts && held.round == self.round;
        if same { Ok(Outcome::default()) } else { Err(Refusal::NotAsItStands {}) }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let (at, number) = (done.admission.counts_at(), done.number());
        let new = Application {
            at,
            by: self.of.clone(),
            facts: self.facts.clone(),
            listed: None,
            number,
            round: self.round,
            standing: Standing::Listed,
            words: None,
        };
        let held = confidences.applications.entry(self.application).or_insert(new);
        held.listed = Some((at, number));
        held.standing = Standing::Listed;
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(To::States, done)
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.of.clone()]
    }
}
