//! Whom to write to for an organization that has no seat here: the contact that it gave with its application, as long as that is kept.
//!
//! Anybody can give any address. So the first mail only asks whoever reads there whether it is right, and holds nothing by which one could
//! act for the organization; nothing more is written there before it is.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::{Code, Hash, Id, Instant, Lang};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{APPLICANT_ADDRESS, Failure, Group, NewMail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::is_address;
use super::spread::{CONTACT, new_mail};
use crate::frame::Section;
use crate::http::app::App;
use crate::http::here::Here;
use crate::http::limits::Asker;
use crate::http::office::secret;
use crate::http::pages::part;
use crate::http::problem::Problem;
use crate::http::visitor::Visitor;
use crate::pages::applicant::AddressPage;

type Of = Path<Vec<(String, String)>>;

/// What a mail is called that asks whether an address is right.
pub(super) const ASKS: &str = "confirm_address";

/// For how long the mail that asks is not sent a second time: anybody can give any address, and have it asked as often as this lets.
const PAUSE_MINUTES: i64 = 10;
/// Among how many mails to one contact the newest that asks is looked for: each step of an application is one.
const SENT_MAX: u32 = 20;

/// What is kept of the address that an organization gave: not the address, which goes with the application.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::http) struct Given {
    /// The secret in the mail that asks.
    code: String,
    /// Whoever reads there has said that it is right.
    pub(in crate::http) confirmed: bool,
    /// Which one it is.
    of: Hash,
}

impl Given {
    /// Returns the address of the page that asks, within the group.
    pub(super) fn path(&self, of: &Code) -> String {
        format!("applicant/{of}/{}", self.code)
    }
}

/// Returns the routes.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/applicant/{of}/{code}", get(asks).post(confirms))
}

async fn asks(here: Here, Path(parts): Of) -> Result<Response, Problem> {
    let (of, given) = named(&here, &parts).await?;
    Ok(drawn(&here, &of, &given))
}

fn drawn(here: &Here, of: &Code, given: &Given) -> Response {
    let path = given.path(of);
    let to = (!given.confirmed).then(|| here.view.to(&path));
    let page = AddressPage { lang: here.view.lang, group: here.view.head().name, to };
    here.draw(Some(Section::Stakeholders), &format!("/{path}"), &page.content())
}

async fn confirms(here: Here, Path(parts): Of, visitor: Extension<Visitor>) -> Result<Response, Problem> {
    if !here.app.limits.allow(Asker::Applicant(&visitor.address), std::time::Instant::now()) {
        return Err(Problem::TooMany);
    }
    let (of, given) = named(&here, &parts).await?;
    if !given.confirmed {
        let given = Given { confirmed: true, ..given.clone() };
        keep(&here.app, &here.view.group, &of, &given).await?;
        // Now the way to its own page may be written there.
        writes(&here.app, &here.view.group, &of).await?;
    }
    Ok(Redirect::to(&here.view.to(&given.path(&of))).into_response())
}

/// Returns the organization and what it gave, for whoever has the secret of the mail.
async fn named(here: &Here, parts: &[(String, String)]) -> Result<(Code, Given), Problem> {
    let (of, code): (Code, String) = (part(parts, "of")?, part(parts, "code")?);
    let given = given(&here.app, &here.view.group, &of).await?.ok_or(Problem::NotFound)?;
    if given.code == code { Ok((of, given)) } else { Err(Problem::NotFound) }
}

/// Returns what is kept of the address of an organization; nothing for one whose application did not come from a page without a seat.
pub(in crate::http) async fn given(app: &App, group: &Group, of: &Code) -> Result<Option<Given>, Failure> {
    let kept = app.office.desk(group, of).await?.into_iter().find(|(name, _)| name == APPLICANT_ADDRESS);
    Ok(kept.and_then(|(_, bytes)| serde_json::from_slice(&bytes).ok()))
}

async fn keep(app: &App, group: &Group, of: &Code, given: &Given) -> Result<(), Failure> {
    let bytes = serde_json::to_vec(given).expect("a record serializes");
    app.office.put_on_desk(group, of, APPLICANT_ADDRESS, bytes).await
}

/// Notes the address that an organization gives with its application: another than before waits until it is confirmed. Returns what was kept
/// before, for [`gives_back`].
pub(in crate::http) async fn gives(
    app: &App,
    group: &Group,
    of: &Code,
    address: &str,
) -> Result<Option<Given>, Failure> {
    let before = given(app, group, of).await?;
    let hash = Hash::of(address.as_bytes());
    if before.as_ref().is_none_or(|before| before.of != hash) {
        keep(app, group, of, &Given { code: secret()[..32].to_owned(), confirmed: false, of: hash }).await?;
    }
    Ok(before)
}

