//! Ask for time, to consult the capital or others. It is no objection: the Chair suspends or defers the question, or
//! the delegation lets it pass.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

use super::{put, question, words};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskForTime {
    /// The question.
    pub question: Id,
    /// How much, or what for, if the delegation says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for AskForTime {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        guard::meeting(asked, &question.meeting)?;
        words(asked, "words", self.words.as_ref())?;
        put(question, self.question)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(question) = state.questions.get_mut(&self.question) {
            question.time_asked.insert(done.id(), done.act.by.clone());
        }
    }
}
