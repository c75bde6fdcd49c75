//! Statements that delegations hand in: the texts as prepared and as delivered, and when others may read them.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::by_lang::ByLang;
use crate::id::{Code, Hash, Id, ItemId};
use crate::names::Lang;
use crate::state::{DocumentFile, MeetingState, Mode, Speech, State};
use crate::text::LanguageStatus;
use crate::time::Instant;

/// When everybody may read a statement. What is never released stays with its author, the Chair and the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Release {
    /// At once.
    Now,
    /// When it was delivered: the speech has ended.
    Delivered,
    /// At the end of the segment in which it was delivered.
    EndOfSegment,
    /// At the end of the meeting: that in which it was delivered, or that for which it is written.
    EndOfMeeting,
    /// Never.
    Never,
}

impl Release {
    /// Says whether it waits for a speech.
    pub fn waits_for_a_speech(self) -> bool {
        matches!(self, Release::Delivered | Release::EndOfSegment)
    }
}

/// A statement as delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsDelivered {
    /// When it was handed in.
    pub at: Instant,
    /// Its texts.
    pub languages: ByLang<DocumentFile>,
}

/// A statement that a delegation handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// When it counts.
    pub at: Instant,
    /// The delegation.
    pub by: Code,
    /// What is said is the statement, not what was handed out.
    pub check: bool,
    /// When its texts were corrected.
    pub corrected: Vector<Instant>,
    /// As delivered, where that was handed in.
    pub delivered: Option<AsDelivered>,
    /// Files that are no longer of it: corrected, or taken back.
    pub gone: Vector<Hash>,
    /// Interpreters have it beforehand.
    pub interpreters: bool,
    /// The item of the agenda, where there is no place on a list.
    pub item: Option<ItemId>,
    /// Its texts as prepared.
    pub languages: ByLang<DocumentFile>,
    /// The meeting, where there is no place on a list.
    pub meeting: Option<Id>,
    /// Number of the entry.
    pub number: u64,
    /// When everybody may read it.
    pub release: Release,
    /// Since when that is so.
    pub release_since: Instant,
    /// The place on a list of speakers, or the request for the floor.
    pub slot: Option<Id>,
    /// When it was taken back.
    pub taken_back: Option<Instant>,
    /// Its title.
    pub title: Option<String>,
}

impl HandedIn {
    /// Returns the files that are of it now.
    pub fn files(&self) -> impl Iterator<Item = Hash> + '_ {
        let delivered = self.delivered.iter().flat_map(|held| held.languages.values());
        self.languages.values().chain(delivered).filter_map(|held| held.file)
    }

    /// Says whether its text in that language is the original.
    pub fn is_original(&self, lang: Lang) -> bool {
        self.languages.get(&lang).is_some_and(|file| file.status == LanguageStatus::Original)
    }

    /// Returns since when everybody may read it, or could before it was taken back. What was delivered in a segment that is not formal is for those
    /// who were in it, and for everybody once the delegation says so anew afterwards.
    pub fn released_since(&self, state: &State) -> Option<Instant> {
        let speech = self.slot.as_ref().and_then(|slot| state.delivered(slot));
        let said_anew = |ended: Option<Instant>| ended.is_some_and(|ended| self.release_since >= ended);
        let within = speech.is_some_and(|(meeting, speech)| {
            state.mode_at(meeting, speech.since) != Some(Mode::Formal) && !said_anew(speech.ended)
        });
        self.due_since(state).filter(|_| !within || self.release == Release::Now)
    }

    /// Returns since when those may read it who were in the segment in which it was delivered, with the meeting and the instant.
    pub fn told_since(&self, state: &State) -> Option<(Instant, Id, Instant)> {
        let (meeting, speech) = self.slot.as_ref().and_then(|slot| state.delivered(slot))?;
        Some((self.due_since(state)?, *meeting, speech.since))
    }

    /// Returns since when others may read it, or could before it was taken back.
    fn due_since(&self, state: &State) -> Option<Instant> {
        let since = match (self.release, &self.slot) {
            (Release::Now, _) => Some(self.at),
            (Release::Never, _) => None,
            (Release::Delivered, Some(slot)) => state.delivered(slot).and_then(|(_, speech)| speech.ended),
            (Release::EndOfSegment, Some(slot)) => state.delivered(slot).and_then(|(meeting, speech)| {
                let ended = speech.ended?;
                let next = state.meetings.get(meeting)?.segments.iter().map(|segment| segment.since);
                next.filter(|since| *since >= ended).min().or_else(|| state.meeting_over(meeting))
            }),
            (Release::EndOfMeeting, Some(slot)) => {
                state.delivered(slot).and_then(|(meeting, _)| state.meeting_over(meeting))
            }
            (Release::EndOfMeeting, None) => self.meeting.and_then(|meeting| state.meeting_over(&meeting)),
            (Release::Delivered | Release::EndOfSegment, None) => None,
        };
        let since = since.map(|since| since.max(self.release_since));
        since.filter(|since| self.taken_back.is_none_or(|gone| *since < gone))
    }
}

impl State {
    /// Returns the speech that was made from a place on a list or on a request, if it has ended, with the meeting.
    pub fn delivered(&self, slot: &Id) -> Option<(&Id, &Speech)> {
        let of = |speech: &&Speech| speech.request == *slot && speech.ended.is_some();
        self.speeches.iter().find_map(|(meeting, all)| all.iter().rfind(of).map(|speech| (meeting, speech)))
    }

    /// Returns the meeting and the item of a place on a list of speakers, or the meeting of a request for the floor.
    pub fn slot(&self, slot: &Id) -> Option<(Id, Option<ItemId>)> {
        let inscribed = self.inscription(slot).map(|(_, list, _)| (list.meeting, list.item));
        inscribed.or_else(|| self.request(slot).map(|(meeting, _)| (meeting, None)))
    }

    /// Returns the mode of the segment of a meeting that went on at an instant.
    pub fn mode_at(&self, meeting: &Id, at: Instant) -> Option<Mode> {
        let segments = &self.meetings.get(meeting)?.segments;
        segments.iter().rfind(|segment| segment.since <= at).map(|segment| segment.mode)
    }

    fn meeting_over(&self, meeting: &Id) -> Option<Instant> {
        match self.meetings.get(meeting)?.state {
            MeetingState::Adjourned { at } => Some(at),
            _ => None,
        }
    }
}
