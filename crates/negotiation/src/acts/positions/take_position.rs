//! Take a position: explain, interpret, reserve, keep the right to revert, dissociate, not take part; on a paragraph or
//! the whole, before or after the decision. It stops nothing; it stays beside the text.

use crate::by_lang::ByLang;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Hash, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Right;
use crate::state::{Position, PositionKind, PositionOn, State, Subject};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakePosition {
    /// On behalf of these States too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_states: Vec<Code>,
    /// Kind.
    pub kind: PositionKind,
    /// On what.
    pub on: PositionOn,
    /// On these paragraphs; empty: the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<ParagraphId>,
    /// Its words by language, as delivered.
    #[serde(default, skip_serializing_if = "ByLang::is_empty")]
    pub text: ByLang<String>,
}

impl TakePosition {
    /// Returns the versions it may be on.
    fn versions(&self, state: &State) -> Result<Vec<Hash>, Refusal> {
        match &self.on {
            PositionOn::Draft { draft } => {
                let draft = found(state.drafts.get(draft), Thing::Draft, draft)?;
                Ok(draft.versions.iter().map(|version| version.hash).collect())
            }
            PositionOn::Decision { decision } => {
                let decision = found(state.decisions.get(decision), Thing::Decision, decision)?;
                Ok(if let Subject::Text { version, .. } = &decision.subject { vec![*version] } else { Vec::new() })
            }
            PositionOn::Silence { silence } => {
                Ok(vec![found(state.silences.get(silence), Thing::Silence, silence)?.version])
            }
        }
    }

    fn check_paragraphs(&self, state: &State) -> Result<(), Refusal> {
        let versions = self.versions(state)?;
        let nodes = versions.iter().filter_map(|hash| state.version(hash)).flat_map(|version| version.nodes.iter());
        let known: BTreeSet<_> = nodes.map(|node| node.id).collect();
        match self.paragraphs.iter().find(|id| !known.contains(id)) {
            Some(id) => Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() }),
            None => Ok(()),
        }
    }

    /// Words are needed where the position is its words; a reservation or dissociation may stand without.
    fn check_words(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let of_words = matches!(self.kind, PositionKind::Explanation | PositionKind::Interpretation);
        if of_words && self.text.is_empty() {
            return Err(Refusal::BadField { field: "text".to_owned() });
        }
        self.text.values().try_for_each(|words| asked.field("text", words, 12_000))
    }
}

impl Acting for TakePosition {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        for state in &self.for_states {
            let kind = asked.p.state.group().kind_of(state);
            let kind = kind.ok_or_else(|| Refusal::NotAParticipant { by: state.clone() })?;
            let may = asked.rules().grants(kind, Right::Position);
            asked.require(may, || Refusal::LacksRight { by: state.clone(), right: Right::Position })?;
        }
        self.check_paragraphs(&asked.p.state)?;
        self.check_words(asked)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let position = Position {
            by: done.act.by.clone(),
            for_states: self.for_states.clone(),
            kind: self.kind,
            on: self.on.clone(),
            paragraphs: self.paragraphs.clone(),
            text: self.text.clone(),
            at: done.admission.counts_at(),
            number: done.number(),
            withdrawn: None,
        };
        state.positions.insert(done.id(), position);
    }
}
