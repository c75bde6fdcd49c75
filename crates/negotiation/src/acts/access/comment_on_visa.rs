//! Comment, as the host country, on a case that a delegation has shown it. The comment stands beside the case, in equal place.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::State;

use super::{host_country, remark, visa};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommentOnVisa {
    /// The delegation whose case it is.
    pub of: Code,
    /// The case.
    pub visa: Id,
    /// Its words.
    pub words: String,
}

impl Acting for CommentOnVisa {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = visa(asked, &self.visa)?;
        host_country(asked, held.host_country.as_ref())?;
        if held.by != self.of {
            return Err(Refusal::BadField { field: "of".to_owned() });
        }
        asked.field("words", &self.words, super::WORDS_MAX)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(held) = confidences.visas.get_mut(&self.visa) {
            held.comments.push_back(remark(done, &self.words));
        }
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.of.clone()]
    }
}
