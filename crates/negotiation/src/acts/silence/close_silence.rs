//! Close a silence whose deadline has passed: kept if no Member broke it, else broken. The rules make it due; where an
//! outage holds it open, the Chair confirms first.
//!
//! The guard reads closed entries: the first break in time if there is one, else all closed entries since it opened.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::decide::decide;
use crate::state::{DecidedBy, Decision, Silence, SilenceEffect, SilenceState, State, Subject};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseSilence {
    /// The silence.
    pub silence: Id,
}

/// Milliseconds that an act which closes a window waits for what was received before it.
pub const WINDOW_HOLD_MILLIS: i64 = 2_000;

impl Acting for CloseSilence {
    const ARTICLE: Article = Article::SilenceClosing;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let silence = found(asked.p.state.silences.get(&self.silence), Thing::Silence, &self.silence)?;
        if silence.state != SilenceState::Running {
            return Err(Refusal::SilenceNotRunning { silence: self.silence });
        }
        let until = silence.deadline.at;
        let over = asked.at.received > until && asked.at.recorded >= until.plus_millis(WINDOW_HOLD_MILLIS);
        asked.require(over, || Refusal::SilenceNotOver { silence: self.silence, until })?;
        let broken = asked.p.confidences.breaks.get(&self.silence).into_iter().flatten().find(|b| b.in_time);
        if let Some(broken) = broken {
            asked.reads([broken.number]);
            return Ok(Outcome { result: Some("broken".to_owned()), ..Outcome::default() });
        }
        asked.require(!silence.held, || Refusal::SilenceHeld { silence: self.silence })?;
        asked.reads(asked.p.state.closed_entries.iter().copied().filter(|number| *number > silence.number));
        let flags = silence.held.then_some(Flag::ServiceWasDown).into_iter().collect();
        Ok(Outcome { flags, result: Some("kept".to_owned()), version: Some(silence.version), ..Outcome::default() })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let at = done.admission.recorded;
        let kept = done.admission.outcome.result.as_deref() == Some("kept");
        let Some(silence) = state.silences.get_mut(&self.silence) else { return };
        silence.state = if kept { SilenceState::Kept { at } } else { SilenceState::Broken { at } };
        if kept && silence.effect == SilenceEffect::Adopts {
            let silence = silence.clone();
            adopt(self.silence, &silence, done, state);
        }
    }

    fn closes_a_window(&self) -> bool {
        true
    }
}

fn adopt(id: Id, silence: &Silence, done: &Done<'_>, state: &mut State) {
    let decision = Decision {
        question: None,
        silence: Some(id),
        subject: Subject::Text { version: silence.version, part: Vec::new() },
        element: silence.element.clone(),
        languages: Vec::new(),
        meeting: None,
        presiding: state.presiding(),
        by: DecidedBy::Silence,
        at: silence.deadline.at,
        number: done.number(),
        provisional: false,
        orally_amended: false,
        crossed: 0,
        set_aside: None,
    };
    decide(done.id(), decision, done, state);
}
