//! Set the deadline for proposals on a draft, or for proposals on proposals. The last one set is in force. A proposal that
//! comes later is noted as late; the Chair may still take it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::silence::deadline;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Level, State};
use crate::time::ZonedTime;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetDeadlineForProposals {
    /// Until when, that instant included.
    pub at: ZonedTime,
    /// The draft.
    pub draft: Id,
    /// For which proposals.
    pub level: Level,
}

impl Acting for SetDeadlineForProposals {
    const ARTICLE: Article = Article::Documents;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::draft(asked, &self.draft)?;
        deadline::check(&self.at)?;
        super::not_adopted(asked, &self.draft)?;
        if self.at.at <= asked.counts_at {
            return Err(Refusal::DeadlineInThePast { at: self.at.at });
        }
        Ok(Outcome { deadline: Some(self.at.at), ..Outcome::flagged(deadline::flags(&self.at, asked.rules())) })
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let levels = state.deadlines.entry(self.draft).or_default();
        levels.entry(self.level).or_default().push_back(self.at.clone());
    }
}
