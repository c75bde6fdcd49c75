//! Speak on a proposal or a paragraph in a verb of the field: support, retain, prefer, delete, bracket, reserve, cannot
//! live with. A statement stays with the paragraph through all revisions. Nobody counts them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Code;
use crate::refusal::Refusal;
use crate::rulebook::Right;
use crate::state::{Proposed, SpokenOn, State, Statement, To};
use crate::text::Verb;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakOn {
    /// On behalf of these States too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_states: Vec<Code>,
    /// On what.
    pub on: SpokenOn,
    /// To whom; no more widely than a proposal that it is on.
    pub to: To,
    /// The verb.
    pub verb: Verb,
    /// Words, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl SpeakOn {
    fn check_on(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        match &self.on {
            SpokenOn::Proposal { proposal } => {
                let held = super::proposal(asked, proposal)?;
                super::not_adopted(asked, &held.draft)?;
                super::stands(held, *proposal)?;
                super::no_wider(self.to, held.to)
            }
            SpokenOn::Paragraph { draft, paragraph } => {
                super::paragraphs_of(super::draft(asked, draft)?, &[*paragraph], 1)?;
                super::not_adopted(asked, draft)
            }
        }
    }

    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let statement = Statement {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            for_states: self.for_states.clone(),
            number: done.number(),
            on: self.on.clone(),
            to: self.to,
            verb: self.verb,
            withdrawn: None,
            words: self.words.clone(),
        };
        proposed.statements.insert(done.id(), statement);
    }

    /// A proposal is made by tabling one.
    fn check_verb(&self) -> Result<(), Refusal> {
        if self.verb == Verb::Propose { Err(Refusal::BadField { field: "verb".to_owned() }) } else { Ok(()) }
    }
}

impl Acting for SpeakOn {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::states(asked, &self.for_states, Right::Position)?;
        super::words(asked, "words", self.words.as_ref(), 8_000)?;
        self.check_verb()?;
        self.check_on(asked)?;
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
