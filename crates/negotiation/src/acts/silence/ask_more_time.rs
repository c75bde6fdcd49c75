//! Ask for more time during a silence. It does not break it; the Chair may extend. Known to its author and the Chair.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, SilenceRequest};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::State;
use crate::time::Instant;

use super::{running, silence};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskMoreTime {
    /// The silence.
    pub silence: Id,
    /// Until when, if the delegation says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
    /// What for, if the delegation says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for AskMoreTime {
    const ARTICLE: Article = Article::SilenceExtension;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let silence = silence(asked, &self.silence)?;
        self.words.iter().try_for_each(|words| asked.field("words", words, 8_000))?;
        running(silence, self.silence)?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let request = SilenceRequest {
            number: done.number(),
            by: done.act.by.clone(),
            more_time: true,
            until: self.until,
            paragraphs: Vec::new(),
            words: self.words.clone(),
            at: done.admission.counts_at(),
        };
        confidences.silence_requests.entry(self.silence).or_default().push_back(request);
    }
}
