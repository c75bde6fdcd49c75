//! Pages as answers: the frame around them, and the pages of what went wrong.

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use maud::html;
use nemcon_negotiation::state::MeetingState;
use nemcon_negotiation::{Capacity, Code, Instant};
use nemcon_secretariat::{Group, Seat as OwnSeat};

use super::api::language;
use super::app::{App, standing};
use super::office::EntityNames;
use super::problem::{Drawn, Problem};
use super::visitor::Visitor;
use crate::dates::Zone;
use crate::frame::{self, Content, Frame, GroupHead, Seat, Section};
use crate::lang::Lang;
use crate::msg;

/// Returns the instant as pages draw it.
pub fn stamp(at: Instant) -> Timestamp {
    Timestamp::from_millisecond(at.millis()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Returns the name of the zone that a group works in: of the open meeting, else of any, else of the seat of the UN.
pub fn zone_name(group: &Group) -> String {
    let snapshot = group.snapshot();
    let meetings = &snapshot.proceedings.state.meetings;
    let open = meetings.values().find(|meeting| matches!(meeting.state, MeetingState::Open { .. }));
    let any = open.or_else(|| meetings.values().next());
    any.map_or_else(|| "America/New_York".to_owned(), |meeting| meeting.from.zone.clone())
}

/// Returns the name of an office or an entity.
pub fn name_of(lang: Lang, names: &EntityNames, code: &Code) -> String {
    match code.as_str() {
        "chair" => msg::seat_chair(lang),
        "secretariat" => msg::seat_secretariat(lang),
        other => names.get(code).map_or_else(|| other.to_owned(), |names| names.get(lang).to_owned()),
    }
}

/// Returns a seat as the frame shows it.
pub fn frame_seat(lang: Lang, names: &EntityNames, seat: Option<&OwnSeat>) -> Seat {
    match seat {
        None => Seat::Public,
        Some(OwnSeat { capacity: Capacity::Chair, .. }) => Seat::Chair,
        Some(OwnSeat { capacity: Capacity::Secretariat, .. }) => Seat::Secretariat,
        Some(seat) => Seat::Delegation(name_of(lang, names, &seat.by)),
    }
}

/// Returns the frame of a page of a group, or of the site.
pub async fn frame(
    app: &App,
    lang: Lang,
    path: &str,
    of: Option<(&Group, Option<Section>)>,
    visitor: &Visitor,
) -> Frame {
    let mut frame = Frame {
        lang,
        path: path.to_owned(),
        group: None,
        section: None,
        seat: Seat::Public,
        now: stamp(app.office.now()),
        zone: Zone::utc(),
        seats_open: app.settings.seats_open,
    };
    let Some((group, section)) = of else { return frame };
    // A page without names is better than none.
    let names = app.office.names(group).await.unwrap_or_default();
    let snapshot = group.snapshot();
    let opened = snapshot.proceedings.state.group.as_deref();
    let name = opened.map_or_else(|| group.name().to_owned(), |opened| opened.names.get(lang).to_owned());
    frame.group = Some(GroupHead {
        slug: group.name().to_owned(),
        name,
        standing: standing(group.origin()),
        place: None,
        under_discussion: None,
        entries: snapshot.size(),
    });
    frame.section = section;
    frame.seat = frame_seat(lang, &names, visitor.seat(group.origin()));
    frame.zone = Zone::named(&zone_name(group));
    frame
}

/// Draws a page of the site that belongs to no group.
pub async fn of_site(app: &App, lang: Lang, path: &str, visitor: &Visitor, content: &Content) -> Response {
    frame::page(&frame(app, lang, path, None, visitor).await, content).into_response()
}

/// Draws a page of a group; `path` is the address without the language.
pub async fn of_group(
    app: &App,
    lang: Lang,
    path: &str,
    of: (&Group, Option<Section>),
    visitor: &Visitor,
    content: &Content,
) -> Response {
    frame::page(&frame(app, lang, path, Some(of), visitor).await, content).into_response()
}

/// Returns the language of an address, else the one that the browser asks for.
pub fn lang_of(path: &str, headers: &HeaderMap) -> Lang {
    Lang::from_tag(path.split('/').nth(1).unwrap_or_default()).unwrap_or_else(|| language(headers))
}

/// Draws the problems of pages as pages; the API and the record answer in JSON.
pub async fn draw_problems(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if path.starts_with("/api/") || path.starts_with("/record/") {
        return next.run(request).await;
    }
    let lang = lang_of(&path, request.headers());
    let mut response = next.run(request).await;
    let Some(Drawn(problem)) = response.extensions_mut().remove::<Drawn>() else { return response };
    let visitor = response.extensions_mut().remove::<Visitor>().unwrap_or_default();
    let bare = path.strip_prefix(&format!("/{}", lang.tag())).unwrap_or("/");
    let group = bare.strip_prefix("/groups/").and_then(|rest| app.office.group(rest.split('/').next()?));
    let content = content(lang, &problem);
    let page = match &group {
        Some(group) => of_group(&app, lang, bare, (group, None), &visitor, &content).await,
        None => of_site(&app, lang, "/", &visitor, &content).await,
    };
    problem.dress(page)
}

fn content(lang: Lang, problem: &Problem) -> Content {
    let main = html! {
        p.lede { (msg::http_problem_what(lang, problem.kind())) }
        @if *problem == Problem::NeedsSeat { p { a href={ "/" (lang.tag()) "/seats" } { (msg::nav_seats(lang)) } } }
        p { a href={ "/" (lang.tag()) "/" } { (msg::nav_start(lang)) } }
    };
    Content { title: msg::http_problem_title(lang, problem.kind()), kicker: None, main, rests_on: None }
}
