//! Acts that the desk of a meeting kept while it had no line, and sent when it had one again: they say when they were done. Only what
//! conducts the floor is kept so. What closes or decides, and what a delegation does itself, is recorded when it is received or not at all.

use crate::acts::Content;
use crate::acts::other_means::enter_for_delegation::EnterForDelegation;
use crate::asked::Asked;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{MeetingState, Motion, MotionState, Speech, State};
use crate::time::Instant;

/// Longest time between doing an act and receiving it. What was decided in the room during a longer outage the Chair certifies.
pub const KEPT_HOURS_MAX: i64 = 4;

/// Acts that a desk may keep.
pub const KEPT: [&str; 5] = ["give_the_floor", "pause_speech", "resume_speech", "end_speech", "undo_floor"];

/// Acts of delegations that a desk may keep when it enters them from the floor.
pub const KEPT_FOR_DELEGATIONS: [&str; 5] =
    ["inscribe", "leave_list", "ask_for_the_floor", "ask_to_reply", "raise_motion"];

/// Refuses an act that was done before it was received, if acts like it are not kept, it is too old or not of this sitting of
/// the meeting, or the floor has gone on since.
pub(crate) fn kept(asked: &Asked<'_>) -> Result<(), Refusal> {
    let Some(done_at) = asked.act.done_at else { return Ok(()) };
    if let Some(act) = not_kept(&asked.act.content) {
        return Err(Refusal::NotKept { act });
    }
    if done_at > asked.at.received {
        return Err(Refusal::DoneInTheFuture { done_at });
    }
    if done_at.plus_hours(KEPT_HOURS_MAX) < asked.at.received {
        return Err(Refusal::DoneTooLongAgo { done_at, hours: KEPT_HOURS_MAX });
    }
    // What is not there is refused by the act itself.
    let state = &asked.p.state;
    let Some(meeting) = meeting_of(&asked.act.content, state) else { return Ok(()) };
    if let Some(MeetingState::Open { segment }) = state.meetings.get(&meeting).map(|held| &held.state)
        && done_at < segment.since
    {
        return Err(Refusal::DoneBeforeItSat { meeting, since: segment.since });
    }
    match floor_since(state, &meeting).filter(|since| done_at < *since) {
        Some(since) if KEPT.contains(&asked.act.content.name()) => Err(Refusal::FloorWentOn { meeting, since }),
        _ => Ok(()),
    }
}

/// Returns the entry up to which an act is judged: the one that the desk had seen when it kept it, if what the act names was there by
/// then. All else is judged by everything.
pub(crate) fn seen(asked: &Asked<'_>, seen: Option<u64>, named: u64) -> u64 {
    seen.filter(|seen| asked.act.done_at.is_some() && named <= *seen).unwrap_or(u64::MAX)
}

/// Says whether a motion that waits bars what is asked: not what was done before it was raised, nor what a desk kept that had not seen it,
/// unless it has been taken up since.
pub(crate) fn bars(asked: &Asked<'_>, motion: &Motion, seen: u64) -> bool {
    let later = asked.act.done_at.is_some_and(|done_at| done_at < motion.at);
    motion.state != MotionState::Raised || !(later || motion.number > seen)
}

/// Says whether a motion waits that was raised by the time at which a desk kept the act, which it lets pass.
pub(crate) fn unseen_motion(asked: &Asked<'_>, meeting: &Id) -> bool {
    let by_then = |(_, held): (&Id, &Motion)| held.at <= asked.counts_at;
    asked.act.done_at.is_some() && asked.p.state.motions_before(meeting).into_iter().any(by_then)
}

/// Refuses what was meant for the speech of another than the one that has the floor. An act that was kept says whose it is meant for.
pub(crate) fn meant(asked: &Asked<'_>, named: Option<&Id>, speech: &Speech) -> Result<(), Refusal> {
    match named {
        Some(request) if *request != speech.request => Err(Refusal::AnotherSpeaks { by: speech.by.clone() }),
        None if asked.act.done_at.is_some() => Err(Refusal::BadField { field: "speech".to_owned() }),
        _ => Ok(()),
    }
}

/// Returns the name of an act that is not kept.
fn not_kept(content: &Content) -> Option<String> {
    let name = content.name();
    match content {
        Content::EnterForDelegation(entered) if KEPT_FOR_DELEGATIONS.contains(&entered.act.as_str()) => None,
        Content::EnterForDelegation(entered) => Some(entered.act.clone()),
        _ if KEPT.contains(&name) => None,
        _ => Some(name.to_owned()),
    }
}

/// Returns the meeting in which an act that may be kept was done, if what it names is there.
pub(crate) fn meeting_of(content: &Content, state: &State) -> Option<Id> {
    match content {
        Content::GiveTheFloor(give) => of_request(state, &give.request),
        Content::PauseSpeech(pause) => Some(pause.meeting),
        Content::ResumeSpeech(resume) => Some(resume.meeting),
        Content::EndSpeech(end) => Some(end.meeting),
        Content::UndoFloor(undo) => Some(undo.meeting),
        Content::EnterForDelegation(entered) => of_entered(entered, state),
        _ => None,
    }
}

fn of_entered(entered: &EnterForDelegation, state: &State) -> Option<Id> {
    match entered.content()? {
        Content::Inscribe(inscribe) => state.lists.get(&inscribe.list).map(|list| list.meeting),
        Content::LeaveList(leave) => of_request(state, &leave.inscription),
        Content::AskForTheFloor(ask) => Some(ask.meeting),
        Content::AskToReply(ask) => Some(ask.meeting),
        Content::RaiseMotion(raise) => Some(raise.meeting),
        _ => None,
    }
}

fn of_request(state: &State, id: &Id) -> Option<Id> {
    let motion = || state.motions.get(id).map(|held| held.meeting);
    let inscribed = || state.inscription(id).map(|(_, list, _)| list.meeting);
    motion().or_else(inscribed).or_else(|| state.request(id).map(|(meeting, _)| meeting))
}

/// Returns the instant of what happened last on the floor of a meeting. That a point of order let the clock stand does not bar what was
/// done before: the clock is put right.
fn floor_since(state: &State, meeting: &Id) -> Option<Instant> {
    let raised = |from: Instant| state.interrupted_from(meeting, from).any(|at| at == from);
    let of_one = |speech: &Speech| {
        let of_pause =
            |(from, to): &(Instant, Option<Instant>)| to.or_else(|| Some(*from).filter(|from| !raised(*from)));
        let pause = speech.pauses.iter().filter_map(of_pause).max();
        [Some(speech.since), pause, speech.ended].into_iter().flatten().max()
    };
    state.speeches.get(meeting)?.iter().filter_map(of_one).max()
}
