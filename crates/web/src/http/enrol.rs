//! One-time links: they enrol a passkey, and where the site or an exercise lets them, sign in by themselves.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use nemcon_secretariat::Seat;

use super::api::language;
use super::app::App;
use super::door::{FormAnswer, ask_at_the_door, read, signed_in};
use super::here::view;
use super::page::of_site;
use super::passkey::{Answered, Fault};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::View;
use crate::lang::Lang;
use crate::pages::sign_in::LinkPage;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/link/{token}", get(link).post(redeem)).route("/link/{token}/begin", post(begin))
}

/// Shows where a link leads without using it up: mail programs look at links before people do.
async fn link(State(app): State<App>, Path(token): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let lang = language(&headers);
    let seat = app.office.account_of_link(&token).await?.map(|(_, seat)| seat);
    link_page(&app, lang, seat.as_ref(), &token, None).await
}

/// Asks for a passkey.
async fn begin(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Extension<Visitor>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let passkeys = ask_at_the_door(&app, &visitor)?;
    let (account, seat) = app.office.account_of_link(&token).await?.ok_or(Problem::NotFound)?;
    let shown = shown(&app, language(&headers), &seat).await?;
    Ok(Json(app.office.ask_to_enrol(&passkeys, &account, &shown).await?).into_response())
}

async fn redeem(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Extension<Visitor>,
    headers: HeaderMap,
    form: FormAnswer<Answered>,
) -> Result<Response, Problem> {
    // A press without any field is one without a passkey.
    let (lang, answered) = (language(&headers), read(form).unwrap_or_default());
    let Some((_, seat)) = app.office.account_of_link(&token).await? else {
        return link_page(&app, lang, None, &token, None).await;
    };
    let hours = app.settings.session_hours;
    let secret = match &app.settings.passkeys {
        Some(passkeys) if !answered.credential.is_empty() => {
            match app.office.enrol_by_link(passkeys, &token, &answered, hours).await? {
                Ok(secret) => secret,
                Err(fault) => return link_page(&app, lang, Some(&seat), &token, Some(fault)).await,
            }
        }
        _ if app.links_sign_in(&seat.group) => match app.office.redeem(&token, hours).await? {
            Some(secret) => secret,
            None => return link_page(&app, lang, None, &token, None).await,
        },
        _ => return link_page(&app, lang, Some(&seat), &token, Some(Fault::Malformed)).await,
    };
    visitor.leave(&app).await?;
    let view = view_of(&app, lang, &seat).await?;
    let to = view.map_or_else(|| format!("/{}/", lang.tag()), |view| view.to(""));
    Ok(signed_in(&app, Some(&secret), &to))
}

/// Returns the group of a seat as the public sees it.
pub(super) async fn view_of(app: &App, lang: Lang, seat: &Seat) -> Result<Option<View>, Problem> {
    match app.office.groups().into_iter().find(|group| group.origin() == seat.group) {
        Some(group) => Ok(Some(view(app, lang, &group, None).await?)),
        None => Ok(None),
    }
}

/// Returns the name of a seat, and that of its group.
pub(super) async fn named(app: &App, lang: Lang, seat: &Seat) -> Result<(String, String), Problem> {
    let view = view_of(app, lang, seat).await?;
    Ok(match view.filter(|view| view.state().group.is_some()) {
        Some(view) => (view.name(&seat.by), view.head().name),
        None => (seat.by.to_string(), seat.group.clone()),
    })
}

/// Returns what authenticators show beside a passkey: the seat and its group, no person.
pub(super) async fn shown(app: &App, lang: Lang, seat: &Seat) -> Result<String, Problem> {
    let (seat, group) = named(app, lang, seat).await?;
    Ok(format!("{seat} · {group}"))
}

async fn link_page(
    app: &App,
    lang: Lang,
    seat: Option<&Seat>,
    token: &str,
    fault: Option<Fault>,
) -> Result<Response, Problem> {
    let status = match (seat, fault) {
        (None, _) => StatusCode::NOT_FOUND,
        (Some(_), Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        (Some(_), None) => StatusCode::OK,
    };
    let name = match seat {
        Some(seat) => Some(named(app, lang, seat).await?.0),
        None => None,
    };
    let page = LinkPage {
        lang,
        seat: name,
        to: format!("/link/{token}"),
        enrols: app.settings.passkeys.is_some(),
        signs_in: seat.is_some_and(|seat| app.links_sign_in(&seat.group)),
        fault: fault.map(Fault::word),
    };
    let mut response = of_site(app, lang, "/", &page.content());
    *response.status_mut() = status;
    // The address is the secret: it goes nowhere.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}
