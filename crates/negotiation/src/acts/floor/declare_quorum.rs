//! Declare whether there is a quorum, on the count that was made. That is all that everyone learns: the number stays with the States. While there is
//! none, nothing is gavelled until a new count was made and declared.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Declared, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclareQuorum {
    /// The meeting.
    pub meeting: Id,
    /// Enough Members are present to decide.
    pub there: bool,
}

impl Acting for DeclareQuorum {
    const ARTICLE: Article = Article::Quorum;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        let held = match asked.p.state.quorum.get(&self.meeting) {
            Some(held) if !held.is_there() => held,
            _ => return Err(Refusal::QuorumNotChallenged { meeting: self.meeting }),
        };
        let counted = asked.p.confidences.count_to_declare(&self.meeting, held);
        let counted = counted.ok_or(Refusal::QuorumNotCounted { meeting: self.meeting })?;
        asked.reads([counted.number]);
        if asked.p.state.is_quorum(asked.p.state.counts_for_quorum(counted)) != self.there {
            return Err(Refusal::NotAsCounted { meeting: self.meeting });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let declared = Declared { there: self.there, number: done.number(), at: done.admission.counts_at() };
        if let Some(held) = state.quorum.get_mut(&self.meeting) {
            held.declared = Some(declared);
        }
    }
}
