//! Enter for a delegation what was said from the floor, handed over on paper or sent by letter. It counts from its
//! receipt and is judged as if the delegation had done it then; the delegation confirms or corrects it. Some acts nobody enters for a
//! delegation: the list is with the table of authority.
//!
//! The entry is wholly closed if the act it holds is.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::act::{Act, Capacity};
use crate::acts::{Acting, Content};
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::authority;
use crate::confidences::Confidences;
use crate::guard;
use crate::id::{Code, Hash};
use crate::refusal::Refusal;
use crate::state::{EnteredFor, Means, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterForDelegation {
    /// Name of the act that was done.
    pub act: String,
    /// Its body.
    pub body: Value,
    /// When it was said or received.
    pub happened: Instant,
    /// How it reached the secretariat.
    pub means: Means,
    /// The delegation.
    pub of: Code,
    /// SHA-256 of the paper or letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Hash>,
}

impl EnterForDelegation {
    /// Returns what was done, if it can be read.
    pub fn content(&self) -> Option<Content> {
        Content::read(&self.act, self.body.clone()).ok()
    }

    /// Returns the act as the delegation would have sent it.
    fn inner(&self, outer: &Act, content: Content) -> Act {
        Act {
            by: self.of.clone(),
            capacity: Capacity::Delegate,
            done_at: None,
            person: None,
            seen: None,
            content,
            ..outer.clone()
        }
    }

    fn with_inner<R>(&self, done: &Done<'_>, take: impl FnOnce(&Content, &Done<'_>) -> R) -> Option<R> {
        let act = self.inner(done.act, self.content()?);
        Some(take(&act.content, &Done { act: &act, admission: done.admission, texts: done.texts }))
    }

    fn entered(&self, done: &Done<'_>) -> EnteredFor {
        EnteredFor { of: self.of.clone(), means: self.means, number: done.number(), answered: None }
    }
}

impl Acting for EnterForDelegation {
    const ARTICLE: Article = Article::OtherMeans;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if !authority::is_entered_for_others(&self.act) {
            return Err(Refusal::NotAnActOfDelegations { act: self.act.clone() });
        }
        let content = self.content().ok_or_else(|| Refusal::BadField { field: "body".to_owned() })?;
        if self.means != Means::Floor && self.paper.is_none() {
            return Err(Refusal::PaperMissing {});
        }
        if self.happened > asked.at.received {
            return Err(Refusal::HappenedLater { happened: self.happened });
        }
        let act = self.inner(asked.act, content);
        asked.for_another(&act, self.happened, |inner| {
            guard::standing(inner)?;
            act.content.admit(inner)
        })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.with_inner(done, |content, inner| content.apply(inner, state));
        state.entered_for.insert(done.id(), self.entered(done));
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        self.with_inner(done, |content, inner| content.open(inner, confidences));
        confidences.entered_for.insert(done.id(), self.entered(done));
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        self.with_inner(done, |content, inner| content.for_states(inner))?
    }

    fn happened(&self) -> Option<Instant> {
        Some(self.happened)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.content().is_none_or(|content| content.is_closed())
    }
}
