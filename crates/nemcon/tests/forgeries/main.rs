//! A good record is found right; a record that the operator forged and signed anew is named with entry and article.

mod support;

use nemcon::verify::Verdict;
use support::{good, verify};

#[test]
fn a_good_record_is_right_with_and_without_openings() {
    let record = good();
    let closed = record.record.openings.iter().map(|(number, _)| *number).collect::<std::collections::BTreeSet<_>>();
    match verify(&record.record, false) {
        Verdict::Right(report) => {
            assert_eq!(report.entries, record.record.entries.len() as u64);
            assert_eq!(report.closed, closed.len() as u64);
            assert_eq!(report.unsigned, report.entries - report.closed);
        }
        other => panic!("{other:?}"),
    }
    match verify(&record.record, true) {
        Verdict::Right(report) => {
            assert_eq!((report.closed, report.opened.full), (0, closed.len() as u64));
            assert!(report.unchecked.is_empty());
            assert_eq!(report.state_hash, record.record.proceedings.state_hash().to_string());
        }
        other => panic!("{other:?}"),
    }
}
