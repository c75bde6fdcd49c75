//! The card of a seat in an exercise: what its invented capital asks, five tasks, and "start again".

use maud::{Markup, html};

use crate::lang::Lang;
use crate::msg;

/// The card.
#[derive(Clone, Debug)]
pub struct Card {
    /// Language.
    pub lang: Lang,
    /// Whose card it is.
    pub title: String,
    /// What the seat is for.
    pub instructions: String,
    /// What the invented capital asks of this delegation.
    pub capital: Option<String>,
    /// Five tasks.
    pub tasks: [String; 5],
    /// Where "start again" is sent, if this server can begin anew.
    pub again: Option<String>,
}

impl Card {
    /// Draws the card; it folds away by its heading.
    #[must_use]
    pub fn draw(&self) -> Markup {
        let lang = self.lang;
        html! {
            details.seat-card open {
                summary { (self.title) }
                h2 { (msg::exercise_card_instructions_heading(lang)) }
                p { (self.instructions) }
                @if let Some(capital) = &self.capital { p.capital { (capital) } }
                h2 { (msg::exercise_card_tasks_heading(lang)) }
                ol { @for task in &self.tasks { li { (task) } } }
                @if let Some(again) = &self.again {
                    form method="post" action=(again) {
                        button.act type="submit" { (msg::exercise_again(lang)) }
                        " " span.soft { (msg::exercise_again_what(lang)) }
                    }
                }
            }
        }
    }
}
