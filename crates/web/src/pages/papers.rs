//! What is held of a member beside the record: the photograph for the badge, and what the travel document says.

use maud::{Markup, html};

use super::acts::{Field, Input, draw_field};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// The page of the papers of a member.
#[derive(Clone, Debug)]
pub struct PapersPage {
    /// Language.
    pub lang: Lang,
    /// The delegation: name and address.
    pub of: (String, String),
    /// The person.
    pub name: String,
    /// Address of the photograph, where there is one.
    pub photo: Option<String>,
    /// What the addresses of its forms begin with.
    pub to: String,
    /// This seat gives and takes back.
    pub fills: bool,
    /// The form of the travel document.
    pub fields: Vec<Field>,
    /// What it says, where it is held and this seat may know.
    pub facts: Vec<(String, String)>,
    /// When it goes by itself.
    pub goes: Option<String>,
    /// Who looked at it.
    pub looks: Vec<String>,
    /// Why something was not taken.
    pub faults: Vec<String>,
    /// Something was just kept or erased.
    pub done: bool,
}

impl PapersPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if !self.faults.is_empty() { ul.why.stopped role="alert" { @for fault in &self.faults { li { (fault) } } } }
            @if self.done { p.receipt role="status" { (msg::papers_done(lang)) } }
            p.lede { (msg::papers_what(lang)) }
            section #photo {
                h2 { (msg::papers_photo(lang)) }
                @if let Some(photo) = &self.photo {
                    p { img.photo src=(photo) alt=(msg::papers_photo_of(lang, &self.name)) width="180"; }
                } @else { p.soft { (msg::papers_no_photo(lang)) } }
                @if self.fills { (self.photo_forms()) }
            }
            section #document {
                h2 { (msg::papers_document(lang)) }
                p { (msg::papers_document_what(lang)) }
                @if let Some(goes) = &self.goes { p { (goes) } }
                @if self.fills { (self.document_forms()) }
                @else if self.facts.is_empty() { p.soft { (msg::papers_not_handed_over(lang)) } }
                @else { dl.pairs { @for (name, words) in &self.facts { dt { (name) } dd { bdi { (words) } } } } }
            }
            @if !self.looks.is_empty() {
                section #looks { h2 { (msg::papers_looks(lang)) } ul { @for look in &self.looks { li { (look) } } } }
            }
            section { p { a href=(self.of.1) { (self.of.0) } } }
        };
        Content { title: self.name.clone(), kicker: Some(msg::papers_title(lang)), main, rests_on: None }
    }

    fn photo_forms(&self) -> Markup {
        let lang = self.lang;
        let to = format!("{}/photo", self.to);
        html! {
            form method="post" action=(to) enctype="multipart/form-data" {
                div.field {
                    label for="photo-file" { (msg::papers_photo_file(lang)) }
                    p.hint #photo-hint { (msg::papers_photo_hint(lang)) }
                    input #photo-file type="file" name="file" accept="image/jpeg,image/png" required aria-describedby="photo-hint";
                }
                div.acts { button.act.first[self.photo.is_none()] type="submit" { (msg::papers_photo_send(lang)) } }
            }
            @if self.photo.is_some() {
                form.acts method="post" action=(to) enctype="multipart/form-data" {
                    button.act.grave type="submit" name="step" value="remove" { (msg::papers_photo_remove(lang)) }
                }
            }
        }
    }

    fn document_forms(&self) -> Markup {
        let lang = self.lang;
        let to = format!("{}/papers", self.to);
        html! {
            form method="post" action=(to) autocomplete="off" {
                @for field in &self.fields { (draw_field(field)) }
                div.acts { button.act.first type="submit" name="step" value="keep" { (msg::papers_keep(lang)) } }
            }
            @if !self.facts.is_empty() {
                form.acts method="post" action=(to) { button.act.grave type="submit" name="step" value="erase" { (msg::papers_erase(lang)) } }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<PapersPage> {
        let field = |name: &str, value: &str, input: Input| Field {
            name: name.to_owned(),
            label: msg::papers_field(lang, name),
            hint: None,
            value: value.to_owned(),
            input,
            required: false,
        };
        let facts = vec![
            (msg::papers_field(lang, "number"), "P 0000000".to_owned()),
            (msg::papers_field(lang, "issued_by"), msg::sample_state_a(lang)),
        ];
        let page = PapersPage {
            lang,
            of: (msg::sample_state_a(lang), "#".to_owned()),
            name: "A. Adviser".to_owned(),
            photo: Some("#".to_owned()),
            to: "#".to_owned(),
            fills: true,
            fields: vec![
                field("number", "P 0000000", Input::Line),
                field("valid_until", "2035-12-31", Input::Day),
                field("handed_over", "true", Input::Check),
            ],
            facts: facts.clone(),
            goes: Some(msg::papers_goes(lang, "13 December 2031")),
            looks: vec![msg::papers_looked(lang, "13 December 2031, 15:00", msg::seat_secretariat(lang))],
            faults: vec![msg::papers_fault(lang, "number"), msg::photo_fault(lang, "unread")],
            done: true,
        };
        let office = PapersPage { fills: false, fields: vec![], faults: vec![], done: false, ..page.clone() };
        let nothing = PapersPage { facts: vec![], goes: None, looks: vec![], photo: None, ..office.clone() };
        vec![page, office, nothing]
    }
}
