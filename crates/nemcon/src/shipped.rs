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

/// The modalities for stakeholders that the program ships, by name: `first-group`, `april-2022`, `draft-2026`. Overlays, as the record keeps
/// them; in force only from a decision of the group.
pub fn modalities(name: &str) -> Option<Vec<u8>> {
    let shipped: &[u8] = match name {
        "first-group" => include_bytes!("../../../rulebooks/stakeholders-first-group.json"),
        "april-2022" => include_bytes!("../../../rulebooks/stakeholders-april-2022.json"),
        "draft-2026" => include_bytes!("../../../rulebooks/stakeholders-draft-2026.json"),
        _ => return None,
    };
    Some(canonical_bytes(shipped))
}

/// The overlay by which the report on access goes to all States.
pub fn access_report_to_states() -> Vec<u8> {
    canonical_bytes(include_bytes!("../../../rulebooks/access-report-to-states.json"))
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
        for name in ["first-group", "april-2022", "draft-2026"] {
            let overlay = Overlay::parse(&modalities(name).expect("it is shipped")).expect("the modalities parse");
            let word = name.replace('-', "_");
            let under = book.under(&overlay).expect("they go over the rulebook");
            assert_eq!(
                (book.word("stakeholder_modalities"), under.word("stakeholder_modalities")),
                (None, Some(&*word))
            );
        }
    }
}
