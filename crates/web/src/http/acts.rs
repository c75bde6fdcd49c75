//! Acts from forms: what was typed becomes the act, is shown before it is sent where it is solemn, and is answered by the
//! page it came from or by a refusal that keeps what was typed.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Extension, Form, Router};
use maud::{Markup, html};
use nemcon_negotiation::{Act, Capacity, Content, Id, Refusal};
use nemcon_secretariat::{Beside, Receipt, Seat};

use super::api::acts::{BLOB_MAX, Sent, seat_to_act, submit};
use super::app::App;
use super::compose::{Composed, Unready, compose};
use super::form::{Fault, Hidden, Why, tree};
use super::here::Here;
use super::page::of_group;
use super::problem::Problem;
use super::recovery::{LINK_MINUTES, account_of};
use super::refused;
use super::salt;
use super::visitor::Visitor;
use crate::fill::View;
use crate::fill::act_form::{audience_words, inside, said_again};
use crate::frame::Content as Page;
use crate::msg;
use crate::pages::acts::{ActForm, ConfirmPage, RefusalPage};
use crate::pieces::{Button, Weight};

/// Returns the routes: `act/{name}` under a group; its form stands at `do/{name}`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/groups/{group}/act/{name}", post(send))
        .layer(axum::extract::DefaultBodyLimit::max(BLOB_MAX))
}

/// A form of an act, read.
struct Filled<'a> {
    app: &'a App,
    view: View,
    seat: Seat,
    name: String,
    pairs: Vec<(String, String)>,
    /// A desk sends what it has kept: it is answered in JSON, in the language of its page.
    from_desk: bool,
}

/// What a desk is answered that has sent what it kept.
#[derive(serde::Serialize)]
struct DeskAnswer {
    /// Number of the entry, where it is in the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    /// Why it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    /// The article that forbids.
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<String>,
    /// The server's clock, for that of the desk.
    now: nemcon_negotiation::Instant,
}

async fn send(
    mut here: Here,
    Path(parts): Path<Vec<(String, String)>>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
) -> Result<Response, Problem> {
    let name = parts.into_iter().find(|(part, _)| part == "name").map(|(_, name)| name).ok_or(Problem::NotFound)?;
    let seat = seat_to_act(&here.view.group, &visitor)?.clone();
    let accepts = request.headers().get(header::ACCEPT).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let from_desk = accepts == "application/json";
    let pairs = pairs(&here.app, &name, request).await?;
    let said = said_again(&pairs);
    here.read_about(&said).await?;
    here.read_about(&inside(&said)).await?;
    here.read_elsewhere();
    let Here { app, view, .. } = here;
    Filled { app: &app, view, seat, name, pairs, from_desk }.answer().await
}

/// Reads the fields of a form; files are kept, and their names stand in their fields.
async fn pairs(app: &App, act: &str, request: Request) -> Result<Vec<(String, String)>, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::Unsupported);
        }
        let read = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let too_large = |status: StatusCode| Problem::of_status(status).filter(|problem| *problem == Problem::TooLarge);
        return match read {
            Ok(Form(pairs)) => Ok(pairs),
            Err(rejection) => {
                let problem = too_large(rejection.status());
                Err(problem.unwrap_or_else(|| Problem::Malformed(rejection.body_text())))
            }
        };
    }
    let malformed = |what: String| Problem::Malformed(what);
    let mut parts =
        Multipart::from_request(request, &()).await.map_err(|rejection| malformed(rejection.body_text()))?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|error| malformed(error.body_text()))? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let media_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
        let bytes: Bytes = part.bytes().await.map_err(|_| Problem::TooLarge)?;
        match is_file {
            true if bytes.is_empty() => {}
            true => files.push((name, media_type, bytes)),
            false => {
                let value = String::from_utf8(bytes.to_vec()).map_err(|_| malformed(format!("{name}: not text")))?;
                pairs.push((name, value));
            }
        }
    }
    for (name, media_type, bytes) in files {
        // The first name counts: no copy of what is not for everybody lies about under the hash of its bytes.
        let salt = salt::of_upload(app, act, &pairs, &name);
        let kept = app.office.keep_file(salt, media_type, bytes.to_vec()).await?.to_string();
        pairs.push((name, kept));
    }
    Ok(pairs)
}

