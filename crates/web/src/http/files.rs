//! Texts and proposals as files: Akoma Ntoso and PDF, as the seat may see them.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use nemcon_negotiation::Id;
use serde_json::Value;

use super::app::App;
use super::here::Here;
use super::pages::{Shown, part};
use super::problem::Problem;
use super::proposals::{Answer, Of};
use crate::fill::proposals::reading::Wanted;
use crate::frame::Section;
use crate::pages::files::NoPdfPage;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("texts/{id}/{place}/akn"), get(akn))
        .route(&at("texts/{id}/{place}/pdf"), get(pdf))
        .route(&at("proposals/{id}/akn"), get(proposal))
        .route(&at("proposals/{id}/pdf"), get(proposal_pdf))
}

fn file(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

/// Returns the name of a file: the symbol, or the number of the revision.
fn name(on: &crate::fill::proposals::OnText<'_>, end: &str) -> String {
    let symbol: String = on.version.symbol.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let stem = if symbol.is_empty() { format!("text-{}", on.version.revision) } else { symbol };
    format!("{stem}-{}.{end}", on.text.lang.tag())
}

async fn akn(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let look = q.look();
    let on = here.view.on_text(&id, Some(place), look.lang).ok_or(Problem::NotFound)?;
    let xml = match look.view {
        Wanted::Compilation => here.view.akn_compilation(&on),
        _ => here.view.akn_text(&on),
    };
    Ok(file(&name(&on, "akn.xml"), "application/akn+xml; charset=utf-8", xml.into_bytes()))
}

async fn proposal(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let draft = here.view.seen().proposal(&id).map(|proposal| proposal.draft).ok_or(Problem::NotFound)?;
    here.read_texts(&draft).await?;
    let xml = here.view.akn_proposal(&id).ok_or(Problem::NotFound)?;
    let name = format!("proposal-{}.akn.xml", &id.to_string()[..8]);
    Ok(file(&name, "application/akn+xml; charset=utf-8", xml.into_bytes()))
}

async fn pdf(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let look = q.look();
    let on = here.view.on_text(&id, Some(place), look.lang).ok_or(Problem::NotFound)?;
    let text = look.lang.unwrap_or(here.view.lang);
    let query = format!("texts/{id}/{place}?text={}&view={}", text.tag(), look.view.word());
    let document = here.view.printed_text(&on, &look);
    set(&here, &document, &name(&on, "pdf"), &format!("/texts/{id}/{place}/pdf"), here.view.to(&query)).await
}

async fn proposal_pdf(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let draft = here.view.seen().proposal(&id).map(|proposal| proposal.draft).ok_or(Problem::NotFound)?;
    here.read_texts(&draft).await?;
    let document = here.view.printed_proposal(&id).ok_or(Problem::NotFound)?;
    let name = format!("proposal-{}.pdf", &id.to_string()[..8]);
    set(&here, &document, &name, &format!("/proposals/{id}/pdf"), here.view.to_proposal(&id)).await
}

/// Answers with a document as PDF; where there is none, says so and offers the page to be printed. Where nobody has set a
/// program up nothing failed: pages lead here.
async fn set(here: &Here, document: &Value, name: &str, path: &str, to_print: String) -> Answer {
    let without = |failed: bool| {
        let page = NoPdfPage { lang: here.view.lang, failed, text: to_print.clone() };
        let status = if failed { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
        (status, here.draw(Some(Section::Texts), path, &page.content())).into_response()
    };
    let Some(typesetter) = &here.app.settings.pdf else { return Ok(without(false)) };
    match typesetter.set(document).await {
        Ok(pdf) => Ok(file(name, "application/pdf", pdf)),
        Err(why) => {
            tracing::warn!(program = %typesetter.program().display(), %why, "no PDF");
            Ok(without(true))
        }
    }
}
