//! Fields of what a question puts or the room decided, and of what a resolution of the parent body does.

use nemcon_negotiation::state::State;
use serde_json::Value;

use super::act_form::{Said, said};
use super::choices;
use super::fields::{self, field, in_languages_of};
use super::forms::Member;
use super::view::View;
use crate::msg;
use crate::pages::acts::{Field, Input};

/// Kinds of what can be put, in the order in which they are offered.
pub(super) const SUBJECTS: [&str; 11] = [
    "text",
    "procedural",
    "document",
    "agenda",
    "programme",
    "report",
    "officers",
    "departure",
    "reopening",
    "overlay",
    "rules",
];
/// What a resolution can do.
pub(super) const EFFECTS: [&str; 3] = ["confirms", "changes", "takes_up_report"];
const OFFICES: [&str; 7] =
    ["chair", "vice-chair-1", "vice-chair-2", "vice-chair-3", "vice-chair-4", "vice-chair-5", "rapporteur"];
const VERBS: [&str; 3] = ["takes_note", "welcomes", "endorses"];
const ELEMENT_KINDS: [&str; 3] = ["substantive", "procedural", "permissive"];

/// Returns the kind of what is put: as the address says, else a text.
pub(super) fn subject_kind(query: &Said) -> &'static str {
    let wanted = said(query, "subject.on").or_else(|| said(query, "subject"));
    let words = said(query, "words").filter(|_| wanted.is_none()).map(|_| "procedural");
    SUBJECTS.into_iter().find(|k| Some(*k) == wanted.or(words)).unwrap_or("text")
}

/// Returns what the resolution does, as the address says.
pub(super) fn effect(query: &Said) -> &'static str {
    let wanted = said(query, "effect.does").or_else(|| said(query, "does"));
    EFFECTS.into_iter().find(|k| Some(*k) == wanted).unwrap_or("confirms")
}

/// Returns the kinds that can be put now: the rules until they are adopted, all else after.
pub(super) fn open_kinds(state: &State) -> impl Iterator<Item = &'static str> {
    let adopted = state.rules_adopted.is_some();
    let open = move |kind: &&'static str| match *kind {
        "rules" => !adopted,
        "agenda" => adopted && state.work.agenda().is_none() && !state.work.agendas.is_empty(),
        "programme" => adopted && state.work.programmes.values().any(|held| held.adopted.is_none()),
        "report" => adopted && state.work.reports.values().any(|held| held.noted.is_none()),
        _ => adopted,
    };
    SUBJECTS.into_iter().filter(open)
}

fn one(view: &View, query: &Said, name: &str, member: &str, input: Input, required: bool) -> Field {
    let mut made = field(name, msg::member_name(view.lang, member), input, required, view.lang);
    made.value = fields::typed(query, name);
    made
}

/// Returns the fields of a subject.
pub(super) fn subject(view: &View, member: &Member, query: &Said) -> Vec<Field> {
    let choose = |name: &str, label: &str, all| one(view, query, name, label, Input::One(all), true);
    match subject_kind(query) {
        "procedural" => in_languages_of(view, query, member, "subject.words", &Input::Area),
        "document" => vec![choose("subject.document", "document", choices::documents(view))],
        "agenda" => vec![choose("subject.agenda", "agenda", choices::agendas(view))],
        "programme" => vec![choose("subject.programme", "programme", choices::programmes(view))],
        "report" => vec![choose("subject.report", "report", choices::reports(view))],
        "officers" => officers(view, query),
        "departure" => vec![
            choose("subject.article", "article", choices::articles(view)),
            choose("subject.act", "lets", choices::acts(view)),
            one(view, query, "subject.reason", "reason", Input::Area, true),
        ],
        "reopening" => vec![
            choose("subject.decision", "decision", choices::decisions(view)),
            one(view, query, "subject.reason", "reason", Input::Area, true),
        ],
        "overlay" => vec![choose("subject.overlay", "overlay", choices::overlays(view))],
        "rules" => vec![],
        _ => {
            let given = said(query, "version").is_some();
            let version = choose("subject.version", "version", fields::versions(view));
            let part = fields::paragraphs(view, query);
            let part = (given && !part.is_empty())
                .then(|| one(view, query, "subject.part[]", "paragraphs", Input::Many(part), false));
            (!given).then_some(version).into_iter().chain(part).collect()
        }
    }
}

fn officers(view: &View, query: &Said) -> Vec<Field> {
    let made = |(n, office): (usize, &str)| {
        let name = format!("subject.officers.{n}.of");
        let value = fields::typed(query, &name);
        let input = Input::One(choices::entities(view));
        Field { value, ..field(name, choices::office_name(view, office), input, false, view.lang) }
    };
    OFFICES.into_iter().enumerate().map(made).collect()
}