/// Draws what will stand in the record for a solemn act that asks for nothing more, as its form would be sent; nothing is
/// recorded.
pub async fn stands(here: Here, name: String, form: &ActForm, seat: Seat) -> Result<Response, Problem> {
    let Here { app, view, .. } = here;
    Filled { app: &app, view, seat, name, pairs: form.hidden.clone(), from_desk: false }.answer().await
}

/// Answers a form that was filled in on another page, whose fields are known.
pub(super) async fn answer_pairs(
    here: Here,
    name: String,
    pairs: Vec<(String, String)>,
    seat: Seat,
) -> Result<Response, Problem> {
    let Here { app, view, .. } = here;
    Filled { app: &app, view, seat, name, pairs, from_desk: false }.answer().await
}

impl Filled<'_> {
    async fn answer(self) -> Result<Response, Problem> {
        let (hidden, fields) = match tree::read(&self.pairs) {
            Ok(read) => read,
            Err(fault) => return Ok(self.faulty(&fault)),
        };
        let group = &self.view.group;
        let capacity = self.view.capacity_of(&self.seat, &self.name);
        let seat = Seat { capacity, ..self.seat.clone() };
        let composed = compose(self.app, group, &seat, &self.name, &hidden, fields, Beside::default()).await;
        let Composed { act, beside } = match composed {
            Ok(composed) => composed,
            Err(Unready::NoSuchAct) => return Err(Problem::NotFound),
            Err(Unready::Failed(problem)) => return Err(problem),
            Err(Unready::Fault(fault)) => return Ok(self.faulty(&fault)),
        };
        if hidden.prepare {
            return super::prepared::keep(self.app, &self.view, &self.seat, &self.name, &self.pairs).await;
        }
        if hidden.preview {
            return Ok(self.confirm(&act, &beside, &hidden));
        }
        let sent = Sent { note: act.line().into_bytes(), beside };
        let sent = submit(self.app, group, &self.seat, sent).await;
        if let (Ok(_), Some(prepared)) = (&sent, &hidden.prepared) {
            super::prepared::clear(self.app, &self.view, &self.seat, prepared).await?;
        }
        match sent {
            Ok(receipt) if self.from_desk => {
                let number = Some(receipt.number);
                Ok(self.to_desk(
                    StatusCode::OK,
                    &DeskAnswer { number, refused: None, article: None, now: self.app.office.now() },
                ))
            }
            Ok(receipt) if named(&act).is_some() => self.invited(&act, &receipt).await,
            Ok(receipt) => Ok(self.back(&act, &hidden, &receipt)),
            Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => Ok(self.refused(&act, &refusal)),
            Err(problem) => Err(problem),
        }
    }

    fn to_desk(&self, status: StatusCode, answer: &DeskAnswer) -> Response {
        (status, axum::Json(answer)).into_response()
    }

    fn page(&self, status: StatusCode, content: &Page) -> Response {
        (status, of_group(&self.view, None, "", content)).into_response()
    }

    /// Shows the link with which the person that was named signs in, once.
    async fn invited(&self, act: &Act, receipt: &Receipt) -> Result<Response, Problem> {
        let (view, lang) = (&self.view, self.view.lang);
        let person = named(act).ok_or(Problem::NotFound)?;
        let id = account_of(&self.seat, &person);
        let seat = Seat { person: Some(person), ..self.seat.clone() };
        let secret = self.app.office.invite(&id, &seat, LINK_MINUTES).await?;
        let to = view.to(&format!("record/{}", receipt.number));
        let main = html! {
            p.receipt role="status" { a href=(to) { (msg::http_recorded(lang, receipt.number.to_string())) } }
            p.lede { (msg::person_link(lang)) }
            (crate::pieces::exact(&self.app.link_address(&secret)))
            p { (msg::person_link_what(lang)) }
            p { a href=(view.own_delegation()) { (msg::delegation_own(lang)) } }
        };
        let content = Page { title: view.act_name(&self.name), kicker: None, main, rests_on: None };
        Ok(self.page(StatusCode::OK, &content))
    }

    /// Leads back to where the form stood, or to what the act made, with the number of the entry.
    fn back(&self, act: &Act, hidden: &Hidden, receipt: &Receipt) -> Response {
        let given = hidden.back.as_deref().filter(|to| is_local(to)).map(str::to_owned);
        let to = given.unwrap_or_else(|| after(&self.view, act));
        let (path, fragment) = to.split_once('#').map_or((to.as_str(), None), |(path, part)| (path, Some(part)));
        let joint = if path.contains('?') { '&' } else { '?' };
        let fragment = fragment.map(|part| format!("#{part}")).unwrap_or_default();
        let location = format!("{path}{joint}recorded={}{fragment}", receipt.number);
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }

    /// Shows exactly what will stand in the record.
    fn confirm(&self, act: &Act, beside: &Beside, hidden: &Hidden) -> Response {
        let (view, name) = (&self.view, act.content.name());
        let lang = view.lang;
        let body = act.content.body();
        let mut facts = vec![
            (msg::fact_act(lang), html! { b { (view.act_name(name)) } }),
            (msg::fact_by(lang), html! { (view.name(&act.by)) }),
        ];
        facts.extend(view.members(name, &body));
        // The Chair looks here before a decision.
        let meeting = match &act.content {
            Content::PutQuestion(put) => Some(put.meeting),
            Content::Gavel(gavel) => view.state().questions.get(&gavel.question).map(|question| question.meeting),
            _ => None,
        };
        let told = meeting.map(|meeting| view.incomplete_lines(&meeting)).unwrap_or_default();
        if !told.is_empty() {
            facts.push((msg::access_incomplete(lang), crate::pages::common::lines(lang, &told)));
        }
        let is_carried = |name: &str| !matches!(name, "preview" | "act_id" | "id" | "prepare");
        let mut fields: Vec<_> = self.pairs.iter().filter(|(name, _)| is_carried(name)).cloned().collect();
        fields.push(("act_id".to_owned(), act.id.to_string()));
        let given = hidden.back.as_deref().filter(|to| is_local(to)).map(str::to_owned);
        let back = given.unwrap_or_else(|| view.to(""));
        let page = ConfirmPage {
            lang,
            title: view.act_name(name),
            seat: view.frame_seat().name(lang),
            facts,
            warnings: beside
                .texts
                .iter()
                .flat_map(|bytes| view.brackets_alone(bytes))
                .chain(view.clashes_of_act(&act.content))
                .collect(),
            line: act.line(),
            to: view.to(&format!("act/{name}")),
            back,
            hidden: fields,
            prepares: self.seat.capacity == Capacity::Delegate && hidden.prepared.is_none(),
            prepared: hidden.prepared.as_ref().map(|prepared| view.to(&format!("prepared/{prepared}"))),
            audience: match body.get("to").and_then(serde_json::Value::as_str) {
                Some(told @ ("states" | "public")) => msg::seen_by(lang, told),
                _ => audience_words(lang, name),
            },
            rests: view.rests(&[act.content.article()]),
        };
        self.page(StatusCode::OK, &page.content())
    }

    /// Says which field is not as it should be, and keeps what was typed.
    fn faulty(&self, fault: &Fault) -> Response {
        let lang = self.view.lang;
        let path = fault.field();
        let field = crate::fill::fields::label(lang, path.split('.').next().unwrap_or_default());
        let words = match fault.why {
            Why::Missing => msg::http_field_missing(lang, field),
            Why::Skipped => msg::http_time_skipped(lang, field),
            Why::Twice => msg::http_time_twice(lang, field),
            Why::NoZone => msg::http_zone_unknown(lang, field),
            Why::Unknown | Why::TooMany | Why::Form(_) => msg::http_field_wrong(lang, field),
        };
        if self.from_desk {
            let refused = Some(msg::plain(&words));
            let answer = DeskAnswer { number: None, refused, article: None, now: self.app.office.now() };
            return self.to_desk(StatusCode::UNPROCESSABLE_ENTITY, &answer);
        }
        let main = html! { p.lede role="alert" { (words) } (self.typed()) };
        let kicker = Some(self.view.act_name(&self.name));
        let content = Page { title: msg::http_form_title(lang), kicker, main, rests_on: None };
        self.page(StatusCode::UNPROCESSABLE_ENTITY, &content)
    }

    /// States the fact, the article, what is open instead, and keeps what was typed.
    fn refused(&self, act: &Act, refusal: &Refusal) -> Response {
        let (view, lang) = (&self.view, self.view.lang);
        let mut shown = view.refused(refusal, instead(view, &self.seat, act, refusal));
        if self.from_desk {
            let article = Some(msg::plain(&msg::rule_number(lang, &shown.rule.number)));
            let answer = DeskAnswer { number: None, refused: Some(shown.fact), article, now: self.app.office.now() };
            return self.to_desk(Problem::from(refusal.clone()).status(), &answer);
        }
        let presides = self.seat.capacity == Capacity::Chair;
        shown.waiver =
            shown.waiver.filter(|_| presides && refused::waiver(&view.snapshot.proceedings, refusal) != "none");
        let act_note = act.line();
        let note = refused::in_writing(view, act_note.as_bytes(), refusal);
        let mut content =
            RefusalPage { lang, act: view.act_name(&self.name), refused: shown, act_note, note }.content();
        content.main = html! { (content.main) (self.typed()) };
        self.page(Problem::from(refusal.clone()).status(), &content)
    }

    /// The form again with what was typed in it, under a new name: nothing of the first was recorded.
    fn typed(&self) -> Markup {
        let view = &self.view;
        let lang = view.lang;
        let (said, fresh) = (said_again(&self.pairs), Id(rand::random()));
        if let Some(page) = view.act_form(&self.name, &said, &fresh) {
            return html! { section { h2 { (msg::http_typed(lang)) } (page.content().main) } };
        }
        let typed: Vec<_> = self.pairs.iter().filter(|(name, _)| !matches!(name.as_str(), "act_id" | "id")).collect();
        html! {
            section {
                h2 { (msg::http_typed(lang)) }
                form method="post" action=(view.to(&format!("act/{}", self.name))) {
                    @for (name, value) in typed { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="act_id" value=(fresh);
                    div.acts { button.act type="submit" { (msg::http_send_again(lang)) } }
                }
            }
        }
    }
}

