//! One's own account: passkeys and sessions, what happened to it, and what is held.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::Capacity;
use nemcon_secretariat::Passkey;
use serde::Deserialize;
use serde_json::{Value, json};

use super::app::App;
use super::door::{FormAnswer, ask_at_the_door, known, read};
use super::enrol::{named, shown, view_of};
use super::office::{AccountContent, SignedIn};
use super::page::of_person;
use super::passkey::{Answered, Fault};
use super::problem::{Forbidden, Problem};
use super::visitor::Visitor;
use crate::fill::View;
use crate::fill::view::stamp;
use crate::frame::{Content, Seat};
use crate::lang::Lang;
use crate::pages::account::{AccountPage, OwnPasskey, OwnSession};

/// Passkeys are changed within so many minutes after signing in: a browser left open gives no lasting access.
const FRESH_MINUTES: i64 = 15;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/account", get(page))
        .route("/{lang}/account/held.json", get(held))
        .route("/{lang}/account/passkeys", post(add))
        .route("/{lang}/account/passkeys/begin", post(begin))
        .route("/{lang}/account/passkeys/withdraw", post(withdraw))
        .route("/{lang}/account/sessions/end", post(end))
        .route("/{lang}/account/sessions/end-others", post(end_others))
        .route("/{lang}/account/sessions/program", post(program))
}

/// Returns who is signed in; seats of an exercise have no account of their own.
pub(super) fn own(visitor: &Visitor) -> Result<&SignedIn, Problem> {
    let signed_in = visitor.signed_in.as_ref().ok_or(Problem::NeedsSeat)?;
    if signed_in.is_anybodys() { Err(Problem::Forbidden(Forbidden::ForeignSeat)) } else { Ok(signed_in) }
}

/// Returns who is signed in and may enrol passkeys.
fn enrolling(visitor: &Visitor) -> Result<&SignedIn, Problem> {
    own(visitor).and_then(|own| if own.is_staff() { Err(Problem::Forbidden(Forbidden::ForeignSeat)) } else { Ok(own) })
}

/// Draws a page around which one's own seat is named.
pub(super) async fn of_own(
    app: &App,
    lang: Lang,
    own: &SignedIn,
    path: &str,
    content: &Content,
) -> Result<Response, Problem> {
    let seat = match own.seat.capacity {
        Capacity::Chair => Seat::Chair,
        Capacity::Secretariat => Seat::Secretariat,
        _ => Seat::Delegation(named(app, lang, &own.seat).await?.0),
    };
    Ok(of_person(app, lang, seat, path, content))
}

async fn page(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let signed_in = visitor.signed_in.as_ref().ok_or(Problem::NeedsSeat)?;
    drawn(&app, known(&lang)?, signed_in, None).await
}

async fn drawn(app: &App, lang: Lang, own: &SignedIn, fault: Option<Fault>) -> Result<Response, Problem> {
    let content = filled(app, lang, own, fault).await?.content();
    let page = of_own(app, lang, own, "/account", &content).await?;
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, page).into_response())
}

async fn filled(app: &App, lang: Lang, own: &SignedIn, fault: Option<Fault>) -> Result<AccountPage, Problem> {
    let millis = |at: i64| stamp(nemcon_negotiation::Instant::from_millis(at));
    let mut page = AccountPage {
        lang,
        seat: named(app, lang, &own.seat).await?,
        anybodys: own.is_anybodys(),
        fault: fault.map(Fault::word),
        enrols: app.settings.passkeys.is_some() && !own.is_staff(),
        stale_after: None,
        passkeys: vec![],
        sessions: vec![],
        recovers: own.seat.capacity == Capacity::Delegate,
        told: vec![],
        events: vec![],
        token: None,
    };
    if page.anybodys {
        return Ok(page);
    }
    let shown = |kept: Passkey| OwnPasskey {
        id: URL_SAFE_NO_PAD.encode(&kept.enrolled.id),
        name: kept.enrolled.name,
        made: millis(kept.enrolled.made),
        used: kept.used.map(millis),
    };
    page.passkeys = app.office.passkeys(&own.account).await?.into_iter().map(shown).collect();
    let sessions = app.office.sessions(&own.account).await?.into_iter().map(|kept| OwnSession {
        id: kept.token.hex(),
        here: kept.token == own.session,
        means: kept.means,
        began: millis(kept.began),
        until: millis(kept.expires),
    });
    page.sessions = sessions.collect();
    page.stale_after = (!is_fresh(app, own).await?).then_some(FRESH_MINUTES.unsigned_abs());
    let told = app.office.events_told(&own.seat).await?.into_iter().map(|told| told.event);
    page.told = told.filter(|event| event.kind == "link_by_operator_again").map(|event| millis(event.at)).collect();
    let events = app.office.events_of(&own.account).await?.into_iter().map(|told| told.event);
    page.events = events.map(|event| (event.kind, millis(event.at))).collect();
    Ok(page)
}

/// Says whether somebody has signed in lately enough to change passkeys.
async fn is_fresh(app: &App, own: &SignedIn) -> Result<bool, Problem> {
    let sessions = app.office.sessions(&own.account).await?;
    let began = sessions.into_iter().find(|session| session.token == own.session).map(|session| session.began);
    let since = app.office.now().plus_millis(-FRESH_MINUTES * 60_000).millis();
    Ok(began.is_some_and(|began| began >= since))
}

