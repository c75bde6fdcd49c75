//! The fields of a form as a tree: `text.en` lies under `text`, a field that comes twice is a list.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{Fault, Why};

/// Fields that belong to the form and not to the act.
const OF_THE_FORM: [&str; 11] =
    ["act_id", "id", "back", "preview", "conceal", "original", "recorded", "prepare", "prepared", "whole", "done_at"];
const FIELDS_MAX: usize = 4_000;
const DEPTH_MAX: usize = 8;

/// A field, a list, or fields by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// What was typed, trimmed and in NFC, with line feeds.
    Leaf(String),
    /// Repeated fields, or `name[]`.
    List(Vec<Node>),
    /// `a.b`, `a.c` under `a`; `officers.0`, `officers.1` are a list too.
    Map(BTreeMap<String, Node>),
}

/// What the form says of itself, beside the members of the act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Name of the act, so that pressing twice records once.
    pub act_id: Option<String>,
    /// When it was done, where a desk that had no line kept it.
    pub done_at: Option<String>,
    /// Where to go afterwards.
    pub back: Option<String>,
    /// Show what will stand in the record first.
    pub preview: bool,
    /// Lay it on the desk of the delegation, for another to send.
    pub prepare: bool,
    /// The prepared act that this is, by its name on the desk.
    pub prepared: Option<String>,
    /// Members to put as commitments.
    pub conceal: Vec<String>,
    /// Language that texts are the original in, where nothing else is said.
    pub original: Option<String>,
    /// The body as the page made it, byte by byte, where nothing is filled in.
    pub whole: Option<String>,
}

/// Reads the pairs of a form.
pub fn read(pairs: &[(String, String)]) -> Result<(Hidden, Node), Fault> {
    if pairs.len() > FIELDS_MAX {
        return Err(Fault::at("", Why::TooMany));
    }
    let mut hidden = Hidden::default();
    let mut root = BTreeMap::new();
    for (name, value) in pairs {
        if name == "whole" {
            hidden.whole = Some(value.clone());
            continue;
        }
        let value = tidy(value);
        if OF_THE_FORM.contains(&name.as_str()) {
            keep(&mut hidden, name, value);
        } else if !value.is_empty() {
            let path: Vec<&str> = name.split('.').collect();
            if path.len() > DEPTH_MAX || path.iter().any(|part| part.is_empty()) {
                return Err(Fault::at(name, Why::Unknown));
            }
            insert(&mut root, &path, value).map_err(|()| Fault::at(name, Why::Unknown))?;
        }
    }
    Ok((hidden, Node::Map(root)))
}

fn keep(hidden: &mut Hidden, name: &str, value: String) {
    match name {
        "act_id" | "id" => hidden.act_id = Some(value).filter(|id| !id.is_empty()),
        "done_at" => hidden.done_at = Some(value).filter(|at| !at.is_empty()),
        "back" => hidden.back = Some(value),
        "preview" => hidden.preview = !value.is_empty(),
        "prepare" => hidden.prepare = !value.is_empty(),
        "prepared" => hidden.prepared = Some(value).filter(|name| !name.is_empty()),
        "original" => hidden.original = Some(value),
        "conceal" if !value.is_empty() => hidden.conceal.push(value),
        _ => {}
    }
}

/// Returns what was typed as it is kept: trimmed and in NFC, with line feeds.
pub fn tidy(value: &str) -> String {
    value.replace("\r\n", "\n").trim().nfc().collect()
}

fn insert(map: &mut BTreeMap<String, Node>, path: &[&str], value: String) -> Result<(), ()> {
    let [name, rest @ ..] = path else { return Err(()) };
    if rest.is_empty() {
        let (name, is_list) = name.strip_suffix("[]").map_or((*name, false), |name| (name, true));
        let leaf = Node::Leaf(value);
        let node = match map.remove(name) {
            None if is_list => Node::List(vec![leaf]),
            None => leaf,
            Some(Node::List(mut list)) => {
                list.push(leaf);
                Node::List(list)
            }
            Some(Node::Leaf(first)) => Node::List(vec![Node::Leaf(first), leaf]),
            Some(Node::Map(_)) => return Err(()),
        };
        map.insert(name.to_owned(), node);
        return Ok(());
    }
    match map.entry((*name).to_owned()).or_insert_with(|| Node::Map(BTreeMap::new())) {
        Node::Map(inner) => insert(inner, rest, value),
        _ => Err(()),
    }
}

impl Node {
    /// Returns the field of that name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Node::Map(map) => map.get(name),
            _ => None,
        }
    }

    /// Returns what was typed.
    pub fn as_leaf(&self) -> Option<&str> {
        match self {
            Node::Leaf(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the parts in order, if they are `0`, `1`, …
    pub(super) fn numbered(&self) -> Option<Vec<(&str, &Node)>> {
        let Node::Map(map) = self else { return None };
        let mut parts: Vec<(usize, &str, &Node)> =
            map.iter().map(|(key, node)| Some((key.parse().ok()?, key.as_str(), node))).collect::<Option<_>>()?;
        parts.sort_by_key(|(place, ..)| *place);
        Some(parts.into_iter().map(|(_, key, node)| (key, node)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(pairs: &[(&str, &str)]) -> Result<Node, Fault> {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        read(&pairs).map(|(_, node)| node)
    }

    #[test]
    fn dots_nest_and_repetition_lists() {
        let node = tree(&[("text.en", " a\r\nb "), ("text.fr", ""), ("to", "x"), ("to", "y"), ("one[]", "z")]).unwrap();
        assert_eq!(node.get("text").and_then(|t| t.get("en")).and_then(Node::as_leaf), Some("a\nb"));
        assert_eq!(node.get("text").and_then(|t| t.get("fr")), None, "an empty field is left out");
        assert_eq!(node.get("to"), Some(&Node::List(vec![Node::Leaf("x".into()), Node::Leaf("y".into())])));
        assert_eq!(node.get("one"), Some(&Node::List(vec![Node::Leaf("z".into())])));
    }

    #[test]
    fn what_is_typed_comes_in_nfc() {
        assert_eq!(tree(&[("a", "e\u{301}")]).unwrap().get("a").and_then(Node::as_leaf), Some("é"));
    }

    #[test]
    fn names_that_make_no_tree_are_faults() {
        for pairs in [&[("a", "1"), ("a.b", "2")][..], &[("a..b", "1")], &[("a.b", "1"), ("a", "2")], &[("", "1")]] {
            assert!(tree(pairs).is_err(), "{pairs:?}");
        }
    }
}
