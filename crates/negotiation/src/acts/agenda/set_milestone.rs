//! Set a milestone of the mandate: what is to be reached, by what day. Nothing follows from a day that passes: everyone sees it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Code;
use crate::names::Names;
use crate::refusal::Refusal;
use crate::state::{Marks, Milestone, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetMilestone {
    /// By what day.
    pub due: Date,
    /// The mandate element it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// What is to be reached.
    pub title: Names,
}

impl Acting for SetMilestone {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::named("title", &self.title)?;
        super::element(asked, self.element.as_ref())?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let milestone = Milestone {
            title: self.title.clone(),
            due: self.due,
            earlier: Default::default(),
            element: self.element.clone(),
            number: done.number(),
            reached: None,
            marks: Marks::at(done.admission.counts_at()),
        };
        state.work.milestones.insert(done.id(), milestone);
    }
}
