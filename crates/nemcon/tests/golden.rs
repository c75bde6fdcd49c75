//! Records admitted under every version of the rules stay right for ever: the same roots, the same states.
//!
//! A folder of `golden/` is never changed. A new version of the rules brings a new folder beside it.

use std::fs;
use std::path::Path;

use nemcon::verify::{Folder, Openings, Options, Report, Verdict, verify_record};

fn verified(name: &str, with_openings: bool) -> Report {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let lines = if with_openings { fs::read_to_string(folder.join("openings.jsonl")).unwrap() } else { String::new() };
    let options = Options { openings: Openings::parse(&lines).unwrap(), ..Options::default() };
    match verify_record(&Folder::new(&folder), &options, &|_, _| ()) {
        Verdict::Right(report) => report,
        _ => panic!("{name} is no longer right: the rules of its version have changed"),
    }
}

#[test]
fn an_exercise_of_the_first_version_stays_right() {
    for with_openings in [false, true] {
        let report = verified("v1/exercise", with_openings);
        assert_eq!(report.root, "LynKvn6geJO/oewrLG3CxtDjM9yJb9e0RebqbRlXemM=");
        assert_eq!(report.state_hash, "a74e67189c7dbf263bd9089b331b340d7ab4ad49b14c664ebd39e22db77f4fc9");
        assert_eq!((report.entries, report.closed), (60, if with_openings { 0 } else { 5 }));
        assert_eq!(report.unchecked.is_empty(), with_openings);
    }
}

#[test]
fn the_reconstruction_of_the_first_version_stays_right() {
    let report = verified("v1/reconstruction", false);
    assert_eq!(report.root, "i3katNQ///mClTsEKdIc2O1YXWlVLuyBDztx4dfkkCA=");
    assert_eq!(report.state_hash, "120d10ee309863dda16f15071020bf91ca2ba309a54c757a00424505e85f9f98");
    assert_eq!((report.entries, report.closed), (45, 0));
}
