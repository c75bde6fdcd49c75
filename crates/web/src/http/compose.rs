//! Composes the act that a form stands for, with what comes beside it. The one place where acts are made for people.

use std::collections::BTreeMap;

use nemcon_negotiation::audience::TABLE;
use nemcon_negotiation::state::Subject;
use nemcon_negotiation::{Act, Audience, Content, Hash, Id, Instant, Text};
use nemcon_record::disclosure::{Disclosure, commit};
use nemcon_secretariat::{Beside, Group, Seat};
use serde_json::Value;

use super::app::App;
use super::form::texts::{self, Earlier};
use super::form::{self, Fault, Hidden, Node, Why, agenda, short, times};
use super::problem::Problem;
use super::salt;
use crate::shipped;

/// An act ready to be shown or sent.
pub struct Composed {
    /// The act.
    pub act: Act,
    /// What comes beside it.
    pub beside: Beside,
}

/// Why no act could be composed.
pub enum Unready {
    /// No act has this name.
    NoSuchAct,
    /// A field is not as it should be.
    Fault(Fault),
    /// The store failed.
    Failed(Problem),
}

impl From<Fault> for Unready {
    fn from(fault: Fault) -> Self {
        Unready::Fault(fault)
    }
}

/// Composes the act of that name out of fields, for the seat that sends it; nobody composes for another.
pub async fn compose(
    app: &App,
    group: &Group,
    seat: &Seat,
    name: &str,
    hidden: &Hidden,
    mut fields: Node,
    mut beside: Beside,
) -> Result<Composed, Unready> {
    if !Content::NAMES.iter().any(|(_, known)| *known == name) {
        return Err(Unready::NoSuchAct);
    }
    let id = match &hidden.act_id {
        None => Id(rand::random()),
        Some(id) => id.parse().map_err(|_| Fault::at("act_id", Why::Form("expected 32 hex digits".into())))?,
    };
    let done_at = match &hidden.done_at {
        None => None,
        Some(at) => Some(
            at.parse()
                .map_err(|fault: nemcon_negotiation::id::BadName| Fault::at("done_at", Why::Form(fault.to_string())))?,
        ),
    };
    times::resolve(&mut fields)?;
    if name == "enter_for_delegation" {
        said_just_now(&mut fields, done_at.unwrap_or_else(|| app.office.now()));
    }
    let content = match name {
        _ if hidden.whole.is_some() => whole(name, hidden)?,
        "enter_for_delegation" => entered(app, group, id, hidden, fields, &mut beside).await?,
        _ => content_of(app, group, id, name, hidden, &mut fields, &mut beside).await?,
    };
    let content = conceal(app, id, content, hidden, &mut beside)?;
    let content = salt::files(app, id, content, &mut beside).await.map_err(Unready::Failed)?;
    let Seat { group, capacity, by, person } = seat.clone();
    Ok(Composed { act: Act { id, group, by, capacity, done_at, person, seen: None, content }, beside })
}

/// Fills in when it was said in the room, where the desk that enters it says nothing else.
fn said_just_now(fields: &mut Node, at: Instant) {
    if let Node::Map(members) = fields {
        members.entry("happened".to_owned()).or_insert_with(|| Node::Leaf(at.to_string()));
    }
}

/// Reads a body that a page made out of what its seat may see.
fn whole(name: &str, hidden: &Hidden) -> Result<Content, Fault> {
    let fault = |why: String| Fault::at("", Why::Form(why));
    let body = serde_json::from_str(hidden.whole.as_deref().unwrap_or_default()).map_err(|e| fault(e.to_string()))?;
    Content::read(name, body).map_err(|e| fault(e.to_string()))
}

/// Reads the content of an act out of its fields.
async fn content_of(
    app: &App,
    group: &Group,
    id: Id,
    name: &str,
    hidden: &Hidden,
    fields: &mut Node,
    beside: &mut Beside,
) -> Result<Content, Unready> {
    short::write_out(name, fields);
    if name == "propose_agenda" {
        agenda::write_out(fields, &group.snapshot().proceedings.state)?;
    }
    let mut earlier = earlier(app, group, name, fields).await.map_err(Unready::Failed)?;
    earlier.prefer = hidden.original.as_deref().and_then(nemcon_negotiation::Lang::from_tag);
    texts::resolve(name, id, fields, &earlier, beside);
    persons(app, id, name, fields, beside)?;
    let content = form::content(name, fields).ok_or(Unready::NoSuchAct)??;
    if let Content::PutQuestion(put) = &content
        && let Subject::Overlay { overlay } = &put.subject
    {
        // What the program ships comes along; any other was uploaded before.
        beside.texts.extend(shipped::overlay(overlay).map(|shipped| shipped.bytes.clone()));
    }
    Ok(content)
}

