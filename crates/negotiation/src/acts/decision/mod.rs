//! A decision in a meeting: the question, the floor, objections, the gavel.

pub mod ask_for_the_floor;
pub mod ask_for_time;
pub mod defer_question;
pub mod end_sounding;
pub mod gavel;
pub mod give_the_floor;
pub mod let_it_pass;
pub mod object;
pub mod object_to_sounding;
pub mod put_question;
pub mod read_amendment;
pub mod resume_question;
pub mod rule_on_request;
pub mod sound_the_room;
pub mod subject;
pub mod suspend_question;
pub mod withdraw_objection;
pub mod withdraw_question;

use crate::asked::Asked;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Question, QuestionState, Sounding};

/// Returns a question.
pub(crate) fn question<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Question, Refusal> {
    found(asked.p.state.questions.get(id), Thing::Question, id)
}

/// Refuses a question that is not before the room, suspended for consultations or not.
pub(crate) fn pending(question: &Question, id: Id) -> Result<(), Refusal> {
    match question.state {
        QuestionState::Put | QuestionState::Suspended => Ok(()),
        QuestionState::Decided { .. } | QuestionState::Withdrawn => Err(Refusal::QuestionSettled { question: id }),
        QuestionState::Deferred => Err(Refusal::QuestionNotBeforeRoom { question: id }),
    }
}

/// Refuses a question that is not before the room now.
pub(crate) fn put(question: &Question, id: Id) -> Result<(), Refusal> {
    pending(question, id)?;
    match question.state {
        QuestionState::Put => Ok(()),
        _ => Err(Refusal::QuestionNotBeforeRoom { question: id }),
    }
}

/// Refuses words that are there but empty or too long.
pub(crate) fn words(asked: &Asked<'_>, name: &str, words: Option<&String>) -> Result<(), Refusal> {
    words.map_or(Ok(()), |words| asked.field(name, words, 8_000))
}

/// Returns a sounding that goes on.
fn sounding<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Sounding, Refusal> {
    let held = found(asked.p.state.soundings.get(id), Thing::Sounding, id)?;
    if held.heard.is_none() { Ok(held) } else { Err(Refusal::SoundingOver { sounding: *id }) }
}

/// Refuses while the Chair sounds the room.
pub(crate) fn no_sounding(asked: &Asked<'_>, meeting: &Id) -> Result<(), Refusal> {
    let mut all = asked.p.state.soundings.iter();
    match all.find(|(_, held)| held.meeting == *meeting && held.heard.is_none()) {
        Some((sounding, _)) => Err(Refusal::SoundingGoesOn { sounding: *sounding }),
        None => Ok(()),
    }
}

/// Refuses while another question is before the meeting, or a motion that is not ruled on.
pub(crate) fn no_other(asked: &Asked<'_>, meeting: &Id) -> Result<(), Refusal> {
    crate::acts::floor::no_motion(asked, meeting)?;
    match asked.p.state.question_before(meeting) {
        Some(other) => Err(Refusal::QuestionPending { question: other }),
        None => Ok(()),
    }
}
