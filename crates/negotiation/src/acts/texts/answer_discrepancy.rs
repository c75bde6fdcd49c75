//! Answer a report that language versions do not say the same: by a corrigendum for named languages, by correcting the next
//! version, or by saying that they do agree.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Discrepancy, DiscrepancyAnswer, DiscrepantText, Remedy, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerDiscrepancy {
    /// The report.
    pub discrepancy: Id,
    /// What is done.
    pub remedy: Remedy,
    /// The answer in words.
    pub words: String,
}

/// A corrigendum is to the document that was reported, or that the version was issued as, for a language named there.
fn corrects(state: &State, held: &Discrepancy, corrigendum: &Id) -> Result<bool, Refusal> {
    let corrigendum = found(state.documents.get(corrigendum), Thing::Document, corrigendum)?;
    let document = match &held.of {
        DiscrepantText::Document { document, .. } => Some(*document),
        DiscrepantText::Version { version, .. } => {
            state.version(version).and_then(|version| state.symbols.get(&version.symbol)).copied()
        }
    };
    let of_it = document.is_some() && corrigendum.of == document;
    Ok(of_it && corrigendum.corrects.iter().any(|lang| held.languages.contains(lang)))
}

impl Acting for AnswerDiscrepancy {
    const ARTICLE: Article = Article::Languages;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let held = found(state.discrepancies.get(&self.discrepancy), Thing::Discrepancy, &self.discrepancy)?;
        if let Remedy::Corrigendum { document } = &self.remedy
            && !corrects(state, held, document)?
        {
            return Err(Refusal::BadField { field: "remedy".to_owned() });
        }
        asked.field("words", &self.words, 8_000)?;
        match held.answered {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::DiscrepancyAnswered { discrepancy: self.discrepancy }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(held) = state.discrepancies.get_mut(&self.discrepancy) {
            let at = done.admission.counts_at();
            held.answered = Some(DiscrepancyAnswer { at, remedy: self.remedy.clone(), words: self.words.clone() });
        }
    }
}
