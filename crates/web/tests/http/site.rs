//! A site over a real secretariat on SQLite, with a group of three invented States.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use nemcon_negotiation::{Act, Capacity, Content, Hash, Id, Instant};
use nemcon_secretariat::{Beside, Clock, Config, Group, ManualClock, Seat, Secretariat};
use nemcon_store::{SqliteOptions, Store};
use nemcon_web::http::{App, Settings, router};
use serde_json::{Value, json};
use tower::ServiceExt;

pub const ORIGIN: &str = "exercise.example.org/strait";
pub const BASE: &str = "https://nemcon.example";

/// 2021-12-13, ten in the morning in New York.
pub fn begin() -> Instant {
    "2021-12-13T15:00:00.000Z".parse().expect("an instant")
}

/// A site.
pub struct Site {
    pub app: App,
    pub router: Router,
    pub group: Group,
    pub secretariat: Arc<Secretariat>,
    pub clock: Arc<ManualClock>,
    pub folder: tempfile::TempDir,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    pub fn header(&self, name: impl axum::http::header::AsHeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Opens a site with its usual settings.
pub async fn site() -> Site {
    site_with(ORIGIN, |_| ()).await
}

/// Opens a site with other settings, or a group of another origin.
pub async fn site_with(origin: &str, change: impl FnOnce(&mut Settings)) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open_sqlite(folder.path(), SqliteOptions::default()).await.expect("the store opens");
    let clock = Arc::new(ManualClock::at(begin()));
    let site = site_on(store, clock.clone(), folder, origin, change).await;
    Site { clock, ..site }
}

/// The same on a store that is open already, by its own clock; the one of the site moves nothing.
pub async fn site_on(
    store: Store,
    by: Arc<dyn Clock>,
    folder: tempfile::TempDir,
    origin: &str,
    change: impl FnOnce(&mut Settings),
) -> Site {
    let clock = Arc::new(ManualClock::at(begin()));
    let config = config(&folder);
    let secretariat = Arc::new(Secretariat::open(config, store, by).await.expect("opens"));
    let group = secretariat.begin_group(origin, "strait").await.expect("the record begins");
    let (act, beside) = opening(origin);
    group.submit(&seat_in(origin, "secretariat"), act.line().into_bytes(), beside).await.expect("the group is opened");
    let mut settings = Settings::of(BASE);
    settings.stream_recheck = Duration::from_millis(50);
    change(&mut settings);
    let app = App::new(secretariat.clone(), settings);
    Site { router: router(app.clone()), app, group, secretariat, clock, folder }
}

/// How a node works that keeps what it needs in that folder.
pub fn config(folder: &tempfile::TempDir) -> Config {
    // The leaps of a played month are no outage.
    let outage_min = Duration::from_secs(400 * 86_400);
    let notices = Some(nemcon_web::http::mail::notices());
    Config { notices, outage_min, ..Config::in_folder(folder.path().to_owned()) }
}

/// Returns the seat of an office or of a delegation.
pub fn seat(by: &str) -> Seat {
    seat_in(ORIGIN, by)
}

pub fn seat_in(origin: &str, by: &str) -> Seat {
    let capacity = match by {
        "chair" => Capacity::Chair,
        "secretariat" => Capacity::Secretariat,
        _ => Capacity::Delegate,
    };
    Seat { group: origin.into(), capacity, by: by.parse().expect("a code"), person: None }
}

/// Returns an act of a seat.
pub fn act(by: &str, name: &str, body: Value) -> Act {
    let seat = seat(by);
    let content = Content::read(name, body).expect("a body of that act");
    Act {
        id: Id(rand::random()),
        group: seat.group,
        by: seat.by,
        capacity: seat.capacity,
        done_at: None,
        person: None,
        seen: None,
        content,
    }
}

fn opening(origin: &str) -> (Act, Beside) {
    let rulebook = rulebook();
    let entities = ["alder", "birch", "cedar"];
    let names: Value = entities
        .iter()
        .map(|code| (code.to_string(), six(&code.to_uppercase())))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let names = names.to_string().into_bytes();
    let body = json!({
        "elements": [{"code": "norms", "title": six("Norms"), "kind": "substantive", "source": "A/RES/1"}],
        "entities": {"member": entities},
        "entity_names": Hash::of(&names),
        "languages": ["ar", "zh", "en", "fr", "ru", "es"],
        "names": six("Group on the Strait"),
        "parent": six("Assembly"),
        "resolution": {"date": "2020-12-31", "symbol": "A/RES/1"},
        "rulebook": Hash::of(&rulebook),
        "sections": [],
        "symbol_base": "A/AC.1",
        "term": {"from": "2021-01-01", "to": "2025-12-31"},
    });
    let mut act = act("secretariat", "open_group", body);
    act.group = origin.to_owned();
    (act, Beside { texts: vec![rulebook, names], ..Beside::default() })
}

pub fn rulebook() -> Vec<u8> {
    include_bytes!("../../../../rulebooks/oewg.json").to_vec()
}

pub fn six(name: &str) -> Value {
    json!({"ar": name, "zh": name, "en": name, "fr": name, "ru": name, "es": name})
}

/// A meeting scheduled.
pub fn schedule() -> Act {
    let time = |hour: u32| {
        json!({"at": format!("2021-12-14T{}:00:00.000Z", hour + 5), "local": format!("2021-12-14T{hour}:00"),
               "zone": "America/New_York"})
    };
    let body = json!({"from": time(10), "to": time(13), "kind": "plenary", "modality": "in_person",
                      "place": "Conference Room 1", "title": six("First meeting")});
    act("secretariat", "schedule_meeting", body)
}

impl Site {
    /// Opens another group on the same server, with the same three States.
    pub async fn open_also(&self, origin: &str, name: &str) -> Group {
        let group = self.secretariat.begin_group(origin, name).await.expect("the record begins");
        let (act, beside) = opening(origin);
        group.submit(&seat_in(origin, "secretariat"), act.line().into_bytes(), beside).await.expect("opened");
        group
    }

