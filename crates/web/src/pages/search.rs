//! The page on which one looks for words.

use maud::{Markup, html};

use super::common::{Leaf, leaves};
use crate::fill::search::KINDS;
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces;
use crate::search::words::Marked;

/// Something in which the words were found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Of what kind.
    pub kind: &'static str,
    /// Its title, with the words marked.
    pub title: Marked,
    /// Language of the title.
    pub title_lang: Lang,
    /// Its address.
    pub to: String,
    /// What is said of it.
    pub below: Vec<String>,
    /// The passage with the words marked, and its language.
    pub passage: Option<(Lang, Marked)>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct SearchPage {
    /// Language.
    pub lang: Lang,
    /// Where the form goes.
    pub to: String,
    /// What is looked for.
    pub q: String,
    /// In what.
    pub kind: Option<String>,
    /// Something was looked for.
    pub asked: bool,
    /// In how many things it was found.
    pub count: u64,
    /// Files that are still being read, and could not be looked through.
    pub unread: u64,
    /// Those on this page, the newest first.
    pub hits: Vec<Hit>,
    /// Pages.
    pub leaf: Leaf,
}

impl SearchPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            form method="get" action=(self.to) role="search" {
                div.row {
                    div.field {
                        label for="q" { (msg::search_words(lang)) }
                        input #q type="search" name="q" value=(self.q) dir="auto" maxlength="200" required;
                    }
                    div.field {
                        label for="kind" { (msg::search_within(lang)) }
                        select #kind name="kind" {
                            option value="" { (msg::search_everything(lang)) }
                            @for kind in KINDS { option value=(kind) selected[self.kind.as_deref() == Some(kind)] { (msg::search_kinds(lang, kind)) } }
                        }
                    }
                    button.act.first type="submit" { (msg::search(lang)) }
                }
            }
            @if self.asked {
                (pieces::standing(lang, &html! { (msg::search_count(lang, self.count)) }, None, None))
                @if self.unread > 0 { p role="status" { (msg::search_unread(lang, self.unread)) } }
                @if self.hits.is_empty() { (pieces::empty(&msg::search_nothing(lang), &msg::search_nothing_hint(lang))) }
                @else { ol.hits { @for hit in &self.hits { li { (draw(lang, hit)) } } } }
                (leaves(lang, &self.leaf))
            } @else {
                p { (msg::search_what(lang)) }
            }
        };
        Content { title: msg::search_title(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SearchPage> {
        let words = |words: String| vec![(words, true), (" 12".to_owned(), false)];
        let hit = Hit {
            kind: "statement",
            title: words(msg::sample_state_a(lang)),
            title_lang: lang,
            to: "#".to_owned(),
            below: vec![msg::sample_place(lang)],
            passage: Some((lang, words(msg::sample_paragraph_next(lang)))),
        };
        let page = SearchPage {
            lang,
            to: "#".to_owned(),
            q: msg::sample_state_a(lang),
            kind: Some("statement".to_owned()),
            asked: true,
            count: 1,
            unread: 2,
            hits: vec![hit],
            leaf: Leaf::default(),
        };
        let none = SearchPage { count: 0, unread: 0, hits: vec![], ..page.clone() };
        let begin = SearchPage { q: String::new(), kind: None, asked: false, ..none.clone() };
        vec![begin, page, none]
    }
}

fn draw(lang: Lang, hit: &Hit) -> Markup {
    html! {
        p.title {
            span.kind { (msg::search_kind(lang, hit.kind)) } " "
            a href=(hit.to) lang=(hit.title_lang.tag()) dir=(hit.title_lang.dir()) { (marked(&hit.title)) }
        }
        @if let Some((own, passage)) = &hit.passage {
            p.passage lang=(own.tag()) dir=(own.dir()) { (marked(passage)) }
        }
        @if !hit.below.is_empty() { p.below { @for fact in &hit.below { span { bdi { (fact) } } } } }
    }
}

fn marked(words: &Marked) -> Markup {
    html! { @for (words, hit) in words { @if *hit { mark { (words) } } @else { (words) } } }
}