/// Returns the person that an act names and who is to sign in.
fn named(act: &Act) -> Option<nemcon_negotiation::Digest> {
    match &act.content {
        Content::AuthorisePerson(named) => Some(named.person.sd.clone()),
        Content::RegisterMember(member) if member.focal_point || !member.may.is_empty() => {
            Some(member.person.sd.clone())
        }
        _ => None,
    }
}

/// Returns the page of what an act made or is about.
fn after(view: &View, act: &Act) -> String {
    let body = act.content.body();
    let named = |name: &str| body.get(name).and_then(|value| value.as_str());
    let at = |path: &str, name: &str| named(name).map(|id| view.to(&format!("{path}/{id}")));
    let made = |path: &str| Some(view.to(&format!("{path}/{}", act.id)));
    let to = match act.content.name() {
        "table_draft" => made("texts"),
        "expect_language" => at("texts", "of").map(|to| format!("{to}/languages")),
        "undo_disposition" => None,
        "open_silence" => made("silences"),
        "circulate_letter" | "receive_letter" => made("letters"),
        "register_document" => made("documents"),
        "put_question" => at("meeting", "meeting"),
        "schedule_meeting" | "schedule_session" | "move_session" | "cancel_session" => Some(view.to("calendar")),
        "name_facilitator"
        | "end_facilitation"
        | "invite"
        | "end_invitation"
        | "appoint_acting_chair"
        | "resume_chair"
        | "register_delegation"
        | "withdraw_person" => Some(view.to("participants")),
        "register_member" | "change_member" | "submit_credentials" | "register_key" | "replace_key" | "revoke_key" => {
            Some(view.own_delegation())
        }
        "review_credentials" | "challenge_credentials" | "settle_challenge" => at("delegations", "of"),
        "review_member" => at("delegations", "delegation"),
        "disavow_act" => Some(format!("{}/acts", view.own_delegation())),
        "enter_ruling" | "appeal_ruling" | "settle_appeal" => Some(view.to("rulebook")),
        "enter_room_decision" => made("decisions"),
        "take_position" => body.get("on").and_then(|on| on.as_object()).and_then(|on| {
            let found = [("draft", "texts"), ("silence", "silences"), ("decision", "decisions")];
            found.into_iter().find_map(|(name, path)| Some(view.to(&format!("{path}/{}", on.get(name)?.as_str()?))))
        }),
        _ => at("proposals", "proposal")
            .or_else(|| at("silences", "silence"))
            .or_else(|| at("decisions", "question"))
            .or_else(|| at("meeting", "meeting"))
            .or_else(|| at("texts", "draft"))
            .or_else(|| at("decisions", "decision")),
    };
    to.unwrap_or_else(|| view.to(""))
}

