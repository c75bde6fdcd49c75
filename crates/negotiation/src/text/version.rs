//! Language versions of a text and the hash that fixes a version.

use crate::by_lang::ByLang;
use serde::{Deserialize, Serialize};

use super::Node;
use crate::canon::hash_of;
use crate::id::Hash;

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
    /// One of the languages in which the text is equally authentic.
    Authentic,
    /// A translation by machine: marked as such and never shown as the equal of the others.
    Machine,
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
pub fn version_hash(symbol: &str, tree: &Hash, languages: &ByLang<LanguageVersion>) -> Hash {
    #[derive(Serialize)]
    struct PerLanguage<'a> {
        plain: &'a Hash,
        status: LanguageStatus,
    }
    #[derive(Serialize)]
    struct Version<'a> {
        languages: ByLang<PerLanguage<'a>>,
        symbol: &'a str,
        tree: &'a Hash,
    }
    let languages =
        languages.iter().map(|(lang, v)| (*lang, PerLanguage { plain: &v.plain, status: v.status })).collect();
    hash_of("nemcon-version-v1\n", &Version { languages, symbol, tree })
}
