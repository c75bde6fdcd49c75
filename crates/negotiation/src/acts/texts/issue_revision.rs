//! Issue the next revision of a draft: paragraphs that stay keep their identity, new ones get one of this act.

use serde::{Deserialize, Serialize};

use super::offer::{self, Offers, Read};
use super::table_draft::{Making, symbol_free, symbol_of};
use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Hash, Id, ParagraphId};
use crate::known::AdRefStanding;
use crate::proceedings::Proceedings;
use crate::refusal::{Refusal, Thing};
use crate::seen::Seat;
use crate::state::{AdRef, Draft, Method, State, Version};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueRevision {
    /// The document it is issued as; without, the draft keeps circulating as it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Id>,
    /// The draft.
    pub draft: Id,
    /// Language versions, one of them the original.
    pub languages: Offers,
    /// Who holds the pen from now on; left out: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
}

impl IssueRevision {
    /// Says whether a paragraph may have come with a proposal that was taken. One told to everyone is looked up; one that
    /// was not is an act that nobody can look up, so all that is asked is that the identity is of no other open act.
    fn brought(&self, state: &State, id: &ParagraphId) -> bool {
        match state.proposed.proposals.get(&id.act) {
            Some(proposal) => proposal.draft == self.draft,
            None => !state.acts.contains_key(&id.act),
        }
    }

    fn making<'a>(
        &self,
        id: Id,
        read: &'a Read,
        at: Instant,
        (draft, state): (&Draft, &State),
    ) -> Result<Making<'a>, Refusal> {
        let symbol = symbol_of(state, self.document.as_ref())?.unwrap_or_default();
        let original = read.original.ok_or(Refusal::OneOriginal {})?;
        let revision = draft.versions.iter().map(|version| version.revision).max().unwrap_or(0) + 1;
        Ok(Making { id, revision, symbol, read, original, at })
    }
}

impl Acting for IssueRevision {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let draft = found(state.drafts.get(&self.draft), Thing::Draft, &self.draft)?;
        let read = offer::read(&self.languages, |hash| asked.blob(hash))?;
        let before = |id| draft.versions.iter().any(|version| version.nodes.iter().any(|node| node.id == id));
        offer::known(&read.nodes, |id| id.act == asked.act.id || before(*id) || self.brought(state, id))?;
        let making = self.making(asked.act.id, &read, asked.counts_at, (draft, state))?;
        let hash = making.hash();
        symbol_free(state, self.document.as_ref())?;
        asked.require(draft.adopted.is_none(), || Refusal::DraftAdopted { draft: self.draft })?;
        if state.versions.contains_key(&hash) {
            return Err(Refusal::VersionThere { version: hash });
        }
        let mut version = making.version();
        version.changed = offer::changed(draft.latest(), &version, asked.texts);
        let lapsed = lapses(asked.p, &self.draft, &version).then_some(Flag::AgreementLapsed);
        Ok(Outcome { version: Some(hash), ..Outcome::flagged(lapsed) })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let missing = |hash: &Hash| Refusal::BlobMissing { blob: *hash };
        let read = offer::read(&self.languages, |hash| done.blob(hash).ok_or_else(|| missing(hash)));
        let read = read.expect("admitted with these texts");
        let Some(draft) = state.drafts.get(&self.draft) else { return };
        let making = self.making(done.id(), &read, done.admission.counts_at(), (draft, state));
        let mut version = making.expect("admitted so").version();
        version.changed = offer::changed(draft.latest(), &version, done.texts);
        add(state, self.draft, version);
        if let (Some(method), Some(draft)) = (self.method, state.drafts.get_mut(&self.draft)) {
            draft.method = method;
        }
    }
}

/// Adds a version to a draft and makes it known by its hash.
pub(super) fn add(state: &mut State, id: Id, version: Version) {
    let Some(draft) = state.drafts.get_mut(&id) else { return };
    state.versions.insert(version.hash, (id, draft.versions.len()));
    if !version.symbol.is_empty() {
        draft.symbol = Some(version.symbol.clone());
    }
    draft.versions.push_back(version);
}

/// Says whether the next version changes words that everyone knows to be agreed ad referendum.
fn lapses(p: &Proceedings, draft: &Id, next: &Version) -> bool {
    let public = Seat::Public;
    let stands = |held: &AdRef, at: &ParagraphId| p.ad_ref_stands(&public, held, at) == AdRefStanding::Stands;
    let mut agreed = p.ad_refs_known(&public).filter(|(_, held)| held.draft == *draft);
    agreed.any(|(_, held)| held.paragraphs.iter().any(|at| next.changed.contains(at) && stands(held, at)))
}
