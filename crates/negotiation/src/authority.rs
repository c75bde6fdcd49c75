//! The authorisation matrix: act × capacity × own or foreign delegation × kind of meeting, as one table.
//!
//! It is the first guard of every act, draws the page in `docs/` and drives tests.

use crate::act::Capacity::{self, *};
use crate::rulebook::Right;

/// What the meeting an act names must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The act names no meeting, or its state does not matter.
    None,
    /// Open, in any mode on the record.
    Open,
    /// Open, and its mode and modality may decide.
    Decides,
}

/// Whose things the act may touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The group's.
    Group,
    /// Only what belongs to the delegation that acts.
    Own,
}

/// A row of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The act.
    pub act: &'static str,
    /// Capacities it is done in.
    pub capacities: &'static [Capacity],
    /// Right a delegation needs for it.
    pub right: Option<Right>,
    /// Whose things it may touch when a delegation does it.
    pub reach: Reach,
    /// What the meeting it names must be.
    pub need: Need,
}

const fn row(
    act: &'static str,
    capacities: &'static [Capacity],
    right: Option<Right>,
    reach: Reach,
    need: Need,
) -> Row {
    Row { act, capacities, right, reach, need }
}

const S: &[Capacity] = &[Secretariat];
const C: &[Capacity] = &[Chair];
const CS: &[Capacity] = &[Chair, Secretariat];
const D: &[Capacity] = &[Delegate];
const P: &[Capacity] = &[Platform];
const DS: &[Capacity] = &[Delegate, Secretariat];
const CDS: &[Capacity] = &[Chair, Secretariat, Delegate];
const CDFS: &[Capacity] = &[Chair, Secretariat, Facilitator, Delegate];
const CD: &[Capacity] = &[Chair, Delegate];
const CF: &[Capacity] = &[Chair, Facilitator];
const CFS: &[Capacity] = &[Chair, Secretariat, Facilitator];

use Need::{Decides, Open};
use Reach::{Group, Own};
use Right::{Correct, Cosponsor, Motion, Position, Prevent, Propose, Reply, Sign, Speak, Write};

