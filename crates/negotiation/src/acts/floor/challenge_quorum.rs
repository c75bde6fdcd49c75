//! Challenge the quorum: who is present is counted, and only then. Until the Chair has declared that there is a quorum, nothing is gavelled in the meeting.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Quorum, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeQuorum {
    /// The meeting.
    pub meeting: Id,
}

impl Acting for ChallengeQuorum {
    const ARTICLE: Article = Article::Quorum;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        match asked.p.state.quorum.get(&self.meeting) {
            Some(held) if !held.is_there() => Err(Refusal::QuorumNotThere { meeting: self.meeting }),
            _ => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let (by, at) = (done.act.by.clone(), done.admission.counts_at());
        state.quorum.insert(self.meeting, Quorum { by, at, number: done.number(), declared: None });
    }
}
