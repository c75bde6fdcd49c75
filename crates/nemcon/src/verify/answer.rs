//! What a check says.

use serde::Serialize;

/// The end of a check. `T` is what is said of something right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict<T> {
    /// Everything that could be checked is right.
    Right(T),
    /// Something is wrong.
    Wrong(Finding),
    /// It cannot be told.
    CannotTell {
        /// Why, as a sentence.
        why: String,
    },
}

/// Something that people and programs can read.
pub trait Answer: Serialize {
    /// Returns one or more plain sentences, each on its line.
    fn sentences(&self) -> Vec<String>;
}

impl<T> Verdict<T> {
    /// Returns the exit code: 0 right, 1 wrong, 2 cannot tell.
    pub fn code(&self) -> u8 {
        match self {
            Verdict::Right(_) => 0,
            Verdict::Wrong(_) => 1,
            Verdict::CannotTell { .. } => 2,
        }
    }

    pub(crate) fn cannot_tell(why: impl std::fmt::Display) -> Self {
        Verdict::CannotTell { why: why.to_string() }
    }
}

impl<T: Answer> Answer for Verdict<T> {
    fn sentences(&self) -> Vec<String> {
        match self {
            Verdict::Right(report) => report.sentences(),
            Verdict::Wrong(finding) => finding.sentences(),
            Verdict::CannotTell { why } => vec![format!("Cannot tell: {why}.")],
        }
    }
}

/// What is wrong, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Number of the entry; none if it is the checkpoint or the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
    /// Name of the act in that entry, where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// Article of the rulebook that forbids it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The article as printed: number and title in English, where a rulebook is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// One word for programs: the kind of refusal, or what part of the record is wrong.
    pub rule: String,
    /// What is wrong, as a clause.
    pub what: String,
}

impl Finding {
    /// Something wrong with the record as a whole.
    pub(crate) fn whole(rule: &str, what: impl std::fmt::Display) -> Self {
        Finding { rule: rule.to_owned(), what: what.to_string(), ..Finding::default() }
    }

    /// Something wrong with one entry, whatever its act.
    pub(crate) fn at(entry: u64, rule: &str, what: impl std::fmt::Display) -> Self {
        Finding { entry: Some(entry), article: Some("record".to_owned()), ..Finding::whole(rule, what) }
    }
}

impl Answer for Finding {
    fn sentences(&self) -> Vec<String> {
        let act = self.act.as_ref().map(|act| format!(" ({act})")).unwrap_or_default();
        let place = match self.entry {
            Some(entry) => format!("entry {entry}{act}"),
            None => "the record".to_owned(),
        };
        let article = match (&self.article, &self.printed) {
            (Some(article), Some(printed)) => format!(" Article {article:?}: {printed}."),
            (Some(article), None) => format!(" Article {article:?}."),
            _ => String::new(),
        };
        vec![format!("Wrong: {place}: {}.{article}", self.what)]
    }
}

/// How many closed entries could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Opened {
    /// Wholly.
    pub full: u64,
    /// As far as all States may see.
    pub states: u64,
}

/// What is said of a record that is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Origin of the log.
    pub origin: String,
    /// Number of entries.
    pub entries: u64,
    /// Root of the tree, standard base64.
    pub root: String,
    /// Where the key of the log came from: the policy given, or the record itself.
    pub key_from: &'static str,
    /// Witnesses of the policy whose cosignature was checked.
    pub witnesses: Vec<String>,
    /// Entries wholly closed to this check.
    pub closed: u64,
    /// Closed entries that openings let it read.
    pub opened: Opened,
    /// Acts with a signature that was checked.
    pub signed: u64,
    /// Acts that carry signatures of keys unknown to this check only.
    pub unknown_signatures: u64,
    /// Acts that nobody but the operator vouches for.
    pub unsigned: u64,
    /// Entries where a guard read closed entries that this check cannot read.
    pub unchecked: Vec<u64>,
    /// Texts and files beside the record that were held against their names.
    pub files: u64,
    /// Hash of the state that the entries add up to, hex.
    pub state_hash: String,
}

impl Answer for Report {
    fn sentences(&self) -> Vec<String> {
        let mut lines = vec![
            format!("Right: {} is whole, {}.", self.origin, count(self.entries, "entry", "entries")),
            "Every act was admitted again by the rules, and every entry is under the root of the checkpoint."
                .to_owned(),
            format!("{} closed to this check.", is_are(self.closed, "entry is", "entries are")),
            format!(
                "{} vouched for by nobody but the operator (unsigned).",
                is_are(self.unsigned, "act is", "acts are")
            ),
        ];
        if self.signed > 0 {
            lines.push(format!("{} signed by keys known to this check.", is_are(self.signed, "act is", "acts are")));
        }
        if self.unknown_signatures > 0 {
            let who = is_are(self.unknown_signatures, "act carries", "acts carry");
            lines.push(format!("{who} only signatures of keys unknown to this check; give them with --keys."));
        }
        if let Some(first) = self.unchecked.first() {
            let number = count(self.unchecked.len() as u64, "entry", "entries");
            lines.push(format!(
                "In {number} (the first is {first}) the rules read closed entries: not checked without their openings."
            ));
        }
        if self.files > 0 {
            let are = is_are(self.files, "text or file beside it is", "texts and files beside it are");
            lines.push(format!("{are} what their names promise."));
        }
        if self.key_from != "policy" {
            lines.push(
                "The key of the log came with the record itself; give a policy to hold it against a key you trust."
                    .to_owned(),
            );
        }
        for witness in &self.witnesses {
            lines.push(format!("Cosigned by {witness}."));
        }
        lines.push(format!("State {}.", self.state_hash));
        lines
    }
}

/// What is said of a copy of a text that is in the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextReport {
    /// Every place where the text stands.
    pub found: Vec<TextPlace>,
}

/// Where a text stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextPlace {
    /// Version hash, hex.
    pub version: String,
    /// Symbol of the version, or empty.
    pub symbol: String,
    /// Title of the draft in English.
    pub title: String,
    /// Language tag.
    pub language: String,
    /// Standing of that language version.
    pub status: String,
    /// Number of the entry whose decision adopted this version, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted_in: Option<u64>,
}

impl Answer for TextReport {
    fn sentences(&self) -> Vec<String> {
        let line = |place: &TextPlace| {
            let symbol = if place.symbol.is_empty() { "no symbol" } else { &place.symbol };
            let adopted = match place.adopted_in {
                Some(entry) => format!("adopted in entry {entry}"),
                None => "not adopted".to_owned(),
            };
            format!(
                "Right: this is {:?} ({symbol}, {}, {}), version {}, {adopted}.",
                place.title, place.language, place.status, place.version
            )
        };
        self.found.iter().map(line).collect()
    }
}

fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn is_are(number: u64, one: &str, many: &str) -> String {
    count(number, one, many)
}
