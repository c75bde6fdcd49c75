//! Points of order and other motions on the page of a meeting.

use maud::{Markup, html};

use super::common::{Line, lines};
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// The motions of a meeting.
#[derive(Clone, Debug, Default)]
pub struct Motions {
    /// Neither ruled on nor withdrawn, in the order in which they are taken up.
    pub standing: Vec<Line>,
    /// Ruled on or withdrawn, newest first.
    pub ruled: Vec<Line>,
    /// What raises one.
    pub raise: Vec<Button>,
}

impl Motions {
    /// Draws them; nothing where there is nothing to see and nothing to do.
    #[must_use]
    pub fn draw(&self, lang: Lang) -> Markup {
        html! {
            @if !self.standing.is_empty() || !self.ruled.is_empty() || !self.raise.is_empty() {
                section {
                    h2 { (msg::motions_title(lang)) }
                    @if !self.standing.is_empty() { div.speech { (lines(lang, &self.standing)) } }
                    @if !self.raise.is_empty() { (pieces::buttons(&self.raise)) }
                    @if !self.ruled.is_empty() { (lines(lang, &self.ruled)) }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn sample(lang: Lang) -> Motions {
        let by = |kind, who| msg::plain(&msg::motion_by(lang, msg::motion_kind(lang, kind), who));
        let raised = Line::new(by("point_of_order", msg::sample_state_a(lang)), "")
            .state(Tone::Waiting, msg::motion_state(lang, "raised"))
            .below(msg::sample_why(lang));
        let ruled = Line::new(by("close_debate", msg::sample_state_b(lang)), "")
            .state(Tone::Closed, msg::motion_state(lang, "not_upheld"))
            .below(msg::plain(&msg::motion_ruling(lang, msg::sample_why(lang))));
        Motions { standing: vec![raised], ruled: vec![ruled], raise: vec![] }
    }
}
