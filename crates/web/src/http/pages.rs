//! Handlers of pages: they fill a struct and draw nothing.

use axum::extract::{Path, Query, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use nemcon_negotiation::Id;
use nemcon_secretariat::Group;
use serde::Deserialize;

use super::api::reads::download;
use super::app::App;
use super::entrance::stands_without_a_line;
use super::fragments::Viewers;
use super::here::{Here, view, view_from};
use super::page::of_site;
use super::participants::file_of_document;
use super::problem::Problem;
use super::record::is_named;
use super::stream::{Draw, Stream, open, resume_after};
use super::visitor::Visitor;
use super::{interpreters, record_page, room};
use crate::fill::act_form::{Said, said};
use crate::fill::lists::Asked;
use crate::fill::proposals::reading::{Look, Wanted};
use crate::frame::Section;
use crate::lang::{Lang, Script as _};
use crate::pages::meeting;
use crate::pages::overview::entry_line;
use crate::pages::samples::Samples;
use crate::pages::start::Start;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let group = "/{lang}/groups/{group}";
    let at = |path: &str| format!("{group}/{path}");
    Router::new()
        .route("/{lang}", get(start))
        .route("/{lang}/", get(start))
        .route("/{lang}/samples", get(samples))
        .route(group, get(overview))
        .route(&at("calendar"), get(calendar))
        .route(&at("agenda"), get(agenda))
        .route(&at("meeting"), get(meeting_now))
        .route(&at("meeting/{id}"), get(meeting_page))
        .route(&at("meeting/{id}/room"), get(room::of_meeting))
        .route(&at("meeting/{id}/desk"), get(chair_desk))
        .route(&at("meeting/{id}/desk/worker.js"), get(desk_worker))
        .route(&at("time-spoken"), get(time_spoken))
        .route(&at("balance"), get(balance))
        .route(&at("interpreters"), get(interpreters::page))
        .route(&at("room"), get(room::page))
        .route(&at("room/stream"), get(room::stream))
        .route(&at("documents"), get(documents))
        .route(&at("documents/{id}"), get(document))
        .route(&at("letters"), get(letters))
        .route(&at("letters/{id}"), get(letter))
        .route(&at("texts"), get(texts))
        .route(&at("texts/{id}"), get(draft_latest))
        .route(&at("texts/{id}/{place}"), get(draft))
        .route(&at("texts/{id}/{place}/plain"), get(plain))
        .route(&at("texts/{id}/{place}/html"), get(page_of_text))
        .route(&at("decisions"), get(decisions))
        .route(&at("decisions/{id}"), get(decision))
        .route(&at("silences"), get(silences))
        .route(&at("silences/{id}"), get(silence))
        .route(&at("rulebook"), get(rulebook))
        .route(&at("record"), get(record_page::list))
        .route(&at("record/{number}"), get(record_page::one))
        .route(&at("do/{name}"), get(act_form))
        .route(&at("act/{name}"), get(act_form))
        .route(&at("files/{hash}"), get(file))
        .route(&at("record/{number}/proof"), get(proof))
        .route(&at("stream"), get(stream))
}

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

fn fresh() -> Id {
    Id(rand::random())
}

fn known(lang: &str) -> Result<Lang, Problem> {
    Lang::from_tag(lang).ok_or(Problem::NotFound)
}

async fn start(State(app): State<App>, Path(lang): Path<String>) -> Answer {
    let lang = known(&lang)?;
    let (mut groups, mut decided) = (Vec::new(), Vec::new());
    for group in app.office.groups() {
        let view = view(&app, lang, &group, None).await?;
        if view.state().group.is_none() {
            continue;
        }
        groups.push(view.card());
        decided.extend(view.newest_decisions().into_iter().take(3).map(|line| line.below(view.head().name)));
    }
    crate::collate::sort_by(lang, &mut groups, |g| &g.name);
    let page = Start { lang, groups, decided, seats_open: app.settings.seats_open };
    Ok(of_site(&app, lang, "/", &page.content()))
}

async fn samples(State(app): State<App>, Path(lang): Path<String>) -> Answer {
    let lang = known(&lang)?;
    if !app.settings.seats_open {
        return Err(Problem::NotFound);
    }
    Ok(of_site(&app, lang, "/samples", &Samples { lang }.content()))
}

