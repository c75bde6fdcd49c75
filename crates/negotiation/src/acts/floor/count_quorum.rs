//! Enter how many Members are present, when the quorum was challenged. The number is all there is: who was there is in no entry, and the list by
//! which it was counted is kept nowhere. While too few are present nothing is gavelled until a new count.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Counted, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountQuorum {
    /// The meeting.
    pub meeting: Id,
    /// How many Members are present.
    pub present: u32,
}

impl CountQuorum {
    fn is_enough(&self, state: &State) -> bool {
        let needed = u64::try_from(state.rules().book.number("quorum_more_than_percent")).unwrap_or(100);
        u64::from(self.present) * 100 > members(state) * needed
    }
}

/// Returns how many Members the group has.
fn members(state: &State) -> u64 {
    u64::try_from(state.group().members()).unwrap_or(u64::MAX)
}

impl Acting for CountQuorum {
    const ARTICLE: Article = Article::Quorum;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        let state = &asked.p.state;
        if u64::from(self.present) > members(state) {
            return Err(Refusal::BadField { field: "present".to_owned() });
        }
        match state.quorum.get(&self.meeting) {
            Some(held) if !held.is_there() => {}
            _ => return Err(Refusal::QuorumNotChallenged { meeting: self.meeting }),
        }
        let result = if self.is_enough(state) { "there" } else { "not_there" };
        Ok(Outcome { result: Some(result.to_owned()), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let counted = Counted { present: self.present, enough: self.is_enough(state), at: done.admission.counts_at() };
        if let Some(held) = state.quorum.get_mut(&self.meeting) {
            held.counted = Some(counted);
        }
    }
}
