//! The model group, reconstructed from published facts: mandate, who takes part, calendar with couplings, documents by symbol.
//! Nothing that a State said or did is in it.

use std::collections::BTreeMap;

use anyhow::Context;
use nemcon_negotiation::{Id, Lang};
use serde_json::{Map, Value, json};

use super::stage::{Papers, Stage};
use crate::shipped;

/// Origin of the reconstruction's log.
pub const ORIGIN: &str = "reconstruction.oewg.example/ict-2021-2025";
/// Its short name, for addresses.
pub const NAME: &str = "oewg-2021-2025";

const GROUP: &[u8] = include_bytes!("../../../../data/group.json");
const STATES: &[u8] = include_bytes!("../../../../data/states.csv");
const ENTITIES: &[u8] = include_bytes!("../../../../data/entities.csv");
const CALENDAR: &[u8] = include_bytes!("../../../../data/calendar.csv");
const PLACES: &[u8] = include_bytes!("../../../../data/places.csv");
const DOCUMENTS: &[u8] = include_bytes!("../../../../data/documents.csv");

/// Why a fact is here and who says so; what the record holds of each decision taken long before this record.
const RECONSTRUCTED: &str = "Reconstructed from a published source; the day is known, the hour is not.";

type Row = BTreeMap<String, String>;

fn rows(csv: &[u8]) -> anyhow::Result<Vec<Row>> {
    csv::Reader::from_reader(csv).deserialize().collect::<Result<_, _>>().context("a table that is shipped")
}

fn cell<'a>(row: &'a Row, name: &str) -> &'a str {
    row.get(name).map_or("", String::as_str)
}

/// Returns the columns `<prefix>_<lang>` as a name.
fn names(row: &Row, prefix: &str) -> Value {
    let name = |lang: Lang| Some((lang.tag().to_owned(), row.get(&format!("{prefix}_{}", lang.tag()))?.clone()));
    let names: BTreeMap<_, _> = Lang::ALL.into_iter().filter_map(name).filter(|(_, name)| !name.is_empty()).collect();
    json!(names)
}

/// Opens the group and enters its calendar and documents.
pub(super) async fn play(stage: &mut Stage) -> anyhow::Result<()> {
    let group = shipped::value(GROUP);
    open(stage, &group).await?;
    officers(stage).await?;
    resolutions(stage, &group).await?;
    calendar(stage).await?;
    documents(stage).await
}

async fn open(stage: &mut Stage, group: &Value) -> anyhow::Result<()> {
    let mut papers = Papers::default();
    let rulebook = papers.text(shipped::rulebook());
    let (mut entities, mut known) = (BTreeMap::<String, Vec<String>>::new(), Map::new());
    for row in rows(STATES)?.iter().chain(&rows(ENTITIES)?) {
        let kind = if cell(row, "kind").is_empty() { "observer_state" } else { cell(row, "kind") };
        entities.entry(kind.to_owned()).or_default().push(cell(row, "code").to_owned());
        known.insert(cell(row, "code").to_owned(), names(row, "name"));
    }
    let entity_names = papers.text(nemcon_record::json::canonical(&Value::Object(known)));
    let elements: Vec<Value> = list(group, "elements").iter().map(|e| element(e, "")).collect();
    let body = json!({
        "elements": elements,
        "entities": entities,
        "entity_names": entity_names,
        "languages": group["languages"],
        "names": group["name"],
        "parent": group["parent"],
        "resolution": { "date": group["mandate"]["date"], "symbol": group["mandate"]["symbol"] },
        "rulebook": rulebook,
        "sections": sections(group),
        "symbol_base": group["symbol_prefix"],
        "term": {
            "from": format!("{}-01-01", group["term"]["from"].as_str().unwrap_or_default()),
            "to": format!("{}-12-31", group["term"]["to"].as_str().unwrap_or_default()),
        },
    });
    stage.does_with("secretariat", "open_group", body, papers.beside()).await?;
    Ok(())
}

/// Returns a list of shipped JSON, or none.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// Returns an element of the mandate as the act that opens a group has it.
pub(super) fn element(shipped: &Value, source: &str) -> Value {
    let mut element = json!({
        "code": shipped["id"],
        "kind": shipped["kind"].as_str().unwrap_or("substantive"),
        "source": shipped["source"].as_str().unwrap_or(source),
        "title": shipped["title"],
    });
    if shipped["qualifier"].is_object() {
        element["qualifier"] = shipped["qualifier"].clone();
    }
    element
}

