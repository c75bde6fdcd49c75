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
    /// Many lines of words in six languages: an object.
    Report,
    /// One of these words.
    One(&'static [&'static str]),
    /// Paragraphs of the text that the act is about.
    Paragraphs,
    /// At least two of them, which stand or fall together.
    Linked,
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
    /// A delegation: one's own, or for an office any that takes part.
    Own,
    /// An entity that takes part.
    Entity,
    /// Delegations beside one's own.
    Entities,
    /// A document that is a corrigendum; may stay empty.
    Corrigendum,
    /// An office other than the Chair's.
    Office,
    /// A section of the reports.
    Section,
    /// Sections of the reports.
    Sections,
    /// A thematic subgroup; may stay empty.
    Subgroup,
    /// An article of the rulebook.
    Article,
    /// An act, by its name.
    Act,
    /// Rights of the delegation that acts.
    Rights,
    /// The name of a person; in the record it stands as a commitment.
    Person,
    /// A person that the delegation has named.
    PersonNamed,
    /// A file; its hash stands in the record.
    File,
    /// A language of the group.
    Language,
    /// Several languages of the group.
    Languages,
    /// What a resolution of the parent body does, by what the address says.
    Resolution,
    /// The addressees of a letter.
    Addressee,
    /// What a delegation did by other means: the members of that act.
    Inner,
    /// The items of an agenda: a line each, in every language.
    Items,
    /// The meetings of a session, with the items that each takes up.
    Slots,
    /// Delegations and offices.
    Whom,
    /// One of these words, as the message of that name says them.
    Word(&'static str, &'static [&'static str]),
    /// A decision; for the Chair alone.
    Decided,
    /// A key of a delegation, in the form that the address says.
    Key,
    /// An item of the agenda; may stay empty.
    Item,
    /// Another place on the same list of speakers; may stay empty.
    Place,
    /// Another meeting that is not over.
    Meeting,
    /// A member of one's own delegation.
    OwnPerson,
    /// Meetings of the session that the act is about.
    MeetingsOf,
    /// The host country of the session that the act is about, or of any place; may stay empty.
    HostCountry,
    /// Files by language that were made beforehand and go along as they are.
    Files,
    /// How many organizations are on the list of the round.
    Listed,
    /// Their names, where the public list shows names proposed.
    Proposed,
    /// How many Members are present: a list to mark them on, or the number alone.
    Present,
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
    Act, Addressee, Amended, Article, Attached, Check, Corrigendum, Day, Decided, Element, Entities, Entity, File,
    Files, Fixed, FlagHidden, HostCountry, Id, Inner, Item, Items, Key, Language, Languages, Letter, LetterOf, Line,
    Linked, Listed, Meeting, MeetingsOf, Moment, Names, Number, Office, One, Own, OwnPerson, Paragraphs, Person,
    PersonNamed, Place, Present, Proposed, Report, Resolution, Rights, Said, Section, Sections, Session, Slots,
    Subgroup, Subject, SymbolBy, Target, Texts, Version, Whom, Word, Words, YesNo,
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

const INVITED: &[&str] = &["briefer", "interpreter"];
const APPEAL_ENDS: &[&str] = &["withdrawn", "ruling_withdrawn", "settled"];
const MEANS: &[&str] = &["floor", "paper", "letter"];
const DELIVERIES: &[&str] = &["paper", "mail"];
pub(super) const STATUSES: &[&str] = &["official", "unofficial", "original"];
pub(super) const LETTER_AUDIENCES: &[&str] = &["addressees", "public"];

const MOTIONS: &[&str] =
    &["point_of_order", "suspend_meeting", "adjourn_meeting", "adjourn_debate", "close_debate", "competence"];
const RELEASES: &[&str] = &["now", "delivered", "end_of_segment", "end_of_meeting", "never"];
const LISTS: &[&str] = &["states", "stakeholders"];
const RANKS: &[&str] = &["head_of_state", "head_of_government", "minister", "vice_minister", "representative"];
const LEVELS: &[&str] = &["proposals", "proposals_to_proposals"];
const TOLD: &[&str] = &["chair", "states", "public"];
const VERBS: &[&str] = &["support", "retain", "prefer", "delete", "bracket", "reserve", "cannot_live_with"];
const MEMBER_KINDS: &[&str] = &["head", "representative", "alternate", "adviser", "expert", "fellow"];
const CREDENTIALS_MEANS: &[&str] = &["original", "copy", "letter", "note_verbale"];
const SIGNATORIES: &[&str] = &[
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "permanent_representative",
    "charge_daffaires",
    "unsigned",
];
const REMEDIES: &[&str] = &["next_version", "corrigendum", "none"];
const OUTCOMES: &[&str] = &["issued", "refused", "not_decided_in_time", "withdrawn"];
const INSTEAD: &[&str] = &["substitute", "remote", "statement_read", "nothing"];
const STEPS: &[&str] = &["approve", "return", "reject", "reopen"];

const ON_PROPOSALS: &str = "a page of the text composes it out of what is chosen there";

/// Acts that have no form, and why.
pub const WITHOUT_FORM: &[(&str, &str)] = &[
    (
        "open_group",
        "the operator opens a group from its configuration, with its rulebook beside it, before it has pages",
    ),
    ("note_outage", "the program itself notes it when it starts again; no seat may"),
    ("rotate_log_key", "the operator changes the key where it is kept; the server never shows one to a page"),
    ("table_proposal", ON_PROPOSALS),
    ("widen_proposal", ON_PROPOSALS),
    ("dispose", ON_PROPOSALS),
    ("open_dispositions", ON_PROPOSALS),
    ("confirm_act", "a page of its own asks the key for it"),
    ("apply", FROM_OUTSIDE),
    ("withdraw_application", FROM_OUTSIDE),
    ("hand_in_statement", READ_FIRST),
    ("correct_statement", READ_FIRST),
    ("hand_in_as_delivered", READ_FIRST),
];

/// Why statements have no plain form.
const READ_FIRST: &str = "a page of its own reads the words of a file and shows them first";

/// Why an organization's own acts have no form of a seat.
const FROM_OUTSIDE: &str = "an organization sends it without a seat, from the page of the round and from its own";

/// All forms.
pub(super) const FORMS: &[Form] = &[
    form(
        "ask_for_the_floor",
        &[must("meeting", Id), may("question", Id), may("seen", Number), may("from_afar", FlagHidden)],
    ),
    form("let_it_pass", &[must("meeting", Id), may("question", Id)]),
    form("give_the_floor", &[must("request", Id), may("seen", Number)]),
    grave(
        "object",
        &[must("question", Id), may("named", Check), may("reason", Words), may("wording", Words), may("seen", Number)],
    ),
    grave("withdraw_objection", &[must("question", Id), must("objection", Id), may("named", FlagHidden)]),
    form("ask_for_time", &[must("question", Id), may("words", Line)]),
    grave("gavel", &[must("question", Id), must("put", Number)]),
    grave("put_question", &[must("meeting", Id), must("subject", Subject), may("element", Element)]),
    grave("read_amendment", &[must("question", Id), must("how", One(READ_OUT)), must("languages", Amended)]),
    form("introduce_report", &[must("draft", Id), must("meeting", Id)]),
    form("suspend_question", &[must("question", Id), may("reason", Line)]),
    form("resume_question", &[must("question", Id), must("meeting", Id)]),
    form("defer_question", &[must("question", Id), may("reason", Line)]),
    form("withdraw_question", &[must("question", Id), may("reason", Line)]),
    form("sound_the_room", &[must("meeting", Id), must("words", Names)]),
    grave("object_to_sounding", &[must("sounding", Id), may("named", Check)]),
    form("end_sounding", &[must("sounding", Id), must("heard", YesNo)]),
    grave("rule_on_request", &[must("decision", Id), must("stands", YesNo), must("words", Words)]),
    form("open_meeting", &[must("meeting", Id), must("mode", One(MODES))]),
    form("begin_segment", &[must("meeting", Id), must("mode", One(MODES))]),
    form("suspend_meeting", &[must("meeting", Id)]),
    form("resume_meeting", &[must("meeting", Id)]),
    form("adjourn_meeting", &[must("meeting", Id)]),
    form(
        "take_up",
        &[
            must("meeting", Id),
            may("document", Id),
            may("item", Id),
            may("on.draft", Id),
            may("on.paragraph", Id),
            must("to", Id),
        ],
    ),
    form(
        "arrange_interpretation",
        &[must("meeting", Id), may("languages", Languages), must("until", Moment), may("mode", One(MODES))],
    ),
    form("give_link", &[must("meeting", Id), must("link", Line), may("stakeholders", Check)]),
    form("challenge_quorum", &[must("meeting", Id)]),
    form("count_quorum", &[must("meeting", Id), may("present", Present)]),
    form("declare_quorum", &[must("meeting", Id), must("there", YesNo)]),
    form(
        "open_list",
        &[
            must("meeting", Id),
            must("of", One(LISTS)),
            may("item", Item),
            may("closes", Moment),
            may("minutes", Line),
            may("group_minutes", Line),
            may("both_minutes", Line),
            may("others_minutes", Line),
        ],
    ),
    form("close_list", &[must("list", Id), may("at", Moment)]),
    form("reopen_list", &[must("list", Id)]),
    form("carry_list", &[must("list", Id), must("meeting", Meeting)]),
    form(
        "inscribe",
        &[
            must("list", Id),
            may("rank", One(RANKS)),
            may("group", Line),
            may("states", Entities),
            may("nationally", Check),
            may("from_afar", Check),
        ],
    ),
    form("leave_list", &[must("inscription", Id)]),
    form("say_alignment", &[must("inscription", Id), must("aligned", Id)]),
    form("place_speaker", &[must("inscription", Id), may("before", Place), must("reason", Words)]),
    form("substitute_speaker", &[must("inscription", Id), must("rank", One(RANKS))]),
    form("say_from_afar", &[must("request", Id), must("from_afar", Id)]),
    form("end_speech", &[must("meeting", Id), may("speech", Id)]),
    form("pause_speech", &[must("meeting", Id), may("speech", Id)]),
    form("resume_speech", &[must("meeting", Id), may("speech", Id)]),
    form("undo_floor", &[must("meeting", Id), may("speech", Id)]),
    form("ask_to_reply", &[must("meeting", Id), may("item", Item), may("from_afar", Check)]),
    form(
        "raise_motion",
        &[
            must("meeting", Id),
            must("kind", Word("motion-kind", MOTIONS)),
            may("words", Line),
            may("from_afar", Check),
            may("speech", Id),
        ],
    ),
    form("withdraw_motion", &[must("motion", Id)]),
    form("rule_on_motion", &[must("motion", Id), must("upheld", YesNo), must("words", Words)]),
    form(
        "set_release",
        &[must("statement", Id), must("release", Word("statement-release", RELEASES)), may("interpreters", Check)],
    ),
    grave("take_back_statement", &[must("statement", Id)]),
    grave("propose_agenda", &[must("items", Items)]),
    grave("propose_programme", &[must("session", Id), must("slots", Slots)]),
    form("enter_follow_up", &[must("meeting", Id), must("what", Names), must("who", Whom), may("due", Day)]),
    form("settle_follow_up", &[must("follow_up", Id), must("words", Words)]),
    form("set_milestone", &[must("title", Names), must("due", Day), may("element", Element)]),
    form("move_milestone", &[must("milestone", Id), must("due", Day), must("reason", Words)]),
    form("set_up_subgroup", &[must("title", Names), must("sections", Sections)]),
    form("end_subgroup", &[must("subgroup", Id)]),
    form("show_balance", &[must("to", Kind::Word("balance-to", &["chair", "states", "public"]))]),
    grave("report_back", &[must("subgroup", Id), must("words", Report), may("version", Version)]),
    form("reach_milestone", &[must("milestone", Id), must("on", Day)]),
    grave(
        "schedule_meeting",
        &[
            must("title", Names),
            must("kind", One(MEETINGS)),
            must("from", Moment),
            must("to", Moment),
            must("place", Line),
            must("modality", One(MODALITIES)),
            may("subgroup", Subgroup),
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
            may("languages", Files),
            must("audience", Fixed("public")),
        ],
    ),
    form("table_draft", &[must("title", Names), must("languages", Texts), may("element", Element)]),
    form("issue_revision", &[must("draft", Id), must("languages", Texts)]),
    form("add_language_version", &[must("version", Version), must("languages", Texts)]),
    form("ask_correction", &[must("entry", Number), must("words", Words)]),
    form("answer_correction", &[must("correction", Id), must("entered", YesNo), must("words", Words)]),
    grave("record_resolution", &[must("symbol", Line), must("date", Day), must("effect", Resolution)]),
    form("name_facilitator", &[must("of", Entity), must("section", Section)]),
    form("end_facilitation", &[must("facilitator", Id)]),
    form("invite", &[must("kind", One(INVITED)), must("name", Line), must("code", Line)]),
    form("end_invitation", &[must("invitation", Id)]),
    form("appoint_acting_chair", &[must("office", Office)]),
    form("resume_chair", &[]),
    form("register_delegation", &[must("delegation", Own)]),
    grave("authorise_person", &[must("person", Person), must("may", Rights)]),
    grave("withdraw_person", &[must("person", PersonNamed)]),
    grave("close_group", &[]),
    grave("enter_ruling", &[must("article", Article), may("lets", Act), may("meeting", Id), must("words", Words)]),
    grave("appeal_ruling", &[must("meeting", Id), must("ruling", Id)]),
    grave("settle_appeal", &[must("ruling", Id), must("end", One(APPEAL_ENDS)), must("words", Words)]),
    grave(
        "enter_room_decision",
        &[
            must("subject", Subject),
            must("happened", Moment),
            must("reason", Words),
            may("meeting", Id),
            may("question", Id),
            may("element", Element),
        ],
    ),
    grave("certify_room_decision", &[must("decision", Id)]),
    grave(
        "move_session",
        &[
            must("session", Id),
            must("from", Day),
            must("to", Day),
            may("place", Line),
            may("modality", One(MODALITIES)),
            must("reason", Words),
        ],
    ),
    grave("cancel_session", &[must("session", Id), must("reason", Words)]),
    grave(
        "move_meeting",
        &[
            must("meeting", Id),
            must("from", Moment),
            must("to", Moment),
            may("place", Line),
            may("modality", One(MODALITIES)),
            must("reason", Words),
        ],
    ),
    grave("cancel_meeting", &[must("meeting", Id), must("reason", Words)]),
    form(
        "add_document_language",
        &[
            must("document", Id),
            must("language", Language),
            must("version.file", File),
            must("version.status", One(STATUSES)),
        ],
    ),
    form("add_symbol", &[must("document", Id), must("symbol", Line)]),
    grave(
        "receive_letter",
        &[
            must("from", Own),
            must("subject", Names),
            must("languages", Letter),
            must("date", Day),
            may("attachments", Attached),
            must("audience", One(LETTER_AUDIENCES)),
        ],
    ),
    form(
        "note_delivery",
        &[must("letter", Id), must("to", Addressee), must("means", One(DELIVERIES)), must("delivered", Moment)],
    ),
    grave(
        "enter_for_delegation",
        &[
            must("of", Entity),
            must("means", One(MEANS)),
            must("happened", Moment),
            may("paper", File),
            must("act", Act),
            must("body", Inner),
        ],
    ),
    form("set_deadline_for_proposals", &[must("draft", Id), must("level", One(LEVELS)), must("at", Moment)]),
    grave("withdraw_proposal", &[must("proposal", Id), must("to", Id)]),
    form("join_proposal", &[must("proposal", Id), must("to", Id)]),
    form("leave_proposal", &[must("proposal", Id), must("to", Id)]),
    form(
        "speak_on",
        &[
            must("on.on", Id),
            may("on.proposal", Id),
            may("on.draft", Id),
            may("on.paragraph", Id),
            must("verb", One(VERBS)),
            may("words", Words),
            may("for_states", Entities),
            must("to", One(TOLD)),
        ],
    ),
    form("withdraw_statement", &[must("statement", Id), must("to", Id)]),
    grave("agree_ad_ref", &[must("draft", Id), must("version", Id), must("paragraphs", Id), must("to", One(TOLD))]),
    form("reopen_paragraph", &[must("draft", Id), must("paragraph", Id), may("reason", Words), must("to", Id)]),
    form(
        "link_paragraphs",
        &[must("draft", Id), must("paragraphs", Linked), may("words", Words), must("to", One(TOLD))],
    ),
    form("unlink_paragraphs", &[must("link", Id), must("to", Id)]),
    form("undo_disposition", &[must("proposal", Id), must("to", Id)]),
    grave("edit_after_adoption", &[must("draft", Id), must("languages", Texts), must("note", Words)]),
    form("expect_language", &[must("of", Id), must("language", Language), must("date", Day)]),
    form(
        "report_discrepancy",
        &[
            must("of.in", Id),
            must("of.version", Id),
            must("of.paragraph", Id),
            must("languages", Languages),
            must("words", Words),
        ],
    ),
    form(
        "answer_discrepancy",
        &[
            must("discrepancy", Id),
            must("remedy.by", One(REMEDIES)),
            may("remedy.document", Corrigendum),
            must("words", Words),
        ],
    ),
    form(
        "register_member",
        &[
            must("person", Person),
            must("kind", Word("member-kind", MEMBER_KINDS)),
            may("function", Line),
            may("contact", Line),
            may("may", Rights),
            may("focal_point", Check),
            may("unlisted", Check),
        ],
    ),
    form(
        "change_member",
        &[
            must("person._sd", Id),
            must("kind", Word("member-kind", MEMBER_KINDS)),
            may("function", Line),
            may("contact", Line),
            may("may", Rights),
            may("focal_point", Check),
            may("unlisted", Check),
        ],
    ),
    form("review_member", &[must("delegation", Id), must("person._sd", Id), must("step", Id), may("reason", Line)]),
    form(
        "submit_credentials",
        &[
            must("file", File),
            must("signed_by", Word("signatory", SIGNATORIES)),
            must("means", Word("credentials-means", CREDENTIALS_MEANS)),
            must("date", Day),
            may("session", Session),
        ],
    ),
    form("review_credentials", &[must("of", Id), must("credentials", Id), must("step", Id), may("words", Line)]),
    grave("challenge_credentials", &[must("of", Id), must("words", Words)]),
    grave("settle_challenge", &[must("of", Id), must("challenge", Id), must("end", Id), may("decision", Decided)]),
    grave("register_key", &[must("key", Key)]),
    grave("replace_key", &[must("key", Id), must("with", Key)]),
    grave("revoke_key", &[must("key", Id), may("since", Moment)]),
    grave("disavow_act", &[must("act", Id), may("closed", FlagHidden), must("words", Words)]),
    form("name_host_country", &[must("of", Entity), must("place", Line), must("source", Line)]),
    form(
        "report_visa",
        &[
            must("session", Id),
            must("person", OwnPerson),
            must("facts.requested", Day),
            may("facts.appointment", Day),
            may("facts.outcome", One(OUTCOMES)),
            may("facts.decided", Day),
            may("facts.meetings", MeetingsOf),
            may("facts.instead", One(INSTEAD)),
            may("host_country", HostCountry),
        ],
    ),
    form(
        "update_visa",
        &[
            must("visa", Id),
            must("facts.requested", Day),
            may("facts.appointment", Day),
            may("facts.outcome", One(OUTCOMES)),
            may("facts.decided", Day),
            may("facts.meetings", MeetingsOf),
            may("facts.instead", One(INSTEAD)),
            may("host_country", HostCountry),
        ],
    ),
    form("comment_on_visa", &[must("visa", Id), must("of", Id), must("words", Words)]),
    form("comment_on_access", &[must("session", Id), must("words", Words)]),
    form("say_incomplete", &[must("meeting", Id), may("words", Words)]),
    form("say_complete", &[must("meeting", Id)]),
    grave(
        "raise_matter",
        &[must("subject", Line), must("words", Words), may("session", Session), may("host_country", HostCountry)],
    ),
    form(
        "consider_matter",
        &[
            must("matter", Id),
            must("of", Id),
            may("host_country", Id),
            may("all_states", FlagHidden),
            must("words", Words),
        ],
    ),
    form(
        "comment_on_matter",
        &[must("matter", Id), must("of", Id), may("all_states", FlagHidden), must("words", Words)],
    ),
    grave("open_round", &[must("until", Moment), may("session", Session)]),
    form(
        "review_application",
        &[must("application", Id), must("of", Id), must("step", One(STEPS)), may("words", Words)],
    ),
    grave(
        "circulate_list",
        &[
            must("round", Id),
            must("letter", LetterOf),
            must("deadline", Moment),
            must("listed", Listed),
            may("proposed", Proposed),
        ],
    ),
    grave("object_to_application", &[must("round", Id), must("application", Id), may("basis", Words)]),
    grave("lift_objection", &[must("round", Id), must("application", Id)]),
    form("ask_about_objections", &[must("round", Id), may("application", Id)]),
    form("confirm_entry", &[must("entry", Id), may("closed", FlagHidden)]),
    form("dispute_entry", &[must("entry", Id), may("closed", FlagHidden), must("words", Words)]),
];

/// Returns the names of the acts that have a form.
pub fn acts_with_form() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|form| form.act).chain(super::made::MADE.iter().copied())
}

