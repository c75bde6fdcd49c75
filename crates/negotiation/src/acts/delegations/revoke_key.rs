//! Revoke a key of one's delegation, from now on or from when it was lost. It confirms nothing any more; what it confirmed before the loss
//! stays confirmed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;
use crate::time::Instant;

use super::{end_key, key, manages};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevokeKey {
    /// The act that registered it.
    pub key: Id,
    /// From when it counts no more, if that was before now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Instant>,
}

impl Acting for RevokeKey {
    const ARTICLE: Article = Article::Keys;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = key(asked, &self.key)?;
        manages(asked)?;
        let fits = self.since.is_none_or(|since| held.at <= since && since <= asked.at.received);
        if fits { Ok(Outcome::default()) } else { Err(Refusal::BadField { field: "since".to_owned() }) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = self.since.unwrap_or(done.admission.counts_at());
        end_key(&self.key, at, done.id(), &done.act.by, state);
    }
}
