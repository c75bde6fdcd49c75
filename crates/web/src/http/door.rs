//! Taking a seat and leaving it: in an exercise, any seat.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{Form, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use maud::html;
use nemcon_negotiation::{Capacity, Code};
use nemcon_secretariat::{Group, Seat};
use serde::Deserialize;

use super::app::{App, standing};
use super::here::view;
use super::limits::Asker;
use super::page::of_site;
use super::passkey::Passkeys;
use super::problem::{Forbidden, Problem};
use super::visitor::{Visitor, set_cookie};
use crate::fill::View;
use crate::fill::view::word;
use crate::frame::{Content, Standing};
use crate::lang::Lang;
use crate::msg;
use crate::pages::door::{SeatChoice, Seats};

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/seats", get(seats).post(take))
        .route("/{lang}/groups/{group}/seats", get(seats).post(take))
        .route("/{lang}/{group}/seats", get(seats).post(take))
        .route("/{lang}/groups/{group}/again", post(again))
        .route("/{lang}/leave", get(leave_page).post(leave))
}

/// Begins an exercise anew, for whoever asks: nothing in it is official, and the seats are taken again afterwards.
async fn again(State(app): State<App>, Path(at): Path<At>) -> Result<Response, Problem> {
    let lang = known(&at.lang)?;
    let group = app.group(at.group.as_deref().unwrap_or_default())?;
    let reset = app.settings.reset.clone().filter(|_| seats_open(&app, &group)).ok_or(Problem::NotFound)?;
    let origin = group.origin().to_owned();
    drop(group);
    match reset(origin).await {
        Ok(Ok(())) => Ok(axum::response::Redirect::to(&format!("/{}/seats", lang.tag())).into_response()),
        Ok(Err(_)) | Err(_) => Err(Problem::Unavailable(5)),
    }
}

fn seats_open(app: &App, group: &Group) -> bool {
    app.settings.seats_open && standing(group.origin()) == Standing::Exercise
}

/// Returns the language of an address.
pub(super) fn known(lang: &str) -> Result<Lang, Problem> {
    Lang::from_tag(lang).ok_or(Problem::NotFound)
}

/// Where the page is asked for: a language, and perhaps a group.
#[derive(Deserialize)]
struct At {
    lang: String,
    group: Option<String>,
}

async fn seats(State(app): State<App>, Path(at): Path<At>) -> Result<Response, Problem> {
    let lang = known(&at.lang)?;
    let wanted = |group: &Group| at.group.as_ref().is_none_or(|slug| slug == group.name());
    let mut groups = Vec::new();
    for group in app.office.groups().into_iter().filter(|group| seats_open(&app, group) && wanted(group)) {
        let view = view(&app, lang, &group, None).await?;
        if view.state().group.is_some() {
            groups.push((view.head().name, choices(&view)));
        }
    }
    if groups.is_empty() {
        return Err(Problem::NotFound);
    }
    Ok(of_site(&app, lang, "/seats", &Seats { lang, groups }.content()))
}

/// Offices first, then delegations in the alphabet of the language.
fn choices(view: &View) -> Vec<SeatChoice> {
    let lang = view.lang;
    let entities = view.state().group.as_deref().map(|opened| &opened.entities);
    let value = |capacity: Capacity, by: &str| format!("{}/{}/{by}", view.group.name(), capacity.word());
    let office =
        |capacity: Capacity, name| SeatChoice { name, value: value(capacity, capacity.word()), note: String::new() };
    let mut delegations: Vec<SeatChoice> = entities
        .into_iter()
        .flatten()
        .map(|(code, kind)| SeatChoice {
            name: view.name(code),
            value: value(Capacity::Delegate, code.as_str()),
            note: msg::entity_kind(lang, word(kind)),
        })
        .collect();
    crate::collate::sort_by(lang, &mut delegations, |seat| &seat.name);
    let mut all = vec![
        office(Capacity::Chair, msg::seat_chair(lang)),
        office(Capacity::Secretariat, msg::seat_secretariat(lang)),
    ];
    all.append(&mut delegations);
    all
}

