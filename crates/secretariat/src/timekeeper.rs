//! Watches the clock: against time that passes, against the database's clock, against the record.

use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::Instant;
use nemcon_store::Store;

use crate::{Clock, Doubt};

/// A clock may be wrong by this much.
pub(crate) const TOLERANCE_MILLIS: i64 = 500;
/// After a jump, writing waits until the clock has been steady for so long.
const STEADY: Duration = Duration::from_secs(10);
/// How often the database is asked for its time.
const COMPARE_EVERY: Duration = Duration::from_secs(5);

/// Watches the clock for one writer.
pub(crate) struct Timekeeper {
    clock: Arc<dyn Clock>,
    last: (Instant, Duration),
    jumped: Option<(i64, Duration)>,
    compared: Option<Duration>,
    differs: Option<i64>,
}

impl Timekeeper {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let last = clock.reading();
        Self { clock, last, jumped: None, compared: None, differs: None }
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Says what is wrong with the clock, if anything.
    pub(crate) fn doubt(&mut self, last_recorded: Option<Instant>) -> Option<Doubt> {
        let (now, running) = self.clock.reading();
        let passed = i64::try_from((running - self.last.1).as_millis()).unwrap_or(i64::MAX);
        let jump = now.millis().saturating_sub(self.last.0.millis()).saturating_sub(passed);
        self.last = (now, running);
        if jump.abs() > TOLERANCE_MILLIS {
            self.jumped = Some((jump, running));
            self.compared = None;
        }
        if let Some((_, since)) = self.jumped
            && running - since >= STEADY
        {
            self.jumped = None;
        }
        match (self.jumped, self.differs, last_recorded) {
            (_, Some(millis), _) => Some(Doubt::ClockDiffers { millis }),
            (_, _, Some(last)) if now.plus_millis(TOLERANCE_MILLIS) < last => Some(Doubt::BehindTheRecord { last }),
            (Some((millis, _)), ..) => Some(Doubt::ClockJumped { millis }),
            _ => None,
        }
    }

    /// Compares with the database's clock, now and then.
    pub(crate) async fn compare(&mut self, store: &Store) -> Result<(), nemcon_store::Failure> {
        let running = self.clock.running();
        if self.compared.is_some_and(|last| running - last < COMPARE_EVERY) {
            return Ok(());
        }
        let before = self.clock.now();
        if let Some(theirs) = store.database_time().await? {
            let after = self.clock.now();
            // The answer was given at some instant between the two: the difference is at least this.
            let (early, late) = (before.millis() - theirs, after.millis() - theirs);
            let least = if early > 0 { early } else { late.min(0) };
            self.differs = (least.abs() > TOLERANCE_MILLIS).then_some(least);
        }
        self.compared = Some(running);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ManualClock;

    fn begun() -> (Arc<ManualClock>, Timekeeper) {
        let clock = Arc::new(ManualClock::at(Instant::from_millis(1_000_000)));
        (clock.clone(), Timekeeper::new(clock))
    }

    #[test]
    fn time_that_passes_is_no_jump() {
        let (clock, mut keeper) = begun();
        clock.advance(Duration::from_secs(3600));
        assert_eq!(keeper.doubt(None), None);
        clock.jump(400);
        assert_eq!(keeper.doubt(None), None, "within the tolerance");
    }

    #[test]
    fn after_a_jump_the_clock_must_be_steady_again() {
        for millis in [5_000, -5_000] {
            let (clock, mut keeper) = begun();
            clock.jump(millis);
            assert_eq!(keeper.doubt(None), Some(Doubt::ClockJumped { millis }));
            clock.advance(Duration::from_secs(9));
            assert_eq!(keeper.doubt(None), Some(Doubt::ClockJumped { millis }));
            clock.advance(Duration::from_secs(1));
            assert_eq!(keeper.doubt(None), None);
        }
    }

    #[test]
    fn a_clock_behind_the_record_does_not_write() {
        let (clock, mut keeper) = begun();
        let last = Instant::from_millis(1_000_501);
        assert_eq!(keeper.doubt(Some(last)), Some(Doubt::BehindTheRecord { last }));
        clock.advance(Duration::from_millis(1));
        assert_eq!(keeper.doubt(Some(last)), None);
    }
}
