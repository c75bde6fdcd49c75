//! Withdraw what was said of a proposal or a paragraph. Both stay readable to those who knew of it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::{found, own};
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Proposed, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawStatement {
    /// The statement.
    pub statement: Id,
    /// Those who know of it.
    pub to: To,
}

impl WithdrawStatement {
    fn enter(&self, done: &Done<'_>, proposed: &mut Proposed) {
        if let Some(statement) = proposed.statements.get_mut(&self.statement) {
            statement.withdrawn = Some(done.admission.counts_at());
        }
    }
}

impl Acting for WithdrawStatement {
    const ARTICLE: Article = Article::Positions;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let known = asked.p.statement_known(&super::seat(asked), &self.statement);
        let held = found(known, Thing::Statement, &self.statement)?;
        super::reads(asked, held.to, held.number);
        own(asked, &held.by)?;
        super::as_wide(self.to, held.to)?;
        match held.withdrawn {
            None => Ok(Outcome::default()),
            Some(_) => Err(Refusal::StatementWithdrawn { statement: self.statement }),
        }
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
