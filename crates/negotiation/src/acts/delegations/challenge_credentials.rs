//! Challenge the credentials of a delegation. Until the body decides it takes part provisionally, with all the rights of its kind.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Code;
use crate::refusal::{Refusal, Thing};
use crate::state::{Challenge, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeCredentials {
    /// The delegation whose credentials are challenged.
    pub of: Code,
    /// Its words.
    pub words: String,
}

impl Acting for ChallengeCredentials {
    const ARTICLE: Article = Article::Credentials;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        found(asked.p.state.group().entities.get(&self.of), Thing::Delegation, &self.of)?;
        asked.field("words", &self.words, 4_000)?;
        let mut all = asked.p.state.delegations.get(&self.of).into_iter().flat_map(|held| held.challenges.values());
        let before = all.any(|held| held.by == asked.act.by && held.settled.is_none());
        if before { Err(Refusal::ChallengedBefore { by: asked.act.by.clone() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let (at, by, words) = (done.admission.counts_at(), done.act.by.clone(), self.words.clone());
        let delegation = state.delegations.entry(self.of.clone()).or_default();
        delegation.challenges.insert(done.id(), Challenge { at, by, settled: None, words });
    }
}
