//! Random groups from a seed: all acts, sensible and not, in every capacity, while time passes. After each, what must always hold is
//! checked, and that the record replays to the same.

mod agenda;
mod bodies;
mod chance;
mod check;
mod group;
mod report;
mod signing;

use chance::Chance;
use group::Group;

pub use report::{Broken, Count, Report};

/// What is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The same seed gives the same acts.
    pub seed: u64,
    /// Members of each group.
    pub states: usize,
    /// Acts sent, over all groups.
    pub acts: u64,
    /// What must always hold is checked after every so many acts; 1: after each.
    pub check_every: u64,
}

impl Settings {
    /// Returns how often to check a group of so many States, if nobody says otherwise.
    pub fn check_every_for(states: usize) -> u64 {
        if states <= 24 { 1 } else { 10 }
    }
}

/// Plays one group after the other until the acts are sent; `progress` is told how many were. The error names the act at which
/// something did not hold.
pub fn run(settings: &Settings, progress: &dyn Fn(u64, u64)) -> Result<Report, Box<Broken>> {
    let mut chance = Chance::new(settings.seed);
    let mut report = Report::new(settings);
    while report.acts < settings.acts {
        report.groups += 1;
        let life = (200 + chance.below(1_300) as u64).min(settings.acts - report.acts);
        let mut group = Group::new(&mut chance, settings, report.groups);
        group.live(life, &mut report, progress)?;
        group.verify(&mut report)?;
    }
    Ok(report)
}

/// Plays one group and returns its record, for whoever wants a whole life of one.
pub fn one(settings: &Settings) -> Result<crate::memory::MemoryRecord, Box<Broken>> {
    let mut chance = Chance::new(settings.seed);
    let mut report = Report::new(settings);
    let mut group = Group::new(&mut chance, settings, 1);
    group.live(settings.acts, &mut report, &|_, _| ())?;
    Ok(group.into_record())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(seed: u64, states: usize, acts: u64) -> Report {
        let settings = Settings { seed, states, acts, check_every: 1 };
        run(&settings, &|_, _| ()).unwrap_or_else(|broken| panic!("{broken}"))
    }

    #[test]
    fn what_must_always_hold_holds_in_a_small_and_in_a_large_group() {
        let small = check(1, 5, 4_000);
        assert!(small.admitted() > 500 && small.refused() > 300, "{small}");
        assert!(small.closed > 10 && small.never_admitted.len() < 15, "{small}");
        check(2, 193, 500);
    }

    #[test]
    fn a_seed_gives_the_same_acts_again() {
        let (first, second) = (check(3, 4, 300), check(3, 4, 300));
        assert_eq!(first.roots, second.roots);
        assert_ne!(first.roots, check(4, 4, 300).roots);
    }
}
