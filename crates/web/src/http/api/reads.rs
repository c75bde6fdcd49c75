//! What anybody may read, each as far as the seat may see it.

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use nemcon_negotiation::{Opened, Seen};
use nemcon_secretariat::Group;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::super::app::{App, standing};
use super::super::problem::{Problem, ProblemBody};
use super::super::visitor::Visitor;
use crate::frame::Standing;

const ENTRIES_MAX: u64 = 200;

/// A group.
#[derive(Debug, Serialize, ToSchema)]
pub struct GroupBody {
    /// Its short name, for addresses.
    pub name: String,
    /// The origin of its log, which never changes.
    pub origin: String,
    /// `real`, `exercise` or `reconstruction`.
    pub standing: String,
    /// The public key of its log, as a C2SP verifier key.
    pub log_key: String,
    /// Number of entries in its record.
    pub size: u64,
    /// What opened it says: names, mandate, languages, who takes part. Absent before it is opened.
    #[schema(value_type = Option<Object>)]
    pub group: Option<Value>,
}

impl GroupBody {
    fn of(group: &Group) -> Self {
        let snapshot = group.snapshot();
        let standing = match standing(group.origin()) {
            Standing::Real => "real",
            Standing::Exercise => "exercise",
            Standing::Reconstruction => "reconstruction",
        };
        let opened = snapshot.proceedings.state.group.as_deref();
        Self {
            name: group.name().to_owned(),
            origin: group.origin().to_owned(),
            standing: standing.to_owned(),
            log_key: group.log_key().to_owned(),
            size: snapshot.size(),
            group: opened.map(|opened| serde_json::to_value(opened).expect("a group serializes")),
        }
    }
}

/// Things of one kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListBody {
    /// Entries in the record when this was read.
    pub size: u64,
    /// The things; each has its `id`.
    #[schema(value_type = Vec<Object>)]
    pub items: Vec<Value>,
}

/// An entry as far as the seat may see it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EntryBody {
    /// Its number, from 1.
    pub number: u64,
    /// Wholly closed: outsiders see the number and digests.
    pub closed: bool,
    /// Its admission line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub admission: Option<Value>,
    /// Its act.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub act: Option<Value>,
    /// What all States learn of a closed entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub states: Option<Value>,
}

/// Returns an entry as far as that seat may see it.
pub fn entry_seen(seen: &Seen<'_>, number: u64, bytes: &[u8]) -> Option<EntryBody> {
    let entry = nemcon_record::entry::Entry::parse(bytes).ok()?;
    if !entry.is_closed() {
        let (admission, act) = (Some(entry.admission()), entry.act());
        return Some(EntryBody { number, closed: false, admission, act, states: None });
    }
    let mut body = EntryBody { number, closed: true, admission: None, act: None, states: None };
    match seen.opened(number) {
        Some(Opened::Full { admission, act }) => {
            body.admission = serde_json::to_value(admission).ok();
            body.act = serde_json::from_str(&act.line()).ok();
        }
        Some(Opened::States(summary)) => body.states = Some(summary.clone()),
        None => {}
    }
    Some(body)
}

/// Lists the groups of this site.
#[utoipa::path(get, path = "/api/groups", tag = "groups", responses(
    (status = 200, description = "All groups", body = Vec<GroupBody>),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn groups(State(app): State<App>) -> Json<Vec<GroupBody>> {
    Json(app.office.groups().iter().map(GroupBody::of).collect())
}

/// Returns a group.
#[utoipa::path(get, path = "/api/groups/{group}", tag = "groups",
    params(("group" = String, Path, description = "Short name of the group")), responses(
    (status = 200, description = "The group", body = GroupBody),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn group(State(app): State<App>, Path(slug): Path<String>) -> Result<Json<GroupBody>, Problem> {
    Ok(Json(GroupBody::of(&app.group(&slug)?)))
}

fn list<'a, K: Serialize + 'a, T: Serialize + 'a>(things: impl Iterator<Item = (K, &'a T)>) -> Vec<Value> {
    let item = |(id, thing): (K, &T)| {
        let mut value = serde_json::to_value(thing).expect("the state serializes");
        if let Some(members) = value.as_object_mut() {
            members.insert("id".to_owned(), json!(id));
        }
        value
    };
    things.map(item).collect()
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $path:literal: |$seen:ident| $items:expr;)*) => {
        $($(#[$doc])*
        #[utoipa::path(get, path = $path, tag = "proceedings",
            params(("group" = String, Path, description = "Short name of the group")), responses(
            (status = 200, description = "As far as the seat may see them", body = ListBody),
            (status = 401, description = "The token is no session", body = ProblemBody),
            (status = 404, description = "No such group", body = ProblemBody),
            (status = 429, description = "Too many requests", body = ProblemBody),
            (status = 503, description = "The store does not answer", body = ProblemBody),
        ))]
        pub async fn $name(
            State(app): State<App>,
            Path(slug): Path<String>,
            Extension(visitor): Extension<Visitor>,
        ) -> Result<Json<ListBody>, Problem> {
            let group = app.group(&slug)?;
            let (snapshot, seat) = (group.snapshot(), visitor.in_the_room(group.origin()));
            let $seen = snapshot.proceedings.seen_by(&seat, app.office.now());
            Ok(Json(ListBody { size: snapshot.size(), items: $items }))
        })*
    };
}

