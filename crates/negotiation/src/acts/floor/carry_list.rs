//! Carry a list of speakers to another meeting: those who have not spoken keep their places. The replies of
//! one day stay apart from those of another.

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
pub struct CarryList {
    /// The list.
    pub list: Id,
    /// The meeting in which it goes on.
    pub meeting: Id,
}

impl Acting for CarryList {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let list = super::list(asked, &self.list)?;
        super::not_over(asked, &self.meeting)?;
        if list.meeting == self.meeting {
            return Err(Refusal::BadField { field: "meeting".to_owned() });
        }
        let state = &asked.p.state;
        if let Some(speech) =
            state.speaking(&list.meeting).filter(|speech| list.inscriptions.contains_key(&speech.request))
        {
            return Err(Refusal::FloorTaken { by: speech.by.clone(), request: speech.request });
        }
        let mut there = state.lists_in(&self.meeting).into_iter();
        match there.find(|(_, held)| (held.item, held.of, held.day) == (list.item, list.of, list.day)) {
            Some((there, _)) => Err(Refusal::ListThere { list: *there }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(list) = state.lists.get_mut(&self.list) {
            list.before.push_back(list.meeting);
            list.meeting = self.meeting;
        }
    }
}
