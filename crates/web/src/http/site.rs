//! What belongs to no group: the first address, files of the pages, addresses written shorter.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{any, get};

use super::api::language;
use super::app::App;
use super::problem::Problem;
use crate::assets;
use crate::lang::Lang;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(root))
        .route("/a/{file}", get(asset))
        .route("/robots.txt", get(robots))
        .route("/{lang}/{group}", any(shorter))
        .route("/{lang}/{group}/{*rest}", any(shorter))
}

/// Leads to the language that the browser asks for.
async fn root(headers: HeaderMap) -> Response {
    let to = format!("/{}/", language(&headers).tag());
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::VARY, "accept-language".to_owned())]).into_response()
}

/// `/en/strait/…` leads to `/en/groups/strait/…`, `/groups/strait/…` to the language that the browser asks for.
async fn shorter(
    State(app): State<App>,
    Path(parts): Path<Vec<(String, String)>>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Redirect, Problem> {
    let (first, second) = match &parts[..] {
        [(_, first), (_, second), ..] => (first.as_str(), second.as_str()),
        _ => return Err(Problem::NotFound),
    };
    let tail = uri.path_and_query().map_or(uri.path(), |all| all.as_str());
    if first == "groups" || (first == "seats" && second.is_empty()) {
        return Ok(Redirect::permanent(&format!("/{}{tail}", language(&headers).tag())));
    }
    Lang::from_tag(first).ok_or(Problem::NotFound)?;
    app.group(second)?;
    let rest = tail.strip_prefix(&format!("/{first}/")).ok_or(Problem::NotFound)?;
    Ok(Redirect::permanent(&format!("/{first}/groups/{}", rest.trim_end_matches('/'))))
}

async fn asset(uri: Uri) -> Result<Response, Problem> {
    let asset = assets::find(uri.path()).ok_or(Problem::NotFound)?;
    let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.body).into_response())
}

async fn robots() -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "User-agent: *\nDisallow: /link/\n").into_response()
}
