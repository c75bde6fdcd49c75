//! Chance from a seed: the same seed gives the same meetings, on every machine and for ever.

use nemcon_negotiation::{Digest, Hash, Id};

/// SplitMix64 (Steele, Lea, Flood 2014).
#[derive(Clone)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to `n`, exclusive. The bias of the remainder does not matter here.
    pub(super) fn below(&mut self, n: usize) -> usize {
        (self.bits() % n.max(1) as u64) as usize
    }

    /// Returns a number from `from` to `to`, both included.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        from + (self.bits() % (to - from + 1).max(1) as u64) as i64
    }

    pub(super) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    pub(super) fn word(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    pub(super) fn id(&mut self) -> Id {
        let (a, b) = (self.bits().to_be_bytes(), self.bits().to_be_bytes());
        Id(std::array::from_fn(|at| if at < 8 { a[at] } else { b[at - 8] }))
    }

    pub(super) fn hash(&mut self) -> Hash {
        Hash::of(&self.bits().to_be_bytes())
    }

    pub(super) fn digest(&mut self) -> Digest {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut text: String = (0..42).map(|_| char::from(*self.pick(LETTERS))).collect();
        text.push('A');
        text.parse().expect("43 letters of base64url, the last one round")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_means_the_same_for_ever() {
        let mut chance = Chance::new(1_234_567);
        // The published test values of SplitMix64.
        assert_eq!(chance.bits(), 6_457_827_717_110_365_317);
        assert_eq!(chance.bits(), 3_203_168_211_198_807_973);
    }
}
