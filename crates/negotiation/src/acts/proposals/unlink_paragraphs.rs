//! Take away a link between paragraphs. Both stay readable to those who knew of it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::{found, own};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlinkParagraphs {
    /// The link.
    pub link: Id,
    /// Those who know of it.
    pub to: To,
}

impl UnlinkParagraphs {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        if let Some(link) = proposed.links.get_mut(&self.link) {
            link.unlinked = Some(done.admission.counts_at());
        }
    }
}

impl Acting for UnlinkParagraphs {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = found(asked.p.link_known(&super::seat(asked), &self.link), Thing::Link, &self.link)?;
        super::reads(asked, held.to, held.number);
        own(asked, &held.by)?;
        // What a delegation links stays its own: the Chair takes away the Chair's.
        if asked.act.capacity == Capacity::Chair && held.by != asked.act.by {
            return Err(Refusal::OfAnotherDelegation { by: held.by.clone() });
        }
        super::as_wide(self.to, held.to)?;
        match held.unlinked {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::Unlinked { link: self.link }),
        }
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
