//! Introduce a draft report: the Rapporteur presents it to the meeting at the end of a session. By the delegation of which the Rapporteur is, or
//! entered by the secretariat. It decides nothing; the report is then put to the group like any other text.

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Introduced, State};

/// The office whose holder introduces reports.
const RAPPORTEUR: &str = "rapporteur";

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntroduceReport {
    /// The draft report.
    pub draft: Id,
    /// The meeting.
    pub meeting: Id,
}

impl Acting for IntroduceReport {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let draft = found(state.drafts.get(&self.draft), Thing::Draft, &self.draft)?;
        guard::meeting(asked, &self.meeting)?;
        let officer = state.officers.get(RAPPORTEUR).ok_or(Refusal::NoRapporteur {})?;
        if asked.act.capacity == Capacity::Delegate && officer.of.as_ref() != Some(&asked.act.by) {
            return Err(Refusal::NotTheRapporteur { by: asked.act.by.clone() });
        }
        if draft.introduced.is_some() {
            return Err(Refusal::ReportIntroduced { draft: self.draft });
        }
        asked.require(draft.adopted.is_none(), || Refusal::DraftAdopted { draft: self.draft })?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let of = state.officers.get(RAPPORTEUR).and_then(|officer| officer.of.clone());
        let introduced =
            Introduced { of, meeting: self.meeting, at: done.admission.counts_at(), number: done.number() };
        if let Some(draft) = state.drafts.get_mut(&self.draft) {
            draft.introduced = Some(introduced);
        }
    }
}
