//! What is decided: questions, decisions, silence procedures, positions, rulings, corrections.

use crate::by_lang::ByLang;
use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::id::{Code, Hash, Id, ParagraphId};
use crate::names::{Lang, Names};
use crate::state::{Mode, Officer};
use crate::time::{Instant, ZonedTime};

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "snake_case", deny_unknown_fields)]
pub enum Subject {
    /// The rulebook and the use of the platform.
    Rules {
        /// Hash of the rulebook's blob.
        rulebook: Hash,
    },
    /// An overlay over the rulebook, switched on.
    Overlay {
        /// Hash of the overlay's blob.
        overlay: Hash,
    },
    /// Departing from an article once.
    Departure {
        /// The article.
        article: Article,
        /// Name of the act it lets in.
        act: String,
        /// The case, in words.
        reason: String,
    },
    /// Officers elected by acclamation.
    Officers {
        /// Who is proposed.
        officers: Vec<Officer>,
    },
    /// A text, whole or in part.
    Text {
        /// Exact version.
        version: Hash,
        /// Paragraphs of the part; empty: the whole.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        part: Vec<ParagraphId>,
    },
    /// A document, such as the programme of work.
    Document {
        /// The document.
        document: Id,
    },
    /// A procedural matter in words, such as an invitation.
    Procedural {
        /// The words of the decision.
        words: Names,
    },
    /// The agenda, once for all sessions.
    Agenda {
        /// The agenda.
        agenda: Id,
    },
    /// What a thematic subgroup has reported: the group takes note of it.
    Report {
        /// The report.
        report: Id,
    },
    /// The programme of work of a session.
    Programme {
        /// The programme.
        programme: Id,
    },
    /// Reopening a decision.
    Reopening {
        /// The decision.
        decision: Id,
        /// Why.
        reason: String,
    },
}

/// A standing or settled request for the floor on a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FloorRequest {
    /// The delegation.
    pub by: Code,
    /// From afar, not in the room.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// When it counts.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Where it stands.
    pub state: RequestState,
}

/// Where a request for the floor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// It stands: no gavel.
    Standing,
    /// The delegation has the floor: no gavel.
    HasFloor,
    /// The delegation lets the question pass, has spoken or withdrew its request.
    Settled,
    /// It crossed the gavel: the Chair rules.
    Crossed,
    /// The Chair has ruled that the decision stands.
    RuledOut,
}

/// Where a question stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum QuestionState {
    /// Before the room.
    Put,
    /// Suspended for consultations.
    Suspended,
    /// Deferred to another meeting.
    Deferred,
    /// Withdrawn by the Chair.
    Withdrawn,
    /// Decided.
    Decided {
        /// The decision.
        decision: Id,
    },
}

/// A sounding of the room: never a question, never a vote, and nothing to count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sounding {
    /// Meeting.
    pub meeting: Id,
    /// What would be considered.
    pub words: Names,
    /// When the Chair asked.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Who objected, if the State asked to have that recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objection: Option<Code>,
    /// Once it is over: whether an objection was heard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<bool>,
}

/// How a text was read out in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOut {
    /// Mistakes put right: `as corrected`.
    Corrected,
    /// An amendment: `as orally amended`.
    OrallyAmended,
}

/// A question put by the Chair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Meeting.
    pub meeting: Id,
    /// What is put; after an amendment was read out, the new version.
    pub subject: Subject,
    /// Mandate element.
    pub element: Option<Code>,
    /// Number of the entry that first put it.
    pub first_number: u64,
    /// Since when it is before the room in this form.
    pub put_at: Instant,
    /// The last instant at which something was done on it: the pause before the gavel runs from here.
    pub quiet_since: Instant,
    /// Number of the entry that put it in this form.
    pub number: u64,
    /// Versions put before, oldest first.
    pub earlier: Vector<Hash>,
    /// How its text was read out, if it was.
    pub read_out: Option<ReadOut>,
    /// Requests for the floor by the act that made them.
    pub requests: OrdMap<Id, FloorRequest>,
    /// Objections heard that the State asked to have recorded by name, not withdrawn.
    pub objections: OrdMap<Id, Code>,
    /// More time asked for, by delegation.
    pub time_asked: OrdMap<Id, Code>,
    /// Where it stands.
    pub state: QuestionState,
}

/// How a decision was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// By the gavel in a meeting.
    Gavel,
    /// By a silence kept.
    Silence,
    /// In the room, entered afterwards and certified by the Chair.
    Room,
}

/// A decision: no objection was heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The question or silence it answers.
    pub question: Option<Id>,
    /// The silence it follows.
    pub silence: Option<Id>,
    /// What was decided.
    pub subject: Subject,
    /// Mandate element.
    pub element: Option<Code>,
    /// Languages there were.
    pub languages: Vec<Lang>,
    /// Meeting and mode.
    pub meeting: Option<(Id, Mode)>,
    /// Who presided: `chair` or the office of the Acting Chair.
    pub presiding: Code,
    /// How.
    pub by: DecidedBy,
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// A part: provisional until the whole is adopted.
    pub provisional: bool,
    /// As orally amended.
    pub orally_amended: bool,
    /// Requests that crossed the gavel and wait for a ruling.
    pub crossed: u32,
    /// Set aside or reopened, by that act.
    pub set_aside: Option<Id>,
}

