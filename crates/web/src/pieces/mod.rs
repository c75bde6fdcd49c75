//! The pieces that pages are made of, each drawn in one place.

mod block;
mod decision;
mod described;
mod pictures;
mod proof;
mod text;
mod time;

use maud::{Markup, PreEscaped, html};

pub use block::{After, Block, Fate, Form, Note, Run, blocks, notes, runs};
pub use decision::{Speaker, Step, StepState, Why, speakers, steps, why};
pub use described::described;
pub use pictures::{Bar, Lineage, Mark, Matrix, Version, Weighed, balance, lineage, matrix, timeline};
pub use proof::{Citation, Refused, Seal, cite, exact, refusal, seal};
pub use text::{Change, Chip, Paragraph, changed_paragraph, chip, paragraph};
pub use time::{Deadline, Dial, Times, deadline, dial, times};

use crate::lang::Lang;
use crate::msg;

/// The shapes that stand beside a word of state; each differs in print, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Ring: open, in progress.
    Open,
    /// Half disc: provisional.
    Half,
    /// Disc: agreed, adopted.
    Disc,
    /// Diamond: waits for someone.
    Diamond,
    /// Barred square: stopped by an objection, or failed.
    Stop,
    /// Small square: closed.
    Square,
    /// Cross stroke: not done, withdrawn.
    Dash,
    /// A seat.
    Seat,
}

/// How a thing stands, for the word and the shape beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// In progress.
    Open,
    /// Provisional.
    Half,
    /// Agreed or adopted: quiet.
    Agreed,
    /// Waits for someone.
    Waiting,
    /// An objection or a failure.
    Stopped,
    /// Over, without more to do.
    Closed,
}

/// Draws a shape; it says nothing to screen readers, the word beside it does.
#[must_use]
pub fn shape(shape: Shape) -> Markup {
    let inner = match shape {
        Shape::Open => r#"<circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.75"/>"#,
        Shape::Half => {
            r#"<circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor"/>"#
        }
        Shape::Disc => r#"<circle cx="6" cy="6" r="5.25" fill="currentColor"/>"#,
        Shape::Diamond => r#"<path d="M6 .4 11.6 6 6 11.6.4 6z" fill="currentColor"/>"#,
        Shape::Stop => {
            r#"<path d="M.75.75h10.5v10.5H.75zM2.5 4.75v2.5h7v-2.5z" fill="currentColor" fill-rule="evenodd"/>"#
        }
        Shape::Square => r#"<path d="M1.75 1.75h8.5v8.5h-8.5z" fill="none" stroke="currentColor" stroke-width="1.5"/>"#,
        Shape::Dash => r#"<path d="M1 6h10" stroke="currentColor" stroke-width="1.75"/>"#,
        Shape::Seat => {
            r#"<circle cx="6" cy="3.4" r="2.6" fill="currentColor"/><path d="M.8 11.5a5.2 4.6 0 0 1 10.4 0z" fill="currentColor"/>"#
        }
    };
    html! { svg viewBox="0 0 12 12" aria-hidden="true" focusable="false" { (PreEscaped(inner)) } }
}

