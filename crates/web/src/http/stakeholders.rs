//! Rounds of accreditation by address, and what an organization sends without a seat.
//!
//! An organization is known by a secret that its browser was given with the form: the code under which it stands in the record is made of it and
//! tells nothing of it. Whoever has the address of its page acts for it; that address lies on the organization's own desk, for the mails that lead
//! there, and goes with the application.

use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use nemcon_negotiation::{Act, Capacity, Code, Content, Hash, Id, Refusal};
use nemcon_record::disclosure::commit;
use nemcon_secretariat::{Beside, Blob, Seat};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::api::acts::{BLOB_MAX, Sent, submit};
use super::app::{App, standing};
use super::compose::disclose;
use super::form::tree::tidy;
use super::here::{Here, view_from};
use super::limits::Asker;
use super::mail::applicant;
use super::office::secret;
use super::page::of_group;
use super::pages::part;
use super::problem::{Forbidden, Problem};
use super::recovery::LINK_MINUTES;
use super::visitor::Visitor;
use crate::fill::View;
use crate::fill::act_form::{Said, said};
use crate::frame::{Section, Standing};
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::applicant::{Mail, SeatLinkPage};
use crate::pages::stakeholders::{ApplyPage, TRAP};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Most documents with an application.
const DOCUMENTS_MAX: usize = 8;
/// Longest address for mail.
const MAIL_MAX: usize = 254;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("stakeholders"), get(list))
        .route(&at("stakeholders/{id}"), get(round))
        .route(&at("stakeholders/{id}/apply"), get(form).post(send))
        .route(&at("stakeholders/{id}/{application}"), get(application))
        .route(&at("application/{key}"), get(own))
        .route(&at("application/{key}/apply"), get(form_again).post(send_again))
        .route(&at("application/{key}/withdraw"), post(withdraw))
        .route(&at("application/{key}/seat"), post(take_seat))
        .route(&at("application/{key}/mail"), post(mail_again))
        .layer(DefaultBodyLimit::max(BLOB_MAX))
}

async fn list(here: Here) -> Response {
    here.draw(Some(Section::Stakeholders), "/stakeholders", &here.view.stakeholders().content())
}

/// Which part of a long list is shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Part {
    part: usize,
}

async fn round(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let page = here.view.round_page(&id, q.part).map(|page| page.content());
    here.shown(Section::Stakeholders, &format!("/stakeholders/{id}"), page)
}

async fn application(here: Here, Path(parts): Of) -> Answer {
    let id: Id = part(&parts, "application")?;
    let contact = match here.view.application(&id) {
        Some((_, held)) if here.view.seat.is_office() => {
            let found = here.app.office.opened_member(&here.view.group, held.number, &held.facts.contact.sd).await?;
            let words = found.as_ref().map(contact_words);
            let given = applicant::given(&here.app, &here.view.group, &held.by).await?;
            words.map(|words| contact_standing(here.view.lang, words, given.as_ref()))
        }
        _ => None,
    };
    let page = here.view.application_page(&id, contact).map(|page| page.content());
    let round: Id = part(&parts, "id")?;
    here.shown(Section::Stakeholders, &format!("/stakeholders/{round}/{id}"), page)
}

fn contact_words(contact: &Value) -> String {
    let said = |name: &str| contact.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} <{}>", said("name"), said("mail"))
}

/// Says besides whether whoever reads at the address has said that it is right, where it came from the page of an applicant.
fn contact_standing(lang: crate::lang::Lang, words: String, given: Option<&applicant::Given>) -> String {
    match given {
        Some(given) if given.confirmed => msg::application_mail(lang, words, "confirmed"),
        Some(_) => msg::application_mail(lang, words, "waits"),
        None => words,
    }
}

/// The organization behind a secret.
struct Applicant {
    key: String,
    seat: Seat,
}

impl Applicant {
    fn of(here: &Here, key: &str) -> Option<Self> {
        let well_formed = key.len() == 64 && key.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let group = here.view.group.origin().to_owned();
        let hash = Hash::of(format!("{group}\n{key}").as_bytes()).to_string();
        let by: Code = format!("org-{}", hash.get(..16)?).parse().ok().filter(|_| well_formed)?;
        Some(Self { key: key.to_owned(), seat: Seat { group, capacity: Capacity::Delegate, by, person: None } })
    }