/// What the room decided and somebody entered afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoomDecision {
    /// What was decided.
    pub subject: Subject,
    /// Mandate element.
    pub element: Option<Code>,
    /// Meeting it was decided in.
    pub meeting: Option<Id>,
    /// Question it answers, if one had been put on the platform.
    pub question: Option<Id>,
    /// Why it is entered afterwards, in words.
    pub reason: String,
    /// When the room decided.
    pub happened: Instant,
    /// Who presided then.
    pub presiding: Code,
    /// Number of the entry.
    pub number: u64,
    /// The act by which the Chair certified it: the same act where the Chair entered it. Until then it has no effect.
    pub certified: Option<Id>,
}

/// What a kept silence does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SilenceEffect {
    /// The text is adopted.
    Adopts,
    /// Negotiators agree; a meeting adopts.
    Agrees,
}

/// Where a silence stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SilenceState {
    /// Running.
    Running,
    /// Kept.
    Kept {
        /// When it was closed.
        at: Instant,
    },
    /// Closed because it was broken.
    Broken {
        /// When it was closed.
        at: Instant,
    },
    /// Withdrawn by the Chair, as when the text changed.
    Withdrawn {
        /// When.
        at: Instant,
        /// Why.
        reason: String,
    },
}

/// A silence procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Silence {
    /// Exact version.
    pub version: Hash,
    /// The draft.
    pub draft: Id,
    /// What it does if kept.
    pub effect: SilenceEffect,
    /// Mandate element.
    pub element: Option<Code>,
    /// The Chair's letter.
    pub letter: Id,
    /// When it was opened.
    pub opened_at: Instant,
    /// Number of the entry that opened it.
    pub number: u64,
    /// Until when, the instant included.
    pub deadline: ZonedTime,
    /// Deadlines before, oldest first.
    pub extensions: Vector<Instant>,
    /// Held open because the service was down; the Chair confirms or extends.
    pub held: bool,
    /// Where it stands.
    pub state: SilenceState,
    /// The letter that told the outcome.
    pub outcome_letter: Option<Id>,
}

/// Kind of position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PositionKind {
    /// Explanation of position.
    Explanation,
    /// Interpretation: "our understanding is".
    Interpretation,
    /// Reservation on what it is on.
    Reservation,
    /// Right to revert at a later stage.
    RightToRevert,
    /// General reservation.
    GeneralReservation,
    /// Dissociation.
    Dissociation,
    /// Not taking part in the adoption.
    NonParticipation,
}

/// What a position is on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "snake_case", deny_unknown_fields)]
pub enum PositionOn {
    /// A draft, before adoption.
    Draft {
        /// The draft.
        draft: Id,
    },
    /// A decision, after it.
    Decision {
        /// The decision.
        decision: Id,
    },
    /// A silence procedure.
    Silence {
        /// The silence.
        silence: Id,
    },
}

/// A position. None stops adoption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Whose.
    pub by: Code,
    /// On behalf of these States too.
    pub for_states: Vec<Code>,
    /// Kind.
    pub kind: PositionKind,
    /// On what.
    pub on: PositionOn,
    /// On these paragraphs; empty: the whole.
    pub paragraphs: Vec<ParagraphId>,
    /// Its words by language, as delivered.
    pub text: ByLang<String>,
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Withdrawn by that act.
    pub withdrawn: Option<Id>,
}

/// A ruling of the Chair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ruling {
    /// Meeting, if in one.
    pub meeting: Option<Id>,
    /// Article ruled on.
    pub article: Article,
    /// Its words.
    pub words: String,
    /// When.
    pub at: Instant,
    /// Appealed against by that act, and how it ended.
    pub appeal: Option<(Id, Option<AppealEnd>)>,
}

/// How an appeal ended after consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppealEnd {
    /// The appeal was withdrawn; the ruling stands.
    Withdrawn,
    /// The Chair withdrew the ruling.
    RulingWithdrawn,
    /// The room found another way, in words.
    Settled,
}

/// A correction to the record: asked for, then entered or declined with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Who asked.
    pub by: Code,
    /// Entry to be corrected.
    pub entry: u64,
    /// What is asked for.
    pub words: String,
    /// When.
    pub at: Instant,
    /// The act that answered, and whether the correction was entered.
    pub answered: Option<(Id, bool)>,
}

/// How an act reached the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// Said from the floor.
    Floor,
    /// Handed over on paper.
    Paper,
    /// Sent by letter.
    Letter,
}

/// An act entered for a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnteredFor {
    /// The delegation; hidden in the public state when the act is closed.
    pub of: Code,
    /// How it reached the secretariat.
    pub means: Means,
    /// Number of the entry.
    pub number: u64,
    /// Confirmed or corrected by the delegation, by that act.
    pub answered: Option<Id>,
}
