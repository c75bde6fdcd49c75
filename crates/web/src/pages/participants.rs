//! The list of participants on its way to a document: what can be drawn, and what was.

use maud::{Markup, html};

use super::acts::ActForm;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// The list that was issued last, to which something can be added.
#[derive(Clone, Debug)]
pub struct Later {
    /// Its identity.
    pub of: String,
    /// Its symbol.
    pub symbol: String,
}

/// How the list becomes a document.
#[derive(Clone, Debug)]
pub struct ToDocument {
    /// Where it is asked for.
    pub to: String,
    /// The symbol it would have.
    pub symbol: String,
    /// The list that was issued last.
    pub later: Option<Later>,
    /// PDF can be made.
    pub pdf: bool,
}

impl ToDocument {
    /// Draws it.
    pub(super) fn draw(&self, lang: Lang) -> Markup {
        html! {
            section #document {
                h2 { (msg::list_document(lang)) }
                p { (msg::list_document_what(lang)) }
                form method="post" action=(self.to) {
                    @if self.pdf {
                        fieldset { legend { (msg::list_format(lang)) }
                            label.check { input type="radio" name="form" value="pdf" checked; span { "PDF" } }
                            label.check { input type="radio" name="form" value="docx"; span { (msg::list_word(lang)) } }
                        }
                    }
                    div.acts {
                        button.act.first type="submit" name="way" value="whole" { (msg::list_draw_whole(lang, &self.symbol)) }
                        @if let Some(later) = &self.later {
                            button.act type="submit" name="way" value={ "addendum:" (later.of) } { (msg::list_draw_addendum(lang, &later.symbol)) }
                            button.act type="submit" name="way" value={ "corrigendum:" (later.of) } { (msg::list_draw_corrigendum(lang, &later.symbol)) }
                        }
                    }
                }
                p.soft { (msg::list_document_names(lang)) }
            }
        }
    }

    /// Returns a sample value.
    pub(super) fn sample() -> ToDocument {
        let later = Later { of: "00".repeat(16), symbol: "A/AC.400/2031/INF/1".to_owned() };
        ToDocument { to: "#".to_owned(), symbol: "A/AC.400/2031/INF/2".to_owned(), later: Some(later), pdf: true }
    }
}

/// A list that was drawn, to be read and registered.
#[derive(Clone, Debug)]
pub struct DrawnPage {
    /// Language.
    pub lang: Lang,
    /// The symbol it would have.
    pub symbol: String,
    /// How many stand on it.
    pub members: u64,
    /// Its files by language: the address of each.
    pub files: Vec<(Lang, String)>,
    /// The form that registers it.
    pub form: ActForm,
    /// Address of the list.
    pub back: String,
}

impl DrawnPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let form = self.form.content();
        let main = html! {
            p.lede { (msg::list_drawn(lang, self.members)) }
            section {
                h2 { (msg::list_drawn_read(lang)) }
                ul.list { @for (own, to) in &self.files { li { a.title href=(to) hreflang=(own.tag()) download { (msg::language_name(*own)) } } } }
                p.soft { (msg::list_drawn_waits(lang)) }
            }
            section { h2 { (form.title) } (form.main) }
            p { a href=(self.back) { (msg::list_title(lang)) } }
        };
        let kicker = Some(self.symbol.clone());
        Content { title: msg::list_title(lang), kicker, main, rests_on: form.rests_on }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DrawnPage> {
        let form = ActForm::samples(lang).into_iter().next().expect("a sample");
        vec![DrawnPage {
            lang,
            symbol: "A/AC.400/2031/INF/1".to_owned(),
            members: 41,
            files: Lang::ALL.map(|own| (own, "#".to_owned())).to_vec(),
            form,
            back: "#".to_owned(),
        }]
    }
}
