//! Leave a list of speakers: a delegation that has not spoken takes its place off.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveList {
    /// The place on the list.
    pub inscription: Id,
}

impl Acting for LeaveList {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let (_, held) = super::inscription(asked, &self.inscription)?;
        guard::own(asked, &held.by)?;
        super::waits(held, &self.inscription)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let list = state.inscription(&self.inscription).map(|(list, ..)| *list);
        if let Some(list) = list.and_then(|list| state.lists.get_mut(&list)) {
            list.leave(&self.inscription);
        }
    }
}
