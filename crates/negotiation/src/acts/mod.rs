//! The acts, one file each, by chapter. An act has a page of the same name in `scenarios/<chapter>/`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::act::{Act, ActFault};
use crate::admission::{Admission, Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Hash};
use crate::refusal::Refusal;
use crate::state::{State, To};
use crate::time::Instant;

pub mod access;
pub mod agenda;
pub mod calendar;
pub mod decision;
pub mod delegations;
pub mod floor;
pub mod founding;
pub mod other_means;
pub mod positions;
pub mod proposals;
pub mod rules;
pub mod service;
pub mod silence;
pub mod stakeholders;
pub mod statements;
pub mod texts;

/// What every act is: a body, its guards, and what follows.
pub trait Acting: Serialize + DeserializeOwned {
    /// The article it is admitted under.
    const ARTICLE: Article;

    /// Judges the act: existence, time, substance, in this order. Envelope and standing were judged before.
    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal>;

    /// Takes the act into the state. Never called for a wholly closed entry.
    fn apply(&self, done: &Done<'_>, state: &mut State);

    /// Takes the opening of a wholly closed entry.
    fn open(&self, _done: &Done<'_>, _confidences: &mut Confidences) {}

    /// Returns what all States learn of a wholly closed entry, if anything. Members as in the table of audiences.
    fn for_states(&self, _done: &Done<'_>) -> Option<Value> {
        None
    }

    /// Returns when it happened, if it is entered for somebody.
    fn happened(&self) -> Option<Instant> {
        None
    }

    /// Says whether this is a wholly closed entry.
    fn is_closed(&self, name: &str) -> bool {
        crate::audience::is_closed(name)
    }

    /// Returns those to whom a wholly closed entry, or a member of the act that stands as a commitment, is addressed.
    fn addressed(&self) -> Vec<Code> {
        Vec::new()
    }

    /// Says whether the act closes a window, and so is recorded only two seconds after it was received.
    fn closes_a_window(&self) -> bool {
        false
    }
}

macro_rules! acts {
    ($($chapter:ident { $($file:ident $name:ident),* $(,)? })*) => {
        /// What is done.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Content {
            $($(#[doc = concat!("See [`", stringify!($chapter), "::", stringify!($file), "`].")]
            $name(Box<$chapter::$file::$name>),)*)*
        }

        /// As its body.
        impl Serialize for Content {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                match self { $($(Content::$name(body) => body.serialize(s),)*)* }
            }
        }

        impl Content {
            /// Chapter and name of every act.
            pub const NAMES: &'static [(&'static str, &'static str)] =
                &[$($((stringify!($chapter), stringify!($file)),)*)*];

            /// Returns the name of the act.
            pub fn name(&self) -> &'static str {
                match self { $($(Content::$name(_) => stringify!($file),)*)* }
            }

            /// Reads the body of an act of that name.
            pub fn read(name: &str, body: Value) -> Result<Self, ActFault> {
                match name {
                    $($(stringify!($file) => serde_json::from_value(body)
                        .map(|body| Content::$name(Box::new(body)))
                        .map_err(|e| ActFault::Form(format!("{name}: {e}"))),)*)*
                    _ => Err(ActFault::UnknownAct(name.to_owned())),
                }
            }

            /// Reads the body of an act of that name from anything that serde reads, such as the fields of a form;
            /// `None` if no act has that name.
            pub fn read_from<'de, D: Deserializer<'de>>(name: &str, body: D) -> Option<Result<Self, D::Error>> {
                match name {
                    $($(stringify!($file) => Some($chapter::$file::$name::deserialize(body)
                        .map(|body| Content::$name(Box::new(body)))),)*)*
                    _ => None,
                }
            }

            /// Returns the body as JSON.
            pub fn body(&self) -> Value {
                match self { $($(Content::$name(body) => serde_json::to_value(body),)*)* }.expect("an act serializes")
            }

            /// Returns the article the act is admitted under.
            pub fn article(&self) -> Article {
                match self { $($(Content::$name(_) => <$chapter::$file::$name as Acting>::ARTICLE,)*)* }
            }

            /// Returns the article that acts of that name are admitted under; `None` if no act has that name.
            pub fn article_named(name: &str) -> Option<Article> {
                match name {
                    $($(stringify!($file) => Some(<$chapter::$file::$name as Acting>::ARTICLE),)*)*
                    _ => None,
                }
            }

            pub(crate) fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
                match self { $($(Content::$name(body) => body.admit(asked),)*)* }
            }

