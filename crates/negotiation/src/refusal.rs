//! The facts for which the rules refuse an act, each with the article that forbids. Sentences are in `locales/`.

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::article::Article;
use crate::id::{Code, Hash, Id, ParagraphId};
use crate::names::Lang;
use crate::rulebook::{Right, Sitting, Waiver};
use crate::state::{Standing, To, Track};
use crate::text::{TextFault, Unfit};
use crate::time::{Date, Instant};

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? } = $kind:literal by $article:ident;)*) => {
        /// Why an act is not admitted: the fact, and nothing the asker may not see.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        #[allow(missing_docs, reason = "the fact names its fields")]
        pub enum Refusal {
            $($(#[$doc])* #[serde(rename = $kind)] $name { $($(#[$fdoc])* $field: $type),* },)*
        }

        impl Refusal {
            /// Kinds of refusal, in the order of this file.
            pub const KINDS: &'static [&'static str] = &[$($kind),*];

            /// Returns the word that names this refusal in the API, in scenarios and in messages.
            pub fn kind(&self) -> &'static str {
                match self { $(Refusal::$name { .. } => $kind,)* }
            }

            /// Returns the article that forbids.
            pub fn article(&self) -> Article {
                match self { $(Refusal::$name { .. } => Article::$article,)* }
            }
        }
    };
}

/// What a name should have named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Thing {
    Delegation,
    Session,
    Meeting,
    Document,
    Draft,
    Version,
    Text,
    Paragraph,
    Section,
    Invitation,
    MandateElement,
    Letter,
    Question,
    Request,
    Objection,
    Correction,
    Decision,
    Silence,
    Position,
    Ruling,
    Entry,
    Rulebook,
    Person,
    Resolution,
    Officer,
    Part,
    Blob,
    Proposal,
    Statement,
    Link,
    Discrepancy,
    Credentials,
    Challenge,
    Key,
    Visa,
    Matter,
    Round,
    Application,
    Inquiry,
    Agenda,
    AgendaItem,
    Programme,
    FollowUp,
    Milestone,
    SpeakersList,
    Inscription,
    Motion,
    Sounding,
    Subgroup,
    Report,
}

