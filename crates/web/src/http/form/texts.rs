//! Texts typed into a form: pasted as plain text, they become paragraphs with permanent identity, or files.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{State, Subject, Version};
use nemcon_negotiation::{Hash, Id, Lang, Text};
use nemcon_secretariat::{Beside, Blob};

use super::align::align;
use super::tree::Node;

/// Acts whose languages are texts that the rules read.
const TEXTS: [&str; 5] =
    ["table_draft", "issue_revision", "add_language_version", "read_amendment", "edit_after_adoption"];

/// What the pasted text goes on from: language versions by language, the original first in `original`.
#[derive(Default)]
pub struct Earlier {
    /// Texts by language.
    pub texts: BTreeMap<Lang, Text>,
    /// The language it was drafted in.
    pub original: Option<Lang>,
    /// The structure must stay as it is: another language of the same text.
    pub same: bool,
    /// Where no standing is typed, this language is the original.
    pub prefer: Option<Lang>,
}

/// Returns the version that an act's text goes on from, if any.
pub fn goes_on_from<'a>(act: &str, fields: &Node, state: &'a State) -> Option<&'a Version> {
    let id = |name: &str| fields.get(name).and_then(Node::as_leaf).and_then(|id| id.parse::<Id>().ok());
    match act {
        "issue_revision" => Some(state.drafts.get(&id("draft")?)?.latest()),
        "edit_after_adoption" => Some(state.drafts.get(&id("draft")?)?.latest()),
        "add_language_version" => {
            let version: Hash = fields.get("version").and_then(Node::as_leaf)?.parse().ok()?;
            state.version(&version)
        }
        "read_amendment" => match &state.questions.get(&id("question")?)?.subject {
            Subject::Text { version, .. } => state.version(version),
            _ => None,
        },
        _ => None,
    }
}

/// Puts the hash of every pasted text in its place, and the text beside the act.
pub fn resolve(act: &str, id: Id, fields: &mut Node, earlier: &Earlier, beside: &mut Beside) {
    let Node::Map(members) = fields else { return };
    let Some(Node::Map(languages)) = members.get_mut("languages") else { return };
    // Where nothing was pasted, a hidden status alone offers no language of a text.
    let is_bare = |version: &Node| matches!(version, Node::Map(map) if map.len() == 1 && map.contains_key("status"));
    languages.retain(|_, version| !(TEXTS.contains(&act) && is_bare(version)));
    if act != "read_amendment" {
        give_standing(languages, earlier);
    }
    if !TEXTS.contains(&act) {
        return languages.values_mut().for_each(|version| keep_as_file(version, beside));
    }
    let mut first: Option<Text> = None;
    for tag in in_order(languages) {
        let Some((lang, version)) = Lang::from_tag(&tag).zip(languages.get_mut(&tag)) else { continue };
        let Some(plain) = take_plain(version) else { continue };
        let mut text = Text::from_plain(lang, id, &plain);
        identify(&mut text, earlier, first.as_ref());
        let bytes = text.bytes();
        put_hash(version, "blob", &Hash::of(&bytes), act == "read_amendment");
        beside.texts.push(bytes);
        first.get_or_insert(text);
    }
}

/// Of texts whose standing is not typed, one is the original, unless one stands as the original already.
fn give_standing(languages: &mut BTreeMap<String, Node>, earlier: &Earlier) {
    let is_original = |version: &Node| version.get("status").and_then(Node::as_leaf) == Some("original");
    let mut has_original = earlier.same || languages.values().any(is_original);
    let preferred = earlier.prefer.map(|lang| lang.tag().to_owned()).filter(|tag| languages.contains_key(tag));
    let mut tags: Vec<String> = languages.keys().cloned().collect();
    tags.sort_by_key(|tag| Some(tag) != preferred.as_ref());
    for tag in tags {
        if let Some(Node::Map(version)) = languages.get_mut(&tag)
            && !version.contains_key("status")
        {
            let status = if has_original { "official" } else { "original" };
            version.insert("status".to_owned(), Node::Leaf(status.to_owned()));
            has_original = true;
        }
    }
}

/// The original first: the other languages have its paragraphs.
fn in_order(languages: &BTreeMap<String, Node>) -> Vec<String> {
    let is_original = |version: &Node| version.get("status").and_then(Node::as_leaf) == Some("original");
    let mut tags: Vec<(bool, String)> =
        languages.iter().map(|(tag, version)| (!is_original(version), tag.clone())).collect();
    tags.sort();
    tags.into_iter().map(|(_, tag)| tag).collect()
}

