//! The list of participants: as a page, as text, as a file, and on its way to a document of the series in which such lists are issued.
//!
//! Its files hold names, so their own names are salted, they are served by the pages of the group alone, and nothing that others copy holds them:
//! when a name on them is erased, they go.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use nemcon_negotiation::{Capacity, Hash, Id};
use nemcon_secretariat::DrawnList;
use serde::Deserialize;

use super::door::{FormAnswer, read};
use super::here::Here;
use super::pages::part;
use super::problem::{Forbidden, Problem};
use super::record::blob;
use crate::fill::View;
use crate::fill::participants::{Before, Drawing, Way};
use crate::frame::Section;
use crate::lang::Lang;
use crate::msg;
use crate::pages::documents::DocumentPage;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// The media types of the files.
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF: &str = "application/pdf";

/// Returns the routes.
pub fn routes() -> Router<super::App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("participants/list"), get(list))
        .route(&at("participants/list.txt"), get(list_as_text))
        .route(&at("participants/list.docx"), get(list_as_word))
        .route(&at("participants/list/document"), post(draw))
        .route(&at("participants/list/drawn/{hash}"), get(drawn))
}

/// Reads what stands on the published list, or on a part of it.
pub(super) async fn read_list(here: &mut Here, part: Option<usize>) -> Result<(), Problem> {
    let listed = here.view.listed_codes(part);
    here.read_persons(&listed).await
}

/// Which part of the list, or the whole.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Part {
    part: Option<String>,
}

async fn list(mut here: Here, Query(asked): Query<Part>) -> Answer {
    let number = asked.part.as_deref().map(|part| part.parse().unwrap_or(1));
    let part = if asked.part.as_deref() == Some("all") { None } else { Some(number.unwrap_or(1)) };
    read_list(&mut here, part).await?;
    list_page(&here, part, None).await
}

async fn list_page(here: &Here, part: Option<usize>, fault: Option<String>) -> Answer {
    let mut page = here.view.participants_list(part);
    if secretariat(here).is_ok() {
        let lists = here.app.office.secretariat.lists(&here.view.group).await?;
        page.document = here.view.list_to_document(&lists, here.app.settings.pdf.is_some());
    }
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page.fault = fault;
    Ok((status, here.draw(Some(Section::Participants), "/participants/list", &page.content())).into_response())
}

