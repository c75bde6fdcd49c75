//! Let it pass: a delegation has spoken, or withdraws its request for the floor or for time. It joins without more.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{FloorRequest, QuestionState, RequestState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetItPass {
    /// The meeting.
    pub meeting: Id,
    /// The question; none: a request made while no question was before the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Id>,
}

fn waits(request: &FloorRequest) -> bool {
    request.is_open() || request.state == RequestState::Crossed
}

impl Acting for LetItPass {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        found(state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        let question = self.question.map(|id| super::question(asked, &id)).transpose()?;
        let requests = question.map_or(state.floor.get(&self.meeting), |question| Some(&question.requests));
        let asks = requests.into_iter().flatten().any(|(_, request)| request.by == asked.act.by && waits(request));
        let time = question.is_some_and(|question| question.time_asked.values().any(|by| *by == asked.act.by));
        if asks || time { Ok(Outcome::default()) } else { Err(Refusal::NoRequest { by: asked.act.by.clone() }) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.settle(done, state);
        state.end_speech_of(&self.meeting, &done.act.by, done.admission.counts_at());
    }
}

impl LetItPass {
    fn settle(&self, done: &Done<'_>, state: &mut State) {
        let by = &done.act.by;
        let settle = |requests: &mut imbl::OrdMap<Id, FloorRequest>| {
            let mut crossed = 0;
            let own: Vec<_> = requests.iter().filter(|(_, r)| r.by == *by && waits(r)).map(|(id, _)| *id).collect();
            for id in own {
                let Some(request) = requests.get_mut(&id) else { continue };
                crossed += u32::from(request.state == RequestState::Crossed);
                request.state = RequestState::Settled;
            }
            crossed
        };
        let Some(id) = self.question else {
            state.floor.get_mut(&self.meeting).map(settle);
            return;
        };
        let Some(question) = state.questions.get_mut(&id) else { return };
        let crossed = settle(&mut question.requests);
        let others = question.time_asked.iter().filter(|(_, asker)| *asker != by);
        question.time_asked = others.map(|(id, asker)| (*id, asker.clone())).collect();
        question.quiet_since = question.quiet_since.max(done.admission.counts_at());
        if let QuestionState::Decided { decision } = question.state
            && let Some(decision) = state.decisions.get_mut(&decision)
        {
            decision.crossed = decision.crossed.saturating_sub(crossed);
        }
    }
}
