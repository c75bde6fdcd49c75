//! One's own mail: where, in what language, how often. It belongs to the person; nobody else sees the address.

use axum::Extension;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use nemcon_negotiation::Instant;
use nemcon_secretariat::{MailSettings, Pace};
use serde::Deserialize;

use super::is_address;
use super::log::line;
use super::post::CODE;
use super::spread::new_mail;
use crate::fill::view::stamp;
use crate::http::account::{of_own, own, own_view};
use crate::http::app::App;
use crate::http::door::{FormAnswer, known, read};
use crate::http::office::{AccountContent, SignedIn};
use crate::http::problem::Problem;
use crate::http::visitor::Visitor;
use crate::lang::Lang;
use crate::pages::mail::{MyMailPage, OwnMail};

/// How long a code can be typed.
const CODE_MINUTES: i64 = 30;
const SHOWN: u32 = 20;

/// Returns the routes.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/account/mail", get(page).post(keep))
        .route("/{lang}/account/mail/confirm", post(confirm))
        .route("/{lang}/account/mail/erase", post(erase))
}

async fn page(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    drawn(&app, known(&lang)?, own(&visitor)?, None).await
}

async fn drawn(app: &App, lang: Lang, own: &SignedIn, fault: Option<&'static str>) -> Result<Response, Problem> {
    let store = app.office.secretariat.store();
    let view = own_view(app, lang, own).await?;
    let kept = store.mail_settings(&own.account).await?.map(|kept| OwnMail {
        lang: Lang::from_tag(&kept.lang).unwrap_or(lang),
        pace: kept.pace.word(),
        confirmed: kept.confirmed.map(|at| stamp(Instant::from_millis(at))),
        address: kept.address,
    });
    let mut mails = Vec::new();
    for mail in store.mails_to(&own.account, SHOWN).await?.into_iter().filter(|mail| mail.mail.kind != CODE) {
        mails.extend(line(app, &view, mail, false).await?);
    }
    let from = app.settings.mail.as_ref().map(|mail| mail.from.clone());
    let content = MyMailPage { lang, from, own: kept, fault, mails }.content();
    let page = of_own(app, lang, own, "/account/mail", &content).await?;
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, page).into_response())
}

/// What the form says.
#[derive(Deserialize)]
struct Wanted {
    address: String,
    lang: String,
    pace: String,
}

async fn keep(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Wanted>,
) -> Result<Response, Problem> {
    let (lang, own, wanted) = (known(&lang)?, own(&visitor)?, read(form)?);
    if app.settings.mail.is_none() {
        return Err(Problem::NotFound);
    }
    let address = wanted.address.trim().to_owned();
    if !is_address(&address) {
        return drawn(&app, lang, own, Some("address")).await;
    }
    let pace = Pace::of(&wanted.pace).ok_or_else(|| Problem::Malformed("pace: at_once, daily or none".into()))?;
    let to_lang = known(&wanted.lang)?;
    let store = app.office.secretariat.store();
    let before = store.mail_settings(&own.account).await?;
    let confirmed = before.as_ref().filter(|before| before.address == address).and_then(|before| before.confirmed);
    let code = confirmed.is_none().then(|| format!("{:08}", rand::random::<u32>() % 100_000_000));
    let settings = MailSettings {
        account: own.account.clone(),
        address,
        lang: to_lang.tag().to_owned(),
        pace,
        confirmed,
        code_until: app.office.now().plus_millis(CODE_MINUTES * 60_000).millis(),
        code: code.clone(),
    };
    store.put_mail_settings(settings).await?;
    if code.is_some() {
        send_code(&app, own).await?;
    }
    Ok(back(lang))
}

async fn send_code(app: &App, own: &SignedIn) -> Result<(), Problem> {
    let group = app.office.groups().into_iter().find(|group| group.origin() == own.seat.group);
    let (group, now) = (group.ok_or(Problem::NotFound)?, app.office.now().millis());
    let batch = (format!("{CODE}:{}", own.account), now);
    let circle = AccountContent::from(&own.seat).circle();
    app.office.secretariat.store().put_mail(new_mail(&group, &own.account, circle, CODE, 0, batch, now)).await?;
    Ok(())
}

/// The code as it is typed.
#[derive(Deserialize)]
struct Typed {
    code: String,
}

async fn confirm(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Typed>,
) -> Result<Response, Problem> {
    let (lang, own, typed) = (known(&lang)?, own(&visitor)?, read(form)?);
    let code: String = typed.code.chars().filter(|c| !c.is_whitespace()).collect();
    let now = app.office.now().millis();
    match app.office.secretariat.store().confirm_mail(&own.account, &code, now).await? {
        true => Ok(back(lang)),
        false => drawn(&app, lang, own, Some("code")).await,
    }
}

async fn erase(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, own(&visitor)?);
    app.office.secretariat.store().erase_mail_settings(&own.account).await?;
    Ok(back(lang))
}

fn back(lang: Lang) -> Response {
    Redirect::to(&format!("/{}/account/mail", lang.tag())).into_response()
}
