//! What the keys of a delegation are worth where the rules want one.
//!
//! A passkey signs what a page shows, and the page is whose address it is: one passkey alone proves little against whoever holds that address.
//! So a key that is bound to no page is enough by itself; of passkeys it takes two, of different origins, unless the delegation has no others.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{Code, Id};
use crate::proceedings::Proceedings;
use crate::state::{Key, PublicKey};
use crate::time::Instant;

/// The value that says from how many origins passkeys must come; without it, or with 1, any key is enough.
const ORIGINS: &str = "key_origins";

/// The keys of a delegation, worked through in the order of the entries, so that each rests on earlier ones alone.
pub(crate) struct Worth<'a> {
    p: &'a Proceedings,
    keys: BTreeMap<u64, (&'a Id, &'a Key)>,
    vouched: BTreeSet<Id>,
    /// Acts that ended a key without the keys that the rules want for it: until they come, it counts among those that the delegation has.
    unproved: BTreeSet<Id>,
}

impl<'a> Worth<'a> {
    pub(crate) fn of(p: &'a Proceedings, by: &Code, at: Instant) -> Self {
        let held = p.state.delegations.get(by);
        let keys =
            held.into_iter().flat_map(|held| held.keys.iter()).map(|(id, key)| (key.number, (id, key))).collect();
        let mut worth = Self { p, keys, vouched: BTreeSet::new(), unproved: BTreeSet::new() };
        let ends = worth.keys.values().filter_map(|(_, key)| key.ended_by);
        let ends = ends.filter_map(|act| Some((p.state.acts.get(&act)?.0, act)));
        let numbered = worth.keys.iter().map(|(number, (id, _))| (*number, **id));
        // A key that replaces another comes with the act that ends the other: the end first.
        let all: BTreeSet<(u64, bool, Id)> = ends
            .map(|(number, act)| (number, false, act))
            .chain(numbered.map(|(number, id)| (number, true, id)))
            .collect();
        for (number, is_key, id) in all {
            match is_key {
                true if worth.may_vouch(number, &id, at) => drop(worth.vouched.insert(id)),
                false if worth.is_unproved(number, &id) => drop(worth.unproved.insert(id)),
                _ => {}
            }
        }
        worth
    }

    /// Says whether a key may speak for its delegation where the rules want a key: the first, one that earlier keys let in, or one that stood
    /// for so long that its registration can be disavowed no more. Who has a session and no key gets none of these by registering one.
    pub(crate) fn vouches(&self, id: &Id) -> bool {
        self.vouched.contains(id)
    }

    /// Says whether these keys are enough for the act with this number. That each counts by itself the caller knows.
    pub(crate) fn is_enough(&self, number: u64, keys: impl IntoIterator<Item = Id>) -> bool {
        let keys: BTreeSet<Id> = keys.into_iter().collect();
        let given = self.before(number).filter(|(id, _)| keys.contains(*id)).map(|(_, key)| origins(key));
        // Nothing, where one is bound to no page.
        let Some(bound) = given.collect::<Option<Vec<_>>>() else { return true };
        let wanted = self.p.state.rules.as_deref().map_or(0, |rules| rules.book.number_or_none(ORIGINS));
        if bound.is_empty() || wanted < 2 {
            return !bound.is_empty();
        }
        let two = bound.iter().enumerate().any(|(n, one)| bound[n + 1..].iter().any(|two| apart(one, two)));
        let other = |origins: &[String]| bound.iter().all(|given| apart(given, origins));
        let held = self.before(number).filter(|(id, key)| self.vouches(id) && self.stands(number, key));
        two || !held.map(|(_, key)| origins(key)).any(|origins| origins.is_none_or(other))
    }

    fn before(&self, number: u64) -> impl Iterator<Item = (&'a Id, &'a Key)> {
        self.keys.range(..number).map(|(_, (id, key))| (*id, *key))
    }

    /// Says whether a key was among those of the delegation when the entry came.
    fn stands(&self, number: u64, key: &Key) -> bool {
        let Some(act) = key.ended_by else { return key.ended.is_none() };
        let ended = self.p.state.acts.get(&act).map_or(0, |(ended, _)| *ended);
        ended >= number || self.unproved.contains(&act)
    }

    fn may_vouch(&self, number: u64, id: &Id, at: Instant) -> bool {
        let first = self.before(number).next().is_none();
        first || self.is_enough(number, self.confirmed(id)) || self.stood(number, id, at)
    }

    fn stood(&self, number: u64, id: &Id, at: Instant) -> bool {
        let Some((_, key)) = self.keys.get(&number) else { return false };
        let until = key.at.plus_hours(24 * self.p.state.rules().book.number("disavowal_days"));
        at > until && !self.p.state.disavowed.contains_key(id)
    }

    fn is_unproved(&self, number: u64, act: &Id) -> bool {
        self.p.state.key_wanted.contains_key(act) && !self.is_enough(number, self.confirmed(act))
    }

    fn confirmed(&self, act: &Id) -> BTreeSet<Id> {
        self.p.state.confirmed.get(act).into_iter().flat_map(|keys| keys.keys().copied()).collect()
    }
}

/// Returns the origins to which a key is bound; nothing for one that is bound to no page.
fn origins(key: &Key) -> Option<&[String]> {
    match &key.key {
        PublicKey::Webauthn { origins, .. } => Some(origins),
        PublicKey::Ed25519 { .. } | PublicKey::Ssh { .. } => None,
    }
}

fn apart(one: &[String], two: &[String]) -> bool {
    one.iter().all(|origin| !two.contains(origin))
}
