//! The six official languages, and names held in them.

use crate::by_lang::ByLang;
use serde::{Deserialize, Serialize};

/// An official language, in the order of the English alphabet of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Lang {
    /// All six.
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// Returns the language tag, `ar` to `es`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Es => "es",
        }
    }

    /// Returns the language of a tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// A name or sentence in some of the six languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names(pub ByLang<String>);

impl Names {
    /// Returns the name in `lang`, else in English, else in any language there is, else nothing.
    pub fn get(&self, lang: Lang) -> &str {
        let found = self.0.get(&lang).or_else(|| self.0.get(&Lang::En));
        found.or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// Says whether the name is there in every one of `languages`, and nowhere empty.
    pub fn covers(&self, languages: &[Lang]) -> bool {
        languages.iter().all(|lang| self.0.contains_key(lang)) && self.0.values().all(|name| !name.trim().is_empty())
    }

    /// Returns the length of the longest form, in characters.
    pub fn longest(&self) -> usize {
        self.0.values().map(|name| name.chars().count()).max().unwrap_or(0)
    }
}
