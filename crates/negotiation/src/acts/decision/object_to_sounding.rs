//! Object when the Chair sounds the room. One objection is enough, and there is no second: so nothing can be counted. No reason is owed.
//!
//! As an objection to a question it is by default a wholly closed entry: its author and the Chair know it, all States learn that an
//! objection was heard. It is recorded by name only if the State asks.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;

use super::sounding;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectToSounding {
    /// Recorded by name, because the State asks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
    /// The sounding.
    pub sounding: Id,
}

impl Acting for ObjectToSounding {
    const ARTICLE: Article = Article::Sounding;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = sounding(asked, &self.sounding)?;
        guard::meeting(asked, &held.meeting)?;
        asked.reads_since(held.number);
        if held.objection.is_some() || asked.p.confidences.sounded.contains(&self.sounding) {
            return Err(Refusal::ObjectionHeard { sounding: self.sounding });
        }
        Ok(Outcome::default())
    }

    /// Only an objection recorded by name comes here.
    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.soundings.get_mut(&self.sounding) {
            held.objection = Some(done.act.by.clone());
        }
    }

    fn open(&self, _done: &Done<'_>, confidences: &mut Confidences) {
        confidences.sounded.insert(self.sounding);
    }

    fn for_states(&self, _done: &Done<'_>) -> Option<Value> {
        Some(json!({ "act": "object_to_sounding", "sounding": self.sounding }))
    }

    fn is_closed(&self, _name: &str) -> bool {
        !self.named
    }
}

/// Takes what all States learn: that an objection was heard.
pub(crate) fn learn(_number: u64, summary: &Value, confidences: &mut Confidences) {
    let sounding = summary.get("sounding").and_then(Value::as_str).and_then(|id| id.parse().ok());
    confidences.sounded.extend(sounding);
}
