//! Enter a ruling of the Chair, with its words. Where the article lets the Chair waive it, the ruling may let one act depart
//! from it, once.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Waiver;
use crate::state::decide::act_departs;
use crate::state::{Departure, DepartureBy, Ruling, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterRuling {
    /// Article ruled on.
    pub article: Article,
    /// Name of the act that may depart from the article once; without one, nothing is waived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lets: Option<String>,
    /// Meeting, if in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Id>,
    /// Its words, with the reason.
    pub words: String,
}

impl Acting for EnterRuling {
    const ARTICLE: Article = Article::Rulings;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(meeting) = &self.meeting {
            found(asked.p.state.meetings.get(meeting), Thing::Meeting, meeting)?;
        }
        asked.field("words", &self.words, 4_000)?;
        let Some(act) = &self.lets else { return Ok(Outcome::default()) };
        act_departs(act)?;
        match asked.rules().waiver(self.article) {
            Waiver::Chair => Ok(Outcome::default()),
            waiver => Err(Refusal::ChairCannotWaive { article: self.article, waiver }),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let ruling = Ruling {
            meeting: self.meeting,
            article: self.article,
            words: self.words.clone(),
            at: done.admission.counts_at(),
            appeal: None,
        };
        state.rulings.insert(done.id(), ruling);
        if let Some(act) = &self.lets {
            let departure = Departure {
                article: self.article,
                act: act.clone(),
                reason: self.words.clone(),
                by: DepartureBy::Chair,
                used_by: None,
            };
            state.departures.insert(done.id(), departure);
        }
    }
}
