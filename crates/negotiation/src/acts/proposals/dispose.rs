//! Dispose of proposals for the coming revision: taken as it is, in part, merged with others, not taken, overtaken. As a
//! rule the Chair alone knows the whole, and each delegation what became of its own.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Id, ParagraphId};
use crate::refusal::{Refusal, Thing};
use crate::seen::Seat;
use crate::state::{Disposal, Disposition, How, Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dispose {
    /// What is done with each proposal.
    pub dispositions: Vec<Disposal>,
    /// The draft.
    pub draft: Id,
    /// To whom; no more widely than any proposal that is named.
    pub to: To,
}

impl Dispose {
    fn check(&self, asked: &Asked<'_>, disposal: &Disposal) -> Result<(), Refusal> {
        let id = disposal.proposal;
        let held = super::proposal(asked, &id)?;
        found((held.draft == self.draft).then_some(held), Thing::Proposal, &id)?;
        self.check_with(asked, disposal)?;
        super::words(asked, "reason", disposal.reason.as_ref(), 8_000)?;
        self.check_went_to(asked, disposal)?;
        super::no_wider(self.to, held.to)?;
        super::stands(held, id)?;
        // A facilitator acts for the Chair: what the Chair did counts, known to the facilitator or not.
        let chair = Seat::Taken { capacity: Capacity::Chair, by: "chair".parse().expect("a code") };
        let before = asked.p.dispositions_known(&chair, &id);
        if before.iter().any(|held| held.undone.is_none() && self.counts(held.to)) {
            Err(Refusal::DisposedAlready { proposal: id })
        } else {
            Ok(())
        }
    }

    /// What is done openly depends on nothing closed.
    fn counts(&self, to: To) -> bool {
        self.to != To::Public || to == To::Public
    }

    /// Only what is merged has others it is merged with.
    fn check_with(&self, asked: &Asked<'_>, disposal: &Disposal) -> Result<(), Refusal> {
        let alone = disposal.with.is_empty() || disposal.with.contains(&disposal.proposal);
        if alone == (disposal.how == How::Merged) || disposal.with.len() > super::MANY {
            return Err(Refusal::BadField { field: "with".to_owned() });
        }
        disposal.with.iter().try_for_each(|id| {
            let other = super::proposal(asked, id)?;
            found((other.draft == self.draft).then_some(other), Thing::Proposal, id)?;
            super::no_wider(self.to, other.to)
        })
    }

    /// The words went to paragraphs of the draft, or to new ones that a proposal or the coming revision brings.
    fn check_went_to(&self, asked: &Asked<'_>, disposal: &Disposal) -> Result<(), Refusal> {
        let of = super::draft(asked, &self.draft)?;
        // What is of no act yet is of the revision to come; what is of a proposal came with it.
        let recorded = |id: &ParagraphId| asked.p.state.acts.contains_key(&id.act);
        let of_proposal = |id: &ParagraphId| id.act == disposal.proposal || disposal.with.contains(&id.act);
        let of_draft: Vec<_> = disposal.went_to.iter().filter(|id| recorded(id) && !of_proposal(id)).copied().collect();
        super::paragraphs_of(of, &of_draft, 0)
    }

    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        for disposal in &self.dispositions {
            let disposition = Disposition {
                at: done.admission.counts_at(),
                by: done.act.by.clone(),
                disposal: disposal.clone(),
                draft: self.draft,
                number: done.number(),
                to: self.to,
                undone: None,
            };
            proposed.dispositions.entry(disposal.proposal).or_default().push_back(disposition);
        }
    }
}

impl Acting for Dispose {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::draft(asked, &self.draft)?;
        let mut named: Vec<Id> = self.dispositions.iter().map(|disposal| disposal.proposal).collect();
        named.sort();
        named.dedup();
        if named.is_empty() || named.len() != self.dispositions.len() || named.len() > super::MANY {
            return Err(Refusal::BadField { field: "dispositions".to_owned() });
        }
        super::not_adopted(asked, &self.draft)?;
        self.dispositions.iter().try_for_each(|disposal| self.check(asked, disposal))?;
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
