//! The log of mails: the secretariat sees all and sends again what did not arrive, a delegation sees its own. Neither sees an address, or of a
//! closed entry more than its seat may.

use axum::Extension;
use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use nemcon_negotiation::{Capacity, Instant};
use nemcon_secretariat::{Failure, Mail, MailId, MailState};
use serde::Deserialize;

use crate::fill::View;
use crate::fill::view::stamp;
use crate::http::app::App;
use crate::http::door::{FormAnswer, read};
use crate::http::here::Here;
use crate::http::office::{AccountContent, secret};
use crate::http::problem::{Forbidden, Problem};
use crate::http::visitor::Visitor;
use crate::msg;
use crate::pages::mail::{MailLine, MailLogPage};

const PER_PAGE: u32 = 50;

/// Returns the routes.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/mail", get(page).post(again))
}

/// What part of the log is asked for.
#[derive(Deserialize)]
struct Asked {
    troubled: Option<String>,
    before: Option<i64>,
    again: Option<String>,
}

async fn page(here: Here, visitor: Extension<Visitor>, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let (app, view) = (&here.app, &here.view);
    let seat = visitor.acting(view.group.origin())?;
    let whole = seat.capacity == Capacity::Secretariat;
    let circle = (!whole).then(|| AccountContent::from(seat).circle());
    let troubled = asked.troubled.is_some();
    let store = app.office.secretariat.store();
    let kept = store.mails_of_group(view.group.row().id, circle.as_deref(), troubled, asked.before, PER_PAGE).await?;
    let last = kept.last().map(|mail| mail.id.0).filter(|_| kept.len() == PER_PAGE as usize);
    let mut mails = Vec::new();
    for mail in kept.into_iter().filter(|mail| mail.mail.entry > 0) {
        mails.extend(line(app, view, mail, whole).await?);
    }
    let to = view.to("mail");
    let also = if troubled { "&troubled=yes" } else { "" };
    let older = last.map(|last| format!("{to}?before={last}{also}"));
    let again = asked.again.is_some();
    let content = MailLogPage { lang: view.lang, to, whole, troubled, again, mails, older }.content();
    Ok(here.draw(None, "/mail", &content))
}

/// Returns a mail as its line; nothing where this seat may not see what it tells of, unless it needs somebody.
pub(super) async fn line(app: &App, view: &View, mail: Mail, whole: bool) -> Result<Option<MailLine>, Failure> {
    let Some(told) = app.told_of(&view.group, mail.mail.entry).await? else { return Ok(None) };
    let may = !told.closed || view.seen().opened(mail.mail.entry).is_some();
    let is_troubled = matches!(mail.state, MailState::Failed | MailState::Bounced);
    if !may && !is_troubled {
        return Ok(None);
    }
    let millis = |at: i64| stamp(Instant::from_millis(at));
    let number = mail.mail.entry;
    let what = may.then(|| {
        (msg::mail_happened(view.lang, super::post::kind(&told.act.content)), view.to(&format!("record/{number}")))
    });
    let of = whole.then(|| named(view, &mail.mail.circle)).flatten();
    Ok(Some(MailLine {
        what,
        of,
        state: mail.state.word(),
        made: millis(mail.mail.made),
        done: mail.done.map(millis),
        attempts: mail.attempts.unsigned_abs(),
        reply: (mail.reply > 0).then_some(mail.reply.unsigned_abs()),
        again: (whole && mail.state != MailState::Waiting).then_some(mail.id.0),
    }))
}

fn named(view: &View, circle: &str) -> Option<String> {
    circle.rsplit(':').next().and_then(|code| code.parse().ok()).map(|code| view.name(&code))
}

/// Which mail is to be sent again.
#[derive(Deserialize)]
struct Again {
    again: i64,
}

async fn again(here: Here, visitor: Extension<Visitor>, form: FormAnswer<Again>) -> Result<Response, Problem> {
    let (app, view, wanted) = (&here.app, &here.view, read(form)?);
    let seat = visitor.acting(view.group.origin())?;
    if seat.capacity != Capacity::Secretariat {
        return Err(Problem::Forbidden(Forbidden::ForeignSeat));
    }
    let (now, token) = (app.office.now().millis(), secret()[..32].to_owned());
    let store = app.office.secretariat.store();
    let put = store.send_mail_again(view.group.row().id, MailId(wanted.again), &token, now).await?;
    let told = if put { "?again=yes" } else { "" };
    Ok(Redirect::to(&format!("{}{told}", view.to("mail"))).into_response())
}
