//! Agenda and programme of work, the follow-up of meetings, milestones, thematic subgroups.

pub mod end_subgroup;
pub mod enter_follow_up;
pub mod move_milestone;
pub mod propose_agenda;
pub mod propose_programme;
pub mod reach_milestone;
pub mod report_back;
pub mod set_milestone;
pub mod set_up_subgroup;
pub mod settle_follow_up;
pub mod show_balance;

use crate::asked::Asked;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Milestone, Subgroup};

/// Refuses names that are empty or too long.
fn named(field: &str, names: &Names) -> Result<(), Refusal> {
    let fits = !names.0.is_empty() && names.covers(&[]) && names.longest() <= 500;
    if fits { Ok(()) } else { Err(Refusal::BadField { field: field.to_owned() }) }
}

/// Refuses a mandate element that the group does not have.
fn element(asked: &Asked<'_>, element: Option<&Code>) -> Result<(), Refusal> {
    let Some(element) = element else { return Ok(()) };
    found(asked.p.state.group().element(element), Thing::MandateElement, element).map(|_| ())
}

/// Returns a thematic subgroup whose task has not ended.
pub(super) fn subgroup<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Subgroup, Refusal> {
    let subgroup = found(asked.p.state.work.subgroups.get(id), Thing::Subgroup, id)?;
    if subgroup.ended.is_none() { Ok(subgroup) } else { Err(Refusal::SubgroupEnded { subgroup: *id }) }
}

/// Returns a milestone that was not reached.
fn ahead<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Milestone, Refusal> {
    let milestone = found(asked.p.state.work.milestones.get(id), Thing::Milestone, id)?;
    if milestone.reached.is_none() { Ok(milestone) } else { Err(Refusal::MilestoneReached { milestone: *id }) }
}
