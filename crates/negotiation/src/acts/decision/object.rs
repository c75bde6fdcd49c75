//! Object: one objection by a Member stops the decision, whatever the support for it. No reason is owed.
//!
//! By default a wholly closed entry: its author and the Chair know it, all States learn that there is an objection.
//! It is recorded by name only if the State asks.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, Heard};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{QuestionState, State};

use super::{pending, question, words};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// Recorded by name, because the State asks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
    /// The question.
    pub question: Id,
    /// Why. None is owed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Number of the last entry that the screen had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<u64>,
    /// Wording that would lift it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

impl Object {
    /// Says whether it crossed the gavel: it counts from before it, or comes from a screen it had not reached.
    fn crosses(&self, asked: &Asked<'_>) -> bool {
        let state = &asked.p.state;
        let Some(QuestionState::Decided { decision }) = state.questions.get(&self.question).map(|q| &q.state) else {
            return false;
        };
        let seen = self.seen.max(asked.act.seen.map(|seen| seen.size)).filter(|_| self.seen.is_some());
        state.decisions.get(decision).is_some_and(|decision| {
            let unseen = seen.is_some_and(|seen| seen < decision.number);
            decision.set_aside.is_none() && (asked.counts_at <= decision.at || unseen)
        })
    }
}

impl Acting for Object {
    const ARTICLE: Article = Article::Consensus;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        guard::meeting(asked, &question.meeting)?;
        words(asked, "reason", self.reason.as_ref())?;
        words(asked, "wording", self.wording.as_ref())?;
        if self.crosses(asked) {
            return Ok(Outcome::flagged([Flag::CrossedTheGavel]));
        }
        pending(question, self.question)?;
        Ok(Outcome::default())
    }

    /// Only an objection recorded by name comes here.
    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(question) = state.questions.get_mut(&self.question) else { return };
        question.objections.insert(done.id(), done.act.by.clone());
        if let QuestionState::Decided { decision } = question.state
            && let Some(decision) = state.decisions.get_mut(&decision)
        {
            decision.crossed += 1;
        }
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let heard = Heard {
            number: done.number(),
            id: Some(done.id()),
            by: Some(done.act.by.clone()),
            reason: self.reason.clone(),
            wording: self.wording.clone(),
            crossed: done.admission.outcome.flags.contains(&Flag::CrossedTheGavel),
            withdrawn: false,
        };
        confidences.objections.entry(self.question).or_default().push_back(heard);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        let crossed = done.admission.outcome.flags.contains(&Flag::CrossedTheGavel);
        Some(json!({ "act": "object", "crossed": crossed, "question": self.question }))
    }

    fn is_closed(&self, _name: &str) -> bool {
        !self.named
    }
}

/// Takes what all States learn of an objection.
pub(crate) fn learn(number: u64, summary: &Value, confidences: &mut Confidences) {
    let Some(question) = summary.get("question").and_then(Value::as_str).and_then(|id| id.parse::<Id>().ok()) else {
        return;
    };
    let crossed = summary.get("crossed").and_then(Value::as_bool).unwrap_or(false);
    let heard = Heard { number, id: None, by: None, reason: None, wording: None, crossed, withdrawn: false };
    confidences.objections.entry(question).or_default().push_back(heard);
}
