//! The door of a meeting: badges are shown there, and a device that was let in for that alone says whether they hold.
//!
//! Whoever stands at the door has a session of its own kind, in a cookie of its own: it opens the pages of the entrance and nothing else, and
//! counts nowhere else. Its device keeps hashes of the badges, no names, for an hour at most. That somebody came in is no entry of the record:
//! it is kept for some days under the hash of the badge, is counted, and is not published.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use nemcon_negotiation::state::Review;
use nemcon_negotiation::{Capacity, Code, Digest, Hash};
use nemcon_secretariat::{Account, Failure, Group, NewEvent, NewSession, Token};
use serde::Deserialize;
use serde_json::json;

use super::app::{App, Settings};
use super::door::{FormAnswer, allow_at_the_door, known, read};
use super::here::Here;
use super::office::{Office, secret};
use super::problem::{Forbidden, Problem};
use super::visitor::{Visitor, cookie};
use crate::assets::WORKER;
use crate::fill::View;
use crate::fill::view::stamp;
use crate::frame::Section;
use crate::lang::Lang;
use crate::pages::entrance::{BeginPage, Came, DevicesPage, EntrancePage};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// What the identities of accounts begin with that open an entrance and nothing else.
pub const ENTRANCE: &str = "entrance:";
/// How long a link to begin works.
const LINK_HOURS: i64 = 24;
/// How long a device stays let in.
const SESSION_HOURS: i64 = 14;
/// How long a device works without a line.
pub const OFFLINE_MINUTES: i64 = 60;
/// How long it is kept that a badge came in.
pub const KEPT_DAYS: i64 = 30;
/// Check-ins that are sent at once, at most.
const AT_ONCE: usize = 2_000;
/// A check-in may be so old when it is sent, and so far ahead of our clock.
const LATE_MILLIS: i64 = 24 * 3_600_000;
const AHEAD_MILLIS: i64 = 5 * 60_000;
const SECRET: &str = "badge-secret";

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/entrance{path}");
    Router::new()
        .route(&at(""), get(page).post(typed))
        .route(&at("/badges.json"), get(badges))
        .route(&at("/check-ins"), post(check_ins))
        .route(&at("/worker.js"), get(worker))
        .route(&at("/begin/{token}"), get(begin_page).post(begin))
        .route(&at("/devices"), get(devices).post(change_devices))
}

fn cookie_name(settings: &Settings) -> &'static str {
    if settings.tls { "__Host-nemcon-entrance" } else { "nemcon-entrance" }
}

impl Office {
    /// Returns the bytes from which the codes of badges are made, the same for all nodes on one database.
    async fn badge_secret(&self, group: &Group) -> Result<Vec<u8>, Failure> {
        let desk: Code = Capacity::Secretariat.word().parse().expect("a word is a code");
        let held = async || {
            let all = self.desk(group, &desk).await?;
            Ok::<_, Failure>(all.into_iter().find(|(name, _)| name == SECRET).map(|(_, bytes)| bytes))
        };
        if let Some(bytes) = held().await? {
            return Ok(bytes);
        }
        self.put_on_desk(group, &desk, SECRET, rand::random::<[u8; 32]>().to_vec()).await?;
        held().await?.ok_or_else(|| Failure::Damaged("the secret of the badges".into()))
    }

    /// Returns what makes the codes of the badges of a group.
    pub async fn badges(&self, group: &Group) -> Result<Badges, Failure> {
        Ok(Badges { secret: self.badge_secret(group).await?, origin: group.origin().to_owned() })
    }

    /// Makes a link that lets one device in at the entrance; returns its secret.
    async fn make_entrance(&self, group: &Group) -> Result<String, Failure> {
        let (store, secret, now) = (self.secretariat.store(), secret(), self.now());
        let id = format!("{ENTRANCE}{}:{:016x}", group.origin(), rand::random::<u64>());
        let content = json!({ "entrance": group.origin() }).to_string();
        store.put_account(Account { id: id.clone(), content }).await?;
        let expires = now.plus_hours(LINK_HOURS).millis();
        store
            .put_link(Token::of(&secret), &id, now.millis(), expires, event(&id, group, "entrance_link", now.millis()))
            .await?;
        Ok(secret)
    }