    async fn view(&self, here: &Here) -> Result<View, Problem> {
        view_from(&here.app, here.view.lang, &here.view.group, self.seat.in_the_room()).await
    }

    fn path(&self) -> String {
        format!("application/{}", self.key)
    }

    async fn sends(&self, here: &Here, id: Id, name: &str, body: Value, beside: Beside) -> Result<u64, Problem> {
        let content = Content::read(name, body).map_err(|fault| Problem::Malformed(fault.to_string()))?;
        let Seat { group, capacity, by, person } = self.seat.clone();
        let act = Act { id, group, by, capacity, done_at: None, person, seen: None, content };
        let sent = Sent { note: act.line().into_bytes(), beside };
        Ok(submit(&here.app, &here.view.group, &self.seat, sent).await?.number)
    }
}

/// Whoever has the address, and a group that can be written to.
fn applicant(here: &Here, parts: &[(String, String)]) -> Result<Applicant, Problem> {
    let key: String = part(parts, "key")?;
    Applicant::of(here, &key).ok_or(Problem::NotFound)
}

async fn own(here: Here, Path(parts): Of) -> Answer {
    drawn(&here, &applicant(&here, &parts)?).await
}

async fn drawn(here: &Here, applicant: &Applicant) -> Answer {
    let view = applicant.view(here).await?;
    let address = format!("{}{}", here.app.settings.base, view.to(&applicant.path()));
    let mut page = view.applicant_page(&address).ok_or(Problem::NotFound)?;
    // The form and the link lead within the site.
    let local = view.to(&applicant.path());
    page.again = page.again.map(|(words, _)| (words, format!("{local}/apply")));
    page.withdraw = page.withdraw.map(|_| format!("{local}/withdraw"));
    page.seat = page.seat.map(|_| format!("{local}/seat"));
    if here.app.settings.mail.is_some() {
        let given = applicant::given(&here.app, &view.group, &applicant.seat.by).await?;
        page.mail = match given.map(|given| given.confirmed) {
            Some(true) => Some(Mail::Confirmed),
            Some(false) => Some(match applicant::waits(&here.app, &view.group, &applicant.seat.by).await? {
                Some(until) => Mail::Asked(view.deadline(until)),
                None => Mail::Waits(format!("{local}/mail")),
            }),
            None => None,
        };
    }
    Ok(of_group(&view, Some(Section::Stakeholders), &format!("/{}", applicant.path()), &page.content()))
}

/// An accredited organization makes the link by which it takes its seat: there it inscribes itself, hands in statements and written inputs.
async fn take_seat(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>) -> Answer {
    within_limits(&here, &visitor)?;
    let Applicant { seat, key } = applicant(&here, &parts)?;
    if !here.view.state().accredited.contains_key(&seat.by) {
        return Err(Problem::NotFound);
    }
    let account = format!("organization:{}:{}", seat.group, seat.by);
    let link = here.app.office.invite(&account, &seat, LINK_MINUTES).await?;
    let page = SeatLinkPage {
        lang: here.view.lang,
        name: here.view.name(&seat.by),
        link: here.app.link_address(&link),
        own: here.view.to(&format!("application/{key}")),
    };
    let mut response = here.draw(Some(Section::Stakeholders), "/stakeholders", &page.content());
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The mail that asks whether the address is right is sent once more: it was lost, or has not come yet.
async fn mail_again(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>) -> Answer {
    within_limits(&here, &visitor)?;
    let own = applicant(&here, &parts)?;
    let given = applicant::given(&here.app, &here.view.group, &own.seat.by).await?.ok_or(Problem::NotFound)?;
    if !given.confirmed && !applicant::asks_again(&here.app, &here.view.group, &own.seat.by).await? {
        // The page says from when on it is sent again.
        let page = drawn(&here, &own).await?;
        return Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response());
    }
    Ok(to(&here.view.to(&own.path())))
}

fn may_write(here: &Here) -> Result<(), Problem> {
    let read_only = standing(here.view.group.origin()) == Standing::Reconstruction;
    if read_only { Err(Problem::Forbidden(Forbidden::ReadOnly)) } else { Ok(()) }
}

/// Counts what is sent without a seat, before any of it is read.
fn within_limits(here: &Here, visitor: &Visitor) -> Result<(), Problem> {
    may_write(here)?;
    let now = std::time::Instant::now();
    let all = [Asker::Applicant(&visitor.address), Asker::Round(here.view.group.name())];
    if all.into_iter().all(|asker| here.app.limits.allow(asker, now)) { Ok(()) } else { Err(Problem::TooMany) }
}

