//! A good record, played in memory, and the means to forge it.

use nemcon::memory::MemoryRecord;
use nemcon::play::{Play, found_group, six};
use nemcon::verify::{Openings, Options, Report, Verdict, verify_record};
use nemcon_record::note::Signer;
use serde_json::json;

pub const ORIGIN: &str = "exercise.example/group";

pub fn signer() -> Signer {
    Signer::ed25519(ORIGIN, &[7; 32]).unwrap()
}

/// A group that held a meeting.
pub fn good() -> Play {
    let (mut play, _) = found_group(ORIGIN, 5);
    let from = play.now.plus_hours(1);
    play.does(
        "secretariat",
        "schedule_meeting",
        json!({
            "from": Play::zoned(from), "to": Play::zoned(from.plus_hours(3)), "kind": "plenary", "modality": "in_person",
            "place": "Hall", "title": six("First meeting"),
        }),
    );
    play
}

/// Publishes, signed anew by the operator, and verifies.
pub fn verify(record: &MemoryRecord, with_openings: bool) -> Verdict<Report> {
    let files = record.publish(&signer());
    let mut options = Options { threads: 2, ..Options::default() };
    if with_openings {
        options.openings = Openings::default();
        for (number, disclosure) in &record.openings {
            options.openings.add(*number, disclosure.clone());
        }
    }
    verify_record(&files, &options, &|_, _| ())
}
