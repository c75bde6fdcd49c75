//! Add language versions to a version of a draft: the same paragraphs in another language. It makes a new version of
//! the same revision, because a version is fixed by the languages it has; an unofficial translation is marked as such.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::issue_revision::add;
use super::offer::{self, Offers};
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Hash;
use crate::refusal::{Refusal, Thing};
use crate::state::{State, Version};
use crate::text::{LanguageStatus, version_hash};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddLanguageVersion {
    /// Language versions to add.
    pub languages: Offers,
    /// The version they belong to.
    pub version: Hash,
}

impl AddLanguageVersion {
    fn with(&self, version: &Version, read: offer::Read, at: Instant) -> Version {
        let mut with = version.clone();
        let official = read.languages.values().any(|held| held.status == LanguageStatus::Official);
        with.languages.extend(read.languages);
        with.hash = version_hash(&with.symbol, &with.tree, &with.languages);
        if official {
            with.complete_since = at;
        }
        with.changed = Arc::new([]);
        with
    }
}

impl Acting for AddLanguageVersion {
    const ARTICLE: Article = Article::Languages;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let version = found(state.version(&self.version), Thing::Version, &self.version)?;
        let (draft, _) = found(state.versions.get(&self.version), Thing::Version, &self.version)?;
        for lang in self.languages.keys() {
            if !state.group().languages.contains(lang) {
                return Err(Refusal::NotALanguageOfTheGroup { language: *lang });
            }
            if version.languages.contains_key(lang) {
                return Err(Refusal::LanguageThere { language: *lang });
            }
        }
        let read = offer::read(&self.languages, |hash| asked.blob(hash))?;
        if read.original.is_some() {
            return Err(Refusal::OneOriginal {});
        }
        if *read.nodes != *version.nodes {
            let language = self.languages.keys().next().copied().unwrap_or(version.original);
            return Err(Refusal::ParagraphsDiffer { language });
        }
        // Not the newest revision alone: a version beside one with more languages, or before words were read out, would
        // take their place without them.
        let newest = state.drafts.get(draft).is_some_and(|held| held.latest().hash == self.version);
        asked.require(newest, || Refusal::VersionSuperseded { version: self.version })?;
        let hash = self.with(version, read, asked.counts_at).hash;
        Ok(Outcome { version: Some(hash), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let missing = |hash: &Hash| Refusal::BlobMissing { blob: *hash };
        let read = offer::read(&self.languages, |hash| done.blob(hash).ok_or_else(|| missing(hash)));
        let read = read.expect("admitted with these texts");
        let Some((draft, _)) = state.versions.get(&self.version).copied() else { return };
        let Some(version) = state.version(&self.version).cloned() else { return };
        let with = self.with(&version, read, done.admission.counts_at());
        add(state, draft, Version { id: done.id(), at: done.admission.counts_at(), ..with });
    }
}
