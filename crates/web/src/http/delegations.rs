//! Pages of delegations: who takes part, one delegation, what it did, the report on credentials.

use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::{Admission, Article, Capacity, Code, Id, Opened};
use nemcon_secretariat::PaperKind;
use serde::Deserialize;

use super::app::App;
use super::here::Here;
use super::pages::part;
use super::papers::in_letter;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::View;
use crate::frame::Section;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::delegations::OwnActsPage;
use crate::pieces::{Tone, Weight};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// How many of its own acts a delegation is shown.
const ACTS_SHOWN: usize = 40;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("participants"), get(participants))
        .route(&at("credentials"), get(credentials))
        .route(&at("delegations/{code}"), get(delegation))
        .route(&at("delegations/{code}/acts"), get(own_acts))
        .route(&at("delegations/{code}/badges"), get(badges))
        .route(&at("delegations/{code}/invitation/{person}"), get(invitation))
}

async fn participants(here: Here) -> Response {
    here.draw(Some(Section::Participants), "/participants", &here.view.participants().content())
}

async fn delegation(mut here: Here, Path(parts): Of) -> Answer {
    let code: Code = part(&parts, "code")?;
    here.read_persons(std::slice::from_ref(&code)).await?;
    here.read_elsewhere();
    let page = here.view.delegation(&code);
    here.shown(Section::Participants, &format!("/delegations/{code}"), page.map(|page| page.content()))
}

/// For which session.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Which {
    session: Option<Id>,
}

async fn credentials(here: Here, Query(which): Query<Which>) -> Answer {
    let session = which.session.filter(|id| here.view.state().sessions.contains_key(id));
    let page = here.view.credentials_page(session.as_ref());
    Ok(here.draw(Some(Section::Participants), "/credentials", &page.content()))
}

/// Returns the delegation of the address if it is the one that looks; nobody else is shown what is only its own.
pub(super) fn own(here: &Here, parts: &[(String, String)]) -> Result<Code, Problem> {
    let code: Code = part(parts, "code")?;
    here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    if here.view.seat.delegation() == Some(&code) { Ok(code) } else { Err(Problem::NotFound) }
}

/// Returns the delegation of the address if this is its seat or that of the secretariat.
fn own_or_secretariat(here: &Here, parts: &[(String, String)]) -> Result<Code, Problem> {
    let code: Code = part(parts, "code")?;
    let seat = here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    let may = here.view.seat.delegation() == Some(&code) || seat.capacity == Capacity::Secretariat;
    let there = here.view.state().group.as_deref().is_some_and(|group| group.kind_of(&code).is_some());
    if may && there { Ok(code) } else { Err(Problem::NotFound) }
}

/// The badges of a delegation.
async fn badges(mut here: Here, Path(parts): Of) -> Answer {
    let code = own_or_secretariat(&here, &parts)?;
    here.read_persons(std::slice::from_ref(&code)).await?;
    let codes = here.app.office.badges(&here.view.group).await?;
    let store = here.app.office.secretariat.store();
    let photos = store.papers_held(here.view.group.row().id, PaperKind::Photo).await?;
    let photos: Vec<String> = photos.into_iter().map(|(person, _)| person).collect();
    let page = here.view.badges(&code, &photos, |person| codes.code(&code, person));
    let mut response = here.draw(Some(Section::Participants), &format!("/delegations/{code}/badges"), &page.content());
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// A letter of invitation for a member whose registration is approved.
async fn invitation(
    mut here: Here,
    Path(parts): Of,
    Query(which): Query<Which>,
    Extension(visitor): Extension<Visitor>,
) -> Answer {
    let code = own_or_secretariat(&here, &parts)?;
    let person = part(&parts, "person")?;
    here.read_persons(std::slice::from_ref(&code)).await?;
    let mut page = here.view.invitation(&code, &person, which.session.as_ref()).ok_or(Problem::NotFound)?;
    page.document = in_letter(&here, &visitor, &code, &person).await?;
    let path = format!("/delegations/{code}/invitation/{person}");
    let mut response = here.draw(Some(Section::Participants), &path, &page.content());
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// What the delegation did of late: open acts, and closed ones as far as it reads them.
async fn own_acts(here: Here, Path(parts): Of) -> Answer {
    let own = own(&here, &parts)?;
    let view = &here.view;
    let state = view.state();
    let open = state.done_by.iter().filter(|(_, (by, _))| *by == own);
    let open = open.filter_map(|(id, _)| Some((state.acts.get(id)?.0, *id, false)));
    let closed = state.closed_entries.iter().filter_map(|number| match view.seen().opened(*number) {
        Some(Opened::Full { act, .. }) if act.by == own => Some((*number, act.id, true)),
        _ => None,
    });
    let mut all: Vec<(u64, Id, bool)> = open.chain(closed).collect();
    all.sort_by_key(|(number, ..)| std::cmp::Reverse(*number));
    let mut acts = Vec::new();
    for (number, id, closed) in all.into_iter().take(ACTS_SHOWN) {
        if let Some(bytes) = view.group.entry(number).await? {
            acts.push(act_line(&here, number, &id, closed, &bytes));
        }
    }
    let page = OwnActsPage {
        lang: view.lang,
        of: (view.name(&own), view.own_delegation()),
        acts,
        rests: view.rests(&[Article::Keys]),
    };
    Ok(here.draw(Some(Section::Participants), &format!("/delegations/{own}/acts"), &page.content()))
}

/// Returns how an act was admitted.
fn admitted(view: &View, number: u64, bytes: &[u8]) -> Option<Admission> {
    match view.seen().opened(number) {
        Some(Opened::Full { admission, .. }) => Some(admission.clone()),
        _ => Admission::parse(bytes.split(|byte| *byte == b'\n').next()?).ok(),
    }
}

fn act_line(here: &Here, number: u64, id: &Id, closed: bool, bytes: &[u8]) -> Line {
    let (view, lang) = (&here.view, here.view.lang);
    let entry = view.entry_line(number, bytes);
    let mut line = Line::new(entry.words, view.to(&format!("record/{number}")));
    let admission = admitted(view, number, bytes);
    line = admission.iter().fold(line, |line, admission| line.below(view.moment(admission.received)));
    let seen = view.seen();
    let keys = seen.confirmed_by(id);
    line = match (seen.wants_a_key(id), keys.is_empty()) {
        (true, true) => line.state(Tone::Half, msg::act_key_wanted(lang)),
        (true, false) => line.state(Tone::Half, msg::act_key_wanted_another(lang)),
        (false, true) => line,
        (false, false) => line.state(Tone::Agreed, msg::act_confirmed(lang)),
    };
    if seen.disavowal(id).is_some() {
        return line.state(Tone::Stopped, msg::act_disavowed(lang));
    }
    let flag = if closed { "&closed=true" } else { "" };
    let confirm = view.blank("confirm_act", "", Weight::Plain);
    if confirm.is_some() {
        let query = if closed { "?closed=true" } else { "" };
        line.acts.push((msg::confirm_button(lang), view.to(&format!("confirm/{id}{query}"))));
    }
    line.acts([view.blank("disavow_act", &format!("act={id}{flag}"), Weight::Plain)])
}
