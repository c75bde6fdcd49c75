//! Who may see what. One table drives pages, docs and tests; [`crate::Seen`] applies it.

use serde::{Deserialize, Serialize};

/// Who may see something. Wider audiences come first; a rulebook or a State may widen, never narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everyone.
    Public,
    /// All delegations of the group, the Chair and the secretariat.
    States,
    /// Those addressed, the sender, the Chair and the secretariat.
    Addressees,
    /// The author and the Chair.
    Author,
}

/// A row of the table: a member of an act and who may see it. `*` is the act as a whole.
pub type Row = (&'static str, &'static str, Audience);

/// Act × member × audience, for all members that are not public from the start. What is not listed is public.
///
/// An act listed with `*` is a wholly closed entry: outsiders see its number and a commitment of fixed size. An act on
/// proposals says itself to whom it is told ([`crate::state::To`]): this is what it is when told to the Chair alone. Told to
/// all States, they learn the whole of it; told to everyone, it is an open entry.
pub const TABLE: &[Row] = &[
    ("break_silence", "*", Audience::Author),
    ("break_silence", "silence", Audience::States),
    ("break_silence", "paragraphs", Audience::States),
    ("object", "*", Audience::Author),
    ("object", "question", Audience::States),
    ("object_to_sounding", "*", Audience::Author),
    ("object_to_sounding", "sounding", Audience::States),
    ("withdraw_objection", "*", Audience::Author),
    ("withdraw_objection", "question", Audience::States),
    ("ask_more_time", "*", Audience::Author),
    ("ask_clarification", "*", Audience::Author),
    ("note_delivery", "*", Audience::Addressees),
    ("take_up", "*", Audience::Author),
    ("give_link", "*", Audience::States),
    ("count_quorum", "*", Audience::States),
    ("table_proposal", "*", Audience::Author),
    ("widen_proposal", "*", Audience::Author),
    ("withdraw_proposal", "*", Audience::Author),
    ("join_proposal", "*", Audience::Author),
    ("leave_proposal", "*", Audience::Author),
    ("speak_on", "*", Audience::Author),
    ("withdraw_statement", "*", Audience::Author),
    ("agree_ad_ref", "*", Audience::Author),
    ("reopen_paragraph", "*", Audience::Author),
    ("link_paragraphs", "*", Audience::Author),
    ("unlink_paragraphs", "*", Audience::Author),
    ("dispose", "*", Audience::Author),
    ("undo_disposition", "*", Audience::Author),
    ("open_dispositions", "*", Audience::Author),
    ("register_delegation", "persons", Audience::Author),
    ("authorise_person", "person", Audience::Author),
    ("withdraw_person", "person", Audience::Author),
    ("report_visa", "*", Audience::Addressees),
    ("update_visa", "*", Audience::Addressees),
    ("comment_on_visa", "*", Audience::Addressees),
    ("say_incomplete", "*", Audience::Addressees),
    ("say_complete", "*", Audience::Addressees),
    ("raise_matter", "*", Audience::Addressees),
    ("consider_matter", "*", Audience::Addressees),
    ("comment_on_matter", "*", Audience::Addressees),
    ("circulate_matter", "*", Audience::Addressees),
    ("comment_on_access", "*", Audience::Addressees),
    ("give_access_report", "*", Audience::Addressees),
    ("apply", "*", Audience::Addressees),
    ("withdraw_application", "*", Audience::Addressees),
    ("review_application", "*", Audience::Addressees),
    ("list_application", "*", Audience::Addressees),
    ("object_to_application", "*", Audience::Author),
    ("lift_objection", "*", Audience::Author),
    ("ask_about_objections", "*", Audience::Author),
    ("answer_about_objections", "*", Audience::Author),
    ("tell_applicant", "*", Audience::Author),
    ("hand_in_statement", "*", Audience::Addressees),
    ("correct_statement", "*", Audience::Addressees),
    ("hand_in_as_delivered", "*", Audience::Addressees),
    ("set_release", "*", Audience::Addressees),
    ("take_back_statement", "*", Audience::Addressees),
    ("register_member", "person", Audience::Addressees),
    ("register_member", "function", Audience::Addressees),
    ("register_member", "contact", Audience::Addressees),
    ("change_member", "person", Audience::Addressees),
    ("change_member", "function", Audience::Addressees),
    ("change_member", "contact", Audience::Addressees),
    ("review_member", "person", Audience::Addressees),
    ("review_member", "reason", Audience::Addressees),
    ("register_document", "title", Audience::States),
    ("circulate_letter", "subject", Audience::Addressees),
    ("receive_letter", "subject", Audience::Addressees),
];

/// Says whether an act of this name is by default a wholly closed entry.
pub fn is_closed(act: &str) -> bool {
    TABLE.iter().any(|(name, member, _)| *name == act && *member == "*")
}

/// Returns who may see a member of an act.
pub fn of(act: &str, member: &str) -> Audience {
    let row = |wanted: &str| TABLE.iter().find(|(name, m, _)| *name == act && *m == wanted).map(|(.., a)| *a);
    row(member).or_else(|| row("*")).unwrap_or(Audience::Public)
}
