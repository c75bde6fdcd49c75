//! What a day brought, and its reading pack.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::civil::Date;
use nemcon_negotiation::Id;
use nemcon_negotiation::state::DocumentFile;
use serde::Deserialize;

use super::app::App;
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use crate::fill::pack::Papers;
use crate::frame::Section;
use crate::lang::Lang;

/// The hour from which the journal is that of the next day.
const EVENING: u8 = 18;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("journal"), get(journal_now))
        .route(&at("journal/{date}"), get(journal))
        .route(&at("day"), get(today))
        .route(&at("day/{date}"), get(day))
        .route(&at("day/{date}/pack"), get(pack))
}

/// Which part of a long day.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Part {
    part: usize,
}

async fn today(here: Here, Query(q): Query<Part>) -> Answer {
    let today = here.view.today();
    page(&here, today, q.part).await
}

async fn day(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    page(&here, part(&parts, "date")?, q.part).await
}

async fn page(here: &Here, day: Date, part: usize) -> Answer {
    for draft in here.view.drafts_of_day(day) {
        here.read_texts(&draft).await?;
    }
    let content = here.view.day_page(day, part).content();
    Ok(here.draw(Some(Section::Overview), &format!("/day/{day}"), &content))
}

/// The journal: of today, and from six in the evening that of tomorrow.
async fn journal_now(here: Here) -> Answer {
    let (today, now) = (here.view.today(), here.view.now());
    let evening = here.view.zone.local_minute(now).get(11..13).and_then(|hour| hour.parse::<u8>().ok());
    let is_evening = evening.is_some_and(|hour| hour >= EVENING);
    let day = if is_evening { today.tomorrow().unwrap_or(today) } else { today };
    journal_page(&here, day).await
}

async fn journal(here: Here, Path(parts): Of) -> Answer {
    journal_page(&here, part(&parts, "date")?).await
}

async fn journal_page(here: &Here, day: Date) -> Answer {
    for draft in here.view.drafts_of_day(day) {
        here.read_texts(&draft).await?;
    }
    let content = here.view.journal(day).content();
    Ok(here.draw(Some(Section::Calendar), &format!("/journal/{day}"), &content))
}

/// The reading pack, as a file.
async fn pack(here: Here, Path(parts): Of) -> Answer {
    let day: Date = part(&parts, "date")?;
    let view = &here.view;
    for draft in view.drafts_of_day(day) {
        here.read_texts(&draft).await?;
    }
    let mut papers = Papers::new();
    for id in view.papers_of_day(day) {
        if let Some(words) = paper(&here, &id).await? {
            papers.insert(id, words);
        }
    }
    let html = view.reading_pack(day, &papers, &here.app.settings.base);
    Ok(as_file(&format!("{}-{day}-{}.html", view.group.name(), view.lang.tag()), "text/html", html))
}

/// Returns words as a file to be kept.
pub(super) fn as_file(name: &str, kind: &str, words: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, format!("{kind}; charset=utf-8")),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, words).into_response()
}

/// Returns the words of a document or a letter that this seat may read.
async fn paper(here: &Here, id: &Id) -> Result<Option<(Lang, String)>, Problem> {
    let seen = here.view.seen();
    let files = match seen.documents().find(|(found, _)| *found == id) {
        Some((_, document)) => Some(&document.languages),
        None => seen.letters().find(|(found, _)| *found == id).map(|(_, letter)| &letter.languages),
    };
    let Some(files) = files else { return Ok(None) };
    let files: Vec<_> = files.iter().map(|(lang, file)| (*lang, file.clone())).collect();
    plain_words(here, &files).await
}

/// Returns the words of a file in the language of the page, else in English, else in any, where they are kept as plain text.
pub(super) async fn plain_words(
    here: &Here,
    files: &[(Lang, DocumentFile)],
) -> Result<Option<(Lang, String)>, Problem> {
    let wanted = [here.view.lang, Lang::En].into_iter().find(|l| files.iter().any(|(lang, _)| lang == l));
    let lang = wanted.or_else(|| files.first().map(|(lang, _)| *lang));
    let file = files.iter().find(|(own, _)| Some(*own) == lang).and_then(|(_, file)| file.file);
    let (Some(lang), Some(hash)) = (lang, file) else { return Ok(None) };
    let blob = here.app.office.blob(&hash).await?.filter(|blob| blob.media_type.starts_with("text/plain"));
    Ok(blob.and_then(|blob| String::from_utf8(blob.bytes).ok()).map(|text| (lang, text)))
}
