//! The right of reply: so many replies on an item in a day, each with its limit, in a list of their own at the end of the day.

use crate::id::{Code, Id, ItemId};
use crate::state::{Inscription, ListOf, Meeting, MeetingState, RequestState, SpeakersList, State};
use crate::time::Date;

impl State {
    /// Returns the lists of replies on an item on a day.
    fn replies_on(&self, item: Option<ItemId>, day: Date) -> impl Iterator<Item = (&Id, &SpeakersList)> {
        let fits = move |held: &SpeakersList| held.of == ListOf::Replies && held.item == item && held.day == Some(day);
        self.lists.iter().filter(move |(_, held)| fits(held))
    }

    /// Returns the replies of a delegation on an item on a day, those it has taken off left out.
    pub fn replies_of<'a>(
        &'a self,
        by: &'a Code,
        item: Option<ItemId>,
        day: Date,
    ) -> impl Iterator<Item = (&'a Id, &'a Inscription)> {
        let all = self.replies_on(item, day).flat_map(|(_, list)| list.inscriptions.iter());
        all.filter(move |(_, held)| held.by == *by)
    }

    /// Returns the meeting in which replies on an item are heard that are asked for in this one: the last of the day that
    /// takes up the same item.
    pub(crate) fn replies_heard_in(&self, meeting: &Id, item: Option<ItemId>) -> Id {
        let Some(held) = self.meetings.get(meeting) else { return *meeting };
        let day = held.from.local.date();
        let over =
            |other: &Meeting| matches!(other.state, MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. });
        let later = |other: &Meeting| {
            other.session == held.session
                && other.from.local.date() == day
                && other.from.at > held.from.at
                && !over(other)
        };
        let later = self.meetings.iter().filter(|(id, other)| later(other) && self.takes_up(id, other, item));
        later.max_by_key(|(_, other)| other.from.at).map_or(*meeting, |(id, _)| *id)
    }

    /// Returns the later meeting of the day in which the replies of a list are heard, if one has come to be known since they were asked for. What
    /// was carried on from another day is heard where it was carried to.
    pub(crate) fn replies_later(&self, list: &SpeakersList) -> Option<Id> {
        let today = self.meetings.get(&list.meeting).map(|held| held.from.local.date());
        let heard_in = self.replies_heard_in(&list.meeting, list.item);
        (list.of == ListOf::Replies && list.day == today && heard_in != list.meeting).then_some(heard_in)
    }

    /// Returns the list of replies on an item on a day, if somebody has asked.
    pub(crate) fn list_of_replies(&self, item: Option<ItemId>, day: Date) -> Option<Id> {
        self.replies_on(item, day).min_by_key(|(_, list)| list.number).map(|(id, _)| *id)
    }

    /// Says whether a meeting is to take up an item: by the programme of work or by a list of speakers on it.
    fn takes_up(&self, id: &Id, meeting: &Meeting, item: Option<ItemId>) -> bool {
        let planned = item.is_some_and(|item| self.work.items_of(id, meeting.session.as_ref()).contains(&item));
        planned || self.lists_in(id).iter().any(|(_, held)| held.of == ListOf::States && held.item == item)
    }

    /// Returns the seconds of a reply: of the first, or of a later one, that the delegation makes on the item that day.
    pub(crate) fn seconds_of_reply(&self, list: &SpeakersList, held: &Inscription) -> i64 {
        let made = |reply: &Inscription| reply.state != RequestState::Standing && reply.number != held.number;
        let day =
            list.day.map(|day| self.replies_of(&held.by, list.item, day).filter(|(_, reply)| made(reply)).count());
        if day.unwrap_or(0) == 0 { list.seconds.0 } else { list.seconds.1 }
    }

    /// Returns a list of speakers on which somebody waits before whom replies on the same item are not heard, as somebody knows who has seen
    /// the record up to an entry.
    pub(crate) fn speakers_before_replies(&self, replies: &SpeakersList, seen: u64) -> Option<Id> {
        let stands = |held: &Inscription| held.state == RequestState::Standing && held.number <= seen;
        let waits = |held: &SpeakersList| held.inscriptions.values().any(stands);
        let mut lists = self.lists_in(&replies.meeting).into_iter();
        let before = lists.find(|(_, held)| held.of == ListOf::States && held.item == replies.item && waits(held));
        before.map(|(id, _)| *id)
    }
}
