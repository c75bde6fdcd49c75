//! The API: acts in, proceedings and record out, a live stream, and its own description.

pub mod acts;
pub mod openapi;
pub mod reads;
pub mod stream;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, header};
use axum::routing::{get, post, put};

use super::app::App;
use crate::lang::{self, Lang};

/// Returns the language that a request asks for.
pub fn language(headers: &HeaderMap) -> Lang {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    lang::accepted(header.unwrap_or_default())
}

/// Returns the routes of the API.
pub fn routes() -> Router<App> {
    let groups = Router::new()
        .route("/api/groups", get(reads::groups))
        .route("/api/groups/{group}", get(reads::group))
        .route("/api/groups/{group}/meetings", get(reads::meetings))
        .route("/api/groups/{group}/documents", get(reads::documents))
        .route("/api/groups/{group}/drafts", get(reads::drafts))
        .route("/api/groups/{group}/decisions", get(reads::decisions))
        .route("/api/groups/{group}/silences", get(reads::silences))
        .route("/api/groups/{group}/entries", get(reads::entries))
        .route("/api/groups/{group}/entries/{number}", get(reads::entry))
        .route("/api/groups/{group}/entries/{number}/bytes", get(reads::entry_bytes))
        .route("/api/groups/{group}/entries/{number}/proof", get(reads::entry_proof))
        .route("/api/groups/{group}/stream", get(stream::listen))
        .route("/api/openapi.json", get(openapi::document));
    let acts = Router::new()
        .route("/api/groups/{group}/acts", post(acts::send))
        .route("/api/groups/{group}/blobs", put(acts::put_blob))
        .layer(DefaultBodyLimit::max(acts::BLOB_MAX));
    groups.merge(acts)
}
