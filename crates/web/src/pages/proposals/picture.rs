//! Positions as a picture: paragraphs by delegations, a word in each field; no sums.

use maud::{Markup, html};

use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Rests, rests, sample_rests};
use crate::pieces;

/// What a delegation says of a paragraph.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// What it says, in a word.
    pub words: String,
    /// Address.
    pub to: String,
}

/// The picture.
#[derive(Clone, Debug)]
pub struct PositionsPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// Who sees what of it, in a sentence.
    pub audience: String,
    /// Delegations in protocol order.
    pub columns: Vec<String>,
    /// Paragraphs: number, address, and what each delegation says.
    pub rows: Vec<(String, String, Vec<Vec<Spoken>>)>,
    /// Parts of a long text.
    pub parts: Vec<(String, String, bool)>,
    /// Rules.
    pub rests: Rests,
}

impl PositionsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (super::reading::views(lang, &self.views))
            p.soft { (self.audience) }
            (super::reading::parts(lang, &self.parts))
            @if self.rows.is_empty() { (pieces::empty(&msg::picture_empty(lang), &msg::picture_empty_who(lang))) } @else { (self.table()) }
        };
        Content {
            title: msg::view_positions(lang),
            kicker: Some(self.on.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    fn table(&self) -> Markup {
        let lang = self.lang;
        html! {
            div.scroll tabindex="0" role="region" aria-label=(msg::view_positions(lang)) {
                table.matrix.picture {
                    thead { tr { th scope="col" { (msg::picture_paragraph(lang)) } @for name in &self.columns { th scope="col" { span { (name) } } } } }
                    tbody { @for (number, to, cells) in &self.rows { tr {
                        th scope="row" { a href=(to) { bdi { (number) } } }
                        @for cell in cells { td { @for spoken in cell { a href=(spoken.to) { (spoken.words) } " " } } }
                    } } }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<PositionsPage> {
        let spoken = |verb: &str| vec![Spoken { words: msg::verb(lang, verb), to: "#".to_owned() }];
        let page = PositionsPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            audience: msg::picture_audience(lang, "states"),
            columns: vec![msg::sample_state_a(lang), msg::sample_state_b(lang)],
            rows: vec![
                ("11".to_owned(), "#".to_owned(), vec![spoken("propose"), spoken("reserve")]),
                ("12".to_owned(), "#".to_owned(), vec![vec![], spoken("support")]),
            ],
            parts: vec![],
            rests: sample_rests(lang),
        };
        vec![page.clone(), PositionsPage { rows: vec![], ..page }]
    }
}
