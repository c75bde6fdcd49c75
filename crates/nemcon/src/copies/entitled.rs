//! For whom an export is made, and what they may have: by the record itself, not by what the store says of it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::bail;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::HandedIn;
use nemcon_negotiation::{Capacity, Code, Content, Hash, Id, Instant, Opened, Proceedings, Seat};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::Readers;

/// For whom an export is made: which openings of closed entries lie in it, and which files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum For {
    /// Everybody: no openings but those of statements that everybody may read.
    #[default]
    Public,
    /// Any delegation: what all States may have.
    States,
    /// One delegation, or `secretariat`: that, its own acts, and what is addressed to it.
    Delegation(String),
    /// The Chair: all of them.
    Chair,
}

/// What an audience may have of a record.
pub(super) struct Entitled {
    proceedings: Proceedings,
    audience: For,
    at: Instant,
    /// Entries whose openings everybody may have: of statements that everybody may read.
    released: BTreeSet<u64>,
}

impl Entitled {
    /// Fails where the record knows no delegation of that code.
    pub(super) fn new(proceedings: Proceedings, audience: For, at: Instant) -> anyhow::Result<Self> {
        let released = released(&proceedings, at);
        let entitled = Self { proceedings, audience, at, released };
        match &entitled.audience {
            For::Delegation(code) if code != SECRETARIAT && entitled.kind(code).is_none() => {
                bail!("the record knows no delegation {code}")
            }
            _ => Ok(entitled),
        }
    }

    fn kind(&self, code: &str) -> Option<EntityKind> {
        let group = self.proceedings.state.group.as_deref()?;
        group.kind_of(&code.parse().ok()?)
    }

    fn is_state(&self, code: &str) -> bool {
        self.kind(code).is_some_and(EntityKind::is_told_with_states)
    }

    /// Says whether this audience may have an opening of an entry.
    pub(super) fn may_read(&self, number: u64, entry: &[u8], disclosure: &Disclosure) -> bool {
        if self.released.contains(&number) {
            return true;
        }
        match (&self.audience, Readers::of(entry, disclosure)) {
            (For::Public, _) | (_, None) => false,
            (For::Chair, Some(_)) => true,
            (For::States, Some(readers)) => readers == Readers::States,
            (For::Delegation(code), Some(readers)) => readers.include(code, self.is_state(code)),
        }
    }

    /// Returns the files of documents and letters that this audience may have now.
    pub(super) fn files(&self) -> BTreeSet<Hash> {
        let by = |code: &str| code.parse().expect("a code");
        match &self.audience {
            For::Public => self.seen_from(&Seat::Public),
            For::Chair => self.seen_from(&Seat::Taken { capacity: Capacity::Chair, by: by("chair") }),
            For::Delegation(code) if code == SECRETARIAT => {
                self.seen_from(&Seat::Taken { capacity: Capacity::Secretariat, by: by(code) })
            }
            For::Delegation(code) => self.seen_from(&delegate(by(code))),
            For::States => self.seen_from_everywhere(),
        }
    }

    /// Says whether this is a file of the series in which lists of participants are issued.
    pub(super) fn is_of_information(&self, file: &Hash) -> bool {
        let information = self.proceedings.state.documents.values().filter(|document| document.is_information());
        information.flat_map(|document| document.languages.values()).any(|held| held.file == Some(*file))
    }

    /// What every State may have, whichever it is.
    fn seen_from_everywhere(&self) -> BTreeSet<Hash> {
        let group = self.proceedings.state.group.as_deref();
        let codes = group.into_iter().flat_map(|group| group.entities.keys());
        let states = codes.filter(|code| self.is_state(code.as_str()));
        let views = states.map(|code| self.seen_from(&delegate(code.clone())));
        views.reduce(|all, view| &all & &view).unwrap_or_else(|| self.seen_from(&Seat::Public))
    }

    fn seen_from(&self, seat: &Seat) -> BTreeSet<Hash> {
        let seen = self.proceedings.seen_by(seat, self.at);
        let documents = seen.documents().flat_map(|(_, document)| document.languages.values());
        let letters = seen.letters().flat_map(|(_, letter)| letter.languages.values());
        let statements = seen.handed_in().into_iter().flat_map(|(_, held)| held.files());
        documents.chain(letters).filter_map(|version| version.file).chain(statements).collect()
    }
}

/// Returns the entries that hold a statement which everybody may read, as it stands: how it was handed in, said anew when it is released, corrected, and as
/// delivered. Where it was corrected before everybody could read it none of them is told: of what stood before there is to be no trace.
fn released(proceedings: &Proceedings, at: Instant) -> BTreeSet<u64> {
    let handed_in = &proceedings.confidences.handed_in;
    let public = |held: &HandedIn| {
        let since = held.released_since(&proceedings.state).filter(|since| *since <= at);
        since.is_some_and(|since| held.taken_back.is_none() && held.corrected.iter().all(|when| *when > since))
    };
    // Of each statement the last entry of each kind.
    let mut last: BTreeMap<(Id, &str), u64> = BTreeMap::new();
    for (number, opened) in &proceedings.confidences.opened {
        let Opened::Full { act, .. } = opened else { continue };
        let of = match &act.content {
            Content::HandInStatement(_) => act.id,
            Content::SetRelease(body) => body.statement,
            Content::CorrectStatement(body) => body.statement,
            Content::HandInAsDelivered(body) => body.statement,
            _ => continue,
        };
        if handed_in.get(&of).is_some_and(public) {
            last.insert((of, act.content.name()), *number);
        }
    }
    last.into_values().collect()
}

const SECRETARIAT: &str = "secretariat";

fn delegate(by: Code) -> Seat {
    Seat::Taken { capacity: Capacity::Delegate, by }
}
