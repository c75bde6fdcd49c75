//! Say whether one's delegation is among those for whom a group statement is made: a State that is named takes itself off, another
//! aligns itself. It needs nobody's leave, before the statement and after it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayAlignment {
    /// It aligns itself; else it takes itself off.
    pub aligned: bool,
    /// The place on the list from which the statement is made.
    pub inscription: Id,
}

impl Acting for SayAlignment {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let (_, held) = super::inscription(asked, &self.inscription)?;
        let by = &asked.act.by;
        let group = held.group.as_ref().filter(|_| held.by != *by);
        let group = group.ok_or_else(|| Refusal::NotInTheGroup { by: by.clone() })?;
        match (self.aligned, group.states().contains(by)) {
            (true, true) => Err(Refusal::AlignedAlready { by: by.clone() }),
            (false, false) => Err(Refusal::NotInTheGroup { by: by.clone() }),
            _ => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let by = done.act.by.clone();
        let Some(group) = state.inscription_mut(&self.inscription).and_then(|held| held.group.as_mut()) else { return };
        if self.aligned {
            group.stand_off.remove(&by);
            if !group.states.contains(&by) {
                group.aligned.insert(by);
            }
        } else {
            group.aligned.remove(&by);
            if group.states.contains(&by) {
                group.stand_off.insert(by);
            }
        }
    }
}
