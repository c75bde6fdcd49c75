//! Note that the service was down or could not be reached. Entered by the platform when it is back.
//!
//! A silence whose last hours the outage touches does not close by itself: its deadline moves by rule, or, if the
//! deadline passed meanwhile, the Chair confirms or extends.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::silence::deadline::later;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::refusal::Refusal;
use crate::state::{Outage, State};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteOutage {
    /// Last instant at which the service was known to be up.
    pub from: Instant,
    /// When it was up again.
    pub to: Instant,
}

impl Acting for NoteOutage {
    const ARTICLE: Article = Article::SilenceOutage;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if self.to <= self.from || self.to > asked.at.received {
            return Err(Refusal::EndsBeforeItBegins {});
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.outages.push_back(Outage { from: self.from, to: self.to });
        let rules = &state.rules().book;
        let last_hours = rules.number("silence_outage_last_hours");
        let extension = rules.number("silence_outage_extension_hours");
        let touched = |deadline: Instant| self.from <= deadline && self.to >= deadline.plus_hours(-last_hours);
        let running = state.windows().filter(|(_, held)| held.runs());
        let touched: Vec<_> = running.filter(|(_, held)| touched(held.deadline().at)).map(|(id, _)| *id).collect();
        for id in touched {
            let Some(held) = state.window_mut(&id) else { continue };
            if held.deadline().at > done.admission.received && extension > 0 {
                held.move_to(later(held.deadline(), extension));
            } else {
                held.hold();
            }
        }
    }
}
