//! Comment, as the host country, on a participation matter that concerns it. The comment stands beside the considerations, in equal place.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{State, To};

use super::{as_wide, host_country, matter, remark};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommentOnMatter {
    /// All States have the matter, and so have this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all_states: bool,
    /// The matter.
    pub matter: Id,
    /// The State that raised it.
    pub of: Code,
    /// Its words.
    pub words: String,
}

impl Acting for CommentOnMatter {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = matter(asked, &self.matter)?;
        host_country(asked, held.host_country.as_ref())?;
        if held.by != self.of {
            return Err(Refusal::BadField { field: "of".to_owned() });
        }
        as_wide(asked, held, self.all_states)?;
        asked.field("words", &self.words, super::WORDS_MAX)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(held) = confidences.matters.get_mut(&self.matter) {
            held.remarks.push(remark(done, &self.words));
        }
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(if self.all_states { To::States } else { To::Chair }, done)
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.of.clone()]
    }
}
