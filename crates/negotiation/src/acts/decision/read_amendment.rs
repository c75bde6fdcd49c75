//! Read an amendment: what is read out becomes text, and the question is on the new version from then on, `as orally
//! amended` or `as corrected`. By the Chair, the secretariat, or the delegation that has the floor.

use crate::by_lang::ByLang;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::{Hash, Id, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::state::{Question, ReadOut, RequestState, State, Subject, Version};
use crate::text::{LanguageStatus, LanguageVersion, Node, Text, tree_hash, version_hash};

use super::{put, question};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadAmendment {
    /// How it was read out.
    pub how: ReadOut,
    /// Blob of the amended text in each language there is of it; the original among them.
    pub languages: ByLang<Hash>,
    /// The question.
    pub question: Id,
}

/// An amended text, read.
struct Amended {
    nodes: Vec<Node>,
    languages: ByLang<LanguageVersion>,
    hash: Hash,
}

fn version_put<'a>(question: &Question, state: &'a State) -> Option<(&'a Version, Id)> {
    let Subject::Text { version, .. } = &question.subject else { return None };
    Some((state.version(version)?, state.versions.get(version)?.0))
}

impl ReadAmendment {
    fn read(&self, version: &Version, blob: impl Fn(&Hash) -> Result<Arc<[u8]>, Refusal>) -> Result<Amended, Refusal> {
        let field = || Refusal::BadField { field: "languages".to_owned() };
        let mut nodes: Option<Vec<Node>> = None;
        let mut languages = ByLang::default();
        for (lang, hash) in &self.languages {
            let text = Text::parse(&blob(hash)?).map_err(|fault| Refusal::BadText { fault })?;
            if text.lang != *lang || nodes.as_ref().is_some_and(|nodes| *nodes != text.nodes()) {
                return Err(field());
            }
            let official = version.languages.get(lang).map_or(LanguageStatus::Official, |held| held.status);
            let status = if *lang == version.original { LanguageStatus::Original } else { official };
            let plain = Hash::of(text.plain().as_bytes());
            languages.insert(*lang, LanguageVersion { status, blob: *hash, plain });
            nodes.get_or_insert_with(|| text.nodes());
        }
        let nodes = nodes.filter(|_| languages.contains_key(&version.original)).ok_or_else(field)?;
        let hash = version_hash(&version.symbol, &tree_hash(&nodes), &languages);
        Ok(Amended { nodes, languages, hash })
    }

    fn check_floor(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        let by = &asked.act.by;
        let has_floor = |r: &crate::state::FloorRequest| r.state == RequestState::HasFloor && r.by == *by;
        if asked.act.capacity != Capacity::Delegate || question.requests.values().any(has_floor) {
            return Ok(());
        }
        Err(Refusal::NotOnTheFloor { by: by.clone() })
    }
}

/// Refuses an amendment that would take away a paragraph of the part that is put.
fn check_part(subject: &Subject, nodes: &[Node]) -> Result<(), Refusal> {
    let part: &[ParagraphId] = if let Subject::Text { part, .. } = subject { part } else { &[] };
    match part.iter().find(|id| !nodes.iter().any(|node| node.id == **id)) {
        Some(id) => Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() }),
        None => Ok(()),
    }
}

impl Acting for ReadAmendment {
    const ARTICLE: Article = Article::Question;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        guard::meeting(asked, &question.meeting)?;
        let (version, draft) =
            version_put(question, &asked.p.state).ok_or(Refusal::NothingToAmend { question: self.question })?;
        let amended = self.read(version, |hash| asked.blob(hash))?;
        check_part(&question.subject, &amended.nodes)?;
        let elsewhere = asked.p.state.versions.get(&amended.hash).is_some_and(|(other, _)| *other != draft);
        if amended.hash == version.hash || elsewhere {
            return Err(Refusal::NothingChanged { version: amended.hash });
        }
        put(question, self.question)?;
        self.check_floor(asked, question)?;
        Ok(Outcome { version: Some(amended.hash), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(question) = state.questions.get(&self.question).cloned() else { return };
        let Some((version, draft)) = version_put(&question, state).map(|(v, draft)| (v.clone(), draft)) else { return };
        let missing = |hash: &Hash| Refusal::BlobMissing { blob: *hash };
        let amended = self.read(&version, |hash| done.blob(hash).ok_or_else(|| missing(hash)));
        let amended = amended.expect("admitted with these texts");
        let at = done.admission.counts_at();
        // A text read out before may be read out again: it is the same version then.
        if !state.versions.contains_key(&amended.hash)
            && let Some(held) = state.drafts.get_mut(&draft)
        {
            state.versions.insert(amended.hash, (draft, held.versions.len()));
            let mut read_out = Version {
                id: done.id(),
                read_out: true,
                hash: amended.hash,
                tree: tree_hash(&amended.nodes),
                nodes: amended.nodes.as_slice().into(),
                languages: amended.languages.clone(),
                complete_since: at,
                at,
                edited: None,
                ..version.clone()
            };
            read_out.changed = crate::acts::texts::offer::changed(&version, &read_out, done.texts);
            held.versions.push_back(read_out);
        }
        let Some(question) = state.questions.get_mut(&self.question) else { return };
        if let Subject::Text { version, .. } = &mut question.subject {
            question.earlier.push_back(std::mem::replace(version, amended.hash));
        }
        question.read_out = question.read_out.max(Some(self.how));
        question.put_at = at;
        question.quiet_since = question.quiet_since.max(at);
        question.number = done.number();
    }
}
