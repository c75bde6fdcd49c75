//! Object to an application on the list, as a Member, within its silence. One objection is enough; the general basis is voluntary.
//!
//! A wholly closed entry: its author and the Chair know it. Others learn of it what the modalities of the round say, by acts of their own.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{AccreditationObjection, Standing, State};

use super::{BASIS_MAX, application, in_round, open_round, standing_objections, stands};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectToApplication {
    /// The application.
    pub application: Id,
    /// General basis. None is owed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// The round.
    pub round: Id,
}

impl Acting for ObjectToApplication {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        let held = application(asked, &self.application)?;
        in_round(held, &self.application, &self.round)?;
        let list = round.list.as_ref().ok_or(Refusal::SilenceNotRunning { silence: self.round })?;
        self.basis.iter().try_for_each(|basis| asked.field("basis", basis, BASIS_MAX))?;
        stands(held, &self.application, Standing::Listed)?;
        let by = &asked.act.by;
        if standing_objections(&asked.p.confidences, &self.application).any(|objection| objection.by == *by) {
            return Err(Refusal::ObjectedBefore { application: self.application });
        }
        match list.closed {
            _ if asked.counts_at > list.deadline.at => Ok(Outcome::flagged([Flag::TooLateForEffect])),
            Some(_) => Ok(Outcome::flagged([Flag::EnteredAfterTheClose])),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let flags = &done.admission.outcome.flags;
        let objection = AccreditationObjection {
            after_close: flags.contains(&Flag::EnteredAfterTheClose),
            at: done.admission.counts_at(),
            basis: self.basis.clone(),
            by: done.act.by.clone(),
            in_time: !flags.contains(&Flag::TooLateForEffect),
            lifted: false,
            number: done.number(),
        };
        confidences.accreditation_objections.entry(self.application).or_default().push_back(objection);
    }
}
