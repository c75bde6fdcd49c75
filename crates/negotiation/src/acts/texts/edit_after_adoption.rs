//! Edit an adopted text: citations, spelling, footnotes, numbering, as the editors of the secretariat do. It makes a version
//! of its own beside the one that was adopted, which stays what it is; the words of the decision are those of that one.

use serde::{Deserialize, Serialize};

use super::issue_revision::add;
use super::offer::{self, Offers, Read};
use super::table_draft::Making;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Id, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::state::{Draft, State, Subject, Version};
use crate::text::Node;
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditAfterAdoption {
    /// The draft that was adopted.
    pub draft: Id,
    /// The edited language versions, one of them the original.
    pub languages: Offers,
    /// What was edited, in words.
    pub note: String,
}

/// Returns the version of a draft that was adopted.
pub fn adopted<'a>(state: &'a State, draft: &Draft) -> Option<&'a Version> {
    let decision = state.decisions.get(&draft.adopted?)?;
    let Subject::Text { version, .. } = &decision.subject else { return None };
    state.version(version)
}

fn identities(nodes: &[Node]) -> Vec<ParagraphId> {
    nodes.iter().map(|node| node.id).collect()
}

impl EditAfterAdoption {
    fn making<'a>(&self, id: Id, read: &'a Read, at: Instant, of: &Version) -> Result<Making<'a>, Refusal> {
        let original = read.original.ok_or(Refusal::OneOriginal {})?;
        Ok(Making { id, revision: of.revision, symbol: of.symbol.clone(), read, original, at })
    }
}

impl Acting for EditAfterAdoption {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let draft = found(state.drafts.get(&self.draft), Thing::Draft, &self.draft)?;
        let read = offer::read(&self.languages, |hash| asked.blob(hash))?;
        asked.field("note", &self.note, 8_000)?;
        let adopted = adopted(state, draft).ok_or(Refusal::DraftNotAdopted { draft: self.draft })?;
        let making = self.making(asked.act.id, &read, asked.counts_at, adopted)?;
        if identities(&read.nodes) != identities(&adopted.nodes) {
            return Err(Refusal::ParagraphsDiffer { language: making.original });
        }
        let hash = making.hash();
        if state.versions.contains_key(&hash) {
            return Err(Refusal::VersionThere { version: hash });
        }
        Ok(Outcome { version: Some(hash), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let missing = |hash: &crate::Hash| Refusal::BlobMissing { blob: *hash };
        let read = offer::read(&self.languages, |hash| done.blob(hash).ok_or_else(|| missing(hash)));
        let read = read.expect("admitted with these texts");
        let Some(adopted) = state.drafts.get(&self.draft).and_then(|draft| adopted(state, draft)) else { return };
        let making = self.making(done.id(), &read, done.admission.counts_at(), adopted).expect("admitted so");
        let version = Version { edited: Some(self.note.clone()), ..making.version() };
        add(state, self.draft, version);
    }
}
