//! Acts from forms: what was typed becomes the act, is shown before it is sent where it is solemn, and is answered by the
//! page it came from or by a refusal that keeps what was typed.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Extension, Form, Router};
use maud::{Markup, html};
use nemcon_negotiation::{Article, Audience, Capacity, Id, Refusal, audience};
use nemcon_secretariat::{Beside, Group, Receipt, Seat};

use super::api::acts::{BLOB_MAX, Sent, seat_to_act, submit};
use super::app::App;
use super::compose::{Composed, Unready, compose};
use super::form::{Fault, Hidden, Why, tree};
use super::page::{name_of, of_group};
use super::problem::Problem;
use super::refused::{self, sentence};
use super::visitor::Visitor;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{ConfirmPage, RefusalPage};
use crate::pages::common::Rests;
use crate::pieces::{Citation, Refused};

/// Returns the routes: `act/{name}` under a group, and `do/{name}`, where the form itself stands.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/groups/{group}/act/{name}", post(send))
        .route("/{lang}/groups/{group}/do/{name}", post(send))
        .layer(axum::extract::DefaultBodyLimit::max(BLOB_MAX))
}

/// A form of an act, read.
struct Filled<'a> {
    app: &'a App,
    lang: Lang,
    group: Group,
    seat: Seat,
    name: String,
    visitor: &'a Visitor,
    pairs: Vec<(String, String)>,
}

async fn send(
    State(app): State<App>,
    Path((lang, slug, name)): Path<(String, String, String)>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
) -> Result<Response, Problem> {
    let lang = Lang::from_tag(&lang).ok_or(Problem::NotFound)?;
    let group = app.group(&slug)?;
    let seat = seat_to_act(&group, &visitor)?.clone();
    let pairs = pairs(&app, request).await?;
    let filled = Filled { app: &app, lang, group, seat, name, visitor: &visitor, pairs };
    filled.answer().await
}

/// Reads the fields of a form; files are kept, and their names stand in their fields.
async fn pairs(app: &App, request: Request) -> Result<Vec<(String, String)>, Problem> {
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
    let mut pairs = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|error| malformed(error.body_text()))? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let media_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
        let bytes: Bytes = part.bytes().await.map_err(|_| Problem::TooLarge)?;
        let value = match is_file {
            true if bytes.is_empty() => continue,
            true => app.office.keep_file(media_type, bytes.to_vec()).await?.to_string(),
            false => String::from_utf8(bytes.to_vec()).map_err(|_| malformed(format!("{name}: not text")))?,
        };
        pairs.push((name, value));
    }
    Ok(pairs)
}

