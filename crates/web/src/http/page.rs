//! Pages as answers: the frame around them, and the pages of what went wrong.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;

use super::api::language;
use super::app::App;
use super::here::view;
use super::problem::{Drawn, Problem};
use super::visitor::Visitor;
use crate::dates::Zone;
use crate::fill::View;
use crate::fill::view::stamp;
use crate::frame::{self, Content, Frame, Seat, Section};
use crate::lang::Lang;
use crate::msg;

/// Draws a page of a group; `path` is the address below the group, as `/calendar`, or nothing.
pub fn of_group(view: &View, section: Option<Section>, path: &str, content: &Content) -> Response {
    frame::page(&frame_of(view, section, path), content).into_response()
}

/// Returns what a page of a group shows around itself.
pub fn frame_of(view: &View, section: Option<Section>, path: &str) -> Frame {
    let home = view.to("");
    Frame {
        lang: view.lang,
        path: format!("{}{path}", home.strip_prefix(&format!("/{}", view.lang.tag())).unwrap_or(&home)),
        group: Some(view.head()),
        section,
        seat: view.frame_seat(),
        now: view.now(),
        zone: view.zone.clone(),
        seats_open: view.seats_open,
        passkeys: view.passkeys,
    }
}

/// Draws a page of the site that belongs to no group, as the public sees it.
pub fn of_site(app: &App, lang: Lang, path: &str, content: &Content) -> Response {
    of_person(app, lang, Seat::Public, path, content)
}

/// Draws a page of the site that belongs to no group, for a seat.
pub fn of_person(app: &App, lang: Lang, seat: Seat, path: &str, content: &Content) -> Response {
    let frame = Frame {
        lang,
        path: path.to_owned(),
        group: None,
        section: None,
        seat,
        now: stamp(app.office.now()),
        zone: Zone::utc(),
        seats_open: app.settings.seats_open,
        passkeys: app.settings.passkeys.is_some(),
    };
    frame::page(&frame, content).into_response()
}

/// Returns the language of an address, else the one that the browser asks for.
pub fn lang_of(path: &str, headers: &HeaderMap) -> Lang {
    Lang::from_tag(path.split('/').nth(1).unwrap_or_default()).unwrap_or_else(|| language(headers))
}

/// Draws the problems of pages as pages; the API and the record answer in JSON.
pub async fn draw_problems(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let lang = lang_of(&path, request.headers());
    let mut response = next.run(request).await;
    let found = response.extensions_mut().remove::<Drawn>().map(|Drawn(problem)| problem);
    let is_for_programs = path.starts_with("/api/") || path.starts_with("/record/");
    let problem = match found.or_else(|| bare(&response)) {
        None => return response,
        // What the API says itself stays; what the router says of its own is said in the same form.
        Some(problem) if is_for_programs => return if is_json(&response) { response } else { problem.into_response() },
        Some(problem) => problem,
    };
    let visitor = response.extensions_mut().remove::<Visitor>().unwrap_or_default();
    let bare = path.strip_prefix(&format!("/{}", lang.tag())).unwrap_or("/");
    let slug = bare.strip_prefix("/groups/").or(bare.strip_prefix('/')).and_then(|rest| rest.split('/').next());
    let group = slug.and_then(|slug| app.office.group(slug));
    let content = content(lang, &problem, app.settings.passkeys.is_some());
    let view = match group {
        Some(group) => view(&app, lang, &group, visitor.seat(group.origin()).cloned()).await.ok(),
        None => None,
    };
    let page = match view {
        Some(view) => of_group(&view, None, "", &content),
        None => of_site(&app, lang, "/", &content),
    };
    problem.dress(page)
}

fn is_json(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"))
}

/// Returns the problem that the router or an extractor has told in plain text, or without a word.
fn bare(response: &Response) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    let is_plain = kind.is_empty() || kind.starts_with(b"text/plain");
    Problem::of_status(response.status()).filter(|_| is_plain)
}

fn content(lang: Lang, problem: &Problem, passkeys: bool) -> Content {
    let main = html! {
        p.lede { (msg::http_problem_what(lang, problem.kind())) }
        @if *problem == Problem::NeedsSeat {
            @if passkeys { p { a href={ "/" (lang.tag()) "/sign-in" } { (msg::nav_sign_in(lang)) } } }
            @else { p { a href={ "/" (lang.tag()) "/seats" } { (msg::nav_seats(lang)) } } }
        }
        p { a href={ "/" (lang.tag()) "/" } { (msg::nav_start(lang)) } }
    };
    Content { title: msg::http_problem_title(lang, problem.kind()), kicker: None, main, rests_on: None }
}