    /// Uses a link up, and returns the secret of the session of the device.
    async fn begin_entrance(&self, group: &Group, link: &str) -> Result<Option<String>, Failure> {
        let (store, now) = (self.secretariat.store(), self.now());
        let found = store.link(Token::of(link), now.millis()).await?;
        let Some(account) = found.filter(|account| is_of(account, group)) else { return Ok(None) };
        let fresh = secret();
        let session = NewSession {
            token: Token::of(&fresh),
            began: now.millis(),
            expires: now.plus_hours(SESSION_HOURS).millis(),
            means: "entrance".to_owned(),
            passkey: None,
        };
        let told = event(&account.id, group, "entrance_begun", now.millis());
        let begun = store.redeem_link(Token::of(link), session, told).await?;
        Ok(begun.then_some(fresh))
    }

    /// Says whether a secret is that of a device at the entrance of the group.
    async fn stands_at(&self, group: &Group, secret: &str) -> Result<bool, Failure> {
        let found = self.secretariat.store().session(Token::of(secret), self.now().millis()).await?;
        Ok(found.is_some_and(|account| is_of(&account, group)))
    }

    /// Returns the devices of a group: identity, since when they stand there, or that the link waits.
    async fn entrances(&self, group: &Group) -> Result<Vec<(String, Option<i64>)>, Failure> {
        let (store, now) = (self.secretariat.store(), self.now().millis());
        let mut found = Vec::new();
        for account in store.accounts().await?.into_iter().filter(|account| is_of(account, group)) {
            let began = store.sessions(&account.id, now).await?.first().map(|session| session.began);
            let waits = store.links(&account.id).await?.iter().any(|(_, expires)| *expires > now);
            if began.is_some() || waits {
                found.push((account.id, began));
            }
        }
        Ok(found)
    }

    /// Ends what a device may do, at once.
    async fn end_entrance(&self, group: &Group, id: &str) -> Result<(), Failure> {
        let store = self.secretariat.store();
        let Some(account) = store.account(id).await?.filter(|account| is_of(account, group)) else { return Ok(()) };
        store.revoke(&account.id, event(&account.id, group, "revoked", self.now().millis())).await
    }

    async fn came(&self, group: &Group, came: &[(String, i64)]) -> Result<(), Failure> {
        let keep_from = self.now().plus_hours(-24 * KEPT_DAYS).millis();
        self.secretariat.store().check_in(group.row().id, came, keep_from).await
    }
}

fn event(account: &str, group: &Group, kind: &str, at: i64) -> NewEvent {
    let word = Capacity::Secretariat.word();
    let circle = format!("{}:{word}:{word}", group.origin());
    NewEvent { account: account.to_owned(), circle, kind: kind.to_owned(), at }
}

/// Says whether an account opens the entrance of this group.
fn is_of(account: &Account, group: &Group) -> bool {
    let rest = account.id.strip_prefix(ENTRANCE).and_then(|rest| rest.strip_prefix(group.origin()));
    rest.is_some_and(|rest| rest.starts_with(':'))
}

/// The codes of the badges of a group.
pub struct Badges {
    secret: Vec<u8>,
    origin: String,
}

