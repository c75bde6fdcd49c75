//! What live streams send: drawn once for each language and audience, and shared by all who see the same.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::{Capacity, Proceedings, Seat};
use tokio::sync::OnceCell;

const KEPT: usize = 2_048;

/// Who sees the same on a stream. What belongs to one seat alone is fetched by its own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Viewers {
    /// Everybody.
    Public,
    /// Everybody of a kind that is told more than the public and less than States.
    Guests(EntityKind),
    /// All delegations.
    States,
    /// The secretariat.
    Secretariat,
    /// The Chair.
    Chair,
}

impl Viewers {
    /// Returns whom a seat looks with: a stakeholder with all stakeholders.
    pub fn of(seat: &Seat, proceedings: &Proceedings) -> Self {
        match seat {
            Seat::Public => Viewers::Public,
            Seat::AllStates => Viewers::States,
            Seat::AllOf(kind) => Viewers::Guests(*kind),
            Seat::Taken { capacity: Capacity::Chair, .. } => Viewers::Chair,
            Seat::Taken { capacity: Capacity::Secretariat, .. } => Viewers::Secretariat,
            Seat::Taken { capacity: Capacity::Platform, .. } => Viewers::Public,
            seat if seat.is_state(proceedings) => Viewers::States,
            seat => {
                let kind = |code| proceedings.state.group.as_deref().and_then(|group| group.kind_of(code));
                seat.delegation().and_then(kind).map_or(Viewers::Public, Viewers::Guests)
            }
        }
    }

    /// Returns a seat that sees what all of them see and nothing more.
    pub fn seat(self) -> Seat {
        let office = |capacity: Capacity| Seat::Taken { capacity, by: capacity.word().parse().expect("a code") };
        match self {
            Viewers::Public => Seat::Public,
            Viewers::Guests(kind) => Seat::AllOf(kind),
            Viewers::States => Seat::AllStates,
            Viewers::Secretariat => office(Capacity::Secretariat),
            Viewers::Chair => office(Capacity::Chair),
        }
    }
}

/// What is drawn of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// The entry itself.
    Entry,
    /// The parts of pages that it changes, one after another: [`joined`].
    Parts,
}

/// What a fragment is: group, number of the entry, form (a language, or `json`), what of it, audience.
pub type Key = (String, u64, &'static str, Piece, Viewers);

const BETWEEN: char = '\u{1e}';

/// Returns parts as one fragment: each its name, a line feed, and its HTML.
pub fn joined(parts: Vec<(String, String)>) -> String {
    let one = |(name, html): (String, String)| format!("{name}\n{}", html.replace(['\r', BETWEEN], " "));
    parts.into_iter().map(one).collect::<Vec<_>>().join(&BETWEEN.to_string())
}

/// Returns the parts of a fragment again.
pub fn parted(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.split(BETWEEN).filter(|part| !part.is_empty())
}

/// Fragments that were drawn, or that somebody draws just now while all others wait.
#[derive(Default)]
pub struct Fragments(Mutex<BTreeMap<Key, Drawn>>, Mutex<BTreeMap<String, u64>>);

type Drawn = Arc<OnceCell<Arc<str>>>;

impl Fragments {
    /// Drops what was drawn of a group before openings of it were erased.
    pub fn forget_erased(&self, group: &str, erasures: u64) {
        let mut known = self.1.lock().expect("no panic while fragments are kept");
        if known.insert(group.to_owned(), erasures).unwrap_or(0) != erasures {
            self.0.lock().expect("no panic while fragments are kept").retain(|(of, ..), _| of != group);
        }
    }

    /// Returns a fragment; if nobody has drawn it, `draw` does, once for however many ask at the same time. Where it
    /// cannot be drawn, who comes next tries again.
    pub async fn get(&self, key: Key, draw: impl Future<Output = Option<String>>) -> Option<Arc<str>> {
        let drawn = {
            let mut map = self.0.lock().expect("no panic while fragments are kept");
            if map.len() >= KEPT && !map.contains_key(&key) {
                map.clear();
            }
            map.entry(key).or_default().clone()
        };
        let draw = async { draw.await.map(Arc::from).ok_or(()) };
        drawn.get_or_try_init(|| draw).await.ok().cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn drawn(fragments: &Fragments, key: Key, words: Option<&str>) -> Option<String> {
        fragments.get(key, async { words.map(str::to_owned) }).await.map(|drawn| drawn.to_string())
    }

    #[tokio::test]
    async fn a_fragment_is_drawn_once_for_all_who_see_the_same() {
        let fragments = Fragments::default();
        let key = |viewers| ("g".to_owned(), 1, "en", Piece::Entry, viewers);
        assert_eq!(drawn(&fragments, key(Viewers::Public), None).await, None, "who comes next tries again");
        let slow = fragments.get(key(Viewers::Public), async {
            tokio::task::yield_now().await;
            Some("a".to_owned())
        });
        let (first, second) = tokio::join!(slow, drawn(&fragments, key(Viewers::Public), Some("b")));
        assert_eq!((first.as_deref(), second.as_deref()), (Some("a"), Some("a")));
        assert_eq!(drawn(&fragments, key(Viewers::States), Some("c")).await.as_deref(), Some("c"));
    }

    #[tokio::test]
    async fn what_was_drawn_before_openings_were_erased_is_dropped() {
        let fragments = Fragments::default();
        let key = |group: &str| (group.to_owned(), 1, "en", Piece::Entry, Viewers::Chair);
        fragments.forget_erased("g", 0);
        drawn(&fragments, key("g"), Some("an objection")).await;
        drawn(&fragments, key("h"), Some("another group")).await;
        fragments.forget_erased("g", 0);
        assert_eq!(drawn(&fragments, key("g"), None).await.as_deref(), Some("an objection"));
        fragments.forget_erased("g", 1);
        assert_eq!(drawn(&fragments, key("g"), None).await, None);
        assert_eq!(drawn(&fragments, key("h"), None).await.as_deref(), Some("another group"));
    }

    #[test]
    fn who_is_no_state_and_no_office_looks_with_the_public() {
        let seat = Seat::Taken { capacity: Capacity::Delegate, by: "an-organization".parse().expect("a code") };
        assert_eq!(Viewers::of(&seat, &Proceedings::default()), Viewers::Public);
        assert_eq!(Viewers::of(&Viewers::States.seat(), &Proceedings::default()), Viewers::States);
        assert_eq!(Viewers::of(&Viewers::Chair.seat(), &Proceedings::default()), Viewers::Chair);
    }

    #[test]
    fn parts_come_out_as_they_went_in() {
        let all = joined(vec![("a".into(), "<p>1\r\n2</p>".into()), ("b".into(), "<p>3</p>".into())]);
        assert_eq!(parted(&all).collect::<Vec<_>>(), ["a\n<p>1 \n2</p>", "b\n<p>3</p>"]);
        assert_eq!(parted(&joined(vec![])).count(), 0);
    }
}