refusals! {
    // Envelope: before all else.
    /// The act belongs to another group.
    OtherGroup {} = "other_group" by Acts;
    /// An act with this name and other bytes stands in the record.
    IdTaken { id: Id } = "id_taken" by Acts;
    /// The same act stands in the record already.
    AlreadyRecorded { id: Id } = "already_recorded" by Acts;
    /// The group has been closed.
    GroupClosed {} = "group_closed" by Closing;
    /// No group has been opened in this record.
    NoGroup {} = "no_group" by Acts;
    /// The group is open already.
    GroupOpen {} = "group_open" by Acts;

    // Standing.
    /// Acts of this kind are not done in this capacity.
    WrongCapacity { capacity: Capacity } = "wrong_capacity" by Authority;
    /// Whoever acts is not what the capacity says.
    NotTheOffice { by: Code, capacity: Capacity } = "not_the_office" by Authority;
    /// The delegation does not take part in the group.
    NotAParticipant { by: Code } = "not_a_participant" by Membership;
    /// The rulebook does not give this right to entities of that kind.
    LacksRight { by: Code, right: Right } = "lacks_right" by Membership;
    /// Entities of that kind have the right, but not where one meets so.
    LacksRightHere { by: Code, right: Right, sitting: Sitting } = "lacks_right_here" by Membership;
    /// An entity of that code takes part already.
    TakesPart { of: Code } = "takes_part" by Membership;
    /// The thing belongs to another delegation.
    OfAnotherDelegation { by: Code } = "of_another_delegation" by Authority;
    /// The person is not named for this by the delegation.
    PersonNotAuthorised { by: Code } = "person_not_authorised" by Authority;

    // Existence.
    /// The rulebook in force does not have the article under which acts of this kind are done.
    NotInTheRulebook { article: Article } = "not_in_the_rulebook" by Acts;
    /// There is no such thing in this group.
    Unknown { what: Thing, id: String } = "unknown" by Acts;

    // Form and length.
    /// A field is empty, too long or out of its form.
    BadField { field: String } = "bad_field" by Acts;
    /// The text's bytes are not a text.
    BadText { fault: TextFault } = "bad_text" by Texts;
    /// The bytes behind the hash were not given.
    BlobMissing { blob: Hash } = "blob_missing" by Record;
    /// Local time, zone and instant do not belong together.
    BadTime {} = "bad_time" by Calendar;
    /// The end is not after the beginning.
    EndsBeforeItBegins {} = "ends_before_it_begins" by Calendar;
    /// Somebody's act is said to have happened after it was received.
    HappenedLater { happened: Instant } = "happened_later" by OtherMeans;

    // What a desk kept while it had no line.
    /// Acts of this kind are recorded when they are received, or not at all.
    NotKept { act: String } = "not_kept" by Acts;
    /// The act is said to have been done after it was received.
    DoneInTheFuture { done_at: Instant } = "done_in_the_future" by Acts;
    /// The act was kept for longer than acts are.
    DoneTooLongAgo { done_at: Instant, hours: i64 } = "done_too_long_ago" by Acts;
    /// The act was done before the meeting sat as it sits now.
    DoneBeforeItSat { meeting: Id, since: Instant } = "done_before_it_sat" by Conduct;
    /// Somebody else has led the floor on since the act was done.
    FloorWentOn { meeting: Id, since: Instant } = "floor_went_on" by Speakers;
    /// Another has the floor than the one for whom the act was meant.
    AnotherSpeaks { by: Code } = "another_speaks" by Speakers;

    // The meeting.
    /// The meeting is not open.
    MeetingNotOpen { meeting: Id } = "meeting_not_open" by Conduct;
    /// The meeting is off the record: nothing is entered until that segment ends.
    OffTheRecord { meeting: Id } = "off_the_record" by Mode;
    /// A meeting in this mode cannot decide.
    ModeCannotDecide { meeting: Id } = "mode_cannot_decide" by Mode;
    /// A meeting of this modality cannot decide.
    ModalityCannotDecide { meeting: Id } = "modality_cannot_decide" by Modality;

    /// The meeting was opened, or cancelled, before.
    MeetingNotScheduled { meeting: Id } = "meeting_not_scheduled" by Conduct;

    // Silence.
    /// The silence was withdrawn.
    SilenceWithdrawn { silence: Id } = "silence_withdrawn" by SilenceBreaking;
    /// The silence is not running.
    SilenceNotRunning { silence: Id } = "silence_not_running" by SilenceClosing;
    /// The deadline has not passed, or what was received before it is still being entered.
    SilenceNotOver { silence: Id, until: Instant } = "silence_not_over" by SilenceClosing;
    /// The service was down in its last hours: the Chair confirms or extends first.
    SilenceHeld { silence: Id } = "silence_held" by SilenceOutage;

    // Documents, drafts, letters.
    /// No document symbol has this form.
    SymbolMalformed { symbol: String } = "symbol_malformed" by Symbols;
    /// Another document, or another text, has this symbol.
    SymbolTaken { symbol: String } = "symbol_taken" by Symbols;
    /// The symbol is of another body and no source is named.
    SymbolOfAnotherBody { symbol: String } = "symbol_of_another_body" by Symbols;
    /// A corrigendum says for which languages it is.
    CorrigendumNamesNoLanguage {} = "corrigendum_names_no_language" by Symbols;
    /// It is not an official language of the group.
    NotALanguageOfTheGroup { language: Lang } = "not_a_language_of_the_group" by Languages;
    /// There is a version in this language.
    LanguageThere { language: Lang } = "language_there" by Languages;
    /// The language versions do not have the same paragraphs in the same order.
    ParagraphsDiffer { language: Lang } = "paragraphs_differ" by Languages;
    /// A text has exactly one original language.
    OneOriginal {} = "one_original" by Languages;
    /// The same version is there.
    VersionThere { version: Hash } = "version_there" by Texts;
    /// A later revision has taken its place.
    VersionSuperseded { version: Hash } = "version_superseded" by Texts;
    /// There is no version in this language.
    LanguageNotThere { language: Lang } = "language_not_there" by Languages;
    /// The draft is not adopted: until then it is revised, not edited.
    DraftNotAdopted { draft: Id } = "draft_not_adopted" by Texts;
    /// The report was answered before.
    DiscrepancyAnswered { discrepancy: Id } = "discrepancy_answered" by Languages;

    // Proposals.
    /// Another version has taken the place of this one.
    OldVersion { newest: Hash, version: Hash } = "old_version" by Texts;
    /// These operations do not fit what they are on.
    OperationsDoNotFit { unfit: Vec<Unfit> } = "operations_do_not_fit" by Texts;
    /// It would be told more widely than what it is on.
    WiderThanWhatItIsOn { to: To } = "wider_than_what_it_is_on" by Documents;
    /// It is told to others than those who know what it is on.
    ToldToOthers { to: To } = "told_to_others" by Documents;
    /// It is told as widely already; nothing that was told is taken back.
    NeverNarrowed { to: To } = "never_narrowed" by Documents;
    /// The proposal was withdrawn.
    ProposalWithdrawn { proposal: Id } = "proposal_withdrawn" by Texts;
    /// The revision in which the proposal was disposed of is out.
    ProposalSettled { proposal: Id } = "proposal_settled" by Texts;
    /// The delegation sponsors the proposal already.
    SponsorsAlready { by: Code } = "sponsors_already" by Texts;
    /// The delegation is no co-sponsor of the proposal.
    NotASponsor { by: Code } = "not_a_sponsor" by Texts;
    /// The statement was withdrawn before.
    StatementWithdrawn { statement: Id } = "statement_withdrawn" by Positions;
    /// Nothing that whoever acts could reopen is agreed on this paragraph.
    NothingAgreed { paragraph: ParagraphId } = "nothing_agreed" by Texts;
    /// The link was taken away before.
    Unlinked { link: Id } = "unlinked" by Positions;
    /// The deadline would have passed before it was set.
    DeadlineInThePast { at: Instant } = "deadline_in_the_past" by Documents;
    /// The proposal was disposed of before.
    DisposedAlready { proposal: Id } = "disposed_already" by Texts;
    /// Nothing is done with the proposal that could be undone.
    NotDisposed { proposal: Id } = "not_disposed" by Texts;
    /// What is to be told is not what stands: the proposal with its sponsors, or the whole table of dispositions.
    NotAsItStands {} = "not_as_it_stands" by Texts;

    /// The letter is not addressed to this delegation.
    NotAddressed { to: Code } = "not_addressed" by Letters;

    // Rules not yet adopted.
    /// The rulebook and the use of the platform are not yet adopted; that decision comes first.
    RulesNotAdopted {} = "rules_not_adopted" by AdoptionOfRules;

    // What is put or decided: for a question, a silence and a decision of the room alike.
    /// Not even the group departs from this article.
    NotOpenToDeparture { article: Article } = "not_open_to_departure" by Departure;
    /// An act of this name is closed: nobody could see that a departure for it was used.
    ClosedToDeparture { act: String } = "closed_to_departure" by Departure;
    /// The draft is adopted; only a decision to reopen it opens it again.
    DraftAdopted { draft: Id } = "draft_adopted" by Reopening;
    /// The decision was set aside or reopened before.
    DecisionSetAside { decision: Id } = "decision_set_aside" by Reopening;

    /// The question was decided or withdrawn before.
    QuestionSettled { question: Id } = "question_settled" by Question;

    // Founding, rules.
    /// The mandate comes from the parent body; a symbol of the group itself changes nothing in it.
    MandateFromParent { symbol: String } = "mandate_from_parent" by Mandate;
    /// This effect of the resolution is recorded.
    ResolutionRecorded { symbol: String } = "resolution_recorded" by Mandate;
    /// The delegation has a facilitator for this section.
    FacilitatorNamed { section: Code } = "facilitator_named" by Officers;
    /// The task of this facilitator has ended.
    FacilitationEnded { facilitator: Id } = "facilitation_ended" by Officers;
    /// The invitation has been ended.
    InvitationEnded { invitation: Id } = "invitation_ended" by Membership;
    /// An Acting Chair is named.
    ActingChairNamed { office: Code } = "acting_chair_named" by Officers;
    /// No Acting Chair is named.
    NoActingChair {} = "no_acting_chair" by Officers;
    /// The delegation is registered; its persons are authorised and withdrawn one by one.
    DelegationRegistered { by: Code } = "delegation_registered" by Membership;
    /// Something is still open that must end before the group is closed.
    StillOpen { what: Thing, id: Id } = "still_open" by Closing;
    /// The group's term has not ended.
    TermNotOver { until: Date } = "term_not_over" by Closing;
    /// The Chair may not let this article be departed from: the body may, or nobody.
    ChairCannotWaive { article: Article, waiver: Waiver } = "chair_cannot_waive" by Departure;
    /// The ruling was appealed against before.
    AppealedBefore { ruling: Id } = "appealed_before" by Appeal;
    /// The ruling was not given in this meeting.
    RulingOfAnotherMeeting { ruling: Id } = "ruling_of_another_meeting" by Appeal;
    /// No appeal against this ruling waits to be settled.
    NotUnderAppeal { ruling: Id } = "not_under_appeal" by Appeal;
    /// The log has another key now.
    KeyNotCurrent { key: String } = "key_not_current" by Record;
    /// The log has had this key before.
    KeyUsedBefore { key: String } = "key_used_before" by Record;
    /// The Chair has certified this decision of the room before.
    AlreadyCertified { decision: Id } = "already_certified" by RoomPrevails;

    // Calendar.
    /// The session was cancelled.
    SessionCancelled { session: Id } = "session_cancelled" by Calendar;
    /// The meeting would begin on a day outside its session.
    OutsideTheSession { session: Id } = "outside_the_session" by Calendar;
    /// A meeting of the session that has begun would lie outside it.
    MeetingLeftOut { meeting: Id } = "meeting_left_out" by Calendar;
    /// A meeting of the session is open or suspended.
    MeetingRunning { meeting: Id } = "meeting_running" by Calendar;
    /// The meeting is in this mode already.
    SameMode { meeting: Id } = "same_mode" by Mode;
    /// The meeting is not suspended.
    MeetingNotSuspended { meeting: Id } = "meeting_not_suspended" by Conduct;
    /// A question is before the meeting: it is decided, suspended, deferred or withdrawn first.
    QuestionBeforeRoom { question: Id } = "question_before_room" by Question;

    // Documents, texts, letters.

    // Decision in a meeting.
    /// Another question is before the meeting.
    QuestionPending { question: Id } = "question_pending" by Question;
    /// The question is not before the room: it is suspended or deferred, or belongs to another meeting.
    QuestionNotBeforeRoom { question: Id } = "question_not_before_room" by Question;
    /// The question is before the room already.
    QuestionNotSuspended { question: Id } = "question_not_suspended" by Question;
    /// The question was put in another form since: its number now.
    QuestionChanged { number: u64, question: Id } = "question_changed" by Question;
    /// What is put has no text that could be amended.
    NothingToAmend { question: Id } = "nothing_to_amend" by Question;
    /// The text read out is the text that stands, or another draft's.
    NothingChanged { version: Hash } = "nothing_changed" by Texts;
    /// A silence runs on this draft.
    DraftUnderSilence { silence: Id } = "draft_under_silence" by SilenceOpening;
    /// The delegation has asked for the floor already.
    FloorAlreadyAsked { request: Id } = "floor_already_asked" by Floor;
    /// The delegation has neither asked for the floor nor for time.
    NoRequest { by: Code } = "no_request" by Floor;
    /// The request does not wait for the floor.
    RequestNotStanding { request: Id } = "request_not_standing" by Floor;
    /// The delegation does not have the floor.
    NotOnTheFloor { by: Code } = "not_on_the_floor" by Floor;
    /// A request for the floor stands.
    RequestStands { by: Code, request: Id } = "request_stands" by Floor;
    /// A delegation has the floor.
    FloorTaken { by: Code, request: Id } = "floor_taken" by Floor;
    /// A delegation has asked for time.
    TimeAsked { by: Code } = "time_asked" by Floor;
    /// An objection stands.
    ObjectionStands { question: Id } = "objection_stands" by Consensus;
    /// The objection was withdrawn before.
    ObjectionWithdrawn { objection: Id } = "objection_withdrawn" by Consensus;
    /// A ruling in this meeting is under appeal.
    UnderAppeal { ruling: Id } = "under_appeal" by Appeal;
    /// The pause before the gavel is not over.
    PauseNotOver { until: Instant } = "pause_not_over" by Gavel;
    /// What was received before the gavel is still being entered.
    WindowOpen { until: Instant } = "window_open" by Gavel;
    /// Something crossed the gavel of an earlier question, and the Chair has not ruled on it.
    RulingDue { decision: Id } = "ruling_due" by Gavel;
    /// Nothing that waits for a ruling crossed this gavel.
    NothingCrossed { decision: Id } = "nothing_crossed" by Gavel;

    // Delegations, credentials, keys.
    /// Where a delegation has named a focal point, a focal point looks after its members and keys.
    NotAFocalPoint { by: Code } = "not_a_focal_point" by Delegations;
    /// The person is a member of the delegation.
    MemberThere { by: Code } = "member_there" by Delegations;
    /// The delegation has a head.
    HeadThere { by: Code } = "head_there" by Delegations;
    /// It is as the secretariat would have it already.
    ReviewedSo {} = "reviewed_so" by Delegations;
    /// The delegation has challenged these credentials, and that is not settled.
    ChallengedBefore { by: Code } = "challenged_before" by Credentials;
    /// The challenge was settled before.
    ChallengeSettled { challenge: Id } = "challenge_settled" by Credentials;
    /// The key is not of the form that keys of its kind have, or is of those that verify what nobody signed.
    KeyMalformed {} = "key_malformed" by Keys;
    /// The key is registered already, here or for another delegation.
    KeyThere {} = "key_there" by Keys;
    /// The key was replaced or revoked before.
    KeyEnded { key: Id } = "key_ended" by Keys;
    /// The rules want a key for the act, or it ended one, and this key came in by it or after it, or no earlier key has let it in.
    KeyNotBefore { act: Id, key: Id } = "key_not_before" by Keys;
    /// The act is confirmed by this key.
    ActConfirmed { act: Id } = "act_confirmed" by Keys;
    /// The delegation has disavowed the act.
    ActDisavowed { act: Id } = "act_disavowed" by Keys;
    /// The time in which an act may be disavowed is over.
    DisavowalTooLate { until: Instant } = "disavowal_too_late" by Keys;

    // Access.
    /// The State is not named as the host country in question.
    NotTheHostCountry { of: Code } = "not_the_host_country" by Access;
    /// The delegation has reported this application for the session.
    VisaThere { visa: Id } = "visa_there" by Access;
    /// The delegation has asked for this to be told.
    IncompleteSaid {} = "incomplete_said" by Access;
    /// The delegation has not said that it is incomplete.
    NotIncomplete {} = "not_incomplete" by Access;
    /// All States have the matter.
    MatterCirculated { matter: Id } = "matter_circulated" by Access;
    /// So many remarks are made on the matter as can be circulated with it.
    RemarksEnough {} = "remarks_enough" by Access;
    /// The group has not decided to give the report so widely.
    ReportNotReleased {} = "report_not_released" by AccessReport;

    // Stakeholders.
    /// The group has not adopted modalities for stakeholders by its own decision.
    ModalitiesNotAdopted {} = "modalities_not_adopted" by Stakeholders;
    /// A round is open; another is opened when it is concluded.
    RoundOpen { round: Id } = "round_open" by Stakeholders;
    /// The round is concluded.
    RoundConcluded { round: Id } = "round_concluded" by Stakeholders;
    /// The round is not concluded.
    RoundNotConcluded { round: Id } = "round_not_concluded" by Accreditation;
    /// The time in which organizations inform the secretariat is over.
    RequestsOver { until: Instant } = "requests_over" by Stakeholders;
    /// Organizations may still inform the secretariat.
    RequestsStillOpen { until: Instant } = "requests_still_open" by Stakeholders;
    /// States and offices do not apply: organizations do.
    NotAnApplicant { by: Code } = "not_an_applicant" by Stakeholders;
    /// The organization takes part already, for the mandate.
    AlreadyAccredited { by: Code } = "already_accredited" by Stakeholders;
    /// An application of the organization stands in this round.
    ApplicationThere { application: Id } = "application_there" by Stakeholders;
    /// The application stands otherwise than this would need.
    ApplicationStands { application: Id, standing: Standing } = "application_stands" by Stakeholders;
    /// An application waits: nobody is left out of a list or a round without a word.
    ApplicationWaits { application: Id } = "application_waits" by Stakeholders;
    /// This is done on the other track.
    WrongTrack { application: Id, track: Track } = "wrong_track" by Stakeholders;
    /// The list of the round is circulated.
    ListCirculated { round: Id } = "list_circulated" by Accreditation;
    /// The list would be out too shortly before the session.
    ListTooLate { days: i64 } = "list_too_late" by Accreditation;
    /// The delegation objects to this application already.
    ObjectedBefore { application: Id } = "objected_before" by Accreditation;
    /// An objection to the application stands.
    ApplicationObjectedTo { application: Id } = "application_objected_to" by Accreditation;
    /// The modalities leave the final decision to the body, and no decision of it on this list is named.
    DecisionNeeded { round: Id } = "decision_needed" by Accreditation;
    /// States ask this, nobody else.
    OnlyStatesAsk { by: Code } = "only_states_ask" by Accreditation;
    /// All that may be known was told in answer.
    AnsweredBefore { inquiry: Id } = "answered_before" by Accreditation;
    /// The modalities let less be known than this would tell.
    ModalitiesWithhold {} = "modalities_withhold" by Accreditation;

    // Agenda and programme of work, follow-up, milestones.
    /// The group has no agenda yet.
    AgendaNotAdopted {} = "agenda_not_adopted" by Agenda;
    /// The agenda is adopted, once for all sessions.
    AgendaAdopted { decision: Id } = "agenda_adopted" by Agenda;
    /// The meeting does not belong to the session.
    MeetingOfAnotherSession { meeting: Id } = "meeting_of_another_session" by Agenda;
    /// The point of the follow-up was settled before.
    FollowUpSettled { follow_up: Id } = "follow_up_settled" by FollowUp;
    /// The milestone was reached before.
    MilestoneReached { milestone: Id } = "milestone_reached" by FollowUp;

    // Thematic subgroups.
    /// The task of this subgroup has ended.
    SubgroupEnded { subgroup: Id } = "subgroup_ended" by Officers;
    /// The facilitator leads the talks on no section of this subgroup.
    NotTheirSection { subgroup: Id } = "not_their_section" by Officers;
    /// The meeting is not one of a subgroup that the facilitator leads.
    NotTheirMeeting { meeting: Id } = "not_their_meeting" by Officers;
    /// The plenary has taken note of this report.
    ReportNoted { decision: Id } = "report_noted" by FollowUp;

    // Lists of speakers.
    /// The meeting has a list on this item.
    ListThere { list: Id } = "list_there" by Speakers;
    /// Inscription is open, and no close of it is announced.
    ListOpen { list: Id } = "list_open" by Speakers;
    /// Inscription has closed.
    InscriptionClosed { list: Id, until: Instant } = "inscription_closed" by Speakers;
    /// The delegation is on the list.
    InscribedAlready { inscription: Id } = "inscribed_already" by Speakers;
    /// The list is for another part of the meeting.
    OtherSegment { list: Id } = "other_segment" by Speakers;
    /// Another comes before on the list.
    NotNext { by: Code, request: Id } = "not_next" by Speakers;
    /// The statement is not made for this delegation.
    NotInTheGroup { by: Code } = "not_in_the_group" by Speakers;
    /// The statement is made for this delegation already.
    AlignedAlready { by: Code } = "aligned_already" by Speakers;
    /// Nobody has the floor in the meeting.
    NobodySpeaks { meeting: Id } = "nobody_speaks" by Speakers;
    /// The clock stands.
    ClockPaused { meeting: Id } = "clock_paused" by Speakers;
    /// The clock runs.
    ClockRunning { meeting: Id } = "clock_running" by Speakers;
    /// The floor was not what was given last, or somebody who spoke has been heard to the end.
    NothingToUndo { meeting: Id } = "nothing_to_undo" by Speakers;

    // Right of reply.
    /// The delegation has had its replies on that item that day.
    RepliesUsed { by: Code, allowed: i64 } = "replies_used" by Reply;
    /// Replies are heard when nobody waits on the list of speakers on that item any more.
    SpeakersWait { list: Id } = "speakers_wait" by Reply;
    /// A later meeting of the day takes up the same item: replies are heard there, and their list is carried to it.
    RepliesLater { meeting: Id } = "replies_later" by Reply;
    /// A list of replies is not closed: the right ends with the day.
    RepliesNotClosed { list: Id } = "replies_not_closed" by Reply;

    // Points of order and other motions.
    /// A motion is heard and ruled on first.
    MotionFirst { by: Code, motion: Id } = "motion_first" by PointsOfOrder;
    /// The delegation has raised a motion that is not ruled on.
    MotionRaised { motion: Id } = "motion_raised" by PointsOfOrder;
    /// The motion was ruled on, or withdrawn.
    MotionSettled { motion: Id } = "motion_settled" by PointsOfOrder;

    // Reports.
    /// The group has elected no Rapporteur.
    NoRapporteur {} = "no_rapporteur" by Officers;
    /// Not the delegation of which the Rapporteur is.
    NotTheRapporteur { by: Code } = "not_the_rapporteur" by Officers;
    /// The Rapporteur has introduced it already.
    ReportIntroduced { draft: Id } = "report_introduced" by Officers;

    // The balance of the discussion.
    /// It is shown to those already.
    BalanceShownSo {} = "balance_shown_so" by Agenda;

    // Soundings.
    /// The Chair sounds the room.
    SoundingGoesOn { sounding: Id } = "sounding_goes_on" by Sounding;
    /// The sounding is over.
    SoundingOver { sounding: Id } = "sounding_over" by Sounding;
    /// An objection was heard: there is no second, and it is not said that there was none.
    ObjectionHeard { sounding: Id } = "objection_heard" by Sounding;

    // Quorum, and meetings from afar.
    /// The quorum was challenged, and not enough Members were counted present since.
    QuorumNotThere { meeting: Id } = "quorum_not_there" by Quorum;
    /// Nobody challenges the quorum: nothing is counted.
    QuorumNotChallenged { meeting: Id } = "quorum_not_challenged" by Quorum;
    /// Nobody has counted who is present since the challenge, or since the Chair declared that too few were.
    QuorumNotCounted { meeting: Id } = "quorum_not_counted" by Quorum;
    /// The count says otherwise.
    NotAsCounted { meeting: Id } = "not_as_counted" by Quorum;
    /// The meeting is held in person alone.
    HeldInPerson { meeting: Id } = "held_in_person" by Modality;
    /// In such a segment speakers are heard in the room alone.
    NotHeardFromAfar { by: Code, sitting: Sitting } = "not_heard_from_afar" by FromAfar;
    /// No link to the meeting is given to whom it is about.
    NoLink { meeting: Id } = "no_link" by FromAfar;
    /// It stands so already: from afar, or in the room.
    HeardSoAlready { request: Id } = "heard_so_already" by FromAfar;
    /// A statement of the delegation is handed in for this place already.
    StatementThere { statement: Id } = "statement_there" by Speakers;
    /// The speech for which the statement was handed in has not ended, or there is none.
    NotDelivered { statement: Id } = "not_delivered" by Speakers;
    /// Everybody may read the statement already.
    StatementReleased { statement: Id } = "statement_released" by Speakers;
    /// The statement was taken back before.
    StatementTakenBack { statement: Id } = "statement_taken_back" by Speakers;
    /// A written statement waits for no speech, and without a meeting for the end of none.
    NothingToWaitFor {} = "nothing_to_wait_for" by Speakers;

    // Silence, continued.
    /// The letter is not the Chair's, or does not carry this draft.
    LetterDoesNotCarry { letter: Id } = "letter_does_not_carry" by SilenceOpening;
    /// The letter is not addressed to all.
    LetterNotToAll { letter: Id } = "letter_not_to_all" by SilenceOpening;
    /// The rulebook does not let silence adopt.
    SilenceCannotAdopt {} = "silence_cannot_adopt" by SilenceEffect;
    /// Official languages are missing, and the rulebook asks for all of them first.
    SilenceLanguagesMissing { languages: Vec<Lang> } = "silence_languages_missing" by SilenceLanguages;
    /// The deadline is before the least length of a silence is over.
    SilenceTooShort { earliest: Instant } = "silence_too_short" by SilencePeriod;
    /// The deadline has passed.
    SilenceOver { silence: Id, until: Instant } = "silence_over" by SilenceExtension;
    /// The new deadline is not later.
    DeadlineNotLater { until: Instant } = "deadline_not_later" by SilenceExtension;
    /// No outage holds the silence open.
    SilenceNotHeld { silence: Id } = "silence_not_held" by SilenceOutage;
    /// The silence has no outcome yet.
    SilenceStillRunning { silence: Id } = "silence_still_running" by SilenceClosing;
    /// A letter has told the outcome before.
    OutcomeAnnounced { letter: Id } = "outcome_announced" by SilenceClosing;

    // By other means, positions.
    /// The position was withdrawn before.
    PositionWithdrawn { position: Id } = "position_withdrawn" by Positions;
    /// Acts of this kind are not entered for a delegation.
    NotAnActOfDelegations { act: String } = "not_an_act_of_delegations" by OtherMeans;
    /// What was handed over or sent is named by the hash of its bytes, and here it is not.
    PaperMissing {} = "paper_missing" by OtherMeans;
    /// The delegation has confirmed or corrected this entry before.
    EntryAnswered { entry: Id } = "entry_answered" by OtherMeans;
    /// The entry is closed: what concerns it is not written in the open.
    EntryClosed { entry: u64 } = "entry_closed" by Corrections;
    /// The correction was entered or declined before.
    CorrectionAnswered { correction: Id } = "correction_answered" by Corrections;
}