    /// Signs in to a seat and returns the secret of the session.
    pub async fn sign_in(&self, by: &str) -> String {
        self.app.office.take(&seat(by), 12).await.expect("a session")
    }

    /// The same in a group of another origin.
    pub async fn sign_in_to(&self, origin: &str, by: &str) -> String {
        self.app.office.take(&seat_in(origin, by), 12).await.expect("a session")
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("answers");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// Asks for an address, with a session or as the public.
    pub async fn get(&self, path: &str, session: Option<&str>) -> Answer {
        self.send(request(Method::GET, path, session).body(Body::empty()).expect("a request")).await
    }

    /// Sends an act note to the API with a bearer token.
    pub async fn act(&self, session: Option<&str>, note: impl Into<String>) -> Answer {
        let request =
            request(Method::POST, "/api/groups/strait/acts", session).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(note.into())).expect("a request")).await
    }

    /// Sends an act in the name of a seat, and expects it to be recorded.
    pub async fn record(&self, act: &Act) -> u64 {
        let session = self.sign_in(act.by.as_str()).await;
        let answer = self.act(Some(&session), act.line()).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}: {}", act.content.name(), answer.text());
        answer.json()["number"].as_u64().expect("a number")
    }

    /// Sends the form of a browser that is signed in.
    pub async fn form(&self, path: &str, session: Option<&str>, fields: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        if let Some(session) = session {
            request = request.header(header::COOKIE, format!("__Host-nemcon={session}"));
        }
        self.send(request.body(Body::from(encoded(fields))).expect("a request")).await
    }
}

pub fn request(method: Method, path: &str, session: Option<&str>) -> axum::http::request::Builder {
    let request = Request::builder().method(method).uri(path);
    match session {
        Some(session) => request.header(header::AUTHORIZATION, format!("Bearer {session}")),
        None => request,
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") })
            .collect()
    };
    fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}
