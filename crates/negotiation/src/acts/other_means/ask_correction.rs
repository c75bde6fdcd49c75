//! Ask for a correction to the record. The entry stays; what is asked for is linked to it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::refusal::{Refusal, Thing};
use crate::state::{Correction, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskCorrection {
    /// Number of the entry to be corrected.
    pub entry: u64,
    /// What is asked for.
    pub words: String,
}

impl Acting for AskCorrection {
    const ARTICLE: Article = Article::Corrections;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let there = (1..=state.size).contains(&self.entry).then_some(&self.entry);
        found(there, Thing::Entry, &self.entry)?;
        asked.field("words", &self.words, 8_000)?;
        if state.closed_entries.contains(&self.entry) {
            return Err(Refusal::EntryClosed { entry: self.entry });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let correction = Correction {
            by: done.act.by.clone(),
            entry: self.entry,
            words: self.words.clone(),
            at: done.admission.counts_at(),
            answered: None,
        };
        state.corrections.insert(done.id(), correction);
    }
}
