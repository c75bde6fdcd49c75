//! One step for many organizations of a round: chosen, looked at once more, and recorded together or not at all.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::state::Application;
use nemcon_negotiation::{Act, Content, Id};
use nemcon_secretariat::{Beside, Rejection, Seat};

use super::api::acts::seat_to_act;
use super::app::App;
use super::door::{FormAnswer, read};
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::act_form::{Said, said};
use crate::fill::many::STEPS;
use crate::frame::Section;
use crate::msg;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/stakeholders/{id}/many/{step}", get(page).post(send))
}

/// A step of a round, and whom somebody may take it for.
struct Many<'a> {
    here: &'a Here,
    round: Id,
    step: &'static str,
    open: Vec<(Id, Application)>,
}

impl<'a> Many<'a> {
    fn of(here: &'a Here, parts: &[(String, String)]) -> Result<Self, Problem> {
        let round: Id = part(parts, "id")?;
        here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
        here.view.seen().round(&round).ok_or(Problem::NotFound)?;
        let named = parts.iter().find(|(name, _)| name == "step").map(|(_, step)| step.as_str());
        let step = STEPS.into_iter().find(|own| Some(*own) == named);
        let step = step.filter(|_| here.view.seat.is_office()).ok_or(Problem::NotFound)?;
        Ok(Self { here, round, step, open: here.view.may_step_for(step, &round) })
    }

    fn draw(&self, of: &[(Id, Application)], chosen: Option<&Id>, fault: Option<String>) -> Response {
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = self.here.view.many_page(self.step, &self.round, of, chosen, fault);
        let path = format!("/stakeholders/{}/many/{}", self.round, self.step);
        (status, self.here.draw(Some(Section::Stakeholders), &path, &page.content())).into_response()
    }

    /// Records the step for all of them, or says for whom it is refused.
    async fn send(&self, seat: &Seat, base: &Id, of: &[(Id, Application)]) -> Answer {
        let view = &self.here.view;
        let act = |(id, held): &(Id, Application)| {
            let content = Content::read(self.step, view.step_body(self.step, id, held)?).ok()?;
            let Seat { group, capacity, by, person } = seat.clone();
            let id = Id::derived(&[&base.to_string(), self.step, &id.to_string()]);
            let act = Act { id, group, by, capacity, done_at: None, person, seen: None, content };
            Some((act.line().into_bytes(), Beside::default()))
        };
        let acts = of.iter().map(act).collect::<Option<Vec<_>>>().ok_or(Problem::NotFound)?;
        let answers = view.group.submit_all(seat, acts, false).await?;
        let mut last = 0;
        for ((_, held), answer) in of.iter().zip(answers) {
            match answer {
                Ok(receipt) => last = receipt.number,
                Err(Rejection::Refused(refusal)) => {
                    let why = msg::many_refused(view.lang, held.facts.name.as_str(), view.fact(&refusal));
                    return Ok(self.draw(&self.open, None, Some(msg::plain(&why))));
                }
                Err(other) => return Err(other.into()),
            }
        }
        view.group.wait_for(last, std::time::Duration::from_secs(5)).await;
        let to = view.to(&format!("stakeholders/{}?recorded={last}", self.round));
        Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
    }
}

async fn page(here: Here, Path(parts): Of) -> Answer {
    let many = Many::of(&here, &parts)?;
    Ok(many.draw(&many.open, None, None))
}

async fn send(here: Here, Path(parts): Of, Extension(visitor): Extension<Visitor>, form: FormAnswer<Said>) -> Answer {
    let sent = read(form)?;
    let seat = seat_to_act(&here.view.group, &visitor)?.clone();
    let many = Many::of(&here, &parts)?;
    let go = said(&sent, "go").unwrap_or_default();
    let named: BTreeSet<&str> =
        sent.iter().filter(|(name, _)| name == "application").map(|(_, id)| id.as_str()).collect();
    let chosen = |(id, _): &&(Id, Application)| go == "all" || named.contains(id.to_string().as_str());
    let of: Vec<_> = many.open.iter().filter(chosen).cloned().collect();
    // Sent twice, or somebody was faster: for those the step is not open any more.
    let base = said(&sent, "act_id").and_then(|id| id.parse::<Id>().ok());
    match base {
        _ if of.is_empty() => Ok(many.draw(&many.open, None, Some(msg::many_nothing(here.view.lang)))),
        Some(base) if go == "send" && of.len() == named.len() => many.send(&seat, &base, &of).await,
        Some(_) if go == "send" => {
            let fault = msg::many_changed(here.view.lang);
            Ok(many.draw(&of, Some(&Id(rand::random())), Some(fault)))
        }
        _ => Ok(many.draw(&of, Some(&Id(rand::random())), None)),
    }
}
