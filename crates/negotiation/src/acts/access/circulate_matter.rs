//! Circulate a participation matter to all States, as the State that raised it wishes, with the considerations and comments there are. What is said
//! on it later all States have too.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::own;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{Matter, State, To};

use super::matter;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CirculateMatter {
    /// The matter.
    pub matter: Id,
    /// The matter as it stands.
    pub whole: Matter,
}

impl Acting for CirculateMatter {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = matter(asked, &self.matter)?;
        own(asked, &held.by)?;
        if held.circulated.is_some() {
            return Err(Refusal::MatterCirculated { matter: self.matter });
        }
        asked.reads_since(held.number.saturating_sub(1));
        if self.whole == *held { Ok(Outcome::default()) } else { Err(Refusal::NotAsItStands {}) }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let circulated = Some(done.admission.counts_at());
        confidences.matters.insert(self.matter, Matter { circulated, ..self.whole.clone() });
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(To::States, done)
    }

    fn addressed(&self) -> Vec<Code> {
        self.whole.host_country.iter().cloned().collect()
    }
}
