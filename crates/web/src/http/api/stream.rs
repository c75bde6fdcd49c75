//! The live stream of the API: each entry as JSON, as far as all who share the audience may see it.

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use nemcon_secretariat::Group;
use serde::Deserialize;
use utoipa::IntoParams;

use super::super::app::App;
use super::super::fragments::Viewers;
use super::super::problem::{Problem, ProblemBody};
use super::super::stream::{Draw, Stream, open, resume_after};
use super::super::visitor::Visitor;
use super::reads::entry_seen;

/// Where to begin.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct From {
    /// Number of the last entry that is known; without it the stream begins with the next.
    pub from: Option<u64>,
}

struct AsJson;

impl Draw for AsJson {
    fn form(&self) -> &'static str {
        "json"
    }

    async fn draw(&self, app: &App, group: &Group, number: u64, bytes: &[u8], viewers: Viewers) -> Option<String> {
        let (snapshot, seat) = (group.snapshot(), viewers.seat());
        let seen = snapshot.proceedings.seen_by(&seat, app.office.now());
        serde_json::to_string(&entry_seen(&seen, number, bytes)?).ok()
    }
}

/// Sends an event `entry` for each entry, its number as `id`, so that `Last-Event-ID` resumes; `missed` says that too
/// many were missed. Ends when the seat is taken away or the server stops.
#[utoipa::path(get, path = "/api/groups/{group}/stream", tag = "record",
    params(("group" = String, Path, description = "Short name of the group"), From,
           ("Last-Event-ID" = Option<u64>, Header, description = "Number of the last entry that is known")), responses(
    (status = 200, description = "Server-sent events", content_type = "text/event-stream"),
    (status = 400, description = "Not a number", body = ProblemBody),
    (status = 401, description = "The token is no session", body = ProblemBody),
    (status = 404, description = "No such group", body = ProblemBody),
    (status = 429, description = "Too many requests", body = ProblemBody),
    (status = 503, description = "The store does not answer", body = ProblemBody),
))]
pub async fn listen(
    State(app): State<App>,
    Path(slug): Path<String>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    from: Result<Query<From>, axum::extract::rejection::QueryRejection>,
) -> Result<Stream, Problem> {
    let group = app.group(&slug)?;
    let Query(from) = from.map_err(|rejection| Problem::Malformed(rejection.body_text()))?;
    let after = resume_after(&headers, from.from, group.snapshot().size());
    Ok(open(app, group, &visitor, after, AsJson))
}
