//! The balance of the discussion: what was said, proposed and agreed, by element of the mandate and by thematic subgroup, in their order and no other.

use maud::{Markup, html};

use super::common::{Rests, rests, sample_rests};
use super::speakers::spell;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone, Weighed};

/// Parts of the mandate, or subgroups.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What they are.
    pub title: String,
    /// What is counted for them, where it does not go without saying.
    pub note: Option<String>,
    /// The parts in order.
    pub rows: Vec<Weighed>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct BalancePage {
    /// Language.
    pub lang: Lang,
    /// To whom it is shown.
    pub shown: (Tone, String),
    /// The entry by which: words and address.
    pub since: Option<(String, String)>,
    /// The Chair looks.
    pub chair: bool,
    /// By element, by subgroup.
    pub parts: Vec<Parts>,
    /// What shows it to others, or to nobody else.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl BalancePage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::balance_lede(lang)) }
            p {
                (pieces::state(self.shown.0, &self.shown.1))
                @if let Some((words, to)) = &self.since { " " a href=(to) { (words) } }
            }
            @if self.chair { p.soft { (msg::balance_of_the_chair(lang)) } }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @for (place, parts) in self.parts.iter().enumerate().filter(|(_, parts)| !parts.rows.is_empty()) {
                section {
                    h2 { (parts.title) }
                    @if let Some(note) = &parts.note { p.soft { (note) } }
                    (pieces::balance(lang, place, &parts.title, &parts.rows))
                    details.more {
                        summary { (msg::picture_as_table(lang)) }
                        (self.as_table(parts))
                    }
                }
            }
        };
        let title = msg::balance_title(lang);
        Content { title, kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn as_table(&self, parts: &Parts) -> Markup {
        let lang = self.lang;
        let heads = [
            msg::balance_part(lang),
            msg::time_spoken_time(lang),
            msg::balance_statements(lang),
            msg::balance_proposals(lang),
            msg::balance_agreed(lang),
        ];
        let row = |held: &Weighed| -> Vec<Markup> {
            let number = |words: String| html! { span.num { (words) } };
            let (agreed, of) = held.agreed;
            vec![
                html! { (held.title) },
                number(spell(i64::try_from(held.seconds).unwrap_or(0))),
                number(held.statements.to_string()),
                number(held.proposals.to_string()),
                html! { (msg::balance_agreed_of(lang, agreed.to_string(), of.to_string())) },
            ]
        };
        pieces::table(&parts.title, &heads, &parts.rows.iter().map(row).collect::<Vec<_>>())
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<BalancePage> {
        let row = |title: String, seconds, statements, proposals, agreed| Weighed {
            title,
            seconds,
            statements,
            proposals,
            agreed,
        };
        let rows = vec![
            row(msg::sample_text_title(lang), 5_400, 21, 8, (4, 12)),
            row(msg::sample_session(lang), 640, 3, 0, (0, 0)),
        ];
        let parts = |title, note, rows| Parts { title, note, rows };
        let full = BalancePage {
            lang,
            shown: (Tone::Open, msg::balance_shown(lang, "states")),
            since: Some((msg::plain(&msg::agenda_entry(lang, "118")), "#".to_owned())),
            chair: true,
            parts: vec![
                parts(msg::balance_by_element(lang), None, rows.clone()),
                parts(msg::balance_by_subgroup(lang), Some(msg::balance_subgroup_note(lang)), rows[..1].to_vec()),
            ],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        let quiet = BalancePage { parts: vec![], since: None, chair: false, ..full.clone() };
        vec![full, quiet]
    }
}
