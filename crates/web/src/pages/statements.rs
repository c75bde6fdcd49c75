//! Statements that delegations hand in: the form with what was read, the page of a statement, the list.

use maud::{Markup, html};

use super::acts::{Field, Input, draw_field};
use super::common::{Leaf, Line, Pairs, Rests, headed, leaves, lines, pairs, rests, sample_rests};
use super::meeting::hidden_fields;
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Button, Run, Tone, Weight};

/// A text that was read, in one language.
#[derive(Clone, Debug)]
pub struct ReadText {
    /// Its language.
    pub lang: Lang,
    /// Its words, to be looked at and corrected.
    pub text: String,
    /// Original, or unofficial translation.
    pub original: bool,
    /// How many words.
    pub words: usize,
    /// What was found in it: which part, and its words.
    pub found: Vec<(&'static str, String)>,
}

/// Who may read it when, as it is chosen.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Title.
    pub title: String,
    /// Check against delivery.
    pub check: bool,
    /// Interpreters have it at once.
    pub interpreters: bool,
    /// When everybody may read it: words of the record, and the one chosen.
    pub releases: Vec<&'static str>,
    /// See above.
    pub release: String,
}

/// What the secretariat says of a statement that reached it for a delegation.
#[derive(Clone, Debug)]
pub struct ForDelegation {
    /// Delegations, and the one chosen; none where the place on the list says whose it is.
    pub of: Option<(Vec<(String, String)>, String)>,
    /// How it came: words of the record, and the one chosen.
    pub means: Vec<(String, String)>,
    /// See above.
    pub by: String,
    /// When it was received, as it was typed.
    pub received: String,
    /// Name of the zone.
    pub zone: String,
}

/// The form.
#[derive(Clone, Debug)]
pub struct HandInPage {
    /// Language.
    pub lang: Lang,
    /// What it is for: title of the act.
    pub title: String,
    /// For whom.
    pub seat: String,
    /// What it is for: words and address.
    pub on: Option<(String, String)>,
    /// Where the form goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// What was read so far.
    pub read: Vec<ReadText>,
    /// What the file held besides, where one was read just now.
    pub left: Option<Vec<String>>,
    /// Why what was given was not read.
    pub fault: Option<String>,
    /// Language of the next text, of those that are not there yet; none where all are.
    pub languages: Vec<Lang>,
    /// The one that is suggested, and whether as the original.
    pub next: (Lang, bool),
    /// Longest file, in megabytes.
    pub most: u64,
    /// Who may read it; nothing where that was said before.
    pub choices: Option<Choices>,
    /// For which delegation the secretariat enters it.
    pub entered: Option<ForDelegation>,
    /// Rules.
    pub rests: Rests,
}

