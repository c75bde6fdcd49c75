//! The Chair's page for the next revision, and the table of what became of the proposals.

use maud::{Markup, html};

use super::sample_operations;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input, draw_field};
use crate::pages::common::{Line, Rests, lines, rests, sample_rests};
use crate::pages::meeting::hidden_fields;
use crate::pieces::{self, Button, Tone, Weight};

/// A proposal on the Chair's table.
#[derive(Clone, Debug)]
pub struct OnTable {
    /// Its identity.
    pub id: String,
    /// Whose it is and where, and its address.
    pub title: (String, String),
    /// Each operation in words.
    pub operations: Vec<String>,
    /// Who supports it and what else is said of it.
    pub said: Vec<String>,
    /// Who sees it.
    pub told: String,
    /// Proposals that it cannot stand together with: words and address.
    pub clashes: Vec<(String, String)>,
    /// What was done with it: in words, and the button that undoes it.
    pub disposed: Option<(String, Option<Button>)>,
    /// What was chosen and not admitted: how, merged with, reason.
    pub typed: (String, String, String),
}

/// The form that issues the next revision.
#[derive(Clone, Debug)]
pub struct Next {
    /// Where it goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// How paragraphs are numbered: words, address, whether it is this one.
    pub numbers: Vec<(String, String, bool)>,
    /// Fields.
    pub fields: Vec<Field>,
}

/// The Chair's page for the next revision.
#[derive(Clone, Debug)]
pub struct RevisionPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// How many are open and how many are disposed of.
    pub stands: String,
    /// Proposals on the table.
    pub table: Vec<OnTable>,
    /// Parts of a long table.
    pub parts: Vec<(String, String, bool)>,
    /// Where the dispositions go.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// The next revision, made of what was taken.
    pub next: Option<Next>,
    /// What of what was taken cannot be joined: in words.
    pub unjoined: Vec<String>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

const HOW: [&str; 5] = ["as_it_is", "in_part", "merged", "not_taken", "overtaken"];