async fn begin(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let own = enrolling(&visitor)?;
    let passkeys = ask_at_the_door(&app, &visitor)?;
    if !is_fresh(&app, own).await? {
        return Err(Problem::NeedsSeat);
    }
    let shown = shown(&app, known(&lang)?, &own.seat).await?;
    Ok(Json(app.office.ask_to_enrol(&passkeys, &own.account, &shown).await?).into_response())
}

async fn add(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Answered>,
) -> Result<Response, Problem> {
    let (lang, own, answered) = (known(&lang)?, enrolling(&visitor)?, read(form)?);
    let passkeys = app.settings.passkeys.clone().ok_or(Problem::NotFound)?;
    if !is_fresh(&app, own).await? {
        return drawn(&app, lang, own, Some(Fault::Expired)).await;
    }
    match app.office.add_passkey(&passkeys, own, &answered).await? {
        Ok(()) => Ok(back(lang)),
        Err(fault) => drawn(&app, lang, own, Some(fault)).await,
    }
}

fn back(lang: Lang) -> Response {
    Redirect::to(&format!("/{}/account", lang.tag())).into_response()
}

/// What a form names.
#[derive(Deserialize)]
struct Named {
    id: String,
}

async fn withdraw(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Named>,
) -> Result<Response, Problem> {
    let (lang, own, named) = (known(&lang)?, own(&visitor)?, read(form)?);
    if !is_fresh(&app, own).await? {
        return drawn(&app, lang, own, Some(Fault::Expired)).await;
    }
    let id = URL_SAFE_NO_PAD.decode(&named.id).map_err(|_| Problem::Malformed("id: not base64url".into()))?;
    match app.office.withdraw_passkey(own, id).await? {
        true => Ok(back(lang)),
        false => drawn(&app, lang, own, Some(Fault::Unknown)).await,
    }
}

async fn end(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Named>,
) -> Result<Response, Problem> {
    let (lang, own, named) = (known(&lang)?, own(&visitor)?, read(form)?);
    app.office.end_named(&own.account, &named.id).await?;
    Ok(back(lang))
}

async fn end_others(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, own(&visitor)?);
    app.office.end_others(own).await?;
    Ok(back(lang))
}

/// Begins a session for a program and shows its token, once.
async fn program(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, own(&visitor)?);
    if !is_fresh(&app, own).await? {
        return drawn(&app, lang, own, Some(Fault::Expired)).await;
    }
    let token = app.office.begin_for_program(own, app.settings.session_hours).await?;
    let content = AccountPage { token: Some(token), ..filled(&app, lang, own, None).await? }.content();
    let mut page = of_own(&app, lang, own, "/account", &content).await?;
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(page)
}

/// Everything that is held on the account, for its holder.
async fn held(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    known(&lang)?;
    let own = own(&visitor)?;
    let at = |millis: i64| nemcon_negotiation::Instant::from_millis(millis).to_string();
    let passkeys = app.office.passkeys(&own.account).await?.into_iter().map(|kept| {
        let public: Value = serde_json::from_str(&kept.enrolled.content).unwrap_or_default();
        json!({ "id": URL_SAFE_NO_PAD.encode(&kept.enrolled.id), "name": kept.enrolled.name,
                "enrolled": at(kept.enrolled.made), "last_used": kept.used.map(at), "kept": public })
    });
    let passkeys: Vec<Value> = passkeys.collect();
    let sessions = app.office.sessions(&own.account).await?.into_iter().map(|kept| {
        json!({ "began": at(kept.began), "ends": at(kept.expires), "means": kept.means,
                "this": kept.token == own.session })
    });
    let sessions: Vec<Value> = sessions.collect();
    let links = app.office.links(&own.account).await?.into_iter();
    let links: Vec<Value> = links.map(|(made, ends)| json!({ "made": at(made), "ends": at(ends) })).collect();
    let calendar = app.office.feed_made(&super::feeds::of_account(&own.account)).await?;
    let calendar = calendar.map(|made| json!({ "address_made": at(made) }));
    let events = app.office.events_of(&own.account).await?.into_iter();
    let events: Vec<Value> = events.map(|told| json!({ "what": told.event.kind, "at": at(told.event.at) })).collect();
    let whole = json!({ "account": own.account, "seat": AccountContent::from(&own.seat), "passkeys": passkeys,
                        "sessions": sessions, "links": links, "calendar": calendar, "events": events,
                        "held": super::held::file(&app, own).await? });
    let mut response = Json(whole).into_response();
    let disposition = HeaderValue::from_static("attachment; filename=\"nemcon-account.json\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Returns the group as the seat of the account sees it.
pub(super) async fn own_view(app: &App, lang: Lang, own: &SignedIn) -> Result<View, Problem> {
    let view = view_of(app, lang, &own.seat).await?.ok_or(Problem::NotFound)?;
    Ok(View { sender: Some(own.seat.clone()), seat: own.seat.in_the_room(), ..view })
}
