//! Members of a delegation out of a table. The table says who; that it is this delegation and no other is said by the seat alone.
//!
//! Which person a row stands for is told by its key, which the mission chooses: its hash lies on the delegation's own desk beside the
//! commitment of the person, so that a second table changes what the first one registered instead of registering it twice.

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Form};
use nemcon_formats::table;
use nemcon_negotiation::rulebook::Right;
use nemcon_negotiation::state::{Commitment, MemberKind, Person};
use nemcon_negotiation::{Act, Article, Code, Content, Digest, Hash, Id};
use nemcon_secretariat::{Beside, Rejection, Seat};
use serde_json::{Value, json};

use super::api::acts::seat_to_act;
use super::app::App;
use super::compose::disclose;
use super::delegations::own;
use super::handed;
use super::here::Here;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::fill::act_form::{Said, said};
use crate::fill::view::word;
use crate::frame::Section;
use crate::lang::Lang;
use crate::msg;
use crate::pages::import::{ImportPage, Report, RowShown};
use crate::pieces::Tone;

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// Bytes of the form, at most.
pub(super) const FORM_MAX: usize = 2 * 1024 * 1024;
/// Rows of one table, at most: a delegation has no more members.
const ROWS_MAX: usize = 200;
/// The name under which the keys of persons lie on the desk.
const KEYS: &str = "import-keys";
const COLUMNS: [&str; 9] =
    ["key", "name", "kind", "function", "contact", "may", "focal_point", "unlisted", "delegation"];

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/delegations/{{code}}/{path}");
    Router::new()
        .route(&at("import"), get(page).post(send))
        .route(&at("import/template.csv"), get(template))
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// What a row says of a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    number: usize,
    cells: Vec<String>,
}

/// The table as it was read: its columns, and its rows.
pub(super) struct Table {
    columns: Vec<Option<usize>>,
    rows: Vec<Row>,
}

/// The keys of persons on the desk: a salt, and hashes with commitments.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Keys {
    salt: String,
    persons: BTreeMap<String, Digest>,
}

/// What a row comes to.
pub(super) enum Plan {
    /// Nothing changes.
    Same,
    /// These acts: the person that the key stands for from then on, and whether it is new.
    Acts { acts: Vec<(Act, Beside)>, person: Digest, is_new: bool },
    /// It cannot be sent.
    Wrong(Vec<String>),
}

async fn page(mut here: Here, Path(parts): Of) -> Answer {
    let own = own(&here, &parts)?;
    here.read_own_persons().await?;
    draw(&here, &own, StatusCode::OK, None, None, None).await
}

async fn draw(
    here: &Here,
    own: &Code,
    status: StatusCode,
    fault: Option<String>,
    done: Option<String>,
    report: Option<Report>,
) -> Answer {
    let view = &here.view;
    let waiting = handed::waiting(here, own).await?;
    let to = view.to(&format!("delegations/{own}/import"));
    let page = ImportPage {
        lang: view.lang,
        of: (view.name(own), view.own_delegation()),
        to: (to.clone(), format!("{to}/template.csv")),
        fault,
        done,
        report,
        prepares: false,
        waiting,
        rests: view.rests(&[Article::Delegations]),
    };
    let path = format!("/delegations/{own}/import");
    let mut response = (status, here.draw(Some(Section::Participants), &path, &page.content())).into_response();
    // The page holds names: it is kept nowhere.
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn template(here: Here, Path(parts): Of) -> Answer {
    own(&here, &parts)?;
    Ok(empty_table())
}

/// Returns a table that has its head alone.
pub(super) fn empty_table() -> Response {
    let row = |words: [&str; 8]| words.map(str::to_owned).to_vec();
    let [key, name, kind, function, contact, may, focal_point, unlisted, _] = COLUMNS;
    let rows = [row([key, name, kind, function, contact, may, focal_point, unlisted])];
    as_file("members.csv", table::write(&rows))
}

pub(super) fn as_file(name: &str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, text).into_response()
}