const NEWEST: u64 = 8;

async fn overview(here: Here) -> Answer {
    let size = here.view.snapshot.size();
    let entries = record_page::newest(&here, size.saturating_sub(NEWEST), size).await?;
    let mut page = here.view.overview(entries);
    page.card = here.view.seat_card(here.app.settings.reset.is_some());
    Ok(here.draw(Some(Section::Overview), "", &page.content()))
}

async fn calendar(mut here: Here) -> Response {
    here.read_elsewhere();
    here.draw(Some(Section::Calendar), "/calendar", &here.view.calendar().content())
}

/// Whoever proposes an agenda may begin with that of another group of this server.
async fn agenda(here: Here) -> Response {
    let mut page = here.view.agenda_page();
    if here.view.may_propose_agenda() {
        let others = here.other_groups();
        page.buttons.extend(others.iter().filter_map(|group| here.view.copies_agenda(group)));
    }
    here.draw(Some(Section::Agenda), "/agenda", &page.content())
}

/// The desk of the Chair or of the secretariat; for whoever is neither, there is none.
async fn chair_desk(mut here: Here, Path(parts): Of) -> Answer {
    let id = &part::<Id>(&parts, "id")?;
    here.view.about = Some(*id);
    let content = here.view.chair_desk(id, &fresh()).map(|page| page.content());
    here.shown(Section::Meeting, &format!("/meeting/{id}/desk"), content)
}

/// The script by which the desk stands when there is no line.
async fn desk_worker(here: Here, Path(parts): Of) -> Answer {
    let id = &part::<Id>(&parts, "id")?;
    let has_desk = here.view.has_desk(id) && here.view.state().meetings.contains_key(id);
    has_desk.then_some(()).ok_or(Problem::NotFound)?;
    stands_without_a_line(&here.view.to(&format!("meeting/{id}/desk")))
}

/// A seat that is told nothing of it finds no page.
async fn time_spoken(here: Here) -> Answer {
    here.shown(Section::Meeting, "/time-spoken", here.view.time_spoken().map(|page| page.content()))
}

/// So does a seat to which the balance is not shown.
async fn balance(here: Here) -> Answer {
    here.shown(Section::Meeting, "/balance", here.view.balance().map(|page| page.content()))
}

async fn rulebook(here: Here) -> Answer {
    here.shown(Section::Rulebook, "/rulebook", here.view.rulebook().map(|page| page.content()))
}

/// Returns a part of the address.
pub(super) fn part<T: std::str::FromStr>(parts: &[(String, String)], wanted: &str) -> Result<T, Problem> {
    let found = parts.iter().find(|(name, _)| name == wanted).and_then(|(_, value)| value.parse().ok());
    found.ok_or(Problem::NotFound)
}

macro_rules! things {
    ($($name:ident, $section:ident, $path:literal, ($here:ident, $id:ident) => $content:expr;)*) => {
        $(async fn $name($here: Here, Path(parts): Of) -> Answer {
            let $id = &part::<Id>(&parts, "id")?;
            let content = $content;
            $here.shown(Section::$section, &format!(concat!("/", $path, "/{}"), $id), content)
        })*
    };
}

things! {
    document, Documents, "documents", (here, id) => super::participants::document(&here, id).await?.map(|page| page.content());
    decision, Decisions, "decisions", (here, id) => here.view.decision(id).map(|page| page.content());
    silence, Silences, "silences", (here, id) => here.view.silence(id).map(|page| page.content());
    letter, Letters, "letters", (here, id) => here.view.letter(id, letter_body(&here, id).await?).map(|page| page.content());
}

/// Returns the words of a letter that this seat may see, where they are kept as plain text.
async fn letter_body(here: &Here, id: &Id) -> Result<Option<(Lang, String)>, Problem> {
    let Some((_, letter)) = here.view.seen().letters().find(|(found, _)| *found == id) else { return Ok(None) };
    let files: Vec<_> = letter.languages.iter().map(|(lang, file)| (*lang, file.clone())).collect();
    super::day::plain_words(here, &files).await
}

