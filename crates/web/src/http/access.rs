//! Visas and access by address.

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use nemcon_negotiation::Id;

use super::app::App;
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use crate::frame::Section;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("access"), get(page))
        .route(&at("access/{session}"), get(report))
        .route(&at("access/matters/{id}"), get(matter))
}

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

async fn page(mut here: Here) -> Answer {
    if !here.view.sees_access() {
        return Err(Problem::NotFound);
    }
    here.read_own_persons().await?;
    Ok(here.draw(Some(Section::Access), "/access", &here.view.access().content()))
}

async fn report(here: Here, Path(parts): Of) -> Answer {
    let session: Id = part(&parts, "session")?;
    let page = here.view.access_report_page(&session).map(|page| page.content());
    here.shown(Section::Access, &format!("/access/{session}"), page)
}

async fn matter(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let page = here.view.matter(&id).map(|page| page.content());
    here.shown(Section::Access, &format!("/access/matters/{id}"), page)
}
