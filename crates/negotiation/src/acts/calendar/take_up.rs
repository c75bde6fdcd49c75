//! Take up an item of the agenda, a text or one paragraph of it, or a document, in a meeting: it is what is under discussion, on every screen. It holds until
//! something else is taken up, or the segment ends. Of an informal segment only those are told who are in it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::{Acting, whole};
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::audience::Audience;
use crate::confidences::Confidences;
use crate::guard::{self, found};
use crate::id::{Id, ItemId, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::state::{Mode, Proposed, State, To, Topic, UnderDiscussion};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeUp {
    /// A document that was issued; a text that is negotiated is named by its draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Id>,
    /// The item of the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// The meeting.
    pub meeting: Id,
    /// The text that is taken up; left out, no text is under discussion any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Topic>,
    /// To whom it is told: all States or everyone.
    pub to: To,
}

impl TakeUp {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let under_discussion = UnderDiscussion {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            document: self.document,
            item: self.item,
            number: done.number(),
            on: self.on,
            to: self.to,
        };
        proposed.under_discussion.insert(self.meeting, under_discussion);
    }

    /// Whoever is told of a document may read it.
    fn check_document(&self, asked: &Asked<'_>, document: &Id) -> Result<(), Refusal> {
        let held = found(asked.p.state.documents.get(document), Thing::Document, document)?;
        if self.on.is_some() {
            return Err(Refusal::BadField { field: "document".to_owned() });
        }
        let public = held.audience == Audience::Public || held.release.is_some_and(|at| at <= asked.at.received);
        if public || self.to != To::Public { Ok(()) } else { Err(Refusal::WiderThanWhatItIsOn { to: To::States }) }
    }

    /// The paragraph must stand in the newest version of a draft that is still negotiated.
    fn check_topic(asked: &Asked<'_>, topic: &Topic) -> Result<(), Refusal> {
        let draft = found(asked.p.state.drafts.get(&topic.draft), Thing::Draft, &topic.draft)?;
        asked.require(draft.adopted.is_none(), || Refusal::DraftAdopted { draft: topic.draft })?;
        let Some(paragraph) = topic.paragraph else { return Ok(()) };
        let stands = |id: &&ParagraphId| draft.latest().nodes.iter().any(|node| node.id == **id);
        found(Some(&paragraph).filter(stands), Thing::Paragraph, &paragraph).map(|_| ())
    }
}

impl Acting for TakeUp {
    const ARTICLE: Article = Article::Conduct;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = guard::meeting(asked, &self.meeting)?;
        if self.to == To::Chair {
            return Err(Refusal::BadField { field: "to".to_owned() });
        }
        let informal = meeting.mode() == Some(Mode::Informal);
        if informal && self.to == To::Public {
            return Err(Refusal::WiderThanWhatItIsOn { to: To::States });
        }
        if let Some(item) = &self.item {
            found(asked.p.state.work.item(item), Thing::AgendaItem, item)?;
        }
        self.on.as_ref().map_or(Ok(()), |topic| Self::check_topic(asked, topic))?;
        self.document.as_ref().map_or(Ok(()), |document| self.check_document(asked, document))?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.enter(done, &mut state.proposed);
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(done, &mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
