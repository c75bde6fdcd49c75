//! What forms say shorter than the act: written out before the act is read.

use std::collections::BTreeMap;

use super::tree::Node;

/// Members that are yes or no and never left out: an empty box says no.
const SAID: [(&str, &str); 2] = [("rule_on_request", "stands"), ("answer_correction", "entered")];

/// Writes out what the form of that act says shorter.
pub fn write_out(act: &str, fields: &mut Node) {
    if act == "count_quorum" {
        count(fields);
    }
    let Node::Map(members) = fields else { return };
    for (_, member) in SAID.iter().filter(|(name, _)| *name == act) {
        members.entry((*member).to_owned()).or_insert_with(|| Node::Leaf("false".to_owned()));
    }
    if matches!(act, "register_member" | "change_member") {
        // Whoever may do nothing stands on the list, and prepares what others send.
        members.entry("may".to_owned()).or_insert_with(|| Node::List(Vec::new()));
    }
    key(members);
    target(members);
    // A letter has a subject, too: in words, as it stands.
    if matches!(act, "put_question" | "enter_room_decision") {
        subject(members);
    }
    if act == "register_document" {
        symbol(members);
    }
    // Meetings for which nothing is chosen are no part of a programme.
    if let (true, Some(Node::Map(slots))) = (act == "propose_programme", members.get_mut("slots")) {
        slots.retain(|_, slot| slot.get("items").is_some());
    }
    drop_empty(members);
}

/// What stands for the delegation itself in the act that is entered for it.
pub fn own(act: &str, of: &str, fields: &mut Node) {
    let member = match act {
        "receive_letter" => "from",
        "register_delegation" => "delegation",
        _ => return,
    };
    if let Node::Map(members) = fields {
        members.insert(member.to_owned(), Node::Leaf(of.to_owned()));
    }
}

/// A key as people have it at hand: the line of an SSH key with its comment, an Ed25519 key as a verifier key or in base64.
fn key(members: &mut BTreeMap<String, Node>) {
    for name in ["key", "with"] {
        let Some(Node::Map(key)) = members.get_mut(name) else { continue };
        let form = key.get("form").and_then(Node::as_leaf).map(str::to_owned);
        let Some(Node::Leaf(public)) = key.get_mut("public") else { continue };
        match form.as_deref() {
            Some("ssh") => *public = public.split_whitespace().take(2).collect::<Vec<_>>().join(" "),
            Some("ed25519") => *public = ed25519(public).unwrap_or_else(|| public.clone()),
            _ => {}
        }
    }
}

