//! Ask to reply: the right of reply to what was said on an item. Replies have a list of their own and are heard at the end of the
//! day, when the list of speakers is through; so many to a delegation on an item in a day, the first longer than the next.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{self, found};
use crate::id::{Id, ItemId};
use crate::refusal::{Refusal, Thing};
use crate::state::{Inscription, ListOf, Rank, RequestState, SpeakersList, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskToReply {
    /// From afar, not in the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// The item of the agenda on which it replies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// The meeting in which it asks.
    pub meeting: Id,
}

impl Acting for AskToReply {
    const ARTICLE: Article = Article::Reply;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let day = guard::meeting(asked, &self.meeting)?.from.local.date();
        let (state, by) = (&asked.p.state, &asked.act.by);
        if let Some(item) = &self.item {
            found(state.work.item(item), Thing::AgendaItem, item)?;
        }
        let open = |held: &Inscription| matches!(held.state, RequestState::Standing | RequestState::HasFloor);
        if let Some((inscription, _)) = state.replies_of(by, self.item, day).find(|(_, held)| open(held)) {
            return Err(Refusal::InscribedAlready { inscription: *inscription });
        }
        let (allowed, had) = (asked.rules().number("replies_max"), state.replies_of(by, self.item, day).count());
        let more = i64::try_from(had).unwrap_or(i64::MAX) < allowed;
        asked.require(more, || Refusal::RepliesUsed { by: by.clone(), allowed })?;
        super::where_it_speaks(asked, self.from_afar, &self.meeting, by)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some(day) = state.meetings.get(&self.meeting).map(|held| held.from.local.date()) else { return };
        let heard_in = state.replies_heard_in(&self.meeting, self.item);
        let inscription = Inscription {
            by: done.act.by.clone(),
            rank: Rank::default(),
            group: None,
            at: done.admission.counts_at(),
            number: done.number(),
            placed: None,
            from_afar: self.from_afar,
            read_by: None,
            state: RequestState::Standing,
        };
        let list = state.list_of_replies(self.item, day);
        // The list has its name from the first who asked.
        let list = list.unwrap_or_else(|| {
            state.lists.insert(done.id(), self.list(state, heard_in, day, done.number()));
            done.id()
        });
        if let Some(list) = state.lists.get_mut(&list) {
            // A later meeting may have come to be known. The list goes on where replies are heard, unless one is heard just now.
            let speaks = |held: &Inscription| held.state == RequestState::HasFloor;
            if list.meeting != heard_in && !list.inscriptions.values().any(speaks) {
                list.before.push_back(list.meeting);
                list.meeting = heard_in;
            }
            list.inscriptions.insert(done.id(), inscription);
        }
    }
}

impl AskToReply {
    fn list(&self, state: &State, meeting: Id, day: crate::time::Date, number: u64) -> SpeakersList {
        let book = &state.rules().book;
        SpeakersList {
            meeting,
            before: Default::default(),
            item: self.item,
            of: ListOf::Replies,
            seconds: (book.number("first_reply_seconds"), book.number("second_reply_seconds")),
            both_seconds: None,
            others_seconds: None,
            day: Some(day),
            closes: None,
            number,
            inscriptions: Default::default(),
            left: Default::default(),
        }
    }
}
