//! Hand in a statement: against one's place on a list of speakers or a request for the floor, or without one as a written statement. The delegation
//! says who may read it when; the words lie in files beside the record.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::by_lang::ByLang;
use crate::confidences::Confidences;
use crate::guard::{self, found};
use crate::id::{Code, Id, ItemId};
use crate::refusal::{Refusal, Thing};
use crate::state::{DocumentFile, HandedIn, Release, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandInStatement {
    /// Check against delivery: what is said is the statement.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
    /// Interpreters have it at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interpreters: bool,
    /// The item of the agenda, for a written statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// Its texts by language, each an original or an unofficial translation.
    pub languages: ByLang<DocumentFile>,
    /// The meeting, for a written statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Id>,
    /// When everybody may read it.
    pub release: Release,
    /// The place on a list of speakers, or the request for the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<Id>,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl HandInStatement {
    fn check_slot(&self, asked: &Asked<'_>, slot: &Id) -> Result<(), Refusal> {
        let state = &asked.p.state;
        let by = |slot: &Id| -> Option<Code> {
            let inscribed = state.inscription(slot).map(|(.., held)| held.by.clone());
            inscribed.or_else(|| state.request(slot).map(|(_, held)| held.by.clone()))
        };
        guard::own(asked, found(by(slot).as_ref(), Thing::Inscription, slot)?)?;
        let twice = if self.meeting.is_some() { Some("meeting") } else { self.item.map(|_| "item") };
        if let Some(field) = twice {
            return Err(Refusal::BadField { field: field.to_owned() });
        }
        let same = |held: &HandedIn| held.slot == self.slot && held.taken_back.is_none();
        match asked.p.confidences.handed_in.iter().find(|(_, held)| same(held)) {
            Some((statement, held)) => {
                asked.reads([held.number]);
                Err(Refusal::StatementThere { statement: *statement })
            }
            None => Ok(()),
        }
    }

    fn check_written(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let state = &asked.p.state;
        if let Some(meeting) = &self.meeting {
            found(state.meetings.get(meeting), Thing::Meeting, meeting)?;
        }
        if let Some(item) = &self.item {
            found(state.work.item(item), Thing::AgendaItem, item)?;
        }
        releases_without_a_slot(self.release, self.meeting)
    }
}

/// Refuses a release that waits for a speech or a meeting where there is none.
pub(super) fn releases_without_a_slot(release: Release, meeting: Option<Id>) -> Result<(), Refusal> {
    let waits = release.waits_for_a_speech() || (release == Release::EndOfMeeting && meeting.is_none());
    if waits { Err(Refusal::NothingToWaitFor {}) } else { Ok(()) }
}

impl Acting for HandInStatement {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        match &self.slot {
            Some(slot) => self.check_slot(asked, slot)?,
            None => self.check_written(asked)?,
        }
        super::check_texts(asked, &self.languages)?;
        super::check_title(asked, self.title.as_ref())?;
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let at = done.admission.counts_at();
        let held = HandedIn {
            at,
            by: done.act.by.clone(),
            check: self.check,
            corrected: Default::default(),
            delivered: None,
            gone: Default::default(),
            interpreters: self.interpreters,
            item: self.item,
            languages: self.languages.clone(),
            meeting: self.meeting,
            number: done.number(),
            release: self.release,
            release_since: at,
            slot: self.slot,
            taken_back: None,
            title: self.title.clone(),
        };
        confidences.handed_in.insert(done.id(), held);
    }
}
