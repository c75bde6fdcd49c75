//! The screen of the room: what all States see, whoever opens it.

use axum::Extension;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use nemcon_negotiation::Id;
use nemcon_secretariat::Group;

use super::app::App;
use super::fragments::Viewers;
use super::here::{Here, view_from};
use super::page::frame_of;
use super::pages::{Begins, part};
use super::problem::Problem;
use super::stream::{Draw, Stream, open_as, resume_after};
use super::visitor::Visitor;
use crate::frame;
use crate::lang::Lang;
use crate::pages::room::part_name;

/// What a screen that a whole room looks at may show: to who is no State what all such are told; to a State or an office what every State sees, and nothing told to
/// the Chair or to one delegation.
fn viewers(here: &Here) -> Viewers {
    match Viewers::of(&here.view.seat, &here.view.snapshot.proceedings) {
        who @ (Viewers::Public | Viewers::Guests(_)) => who,
        _ => Viewers::States,
    }
}

/// Draws the screen of the meeting that is open; where several are, each has a screen of its own.
pub(super) async fn page(here: Here) -> Result<Response, Problem> {
    drawn(here, None, "/room").await
}

/// Draws the screen of a meeting.
pub(super) async fn of_meeting(here: Here, Path(parts): Path<Vec<(String, String)>>) -> Result<Response, Problem> {
    let id: Id = part(&parts, "id")?;
    here.view.state().meetings.get(&id).ok_or(Problem::NotFound)?;
    drawn(here, Some(id), &format!("/meeting/{id}/room")).await
}

async fn drawn(here: Here, about: Option<Id>, path: &str) -> Result<Response, Problem> {
    let mut view = view_from(&here.app, here.view.lang, &here.view.group, viewers(&here).seat()).await?;
    view.about = about;
    let content = view.room_screen(about.as_ref()).content();
    let frame = frame::Frame { seat: here.view.frame_seat(), ..frame_of(&view, None, path) };
    Ok(frame::screen(&frame, &content).into_response())
}

/// Begins the stream that the screen follows.
pub(super) async fn stream(
    here: Here,
    visitor: Extension<Visitor>,
    headers: HeaderMap,
    Query(from): Query<Begins>,
) -> Stream {
    let after = resume_after(&headers, from.from, here.view.snapshot.size());
    let viewers = viewers(&here);
    open_as(here.app.clone(), here.view.group.clone(), &visitor, viewers, after, Screen(here.view.lang))
}

struct Screen(Lang);

impl Draw for Screen {
    fn form(&self) -> &'static str {
        match self.0 {
            Lang::Ar => "room ar",
            Lang::Zh => "room zh",
            Lang::En => "room en",
            Lang::Fr => "room fr",
            Lang::Ru => "room ru",
            Lang::Es => "room es",
        }
    }

    /// An entry is told by its number alone: the screen shows what it changed.
    async fn draw(&self, _: &App, _: &Group, _: u64, _: &[u8], _: Viewers) -> Option<String> {
        Some(String::new())
    }

    async fn parts(
        &self,
        app: &App,
        group: &Group,
        number: u64,
        bytes: &[u8],
        viewers: Viewers,
    ) -> Vec<(String, String)> {
        let Ok(view) = view_from(app, self.0, group, viewers.seat()).await else { return Vec::new() };
        let mut parts = view.under_parts(number, bytes);
        let meetings = view.meetings_touched(number, bytes);
        parts.extend([None].into_iter().chain(meetings.iter().map(Some)).map(|about| {
            let screen = view.room_screen(about);
            (part_name(screen.about.as_deref()), screen.part())
        }));
        parts.into_iter().map(|(name, html)| (name, html.into_string())).collect()
    }
}