/// Returns the form of an act.
pub(super) fn of(act: &str) -> Option<&'static Form> {
    FORMS.iter().find(|f| f.act == act)
}

/// Returns the acts that may be entered for a delegation on a page whose address says that: those with a form whose things
/// the address names.
pub(super) fn of_delegations(names: impl Fn(&str) -> bool) -> Vec<&'static str> {
    use nemcon_negotiation::authority::is_entered_for_others;
    /// They begin on a page of their own, which the address of another thing does not name.
    const ELSEWHERE: [&str; 2] = ["raise_matter", "report_visa"];
    let named = |member: &Member| match member.kind {
        Id | Number => !member.required || names(member.name),
        Target => names("on") && names("target"),
        _ => true,
    };
    let fits = |form: &&Form| {
        is_entered_for_others(form.act) && !ELSEWHERE.contains(&form.act) && form.members.iter().all(named)
    };
    FORMS.iter().filter(fits).map(|form| form.act).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_a_form_or_a_reason_why_not() {
        for (_, act) in nemcon_negotiation::Content::NAMES {
            let without = WITHOUT_FORM.iter().any(|(name, why)| name == act && !why.is_empty());
            assert!(
                (of(act).is_some() || super::super::made::MADE.contains(act)) != without,
                "{act}: a form, or else a reason"
            );
        }
    }
}
