//! Say when a language version is expected. It binds nobody; what is expected and what is late can be seen by all.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::State;
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectLanguage {
    /// The day by which it is expected.
    pub date: Date,
    /// The language.
    pub language: Lang,
    /// A draft or a document.
    pub of: Id,
}

impl Acting for ExpectLanguage {
    const ARTICLE: Article = Article::Languages;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let draft = state.drafts.get(&self.of).map(|draft| draft.latest().languages.contains_key(&self.language));
        let document = || state.documents.get(&self.of).map(|held| held.languages.contains_key(&self.language));
        let there = draft.or_else(document);
        let there = *found(there.as_ref(), Thing::Draft, &self.of)?;
        if !state.group().languages.contains(&self.language) {
            return Err(Refusal::NotALanguageOfTheGroup { language: self.language });
        }
        if there { Err(Refusal::LanguageThere { language: self.language }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.expected.entry(self.of).or_default().insert(self.language, self.date);
    }
}
