//! Ask for the floor: one press, all meeting long, with or without a question. While the request stands there is no
//! gavel. A request that crosses the gavel, made before it or from a screen it had not reached, makes the Chair rule.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::floor::where_it_speaks;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{FloorRequest, QuestionState, RequestState, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskForTheFloor {
    /// From afar, not in the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// The meeting.
    pub meeting: Id,
    /// What for, if the delegation says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The question on the screen, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Id>,
    /// Number of the last entry that the screen had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<u64>,
}

/// What a request for the floor falls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Falls {
    /// A question before the room, or suspended.
    OnQuestion(Id),
    /// The meeting, with no question before it.
    OnMeeting,
    /// A question whose gavel it crossed.
    Crosses(Id),
}

impl AskForTheFloor {
    fn falls(&self, state: &State, seen: Option<u64>, at: Instant) -> Result<Falls, Refusal> {
        if let Some(id) = self.question {
            match state.questions.get(&id).map(|question| &question.state) {
                Some(QuestionState::Put | QuestionState::Suspended) => return Ok(Falls::OnQuestion(id)),
                Some(QuestionState::Decided { decision }) if crosses(state, decision, seen, at) => {
                    return Ok(Falls::Crosses(id));
                }
                Some(QuestionState::Decided { .. }) => return Err(Refusal::QuestionSettled { question: id }),
                _ => {}
            }
        }
        if let Some(id) = state.question_before(&self.meeting) {
            return Ok(Falls::OnQuestion(id));
        }
        let last = state.questions_in(&self.meeting).filter_map(|(id, question)| match &question.state {
            QuestionState::Decided { decision } => Some((state.decisions.get(decision)?.number, *id, *decision)),
            _ => None,
        });
        match last.max() {
            Some((_, id, decision)) if crosses(state, &decision, seen, at) => Ok(Falls::Crosses(id)),
            _ => Ok(Falls::OnMeeting),
        }
    }

    fn seen(&self, act: &crate::act::Act) -> Option<u64> {
        // What was signed over cannot be denied.
        self.seen.max(act.seen.map(|seen| seen.size)).filter(|_| self.seen.is_some())
    }
}

fn crosses(state: &State, decision: &Id, seen: Option<u64>, at: Instant) -> bool {
    let Some(decision) = state.decisions.get(decision) else { return false };
    decision.set_aside.is_none() && (at <= decision.at || seen.is_some_and(|seen| seen < decision.number))
}

impl Acting for AskForTheFloor {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &self.meeting)?;
        if let Some(id) = &self.question {
            let question = super::question(asked, id)?;
            if question.meeting != self.meeting {
                return Err(Refusal::QuestionNotBeforeRoom { question: *id });
            }
        }
        super::words(asked, "purpose", self.purpose.as_ref())?;
        let state = &asked.p.state;
        let falls = self.falls(state, self.seen(asked.act), asked.counts_at)?;
        let requests = match falls {
            Falls::OnMeeting => state.floor.get(&self.meeting),
            Falls::OnQuestion(id) | Falls::Crosses(id) => state.questions.get(&id).map(|question| &question.requests),
        };
        let waits = |request: &FloorRequest| request.is_open() || request.state == RequestState::Crossed;
        let mut own = requests.into_iter().flatten().filter(|(_, request)| request.by == asked.act.by);
        if let Some((request, _)) = own.find(|(_, request)| waits(request)) {
            return Err(Refusal::FloorAlreadyAsked { request: *request });
        }
        where_it_speaks(asked, self.from_afar, &self.meeting, &asked.act.by)?;
        Ok(Outcome::flagged(matches!(falls, Falls::Crosses(_)).then_some(Flag::CrossedTheGavel)))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = done.admission.counts_at();
        let Ok(falls) = self.falls(state, self.seen(done.act), at) else { return };
        let crossed = matches!(falls, Falls::Crosses(_));
        let request = FloorRequest {
            by: done.act.by.clone(),
            from_afar: self.from_afar,
            at,
            number: done.number(),
            state: if crossed { RequestState::Crossed } else { RequestState::Standing },
        };
        let question = match falls {
            Falls::OnMeeting => {
                state.floor.entry(self.meeting).or_default().insert(done.id(), request);
                return;
            }
            Falls::OnQuestion(id) | Falls::Crosses(id) => state.questions.get_mut(&id),
        };
        let Some(question) = question else { return };
        question.requests.insert(done.id(), request);
        if let QuestionState::Decided { decision } = question.state
            && let Some(decision) = state.decisions.get_mut(&decision)
        {
            decision.crossed += 1;
        }
    }
}
