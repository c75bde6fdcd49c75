//! Acts that one of a delegation prepares and another sends: what was filled in lies on the delegation's desk until somebody with the right
//! sends it, and then no more. Nobody else sees it, and it is no entry of the record.

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use nemcon_negotiation::{Capacity, Code, Id, Instant};
use nemcon_secretariat::Seat;
use serde::{Deserialize, Serialize};

use super::app::App;
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use crate::fill::View;
use crate::fill::act_form::{Said, said};
use crate::pages::common::Line;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// What the names of prepared acts on a desk begin with.
const PREPARED: &str = "prepared:";
/// Longest prepared act, in bytes, and most of them on one desk.
const BYTES_MAX: usize = 64 * 1024;
const MOST: usize = 200;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/prepared/{id}", get(one).post(change))
}

/// A form that was filled in.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Prepared {
    act: String,
    at: Instant,
    fields: Said,
    v: u8,
}

/// Lays a form that was filled in on the desk of the delegation, and leads there.
pub(super) async fn keep(app: &App, view: &View, seat: &Seat, act: &str, fields: &Said) -> Answer {
    if seat.capacity != Capacity::Delegate {
        return Err(Problem::NotFound);
    }
    let own = |name: &str| !matches!(name, "act_id" | "id" | "preview" | "prepare" | "prepared");
    let fields: Said = fields.iter().filter(|(name, _)| own(name)).cloned().collect();
    let kept = Prepared { act: act.to_owned(), at: app.office.now(), fields, v: 1 };
    let bytes = serde_json::to_vec(&kept).expect("a form serializes");
    if bytes.len() > BYTES_MAX || all(app, view, &seat.by).await?.len() >= MOST {
        return Err(Problem::TooLarge);
    }
    let id = Id(rand::random());
    app.office.put_on_desk(&view.group, &seat.by, &format!("{PREPARED}{id}"), bytes).await?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, view.to(&format!("prepared/{id}")))]).into_response())
}

/// Takes a prepared act off the desk.
pub(super) async fn clear(app: &App, view: &View, seat: &Seat, id: &str) -> Result<(), Problem> {
    match id.parse::<Id>() {
        Ok(id) if seat.capacity == Capacity::Delegate => {
            Ok(app.office.put_on_desk(&view.group, &seat.by, &format!("{PREPARED}{id}"), Vec::new()).await?)
        }
        _ => Ok(()),
    }
}

async fn all(app: &App, view: &View, of: &Code) -> Result<Vec<(String, Prepared)>, Problem> {
    let desk = app.office.desk(&view.group, of).await?.into_iter();
    let read = |(name, bytes): (String, Vec<u8>)| {
        Some((name.strip_prefix(PREPARED)?.to_owned(), serde_json::from_slice::<Prepared>(&bytes).ok()?))
    };
    Ok(desk.filter_map(read).collect())
}

/// Returns the acts that wait on the desk of a delegation, the newest first.
pub(super) async fn lines(here: &Here, of: &Code) -> Result<Vec<Line>, Problem> {
    let view = &here.view;
    let mut all = all(&here.app, view, of).await?;
    all.sort_by_key(|(_, kept)| std::cmp::Reverse(kept.at));
    let line = |(id, kept): (String, Prepared)| {
        Line::new(view.act_name(&kept.act), view.to(&format!("prepared/{id}"))).below(view.moment(kept.at))
    };
    Ok(all.into_iter().map(line).collect())
}

async fn held(here: &Here, parts: &[(String, String)]) -> Result<(Seat, String, Prepared), Problem> {
    let seat = here.view.sender.clone().ok_or(Problem::NeedsSeat)?;
    let own = here.view.seat.delegation().cloned().ok_or(Problem::NotFound)?;
    let id: Id = part(parts, "id")?;
    let found = all(&here.app, &here.view, &own).await?.into_iter().find(|(name, _)| *name == id.to_string());
    found.map(|(name, kept)| (seat, name, kept)).ok_or(Problem::NotFound)
}

/// A prepared act, as it will stand in the record if whoever looks sends it.
async fn one(here: Here, Path(parts): Of) -> Answer {
    let (seat, id, kept) = held(&here, &parts).await?;
    here.read_about(&crate::fill::act_form::said_again(&kept.fields)).await?;
    let mut pairs = kept.fields;
    pairs.push(("preview".to_owned(), "1".to_owned()));
    pairs.push(("prepared".to_owned(), id));
    super::acts::answer_pairs(here, kept.act, pairs, seat).await
}

/// Shows the form again with what was filled in, or clears it.
async fn change(mut here: Here, Path(parts): Of, fields: super::door::FormAnswer<Said>) -> Answer {
    let (seat, id, kept) = held(&here, &parts).await?;
    if said(&super::door::read(fields)?, "step") == Some("clear") {
        clear(&here.app, &here.view, &seat, &id).await?;
        return Ok((StatusCode::SEE_OTHER, [(header::LOCATION, here.view.to("desk"))]).into_response());
    }
    let mut query = crate::fill::act_form::said_again(&kept.fields);
    here.read_about(&query).await?;
    here.read_own_persons().await?;
    // What was filled in stands in the form, also where it was left empty.
    query.push(("act_id".to_owned(), Id(rand::random()).to_string()));
    let mut page = here.view.act_form(&kept.act, &query, &Id(rand::random())).ok_or(Problem::NotFound)?;
    page.hidden.push(("prepared".to_owned(), id));
    Ok(here.draw(None, "/desk", &page.content()))
}
