//! What live streams send: drawn once for each language and audience, and shared by all who see the same.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use nemcon_negotiation::{Capacity, Seat};

const KEPT: usize = 2_048;

/// Who sees the same on a stream. What belongs to one seat alone is fetched by its own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Viewers {
    /// Everybody.
    Public,
    /// All delegations.
    States,
    /// The secretariat.
    Secretariat,
    /// The Chair.
    Chair,
}

impl Viewers {
    /// Returns whom a seat looks with.
    pub fn of(seat: &Seat) -> Self {
        match seat {
            Seat::Public => Viewers::Public,
            Seat::Taken { capacity: Capacity::Chair, .. } => Viewers::Chair,
            Seat::Taken { capacity: Capacity::Secretariat, .. } => Viewers::Secretariat,
            Seat::Taken { capacity: Capacity::Platform, .. } => Viewers::Public,
            Seat::Taken { .. } => Viewers::States,
        }
    }

    /// Returns a seat that sees what all of them see and nothing more.
    pub fn seat(self) -> Seat {
        let office = |capacity: Capacity| Seat::Taken { capacity, by: capacity.word().parse().expect("a code") };
        match self {
            Viewers::Public => Seat::Public,
            // A delegation that cannot be: what is its own is nobody's.
            Viewers::States => {
                Seat::Taken { capacity: Capacity::Delegate, by: "any-delegation".parse().expect("a code") }
            }
            Viewers::Secretariat => office(Capacity::Secretariat),
            Viewers::Chair => office(Capacity::Chair),
        }
    }
}

/// What a fragment is: group, number of the entry, form (a language, or `json`), audience.
pub type Key = (String, u64, &'static str, Viewers);

/// Fragments that were drawn.
#[derive(Default)]
pub struct Fragments(Mutex<BTreeMap<Key, Arc<str>>>);

impl Fragments {
    /// Returns a fragment that was drawn.
    pub fn find(&self, key: &Key) -> Option<Arc<str>> {
        self.0.lock().expect("no panic while fragments are kept").get(key).cloned()
    }

    /// Keeps a fragment, unless somebody was faster.
    pub fn keep(&self, key: Key, drawn: String) -> Arc<str> {
        let mut map = self.0.lock().expect("no panic while fragments are kept");
        if map.len() >= KEPT {
            map.clear();
        }
        map.entry(key).or_insert_with(|| drawn.into()).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_is_kept_for_all_who_see_the_same() {
        let fragments = Fragments::default();
        let key = |viewers| ("g".to_owned(), 1, "en", viewers);
        assert_eq!(&*fragments.keep(key(Viewers::Public), "a".into()), "a");
        assert_eq!(&*fragments.keep(key(Viewers::Public), "b".into()), "a");
        assert_eq!(fragments.find(&key(Viewers::States)), None);
    }
}
