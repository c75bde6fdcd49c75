//! What came of a simulation.

use std::collections::BTreeMap;
use std::fmt;

use nemcon_negotiation::{Content, Refusal};
use serde::Serialize;

use super::Settings;

/// How often an act was admitted and refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Admitted.
    pub admitted: u64,
    /// Refused.
    pub refused: u64,
}

/// What came of a simulation in which everything held.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// Members of each group.
    pub states: usize,
    /// After how many acts each check was made.
    pub check_every: u64,
    /// Acts sent.
    pub acts: u64,
    /// Groups, one after the other.
    pub groups: u64,
    /// Entries recorded.
    pub entries: u64,
    /// Of these, wholly closed.
    pub closed: u64,
    /// What was sent and was no act at all.
    pub unreadable: u64,
    /// By name of the act.
    pub by_act: BTreeMap<&'static str, Count>,
    /// By kind of refusal.
    pub refusals: BTreeMap<&'static str, u64>,
    /// Acts that were never admitted: what this simulation says nothing about.
    pub never_admitted: Vec<&'static str>,
    /// Refusals that were never met.
    pub never_met: Vec<&'static str>,
    /// The root of each group's record.
    pub roots: Vec<String>,
}

impl Report {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            seed: settings.seed,
            states: settings.states,
            check_every: settings.check_every,
            acts: 0,
            groups: 0,
            entries: 0,
            closed: 0,
            unreadable: 0,
            by_act: Content::NAMES.iter().map(|(_, name)| (*name, Count::default())).collect(),
            refusals: BTreeMap::new(),
            never_admitted: Content::NAMES.iter().map(|(_, name)| *name).collect(),
            never_met: Refusal::KINDS.to_vec(),
            roots: Vec::new(),
        }
    }

    pub(super) fn admit(&mut self, name: &'static str) {
        self.by_act.entry(name).or_default().admitted += 1;
        self.never_admitted.retain(|held| *held != name);
    }

    pub(super) fn refuse(&mut self, name: &'static str, kind: &'static str) {
        self.by_act.entry(name).or_default().refused += 1;
        *self.refusals.entry(kind).or_default() += 1;
        self.never_met.retain(|held| *held != kind);
    }

    /// Returns how many acts were admitted.
    pub fn admitted(&self) -> u64 {
        self.by_act.values().map(|count| count.admitted).sum()
    }

    /// Returns how many acts were refused.
    pub fn refused(&self) -> u64 {
        self.by_act.values().map(|count| count.refused).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<24} {:>9} {:>9}", "act", "admitted", "refused")?;
        for (name, count) in &self.by_act {
            writeln!(f, "{name:<24} {:>9} {:>9}", count.admitted, count.refused)?;
        }
        writeln!(f, "{:<24} {:>9} {:>9}", "all", self.admitted(), self.refused())?;
        writeln!(f)?;
        writeln!(
            f,
            "Seed {}: {} acts in {} groups of {} States; {} entries, {} of them closed; {} messages were no act.",
            self.seed, self.acts, self.groups, self.states, self.entries, self.closed, self.unreadable
        )?;
        match self.check_every {
            1 => writeln!(f, "After every act all that must always hold was checked, and it held.")?,
            n => writeln!(f, "After every {n} acts all that must always hold was checked, and it held.")?,
        }
        writeln!(
            f,
            "Every entry was admitted again; every record verified with all openings, with those of all States, and with none."
        )?;
        if !self.never_admitted.is_empty() {
            writeln!(f, "Never admitted, so not checked: {}.", self.never_admitted.join(", "))?;
        }
        let kinds = Refusal::KINDS.len();
        writeln!(f, "{} of {kinds} kinds of refusal were met.", kinds - self.never_met.len())?;
        if !self.never_met.is_empty() {
            writeln!(f, "Never met: {}.", self.never_met.join(", "))?;
        }
        Ok(())
    }
}

/// Something did not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// The seed that shows it.
    pub seed: u64,
    /// Members of each group.
    pub states: usize,
    /// Which act of the simulation, from 1.
    pub act_number: u64,
    /// Name of the act.
    pub act: String,
    /// The act line.
    pub line: String,
    /// What did not hold.
    pub what: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Seed {}, act {} ({}): {}", self.seed, self.act_number, self.act, self.what)?;
        writeln!(f, "{}", self.line.trim_end())?;
        let Self { seed, states, act_number, .. } = self;
        write!(f, "Again: nemcon simulate --seed {seed} --states {states} --acts {act_number} --check-every 1")
    }
}

impl std::error::Error for Broken {}
