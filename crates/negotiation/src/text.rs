//! Texts: paragraphs with permanent identity, one blob per language version, and the hash of a version.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::canon::{canonical, hash_of};
use crate::id::{Hash, Id, ParagraphId};
use crate::names::Lang;

/// Where the rules find texts and rulebooks by hash. Kept with the record, never erased.
pub trait Texts {
    /// Returns the bytes whose SHA-256 is `hash`.
    fn get(&self, hash: &Hash) -> Option<std::sync::Arc<[u8]>>;
}

impl Texts for BTreeMap<Hash, std::sync::Arc<[u8]>> {
    fn get(&self, hash: &Hash) -> Option<std::sync::Arc<[u8]>> {
        BTreeMap::get(self, hash).cloned()
    }
}

/// What a paragraph is in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// The title of the whole.
    Title,
    /// A heading; it begins a section.
    Heading,
    /// A numbered paragraph.
    Paragraph,
    /// An unnumbered preambular paragraph.
    Preambular,
    /// The heading of an annex.
    Annex,
}

/// One paragraph in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Shared by all revisions and language versions.
    pub id: ParagraphId,
    /// What it is.
    pub kind: ParagraphKind,
    /// The words, without the number. One line, no line break inside.
    pub text: String,
}

/// One language version of a text, as kept in a blob: RFC 8785 of `{"lang","paragraphs":[…],"v":1}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Language of the words.
    pub lang: Lang,
    /// In order.
    pub paragraphs: Vec<Paragraph>,
    /// Always 1.
    pub v: u8,
}

/// Identity and kind of a paragraph, without its words: what all language versions share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// The paragraph.
    pub id: ParagraphId,
    /// What it is.
    pub kind: ParagraphKind,
}

/// What is wrong with the bytes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextFault {
    /// Not JSON of this shape, or not its canonical bytes.
    Form,
    /// No paragraph at all.
    Empty,
    /// The same paragraph twice.
    RepeatedParagraph,
    /// A paragraph without words, or with a line break.
    Words,
}

impl Text {
    /// Reads the canonical bytes of a language version.
    pub fn parse(bytes: &[u8]) -> Result<Self, TextFault> {
        let text: Text = serde_json::from_slice(bytes).map_err(|_| TextFault::Form)?;
        if text.v != 1 || text.bytes() != bytes {
            return Err(TextFault::Form);
        }
        if text.paragraphs.is_empty() {
            return Err(TextFault::Empty);
        }
        let ids: BTreeSet<_> = text.paragraphs.iter().map(|p| p.id).collect();
        if ids.len() != text.paragraphs.len() {
            return Err(TextFault::RepeatedParagraph);
        }
        let has_words = |p: &Paragraph| !p.text.trim().is_empty() && !p.text.contains(['\n', '\r']);
        if text.paragraphs.iter().all(has_words) { Ok(text) } else { Err(TextFault::Words) }
    }

    /// Makes a text out of plain text: paragraphs are separated by empty lines, `# ` begins a heading, and the first
    /// block, if it begins with `= `, is the title. Identities are `act` and the ordinal. Printed numbers (`12. `) go.
    pub fn from_plain(lang: Lang, act: Id, plain: &str) -> Self {
        let blocks = plain.split("\n\n").map(|block| block.split_whitespace().collect::<Vec<_>>().join(" "));
        let blocks = blocks.filter(|block| !block.is_empty());
        let paragraphs = blocks.zip(1..).map(|(block, ordinal)| {
            let (kind, words) = kind_of(&block);
            Paragraph { id: ParagraphId { act, ordinal }, kind, text: words.to_owned() }
        });
        Self { lang, paragraphs: paragraphs.collect(), v: 1 }
    }

