//! Agree on paragraphs ad referendum: provisionally, subject to capital. By a delegation for itself, or by the Chair, who
//! notes that all in the room agree. It holds for the words as they are: when they change it lapses, and that is shown.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Hash, Id, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::state::{AdRef, Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreeAdRef {
    /// The draft.
    pub draft: Id,
    /// The paragraphs.
    pub paragraphs: Vec<ParagraphId>,
    /// To whom.
    pub to: To,
    /// The newest version, in whose words they are agreed.
    pub version: Hash,
}

impl AgreeAdRef {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let ad_ref = AdRef {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            draft: self.draft,
            number: done.number(),
            paragraphs: self.paragraphs.clone(),
            to: self.to,
            version: self.version,
        };
        proposed.ad_ref.insert(done.id(), ad_ref);
    }
}

impl Acting for AgreeAdRef {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let of = super::draft(asked, &self.draft)?;
        let version = super::version(asked, &self.draft, &self.version)?;
        super::paragraphs_of(of, &self.paragraphs, 1)?;
        let gone = self.paragraphs.iter().find(|id| !version.nodes.iter().any(|node| node.id == **id));
        if let Some(id) = gone {
            return Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() });
        }
        super::not_adopted(asked, &self.draft)?;
        super::newest(of, version, version.original)?;
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
