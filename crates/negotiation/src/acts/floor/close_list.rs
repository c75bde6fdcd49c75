//! Close inscription on a list of speakers, now or at an instant that is announced. Those inscribed before speak.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{ListOf, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseList {
    /// When; left out: now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
    /// The list.
    pub list: Id,
}

impl Acting for CloseList {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let list = super::list(asked, &self.list)?;
        if list.of == ListOf::Replies {
            return Err(Refusal::RepliesNotClosed { list: self.list });
        }
        if self.at.is_some_and(|at| at < asked.counts_at) {
            return Err(Refusal::BadField { field: "at".to_owned() });
        }
        match list.closed_at(asked.counts_at) {
            Some(until) => Err(Refusal::InscriptionClosed { list: self.list, until }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(list) = state.lists.get_mut(&self.list) {
            list.closes = Some(self.at.unwrap_or_else(|| done.admission.counts_at()));
        }
    }
}
