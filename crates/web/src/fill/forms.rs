//! Which acts have a form, and what is filled in.

/// How a member of an act's body comes out of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The name of a thing, from the address.
    Id,
    /// A number, from the address.
    Number,
    /// True if the address says so.
    FlagHidden,
    /// Yes, or left out.
    Check,
    /// Yes or no, said either way.
    YesNo,
    /// One line of words.
    Line,
    /// Many lines of words.
    Words,
    /// Words in six languages: an object.
    Names,
    /// Words in the language of the page: an object.
    Said,
    /// One of these words.
    One(&'static [&'static str]),
    /// Paragraphs of the text that the act is about.
    Paragraphs,
    /// An instant at the meeting place, with zone and local time.
    Moment,
    /// A date.
    Day,
    /// What a position is on, from the address.
    Target,
    /// What a question puts: the version from the address, or words.
    Subject,
    /// A text in each language, kept beside the act.
    Texts,
    /// The text of the question in the language it was drafted in, to be amended, kept beside the act.
    Amended,
    /// The words of a letter in each language, kept beside the act as files.
    Letter,
    /// Drafts and documents that go with a letter.
    Attached,
    /// A mandate element.
    Element,
    /// One of the Chair's letters.
    LetterOf,
    /// One of the drafts' newest versions.
    Version,
    /// A document symbol as written.
    SymbolBy,
    /// A session; may stay empty.
    Session,
    /// Always this.
    Fixed(&'static str),
}