async fn meeting_page(mut here: Here, Path(parts): Of) -> Answer {
    let id = part::<Id>(&parts, "id")?;
    here.view.about = Some(id);
    let content = here.view.meeting(&id, &fresh()).map(|page| page.content());
    here.shown(Section::Meeting, &format!("/meeting/{id}"), content)
}

/// The meeting that is open, else the nearest.
async fn meeting_now(mut here: Here) -> Answer {
    let view = &here.view;
    let nearest = || {
        let far =
            |m: &nemcon_negotiation::state::Meeting| (m.to.at < view.at, (m.from.at.millis() - view.at.millis()).abs());
        view.state().meetings.iter().min_by_key(|(_, m)| far(m)).map(|(id, _)| *id)
    };
    here.view.about = view.open_meeting().map(|(id, _)| id).or_else(nearest);
    let content = match here.view.about {
        Some(id) => here.view.meeting(&id, &fresh()).map(|page| page.content()),
        None => Some(meeting::none(here.view.lang)),
    };
    here.shown(Section::Meeting, "/meeting", content)
}

/// What was searched for, and which page of it.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Search {
    q: String,
    page: Option<usize>,
    from: String,
}

impl From<Search> for Asked {
    fn from(search: Search) -> Self {
        Asked { missions: search.from == "missions", page: search.page.unwrap_or(1), q: search.q }
    }
}

macro_rules! lists {
    ($($name:ident, $section:ident, $path:literal, $fill:ident;)*) => {
        $(async fn $name(here: Here, Query(search): Query<Search>) -> Response {
            here.draw(Some(Section::$section), $path, &here.view.$fill(&search.into()).content())
        })*
    };
}

lists! {
    documents, Documents, "/documents", documents;
    letters, Letters, "/letters", letters;
    texts, Texts, "/texts", text_list;
    decisions, Decisions, "/decisions", decisions;
    silences, Silences, "/silences", silences;
}

/// How a text is to be shown.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Shown {
    text: Option<String>,
    view: Option<String>,
    changes: Option<String>,
    against: Option<usize>,
    with: Option<Id>,
    part: Option<usize>,
    at: Option<String>,
}

impl Shown {
    fn lang(&self) -> Option<Lang> {
        self.text.as_deref().and_then(Lang::from_tag)
    }

    pub(super) fn look(&self) -> Look {
        let view = match self.view.as_deref() {
            Some("compilation") => Wanted::Compilation,
            Some("changes") => Wanted::Changes,
            _ if self.changes.is_some() || self.against.is_some() || self.with.is_some() => Wanted::Changes,
            _ => Wanted::Clean,
        };
        Look { view, lang: self.lang(), against: self.against, with: self.with, part: self.part, at: self.at.clone() }
    }
}

async fn draft_latest(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    let id = part(&parts, "id")?;
    let versions = here.view.state().drafts.get(&id).map(|d| d.versions.len()).ok_or(Problem::NotFound)?;
    draft_page(&here, &id, versions.saturating_sub(1), &q).await
}

async fn draft(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    draft_page(&here, &part(&parts, "id")?, part(&parts, "place")?, &q).await
}

async fn draft_page(here: &Here, id: &Id, place: usize, q: &Shown) -> Answer {
    here.read_texts(id).await?;
    here.read_sources(q.with).await?;
    let page = here.view.draft(id, place, &q.look());
    here.shown(Section::Texts, &format!("/texts/{id}/{place}"), page.map(|page| page.content()))
}

/// The plain text of a version in one language: what its version hash names.
async fn plain(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let version = here.view.state().drafts.get(&id).and_then(|d| d.versions.get(place)).ok_or(Problem::NotFound)?;
    let shown = here.view.shown_language(version, q.lang());
    let text = version.languages.get(&shown).and_then(|l| here.view.text(&l.blob)).ok_or(Problem::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text.plain()).into_response())
}

/// A version in one language as a file of HTML that stands alone.
async fn page_of_text(here: Here, Path(parts): Of, Query(q): Query<Shown>) -> Answer {
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let draft = here.view.state().drafts.get(&id).ok_or(Problem::NotFound)?;
    let version = draft.versions.get(place).ok_or(Problem::NotFound)?;
    let shown = here.view.shown_language(version, q.lang());
    let text = version.languages.get(&shown).and_then(|l| here.view.text(&l.blob)).ok_or(Problem::NotFound)?;
    let title = format!("{} · {}", draft.title.get(shown), here.view.version_name(version));
    let page = maud::html! {
        (maud::DOCTYPE)
        html lang=(shown.tag()) dir=(shown.dir()) {
            head { meta charset="utf-8"; title { (title) } }
            body { (maud::PreEscaped(nemcon_formats::html::write(&text))) }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"text.html\""),
    ];
    Ok((headers, page.into_string()).into_response())
}

