//! Limits by seat; by address only before sign-in, and generous, because a whole hall stands behind one.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Instant;

const KEYS_MAX: usize = 50_000;

/// Tokens that fill up by the second, one bucket for each key.
struct Buckets {
    per_second: f64,
    burst: f64,
    filled: Mutex<HashMap<String, (f64, Instant)>>,
}

impl Buckets {
    fn new((per_second, burst): (impl Into<f64>, impl Into<f64>)) -> Self {
        Self { per_second: per_second.into(), burst: burst.into(), filled: Mutex::default() }
    }

    fn take(&self, key: &str, now: Instant) -> bool {
        let mut filled = self.filled.lock().expect("no panic while tokens are counted");
        if filled.len() >= KEYS_MAX {
            let full = |(tokens, at): &(f64, Instant)| tokens + self.grown(*at, now) >= self.burst;
            filled.retain(|_, bucket| !full(bucket));
        }
        let grown = |at: Instant| self.grown(at, now);
        let (tokens, at) = filled.entry(key.to_owned()).or_insert((self.burst, now));
        *tokens = (*tokens + grown(*at)).min(self.burst);
        *at = now;
        if *tokens < 1.0 {
            return false;
        }
        *tokens -= 1.0;
        true
    }

    fn grown(&self, since: Instant, now: Instant) -> f64 {
        now.saturating_duration_since(since).as_secs_f64() * self.per_second
    }
}

/// Who asks, for counting only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker<'a> {
    /// A seat, by its account.
    Seat(&'a str),
    /// An address without a seat.
    Address(&'a str),
    /// An address that asks for a challenge.
    Door(&'a str),
    /// An address that sends an application without a seat.
    Applicant(&'a str),
    /// A group to which applications are sent.
    Round(&'a str),
}

/// The limits of the site.
pub struct Limits {
    seats: Buckets,
    addresses: Buckets,
    doors: Buckets,
    applicants: Buckets,
    rounds: Buckets,
}

/// What is sent without a seat is kept for ever: a few at once from an address, and one in so many seconds.
const APPLICANTS: (f64, f64) = (1.0 / 30.0, 20.0);

/// The same for a group, from everywhere.
const ROUNDS: (f64, f64) = (1.0, 300.0);

impl Limits {
    /// Limits as requests per second and how many may come at once.
    pub fn new(per_seat: (u32, u32), per_address: (u32, u32), per_door: (u32, u32)) -> Self {
        Self {
            seats: Buckets::new(per_seat),
            addresses: Buckets::new(per_address),
            doors: Buckets::new(per_door),
            applicants: Buckets::new(APPLICANTS),
            rounds: Buckets::new(ROUNDS),
        }
    }

    /// Says whether one more request is within the limit.
    pub fn allow(&self, asker: Asker<'_>, now: Instant) -> bool {
        match asker {
            Asker::Seat(key) => self.seats.take(key, now),
            Asker::Address(key) => self.addresses.take(key, now),
            Asker::Door(key) => self.doors.take(key, now),
            Asker::Applicant(key) => self.applicants.take(key, now),
            Asker::Round(key) => self.rounds.take(key, now),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn seats_and_addresses_are_counted_apart_and_recover() {
        let (limits, begin) = (Limits::new((1, 2), (10, 100), (1, 1)), Instant::now());
        let seat = Asker::Seat("a");
        assert!(limits.allow(seat, begin) && limits.allow(seat, begin));
        assert!(!limits.allow(seat, begin));
        assert!(limits.allow(Asker::Seat("b"), begin), "another seat has its own");
        assert!((0..100).all(|_| limits.allow(Asker::Address("a"), begin)), "a whole hall behind one address");
        assert!(!limits.allow(Asker::Address("a"), begin));
        assert!(limits.allow(seat, begin + Duration::from_secs(1)));
        assert!(!limits.allow(seat, begin + Duration::from_secs(1)));
    }
}
