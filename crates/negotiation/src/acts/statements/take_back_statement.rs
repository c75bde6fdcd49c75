//! Take back a statement that one handed in. Its words go; where everybody could read them, it stands that it was taken back, else nobody learns of it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeBackStatement {
    /// The statement.
    pub statement: Id,
}

impl Acting for TakeBackStatement {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::own(asked, &self.statement).map(|_| Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let Some(held) = confidences.handed_in.get_mut(&self.statement) else { return };
        let files: Vec<_> = held.files().collect();
        held.gone.extend(files);
        held.languages = Default::default();
        held.delivered = None;
        held.title = None;
        held.taken_back = Some(done.admission.counts_at());
    }
}
