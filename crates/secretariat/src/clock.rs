//! The only clock of the program, and one that tests set.

use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use nemcon_negotiation::Instant;

/// Tells the time in two ways, so that a jump of one is seen by the other.
pub trait Clock: Send + Sync + 'static {
    /// The time of day, in UTC.
    fn now(&self) -> Instant;
    /// Time that has passed since some beginning; never jumps.
    fn running(&self) -> Duration;
    /// Both, read at one moment: a thread that is held up between the two would see a jump that there was not.
    fn reading(&self) -> (Instant, Duration) {
        let mut before = self.running();
        for _ in 0..READINGS_MAX {
            let now = self.now();
            let after = self.running();
            if after - before <= READING_MAX {
                return (now, after);
            }
            before = after;
        }
        (self.now(), self.running())
    }
}

/// Both ways of telling the time are read within this much, or read again.
const READING_MAX: Duration = Duration::from_millis(20);
const READINGS_MAX: u32 = 100;

/// The system's clock.
pub struct SystemClock {
    beginning: std::time::Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { beginning: std::time::Instant::now() }
    }
}

#[allow(clippy::disallowed_methods, reason = "here is the clock that all others ask")]
impl Clock for SystemClock {
    fn now(&self) -> Instant {
        let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |millis| -millis),
        };
        Instant::from_millis(millis)
    }

    fn running(&self) -> Duration {
        self.beginning.elapsed()
    }
}

/// A clock that stands until it is told to go on.
pub struct ManualClock(Mutex<(Instant, Duration)>);

impl ManualClock {
    /// A clock that stands at `now`.
    pub fn at(now: Instant) -> Self {
        Self(Mutex::new((now, Duration::ZERO)))
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        let millis = i64::try_from(by.as_millis()).expect("a span of time that tests use");
        let mut times = self.times();
        *times = (times.0.plus_millis(millis), times.1 + by);
    }

    /// Sets the time of day without letting time pass, as a wrong adjustment does.
    pub fn jump(&self, millis: i64) {
        let mut times = self.times();
        times.0 = times.0.plus_millis(millis);
    }

    fn times(&self) -> std::sync::MutexGuard<'_, (Instant, Duration)> {
        self.0.lock().expect("no panic while the clock is set")
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        self.times().0
    }

    fn running(&self) -> Duration {
        self.times().1
    }

    fn reading(&self) -> (Instant, Duration) {
        *self.times()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// A clock whose reader is held up for a second after its first look at the time of day.
    struct HeldUp(AtomicU64);

    impl Clock for HeldUp {
        fn now(&self) -> Instant {
            let at = self.0.load(Ordering::SeqCst);
            if at == 0 {
                self.0.store(1_000, Ordering::SeqCst);
            }
            Instant::from_millis(i64::try_from(at).expect("a small number"))
        }

        fn running(&self) -> Duration {
            Duration::from_millis(self.0.load(Ordering::SeqCst))
        }
    }

    #[test]
    fn both_ways_are_read_at_one_moment() {
        let (now, running) = HeldUp(AtomicU64::new(0)).reading();
        assert_eq!((now, running), (Instant::from_millis(1_000), Duration::from_secs(1)));
    }
}