impl HandInPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some((words, to)) = &self.on { p.lede { a href=(to) { (words) } } }
            p { (msg::statement_form_what(lang)) }
            @if let Some(fault) = &self.fault { div.refusal role="alert" { p.fact { (fault) } } }
            form method="post" action=(self.to) enctype="multipart/form-data" {
                (hidden_fields(&self.hidden))
                @if let Some(entered) = &self.entered { (self.entered_for(entered)) }
                @if self.read.is_empty() {
                    (self.give())
                    (self.chosen())
                    div.acts { button.act.first type="submit" name="step" value="read" { (msg::statement_read(lang)) } }
                } @else {
                    section {
                        h2 { (msg::statement_preview(lang)) }
                        p.soft { (msg::statement_nothing_yet(lang)) }
                        @if let Some(left) = &self.left { (left_out(lang, left)) }
                        @for text in &self.read { (read_text(lang, text)) }
                    }
                    (self.chosen())
                    div.acts { button.act.first type="submit" name="step" value="send" { (msg::statement_send(lang)) } }
                    @if !self.languages.is_empty() {
                        details {
                            summary { (msg::statement_read_more(lang)) }
                            (self.give())
                            div.acts { button.act type="submit" name="step" value="read" { (msg::statement_read(lang)) } }
                        }
                    }
                }
                p.soft { (msg::statement_audience(lang)) }
            }
        };
        let kicker = Some(msg::form_as(lang, &self.seat));
        Content { title: self.title.clone(), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Draws for whom it is entered, how it came and when.
    fn entered_for(&self, entered: &ForDelegation) -> Markup {
        let lang = self.lang;
        let field = |name: &str, label: String, value: &str, input: Input| Field {
            name: name.to_owned(),
            label,
            hint: None,
            value: value.to_owned(),
            required: true,
            input,
        };
        html! {
            p { (msg::statement_entered_what(lang)) }
            @if let Some((all, chosen)) = &entered.of {
                (draw_field(&Field { required: false, ..field("of", msg::member_name(lang, "delegation"), chosen, Input::One(all.clone())) }))
            }
            (draw_field(&field("means", msg::member_name(lang, "means"), &entered.by, Input::One(entered.means.clone()))))
            div.field {
                label for="statement-received" { (msg::statement_received(lang)) }
                input id="statement-received" type="datetime-local" name="received" required value=(entered.received);
                div.soft { bdi { (entered.zone) } }
            }
        }
    }

    /// Draws where a text is given: its language, a file, or what is pasted.
    fn give(&self) -> Markup {
        let lang = self.lang;
        let field = |name: &str, label, value: &str, input: Input| Field {
            name: name.to_owned(),
            label,
            hint: None,
            value: value.to_owned(),
            required: matches!(input, Input::One(_)),
            input,
        };
        let languages = self.languages.iter().map(|l| (l.tag().to_owned(), msg::language_name(*l))).collect();
        let standing = ["original", "unofficial"].map(|word| (word.to_owned(), msg::statement_standing(lang, word)));
        let chosen = if self.next.1 { "original" } else { "unofficial" };
        html! {
            (draw_field(&field("language", msg::statement_language(lang), self.next.0.tag(), Input::One(languages))))
            (draw_field(&field("standing", msg::statement_standing_label(lang), chosen, Input::One(standing.to_vec()))))
            div.field {
                label for="statement-file" { (msg::statement_file(lang, self.most)) }
                input id="statement-file" type="file" name="file"
                    accept=".txt,.pdf,.docx,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            }
            (draw_field(&field("pasted", msg::statement_paste(lang), "", Input::Area)))
        }
    }

    /// Draws who may read it when.
    fn chosen(&self) -> Markup {
        let lang = self.lang;
        let Some(choices) = &self.choices else { return html! {} };
        let check = |name: &str, label: String, on: bool| {
            html! {
                div.field { label.check { input type="checkbox" name=(name) value="true" checked[on]; span { (label) } } }
            }
        };
        html! {
            div.field {
                label for="statement-title" { (msg::statement_title(lang)) }
                input id="statement-title" type="text" name="title" dir="auto" maxlength="300" value=(choices.title);
            }
            fieldset {
                legend { (msg::statement_release_label(lang)) }
                @for word in &choices.releases {
                    label.check { input type="radio" name="release" value=(word) checked[*word == choices.release]; span { (msg::statement_release(lang, *word)) } }
                }
                @if choices.releases.contains(&"delivered") { p.soft { (msg::statement_release_informal(lang)) } }
            }
            (check("interpreters", msg::statement_interpreters(lang), choices.interpreters))
            (check("check", msg::statement_check(lang), choices.check))
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<HandInPage> {
        let first = HandInPage {
            lang,
            title: msg::act_hand_in_statement(lang),
            seat: msg::sample_state_a(lang),
            on: Some((msg::sample_place(lang), "#".to_owned())),
            to: "#".to_owned(),
            hidden: vec![],
            read: vec![],
            left: None,
            fault: Some(msg::statement_fault(lang, "no_program")),
            languages: Lang::ALL.to_vec(),
            next: (lang, true),
            most: 8,
            choices: Some(Choices {
                title: String::new(),
                check: true,
                interpreters: true,
                releases: vec!["now", "delivered", "end_of_segment", "end_of_meeting", "never"],
                release: "delivered".to_owned(),
            }),
            entered: None,
            rests: sample_rests(lang),
        };
        let text = ReadText {
            lang,
            text: msg::sample_paragraph_next(lang),
            original: true,
            words: 42,
            found: vec![("speaker", msg::sample_state_a(lang)), ("notes", msg::statement_note(lang, "check"))],
        };
        let left = vec![msg::statement_left_hidden(lang, "2"), msg::statement_left_names(lang, "A. B.")];
        let read =
            HandInPage { read: vec![text], left: Some(left), fault: None, next: (Lang::Fr, false), ..first.clone() };
        vec![first, read]
    }
}

fn left_out(lang: Lang, left: &[String]) -> Markup {
    html! {
        h3 { (msg::statement_taken_out(lang)) }
        @if left.is_empty() { p { (msg::statement_taken_out_none(lang)) } }
        @else { ul { @for one in left { li { (one) } } } }
    }
}

fn read_text(lang: Lang, text: &ReadText) -> Markup {
    let (tag, name) = (text.lang.tag(), format!("text.{}", text.lang.tag()));
    let found: Pairs =
        text.found.iter().map(|(part, words)| (msg::statement_part(lang, *part), html! { bdi { (words) } })).collect();
    html! {
        div.field {
            label for={ "text-" (tag) } { (msg::statement_text_in(lang, msg::language_name(text.lang))) }
            textarea id={ "text-" (tag) } name=(name) rows="14" lang=(tag) dir=(text.lang.dir()) { "\n" (text.text) }
        }
        input type="hidden" name={ "standing." (tag) } value=(if text.original { "original" } else { "unofficial" });
        p.legend {
            span { (msg::statement_standing(lang, if text.original { "original" } else { "unofficial" })) }
            span { (msg::statement_words(lang, text.words.to_string())) }
        }
        @if !found.is_empty() { h3 { (msg::statement_found(lang)) } (pairs(&found)) }
    }
}

/// A text as it is shown.
#[derive(Clone, Debug)]
pub struct ShownText {
    /// Its language.
    pub lang: Lang,
    /// What stands above the words, a line each.
    pub head: Vec<String>,
    /// Paragraphs; stretches with what became of them, where two texts are compared.
    pub body: Vec<Vec<Run>>,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct StatementPage {
    /// Language.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// Meeting and item.
    pub kicker: Option<String>,
    /// Whether it is released.
    pub state: (Tone, String),
    /// Fixed notes: check against delivery, unofficial translation, corrected.
    pub notes: Vec<String>,
    /// Who, where, when.
    pub facts: Pairs,
    /// Texts: words, address, whether it is the one that is shown, language of the words.
    pub versions: Vec<(String, String, bool)>,
    /// The one that is shown.
    pub text: Option<ShownText>,
    /// Said in its place where there is none.
    pub none: Option<String>,
    /// The same as files.
    pub files: Vec<(String, String)>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl StatementPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            @if !self.notes.is_empty() { p.legend { @for note in &self.notes { span { (note) } } } }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.versions.len() > 1 {
                nav.choices aria-label=(msg::statement_versions(lang)) {
                    ul { @for (words, to, now) in &self.versions { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
                }
            }
            @if let Some(text) = &self.text {
                (words_of(lang, text))
            }
            @if let Some(none) = &self.none { p.why { (none) } }
            @if !self.files.is_empty() { p.legend { @for (words, to) in &self.files { a href=(to) download { (words) } } } }
            (pairs(&self.facts))
        };
        Content {
            title: self.title.clone(),
            kicker: self.kicker.clone(),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<StatementPage> {
        use crate::pieces::Fate;
        let body = vec![
            vec![Run::same(msg::sample_paragraph_next(lang))],
            vec![Run::same(msg::sample_paragraph_next(lang)), Run::of(Fate::Inserted, msg::sample_state_a(lang))],
        ];
        let page = StatementPage {
            lang,
            title: msg::statement_of(lang, msg::sample_state_a(lang)),
            kicker: Some(msg::sample_place(lang)),
            state: (Tone::Agreed, msg::statement_released(lang)),
            notes: vec![msg::statement_note(lang, "check")],
            facts: vec![(msg::statement_handed_in(lang), html! { (msg::sample_place(lang)) })],
            versions: vec![
                (msg::language_name(lang), "#".to_owned(), true),
                (msg::statement_changes(lang), "#".to_owned(), false),
            ],
            text: Some(ShownText { lang, head: vec![msg::sample_state_a(lang)], body }),
            none: None,
            files: vec![(msg::statement_plain(lang), "#".to_owned()), (msg::word_clean(lang), "#".to_owned())],
            buttons: vec![Button::Open {
                label: msg::act_correct_statement(lang),
                to: "#".to_owned(),
                weight: Weight::Plain,
            }],
            rests: sample_rests(lang),
        };
        let gone = StatementPage {
            state: (Tone::Closed, msg::statement_gone(lang)),
            notes: vec![],
            versions: vec![],
            text: None,
            none: Some(msg::statement_taken_back(lang, msg::sample_place(lang))),
            files: vec![],
            buttons: vec![],
            ..page.clone()
        };
        vec![page, gone]
    }
}

/// The list.
#[derive(Clone, Debug)]
pub struct StatementsPage {
    /// Language.
    pub lang: Lang,
    /// How many there are, of those asked for.
    pub count: u64,
    /// Where the form of choices goes.
    pub to: String,
    /// What is chosen: name, label, options as value and words, the one chosen.
    pub chosen: Vec<Field>,
    /// Those that interpreters have beforehand.
    pub beforehand: Vec<Line>,
    /// Statements, newest first.
    pub lines: Vec<Line>,
    /// Pages.
    pub leaf: Leaf,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl StatementsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::standing(lang, &html! { (msg::statements_count(lang, self.count)) }, None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if !self.chosen.is_empty() {
                form.narrow method="get" action=(self.to) {
                    div.row {
                        @for field in &self.chosen { (draw_field(field)) }
                        button.act type="submit" { (msg::statements_show(lang)) }
                    }
                }
            }
            @if !self.beforehand.is_empty() { (headed(lang, &msg::statements_beforehand(lang), &self.beforehand, "")) }
            @if self.lines.is_empty() { (pieces::empty(&msg::statements_empty(lang), &msg::statements_empty_who(lang))) }
            @else { (lines(lang, &self.lines)) }
            (leaves(lang, &self.leaf))
        };
        Content { title: msg::statements_title(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<StatementsPage> {
        let line = Line::new(msg::sample_state_a(lang), "#")
            .state(Tone::Agreed, msg::statement_released(lang))
            .below(msg::sample_place(lang));
        let chosen = Field {
            name: "by".to_owned(),
            label: msg::member_name(lang, "delegation"),
            hint: None,
            value: String::new(),
            input: Input::One(vec![("a".to_owned(), msg::sample_state_a(lang))]),
            required: false,
        };
        let full = StatementsPage {
            lang,
            count: 1,
            to: "#".to_owned(),
            chosen: vec![chosen],
            beforehand: vec![Line::new(msg::sample_state_b(lang), "#")],
            lines: vec![line],
            leaf: Leaf::default(),
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), StatementsPage { count: 0, chosen: vec![], beforehand: vec![], lines: vec![], ..full }]
    }
}

/// Draws the words of a statement, in their own direction.
#[must_use]
pub fn words_of(lang: Lang, text: &ShownText) -> Markup {
    html! {
        article.text.statement lang=(text.lang.tag()) dir=(text.lang.dir()) {
            @if !text.head.is_empty() { header { @for line in &text.head { p { (line) } } } }
            @for runs in &text.body { p { (pieces::runs(lang, runs)) } }
        }
    }
}
