//! Statements that delegations hand in, by address.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;
use nemcon_formats::docx::write::{About, clean};
use nemcon_formats::statement;
use nemcon_negotiation::state::HandedIn;
use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Act, Article, Capacity, Code, Content, Hash, Id, Instant, Lang, ParagraphId, Refusal, Text};
use nemcon_secretariat::{Beside, Blob, Seat};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::api::acts::{BLOB_MAX, Sent, submit};
use super::app::App;
use super::extract::{Extract, NoText, extract};
use super::form::times::instant;
use super::form::tree::tidy;
use super::here::Here;
use super::pages::part;
use super::problem::Problem;
use super::refused::in_writing;
use super::salt;
use super::upload::file_and_fields;
use crate::fill::act_form::{Said, said};
use crate::fill::statements::{Which, Words, delivered, found_in};
use crate::frame::Section;
use crate::msg;
use crate::pages::acts::RefusalPage;
use crate::pages::statements::{Choices, ForDelegation, HandInPage, ReadText};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("statements"), get(list))
        .route(&at("statements/hand-in"), get(hand_in).post(hand_in_sent))
        .route(&at("statements/{id}"), get(one))
        .route(&at("statements/{id}/plain"), get(plain))
        .route(&at("statements/{id}/docx"), get(docx))
        .route(&at("statements/{id}/akn"), get(akn))
        .route(&at("statements/{id}/correct"), get(correct).post(correct_sent))
        .route(&at("statements/{id}/delivered"), get(as_delivered).post(as_delivered_sent))
        .layer(DefaultBodyLimit::max(BLOB_MAX + (1 << 20)))
}

async fn list(here: Here, Query(query): Query<Said>) -> Response {
    here.draw(Some(Section::Meeting), "/statements", &here.view.statements_page(&query).content())
}

/// Which text of a statement.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Shown {
    text: Option<String>,
    r#as: Option<String>,
}

impl Shown {
    fn lang(&self) -> Option<Lang> {
        self.text.as_deref().and_then(Lang::from_tag)
    }

    fn which(&self) -> Which {
        Which::of(self.r#as.as_deref())
    }
}

/// Reads the words of the files that a statement has in the languages of its texts.
pub(super) async fn words_of(here: &Here, held: &HandedIn) -> Result<Words, Problem> {
    let mut words = Words::new();
    for file in held.files() {
        let blob = here.app.office.blob(&file).await?;
        words.extend(blob.and_then(|blob| String::from_utf8(blob.bytes).ok()).map(|text| (file, text)));
    }
    Ok(words)
}

async fn one(here: Here, Path(parts): Of, Query(shown): Query<Shown>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let held = here.view.seen().statement_handed_in(&id).ok_or(Problem::NotFound)?;
    let words = words_of(&here, held).await?;
    let page = here.view.statement_page(&id, shown.lang(), shown.which(), &words);
    here.shown(Section::Meeting, &format!("/statements/{id}"), page.map(|page| page.content()))
}

/// Returns the words of a statement that are asked for, under the line that says that it was delivered from afar.
async fn copy_asked(here: &Here, id: &Id, shown: &Shown) -> Result<(Lang, String), Problem> {
    let held = here.view.seen().statement_handed_in(id).ok_or(Problem::NotFound)?;
    let (lang, text) = words_asked(here, id, shown).await?;
    Ok((
        lang,
        match here.view.delivered_from_afar(held, lang) {
            Some(line) => format!("{line}\n\n{text}"),
            None => text,
        },
    ))
}

/// Returns the words of a statement that are asked for.
async fn words_asked(here: &Here, id: &Id, shown: &Shown) -> Result<(Lang, String), Problem> {
    let held = here.view.seen().statement_handed_in(id).ok_or(Problem::NotFound)?;
    let (lang, file) = here.view.statement_text(held, shown.lang(), shown.which()).ok_or(Problem::NotFound)?;
    let text = words_of(here, held).await?.remove(&file).ok_or(Problem::NotFound)?;
    Ok((lang, text))
}

fn as_file(id: &Id, lang: Lang, end: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"statement-{}-{}.{end}\"", &id.to_string()[..8], lang.tag());
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    (headers, bytes).into_response()
}

