//! The form of an act, what will stand in the record, and the page of a refusal.

use maud::{Markup, html};

use super::common::{Pairs, Rests, pairs, rests, sample_rests};
use super::meeting::hidden_fields;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Refused};

/// How a field of a form is filled in.
#[derive(Clone, Debug)]
pub enum Input {
    /// One line.
    Line,
    /// Many lines.
    Area,
    /// Date and time at the meeting place.
    Moment,
    /// A date.
    Day,
    /// Yes or no.
    Check,
    /// One of several: value, words.
    One(Vec<(String, String)>),
    /// Any of several: value, words.
    Many(Vec<(String, String)>),
    /// A file; what was sent before stays, by its hash.
    File,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name sent.
    pub name: String,
    /// Words before it.
    pub label: String,
    /// Words below them.
    pub hint: Option<String>,
    /// What stands in it.
    pub value: String,
    /// How it is filled in.
    pub input: Input,
    /// May not stay empty.
    pub required: bool,
}

/// The form of an act.
#[derive(Clone, Debug)]
pub struct ActForm {
    /// Language.
    pub lang: Lang,
    /// What is done.
    pub title: String,
    /// What the form is for, where it can be for several things: words, address, whether it is that now.
    pub choices: Vec<(String, String, bool)>,
    /// Why this seat does no acts of that kind, if so.
    pub shut: Option<String>,
    /// Enough is chosen for the fields to be shown.
    pub is_ready: bool,
    /// For whom.
    pub seat: String,
    /// On what: title and address.
    pub on: Option<(String, String)>,
    /// Where the form goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// Fields to be filled in.
    pub fields: Vec<Field>,
    /// What will stand in the record is shown before it is sent.
    pub shown_first: bool,
    /// It may be laid on the desk of the delegation, for another to send.
    pub prepares: bool,
    /// Who will see it, in a sentence.
    pub audience: String,
    /// Rules.
    pub rests: Rests,
}