            pub(crate) fn apply(&self, done: &Done<'_>, state: &mut State) {
                match self { $($(Content::$name(body) => body.apply(done, state),)*)* }
            }

            pub(crate) fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
                match self { $($(Content::$name(body) => body.open(done, confidences),)*)* }
            }

            /// Returns what all States learn of a wholly closed entry.
            pub(crate) fn for_states(&self, done: &Done<'_>) -> Option<Value> {
                match self { $($(Content::$name(body) => body.for_states(done),)*)* }
            }

            /// Returns when it happened, if it is entered for somebody.
            pub fn happened(&self) -> Option<Instant> {
                match self { $($(Content::$name(body) => body.happened(),)*)* }
            }

            /// Says whether the entry is wholly closed.
            pub fn is_closed(&self) -> bool {
                match self { $($(Content::$name(body) => body.is_closed(stringify!($file)),)*)* }
            }

            /// Returns those to whom the entry, or a member of it, is addressed.
            pub fn addressed(&self) -> Vec<Code> {
                match self { $($(Content::$name(body) => body.addressed(),)*)* }
            }

            /// Says whether the act closes a window.
            pub fn closes_a_window(&self) -> bool {
                match self { $($(Content::$name(body) => body.closes_a_window(),)*)* }
            }
        }
    };
}

