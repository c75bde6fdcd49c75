//! Taking a seat: the exercise's list of seats.

use maud::html;

use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// A seat that can be taken.
#[derive(Clone, Debug)]
pub struct SeatChoice {
    /// Name.
    pub name: String,
    /// Value sent.
    pub value: String,
    /// What the seat may do, in a few words.
    pub note: String,
}

/// The page for taking any seat of an exercise.
#[derive(Clone, Debug)]
pub struct Seats {
    /// Language.
    pub lang: Lang,
    /// Group name and its seats: offices first, then delegations in the alphabet of the language.
    pub groups: Vec<(String, Vec<SeatChoice>)>,
}

impl Seats {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::seats_lede(lang)) }
            @for (group, seats) in &self.groups {
                section {
                    h2 { (group) }
                    form method="post" action={ "/" (lang.tag()) "/seats" } {
                        ul.seats { @for seat in seats {
                            li { button.act type="submit" name="seat" value=(seat.value) { (seat.name) } " " span.soft { (seat.note) } }
                        } }
                    }
                }
            }
        };
        Content { title: msg::nav_seats(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Seats> {
        let seat = |name: String, value: &str| SeatChoice {
            name,
            value: value.to_owned(),
            note: msg::entity_kind(lang, "member"),
        };
        let seats = vec![
            seat(msg::seat_chair(lang), "chair"),
            seat(msg::sample_state_a(lang), "avaria"),
            seat(msg::sample_state_b(lang), "borduna"),
        ];
        vec![Seats { lang, groups: vec![(msg::sample_group(lang), seats)] }]
    }
}
