//! Texts typed into a form: pasted as plain text, they become paragraphs with permanent identity, or files.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use nemcon_formats::html;
use nemcon_formats::proposal::kept;
use nemcon_negotiation::acts::texts::offer::PARAGRAPHS_MAX;
use nemcon_negotiation::state::{State, Subject, Version};
use nemcon_negotiation::text::{Mark, MarkKind, Operation, Paragraph};
use nemcon_negotiation::{Hash, Id, Lang, ParagraphId, Text};
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
    /// Paragraphs that public proposals would add, by language.
    pub brought: BTreeMap<Lang, Vec<Paragraph>>,
    /// The language it was drafted in.
    pub original: Option<Lang>,
    /// Only words may change: what is edited after adoption.
    pub fixed: bool,
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
        let italics = take(version, "emphasis");
        let Some(plain) = take(version, "plain") else { continue };
        let mut text = pasted(lang, id, &plain);
        if let Some(italics) = italics {
            super::emphasis::put_back(&mut text, &italics);
        }
        identify(&mut text, earlier, first.as_ref());
        let bytes = text.bytes();
        put_hash(version, "blob", &Hash::of(&bytes), act == "read_amendment");
        beside.texts.push(bytes);
        first.get_or_insert(text);
    }
}

/// Reads what was pasted: a page as a page, all else as plain text.
fn pasted(lang: Lang, id: Id, words: &str) -> Text {
    const BEGINS: [&str; 11] =
        ["<!doctype html", "<html", "<meta", "<article", "<div", "<p>", "<p ", "<h1", "<h2", "<ol", "<table"];
    let start: String = words.trim_start().chars().take(14).collect::<String>().to_lowercase();
    let page = BEGINS.iter().any(|begin| start.starts_with(begin)).then(|| html::read(lang, id, words));
    page.and_then(Result::ok).unwrap_or_else(|| Text::from_plain(lang, id, words))
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
    // The rules refuse it: nothing is looked for in it.
    if text.paragraphs.len() > PARAGRAPHS_MAX {
        return;
    }
    let of_earlier = || earlier.original.and_then(|lang| earlier.texts.get(&lang)).filter(|_| earlier.same);
    if let Some(shape) = first.or_else(of_earlier)
        && shape.paragraphs.len() == text.paragraphs.len()
    {
        return take_shape(shape, text);
    }
    if let Some(previous) = earlier.texts.get(&text.lang) {
        if earlier.fixed && previous.paragraphs.len() == text.paragraphs.len() {
            return by_place(previous, text);
        }
        let own: Vec<ParagraphId> = text.paragraphs.iter().map(|p| p.id).collect();
        align(&previous.paragraphs, text);
        bring(earlier.brought.get(&text.lang).map_or(&[], Vec::as_slice), &own, text);
        *text = renamed(text, &own);
        keep_marks(previous, text);
    }
}

/// Gives a text the paragraphs of another with as many.
fn take_shape(shape: &Text, text: &mut Text) {
    let own: Vec<ParagraphId> = text.paragraphs.iter().map(|p| p.id).collect();
    for (own, shared) in text.paragraphs.iter_mut().zip(&shape.paragraphs) {
        (own.id, own.kind, own.level) = (shared.id, shared.kind, shared.level);
        (own.bis, own.alt) = (shared.bis, shared.alt);
    }
    *text = renamed(text, &own);
}

/// Only words are edited: each paragraph is the one that stood in its place.
fn by_place(previous: &Text, text: &mut Text) {
    take_shape(previous, text);
    keep_marks(previous, text);
}

/// Gives new paragraphs that a public proposal would add word for word the identity they have there.
fn bring(brought: &[Paragraph], own: &[ParagraphId], text: &mut Text) {
    let mut taken: BTreeSet<ParagraphId> = text.paragraphs.iter().map(|p| p.id).collect();
    for (p, _) in text.paragraphs.iter_mut().zip(own).filter(|(p, own)| p.id == **own) {
        let same = |b: &&Paragraph| b.kind == p.kind && !taken.contains(&b.id) && is_same(&b.text, &p.text);
        if let Some(b) = brought.iter().find(same) {
            p.id = b.id;
            taken.insert(b.id);
        }
    }
}

/// An alternative stands in brackets.
fn is_same(proposed: &str, here: &str) -> bool {
    proposed == here || here.strip_prefix('[').and_then(|h| h.strip_suffix(']')) == Some(proposed)
}

/// Returns the text in which what refers to paragraphs says their identity now; `own` are those before.
fn renamed(text: &Text, own: &[ParagraphId]) -> Text {
    let now: BTreeMap<ParagraphId, ParagraphId> =
        own.iter().copied().zip(text.paragraphs.iter().map(|p| p.id)).collect();
    let mut paragraphs = text.paragraphs.clone();
    for mark in paragraphs.iter_mut().flat_map(|p| &mut p.marks) {
        if let MarkKind::Footnote(id) = &mut mark.kind {
            *id = now.get(id).copied().unwrap_or(*id);
        }
    }
    Text::new(text.lang, paragraphs)
}

