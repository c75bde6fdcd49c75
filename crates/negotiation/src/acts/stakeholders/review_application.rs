//! Review an application: approve, return to be completed, reject because it does not say what the modalities ask for, or open the review again.
//! Whether an organization is admitted is not the secretariat's to say. Every step can be followed by any other until the list; in
//! consultative status until the organization takes part. One organization has one application in a round that stands.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{Standing, State, Track};

use super::{application, before_the_list, is_of, not_accredited, open_round, standing_of};

/// A step of the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// In order.
    Approve,
    /// Sent back to be completed.
    Return,
    /// Not taken.
    Reject,
    /// Opened again.
    Reopen,
}

impl Step {
    fn standing(self) -> Standing {
        match self {
            Step::Approve => Standing::Approved,
            Step::Return => Standing::Returned,
            Step::Reject => Standing::Rejected,
            Step::Reopen => Standing::Open,
        }
    }
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewApplication {
    /// The application.
    pub application: Id,
    /// The organization.
    pub of: Code,
    /// The step.
    pub step: Step,
    /// What the applicant is written. Owed where it is returned or rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Acting for ReviewApplication {
    const ARTICLE: Article = Article::Stakeholders;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = application(asked, &self.application)?;
        is_of(held, &self.of)?;
        let round = open_round(asked, &held.round)?;
        not_accredited(asked, &self.of)?;
        if matches!(held.standing, Standing::Listed | Standing::Withdrawn) {
            return Err(Refusal::ApplicationStands { application: self.application, standing: held.standing });
        }
        if held.facts.track == Track::B {
            before_the_list(round, &held.round)?;
        }
        // One that was rejected does not come back beside another that was sent since.
        let other = standing_of(&asked.p.confidences, &held.round, &self.of).filter(|(id, _)| **id != self.application);
        if let Some((application, _)) = other {
            return Err(Refusal::ApplicationThere { application: *application });
        }
        self.words.iter().try_for_each(|words| asked.field("words", words, 1_500))?;
        let owed = matches!(self.step, Step::Return | Step::Reject) && self.words.is_none();
        if owed { Err(Refusal::BadField { field: "words".to_owned() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, _done: &Done<'_>, confidences: &mut Confidences) {
        if let Some(held) = confidences.applications.get_mut(&self.application) {
            held.standing = self.step.standing();
            held.words.clone_from(&self.words);
        }
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.of.clone()]
    }
}