/// Reads what the secretariat enters for a delegation: the act inside as the delegation would have sent it.
async fn entered(
    app: &App,
    group: &Group,
    id: Id,
    hidden: &Hidden,
    mut fields: Node,
    beside: &mut Beside,
) -> Result<Content, Unready> {
    const NAME: &str = "enter_for_delegation";
    let Node::Map(members) = &mut fields else { return Err(Fault::at("act", Why::Missing).into()) };
    let leaf =
        |members: &BTreeMap<String, Node>, name: &str| members.get(name).and_then(Node::as_leaf).map(str::to_owned);
    let act = leaf(members, "act").ok_or_else(|| Fault::at("act", Why::Missing))?;
    let of = leaf(members, "of").ok_or_else(|| Fault::at("of", Why::Missing))?;
    let mut body = members.insert("body".to_owned(), Node::Leaf(String::new())).unwrap_or(Node::Map(BTreeMap::new()));
    short::own(&act, &of, &mut body);
    let inner = content_of(app, group, id, &act, hidden, &mut body, beside).await;
    let inner = inner.map_err(|unready| match unready {
        Unready::Fault(fault) => Unready::Fault(fault.under("body")),
        other => other,
    })?;
    let outer = form::content(NAME, &fields).ok_or(Unready::NoSuchAct)??;
    let mut whole = outer.body();
    whole["body"] = inner.body();
    Content::read(NAME, whole).map_err(|fault| Fault::at("", Why::Form(fault.to_string())).into())
}

/// What is said of persons in acts: it always stands as a commitment, whatever the form says.
const OF_PERSONS: [(&str, &[&str]); 4] = [
    ("authorise_person", &["person"]),
    ("register_member", &["contact", "function", "person"]),
    ("change_member", &["contact", "function"]),
    ("review_member", &["reason"]),
];

/// Puts commitments in the place of what is said of a person, and the words beside the act.
fn persons(app: &App, id: Id, act: &str, fields: &mut Node, beside: &mut Beside) -> Result<(), Fault> {
    let Node::Map(members) = fields else { return Ok(()) };
    let of = OF_PERSONS.iter().find(|(name, _)| *name == act).map(|(_, members)| *members).unwrap_or_default();
    for name in of {
        let Some(Node::Leaf(words)) = members.get(*name) else { continue };
        let disclosure = disclose(app, id, name, Value::String(words.clone()))?;
        let digest = commit(&disclosure).get("_sd").and_then(Value::as_str).unwrap_or_default().to_owned();
        members.insert((*name).to_owned(), Node::Map([("_sd".to_owned(), Node::Leaf(digest))].into()));
        beside.disclosures.push(disclosure.text().to_owned());
    }
    Ok(())
}

/// Returns an opening. The same form sent twice gives the same bytes, so that it is recorded once.
pub(super) fn disclose(app: &App, id: Id, member: &str, value: Value) -> Result<Disclosure, Fault> {
    let seed = Hash::of(format!("{}\n{id}\n{member}", app.salt).as_bytes());
    let salt = seed.0[..16].try_into().expect("16 of 32 bytes");
    Disclosure::make(&salt, member, value).map_err(|error| Fault::at(member, Why::Form(error.to_string())))
}

async fn earlier(app: &App, group: &Group, name: &str, fields: &Node) -> Result<Earlier, Problem> {
    let snapshot = group.snapshot();
    let Some(version) = texts::goes_on_from(name, fields, &snapshot.proceedings.state) else {
        return Ok(Earlier::default());
    };
    let mut found = BTreeMap::new();
    for (lang, language) in &version.languages {
        if let Some(text) = app.office.text(&language.blob).await?.and_then(|bytes| Text::parse(&bytes).ok()) {
            found.insert(*lang, text);
        }
    }
    let draft = fields.get("draft").and_then(Node::as_leaf).and_then(|id| id.parse::<Id>().ok());
    let brought = draft.filter(|_| name == "issue_revision");
    let brought = brought.map(|draft| texts::brought(&snapshot.proceedings.state, &draft)).unwrap_or_default();
    let same = name == "add_language_version";
    let fixed = name == "edit_after_adoption";
    Ok(Earlier { texts: found, brought, original: Some(version.original), fixed, same, prefer: None })
}

/// Puts members that not everybody may see as commitments, and their openings beside the act.
fn conceal(app: &App, id: Id, content: Content, hidden: &Hidden, beside: &mut Beside) -> Result<Content, Fault> {
    let name = content.name();
    let mut body = content.body();
    let narrow = body.get("audience").and_then(Value::as_str).is_some_and(|word| word != "public");
    let by_rule = TABLE
        .iter()
        .filter(|(act, member, audience)| narrow && *act == name && *member != "*" && *audience != Audience::Public);
    let members: Vec<&str> =
        by_rule.map(|(_, member, _)| *member).chain(hidden.conceal.iter().map(String::as_str)).collect();
    if members.is_empty() {
        return Ok(content);
    }
    for member in members {
        let Some(value) = body.get_mut(member).filter(|value| value.get("_sd").is_none()) else { continue };
        let disclosure = disclose(app, id, member, value.take())?;
        *value = commit(&disclosure);
        beside.disclosures.push(disclosure.text().to_owned());
    }
    Content::read(name, body).map_err(|fault| Fault::at("", Why::Form(fault.to_string())))
}