acts! {
    founding {
        open_group OpenGroup,
        record_resolution RecordResolution,
        name_facilitator NameFacilitator,
        end_facilitation EndFacilitation,
        invite Invite,
        end_invitation EndInvitation,
        appoint_acting_chair AppointActingChair,
        resume_chair ResumeChair,
        register_delegation RegisterDelegation,
        authorise_person AuthorisePerson,
        withdraw_person WithdrawPerson,
        close_group CloseGroup,
    }
    rules {
        enter_ruling EnterRuling,
        appeal_ruling AppealRuling,
        settle_appeal SettleAppeal,
        enter_room_decision EnterRoomDecision,
        certify_room_decision CertifyRoomDecision,
    }
    calendar {
        schedule_session ScheduleSession,
        move_session MoveSession,
        cancel_session CancelSession,
        schedule_meeting ScheduleMeeting,
        move_meeting MoveMeeting,
        cancel_meeting CancelMeeting,
        open_meeting OpenMeeting,
        begin_segment BeginSegment,
        suspend_meeting SuspendMeeting,
        resume_meeting ResumeMeeting,
        adjourn_meeting AdjournMeeting,
        take_up TakeUp,
        arrange_interpretation ArrangeInterpretation,
        give_link GiveLink,
    }
    decision {
        put_question PutQuestion,
        ask_for_the_floor AskForTheFloor,
        give_the_floor GiveTheFloor,
        let_it_pass LetItPass,
        object Object,
        withdraw_objection WithdrawObjection,
        ask_for_time AskForTime,
        read_amendment ReadAmendment,
        suspend_question SuspendQuestion,
        resume_question ResumeQuestion,
        defer_question DeferQuestion,
        withdraw_question WithdrawQuestion,
        gavel Gavel,
        rule_on_request RuleOnRequest,
        sound_the_room SoundTheRoom,
        object_to_sounding ObjectToSounding,
        end_sounding EndSounding,
    }
    silence {
        open_silence OpenSilence,
        extend_silence ExtendSilence,
        ask_more_time AskMoreTime,
        ask_clarification AskClarification,
        break_silence BreakSilence,
        withdraw_silence WithdrawSilence,
        confirm_silence ConfirmSilence,
        close_silence CloseSilence,
        announce_outcome AnnounceOutcome,
    }
    positions {
        take_position TakePosition,
        withdraw_position WithdrawPosition,
    }
    other_means {
        enter_for_delegation EnterForDelegation,
        confirm_entry ConfirmEntry,
        dispute_entry DisputeEntry,
        ask_correction AskCorrection,
        answer_correction AnswerCorrection,
    }
    texts {
        register_document RegisterDocument,
        add_document_language AddDocumentLanguage,
        add_symbol AddSymbol,
        table_draft TableDraft,
        introduce_report IntroduceReport,
        issue_revision IssueRevision,
        add_language_version AddLanguageVersion,
        circulate_letter CirculateLetter,
        receive_letter ReceiveLetter,
        note_delivery NoteDelivery,
        edit_after_adoption EditAfterAdoption,
        expect_language ExpectLanguage,
        report_discrepancy ReportDiscrepancy,
        answer_discrepancy AnswerDiscrepancy,
    }
    proposals {
        set_deadline_for_proposals SetDeadlineForProposals,
        table_proposal TableProposal,
        widen_proposal WidenProposal,
        withdraw_proposal WithdrawProposal,
        join_proposal JoinProposal,
        leave_proposal LeaveProposal,
        speak_on SpeakOn,
        withdraw_statement WithdrawStatement,
        agree_ad_ref AgreeAdRef,
        reopen_paragraph ReopenParagraph,
        link_paragraphs LinkParagraphs,
        unlink_paragraphs UnlinkParagraphs,
        dispose Dispose,
        undo_disposition UndoDisposition,
        open_dispositions OpenDispositions,
    }
    delegations {
        register_member RegisterMember,
        change_member ChangeMember,
        review_member ReviewMember,
        submit_credentials SubmitCredentials,
        review_credentials ReviewCredentials,
        challenge_credentials ChallengeCredentials,
        settle_challenge SettleChallenge,
        register_key RegisterKey,
        replace_key ReplaceKey,
        revoke_key RevokeKey,
        confirm_act ConfirmAct,
        disavow_act DisavowAct,
    }
    access {
        name_host_country NameHostCountry,
        report_visa ReportVisa,
        update_visa UpdateVisa,
        comment_on_visa CommentOnVisa,
        say_incomplete SayIncomplete,
        say_complete SayComplete,
        raise_matter RaiseMatter,
        consider_matter ConsiderMatter,
        comment_on_matter CommentOnMatter,
        circulate_matter CirculateMatter,
        comment_on_access CommentOnAccess,
        give_access_report GiveAccessReport,
    }
    stakeholders {
        open_round OpenRound,
        apply Apply,
        withdraw_application WithdrawApplication,
        review_application ReviewApplication,
        admit_in_status AdmitInStatus,
        list_application ListApplication,
        circulate_list CirculateList,
        object_to_application ObjectToApplication,
        lift_objection LiftObjection,
        accredit Accredit,
        conclude_round ConcludeRound,
        ask_about_objections AskAboutObjections,
        answer_about_objections AnswerAboutObjections,
        tell_applicant TellApplicant,
    }
    agenda {
        propose_agenda ProposeAgenda,
        propose_programme ProposeProgramme,
        enter_follow_up EnterFollowUp,
        settle_follow_up SettleFollowUp,
        set_milestone SetMilestone,
        move_milestone MoveMilestone,
        reach_milestone ReachMilestone,
        set_up_subgroup SetUpSubgroup,
        end_subgroup EndSubgroup,
        report_back ReportBack,
        show_balance ShowBalance,
    }
    floor {
        open_list OpenList,
        close_list CloseList,
        reopen_list ReopenList,
        carry_list CarryList,
        inscribe Inscribe,
        leave_list LeaveList,
        say_alignment SayAlignment,
        say_from_afar SayFromAfar,
        place_speaker PlaceSpeaker,
        substitute_speaker SubstituteSpeaker,
        end_speech EndSpeech,
        pause_speech PauseSpeech,
        resume_speech ResumeSpeech,
        undo_floor UndoFloor,
        ask_to_reply AskToReply,
        raise_motion RaiseMotion,
        withdraw_motion WithdrawMotion,
        rule_on_motion RuleOnMotion,
        challenge_quorum ChallengeQuorum,
        count_quorum CountQuorum,
        declare_quorum DeclareQuorum,
    }
    statements {
        hand_in_statement HandInStatement,
        correct_statement CorrectStatement,
        hand_in_as_delivered HandInAsDelivered,
        set_release SetRelease,
        take_back_statement TakeBackStatement,
    }
    service {
        note_outage NoteOutage,
        rotate_log_key RotateLogKey,
    }
}

