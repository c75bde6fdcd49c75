//! What is held on whoever is signed in, and requests that it be erased. What one is for the delegation and what is one's own are kept apart: the
//! one is erased by the secretariat once the delegation has withdrawn the person or the group is closed, the other by the person, at once.

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use nemcon_negotiation::{Capacity, Digest, Instant, Opened};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Erasure, Failure, Group};
use serde::Deserialize;
use serde_json::{Value, json};

use super::account::{of_own, own, own_view};
use super::app::App;
use super::door::{FormAnswer, known, read};
use super::here::Here;
use super::office::{AccountContent, SignedIn};
use super::papers::OwnPapers;
use super::problem::{Forbidden, Problem};
use super::visitor::{Visitor, set_cookie};
use crate::fill::View;
use crate::fill::view::stamp;
use crate::msg;
use crate::pages::held::{ErasuresPage, HeldFact, HeldPage, HeldPapers, Request};

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/account/held", get(page))
        .route("/{lang}/account/held/ask", post(ask))
        .route("/{lang}/account/held/erase", post(erase))
        .route("/{lang}/groups/{group}/erasures", get(requests).post(carry_out))
}

/// Something that an entry holds of a person.
struct Held {
    number: u64,
    act: &'static str,
    name: String,
    value: Value,
}

/// Returns what entries hold of a person, as far as it was not erased.
async fn held_of(app: &App, group: &Group, person: &Digest) -> Result<Vec<Held>, Failure> {
    let mut found = Vec::new();
    for entry in app.office.secretariat.entries_on(group, person).await? {
        let openings = app.office.openings(group, entry.number).await?;
        let kept = openings.iter().filter(|opening| entry.names.contains(&opening.name));
        let read = kept.filter_map(|opening| Disclosure::parse(std::str::from_utf8(&opening.bytes).ok()?).ok());
        found.extend(read.map(|opened| Held {
            number: entry.number,
            act: entry.act,
            name: opened.name().to_owned(),
            value: opened.value().clone(),
        }));
    }
    Ok(found)
}

/// Returns the closed entries on the visas of a person.
fn visas_of(group: &Group, person: &Digest) -> Vec<(u64, Value)> {
    let snapshot = group.snapshot();
    let confidences = &snapshot.proceedings.confidences;
    let own: Vec<_> = confidences.visas.iter().filter(|(_, visa)| visa.person == *person).map(|(id, _)| *id).collect();
    let of = |(number, opened): (&u64, &Opened)| {
        let Opened::Full { act, .. } = opened else { return None };
        let body = act.content.body();
        let about = body.get("visa").and_then(|id| id.as_str()?.parse().ok()).is_some_and(|id| own.contains(&id));
        (about || own.contains(&act.id)).then_some((*number, body))
    };
    confidences.opened.iter().filter_map(of).collect()
}

/// Returns what is held on whoever is signed in, for a file.
pub(super) async fn file(app: &App, own: &SignedIn) -> Result<Value, Problem> {
    let (official, visas) = match (&own.seat.person, group_of(app, own)) {
        (Some(person), Some(group)) => (held_of(app, &group, person).await?, visas_of(&group, person)),
        _ => (vec![], vec![]),
    };
    let official: Vec<Value> = official
        .into_iter()
        .map(|held| json!({ "entry": held.number, "act": held.act, "name": held.name, "value": held.value }))
        .collect();
    let visas: Vec<Value> = visas.into_iter().map(|(number, body)| json!({ "entry": number, "body": body })).collect();
    let store = app.office.secretariat.store();
    let mail = store.mail_settings(&own.account).await?.map(|kept| {
        json!({ "address": kept.address, "language": kept.lang, "pace": kept.pace.word(),
                "confirmed": kept.confirmed.map(|at| Instant::from_millis(at).to_string()) })
    });
    let mails = store.mails_to(&own.account, u32::MAX).await?.into_iter().map(|mail| {
        json!({ "entry": mail.mail.entry, "made": Instant::from_millis(mail.mail.made).to_string(),
                "state": mail.state.word(), "kind": mail.mail.kind })
    });
    let mails: Vec<Value> = mails.collect();
    let papers = match (&own.seat.person, group_of(app, own)) {
        (Some(person), Some(group)) => Some(OwnPapers::of(app, &group, person).await?.file()),
        _ => None,
    };
    Ok(json!({ "official": { "members": official, "visas": visas, "papers": papers }, "mail": mail, "mails": mails }))
}

fn group_of(app: &App, own: &SignedIn) -> Option<Group> {
    app.office.groups().into_iter().find(|group| group.origin() == own.seat.group)
}

async fn page(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, own(&visitor)?);
    let view = own_view(&app, lang, own).await?;
    let held = match &own.seat.person {
        Some(person) => held_of(&app, &view.group, person).await?,
        None => vec![],
    };
    let store = app.office.secretariat.store();
    let asked =
        store.erasures_asked(view.group.row().id).await?.into_iter().find(|(account, _)| *account == own.account);
    let visas = own.seat.person.as_ref().map(|person| view.visas_held(person)).unwrap_or_default();
    let papers = match &own.seat.person {
        Some(person) => papers_of(&app, &view, person).await?,
        None => None,
    };
    let page = HeldPage {
        lang,
        papers,
        official: held.iter().map(|held| fact(&view, held)).chain(visas).collect(),
        person: own.seat.person.is_some(),
        asked: asked.map(|(_, at)| stamp(Instant::from_millis(at))),
        address: store.mail_settings(&own.account).await?.map(|kept| kept.address),
        mails: store.mails_to(&own.account, u32::MAX).await?.len() as u64,
    };
    let mut response = of_own(&app, lang, own, "/account/held", &page.content()).await?;
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Returns what is held of a person beside the record, for the page.
async fn papers_of(app: &App, view: &View, person: &Digest) -> Result<Option<HeldPapers>, Problem> {
    let Some(code) = view.seat.delegation().cloned() else { return Ok(None) };
    let Some(change) = view.papers_address(&code, person) else { return Ok(None) };
    let own = OwnPapers::of(app, &view.group, person).await?;
    Ok(Some(HeldPapers {
        photo: own.photo.as_ref().map(|_| view.photo_address(&code, person)),
        facts: own.identity.as_ref().map(|identity| view.identity_facts(identity)).unwrap_or_default(),
        looks: view.looks_said(&own.looks),
        change,
    }))
}

