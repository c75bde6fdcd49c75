//! Rule on what crossed the gavel: the decision stands, or it is set aside and the question is before the room again,
//! with the request standing. Both stay in the record. In the same way the Chair rules on a break of silence that was
//! received in time by other means but entered after the close.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::decide::set_aside;
use crate::state::{Decision, QuestionState, RequestState, Ruling, SilenceState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleOnRequest {
    /// The decision.
    pub decision: Id,
    /// The request, or the objection recorded by name, that crossed the gavel. None: an objection
    /// that is not, or a break of silence entered after the close.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
    /// The decision stands.
    pub stands: bool,
    /// The ruling, in words.
    pub words: String,
}

impl RuleOnRequest {
    /// Says whether something crossed the gavel that still waits for this ruling.
    fn waits(&self, asked: &Asked<'_>, decision: &Decision) -> bool {
        if let Some(silence) = decision.silence {
            let mut breaks = asked.p.confidences.breaks.get(&silence).into_iter().flatten();
            asked.reads_since(decision.number);
            return self.request.is_none() && breaks.any(|held| held.after_close);
        }
        let Some(id) = decision.question else { return false };
        let question = asked.p.state.questions.get(&id);
        match &self.request {
            Some(request) => question.is_some_and(|question| {
                let asks = question.requests.get(request).is_some_and(|held| held.state == RequestState::Crossed);
                asks || question.objections.contains_key(request)
            }),
            None => {
                let mut heard = asked.p.confidences.objections.get(&id).into_iter().flatten();
                asked.reads_since(decision.number);
                heard.any(|heard| heard.crossed && !heard.withdrawn)
            }
        }
    }
}

impl Acting for RuleOnRequest {
    const ARTICLE: Article = Article::Gavel;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let decision = found(asked.p.state.decisions.get(&self.decision), Thing::Decision, &self.decision)?;
        asked.field("words", &self.words, 4_000)?;
        if decision.set_aside.is_some() {
            return Err(Refusal::DecisionSetAside { decision: self.decision });
        }
        if !self.waits(asked, decision) {
            return Err(Refusal::NothingCrossed { decision: self.decision });
        }
        let result = if self.stands { "stands" } else { "set_aside" };
        Ok(Outcome { result: Some(result.to_owned()), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(decision) = state.decisions.get(&self.decision).cloned() else { return };
        let ruling = Ruling {
            meeting: decision.meeting.map(|(meeting, _)| meeting),
            article: Article::Gavel,
            words: self.words.clone(),
            at: done.admission.counts_at(),
            appeal: None,
        };
        state.rulings.insert(done.id(), ruling);
        if self.stands {
            self.let_stand(&decision, state);
        } else {
            set_aside(&self.decision, done.id(), done, state);
            if let Some(held) = state.decisions.get_mut(&self.decision) {
                held.crossed = 0;
            }
            put_again(&decision, done, state);
            if let Some(silence) = decision.silence.and_then(|id| state.silences.get_mut(&id)) {
                silence.state = SilenceState::Broken { at: done.admission.counts_at() };
            }
        }
    }
}

impl RuleOnRequest {
    fn let_stand(&self, decision: &Decision, state: &mut State) {
        let Some(request) = self.request else { return };
        if let Some(held) = state.decisions.get_mut(&self.decision) {
            held.crossed = held.crossed.saturating_sub(1);
        }
        let Some(question) = decision.question.and_then(|id| state.questions.get_mut(&id)) else { return };
        question.objections.remove(&request);
        if let Some(request) = question.requests.get_mut(&request) {
            request.state = RequestState::RuledOut;
        }
    }
}

/// Puts the question before the room again; suspended if another has come before the meeting since.
fn put_again(decision: &Decision, done: &Done<'_>, state: &mut State) {
    let Some(id) = decision.question else { return };
    let taken = decision.meeting.and_then(|(meeting, _)| state.question_before(&meeting)).is_some();
    let Some(question) = state.questions.get_mut(&id) else { return };
    question.state = if taken { QuestionState::Suspended } else { QuestionState::Put };
    question.put_at = done.admission.counts_at();
    question.quiet_since = question.quiet_since.max(question.put_at);
    question.number = done.number();
    let crossed: Vec<_> = question.requests.iter().filter(|(_, r)| r.state == RequestState::Crossed).collect();
    for id in crossed.into_iter().map(|(id, _)| *id).collect::<Vec<_>>() {
        if let Some(request) = question.requests.get_mut(&id) {
            request.state = RequestState::Standing;
        }
    }
}
