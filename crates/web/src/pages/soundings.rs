//! Soundings of the room on the page of a meeting: never drawn as a question that is put, and with nothing to count.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// A sounding.
#[derive(Clone, Debug)]
pub struct SoundingPart {
    /// What the Chair asks.
    pub asks: String,
    /// Where it stands: it goes on, no objection was heard, or one was.
    pub state: (Tone, String),
    /// Who asked to be named.
    pub named: Option<String>,
    /// What this seat may do.
    pub buttons: Vec<Button>,
}

/// Draws the soundings of a meeting, the one that goes on first.
#[must_use]
pub fn draw(lang: Lang, soundings: &[SoundingPart]) -> Markup {
    html! {
        @if !soundings.is_empty() {
            section {
                h2 { (msg::sounding_title(lang)) }
                p.soft { (msg::sounding_note(lang)) }
                ul.list {
                    @for one in soundings {
                        li {
                            span.title { bdi { (one.asks) } }
                            span.aside { (pieces::state(one.state.0, &one.state.1)) }
                            @if let Some(named) = &one.named { span.below { span { (named) } } }
                            @if !one.buttons.is_empty() { span.below { (pieces::buttons(&one.buttons)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Returns sample values.
#[must_use]
pub fn samples(lang: Lang) -> Vec<SoundingPart> {
    let asks = msg::plain(&msg::sounding_asks(lang, msg::sample_heading(lang)));
    let one = |tone, state| SoundingPart {
        asks: asks.clone(),
        state: (tone, msg::sounding_state(lang, state)),
        named: None,
        buttons: vec![],
    };
    vec![one(Tone::Open, "asks"), one(Tone::Closed, "none"), one(Tone::Closed, "heard")]
}