fn fact(view: &View, held: &Held) -> HeldFact {
    let words = held.value.as_str().map_or_else(|| held.value.to_string(), str::to_owned);
    let entry = (msg::seal_entry(view.lang, held.number.to_string()), view.to(&format!("record/{}", held.number)));
    HeldFact { what: msg::member_name(view.lang, &held.name), words, entry }
}

/// Returns who is signed in as a person, not as a seat that several may hold.
fn person(visitor: &Visitor) -> Result<&SignedIn, Problem> {
    let own = own(visitor)?;
    if own.seat.person.is_some() { Ok(own) } else { Err(Problem::Forbidden(Forbidden::ForeignSeat)) }
}

async fn ask(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, person(&visitor)?);
    let group = group_of(&app, own).ok_or(Problem::NotFound)?;
    let now = app.office.now().millis();
    app.office.secretariat.store().ask_erasure(&own.account, group.row().id, now).await?;
    Ok(Redirect::to(&format!("/{}/account/held", lang.tag())).into_response())
}

async fn erase(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, person(&visitor)?);
    app.office.erase_account(&own.account).await?;
    let cookie = set_cookie(&app.settings, None);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&format!("/{}/", lang.tag()))).into_response())
}

/// Says whether the group is closed: then nobody serves in it any more, and nobody can be withdrawn.
fn is_closed(view: &View) -> bool {
    view.state().group.as_deref().is_some_and(|group| group.closed.is_some())
}

/// What the page of requests is told.
#[derive(Deserialize)]
struct Told {
    done: Option<String>,
}

fn of_the_secretariat(view: &View, visitor: &Visitor) -> Result<(), Problem> {
    let seat = visitor.acting(view.group.origin())?;
    let office = seat.capacity == Capacity::Secretariat;
    if office { Ok(()) } else { Err(Problem::Forbidden(Forbidden::ForeignSeat)) }
}

async fn requests(here: Here, visitor: Extension<Visitor>, Query(told): Query<Told>) -> Result<Response, Problem> {
    let (app, view) = (&here.app, &here.view);
    of_the_secretariat(view, &visitor)?;
    let mut all = Vec::new();
    for (id, asked) in app.office.secretariat.store().erasures_asked(view.group.row().id).await? {
        let Some((delegation, person)) = person_of(app, &id).await? else { continue };
        let entries = app.office.secretariat.entries_on(&view.group, &person).await?.len();
        let known = view.state().delegations.get(&delegation).and_then(|held| held.persons.get(&person));
        let short = person.to_string().chars().take(8).collect();
        all.push(Request {
            of: (view.name(&delegation), short),
            asked: stamp(Instant::from_millis(asked)),
            entries: (entries + visas_of(&view.group, &person).len()) as u64,
            withdrawn: known.is_none_or(|known| known.withdrawn) || is_closed(view),
            id,
        });
    }
    let to = view.to("erasures");
    let content = ErasuresPage { lang: view.lang, to, done: told.done.is_some(), requests: all }.content();
    Ok(here.draw(None, "/erasures", &content))
}

async fn person_of(app: &App, account: &str) -> Result<Option<(nemcon_negotiation::Code, Digest)>, Failure> {
    let account = app.office.secretariat.store().account(account).await?;
    let content = account.and_then(|account| serde_json::from_str::<AccountContent>(&account.content).ok());
    Ok(content.and_then(|content| Some((content.by, content.person?))))
}

/// Which request is carried out.
#[derive(Deserialize)]
struct Wanted {
    account: String,
}

async fn carry_out(here: Here, visitor: Extension<Visitor>, form: FormAnswer<Wanted>) -> Result<Response, Problem> {
    let (app, view, wanted) = (&here.app, &here.view, read(form)?);
    of_the_secretariat(view, &visitor)?;
    let store = app.office.secretariat.store();
    let asked = store.erasures_asked(view.group.row().id).await?;
    let named = asked.iter().any(|(account, _)| *account == wanted.account);
    let (delegation, person) = match person_of(app, &wanted.account).await? {
        Some(found) if named => found,
        _ => return Err(Problem::NotFound),
    };
    let known = view.state().delegations.get(&delegation).and_then(|held| held.persons.get(&person));
    if known.is_some_and(|known| !known.withdrawn) && !is_closed(view) {
        return Err(Problem::Forbidden(Forbidden::ForeignSeat));
    }
    let members = app.office.secretariat.entries_on(&view.group, &person).await?;
    let members = members.into_iter().map(|entry| Erasure { number: entry.number, only: Some(entry.names) });
    let visas = visas_of(&view.group, &person).into_iter().map(|(number, _)| Erasure::whole(number));
    view.group.erase(members.chain(visas).collect()).await?;
    app.office.secretariat.forget_papers(&view.group, &person).await?;
    app.office.secretariat.erase_lists(&view.group).await?;
    app.office.erase_account(&wanted.account).await?;
    Ok(Redirect::to(&format!("{}?done=yes", view.to("erasures"))).into_response())
}
