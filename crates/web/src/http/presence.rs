//! Who has a working copy before them now. Kept in memory for less than a minute, and told to those alone who share the copy.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use nemcon_negotiation::Code;
use nemcon_secretariat::Token;

/// After this time without a sign somebody is gone.
const GONE: Duration = Duration::from_secs(40);
/// Copies that are kept in mind; more are forgotten at once.
const COPIES: usize = 10_000;

struct Sign {
    session: Token,
    by: Code,
    at: Instant,
}

/// The signs of life, by group and working copy.
#[derive(Default)]
pub struct Presence(Mutex<BTreeMap<(String, String), Vec<Sign>>>);

impl Presence {
    /// Notes that a session looks at a copy, and returns the delegations of the others that do.
    pub fn looks(&self, group: &str, copy: &str, session: Token, by: &Code) -> Vec<Code> {
        self.looks_at(group, copy, session, by, Instant::now())
    }

    fn looks_at(&self, group: &str, copy: &str, session: Token, by: &Code, now: Instant) -> Vec<Code> {
        let mut all = self.0.lock().expect("no panic while signs are noted");
        if all.len() >= COPIES {
            all.clear();
        }
        all.retain(|_, signs| {
            signs.retain(|sign| now.saturating_duration_since(sign.at) < GONE);
            !signs.is_empty()
        });
        let signs = all.entry((group.to_owned(), copy.to_owned())).or_default();
        signs.retain(|sign| sign.session != session);
        let others = signs.iter().map(|sign| sign.by.clone()).collect();
        signs.push(Sign { session, by: by.clone(), at: now });
        others
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gives_no_sign_is_gone() {
        let (presence, now) = (Presence::default(), Instant::now());
        let (a, b): (Code, Code) = ("aldoria".parse().expect("a code"), "brevia".parse().expect("a code"));
        let looks = |session: u8, by: &Code, copy: &str, after: u64| {
            presence.looks_at("g", copy, Token::of(&session.to_string()), by, now + Duration::from_secs(after))
        };
        assert_eq!(looks(1, &a, "c", 0), []);
        assert_eq!(looks(2, &b, "c", 1), std::slice::from_ref(&a));
        assert_eq!(looks(3, &b, "another", 2), []);
        assert_eq!(looks(1, &a, "c", 20), [b]);
        assert_eq!(looks(2, &a, "c", 70), [], "the other has not been seen since");
    }
}
