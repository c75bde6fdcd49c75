//! What is still open, what changed since one looked, and what a day brought.

use maud::{Markup, html};

use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Line, Rests, headed, rests, sample_rests};
use crate::pieces::{self, Button, Tone};

/// What is still open in a text, for all or for one's delegation.
#[derive(Clone, Debug)]
pub struct OpenPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// For all, for my delegation: words, address, whether it is this one.
    pub choices: Vec<(String, String, bool)>,
    /// In which paragraphs something is open: where, and what.
    pub places: Vec<Line>,
    /// Paragraphs agreed ad referendum.
    pub agreed: Vec<Line>,
    /// Parts of a long list.
    pub parts: Vec<(String, String, bool)>,
    /// Rules.
    pub rests: Rests,
}

impl OpenPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (super::reading::views(lang, &self.views))
            (super::reading::choices(&msg::open_places(lang), &self.choices))
            (super::reading::parts(lang, &self.parts))
            (headed(lang, &msg::open_places(lang), &self.places, &msg::open_nothing(lang)))
            @if !self.agreed.is_empty() { (headed(lang, &msg::open_agreed(lang), &self.agreed, "")) }
        };
        Content {
            title: msg::view_open(lang),
            kicker: Some(self.on.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<OpenPage> {
        let line = Line::new(msg::paragraph_number(lang, "11"), "#").below(msg::sample_state_a(lang));
        let page = OpenPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            choices: vec![(msg::open_all(lang), "#".to_owned(), true), (msg::open_mine(lang), "#".to_owned(), false)],
            places: vec![line.clone()],
            agreed: vec![line],
            parts: vec![],
            rests: sample_rests(lang),
        };
        vec![page.clone(), OpenPage { places: vec![], agreed: vec![], ..page }]
    }
}

/// What changed since an entry, or on one day.
#[derive(Clone, Debug)]
pub struct ChangesPage {
    /// Language.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// The draft or the group: title and address.
    pub on: (String, String),
    /// Views of the draft, if it is one: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// Number of the newest entry: the mark to come back with, and the address that it gives.
    pub mark: Option<(u64, String)>,
    /// Days or versions to choose: words, address, whether it is this one.
    pub choices: Vec<(String, String, bool)>,
    /// What the choices are.
    pub choices_name: String,
    /// Parts of a long list: words, address, whether it is this one.
    pub parts: Vec<(String, String, bool)>,
    /// What is said where nothing came.
    pub nothing: String,
    /// What came, by heading.
    pub came: Vec<(String, Vec<Line>)>,
    /// Files to take along.
    pub buttons: Vec<Button>,
}

impl ChangesPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.small { a href=(self.on.1) { (self.on.0) } }
            @if !self.views.is_empty() { (super::reading::views(lang, &self.views)) }
            @if !self.choices.is_empty() { (super::reading::choices(&self.choices_name, &self.choices)) }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (super::reading::parts(lang, &self.parts))
            @if self.came.is_empty() { p.soft { (self.nothing) } }
            @for (head, list) in &self.came { (headed(lang, head, list, "")) }
            (super::reading::parts_below(&self.parts))
            (self.mark())
        };
        Content { title: self.title.clone(), kicker: None, main, rests_on: None }
    }

    fn mark(&self) -> Markup {
        html! {
            @if let Some((number, to)) = &self.mark {
                p.why data-mark=(number) { (msg::since_mark(self.lang)) " " a href=(to) { (msg::since_entry(self.lang, number.to_string())) } }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ChangesPage> {
        let line = Line::new(msg::sample_state_a(lang), "#").state(Tone::Open, msg::proposal_state(lang, "tabled"));
        let page = ChangesPage {
            lang,
            title: msg::view_since(lang),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            mark: Some((131, "#".to_owned())),
            choices: vec![],
            choices_name: msg::digest_days(lang),
            parts: vec![],
            nothing: msg::since_nothing(lang),
            came: vec![(msg::view_proposals(lang), vec![line])],
            buttons: vec![],
        };
        let day = |words: &str, here| (words.to_owned(), "#".to_owned(), here);
        let empty = ChangesPage {
            title: msg::digest_title(lang, "13"),
            views: vec![],
            choices: vec![day("12", false), day("13", true)],
            nothing: msg::digest_nothing(lang),
            came: vec![],
            mark: None,
            ..page.clone()
        };
        vec![page, empty]
    }
}