/// Draws the emblem: many strokes that meet in one line.
#[must_use]
pub fn emblem() -> Markup {
    let strokes = r#"<g fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><path d="M3 4.5c6 0 5 7.5 10 7.5M3 9.5c5 0 5 2.5 10 2.5M3 14.5c5 0 5-2.5 10-2.5M3 19.5c6 0 5-7.5 10-7.5M13 12h8"/></g>"#;
    html! { svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" { (PreEscaped(strokes)) } }
}

/// Draws a word of state with its shape.
#[must_use]
pub fn state(tone: Tone, word: &str) -> Markup {
    let (class, mark) = match tone {
        Tone::Open => ("state state-open", Shape::Open),
        Tone::Half => ("state state-open", Shape::Half),
        Tone::Agreed => ("state state-agreed", Shape::Disc),
        Tone::Waiting => ("state state-waiting", Shape::Diamond),
        Tone::Stopped => ("state state-stopped", Shape::Stop),
        Tone::Closed => ("state state-closed", Shape::Square),
    };
    html! { span class=(class) { (shape(mark)) span { (word) } } }
}

/// Draws where a thing stands, what is open to the seat now, and until when.
#[must_use]
pub fn standing(lang: Lang, stands: &Markup, open_now: Option<&Markup>, until: Option<&Markup>) -> Markup {
    html! {
        dl.standing {
            div { dt { (msg::standing_stands(lang)) } dd { (stands) } }
            @if let Some(open) = open_now { div { dt { (msg::standing_open(lang)) } dd { (open) } } }
            @if let Some(until) = until { div { dt { (msg::standing_until(lang)) } dd { (until) } } }
        }
    }
}

/// Draws what will stand in an empty place and who can begin.
#[must_use]
pub fn empty(what: &str, who_begins: &str) -> Markup {
    html! { div.empty { b { (what) } (who_begins) } }
}

/// What a button can be.
#[derive(Clone, Debug)]
pub enum Button {
    /// A press leads to this address.
    Open {
        /// Words on it.
        label: String,
        /// Where it leads.
        to: String,
        /// How it looks.
        weight: Weight,
    },
    /// A press leads to this address, and so does its key.
    Keyed {
        /// Words on it.
        label: String,
        /// Where it leads.
        to: String,
        /// How it looks.
        weight: Weight,
        /// The key, together with the browser's own for such keys.
        key: char,
    },
    /// A press sends the act at once.
    Press {
        /// Words on it.
        label: String,
        /// Where it is sent.
        to: String,
        /// Fields that go with it.
        hidden: Vec<(String, String)>,
        /// How it looks.
        weight: Weight,
        /// The key that presses it, together with the browser's own for such keys.
        key: Option<char>,
    },
    /// A press keeps a file.
    Save {
        /// Words on it.
        label: String,
        /// The file's address.
        to: String,
    },
    /// Not open to this seat now, with the reason.
    Shut {
        /// Words on it.
        label: String,
        /// Why it is not open.
        reason: String,
    },
}

impl Button {
    /// Returns the words on it.
    #[must_use]
    pub fn label(&self) -> &str {
        match self {
            Button::Open { label, .. }
            | Button::Keyed { label, .. }
            | Button::Press { label, .. }
            | Button::Save { label, .. }
            | Button::Shut { label, .. } => label,
        }
    }

    /// Returns it with other words on it.
    #[must_use]
    pub fn called(mut self, words: String) -> Button {
        match &mut self {
            Button::Open { label, .. }
            | Button::Keyed { label, .. }
            | Button::Press { label, .. }
            | Button::Save { label, .. }
            | Button::Shut { label, .. } => *label = words,
        }
        self
    }
}

/// How much a button weighs on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The first thing to do here.
    First,
    /// One thing among others.
    Plain,
    /// An objection or a break of silence.
    Grave,
}

/// Draws the buttons of a page; a button that is not open says why.
#[must_use]
pub fn buttons(buttons: &[Button]) -> Markup {
    html! {
        div.acts {
            @for button in buttons {
                @match button {
                    Button::Open { label, to, weight } => {
                        a.act.first[*weight == Weight::First].grave[*weight == Weight::Grave] href=(to) { (label) }
                    }
                    Button::Keyed { label, to, weight, key } => {
                        a.act.first[*weight == Weight::First].grave[*weight == Weight::Grave] href=(to) accesskey=(key) {
                            (label) " " kbd aria-hidden="true" { (key.to_uppercase()) }
                        }
                    }
                    Button::Press { label, to, hidden, weight, key } => {
                        form method="post" action=(to) {
                            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
                            button.act.first[*weight == Weight::First].grave[*weight == Weight::Grave] type="submit" accesskey=[key] {
                                (label) @if let Some(key) = key { " " kbd aria-hidden="true" { (key.to_uppercase()) } }
                            }
                        }
                    }
                    Button::Save { label, to } => { a.act href=(to) download { (label) } }
                    Button::Shut { label, reason } => { div.shut { b { (label) } span { (reason) } } }
                }
            }
        }
    }
}

/// A table that scrolls inside itself, and whose rows become blocks on a narrow screen.
#[must_use]
pub fn table(caption: &str, heads: &[String], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.stacks {
                caption.vh { (caption) }
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody {
                    @for row in rows {
                        tr { @for (i, cell) in row.iter().enumerate() {
                            @if i == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        } }
                    }
                }
            }
        }
    }
}
