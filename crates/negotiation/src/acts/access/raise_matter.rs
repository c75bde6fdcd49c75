//! Raise a participation matter: the secretariat answers with dated considerations, the host country comments in equal place, and all States have
//! it if the State that raised it wishes.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Matter, State};

use super::check_host_country;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaiseMatter {
    /// The host country, if the matter concerns one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_country: Option<Code>,
    /// The session, if it concerns one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Subject.
    pub subject: String,
    /// Its words.
    pub words: String,
}

impl Acting for RaiseMatter {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let session = self.session.map(|id| found(asked.p.state.sessions.get(&id), Thing::Session, &id)).transpose()?;
        check_host_country(asked, self.host_country.as_ref(), session)?;
        asked.field("subject", &self.subject, 200)?;
        asked.field("words", &self.words, 3_000)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let matter = Matter {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            circulated: None,
            host_country: self.host_country.clone(),
            number: done.number(),
            remarks: Vec::new(),
            session: self.session,
            subject: self.subject.clone(),
            words: self.words.clone(),
        };
        confidences.matters.insert(done.id(), matter);
    }

    fn addressed(&self) -> Vec<Code> {
        self.host_country.iter().cloned().collect()
    }
}
