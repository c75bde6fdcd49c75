//! Link paragraphs: to whoever links them, these stand or fall with each other. It binds nobody; it says what belongs to a
//! deal.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Id, ParagraphId};
use crate::refusal::Refusal;
use crate::state::{Link, Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkParagraphs {
    /// The draft.
    pub draft: Id,
    /// The paragraphs, two at least.
    pub paragraphs: Vec<ParagraphId>,
    /// To whom.
    pub to: To,
    /// Why, if it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl LinkParagraphs {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let link = Link {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            draft: self.draft,
            number: done.number(),
            paragraphs: self.paragraphs.clone(),
            to: self.to,
            unlinked: None,
            words: self.words.clone(),
        };
        proposed.links.insert(done.id(), link);
    }
}

impl Acting for LinkParagraphs {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::paragraphs_of(super::draft(asked, &self.draft)?, &self.paragraphs, 2)?;
        super::words(asked, "words", self.words.as_ref(), 8_000)?;
        super::not_adopted(asked, &self.draft)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.enter(done, &mut state.proposed);
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(done, &mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        super::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
