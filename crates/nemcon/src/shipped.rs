//! What the program ships: rulebooks and data, as they lie in the repository.

use nemcon_record::json::canonical;
use serde_json::Value;

/// The rulebook of the model group, as the record keeps it: RFC 8785.
pub fn rulebook() -> Vec<u8> {
    canonical_bytes(include_bytes!("../../../rulebooks/oewg.json"))
}

/// The overlay of Assembly decision 74/544, as the record keeps it.
pub fn silence_overlay() -> Vec<u8> {
    canonical_bytes(include_bytes!("../../../rulebooks/silence-decision-74-544.json"))
}

/// Returns shipped JSON as RFC 8785.
///
/// # Panics
/// If what the program ships is no JSON of integers, which is a bug.
pub fn canonical_bytes(shipped: &[u8]) -> Vec<u8> {
    canonical(&value(shipped))
}

/// Reads shipped JSON.
///
/// # Panics
/// If what the program ships is no JSON, which is a bug.
pub fn value(shipped: &[u8]) -> Value {
    serde_json::from_slice(shipped).expect("what is shipped is JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::Rulebook;
    use nemcon_negotiation::rulebook::Overlay;

    #[test]
    fn what_is_shipped_can_be_adopted() {
        let book = Rulebook::parse(&rulebook()).expect("the rulebook parses");
        let overlay = Overlay::parse(&silence_overlay()).expect("the overlay parses");
        assert!(book.under(&overlay).is_ok());
    }
}
