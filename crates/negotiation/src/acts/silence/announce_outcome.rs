//! Announce the outcome of a silence: the Chair's letter that tells all of it is linked to the silence.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{SilenceState, State};

use super::silence;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnounceOutcome {
    /// The Chair's letter.
    pub letter: Id,
    /// The silence.
    pub silence: Id,
}

impl Acting for AnnounceOutcome {
    const ARTICLE: Article = Article::SilenceClosing;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let silence = silence(asked, &self.silence)?;
        let letter = found(asked.p.state.letters.get(&self.letter), Thing::Letter, &self.letter)?;
        if silence.state == SilenceState::Running {
            return Err(Refusal::SilenceStillRunning { silence: self.silence });
        }
        if let Some(letter) = silence.outcome_letter {
            return Err(Refusal::OutcomeAnnounced { letter });
        }
        if letter.from.as_str() != "chair" {
            return Err(Refusal::LetterDoesNotCarry { letter: self.letter });
        }
        asked.require(letter.to.is_empty(), || Refusal::LetterNotToAll { letter: self.letter })?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(silence) = state.silences.get_mut(&self.silence) {
            silence.outcome_letter = Some(self.letter);
        }
    }
}
