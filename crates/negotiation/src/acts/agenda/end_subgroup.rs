//! End the task of a thematic subgroup. What it has reported stays, and its meetings that are still to come stay scheduled: they are
//! cancelled by themselves.

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
pub struct EndSubgroup {
    /// The subgroup.
    pub subgroup: Id,
}

impl Acting for EndSubgroup {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::subgroup(asked, &self.subgroup).map(|_| Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(subgroup) = state.work.subgroups.get_mut(&self.subgroup) {
            subgroup.ended = Some(done.admission.counts_at());
        }
    }
}