async fn send(mut here: Here, Path(parts): Of, visitor: Extension<Visitor>, request: Request) -> Answer {
    let own = own(&here, &parts)?;
    let seat = seat_to_act(&here.view.group, &visitor)?.clone();
    here.read_own_persons().await?;
    let mut sent = Sent::read(request).await?;
    if let Some(id) = sent.handed {
        if sent.step.as_deref() == Some("clear") {
            handed::clear(&here, &own, &id).await?;
            return draw(&here, &own, StatusCode::OK, None, None, None).await;
        }
        handed::fill(&here, &own, &id, &mut sent).await?;
    }
    let table = match sent.table() {
        Ok(table) => table,
        Err(fault) => {
            let words = unread(here.view.lang, fault);
            return draw(&here, &own, StatusCode::UNPROCESSABLE_ENTITY, Some(words), None, None).await;
        }
    };
    let keys = read_keys(&here, &own).await?;
    let plans = plan(&here, &seat, &table, &keys, &sent.import);
    let answered = ask(&here, &seat, &table, plans).await?;
    let wrong = |plan: &Plan| matches!(plan, Plan::Wrong(_));
    match sent.step.as_deref() {
        Some("wrong") => Ok(as_file("members-to-correct.csv", table.wrong(&answered))),
        Some("all") if answered.iter().any(wrong) => {
            let fault = Some(msg::import_none_sent(here.view.lang));
            let report = report(&here, &table, &answered, &sent);
            draw(&here, &own, StatusCode::UNPROCESSABLE_ENTITY, fault, None, Some(report)).await
        }
        Some("all" | "right") => record(&here, &own, &seat, &table, answered, keys, &sent).await,
        _ => draw(&here, &own, StatusCode::OK, None, None, Some(report(&here, &table, &answered, &sent))).await,
    }
}

/// Says why a table was not read.
pub(super) fn unread(lang: Lang, fault: table::Fault) -> String {
    match fault {
        table::Fault::Form => msg::import_unread(lang),
        table::Fault::TooLarge => msg::import_too_large(lang),
    }
}

/// What the form sent.
pub(super) struct Sent {
    pub rows: Result<Vec<(usize, Vec<String>)>, table::Fault>,
    pub import: Id,
    pub step: Option<String>,
    /// The table on the desk that this is.
    pub handed: Option<Id>,
}

impl Sent {
    /// Returns the table that was sent.
    pub(super) fn table(&self) -> Result<Table, table::Fault> {
        self.rows.as_deref().map_err(|fault| *fault).and_then(Table::of)
    }

    pub(super) async fn read(request: Request) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            let Form(fields) = Form::<Said>::from_request(request, &())
                .await
                .map_err(|rejection| Problem::Malformed(rejection.body_text()))?;
            let rows = said(&fields, "rows").and_then(|rows| serde_json::from_str(rows).ok()).ok_or(table::Fault::Form);
            let import = said(&fields, "import").and_then(|id| id.parse().ok()).unwrap_or(Id(rand::random()));
            let handed = said(&fields, "handed").and_then(|id| id.parse().ok());
            return Ok(Self { rows, import, step: said(&fields, "step").map(str::to_owned), handed });
        }
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(|rejection| Problem::Malformed(rejection.body_text()))?;
        let mut rows = Err(table::Fault::Form);
        while let Some(part) = parts.next_field().await.map_err(|error| Problem::Malformed(error.body_text()))? {
            let is_table = part.name() == Some("table");
            let bytes: Bytes = part.bytes().await.map_err(|_| Problem::TooLarge)?;
            if is_table {
                rows = table::read(&bytes);
            }
        }
        Ok(Self { rows, import: Id(rand::random()), step: None, handed: None })
    }
}

impl Table {
    /// Returns the table of these rows, if its head names at least a key, a name and a kind.
    fn of(rows: &[(usize, Vec<String>)]) -> Result<Self, table::Fault> {
        let ((_, head), rows) = rows.split_first().ok_or(table::Fault::Form)?;
        let tidy = |word: &String| word.trim().to_lowercase().replace([' ', '-'], "_");
        let head: Vec<String> = head.iter().map(tidy).collect();
        let columns: Vec<_> = COLUMNS.iter().map(|column| head.iter().position(|word| word == column)).collect();
        if columns[..3].iter().any(Option::is_none) || rows.is_empty() {
            return Err(table::Fault::Form);
        }
        if rows.len() > ROWS_MAX {
            return Err(table::Fault::TooLarge);
        }
        let rows = rows.iter().map(|(number, cells)| Row { number: *number, cells: cells.clone() });
        Ok(Self { columns, rows: rows.collect() })
    }

    fn cell<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        let at = COLUMNS.iter().position(|known| *known == column).and_then(|place| self.columns[place]);
        at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// Returns the rows that cannot be sent, as a table with what is wrong in a last column.
    pub(super) fn wrong(&self, plans: &[Plan]) -> String {
        let rows = self.rows.iter().zip(plans).filter_map(|(row, plan)| match plan {
            Plan::Wrong(why) => Some(
                COLUMNS
                    .iter()
                    .map(|column| self.cell(row, column).to_owned())
                    .chain([msg::plain(&why.join("; "))])
                    .collect(),
            ),
            _ => None,
        });
        let head = COLUMNS.iter().map(|column| (*column).to_owned()).chain(["error".to_owned()]).collect();
        table::write(&std::iter::once(head).chain(rows).collect::<Vec<Vec<String>>>())
    }

