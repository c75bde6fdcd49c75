//! Enter how many Members are present, when the quorum was challenged. The number is all there is: who was there is in no entry, and the list by
//! which it was counted is kept nowhere. The number is for the Chair, the secretariat and all States; everyone learns what the Chair declares on it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::{Acting, whole};
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, Counted};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountQuorum {
    /// The meeting.
    pub meeting: Id,
    /// How many Members are present.
    pub present: u32,
}

impl Acting for CountQuorum {
    const ARTICLE: Article = Article::Quorum;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        let state = &asked.p.state;
        if u64::from(self.present) > state.members() {
            return Err(Refusal::BadField { field: "present".to_owned() });
        }
        match state.quorum.get(&self.meeting) {
            Some(held) if !held.is_there() => Ok(Outcome::default()),
            _ => Err(Refusal::QuorumNotChallenged { meeting: self.meeting }),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let counted = Counted { present: self.present, number: done.number() };
        confidences.counts.insert(self.meeting, counted);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        whole(To::States, done)
    }
}
