//! Documents by symbol, and letters.

use maud::html;

use super::common::{Leaf, Line, Pairs, Rests, finder, headed, leaves, lines, pairs, rests, sample_rests};
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// A document in the list.
#[derive(Clone, Debug)]
pub struct DocumentRow {
    /// Symbol, and the other symbols of the same text.
    pub symbols: Vec<String>,
    /// Title, where this seat may see it.
    pub title: Option<String>,
    /// Address.
    pub to: String,
    /// Date of issue.
    pub issued: Option<String>,
    /// Language versions: tag, and address of the file where there is one.
    pub languages: Vec<(Lang, Option<String>)>,
    /// What became of it.
    pub fate: Option<(Tone, String)>,
}

/// The list of documents.
#[derive(Clone, Debug)]
pub struct Documents {
    /// Language.
    pub lang: Lang,
    /// How many there are, of those searched for.
    pub count: u64,
    /// Search and pages.
    pub leaf: Leaf,
    /// Documents on this page, newest first.
    pub rows: Vec<DocumentRow>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl Documents {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let heads = [
            msg::document_symbol(lang),
            msg::document_title(lang),
            msg::document_issued(lang),
            msg::document_languages(lang),
            msg::standing_stands(lang),
        ];
        let rows: Vec<_> = self.rows.iter().map(|row| vec![
            html! { a href=(row.to) { bdi.sym { (row.symbols[0]) } } @for alias in &row.symbols[1..] { br; span.soft { bdi.sym { (alias) } } } },
            html! { @match &row.title { Some(t) => (t) None => { span.soft { (msg::document_closed_title(lang)) } } } },
            html! { @if let Some(d) = &row.issued { (d) } },
            html! { @for (l, file) in &row.languages { @match file { Some(f) => { a href=(f) hreflang=(l.tag()) { (l.tag()) } " " } None => { span { (l.tag()) " " } } } } },
            html! { @if let Some((tone, word)) = &row.fate { (pieces::state(*tone, word)) } },
        ]).collect();
        let main = html! {
            (pieces::standing(lang, &html! { (msg::documents_count(lang, self.count)) }, None, None))
            (finder(lang, &self.leaf, &msg::documents_search(lang)))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if rows.is_empty() { (pieces::empty(&msg::documents_empty(lang), &msg::documents_empty_who(lang))) }
            @else { (pieces::table(&msg::nav_documents(lang), &heads, &rows)) }
            (leaves(lang, &self.leaf))
        };
        Content { title: msg::nav_documents(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Documents> {
        let row = |symbols: &[&str], title: Option<String>, fate| DocumentRow {
            symbols: symbols.iter().map(|s| (*s).to_owned()).collect(),
            title,
            to: "#".to_owned(),
            issued: Some(crate::dates::date(lang, jiff::civil::date(2031, 5, 9))),
            languages: Lang::ALL.iter().map(|l| (*l, (*l == Lang::En).then(|| "#".to_owned()))).collect(),
            fate,
        };
        let adopted = Some((Tone::Agreed, msg::state_adopted(lang)));
        let rows = vec![
            row(&["A/AC.400/2031/CRP.2", "A/86/214"], Some(msg::sample_text_title(lang)), adopted),
            row(&["A/AC.400/2031/L.1"], None, None),
        ];
        let full = Documents {
            lang,
            count: 2,
            leaf: Leaf { to: "#".to_owned(), older: Some("#".to_owned()), ..Leaf::default() },
            rows,
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![
            full.clone(),
            Documents { rows: vec![], count: 0, leaf: Leaf { search: "CRP".to_owned(), ..Leaf::default() }, ..full },
        ]
    }
}

/// One document.
#[derive(Clone, Debug)]
pub struct DocumentPage {
    /// Language.
    pub lang: Lang,
    /// What it is, for machines.
    pub described: serde_json::Value,
    /// Symbol.
    pub symbol: String,
    /// Title, where this seat may see it.
    pub title: Option<String>,
    /// State.
    pub state: (Tone, String),
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Facts.
    pub facts: Pairs,
    /// Files by language.
    pub files: Vec<Line>,
    /// Documents that it revises, adds to or corrects, and those that do so to it.
    pub family: Vec<Line>,
    /// What it rests on.
    pub rests: Rests,
}

impl DocumentPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::described(&self.described))
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (pairs(&self.facts))
            (headed(lang, &msg::document_languages(lang), &self.files, &msg::document_no_files(lang)))
            @if !self.family.is_empty() { (headed(lang, &msg::document_family(lang), &self.family, "")) }
        };
        let title = self.title.clone().unwrap_or_else(|| self.symbol.clone());
        Content { title, kicker: Some(self.symbol.clone()), main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DocumentPage> {
        vec![DocumentPage {
            lang,
            described: serde_json::json!({ "@context": "https://schema.org", "@type": "Report" }),
            symbol: "A/AC.400/2031/CRP.2".to_owned(),
            title: Some(msg::sample_text_title(lang)),
            state: (Tone::Agreed, msg::state_adopted(lang)),
            buttons: vec![],
            facts: vec![(
                msg::document_issued(lang),
                html! { (crate::dates::date(lang, jiff::civil::date(2031, 5, 9))) },
            )],
            files: vec![Line::new(msg::language_name(Lang::Ar), "#"), Line::new(msg::language_name(Lang::En), "#")],
            family: vec![Line::new("A/AC.400/2031/CRP.1", "#")],
            rests: sample_rests(lang),
        }]
    }
}

/// The list of letters: of the Chair, or of missions to the Chair.
#[derive(Clone, Debug)]
pub struct Letters {
    /// Language.
    pub lang: Lang,
    /// How many there are, of those searched for.
    pub count: u64,
    /// The two lists: words, address, whether it is shown.
    pub lists: Vec<(String, String, bool)>,
    /// Search and pages.
    pub leaf: Leaf,
    /// Letters on this page, newest first.
    pub letters: Vec<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl Letters {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::standing(lang, &html! { (msg::letters_count(lang, self.count)) }, None, None))
            nav.choices aria-label=(msg::nav_letters(lang)) {
                ul { @for (words, to, now) in &self.lists { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
            }
            (finder(lang, &self.leaf, &msg::letters_search(lang)))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.letters.is_empty() { (pieces::empty(&msg::letters_empty(lang), &msg::letters_empty_who(lang))) }
            @else { (lines(lang, &self.letters)) }
            (leaves(lang, &self.leaf))
        };
        Content { title: msg::nav_letters(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Letters> {
        let letter = Line::new(msg::sample_text_title(lang), "#")
            .below(msg::letter_number(lang, "14"))
            .below(crate::dates::date(lang, jiff::civil::date(2031, 5, 11)));
        let full = Letters {
            lang,
            count: 1,
            lists: vec![
                (msg::letters_of_chair(lang), "#".to_owned(), true),
                (msg::letters_to_chair(lang), "#".to_owned(), false),
            ],
            leaf: Leaf { to: "#".to_owned(), ..Leaf::default() },
            letters: vec![letter],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), Letters { letters: vec![], count: 0, ..full }]
    }
}

/// One letter.
#[derive(Clone, Debug)]
pub struct LetterPage {
    /// Language.
    pub lang: Lang,
    /// Subject, where this seat may see it.
    pub subject: Option<String>,
    /// Number and date.
    pub kicker: String,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Sender, addressees, date.
    pub facts: Pairs,
    /// Body, with its language, where there is text.
    pub body: Option<(Lang, String)>,
    /// Texts by language.
    pub files: Vec<Line>,
    /// What is attached.
    pub attachments: Vec<Line>,
    /// Evidence of delivery, for the Chair, the secretariat and the addressee.
    pub deliveries: Vec<Line>,
    /// What it rests on.
    pub rests: Rests,
}

impl LetterPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pairs(&self.facts))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if let Some((own, body)) = &self.body {
                div.text lang=(own.tag()) dir=(own.dir()) { @for p in body.split("\n\n") { p { (p) } } }
            }
            @if !self.files.is_empty() { (headed(lang, &msg::document_languages(lang), &self.files, "")) }
            @if !self.attachments.is_empty() { (headed(lang, &msg::letter_attachments(lang), &self.attachments, "")) }
            @if !self.deliveries.is_empty() {
                (headed(lang, &msg::letter_deliveries(lang), &self.deliveries, ""))
                p.soft { (msg::letter_reading_not_recorded(lang)) }
            }
        };
        let title = self.subject.clone().unwrap_or_else(|| msg::letter_closed_subject(lang));
        Content { title, kicker: Some(self.kicker.clone()), main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<LetterPage> {
        let full = LetterPage {
            lang,
            subject: Some(msg::sample_text_title(lang)),
            kicker: msg::letter_number(lang, "14"),
            buttons: vec![],
            facts: vec![
                (msg::letter_from(lang), html! { (msg::seat_chair(lang)) }),
                (msg::letter_to(lang), html! { (msg::letter_to_all(lang)) }),
            ],
            body: Some((lang, msg::sample_paragraph_next(lang))),
            files: vec![Line::new(msg::language_name(lang), "#")],
            attachments: vec![Line::new("A/AC.400/2031/CRP.2", "#")],
            deliveries: vec![Line::new(msg::sample_state_b(lang), "#").below(msg::delivery_means(lang, "platform"))],
            rests: sample_rests(lang),
        };
        vec![full.clone(), LetterPage { subject: None, body: None, deliveries: vec![], ..full }]
    }
}
