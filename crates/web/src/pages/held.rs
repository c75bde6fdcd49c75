//! What is held on a person, in official capacity and as a private person; and who asks that it be erased.

use jiff::Timestamp;
use maud::{Markup, html};

use super::common::sample_at;
use crate::dates::{self, Zone};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// Something that a delegation entered of one of its persons.
#[derive(Clone, Debug)]
pub struct HeldFact {
    /// What it is, in a word.
    pub what: String,
    /// Its words.
    pub words: String,
    /// Title and address of the entry.
    pub entry: (String, String),
}

/// What is held beside the record.
#[derive(Clone, Debug)]
pub struct HeldPapers {
    /// Address of the photograph.
    pub photo: Option<String>,
    /// What the travel document says.
    pub facts: Vec<(String, String)>,
    /// Who looked at it.
    pub looks: Vec<String>,
    /// Where both are changed and erased.
    pub change: String,
}

/// The page of what is held on whoever is signed in.
#[derive(Clone, Debug)]
pub struct HeldPage {
    /// Language.
    pub lang: Lang,
    /// What the delegation entered.
    pub official: Vec<HeldFact>,
    /// What is held beside the record, for a person.
    pub papers: Option<HeldPapers>,
    /// The account stands for a person, who may ask to have it erased.
    pub person: bool,
    /// When that was asked.
    pub asked: Option<Timestamp>,
    /// The address for mail.
    pub address: Option<String>,
    /// Mails in the log.
    pub mails: u64,
}

impl HeldPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::held_lede(lang)) }
            (self.official())
            @if let Some(papers) = &self.papers { (papers.draw(lang)) }
            (self.private())
            p { a href=(self.to(".json")) download { (msg::account_held_file(lang)) } }
            p { a href={ "/" (lang.tag()) "/account" } { (msg::nav_account(lang)) } }
        };
        Content { title: msg::account_held(lang), kicker: None, main, rests_on: None }
    }

    fn to(&self, path: &str) -> String {
        format!("/{}/account/held{path}", self.lang.tag())
    }

    fn official(&self) -> Markup {
        let lang = self.lang;
        html! { section {
            h2 { (msg::held_official(lang)) }
            p { (msg::held_official_what(lang)) }
            @if self.official.is_empty() { p.soft { (msg::held_official_none(lang)) } }
            @else { ul.list { @for fact in &self.official { li {
                span.title { (fact.what) ": " bdi { (fact.words) } }
                span.below { a href=(fact.entry.1) { (fact.entry.0) } }
            } } } }
            @match (self.asked, self.person) {
                (Some(at), _) => p role="status" { (msg::held_asked(lang, dates::instant(lang, at, &Zone::utc()))) },
                (None, true) => {
                    p { (msg::held_ask_what(lang)) }
                    form.acts method="post" action=(self.to("/ask")) { button.act type="submit" { (msg::held_ask(lang)) } }
                },
                (None, false) => {},
            }
        } }
    }

    fn private(&self) -> Markup {
        let lang = self.lang;
        html! { section {
            h2 { (msg::held_private(lang)) }
            p { (msg::held_private_what(lang)) }
            ul.list {
                li { span.title { @match &self.address { Some(address) => bdi { (address) }, None => (msg::held_no_address(lang)) } }
                    span.below { span { (msg::held_mails(lang, self.mails)) } a href={ "/" (lang.tag()) "/account/mail" } { (msg::mail_title(lang)) } } }
            }
            @if self.person {
                p { (msg::held_erase_what(lang)) }
                form.acts method="post" action=(self.to("/erase")) { button.act.grave type="submit" { (msg::held_erase(lang)) } }
            }
        } }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<HeldPage> {
        let fact = |name: &str, words: &str| HeldFact {
            what: msg::member_name(lang, name),
            words: words.to_owned(),
            entry: (msg::seal_entry(lang, "41"), "#".to_owned()),
        };
        let page = HeldPage {
            lang,
            official: vec![fact("person", "A. Orlin"), fact("contact", "+000 00 000, desk@mission.example")],
            papers: Some(HeldPapers {
                photo: Some("#".to_owned()),
                facts: vec![(msg::papers_field(lang, "number"), "P 0000000".to_owned())],
                looks: vec![msg::papers_looked(lang, "13 May 2031", msg::seat_secretariat(lang))],
                change: "#".to_owned(),
            }),
            person: true,
            asked: None,
            address: Some("orlin@mission.example".into()),
            mails: 3,
        };
        let none = HeldPage { official: vec![], papers: None, person: false, address: None, mails: 0, ..page.clone() };
        vec![page.clone(), HeldPage { asked: Some(sample_at("2031-05-12T08:00:00Z")), ..page }, none]
    }
}

impl HeldPapers {
    fn draw(&self, lang: Lang) -> Markup {
        html! { section #papers {
            h2 { (msg::held_papers(lang)) }
            @if self.photo.is_none() && self.facts.is_empty() { p.soft { (msg::held_papers_none(lang)) } }
            @if let Some(photo) = &self.photo { p { img.photo src=(photo) alt=(msg::papers_photo(lang)) width="120"; } }
            @if !self.facts.is_empty() { ul.list { @for (name, words) in &self.facts { li { span.title { (name) ": " bdi { (words) } } } } } }
            @if !self.looks.is_empty() { h3 { (msg::papers_looks(lang)) } ul { @for look in &self.looks { li { (look) } } } }
            p { a href=(self.change) { (msg::held_papers_change(lang)) } }
        } }
    }
}

/// A request for erasure.
#[derive(Clone, Debug)]
pub struct Request {
    /// What names it in a form.
    pub id: String,
    /// The delegation, and the beginning of the commitment that stands for the person.
    pub of: (String, String),
    /// When it was asked.
    pub asked: Timestamp,
    /// Entries whose words would go.
    pub entries: u64,
    /// The delegation has withdrawn the person.
    pub withdrawn: bool,
}

/// The secretariat's page of requests for erasure.
#[derive(Clone, Debug)]
pub struct ErasuresPage {
    /// Language.
    pub lang: Lang,
    /// The group's page that this is.
    pub to: String,
    /// Something was just erased.
    pub done: bool,
    /// Requests, the oldest first.
    pub requests: Vec<Request>,
}

impl ErasuresPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if self.done { p.receipt role="status" { (msg::erasures_done(lang)) } }
            p.lede { (msg::erasures_lede(lang)) }
            @if self.requests.is_empty() { p.soft { (msg::erasures_none(lang)) } }
            @else { ul.list { @for one in &self.requests { li {
                span.title { (msg::erasures_of(lang, &one.of.0, &one.of.1)) }
                span.aside { @if one.withdrawn {
                    form method="post" action=(self.to) { button.act.grave type="submit" name="account" value=(one.id) { (msg::erasures_do(lang)) } }
                } }
                span.below {
                    span { (msg::erasures_asked(lang, dates::instant(lang, one.asked, &Zone::utc()))) }
                    span { (msg::erasures_entries(lang, one.entries)) }
                    @if !one.withdrawn { span { (msg::erasures_still(lang)) } }
                }
            } } } }
        };
        Content { title: msg::erasures_title(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ErasuresPage> {
        let request = |withdrawn| Request {
            id: "person:a".to_owned(),
            of: (msg::sample_state_a(lang), "4d1c9f20".to_owned()),
            asked: sample_at("2031-05-12T08:00:00Z"),
            entries: 2,
            withdrawn,
        };
        let page = ErasuresPage { lang, to: "#".to_owned(), done: true, requests: vec![request(true), request(false)] };
        vec![page.clone(), ErasuresPage { done: false, requests: vec![], ..page }]
    }
}
