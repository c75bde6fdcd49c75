//! Arrange interpretation for a meeting: into which languages, until when, and for segments of which mode. Nothing stops when it ends; the
//! desk and the room see how many minutes are left.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::{Interpretation, Mode, State};
use crate::time::ZonedTime;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArrangeInterpretation {
    /// Into these languages; none: without interpretation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// The meeting.
    pub meeting: Id,
    /// For its segments in this mode; left out: in any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Until when.
    pub until: ZonedTime,
}

impl Acting for ArrangeInterpretation {
    const ARTICLE: Article = Article::Interpretation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        let group = asked.p.state.group();
        let twice = |(place, lang): (usize, &Lang)| self.languages[..place].contains(lang);
        let strange = self.languages.iter().any(|lang| !group.languages.contains(lang));
        if strange || self.languages.iter().enumerate().any(twice) {
            return Err(Refusal::BadField { field: "languages".to_owned() });
        }
        if !self.until.is_plausible() {
            return Err(Refusal::BadTime {});
        }
        if meeting.is_over() {
            return Err(Refusal::MeetingNotOpen { meeting: self.meeting });
        }
        // A meeting may have been opened before its time.
        let begins = meeting.segments.front().map_or(meeting.from.at, |first| first.since);
        if self.until.at <= begins {
            return Err(Refusal::EndsBeforeItBegins {});
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let arranged = Interpretation {
            languages: self.languages.clone(),
            mode: self.mode,
            until: self.until.clone(),
            number: done.number(),
        };
        let held = state.interpretation.entry(self.meeting).or_default();
        held.retain(|before| before.mode != self.mode);
        held.push_back(arranged);
    }
}