    /// Returns the canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self).into_bytes()
    }

    /// Returns what all language versions share.
    pub fn nodes(&self) -> Vec<Node> {
        self.paragraphs.iter().map(|p| Node { id: p.id, kind: p.kind }).collect()
    }

    /// Returns the plain text whose hash a version names: the title; headings; paragraphs as `<number>. <words>`;
    /// preambular paragraphs as their words; an empty line between blocks; a line feed at the end; UTF-8, NFC.
    pub fn plain(&self) -> String {
        let numbers = numbers(&self.nodes());
        let blocks = self.paragraphs.iter().zip(numbers).map(|(paragraph, number)| match number {
            Some(number) => format!("{number}. {}", paragraph.text),
            None => paragraph.text.clone(),
        });
        blocks.collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

fn kind_of(block: &str) -> (ParagraphKind, &str) {
    let marks = [
        ("= ", ParagraphKind::Title),
        ("# ", ParagraphKind::Heading),
        ("## ", ParagraphKind::Annex),
        ("~ ", ParagraphKind::Preambular),
    ];
    for (mark, kind) in marks {
        if let Some(words) = block.strip_prefix(mark) {
            return (kind, words);
        }
    }
    let digits = block.trim_start_matches(|c: char| c.is_ascii_digit());
    let unnumbered = digits.strip_prefix(". ").filter(|_| digits.len() < block.len());
    (ParagraphKind::Paragraph, unnumbered.unwrap_or(block))
}

/// Returns the printed number of each node: paragraphs are numbered through, the rest is not.
pub fn numbers(nodes: &[Node]) -> Vec<Option<u32>> {
    let mut last = 0;
    let number = |node: &Node| {
        (node.kind == ParagraphKind::Paragraph).then(|| {
            last += 1;
            last
        })
    };
    nodes.iter().map(number).collect()
}

/// Standing of one language version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageStatus {
    /// The language it was drafted in.
    Original,
    /// An official language version.
    Official,
    /// A translation without standing, marked as such.
    Unofficial,
}

/// One language version as the record knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageVersion {
    /// Its standing.
    pub status: LanguageStatus,
    /// SHA-256 of the blob.
    pub blob: Hash,
    /// SHA-256 of the plain text.
    pub plain: Hash,
}

/// Returns the hash of the structure all language versions share.
pub fn tree_hash(nodes: &[Node]) -> Hash {
    hash_of("nemcon-tree-v1\n", &nodes)
}

/// Returns the version hash: SHA-256 of `nemcon-version-v1\n` ‖ RFC 8785 of symbol, tree and, per language, status and
/// hash of the plain text. A text without a symbol has `""`.
pub fn version_hash(symbol: &str, tree: &Hash, languages: &BTreeMap<Lang, LanguageVersion>) -> Hash {
    #[derive(Serialize)]
    struct PerLanguage<'a> {
        plain: &'a Hash,
        status: LanguageStatus,
    }
    #[derive(Serialize)]
    struct Version<'a> {
        languages: BTreeMap<Lang, PerLanguage<'a>>,
        symbol: &'a str,
        tree: &'a Hash,
    }
    let languages =
        languages.iter().map(|(lang, v)| (*lang, PerLanguage { plain: &v.plain, status: v.status })).collect();
    hash_of("nemcon-version-v1\n", &Version { languages, symbol, tree })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Text {
        let act = "000102030405060708090a0b0c0d0e0f".parse().unwrap();
        Text::from_plain(Lang::En, act, "= Report\n\n# A. Overview\n\n1. The group met.\n\nIt worked\nby consensus.\n")
    }

    #[test]
    fn plain_text_becomes_numbered_paragraphs_and_comes_back() {
        let text = sample();
        assert_eq!(text.plain(), "Report\n\nA. Overview\n\n1. The group met.\n\n2. It worked by consensus.\n");
        assert_eq!(Text::parse(&text.bytes()), Ok(text));
    }

    #[test]
    fn bytes_that_are_not_canonical_are_no_text() {
        let mut bytes = sample().bytes();
        bytes.push(b' ');
        assert_eq!(Text::parse(&bytes), Err(TextFault::Form));
    }

    #[test]
    fn a_changed_word_changes_the_version() {
        let hash = |text: &Text| {
            let plain = Hash::of(text.plain().as_bytes());
            let version = LanguageVersion { status: LanguageStatus::Original, blob: Hash::of(&text.bytes()), plain };
            version_hash("", &tree_hash(&text.nodes()), &BTreeMap::from([(Lang::En, version)]))
        };
        let mut other = sample();
        other.paragraphs[2].text.push('!');
        assert_ne!(hash(&sample()), hash(&other));
    }
}