impl Badges {
    /// Returns the code of a member's badge. It cannot be told from what the record holds of the member.
    pub fn code(&self, of: &Code, person: &Digest) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let inner =
            Hash::of(&[&self.secret[..], format!("badge\n{}\n{of}\n{person}", self.origin).as_bytes()].concat());
        let hash = Hash::of(&[&self.secret[..], &inner.0[..]].concat()).0;
        let letters: Vec<char> = hash[..20].iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
        letters.chunks(5).map(|some| some.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// Returns the hashes of all badges that hold now: those of members whose registration is approved.
    fn held(&self, view: &View) -> BTreeSet<String> {
        let all = view.state().delegations.iter();
        let of = |(code, held): (&Code, &nemcon_negotiation::state::DelegationState)| {
            let holds = held.persons.iter().filter(|(_, person)| {
                !person.withdrawn && person.member.as_ref().is_some_and(|member| member.review == Review::Approved)
            });
            holds.map(|(digest, _)| hash_of(&self.code(code, digest))).collect::<Vec<_>>()
        };
        all.flat_map(of).collect()
    }
}

/// Returns the hash of a code as it is read or typed: without what stands between its letters.
fn hash_of(code: &str) -> String {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    Hash::of(letters.as_bytes()).to_string()
}

/// Lets through who stands at the entrance of this group.
async fn stands_here(here: &Here, headers: &HeaderMap) -> Result<(), Problem> {
    let secret = cookie(headers, cookie_name(&here.app.settings)).ok_or(Problem::NotFound)?;
    let stands = here.app.office.stands_at(&here.view.group, secret).await?;
    if stands { Ok(()) } else { Err(Problem::NotFound) }
}

/// Draws a page of the entrance: nothing of the group around it, and the camera for this page alone.
fn drawn(status: StatusCode, lang: Lang, page: &EntrancePage) -> Response {
    let mut response = (status, page.whole(lang)).into_response();
    let camera = HeaderValue::from_static("camera=(self), geolocation=(), microphone=()");
    response.headers_mut().insert("permissions-policy", camera);
    response
}

async fn page(here: Here, headers: HeaderMap) -> Answer {
    stands_here(&here, &headers).await?;
    Ok(drawn(StatusCode::OK, here.view.lang, &entrance(&here, None)))
}

fn entrance(here: &Here, came: Option<Came>) -> EntrancePage {
    let view = &here.view;
    EntrancePage { group: view.head().name, to: view.to("entrance"), came }
}

/// What is typed where no script runs.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Typed {
    code: String,
}

async fn typed(here: Here, headers: HeaderMap, form: FormAnswer<Typed>) -> Answer {
    stands_here(&here, &headers).await?;
    let badge = hash_of(&read(form)?.code);
    let holds = here.app.office.badges(&here.view.group).await?.held(&here.view).contains(&badge);
    if holds {
        here.app.office.came(&here.view.group, &[(badge, here.app.office.now().millis())]).await?;
    }
    let came = if holds { Came::Holds } else { Came::Unknown };
    Ok(drawn(StatusCode::OK, here.view.lang, &entrance(&here, Some(came))))
}

async fn badges(here: Here, headers: HeaderMap) -> Answer {
    stands_here(&here, &headers).await?;
    let held = here.app.office.badges(&here.view.group).await?.held(&here.view);
    let body = json!({ "minutes": OFFLINE_MINUTES, "badges": held });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// A badge that came in.
#[derive(Deserialize)]
struct CameIn {
    badge: String,
    at: i64,
}

async fn check_ins(here: Here, headers: HeaderMap, Json(came): Json<Vec<CameIn>>) -> Answer {
    stands_here(&here, &headers).await?;
    if came.len() > AT_ONCE {
        return Err(Problem::TooLarge);
    }
    let now = here.app.office.now().millis();
    let held = here.app.office.badges(&here.view.group).await?.held(&here.view);
    let fits = |one: &CameIn| held.contains(&one.badge) && (now - LATE_MILLIS..=now + AHEAD_MILLIS).contains(&one.at);
    let came: Vec<_> = came.into_iter().filter(fits).map(|one| (one.badge, one.at)).collect();
    here.app.office.came(&here.view.group, &came).await?;
    Ok(Json(json!({ "kept": came.len() })).into_response())
}

/// Returns the script by which the page at that address stands when there is no line.
pub(super) fn stands_without_a_line(page: &str) -> Answer {
    let scope = HeaderValue::from_str(page).map_err(|_| Problem::NotFound)?;
    let mut response = ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], WORKER).into_response();
    response.headers_mut().insert("service-worker-allowed", scope);
    Ok(response)
}

