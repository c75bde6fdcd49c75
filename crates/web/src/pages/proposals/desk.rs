//! The desk of a delegation: working copies that nobody else sees, and language versions side by side.

use maud::{Markup, html};

use super::sample_operations;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input, draw_field};
use crate::pages::common::{Line, Rests, headed, lines, rests, sample_rests};
use crate::pages::meeting::hidden_fields;
use crate::pieces::{self, Button};

/// The desk of a delegation.
#[derive(Clone, Debug)]
pub struct DeskPage {
    /// Language.
    pub lang: Lang,
    /// Whose.
    pub seat: String,
    /// Working copies of one's own.
    pub own: Vec<Line>,
    /// Working copies that others share with this delegation.
    pub shared: Vec<Line>,
    /// Acts that were prepared and wait to be sent.
    pub prepared: Vec<Line>,
    /// Where a file is laid on the desk.
    pub upload: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// What went wrong with a file.
    pub fault: Option<String>,
}

impl DeskPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::desk_what(lang)) }
            p.why.waiting { (msg::desk_warning(lang)) }
            @if let Some(fault) = &self.fault { div.refusal role="alert" { p.fact { (fault) } } }
            @if !self.prepared.is_empty() { (headed(lang, &msg::prepared_title(lang), &self.prepared, "")) }
            (headed(lang, &msg::desk_own(lang), &self.own, &msg::desk_empty(lang)))
            @if !self.shared.is_empty() { (headed(lang, &msg::desk_shared(lang), &self.shared, "")) }
            section {
                h2 { (msg::desk_upload(lang)) }
                form method="post" action=(self.upload) enctype="multipart/form-data" {
                    (hidden_fields(&self.hidden))
                    div.field { label for="desk-file" { (msg::desk_file(lang)) } input id="desk-file" type="file" name="file" accept="application/json,.json" required; }
                    div.acts { button.act type="submit" { (msg::desk_put(lang)) } }
                }
            }
        };
        Content { title: msg::desk_title(lang), kicker: Some(self.seat.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DeskPage> {
        let line = Line::new(msg::sample_text_title(lang), "#").below(msg::paragraph_number(lang, "11"));
        let page = DeskPage {
            lang,
            seat: msg::sample_state_a(lang),
            own: vec![line.clone()],
            shared: vec![line.clone()],
            prepared: vec![line],
            upload: "#".to_owned(),
            hidden: vec![],
            fault: None,
        };
        vec![
            page.clone(),
            DeskPage { own: vec![], shared: vec![], prepared: vec![], fault: Some(msg::desk_not_a_copy(lang)), ..page },
        ]
    }
}

/// A working copy.
#[derive(Clone, Debug)]
pub struct CopyPage {
    /// Language.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// The draft: title and address.
    pub on: (String, String),
    /// Each operation in words.
    pub operations: Vec<String>,
    /// Edit, download, clear.
    pub buttons: Vec<Button>,
    /// Who shares it.
    pub sharing: Field,
    /// Where sharing goes, and where it goes to be shown before it is tabled.
    pub to: (String, String),
    /// Fields that go along with the second.
    pub hidden: Vec<(String, String)>,
    /// It is one's own.
    pub own: bool,
    /// Who else has it before them: [`here_too`].
    pub here: Markup,
}

/// Draws who else has a working copy before them; asked for again at `to` while the page is open.
#[must_use]
pub fn here_too(lang: Lang, names: &str, to: &str) -> Markup {
    html! {
        p #here-too role="status" data-poll=(to) {
            @if !names.is_empty() { (msg::desk_here_too(lang, names)) }
        }
    }
}

impl CopyPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.small { a href=(self.on.1) { (self.on.0) } }
            p.why.waiting { (msg::desk_warning(lang)) }
            (self.here)
            section { h2 { (msg::preview_operations(lang)) } ol.operations { @for words in &self.operations { li { (words) } } } }
            form method="post" action=(self.to.1) { (hidden_fields(&self.hidden)) div.acts {
                @if self.own { button.act.first type="submit" { (msg::propose_preview(lang)) } }
                button.act type="submit" name="step" value="edit" { (msg::preview_change(lang)) }
            } }
            (pieces::buttons(&self.buttons))
            @if self.own {
                form method="post" action=(self.to.0) {
                    (draw_field(&self.sharing))
                    div.acts {
                        button.act type="submit" name="step" value="share" { (msg::desk_share(lang)) }
                        button.act.grave type="submit" name="step" value="clear" { (msg::desk_clear(lang)) }
                    }
                }
            }
        };
        Content { title: self.title.clone(), kicker: Some(msg::desk_title(lang)), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<CopyPage> {
        let page = CopyPage {
            lang,
            title: msg::sample_text_title(lang),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            operations: sample_operations(lang),
            buttons: vec![],
            sharing: Field {
                name: "shared".to_owned(),
                label: msg::desk_share_with(lang),
                hint: None,
                value: String::new(),
                input: Input::Many(vec![("bo".to_owned(), msg::sample_state_b(lang))]),
                required: false,
            },
            to: ("#".to_owned(), "#".to_owned()),
            hidden: vec![],
            here: here_too(lang, &msg::sample_state_b(lang), "#"),
            own: true,
        };
        vec![page.clone(), CopyPage { own: false, ..page }]
    }
}

/// Language versions of a draft beside each other.
#[derive(Clone, Debug)]
pub struct LanguagesPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// Versions: language, standing, since when or expected when.
    pub versions: Vec<Line>,
    /// Where versions do not agree in numbers, references, dates, symbols.
    pub differ: Vec<Line>,
    /// Paragraphs changed in one language only.
    pub stale: Vec<Line>,
    /// Where a version seems to call an agreed term otherwise: questions to translators.
    pub terms: Vec<Line>,
    /// Discrepancies reported, and answers.
    pub reported: Vec<Line>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl LanguagesPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (super::reading::views(lang, &self.views))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (lines(lang, &self.versions))
            (headed(lang, &msg::languages_differ(lang), &self.differ, &msg::languages_agree(lang)))
            @if !self.stale.is_empty() { (headed(lang, &msg::languages_stale(lang), &self.stale, "")) }
            @if !self.terms.is_empty() { (headed(lang, &msg::terms_heading(lang), &self.terms, "")) }
            (headed(lang, &msg::languages_reported(lang), &self.reported, &msg::languages_none_reported(lang)))
        };
        Content {
            title: msg::view_languages(lang),
            kicker: Some(self.on.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<LanguagesPage> {
        let line = Line::new(msg::paragraph_number(lang, "11"), "#").below(msg::language_name(Lang::Fr));
        let page = LanguagesPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            versions: vec![line.clone()],
            differ: vec![line.clone()],
            stale: vec![line.clone()],
            terms: vec![Line::new(msg::paragraph_number(lang, "11"), "#").below(msg::terms_question(
                lang,
                msg::language_name(Lang::Fr),
                "programme de travail",
            ))],
            reported: vec![line],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![page.clone(), LanguagesPage { differ: vec![], stale: vec![], terms: vec![], reported: vec![], ..page }]
    }
}
