//! Give the floor to a request, to a motion, or to the next on a list of speakers. Motions come first, in their own order. The order of
//! requests is the Chair's; that of a list is as the rules say, unless the Chair has placed a speaker otherwise. Replies come when
//! the list of speakers on the same item is through. Whoever had the floor has spoken, save whom a point of order interrupts.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::floor::no_motion;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{ListOf, Motion, MotionState, RequestState, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveTheFloor {
    /// The request, the motion, or the place on a list of speakers.
    pub request: Id,
}

impl Acting for GiveTheFloor {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        if let Some(held) = state.motions.get(&self.request) {
            return self.to_motion(asked, held);
        }
        if let Some((_, list, held)) = state.inscription(&self.request) {
            guard::meeting(asked, &list.meeting)?;
            if held.state != RequestState::Standing {
                return Err(Refusal::RequestNotStanding { request: self.request });
            }
            no_motion(asked, &list.meeting)?;
            let before = (list.of == ListOf::Replies).then(|| state.speakers_before_replies(list)).flatten();
            if let Some(list) = before {
                asked.require(false, || Refusal::SpeakersWait { list })?;
            }
            let first = list.order(state).into_iter().next().filter(|first| *first != self.request);
            let ahead = first.and_then(|first| Some((first, list.inscriptions.get(&first)?)));
            return match ahead {
                Some((request, ahead)) => Err(Refusal::NotNext { by: ahead.by.clone(), request }),
                None => Ok(Outcome::default()),
            };
        }
        let (meeting, request) = *found(state.request(&self.request).as_ref(), Thing::Request, &self.request)?;
        guard::meeting(asked, &meeting)?;
        if request.state != RequestState::Standing {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        // On a motion that was made others are heard, where the rules let it be debated.
        let debated = |held: &Motion| held.kind.is_debated() && held.state == MotionState::Heard;
        match state.motion_before(&meeting) {
            Some((_, held)) if !debated(held) => no_motion(asked, &meeting)?,
            _ => {}
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.give_the_floor(&self.request, done.number(), done.admission.counts_at());
    }
}

impl GiveTheFloor {
    /// Gives the floor to a motion that waits to be heard, if none comes before it.
    fn to_motion(&self, asked: &Asked<'_>, held: &Motion) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &held.meeting)?;
        if held.state != MotionState::Raised {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        if asked.p.state.motion_before(&held.meeting).is_some_and(|(first, _)| *first != self.request) {
            no_motion(asked, &held.meeting)?;
        }
        Ok(Outcome::default())
    }
}
