//! One paragraph: how it stands, what is proposed and said of it, and its whole history.

use maud::{Markup, html};

use super::sample_blocks;
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pages::common::{Line, Rests, headed, rests, sample_rests};
use crate::pieces::{self, Block, Button, Weight};

/// One step in the history of a paragraph.
#[derive(Clone, Debug)]
pub struct Past {
    /// The version: name and address.
    pub version: (String, String),
    /// When, and what happened there.
    pub note: String,
    /// The paragraph in that version with what changed since the one before.
    pub blocks: Vec<Block>,
}

/// An agreed term in the paragraph.
#[derive(Clone, Debug)]
pub struct TermRow {
    /// In the language of the text.
    pub own: (Lang, String),
    /// In the other languages.
    pub others: Vec<(Lang, String)>,
    /// Language versions that seem to say other words: language, and the term there.
    pub questions: Vec<(Lang, String)>,
}

/// One paragraph.
#[derive(Clone, Debug)]
pub struct ParagraphPage {
    /// Language.
    pub lang: Lang,
    /// Its number or first words.
    pub title: String,
    /// The draft: title and address of the paragraph there.
    pub on: (String, String),
    /// How it stands in the newest version.
    pub now: Vec<Block>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Numbers it had in revisions: version, number.
    pub numbers: Vec<(String, String)>,
    /// Proposals on it.
    pub proposals: Vec<Line>,
    /// What is said of it, agreed on it, and what it stands or falls with.
    pub said: Vec<Line>,
    /// Adopted texts in which its words stand.
    pub sources: Vec<Line>,
    /// The same paragraph in other languages.
    pub languages: Vec<Block>,
    /// Agreed terms in it.
    pub terms: Vec<TermRow>,
    /// Oldest last.
    pub history: Vec<Past>,
    /// Rules.
    pub rests: Rests,
}

impl ParagraphPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.small { a href=(self.on.1) { (self.on.0) } }
            article.text { (pieces::blocks(lang, &self.now)) }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (headed(lang, &msg::paragraph_proposals(lang), &self.proposals, &msg::paragraph_no_proposals(lang)))
            @if !self.said.is_empty() { (headed(lang, &msg::paragraph_said(lang), &self.said, "")) }
            @if !self.sources.is_empty() { (headed(lang, &msg::agreed_heading(lang), &self.sources, "")) }
            @if !self.terms.is_empty() { (glossary(lang, &self.terms)) }
            section {
                h2 { (msg::paragraph_history(lang)) }
                @for past in &self.history { section.past {
                    h3 { a href=(past.version.1) { (past.version.0) } " " span.soft { (past.note) } }
                    article.text { (pieces::blocks(lang, &past.blocks)) }
                } }
            }
            @if !self.numbers.is_empty() {
                section { h2 { (msg::paragraph_numbers(lang)) } ul.legend { @for (version, number) in &self.numbers { li { (version) ": " b { bdi { (number) } } } } } }
            }
            @if !self.languages.is_empty() {
                section { h2 { (msg::paragraph_languages(lang)) } div.text { (pieces::blocks(lang, &self.languages)) } }
            }
        };
        Content { title: self.title.clone(), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ParagraphPage> {
        let mut past = sample_blocks(lang)[1].clone();
        past.anchor = "past".to_owned();
        let page = ParagraphPage {
            lang,
            title: msg::paragraph_number(lang, "11"),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            now: vec![sample_blocks(lang)[1].clone()],
            buttons: vec![Button::Open { label: msg::act_propose(lang), to: "#".to_owned(), weight: Weight::First }],
            numbers: vec![("Rev.1".to_owned(), "11 bis".to_owned())],
            proposals: vec![Line::new(msg::sample_state_a(lang), "#")],
            sources: vec![],
            said: vec![Line::new(msg::verb(lang, "reserve"), "#").below(msg::sample_state_b(lang))],
            languages: vec![],
            terms: vec![sample_term(lang)],
            history: vec![Past {
                version: ("Rev.1".to_owned(), "#".to_owned()),
                note: String::new(),
                blocks: vec![past],
            }],
            rests: sample_rests(lang),
        };
        vec![page.clone(), ParagraphPage { proposals: vec![], said: vec![], buttons: vec![], ..page }]
    }
}

/// Draws the agreed terms in a paragraph.
#[must_use]
pub fn glossary(lang: Lang, terms: &[TermRow]) -> Markup {
    let word = |own: Lang, words: &str| html! { span lang=(own.tag()) dir=(own.dir()) { (words) } };
    html! {
        section {
            h2 { (msg::terms_heading(lang)) }
            p.soft { (msg::terms_what(lang)) }
            dl.terms { @for row in terms {
                dt { (word(row.own.0, &row.own.1)) }
                dd {
                    ul.legend { @for (own, words) in &row.others {
                        li { span.soft { (msg::language_name(*own)) } " " (word(*own, words)) }
                    } }
                    @for (own, words) in &row.questions {
                        p.why.waiting { (msg::terms_question(lang, msg::language_name(*own), words.as_str())) }
                    }
                }
            } }
        }
    }
}

/// Returns a sample of a term.
#[must_use]
pub fn sample_term(lang: Lang) -> TermRow {
    TermRow {
        own: (lang, msg::sample_paragraph_next(lang)),
        others: vec![(Lang::En, "programme of work".to_owned())],
        questions: vec![(Lang::Fr, "programme de travail".to_owned())],
    }
}