/// The form of an act, filled with what the address says.
async fn act_form(mut here: Here, Path(parts): Of, RawQuery(asked): RawQuery, Query(mut query): Query<Said>) -> Answer {
    if here.view.sender.is_none() {
        return Err(Problem::NeedsSeat);
    }
    here.read_about(&query).await?;
    here.read_own_persons().await?;
    let name: String = part(&parts, "name")?;
    if matches!(name.as_str(), "change_member" | "withdraw_person") {
        here.view.member_as_typed(&name, &mut query);
    }
    if name == "propose_agenda"
        && let Some(slug) = said(&query, "copy")
    {
        let other = here.other_groups().into_iter().find(|group| group.name() == slug).ok_or(Problem::NotFound)?;
        query.extend(here.view.agenda_as_typed(&other));
    }
    if matches!(name.as_str(), "register_key" | "replace_key") && said(&query, "form") == Some("webauthn") {
        let made_here = here.app.settings.passkeys.is_some() && said(&query, "elsewhere").is_none();
        if made_here {
            let old = said(&query, "key").map(|key| format!("?key={key}")).unwrap_or_default();
            return Ok(axum::response::Redirect::to(&here.view.to(&format!("keys/new{old}"))).into_response());
        }
    }
    let page = here.view.act_form(&name, &query, &fresh()).ok_or(Problem::NotFound)?;
    if let (Some(seat), true) = (here.view.sender.clone(), page.is_only_shown()) {
        return super::acts::stands(here, name, &page, seat).await;
    }
    let content = here.view.with_word(&name, &query, page.content());
    // In another language it is the same form, filled with the same.
    let asked = asked.filter(|asked| !asked.is_empty()).map(|asked| format!("?{asked}")).unwrap_or_default();
    Ok(here.draw(None, &format!("/do/{name}{asked}"), &content))
}

/// A file of a document or a letter, for whoever may see what names it.
async fn file(here: Here, Path(parts): Of) -> Answer {
    let hash = part(&parts, "hash")?;
    if !is_named(&here.view.seen(), &hash) {
        return Err(Problem::NotFound);
    }
    file_of_document(&here, &hash).await
}

/// The proof of an entry, as a file.
async fn proof(here: Here, Path(parts): Of) -> Answer {
    let (group, number): (_, u64) = (&here.view.group, part(&parts, "number")?);
    let proof = group.proof(number).await?.ok_or(Problem::NotFound)?;
    Ok(download(&format!("{}-{number}.tlog-proof", group.name()), proof))
}

/// Where a stream begins.
#[derive(Deserialize)]
pub(super) struct Begins {
    #[serde(default)]
    pub(super) from: Option<u64>,
}

/// The live stream of pages: each entry as a line that is ready to be shown.
async fn stream(here: Here, visitor: Extension<Visitor>, headers: HeaderMap, Query(from): Query<Begins>) -> Stream {
    let after = resume_after(&headers, from.from, here.view.snapshot.size());
    open(here.app.clone(), here.view.group.clone(), &visitor, after, AsLine(here.view.lang))
}

struct AsLine(Lang);

impl Draw for AsLine {
    fn form(&self) -> &'static str {
        self.0.tag()
    }

    async fn draw(&self, app: &App, group: &Group, number: u64, bytes: &[u8], viewers: Viewers) -> Option<String> {
        let view = view_from(app, self.0, group, viewers.seat()).await.ok()?;
        // Of a segment that these viewers are not in they are told by the number alone that the record goes on.
        if view.is_of_closed_floor(number, bytes) {
            return Some(String::new());
        }
        Some(entry_line(self.0, &view.zone, &view.entry_line(number, bytes)).into_string())
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
        view.parts_of(number, bytes, &fresh()).into_iter().map(|(name, html)| (name, html.into_string())).collect()
    }
}
