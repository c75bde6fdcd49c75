//! Word files: one that comes in, and what was found in it before anything counts.

use maud::{Markup, html};

use super::sample_operations;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input, draw_field};
use crate::pages::common::{Rests, rests, sample_rests};
use crate::pages::meeting::hidden_fields;

/// The form for a Word file.
#[derive(Clone, Debug)]
pub struct WordPage {
    /// Language.
    pub lang: Lang,
    /// What the file is for: `draft`, or `proposals`.
    pub is_for: &'static str,
    /// For whom.
    pub seat: String,
    /// What it is on: words and address.
    pub on: Option<(String, String)>,
    /// Address of the text as a Word file, to be changed and returned.
    pub sent: Option<String>,
    /// Where the form goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// The language of the file, where it has to be chosen.
    pub language: Option<Field>,
    /// Longest file, in megabytes.
    pub most: u64,
    /// OpenDocument texts are taken too.
    pub opendocument: bool,
    /// Delegations on whose desks something was laid a moment ago.
    pub laid: Vec<String>,
    /// Why the file that was given is refused.
    pub fault: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl WordPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if !self.laid.is_empty() {
                div.receipt role="status" {
                    p { (msg::word_laid(lang)) }
                    ul { @for name in &self.laid { li { bdi { (name) } } } }
                }
            }
            @if let Some((words, to)) = &self.on { p.lede { a href=(to) { (words) } } }
            p { (msg::word_what(lang, self.is_for)) }
            @if let Some(to) = &self.sent { p { a href=(to) download { (msg::word_take(lang)) } } }
            @if let Some(fault) = &self.fault { div.refusal role="alert" { p.fact { (fault) } } }
            form method="post" action=(self.to) enctype="multipart/form-data" {
                (hidden_fields(&self.hidden))
                @if let Some(field) = &self.language { (draw_field(field)) }
                div.field {
                    label for="word-file" {
                        @if self.opendocument { (msg::word_or_opendocument_file(lang, self.most)) } @else { (msg::word_file(lang, self.most)) }
                    }
                    input id="word-file" type="file" name="file" required accept=(if self.opendocument { ".docx,.odt" } else { ".docx" });
                }
                div.acts { button.act.first type="submit" { (msg::word_read(lang)) } }
                p.soft { (msg::propose_nothing_yet(lang)) }
            }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: msg::word_title(lang, self.is_for), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<WordPage> {
        let page = WordPage {
            lang,
            is_for: "proposals",
            seat: msg::sample_state_a(lang),
            on: Some((msg::sample_text_title(lang), "#".to_owned())),
            sent: Some("#".to_owned()),
            to: "#".to_owned(),
            hidden: vec![],
            language: None,
            most: 8,
            opendocument: false,
            laid: vec![],
            fault: None,
            rests: sample_rests(lang),
        };
        let language = Field {
            name: "text".to_owned(),
            label: msg::member_name(lang, "language"),
            hint: None,
            value: "en".to_owned(),
            input: Input::One(vec![("en".to_owned(), msg::language_name(Lang::En))]),
            required: true,
        };
        let draft = WordPage {
            is_for: "draft",
            sent: None,
            language: Some(language),
            fault: Some(msg::word_fault(lang, "word/vbaProject.bin", "macros")),
            ..page.clone()
        };
        let laid = WordPage { opendocument: true, laid: vec![msg::sample_state_a(lang)], ..page.clone() };
        vec![page, draft, laid]
    }
}

/// A button: its words, where it goes, and the fields that go along.
pub type GoOn = (String, String, Vec<(String, String)>);

/// What one hand proposes in a file that came back.
#[derive(Clone, Debug)]
pub struct Hand {
    /// Whose changes they are.
    pub name: String,
    /// What to know about the name.
    pub about: Option<String>,
    /// Each operation in words.
    pub operations: Vec<String>,
    /// The reason, as comments beside the changes give it.
    pub reason: Option<String>,
    /// What is wrong with them.
    pub faults: Vec<String>,
    /// The button with which one goes on with them as a proposal, its address and fields.
    pub go_on: Option<GoOn>,
}

/// Changes of several hands that go to the desks of delegations: whose they are is asked for each.
#[derive(Clone, Debug)]
pub struct Laying {
    /// Where the form goes.
    pub to: String,
    /// Whose changes each hand's are.
    pub fields: Vec<Field>,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
}

