//! Ask that the Chair be told, before a decision in a meeting, that one's delegation is incomplete. Nothing is shown unasked, and nothing follows
//! from it but that the Chair knows.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Incomplete, MeetingState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayIncomplete {
    /// The meeting.
    pub meeting: Id,
    /// Words, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for SayIncomplete {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        self.words.iter().try_for_each(|words| asked.field("words", words, super::WORDS_MAX))?;
        if matches!(meeting.state, MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. }) {
            return Err(Refusal::MeetingNotOpen { meeting: self.meeting });
        }
        let said = asked.p.confidences.incomplete.get(&self.meeting).is_some_and(|all| all.contains_key(&asked.act.by));
        if said { Err(Refusal::IncompleteSaid {}) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let (at, number, words) = (done.admission.counts_at(), done.number(), self.words.clone());
        let all = confidences.incomplete.entry(self.meeting).or_default();
        all.insert(done.act.by.clone(), Incomplete { at, number, words });
    }
}