/// Puts back what was kept before, where the application was not recorded.
pub(in crate::http) async fn gives_back(
    app: &App,
    group: &Group,
    of: &Code,
    before: Option<Given>,
) -> Result<(), Failure> {
    match before {
        Some(before) => keep(app, group, of, &before).await,
        None => app.office.put_on_desk(group, of, APPLICANT_ADDRESS, Vec::new()).await,
    }
}

/// Writes to the address that the newest application of an organization gave: that it is received, or whether the address is right.
pub(in crate::http) async fn writes(app: &App, group: &Group, of: &Code) -> Result<(), Failure> {
    match mail_to(app, group, of) {
        Some(mail) => app.office.secretariat.store().put_mail(mail).await,
        None => Ok(()),
    }
}

/// Asks again whether the address is right; says false, and writes nothing, where that was asked a short while ago.
pub(in crate::http) async fn asks_again(app: &App, group: &Group, of: &Code) -> Result<bool, Failure> {
    let Some(mail) = mail_to(app, group, of) else { return Ok(false) };
    let since = mail.made - PAUSE_MINUTES * 60_000;
    app.office.secretariat.store().put_mail_unless_since(mail, since).await
}

/// Returns from when on the mail that asks is sent again; nothing if it is already.
pub(in crate::http) async fn waits(app: &App, group: &Group, of: &Code) -> Result<Option<Instant>, Failure> {
    let Some(mail) = mail_to(app, group, of) else { return Ok(None) };
    let sent = app.office.secretariat.store().mails_to(&mail.recipient, SENT_MAX).await?;
    let newest = sent.into_iter().filter(|sent| sent.mail.kind == mail.kind).map(|sent| sent.mail.made).max();
    let until = newest.map(|made| Instant::from_millis(made).plus_millis(PAUSE_MINUTES * 60_000));
    Ok(until.filter(|until| until.millis() > mail.made))
}

/// Returns a mail to the contact of the newest application of an organization.
fn mail_to(app: &App, group: &Group, of: &Code) -> Option<NewMail> {
    let (snapshot, now) = (group.snapshot(), app.office.now().millis());
    let own = snapshot.proceedings.confidences.applications.iter().filter(|(_, held)| held.by == *of);
    let (application, held) = own.max_by_key(|(_, held)| held.number)?;
    let recipient = format!("{CONTACT}{application}");
    let circle = format!("{}:delegate:{of}", group.origin());
    let batch = (format!("{}:{}:{recipient}:{now}", group.origin(), held.number), now);
    Some(new_mail(group, &recipient, circle, "apply", held.number, batch, now))
}

/// An address from an application, with the language to write in.
pub(super) struct Contact {
    pub(super) address: String,
    pub(super) lang: Lang,
}

/// Returns the contact of an application; nothing if it gave no address, or if it was erased since.
pub(super) async fn of(app: &App, group: &Group, application: &Id) -> Result<Option<Contact>, Failure> {
    let snapshot = group.snapshot();
    let Some(held) = snapshot.proceedings.confidences.applications.get(application) else { return Ok(None) };
    let Some((number, _)) = snapshot.proceedings.confidences.acts.get(application).copied() else { return Ok(None) };
    let wanted = held.facts.contact.sd.to_string();
    let openings = app.office.openings(group, number).await?;
    let read = openings.iter().filter_map(|opening| Disclosure::parse(std::str::from_utf8(&opening.bytes).ok()?).ok());
    let found = read.into_iter().find(|disclosure| disclosure.digest().to_base64url() == wanted);
    Ok(found.and_then(|disclosure| contact(disclosure.value())))
}

fn contact(value: &Value) -> Option<Contact> {
    let words: Vec<&str> = match value {
        Value::String(text) => vec![text],
        Value::Object(members) => members.values().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let between = |c: char| c.is_whitespace() || "<>,;()".contains(c);
    let address = words.iter().flat_map(|text| text.split(between)).find(|word| is_address(word))?.to_owned();
    let lang = value.get("lang").and_then(Value::as_str).and_then(Lang::from_tag).unwrap_or(Lang::En);
    Some(Contact { address, lang })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_address_is_found_as_people_write_it() {
        let address = |value: Value| contact(&value).map(|contact| (contact.address, contact.lang));
        assert_eq!(address(json!("Ana Ruiz <ana@org.example>, +54 1")), Some(("ana@org.example".into(), Lang::En)));
        let object = json!({"lang": "es", "name": "Ana", "mail": "ana@org.example"});
        assert_eq!(address(object), Some(("ana@org.example".into(), Lang::Es)));
        assert_eq!(address(json!("by telephone only")), None);
        assert_eq!(address(json!(7)), None);
    }
}
