//! Reopen a paragraph that was agreed ad referendum: a delegation takes back its own agreement, and with it ends what the
//! Chair noted of all in the room; the Chair reopens it for all. No reason is owed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Id, ParagraphId};
use crate::known::AdRefStanding;
use crate::refusal::Refusal;
use crate::state::{AdRef, Proposed, Reopened, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReopenParagraph {
    /// The draft.
    pub draft: Id,
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// Why, if it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// To whom.
    pub to: To,
}

impl ReopenParagraph {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let reopened = Reopened {
            at: done.admission.counts_at(),
            by: done.act.by.clone(),
            draft: self.draft,
            number: done.number(),
            paragraph: self.paragraph,
            reason: self.reason.clone(),
            to: self.to,
        };
        proposed.reopened.insert(done.id(), reopened);
    }

    /// Something that stands must be agreed that the act can end: one's own agreement or that of the room, told no more
    /// widely than this. What is done openly depends on nothing closed.
    fn check_agreed(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let (seat, by) = (super::seat(asked), &asked.act.by);
        let ends = |held: &AdRef| {
            let told = if self.to == To::Public { held.to == To::Public } else { held.to <= self.to };
            told && (held.is_of_the_room() || held.by == *by || seat.is_chair())
        };
        let here = |held: &AdRef| held.draft == self.draft && held.paragraphs.contains(&self.paragraph);
        let stands = |held: &AdRef| asked.p.ad_ref_stands(&seat, held, &self.paragraph) == AdRefStanding::Stands;
        let known = asked.p.ad_refs_known(&seat).map(|(_, held)| held);
        let held: Vec<_> = known.filter(|held| here(held) && ends(held) && stands(held)).collect();
        held.iter().for_each(|held| super::reads(asked, held.to, held.number));
        if held.is_empty() { Err(Refusal::NothingAgreed { paragraph: self.paragraph }) } else { Ok(()) }
    }
}

impl Acting for ReopenParagraph {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::paragraphs_of(super::draft(asked, &self.draft)?, &[self.paragraph], 1)?;
        super::words(asked, "reason", self.reason.as_ref(), 8_000)?;
        super::not_adopted(asked, &self.draft)?;
        self.check_agreed(asked)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        self.enter(done, &mut state.proposed);
    }

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(done, &mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        super::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
