//! Conclude a round with its numbers, which are public: how many were on the list, are accredited, are not, take part in consultative status. Not
//! before everybody to whom no objection stands is accredited. Whoever is not may apply in the next round.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::{RoundCounts, State, Track};

use super::{after_the_silence, counts, on_list, open_round, standing_objections, waits};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcludeRound {
    /// The numbers.
    pub counts: RoundCounts,
    /// The round.
    pub round: Id,
}

impl ConcludeRound {
    /// Returns somebody to whom no objection stands and who is not accredited; where the body decides, nobody is owed it.
    fn left_out(&self, asked: &Asked<'_>, body_decides: bool) -> Option<Id> {
        let confidences = &asked.p.confidences;
        let mut all = on_list(confidences, &self.round).filter(|_| !body_decides);
        let owed = all.find(|(id, held)| {
            let taken = asked.p.state.accredited.contains_key(&held.by);
            !taken && standing_objections(confidences, id).next().is_none()
        });
        owed.map(|(id, _)| *id)
    }
}

impl Acting for ConcludeRound {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        let until = round.until.at;
        if asked.counts_at <= until {
            return Err(Refusal::RequestsStillOpen { until });
        }
        if round.list.is_some() {
            after_the_silence(round, &self.round)?;
        }
        asked.reads_since(round.number);
        let waiting = waits(asked, &self.round, &[Track::A, Track::B]);
        let listed = on_list(&asked.p.confidences, &self.round).next().filter(|_| round.list.is_none());
        let owed = waiting.or(listed.map(|(id, _)| *id)).or_else(|| self.left_out(asked, round.terms.body_decides));
        if let Some(application) = owed {
            return Err(Refusal::ApplicationWaits { application });
        }
        if counts(&asked.p.state, &asked.p.confidences, &self.round) == self.counts {
            Ok(Outcome::default())
        } else {
            Err(Refusal::NotAsItStands {})
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        if let Some(round) = state.rounds.get_mut(&self.round) {
            round.concluded = Some((done.admission.counts_at(), self.counts));
        }
    }
}