impl RevisionPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.small { a href=(self.on.1) { (self.on.0) } }
            (super::reading::views(lang, &self.views))
            (pieces::standing(lang, &html! { (self.stands) }, None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.table.is_empty() { (pieces::empty(&msg::proposals_empty(lang), &msg::proposals_empty_who(lang))) }
            @else { (self.table()) }
            (self.next())
        };
        Content { title: msg::revision_title(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn table(&self) -> Markup {
        let lang = self.lang;
        let open = self.table.iter().any(|row| row.disposed.is_none());
        html! {
            section {
                h2 { (msg::revision_table(lang)) }
                p { (msg::revision_table_what(lang)) }
                (super::reading::parts(lang, &self.parts))
                form method="post" action=(self.to) {
                    (hidden_fields(&self.hidden))
                    @for row in &self.table { (self.row(row)) }
                    @if open { div.acts { button.act.first type="submit" { (msg::revision_dispose(lang)) } } }
                }
            }
        }
    }

    fn row(&self, row: &OnTable) -> Markup {
        let lang = self.lang;
        let (how, reason, with) = (format!("how.{}", row.id), format!("reason.{}", row.id), format!("with.{}", row.id));
        html! {
            fieldset.on-table id={ "d-" (row.id) } {
                legend { a href=(row.title.1) { (row.title.0) } }
                p.soft.small { (row.told) }
                ol.operations { @for words in &row.operations { li { (words) } } }
                @for words in &row.said { p.small { (words) } }
                @if !row.clashes.is_empty() {
                    p.small { (pieces::state(Tone::Waiting, &msg::revision_clashes(lang))) " "
                        @for (i, (words, to)) in row.clashes.iter().enumerate() { @if i > 0 { " · " } a href=(to) { (words) } } }
                }
                @match &row.disposed {
                    Some((words, undo)) => { p { (pieces::state(Tone::Closed, words)) } @if let Some(undo) = undo { (pieces::buttons(std::slice::from_ref(undo))) } }
                    None => { div.row {
                        div { label for=(how) { (msg::revision_how(lang)) }
                            select id=(how) name=(how) { option value="" { (msg::revision_open(lang)) }
                                @for word in HOW { option value=(word) selected[row.typed.0 == word] { (msg::how(lang, word)) } } } }
                        div { label for=(with) { (msg::revision_with(lang)) }
                            select id=(with) name=(with) { option value="" {}
                                @for other in self.table.iter().filter(|other| other.id != row.id) { option value=(other.id) selected[row.typed.1 == other.id] { (other.title.0) } } } }
                        div { label for=(reason) { (msg::revision_reason(lang)) } input id=(reason) type="text" name=(reason) value=(row.typed.2) dir="auto"; }
                    } }
                }
            }
        }
    }

    fn next(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if let Some(Next { to, hidden, numbers, fields }) = &self.next {
                section #next {
                    h2 { (msg::revision_next(lang)) }
                    p { (msg::revision_next_what(lang)) }
                    (super::reading::choices(&msg::revision_numbers(lang), numbers))
                    @if !self.unjoined.is_empty() { ul.why.waiting { @for words in &self.unjoined { li { (words) } } } }
                    form method="post" action=(to) {
                        (hidden_fields(hidden))
                        @for field in fields { (draw_field(field)) }
                        div.acts { button.act.first type="submit" { (msg::form_show_first(lang)) } }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RevisionPage> {
        let row = |id: &str, disposed| OnTable {
            id: id.to_owned(),
            title: (
                msg::proposal_of(lang, msg::paragraph_number(lang, "11"), msg::sample_state_a(lang)),
                "#".to_owned(),
            ),
            operations: sample_operations(lang),
            said: vec![msg::said_line(lang, msg::verb(lang, "support"), msg::sample_state_b(lang))],
            told: msg::seen_by(lang, "chair"),
            clashes: vec![(msg::sample_state_c(lang), "#".to_owned())],
            disposed,
            typed: (String::new(), String::new(), String::new()),
        };
        let undo = Button::Open { label: msg::act_undo_disposition(lang), to: "#".to_owned(), weight: Weight::Plain };
        let text = Field {
            name: "languages.en.plain".to_owned(),
            label: msg::revision_words(lang),
            hint: Some(msg::field_optional(lang)),
            value: msg::sample_paragraph_new(lang),
            input: Input::Area,
            required: true,
        };
        let page = RevisionPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            stands: msg::revision_stands(lang, 1, 1),
            table: vec![row("1", None), row("2", Some((msg::how(lang, "merged"), Some(undo))))],
            parts: vec![],
            to: "#".to_owned(),
            hidden: vec![],
            next: Some(Next {
                to: "#".to_owned(),
                hidden: vec![],
                numbers: vec![(msg::revision_numbers_anew(lang), "#".to_owned(), true)],
                fields: vec![text],
            }),
            unjoined: vec![msg::sample_why(lang)],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![page.clone(), RevisionPage { table: vec![], next: None, ..page }]
    }
}

/// What became of the proposals, as a seat may see it.
#[derive(Clone, Debug)]
pub struct DispositionsPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// All, mine: words, address, whether it is this one.
    pub choices: Vec<(String, String, bool)>,
    /// By revision: its name, and what became of the proposals before it.
    pub revisions: Vec<(String, Vec<Line>)>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl DispositionsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::dispositions_what(lang)) }
            (super::reading::views(lang, &self.views))
            (super::reading::choices(&msg::view_dispositions(lang), &self.choices))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.revisions.is_empty() { (pieces::empty(&msg::dispositions_empty(lang), &msg::dispositions_empty_who(lang))) }
            @for (name, list) in &self.revisions { section { h2 { (name) } (lines(lang, list)) } }
        };
        Content {
            title: msg::view_dispositions(lang),
            kicker: Some(self.on.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DispositionsPage> {
        let line = Line::new(msg::sample_state_a(lang), "#")
            .state(Tone::Closed, msg::how(lang, "in_part"))
            .below(msg::went_to(lang, "12"));
        let page = DispositionsPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            choices: vec![(msg::dispositions_mine(lang), "#".to_owned(), true)],
            revisions: vec![("Rev.1".to_owned(), vec![line])],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![page.clone(), DispositionsPage { revisions: vec![], ..page }]
    }
}
