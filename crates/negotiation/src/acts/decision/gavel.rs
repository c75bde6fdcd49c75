//! Gavel: the Chair hears no objection, and it is so decided. Not while a request for the floor stands that was made
//! before the gavel, while a delegation has the floor or an objection stands, nor before the pause is over.
//!
//! The entry is recorded two seconds after the gavel, after all that was received before it. What was received in those
//! two seconds crossed the gavel: the Chair rules on it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::silence::close_silence::WINDOW_HOLD_MILLIS;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::decide::decide;
use crate::state::{
    DecidedBy, Decision, Mode, Question, QuestionState, ReadOut, RequestState, SpeechKind, State, Subject,
};

use super::{pending, question, subject};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gavel {
    /// Number of the entry that put the question in the form that is decided.
    pub put: u64,
    /// The question.
    pub question: Id,
}

impl Gavel {
    /// Refuses while somebody who asked before the gavel waits for the floor or has it.
    fn check_floor(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        let speaking = asked.p.state.speaking(&question.meeting).filter(|speech| speech.kind != SpeechKind::Request);
        if let Some(speech) = speaking.filter(|speech| speech.since <= asked.counts_at) {
            return Err(Refusal::FloorTaken { by: speech.by.clone(), request: speech.request });
        }
        let mut before = question.requests.iter().filter(|(_, request)| request.at <= asked.counts_at);
        match before.find(|(_, request)| request.is_open()) {
            Some((request, held)) if held.state == RequestState::HasFloor => {
                Err(Refusal::FloorTaken { by: held.by.clone(), request: *request })
            }
            Some((request, held)) => Err(Refusal::RequestStands { by: held.by.clone(), request: *request }),
            None => Ok(()),
        }
    }

    /// Refuses while the quorum is challenged and not counted, or was counted and is not there.
    fn check_quorum(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        match asked.p.state.quorum.get(&question.meeting) {
            Some(held) if !held.is_there() && held.at <= asked.counts_at => {
                Err(Refusal::QuorumNotThere { meeting: question.meeting })
            }
            _ => Ok(()),
        }
    }

    /// Refuses while a motion raised before the gavel is not ruled on.
    fn check_motions(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        let before = asked.p.state.motions_before(&question.meeting);
        match before.into_iter().find(|(_, held)| held.at <= asked.counts_at) {
            Some((motion, held)) => Err(Refusal::MotionFirst { by: held.by.clone(), motion: *motion }),
            None => Ok(()),
        }
    }

    /// Refuses while an objection stands that was recorded before the gavel. Closed entries are read for it.
    fn check_objections(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        let heard = asked.p.confidences.objections.get(&self.question);
        let unnamed = heard.into_iter().flatten().any(|heard| !heard.withdrawn);
        if unnamed || !question.objections.is_empty() {
            return Err(Refusal::ObjectionStands { question: self.question });
        }
        asked.reads_since(question.first_number);
        Ok(())
    }

    fn check_appeal(&self, asked: &Asked<'_>, question: &Question) -> Result<(), Refusal> {
        let mut rulings = asked.p.state.rulings.iter();
        let appealed = rulings
            .find(|(_, ruling)| ruling.meeting == Some(question.meeting) && matches!(ruling.appeal, Some((_, None))));
        match appealed {
            Some((ruling, _)) => Err(Refusal::UnderAppeal { ruling: *ruling }),
            None => Ok(()),
        }
    }

    /// Requires the pause of the rulebook since anything was last done on the question; flagged if departed from.
    fn check_pause(&self, asked: &Asked<'_>, question: &Question) -> Result<Option<Flag>, Refusal> {
        let pause = asked.rules().number("gavel_pause_seconds").saturating_mul(1_000);
        let until = question.quiet_since.plus_millis(pause);
        let over = asked.counts_at >= until;
        asked.require(over, || Refusal::PauseNotOver { until })?;
        Ok((!over).then_some(Flag::ShortPause))
    }
}

fn word(question: &Question) -> &'static str {
    match (&question.subject, question.read_out) {
        (Subject::Text { .. }, Some(ReadOut::OrallyAmended)) => "as_orally_amended",
        (Subject::Text { .. }, Some(ReadOut::Corrected)) => "as_corrected",
        _ => "no_objection",
    }
}

impl Acting for Gavel {
    const ARTICLE: Article = Article::Gavel;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let question = question(asked, &self.question)?;
        guard::meeting(asked, &question.meeting)?;
        pending(question, self.question)?;
        if question.state != QuestionState::Put {
            return Err(Refusal::QuestionNotBeforeRoom { question: self.question });
        }
        if question.number != self.put || question.put_at > asked.counts_at {
            return Err(Refusal::QuestionChanged { number: question.number, question: self.question });
        }
        subject::check(asked, &question.subject)?;
        self.check_motions(asked, question)?;
        self.check_quorum(asked, question)?;
        self.check_floor(asked, question)?;
        self.check_objections(asked, question)?;
        if let Some(by) = question.time_asked.values().next() {
            asked.require(false, || Refusal::TimeAsked { by: by.clone() })?;
        }
        self.check_appeal(asked, question)?;
        let short = self.check_pause(asked, question)?;
        let until = asked.at.received.plus_millis(WINDOW_HOLD_MILLIS);
        if asked.at.recorded < until {
            return Err(Refusal::WindowOpen { until });
        }
        let crossed = question.requests.values().any(|request| request.is_open()).then_some(Flag::CrossedTheGavel);
        let version = if let Subject::Text { version, .. } = &question.subject { Some(*version) } else { None };
        let flags = short.into_iter().chain(crossed).collect();
        Ok(Outcome { flags, result: Some(word(question).to_owned()), version, ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(question) = state.questions.get_mut(&self.question) else { return };
        question.state = QuestionState::Decided { decision: done.id() };
        let late: Vec<_> = question.requests.iter().filter(|(_, r)| r.is_open()).map(|(id, _)| *id).collect();
        for id in &late {
            if let Some(request) = question.requests.get_mut(id) {
                request.state = RequestState::Crossed;
            }
        }
        let question = question.clone();
        let mode = state.meetings.get(&question.meeting).and_then(|meeting| meeting.mode()).unwrap_or(Mode::Formal);
        let decision = Decision {
            question: Some(self.question),
            silence: None,
            subject: question.subject,
            element: question.element,
            languages: Vec::new(),
            meeting: Some((question.meeting, mode)),
            presiding: state.presiding(),
            by: DecidedBy::Gavel,
            at: done.admission.counts_at(),
            number: done.number(),
            provisional: false,
            orally_amended: question.read_out == Some(ReadOut::OrallyAmended),
            crossed: u32::try_from(late.len()).unwrap_or(u32::MAX),
            set_aside: None,
        };
        decide(done.id(), decision, done, state);
    }

    fn closes_a_window(&self) -> bool {
        true
    }
}
