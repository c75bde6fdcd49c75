//! A group of invented States, its acts, and secretariats to send them to.
#![allow(dead_code, reason = "each test file uses a part of it")]

#[path = "../../../store/tests/support/postgres.rs"]
pub mod postgres;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Act, Capacity, Content, Hash, Id, Instant};
use nemcon_secretariat::{Beside, Clock, Config, Group, ManualClock, Receipt, Rejection, Rounds, Seat, Secretariat};
use nemcon_store::{SqliteOptions, Store};
use serde_json::{Value, json};

pub const ORIGIN: &str = "exercise.example.org/working-group";

/// 2021-12-13, ten in the morning in New York.
pub fn begin() -> Instant {
    "2021-12-13T15:00:00.000Z".parse().expect("an instant")
}

pub fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::at(begin()))
}

pub async fn sqlite(folder: &Path) -> Store {
    Store::open_sqlite(folder, SqliteOptions::default()).await.expect("the store opens")
}

pub async fn secretariat(folder: &Path, store: Store, clock: Arc<dyn Clock>) -> Secretariat {
    Secretariat::open(Config::in_folder(folder.to_owned()), store, clock).await.expect("the secretariat opens")
}

/// A secretariat that takes no passing of time, however long, for an outage.
pub async fn untiring(folder: &Path, clock: Arc<dyn Clock>) -> Secretariat {
    let config = Config { outage_min: Duration::MAX, ..Config::in_folder(folder.to_owned()) };
    Secretariat::open(config, sqlite(folder).await, clock).await.expect("the secretariat opens")
}

/// A secretariat on SQLite in one folder, with a group that is open.
pub async fn with_group(folder: &Path, clock: Arc<dyn Clock>) -> (Secretariat, Group) {
    let secretariat = secretariat(folder, sqlite(folder).await, clock).await;
    let group = open_group(&secretariat).await;
    (secretariat, group)
}

pub async fn open_group(secretariat: &Secretariat) -> Group {
    let group = secretariat.begin_group(ORIGIN, "working-group").await.expect("the record begins");
    let (act, beside) = opening();
    let receipt = group.submit(&office(), note(&act), beside).await.expect("the group is opened");
    assert_eq!(receipt.number, 1);
    group
}

/// The secretariat's seat.
pub fn office() -> Seat {
    seat(Capacity::Secretariat, "secretariat")
}

pub fn seat(capacity: Capacity, by: &str) -> Seat {
    Seat { group: ORIGIN.into(), capacity, by: by.parse().expect("a code"), person: None }
}

pub fn act(seat: &Seat, name: &str, body: Value) -> Act {
    Act {
        id: Id(rand::random()),
        group: seat.group.clone(),
        by: seat.by.clone(),
        capacity: seat.capacity,
        done_at: None,
        person: None,
        seen: None,
        content: Content::read(name, body).expect("a body of that act"),
    }
}

pub fn note(act: &Act) -> Vec<u8> {
    act.line().into_bytes()
}

pub async fn send(group: &Group, seat: &Seat, act: &Act) -> Result<Receipt, Rejection> {
    group.submit(seat, note(act), Beside::default()).await
}

pub fn opening() -> (Act, Beside) {
    let rulebook = include_bytes!("../../../../rulebooks/oewg.json").to_vec();
    let entities = ["alder", "birch", "cedar"];
    let names: Value =
        entities.iter().map(|code| (code.to_string(), six(code))).collect::<serde_json::Map<_, _>>().into();
    let names = names.to_string().into_bytes();
    let body = json!({
        "elements": [{"code": "norms", "title": six("Norms"), "kind": "substantive", "source": "A/RES/1"}],
        "entities": {"member": entities},
        "entity_names": Hash::of(&names),
        "languages": ["ar", "zh", "en", "fr", "ru", "es"],
        "names": six("Working group"),
        "parent": six("Assembly"),
        "resolution": {"date": "2020-12-31", "symbol": "A/RES/1"},
        "rulebook": Hash::of(&rulebook),
        "sections": [],
        "symbol_base": "A/AC.1",
        "term": {"from": "2021-01-01", "to": "2025-12-31"},
    });
    let beside = Beside { texts: vec![rulebook, names], ..Beside::default() };
    (act(&office(), "open_group", body), beside)
}

/// A meeting scheduled; each call makes another.
pub fn schedule() -> Act {
    schedule_in("Conference room 1")
}

pub fn schedule_in(place: &str) -> Act {
    let time = |hour: u32| {
        json!({"at": format!("2021-12-14T{}:00:00.000Z", hour + 5), "local": format!("2021-12-14T{hour}:00"),
               "zone": "America/New_York"})
    };
    let body = json!({"from": time(10), "to": time(13), "kind": "plenary", "modality": "in_person",
                      "place": place, "title": six("First meeting")});
    act(&office(), "schedule_meeting", body)
}

fn six(name: &str) -> Value {
    json!({"ar": name, "zh": name, "en": name, "fr": name, "ru": name, "es": name})
}

/// Waits, in real time, until something holds. The limit is only for what never comes about.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let came = tokio::time::timeout(LIMIT, waiting).await;
    assert!(came.is_ok(), "this did not come about: {what}");
}

/// Waits until the writer of the group holds an act for the two seconds in which a window closes.
pub async fn until_held(group: &Group) {
    wait_for_rounds(group, |rounds| rounds.held == 1).await;
}

/// Waits until the writer has gone round with all that was so when this was called: it has seen the clock, proposed what was due, looked at
/// the store, and given its sign of life.
pub async fn until_gone_round(group: &Group) {
    // The round that is being gone may have begun before, the one after it not.
    let before = *group.rounds().borrow();
    wait_for_rounds(group, |rounds| rounds.done >= before.done + 2 && rounds.looks >= before.looks + 2).await;
}

async fn wait_for_rounds(group: &Group, holds: impl Fn(&Rounds) -> bool) {
    let mut rounds = group.rounds();
    let came = tokio::time::timeout(LIMIT, rounds.wait_for(|rounds| holds(rounds))).await;
    assert!(matches!(came, Ok(Ok(_))), "the writer did not come round to it");
}

const LIMIT: Duration = Duration::from_secs(60);
