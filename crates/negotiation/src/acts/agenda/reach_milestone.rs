//! Note that a milestone was reached, and on what day.

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
pub struct ReachMilestone {
    /// The milestone.
    pub milestone: Id,
    /// The day it was reached.
    pub on: Date,
}

impl Acting for ReachMilestone {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::ahead(asked, &self.milestone)?;
        // A day of the world begins up to fourteen hours before it begins in Greenwich.
        let latest = crate::state::access::day_of(asked.counts_at.plus_hours(14));
        if self.on > latest { Err(Refusal::BadField { field: "on".to_owned() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.work.milestones.get_mut(&self.milestone) {
            held.reached = Some(self.on);
            held.marks.change(done.admission.counts_at());
        }
    }
}
