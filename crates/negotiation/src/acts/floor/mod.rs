//! Lists of speakers: inscription, order, the floor and its clock; the right of reply; motions.

pub mod ask_to_reply;
pub mod carry_list;
pub mod challenge_quorum;
pub mod close_list;
pub mod count_quorum;
pub mod declare_quorum;
pub mod end_speech;
pub mod inscribe;
pub mod leave_list;
pub mod open_list;
pub mod pause_speech;
pub mod place_speaker;
pub mod raise_motion;
pub mod reopen_list;
pub mod resume_speech;
pub mod rule_on_motion;
pub mod say_alignment;
pub mod say_from_afar;
pub mod substitute_speaker;
pub mod undo_floor;
pub mod withdraw_motion;

use crate::article::Article;
use crate::asked::Asked;
use crate::guard::{self, found};
use crate::id::{Code, Id};
use crate::kept;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::EntityKind;
use crate::state::{Inscription, Meeting, MeetingState, Modality, Motion, RequestState, SpeakersList, Speech};

/// Returns a list.
fn list<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a SpeakersList, Refusal> {
    found(asked.p.state.lists.get(id), Thing::SpeakersList, id)
}

/// Returns an inscription with its list.
fn inscription<'a>(asked: &Asked<'a>, id: &Id) -> Result<(&'a SpeakersList, &'a Inscription), Refusal> {
    let held = asked.p.state.inscription(id).map(|(_, list, held)| (list, held));
    held.ok_or_else(|| Refusal::Unknown { what: Thing::Inscription, id: id.to_string() })
}

/// Refuses an inscription that no longer waits.
fn waits(held: &Inscription, id: &Id) -> Result<(), Refusal> {
    match held.state {
        RequestState::Standing => Ok(()),
        _ => Err(Refusal::RequestNotStanding { request: *id }),
    }
}

/// Returns a meeting that is not over, and not off the record now.
fn not_over<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Meeting, Refusal> {
    let meeting = found(asked.p.state.meetings.get(id), Thing::Meeting, id)?;
    match meeting.state {
        MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. } => {
            Err(Refusal::MeetingNotOpen { meeting: *id })
        }
        MeetingState::Open { segment } if segment.mode == crate::state::Mode::OffTheRecord => {
            Err(Refusal::OffTheRecord { meeting: *id })
        }
        _ => Ok(meeting),
    }
}

/// Refuses who would speak from afar where the rules hear speakers in the room alone, or in a meeting to which no link is given. In a virtual
/// meeting there is no room. Before a meeting sits it is judged by all the ways in which it may sit; and again when the floor is given.
pub(crate) fn where_it_speaks(asked: &Asked<'_>, from_afar: bool, meeting: &Id, by: &Code) -> Result<(), Refusal> {
    if !from_afar {
        return Ok(());
    }
    let held = found(asked.p.state.meetings.get(meeting), Thing::Meeting, meeting)?;
    let rules = asked.rules();
    if rules.article(Article::FromAfar).is_none() {
        return Err(Refusal::NotInTheRulebook { article: Article::FromAfar });
    }
    match held.modality {
        Modality::Virtual => {}
        Modality::Hybrid => {
            let sittings = guard::sittings(held);
            let heard = sittings.iter().any(|sitting| rules.hears_from_afar(*sitting));
            asked.require(heard, || Refusal::NotHeardFromAfar { by: by.clone(), sitting: sittings[0] })?;
        }
        Modality::InPerson | Modality::Unverified => return Err(Refusal::HeldInPerson { meeting: *meeting }),
    }
    let told_with_states = asked.p.state.group().kind_of(by).is_some_and(EntityKind::is_told_with_states);
    let link = asked.p.confidences.links.get(meeting).filter(|link| told_with_states || link.stakeholders);
    asked.reads([link.ok_or(Refusal::NoLink { meeting: *meeting })?.number]);
    Ok(())
}

/// Returns a motion that is not ruled on or withdrawn.
fn motion<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Motion, Refusal> {
    let held = found(asked.p.state.motions.get(id), Thing::Motion, id)?;
    if held.is_pending() { Ok(held) } else { Err(Refusal::MotionSettled { motion: *id }) }
}

/// Refuses while a motion in the meeting is neither ruled on nor withdrawn.
pub(crate) fn no_motion(asked: &Asked<'_>, meeting: &Id) -> Result<(), Refusal> {
    no_motion_seen(asked, meeting, u64::MAX)
}

/// Refuses while such a motion is there that whoever has seen the record up to an entry could know of.
pub(crate) fn no_motion_seen(asked: &Asked<'_>, meeting: &Id, seen: u64) -> Result<(), Refusal> {
    let before = asked.p.state.motions_before(meeting).into_iter().find(|(_, held)| kept::bars(asked, held, seen));
    match before {
        Some((motion, held)) => Err(Refusal::MotionFirst { by: held.by.clone(), motion: *motion }),
        None => Ok(()),
    }
}

/// Returns the speech that goes on in a meeting, if it is the one meant.
fn speech<'a>(asked: &Asked<'a>, meeting: &Id, named: Option<&Id>) -> Result<&'a Speech, Refusal> {
    found(asked.p.state.meetings.get(meeting), Thing::Meeting, meeting)?;
    let speech = asked.p.state.speaking(meeting).ok_or(Refusal::NobodySpeaks { meeting: *meeting })?;
    kept::meant(asked, named, speech)?;
    Ok(speech)
}