/// Returns the sections of the reports as the act that opens a group has them.
pub(super) fn sections(group: &Value) -> Vec<Value> {
    let section = |shipped: &Value| {
        let mut section = json!({ "code": shipped["id"], "title": shipped["title"] });
        if !list(shipped, "elements").is_empty() {
            section["elements"] = shipped["elements"].clone();
        }
        section
    };
    list(group, "sections").iter().map(section).collect()
}

/// Officers by office, no persons and no States: the Chair was elected by acclamation on 1 June 2021.
async fn officers(stage: &mut Stage) -> anyhow::Result<()> {
    let body = json!({
        "happened": "2021-06-01T04:00:00.000Z",
        "reason": RECONSTRUCTED,
        "subject": { "on": "officers", "officers": [{ "office": "chair" }] },
    });
    let entered = stage.does("secretariat", "enter_room_decision", body).await?;
    stage.does("chair", "certify_room_decision", json!({ "decision": entered })).await?;
    Ok(())
}

async fn resolutions(stage: &mut Stage, group: &Value) -> anyhow::Result<()> {
    for confirming in list(&group["mandate"], "confirmed_by") {
        let body =
            json!({ "date": confirming["date"], "effect": { "does": "confirms" }, "symbol": confirming["symbol"] });
        stage.does("secretariat", "record_resolution", body).await?;
    }
    Ok(())
}

async fn calendar(stage: &mut Stage) -> anyhow::Result<()> {
    let places: BTreeMap<_, _> =
        rows(PLACES)?.iter().map(|row| (cell(row, "code").to_owned(), cell(row, "name_en").to_owned())).collect();
    let rows = rows(CALENDAR)?;
    let mut sessions: BTreeMap<String, Id> = BTreeMap::new();
    // A meeting may prepare a session that comes later in the table: sessions that stand alone are entered first.
    let (alone, coupled): (Vec<_>, Vec<_>) =
        rows.iter().filter(|row| cell(row, "body") == "group").partition(|row| cell(row, "coupled_to").is_empty());
    for row in alone.into_iter().chain(coupled) {
        let held = cell(row, "status") == "held" && cell(row, "confirmed") == "yes";
        let modality = match cell(row, "modality") {
            "not_confirmed" => "unverified",
            modality => modality,
        };
        let mut body = json!({
            "firmness": if held { "held" } else { "announced" },
            "from": cell(row, "start"),
            "kind": cell(row, "kind"),
            "modality": modality,
            "place": places.get(cell(row, "place")).map_or(cell(row, "place"), String::as_str),
            "source": cell(row, "source"),
            "title": names(row, "title"),
            "to": cell(row, "end"),
        });
        if let Some(prepared) = sessions.get(cell(row, "coupled_to")) {
            body["coupled_to"] = json!(prepared);
        }
        let id = stage.does("secretariat", "schedule_session", body).await?;
        sessions.insert(cell(row, "id").to_owned(), id);
    }
    Ok(())
}

async fn documents(stage: &mut Stage) -> anyhow::Result<()> {
    let rows = rows(DOCUMENTS)?;
    let becomes = |row: &Row| cell(row, "becomes").to_owned();
    let all: Vec<String> = rows.iter().map(|row| cell(row, "symbol").to_owned()).collect();
    for row in &rows {
        // The paper that became a report is the same text: it is entered once, under both symbols.
        if all.contains(&becomes(row)) {
            continue;
        }
        let aliases: Vec<&str> = rows
            .iter()
            .filter(|other| becomes(other) == cell(row, "symbol"))
            .map(|other| cell(other, "symbol"))
            .collect();
        let mut body = json!({
            "audience": "public",
            "source": cell(row, "source"),
            "symbol": { "by": "given", "symbol": cell(row, "symbol") },
            "title": names(row, "title"),
        });
        if !aliases.is_empty() {
            body["aliases"] = json!(aliases);
        }
        if !cell(row, "date").is_empty() {
            body["adopted"] = cell(row, "date").into();
        }
        stage.does("secretariat", "register_document", body).await?;
    }
    Ok(())
}
