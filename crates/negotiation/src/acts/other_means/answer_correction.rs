//! Answer a request for a correction: it is entered, or declined with a reason. Entry, request and answer refer to each
//! other, and none is removed.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerCorrection {
    /// The request.
    pub correction: Id,
    /// Entered; else declined.
    pub entered: bool,
    /// The correction as entered, or why it is declined.
    pub words: String,
}

impl Acting for AnswerCorrection {
    const ARTICLE: Article = Article::Corrections;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let correction = found(asked.p.state.corrections.get(&self.correction), Thing::Correction, &self.correction)?;
        asked.field("words", &self.words, 8_000)?;
        match correction.answered {
            None => Ok(Outcome { entry: Some(correction.entry), ..Outcome::default() }),
            Some(_) => Err(Refusal::CorrectionAnswered { correction: self.correction }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(correction) = state.corrections.get_mut(&self.correction) {
            correction.answered = Some((done.id(), self.entered));
        }
    }
}