async fn list_as_text(mut here: Here) -> Answer {
    read_list(&mut here, None).await?;
    let text = here.view.participants_list(None).text();
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

async fn list_as_word(mut here: Here) -> Answer {
    read_list(&mut here, None).await?;
    let (drawing, ..) = here.view.draw_list(Way::Whole, &Before::new());
    let name = format!("{}-participants-{}.docx", here.view.group.name(), here.view.lang.tag());
    Ok(attached(&name, DOCX, drawing.as_it_is().docx()))
}

fn attached(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// Lets through the secretariat alone: it issues documents.
fn secretariat(here: &Here) -> Result<(), Problem> {
    let seat = here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    let right = seat.capacity == Capacity::Secretariat;
    if right { Ok(()) } else { Err(Problem::Forbidden(Forbidden::ForeignSeat)) }
}

/// What is to be drawn, and as what.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    way: String,
    form: Option<String>,
}

impl Wanted {
    fn way(&self, view: &View) -> Option<Way> {
        let of = |id: &str| id.parse::<Id>().ok().filter(|id| view.state().documents.contains_key(id));
        match self.way.split_once(':') {
            None if self.way == "whole" => Some(Way::Whole),
            Some(("addendum", id)) => of(id).map(Way::Addendum),
            Some(("corrigendum", id)) => of(id).map(Way::Corrigendum),
            _ => None,
        }
    }
}

/// Draws the list in each language of the group into files, which wait for the act that names them, and shows the form that registers it.
async fn draw(mut here: Here, form: FormAnswer<Wanted>) -> Answer {
    secretariat(&here)?;
    let wanted = read(form)?;
    read_list(&mut here, None).await?;
    let lists = here.app.office.secretariat.lists(&here.view.group).await?;
    let way = wanted.way(&here.view).ok_or(Problem::NotFound)?;
    let before = match way {
        Way::Whole => Before::new(),
        Way::Addendum(of) | Way::Corrigendum(of) => {
            let known = here.view.lists_issued(&lists).iter().any(|(id, _)| *id == of);
            if !known {
                return Err(Problem::NotFound);
            }
            here.view.stands_on(&of, &lists)
        }
    };
    let (first, members, corrected) = here.view.draw_list(way, &before);
    if first.is_empty() {
        let words = match way {
            Way::Whole => msg::list_empty(here.view.lang),
            _ => msg::list_unchanged(here.view.lang),
        };
        return list_page(&here, Some(1), Some(words)).await;
    }
    let pdf = wanted.form.as_deref() == Some("pdf");
    let mut files: BTreeMap<Lang, Hash> = BTreeMap::new();
    for lang in here.view.group_languages() {
        let (drawing, ..) = View { lang, ..here.view.clone() }.draw_list(way, &before);
        let Some((kind, bytes)) = file(&here, &drawing, pdf).await else {
            return list_page(&here, Some(1), Some(msg::pdf_failed(here.view.lang))).await;
        };
        let salt: [u8; 32] = rand::random();
        files.insert(lang, here.app.office.keep_file(salt.to_vec(), kind.to_owned(), bytes).await?);
    }
    let count = members.len();
    let note = DrawnList { at: here.app.office.now(), corrected, files: files.clone(), members, v: 1 };
    here.app.office.secretariat.note_list(&here.view.group, &note).await?;
    let page = here.view.drawn_page(way, &files, count).ok_or(Problem::NotFound)?;
    let mut response = here.draw(Some(Section::Participants), "/participants/list", &page.content());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Returns a drawing as a file; none where the program that sets PDF failed, or is not there.
async fn file(here: &Here, drawing: &Drawing, pdf: bool) -> Option<(&'static str, Vec<u8>)> {
    if !pdf {
        return Some((DOCX, drawing.docx()));
    }
    let typesetter = here.app.settings.pdf.as_ref()?;
    match typesetter.set(&drawing.printed()).await {
        Ok(bytes) => Some((PDF, bytes)),
        Err(why) => {
            tracing::warn!(%why, "no PDF of the list of participants");
            None
        }
    }
}

/// A file that was drawn, before or after it is registered: for the secretariat, to be read before it is sent.
async fn drawn(here: Here, Path(parts): Of) -> Answer {
    secretariat(&here)?;
    let hash: Hash = part(&parts, "hash")?;
    let lists = here.app.office.secretariat.lists(&here.view.group).await?;
    let all = lists.iter().flat_map(|list| &list.files);
    let (lang, _) = all.into_iter().find(|(_, file)| **file == hash).ok_or(Problem::NotFound)?;
    let kept = here.app.office.blob(&hash).await?.ok_or(Problem::NotFound)?;
    let (kind, end) = if kept.media_type == PDF { (PDF, "pdf") } else { (DOCX, "docx") };
    Ok(attached(&format!("participants-{}.{end}", lang.tag()), kind, kept.bytes))
}

/// Fills the page of a document; of a list of participants it says which files are gone.
pub(super) async fn document(here: &Here, id: &Id) -> Result<Option<DocumentPage>, Problem> {
    let Some(mut page) = here.view.document(id) else { return Ok(None) };
    if here.view.state().documents.get(id).is_some_and(|held| held.is_information()) {
        for line in &mut page.files {
            let file = line.to.rsplit('/').next().and_then(|name| name.parse::<Hash>().ok());
            if let Some(file) = file
                && here.app.office.blob(&file).await?.is_none()
            {
                line.to.clear();
                line.below.push(msg::document_file_erased(here.view.lang));
            }
        }
    }
    Ok(Some(page))
}

/// Returns a file of a document, under a name that says which.
pub(super) async fn file_of_document(here: &Here, hash: &Hash) -> Answer {
    let seen = here.view.seen();
    let named = seen.documents().find_map(|(_, held)| {
        let lang = held.languages.iter().find(|(_, file)| file.file == Some(*hash)).map(|(lang, _)| *lang)?;
        Some((held.symbol.clone(), lang, held.is_information()))
    });
    // What can be erased is kept nowhere else.
    let caching =
        if named.as_ref().is_some_and(|(.., information)| *information) { "no-store" } else { "private, no-cache" };
    let mut response = blob(&here.app, hash, caching).await?;
    response.headers_mut().remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if let Some((symbol, lang, _)) = named {
        let stem: String = symbol.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let name = format!("attachment; filename=\"{stem}-{}.{}\"", lang.tag(), super::sessions::ending(kind));
        let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}
