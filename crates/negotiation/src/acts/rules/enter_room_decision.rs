//! Enter what the room decided. It prevails over the machine: no rule of conduct is held against it. It takes effect when
//! the Chair enters it, or when the Chair certifies what the secretariat entered.

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::decide::{decide, element_flag, subject_exists};
use crate::state::{DecidedBy, Decision, Meeting, Mode, QuestionState, RoomDecision, State, Subject};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterRoomDecision {
    /// Mandate element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// When the room decided.
    pub happened: Instant,
    /// Meeting it was decided in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Id>,
    /// Question it answers, if one had been put on the platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Id>,
    /// Why it is entered afterwards, such as an outage, in words.
    pub reason: String,
    /// What was decided.
    pub subject: Subject,
}

impl Acting for EnterRoomDecision {
    const ARTICLE: Article = Article::RoomPrevails;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        if let Some(meeting) = &self.meeting {
            found(state.meetings.get(meeting), Thing::Meeting, meeting)?;
        }
        if let Some(id) = &self.question {
            let question = found(state.questions.get(id), Thing::Question, id)?;
            if matches!(question.state, QuestionState::Decided { .. } | QuestionState::Withdrawn) {
                return Err(Refusal::QuestionSettled { question: *id });
            }
        }
        subject_exists(asked, &self.subject)?;
        let flag = element_flag(asked, &self.subject, self.element.as_ref())?;
        asked.field("reason", &self.reason, 2_000)?;
        if self.happened > asked.at.received {
            return Err(Refusal::HappenedLater { happened: self.happened });
        }
        Ok(Outcome::flagged(flag))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let room = RoomDecision {
            subject: self.subject.clone(),
            element: self.element.clone(),
            meeting: self.meeting,
            question: self.question,
            reason: self.reason.clone(),
            happened: self.happened,
            presiding: state.presiding(),
            number: done.number(),
            certified: None,
        };
        state.room_decisions.insert(done.id(), room);
        if done.act.capacity == Capacity::Chair {
            take_effect(done.id(), done, state);
        }
    }

    fn happened(&self) -> Option<Instant> {
        Some(self.happened)
    }
}

/// Lets a decision of the room take effect, certified by the act being applied.
pub(crate) fn take_effect(id: Id, done: &Done<'_>, state: &mut State) {
    let Some(room) = state.room_decisions.get_mut(&id) else { return };
    room.certified = Some(done.id());
    let room = room.clone();
    if let Some(question) = room.question.and_then(|question| state.questions.get_mut(&question)) {
        question.state = QuestionState::Decided { decision: id };
    }
    let mode =
        |meeting: Id| (meeting, state.meetings.get(&meeting).map_or(Mode::Formal, |m| mode_at(m, room.happened)));
    let meeting = room.meeting.map(mode);
    let decision = Decision {
        question: room.question,
        silence: None,
        subject: room.subject,
        element: room.element,
        languages: Vec::new(),
        meeting,
        presiding: room.presiding,
        by: DecidedBy::Room,
        at: room.happened,
        number: done.number(),
        provisional: false,
        orally_amended: false,
        crossed: 0,
        set_aside: None,
    };
    decide(id, decision, done, state);
}

/// Returns the mode in which the platform last saw the meeting at that instant; a meeting it never saw open counts as
/// formal, for the Chair certifies a decision.
fn mode_at(meeting: &Meeting, at: Instant) -> Mode {
    let before = meeting.segments.iter().filter(|segment| segment.since <= at);
    before.last().map_or(Mode::Formal, |segment| segment.mode)
}