async fn plain(here: Here, Path(parts): Of, Query(shown): Query<Shown>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let (lang, text) = copy_asked(&here, &id, &shown).await?;
    Ok(as_file(&id, lang, "txt", "text/plain; charset=utf-8", text.into_bytes()))
}

async fn docx(here: Here, Path(parts): Of, Query(shown): Query<Shown>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let held = here.view.seen().statement_handed_in(&id).ok_or(Problem::NotFound)?;
    let (lang, text) = copy_asked(&here, &id, &shown).await?;
    let title = msg::plain(&msg::statement_of(lang, here.view.statement_by(held)));
    let about = About { title, head: String::new(), author: here.view.name(&held.by), date: None };
    let bytes = clean(&as_text(id, lang, &text), &about);
    const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(as_file(&id, lang, "docx", KIND, bytes))
}

async fn akn(here: Here, Path(parts): Of, Query(shown): Query<Shown>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let held = here.view.seen().statement_handed_in(&id).ok_or(Problem::NotFound)?;
    let (lang, text) = words_asked(&here, &id, &shown).await?;
    let xml = here.view.akn_statement(&id, held, &as_text(id, lang, &text));
    Ok(as_file(&id, lang, "akn.xml", "application/akn+xml; charset=utf-8", xml.into_bytes()))
}

/// Returns the words as a text without numbers, so that they go out as Word and as Akoma Ntoso.
fn as_text(act: Id, lang: Lang, words: &str) -> Text {
    let lines = words.split("\n\n").map(|block| block.split_whitespace().collect::<Vec<_>>().join(" "));
    let paragraph = |(ordinal, words): (u32, String)| {
        Paragraph::new(ParagraphId { act, ordinal }, ParagraphKind::Unnumbered, words)
    };
    Text::new(lang, (1..).zip(lines.filter(|line| !line.is_empty())).map(paragraph).collect())
}

/// What the form is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    HandIn,
    Correct(Id),
    Delivered(Id),
}

impl Purpose {
    fn act(self) -> &'static str {
        match self {
            Purpose::HandIn => "hand_in_statement",
            Purpose::Correct(_) => "correct_statement",
            Purpose::Delivered(_) => "hand_in_as_delivered",
        }
    }

    fn path(self) -> String {
        match self {
            Purpose::HandIn => "statements/hand-in".to_owned(),
            Purpose::Correct(id) => format!("statements/{id}/correct"),
            Purpose::Delivered(id) => format!("statements/{id}/delivered"),
        }
    }
}

async fn hand_in(here: Here, Query(query): Query<Said>) -> Answer {
    form(&here, Purpose::HandIn, &query).await
}

async fn correct(here: Here, Path(parts): Of, Query(query): Query<Said>) -> Answer {
    form(&here, Purpose::Correct(part(&parts, "id")?), &query).await
}

async fn as_delivered(here: Here, Path(parts): Of, Query(query): Query<Said>) -> Answer {
    form(&here, Purpose::Delivered(part(&parts, "id")?), &query).await
}

async fn hand_in_sent(here: Here, multipart: Multipart) -> Answer {
    sent(&here, Purpose::HandIn, multipart).await
}

async fn correct_sent(here: Here, Path(parts): Of, multipart: Multipart) -> Answer {
    sent(&here, Purpose::Correct(part(&parts, "id")?), multipart).await
}

async fn as_delivered_sent(here: Here, Path(parts): Of, multipart: Multipart) -> Answer {
    sent(&here, Purpose::Delivered(part(&parts, "id")?), multipart).await
}

fn seat(here: &Here) -> Result<Seat, Problem> {
    here.view.sender.clone().ok_or(Problem::NeedsSeat)
}

/// Says whether the secretariat sits here: it hands in what reached it for a delegation.
fn enters(here: &Here, purpose: Purpose) -> bool {
    let office = here.view.sender.as_ref().is_some_and(|seat| seat.capacity == Capacity::Secretariat);
    office && purpose == Purpose::HandIn
}

/// Returns the statement that the form is on: one's own.
fn own(here: &Here, purpose: Purpose) -> Result<Option<&HandedIn>, Problem> {
    match purpose {
        Purpose::HandIn => Ok(None),
        Purpose::Correct(id) | Purpose::Delivered(id) => {
            let held = here.view.seen().statement_handed_in(&id);
            let own = held.filter(|held| Some(&held.by) == here.view.seat.delegation() && held.taken_back.is_none());
            own.map(Some).ok_or(Problem::NotFound)
        }
    }
}

