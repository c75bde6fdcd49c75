//! The calendar of a group for other programs: open to everyone, and under secret addresses for seats and persons.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_formats::calendar;
use nemcon_negotiation::Instant;
use nemcon_secretariat::{Failure, Feed, Seat, Token};
use serde::{Deserialize, Serialize};

use super::app::App;
use super::door::{FormAnswer, read};
use super::here::{Here, view_from};
use super::office::{AccountContent, Office, SignedIn, secret};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::view::stamp;
use crate::frame::Section;
use crate::lang::Lang;
use crate::msg;
use crate::pages::subscribe::{Secret, SubscribePage};

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("calendar.ics"), get(public))
        .route(&at("calendar/subscribe"), get(page).post(change))
        .route("/calendars/{name}", get(by_secret))
}

/// What the store keeps of a secret address.
#[derive(Serialize, Deserialize)]
struct Kept {
    lang: String,
    seat: AccountContent,
}

/// Whose an address is, where it goes with an account.
pub(super) fn of_account(account: &str) -> String {
    format!("account:{account}")
}

fn of_circle(seat: &Seat) -> String {
    format!("circle:{}", AccountContent::from(seat).circle())
}

impl Office {
    /// Makes a secret address in place of the one that its owner had, and returns its secret.
    async fn make_feed(
        &self,
        owner: String,
        seat: &Seat,
        account: Option<&str>,
        lang: Lang,
    ) -> Result<String, Failure> {
        let secret = secret();
        let kept = Kept { lang: lang.tag().to_owned(), seat: seat.into() };
        let content = serde_json::to_string(&kept).expect("a seat serializes");
        let feed = Feed { owner, account: account.map(str::to_owned), content, made: self.now().millis() };
        self.secretariat.store().put_feed(Token::of(&secret), feed).await?;
        Ok(secret)
    }

    /// Returns when the address of an owner was made, in milliseconds since 1970.
    pub(super) async fn feed_made(&self, owner: &str) -> Result<Option<i64>, Failure> {
        Ok(self.secretariat.store().feed_of(owner).await?.map(|feed| feed.made))
    }

    /// Returns the seat and the language of a secret address; nothing where its person was withdrawn.
    async fn seat_of_feed(&self, secret: &str) -> Result<Option<(Seat, Lang)>, Failure> {
        let Some(feed) = self.secretariat.store().feed(Token::of(secret)).await? else { return Ok(None) };
        let kept: Kept = serde_json::from_str(&feed.content)
            .map_err(|_| Failure::Damaged("the address of a calendar cannot be read".into()))?;
        let (seat, lang) = (Seat::from(kept.seat), Lang::from_tag(&kept.lang).unwrap_or(Lang::En));
        Ok((!self.is_withdrawn(&seat)).then_some((seat, lang)))
    }
}

fn as_calendar(name: &str, feed: &calendar::Calendar) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}.ics\"")),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    (headers, calendar::write(feed)).into_response()
}

fn public_address(here: &Here) -> String {
    format!("{}{}", here.app.settings.base, here.view.to("calendar.ics"))
}

/// The calendar that everyone may see, whoever asks: what a program keeps is not to depend on who was signed in.
async fn public(here: Here) -> Result<Response, Problem> {
    let (app, view) = (&here.app, &here.view);
    let view = view_from(app, view.lang, &view.group, nemcon_negotiation::Seat::Public).await?;
    Ok(as_calendar(view.group.name(), &view.feed(&app.settings.base, Some(public_address(&here)))))
}

async fn by_secret(State(app): State<App>, Path(name): Path<String>) -> Result<Response, Problem> {
    let secret = name.strip_suffix(".ics").ok_or(Problem::NotFound)?;
    let (seat, lang) = app.office.seat_of_feed(secret).await?.ok_or(Problem::NotFound)?;
    let group = app.office.groups().into_iter().find(|group| group.origin() == seat.group);
    let view = view_from(&app, lang, &group.ok_or(Problem::NotFound)?, seat.in_the_room()).await?;
    Ok(as_calendar(view.group.name(), &view.feed(&app.settings.base, None)))
}

/// Returns who is signed in to this group.
fn here_as<'a>(here: &Here, visitor: &'a Visitor) -> Option<&'a SignedIn> {
    visitor.signed_in.as_ref().filter(|own| own.seat.group == here.view.group.origin())
}

/// Says whether the account is one person's, so that the address goes with it.
fn is_personal(own: &SignedIn) -> bool {
    !own.is_anybodys() && own.seat.person.is_some()
}

async fn page(here: Here, visitor: Extension<Visitor>) -> Result<Response, Problem> {
    drawn(&here, &visitor, None).await
}

async fn drawn(here: &Here, visitor: &Visitor, shown: Option<(&str, String)>) -> Result<Response, Problem> {
    let view = &here.view;
    let lang = view.lang;
    let mut secrets = Vec::new();
    if let Some(own) = here_as(here, visitor) {
        let title = msg::plain(&msg::subscribe_circle(lang, view.name(&own.seat.by)));
        secrets.push(("circle", title, msg::subscribe_circle_what(lang), of_circle(&own.seat)));
        if is_personal(own) {
            let words = (msg::subscribe_own(lang), msg::subscribe_own_what(lang));
            secrets.push(("own", words.0, words.1, of_account(&own.account)));
        }
    }
    let mut page = SubscribePage {
        lang,
        public: public_address(here),
        secrets: vec![],
        to: view.to("calendar/subscribe"),
        calendar: view.to("calendar"),
        zone: view.zone.clone(),
    };
    let was_shown = shown.is_some();
    for (which, title, what, owner) in secrets {
        let made = here.app.office.feed_made(&owner).await?.map(|at| stamp(Instant::from_millis(at)));
        let secret = shown.as_ref().filter(|(own, _)| *own == which).map(|(_, secret)| secret);
        let shown = secret.map(|secret| format!("{}/calendars/{secret}.ics", here.app.settings.base));
        page.secrets.push(Secret { which, title, what, made, shown });
    }
    let mut response = here.draw(Some(Section::Calendar), "/calendar/subscribe", &page.content());
    if was_shown {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

/// What the form says.
#[derive(Deserialize)]
struct Wanted {
    which: String,
    r#do: String,
}

async fn change(here: Here, visitor: Extension<Visitor>, form: FormAnswer<Wanted>) -> Result<Response, Problem> {
    let wanted = read(form)?;
    let own = here_as(&here, &visitor).ok_or(Problem::NeedsSeat)?;
    let (which, owner, seat, account) = match wanted.which.as_str() {
        // A calendar of the whole seat belongs to no person.
        "circle" => ("circle", of_circle(&own.seat), Seat { person: None, ..own.seat.clone() }, None),
        "own" if is_personal(own) => ("own", of_account(&own.account), own.seat.clone(), Some(own.account.as_str())),
        other => return Err(Problem::Malformed(format!("which: circle or own, not {other}"))),
    };
    match wanted.r#do.as_str() {
        "make" => {
            let secret = here.app.office.make_feed(owner, &seat, account, here.view.lang).await?;
            drawn(&here, &visitor, Some((which, secret))).await
        }
        "end" => {
            here.app.office.secretariat.store().end_feed(&owner).await?;
            Ok(Redirect::to(&here.view.to("calendar/subscribe")).into_response())
        }
        other => Err(Problem::Malformed(format!("do: make or end, not {other}"))),
    }
}