impl Refusal {
    /// Says whether a departure from the article could ever help: facts of form and existence are not rules.
    pub fn is_of_substance(&self) -> bool {
        !matches!(
            self,
            Refusal::OtherGroup {}
                | Refusal::IdTaken { .. }
                | Refusal::AlreadyRecorded { .. }
                | Refusal::NoGroup {}
                | Refusal::GroupOpen {}
                | Refusal::WrongCapacity { .. }
                | Refusal::NotTheOffice { .. }
                | Refusal::NotAParticipant { .. }
                | Refusal::OfAnotherDelegation { .. }
                | Refusal::PersonNotAuthorised { .. }
                | Refusal::Unknown { .. }
                | Refusal::BadField { .. }
                | Refusal::BadText { .. }
                | Refusal::BlobMissing { .. }
                | Refusal::BadTime {}
                // What a State has put in the way, only the State takes out of it.
                | Refusal::RequestStands { .. }
                | Refusal::FloorTaken { .. }
                | Refusal::ObjectionStands { .. }
                | Refusal::WindowOpen { .. }
                | Refusal::SilenceNotOver { .. }
                | Refusal::SilenceNotRunning { .. }
                | Refusal::SilenceNotHeld { .. }
                | Refusal::SilenceStillRunning { .. }
                | Refusal::OutcomeAnnounced { .. }
                | Refusal::SilenceOver { .. }
                | Refusal::DeadlineNotLater { .. }
                | Refusal::SilenceWithdrawn { .. }
                | Refusal::LetterDoesNotCarry { .. }
                | Refusal::PositionWithdrawn { .. }
                | Refusal::NotAnActOfDelegations { .. }
                | Refusal::PaperMissing {}
                | Refusal::HappenedLater { .. }
                | Refusal::NotKept { .. }
                | Refusal::DoneInTheFuture { .. }
                | Refusal::DoneTooLongAgo { .. }
                | Refusal::DoneBeforeItSat { .. }
                | Refusal::FloorWentOn { .. }
                | Refusal::AnotherSpeaks { .. }
                | Refusal::EntryAnswered { .. }
                | Refusal::EntryClosed { .. }
                | Refusal::CorrectionAnswered { .. }
                | Refusal::UnderAppeal { .. }
                | Refusal::RulingDue { .. }
                | Refusal::NothingCrossed { .. }
                | Refusal::QuestionPending { .. }
                | Refusal::QuestionSettled { .. }
                | Refusal::QuestionNotBeforeRoom { .. }
                | Refusal::QuestionNotSuspended { .. }
                | Refusal::QuestionChanged { .. }
                | Refusal::DraftUnderSilence { .. }
                | Refusal::NothingToAmend { .. }
                | Refusal::NothingChanged { .. }
                | Refusal::FloorAlreadyAsked { .. }
                | Refusal::NoRequest { .. }
                | Refusal::RequestNotStanding { .. }
                | Refusal::NotOnTheFloor { .. }
                | Refusal::ObjectionWithdrawn { .. }
                | Refusal::NotOpenToDeparture { .. }
                | Refusal::ClosedToDeparture { .. }
                | Refusal::AlreadyCertified { .. }
                | Refusal::FacilitatorNamed { .. }
                | Refusal::FacilitationEnded { .. }
                | Refusal::ActingChairNamed { .. }
                | Refusal::NoActingChair {}
                | Refusal::DelegationRegistered { .. }
                | Refusal::StillOpen { .. }
                | Refusal::ChairCannotWaive { .. }
                | Refusal::AppealedBefore { .. }
                | Refusal::NotUnderAppeal { .. }
                | Refusal::SessionCancelled { .. }
                | Refusal::MeetingNotScheduled { .. }
                | Refusal::MeetingRunning { .. }
                | Refusal::SameMode { .. }
                | Refusal::MeetingNotSuspended { .. }
                | Refusal::QuestionBeforeRoom { .. }
                | Refusal::LanguageNotThere { .. }
                | Refusal::DraftNotAdopted { .. }
                | Refusal::DiscrepancyAnswered { .. }
                | Refusal::OldVersion { .. }
                | Refusal::OperationsDoNotFit { .. }
                // What a State has told in confidence is told more widely by the State alone.
                | Refusal::WiderThanWhatItIsOn { .. }
                | Refusal::ToldToOthers { .. }
                | Refusal::NeverNarrowed { .. }
                | Refusal::ProposalWithdrawn { .. }
                | Refusal::ProposalSettled { .. }
                | Refusal::SponsorsAlready { .. }
                | Refusal::NotASponsor { .. }
                | Refusal::StatementWithdrawn { .. }
                | Refusal::NothingAgreed { .. }
                | Refusal::Unlinked { .. }
                | Refusal::DeadlineInThePast { .. }
                | Refusal::DisposedAlready { .. }
                | Refusal::NotDisposed { .. }
                | Refusal::NotAsItStands {}
                | Refusal::NotTheHostCountry { .. }
                | Refusal::VisaThere { .. }
                | Refusal::IncompleteSaid {}
                | Refusal::NotIncomplete {}
                | Refusal::MatterCirculated { .. }
                | Refusal::RemarksEnough {}
                | Refusal::ReportNotReleased {}
                // Departing once from modalities would tell what was said under them: the body changes them instead.
                | Refusal::ModalitiesNotAdopted {}
                | Refusal::RoundOpen { .. }
                | Refusal::RoundConcluded { .. }
                | Refusal::RoundNotConcluded { .. }
                | Refusal::RequestsOver { .. }
                | Refusal::RequestsStillOpen { .. }
                | Refusal::NotAnApplicant { .. }
                | Refusal::AlreadyAccredited { .. }
                | Refusal::ApplicationThere { .. }
                | Refusal::ApplicationStands { .. }
                | Refusal::ApplicationWaits { .. }
                | Refusal::WrongTrack { .. }
                | Refusal::ListCirculated { .. }
                | Refusal::ObjectedBefore { .. }
                | Refusal::ApplicationObjectedTo { .. }
                | Refusal::DecisionNeeded { .. }
                | Refusal::OnlyStatesAsk { .. }
                | Refusal::AnsweredBefore { .. }
                | Refusal::ModalitiesWithhold {}
                | Refusal::AgendaNotAdopted {}
                // Only a decision to reopen opens an agenda again.
                | Refusal::AgendaAdopted { .. }
                | Refusal::MeetingOfAnotherSession { .. }
                | Refusal::FollowUpSettled { .. }
                | Refusal::MilestoneReached { .. }
                | Refusal::SubgroupEnded { .. }
                | Refusal::NotTheirSection { .. }
                | Refusal::NotTheirMeeting { .. }
                | Refusal::ReportNoted { .. }
                | Refusal::ListThere { .. }
                | Refusal::ListOpen { .. }
                | Refusal::InscriptionClosed { .. }
                | Refusal::InscribedAlready { .. }
                | Refusal::OtherSegment { .. }
                | Refusal::NotNext { .. }
                | Refusal::NotInTheGroup { .. }
                | Refusal::AlignedAlready { .. }
                | Refusal::NobodySpeaks { .. }
                | Refusal::ClockPaused { .. }
                | Refusal::ClockRunning { .. }
                | Refusal::NothingToUndo { .. }
                | Refusal::RepliesNotClosed { .. }
                | Refusal::QuorumNotThere { .. }
                | Refusal::QuorumNotChallenged { .. }
                | Refusal::HeldInPerson { .. }
                | Refusal::NoLink { .. }
                | Refusal::HeardSoAlready { .. }
                | Refusal::SoundingGoesOn { .. }
                | Refusal::SoundingOver { .. }
                | Refusal::ObjectionHeard { .. }
                | Refusal::MotionFirst { .. }
                | Refusal::MotionRaised { .. }
                | Refusal::MotionSettled { .. }
                | Refusal::StatementThere { .. }
                | Refusal::NotDelivered { .. }
                | Refusal::StatementReleased { .. }
                | Refusal::StatementTakenBack { .. }
                | Refusal::NothingToWaitFor {}
                | Refusal::NotInTheRulebook { .. }
                | Refusal::NotAFocalPoint { .. }
                | Refusal::MemberThere { .. }
                | Refusal::HeadThere { .. }
                | Refusal::ReviewedSo {}
                | Refusal::ChallengedBefore { .. }
                | Refusal::ChallengeSettled { .. }
                | Refusal::KeyMalformed {}
                | Refusal::KeyThere {}
                | Refusal::KeyEnded { .. }
                | Refusal::KeyNotBefore { .. }
                | Refusal::ActConfirmed { .. }
                | Refusal::ActDisavowed { .. }
        )
    }

    /// Returns the facts as name and text, for messages; names are those of the JSON.
    pub fn facts(&self) -> Vec<(String, String)> {
        let value = serde_json::to_value(self).expect("a refusal serializes");
        let members = value.as_object().expect("a refusal is an object");
        let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        members.iter().filter(|(name, _)| *name != "kind").map(|(name, value)| (name.clone(), text(value))).collect()
    }
}

#[allow(unused_imports)]
use {Lang as _, ParagraphId as _};