/// Keeps what was said of words (emphasis, sources, whose brackets they are) where the words stayed.
fn keep_marks(previous: &Text, text: &mut Text) {
    let stayed = kept(previous, text);
    let before: BTreeMap<ParagraphId, &Paragraph> = previous.paragraphs.iter().map(|p| (p.id, p)).collect();
    let mut paragraphs = text.paragraphs.clone();
    for p in &mut paragraphs {
        let (Some(old), Some(stretches)) = (before.get(&p.id), stayed.get(&p.id)) else { continue };
        let of_words =
            old.marks.iter().filter(|mark| !matches!(mark.kind, MarkKind::Footnote(_)) && mark.from < mark.to);
        p.marks.extend(of_words.filter_map(|mark| {
            let held = stretches.iter().find(|s| s.old <= mark.from && mark.to <= s.old + s.length)?;
            let shift = |at: u32| held.new + (at - held.old);
            Some(Mark { from: shift(mark.from), to: shift(mark.to), kind: mark.kind.clone() })
        }));
        p.marks.sort_by_key(|mark| (mark.from, Reverse(mark.to)));
        p.marks.dedup();
    }
    *text = Text::new(text.lang, paragraphs);
}

/// Returns the paragraphs that the public proposals on a draft would add, by language.
#[must_use]
pub fn brought(state: &State, draft: &Id) -> BTreeMap<Lang, Vec<Paragraph>> {
    let mut found: BTreeMap<Lang, Vec<Paragraph>> = BTreeMap::new();
    for (id, proposal) in state.proposed.proposals.iter().filter(|(_, p)| p.draft == *draft) {
        let added = proposal.operations.iter().filter_map(|operation| match operation {
            Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => Some(paragraph),
            _ => None,
        });
        let paragraph = |a: &nemcon_negotiation::text::Added| {
            Paragraph::new(ParagraphId { act: *id, ordinal: a.ordinal }, a.kind, a.text.as_str())
        };
        found.entry(proposal.lang).or_default().extend(added.map(paragraph));
    }
    found
}

fn take(version: &mut Node, member: &str) -> Option<String> {
    match version {
        Node::Map(map) => match map.remove(member) {
            Some(Node::Leaf(words)) => Some(words),
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
    let Some(plain) = take(version, "plain") else { return };
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
    fn a_page_that_is_pasted_is_read_as_one() {
        let read = |words: &str| {
            let text = pasted(Lang::En, Id([2; 16]), words);
            text.paragraphs.iter().map(|p| p.text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(read("<h1>Report</h1><p>States <b>met</b>.</p>"), ["Report", "States met."]);
        assert_eq!(read("<3 States met."), ["<3 States met."]);
        assert_eq!(read("<p>"), ["<p>"], "a page without words is kept as it is");
    }

    #[test]
    fn a_letter_typed_in_a_form_is_a_file() {
        let mut fields = fields(&[("languages.en.plain", "Excellency,"), ("languages.en.status", "original")]);
        let mut beside = Beside::default();
        resolve("circulate_letter", Id([2; 16]), &mut fields, &Earlier::default(), &mut beside);
        assert_eq!((beside.texts.len(), beside.files[0].bytes.as_slice()), (0, &b"Excellency,\n"[..]));
    }

    #[test]
    fn what_is_typed_on_keeps_structure_identity_and_marks() {
        let was = Text::from_plain(
            Lang::En,
            Id([1; 16]),
            "= Report\n\n#1 Threats\n\n1. States noted[^1] threats:\n\n- To health;\n\n-- To hospitals;\n\n2. It rose.\n\n[^1]: See the annex.",
        );
        let mut paragraphs = was.paragraphs.clone();
        paragraphs[2].marks.push(Mark { from: 0, to: 6, kind: MarkKind::Emphasis });
        paragraphs[2].marks.sort();
        let was = Text::new(Lang::En, paragraphs);
        let typed = was
            .notation()
            .replace("It rose.", "It rose.\n\nMembers agree.\n\nNobody proposed this.")
            .replace("noted", "see");
        let added =
            Paragraph::new(ParagraphId { act: Id([9; 16]), ordinal: 4 }, was.paragraphs[5].kind, "Members agree.");
        let earlier = Earlier {
            texts: [(Lang::En, was.clone())].into(),
            brought: [(Lang::En, vec![added])].into(),
            original: Some(Lang::En),
            ..Earlier::default()
        };
        let mut fields = fields(&[("languages.en.plain", &typed)]);
        let mut beside = Beside::default();
        resolve("issue_revision", Id([2; 16]), &mut fields, &earlier, &mut beside);
        let text = Text::parse(&beside.texts[0]).unwrap();
        let shape = |p: &Paragraph| (p.id.act.0[0], p.id.ordinal, p.kind, p.level);
        let mut expected: Vec<_> = was.paragraphs.iter().map(shape).collect();
        let kind = was.paragraphs[5].kind;
        expected.splice(6..6, [(9, 4, kind, 0), (2, 8, kind, 0)]);
        assert_eq!(text.paragraphs.iter().map(shape).collect::<Vec<_>>(), expected);
        let note = was.paragraphs[6].id;
        let kinds: Vec<_> = text.paragraphs[2].marks.iter().map(|m| (m.from, m.to, m.kind.clone())).collect();
        assert_eq!(kinds, [(0, 6, MarkKind::Emphasis), (10, 10, MarkKind::Footnote(note))]);
    }
}
