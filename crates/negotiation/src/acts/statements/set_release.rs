//! Say anew who may read one's statement, and when. What everybody may read already is not closed again; it can be taken back.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Release, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRelease {
    /// Interpreters have it at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interpreters: bool,
    /// When everybody may read it.
    pub release: Release,
    /// The statement.
    pub statement: Id,
}

impl Acting for SetRelease {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::own(asked, &self.statement)?;
        if held.released_since(&asked.p.state).is_some_and(|since| since <= asked.counts_at) {
            return Err(Refusal::StatementReleased { statement: self.statement });
        }
        if held.slot.is_none() {
            super::hand_in_statement::releases_without_a_slot(self.release, held.meeting)?;
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let Some(held) = confidences.handed_in.get_mut(&self.statement) else { return };
        held.interpreters = self.interpreters;
        held.release = self.release;
        held.release_since = done.admission.counts_at();
    }
}
