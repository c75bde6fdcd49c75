//! A session with everything of it: its page, and its bundle as one file.

use axum::Router;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;
use nemcon_formats::bundle::{Files, zipped};
use nemcon_negotiation::{Id, Seat};
use nemcon_secretariat::Group;

use super::app::App;
use super::here::{Here, view_from};
use super::pages::part;
use super::participants::read_list;
use super::problem::Problem;
use crate::fill::report::Report;
use crate::fill::session::Kept;
use crate::frame::Section;
use crate::lang::Lang;
use crate::msg;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("sessions/{id}"), get(page))
        .route(&at("sessions/{id}/bundle.zip"), get(bundle))
        .route(&at("report/{year}"), get(report))
        .route(&at("report/{year}/procedural"), get(procedural))
}

async fn page(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let page = here.view.session_page(&id);
    here.shown(Section::Calendar, &format!("/sessions/{id}"), page.map(|page| page.content()))
}

async fn bundle(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let (name, lang) = (here.view.group.name().to_owned(), here.view.lang);
    let files = files_of(here, &id).await?;
    let short: String = id.to_string().chars().take(8).collect();
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-{short}-{}.zip\"", lang.tag())),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, zipped(&files)).into_response())
}

async fn report(here: Here, Path(parts): Of) -> Answer {
    assembled(&here, Report::Progress, part(&parts, "year")?)
}

async fn procedural(here: Here, Path(parts): Of) -> Answer {
    assembled(&here, Report::Procedural, part(&parts, "year")?)
}

/// The form of a new draft, filled with a report of a year as the record has it.
fn assembled(here: &Here, report: Report, year: i16) -> Answer {
    here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    if !here.view.years().contains(&year) {
        return Err(Problem::NotFound);
    }
    let page = here.view.act_form("table_draft", &here.view.report_of(report, year), &Id(rand::random()));
    let mut content = page.ok_or(Problem::NotFound)?.content();
    let lang = here.view.lang;
    let (what, path) = match report {
        Report::Progress => (msg::report_what(lang), format!("/report/{year}")),
        Report::Procedural => (msg::report_procedural_what(lang), format!("/report/{year}/procedural")),
    };
    content.main = html! { p { (what) } (content.main) };
    Ok(here.draw(Some(Section::Texts), &path, &content))
}

/// Returns the bundle of a session for whoever asks.
async fn files_of(mut here: Here, id: &Id) -> Result<Files, Problem> {
    here.view = here.view.as_recorded();
    for draft in here.view.drafts_of_session(id) {
        here.read_texts(&draft).await?;
    }
    read_list(&mut here, None).await?;
    let mut papers = Kept::new();
    for paper in here.view.papers_of_session(id) {
        let Some(blob) = here.app.office.blob(&paper.hash).await? else { continue };
        let path = format!("{}.{}", paper.path, ending(&blob.media_type));
        papers.push((paper.of, paper.lang, path, blob.bytes));
    }
    let base = here.app.settings.base.clone();
    here.view.bundle(id, papers, &base).ok_or(Problem::NotFound)
}

/// Returns the bundle of a session as a seat may have it; nothing if there is no such session.
pub async fn bundle_for(app: &App, group: &Group, lang: Lang, session: &Id, seat: Seat) -> Option<Files> {
    let view = view_from(app, lang, group, seat).await.ok()?;
    let here = Here { app: app.clone(), recorded: None, view };
    files_of(here, session).await.ok()
}

/// Returns what the name of a file of that kind ends with.
pub(super) fn ending(media_type: &str) -> &'static str {
    match media_type.split(';').next().unwrap_or_default().trim() {
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        "text/html" => "html",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        _ => "bin",
    }
}
