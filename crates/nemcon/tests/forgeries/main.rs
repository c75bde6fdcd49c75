//! A good record is found right; a record that the operator forged and signed anew is named with entry and article.

mod forgeries;
mod refusals;
mod story;
mod support;

use std::collections::BTreeSet;

use nemcon::verify::{Answer, Verdict};
use support::{Has, forge, rows, verify};

#[test]
fn a_good_record_is_right_with_and_without_openings() {
    let story = story::story();
    let record = &story.play.record;
    let closed: BTreeSet<u64> = record.openings.iter().map(|(number, _)| *number).collect();
    let Verdict::Right(report) = verify(&story, &record.entries, &record.openings, Has::Nothing) else {
        panic!("{:?}", verify(&story, &record.entries, &record.openings, Has::Nothing).sentences())
    };
    let entries = record.entries.len() as u64;
    assert_eq!((report.entries, report.closed, report.signed), (entries, closed.len() as u64, 5));
    assert_eq!(report.unsigned, entries - report.closed - 5);
    assert_eq!(report.unchecked, ["second gavel", "broken"].map(|name| story.at[name]));
    let Verdict::Right(report) = verify(&story, &record.entries, &record.openings, Has::Openings) else {
        panic!("wrong with its openings")
    };
    assert_eq!((report.closed, report.opened.full, report.unchecked.len()), (0, closed.len() as u64, 0));
    assert_eq!(report.state_hash, record.proceedings.state_hash().to_string());
}

#[test]
fn taking_the_record_apart_and_putting_it_together_changes_nothing() {
    let story = story::story();
    assert_eq!(forge(&rows(&story.play.record)).entries, story.play.record.entries);
}
