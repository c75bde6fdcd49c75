//! What belongs to no group: the first address, files of the pages, addresses written shorter.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

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
        .route("/favicon.ico", get(emblem))
        .route("/groups/{*rest}", get(with_language))
        .route("/seats", get(with_language))
        .route("/{lang}/{group}", get(shorter))
        .route("/{lang}/{group}/{*rest}", get(shorter))
}

/// Leads to the language that the browser asks for.
async fn root(headers: HeaderMap) -> Response {
    let to = format!("/{}/", language(&headers).tag());
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::VARY, "accept-language".to_owned())]).into_response()
}

/// An address without a language leads to the one that the browser asks for.
async fn with_language(uri: Uri, headers: HeaderMap) -> Redirect {
    let tail = uri.path_and_query().map_or(uri.path(), |all| all.as_str());
    Redirect::temporary(&format!("/{}{tail}", language(&headers).tag()))
}

/// What stands at no address: without its last stroke it may.
pub(super) async fn lost(uri: Uri) -> Result<Redirect, Problem> {
    let path = uri.path().trim_end_matches('/');
    if path.len() < 2 || path.len() == uri.path().len() || path.starts_with("//") {
        return Err(Problem::NotFound);
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{path}{query}")))
}

/// `/en/strait/drafts` leads to where the page stands, `/en/groups/strait/texts`: addresses are also read aloud and typed.
async fn shorter(
    State(app): State<App>,
    Path(parts): Path<Vec<(String, String)>>,
    uri: Uri,
) -> Result<Redirect, Problem> {
    let part = |name: &str| parts.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let lang = part("lang").and_then(Lang::from_tag).ok_or(Problem::NotFound)?;
    if part("group") == Some("groups") {
        return lost(uri).await;
    }
    let group = app.group(part("group").unwrap_or_default())?;
    let rest = part("rest").unwrap_or_default().trim_matches('/');
    let (first, tail) = rest.split_once('/').unwrap_or((rest, ""));
    let section = match first {
        "drafts" => "texts",
        "meetings" => "meeting",
        "rules" => "rulebook",
        other => other,
    };
    let tail = if section == "record" { tail.strip_prefix("entries/").unwrap_or(tail) } else { tail };
    let path: Vec<&str> = [section, tail].into_iter().filter(|part| !part.is_empty()).collect();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let slash = if path.is_empty() { "" } else { "/" };
    Ok(Redirect::permanent(&format!("/{}/groups/{}{slash}{}{query}", lang.tag(), group.name(), path.join("/"))))
}

async fn asset(uri: Uri) -> Result<Response, Problem> {
    let asset = assets::find(uri.path()).ok_or(Problem::NotFound)?;
    let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.body).into_response())
}

/// Beside what is no page, such as a plain text, browsers ask for the emblem under this name.
async fn emblem() -> Redirect {
    Redirect::temporary(&assets::ICON.path)
}

async fn robots() -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "User-agent: *\nDisallow: /link/\n").into_response()
}
