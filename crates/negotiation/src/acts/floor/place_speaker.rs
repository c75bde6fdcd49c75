//! Place a speaker otherwise than the order says, with the reason. The Chair's alone; the record keeps both.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Placed, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceSpeaker {
    /// Before this place on the list; left out: at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Id>,
    /// The place on the list.
    pub inscription: Id,
    /// Why.
    pub reason: String,
}

impl Acting for PlaceSpeaker {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let (list, held) = super::inscription(asked, &self.inscription)?;
        if let Some(before) = &self.before {
            let other = found(list.inscriptions.get(before), Thing::Inscription, before)?;
            super::waits(other, before)?;
        }
        asked.field("reason", &self.reason, 2_000)?;
        super::waits(held, &self.inscription)?;
        if self.before == Some(self.inscription) {
            return Err(Refusal::BadField { field: "before".to_owned() });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.inscription_mut(&self.inscription) {
            held.placed = Some(Placed { before: self.before, number: done.number(), reason: self.reason.clone() });
        }
    }
}
