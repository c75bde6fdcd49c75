//! Report a discrepancy between language versions: a place where they do not say the same. The secretariat answers.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::{Discrepancy, DiscrepantText, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportDiscrepancy {
    /// The languages that do not agree, two at least.
    pub languages: Vec<Lang>,
    /// Where.
    pub of: DiscrepantText,
    /// What does not agree.
    pub words: String,
}

impl ReportDiscrepancy {
    /// Returns the languages that the text is there in.
    fn there(&self, asked: &Asked<'_>) -> Result<BTreeSet<Lang>, Refusal> {
        let state = &asked.p.state;
        match &self.of {
            DiscrepantText::Version { paragraph, version } => {
                let held = found(state.version(version), Thing::Version, version)?;
                let node = held.nodes.iter().find(|node| node.id == *paragraph);
                found(node, Thing::Paragraph, paragraph)?;
                Ok(held.languages.keys().copied().collect())
            }
            DiscrepantText::Document { document, place } => {
                let held = found(state.documents.get(document), Thing::Document, document)?;
                asked.field("place", place, 200)?;
                Ok(held.languages.keys().copied().collect())
            }
        }
    }
}

impl Acting for ReportDiscrepancy {
    const ARTICLE: Article = Article::Languages;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let there = self.there(asked)?;
        asked.field("words", &self.words, 8_000)?;
        let distinct: BTreeSet<_> = self.languages.iter().collect();
        if distinct.len() < 2 || distinct.len() != self.languages.len() {
            return Err(Refusal::BadField { field: "languages".to_owned() });
        }
        match self.languages.iter().find(|lang| !there.contains(lang)) {
            Some(lang) => Err(Refusal::LanguageNotThere { language: *lang }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let discrepancy = Discrepancy {
            answered: None,
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            languages: self.languages.clone(),
            of: self.of.clone(),
            words: self.words.clone(),
        };
        state.discrepancies.insert(done.id(), discrepancy);
    }
}
