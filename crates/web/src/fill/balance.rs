//! The balance of the discussion, for those to whom it is shown.

use nemcon_negotiation::seen::Share;
use nemcon_negotiation::state::To;
use nemcon_negotiation::{Article, Id};
use serde_json::json;

use super::view::{View, word};
use crate::msg;
use crate::pages::balance::{BalancePage, Parts};
use crate::pieces::{Button, Tone, Weighed, Weight};

impl View {
    /// Fills the page; nothing for seats to which it is not shown.
    #[must_use]
    pub fn balance(&self) -> Option<BalancePage> {
        let lang = self.lang;
        let balance = self.seen().balance()?;
        let work = &self.state().work;
        let mut elements: Vec<Weighed> =
            balance.elements.iter().map(|(code, share)| weighed(self.element_title(code), share)).collect();
        if balance.elsewhere != Share::default() {
            elements.push(weighed(msg::balance_elsewhere(lang), &balance.elsewhere));
        }
        let subgroup = |id: &Id| work.subgroups.get(id).map(|held| held.title.get(lang).to_owned()).unwrap_or_default();
        let subgroups = balance.subgroups.iter().map(|(id, share)| weighed(subgroup(id), share)).collect();
        let to = work.balance_shown_to();
        let tone = if to == To::Chair { Tone::Closed } else { Tone::Open };
        let since = work.balance.as_ref().map(|shown| {
            (
                msg::plain(&msg::agenda_entry(lang, shown.number.to_string())),
                self.to(&format!("record/{}", shown.number)),
            )
        });
        Some(BalancePage {
            lang,
            shown: (tone, msg::balance_shown(lang, word(&to))),
            since,
            chair: self.seat.is_chair(),
            parts: vec![
                Parts { title: msg::balance_by_element(lang), note: None, rows: elements },
                Parts {
                    title: msg::balance_by_subgroup(lang),
                    note: Some(msg::balance_subgroup_note(lang)),
                    rows: subgroups,
                },
            ],
            buttons: self.balance_buttons(to),
            rests: self.rests(&[Article::Agenda, Article::Mandate]),
        })
    }

    fn balance_buttons(&self, now: To) -> Vec<Button> {
        let others = [To::Chair, To::States, To::Public].into_iter().filter(|to| *to != now);
        let button = |to: To| {
            let name = word(&to);
            let button = self.button("show_balance", &format!("to={name}"), json!({ "to": to }), Weight::Plain)?;
            Some(button.called(msg::balance_to(self.lang, name)))
        };
        others.filter_map(button).collect()
    }
}

fn weighed(title: String, share: &Share) -> Weighed {
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    Weighed {
        title,
        seconds: u64::try_from(share.seconds).unwrap_or(0),
        statements: count(share.statements),
        proposals: count(share.proposals),
        agreed: (count(share.agreed), count(share.paragraphs)),
    }
}
