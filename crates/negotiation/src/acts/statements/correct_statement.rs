//! Correct a statement: its texts as prepared are replaced. The earlier ones go; where everybody could read them, it stands that they were corrected.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::by_lang::ByLang;
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{DocumentFile, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectStatement {
    /// Its texts by language, in the place of those before.
    pub languages: ByLang<DocumentFile>,
    /// The statement.
    pub statement: Id,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Acting for CorrectStatement {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::own(asked, &self.statement)?;
        super::check_texts(asked, &self.languages)?;
        super::check_title(asked, self.title.as_ref())?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let Some(held) = confidences.handed_in.get_mut(&self.statement) else { return };
        let before: Vec<_> = held.languages.values().filter_map(|held| held.file).collect();
        held.languages = self.languages.clone();
        held.title.clone_from(&self.title);
        held.corrected.push_back(done.admission.counts_at());
        let kept: Vec<_> = held.files().collect();
        held.gone.extend(before.into_iter().filter(|file| !kept.contains(file)));
    }
}
