//! Give the floor to a request, to a motion, or to the next on a list of speakers. Motions come first, in their own order. The order of
//! requests is the Chair's; that of a list is as the rules say, unless the Chair has placed a speaker otherwise. Replies come when
//! the list of speakers on the same item is through, in the last meeting of the day that takes it up. Whoever had the floor has spoken, save whom a point of order interrupts. What a desk
//! kept is judged by what it had seen: who came ahead meanwhile keeps the place, and it is noted.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::floor::{no_motion_seen, where_it_speaks};
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::Id;
use crate::kept;
use crate::refusal::{Refusal, Thing};
use crate::state::{Inscription, ListOf, Motion, MotionState, RequestState, SpeakersList, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveTheFloor {
    /// The request, the motion, or the place on a list of speakers.
    pub request: Id,
    /// Number of the last entry that the desk had, for an act that it kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<u64>,
}

impl Acting for GiveTheFloor {
    const ARTICLE: Article = Article::Floor;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        if let Some(held) = state.motions.get(&self.request) {
            return self.to_motion(asked, held);
        }
        if let Some((_, list, held)) = state.inscription(&self.request) {
            return self.to_inscribed(asked, list, held);
        }
        let (meeting, request) = *found(state.request(&self.request).as_ref(), Thing::Request, &self.request)?;
        guard::meeting(asked, &meeting)?;
        if request.state != RequestState::Standing {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        where_it_speaks(asked, request.from_afar, &meeting, &request.by)?;
        // On a motion that was made others are heard, where the rules let it be debated.
        let debated = |held: &Motion| held.kind.is_debated() && held.state == MotionState::Heard;
        let seen = kept::seen(asked, self.seen, request.number);
        match state.motion_before(&meeting) {
            Some((_, held)) if debated(held) => Ok(Outcome::default()),
            _ => {
                no_motion_seen(asked, &meeting, seen)?;
                Ok(Outcome::flagged(kept::unseen_motion(asked, &meeting).then_some(Flag::OrderUnseen)))
            }
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.give_the_floor(&self.request, done.number(), done.admission.counts_at());
    }
}

impl GiveTheFloor {
    /// Gives the floor to the first on a list of speakers.
    fn to_inscribed(&self, asked: &Asked<'_>, list: &SpeakersList, held: &Inscription) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        guard::meeting(asked, &list.meeting)?;
        if held.state != RequestState::Standing {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        let seen = kept::seen(asked, self.seen, held.number);
        no_motion_seen(asked, &list.meeting, seen)?;
        if let Some(meeting) = state.replies_later(list) {
            asked.require(false, || Refusal::RepliesLater { meeting })?;
        }
        let before =
            |seen: u64| (list.of == ListOf::Replies).then(|| state.speakers_before_replies(list, seen)).flatten();
        if let Some(list) = before(seen) {
            asked.require(false, || Refusal::SpeakersWait { list })?;
        }
        let ahead = |seen: u64| {
            let first = list.order_seen(state, seen).into_iter().next().filter(|first| *first != self.request)?;
            Some((first, list.inscriptions.get(&first)?))
        };
        if let Some((request, ahead)) = ahead(seen) {
            return Err(Refusal::NotNext { by: ahead.by.clone(), request });
        }
        where_it_speaks(asked, held.from_afar, &list.meeting, &held.by)?;
        let order = list.order(state).into_iter().take_while(|id| *id != self.request);
        let came = |held: &Inscription| held.at <= asked.counts_at;
        let unseen = order.filter_map(|id| list.inscriptions.get(&id)).any(came)
            || before(u64::MAX) != before(seen)
            || kept::unseen_motion(asked, &list.meeting);
        Ok(Outcome::flagged(unseen.then_some(Flag::OrderUnseen)))
    }

    /// Gives the floor to a motion that waits to be heard, if none comes before it.
    fn to_motion(&self, asked: &Asked<'_>, held: &Motion) -> Result<Outcome, Refusal> {
        guard::meeting(asked, &held.meeting)?;
        if held.state != MotionState::Raised {
            return Err(Refusal::RequestNotStanding { request: self.request });
        }
        where_it_speaks(asked, held.from_afar, &held.meeting, &held.by)?;
        if asked.p.state.motion_before(&held.meeting).is_none_or(|(first, _)| *first == self.request) {
            return Ok(Outcome::default());
        }
        let mut before = asked.p.state.motions_before(&held.meeting).into_iter();
        let seen = kept::seen(asked, self.seen, held.number);
        match before.find(|(_, other)| kept::bars(asked, other, seen)) {
            Some((first, _)) if *first == self.request => Ok(Outcome::flagged([Flag::OrderUnseen])),
            Some((motion, other)) => Err(Refusal::MotionFirst { by: other.by.clone(), motion: *motion }),
            None => Ok(Outcome::default()),
        }
    }
}
