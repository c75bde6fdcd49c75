//! Close a silence whose deadline has passed: kept if no Member broke it, else broken. The rules make it due; where an
//! outage holds it open, the Chair confirms first.
//!
//! The guard reads all closed entries since it opened, broken or not: nobody learns from it which of them broke it.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::Id;
use crate::refusal::Refusal;
use crate::state::decide::decide;
use crate::state::{DecidedBy, Decision, Silence, SilenceEffect, SilenceState, State, Subject, Window};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseSilence {
    /// The silence, or the round whose list is under silence.
    pub silence: Id,
}

/// Milliseconds that an act which closes a window waits for what was received before it.
pub const WINDOW_HOLD_MILLIS: i64 = 2_000;

impl Acting for CloseSilence {
    const ARTICLE: Article = Article::SilenceClosing;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = over(asked, self.silence)?.held();
        asked.require(!held, || Refusal::SilenceHeld { silence: self.silence })?;
        Ok(outcome(asked, self.silence))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        close(self.silence, done, state);
    }

    fn closes_a_window(&self) -> bool {
        true
    }
}

/// Returns a running silence, of a procedure or of a list, whose deadline has passed, with all that was received before it recorded.
///
/// That a deadline has passed is a fact, not a rule of conduct: nobody lets it be departed from.
pub(crate) fn over<'a>(asked: &Asked<'a>, id: Id) -> Result<&'a dyn Window, Refusal> {
    let window = super::window(asked, &id)?;
    super::runs(window, id)?;
    let until = window.deadline().at;
    let over = asked.at.received > until && asked.at.recorded >= until.plus_millis(WINDOW_HOLD_MILLIS);
    if over { Ok(window) } else { Err(Refusal::SilenceNotOver { silence: id, until }) }
}

/// Returns how it ends: a procedure broken if a break was received in time, else kept; a list simply over, because each application on it
/// ends by itself and nobody learns here whether there was an objection.
pub(crate) fn outcome(asked: &Asked<'_>, id: Id) -> Outcome {
    let held = asked.p.state.window(&id).is_some_and(Window::held);
    let flags = held.then_some(Flag::ServiceWasDown).into_iter().collect();
    let Some(silence) = asked.p.state.silences.get(&id) else {
        return Outcome { flags, result: Some("over".to_owned()), ..Outcome::default() };
    };
    asked.reads_since(silence.number);
    if asked.p.confidences.breaks.get(&id).into_iter().flatten().any(|held| held.in_time) {
        return Outcome { flags, result: Some("broken".to_owned()), ..Outcome::default() };
    }
    Outcome { flags, result: Some("kept".to_owned()), version: Some(silence.version), ..Outcome::default() }
}

/// Closes a silence as the outcome says.
pub(crate) fn close(id: Id, done: &Done<'_>, state: &mut State) {
    let at = done.admission.recorded;
    let kept = done.admission.outcome.result.as_deref() == Some("kept");
    if let Some(list) = state.rounds.get_mut(&id).and_then(|round| round.list.as_mut()) {
        list.closed = Some(at);
        list.held = false;
    }
    let Some(silence) = state.silences.get_mut(&id) else { return };
    silence.state = if kept { SilenceState::Kept { at } } else { SilenceState::Broken { at } };
    silence.held = false;
    if kept && silence.effect == SilenceEffect::Adopts {
        let silence = silence.clone();
        adopt(id, &silence, done, state);
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
