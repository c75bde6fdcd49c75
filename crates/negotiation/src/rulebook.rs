//! The rules of procedure as data: articles, values, rights. The logic stays in Rust and cites articles by name.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::id::Hash;
use crate::names::Names;

/// Who may let an article be departed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiver {
    /// Nobody.
    None,
    /// The Chair by a ruling, or the body.
    Chair,
    /// The body, by a decision to which nobody objects.
    Body,
}

/// Whether a number or sentence has a source or is a default that a group can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Read in the source named.
    Sourced,
    /// A default of the platform.
    Default,
}

/// An article as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleText {
    /// Its name.
    pub id: Article,
    /// Its printed number.
    pub number: String,
    /// Its title in six languages.
    pub title: Names,
    /// Its text in six languages.
    pub text: Names,
    /// Where it comes from.
    pub source: String,
    /// Whether the source was read.
    pub status: Standing,
    /// Who may let it be departed from.
    pub waiver: Waiver,
}

/// The value of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Datum {
    /// A number; 0 and 1 stand for no and yes.
    Number(i64),
    /// Numbers.
    Numbers(Vec<i64>),
    /// Words, such as dates.
    Words(Vec<String>),
    /// A word.
    Word(String),
}

/// A value with its reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// The value.
    pub value: Datum,
    /// The article that holds it.
    pub article: Article,
    /// Where it comes from.
    pub source: String,
    /// Whether the source was read.
    pub status: Standing,
}

/// What an entity may do under the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Ask for the floor and speak.
    Speak,
    /// Make proposals.
    Propose,
    /// Propose amendments.
    Amend,
    /// Co-sponsor.
    Cosponsor,
    /// Exercise the right of reply.
    Reply,
    /// Raise procedural motions and appeal against rulings.
    Motion,
    /// Object, break silence: prevent consensus.
    Prevent,
    /// Explain, interpret, reserve, dissociate.
    Position,
    /// Write letters to the Chair.
    Write,
    /// Ask for a correction to the record.
    Correct,
    /// Sign for the delegation with its key.
    Sign,
}

/// Kind of entity that takes part; its rights are in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// A Member.
    Member,
    /// An observer State without special arrangements.
    ObserverState,
    /// The State of Palestine, with the rights of ES-10/23.
    Palestine,
    /// The Holy See, with the rights of 58/314.
    HolySee,
    /// The European Union, with the rights of 65/276.
    EuropeanUnion,
    /// An organization with a standing invitation.
    Organization,
    /// An accredited stakeholder.
    Stakeholder,
    /// Invited to brief the group.
    Briefer,
    /// Interprets; hears, and says nothing of its own.
    Interpreter,
}

impl EntityKind {
    /// Says whether what is told to States is told to entities of this kind: Members and standing observers.
    pub fn is_told_with_states(self) -> bool {
        !matches!(self, Self::Stakeholder | Self::Briefer | Self::Interpreter)
    }
}

/// As what one meets; what an entity may do depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sitting {
    /// A formal segment of a plenary or of a thematic subgroup.
    Formal,
    /// An informal segment, or informal consultations.
    Informal,
    /// An intersessional meeting.
    Intersessional,
    /// The segment in which stakeholders speak.
    Stakeholders,
}

impl Sitting {
    /// Returns the name of the value that says whether speakers from afar are heard there.
    pub fn from_afar_value(self) -> &'static str {
        match self {
            Self::Formal => "formal_hears_from_afar",
            Self::Informal => "informal_hears_from_afar",
            Self::Intersessional => "intersessional_hears_from_afar",
            Self::Stakeholders => "stakeholders_hear_from_afar",
        }
    }
}

