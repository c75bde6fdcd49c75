//! What is shown where a file cannot be given.

use maud::html;

use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// No PDF: the site does not make any, or this one failed.
#[derive(Clone, Debug)]
pub struct NoPdfPage {
    /// Language.
    pub lang: Lang,
    /// It was tried.
    pub failed: bool,
    /// Address of the text.
    pub text: String,
}

impl NoPdfPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p { @if self.failed { (msg::pdf_failed(lang)) } @else { (msg::pdf_not_made(lang)) } }
            p { (msg::pdf_print(lang)) }
            p { a.button href=(self.text) { (msg::pdf_to_text(lang)) } }
        };
        Content { title: msg::pdf_none(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<NoPdfPage> {
        let page = NoPdfPage { lang, failed: false, text: "#".to_owned() };
        vec![page.clone(), NoPdfPage { failed: true, ..page }]
    }
}