    /// Returns the rows as they were read, to be sent again.
    fn again(&self) -> String {
        let head = COLUMNS.map(str::to_owned).to_vec();
        let row = |row: &Row| (row.number, COLUMNS.map(|column| self.cell(row, column).to_owned()).to_vec());
        let all: Vec<(usize, Vec<String>)> = std::iter::once((1, head)).chain(self.rows.iter().map(row)).collect();
        serde_json::to_string(&all).expect("words serialize")
    }
}

pub(super) async fn read_keys(here: &Here, own: &Code) -> Result<Keys, Problem> {
    let desk = here.app.office.desk(&here.view.group, own).await?;
    let kept = desk.into_iter().find(|(name, _)| name == KEYS);
    let kept = kept.and_then(|(_, bytes)| serde_json::from_slice(&bytes).ok());
    Ok(kept.unwrap_or_else(|| Keys { salt: super::office::secret(), persons: BTreeMap::new() }))
}

/// Lets the key that names a person in tables name the same human being under another commitment.
pub(super) async fn renamed(here: &Here, own: &Code, before: &Digest, now: &Digest) -> Result<(), Problem> {
    let mut keys = read_keys(here, own).await?;
    let Some(person) = keys.persons.values_mut().find(|person| *person == before) else { return Ok(()) };
    *person = now.clone();
    let bytes = serde_json::to_vec(&keys).expect("keys serialize");
    Ok(here.app.office.put_on_desk(&here.view.group, own, KEYS, bytes).await?)
}

impl Keys {
    fn hash(&self, key: &str) -> String {
        Hash::of(format!("{}\n{key}", self.salt).as_bytes()).to_string()
    }
}

/// Says what each row comes to, before the rules are asked.
pub(super) fn plan(here: &Here, seat: &Seat, table: &Table, keys: &Keys, import: &Id) -> Vec<Plan> {
    let mut seen = BTreeSet::new();
    let one = |row: &Row| {
        let mut wrong = wrongs(here, seat, table, row);
        if !table.cell(row, "key").is_empty() && !seen.insert(table.cell(row, "key").to_owned()) {
            wrong.push(msg::import_twice(here.view.lang));
        }
        if wrong.is_empty() { plan_of(here, seat, table, row, keys, import) } else { Plan::Wrong(wrong) }
    };
    table.rows.iter().map(one).collect()
}

/// Returns what is wrong with a row by itself.
fn wrongs(here: &Here, seat: &Seat, table: &Table, row: &Row) -> Vec<String> {
    let (view, lang) = (&here.view, here.view.lang);
    let cell = |column: &str| table.cell(row, column);
    let mut wrong = Vec::new();
    let mut unless = |right: bool, words: String| {
        if !right {
            wrong.push(words)
        }
    };
    unless(!cell("key").is_empty(), msg::import_no_key(lang));
    unless(!cell("name").is_empty(), msg::import_no_name(lang));
    unless(kind_of(cell("kind")).is_some(), msg::import_no_kind(lang));
    unless(rights_of(cell("may")).is_some(), msg::import_no_right(lang));
    unless(yes(cell("focal_point")).is_some() && yes(cell("unlisted")).is_some(), msg::import_no_yes(lang));
    let long = ["key", "name", "function", "contact"].into_iter().any(|column| cell(column).chars().count() > 300);
    unless(!long, msg::import_long(lang));
    let of = cell("delegation");
    let is_own = of.is_empty() || of == seat.by.as_str() || of == view.name(&seat.by);
    unless(is_own, msg::import_foreign(lang));
    wrong
}

fn kind_of(typed: &str) -> Option<MemberKind> {
    serde_json::from_value(json!(typed.to_lowercase().replace([' ', '-'], "_"))).ok()
}

fn rights_of(typed: &str) -> Option<BTreeSet<Right>> {
    let words = typed.split([';', ',', ' ', '|']).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| serde_json::from_value(json!(word.to_lowercase())).ok()).collect()
}

fn yes(typed: &str) -> Option<bool> {
    match typed.to_lowercase().as_str() {
        "" | "0" | "no" | "false" | "-" => Some(false),
        "1" | "yes" | "true" | "x" => Some(true),
        _ => None,
    }
}

