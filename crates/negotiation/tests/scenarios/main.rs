//! Runs every page in `scenarios/`: meetings told in plain words, each a documentation and a test.
//!
//! One file of sentences per chapter; an act's page stands in the folder of its chapter. `SCENARIO=word cargo test` runs
//! the pages whose path has the word in it.

mod calendar;
mod clock;
mod decided;
mod decision;
mod delegations;
mod founding;
mod other_means;
mod page;
mod positions;
mod put;
mod rules;
mod sentence;
mod service;
mod silence;
mod texts;
mod texts_looks;
mod world;

use sentence::Sentence;

/// Returns all sentences that pages may use.
pub fn sentences() -> Vec<Sentence> {
    [
        founding::sentences(),
        delegations::sentences(),
        rules::sentences(),
        service::sentences(),
        calendar::sentences(),
        texts::sentences(),
        texts_looks::sentences(),
        decision::sentences(),
        silence::sentences(),
        positions::sentences(),
        other_means::sentences(),
    ]
    .concat()
}

#[test]
fn every_meeting_goes_as_it_is_told() {
    let only = std::env::var("SCENARIO").unwrap_or_default();
    let pages = page::pages();
    let chosen = pages.iter().filter(|(name, _)| name.contains(&only));
    let errors: Vec<_> = chosen.flat_map(|(name, content)| page::run(name, content, &sentences()).errors).collect();
    assert!(errors.is_empty(), "\n\n{}", errors.join("\n"));
}
