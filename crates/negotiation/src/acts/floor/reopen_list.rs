//! Open inscription on a list of speakers again, or take back that it closes.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReopenList {
    /// The list.
    pub list: Id,
}

impl Acting for ReopenList {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let list = super::list(asked, &self.list)?;
        super::not_over(asked, &list.meeting)?;
        match list.closes {
            None => Err(Refusal::ListOpen { list: self.list }),
            Some(_) => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(list) = state.lists.get_mut(&self.list) {
            list.closes = None;
        }
    }
}
