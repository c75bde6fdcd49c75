//! The articles of the rulebook that the logic cites. Their text, source and numbers are data in `rulebooks/`.

use serde::{Deserialize, Serialize};

macro_rules! articles {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// An article of the rulebook.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Article {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl Article {
            /// All of them. A rulebook that lacks one cannot be adopted, save those that came [`Article::LATER`].
            pub const ALL: &'static [Article] = &[$(Article::$name,)*];

            /// Returns the article's name in the rulebook.
            pub fn id(self) -> &'static str {
                match self { $(Article::$name => $id,)* }
            }
        }
    };
}

articles! {
    /// Form of acts: envelope, identity, repetition.
    Acts = "acts",
    /// Who may act for whom.
    Authority = "authority",
    /// Members, observers, other entities and their rights.
    Membership = "membership",
    /// Chair, other officers, facilitators, Acting Chair.
    Officers = "officers",
    /// The mandate and the resolutions that give it.
    Mandate = "mandate",
    /// Official languages and language versions.
    Languages = "languages",
    /// Adoption of the rulebook and of the use of the platform.
    AdoptionOfRules = "adoption-of-rules",
    /// Departing from an article once.
    Departure = "departure",
    /// Rulings of the Chair.
    Rulings = "rulings",
    /// Appeals against rulings.
    Appeal = "appeal",
    /// Sessions and meetings.
    Calendar = "calendar",
    /// Conduct of a meeting.
    Conduct = "conduct",
    /// Formal, informal and off-the-record segments.
    Mode = "mode",
    /// In person, hybrid, virtual.
    Modality = "modality",
    /// Documents.
    Documents = "documents",
    /// Document symbols.
    Symbols = "symbols",
    /// Drafts and revisions.
    Texts = "texts",
    /// Letters.
    Letters = "letters",
    /// Consensus: the absence of objection.
    Consensus = "consensus",
    /// Putting a question.
    Question = "question",
    /// Asking for and giving the floor.
    Floor = "floor",
    /// The gavel.
    Gavel = "gavel",
    /// Adoption in parts.
    Parts = "parts",
    /// Reopening a decision.
    Reopening = "reopening",
    /// Opening a silence procedure.
    SilenceOpening = "silence-opening",
    /// What a kept silence does.
    SilenceEffect = "silence-effect",
    /// Its least length.
    SilencePeriod = "silence-period",
    /// Language versions out before it.
    SilenceLanguages = "silence-languages",
    /// Extending it.
    SilenceExtension = "silence-extension",
    /// Breaking it.
    SilenceBreaking = "silence-breaking",
    /// The service down in its last hours.
    SilenceOutage = "silence-outage",
    /// Closing it.
    SilenceClosing = "silence-closing",
    /// Positions before and after adoption.
    Positions = "positions",
    /// Acts received from the floor, on paper, by letter.
    OtherMeans = "other-means",
    /// Corrections to the record.
    Corrections = "corrections",
    /// What the room decides prevails.
    RoomPrevails = "room-prevails",
    /// Closing the group.
    Closing = "closing",
    /// The record itself.
    Record = "record",
    /// Members of delegations, and who registers them.
    Delegations = "delegations",
    /// Credentials.
    Credentials = "credentials",
    /// Keys of delegations, acts confirmed and disavowed.
    Keys = "keys",
    /// Visas and access; participation matters.
    Access = "access",
    /// Reports on access, in numbers.
    AccessReport = "access-report",
    /// Stakeholders: modalities, tracks, rounds.
    Stakeholders = "stakeholders",
    /// Accreditation on a non-objection basis, and who learns what of objections.
    Accreditation = "accreditation",
    /// Agenda and programme of work.
    Agenda = "agenda",
    /// Follow-up and milestones.
    FollowUp = "follow-up",
    /// Lists of speakers.
    Speakers = "speakers",
    /// The right of reply.
    Reply = "reply",
    /// Points of order and other motions.
    PointsOfOrder = "points-of-order",
    /// Sounding the room.
    Sounding = "sounding",
    /// Interpretation of a meeting, and its end.
    Interpretation = "interpretation",
    /// The quorum, counted when it is challenged.
    Quorum = "quorum",
    /// Who is heard from afar.
    FromAfar = "from-afar",
}

impl Article {
    /// Articles that came after the first records: an older rulebook does not have them, and then nothing is done under
    /// them. A rulebook that has one has the values that go with it.
    pub const LATER: &'static [Article] = &[
        Article::Delegations,
        Article::Credentials,
        Article::Keys,
        Article::Access,
        Article::AccessReport,
        Article::Stakeholders,
        Article::Accreditation,
        Article::Agenda,
        Article::FollowUp,
        Article::Speakers,
        Article::Reply,
        Article::PointsOfOrder,
        Article::Sounding,
        Article::Interpretation,
        Article::Quorum,
        Article::FromAfar,
    ];
}
