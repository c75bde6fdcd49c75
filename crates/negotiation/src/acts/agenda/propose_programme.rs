//! Propose the programme of work of a session: which items of the agenda each of its meetings takes up. It is a decision of its own,
//! and one objection stops it; the meetings then go on as the Chair opens them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Programme, Slot, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeProgramme {
    /// The session.
    pub session: Id,
    /// Its meetings with what they take up.
    pub slots: Vec<Slot>,
}

impl Acting for ProposeProgramme {
    const ARTICLE: Article = Article::Agenda;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let session = found(state.sessions.get(&self.session), Thing::Session, &self.session)?;
        if session.cancelled.is_some() {
            return Err(Refusal::SessionCancelled { session: self.session });
        }
        let agenda = state.work.agenda().map(|(_, agenda)| agenda);
        let agenda = agenda.ok_or(Refusal::AgendaNotAdopted {})?;
        let mut meetings = BTreeSet::new();
        for slot in &self.slots {
            let meeting = found(state.meetings.get(&slot.meeting), Thing::Meeting, &slot.meeting)?;
            slot.note.iter().try_for_each(|note| super::named("note", note))?;
            let missing = slot.items.iter().find(|item| agenda.item(item).is_none());
            if let Some(item) = missing {
                return Err(Refusal::Unknown { what: Thing::AgendaItem, id: item.to_string() });
            }
            if meeting.session != Some(self.session) {
                return Err(Refusal::MeetingOfAnotherSession { meeting: slot.meeting });
            }
            let once: BTreeSet<_> = slot.items.iter().collect();
            if !meetings.insert(slot.meeting) || once.len() < slot.items.len() {
                return Err(Refusal::BadField { field: "slots".to_owned() });
            }
        }
        if meetings.is_empty() { Err(Refusal::BadField { field: "slots".to_owned() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let programme = Programme {
            session: self.session,
            slots: self.slots.clone(),
            at: done.admission.counts_at(),
            number: done.number(),
            adopted: None,
        };
        state.work.programmes.insert(done.id(), programme);
    }
}