/// The form before anything was read; to correct, and as delivered, what was handed in stands in it.
async fn form(here: &Here, purpose: Purpose, query: &Said) -> Answer {
    seat(here)?;
    let held = own(here, purpose)?;
    let mut typed = Typed::read(query);
    if let Some(held) = held {
        let words = words_of(here, held).await?;
        let corrects = matches!(purpose, Purpose::Correct(_)) || delivered(held).is_empty();
        let texts = if corrects { &held.languages } else { delivered(held) };
        for (lang, file) in texts {
            let text = file.file.and_then(|file| words.get(&file)).cloned().unwrap_or_default();
            let original = file.status == nemcon_negotiation::text::LanguageStatus::Original;
            typed.texts.insert(*lang, (text, original));
        }
        typed.title = held.title.clone().unwrap_or_default();
    }
    let page = page(here, purpose, &typed, None, None);
    Ok(here.draw(Some(Section::Meeting), &format!("/{}", purpose.path()), &page.content()))
}

/// What was typed and read so far.
#[derive(Clone, Debug, Default)]
struct Typed {
    act: Option<Id>,
    slot: Option<Id>,
    meeting: Option<Id>,
    item: Option<String>,
    /// Words, and whether they are the original.
    texts: BTreeMap<Lang, (String, bool)>,
    title: String,
    check: bool,
    interpreters: bool,
    release: Option<String>,
    language: Option<Lang>,
    standing: Option<String>,
    pasted: String,
    /// Of what reached the secretariat: the delegation, how it came, when, and the hash of the paper or file.
    of: Option<Code>,
    means: Option<String>,
    received: String,
    paper: Option<Hash>,
}

impl Typed {
    fn read(fields: &Said) -> Self {
        let id = |name: &str| said(fields, name).and_then(|id| id.parse().ok());
        let whole = |name: &str| fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
        let mut texts = BTreeMap::new();
        for lang in Lang::ALL {
            if let Some(text) = whole(&format!("text.{}", lang.tag())).filter(|text| !text.trim().is_empty()) {
                let original = said(fields, &format!("standing.{}", lang.tag())) != Some("unofficial");
                texts.insert(lang, (text.replace("\r\n", "\n"), original));
            }
        }
        Typed {
            act: id("act_id"),
            slot: id("slot"),
            meeting: id("meeting"),
            item: said(fields, "item").map(str::to_owned),
            texts,
            title: said(fields, "title").unwrap_or_default().to_owned(),
            check: said(fields, "check").is_some(),
            interpreters: said(fields, "interpreters").is_some(),
            release: said(fields, "release").map(str::to_owned),
            language: said(fields, "language").and_then(Lang::from_tag),
            standing: said(fields, "standing").map(str::to_owned),
            pasted: whole("pasted").unwrap_or_default(),
            of: said(fields, "of").and_then(|of| of.parse().ok()),
            means: said(fields, "means").map(str::to_owned),
            received: said(fields, "received").unwrap_or_default().to_owned(),
            paper: said(fields, "paper").and_then(|hash| hash.parse().ok()),
        }
    }

    /// Returns whose statement it is, where it reached the secretariat: of the place on the list, else the one chosen.
    fn of(&self, here: &Here) -> Option<Code> {
        let state = here.view.state();
        let inscribed = self.slot.and_then(|slot| Some(state.inscription(&slot)?.2.by.clone()));
        let asked = || self.slot.and_then(|slot| Some(state.request(&slot)?.1.by.clone()));
        inscribed.or_else(asked).or_else(|| self.of.clone())
    }

