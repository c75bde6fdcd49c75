//! Runs every page in `scenarios/`: meetings told in plain words, each a documentation and a test.
//!
//! One file of sentences per chapter; an act's page stands in the folder of its chapter. `SCENARIO=word cargo test` runs
//! the pages whose path has the word in it.

mod access;
mod afar;
mod agenda;
mod calendar;
mod clock;
mod coverage;
mod decided;
mod decision;
mod delegations;
mod founding;
mod joined;
mod kept;
mod languages;
mod matrix;
mod members;
mod motions;
mod operations;
mod other_means;
mod page;
mod positions;
mod presence;
mod proposals;
mod proposals_looks;
mod put;
mod rules;
mod sentence;
mod service;
mod silence;
mod soundings;
mod speakers;
mod stakeholders;
mod stakeholders_told;
mod statements;
mod taking_up;
mod texts;
mod texts_looks;
mod world;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use page::Ran;
use sentence::Sentence;

/// Returns all sentences that pages may use.
pub fn sentences() -> Vec<Sentence> {
    [
        founding::sentences(),
        delegations::sentences(),
        members::sentences(),
        access::sentences(),
        afar::sentences(),
        stakeholders::sentences(),
        stakeholders_told::sentences(),
        rules::sentences(),
        service::sentences(),
        calendar::sentences(),
        texts::sentences(),
        texts_looks::sentences(),
        languages::sentences(),
        proposals::sentences(),
        proposals_looks::sentences(),
        taking_up::sentences(),
        agenda::sentences(),
        speakers::sentences(),
        motions::sentences(),
        presence::sentences(),
        soundings::sentences(),
        statements::sentences(),
        decision::sentences(),
        silence::sentences(),
        positions::sentences(),
        other_means::sentences(),
    ]
    .concat()
}

/// Checks that a seat sees no more than it may of what is not proposed on drafts.
pub fn sees_no_more(world: &world::World, seat: &nemcon_negotiation::Seat) -> sentence::Told {
    world.sees_no_more_of_access(seat)?;
    world.sees_no_more_of_stakeholders(seat)?;
    world.sees_no_more_of_statements(seat)
}

/// What every page turned out to do, by its path; run once for all tests.
static RAN: LazyLock<BTreeMap<String, Ran>> = LazyLock::new(|| {
    let only = std::env::var("SCENARIO").unwrap_or_default();
    let chosen = page::pages().into_iter().filter(|(name, _)| name.contains(&only));
    let sentences = sentences();
    chosen.map(|(name, content)| (name.clone(), page::run(&name, &content, &sentences))).collect()
});

#[test]
fn every_meeting_goes_as_it_is_told() {
    let errors: Vec<_> = RAN.values().flat_map(|ran| ran.errors.clone()).collect();
    assert!(errors.is_empty(), "\n\n{}", errors.join("\n"));
}
