//! The steps of a decision, why it stands where it stands, and the speakers' list.

use jiff::Timestamp;
use maud::{Markup, html};

use super::{Shape, shape};
use crate::dates::{self, Zone};
use crate::lang::Lang;
use crate::msg;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Taken.
    Done,
    /// The one that waits.
    Current,
    /// Not yet reached.
    Ahead,
    /// Here it was stopped.
    Stopped,
}

/// A step on the way to a decision.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done in it.
    pub label: String,
    /// How far it is.
    pub state: StepState,
    /// When it was taken.
    pub at: Option<Timestamp>,
    /// Address of its entry.
    pub to: Option<String>,
}

/// Draws the steps, taken ones first; the state is also said in words.
#[must_use]
pub fn steps(lang: Lang, zone: &Zone, steps: &[Step]) -> Markup {
    html! {
        ol.steps aria-label=(msg::steps_label(lang)) {
            @for step in steps {
                @let (class, mark, word) = match step.state {
                    StepState::Done => ("done", Shape::Disc, msg::step_done(lang)),
                    StepState::Current => ("current", Shape::Diamond, msg::step_current(lang)),
                    StepState::Ahead => ("ahead", Shape::Open, msg::step_ahead(lang)),
                    StepState::Stopped => ("stopped", Shape::Stop, msg::step_stopped(lang)),
                };
                li class=(class) aria-current=[(step.state == StepState::Current).then_some("step")] {
                    (shape(mark))
                    b { @match &step.to { Some(to) => { a href=(to) { (step.label) } } None => { (step.label) } } }
                    @match step.at {
                        Some(at) => {
                            time.soft datetime=(at) { (dates::instant(lang, at, zone)) }
                            span.vh { (word) }
                        }
                        None => { span.soft { (word) } }
                    }
                }
            }
        }
    }
}

/// Why a matter stands where it stands.
#[derive(Clone, Debug)]
pub struct Why {
    /// In a sentence.
    pub sentence: String,
    /// Something waits for someone.
    pub waiting: bool,
    /// An objection stands.
    pub stopped: bool,
}

/// Draws the reason.
#[must_use]
pub fn why(why: &Why) -> Markup {
    html! { p.why.waiting[why.waiting].stopped[why.stopped] { (why.sentence) } }
}

/// A request for the floor.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The delegation.
    pub who: String,
    /// When the request counts.
    pub at: Timestamp,
    /// Has the floor now.
    pub speaking: bool,
    /// The seat of whoever looks.
    pub own: bool,
}

/// Draws the requests in the order in which they were made.
#[must_use]
pub fn speakers(lang: Lang, zone: &Zone, list: &[Speaker]) -> Markup {
    html! {
        ol.speakers {
            @for speaker in list {
                li.own[speaker.own] {
                    span.who { (speaker.who) }
                    @if speaker.speaking { (super::state(super::Tone::Open, &msg::speaker_has_floor(lang))) }
                    time.soft datetime=(speaker.at) { (dates::time(speaker.at, zone)) }
                }
            }
        }
    }
}
