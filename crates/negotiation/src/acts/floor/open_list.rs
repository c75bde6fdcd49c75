//! Open a list of speakers for a meeting, on an item of the agenda or on none: from now on delegations inscribe themselves. The Chair
//! may set other limits of time than those of the rulebook, and announce when inscription closes.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Id, ItemId};
use crate::refusal::{Refusal, Thing};
use crate::state::{ListOf, SpeakersList, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenList {
    /// When inscription closes, if that is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Instant>,
    /// Minutes for a statement of a group, if not as in the rulebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_minutes: Option<u32>,
    /// Minutes for a statement of a group that is made in national capacity, too, if not as for a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub both_minutes: Option<u32>,
    /// The item of the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// The meeting.
    pub meeting: Id,
    /// Minutes for a statement, if not as in the rulebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// For whom it is.
    pub of: ListOf,
    /// Minutes for an organization or another participant that is no State, if not as for the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others_minutes: Option<u32>,
}

impl Acting for OpenList {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::not_over(asked, &self.meeting)?;
        let state = &asked.p.state;
        if let Some(item) = &self.item {
            found(state.work.item(item), Thing::AgendaItem, item)?;
        }
        // Replies are asked for one by one.
        if self.of == ListOf::Replies {
            return Err(Refusal::BadField { field: "of".to_owned() });
        }
        let minutes = [
            ("minutes", self.minutes),
            ("group_minutes", self.group_minutes),
            ("both_minutes", self.both_minutes),
            ("others_minutes", self.others_minutes),
        ];
        let wrong = minutes.into_iter().find(|(_, given)| given.is_some_and(|given| !(1..=120).contains(&given)));
        if let Some((field, _)) = wrong {
            return Err(Refusal::BadField { field: field.to_owned() });
        }
        if self.closes.is_some_and(|closes| closes <= asked.counts_at) {
            return Err(Refusal::BadField { field: "closes".to_owned() });
        }
        let mut there = state.lists_in(&self.meeting).into_iter();
        match there.find(|(_, held)| held.item == self.item && held.of == self.of) {
            Some((list, _)) => Err(Refusal::ListThere { list: *list }),
            None => Ok(Outcome::default()),
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let book = &state.rules().book;
        let seconds =
            |given: Option<u32>, name: &str| given.map_or_else(|| book.number(name), |given| i64::from(given) * 60);
        // Stakeholders have slots of their own length, where the rulebook gives them one.
        let slot = if self.of == ListOf::Stakeholders { book.number_or_none("stakeholder_speech_seconds") } else { 0 };
        let usual = if slot > 0 { "stakeholder_speech_seconds" } else { "speech_seconds" };
        let list = SpeakersList {
            meeting: self.meeting,
            before: Default::default(),
            item: self.item,
            of: self.of,
            seconds: (seconds(self.minutes, usual), seconds(self.group_minutes, "group_speech_seconds")),
            both_seconds: self.both_minutes.map(|given| i64::from(given) * 60),
            others_seconds: self.others_minutes.map(|given| i64::from(given) * 60),
            day: None,
            closes: self.closes,
            number: done.number(),
            inscriptions: Default::default(),
            left: Default::default(),
        };
        state.lists.insert(done.id(), list);
    }
}