fn ed25519(typed: &str) -> Option<String> {
    use base64::Engine;
    if typed.len() == 64 && typed.bytes().all(|c| c.is_ascii_hexdigit()) {
        return Some(typed.to_ascii_lowercase());
    }
    let bytes = base64::engine::general_purpose::STANDARD.decode(typed.rsplit('+').next()?);
    // A verifier key may hold a `+` of its own: then what follows the second one is all of it.
    let vkey = || base64::engine::general_purpose::STANDARD.decode(typed.splitn(3, '+').nth(2)?).ok();
    let bytes = vkey().or(bytes.ok())?;
    let bare = match bytes.as_slice() {
        [1, rest @ ..] if rest.len() == 32 => rest,
        rest if rest.len() == 32 => rest,
        _ => return None,
    };
    Some(bare.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// `on=decision`, `target=<id>`: what a position is on.
fn target(members: &mut BTreeMap<String, Node>) {
    if let (Some(Node::Leaf(on)), Some(Node::Leaf(target))) = (members.get("on"), members.get("target")) {
        let (on, target) = (on.clone(), target.clone());
        members.remove("target");
        members.insert("on".to_owned(), map([("on", on.clone()), (&on, target)]));
    }
}

/// A question puts the version chosen, or words.
fn subject(members: &mut BTreeMap<String, Node>) {
    let Some(Node::Map(subject)) = members.get_mut("subject") else { return };
    // Every office stands in the form; those for which nobody is chosen are not put.
    if let Some(Node::Map(officers)) = subject.get_mut("officers") {
        officers.retain(|_, officer| officer.get("of").is_some());
    }
    if subject.contains_key("on") {
        return;
    }
    let on = if subject.contains_key("version") { "text" } else { "procedural" };
    if on == "text" {
        subject.remove("words");
        if let Some(Node::Leaf(only)) = subject.get("part").cloned() {
            subject.insert("part".to_owned(), Node::List(vec![Node::Leaf(only)]));
        }
    }
    subject.insert("on".to_owned(), Node::Leaf(on.to_owned()));
}

/// A symbol typed is a symbol given.
fn symbol(members: &mut BTreeMap<String, Node>) {
    if let Some(Node::Leaf(symbol)) = members.get("symbol") {
        let given = map([("by", "given".to_owned()), ("symbol", symbol.clone())]);
        members.insert("symbol".to_owned(), given);
    }
}

fn map<const N: usize>(pairs: [(&str, String); N]) -> Node {
    Node::Map(pairs.into_iter().map(|(name, value)| (name.to_owned(), Node::Leaf(value))).collect())
}

fn drop_empty(members: &mut BTreeMap<String, Node>) {
    members.retain(|_, part| !matches!(part, Node::Map(inner) if inner.is_empty()));
}

/// Who was marked as present is counted and goes no further.
fn count(fields: &mut Node) {
    let Node::Map(members) = fields else { return };
    let marked = match members.remove("here") {
        Some(Node::List(all)) => all.len(),
        Some(Node::Leaf(one)) if !one.is_empty() => 1,
        _ => 0,
    };
    let typed = members.get("present").and_then(Node::as_leaf).is_some_and(|number| !number.is_empty());
    if marked > 0 && !typed {
        members.insert("present".to_owned(), Node::Leaf(marked.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::{content, tree};
    use super::*;

    fn body(act: &str, pairs: &[(&str, &str)]) -> serde_json::Value {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let (_, mut fields) = tree::read(&pairs).expect("a tree");
        write_out(act, &mut fields);
        content(act, &fields).expect("an act").unwrap_or_else(|fault| panic!("{act}: {fault}")).body()
    }

    #[test]
    fn short_forms_are_written_out() {
        let id = "000102030405060708090a0b0c0d0e0f";
        let words = body("put_question", &[("meeting", id), ("subject.words.en", "The programme of work")]);
        assert_eq!(words["subject"], serde_json::json!({"on": "procedural", "words": {"en": "The programme of work"}}));
        let version = "00".repeat(32);
        let text = body(
            "put_question",
            &[("meeting", id), ("subject.version", &version), ("subject.part", &format!("{id}:2"))],
        );
        assert_eq!(text["subject"], serde_json::json!({"on": "text", "version": version, "part": [format!("{id}:2")]}));
        let letter = [
            ("subject.en", "Silence"),
            ("date", "2031-05-12"),
            ("audience", "public"),
            ("languages.en.status", "original"),
        ];
        assert_eq!(body("circulate_letter", &letter)["subject"], serde_json::json!({"en": "Silence"}));
        let ruling = body("rule_on_request", &[("decision", id), ("words", "It came too late.")]);
        assert_eq!(ruling["stands"], false);
        let position = [("on", "decision"), ("target", id), ("kind", "reservation"), ("text.en", "We reserve.")];
        assert_eq!(body("take_position", &position)["on"], serde_json::json!({"on": "decision", "decision": id}));
    }

    #[test]
    fn a_number_inside_a_choice_is_a_number() {
        let pairs = [
            ("symbol.by", "series"),
            ("symbol.series", "CRP"),
            ("symbol.year", "2031"),
            ("audience", "public"),
            ("title.en", "2031"),
        ];
        assert_eq!(body("register_document", &pairs)["symbol"]["year"], 2031);
    }
}