/// Chapters whose acts tell all States the whole of what they tell them.
const TOLD_WHOLE: &[&str] = &["proposals", "access", "stakeholders"];

/// Takes what all States learn of a closed entry into what is known here.
pub(crate) fn learn(number: u64, summary: &Value, confidences: &mut Confidences) {
    match summary.get("act").and_then(Value::as_str) {
        Some("break_silence") => silence::break_silence::learn(number, summary, confidences),
        Some("object") => decision::object::learn(number, summary, confidences),
        Some("object_to_sounding") => decision::object_to_sounding::learn(number, summary, confidences),
        Some("withdraw_objection") => decision::withdraw_objection::learn(number, summary, confidences),
        Some("give_link" | "count_quorum" | "take_up") => {
            let _ = learn_whole(number, summary, confidences);
        }
        Some(act) if TOLD_WHOLE.iter().any(|chapter| Content::NAMES.contains(&(*chapter, act))) => {
            // A summary that is none teaches nothing; the entry's digests say whether it is the right one.
            let _ = learn_whole(number, summary, confidences);
        }
        _ => {}
    }
}

/// Returns what all States learn of an act that is told to them: the whole of it, save the person.
pub(crate) fn whole(to: To, done: &Done<'_>) -> Option<Value> {
    (to == To::States).then(|| {
        json!({
            "act": done.act.content.name(),
            "at": done.admission.counts_at(),
            "body": done.act.content.body(),
            "by": done.act.by,
            "capacity": done.act.capacity,
            "flags": done.admission.outcome.flags,
            "id": done.act.id,
        })
    })
}

/// Takes what all States learn of an act of which they are told the whole.
fn learn_whole(number: u64, summary: &Value, confidences: &mut Confidences) -> Option<()> {
    let read = |name: &str| summary.get(name).cloned();
    let content = Content::read(read("act")?.as_str()?, read("body")?).ok()?;
    let at = serde_json::from_value(read("at")?).ok()?;
    let flags: BTreeSet<Flag> = serde_json::from_value(read("flags")?).ok()?;
    let admission = Admission {
        closed: Default::default(),
        happened: None,
        number,
        outcome: Outcome::flagged(flags),
        received: at,
        recorded: at,
        rule: Article::Texts,
        rulebook: Hash([0; 32]),
        rules: crate::RULES_VERSION,
        signed: BTreeSet::new(),
        v: 1,
    };
    let act = Act {
        id: serde_json::from_value(read("id")?).ok()?,
        group: String::new(),
        by: serde_json::from_value(read("by")?).ok()?,
        capacity: serde_json::from_value(read("capacity")?).ok()?,
        done_at: None,
        person: None,
        seen: None,
        content,
    };
    let texts: BTreeMap<Hash, Arc<[u8]>> = BTreeMap::new();
    act.content.open(&Done { act: &act, admission: &admission, texts: &texts }, confidences);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_its_row_in_the_authorisation_matrix() {
        for (_, name) in Content::NAMES {
            assert!(crate::authority::MATRIX.iter().any(|row| row.act == *name), "no row for {name}");
        }
    }
}
