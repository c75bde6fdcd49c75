//! Silence procedures.

pub mod announce_outcome;
pub mod ask_clarification;
pub mod ask_more_time;
pub mod break_silence;
pub mod close_silence;
pub mod confirm_silence;
pub mod deadline;
pub mod extend_silence;
pub mod open_silence;
pub mod withdraw_silence;

use crate::asked::Asked;
use crate::guard::found;
use crate::id::{Id, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::state::{Silence, SilenceState, Window};

/// Returns a silence.
pub(crate) fn silence<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Silence, Refusal> {
    found(asked.p.state.silences.get(id), Thing::Silence, id)
}

/// Refuses a silence that is not running.
pub(crate) fn running(silence: &Silence, id: Id) -> Result<(), Refusal> {
    match silence.state {
        SilenceState::Running => Ok(()),
        _ => Err(Refusal::SilenceNotRunning { silence: id }),
    }
}

/// Returns a silence procedure, or the silence on the list of a round.
pub(crate) fn window<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a dyn Window, Refusal> {
    found(asked.p.state.window(id), Thing::Silence, id)
}

/// Refuses one that does not run.
pub(crate) fn runs(window: &dyn Window, id: Id) -> Result<(), Refusal> {
    if window.runs() { Ok(()) } else { Err(Refusal::SilenceNotRunning { silence: id }) }
}

/// Refuses paragraphs that the version under silence does not have.
pub(crate) fn check_paragraphs(
    asked: &Asked<'_>,
    silence: &Silence,
    paragraphs: &[ParagraphId],
) -> Result<(), Refusal> {
    let version = asked.p.state.version(&silence.version);
    let known = |id: &ParagraphId| version.is_some_and(|version| version.nodes.iter().any(|node| node.id == *id));
    match paragraphs.iter().find(|id| !known(id)) {
        Some(id) => Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() }),
        None => Ok(()),
    }
}
