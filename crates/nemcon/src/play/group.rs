//! An invented group of any number of invented States.

use nemcon_negotiation::{Id, Instant, Lang};
use serde_json::{Map, Value, json};

use super::Play;
use crate::{memory::MemoryRecord, shipped};

/// Returns the code of invented State `number`, from 1: `s001`.
pub fn code_of(number: usize) -> String {
    format!("s{number:03}")
}

/// Opens an invented group of so many Members and an observer State, in winter.
pub fn found_group(origin: &str, states: usize) -> (Play, Id) {
    let now = "2031-01-13T15:00:00.000Z".parse::<Instant>().expect("an instant");
    let mut play = Play::new(origin, now);
    let body = open_group_body(&mut play.record, states);
    let group = play.does("secretariat", "open_group", body);
    (play, group)
}

/// Returns the body of the act that opens an invented group; the blobs that it names are kept.
pub fn open_group_body(record: &mut MemoryRecord, states: usize) -> Value {
    let members: Vec<String> = (1..=states).map(code_of).collect();
    let observer = "observer-land";
    let entity = |code: &str| (code.to_owned(), six(code));
    let names: Map<String, Value> = members.iter().map(|code| entity(code)).chain([entity(observer)]).collect();
    let names = record.keep(nemcon_record::json::canonical(&Value::Object(names)));
    let rulebook = record.keep(shipped::rulebook());
    json!({
        "elements": [
            { "code": "norms", "title": six("Norms"), "kind": "substantive", "source": "A/RES/999/11" },
            { "code": "report", "title": six("Report"), "kind": "procedural", "source": "A/RES/999/11" },
        ],
        "entities": { "member": members, "observer_state": [observer] },
        "entity_names": names,
        "languages": Lang::ALL.map(Lang::tag),
        "names": six("Invented group"),
        "parent": six("Invented assembly"),
        "resolution": { "date": "2030-12-01", "symbol": "A/RES/999/11" },
        "rulebook": rulebook,
        "sections": [{ "code": "section-a", "elements": ["norms"], "title": six("Norms") }],
        "symbol_base": "A/AC.999",
        "term": { "from": "2031-01-01", "to": "2035-12-31" },
    })
}

/// Returns a name that is the same in all six languages, for what nobody reads.
pub fn six(name: &str) -> Value {
    Value::Object(Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), Value::from(name))).collect())
}
