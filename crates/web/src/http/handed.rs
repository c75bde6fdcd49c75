//! Tables of members that a mission sent to the secretariat: it looks through them as the delegation would, and hands them over. They lie on the desk of the
//! delegation, which sends them itself, all or none; the secretariat enters nobody in its name.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use nemcon_negotiation::state::Person;
use nemcon_negotiation::{Article, Capacity, Code, Id, Instant};
use nemcon_secretariat::{HANDED_TABLE, Seat};
use serde::{Deserialize, Serialize};

use super::app::App;
use super::here::Here;
use super::import::{FORM_MAX, Plan, Sent, as_file, ask, empty_table, plan, read_keys, report, unread};
use super::pages::part;
use super::problem::Problem;
use crate::frame::Section;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::import::{ImportPage, Report, Waiting};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Tables that wait on one desk, at most.
const MOST: usize = 20;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/delegations/{{code}}/{path}");
    Router::new()
        .route(&at("table"), get(page).post(send))
        .route(&at("table/template.csv"), get(template))
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// A table that was handed over.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Handed {
    at: Instant,
    import: Id,
    rows: Vec<(usize, Vec<String>)>,
    v: u8,
}

/// Returns the delegation of the address, for the secretariat alone.
fn of(here: &Here, parts: &[(String, String)]) -> Result<Code, Problem> {
    let code: Code = part(parts, "code")?;
    let seat = here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    let there = here.view.state().group.as_deref().is_some_and(|group| group.kind_of(&code).is_some());
    if seat.capacity == Capacity::Secretariat && there { Ok(code) } else { Err(Problem::NotFound) }
}

/// Returns the seat for which the rules are asked: that of whoever of the delegation would send it. Nothing is sent from it.
fn asking(here: &Here, code: &Code) -> Seat {
    let persons = here.view.state().delegations.get(code).into_iter().flat_map(|held| held.persons.iter());
    let focal = |person: &Person| person.member.as_ref().is_some_and(|member| member.focal_point);
    let acts = persons.filter(|(_, person)| person.acts());
    let person = acts.min_by_key(|(_, person)| !focal(person)).map(|(digest, _)| digest.clone());
    Seat { group: here.view.group.origin().to_owned(), capacity: Capacity::Delegate, by: code.clone(), person }
}

async fn all(here: &Here, of: &Code) -> Result<Vec<(Id, Handed)>, Problem> {
    let desk = here.app.office.desk(&here.view.group, of).await?.into_iter();
    let read = |(name, bytes): (String, Vec<u8>)| {
        Some((name.strip_prefix(HANDED_TABLE)?.parse().ok()?, serde_json::from_slice::<Handed>(&bytes).ok()?))
    };
    let mut all: Vec<_> = desk.filter_map(read).collect();
    all.sort_by_key(|(_, handed)| std::cmp::Reverse(handed.at));
    Ok(all)
}

/// Returns the tables that wait on the desk of a delegation, the newest first.
pub(super) async fn waiting(here: &Here, of: &Code) -> Result<Vec<Waiting>, Problem> {
    let shown = |(id, handed): (Id, Handed)| Waiting {
        id: id.to_string(),
        at: here.view.moment(handed.at),
        rows: handed.rows.len().saturating_sub(1) as u64,
    };
    Ok(all(here, of).await?.into_iter().map(shown).collect())
}

/// Returns the tables that wait as lines that lead to where they are sent.
pub(super) async fn lines(here: &Here, of: &Code) -> Result<Vec<Line>, Problem> {
    let to = here.view.to(&format!("delegations/{of}/import#handed"));
    let line = |table: Waiting| {
        let title = msg::handed_table(here.view.lang, &table.at, table.rows);
        Line::new(title, to.clone()).below(msg::seat_secretariat(here.view.lang))
    };
    Ok(waiting(here, of).await?.into_iter().map(line).collect())
}

/// Takes a table off the desk.
pub(super) async fn clear(here: &Here, of: &Code, id: &Id) -> Result<(), Problem> {
    Ok(here.app.office.put_on_desk(&here.view.group, of, &format!("{HANDED_TABLE}{id}"), Vec::new()).await?)
}

