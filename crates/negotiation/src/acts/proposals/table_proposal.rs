//! Table a proposal: operations on an exact version of a draft, or on what another proposal makes of it. To the Chair, to
//! all States or to everyone. A late one is noted, and the Chair may still take it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::acts::texts::element_known;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Hash, Id};
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Right;
use crate::state::{Level, Proposal, Proposed, Sponsor, State, To};
use crate::text::{self, Operation};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableProposal {
    /// The draft.
    pub draft: Id,
    /// Mandate element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// On behalf of these States too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_states: Vec<Code>,
    /// Language of the words it works on and puts.
    pub lang: Lang,
    /// What it does to its base.
    pub operations: Vec<Operation>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Co-sponsors at tabling; others join later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sponsors: Vec<Code>,
    /// A title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// To whom.
    pub to: To,
    /// The proposal it is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_proposal: Option<Id>,
    /// Exact version of the draft; for a proposal to a proposal, the version that one is on.
    pub version: Hash,
}

impl TableProposal {
    fn level(&self) -> Level {
        if self.to_proposal.is_some() { Level::ProposalsToProposals } else { Level::Proposals }
    }

    /// The base is the newest version, or what another proposal makes of the version that it is on.
    fn check_base(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let of = super::draft(asked, &self.draft)?;
        let version = super::version(asked, &self.draft, &self.version)?;
        if !version.languages.contains_key(&self.lang) {
            return Err(Refusal::LanguageNotThere { language: self.lang });
        }
        let Some(id) = self.to_proposal else {
            super::not_adopted(asked, &self.draft)?;
            return super::newest(of, version, self.lang);
        };
        let on = super::proposal(asked, &id)?;
        let same = (on.draft, on.version, on.lang) == (self.draft, self.version, self.lang);
        found(same.then_some(on), Thing::Proposal, &id)?;
        super::not_adopted(asked, &self.draft)?;
        super::stands(on, id)?;
        super::not_settled(asked, &id, self.to)?;
        super::no_wider(self.to, on.to)
    }

    fn check_words(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        super::words(asked, "title", self.title.as_ref(), 500)?;
        super::words(asked, "reason", self.reason.as_ref(), 12_000)?;
        // Putting a paragraph back brings its marks along, and with them what others are said to have said.
        let restores = self.operations.iter().any(|operation| matches!(operation, Operation::Restore { .. }));
        let fits = !self.operations.is_empty() && self.operations.len() <= super::MANY && !restores;
        if fits { Ok(()) } else { Err(Refusal::BadField { field: "operations".to_owned() }) }
    }

    fn check_sponsors(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        super::states(asked, &self.for_states, Right::Propose)?;
        super::states(asked, &self.sponsors, Right::Cosponsor)?;
        let mut named = self.sponsors.iter().enumerate();
        let again = named.find(|(place, by)| **by == asked.act.by || self.sponsors[..*place].contains(by));
        again.map_or(Ok(()), |(_, by)| Err(Refusal::SponsorsAlready { by: by.clone() }))
    }

    fn check_operations(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        let seat = super::seat(asked);
        let known = |id: &Id| asked.p.proposal_known(&seat, id);
        let on = (&self.version, self.lang);
        let base = super::base_text(&asked.p.state, on, self.to_proposal.as_ref(), asked.texts, known)?;
        let done = text::apply(&base, &self.operations, asked.act.id);
        done.map(|_| ()).map_err(|unfit| Refusal::OperationsDoNotFit { unfit })
    }

    fn is_late(&self, asked: &Asked<'_>) -> bool {
        let deadlines = asked.p.state.deadlines.get(&self.draft).and_then(|levels| levels.get(&self.level()));
        deadlines.and_then(|set| set.last()).is_some_and(|deadline| asked.counts_at > deadline.at)
    }

    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        let at = done.admission.counts_at();
        let sponsor = |by: &Code| Sponsor { by: by.clone(), left: None, since: at };
        let proposal = Proposal {
            at,
            by: done.act.by.clone(),
            draft: self.draft,
            element: self.element.clone(),
            for_states: self.for_states.clone(),
            lang: self.lang,
            late: done.admission.outcome.flags.contains(&Flag::TooLate),
            number: done.number(),
            operations: self.operations.clone(),
            reason: self.reason.clone(),
            sponsors: self.sponsors.iter().map(sponsor).collect(),
            title: self.title.clone(),
            to: self.to,
            to_proposal: self.to_proposal,
            version: self.version,
            withdrawn: None,
        };
        proposed.proposals.insert(done.id(), proposal);
    }
}

impl Acting for TableProposal {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        element_known(asked, self.element.as_ref())?;
        self.check_sponsors(asked)?;
        self.check_words(asked)?;
        self.check_base(asked)?;
        self.check_operations(asked)?;
        Ok(Outcome::flagged(self.is_late(asked).then_some(Flag::TooLate)))
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