fn plan_of(here: &Here, seat: &Seat, table: &Table, row: &Row, keys: &Keys, import: &Id) -> Plan {
    let view = &here.view;
    let key = keys.hash(table.cell(row, "key"));
    let persons = view.state().delegations.get(&seat.by).map(|held| &held.persons);
    let held = keys.persons.get(&key).and_then(|digest| {
        let person = persons?.get(digest).filter(|person| !person.withdrawn && person.member.is_some())?;
        Some((digest, person))
    });
    let Some((digest, person)) = held else {
        return match composed(here, seat, table, row, None, &[import.to_string(), key, "register".to_owned()]) {
            Some((act, beside)) => match registered(&act) {
                Some(person) => Plan::Acts { acts: vec![(act, beside)], person, is_new: true },
                None => Plan::Wrong(vec![msg::import_unread(view.lang)]),
            },
            None => Plan::Wrong(vec![msg::import_unread(view.lang)]),
        };
    };
    let renamed = view.opened.get(&digest.to_string()).is_none_or(|name| name != table.cell(row, "name"));
    if !renamed && is_same(here, table, row, person) {
        return Plan::Same;
    }
    let id = |what: &str| [import.to_string(), key.clone(), what.to_owned()];
    if !renamed {
        let change = composed(here, seat, table, row, Some(digest), &id("change"));
        return match change {
            Some(change) => Plan::Acts { acts: vec![change], person: digest.clone(), is_new: false },
            None => Plan::Wrong(vec![msg::import_unread(view.lang)]),
        };
    }
    // A name is a commitment of its own: whoever is called otherwise is registered anew.
    let withdraw = json!({ "person": { "_sd": digest } });
    let (Ok(withdraw), Some(register)) =
        (Content::read("withdraw_person", withdraw), composed(here, seat, table, row, None, &id("register")))
    else {
        return Plan::Wrong(vec![msg::import_unread(view.lang)]);
    };
    let withdraw = act_of(seat, &id("withdraw"), withdraw);
    match registered(&register.0) {
        Some(person) => Plan::Acts { acts: vec![(withdraw, Beside::default()), register], person, is_new: false },
        None => Plan::Wrong(vec![msg::import_unread(view.lang)]),
    }
}

/// Returns the commitment under which an act registers a person.
pub(super) fn registered(act: &Act) -> Option<Digest> {
    match &act.content {
        Content::RegisterMember(member) => Some(member.person.sd.clone()),
        _ => None,
    }
}

fn is_same(here: &Here, table: &Table, row: &Row, person: &Person) -> bool {
    let Some(member) = &person.member else { return false };
    let says =
        |column: &str, held: Option<&Commitment>| here.view.opened(held).unwrap_or_default() == table.cell(row, column);
    kind_of(table.cell(row, "kind")) == Some(member.kind)
        && rights_of(table.cell(row, "may")).as_ref() == Some(&person.may)
        && yes(table.cell(row, "focal_point")) == Some(member.focal_point)
        && yes(table.cell(row, "unlisted")) == Some(member.unlisted)
        && says("function", member.function.as_ref())
        && says("contact", member.contact.as_ref())
}

/// Returns an act of a seat, under a name that follows from these words.
pub(super) fn act_of(seat: &Seat, id: &[String], content: Content) -> Act {
    let Seat { group, capacity, by, person } = seat.clone();
    let id = Id::derived(&id.iter().map(String::as_str).collect::<Vec<_>>());
    Act { id, group, by, capacity, done_at: None, person, seen: None, content }
}

/// Composes the act that registers a member, or changes what is registered of one, with the openings beside it.
fn composed(
    here: &Here,
    seat: &Seat,
    table: &Table,
    row: &Row,
    person: Option<&Digest>,
    id: &[String],
) -> Option<(Act, Beside)> {
    let id_of_act = Id::derived(&id.iter().map(String::as_str).collect::<Vec<_>>());
    let mut beside = Beside::default();
    let mut put = |member: &str, words: &str| {
        let disclosure = disclose(&here.app, id_of_act, member, Value::String(words.to_owned())).ok()?;
        beside.disclosures.push(disclosure.text().to_owned());
        Some(nemcon_record::disclosure::commit(&disclosure))
    };
    let mut body =
        json!({ "kind": word(&kind_of(table.cell(row, "kind"))?), "may": rights_of(table.cell(row, "may"))? });
    body["person"] = match person {
        Some(digest) => json!({ "_sd": digest }),
        None => put("person", table.cell(row, "name"))?,
    };
    for column in ["function", "contact"] {
        let words = table.cell(row, column);
        if !words.is_empty() {
            body[column] = put(column, words)?;
        }
    }
    for column in ["focal_point", "unlisted"] {
        if yes(table.cell(row, column))? {
            body[column] = true.into();
        }
    }
    let name = if person.is_some() { "change_member" } else { "register_member" };
    Some((act_of(seat, id, Content::read(name, body).ok()?), beside))
}