    fn releases(&self) -> Vec<&'static str> {
        match (self.slot, self.meeting) {
            (Some(_), _) => vec!["now", "delivered", "end_of_segment", "end_of_meeting", "never"],
            (None, Some(_)) => vec!["now", "end_of_meeting", "never"],
            (None, None) => vec!["now", "never"],
        }
    }

    fn release(&self, here: &Here) -> String {
        // What a stakeholder writes is for the page beside its segment; what a State writes is for whom the State says.
        let usual = match self.slot {
            Some(_) => "delivered",
            None if here.view.is_stakeholder() => "now",
            None => "never",
        };
        self.release.clone().unwrap_or_else(|| usual.to_owned())
    }

    /// Takes a text that was read: what its notes say is said of it.
    fn take(&mut self, lang: Lang, text: String) {
        let found = statement::read(lang, &text).unwrap_or_default();
        self.check |= found.notes.contains(&statement::Note::CheckAgainstDelivery);
        let unofficial = found.notes.contains(&statement::Note::UnofficialTranslation);
        let original = self.standing.as_deref() != Some("unofficial") && !unofficial;
        if self.title.is_empty() && original {
            // "Statement" alone names nothing.
            let title = found.title.filter(|title| title.contains(' ')).unwrap_or_default();
            self.title = title.chars().take(300).collect();
        }
        self.texts.insert(lang, (text, original));
    }
}

/// Reads another text into the form, or hands in what stands in it.
async fn sent(here: &Here, purpose: Purpose, multipart: Multipart) -> Answer {
    let seat = seat(here)?;
    own(here, purpose)?;
    let (file, fields) = file_and_fields(multipart).await?;
    if file.len() > BLOB_MAX {
        return Err(Problem::TooLarge);
    }
    let mut typed = Typed::read(&fields);
    let path = format!("/{}", purpose.path());
    let again = |typed: &Typed, left, fault: Option<String>| {
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = page(here, purpose, typed, left, fault);
        Ok((status, here.draw(Some(Section::Meeting), &path, &page.content())).into_response())
    };
    if said(&fields, "step") != Some("send") {
        let lang = typed.language.unwrap_or(here.view.lang);
        if enters(here, purpose) && typed.paper.is_none() {
            let bytes: &[u8] = if file.is_empty() { typed.pasted.as_bytes() } else { &file };
            typed.paper = (!bytes.is_empty()).then(|| Hash::of(bytes));
        }
        return match extract(&here.app, file, &typed.pasted).await? {
            Ok(found) => {
                let left = told(here, &found);
                typed.take(lang, found.text);
                again(&typed, left, None)
            }
            Err(why) => again(&typed, None, Some(fault(here, &why))),
        };
    }
    let empty = typed.texts.values().any(|(text, _)| !text.contains(char::is_alphanumeric));
    if typed.texts.is_empty() || empty {
        return again(&typed, None, Some(msg::statement_fault(here.view.lang, "no_text")));
    }
    if enters(here, purpose) && (typed.of(here).is_none() || received(here, &typed).is_none()) {
        return again(&typed, None, Some(msg::statement_fault(here.view.lang, "whose")));
    }
    hand_over(here, &seat, purpose, &typed).await
}

/// Returns when a statement reached the secretariat, in the zone of the group.
fn received(here: &Here, typed: &Typed) -> Option<Instant> {
    instant(typed.received.get(..16)?, &here.view.zone_name).ok()
}

/// Returns the act by which the secretariat enters a statement for its delegation.
fn entering(here: &Here, typed: &Typed, body: Value) -> Result<Content, Problem> {
    let happened = received(here, typed).map(|at| at.min(here.view.at));
    let whole = json!({
        "act": Purpose::HandIn.act(), "body": body, "happened": happened, "means": typed.means.as_deref().unwrap_or("letter"),
        "of": typed.of(here), "paper": typed.paper,
    });
    Content::read("enter_for_delegation", whole).map_err(|fault| Problem::Malformed(fault.to_string()))
}

