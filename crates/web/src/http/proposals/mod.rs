//! Addresses by which a text is negotiated.

mod desk;
mod propose;
mod revision;
mod word;

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use nemcon_negotiation::state::To;
use nemcon_negotiation::{Act, Content, Id, Refusal};
use nemcon_secretariat::{Beside, Seat};
use serde::Deserialize;
use serde_json::Value;

use super::api::acts::{Sent, submit};
use super::app::App;
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use super::refused::in_writing;
use crate::fill::View;
use crate::frame::Section;
use crate::msg;
use crate::pages::acts::{ConfirmPage, RefusalPage};

pub(super) type Answer = Result<Response, Problem>;
pub(super) type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("texts/{id}/{place}/propose"), get(propose::form).post(propose::send))
        .route(&at("texts/{id}/proposals"), get(list))
        .route(&at("desk"), get(desk::desk).post(desk::upload))
        .route(&at("desk/{name}"), get(desk::one).post(desk::change))
        .route(&at("desk/{name}/file"), get(desk::file))
        .route(&at("desk/{name}/here"), get(desk::here_now))
        .route(&at("texts/{id}/open"), get(open))
        .route(&at("texts/{id}/sections"), get(sections))
        .route(&at("texts/{id}/positions"), get(positions))
        .route(&at("texts/{id}/languages"), get(languages))
        .route(&at("texts/{id}/since/{number}"), get(since))
        .route(&at("texts/{id}/paragraphs/{paragraph}"), get(paragraph))
        .route(&at("texts/{id}/revision"), get(revision::page))
        .route(&at("texts/{id}/dispose"), get(revision::page).post(revision::dispose))
        .route(&at("texts/{id}/dispositions"), get(revision::dispositions))
        .route(&at("texts/{id}/open-table"), get(revision::open_table).post(revision::opened_table))
        .route(&at("proposals/{id}"), get(one))
        .merge(files())
        .route(&at("proposals/{id}/widen"), get(propose::widen).post(propose::widened))
}

/// Word files in and out; those that come in are as long as any file may be.
fn files() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("texts/{id}/{place}/docx"), get(word::file))
        .route(&at("texts/{id}/{place}/odt"), get(word::opendocument))
        .route(&at("texts/{id}/{place}/word"), get(word::form).post(word::shown))
        .route(&at("texts/{id}/{place}/desks"), axum::routing::post(word::lay))
        .route(&at("word/{act}"), get(word::draft_form).post(word::draft_read))
        .layer(axum::extract::DefaultBodyLimit::max(super::api::acts::BLOB_MAX))
}

/// Which part of a list.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Part {
    part: usize,
    mine: Option<String>,
    from: Option<String>,
    to: Option<String>,
    numbers: Option<String>,
}

pub(super) fn fresh() -> Id {
    Id(rand::random())
}

/// Returns the seat that acts, or that one must be taken first.
pub(super) fn seat(here: &Here) -> Result<Seat, Problem> {
    here.view.sender.clone().ok_or(Problem::NeedsSeat)
}

async fn one(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "id")?;
    let draft = here.view.seen().proposal(&id).map(|proposal| proposal.draft).ok_or(Problem::NotFound)?;
    here.read_texts(&draft).await?;
    here.shown(Section::Texts, &format!("/proposals/{id}"), here.view.proposal_page(&id).map(|page| page.content()))
}

async fn list(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    here.read_texts(&id).await?;
    let page = here.view.proposal_list(&id, q.part);
    here.shown(Section::Texts, &format!("/texts/{id}/proposals"), page.map(|page| page.content()))
}

macro_rules! of_draft {
    ($($name:ident, $path:literal, ($here:ident, $id:ident, $q:ident) => $page:expr;)*) => {
        $(async fn $name($here: Here, Path(parts): Of, Query($q): Query<Part>) -> Answer {
            let $id = &part::<Id>(&parts, "id")?;
            $here.read_texts($id).await?;
            let page = $page;
            $here.shown(Section::Texts, &format!(concat!("/texts/{}/", $path), $id), page.map(|page| page.content()))
        })*
    };
}

of_draft! {
    open, "open", (here, id, q) => here.view.open_page(id, q.mine.is_some(), q.part);
    sections, "sections", (here, id, q) => here.view.sections_page(id, (word(&q.from), word(&q.to)));
    positions, "positions", (here, id, q) => here.view.positions_page(id, q.part);
    languages, "languages", (here, id, _q) => here.view.languages_page(id);
}

