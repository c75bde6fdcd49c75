//! Signing in with a passkey.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use serde::Deserialize;

use super::account::of_own;
use super::acts::is_local;
use super::app::App;
use super::door::{FormAnswer, ask_at_the_door, known, read, signed_in};
use super::enrol::{named, view_of};
use super::page::of_site;
use super::passkey::{Answered, Fault};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::lang::Lang;
use crate::pages::sign_in::SignInPage;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/sign-in", get(page).post(answer)).route("/{lang}/sign-in/begin", post(begin))
}

/// Where to go on afterwards.
#[derive(Default, Deserialize)]
struct Then {
    to: Option<String>,
}

async fn page(
    State(app): State<App>,
    Path(lang): Path<String>,
    Query(then): Query<Then>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    drawn(&app, known(&lang)?, &visitor, then.to, None).await
}

async fn drawn(
    app: &App,
    lang: Lang,
    visitor: &Visitor,
    to: Option<String>,
    fault: Option<Fault>,
) -> Result<Response, Problem> {
    if app.settings.passkeys.is_none() && app.settings.staff.is_none() {
        return Err(Problem::NotFound);
    }
    let seat = match &visitor.signed_in {
        Some(signed_in) => Some(named(app, lang, &signed_in.seat).await?.0),
        None => None,
    };
    let to = to.filter(|to| is_local(to));
    let page = SignInPage { fault: fault.map(Fault::word), to, signed_in: seat, ..blank(app, lang) };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let drawn = match &visitor.signed_in {
        Some(own) => of_own(app, lang, own, "/sign-in", &page.content()).await?,
        None => of_site(app, lang, "/sign-in", &page.content()),
    };
    Ok((status, drawn).into_response())
}

fn blank(app: &App, lang: Lang) -> SignInPage {
    let groups = app.settings.staff.iter().flat_map(|_| app.office.groups());
    let staff =
        groups.map(|group| (group.name().to_owned(), format!("/{}/sign-in/staff/{}", lang.tag(), group.name())));
    let passkeys = app.settings.passkeys.is_some();
    SignInPage { lang, fault: None, staff_fault: None, to: None, signed_in: None, passkeys, staff: staff.collect() }
}

/// Returns the page with a word of why the staff was not signed in.
pub(super) fn page_with(app: &App, lang: Lang, fault: &'static str) -> SignInPage {
    SignInPage { staff_fault: Some(fault), ..blank(app, lang) }
}

async fn begin(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    known(&lang)?;
    let passkeys = ask_at_the_door(&app, &visitor)?;
    Ok(Json(app.office.ask_to_sign_in(&passkeys).await?).into_response())
}

/// What the form sends: the answer, and where to go on.
#[derive(Deserialize)]
struct Sent {
    #[serde(flatten)]
    answered: Answered,
    #[serde(default)]
    to: Option<String>,
}

async fn answer(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Sent>,
) -> Result<Response, Problem> {
    let (lang, sent) = (known(&lang)?, read(form)?);
    let passkeys = app.settings.passkeys.clone().ok_or(Problem::NotFound)?;
    let done = app.office.sign_in(&passkeys, &sent.answered, app.settings.session_hours).await?;
    let (secret, seat) = match done {
        Ok(done) => done,
        Err(fault) => return drawn(&app, lang, &visitor, sent.to, Some(fault)).await,
    };
    visitor.leave(&app).await?;
    let to = match sent.to.filter(|to| is_local(to)) {
        Some(to) => to,
        None => view_of(&app, lang, &seat).await?.map_or_else(|| format!("/{}/", lang.tag()), |view| view.to("")),
    };
    Ok(signed_in(&app, Some(&secret), &to))
}
