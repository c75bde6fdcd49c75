//! What the rules answer to an act they let in, and the entry it becomes.

use std::collections::BTreeSet;

use imbl::OrdSet;
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::article::Article;
use crate::canon::canonical;
use crate::id::{Digest, Hash, Id};
use crate::time::Instant;

/// Something worth a human eye that refuses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The draft decision cites no mandate element.
    NoMandateElement,
    /// The deadline is on a holiday or a day off there.
    DeadlineOnDayOff,
    /// The deadline is outside working hours there.
    DeadlineOutsideHours,
    /// The act came after the instant that would have given it effect; it is noted.
    TooLateForEffect,
    /// Asked for before the gavel was seen: the Chair rules.
    CrossedTheGavel,
    /// It counts from before the deadline, but was entered after the silence was closed: the Chair rules.
    EnteredAfterTheClose,
    /// The service was down in the last hours of the silence.
    ServiceWasDown,
    /// Sessions without a coupled consultative meeting exist.
    NoCoupledMeeting,
    /// The gavel fell before the pause of the rulebook was over.
    ShortPause,
    /// A language version asked for is missing.
    LanguagesMissing,
    /// After the deadline for proposals of its level: noted, and the Chair may still take it.
    TooLate,
    /// Words of a paragraph that was agreed ad referendum changed: that agreement has lapsed.
    AgreementLapsed,
    /// Credentials after the deadline of the rulebook: they count all the same, and take part provisionally meanwhile.
    CredentialsLate,
    /// The rulebook wants a key of the delegation for an act like this: it counts, and is confirmed by key later.
    KeyWanted,
    /// The floor was given from a desk that had not seen who had come ahead in the order by then.
    OrderUnseen,
}

/// What follows from an act beyond the act itself. Empty members are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The departures from articles that this act used up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub departures: Vec<Id>,
    /// Worth a human eye.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub flags: BTreeSet<Flag>,
    /// The symbol given by rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// The version of a text that the act made or decided on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Hash>,
    /// A new deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The entry that the act withdraws or corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
    /// How a procedure ended, in a word of the act's own page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

/// Closed entries that a guard has read, as spans: `[[12,40]]` is every closed entry from number 12 to number 40, both
/// included. Spans keep the line short however many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClosedRead(Vec<(u64, u64)>);

impl ClosedRead {
    /// Returns the spans of the entries `read`, out of all `closed` entries of the record.
    pub fn of(read: &BTreeSet<u64>, closed: &OrdSet<u64>) -> Self {
        let mut spans: Vec<(u64, u64)> = Vec::new();
        for number in read {
            match spans.last_mut() {
                Some((_, to)) if closed.range(*to + 1..*number).next().is_none() => *to = *number,
                _ => spans.push((*number, *number)),
            }
        }
        Self(spans)
    }

    /// Says whether no closed entry was read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the numbers read, out of all `closed` entries of the record.
    pub fn numbers<'a>(&'a self, closed: &'a OrdSet<u64>) -> impl Iterator<Item = u64> + 'a {
        let spans = self.0.iter().filter(|(from, to)| from <= to);
        spans.flat_map(|(from, to)| closed.range(*from..=*to).copied())
    }

    /// Says whether all spans begin and end with a closed entry.
    pub fn fits(&self, closed: &OrdSet<u64>) -> bool {
        self.0.iter().all(|(from, to)| from <= to && closed.contains(from) && closed.contains(to))
    }
}

/// The first line of an entry: RFC 8785 JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admission {
    /// Closed entries that a guard has read; who lacks their openings cannot check that guard.
    #[serde(default, skip_serializing_if = "ClosedRead::is_empty")]
    pub closed: ClosedRead,
    /// When it happened, for an act entered for somebody or kept by a desk that had no line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened: Option<Instant>,
    /// Number of the entry, from 1; its leaf is the number less one.
    pub number: u64,
    /// What follows.
    pub outcome: Outcome,
    /// When the whole act was at a node.
    pub received: Instant,
    /// When it was recorded; never decreases.
    pub recorded: Instant,
    /// The article it was admitted under.
    pub rule: Article,
    /// Hash of the rulebook in force.
    pub rulebook: Hash,
    /// Version of the rules in the program.
    pub rules: u32,
    /// Keys in force of the delegation that signed the act itself, by the acts that registered them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub signed: BTreeSet<Id>,
    /// Always 1.
    pub v: u8,
}

impl Admission {
    /// Returns the admission line: RFC 8785 JSON and a line feed.
    pub fn line(&self) -> String {
        canonical(self) + "\n"
    }

    /// Reads an admission line.
    pub fn parse(line: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(line).map_err(|e| e.to_string())
    }

    /// Returns the instant that rules compare: when it happened if somebody entered it or a desk kept it, else when it was received.
    pub fn counts_at(&self) -> Instant {
        self.happened.unwrap_or(self.received)
    }
}

/// An entry of the record, read.
#[allow(clippy::large_enum_variant, reason = "the large variant is the usual one")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Open to all, save for members that stand as commitments.
    Open {
        /// Its admission.
        admission: Admission,
        /// The act.
        act: Act,
    },
    /// Wholly closed: a number and a commitment of fixed size.
    Closed {
        /// Number of the entry.
        number: u64,
        /// Four digests.
        digests: Vec<Digest>,
    },
}

impl Entry {
    /// Returns the number of the entry.
    pub fn number(&self) -> u64 {
        match self {
            Entry::Open { admission, .. } => admission.number,
            Entry::Closed { number, .. } => *number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_entries_read_are_told_as_spans_of_closed_entries() {
        let closed: OrdSet<u64> = [3u64, 5, 9, 12, 20].into_iter().collect();
        let read = ClosedRead::of(&BTreeSet::from([3, 5, 12, 20]), &closed);
        assert_eq!(serde_json::to_string(&read).expect("it serializes"), "[[3,5],[12,20]]");
        assert_eq!(read.numbers(&closed).collect::<Vec<_>>(), [3, 5, 12, 20]);
        assert!(
            read.fits(&closed) && !ClosedRead(vec![(4, 5)]).fits(&closed) && !ClosedRead(vec![(5, 3)]).fits(&closed)
        );
    }
}
