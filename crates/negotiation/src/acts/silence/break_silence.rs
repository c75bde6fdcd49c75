//! Break a silence: a Member objects to the text, on paragraphs or the whole. It counts at once, up to the deadline,
//! that instant included, and cannot be withdrawn: the Chair starts anew. A late break is noted without effect; one that
//! was received in time by other means, but entered after the close, makes the Chair rule.
//!
//! A wholly closed entry: its author and the Chair know it; all States learn that silence is broken and on which
//! paragraphs; the public learns the outcome.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Break, Confidences};
use crate::id::{Code, Id, ParagraphId};
use crate::refusal::Refusal;
use crate::rulebook::Right;
use crate::state::{SilenceState, State};

use super::check_paragraphs;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakSilence {
    /// For these Members too, by a coordinator of a group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_states: Vec<Code>,
    /// On these paragraphs; empty: the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<ParagraphId>,
    /// Why. None is owed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The silence.
    pub silence: Id,
    /// Wording that would lift it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

impl Acting for BreakSilence {
    const ARTICLE: Article = Article::SilenceBreaking;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        for state in &self.for_states {
            let kind = asked.p.state.group().kind_of(state);
            let kind = kind.ok_or_else(|| Refusal::NotAParticipant { by: state.clone() })?;
            let may = asked.rules().grants(kind, Right::Prevent);
            asked.require(may, || Refusal::LacksRight { by: state.clone(), right: Right::Prevent })?;
        }
        let silence = super::silence(asked, &self.silence)?;
        check_paragraphs(asked, silence, &self.paragraphs)?;
        for (name, words) in [("reason", &self.reason), ("wording", &self.wording)] {
            words.iter().try_for_each(|words| asked.field(name, words, 8_000))?;
        }
        match silence.state {
            SilenceState::Withdrawn { .. } => Err(Refusal::SilenceWithdrawn { silence: self.silence }),
            _ if asked.counts_at > silence.deadline.at => Ok(Outcome::flagged([Flag::TooLateForEffect])),
            SilenceState::Kept { .. } => Ok(Outcome::flagged([Flag::EnteredAfterTheClose])),
            _ => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let held = Break {
            number: done.number(),
            by: Some(done.act.by.clone()),
            for_states: self.for_states.clone(),
            paragraphs: self.paragraphs.clone(),
            reason: self.reason.clone(),
            wording: self.wording.clone(),
            at: Some(done.admission.counts_at()),
            in_time: !done.admission.outcome.flags.contains(&Flag::TooLateForEffect),
            after_close: done.admission.outcome.flags.contains(&Flag::EnteredAfterTheClose),
        };
        confidences.breaks.entry(self.silence).or_default().push_back(held);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        let outcome = &done.admission.outcome;
        let in_time = !outcome.flags.contains(&Flag::TooLateForEffect);
        let after_close = outcome.flags.contains(&Flag::EnteredAfterTheClose);
        in_time.then(|| {
            json!({
                "act": "break_silence",
                "after_close": after_close,
                "paragraphs": self.paragraphs,
                "silence": self.silence,
            })
        })
    }
}

/// Takes what all States learn of a break.
pub(crate) fn learn(number: u64, summary: &Value, confidences: &mut Confidences) {
    let read = |name: &str| summary.get(name).cloned().unwrap_or(Value::Null);
    let Ok(silence) = serde_json::from_value::<Id>(read("silence")) else { return };
    let held = Break {
        number,
        by: None,
        for_states: Vec::new(),
        paragraphs: serde_json::from_value(read("paragraphs")).unwrap_or_default(),
        reason: None,
        wording: None,
        at: None,
        in_time: true,
        after_close: read("after_close").as_bool().unwrap_or(false),
    };
    confidences.breaks.entry(silence).or_default().push_back(held);
}
