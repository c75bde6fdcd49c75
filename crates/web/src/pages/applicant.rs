//! What an organization that applies has for itself: its own page, the link to its seat, and the question whether an address is right.

use maud::html;

use super::common::{Line, Pairs, Rests, headed, pairs, rests, sample_rests};
use super::samples::sample_deadline;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Deadline, Tone};

/// What comes next for an organization.
#[derive(Clone, Debug)]
pub enum Next {
    /// A date, and what it is.
    Until(String, Deadline),
    /// Words.
    Words(String),
}

/// How it stands with the address for mails that an organization gave.
#[derive(Clone, Debug)]
pub enum Mail {
    /// Whoever reads there has said that it is right.
    Confirmed,
    /// Nobody has said so yet; where the mail that asks is sent again.
    Waits(String),
    /// Nobody has said so yet, and the mail that asks was sent a short while ago; from when on it is sent again.
    Asked(Deadline),
}

/// An organization's own page.
#[derive(Clone, Debug)]
pub struct ApplicantPage {
    /// Language.
    pub lang: Lang,
    /// Its name.
    pub name: String,
    /// The round: title and address.
    pub round: (String, String),
    /// Where the application stands.
    pub state: (Tone, String),
    /// What comes next.
    pub next: Next,
    /// What the secretariat wrote.
    pub words: Option<String>,
    /// What it was told.
    pub told: Vec<Line>,
    /// What it said of itself.
    pub facts: Pairs,
    /// Documents sent.
    pub documents: u64,
    /// What the modalities let it learn.
    pub learns: String,
    /// Address of this page.
    pub address: String,
    /// What is said of the address for mails.
    pub mail: Option<Mail>,
    /// What may be sent again: words and address.
    pub again: Option<(String, String)>,
    /// Where it makes the link to its seat, once it takes part.
    pub seat: Option<String>,
    /// Where withdrawing goes, while it is open.
    pub withdraw: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl ApplicantPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let next = match &self.next {
            Next::Until(words, until) => html! { (words) " " (pieces::deadline(lang, until)) },
            Next::Words(words) => html! { (words) },
        };
        let main = html! {
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            section { h2 { (msg::applicant_next_head(lang)) } p { (next) } }
            @if let Some(words) = &self.words {
                section { h2 { (msg::application_words(lang)) } p.own-words dir="auto" { (words) } }
            }
            @if !self.told.is_empty() { (headed(lang, &msg::applicant_told(lang), &self.told, "")) }
            @if let Some((words, to)) = &self.again { div.acts { a.act.first href=(to) { (words) } } }
            p.notice { (msg::applicant_keep(lang)) }
            (pieces::exact(&self.address))
            @match &self.mail {
                Some(Mail::Confirmed) => p.soft { (msg::applicant_mail_confirmed(lang)) },
                Some(Mail::Waits(to)) => form method="post" action=(to) {
                    p { (msg::applicant_mail_waits(lang)) }
                    div.acts { button.act type="submit" { (msg::applicant_mail_again(lang)) } }
                },
                Some(Mail::Asked(from)) => {
                    p { (msg::applicant_mail_waits(lang)) }
                    p.soft { (msg::applicant_mail_later(lang)) " " (pieces::deadline(lang, from)) }
                },
                None => {}
            }
            @if let Some(to) = &self.seat {
                section {
                    h2 { (msg::applicant_seat(lang)) }
                    p { (msg::applicant_seat_what(lang)) }
                    form method="post" action=(to) { div.acts { button.act.first type="submit" { (msg::applicant_seat_link(lang)) } } }
                }
            }
            section {
                h2 { (msg::application_says(lang)) }
                (pairs(&self.facts))
                @if self.documents > 0 { p.soft { (msg::applicant_documents(lang, self.documents.to_string())) } }
            }
            section { p.soft { (msg::rule_value_name(lang, "accreditation_applicants_learn")) " " (self.learns) } }
            @if let Some(to) = &self.withdraw {
                details.more {
                    summary { (msg::act_withdraw_application(lang)) }
                    p.soft { (msg::applicant_withdraw_what(lang)) }
                    form method="post" action=(to) { div.acts { button.act.grave type="submit" { (msg::act_withdraw_application(lang)) } } }
                }
            }
            section { p { a href=(self.round.1) { (self.round.0) } } }
        };
        Content {
            title: self.name.clone(),
            kicker: Some(msg::applicant_kicker(lang)),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ApplicantPage> {
        let full = ApplicantPage {
            lang,
            name: "Lantern Society".to_owned(),
            round: (msg::round_title(lang, "1"), "#".to_owned()),
            state: (Tone::Half, msg::standing_name(lang, "returned")),
            next: Next::Words(msg::applicant_waits(lang)),
            words: Some(msg::sample_rule_text(lang)),
            told: vec![Line::new(msg::round_count(lang, "accredited"), "")],
            facts: vec![(msg::member_name(lang, "purpose"), html! { (msg::sample_rule_text(lang)) })],
            documents: 2,
            learns: msg::rule_value_word(lang, "outcome"),
            address: "https://nemcon.example/application/00".to_owned(),
            mail: Some(Mail::Waits("#".to_owned())),
            again: Some((msg::apply_completed(lang), "#".to_owned())),
            seat: Some("#".to_owned()),
            withdraw: Some("#".to_owned()),
            rests: sample_rests(lang),
        };
        vec![
            full.clone(),
            ApplicantPage { mail: Some(Mail::Asked(sample_deadline())), ..full.clone() },
            ApplicantPage {
                words: None,
                told: vec![],
                mail: Some(Mail::Confirmed),
                again: None,
                seat: None,
                withdraw: None,
                documents: 0,
                ..full
            },
        ]
    }
}

/// The link by which an accredited organization takes its seat, shown once.
#[derive(Clone, Debug)]
pub struct SeatLinkPage {
    /// Language.
    pub lang: Lang,
    /// The organization.
    pub name: String,
    /// The link.
    pub link: String,
    /// Its own page.
    pub own: String,
}

impl SeatLinkPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::applicant_seat_shown(lang)) }
            (pieces::exact(&self.link))
            p { (msg::applicant_seat_once(lang)) }
            p { a href=(self.own) { (msg::applicant_kicker(lang)) } }
        };
        Content { title: self.name.clone(), kicker: Some(msg::applicant_seat(lang)), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SeatLinkPage> {
        let link = "https://nemcon.example/link/00".to_owned();
        vec![SeatLinkPage { lang, name: "Lantern Society".to_owned(), link, own: "#".to_owned() }]
    }
}

/// Asks whoever reads at an address whether an organization gave the right one.
#[derive(Clone, Debug)]
pub struct AddressPage {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// Where the answer goes; nothing once it was given.
    pub to: Option<String>,
}

impl AddressPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = match &self.to {
            Some(to) => html! {
                p.lede { (msg::applicant_address_what(lang)) }
                form method="post" action=(to) {
                    div.acts { button.act.first type="submit" { (msg::applicant_address_right(lang)) } }
                }
                p.soft { (msg::applicant_address_else(lang)) }
            },
            None => html! { p.lede { (msg::applicant_address_done(lang)) } },
        };
        Content { title: msg::applicant_address(lang), kicker: Some(self.group.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<AddressPage> {
        let asks = AddressPage { lang, group: msg::sample_group(lang), to: Some("#".to_owned()) };
        vec![asks.clone(), AddressPage { to: None, ..asks }]
    }
}