async fn withdraw(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>) -> Answer {
    within_limits(&here, &visitor)?;
    let applicant = applicant(&here, &parts)?;
    let view = applicant.view(&here).await?;
    let all = view.seen().applications();
    let newest = all.into_iter().filter(|(_, held)| held.by == applicant.seat.by).max_by_key(|(_, held)| held.number);
    let (_, held) = newest.ok_or(Problem::NotFound)?;
    let body = json!({ "listed": held.listed.is_some(), "round": held.round });
    match applicant.sends(&here, Id(rand::random()), "withdraw_application", body, Beside::default()).await {
        Ok(_) => Ok(to(&view.to(&applicant.path()))),
        // Pressed twice, or just taken in: the page says where it stands.
        Err(Problem::Refused(_)) => Ok(to(&view.to(&applicant.path()))),
        Err(problem) => Err(problem),
    }
}

fn to(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, address.to_owned())]).into_response()
}

/// What an application is sent with, beside what the organization says.
struct Filling {
    round: Id,
    applicant: Applicant,
    instead_of: Option<Id>,
    to: String,
    path: String,
}

async fn form(here: Here, Path(parts): Of) -> Answer {
    may_write(&here)?;
    let filling = filling(&here, part(&parts, "id")?, secret())?;
    filling.page(&here, StatusCode::OK, &vec![], &[], None)
}

async fn send(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, request: Request) -> Answer {
    within_limits(&here, &visitor)?;
    let round = part(&parts, "id")?;
    let (pairs, files) = read(request).await?;
    let key = said(&pairs, "key").map_or_else(secret, str::to_owned);
    filling(&here, round, key)?.sent(&here, pairs, files).await
}

fn filling(here: &Here, round: Id, key: String) -> Result<Filling, Problem> {
    here.view.state().rounds.get(&round).ok_or(Problem::NotFound)?;
    let applicant =
        Applicant::of(here, &key).ok_or_else(|| Problem::Malformed("key: expected 64 hex digits".into()))?;
    let path = format!("/stakeholders/{round}/apply");
    Ok(Filling { round, applicant, instead_of: None, to: here.view.to(&path[1..]), path })
}

/// The organization that applies anew, for the round that is open now.
async fn again(here: &Here, parts: &[(String, String)]) -> Result<(Filling, Said), Problem> {
    let applicant = applicant(here, parts)?;
    let view = applicant.view(here).await?;
    let path = format!("/{}/apply", applicant.path());
    let mut all: Vec<_> =
        view.seen().applications().into_iter().filter(|(_, held)| held.by == applicant.seat.by).collect();
    all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
    let (id, held) = all.first().ok_or(Problem::NotFound)?;
    let open = view.state().rounds.iter().find(|(_, round)| round.concluded.is_none());
    let round = open.map(|(round, _)| *round).ok_or(Problem::NotFound)?;
    let returned = held.standing == nemcon_negotiation::state::Standing::Returned && held.round == round;
    let facts = serde_json::to_value(&held.facts).unwrap_or_default();
    let text = |name: &str| facts.get(name).and_then(Value::as_str).map(|value| (name.to_owned(), value.to_owned()));
    let said = ["name", "track", "seat", "purpose", "programmes", "activities", "past"].into_iter().filter_map(text);
    let filling = Filling {
        round,
        instead_of: returned.then_some(**id),
        to: here.view.to(&path[1..]),
        path,
        applicant: Applicant::of(here, &applicant.key).ok_or(Problem::NotFound)?,
    };
    Ok((filling, said.collect()))
}

async fn form_again(here: Here, Path(parts): Of) -> Answer {
    may_write(&here)?;
    let (filling, said) = again(&here, &parts).await?;
    filling.page(&here, StatusCode::OK, &said, &[], None)
}

async fn send_again(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, request: Request) -> Answer {
    within_limits(&here, &visitor)?;
    let (filling, _) = again(&here, &parts).await?;
    let (pairs, files) = read(request).await?;
    filling.sent(&here, pairs, files).await
}

