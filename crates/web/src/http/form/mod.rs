//! From what was typed to the act: the same JSON as in the API, in the record and in a signature.

pub mod agenda;
mod align;
mod de;
pub mod emphasis;
mod fault;
pub mod short;
pub mod texts;
pub mod times;
pub mod tree;

use nemcon_negotiation::Content;

pub use de::Reader;
pub use fault::{Fault, Why};
pub use tree::{Hidden, Node};

/// Reads the body of an act from the fields of a form; `None` if no act has that name.
pub fn content(name: &str, fields: &Node) -> Option<Result<Content, Fault>> {
    Content::read_from(name, Reader { node: fields, digits: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(name: &str, pairs: &[(&str, &str)]) -> Result<serde_json::Value, Fault> {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let (_, mut fields) = tree::read(&pairs)?;
        times::resolve(&mut fields)?;
        content(name, &fields).expect("an act").map(|content| content.body())
    }

    const ID: &str = "000102030405060708090a0b0c0d0e0f";

    #[test]
    fn a_form_gives_the_body_that_the_api_takes() {
        let meeting = body(
            "schedule_meeting",
            &[
                ("from.local", "2031-05-12T10:00"),
                ("from.zone", "America/New_York"),
                ("to.local", "2031-05-12T13:00"),
                ("to.zone", "America/New_York"),
                ("kind", "plenary"),
                ("modality", "in_person"),
                ("place", "Conference Room 1"),
                ("session", ""),
                ("title.en", "First meeting"),
                ("title.fr", "Première séance"),
            ],
        );
        let expected = serde_json::json!({
            "from": {"at": "2031-05-12T14:00:00.000Z", "local": "2031-05-12T10:00", "zone": "America/New_York"},
            "kind": "plenary", "modality": "in_person", "place": "Conference Room 1",
            "title": {"en": "First meeting", "fr": "Première séance"},
            "to": {"at": "2031-05-12T17:00:00.000Z", "local": "2031-05-12T13:00", "zone": "America/New_York"},
        });
        assert_eq!(meeting, Ok(expected));
    }

    #[test]
    fn one_choice_of_many_is_still_a_list() {
        let paragraph = format!("{ID}:3");
        let found = body("break_silence", &[("silence", ID), ("paragraphs", &paragraph), ("reason", "")]);
        assert_eq!(found, Ok(serde_json::json!({"silence": ID, "paragraphs": [paragraph]})));
    }

    #[test]
    fn a_fault_names_its_field() {
        let check = |name, pairs: &[(&str, &str)], field: &str| {
            assert_eq!(body(name, pairs).map_err(|fault| fault.field()), Err(field.to_owned()));
        };
        check("open_meeting", &[("mode", "formal")], "meeting");
        check("open_meeting", &[("mode", "formal"), ("meeting", "x")], "meeting");
        check("open_meeting", &[("mode", "secret"), ("meeting", ID)], "mode");
        check("open_meeting", &[("mode", "formal"), ("meeting", ID), ("by", "chair")], "by");
        check(
            "schedule_meeting",
            &[("from.local", "2022-03-13T02:30"), ("from.zone", "America/New_York")],
            "from.local",
        );
    }
}
