//! Table a draft: plain text becomes paragraphs with an identity that all revisions and languages share.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::offer::{self, Offers, Read};
use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Hash, Id};
use crate::names::{Lang, Names};
use crate::refusal::{Refusal, Thing};
use crate::state::{Draft, Method, State, Version};
use crate::text::{tree_hash, version_hash};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableDraft {
    /// The document whose symbol the draft has; drafts of the Chair may circulate without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Id>,
    /// Mandate element it answers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// Language versions, one of them the original. Paragraphs are named `<this act>:<n>`.
    pub languages: Offers,
    /// Who holds the pen; left out: the Chair.
    #[serde(default, skip_serializing_if = "Method::is_chair")]
    pub method: Method,
    /// Title.
    pub title: Names,
}

/// Refuses a document under whose symbol a version stands already: a symbol leads to one text.
pub(super) fn symbol_free(state: &State, document: Option<&Id>) -> Result<(), Refusal> {
    let Some(symbol) = symbol_of(state, document)? else { return Ok(()) };
    let stands = state.drafts.values().flat_map(|draft| &draft.versions).any(|version| version.symbol == symbol);
    if stands { Err(Refusal::SymbolTaken { symbol }) } else { Ok(()) }
}

/// Returns the symbol of the document a draft or revision is issued as; none for a draft that only circulates.
pub(super) fn symbol_of(state: &State, document: Option<&Id>) -> Result<Option<String>, Refusal> {
    let symbol = |id: &Id| found(state.documents.get(id), Thing::Document, id).map(|held| held.symbol.clone());
    document.map(symbol).transpose()
}

/// What makes a version, once its text is read.
pub(super) struct Making<'a> {
    pub(super) id: Id,
    pub(super) revision: u32,
    pub(super) symbol: String,
    pub(super) read: &'a Read,
    pub(super) original: Lang,
    pub(super) at: Instant,
}

impl Making<'_> {
    pub(super) fn hash(&self) -> Hash {
        version_hash(&self.symbol, &tree_hash(&self.read.nodes), &self.read.languages)
    }

    pub(super) fn version(self) -> Version {
        Version {
            id: self.id,
            revision: self.revision,
            read_out: false,
            hash: self.hash(),
            tree: tree_hash(&self.read.nodes),
            nodes: self.read.nodes.as_slice().into(),
            languages: self.read.languages.clone(),
            original: self.original,
            complete_since: self.at,
            at: self.at,
            symbol: self.symbol,
            edited: None,
            changed: Arc::new([]),
        }
    }
}

impl TableDraft {
    fn making<'a>(&self, id: Id, read: &'a Read, at: Instant, state: &State) -> Result<Making<'a>, Refusal> {
        let symbol = symbol_of(state, self.document.as_ref())?.unwrap_or_default();
        let original = read.original.ok_or(Refusal::OneOriginal {})?;
        Ok(Making { id, revision: 0, symbol, read, original, at })
    }
}

impl Acting for TableDraft {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::element_known(asked, self.element.as_ref())?;
        let flag = self.element.is_none().then_some(Flag::NoMandateElement);
        if self.title.0.is_empty() || !self.title.covers(&[]) || self.title.longest() > 500 {
            return Err(Refusal::BadField { field: "title".to_owned() });
        }
        let read = offer::read(&self.languages, |hash| asked.blob(hash))?;
        offer::known(&read.nodes, |id| id.act == asked.act.id)?;
        symbol_free(&asked.p.state, self.document.as_ref())?;
        let making = self.making(asked.act.id, &read, asked.counts_at, &asked.p.state)?;
        Ok(Outcome { version: Some(making.hash()), ..Outcome::flagged(flag) })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let missing = |hash: &Hash| Refusal::BlobMissing { blob: *hash };
        let read = offer::read(&self.languages, |hash| done.blob(hash).ok_or_else(|| missing(hash)));
        let read = read.expect("admitted with these texts");
        let making = self.making(done.id(), &read, done.admission.counts_at(), state).expect("admitted so");
        let version = making.version();
        state.versions.insert(version.hash, (done.id(), 0));
        let draft = Draft {
            title: self.title.clone(),
            element: self.element.clone(),
            symbol: Some(version.symbol.clone()).filter(|symbol| !symbol.is_empty()),
            versions: imbl::vector![version],
            adopted: None,
            method: self.method,
            parts: Default::default(),
            introduced: None,
        };
        state.drafts.insert(done.id(), draft);
    }
}
