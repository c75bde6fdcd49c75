//! Report back from a thematic subgroup to the plenary: in words, and with a text if it hands one over. The report binds nobody; the
//! plenary takes note of it by a decision of its own.

use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Hash, Id};
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{State, SubgroupReport};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportBack {
    /// The subgroup.
    pub subgroup: Id,
    /// The exact version of a text that it hands over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Hash>,
    /// The report, in words.
    pub words: Names,
}

impl Acting for ReportBack {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let subgroup = super::subgroup(asked, &self.subgroup)?;
        if let Some(version) = &self.version {
            found(asked.p.state.version(version), Thing::Version, version)?;
        }
        let mut leads = asked.p.state.facilitators.values().filter(|held| !held.ended && held.of == asked.act.by);
        let leads = leads.any(|held| subgroup.sections.contains(&held.section));
        if asked.act.capacity == Capacity::Facilitator && !leads {
            return Err(Refusal::NotTheirSection { subgroup: self.subgroup });
        }
        let fits = !self.words.0.is_empty() && self.words.covers(&[]) && self.words.longest() <= 8_000;
        if fits { Ok(Outcome::default()) } else { Err(Refusal::BadField { field: "words".to_owned() }) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let report = SubgroupReport {
            subgroup: self.subgroup,
            words: self.words.clone(),
            version: self.version,
            by: done.act.by.clone(),
            at: done.admission.counts_at(),
            number: done.number(),
            noted: None,
        };
        state.work.reports.insert(done.id(), report);
    }
}