/// A file as it came: its media type as we know it, its bytes.
type File = (Option<&'static str>, Vec<u8>);

async fn read(request: Request) -> Result<(Said, Vec<File>), Problem> {
    let malformed = |what: String| Problem::Malformed(what);
    let too_large = |status: StatusCode, words: String| {
        let large = Problem::of_status(status).filter(|problem| *problem == Problem::TooLarge);
        large.unwrap_or(Problem::Malformed(words))
    };
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Problem::Unsupported)?;
    let (mut pairs, mut files) = (Said::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|e| too_large(e.status(), e.body_text()))? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|e| too_large(e.status(), e.body_text()))?;
        match is_file {
            true if bytes.is_empty() => {}
            true => files.push((kind_of(&bytes), bytes.to_vec())),
            false => {
                let text = String::from_utf8(bytes.to_vec()).map_err(|_| malformed(format!("{name}: not text")))?;
                pairs.push((name, tidy(&text)));
            }
        }
        if pairs.len() > 40 || files.len() > 4 * DOCUMENTS_MAX {
            return Err(Problem::TooLarge);
        }
    }
    Ok((pairs, files))
}

/// Returns what a file is by its own first bytes, whatever its sender calls it; nothing if it is none of those taken.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        // Documents of office programs.
        [b'P', b'K', 3, 4, ..] => Some("application/zip"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        _ => std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).map(|_| "text/plain; charset=utf-8"),
    }
}

impl Filling {
    /// Draws the form with what was typed; files are chosen again.
    fn page(
        &self,
        here: &Here,
        status: StatusCode,
        typed: &Said,
        wrong: &[String],
        refusal: Option<&Refusal>,
    ) -> Answer {
        let (view, lang) = (&here.view, here.view.lang);
        let round = view.state().rounds.get(&self.round).ok_or(Problem::NotFound)?;
        let page = ApplyPage {
            lang,
            round: view.round_title(&self.round),
            until: (round.until.at >= view.at).then(|| view.deadline(round.until.at)),
            to: self.to.clone(),
            hidden: vec![
                ("key".to_owned(), self.applicant.key.clone()),
                ("act_id".to_owned(), Id(rand::random()).to_string()),
            ],
            fields: fields(view, typed),
            wrong: wrong.to_vec(),
            refused: refusal.map(|refusal| view.refused(refusal, vec![])),
            rests: view.rests(&[nemcon_negotiation::Article::Stakeholders]),
        };
        Ok((status, here.draw(Some(Section::Stakeholders), &self.path, &page.content())).into_response())
    }

    async fn sent(self, here: &Here, pairs: Said, files: Vec<File>) -> Answer {
        let wrong = wrong(here, &pairs, &files);
        if !wrong.is_empty() {
            return self.page(here, StatusCode::UNPROCESSABLE_ENTITY, &pairs, &wrong, None);
        }
        let id = said(&pairs, "act_id").and_then(|id| id.parse().ok()).unwrap_or_else(|| Id(rand::random()));
        let (body, beside) = self.body(here, id, &pairs, files)?;
        let (Applicant { key, seat }, group) = (&self.applicant, &here.view.group);
        // Before it is recorded, for the mail that follows at once.
        let before = applicant::gives(&here.app, group, &seat.by, said(&pairs, "contact_mail").unwrap_or("")).await?;
        let sent = self.applicant.sends(here, id, "apply", body, beside).await;
        if sent.is_err() {
            applicant::gives_back(&here.app, group, &seat.by, before).await?;
        }
        match sent {
            Ok(number) => {
                here.app.office.keep_applicant_key(group, &seat.by, key).await?;
                Ok(to(&format!("{}?recorded={number}", here.view.to(&self.applicant.path()))))
            }
            Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => {
                self.page(here, StatusCode::UNPROCESSABLE_ENTITY, &pairs, &[], Some(&refusal))
            }
            Err(problem) => Err(problem),
        }
    }

