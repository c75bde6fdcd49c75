//! The screen of the interpreters: as all of them see it, whoever of them or of the secretariat opens it.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use nemcon_negotiation::Id;
use nemcon_negotiation::rulebook::EntityKind;
use serde::Deserialize;

use super::fragments::Viewers;
use super::here::{Here, view_from};
use super::page::frame_of;
use super::problem::Problem;
use super::statements::words_of;
use crate::fill::statements::Words;
use crate::frame;
use crate::lang::Lang;

/// In which language the texts are wanted, and of which meeting.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wanted {
    text: Option<String>,
    meeting: Option<String>,
}

/// Draws the screen; it follows the meeting by itself.
pub(super) async fn page(here: Here, Query(wanted): Query<Wanted>) -> Result<Response, Problem> {
    if !here.view.has_interpreters_screen() {
        return Err(Problem::NotFound);
    }
    let about = wanted.meeting.as_deref().map(|id| id.parse::<Id>().map_err(|_| Problem::NotFound)).transpose()?;
    let known = |id: Id| here.view.state().meetings.contains_key(&id);
    if about.is_some_and(|id| !known(id)) {
        return Err(Problem::NotFound);
    }
    let wanted = wanted.text.as_deref().map(|tag| Lang::from_tag(tag).ok_or(Problem::NotFound)).transpose()?;
    let seat = Viewers::Guests(EntityKind::Interpreter).seat();
    let mut view = view_from(&here.app, here.view.lang, &here.view.group, seat).await?;
    view.about = about;
    let mut words = Words::new();
    for held in view.beforehand() {
        words.extend(words_of(&here, held).await?);
    }
    let content = view.interpreters_page(wanted, &words).content();
    let frame = frame::Frame { seat: here.view.frame_seat(), ..frame_of(&view, None, "/interpreters") };
    Ok(frame::booth(&frame, &content).into_response())
}
