//! How long delegations have spoken: for the Chair and the secretariat all, for a delegation its own line. In protocol order, and no other.

use maud::{Markup, html};

use super::common::{Rests, rests, sample_rests};
use super::speakers::spell;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces;

/// A session, or all there are.
#[derive(Clone, Debug)]
pub struct Times {
    /// What it is called.
    pub title: String,
    /// Who, how often it has had the floor, and for how many seconds.
    pub rows: Vec<(String, usize, i64)>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct TimeSpoken {
    /// Language.
    pub lang: Lang,
    /// All sessions first, then each, newest first.
    pub times: Vec<Times>,
    /// Rules.
    pub rests: Rests,
}

impl TimeSpoken {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let heads = [msg::time_spoken_who(lang), msg::time_spoken_count(lang), msg::time_spoken_time(lang)];
        let row = |(who, count, seconds): &(String, usize, i64)| -> Vec<Markup> {
            vec![html! { (who) }, html! { span.num { (count) } }, html! { span.num { (spell(*seconds)) } }]
        };
        let main = html! {
            p.lede { (msg::time_spoken_lede(lang)) }
            @for times in &self.times {
                section {
                    h2 { (times.title) }
                    @if times.rows.is_empty() { p.soft { (msg::time_spoken_nobody(lang)) } }
                    @else { (pieces::table(&times.title, &heads, &times.rows.iter().map(row).collect::<Vec<_>>())) }
                }
            }
        };
        let title = msg::time_spoken_title(lang);
        Content { title, kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<TimeSpoken> {
        let rows = vec![(msg::sample_state_a(lang), 3, 640), (msg::sample_state_b(lang), 1, 175)];
        let all = Times { title: msg::time_spoken_all(lang), rows };
        let none = Times { title: msg::sample_session(lang), rows: vec![] };
        vec![TimeSpoken { lang, times: vec![all, none], rests: sample_rests(lang) }]
    }
}