lists! {
    /// Lists meetings.
    meetings "/api/groups/{group}/meetings": |seen| list(seen.state().meetings.iter());
    /// Lists the documents that the seat may see.
    documents "/api/groups/{group}/documents": |seen| list(seen.documents());
    /// Lists drafts with their versions.
    drafts "/api/groups/{group}/drafts": |seen| list(seen.state().drafts.iter());
    /// Lists decisions.
    decisions "/api/groups/{group}/decisions": |seen| list(seen.state().decisions.iter());
    /// Lists silence procedures.
    silences "/api/groups/{group}/silences": |seen| list(seen.state().silences.iter());
}

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Range {
    /// Number of the first entry, from 1.
    #[param(minimum = 1)]
    pub from: Option<u64>,
    /// How many at most; 200 are the most.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u64>,
}

/// Lists entries.
#[utoipa::path(get, path = "/api/groups/{group}/entries", tag = "record",
    params(("group" = String, Path, description = "Short name of the group"), Range), responses(
    (status = 200, description = "Entries, in order", body = Vec<EntryBody>),
    (status = 400, description = "Not numbers from 1", body = ProblemBody),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn entries(
    State(app): State<App>,
    Path(slug): Path<String>,
    Extension(visitor): Extension<Visitor>,
    range: Result<Query<Range>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Vec<EntryBody>>, Problem> {
    let group = app.group(&slug)?;
    let Query(range) = range.map_err(|rejection| Problem::Malformed(rejection.body_text()))?;
    let (from, limit) = (range.from.unwrap_or(1), range.limit.unwrap_or(100));
    if from == 0 || limit == 0 || limit > ENTRIES_MAX {
        return Err(Problem::Malformed("from begins at 1, limit is 1 to 200".into()));
    }
    let bytes = app.office.entries(&group, from - 1, limit).await?;
    let (snapshot, seat) = (group.snapshot(), visitor.in_the_room(group.origin()));
    let seen = snapshot.proceedings.seen_by(&seat, app.office.now());
    let seen_entries = bytes.iter().zip(from..).filter_map(|(bytes, number)| entry_seen(&seen, number, bytes));
    Ok(Json(seen_entries.collect()))
}

async fn bytes_of(app: &App, slug: &str, number: &str) -> Result<(Group, u64, Vec<u8>), Problem> {
    let group = app.group(slug)?;
    let number: u64 = number.parse().map_err(|_| Problem::NotFound)?;
    let bytes = group.entry(number).await?.ok_or(Problem::NotFound)?;
    Ok((group, number, bytes))
}

/// Returns an entry.
#[utoipa::path(get, path = "/api/groups/{group}/entries/{number}", tag = "record",
    params(("group" = String, Path, description = "Short name of the group"),
           ("number" = u64, Path, description = "Number of the entry, from 1")), responses(
    (status = 200, description = "The entry, as far as the seat may see it", body = EntryBody),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group or entry", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn entry(
    State(app): State<App>,
    Path((slug, number)): Path<(String, String)>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Json<EntryBody>, Problem> {
    let (group, number, bytes) = bytes_of(&app, &slug, &number).await?;
    let (snapshot, seat) = (group.snapshot(), visitor.in_the_room(group.origin()));
    let seen = snapshot.proceedings.seen_by(&seat, app.office.now());
    entry_seen(&seen, number, &bytes).map(Json).ok_or(Problem::Unavailable(60))
}

/// Returns the exact bytes of an entry.
#[utoipa::path(get, path = "/api/groups/{group}/entries/{number}/bytes", tag = "record",
    params(("group" = String, Path, description = "Short name of the group"),
           ("number" = u64, Path, description = "Number of the entry, from 1")), responses(
    (status = 200, description = "The bytes whose hash is the leaf", content_type = "text/plain"),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group or entry", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn entry_bytes(
    State(app): State<App>,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (group, number, bytes) = bytes_of(&app, &slug, &number).await?;
    Ok(download(&format!("{}-{number}.entry", group.name()), bytes))
}

/// Returns the proof that an entry is in the log, as a `.tlog-proof` file.
#[utoipa::path(get, path = "/api/groups/{group}/entries/{number}/proof", tag = "record",
    params(("group" = String, Path, description = "Short name of the group"),
           ("number" = u64, Path, description = "Number of the entry, from 1")), responses(
    (status = 200, description = "C2SP tlog-proof", content_type = "text/plain"),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group or entry", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn entry_proof(
    State(app): State<App>,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let group = app.group(&slug)?;
    let number: u64 = number.parse().map_err(|_| Problem::NotFound)?;
    let proof = group.proof(number).await?.ok_or(Problem::NotFound)?;
    Ok(download(&format!("{}-{number}.tlog-proof", group.name()), proof))
}

/// Returns bytes as a file to keep.
pub fn download(name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}