/// A member of the body.
pub(super) struct Member {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

/// The form of an act.
pub(super) struct Form {
    pub(super) act: &'static str,
    pub(super) members: &'static [Member],
    /// What will stand in the record is shown before it is sent.
    pub(super) shown_first: bool,
}

const fn must(name: &'static str, kind: Kind) -> Member {
    Member { name, kind, required: true }
}

const fn may(name: &'static str, kind: Kind) -> Member {
    Member { name, kind, required: false }
}

const fn form(act: &'static str, members: &'static [Member]) -> Form {
    Form { act, members, shown_first: false }
}

const fn grave(act: &'static str, members: &'static [Member]) -> Form {
    Form { act, members, shown_first: true }
}

use Kind::{
    Amended, Attached, Check, Day, Element, Fixed, FlagHidden, Id, Letter, LetterOf, Line, Moment, Names, Number, One,
    Paragraphs, Said, Session, Subject, SymbolBy, Target, Texts, Version, Words, YesNo,
};

const MODES: &[&str] = &["formal", "informal", "off_the_record"];
const EFFECTS: &[&str] = &["agrees", "adopts"];
const POSITIONS: &[&str] = &[
    "explanation",
    "interpretation",
    "reservation",
    "right_to_revert",
    "general_reservation",
    "dissociation",
    "non_participation",
];
const READ_OUT: &[&str] = &["orally_amended", "corrected"];
const MODALITIES: &[&str] = &["in_person", "hybrid", "virtual"];
const MEETINGS: &[&str] = &["plenary", "informal_consultation", "intersessional", "stakeholder_dialogue", "thematic"];
const SESSIONS: &[&str] = &["substantive", "organizational", "intersessional", "informal_consultation", "briefing"];

/// All forms.
pub(super) const FORMS: &[Form] = &[
    form("ask_for_the_floor", &[must("meeting", Id), may("question", Id), may("seen", Number)]),
    form("let_it_pass", &[must("meeting", Id), may("question", Id)]),
    form("give_the_floor", &[must("request", Id)]),
    grave(
        "object",
        &[must("question", Id), may("named", Check), may("reason", Words), may("wording", Words), may("seen", Number)],
    ),
    grave("withdraw_objection", &[must("question", Id), must("objection", Id), may("named", FlagHidden)]),
    form("ask_for_time", &[must("question", Id), may("words", Line)]),
    grave("gavel", &[must("question", Id), must("put", Number)]),
    grave("put_question", &[must("meeting", Id), must("subject", Subject), may("element", Element)]),
    grave("read_amendment", &[must("question", Id), must("how", One(READ_OUT)), must("languages", Amended)]),
    form("suspend_question", &[must("question", Id), may("reason", Line)]),
    form("resume_question", &[must("question", Id), must("meeting", Id)]),
    form("defer_question", &[must("question", Id), may("reason", Line)]),
    form("withdraw_question", &[must("question", Id), may("reason", Line)]),
    grave("rule_on_request", &[must("decision", Id), must("stands", YesNo), must("words", Words)]),
    form("open_meeting", &[must("meeting", Id), must("mode", One(MODES))]),
    form("begin_segment", &[must("meeting", Id), must("mode", One(MODES))]),
    form("suspend_meeting", &[must("meeting", Id)]),
    form("resume_meeting", &[must("meeting", Id)]),
    form("adjourn_meeting", &[must("meeting", Id)]),
    form(
        "schedule_meeting",
        &[
            must("title", Names),
            must("kind", One(MEETINGS)),
            must("from", Moment),
            must("to", Moment),
            must("place", Line),
            must("modality", One(MODALITIES)),
            may("session", Session),
            may("coupled_to", Session),
        ],
    ),
    form(
        "schedule_session",
        &[
            must("title", Names),
            must("kind", One(SESSIONS)),
            must("from", Day),
            must("to", Day),
            must("place", Line),
            must("modality", One(MODALITIES)),
            may("coupled_to", Session),
            must("firmness", Fixed("scheduled")),
        ],
    ),
    grave(
        "break_silence",
        &[must("silence", Id), may("paragraphs", Paragraphs), may("reason", Words), may("wording", Words)],
    ),
    form("ask_more_time", &[must("silence", Id), may("words", Words)]),
    form("ask_clarification", &[must("silence", Id), may("paragraphs", Paragraphs), must("words", Words)]),
    grave(
        "open_silence",
        &[
            must("version", Version),
            must("letter", LetterOf),
            must("deadline", Moment),
            must("effect", One(EFFECTS)),
            may("element", Element),
        ],
    ),
    grave("extend_silence", &[must("silence", Id), must("deadline", Moment)]),
    grave("confirm_silence", &[must("silence", Id)]),
    grave("withdraw_silence", &[must("silence", Id), must("reason", Words)]),
    grave("close_silence", &[must("silence", Id)]),
    form("announce_outcome", &[must("silence", Id), must("letter", LetterOf)]),
    grave(
        "take_position",
        &[must("on", Target), must("kind", One(POSITIONS)), may("paragraphs", Paragraphs), must("text", Said)],
    ),
    grave("withdraw_position", &[must("position", Id)]),
    grave(
        "circulate_letter",
        &[
            must("subject", Names),
            must("languages", Letter),
            must("date", Day),
            may("attachments", Attached),
            must("audience", Fixed("public")),
        ],
    ),
    form(
        "register_document",
        &[
            must("symbol", SymbolBy),
            must("title", Names),
            may("issued", Day),
            may("element", Element),
            must("audience", Fixed("public")),
        ],
    ),
    form("table_draft", &[must("title", Names), must("languages", Texts), may("element", Element)]),
    form("issue_revision", &[must("draft", Id), must("languages", Texts)]),
    form("add_language_version", &[must("version", Version), must("languages", Texts)]),
    form("ask_correction", &[must("entry", Number), must("words", Words)]),
    form("answer_correction", &[must("correction", Id), must("entered", YesNo), must("words", Words)]),
    form("confirm_entry", &[must("entry", Id)]),
    form("dispute_entry", &[must("entry", Id), must("words", Words)]),
];

/// Returns the form of an act.
pub(super) fn of(act: &str) -> Option<&'static Form> {
    FORMS.iter().find(|f| f.act == act)
}