fn word(typed: &Option<String>) -> &str {
    typed.as_deref().unwrap_or_default()
}

async fn since(here: Here, Path(parts): Of) -> Answer {
    let (id, number): (Id, u64) = (part(&parts, "id")?, part(&parts, "number")?);
    here.read_texts(&id).await?;
    let page = here.view.since_page(&id, number);
    here.shown(Section::Texts, &format!("/texts/{id}/since/{number}"), page.map(|page| page.content()))
}

async fn paragraph(here: Here, Path(parts): Of) -> Answer {
    let (id, paragraph): (Id, nemcon_negotiation::ParagraphId) = (part(&parts, "id")?, part(&parts, "paragraph")?);
    here.read_texts(&id).await?;
    here.read_sources(None).await?;
    let page = here.view.paragraph_page(&id, &paragraph);
    here.shown(Section::Texts, &format!("/texts/{id}/paragraphs/{paragraph}"), page.map(|page| page.content()))
}

/// An act of this chapter, composed on the server out of what was chosen.
pub(super) struct Doing<'a> {
    /// Where.
    pub here: &'a Here,
    /// Who.
    pub seat: Seat,
    /// Name of the act.
    pub name: &'static str,
    /// Its body.
    pub body: Value,
    /// Its identity, so that pressing twice records once.
    pub id: Id,
}

impl Doing<'_> {
    fn act(&self) -> Result<Act, Problem> {
        let content = Content::read(self.name, self.body.clone());
        let content = content.map_err(|fault| Problem::Malformed(fault.to_string()))?;
        let Seat { group, capacity, by, person } = self.seat.clone();
        Ok(Act { id: self.id, group, by, capacity, done_at: None, person, seen: None, content })
    }

    /// Sends the act; afterwards `to` is shown. A refusal is shown with what was typed.
    pub async fn send(&self, to: &str, typed: Markup) -> Answer {
        let act = self.act()?;
        let view = &self.here.view;
        let sent = Sent { note: act.line().into_bytes(), beside: Beside::default() };
        match submit(&self.here.app, &view.group, &self.seat, sent).await {
            Ok(receipt) => {
                let joint = if to.contains('?') { '&' } else { '?' };
                let location = format!("{to}{joint}recorded={}", receipt.number);
                Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
            }
            Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => {
                Ok(self.refused(act.line(), &refusal, &typed))
            }
            Err(problem) => Err(problem),
        }
    }

    fn refused(&self, act_note: String, refusal: &Refusal, typed: &Markup) -> Response {
        let view = &self.here.view;
        let note = in_writing(view, act_note.as_bytes(), refusal);
        let (act, refused) = (view.act_name(self.name), view.refused(refusal, vec![]));
        let page = RefusalPage { lang: view.lang, act, refused, act_note, note };
        let mut content = page.content();
        content.main = html! { (content.main) (typed) };
        let status = Problem::from(refusal.clone()).status();
        (status, self.here.draw(Some(Section::Texts), "", &content)).into_response()
    }

    /// Shows what is done, to what and for whom, and exactly what will stand in the record.
    pub fn confirm(&self, on: &str, seen_by: To, to: String, back: String, hidden: Vec<(String, String)>) -> Answer {
        let view: &View = &self.here.view;
        let act = self.act()?;
        let facts = vec![
            (msg::fact_act(view.lang), html! { b { (view.act_name(self.name)) } }),
            (msg::fact_by(view.lang), html! { (view.name(&act.by)) }),
            (msg::member_name(view.lang, "on"), html! { a href=(back) { (on) } }),
            (msg::member_name(view.lang, "audience"), html! { (view.told(seen_by)) }),
        ];
        let mut fields = vec![("act_id".to_owned(), self.id.to_string())];
        fields.extend(hidden);
        let page = ConfirmPage {
            lang: view.lang,
            title: view.act_name(self.name),
            seat: view.frame_seat().name(view.lang),
            facts,
            warnings: vec![],
            line: act.line(),
            to,
            back,
            hidden: fields,
            prepares: false,
            prepared: None,
            audience: String::new(),
            rests: view.rests(&[act.content.article()]),
        };
        Ok(self.here.draw(Some(Section::Texts), "", &page.content()))
    }
}