/// The matrix. Acts in the order of their chapters.
pub const MATRIX: &[Row] = &[
    row("open_group", S, None, Group, Need::None),
    row("record_resolution", S, None, Group, Need::None),
    row("name_facilitator", C, None, Group, Need::None),
    row("end_facilitation", C, None, Group, Need::None),
    row("invite", CS, None, Group, Need::None),
    row("end_invitation", CS, None, Group, Need::None),
    row("appoint_acting_chair", C, None, Group, Need::None),
    row("resume_chair", C, None, Group, Need::None),
    row("register_delegation", DS, None, Own, Need::None),
    row("authorise_person", D, None, Own, Need::None),
    row("withdraw_person", D, None, Own, Need::None),
    row("close_group", S, None, Group, Need::None),
    row("enter_ruling", C, None, Group, Need::None),
    row("appeal_ruling", D, Some(Motion), Group, Open),
    row("settle_appeal", C, None, Group, Need::None),
    row("enter_room_decision", CS, None, Group, Need::None),
    row("certify_room_decision", C, None, Group, Need::None),
    row("schedule_session", S, None, Group, Need::None),
    row("move_session", S, None, Group, Need::None),
    row("cancel_session", S, None, Group, Need::None),
    row("schedule_meeting", S, None, Group, Need::None),
    row("move_meeting", S, None, Group, Need::None),
    row("cancel_meeting", S, None, Group, Need::None),
    row("open_meeting", CF, None, Group, Need::None),
    row("begin_segment", CF, None, Group, Need::None),
    row("suspend_meeting", CF, None, Group, Need::None),
    row("resume_meeting", CF, None, Group, Need::None),
    row("adjourn_meeting", CF, None, Group, Need::None),
    row("take_up", CFS, None, Group, Open),
    row("arrange_interpretation", CS, None, Group, Need::None),
    row("give_link", CS, None, Group, Need::None),
    row("register_document", S, None, Group, Need::None),
    row("add_document_language", S, None, Group, Need::None),
    row("add_symbol", S, None, Group, Need::None),
    row("table_draft", CDS, Some(Propose), Group, Need::None),
    row("introduce_report", DS, Some(Speak), Group, Open),
    row("issue_revision", CFS, None, Group, Need::None),
    row("add_language_version", S, None, Group, Need::None),
    row("edit_after_adoption", S, None, Group, Need::None),
    row("expect_language", S, None, Group, Need::None),
    row("report_discrepancy", D, Some(Correct), Group, Need::None),
    row("answer_discrepancy", S, None, Group, Need::None),
    row("circulate_letter", C, None, Group, Need::None),
    row("receive_letter", DS, Some(Write), Own, Need::None),
    row("note_delivery", &[Secretariat, Platform], None, Group, Need::None),
    row("set_deadline_for_proposals", C, None, Group, Need::None),
    row("table_proposal", D, Some(Propose), Group, Need::None),
    row("widen_proposal", D, Some(Propose), Own, Need::None),
    row("withdraw_proposal", D, Some(Propose), Own, Need::None),
    row("join_proposal", D, Some(Cosponsor), Group, Need::None),
    row("leave_proposal", D, Some(Cosponsor), Own, Need::None),
    row("speak_on", D, Some(Position), Group, Need::None),
    row("withdraw_statement", D, Some(Position), Own, Need::None),
    // Who can prevent a decision says that it will not.
    row("agree_ad_ref", CD, Some(Prevent), Group, Need::None),
    row("reopen_paragraph", CD, Some(Prevent), Group, Need::None),
    row("link_paragraphs", CD, Some(Position), Group, Need::None),
    row("unlink_paragraphs", CD, Some(Position), Own, Need::None),
    row("dispose", CF, None, Group, Need::None),
    row("undo_disposition", CF, None, Group, Need::None),
    row("open_dispositions", C, None, Group, Need::None),
    row("put_question", C, None, Group, Decides),
    row("ask_for_the_floor", D, Some(Speak), Group, Open),
    row("give_the_floor", CF, None, Group, Open),
    row("let_it_pass", D, Some(Speak), Own, Need::None),
    row("object", D, Some(Prevent), Group, Open),
    row("withdraw_objection", D, Some(Prevent), Own, Need::None),
    row("ask_for_time", D, Some(Speak), Group, Open),
    row("read_amendment", CDS, Some(Right::Amend), Group, Open),
    row("suspend_question", C, None, Group, Need::None),
    row("resume_question", C, None, Group, Decides),
    row("defer_question", C, None, Group, Need::None),
    row("withdraw_question", C, None, Group, Need::None),
    row("gavel", C, None, Group, Decides),
    row("rule_on_request", C, None, Group, Need::None),
    row("sound_the_room", C, None, Group, Open),
    row("object_to_sounding", D, Some(Prevent), Group, Open),
    row("end_sounding", C, None, Group, Need::None),
    row("open_silence", C, None, Group, Need::None),
    row("extend_silence", C, None, Group, Need::None),
    row("ask_more_time", D, Some(Speak), Group, Need::None),
    row("ask_clarification", D, Some(Speak), Group, Need::None),
    row("break_silence", D, Some(Prevent), Group, Need::None),
    row("withdraw_silence", C, None, Group, Need::None),
    row("confirm_silence", C, None, Group, Need::None),
    row("close_silence", &[Platform, Chair], None, Group, Need::None),
    row("announce_outcome", C, None, Group, Need::None),
    row("take_position", D, Some(Position), Group, Need::None),
    row("withdraw_position", D, Some(Position), Own, Need::None),
    row("enter_for_delegation", S, None, Group, Need::None),
    row("confirm_entry", D, None, Own, Need::None),
    row("dispute_entry", D, None, Own, Need::None),
    row("ask_correction", CDS, Some(Correct), Group, Need::None),
    row("answer_correction", CS, None, Group, Need::None),
    row("register_member", D, None, Own, Need::None),
    row("change_member", D, None, Own, Need::None),
    row("review_member", S, None, Group, Need::None),
    row("submit_credentials", D, None, Own, Need::None),
    row("review_credentials", S, None, Group, Need::None),
    row("challenge_credentials", D, Some(Motion), Group, Need::None),
    row("settle_challenge", CD, Some(Motion), Own, Need::None),
    row("register_key", D, None, Own, Need::None),
    row("replace_key", D, None, Own, Need::None),
    row("revoke_key", D, None, Own, Need::None),
    row("confirm_act", D, Some(Sign), Own, Need::None),
    row("disavow_act", D, Some(Sign), Own, Need::None),
    row("name_host_country", S, None, Group, Need::None),
    row("report_visa", D, None, Own, Need::None),
    row("update_visa", D, None, Own, Need::None),
    row("comment_on_visa", D, None, Group, Need::None),
    row("say_incomplete", D, None, Own, Need::None),
    row("say_complete", D, None, Own, Need::None),
    row("raise_matter", D, Some(Write), Group, Need::None),
    row("consider_matter", S, None, Group, Need::None),
    row("comment_on_matter", D, None, Group, Need::None),
    row("circulate_matter", D, Some(Write), Own, Need::None),
    row("comment_on_access", D, None, Group, Need::None),
    row("give_access_report", S, None, Group, Need::None),
    row("open_round", CS, None, Group, Need::None),
    row("apply", D, None, Own, Need::None),
    row("withdraw_application", D, None, Own, Need::None),
    row("review_application", S, None, Group, Need::None),
    row("admit_in_status", S, None, Group, Need::None),
    row("list_application", S, None, Group, Need::None),
    row("circulate_list", C, None, Group, Need::None),
    row("object_to_application", D, Some(Prevent), Group, Need::None),
    row("lift_objection", D, Some(Prevent), Own, Need::None),
    row("accredit", C, None, Group, Need::None),
    row("conclude_round", C, None, Group, Need::None),
    row("ask_about_objections", D, None, Group, Need::None),
    row("answer_about_objections", C, None, Group, Need::None),
    row("tell_applicant", C, None, Group, Need::None),
    row("propose_agenda", CS, None, Group, Need::None),
    row("propose_programme", CS, None, Group, Need::None),
    row("enter_follow_up", CFS, None, Group, Need::None),
    row("settle_follow_up", CFS, None, Group, Need::None),
    row("set_milestone", CS, None, Group, Need::None),
    row("set_up_subgroup", C, None, Group, Need::None),
    row("end_subgroup", C, None, Group, Need::None),
    row("report_back", CFS, None, Group, Need::None),
    row("move_milestone", CS, None, Group, Need::None),
    row("reach_milestone", CS, None, Group, Need::None),
    row("show_balance", C, None, Group, Need::None),
    row("open_list", CFS, None, Group, Need::None),
    row("close_list", CFS, None, Group, Need::None),
    row("reopen_list", CF, None, Group, Need::None),
    row("carry_list", CS, None, Group, Need::None),
    row("inscribe", D, Some(Speak), Group, Need::None),
    row("leave_list", D, Some(Speak), Own, Need::None),
    row("say_alignment", D, Some(Speak), Group, Need::None),
    row("place_speaker", CF, None, Group, Need::None),
    row("substitute_speaker", DS, Some(Speak), Own, Need::None),
    row("say_from_afar", CDFS, Some(Speak), Own, Need::None),
    row("end_speech", CF, None, Group, Need::None),
    row("pause_speech", CF, None, Group, Need::None),
    row("resume_speech", CF, None, Group, Need::None),
    row("undo_floor", CF, None, Group, Need::None),
    row("ask_to_reply", D, Some(Reply), Group, Open),
    row("raise_motion", D, Some(Motion), Group, Open),
    row("withdraw_motion", D, Some(Motion), Own, Need::None),
    row("rule_on_motion", CF, None, Group, Open),
    row("challenge_quorum", D, Some(Motion), Group, Open),
    row("count_quorum", CS, None, Group, Open),
    row("declare_quorum", C, None, Group, Open),
    row("hand_in_statement", D, Some(Speak), Own, Need::None),
    row("correct_statement", D, Some(Speak), Own, Need::None),
    row("hand_in_as_delivered", D, Some(Speak), Own, Need::None),
    row("set_release", D, Some(Speak), Own, Need::None),
    row("take_back_statement", D, Some(Speak), Own, Need::None),
    row("note_outage", P, None, Group, Need::None),
    row("rotate_log_key", S, None, Group, Need::None),
];

