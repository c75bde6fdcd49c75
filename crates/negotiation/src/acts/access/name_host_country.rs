//! Name the country in which a place of meetings lies: a fact with a source. Nothing follows from it but where its comments stand.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Code;
use crate::refusal::{Refusal, Thing};
use crate::state::{HostCountry, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameHostCountry {
    /// The State.
    pub of: Code,
    /// The place, as sessions name it.
    pub place: String,
    /// Where it comes from, such as the agreement.
    pub source: String,
}

impl Acting for NameHostCountry {
    const ARTICLE: Article = Article::Access;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        found(asked.p.state.group().entities.get(&self.of), Thing::Delegation, &self.of)?;
        asked.field("place", &self.place, 200)?;
        asked.field("source", &self.source, 1_000)?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let (number, of, source) = (done.number(), self.of.clone(), self.source.clone());
        state.host_countries.insert(self.place.clone(), HostCountry { number, of, source });
    }
}
