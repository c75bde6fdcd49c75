//! What a group would turn to next, so that meetings get somewhere: without it, chance seldom brings a question before an open
//! meeting, and never a request that crosses the gavel.

use nemcon_negotiation::state::{
    DecidedBy, MeetingState, Mode, QuestionState, RequestState, Silence, SilenceState, State,
};
use nemcon_negotiation::{Id, Instant};

use super::chance::Chance;

/// What ends a group.
const ENDING: &[&str] =
    &["adjourn_meeting", "withdraw_silence", "withdraw_question", "resume_meeting", "settle_appeal", "close_group"];
const LIVELY: &[&str] = &[
    "ask_for_the_floor",
    "ask_for_the_floor",
    "give_the_floor",
    "object",
    "withdraw_objection",
    "ask_for_time",
    "let_it_pass",
    "read_amendment",
    "gavel",
    "suspend_question",
    "defer_question",
];
const QUIET: &[&str] = &["gavel", "gavel", "let_it_pass", "withdraw_objection"];
const SILENCE: &[&str] =
    &["break_silence", "extend_silence", "ask_more_time", "ask_clarification", "note_outage", "circulate_letter"];

const APPLYING: &[&str] =
    &["apply", "apply", "apply", "apply", "review_application", "review_application", "admit_in_status"];
const LISTING: &[&str] = &[
    "review_application",
    "review_application",
    "list_application",
    "list_application",
    "admit_in_status",
    "circulate_list",
];
const LISTED: &[&str] =
    &["object_to_application", "object_to_application", "lift_objection", "ask_about_objections", "extend_silence"];
const CONCLUDING: &[&str] = &[
    "accredit",
    "accredit",
    "ask_about_objections",
    "answer_about_objections",
    "tell_applicant",
    "lift_objection",
    "conclude_round",
];

/// Returns the question on which the gavel fell so lately that not every screen shows it, and the number of that entry.
pub(super) fn just_gavelled(state: &State) -> Option<(Id, u64)> {
    let fallen =
        state.decisions.values().filter(|decision| decision.by == DecidedBy::Gavel && decision.set_aside.is_none());
    let last = fallen.max_by_key(|decision| decision.number)?;
    (last.number + 6 > state.size).then_some((last.question?, last.number))
}

/// Returns an act that would bring the group further, as things stand.
pub(super) fn next(state: &State, now: Instant, ending: bool, quiet: bool, chance: &mut Chance) -> &'static str {
    if ending {
        return chance.word(ENDING);
    }
    if chance.percent(25)
        && let Some(act) = round(state, now, chance)
    {
        return act;
    }
    // A silence that is over, or held open, waits for the Chair.
    let waits =
        |silence: &Silence| silence.state == SilenceState::Running && (silence.held || silence.deadline.at < now);
    let pressing = state.silences.values().any(waits);
    if chance.percent(if pressing { 60 } else { 25 }) {
        return silence(state, now, quiet, chance);
    }
    meeting(state, quiet, chance)
}

/// Returns what brings a round of accreditation further; nothing where the group has no modalities.
fn round(state: &State, now: Instant, chance: &mut Chance) -> Option<&'static str> {
    let open = state.rounds.values().find(|round| round.concluded.is_none());
    Some(match open.map(|round| (round, &round.list)) {
        None => {
            state.rules.as_deref()?.book.word("stakeholder_modalities")?;
            chance.word(&["open_round", "open_round", "ask_about_objections", "tell_applicant"])
        }
        Some((round, None)) if now <= round.until.at => chance.word(APPLYING),
        Some((_, None)) => chance.word(LISTING),
        Some((_, Some(list))) if list.deadline.at < now && list.closed.is_none() => "close_silence",
        Some((_, Some(list))) if list.closed.is_none() => chance.word(LISTED),
        Some(_) => chance.word(CONCLUDING),
    })
}

fn silence(state: &State, now: Instant, quiet: bool, chance: &mut Chance) -> &'static str {
    let running = state.silences.values().filter(|silence| silence.state == SilenceState::Running);
    let running = running.max_by_key(|silence| (silence.held, std::cmp::Reverse(silence.deadline.at)));
    match running {
        Some(silence) if silence.held => chance.word(&["confirm_silence", "confirm_silence", "extend_silence"]),
        Some(silence) if silence.deadline.at < now => {
            chance.word(&["note_outage", "note_outage", "break_silence", "close_silence"])
        }
        Some(_) if quiet => "circulate_letter",
        Some(_) => chance.word(SILENCE),
        None => chance.word(&["open_silence", "circulate_letter", "table_draft", "announce_outcome", "break_silence"]),
    }
}

fn meeting(state: &State, quiet: bool, chance: &mut Chance) -> &'static str {
    if state.decisions.values().any(|decision| decision.crossed > 0 && decision.set_aside.is_none()) {
        return chance.word(&["rule_on_request", "rule_on_request", "put_question", "ask_for_the_floor"]);
    }
    if !quiet && just_gavelled(state).is_some() && chance.percent(40) {
        return chance.word(&["ask_for_the_floor", "object"]);
    }
    if state.questions.values().any(|question| question.state == QuestionState::Put) {
        let waits = state.questions.values().flat_map(|question| question.requests.values());
        let waits = waits.into_iter().any(|request| request.state == RequestState::Standing);
        return match (quiet, waits) {
            (true, true) => chance.word(&["let_it_pass", "give_the_floor"]),
            (true, false) => chance.word(QUIET),
            (false, _) => chance.word(LIVELY),
        };
    }
    let open = |mode: Mode| {
        let is = move |state: &MeetingState| matches!(state, MeetingState::Open { segment } if segment.mode == mode);
        state.meetings.values().any(|meeting| is(&meeting.state))
    };
    if open(Mode::Formal) {
        // Those who did not see the gavel fall may still ask or object.
        return chance.word(&["put_question", "put_question", "resume_question", "ask_for_the_floor", "object"]);
    }
    if state.meetings.values().any(|meeting| matches!(meeting.state, MeetingState::Suspended { .. })) {
        return chance.word(&["resume_meeting", "settle_appeal"]);
    }
    if open(Mode::Informal) || open(Mode::OffTheRecord) {
        return chance.word(&["begin_segment", "ask_for_the_floor", "suspend_meeting"]);
    }
    chance.word(&["schedule_meeting", "open_meeting", "open_meeting"])
}