/// The rules of procedure of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rulebook {
    /// Always 1.
    pub v: u8,
    /// Its name for programs, such as `oewg`.
    pub rulebook: String,
    /// Its title in six languages.
    pub name: Names,
    /// In printed order.
    pub articles: Vec<ArticleText>,
    /// By name.
    pub values: BTreeMap<String, Value>,
    /// By kind of entity.
    pub rights: BTreeMap<EntityKind, BTreeSet<Right>>,
    /// Which of its rights a kind of entity has in a meeting of some sort. Kinds that are not named have all of theirs.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sittings: BTreeMap<Sitting, BTreeMap<EntityKind, BTreeSet<Right>>>,
}

/// A dated change that a decision switches on over a rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Always 1.
    pub v: u8,
    /// Its name for programs, such as `silence-decision-74-544`.
    pub overlay: String,
    /// The rulebook it goes over.
    pub of: String,
    /// Its title in six languages.
    pub name: Names,
    /// Articles replaced by name.
    pub articles: Vec<ArticleText>,
    /// Values replaced by name.
    pub values: BTreeMap<String, Value>,
    /// Rights replaced by kind.
    pub rights: BTreeMap<EntityKind, BTreeSet<Right>>,
}

/// What is wrong with a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RulebookFault {
    /// The bytes are not of this shape; the reader's own words.
    Form(String),
    /// An article is missing.
    LacksArticle(Article),
    /// A value is missing or of the wrong type.
    LacksValue(&'static str),
    /// The overlay belongs to another rulebook.
    OtherRulebook,
}

/// The values that the logic reads as numbers.
pub const NUMBERS: &[&str] = &[
    "silence_hours_min",
    "silence_effect_adopts",
    "silence_languages_first",
    "silence_outage_last_hours",
    "silence_outage_extension_hours",
    "gavel_pause_seconds",
    "formal_decides",
    "informal_decides",
    "off_the_record_decides",
    "in_person_decides",
    "hybrid_decides",
    "virtual_decides",
    "working_hours_from",
    "working_hours_to",
];

/// The numbers that come with an article of [`Article::LATER`].
pub const NUMBERS_OF: &[(Article, &str)] = &[
    (Article::Credentials, "credentials_deadline_hours"),
    (Article::Keys, "disavowal_days"),
    (Article::AccessReport, "access_report_min_cell"),
    (Article::Accreditation, "accreditation_silence_hours_min"),
    (Article::Speakers, "speech_seconds"),
    (Article::Speakers, "group_speech_seconds"),
    (Article::Reply, "replies_max"),
    (Article::Reply, "first_reply_seconds"),
    (Article::Reply, "second_reply_seconds"),
    (Article::Quorum, "quorum_more_than_percent"),
    (Article::FromAfar, "formal_hears_from_afar"),
    (Article::FromAfar, "informal_hears_from_afar"),
    (Article::FromAfar, "intersessional_hears_from_afar"),
    (Article::FromAfar, "stakeholders_hear_from_afar"),
    (Article::FromAfar, "quorum_counts_from_afar"),
];

impl Rulebook {
    /// Reads a rulebook and checks that nothing the logic cites is missing.
    pub fn parse(bytes: &[u8]) -> Result<Self, RulebookFault> {
        let book: Self = serde_json::from_slice(bytes).map_err(|e| RulebookFault::Form(e.to_string()))?;
        book.check()?;
        Ok(book)
    }

    /// Returns the rulebook with the overlay's articles, values and rights in place of its own.
    pub fn under(&self, overlay: &Overlay) -> Result<Self, RulebookFault> {
        if overlay.of != self.rulebook {
            return Err(RulebookFault::OtherRulebook);
        }
        let mut book = self.clone();
        for article in &overlay.articles {
            match book.articles.iter_mut().find(|own| own.id == article.id) {
                Some(own) => *own = article.clone(),
                None => book.articles.push(article.clone()),
            }
        }
        book.values.extend(overlay.values.clone());
        book.rights.extend(overlay.rights.clone());
        book.check()?;
        Ok(book)
    }

