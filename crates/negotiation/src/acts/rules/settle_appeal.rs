//! Enter how an appeal ended after consultation: it was withdrawn, the Chair withdrew the ruling, or the room found another
//! way. Unless the ruling stands, what it waived and nobody used is waived no longer.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{AppealEnd, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettleAppeal {
    /// How it ended.
    pub end: AppealEnd,
    /// The ruling.
    pub ruling: Id,
    /// What the room found, in words.
    pub words: String,
}

impl Acting for SettleAppeal {
    const ARTICLE: Article = Article::Appeal;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let ruling = found(asked.p.state.rulings.get(&self.ruling), Thing::Ruling, &self.ruling)?;
        asked.field("words", &self.words, 4_000)?;
        match ruling.appeal {
            Some((_, None)) => Ok(Outcome::default()),
            _ => Err(Refusal::NotUnderAppeal { ruling: self.ruling }),
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some((_, end)) = state.rulings.get_mut(&self.ruling).and_then(|ruling| ruling.appeal.as_mut()) {
            *end = Some(self.end);
        }
        let unused = state.departures.get(&self.ruling).is_some_and(|departure| departure.used_by.is_none());
        if unused && self.end != AppealEnd::Withdrawn {
            state.departures.remove(&self.ruling);
        }
    }
}
