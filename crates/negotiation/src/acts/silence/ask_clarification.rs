//! Ask for clarification during a silence. It does not break it. Known to its author and the Chair.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, SilenceRequest};
use crate::id::{Id, ParagraphId};
use crate::refusal::Refusal;
use crate::state::State;

use super::{check_paragraphs, running, silence};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskClarification {
    /// On these paragraphs; empty: the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<ParagraphId>,
    /// The silence.
    pub silence: Id,
    /// The question asked.
    pub words: String,
}

impl Acting for AskClarification {
    const ARTICLE: Article = Article::SilenceExtension;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let silence = silence(asked, &self.silence)?;
        check_paragraphs(asked, silence, &self.paragraphs)?;
        asked.field("words", &self.words, 8_000)?;
        running(silence, self.silence)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let request = SilenceRequest {
            number: done.number(),
            by: done.act.by.clone(),
            more_time: false,
            until: None,
            paragraphs: self.paragraphs.clone(),
            words: Some(self.words.clone()),
            at: done.admission.counts_at(),
        };
        confidences.silence_requests.entry(self.silence).or_default().push_back(request);
    }
}
