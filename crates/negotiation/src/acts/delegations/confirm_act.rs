//! Confirm an act of one's delegation by its key. The act counted at once; this says that the delegation stands by it. What the
//! rules want a key for is confirmed by a key that was there before it and that an earlier one let in: a new one would confirm itself. Whoever verifies the record checks that the signature under
//! this entry is by the key named.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

use super::{may_confirm, own_act};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAct {
    /// The act.
    pub act: Id,
    /// The entry of the act is a closed one; so is this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The act that registered the key.
    pub key: Id,
}

impl Acting for ConfirmAct {
    const ARTICLE: Article = Article::Keys;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        own_act(asked, &self.act, self.closed)?;
        let p = asked.p;
        may_confirm(p, &asked.act.by, &self.act, &self.key, asked.counts_at)?;
        let all = if self.closed { &p.confidences.confirmed } else { &p.state.confirmed };
        if all.get(&self.act).is_some_and(|keys| keys.contains_key(&self.key)) {
            return Err(Refusal::ActConfirmed { act: self.act });
        }
        let disavowed = if self.closed { &p.confidences.disavowed } else { &p.state.disavowed };
        match disavowed.contains_key(&self.act) {
            true => Err(Refusal::ActDisavowed { act: self.act }),
            false => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.confirmed.entry(self.act).or_default().insert(self.key, done.id());
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        confidences.confirmed.entry(self.act).or_default().insert(self.key, done.id());
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.closed
    }
}
