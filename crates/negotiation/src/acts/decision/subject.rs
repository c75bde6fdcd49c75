//! What may be put before the room.

use crate::asked::Asked;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::decide::{subject_exists, subject_open};
use crate::state::{SilenceState, State, Subject};

/// Refuses a subject that does not exist, that the group cannot decide on now, or on which a silence runs.
pub(crate) fn check(asked: &Asked<'_>, subject: &Subject) -> Result<(), Refusal> {
    subject_exists(asked, subject)?;
    subject_open(asked, subject)?;
    match subject {
        Subject::Text { version, .. } => {
            asked.p.state.versions.get(version).map_or(Ok(()), |(draft, _)| no_silence(asked, draft))
        }
        _ => Ok(()),
    }
}

/// Refuses while a silence runs on the draft.
pub(crate) fn no_silence(asked: &Asked<'_>, draft: &Id) -> Result<(), Refusal> {
    let mut running = asked.p.state.silences.iter();
    match running.find(|(_, silence)| silence.draft == *draft && silence.state == SilenceState::Running) {
        Some((silence, _)) => Err(Refusal::DraftUnderSilence { silence: *silence }),
        None => Ok(()),
    }
}

/// Returns the mandate element that a draft or document cites itself.
pub(crate) fn own_element(state: &State, subject: &Subject) -> Option<Code> {
    match subject {
        Subject::Text { version, .. } => {
            let (draft, _) = state.versions.get(version)?;
            state.drafts.get(draft)?.element.clone()
        }
        Subject::Document { document } => state.documents.get(document)?.element.clone(),
        _ => None,
    }
}
