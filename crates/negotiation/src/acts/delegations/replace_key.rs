//! Replace a key of one's delegation by another. What the old one confirmed until then stays confirmed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{PublicKey, State};

use super::{check_key, end_key, enter_key, key, manages};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplaceKey {
    /// The act that registered the old one.
    pub key: Id,
    /// The new one.
    pub with: PublicKey,
}

impl Acting for ReplaceKey {
    const ARTICLE: Article = Article::Keys;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        key(asked, &self.key)?;
        manages(asked)?;
        check_key(asked, &self.with)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        end_key(&self.key, done.admission.counts_at(), done.id(), &done.act.by, state);
        enter_key(done.id(), &self.with, done, state);
    }
}