/// Acts of organizations that ask to take part: sent from outside the group, or by one that takes part, and by no State.
pub const FROM_OUTSIDE: &[&str] = &["apply", "withdraw_application"];

/// Acts of delegations that nobody enters for them: who their persons are and what they may do, their credentials and what is said of those of
/// others, their keys and what these confirm or disavow, that they let a question pass, and what they say of an entry made for them.
pub const ONE_S_OWN: &[&str] = &[
    "register_delegation",
    "authorise_person",
    "withdraw_person",
    "let_it_pass",
    "confirm_entry",
    "dispute_entry",
    "register_member",
    "change_member",
    "submit_credentials",
    "challenge_credentials",
    "settle_challenge",
    "register_key",
    "replace_key",
    "revoke_key",
    "confirm_act",
    "disavow_act",
];

/// Says whether the secretariat may enter an act for a delegation that did it by other means.
pub fn is_entered_for_others(act: &str) -> bool {
    let of_delegations = |row: &Row| row.act == act && row.capacities.contains(&Delegate);
    MATRIX.iter().any(of_delegations) && !ONE_S_OWN.contains(&act)
}

/// Acts that conduct a meeting: a facilitator does them in the meetings of a subgroup that it leads, and in no other.
pub const IN_OWN_SUBGROUP: &[&str] = &[
    "open_meeting",
    "begin_segment",
    "suspend_meeting",
    "resume_meeting",
    "adjourn_meeting",
    "give_the_floor",
    "open_list",
    "close_list",
    "reopen_list",
    "place_speaker",
    "say_from_afar",
    "end_speech",
    "pause_speech",
    "resume_speech",
    "undo_floor",
    "rule_on_motion",
];

/// Returns the row of an act; every act has one.
pub fn of(act: &str) -> &'static Row {
    MATRIX.iter().find(|row| row.act == act).unwrap_or_else(|| panic!("no row for {act} in the authorisation matrix"))
}
