//! Show the balance of the discussion: time, statements, proposals and agreed text by mandate element and by thematic subgroup. The Chair and the
//! secretariat have it; the Chair decides who else has it, and takes that back as freely. It never tells one State from another.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::state::{BalanceShown, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShowBalance {
    /// To whom from now on; `chair`: to the Chair and the secretariat alone.
    pub to: To,
}

impl Acting for ShowBalance {
    const ARTICLE: Article = Article::Agenda;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if asked.p.state.work.balance_shown_to() == self.to {
            return Err(Refusal::BalanceShownSo {});
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let shown = BalanceShown { to: self.to, at: done.admission.counts_at(), number: done.number() };
        state.work.balance = Some(shown);
    }
}
