//! What is held of a member beside the record, given by the delegation or the person: a photograph for the badge, and what the travel document says.
//!
//! Neither is ever in an entry, an export or a log. What a travel document says is seen by the person, the focal point of the delegation, and the secretariat
//! once the delegation has handed it over; each look but the person's own is noted, for the person and the focal point to see.

use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nemcon_negotiation::{Code, Digest, Instant};
use nemcon_secretariat::{Failure, Group, Identity, Look, Paper, PaperKind};
use serde::Deserialize;
use serde_json::{Value, json};

use super::app::App;
use super::door::{FormAnswer, read};
use super::here::Here;
use super::pages::part;
use super::photo;
use super::problem::Problem;
use super::upload::file_and_fields;
use super::visitor::Visitor;
use crate::dates;
use crate::fill::act_form::{Said, said};
use crate::fill::papers::Near;
use crate::fill::view::stamp;
use crate::frame::Section;
use crate::msg;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("badge"), get(own_badge))
        .route(&at("delegations/{code}/members/{person}/papers"), get(page).post(change))
        .route(&at("delegations/{code}/members/{person}/photo"), get(photo_of).post(put_photo))
        .layer(DefaultBodyLimit::max(photo::BYTES_MAX + 64 * 1024))
}

fn no_store(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Returns whose papers the address names, and as what this seat asks for them.
fn near(here: &Here, parts: &[(String, String)]) -> Result<(Code, Digest, Near), Problem> {
    here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    let (code, person): (Code, Digest) = (part(parts, "code")?, part(parts, "person")?);
    let near = here.view.near(&code, &person).ok_or(Problem::NotFound)?;
    Ok((code, person, near))
}

/// The same for those who have business with what a travel document says.
fn nearer(here: &Here, parts: &[(String, String)]) -> Result<(Code, Digest, Near), Problem> {
    let found = near(here, parts)?;
    if found.2 == Near::Colleague { Err(Problem::NotFound) } else { Ok(found) }
}

/// The same for those who give and take back.
fn giving(here: &Here, parts: &[(String, String)]) -> Result<(Code, Digest, Near), Problem> {
    let found = nearer(here, parts)?;
    if found.2 == Near::Secretariat { Err(Problem::NotFound) } else { Ok(found) }
}

/// Says whether a person has a photograph.
pub(super) async fn has_photo(app: &App, group: &Group, person: &Digest) -> Result<bool, Failure> {
    let store = app.office.secretariat.store();
    let held = store.papers_held(group.row().id, PaperKind::Photo).await?;
    Ok(held.iter().any(|(own, _)| *own == person.to_string()))
}

/// Notes that somebody looked at what a travel document says; that the person did is nobody's business.
async fn note_look(here: &Here, visitor: &Visitor, person: &Digest, near: Near) -> Result<(), Problem> {
    let Some(signed_in) = visitor.signed_in.as_ref().filter(|_| near != Near::Own) else { return Ok(()) };
    let look = Look {
        seat: signed_in.seat.by.to_string(),
        account: signed_in.account.clone(),
        at: here.app.office.now().millis(),
    };
    let store = here.app.office.secretariat.store();
    Ok(store.note_look(here.view.group.row().id, &person.to_string(), look).await?)
}

/// What the page is told.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Told {
    done: Option<String>,
}

async fn page(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, Query(told): Query<Told>) -> Answer {
    let (code, person, near) = nearer(&here, &parts)?;
    drawn(here, &visitor, (&code, &person, near), None, Outcome { faults: vec![], done: told.done.is_some() }).await
}

/// What became of what was sent last.
struct Outcome {
    faults: Vec<String>,
    done: bool,
}

impl Outcome {
    fn refused(faults: Vec<String>) -> Self {
        Self { faults, done: false }
    }
}

/// Draws the page; what was typed stays in the form where it was not taken.
async fn drawn(
    mut here: Here,
    visitor: &Visitor,
    (code, person, near): (&Code, &Digest, Near),
    typed: Option<&Said>,
    outcome: Outcome,
) -> Answer {
    here.read_persons(std::slice::from_ref(code)).await?;
    let secretariat = here.app.office.secretariat.clone();
    let held = secretariat.identity(&here.view.group, person).await?;
    let held = held.filter(|(identity, _)| near != Near::Secretariat || identity.handed_over);
    let view = &here.view;
    let mut page = view.papers(code, person, near, held.as_ref().map(|(identity, _)| identity), typed);
    if let Some((identity, paper)) = &held {
        note_look(&here, visitor, person, near).await?;
        let days = here.app.settings.identity_days;
        let goes = identity.goes(&view.snapshot, paper.made, days);
        page.goes = Some(goes.map_or_else(
            || msg::papers_goes_with_member(view.lang),
            |at| msg::papers_goes(view.lang, dates::date(view.lang, view.zone.date_of(stamp(at)))),
        ));
        if near != Near::Secretariat {
            let looks = secretariat.store().looks(view.group.row().id, &person.to_string()).await?;
            page.looks = view.looks_said(&looks);
        }
    }
    if has_photo(&here.app, &view.group, person).await? {
        page.photo = Some(view.photo_address(code, person));
    }
    let status = if outcome.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (page.faults, page.done) = (outcome.faults, outcome.done);
    let path = format!("/delegations/{code}/members/{person}/papers");
    Ok(no_store((status, here.draw(Some(Section::Participants), &path, &page.content())).into_response()))
}

fn back(here: &Here, code: &Code, person: &Digest) -> Response {
    Redirect::to(&here.view.to(&format!("delegations/{code}/members/{person}/papers?done=yes"))).into_response()
}