/// Returns all acts of rows that can be sent, and the row that each belongs to.
fn acts_of(plans: &[Plan]) -> (Vec<usize>, Vec<(Vec<u8>, Beside)>) {
    let acts = plans.iter().enumerate().flat_map(|(row, plan)| match plan {
        Plan::Acts { acts, .. } => {
            acts.iter().map(move |(act, beside)| (row, (act.line().into_bytes(), beside.clone()))).collect()
        }
        _ => Vec::new(),
    });
    acts.unzip()
}

/// Asks the rules about all rows, one after the other; nothing is recorded.
pub(super) async fn ask(here: &Here, seat: &Seat, table: &Table, mut plans: Vec<Plan>) -> Result<Vec<Plan>, Problem> {
    let (rows, acts) = acts_of(&plans);
    debug_assert_eq!(plans.len(), table.rows.len());
    let answers = here.view.group.submit_all(seat, acts, true).await?;
    for (row, answer) in rows.into_iter().zip(answers) {
        match answer {
            Ok(_) => {}
            Err(Rejection::Refused(refusal)) => plans[row] = Plan::Wrong(vec![here.view.fact(&refusal)]),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(plans)
}

pub(super) fn report(here: &Here, table: &Table, plans: &[Plan], sent: &Sent) -> Report {
    let lang = here.view.lang;
    let outcome = |plan: &Plan| match plan {
        Plan::Same => (Tone::Closed, vec![msg::import_row_same(lang)]),
        Plan::Acts { is_new: true, .. } => (Tone::Open, vec![msg::import_row_new(lang)]),
        Plan::Acts { .. } => (Tone::Open, vec![msg::import_row_changed(lang)]),
        Plan::Wrong(why) => (Tone::Stopped, why.clone()),
    };
    let shown = table.rows.iter().zip(plans).map(|(row, plan)| RowShown {
        number: row.number,
        key: table.cell(row, "key").to_owned(),
        name: table.cell(row, "name").to_owned(),
        outcome: outcome(plan),
    });
    let count =
        |wanted: fn(&Plan) -> bool| u64::try_from(plans.iter().filter(|plan| wanted(plan)).count()).unwrap_or(u64::MAX);
    Report {
        rows: count(|_| true),
        wrong: count(|plan| matches!(plan, Plan::Wrong(_))),
        changes: count(|plan| matches!(plan, Plan::Acts { .. })),
        shown: shown.collect(),
        hidden: [("rows".to_owned(), table.again()), ("import".to_owned(), sent.import.to_string())]
            .into_iter()
            .chain(sent.handed.map(|id| ("handed".to_owned(), id.to_string())))
            .collect(),
    }
}

/// Records what can be sent, all of it in one transaction, and keeps which key stands for whom.
async fn record(
    here: &Here,
    own: &Code,
    seat: &Seat,
    table: &Table,
    plans: Vec<Plan>,
    mut keys: Keys,
    sent: &Sent,
) -> Answer {
    let (_, acts) = acts_of(&plans);
    let answers = here.view.group.submit_all(seat, acts, false).await?;
    if answers.iter().any(Result::is_err) {
        // Something changed since the rules were asked: nothing was recorded, and the rows are judged again.
        let plans = ask(here, seat, table, plans).await?;
        let fault = Some(msg::import_none_sent(here.view.lang));
        let report = report(here, table, &plans, sent);
        return draw(here, own, StatusCode::UNPROCESSABLE_ENTITY, fault, None, Some(report)).await;
    }
    let mut done: u64 = 0;
    for (row, plan) in table.rows.iter().zip(&plans) {
        if let Plan::Acts { person, .. } = plan {
            let before = keys.persons.insert(keys.hash(table.cell(row, "key")), person.clone());
            // Whoever is called otherwise now keeps photograph and travel document.
            if let Some(before) = before.filter(|before| before != person) {
                let store = here.app.office.secretariat.store();
                store.move_papers(here.view.group.row().id, &before.to_string(), &person.to_string()).await?;
            }
            done += 1;
        }
    }
    let bytes = serde_json::to_vec(&keys).expect("keys serialize");
    here.app.office.put_on_desk(&here.view.group, own, KEYS, bytes).await?;
    if let Some(id) = &sent.handed {
        handed::clear(here, own, id).await?;
    }
    if let Some(Ok(last)) = answers.last() {
        here.view.group.wait_for(last.number, std::time::Duration::from_secs(5)).await;
    }
    let done = Some(msg::import_done(here.view.lang, done));
    draw(here, own, StatusCode::OK, None, done, None).await
}