/// Returns what is open to this seat on the same thing; where nothing is, acts it may turn to.
fn instead(view: &View, seat: &Seat, act: &Act, refusal: &Refusal) -> Vec<(String, Option<String>)> {
    let body = act.content.body();
    let id = |name: &str| body.get(name).and_then(|v| v.as_str()).and_then(|v| v.parse::<Id>().ok());
    let mut buttons =
        id("silence").and_then(|silence| view.silence(&silence)).map_or_else(Vec::new, |page| page.buttons);
    let question = id("question").or_else(|| id("meeting").and_then(|meeting| view.question_put(&meeting)));
    if let Some(question) = question {
        buttons.extend(view.question_buttons(&question).into_iter().flatten());
    }
    let asked = id("request").filter(|_| refusal.kind() == "not_heard_from_afar");
    let asked = asked.and_then(|request| Some((request, view.state().asked_for_the_floor(&request)?.meeting)));
    if let Some((request, meeting)) = asked {
        buttons.extend(view.where_button(&request));
        buttons.extend(view.blank("begin_segment", &format!("meeting={meeting}"), Weight::Plain));
    }
    let open = |button| match button {
        Button::Open { label, to, .. } | Button::Keyed { label, to, .. } => Some((label, Some(to))),
        Button::Press { .. } | Button::Save { .. } | Button::Shut { .. } => None,
    };
    let mut found: Vec<_> = buttons.into_iter().filter_map(open).collect();
    if found.is_empty() {
        let acts = refused::instead(&view.snapshot.proceedings, seat, refusal).into_iter();
        let about = ["meeting", "question", "silence", "draft", "decision"].into_iter();
        let about: String = about.filter_map(|name| Some(format!("{name}={}&", id(name)?))).collect();
        found.extend(acts.map(|act| (view.act_name(act), Some(view.to(&format!("do/{act}?{about}"))))));
    }
    if found.is_empty() {
        found.push((msg::nav_overview(view.lang), Some(view.to(""))));
    }
    found
}

/// Says whether an address leads nowhere else: a path of this site.
pub(super) fn is_local(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n']) && to.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        for to in ["//evil.example", "https://evil.example", "/\\evil.example", "", "javascript:alert(1)", "/a\r\nb"] {
            assert!(!is_local(to), "{to:?}");
        }
        assert!(is_local("/en/groups/strait/meetings#floor"));
    }
}