/// What was found in a file that came back.
#[derive(Clone, Debug)]
pub struct ReturnedPage {
    /// Language.
    pub lang: Lang,
    /// For whom.
    pub seat: String,
    /// The text it is on: words and address.
    pub on: (String, String),
    /// What each hand proposes.
    pub hands: Vec<Hand>,
    /// What was not understood, in sentences.
    pub findings: Vec<String>,
    /// What the secretariat may lay on the desks of delegations.
    pub lay: Option<Laying>,
    /// Where another file is given.
    pub again: String,
    /// Rules.
    pub rests: Rests,
}

impl ReturnedPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { a href=(self.on.1) { (self.on.0) } }
            p.soft { (msg::propose_nothing_yet(lang)) }
            @if self.hands.is_empty() { p.why.waiting { (msg::word_no_changes(lang)) } }
            @for hand in &self.hands {
                section {
                    h2 { bdi { (hand.name) } }
                    @if let Some(about) = &hand.about { p.why.waiting { (about) } }
                    ol.operations { @for words in &hand.operations { li { (words) } } }
                    @if let Some(reason) = &hand.reason { p { b { (msg::propose_reason(lang)) } " " span dir="auto" { (reason) } } }
                    @for fault in &hand.faults { p.why.waiting { (fault) } }
                    @if let Some((label, to, fields)) = &hand.go_on {
                        form method="post" action=(to) { (hidden_fields(fields)) div.acts { button.act type="submit" { (label) } } }
                    }
                }
            }
            @if let Some(lay) = &self.lay {
                section {
                    h2 { (msg::word_lay(lang)) }
                    p { (msg::word_lay_what(lang)) }
                    form method="post" action=(lay.to) {
                        (hidden_fields(&lay.hidden))
                        @for field in &lay.fields { (draw_field(field)) }
                        div.acts { button.act.first type="submit" { (msg::word_lay(lang)) } }
                    }
                }
            }
            (findings(lang, &self.findings))
            p { a href=(self.again) { (msg::word_another(lang)) } }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: msg::word_title(lang, "proposals"), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ReturnedPage> {
        let hand = Hand {
            name: msg::sample_state_a(lang),
            about: None,
            operations: sample_operations(lang),
            reason: Some(msg::sample_paragraph_next(lang)),
            faults: vec![],
            go_on: Some((msg::word_go_on(lang), "#".to_owned(), vec![])),
        };
        let nameless = Hand {
            name: msg::word_nameless(lang),
            about: Some(msg::word_ask_who(lang)),
            faults: vec![msg::word_lost(lang, "2")],
            reason: None,
            go_on: None,
            ..hand.clone()
        };
        let nowhere = ("-".to_owned(), msg::word_lay_nowhere(lang));
        let whose = Field {
            name: "hand.0.for".to_owned(),
            label: msg::plain(&msg::word_lay_of(lang, msg::word_nameless(lang))),
            hint: None,
            value: "-".to_owned(),
            input: Input::One(vec![nowhere, ("a".to_owned(), msg::sample_state_a(lang))]),
            required: true,
        };
        let page = ReturnedPage {
            lang,
            seat: msg::sample_state_a(lang),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            hands: vec![hand, nameless],
            findings: vec![msg::word_finding(lang, "1", "pictures", "", "")],
            lay: Some(Laying { to: "#".to_owned(), fields: vec![whose], hidden: vec![] }),
            again: "#".to_owned(),
            rests: sample_rests(lang),
        };
        vec![page.clone(), ReturnedPage { hands: vec![], findings: vec![], lay: None, ..page }]
    }
}

/// Draws what was not understood.
#[must_use]
pub fn findings(lang: Lang, findings: &[String]) -> Markup {
    html! {
        section {
            h2 { (msg::word_findings(lang)) }
            @if findings.is_empty() { p { (msg::word_findings_none(lang)) } }
            @else { ul { @for finding in findings { li { (finding) } } } }
        }
    }
}

/// Puts the way from a Word file before the form of an act.
#[must_use]
pub fn offered(lang: Lang, to: &str, content: Content) -> Content {
    let main = html! { p { a href=(to) { (msg::word_draft_button(lang)) } } (content.main) };
    Content { main, ..content }
}
