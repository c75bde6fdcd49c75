//! Circulate the list of a round by a letter to all: it is under silence until a deadline as an instant. Nobody who waits is left out, and the names
//! proposed are public where the modalities say so.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::silence::deadline;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::access::{day_of, days_until};
use crate::state::{List, PublicList, Round, State, Track};
use crate::time::ZonedTime;

use super::{before_the_list, on_list, open_round, waits};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CirculateList {
    /// Until when, the instant included.
    pub deadline: ZonedTime,
    /// The Chair's letter.
    pub letter: Id,
    /// How many are on the list.
    pub listed: u64,
    /// Their names in the order of the names, where the public list shows names proposed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposed: Vec<String>,
    /// The round.
    pub round: Id,
}

impl CirculateList {
    fn check_letter(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let letter = found(asked.p.state.letters.get(&self.letter), Thing::Letter, &self.letter)?;
        if letter.from.as_str() != "chair" {
            return Err(Refusal::LetterDoesNotCarry { letter: self.letter });
        }
        asked.require(letter.to.is_empty(), || Refusal::LetterNotToAll { letter: self.letter })
    }

    fn check_period(&self, asked: &Asked<'_>, round: &Round) -> Result<(), Refusal> {
        let earliest = asked.counts_at.plus_hours(round.terms.silence_hours);
        let long = self.deadline.at >= earliest && self.deadline.at > asked.at.received;
        asked.require(long, || Refusal::SilenceTooShort { earliest })?;
        let session = round.session.and_then(|session| asked.p.state.sessions.get(&session));
        let days = round.terms.list_days;
        let early = session.is_none_or(|session| days_until(day_of(asked.counts_at), session.from) >= days);
        asked.require(early, || Refusal::ListTooLate { days })
    }

    fn check_list(&self, asked: &Asked<'_>, round: &Round) -> Result<(), Refusal> {
        asked.reads_since(round.number);
        if let Some(application) = waits(asked, &self.round, &[Track::B]) {
            return Err(Refusal::ApplicationWaits { application });
        }
        let mut names: Vec<_> = on_list(&asked.p.confidences, &self.round).map(|(_, held)| &held.facts.name).collect();
        names.sort();
        let public = round.terms.public == PublicList::ProposedAndAccredited;
        let shown = if public { names.iter().copied().eq(&self.proposed) } else { self.proposed.is_empty() };
        let same = self.listed > 0 && u64::try_from(names.len()) == Ok(self.listed) && shown;
        if same { Ok(()) } else { Err(Refusal::NotAsItStands {}) }
    }
}

impl Acting for CirculateList {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let round = open_round(asked, &self.round)?;
        deadline::check(&self.deadline)?;
        self.check_letter(asked)?;
        let until = round.until.at;
        if asked.counts_at <= until {
            return Err(Refusal::RequestsStillOpen { until });
        }
        before_the_list(round, &self.round)?;
        self.check_period(asked, round)?;
        self.check_list(asked, round)?;
        let flags = deadline::flags(&self.deadline, asked.rules());
        Ok(Outcome { deadline: Some(self.deadline.at), ..Outcome::flagged(flags) })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(round) = state.rounds.get_mut(&self.round) else { return };
        round.list = Some(List {
            closed: None,
            deadline: self.deadline.clone(),
            extensions: Default::default(),
            held: false,
            letter: self.letter,
            listed: self.listed,
            number: done.number(),
            proposed: self.proposed.clone(),
        });
    }
}