fn identify(text: &mut Text, earlier: &Earlier, first: Option<&Text>) {
    let of_earlier = || earlier.original.and_then(|lang| earlier.texts.get(&lang)).filter(|_| earlier.same);
    if let Some(shape) = first.or_else(of_earlier)
        && shape.paragraphs.len() == text.paragraphs.len()
    {
        for (own, shared) in text.paragraphs.iter_mut().zip(&shape.paragraphs) {
            (own.id, own.kind) = (shared.id, shared.kind);
        }
        return;
    }
    if let Some(same_language) = earlier.texts.get(&text.lang) {
        align(&same_language.paragraphs, text);
    }
}

fn take_plain(version: &mut Node) -> Option<String> {
    match version {
        Node::Map(map) => match map.remove("plain") {
            Some(Node::Leaf(plain)) => Some(plain),
            _ => None,
        },
        _ => None,
    }
}

fn put_hash(version: &mut Node, member: &str, hash: &Hash, alone: bool) {
    let leaf = Node::Leaf(hash.to_string());
    match version {
        Node::Map(map) if !alone => drop(map.insert(member.to_owned(), leaf)),
        other => *other = leaf,
    }
}

fn keep_as_file(version: &mut Node, beside: &mut Beside) {
    let Some(plain) = take_plain(version) else { return };
    let file = Blob::file("text/plain; charset=utf-8".to_owned(), (plain + "\n").into_bytes());
    put_hash(version, "file", &Hash(file.name), false);
    beside.files.push(file);
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Node {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        tree::read(&pairs).expect("a tree").1
    }

    #[test]
    fn every_language_has_the_paragraphs_of_the_original() {
        let pairs = [
            ("languages.en.plain", "= Report\n\nOne."),
            ("languages.en.status", "official"),
            ("languages.fr.plain", "= Rapport\n\nUn."),
            ("languages.fr.status", "original"),
            ("languages.es.status", "official"),
        ];
        let (mut fields, mut beside, id) = (fields(&pairs), Beside::default(), Id([2; 16]));
        let mut was = Text::from_plain(Lang::Fr, Id([1; 16]), "= Rapport\n\nUn seul.");
        was.paragraphs[1].id.ordinal = 7;
        let earlier =
            Earlier { texts: [(Lang::Fr, was.clone())].into(), original: Some(Lang::Fr), ..Earlier::default() };
        resolve("issue_revision", id, &mut fields, &earlier, &mut beside);
        let texts: Vec<Text> = beside.texts.iter().map(|bytes| Text::parse(bytes).expect("a text")).collect();
        assert_eq!(texts[0].lang, Lang::Fr);
        assert_eq!(texts[0].nodes()[0], was.nodes()[0], "the title stays itself");
        assert_eq!(texts[0].nodes(), texts[1].nodes());
        let languages = fields.get("languages").expect("languages");
        assert_eq!(languages.get("es"), None, "nothing was pasted there");
        let hash = Hash::of(&beside.texts[1]).to_string();
        assert_eq!(languages.get("en").and_then(|en| en.get("blob")).and_then(Node::as_leaf), Some(hash.as_str()));
    }

    #[test]
    fn the_language_of_the_page_is_the_original_where_nothing_else_is_said() {
        let mut fields = fields(&[("languages.ar.plain", "واحد"), ("languages.fr.plain", "Un.")]);
        let earlier = Earlier { prefer: Some(Lang::Fr), ..Earlier::default() };
        resolve("table_draft", Id([2; 16]), &mut fields, &earlier, &mut Beside::default());
        let status = |tag: &str| {
            let version = fields.get("languages").and_then(|languages| languages.get(tag));
            version.and_then(|version| version.get("status")).and_then(Node::as_leaf).map(str::to_owned)
        };
        assert_eq!((status("fr").as_deref(), status("ar").as_deref()), (Some("original"), Some("official")));
    }

    #[test]
    fn a_letter_typed_in_a_form_is_a_file() {
        let mut fields = fields(&[("languages.en.plain", "Excellency,"), ("languages.en.status", "original")]);
        let mut beside = Beside::default();
        resolve("circulate_letter", Id([2; 16]), &mut fields, &Earlier::default(), &mut beside);
        assert_eq!((beside.texts.len(), beside.files[0].bytes.as_slice()), (0, &b"Excellency,\n"[..]));
    }
}
