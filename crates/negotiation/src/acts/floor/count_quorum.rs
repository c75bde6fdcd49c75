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
use crate::state::{Modality, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountQuorum {
    /// How many other Members take part from afar, in a hybrid meeting. They count only where the rules say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afar: Option<u32>,
    /// The meeting.
    pub meeting: Id,
    /// How many Members are present in the room.
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
        if let Some(afar) = self.afar {
            may_be_from_afar(asked, &self.meeting)?;
            if u64::from(self.present) + u64::from(afar) > state.members() {
                return Err(Refusal::BadField { field: "afar".to_owned() });
            }
        }
        match state.quorum.get(&self.meeting) {
            Some(held) if !held.is_there() => Ok(Outcome::default()),
            _ => Err(Refusal::QuorumNotChallenged { meeting: self.meeting }),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let counted = Counted { present: self.present, from_afar: self.afar, number: done.number() };
        confidences.counts.insert(self.meeting, counted);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        whole(To::States, done)
    }
}

/// Refuses to count apart who takes part from afar under rules that do not know it, or in a meeting that is not hybrid.
fn may_be_from_afar(asked: &Asked<'_>, meeting: &Id) -> Result<(), Refusal> {
    if asked.rules().article(Article::FromAfar).is_none() {
        return Err(Refusal::NotInTheRulebook { article: Article::FromAfar });
    }
    match guard::meeting(asked, meeting)?.modality {
        Modality::Hybrid => Ok(()),
        // There is no room, and all are present who take part.
        Modality::Virtual => Err(Refusal::BadField { field: "afar".to_owned() }),
        Modality::InPerson | Modality::Unverified => Err(Refusal::HeldInPerson { meeting: *meeting }),
    }
}
