//! Register a key of one's delegation, with which it signs and confirms acts. Nothing else makes a key valid: neither the operator nor the
//! secretariat can give a delegation one. The credential that signs somebody in is never such a key. A further
//! key wants one of the earlier ones, by a signature or later.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::state::{PublicKey, State};

use super::{check_key, enter_key, manages};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterKey {
    /// The key.
    pub key: PublicKey,
}

impl Acting for RegisterKey {
    const ARTICLE: Article = Article::Keys;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        manages(asked)?;
        check_key(asked, &self.key)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        enter_key(done.id(), &self.key, done, state);
    }
}
