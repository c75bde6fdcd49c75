//! Proposing: the form, what it comes to, and tabling it.

use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use nemcon_negotiation::Id;
use nemcon_negotiation::state::{Proposal, To};
use serde_json::json;

use super::super::here::Here;
use super::super::pages::part;
use super::super::problem::Problem;
use super::{Answer, Doing, Of, Part, fresh, seat};
use crate::fill::act_form::{Said, said};
use crate::frame::Section;

/// The form, in the way that the address says.
pub(super) async fn form(here: Here, Path(parts): Of, Query(query): Query<Said>) -> Answer {
    seat(&here)?;
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let typed = here.view.typed(&id, place, query).ok_or(Problem::NotFound)?;
    let page = here.view.propose_page(&typed, None, &fresh());
    Ok(here.draw(Some(Section::Texts), &format!("/texts/{id}/{place}/propose"), &page.content()))
}

/// What was typed: shown as operations, changed, or tabled.
pub(super) async fn send(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let seat = seat(&here)?;
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let step = said(&fields, "step").unwrap_or_default().to_owned();
    let act = said(&fields, "act_id").and_then(|id| id.parse().ok()).unwrap_or_else(fresh);
    let fields = fields.into_iter().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect();
    let typed = here.view.typed(&id, place, fields).ok_or(Problem::NotFound)?;
    let path = format!("/texts/{id}/{place}/propose");
    let again =
        |fault| here.draw(Some(Section::Texts), &path, &here.view.propose_page(&typed, fault, &fresh()).content());
    if step == "edit" {
        return Ok(again(None));
    }
    let operations = match here.view.operations(&typed, &act) {
        Ok(operations) => operations,
        Err(fault) => return Ok((StatusCode::UNPROCESSABLE_ENTITY, again(Some(fault))).into_response()),
    };
    if step == "desk" {
        return super::desk::keep(&here, id, place, &typed.fields).await;
    }
    let to = match step.as_str() {
        "chair" => To::Chair,
        "states" => To::States,
        "public" => To::Public,
        _ => {
            let page = here.view.preview_page(&typed, &operations, &act, here.view.seat.delegation().is_some());
            return Ok(here.draw(Some(Section::Texts), &path, &page.content()));
        }
    };
    let body = here.view.table_body(&typed, &operations, to);
    let doing = Doing { here: &here, seat, name: "table_proposal", body, id: act };
    let shown = here.view.propose_page(&typed, None, &fresh()).content().main;
    let answer = doing.send(&here.view.to_proposal(&act), shown).await?;
    if let (StatusCode::SEE_OTHER, Some(copy)) = (answer.status(), said(&typed.fields, "copy")) {
        super::desk::clear(&here, copy).await?;
    }
    Ok(answer)
}

/// Returns the wider audience that an address names.
pub(super) fn to_of(to: Option<&str>) -> Result<To, Problem> {
    match to {
        Some("states") => Ok(To::States),
        Some("public") => Ok(To::Public),
        _ => Err(Problem::NotFound),
    }
}

fn widening<'a>(here: &'a Here, id: &Id, to: Option<&str>, act: Id) -> Result<Doing<'a>, Problem> {
    let to = to_of(to)?;
    let held = here.view.seen().proposal(id).ok_or(Problem::NotFound)?;
    let whole = Proposal { to, ..held.clone() };
    let body = json!({ "proposal": id, "to": to, "whole": whole });
    Ok(Doing { here, seat: seat(here)?, name: "widen_proposal", body, id: act })
}

/// Shows what widening puts into the record.
pub(super) async fn widen(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let doing = widening(&here, &id, q.to.as_deref(), fresh())?;
    let hidden = vec![("to".to_owned(), q.to.clone().unwrap_or_default())];
    let draft = here.view.seen().proposal(&id).ok_or(Problem::NotFound)?.draft;
    here.read_texts(&draft).await?;
    let title = here.view.seen().proposal(&id).map(|held| here.view.proposal_title(&id, held)).unwrap_or_default();
    let wider = to_of(q.to.as_deref())?;
    doing.confirm(&title, wider, here.view.to(&format!("proposals/{id}/widen")), here.view.to_proposal(&id), hidden)
}

/// Widens.
pub(super) async fn widened(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let act = said(&fields, "act_id").and_then(|id| id.parse().ok()).unwrap_or_else(fresh);
    let doing = widening(&here, &id, said(&fields, "to"), act)?;
    doing.send(&here.view.to_proposal(&id), maud::html! {}).await
}
