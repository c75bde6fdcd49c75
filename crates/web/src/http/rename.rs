//! A member who is called otherwise: withdrawn and registered anew in one step, as the same human being.
//!
//! A name is a commitment of its own and cannot be changed. What else is registered goes along, and what is held of the person beside the record; so does
//! the key by which a table of members names him or her.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::{Act, Article, Code, Content, Digest, Id};
use nemcon_record::disclosure::commit;
use nemcon_secretariat::{Beside, Rejection, Seat};
use serde_json::{Value, json};

use super::api::acts::seat_to_act;
use super::app::App;
use super::compose::disclose;
use super::delegations::own;
use super::door::{FormAnswer, read};
use super::here::Here;
use super::import;
use super::pages::part;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::act_form::{Said, said};
use crate::frame::Section;
use crate::msg;
use crate::pages::rename::RenamePage;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Longest name.
const NAME_MAX: usize = 300;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/delegations/{code}/members/{person}/name", get(page).post(send))
}

async fn page(mut here: Here, Path(parts): Of) -> Answer {
    let (own, person) = (own(&here, &parts)?, part(&parts, "person")?);
    here.read_own_persons().await?;
    let page = filled(&here, &own, &person, None, Id(rand::random())).ok_or(Problem::NotFound)?;
    Ok(drawn(&here, &own, &person, StatusCode::OK, &page))
}

fn filled(here: &Here, own: &Code, person: &Digest, typed: Option<&str>, act: Id) -> Option<RenamePage> {
    let view = &here.view;
    let held = view.state().delegations.get(own)?.persons.get(person).filter(|held| !held.withdrawn)?;
    let member = held.member.as_ref()?;
    let name = view.person_name(person);
    Some(RenamePage {
        lang: view.lang,
        of: (view.name(own), view.own_delegation()),
        to: view.to(&format!("delegations/{own}/members/{person}/name")),
        typed: typed.unwrap_or(&name).to_owned(),
        name,
        signs_in: member.focal_point || !held.may.is_empty(),
        hidden: vec![("act_id".to_owned(), act.to_string())],
        fault: None,
        refused: None,
        rests: view.rests(&[Article::Delegations]),
    })
}

fn drawn(here: &Here, own: &Code, person: &Digest, status: StatusCode, page: &RenamePage) -> Response {
    let path = format!("/delegations/{own}/members/{person}/name");
    let mut response = (status, here.draw(Some(Section::Participants), &path, &page.content())).into_response();
    // The page holds a name: it is kept nowhere.
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

async fn send(mut here: Here, Path(parts): Of, visitor: Extension<Visitor>, form: FormAnswer<Said>) -> Answer {
    let (own, person): (Code, Digest) = (own(&here, &parts)?, part(&parts, "person")?);
    let seat = seat_to_act(&here.view.group, &visitor)?.clone();
    here.read_own_persons().await?;
    let typed = read(form)?;
    let id = said(&typed, "act_id").and_then(|id| id.parse().ok()).unwrap_or(Id(rand::random()));
    let name = said(&typed, "name").unwrap_or_default().trim().to_owned();
    let Some(mut page) = filled(&here, &own, &person, Some(&name), id) else {
        // Pressed twice: whoever was called so is withdrawn.
        return Ok(Redirect::to(&here.view.own_delegation()).into_response());
    };
    let fault = if name.is_empty() {
        Some(msg::http_field_missing(here.view.lang, msg::fact_name(here.view.lang)))
    } else if name == page.name {
        Some(msg::rename_same(here.view.lang))
    } else if name.chars().count() > NAME_MAX {
        Some(msg::http_field_wrong(here.view.lang, msg::fact_name(here.view.lang)))
    } else {
        None
    };
    if fault.is_some() {
        page.fault = fault;
        return Ok(drawn(&here, &own, &person, StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    let Renaming { acts, now } = acts(&here, &seat, &person, &name, &id)?;
    let answers = here.view.group.submit_all(&seat, acts, false).await?;
    let mut number = 0;
    for answer in answers {
        match answer {
            Ok(receipt) => number = receipt.number,
            Err(Rejection::Refused(refusal)) => {
                page.refused = Some(here.view.refused(&refusal, vec![]));
                return Ok(drawn(&here, &own, &person, StatusCode::UNPROCESSABLE_ENTITY, &page));
            }
            Err(other) => return Err(other.into()),
        }
    }
    let store = here.app.office.secretariat.store();
    store.move_papers(here.view.group.row().id, &person.to_string(), &now.to_string()).await?;
    import::renamed(&here, &own, &person, &now).await?;
    here.view.group.wait_for(number, std::time::Duration::from_secs(5)).await;
    Ok(Redirect::to(&format!("{}?recorded={number}", here.view.own_delegation())).into_response())
}

/// What is recorded, in one transaction, and under which commitment the person stands from then on.
struct Renaming {
    acts: Vec<(Vec<u8>, Beside)>,
    now: Digest,
}

fn acts(here: &Here, seat: &Seat, person: &Digest, name: &str, base: &Id) -> Result<Renaming, Problem> {
    let view = &here.view;
    let held = view.state().delegations.get(&seat.by).and_then(|held| held.persons.get(person));
    let (held, member) = held.and_then(|held| Some((held, held.member.as_ref()?))).ok_or(Problem::NotFound)?;
    let named = |what: &str| [base.to_string(), what.to_owned()];
    let id = Id::derived(&named("register").each_ref().map(String::as_str));
    let mut beside = Beside::default();
    let mut put = |what: &str, words: &str| -> Result<Value, Problem> {
        let disclosure = disclose(&here.app, id, what, Value::String(words.to_owned()))
            .map_err(|fault| Problem::Malformed(fault.to_string()))?;
        beside.disclosures.push(disclosure.text().to_owned());
        Ok(commit(&disclosure))
    };
    let mut body = json!({ "kind": member.kind, "may": held.may, "person": put("person", name)? });
    // What was erased meanwhile does not come back.
    for (what, commitment) in [("function", &member.function), ("contact", &member.contact)] {
        if let Some(words) = view.opened(commitment.as_ref()) {
            body[what] = put(what, words)?;
        }
    }
    for (what, is) in [("focal_point", member.focal_point), ("unlisted", member.unlisted)] {
        if is {
            body[what] = true.into();
        }
    }
    let content =
        |name: &str, body: Value| Content::read(name, body).map_err(|fault| Problem::Malformed(fault.to_string()));
    let register = import::act_of(seat, &named("register"), content("register_member", body)?);
    let now = import::registered(&register).ok_or(Problem::NotFound)?;
    let withdraw = content("withdraw_person", json!({ "person": { "_sd": person } }))?;
    let withdraw = import::act_of(seat, &named("withdraw"), withdraw);
    let line = |act: &Act| act.line().into_bytes();
    Ok(Renaming { acts: vec![(line(&withdraw), Beside::default()), (line(&register), beside)], now })
}