#[derive(Deserialize)]
struct Taken {
    seat: String,
}

/// A form, or why it cannot be read.
pub(super) type FormAnswer<T> = Result<Form<T>, axum::extract::rejection::FormRejection>;

/// Returns what a form sent.
pub(super) fn read<T>(form: FormAnswer<T>) -> Result<T, Problem> {
    form.map(|Form(sent)| sent).map_err(|rejection| Problem::Malformed(rejection.body_text()))
}

/// Returns the passkeys of the site, within the limit for what is kept until somebody answers.
pub(super) fn ask_at_the_door(app: &App, visitor: &Visitor) -> Result<Arc<Passkeys>, Problem> {
    let passkeys = app.settings.passkeys.clone().ok_or(Problem::NotFound)?;
    allow_at_the_door(app, visitor).map(|()| passkeys)
}

/// Says whether an address may begin to sign in once more now.
pub(super) fn allow_at_the_door(app: &App, visitor: &Visitor) -> Result<(), Problem> {
    let allowed = app.limits.allow(Asker::Door(&visitor.address), Instant::now());
    if allowed { Ok(()) } else { Err(Problem::TooMany) }
}

async fn take(State(app): State<App>, Path(at): Path<At>, form: FormAnswer<Taken>) -> Result<Response, Problem> {
    let lang = known(&at.lang)?;
    let taken = read(form)?;
    let (group, seat) = seat_of(&app, &taken.seat)?;
    if !seats_open(&app, &group) {
        return Err(Problem::Forbidden(Forbidden::NotOpen));
    }
    let view = view(&app, lang, &group, None).await?;
    if !choices(&view).iter().any(|choice| choice.value == taken.seat) {
        return Err(Problem::NotFound);
    }
    let secret = app.office.take(&seat, app.settings.session_hours).await?;
    Ok(signed_in(&app, Some(&secret), &view.to("")))
}

/// Reads `<group>/<capacity>/<delegation or office>`.
fn seat_of(app: &App, value: &str) -> Result<(Group, Seat), Problem> {
    let malformed = || Problem::Malformed("seat: expected group/capacity/by".into());
    let mut parts = value.splitn(3, '/');
    let (Some(group), Some(capacity), Some(by)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(malformed());
    };
    let group = app.group(group)?;
    let capacity = Capacity::ALL.into_iter().find(|known| known.word() == capacity).ok_or_else(malformed)?;
    let by: Code = by.parse().map_err(|_| malformed())?;
    let seat = Seat { group: group.origin().to_owned(), capacity, by, person: None };
    Ok((group, seat))
}

async fn leave_page(State(app): State<App>, Path(lang): Path<String>) -> Result<Response, Problem> {
    let lang = known(&lang)?;
    let main = html! {
        p.lede { (msg::http_sign_out_what(lang)) }
        form method="post" action={ "/" (lang.tag()) "/leave" } { button.act.first type="submit" { (msg::http_sign_out(lang)) } }
    };
    let content = Content { title: msg::http_sign_out(lang), kicker: None, main, rests_on: None };
    Ok(of_site(&app, lang, "/leave", &content))
}

async fn leave(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    if let Some(signed_in) = &visitor.signed_in {
        app.office.sign_out(signed_in.session).await?;
    }
    Ok(signed_in(&app, None, &format!("/{}/", known(&lang)?.tag())))
}

/// Leads to an address with a session, or with none ends the one in this browser.
pub(super) fn signed_in(app: &App, secret: Option<&str>, to: &str) -> Response {
    (
        StatusCode::SEE_OTHER,
        [(header::SET_COOKIE, set_cookie(&app.settings, secret))],
        [(header::LOCATION, to.to_owned())],
    )
        .into_response()
}
