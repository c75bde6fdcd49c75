//! Move a milestone to another day, with the reason. The days before stay readable.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveMilestone {
    /// By what day now.
    pub due: Date,
    /// The milestone.
    pub milestone: Id,
    /// Why.
    pub reason: String,
}

impl Acting for MoveMilestone {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::ahead(asked, &self.milestone)?;
        asked.field("reason", &self.reason, 2_000)?;
        if held.due == self.due { Err(Refusal::BadField { field: "due".to_owned() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.work.milestones.get_mut(&self.milestone) {
            held.earlier.push_back(held.due);
            held.due = self.due;
            held.marks.change(done.admission.counts_at());
        }
    }
}
