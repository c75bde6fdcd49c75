//! Register a document under its symbol: given by rule in one of the group's series, or as another body gave it.
//!
//! A document with a narrower audience becomes public at its release. Its title then may stand as a commitment.

use crate::by_lang::ByLang;
use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::audience::Audience;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::names::{Lang, Names};
use crate::refusal::{Refusal, Thing};
use crate::state::{Concealable, Document, DocumentFile, State};
use crate::symbol::{Series, next_addendum, next_corrigendum, next_in_series, next_revision};
use crate::time::{Date, Instant};

/// How a document comes by its symbol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum SymbolBy {
    /// As written; with a source if it is not the group's own.
    Given {
        /// The symbol.
        symbol: String,
    },
    /// The next of a series of the group.
    Series {
        /// The series.
        series: Series,
        /// Year of the series.
        year: i16,
    },
    /// The next revision of a document.
    Revision {
        /// The document.
        of: Id,
    },
    /// The next addendum to a document.
    Addendum {
        /// The document.
        of: Id,
    },
    /// The next corrigendum to a document, for the languages named.
    Corrigendum {
        /// Languages it is for.
        languages: Vec<Lang>,
        /// The document.
        of: Id,
    },
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterDocument {
    /// Date of adoption, where a source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted: Option<Date>,
    /// Other symbols of the same text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Who may see it before its release.
    pub audience: Audience,
    /// Mandate element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// Date of issue, where known apart from the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// Language versions.
    #[serde(default, skip_serializing_if = "ByLang::is_empty")]
    pub languages: ByLang<DocumentFile>,
    /// From then on it is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<Instant>,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its symbol.
    pub symbol: SymbolBy,
    /// Its title.
    pub title: Concealable<Names>,
}

impl RegisterDocument {
    fn of(&self) -> Option<Id> {
        match self.symbol {
            SymbolBy::Revision { of } | SymbolBy::Addendum { of } | SymbolBy::Corrigendum { of, .. } => Some(of),
            SymbolBy::Given { .. } | SymbolBy::Series { .. } => None,
        }
    }

    fn symbol(&self, asked: &Asked<'_>) -> Result<String, Refusal> {
        let state = &asked.p.state;
        let highest = |prefix: &str| state.series.highest(prefix);
        let base = |of: &Id| found(state.documents.get(of), Thing::Document, of).map(|document| &document.symbol);
        match &self.symbol {
            SymbolBy::Given { symbol } => Ok(symbol.clone()),
            SymbolBy::Series { series, year } => {
                Ok(next_in_series(highest, &state.group().symbol_base, *year, *series))
            }
            SymbolBy::Revision { of } => Ok(next_revision(highest, base(of)?)),
            SymbolBy::Addendum { of } => Ok(next_addendum(highest, base(of)?)),
            SymbolBy::Corrigendum { of, .. } => Ok(next_corrigendum(highest, base(of)?)),
        }
    }

    fn check_languages(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let official = |lang: &Lang| asked.p.state.group().languages.contains(lang);
        if let SymbolBy::Corrigendum { languages, .. } = &self.symbol
            && (languages.is_empty() || !languages.iter().all(official))
        {
            return Err(Refusal::CorrigendumNamesNoLanguage {});
        }
        super::one_original(self.languages.values())?;
        let other = self.languages.keys().find(|lang| !official(lang));
        other.map_or(Ok(()), |lang| Err(Refusal::NotALanguageOfTheGroup { language: *lang }))
    }

    /// Refuses an alias that repeats the symbol or another alias.
    fn check_aliases(&self, symbol: &str) -> Result<(), Refusal> {
        let names: Vec<&str> = std::iter::once(symbol).chain(self.aliases.iter().map(String::as_str)).collect();
        let repeated = names.iter().enumerate().find(|(place, name)| names[..*place].contains(name));
        repeated.map_or(Ok(()), |(_, name)| Err(Refusal::SymbolTaken { symbol: (*name).to_owned() }))
    }

    fn check_origin(&self, asked: &Asked<'_>, symbol: &str) -> Result<(), Refusal> {
        let own = symbol.starts_with(&format!("{}/", asked.p.state.group().symbol_base));
        let sourced = self.source.as_ref().is_some_and(|source| !source.trim().is_empty());
        asked.require(own || sourced, || Refusal::SymbolOfAnotherBody { symbol: symbol.to_owned() })
    }
}

impl Acting for RegisterDocument {
    const ARTICLE: Article = Article::Documents;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let symbol = self.symbol(asked)?;
        super::element_known(asked, self.element.as_ref())?;
        super::named("title", &self.title)?;
        if let Some(source) = &self.source {
            asked.field("source", source, 500)?;
        }
        self.check_languages(asked)?;
        std::iter::once(&symbol).chain(&self.aliases).try_for_each(|symbol| super::free_symbol(asked, symbol))?;
        self.check_aliases(&symbol)?;
        self.check_origin(asked, &symbol)?;
        let release_fits = self.release.is_none_or(|_| self.audience != Audience::Public);
        if !release_fits {
            return Err(Refusal::BadField { field: "release".to_owned() });
        }
        Ok(Outcome { symbol: Some(symbol), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let symbol = done.admission.outcome.symbol.clone().unwrap_or_default();
        for name in std::iter::once(&symbol).chain(&self.aliases) {
            state.give_symbol(name, done.id());
        }
        let corrects = match &self.symbol {
            SymbolBy::Corrigendum { languages, .. } => languages.clone(),
            _ => Vec::new(),
        };
        let document = Document {
            symbol,
            aliases: self.aliases.clone(),
            title: self.title.clone(),
            audience: self.audience,
            release: self.release,
            languages: self.languages.clone(),
            of: self.of(),
            corrects,
            issued: self.issued,
            adopted: self.adopted,
            element: self.element.clone(),
            source: self.source.clone(),
            registered_by: done.act.by.clone(),
            at: done.admission.counts_at(),
        };
        state.documents.insert(done.id(), document);
    }
}