/// Returns the hidden fields that go with a subject.
pub(super) fn beside(view: &View, query: &Said) -> Vec<(String, String)> {
    let kind = subject_kind(query);
    let mut pairs = vec![("subject.on".to_owned(), kind.to_owned())];
    if kind == "officers" {
        let all = OFFICES.into_iter().enumerate();
        pairs.extend(all.map(|(n, office)| (format!("subject.officers.{n}.office"), office.to_owned())));
    }
    if let (true, Some(group)) = (kind == "rules", view.state().group.as_deref()) {
        pairs.push(("subject.rulebook".to_owned(), group.rulebook.to_string()));
    }
    if let (true, Some(version)) = (kind == "text", said(query, "version")) {
        pairs.push(("subject.version".to_owned(), version.to_owned()));
    }
    pairs
}

/// Returns a value as the fields of a form.
pub(super) fn flat(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, part)| flat(&format!("{name}.{key}"), part, pairs)),
        Value::Array(all) => all.iter().enumerate().for_each(|(n, part)| flat(&format!("{name}.{n}"), part, pairs)),
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        Value::Null => {}
        other => pairs.push((name.to_owned(), other.to_string())),
    }
}

/// Returns the fields of what a resolution does.
pub(super) fn resolution(view: &View, member: &Member, query: &Said) -> Vec<Field> {
    match effect(query) {
        "takes_up_report" => {
            let verbs = VERBS.map(|v| (v.to_owned(), msg::takes_up(view.lang, v))).to_vec();
            let document = Input::One(choices::documents(view));
            let mut all = vec![
                one(view, query, "effect.document", "document", document, true),
                one(view, query, "effect.verb", "verb", Input::One(verbs), true),
            ];
            let quote = Member { name: "quote", ..*member };
            all.extend(in_languages_of(view, query, &quote, "effect.quote", &Input::Area));
            all
        }
        "changes" => mandate(view, query),
        _ => vec![],
    }
}

/// The mandate as it is, to be written anew, with room for one element and one section more.
fn mandate(view: &View, query: &Said) -> Vec<Field> {
    let Some(group) = view.state().group.as_deref() else { return vec![] };
    let mut all = vec![];
    let line = |name: String, label: &str, value: &str, input| {
        let mut made = one(view, query, &name, label, input, false);
        if made.value.is_empty() && !fields::is_typed(query) {
            value.clone_into(&mut made.value);
        }
        made
    };
    let kinds = || Input::One(ELEMENT_KINDS.map(|k| (k.to_owned(), msg::element_kind(view.lang, k))).to_vec());
    for n in 0..=group.elements.len() {
        let (held, at) = (group.elements.get(n), format!("effect.elements.{n}"));
        all.push(line(format!("{at}.code"), "element", held.map_or("", |e| e.code.as_str()), Input::Line));
        all.push(line(
            format!("{at}.kind"),
            "kind",
            &held.map(|e| super::view::word(&e.kind)).unwrap_or_default(),
            kinds(),
        ));
        all.push(line(format!("{at}.source"), "source", held.map_or("", |e| e.source.as_str()), Input::Line));
        all.extend(titles(view, &at, held.map(|e| &e.title), &line));
    }
    for n in 0..=group.sections.len() {
        let (held, at) = (group.sections.get(n), format!("effect.sections.{n}"));
        all.push(line(format!("{at}.code"), "section", held.map_or("", |s| s.code.as_str()), Input::Line));
        all.extend(titles(view, &at, held.map(|s| &s.title), &line));
    }
    all.push(one(view, query, "effect.term.from", "from", Input::Day, false));
    all.push(one(view, query, "effect.term.to", "to", Input::Day, false));
    all
}

fn titles(
    view: &View,
    at: &str,
    held: Option<&nemcon_negotiation::Names>,
    line: &impl Fn(String, &str, &str, Input) -> Field,
) -> Vec<Field> {
    let one = |lang: crate::lang::Lang| {
        let value = held.map_or("", |names| names.get(lang));
        let mut made = line(format!("{at}.title.{}", lang.tag()), "title", value, Input::Line);
        made.label = msg::plain(&msg::field_in_language(view.lang, &made.label, msg::language_name(lang)));
        made
    };
    fields::languages(view).into_iter().map(one).collect()
}

/// Returns the hidden fields that go with what a resolution does: its kind, and what the form does not ask again.
pub(super) fn beside_resolution(view: &View, query: &Said) -> Vec<(String, String)> {
    let mut pairs = vec![("effect.does".to_owned(), effect(query).to_owned())];
    if let (true, Some(group)) = (effect(query) == "changes", view.state().group.as_deref()) {
        for (n, element) in group.elements.iter().enumerate() {
            let qualifier = serde_json::to_value(&element.qualifier).unwrap_or_default();
            flat(&format!("effect.elements.{n}.qualifier"), &qualifier, &mut pairs);
        }
        for (n, section) in group.sections.iter().enumerate() {
            let elements = serde_json::to_value(&section.elements).unwrap_or_default();
            flat(&format!("effect.sections.{n}.elements"), &elements, &mut pairs);
        }
    }
    pairs
}