impl Filled<'_> {
    async fn answer(self) -> Result<Response, Problem> {
        let (hidden, fields) = match tree::read(&self.pairs) {
            Ok(read) => read,
            Err(fault) => return Ok(self.faulty(&fault).await),
        };
        let composed = compose(self.app, &self.group, &self.seat, &self.name, &hidden, fields, Beside::default()).await;
        let Composed { act, beside } = match composed {
            Ok(composed) => composed,
            Err(Unready::NoSuchAct) => return Err(Problem::NotFound),
            Err(Unready::Failed(problem)) => return Err(problem),
            Err(Unready::Fault(fault)) => return Ok(self.faulty(&fault).await),
        };
        if hidden.preview {
            return Ok(self.confirm(&act.line(), &act.id, &hidden).await);
        }
        let sent = Sent { note: act.line().into_bytes(), beside };
        match submit(self.app, &self.group, &self.seat, sent).await {
            Ok(receipt) => Ok(self.back(&hidden, &receipt)),
            Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => self.refused(&refusal).await,
            Err(problem) => Err(problem),
        }
    }

    fn base(&self) -> String {
        format!("/{}/groups/{}", self.lang.tag(), self.group.name())
    }

    /// Leads back to where the form stood, with the number of the entry.
    fn back(&self, hidden: &Hidden, receipt: &Receipt) -> Response {
        let to = hidden.back.as_deref().filter(|to| is_local(to)).map_or_else(|| self.base(), str::to_owned);
        let (path, fragment) = to.split_once('#').map_or((to.as_str(), None), |(path, part)| (path, Some(part)));
        let joint = if path.contains('?') { '&' } else { '?' };
        let fragment = fragment.map(|part| format!("#{part}")).unwrap_or_default();
        let location = format!("{path}{joint}recorded={}{fragment}", receipt.number);
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }

    async fn page(&self, status: StatusCode, content: &Content) -> Response {
        let path = format!("/groups/{}", self.group.name());
        let page = of_group(self.app, self.lang, &path, (&self.group, None), self.visitor, content).await;
        (status, page).into_response()
    }

    /// Shows exactly what will stand in the record.
    async fn confirm(&self, line: &str, id: &Id, hidden: &Hidden) -> Response {
        let lang = self.lang;
        let names = self.app.office.names(&self.group).await.unwrap_or_default();
        let seen_by = match audience::of(&self.name, "*") {
            Audience::Public => msg::audience_public(lang),
            Audience::States => msg::audience_states(lang),
            Audience::Addressees => msg::audience_addressees(lang),
            Audience::Author => msg::audience_author(lang),
        };
        let mut fields: Vec<_> =
            self.pairs.iter().filter(|(name, _)| !matches!(name.as_str(), "preview" | "act_id")).cloned().collect();
        fields.push(("act_id".to_owned(), id.to_string()));
        let page = ConfirmPage {
            lang,
            title: act_name(lang, &self.name),
            seat: name_of(lang, &names, &self.seat.by),
            facts: Vec::new(),
            line: line.to_owned(),
            to: format!("{}/act/{}", self.base(), self.name),
            back: hidden.back.as_deref().filter(|to| is_local(to)).map_or_else(|| self.base(), str::to_owned),
            hidden: fields,
            audience: seen_by,
            rests: Rests::default(),
        };
        self.page(StatusCode::OK, &page.content()).await
    }

    /// Says which field is not as it should be, and keeps what was typed.
    async fn faulty(&self, fault: &Fault) -> Response {
        let (lang, field) = (self.lang, member_name(self.lang, &fault.field()));
        let words = match fault.why {
            Why::Missing => msg::http_field_missing(lang, field),
            Why::Skipped => msg::http_time_skipped(lang, field),
            Why::Twice => msg::http_time_twice(lang, field),
            Why::NoZone => msg::http_zone_unknown(lang, field),
            Why::Unknown | Why::TooMany | Why::Form(_) => msg::http_field_wrong(lang, field),
        };
        let main = html! { p.lede role="alert" { (words) } (self.typed()) };
        let kicker = Some(act_name(lang, &self.name));
        let content = Content { title: msg::http_form_title(lang), kicker, main, rests_on: None };
        self.page(StatusCode::UNPROCESSABLE_ENTITY, &content).await
    }

    /// States the fact, the article, what is open instead, and keeps what was typed.
    async fn refused(&self, refusal: &Refusal) -> Result<Response, Problem> {
        let lang = self.lang;
        let names = self.app.office.names(&self.group).await?;
        let snapshot = self.group.snapshot();
        let p = &snapshot.proceedings;
        let instead = refused::instead(p, &self.seat, refusal).into_iter().map(|act| (act_name(lang, act), None));
        let presides = self.seat.capacity == Capacity::Chair;
        let waiver = Some(refused::waiver(p, refusal)).filter(|word| presides && *word != "none");
        let shown = Refused {
            fact: sentence(lang, &names, refusal),
            rule: self.cite(refusal.article()),
            instead: instead.collect(),
            waiver: waiver.map(|word| msg::rule_waiver(lang, word)),
        };
        let mut content = RefusalPage { lang, act: act_name(lang, &self.name), refused: shown }.content();
        let typed = self.typed();
        content.main = html! { (content.main) (typed) };
        Ok(self.page(Problem::from(refusal.clone()).status(), &content).await)
    }

    fn cite(&self, article: Article) -> Citation {
        let snapshot = self.group.snapshot();
        let text = snapshot.proceedings.state.rules.as_deref().map(|rules| rules.book.article(article).clone());
        Citation {
            number: text.as_ref().map_or_else(|| article.id().to_owned(), |text| text.number.clone()),
            title: text.as_ref().map_or_else(String::new, |text| text.title.get(self.lang).to_owned()),
            text: text.as_ref().map(|text| text.text.get(self.lang).to_owned()),
            text_lang: self.lang,
            source: text.map(|text| text.source),
            to: format!("{}/rulebook#{}", self.base(), article.id()),
        }
    }

    /// The form again with what was typed in it, under a new name: nothing of the first was recorded.
    fn typed(&self) -> Markup {
        let lang = self.lang;
        let is_plain = |name: &str| !matches!(name, "act_id" | "back" | "preview" | "conceal");
        let fresh = Id(rand::random());
        html! {
            section {
                h2 { (msg::http_typed(lang)) }
                form method="post" action={ (self.base()) "/act/" (self.name) } {
                    @for (place, (name, value)) in self.pairs.iter().enumerate() {
                        @if !is_plain(name) {
                            @if name != "act_id" { input type="hidden" name=(name) value=(value); }
                        } @else {
                            @let id = format!("typed-{place}");
                            div.field {
                                label for=(id) { (member_name(lang, name)) }
                                @if value.contains('\n') || value.len() > 80 {
                                    textarea id=(id) name=(name) rows="6" dir="auto" { (value) }
                                } @else {
                                    input id=(id) name=(name) value=(value) dir="auto";
                                }
                            }
                        }
                    }
                    input type="hidden" name="act_id" value=(fresh);
                    div.acts { button.act type="submit" { (msg::http_send_again(lang)) } }
                }
            }
        }
    }
}

/// Says whether an address leads nowhere else: a path of this site.
fn is_local(to: &str) -> bool {
    to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n']) && to.is_ascii()
}

/// Returns the name of an act in the language.
fn act_name(lang: Lang, act: &str) -> String {
    let key = format!("act-{}", act.replace('_', "-"));
    msg::by_key(lang, &key, &[]).unwrap_or_else(|| act.replace('_', " "))
}

/// Returns the name of a member of an act in the language.
fn member_name(lang: Lang, name: &str) -> String {
    let first = name.split('.').next().unwrap_or(name);
    let named = msg::by_key(lang, "member-name", &[("name", first.into())]);
    named.filter(|words| !words.trim().is_empty()).unwrap_or_else(|| name.to_owned())
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