/// Returns the body of the act, with the files that come beside it.
fn body(here: &Here, purpose: Purpose, typed: &Typed, beside: &mut Beside) -> Value {
    let mut languages = Map::new();
    for (lang, (text, original)) in &typed.texts {
        let bytes = format!("{}\n", tidy(text).trim()).into_bytes();
        let file = Blob::file("text/plain; charset=utf-8".to_owned(), bytes);
        let status = if *original { "original" } else { "unofficial" };
        languages.insert(lang.tag().to_owned(), json!({ "file": Hash(file.name), "status": status }));
        beside.files.push(file);
    }
    let mut body = json!({ "languages": languages });
    let title = Some(typed.title.trim()).filter(|title| !title.is_empty());
    if let Some(title) = title.filter(|_| !matches!(purpose, Purpose::Delivered(_))) {
        body["title"] = json!(title);
    }
    match purpose {
        Purpose::HandIn => {
            body["release"] = json!(typed.release(here));
            let given = [("slot", typed.slot), ("meeting", typed.meeting.filter(|_| typed.slot.is_none()))];
            given.into_iter().filter_map(|(name, id)| Some((name, id?))).for_each(|(name, id)| body[name] = json!(id));
            if let Some(item) = typed.item.as_ref().filter(|_| typed.slot.is_none()) {
                body["item"] = json!(item);
            }
            for (name, on) in [("check", typed.check), ("interpreters", typed.interpreters)] {
                if on {
                    body[name] = json!(true);
                }
            }
        }
        Purpose::Correct(id) | Purpose::Delivered(id) => body["statement"] = json!(id),
    }
    body
}

/// Sends the act; afterwards the statement is shown. A refusal is shown with what was typed.
async fn hand_over(here: &Here, seat: &Seat, purpose: Purpose, typed: &Typed) -> Answer {
    let id = typed.act.unwrap_or_else(|| Id(rand::random()));
    let mut beside = Beside::default();
    let body = body(here, purpose, typed, &mut beside);
    let content = if enters(here, purpose) {
        entering(here, typed, body)?
    } else {
        Content::read(purpose.act(), body).map_err(|fault| Problem::Malformed(fault.to_string()))?
    };
    let content = salt::files(&here.app, id, content, &mut beside).await?;
    let Seat { group, capacity, by, person } = seat.clone();
    let act = Act { id, group, by, capacity, done_at: None, person, seen: None, content };
    let sent = Sent { note: act.line().into_bytes(), beside };
    let shown = match purpose {
        Purpose::HandIn => id,
        Purpose::Correct(of) | Purpose::Delivered(of) => of,
    };
    match submit(&here.app, &here.view.group, seat, sent).await {
        Ok(receipt) => {
            let to = here.view.to(&format!("statements/{shown}?recorded={}", receipt.number));
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
        }
        Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => Ok(refused(here, purpose, typed, &act, &refusal)),
        Err(problem) => Err(problem),
    }
}

fn refused(here: &Here, purpose: Purpose, typed: &Typed, act: &Act, refusal: &Refusal) -> Response {
    let view = &here.view;
    let note = in_writing(view, act.line().as_bytes(), refusal);
    let (name, told) = (view.act_name(purpose.act()), view.refused(refusal, vec![]));
    let shown = RefusalPage { lang: view.lang, act: name, refused: told, act_note: act.line(), note };
    let mut content = shown.content();
    let typed = Typed { act: None, ..typed.clone() };
    content.main = html! { (content.main) (page(here, purpose, &typed, None, None).content().main) };
    let status = Problem::from(refusal.clone()).status();
    (status, here.draw(Some(Section::Meeting), "", &content)).into_response()
}

/// Says what a file held besides its words.
fn told(here: &Here, found: &Extract) -> Option<Vec<String>> {
    let (lang, view) = (here.view.lang, &here.view);
    if found.is_pdf {
        return Some(vec![msg::statement_left_pdf(lang)]);
    }
    let left = found.left.as_ref()?;
    let names = |names: &[String]| view.joined(names.iter().map(|name| format!("\u{2068}{name}\u{2069}")));
    let mut told = Vec::new();
    if !left.names.is_empty() {
        told.push(msg::statement_left_names(lang, names(&left.names)));
    }
    if !left.changed_by.is_empty() {
        told.push(msg::statement_left_changes(lang, names(&left.changed_by)));
    }
    if left.hidden > 0 {
        told.push(msg::statement_left_hidden(lang, left.hidden.to_string()));
    }
    told.extend(left.findings.iter().map(|finding| view.finding(finding)));
    Some(told)
}

/// Says why there are no words: what, where, and what to do instead.
fn fault(here: &Here, why: &NoText) -> String {
    let word = match why {
        NoText::Nothing => "nothing",
        NoText::Empty => "empty",
        NoText::Long => "long",
        NoText::Encoding => "encoding",
        NoText::NoProgram => "no_program",
        NoText::Pdf => "pdf",
        NoText::Word(fault) => return here.view.word_fault(fault),
    };
    msg::statement_fault(here.view.lang, word)
}

