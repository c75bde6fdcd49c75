//! Note that a letter was delivered to a delegation, and how. Evidence for the Chair and the addressee; that somebody
//! opened it is never recorded. A wholly closed entry.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, Delivery};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::rulebook::EntityKind;
use crate::state::State;
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteDelivery {
    /// When it was delivered.
    pub delivered: Instant,
    /// The letter.
    pub letter: Id,
    /// How: `mail`, `platform` or `paper`.
    pub means: String,
    /// The delegation.
    pub to: Code,
}

impl Acting for NoteDelivery {
    const ARTICLE: Article = Article::Letters;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let letter = found(asked.p.state.letters.get(&self.letter), Thing::Letter, &self.letter)?;
        let kind = asked.p.state.group().kind_of(&self.to);
        // A letter to all goes to Members and observers.
        let to_all = letter.to.is_empty() && kind.is_some_and(EntityKind::is_told_with_states);
        if kind.is_none() || !(to_all || letter.to.contains(&self.to)) {
            return Err(Refusal::NotAddressed { to: self.to.clone() });
        }
        if !matches!(self.means.as_str(), "mail" | "platform" | "paper") {
            return Err(Refusal::BadField { field: "means".to_owned() });
        }
        let in_order = self.delivered >= letter.at && self.delivered <= asked.at.received;
        if in_order { Ok(Outcome::default()) } else { Err(Refusal::BadField { field: "delivered".to_owned() }) }
    }

    fn addressed(&self) -> Vec<Code> {
        vec![self.to.clone()]
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let delivery =
            Delivery { number: done.number(), to: self.to.clone(), means: self.means.clone(), at: self.delivered };
        confidences.deliveries.entry(self.letter).or_default().push_back(delivery);
    }
}
