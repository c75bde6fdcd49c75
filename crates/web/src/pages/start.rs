//! The first page: the groups that this server holds.

use maud::html;

use super::common::{Line, headed};
use crate::frame::{Content, Standing};
use crate::lang::Lang;
use crate::msg;

/// A group on the first page.
#[derive(Clone, Debug)]
pub struct Card {
    /// Name.
    pub name: String,
    /// The body it reports to.
    pub parent: String,
    /// Address.
    pub to: String,
    /// Real, exercise or reconstruction.
    pub standing: Standing,
    /// Its term.
    pub term: String,
    /// Number of Members.
    pub members: u64,
    /// The meetings that go on now.
    pub now: Vec<String>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Start {
    /// Language.
    pub lang: Lang,
    /// Groups, by name.
    pub groups: Vec<Card>,
    /// What was decided last in any of them.
    pub decided: Vec<Line>,
    /// Seats may be chosen freely.
    pub seats_open: bool,
}

impl Start {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::start_lede(lang)) }
            @if self.groups.is_empty() { (crate::pieces::empty(&msg::start_empty(lang), &msg::start_empty_who(lang))) }
            div.cards {
                @for group in &self.groups {
                    section.card {
                        h2 { a href=(group.to) { (group.name) } }
                        p.soft { (group.parent) }
                        p.soft { (group.term) " · " (msg::members_count(lang, group.members)) }
                        @for now in &group.now { p { (crate::pieces::state(crate::pieces::Tone::Open, now)) } }
                        @match group.standing {
                            Standing::Real => {}
                            Standing::Exercise => { p.soft { (msg::banner_exercise(lang)) } }
                            Standing::Reconstruction => { p.soft { (msg::banner_reconstruction(lang)) } }
                        }
                    }
                }
            }
            @if self.seats_open { p { a.act.first href={ "/" (lang.tag()) "/seats" } { (msg::nav_seats(lang)) } } }
            (headed(lang, &msg::start_decided(lang), &self.decided, &msg::empty_decisions(lang)))
            section {
                h2 { (msg::start_how(lang)) }
                p { (msg::start_how_acts(lang)) }
                p { (msg::start_how_record(lang)) }
                p { (msg::start_how_no_vote(lang)) }
            }
        };
        Content { title: msg::start_title(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Start> {
        let card = |standing| Card {
            name: msg::sample_group(lang),
            parent: msg::sample_source(lang),
            to: format!("/{}/groups/strait", lang.tag()),
            standing,
            term: "2029–2033".to_owned(),
            members: 24,
            now: (standing == Standing::Exercise).then(|| msg::sample_place(lang)).into_iter().collect(),
        };
        let decided = vec![Line::new(msg::sample_text_title(lang), "#").below(msg::sample_group(lang))];
        let groups = vec![card(Standing::Exercise), card(Standing::Reconstruction)];
        vec![
            Start { lang, groups, decided, seats_open: true },
            Start { lang, groups: vec![], decided: vec![], seats_open: false },
        ]
    }
}