async fn change(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, form: FormAnswer<Said>) -> Answer {
    let (code, person, near) = giving(&here, &parts)?;
    let typed = read(form)?;
    let (secretariat, group) = (here.app.office.secretariat.clone(), here.view.group.clone());
    if said(&typed, "step") == Some("erase") {
        secretariat.store().forget_paper(group.row().id, &person.to_string(), PaperKind::Identity).await?;
        return Ok(back(&here, &code, &person));
    }
    let held = secretariat.identity(&group, &person).await?.map(|(identity, _)| identity);
    match here.view.identity_typed(near, &typed, held.as_ref()) {
        Ok(identity) => {
            let paper = Paper {
                person: person.to_string(),
                kind: PaperKind::Identity,
                delegation: code.to_string(),
                content: serde_json::to_vec(&identity).expect("it serializes"),
                made: here.app.office.now().millis(),
            };
            secretariat.store().put_paper(group.row().id, paper).await?;
            Ok(back(&here, &code, &person))
        }
        Err(wrong) => {
            let lang = here.view.lang;
            let faults: Vec<String> = wrong.into_iter().map(|name| msg::papers_fault(lang, name)).collect();
            drawn(here, &visitor, (&code, &person, near), Some(&typed), Outcome::refused(faults)).await
        }
    }
}

/// A photograph: for the delegation and the secretariat, who print badges, and for the person.
async fn photo_of(here: Here, Path(parts): Of) -> Answer {
    let (_, person, _) = near(&here, &parts)?;
    let store = here.app.office.secretariat.store();
    let held = store.paper(here.view.group.row().id, &person.to_string(), PaperKind::Photo).await?;
    let held = held.ok_or(Problem::NotFound)?;
    Ok(no_store(([(header::CONTENT_TYPE, "image/jpeg")], held.content).into_response()))
}

async fn put_photo(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, form: Multipart) -> Answer {
    let (code, person, near) = giving(&here, &parts)?;
    let (file, fields) = file_and_fields(form).await?;
    let (store, group) = (here.app.office.secretariat.store(), here.view.group.row().id);
    if said(&fields, "step") == Some("remove") {
        store.forget_paper(group, &person.to_string(), PaperKind::Photo).await?;
        return Ok(back(&here, &code, &person));
    }
    match photo::of(file).await {
        Ok(content) => {
            let made = here.app.office.now().millis();
            let (of, delegation) = (person.to_string(), code.to_string());
            store.put_paper(group, Paper { person: of, kind: PaperKind::Photo, delegation, content, made }).await?;
            Ok(back(&here, &code, &person))
        }
        Err(fault) => {
            let fault = msg::photo_fault(here.view.lang, fault.word());
            drawn(here, &visitor, (&code, &person, near), None, Outcome::refused(vec![fault])).await
        }
    }
}

/// One's own badge, to be shown on a telephone.
async fn own_badge(mut here: Here) -> Answer {
    let seat = here.view.sender.clone().ok_or(Problem::NeedsSeat)?;
    let person = seat.person.clone().ok_or(Problem::NotFound)?;
    here.read_own_persons().await?;
    let photo = has_photo(&here.app, &here.view.group, &person).await?;
    let codes = here.app.office.badges(&here.view.group).await?;
    let page = here.view.own_badge(photo, |code, person| codes.code(code, person)).ok_or(Problem::NotFound)?;
    Ok(no_store(here.draw(Some(Section::Participants), "/badge", &page.content())))
}

/// Returns the words by which a letter of invitation names the travel document, where the delegation wants that; who opens the letter has looked.
pub(super) async fn in_letter(
    here: &Here,
    visitor: &Visitor,
    code: &Code,
    person: &Digest,
) -> Result<Option<String>, Problem> {
    let Some(near) = here.view.near(code, person).filter(|near| *near != Near::Colleague) else { return Ok(None) };
    let held = here.app.office.secretariat.identity(&here.view.group, person).await?.map(|(identity, _)| identity);
    let Some(held) = held.filter(|held| held.in_letter && (near != Near::Secretariat || held.handed_over)) else {
        return Ok(None);
    };
    note_look(here, visitor, person, near).await?;
    let (view, lang) = (&here.view, here.view.lang);
    let until = dates::date(lang, held.valid_until.0);
    let document = view.document_word(held.document);
    Ok(Some(msg::invitation_document(lang, document, &held.issued_by, &held.number, until)))
}

/// Everything that is held of a person beside the record, for the person.
pub(super) struct OwnPapers {
    pub identity: Option<Identity>,
    pub photo: Option<Vec<u8>>,
    pub looks: Vec<Look>,
}

impl OwnPapers {
    /// Reads it.
    pub(super) async fn of(app: &App, group: &Group, person: &Digest) -> Result<Self, Failure> {
        let secretariat = &app.office.secretariat;
        let (id, word) = (group.row().id, person.to_string());
        Ok(Self {
            identity: secretariat.identity(group, person).await?.map(|(identity, _)| identity),
            photo: secretariat.store().paper(id, &word, PaperKind::Photo).await?.map(|paper| paper.content),
            looks: secretariat.store().looks(id, &word).await?,
        })
    }

    /// Returns it for a file.
    pub(super) fn file(&self) -> Value {
        let looks =
            self.looks.iter().map(|look| json!({ "seat": look.seat, "at": Instant::from_millis(look.at).to_string() }));
        json!({
            "travel_document": self.identity,
            "photo": self.photo.as_ref().map(|bytes| format!("data:image/jpeg;base64,{}", STANDARD.encode(bytes))),
            "looks": looks.collect::<Vec<Value>>(),
        })
    }
}
