//! The overlays of the rulebook that the program ships, for the Chair to put to the group. In force only from its decision.

use std::sync::LazyLock;

use nemcon_negotiation::rulebook::Overlay;
use nemcon_negotiation::{Hash, Names};

/// An overlay as the record keeps it.
#[derive(Debug)]
pub struct Shipped {
    /// SHA-256 of its bytes.
    pub hash: Hash,
    /// What it is called.
    pub name: Names,
    /// Its bytes: RFC 8785.
    pub bytes: Vec<u8>,
}

const FILES: [&[u8]; 6] = [
    include_bytes!("../../../rulebooks/stakeholders-first-group.json"),
    include_bytes!("../../../rulebooks/stakeholders-april-2022.json"),
    include_bytes!("../../../rulebooks/stakeholders-draft-2026.json"),
    include_bytes!("../../../rulebooks/access-report-to-states.json"),
    include_bytes!("../../../rulebooks/access-report-public.json"),
    include_bytes!("../../../rulebooks/silence-decision-74-544.json"),
];

/// The overlays, in the order in which they are offered.
pub static OVERLAYS: LazyLock<Vec<Shipped>> = LazyLock::new(|| FILES.into_iter().map(read).collect());

fn read(file: &[u8]) -> Shipped {
    let value: serde_json::Value = serde_json::from_slice(file).expect("what is shipped is JSON");
    let bytes = nemcon_record::json::canonical(&value);
    let overlay = Overlay::parse(&bytes).expect("what is shipped is an overlay");
    Shipped { hash: Hash::of(&bytes), name: overlay.name, bytes }
}

/// Returns the overlay of that hash.
#[must_use]
pub fn overlay(hash: &Hash) -> Option<&'static Shipped> {
    OVERLAYS.iter().find(|shipped| shipped.hash == *hash)
}
