//! Sound the room: the Chair asks whether there is any objection to considering something. It is no question that is put and no vote:
//! it decides nothing, nobody is counted, and all that is known of it in the end is whether an objection was heard.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::names::Names;
use crate::refusal::Refusal;
use crate::state::{Sounding, State};

use super::{no_other, no_sounding};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SoundTheRoom {
    /// The meeting.
    pub meeting: Id,
    /// What would be considered, in the words of the Chair.
    pub words: Names,
}

impl Acting for SoundTheRoom {
    const ARTICLE: Article = Article::Sounding;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        if self.words.0.is_empty() || !self.words.covers(&[]) || self.words.longest() > 2_000 {
            return Err(Refusal::BadField { field: "words".to_owned() });
        }
        no_other(asked, &self.meeting)?;
        no_sounding(asked, &self.meeting)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let sounding = Sounding {
            meeting: self.meeting,
            words: self.words.clone(),
            at: done.admission.counts_at(),
            number: done.number(),
            objection: None,
            heard: None,
        };
        state.soundings.insert(done.id(), sounding);
    }
}
