//! Tell an applicant what came of its application: whether it is accredited and, where the modalities let it be known and a State has asked, the
//! general basis of objections. Never who objected.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{ApplicantLearns, ApplicantTold, State, To};

use super::{application, is_of, round};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TellApplicant {
    /// It is accredited.
    pub accredited: bool,
    /// The application.
    pub application: Id,
    /// General basis of objections, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<String>,
    /// The organization.
    pub of: Code,
    /// The round.
    pub round: Id,
}

/// Returns the bases of objections to an application that were made known to the body.
pub(crate) fn known_bases(confidences: &Confidences, application: &Id) -> Vec<String> {
    let answers = confidences.inquiries.values().filter(|inquiry| inquiry.to == To::States);
    let told = answers.flat_map(|inquiry| &inquiry.told).filter(|told| told.application == *application);
    let mut bases: Vec<String> = told.filter_map(|told| told.basis.clone()).collect();
    bases.sort();
    bases.dedup();
    bases
}

impl Acting for TellApplicant {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = round(asked, &self.round)?;
        let held = application(asked, &self.application)?;
        is_of(held, &self.of)?;
        let taken = asked.p.state.accredited.get(&self.of).is_some_and(|taken| taken.application == self.application);
        if !taken && round.concluded.is_none() {
            return Err(Refusal::RoundNotConcluded { round: self.round });
        }
        asked.reads_since(round.number);
        let may = round.terms.applicants == ApplicantLearns::Basis && !taken;
        let bases = if may { known_bases(&asked.p.confidences, &self.application) } else { Vec::new() };
        match self.accredited == taken && self.basis == bases && held.round == self.round {
            true => Ok(Outcome::default()),
            false if self.basis.iter().any(|basis| !bases.contains(basis)) => Err(Refusal::ModalitiesWithhold {}),
            false => Err(Refusal::NotAsItStands {}),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let told = ApplicantTold {
            accredited: self.accredited,
            at: done.admission.counts_at(),
            basis: self.basis.clone(),
            number: done.number(),
        };
        confidences.applicants_told.entry(self.application).or_default().push_back(told);
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.of.clone()]
    }
}
