//! The card of a seat in an exercise.

use nemcon_negotiation::rulebook::EntityKind;

use super::view::View;
use crate::frame::{Seat, Standing};
use crate::msg::*;
use crate::pages::card::Card;

impl View {
    /// Fills the card of whoever looks; none outside an exercise.
    #[must_use]
    pub fn seat_card(&self, can_begin_anew: bool) -> Option<Card> {
        if self.standing != Standing::Exercise {
            return None;
        }
        let lang = self.lang;
        let code = self.seat.delegation();
        let is_member = |code| self.state().group().kind_of(code) == Some(EntityKind::Member);
        let is_stakeholder = |code| self.state().group().kind_of(code) == Some(EntityKind::Stakeholder);
        let (title, instructions, tasks) = match self.frame_seat() {
            Seat::Chair => (
                exercise_card_chair_title(lang),
                exercise_card_chair_instructions(lang),
                [
                    exercise_card_chair_task_1(lang),
                    exercise_card_chair_task_2(lang),
                    exercise_card_chair_task_3(lang),
                    exercise_card_chair_task_4(lang),
                    exercise_card_chair_task_5(lang),
                ],
            ),
            Seat::Secretariat => (
                exercise_card_secretariat_title(lang),
                exercise_card_secretariat_instructions(lang),
                [
                    exercise_card_secretariat_task_1(lang),
                    exercise_card_secretariat_task_2(lang),
                    exercise_card_secretariat_task_3(lang),
                    exercise_card_secretariat_task_4(lang),
                    exercise_card_secretariat_task_5(lang),
                ],
            ),
            Seat::Delegation(_) if code.is_some_and(is_member) => (
                exercise_card_delegate_title(lang),
                exercise_card_delegate_instructions(lang),
                [
                    exercise_card_delegate_task_1(lang),
                    exercise_card_delegate_task_2(lang),
                    exercise_card_delegate_task_3(lang),
                    exercise_card_delegate_task_4(lang),
                    exercise_card_delegate_task_5(lang),
                ],
            ),
            Seat::Delegation(_) => (
                match code.filter(|code| is_stakeholder(code)) {
                    Some(code) => exercise_card_stakeholder_title(lang, self.name(code)),
                    None => exercise_card_observer_title(lang),
                },
                match code.is_some_and(is_stakeholder) {
                    true => exercise_card_stakeholder_instructions(lang),
                    false => exercise_card_observer_instructions(lang),
                },
                [
                    exercise_card_observer_task_1(lang),
                    exercise_card_observer_task_2(lang),
                    exercise_card_observer_task_3(lang),
                    exercise_card_observer_task_4(lang),
                    exercise_card_observer_task_5(lang),
                ],
            ),
            Seat::Public => (
                exercise_card_public_title(lang),
                exercise_card_public_instructions(lang),
                [
                    exercise_card_public_task_1(lang),
                    exercise_card_public_task_2(lang),
                    exercise_card_public_task_3(lang),
                    exercise_card_public_task_4(lang),
                    exercise_card_public_task_5(lang),
                ],
            ),
        };
        let capital = code.filter(|code| is_member(code)).map(|code| exercise_capital(lang, code));
        let again = can_begin_anew.then(|| self.to("again"));
        Some(Card { lang, title, instructions, capital, tasks, again })
    }
}
