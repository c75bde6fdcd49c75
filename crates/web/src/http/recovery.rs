//! Recovery by the delegation's authority: it makes a new link for one of its persons, or ends the access of one.
//!
//! The delegation's own seat does this for every person it has named; a person does it for whoever may do no more than he or she may.

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::state::Person;
use nemcon_negotiation::{Capacity, Digest};
use nemcon_secretariat::Seat;
use serde::Deserialize;

use super::account::{of_own, own, own_view};
use super::app::App;
use super::door::{FormAnswer, known, read};
use super::office::SignedIn;
use super::problem::{Forbidden, Problem};
use super::visitor::Visitor;
use crate::fill::View;
use crate::lang::Lang;
use crate::pages::account::RecoveryPage;

/// How long a link works that a delegation makes: its person may be on another continent.
pub(super) const LINK_MINUTES: i64 = 3 * 24 * 60;

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/account/delegation", get(page).post(does))
}

/// Returns the identity of the account of a person.
pub(super) fn account_of(seat: &Seat, person: &Digest) -> String {
    format!("person:{}:{}:{person}", seat.group, seat.by)
}

async fn page(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, own) = (known(&lang)?, of_a_delegation(&visitor)?);
    let view = own_view(&app, lang, own).await?;
    drawn(&app, lang, own, view, None, false).await
}

fn of_a_delegation(visitor: &Visitor) -> Result<&SignedIn, Problem> {
    let own = own(visitor)?;
    let is_delegate = own.seat.capacity == Capacity::Delegate;
    if is_delegate { Ok(own) } else { Err(Problem::Forbidden(Forbidden::ForeignSeat)) }
}

async fn drawn(
    app: &App,
    lang: Lang,
    own: &SignedIn,
    mut view: View,
    link: Option<String>,
    ended: bool,
) -> Result<Response, Problem> {
    let wanted = view.commitments_of(&own.seat.by);
    view.opened = app.office.opened(&view.group, &wanted).await?;
    let persons = view.own_persons().into_iter();
    let persons = persons.filter(|(digest, _)| persons_of(&view, own).any(|(named, _)| named.to_string() == *digest));
    let page = RecoveryPage { lang, delegation: view.name(&own.seat.by), persons: persons.collect(), link, ended };
    of_own(app, lang, own, "/account/delegation", &page.content()).await
}

/// Returns the persons for whom a seat makes links: never one who may do more than it may itself.
fn persons_of<'a>(view: &'a View, own: &'a SignedIn) -> impl Iterator<Item = (&'a Digest, &'a Person)> {
    let held = view.state().delegations.get(&own.seat.by);
    let all = held.into_iter().flat_map(|held| held.persons.iter());
    let own_rights = own.seat.person.as_ref().map(|person| {
        let known = held.and_then(|held| held.persons.get(person));
        known.map(|known| known.may.clone()).unwrap_or_default()
    });
    let within = move |person: &Person| own_rights.as_ref().is_none_or(|rights| person.may.is_subset(rights));
    all.filter(move |(_, person)| !person.withdrawn && within(person))
}

/// What is to be done for whom.
#[derive(Deserialize)]
struct Wanted {
    person: String,
    does: Does,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Does {
    Link,
    End,
}

async fn does(
    State(app): State<App>,
    Path(lang): Path<String>,
    visitor: Extension<Visitor>,
    form: FormAnswer<Wanted>,
) -> Result<Response, Problem> {
    let (lang, own, wanted) = (known(&lang)?, of_a_delegation(&visitor)?, read(form)?);
    let view = own_view(&app, lang, own).await?;
    let found = persons_of(&view, own).find(|(digest, _)| digest.to_string() == wanted.person);
    let person = found.map(|(digest, _)| digest.clone()).ok_or(Problem::Forbidden(Forbidden::ForeignSeat))?;
    let id = account_of(&own.seat, &person);
    let (link, ended) = match wanted.does {
        Does::Link => {
            let seat = Seat { person: Some(person), ..own.seat.clone() };
            let secret = app.office.invite(&id, &seat, LINK_MINUTES).await?;
            (Some(app.link_address(&secret)), false)
        }
        Does::End => {
            app.office.revoke(&id).await?;
            (None, true)
        }
    };
    drawn(&app, lang, own, view, link, ended).await
}
