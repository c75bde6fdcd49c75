//! How fast unsigned entries are checked. Run with `--ignored --nocapture`, in release for a figure worth quoting.

use std::path::Path;
use std::time::{Duration, Instant};

use nemcon_record::entry::Entry;
use nemcon_record::tiles::TileEdge;

const ENTRIES: u32 = 100_000;

#[test]
#[ignore = "a measurement"]
fn a_hundred_thousand_unsigned_entries() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/1-unsigned.entry");
    let bytes = std::fs::read(path).unwrap();
    let start = Instant::now();
    let mut edge = TileEdge::new();
    for _ in 0..ENTRIES {
        let entry = Entry::parse(std::hint::black_box(&bytes)).unwrap();
        edge.append(entry.leaf_hash(), |_, _| ());
    }
    let root = edge.root();
    let taken = start.elapsed();
    eprintln!("{ENTRIES} entries of {} bytes parsed, hashed and added up in {taken:?}: {root}", bytes.len());
    let most = if cfg!(debug_assertions) { Duration::from_secs(20) } else { Duration::from_millis(500) };
    assert!(taken < most, "{taken:?}");
}
