//! Enter a point of the follow-up of a meeting: what is to be done, by whom, by when. It is carried on from meeting to meeting until
//! it is settled.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{FollowUp, MeetingState, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterFollowUp {
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The meeting it comes from.
    pub meeting: Id,
    /// What is to be done.
    pub what: Names,
    /// By whom: delegations, the Chair or the secretariat.
    pub who: Vec<Code>,
}

impl Acting for EnterFollowUp {
    const ARTICLE: Article = Article::FollowUp;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let meeting = found(state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        super::named("what", &self.what)?;
        let office = |who: &Code| matches!(who.as_str(), "chair" | "secretariat");
        let unknown = self.who.iter().find(|who| !office(who) && state.group().kind_of(who).is_none());
        if let Some(who) = unknown {
            return Err(Refusal::Unknown { what: Thing::Delegation, id: who.to_string() });
        }
        if self.who.is_empty() || self.who.len() > 200 {
            return Err(Refusal::BadField { field: "who".to_owned() });
        }
        match meeting.state {
            MeetingState::Scheduled | MeetingState::Cancelled { .. } => {
                Err(Refusal::MeetingNotOpen { meeting: self.meeting })
            }
            _ => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let follow_up = FollowUp {
            meeting: self.meeting,
            what: self.what.clone(),
            who: self.who.clone(),
            due: self.due,
            at: done.admission.counts_at(),
            number: done.number(),
            settled: None,
        };
        state.work.follow_ups.insert(done.id(), follow_up);
    }
}