/// Fills the form.
fn page(here: &Here, purpose: Purpose, typed: &Typed, left: Option<Vec<String>>, fault: Option<String>) -> HandInPage {
    let view = &here.view;
    let lang = view.lang;
    let field = |name: &str, value: String| (name.to_owned(), value);
    let id = typed.act.unwrap_or_else(|| Id(rand::random()));
    let mut hidden = vec![field("act_id", id.to_string())];
    hidden.extend(typed.slot.map(|slot| field("slot", slot.to_string())));
    hidden.extend(typed.meeting.map(|meeting| field("meeting", meeting.to_string())));
    hidden.extend(typed.item.clone().map(|item| field("item", item)));
    hidden.extend(typed.paper.map(|paper| field("paper", paper.to_string())));
    if matches!(purpose, Purpose::Correct(_)) && !typed.title.is_empty() {
        hidden.push(field("title", typed.title.clone()));
    }
    let meeting = typed.slot.and_then(|slot| view.state().slot(&slot)).map(|(meeting, _)| meeting).or(typed.meeting);
    let on = match purpose {
        Purpose::HandIn => meeting.and_then(|id| {
            let title = view.state().meetings.get(&id)?.title.get(lang).to_owned();
            Some((title, view.to(&format!("meeting/{id}"))))
        }),
        Purpose::Correct(id) | Purpose::Delivered(id) => {
            Some((msg::statement_one(lang), view.to(&format!("statements/{id}"))))
        }
    };
    let languages: Vec<Lang> = Lang::ALL.into_iter().filter(|l| !typed.texts.contains_key(l)).collect();
    let next =
        typed.language.filter(|l| languages.contains(l)).or_else(|| languages.iter().copied().find(|l| *l == lang));
    let next = next.or_else(|| languages.first().copied()).unwrap_or(lang);
    let originals = typed.texts.values().any(|(_, original)| *original);
    HandInPage {
        lang,
        title: view.act_name(purpose.act()),
        seat: match typed.of(here).filter(|_| enters(here, purpose)) {
            Some(of) => msg::plain(&msg::statement_entered_for(lang, view.name(&of))),
            None => view.frame_seat().name(lang),
        },
        on,
        to: view.to(&purpose.path()),
        hidden,
        read: typed.texts.iter().map(|(of, (text, original))| read_text(lang, *of, text, *original)).collect(),
        left,
        fault,
        next: (next, !originals),
        languages,
        most: u64::try_from(BLOB_MAX >> 20).unwrap_or(0),
        choices: (purpose == Purpose::HandIn).then(|| Choices {
            title: typed.title.clone(),
            check: typed.check,
            interpreters: typed.interpreters,
            releases: typed.releases(),
            release: typed.release(here),
        }),
        entered: enters(here, purpose).then(|| entered(here, typed)),
        rests: view.rests(&[Article::Speakers]),
    }
}

/// Fills what the secretariat says of a statement that reached it.
fn entered(here: &Here, typed: &Typed) -> ForDelegation {
    let view = &here.view;
    let means = ["letter", "paper"].map(|word| (word.to_owned(), msg::entered_means(view.lang, word)));
    let now = || view.zone.local_minute(view.now());
    let of = typed.of(here).map(|of| of.to_string()).unwrap_or_default();
    ForDelegation {
        of: typed.slot.is_none().then(|| (view.delegations_to_choose(), of)),
        means: means.to_vec(),
        by: typed.means.clone().unwrap_or_else(|| "letter".to_owned()),
        received: if typed.received.is_empty() { now() } else { typed.received.clone() },
        zone: view.zone_name.clone(),
    }
}

fn read_text(lang: Lang, of: Lang, text: &str, original: bool) -> ReadText {
    let found = statement::read(of, text).map(|found| found_in(lang, &found)).unwrap_or_default();
    ReadText { lang: of, text: text.to_owned(), original, words: count_words(of, text), found }
}

/// Counts words; in Chinese, characters.
fn count_words(lang: Lang, text: &str) -> usize {
    match lang {
        Lang::Zh => text.chars().filter(|c| c.is_alphanumeric()).count(),
        _ => text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
    }
}