impl ActForm {
    /// Says whether there is nothing to fill in or choose, so that what will stand in the record can be shown at once.
    #[must_use]
    pub fn is_only_shown(&self) -> bool {
        self.shown_first && self.shut.is_none() && self.is_ready && self.fields.is_empty() && self.choices.is_empty()
    }

    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let has_file = self.fields.iter().any(|f| matches!(f.input, Input::File));
        let main = html! {
            @if let Some((title, to)) = &self.on { p.lede { a href=(to) { (title) } } }
            @if let Some(why) = &self.shut { div.shut { b { (self.title) } span { (why) } } }
            @else {
                @if !self.choices.is_empty() { (draw_choices(lang, &self.choices)) }
                @if self.is_ready {
                    p.soft { (self.audience) }
                    form method="post" action=(self.to) enctype=[has_file.then_some("multipart/form-data")] {
                        (hidden_fields(&self.hidden))
                        @for field in &self.fields { (draw_field(field)) }
                        div.acts {
                            button.act.first type="submit" {
                                @if self.shown_first { (msg::form_show_first(lang)) } @else { (msg::form_send(lang)) }
                            }
                            @if self.prepares { button.act type="submit" name="prepare" value="1" { (msg::prepared_keep(lang)) } }
                        }
                    }
                }
            }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: self.title.clone(), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ActForm> {
        let field = |name: &str, label, input| Field {
            name: name.to_owned(),
            label,
            hint: Some(msg::field_optional(lang)),
            value: String::new(),
            input,
            required: false,
        };
        let choice = vec![
            ("12".to_owned(), msg::paragraph_number(lang, "12")),
            ("13".to_owned(), msg::paragraph_number(lang, "13")),
        ];
        vec![ActForm {
            lang,
            title: msg::act_break_silence_short(lang),
            choices: vec![],
            shut: None,
            is_ready: true,
            seat: msg::sample_state_a(lang),
            on: Some((msg::sample_text_title(lang), "#".to_owned())),
            to: "#".to_owned(),
            hidden: vec![("id".to_owned(), "00".repeat(16))],
            fields: vec![
                field("paragraphs", msg::samples_paragraphs(lang), Input::Many(choice.clone())),
                field("reason", msg::samples_states(lang), Input::Area),
                field("when", msg::standing_until(lang), Input::Moment),
                field("day", msg::standing_until(lang), Input::Day),
                field("named", msg::matrix_yes(lang), Input::Check),
                field("kind", msg::samples_states(lang), Input::One(choice)),
                field("title", msg::document_title(lang), Input::Line),
                field("paper", msg::member_name(lang, "paper"), Input::File),
            ],
            shown_first: true,
            prepares: true,
            audience: msg::audience_author(lang),
            rests: sample_rests(lang),
        }]
    }
}

fn draw_choices(lang: Lang, choices: &[(String, String, bool)]) -> Markup {
    html! {
        nav.choices aria-label=(msg::form_choices(lang)) {
            p.soft { (msg::form_choices(lang)) }
            ul { @for (words, to, now) in choices { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
        }
    }
}

/// Draws a field with its label.
pub(super) fn draw_field(field: &Field) -> Markup {
    let id = format!("f-{}", field.name);
    let hint = field.hint.as_ref().map(|h| html! { p.hint id={ (id) "-hint" } { (h) } });
    let described = field.hint.as_ref().map(|_| format!("{id}-hint"));
    html! {
        @match &field.input {
            Input::Check => {
                div.field { label.check { input id=(id) type="checkbox" name=(field.name) value="true" checked[!field.value.is_empty()] aria-describedby=[described]; span { (field.label) } } @if let Some(h) = &hint { (h) } }
            }
            Input::Many(choices) => {
                fieldset aria-describedby=[described] { legend { (field.label) } @if let Some(h) = &hint { (h) }
                    @for (value, words) in choices { label.check { input type="checkbox" name=(field.name) value=(value) checked[field.value.split('\n').any(|v| v == value)]; span { (words) } } } }
            }
            Input::One(choices) => {
                div.field { label for=(id) { (field.label) } @if let Some(h) = &hint { (h) }
                    select id=(id) name=(field.name) required[field.required] aria-describedby=[described] {
                        @if !field.required { option value="" {} }
                        @for (value, words) in choices { option value=(value) selected[*value == field.value] { (words) } }
                    } }
            }
            Input::Area => {
                div.field { label for=(id) { (field.label) } @if let Some(h) = &hint { (h) }
                    textarea id=(id) name=(field.name) rows="6" dir="auto" required[field.required] aria-describedby=[described] { (field.value) } }
            }
            Input::File => {
                div.field { label for=(id) { (field.label) } @if let Some(h) = &hint { (h) }
                    @if !field.value.is_empty() { input type="hidden" name=(field.name) value=(field.value); p.mono { (field.value) } }
                    input id=(id) type="file" name=(field.name) required[field.required && field.value.is_empty()] aria-describedby=[described]; }
            }
            line => {
                @let kind = match line { Input::Moment => "datetime-local", Input::Day => "date", _ => "text" };
                div.field { label for=(id) { (field.label) } @if let Some(h) = &hint { (h) }
                    input id=(id) type=(kind) name=(field.name) value=(field.value) dir="auto" required[field.required] aria-describedby=[described]; }
            }
        }
    }
}

/// What will stand in the record, before it is sent.
#[derive(Clone, Debug)]
pub struct ConfirmPage {
    /// Language.
    pub lang: Lang,
    /// What is done.
    pub title: String,
    /// For whom.
    pub seat: String,
    /// In words.
    pub facts: Pairs,
    /// What is unusual in it, each in a sentence.
    pub warnings: Vec<String>,
    /// The act line, exactly.
    pub line: String,
    /// Where confirming goes.
    pub to: String,
    /// Address of what it is about, to go back.
    pub back: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// It may be laid on the desk of the delegation, for another to send.
    pub prepares: bool,
    /// Where it lies on the desk, if it was prepared.
    pub prepared: Option<String>,
    /// Who will see it.
    pub audience: String,
    /// Rules.
    pub rests: Rests,
}

impl ConfirmPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            section.stands {
                h2 { (msg::confirm_stands(lang)) }
                (pairs(&self.facts))
                @if !self.warnings.is_empty() { ul.why.waiting { @for words in &self.warnings { li { (words) } } } }
                (pieces::exact(&self.line))
                p.soft { (self.audience) }
                form method="post" action=(self.to) {
                    (hidden_fields(&self.hidden))
                    div.acts {
                        button.act.first type="submit" autofocus { (msg::confirm(lang)) }
                        @if self.prepares { button.act type="submit" name="prepare" value="1" { (msg::prepared_keep(lang)) } }
                        a.act href=(self.back) { (msg::confirm_back(lang)) }
                    }
                }
            }
            @if let Some(prepared) = &self.prepared {
                section {
                    p.soft { (msg::prepared_what(lang)) }
                    form method="post" action=(prepared) { div.acts {
                        button.act type="submit" name="step" value="change" { (msg::prepared_change(lang)) }
                        button.act.grave type="submit" name="step" value="clear" { (msg::prepared_clear(lang)) }
                    } }
                }
            }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: self.title.clone(), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ConfirmPage> {
        vec![ConfirmPage {
            lang,
            title: msg::act_break_silence_short(lang),
            seat: msg::sample_state_a(lang),
            facts: vec![(msg::samples_paragraphs(lang), html! { "12" })],
            warnings: vec![msg::bracket_alone(lang, "[", msg::paragraph_number(lang, "12"))],
            line: "{\"act\":\"break_silence\",\"v\":1}\n".to_owned(),
            to: "#".to_owned(),
            back: "#".to_owned(),
            hidden: vec![],
            prepares: true,
            prepared: Some("#".to_owned()),
            audience: msg::audience_author(lang),
            rests: sample_rests(lang),
        }]
    }
}

/// The page of a refusal.
#[derive(Clone, Debug)]
pub struct RefusalPage {
    /// Language.
    pub lang: Lang,
    /// What was asked.
    pub act: String,
    /// The refusal.
    pub refused: Refused,
    /// The act as it was sent.
    pub act_note: String,
    /// The refusal in writing, signed by the log; none where the record has moved on since.
    pub note: Option<String>,
}

impl RefusalPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::refusal(lang, &self.refused))
            @if let Some(note) = &self.note {
                details.more { summary { (msg::refusal_in_writing(lang)) }
                    p { (msg::refusal_in_writing_what(lang)) }
                    (pieces::exact(note))
                    p { (msg::refusal_in_writing_act(lang)) }
                    (pieces::exact(&self.act_note))
                }
            } @else {
                p.soft { (msg::refusal_in_writing_none(lang)) }
            }
        };
        Content { title: msg::refusal_title(lang), kicker: Some(self.act.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RefusalPage> {
        let refused = Refused {
            fact: msg::sample_refusal(lang),
            rule: super::samples::sample_citation(lang),
            instead: vec![(msg::nav_silences(lang), Some("#".to_owned())), (msg::nav_letters(lang), None)],
            waiver: Some(msg::rule_waiver(lang, "chair")),
        };
        let (act_note, note) = ("{\"act\":\"break_silence\"}\n".to_owned(), Some("nemcon-refusal-v1\n…".to_owned()));
        let page = RefusalPage { lang, act: msg::act_break_silence_short(lang), refused, act_note, note };
        vec![page.clone(), RefusalPage { note: None, ..page }]
    }
}
