//! Withdraw an objection. The question is free again; an objection that was not recorded by name is withdrawn in the
//! same way, so that nobody learns whose it was.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::{found, own};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{QuestionState, State};

use super::question;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawObjection {
    /// The objection was recorded by name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
    /// The objection.
    pub objection: Id,
    /// The question.
    pub question: Id,
}

impl WithdrawObjection {
    fn unknown(&self) -> Refusal {
        Refusal::Unknown { what: Thing::Objection, id: self.objection.to_string() }
    }

    fn named(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        own(asked, found(question.objections.get(&self.objection), Thing::Objection, &self.objection)?)?;
        Ok(Outcome::default())
    }

    /// Whose an unnamed objection is, is not told by a refusal either: another's objection is unknown.
    fn unnamed(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        question(asked, &self.question)?;
        let heard = asked.p.confidences.objections.get(&self.question);
        let mut own = heard.into_iter().flatten().filter(|heard| heard.by.as_ref() == Some(&asked.act.by));
        let heard = own.find(|heard| heard.id == Some(self.objection)).ok_or_else(|| self.unknown())?;
        if heard.withdrawn {
            return Err(Refusal::ObjectionWithdrawn { objection: self.objection });
        }
        asked.reads([heard.number]);
        Ok(Outcome { entry: Some(heard.number), ..Outcome::default() })
    }
}

impl Acting for WithdrawObjection {
    const ARTICLE: Article = Article::Consensus;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if self.named { self.named(asked) } else { self.unnamed(asked) }
    }

    /// Only an objection recorded by name comes here.
    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(question) = state.questions.get_mut(&self.question) else { return };
        question.objections.remove(&self.objection);
        question.quiet_since = question.quiet_since.max(done.admission.counts_at());
        if let QuestionState::Decided { decision } = question.state
            && let Some(decision) = state.decisions.get_mut(&decision)
        {
            decision.crossed = decision.crossed.saturating_sub(1);
        }
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        withdrawn(self.question, done.admission.outcome.entry, confidences);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        let entry = done.admission.outcome.entry;
        Some(json!({ "act": "withdraw_objection", "entry": entry, "question": self.question }))
    }

    fn is_closed(&self, _name: &str) -> bool {
        !self.named
    }
}

/// Takes what all States learn of a withdrawal: which objection no longer stands.
pub(crate) fn learn(_number: u64, summary: &Value, confidences: &mut Confidences) {
    let question = summary.get("question").and_then(Value::as_str).and_then(|id| id.parse().ok());
    if let Some(question) = question {
        withdrawn(question, summary.get("entry").and_then(Value::as_u64), confidences);
    }
}

fn withdrawn(question: Id, entry: Option<u64>, confidences: &mut Confidences) {
    let Some(heard) = confidences.objections.get_mut(&question) else { return };
    heard.iter_mut().filter(|heard| Some(heard.number) == entry).for_each(|heard| heard.withdrawn = true);
}
