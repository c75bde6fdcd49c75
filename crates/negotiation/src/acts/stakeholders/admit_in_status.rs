//! Take note that an organization in consultative status takes part. It informed the secretariat; nobody objects to that.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{Standing, State, Track};

use super::{accreditation, application, is_of, not_accredited, on_track, open_round, stands, take_in};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmitInStatus {
    /// The application.
    pub application: Id,
    /// Its name, as stated.
    pub name: String,
    /// The organization.
    pub of: Code,
    /// The round.
    pub round: Id,
}

impl Acting for AdmitInStatus {
    const ARTICLE: Article = Article::Stakeholders;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        let held = application(asked, &self.application)?;
        asked.reads_since(round.number);
        is_of(held, &self.of)?;
        not_accredited(asked, &self.of)?;
        on_track(held, &self.application, Track::A)?;
        stands(held, &self.application, Standing::Approved)?;
        let same = held.facts.name == self.name && held.round == self.round;
        if same { Ok(Outcome::default()) } else { Err(Refusal::NotAsItStands {}) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let taken = accreditation(self.application, &self.name, self.round, Track::A, done);
        take_in(&self.of, taken, state);
    }
}