    /// Returns the act's body; whom to write to and the files come beside it, under names that tell nothing.
    fn body(&self, here: &Here, id: Id, pairs: &Said, files: Vec<File>) -> Result<(Value, Beside), Problem> {
        let app = &here.app;
        let mut beside = Beside::default();
        let lang = here.view.lang.tag();
        let contact = json!({ "lang": lang, "mail": said(pairs, "contact_mail"), "name": said(pairs, "contact_name") });
        let disclosure =
            disclose(app, id, "contact", contact).map_err(|fault| Problem::Malformed(fault.to_string()))?;
        let mut facts = Map::new();
        for name in ["name", "track", "seat", "purpose", "programmes", "activities", "past"] {
            facts.extend(said(pairs, name).map(|value| (name.to_owned(), Value::from(value))));
        }
        facts.insert("contact".to_owned(), commit(&disclosure));
        beside.disclosures.push(disclosure.text().to_owned());
        let mut documents = Vec::new();
        for (n, (kind, bytes)) in files.into_iter().enumerate() {
            // The same form sent twice gives the same bytes, so that it is recorded once.
            let seed = Hash::of(format!("{}\n{id}\ndocument\n{n}", app.salt).as_bytes());
            let file = Blob::salted_file(seed.0[..16].to_vec(), kind.unwrap_or_default().to_owned(), bytes);
            documents.push(Value::from(Hash(file.name).to_string()));
            beside.files.push(file);
        }
        if !documents.is_empty() {
            facts.insert("documents".to_owned(), documents.into());
        }
        let mut body = json!({ "facts": facts, "round": self.round });
        if let Some(before) = self.instead_of {
            body["instead_of"] = json!(before);
        }
        Ok((body, beside))
    }
}

fn fields(view: &View, typed: &Said) -> Vec<Field> {
    let lang = view.lang;
    let field = |name: &str, input: Input, required: bool, hint: Option<String>| Field {
        name: name.to_owned(),
        label: msg::member_name(lang, name),
        hint,
        value: said(typed, name).unwrap_or_default().to_owned(),
        input,
        required,
    };
    let tracks = ["a", "b"].map(|track| (track.to_owned(), msg::apply_track(lang, track))).to_vec();
    let needed = || Some(msg::apply_needed_without_status(lang));
    vec![
        field("name", Input::Line, true, None),
        field("track", Input::One(tracks), true, None),
        field("purpose", Input::Area, false, needed()),
        field("programmes", Input::Area, false, needed()),
        field("activities", Input::Area, false, needed()),
        field("past", Input::Area, false, Some(msg::field_optional(lang))),
        field("seat", Input::Line, false, Some(msg::apply_seat(lang))),
        field("contact_name", Input::Line, true, Some(msg::apply_contact(lang))),
        field("contact_mail", Input::Line, true, None),
    ]
}

/// Returns in words what is not as it should be.
fn wrong(here: &Here, pairs: &Said, files: &[File]) -> Vec<String> {
    let lang = here.view.lang;
    let mut wrong = vec![];
    let needed: &[&str] = match said(pairs, "track") {
        Some("b") => &["name", "purpose", "programmes", "activities", "contact_name", "contact_mail"],
        _ => &["name", "track", "contact_name", "contact_mail"],
    };
    for name in needed.iter().filter(|name| said(pairs, name).is_none()) {
        wrong.push(msg::http_field_missing(lang, msg::member_name(lang, *name)));
    }
    let mail = said(pairs, "contact_mail").unwrap_or("a@b");
    let well_formed = mail.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    if !well_formed || mail.len() > MAIL_MAX || mail.contains(char::is_whitespace) {
        wrong.push(msg::http_field_wrong(lang, msg::member_name(lang, "contact_mail")));
    }
    if said(pairs, "contact_name").is_some_and(|name| name.chars().count() > 200) {
        wrong.push(msg::http_field_wrong(lang, msg::member_name(lang, "contact_name")));
    }
    if said(pairs, "track").is_some_and(|track| !matches!(track, "a" | "b")) {
        wrong.push(msg::http_field_wrong(lang, msg::member_name(lang, "track")));
    }
    if said(pairs, TRAP).is_some() {
        wrong.push(msg::apply_leave_empty(lang));
    }
    if files.len() > DOCUMENTS_MAX {
        wrong.push(msg::apply_too_many(lang));
    }
    if files.iter().any(|(kind, _)| kind.is_none()) {
        wrong.push(msg::apply_file_kind(lang));
    }
    wrong.into_iter().map(|words| msg::plain(&words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(kind_of(b"%PDF-1.7"), Some("application/pdf"));
        assert_eq!(kind_of("Nuestra organización".as_bytes()), Some("text/plain; charset=utf-8"));
        assert_eq!(kind_of(b"MZ\x90\x00\x03"), None, "a program");
        assert_eq!(kind_of(b"\xff\xfe\x00\x01"), None);
    }
}
