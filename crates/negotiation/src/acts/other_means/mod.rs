//! What reaches the secretariat by other means: said from the floor, on paper, by letter; and corrections.

pub mod answer_correction;
pub mod ask_correction;
pub mod confirm_entry;
pub mod dispute_entry;
pub mod enter_for_delegation;

use crate::asked::Asked;
use crate::guard::{found, own};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};

/// Judges the answer of a delegation to what was entered for it. `closed` says that the entry is a closed one; then the
/// answer is closed too, so that nobody learns whose it was.
pub(crate) fn answers(asked: &Asked<'_>, entry: Id, closed: bool) -> Result<(), Refusal> {
    let p = asked.p;
    let open = p.state.entered_for.get(&entry);
    // Another delegation's closed entry is unknown.
    let closed_one = p.confidences.entered_for.get(&entry).filter(|held| held.of == asked.act.by);
    let entered = found(if closed { closed_one } else { open }, Thing::Entry, &entry)?;
    own(asked, &entered.of)?;
    if closed {
        asked.reads([entered.number]);
    }
    match entered.answered {
        None => Ok(()),
        Some(_) => Err(Refusal::EntryAnswered { entry }),
    }
}
