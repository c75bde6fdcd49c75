//! Times, in order.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Times in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quantiles {
    /// Half took no longer.
    pub p50: f64,
    /// 95 in 100 took no longer.
    pub p95: f64,
    /// 99 in 100 took no longer.
    pub p99: f64,
    /// None took longer.
    pub max: f64,
}

/// Returns the quantiles of times; zeros of none.
pub(super) fn quantiles(mut times: Vec<Duration>) -> Quantiles {
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len() as f64 * share).ceil() as usize;
        times.get(place.saturating_sub(1)).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    };
    Quantiles { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_times_the_ninety_ninth_is_the_p99() {
        let of = quantiles((1..=100).rev().map(Duration::from_millis).collect());
        assert_eq!(of, Quantiles { p50: 50.0, p95: 95.0, p99: 99.0, max: 100.0 });
        assert_eq!(quantiles(vec![]), Quantiles::default());
    }
}
