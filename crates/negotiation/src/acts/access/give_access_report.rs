//! Give the report on access to a session to all States, or publish it, as the group has decided. The numbers are those that the rules make of what
//! delegations reported, with small cells withheld. It is given once: later to more, or with another comment, but with the same numbers.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{AccessReport, GivenReport, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveAccessReport {
    /// The report.
    pub report: AccessReport,
    /// The session.
    pub session: Id,
    /// To whom.
    pub to: To,
}

impl GiveAccessReport {
    fn given(&self, done: &Done<'_>) -> GivenReport {
        GivenReport { at: done.admission.counts_at(), number: done.number(), report: self.report.clone() }
    }
}

impl Acting for GiveAccessReport {
    const ARTICLE: Article = Article::AccessReport;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        found(asked.p.state.sessions.get(&self.session), Thing::Session, &self.session)?;
        let given = super::given_to(asked.rules());
        if self.to == To::Chair || given < self.to {
            return Err(Refusal::ReportNotReleased {});
        }
        asked.reads_since(0);
        let right = asked.p.access_report_to_give(&self.session);
        if right.as_ref() == Some(&self.report) { Ok(Outcome::default()) } else { Err(Refusal::NotAsItStands {}) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.access_reports.insert(self.session, self.given(done));
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        confidences.access_reports.insert(self.session, self.given(done));
    }

    fn for_states(&self, done: &Done<'_>) -> Option<serde_json::Value> {
        crate::acts::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
