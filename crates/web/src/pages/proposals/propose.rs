//! Proposing: the form in three ways, and what it comes to in words before it counts.

use maud::{Markup, html};

use super::paragraph::{TermRow, glossary, sample_term};
use super::{sample_blocks, sample_operations};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input, draw_field};
use crate::pages::common::{Line, Pairs, Rests, lines, pairs, rests, sample_rests};
use crate::pages::meeting::hidden_fields;
use crate::pieces::{self, Block};

/// The form of a proposal, in one of three ways.
#[derive(Clone, Debug)]
pub struct ProposePage {
    /// Language.
    pub lang: Lang,
    /// For whom.
    pub seat: String,
    /// The draft and its version: words and address.
    pub on: (String, String),
    /// The proposal that this is on: words and address.
    pub to_proposal: Option<(String, String)>,
    /// The three ways: words, address, whether it is this one.
    pub ways: Vec<(String, String, bool)>,
    /// What to do in this way, in a sentence.
    pub how: String,
    /// The paragraph as it stands.
    pub stands: Vec<Block>,
    /// Agreed terms in the paragraph that is worked on.
    pub terms: Vec<TermRow>,
    /// What is wrong with what was typed.
    pub fault: Option<String>,
    /// Where the form goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// What the proposal does.
    pub fields: Vec<Field>,
    /// What goes with it: title, reason, sponsors.
    pub beside: Vec<Field>,
    /// Rules.
    pub rests: Rests,
}

impl ProposePage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { a href=(self.on.1) { (self.on.0) } }
            @if let Some((words, to)) = &self.to_proposal { p { (msg::propose_on(lang)) " " a href=(to) { (words) } } }
            nav.choices aria-label=(msg::propose_ways(lang)) { ul { @for (word, to, here) in &self.ways {
                li { a href=(to) aria-current=[here.then_some("page")] { (word) } }
            } } }
            @if let Some(fault) = &self.fault { div.refusal role="alert" { p.fact { (fault) } } }
            p { (self.how) }
            @if !self.stands.is_empty() { article.text { (pieces::blocks(lang, &self.stands)) } }
            form method="post" action=(self.to) {
                (hidden_fields(&self.hidden))
                @for field in &self.fields { (draw_field(field)) }
                @let opened = self.beside.iter().any(|field| !field.value.is_empty());
                details.more open[opened] {
                    summary { (msg::propose_beside(lang)) }
                    @for field in &self.beside { (draw_field(field)) }
                }
                div.acts { button.act.first type="submit" { (msg::propose_preview(lang)) } }
                p.soft { (msg::propose_nothing_yet(lang)) }
            }
            @if !self.terms.is_empty() { (glossary(lang, &self.terms)) }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: msg::propose_title(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ProposePage> {
        let field = |name: &str, label: String, input| Field {
            name: name.to_owned(),
            label,
            hint: None,
            value: String::new(),
            input,
            required: true,
        };
        let page = ProposePage {
            lang,
            seat: msg::sample_state_a(lang),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            to_proposal: None,
            ways: ["edit", "form", "instruction"]
                .iter()
                .map(|way| (msg::propose_way(lang, way), "#".to_owned(), *way == "edit"))
                .collect(),
            how: msg::propose_how(lang, "edit"),
            stands: vec![],
            terms: vec![],
            fault: None,
            to: "#".to_owned(),
            hidden: vec![],
            fields: vec![field("words", msg::propose_words(lang), Input::Area)],
            beside: vec![field("title", msg::propose_heading(lang), Input::Line)],
            rests: sample_rests(lang),
        };
        let wrong = ProposePage {
            fault: Some(msg::fault_not_there(lang, msg::paragraph_number(lang, "11"), msg::sample_state_b(lang))),
            to_proposal: Some((msg::sample_state_c(lang), "#".to_owned())),
            stands: sample_blocks(lang),
            terms: vec![sample_term(lang)],
            how: msg::propose_how(lang, "instruction"),
            ..page.clone()
        };
        vec![page, wrong]
    }
}

/// What a proposal comes to, before it counts.
#[derive(Clone, Debug)]
pub struct PreviewPage {
    /// Language.
    pub lang: Lang,
    /// For whom.
    pub seat: String,
    /// The draft and its version: words and address.
    pub on: (String, String),
    /// Each operation in words.
    pub operations: Vec<String>,
    /// The paragraphs it works on, before and after.
    pub blocks: Vec<Block>,
    /// What goes with it.
    pub facts: Pairs,
    /// Proposals that it cannot stand together with, as this seat may see them.
    pub clashes: Vec<Line>,
    /// To whom it may be tabled: value of the button, its words, who will then see it.
    pub tabling: Vec<(String, String, String)>,
    /// Why it cannot be tabled now.
    pub shut: Option<String>,
    /// Where the form goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// It may be laid on the desk.
    pub desk: bool,
    /// Rules.
    pub rests: Rests,
}

impl PreviewPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { a href=(self.on.1) { (self.on.0) } }
            section {
                h2 { (msg::preview_operations(lang)) }
                ol.operations { @for words in &self.operations { li { (words) } } }
            }
            section { h2 { (msg::preview_text(lang)) } article.text { (pieces::blocks(lang, &self.blocks)) } }
            @if !self.facts.is_empty() { (pairs(&self.facts)) }
            @if !self.clashes.is_empty() {
                section { h2 { (msg::proposal_clashes(lang)) } p { (msg::proposal_clashes_what(lang)) } (lines(lang, &self.clashes)) }
            }
            (self.tabling())
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: msg::preview_title(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn tabling(&self) -> Markup {
        let lang = self.lang;
        html! {
            form.stands method="post" action=(self.to) {
                h2 { (msg::preview_table(lang)) }
                (hidden_fields(&self.hidden))
                @if let Some(reason) = &self.shut { p.why.waiting { (reason) } }
                @else {
                    ul.tabling { @for (value, words, who) in &self.tabling {
                        li { button.act type="submit" name="step" value=(value) { (words) } " " span.soft { (who) } }
                    } }
                }
                div.acts {
                    button.act type="submit" name="step" value="edit" { (msg::preview_change(lang)) }
                    @if self.desk { button.act type="submit" name="step" value="desk" { (msg::preview_desk(lang)) } }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<PreviewPage> {
        let tabling =
            ["chair", "states", "public"].map(|to| (to.to_owned(), msg::table_to(lang, to), msg::seen_by(lang, to)));
        let page = PreviewPage {
            lang,
            seat: msg::sample_state_a(lang),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            operations: sample_operations(lang),
            blocks: sample_blocks(lang),
            facts: vec![(msg::propose_reason(lang), html! { (msg::sample_paragraph_next(lang)) })],
            clashes: vec![Line::new(msg::sample_state_b(lang), "#").below(msg::clash_cause(lang, "words"))],
            tabling: tabling.to_vec(),
            shut: None,
            to: "#".to_owned(),
            hidden: vec![],
            desk: true,
            rests: sample_rests(lang),
        };
        vec![page.clone(), PreviewPage { shut: Some(msg::sample_why(lang)), clashes: vec![], ..page }]
    }
}