/// Reads a table from the desk into what a form sent, unless the form brought its rows.
pub(super) async fn fill(here: &Here, of: &Code, id: &Id, sent: &mut Sent) -> Result<(), Problem> {
    if sent.rows.is_ok() {
        return Ok(());
    }
    let found = all(here, of).await?.into_iter().find(|(own, _)| own == id);
    let (_, handed) = found.ok_or(Problem::NotFound)?;
    (sent.rows, sent.import) = (Ok(handed.rows), handed.import);
    Ok(())
}

async fn template(here: Here, Path(parts): Of) -> Answer {
    of(&here, &parts)?;
    Ok(empty_table())
}

async fn page(here: Here, Path(parts): Of) -> Answer {
    let code = of(&here, &parts)?;
    draw(&here, &code, StatusCode::OK, Said::default()).await
}

/// What the page says besides.
#[derive(Default)]
struct Said {
    fault: Option<String>,
    done: Option<String>,
    report: Option<Report>,
}

async fn draw(here: &Here, code: &Code, status: StatusCode, said: Said) -> Answer {
    let view = &here.view;
    let to = view.to(&format!("delegations/{code}/table"));
    let page = ImportPage {
        lang: view.lang,
        of: (view.name(code), view.to(&format!("delegations/{code}"))),
        to: (to.clone(), format!("{to}/template.csv")),
        fault: said.fault,
        done: said.done,
        report: said.report,
        prepares: true,
        waiting: waiting(here, code).await?,
        rests: view.rests(&[Article::Delegations]),
    };
    let path = format!("/delegations/{code}/table");
    let mut response = (status, here.draw(Some(Section::Participants), &path, &page.content())).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn send(mut here: Here, Path(parts): Of, request: Request) -> Answer {
    let code = of(&here, &parts)?;
    let lang = here.view.lang;
    here.read_persons(std::slice::from_ref(&code)).await?;
    let sent = Sent::read(request).await?;
    if let (Some(id), Some("clear")) = (&sent.handed, sent.step.as_deref()) {
        clear(&here, &code, id).await?;
        return draw(&here, &code, StatusCode::OK, Said::default()).await;
    }
    let table = match sent.table() {
        Ok(table) => table,
        Err(fault) => {
            let said = Said { fault: Some(unread(lang, fault)), ..Said::default() };
            return draw(&here, &code, StatusCode::UNPROCESSABLE_ENTITY, said).await;
        }
    };
    let seat = asking(&here, &code);
    let keys = read_keys(&here, &code).await?;
    let plans = plan(&here, &seat, &table, &keys, &sent.import);
    let answered = ask(&here, &seat, &table, plans).await?;
    let wrong = answered.iter().any(|plan| matches!(plan, Plan::Wrong(_)));
    match sent.step.as_deref() {
        Some("wrong") => Ok(as_file("members-to-correct.csv", table.wrong(&answered))),
        Some("hand") if wrong => {
            let report = Some(report(&here, &table, &answered, &sent));
            let said = Said { fault: Some(msg::handed_none(lang)), report, done: None };
            draw(&here, &code, StatusCode::UNPROCESSABLE_ENTITY, said).await
        }
        Some("hand") => hand(&here, &code, sent).await,
        _ => {
            let report = Some(report(&here, &table, &answered, &sent));
            draw(&here, &code, StatusCode::OK, Said { report, ..Said::default() }).await
        }
    }
}

/// Lays a table on the desk of the delegation.
async fn hand(here: &Here, code: &Code, sent: Sent) -> Answer {
    let lang = here.view.lang;
    let Ok(rows) = sent.rows else { return Err(Problem::NotFound) };
    let there = all(here, code).await?;
    // The same table handed over twice is one.
    let id = sent.import;
    if there.len() >= MOST && there.iter().all(|(own, _)| *own != id) {
        let said = Said { fault: Some(msg::handed_full(lang)), ..Said::default() };
        return draw(here, code, StatusCode::UNPROCESSABLE_ENTITY, said).await;
    }
    let count = rows.len().saturating_sub(1) as u64;
    let handed = Handed { at: here.app.office.now(), import: sent.import, rows, v: 1 };
    let bytes = serde_json::to_vec(&handed).expect("a table serializes");
    here.app.office.put_on_desk(&here.view.group, code, &format!("{HANDED_TABLE}{id}"), bytes).await?;
    let said = Said { done: Some(msg::handed_done(lang, count)), ..Said::default() };
    draw(here, code, StatusCode::OK, said).await
}