    fn check(&self) -> Result<(), RulebookFault> {
        let needed = Article::ALL.iter().filter(|article| !Article::LATER.contains(article));
        let missing = needed.copied().find(|article| self.article(*article).is_none());
        if let Some(article) = missing {
            return Err(RulebookFault::LacksArticle(article));
        }
        let number = |name: &str| matches!(self.values.get(name), Some(Value { value: Datum::Number(_), .. }));
        let later = NUMBERS_OF.iter().filter(|(article, _)| self.article(*article).is_some()).map(|(_, name)| name);
        match NUMBERS.iter().chain(later).find(|name| !number(name)) {
            Some(name) => Err(RulebookFault::LacksValue(name)),
            None => Ok(()),
        }
    }

    /// Returns a number the logic reads; one of [`NUMBERS`], or of [`NUMBERS_OF`] an article that the rulebook has.
    pub fn number(&self, name: &str) -> i64 {
        match self.values.get(name) {
            Some(Value { value: Datum::Number(number), .. }) => *number,
            _ => unreachable!("checked when the rulebook was read: {name}"),
        }
    }

    /// Returns a number that a rulebook may leave out; 0 then.
    pub fn number_or_none(&self, name: &str) -> i64 {
        match self.values.get(name) {
            Some(Value { value: Datum::Number(number), .. }) => *number,
            _ => 0,
        }
    }

    /// Says whether a value is 1.
    pub fn yes(&self, name: &str) -> bool {
        self.number(name) == 1
    }

    /// Returns the words of a list value, or none.
    pub fn words(&self, name: &str) -> &[String] {
        match self.values.get(name) {
            Some(Value { value: Datum::Words(words), .. }) => words,
            _ => &[],
        }
    }

    /// Returns the numbers of a list value, or none.
    pub fn numbers(&self, name: &str) -> &[i64] {
        match self.values.get(name) {
            Some(Value { value: Datum::Numbers(numbers), .. }) => numbers,
            _ => &[],
        }
    }

    /// Returns a word, or nothing where there is none.
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.values.get(name) {
            Some(Value { value: Datum::Word(word), .. }) => Some(word),
            _ => None,
        }
    }

    /// Returns an article. All are there, save those of [`Article::LATER`] in an older rulebook.
    pub fn article(&self, article: Article) -> Option<&ArticleText> {
        self.articles.iter().find(|own| own.id == article)
    }

    /// Returns who may let an article be departed from; nobody, if the rulebook does not have it.
    pub fn waiver(&self, article: Article) -> Waiver {
        self.article(article).map_or(Waiver::None, |article| article.waiver)
    }

    /// Says whether entities of this kind have the right.
    pub fn grants(&self, kind: EntityKind, right: Right) -> bool {
        self.rights.get(&kind).is_some_and(|rights| rights.contains(&right))
    }

    /// Says whether whoever speaks from afar is heard where one meets so. A rulebook that does not say hears nobody.
    pub fn hears_from_afar(&self, sitting: Sitting) -> bool {
        self.number_or_none(sitting.from_afar_value()) == 1
    }

    /// Says whether entities of this kind have the right where one meets so.
    pub fn grants_in(&self, sitting: Sitting, kind: EntityKind, right: Right) -> bool {
        let named = self.sittings.get(&sitting).and_then(|kinds| kinds.get(&kind));
        self.grants(kind, right) && named.is_none_or(|rights| rights.contains(&right))
    }
}

impl Overlay {
    /// Reads an overlay.
    pub fn parse(bytes: &[u8]) -> Result<Self, RulebookFault> {
        serde_json::from_slice(bytes).map_err(|e| RulebookFault::Form(e.to_string()))
    }
}

/// A rulebook in force, with the hash that names its blob.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// Hash of the rulebook's blob and of the overlays switched on over it, in order.
    pub hashes: Vec<Hash>,
    /// What they add up to.
    pub book: Rulebook,
}
