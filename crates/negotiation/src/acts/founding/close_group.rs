//! Close the group at the end of its term, with nothing left open. It admits no further act; its record stays readable, and
//! a successor may open with its closing checkpoint.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{MeetingState, QuestionState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseGroup {}

/// Returns what is still open, if anything: a silence, a meeting, a question.
fn still_open(state: &State) -> Option<(Thing, Id)> {
    let silence = state.windows().find(|(_, held)| held.runs());
    let running = |state: &MeetingState| matches!(state, MeetingState::Open { .. } | MeetingState::Suspended { .. });
    let meeting = state.meetings.iter().find(|(_, meeting)| running(&meeting.state));
    let waits = |state: &QuestionState| matches!(state, QuestionState::Put | QuestionState::Suspended);
    let question = state.questions.iter().find(|(_, question)| waits(&question.state));
    let silence = silence.map(|(id, _)| (Thing::Silence, *id));
    let meeting = meeting.map(|(id, _)| (Thing::Meeting, *id));
    silence.or(meeting).or(question.map(|(id, _)| (Thing::Question, *id)))
}

impl Acting for CloseGroup {
    const ARTICLE: Article = Article::Closing;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some((what, id)) = still_open(&asked.p.state) {
            return Err(Refusal::StillOpen { what, id });
        }
        let until = asked.p.state.group().term.to;
        let over = asked.counts_at.to_string()[..10] >= *until.to_string();
        asked.require(over, || Refusal::TermNotOver { until })?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(group) = &mut state.group {
            Arc::make_mut(group).closed = Some(done.admission.counts_at());
        }
    }
}
