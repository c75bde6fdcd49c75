//! Rotate the key that signs the log's checkpoints: the new key, after the one that it replaces. Whoever follows the log
//! learns of the new key from the log itself.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::state::{KeyChange, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotateLogKey {
    /// The key from now on, as a verifier key: `<origin>+<key hash>+<key>`.
    pub new: String,
    /// The key until now.
    pub old: String,
}

/// Says whether this is a verifier key of that origin: eight hex digits, then base64.
fn is_verifier_of(origin: &str, key: &str) -> bool {
    let rest = key.strip_prefix(origin).and_then(|rest| rest.strip_prefix('+'));
    let Some((hash, bytes)) = rest.and_then(|rest| rest.split_once('+')) else { return false };
    let hash_fits = hash.len() == 8 && hash.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
    let base64 = |c: u8| c.is_ascii_alphanumeric() || b"+/=".contains(&c);
    hash_fits && (4..=4_000).contains(&bytes.len()) && bytes.bytes().all(base64)
}

impl Acting for RotateLogKey {
    const ARTICLE: Article = Article::Record;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let origin = &asked.p.state.group().origin;
        for (name, key) in [("old", &self.old), ("new", &self.new)] {
            if !is_verifier_of(origin, key) {
                return Err(Refusal::BadField { field: name.to_owned() });
            }
        }
        let used = asked.p.state.log_keys.iter().any(|change| change.old == self.new || change.new == self.new);
        if used || self.new == self.old {
            return Err(Refusal::KeyUsedBefore { key: self.new.clone() });
        }
        let current = asked.p.state.log_keys.last().is_none_or(|change| change.new == self.old);
        if current { Ok(Outcome::default()) } else { Err(Refusal::KeyNotCurrent { key: self.old.clone() }) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let change = KeyChange { old: self.old.clone(), new: self.new.clone(), number: done.number() };
        state.log_keys.push_back(change);
    }
}
