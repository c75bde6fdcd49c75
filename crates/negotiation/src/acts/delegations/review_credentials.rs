//! Review credentials: accept them, return them with a reason, or open the review again.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Review, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewCredentials {
    /// The act that submitted them.
    pub credentials: Id,
    /// The delegation.
    pub of: Code,
    /// The step.
    pub step: Review,
    /// Why, if it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for ReviewCredentials {
    const ARTICLE: Article = Article::Credentials;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = asked.p.state.delegations.get(&self.of).and_then(|held| held.credentials.get(&self.credentials));
        let held = found(held, Thing::Credentials, &self.credentials)?;
        self.words.iter().try_for_each(|words| asked.field("words", words, 2_000))?;
        if held.review == self.step { Err(Refusal::ReviewedSo {}) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let delegation = state.delegations.get_mut(&self.of);
        if let Some(held) = delegation.and_then(|held| held.credentials.get_mut(&self.credentials)) {
            held.review = self.step;
        }
    }
}