async fn worker(here: Here, headers: HeaderMap) -> Answer {
    stands_here(&here, &headers).await?;
    stands_without_a_line(&here.view.to("entrance"))
}

async fn begin_page(here: Here, Path(parts): Of) -> Answer {
    let token: String = super::pages::part(&parts, "token")?;
    let page = BeginPage { lang: here.view.lang, to: here.view.to(&format!("entrance/begin/{token}")) };
    let mut response = here.draw(None, "/entrance", &page.content());
    // The address is the secret: it goes nowhere.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

async fn begin(State(app): State<App>, visitor: Extension<Visitor>, Path(parts): Of) -> Answer {
    allow_at_the_door(&app, &visitor)?;
    let lang = known(&super::pages::part::<String>(&parts, "lang")?)?;
    let group = app.group(&super::pages::part::<String>(&parts, "group")?)?;
    let token: String = super::pages::part(&parts, "token")?;
    let secret = app.office.begin_entrance(&group, &token).await?.ok_or(Problem::NotFound)?;
    let secure = if app.settings.tls { "; Secure" } else { "" };
    let text = format!(
        "{}={secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age={}{secure}",
        cookie_name(&app.settings),
        SESSION_HOURS * 3600
    );
    let to = format!("/{}/groups/{}/entrance", lang.tag(), group.name());
    let cookie = HeaderValue::from_str(&text).map_err(|_| Problem::NotFound)?;
    Ok((StatusCode::SEE_OTHER, [(header::SET_COOKIE, cookie)], [(header::LOCATION, to)]).into_response())
}

/// Lets through the secretariat alone: it says who stands at the door.
fn secretariat(here: &Here) -> Result<(), Problem> {
    let seat = here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    let right = seat.capacity == Capacity::Secretariat;
    if right { Ok(()) } else { Err(Problem::Forbidden(Forbidden::ForeignSeat)) }
}

async fn devices(here: Here) -> Answer {
    secretariat(&here)?;
    devices_page(&here, None).await
}

async fn devices_page(here: &Here, link: Option<String>) -> Answer {
    let view = &here.view;
    let millis = |at: i64| stamp(nemcon_negotiation::Instant::from_millis(at));
    let day = here.app.office.now().plus_hours(-24).millis();
    let came = here.app.office.secretariat.store().came_in(view.group.row().id, day, i64::MAX).await?;
    let devices = here.app.office.entrances(&view.group).await?;
    let page = DevicesPage {
        lang: view.lang,
        to: view.to("entrance/devices"),
        devices: devices.into_iter().map(|(id, began)| (id, began.map(millis))).collect(),
        link,
        came,
        kept_days: KEPT_DAYS.unsigned_abs(),
        zone: view.zone.clone(),
    };
    let mut response = here.draw(Some(Section::Participants), "/entrance/devices", &page.content());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Which device is to be ended; with none, a link for another is made.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Device {
    end: Option<String>,
}

async fn change_devices(here: Here, form: FormAnswer<Device>) -> Answer {
    secretariat(&here)?;
    match read(form)?.end {
        Some(id) => {
            here.app.office.end_entrance(&here.view.group, &id).await?;
            devices_page(&here, None).await
        }
        None => {
            let secret = here.app.office.make_entrance(&here.view.group).await?;
            let path = here.view.to(&format!("entrance/begin/{secret}"));
            devices_page(&here, Some(format!("{}{path}", here.app.settings.base))).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        let badges = Badges { secret: vec![7; 32], origin: "o".into() };
        let (a, b): (Code, Code) = ("alder".parse().expect("a code"), "birch".parse().expect("a code"));
        let person: Digest = "A".repeat(43).parse().expect("a digest");
        let code = badges.code(&a, &person);
        assert_eq!(code.len(), 23);
        assert_ne!(code, badges.code(&b, &person));
        assert_eq!(hash_of(&code), hash_of(&code.replace('-', " ").to_lowercase()));
    }
}
