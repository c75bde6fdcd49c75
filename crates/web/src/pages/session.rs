//! A session with everything of it, on its page and in its bundle.

use maud::html;

use super::common::{Line, Rests, headed, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// The page.
#[derive(Clone, Debug)]
pub struct SessionPage {
    /// Language.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// Its days.
    pub days: String,
    /// Kind, place, modality.
    pub facts: Vec<String>,
    /// How it stands.
    pub state: (Tone, String),
    /// What there is of it, by heading.
    pub parts: Vec<(String, Vec<Line>)>,
    /// The bundle as one file, and other pages.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl SessionPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let stands = html! {
            (pieces::state(self.state.0, &self.state.1))
            div.soft { (self.days) }
            @for fact in &self.facts { div.soft { bdi { (fact) } } }
        };
        let main = html! {
            (pieces::standing(lang, &stands, None, None))
            (pieces::buttons(&self.buttons))
            p.soft { (msg::bundle_what(lang)) }
            @if self.parts.is_empty() { (pieces::empty(&msg::bundle_empty(lang), &msg::bundle_empty_who(lang))) }
            @for (head, list) in &self.parts { (headed(lang, head, list, "")) }
        };
        Content { title: self.title.clone(), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SessionPage> {
        let page = SessionPage {
            lang,
            title: msg::sample_session(lang),
            days: "13".to_owned(),
            facts: vec![msg::session_kind(lang, "substantive"), msg::place_new_york(lang)],
            state: (Tone::Open, msg::firmness(lang, "scheduled")),
            parts: vec![(msg::nav_documents(lang), vec![Line::new("A/AC.1/2031/CRP.1", "#")])],
            buttons: vec![Button::Save { label: msg::bundle_save(lang), to: "#".to_owned() }],
            rests: sample_rests(lang),
        };
        vec![page.clone(), SessionPage { parts: vec![], ..page }]
    }
}
