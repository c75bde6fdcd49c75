//! Hand in a statement as it was delivered, after the speech: it stands beside the text as prepared, and what differs can be seen.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::by_lang::ByLang;
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{AsDelivered, DocumentFile, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandInAsDelivered {
    /// The texts as delivered, by language.
    pub languages: ByLang<DocumentFile>,
    /// The statement.
    pub statement: Id,
}

impl Acting for HandInAsDelivered {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = super::own(asked, &self.statement)?;
        super::check_texts(asked, &self.languages)?;
        let delivered = held.slot.as_ref().is_some_and(|slot| asked.p.state.delivered(slot).is_some());
        if delivered { Ok(Outcome::default()) } else { Err(Refusal::NotDelivered { statement: self.statement }) }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let Some(held) = confidences.handed_in.get_mut(&self.statement) else { return };
        let before: Vec<_> =
            held.delivered.iter().flat_map(|held| held.languages.values()).filter_map(|held| held.file).collect();
        held.delivered = Some(AsDelivered { at: done.admission.counts_at(), languages: self.languages.clone() });
        let kept: Vec<_> = held.files().collect();
        held.gone.extend(before.into_iter().filter(|file| !kept.contains(file)));
    }
}
