//! Ask the Chair, as a State, which States objected to which applicants, and on what basis. The Chair and the State know that it asked; what it is
//! told is what the modalities of the round say.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::EntityKind::{HolySee, Member, ObserverState, Palestine};
use crate::state::{Inquiry, State, To};

use super::{application, round};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskAboutObjections {
    /// On this application; none: on all of the round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<Id>,
    /// The round.
    pub round: Id,
}

impl Acting for AskAboutObjections {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let by = &asked.act.by;
        let kind = asked.p.state.group().kind_of(by);
        if !matches!(kind, Some(Member | ObserverState | Palestine | HolySee)) {
            return Err(Refusal::OnlyStatesAsk { by: by.clone() });
        }
        let held = round(asked, &self.round)?;
        if let Some(id) = &self.application {
            let of_round = application(asked, id)?.round == self.round;
            found(of_round.then_some(&()), Thing::Application, id)?;
        }
        if held.list.is_none() {
            return Err(Refusal::SilenceNotRunning { silence: self.round });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let inquiry = Inquiry {
            answered: None,
            application: self.application,
            at: done.admission.counts_at(),
            by: Some(done.act.by.clone()),
            complete: false,
            number: done.number(),
            round: self.round,
            told: Vec::new(),
            to: To::Chair,
        };
        confidences.inquiries.insert(done.id(), inquiry);
    }
}
