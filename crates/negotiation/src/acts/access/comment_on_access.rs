//! Comment, as the host country, on the numbers of a session at a place in it. The comment stands in the report, in equal place.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

use super::{host_country, remark};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommentOnAccess {
    /// The session.
    pub session: Id,
    /// Its words.
    pub words: String,
}

impl Acting for CommentOnAccess {
    const ARTICLE: Article = Article::AccessReport;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let session = found(asked.p.state.sessions.get(&self.session), Thing::Session, &self.session)?;
        let named = asked.p.state.host_countries.get(&session.place).map(|held| &held.of);
        host_country(asked, named)?;
        asked.field("words", &self.words, super::WORDS_MAX)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        confidences.access_comments.entry(self.session).or_default().push_back(remark(done, &self.words));
    }
}
