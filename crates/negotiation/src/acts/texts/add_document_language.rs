//! Add a language version to a document. All language versions carry the same symbol.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::{DocumentFile, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddDocumentLanguage {
    /// The document.
    pub document: Id,
    /// The language.
    pub language: Lang,
    /// Its file and standing.
    pub version: DocumentFile,
}

impl Acting for AddDocumentLanguage {
    const ARTICLE: Article = Article::Languages;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let document = found(asked.p.state.documents.get(&self.document), Thing::Document, &self.document)?;
        if !asked.p.state.group().languages.contains(&self.language) {
            return Err(Refusal::NotALanguageOfTheGroup { language: self.language });
        }
        let there = document.languages.contains_key(&self.language);
        if there {
            return Err(Refusal::LanguageThere { language: self.language });
        }
        super::one_original(document.languages.values().chain([&self.version]))?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        if let Some(document) = state.documents.get_mut(&self.document) {
            document.languages.insert(self.language, self.version.clone());
        }
    }
}
