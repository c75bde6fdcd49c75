//! Disavow an act that was done in the name of one's delegation: it says that it did not do it. Both stay in the record, side by side. No
//! decision is undone by that: the Chair and the body see to what follows.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{Disavowal, State};

use super::own_act;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisavowAct {
    /// The act.
    pub act: Id,
    /// The entry of the act is a closed one; so is this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// What is said of it.
    pub words: String,
}

impl DisavowAct {
    fn disavowal(&self, done: &Done<'_>) -> Disavowal {
        Disavowal { at: done.admission.counts_at(), by: done.id(), words: self.words.clone() }
    }
}

impl Acting for DisavowAct {
    const ARTICLE: Article = Article::Keys;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let done = own_act(asked, &self.act, self.closed)?;
        asked.field("words", &self.words, 4_000)?;
        let p = asked.p;
        let disavowed = if self.closed { &p.confidences.disavowed } else { &p.state.disavowed };
        if disavowed.contains_key(&self.act) {
            return Err(Refusal::ActDisavowed { act: self.act });
        }
        let until = done.plus_hours(24 * asked.rules().number("disavowal_days"));
        asked.require(asked.counts_at <= until, || Refusal::DisavowalTooLate { until })?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.disavowed.insert(self.act, self.disavowal(done));
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        confidences.disavowed.insert(self.act, self.disavowal(done));
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.closed
    }
}
