//! Add another symbol to a document, as when a conference room paper, once adopted, is issued by the parent body.
//! Both symbols lead to the same text from then on.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddSymbol {
    /// The document.
    pub document: Id,
    /// The other symbol.
    pub symbol: String,
}

impl Acting for AddSymbol {
    const ARTICLE: Article = Article::Symbols;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        found(asked.p.state.documents.get(&self.document), Thing::Document, &self.document)?;
        super::free_symbol(asked, &self.symbol)?;
        Ok(Outcome { symbol: Some(self.symbol.clone()), ..Outcome::default() })
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        state.give_symbol(&self.symbol, self.document);
        if let Some(document) = state.documents.get_mut(&self.document) {
            document.aliases.push(self.symbol.clone());
        }
    }
}
