//! A text offered in one or more languages: the same paragraphs in each, one of them the original.

use crate::by_lang::ByLang;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::id::{Hash, ParagraphId};
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::Version;
use crate::text::{LanguageStatus, LanguageVersion, Node, Text, Texts};

/// Paragraphs a text may have.
pub const PARAGRAPHS_MAX: usize = 5_000;

/// One language version offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextOffer {
    /// Hash of the blob.
    pub blob: Hash,
    /// Its standing.
    pub status: LanguageStatus,
}

/// Language versions offered, by language.
pub type Offers = ByLang<TextOffer>;

/// An offer read: what all its languages share, and each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Structure.
    pub nodes: Vec<Node>,
    /// Language versions.
    pub languages: ByLang<LanguageVersion>,
    /// The language it was drafted in.
    pub original: Option<Lang>,
}

/// Reads an offer. The languages must hold the same paragraphs in the same order, and one at most is the original.
pub fn read(offers: &Offers, blob: impl Fn(&Hash) -> Result<Arc<[u8]>, Refusal>) -> Result<Read, Refusal> {
    if offers.is_empty() {
        return Err(Refusal::BadField { field: "languages".to_owned() });
    }
    let mut nodes: Option<Vec<Node>> = None;
    let mut languages = ByLang::default();
    for (lang, offer) in offers {
        let text = Text::parse(&blob(&offer.blob)?).map_err(|fault| Refusal::BadText { fault })?;
        if text.lang != *lang || text.paragraphs.len() > PARAGRAPHS_MAX {
            return Err(Refusal::BadField { field: format!("languages.{}", lang.tag()) });
        }
        if nodes.as_ref().is_some_and(|nodes| *nodes != text.nodes()) {
            return Err(Refusal::ParagraphsDiffer { language: *lang });
        }
        let plain = Hash::of(text.plain().as_bytes());
        languages.insert(*lang, LanguageVersion { status: offer.status, blob: offer.blob, plain });
        nodes.get_or_insert_with(|| text.nodes());
    }
    let mut originals = offers.iter().filter(|(_, offer)| offer.status == LanguageStatus::Original);
    let (first, second) = (originals.next(), originals.next());
    match (nodes, second) {
        (Some(nodes), None) => Ok(Read { nodes, languages, original: first.map(|(lang, _)| *lang) }),
        _ => Err(Refusal::OneOriginal {}),
    }
}

/// Refuses a paragraph whose identity is neither of this act nor known to the draft.
pub fn known(nodes: &[Node], is_known: impl Fn(&ParagraphId) -> bool) -> Result<(), Refusal> {
    match nodes.iter().find(|node| !is_known(&node.id)) {
        Some(node) => Err(Refusal::Unknown { what: Thing::Paragraph, id: node.id.to_string() }),
        None => Ok(()),
    }
}

/// Returns the paragraphs of the version before whose words the next one changes or takes out, compared in the language
/// it was drafted in, or another that both have; all of them if there is none.
pub fn changed(before: &Version, after: &Version, texts: &dyn Texts) -> Arc<[ParagraphId]> {
    let common = |lang: &Lang| before.languages.contains_key(lang) && after.languages.contains_key(lang);
    let lang = std::iter::once(&after.original).chain(after.languages.keys()).find(|lang| common(lang));
    let read = |version: &Version| {
        let blob = version.languages.get(lang?)?.blob;
        Text::parse(&texts.get(&blob)?).ok()
    };
    let all = || before.nodes.iter().map(|node| node.id).collect();
    let (Some(old), Some(new)) = (read(before), read(after)) else { return all() };
    let words: BTreeMap<_, _> = new.paragraphs.iter().map(|held| (held.id, held.text.as_str())).collect();
    let changed = old.paragraphs.iter().filter(|held| words.get(&held.id) != Some(&held.text.as_str()));
    changed.map(|held| held.id).collect()
}
