//! Rounds of accreditation and the form for an organization.

use maud::{Markup, html};

use super::acts::{Field, Input, draw_field};
use super::common::{Line, Pairs, Rests, headed, lines, pairs, rests, sample_rests};
use super::meeting::hidden_fields;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Deadline, Refused, Tone};

/// All rounds, and who takes part.
#[derive(Clone, Debug)]
pub struct RoundsPage {
    /// Language.
    pub lang: Lang,
    /// Modalities in force.
    pub modalities: Option<String>,
    /// Rounds, newest first.
    pub rounds: Vec<Line>,
    /// Names of those who take part.
    pub names: Vec<String>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl RoundsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @match &self.modalities {
                Some(words) => p.lede { (msg::stakeholders_lede(lang, words)) },
                None => (pieces::empty(&msg::modalities_none(lang), &msg::modalities_none_who(lang))),
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.modalities.is_some() || !self.rounds.is_empty() {
                section {
                    h2 { (msg::rounds_head(lang)) }
                    @if self.rounds.is_empty() { (pieces::empty(&msg::rounds_empty(lang), &msg::rounds_empty_who(lang))) }
                    @else { (lines(lang, &self.rounds)) }
                }
                (names(lang, &msg::round_accredited(lang), &self.names))
            }
        };
        Content { title: msg::nav_stakeholders(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RoundsPage> {
        let state = msg::round_state(lang, "silence");
        let full = RoundsPage {
            lang,
            modalities: Some(msg::rule_value_word(lang, "april_2022")),
            rounds: vec![Line::new(msg::round_title(lang, "1"), "#").state(Tone::Waiting, state)],
            names: vec!["Lantern Society".to_owned()],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), RoundsPage { modalities: None, rounds: vec![], names: vec![], ..full }]
    }
}

/// Names of organizations, as they state them.
fn names(lang: Lang, head: &str, all: &[String]) -> Markup {
    html! {
        section {
            h2 { (head) }
            @if all.is_empty() { p.soft { (msg::round_nobody(lang)) } }
            @else { ul.names { @for name in all { li { bdi { (name) } } } } }
        }
    }
}

/// What the Chair chooses where the body decides.
#[derive(Clone, Debug)]
pub struct Chooser {
    /// Where it goes.
    pub to: String,
    /// The round.
    pub round: String,
    /// Decisions: value, words.
    pub decisions: Vec<(String, String)>,
    /// Organizations: value, name.
    pub organizations: Vec<(String, String)>,
    /// Words on the button.
    pub label: String,
}

impl Chooser {
    fn draw(&self, lang: Lang) -> Markup {
        let field = |name: &str, input, required| Field {
            name: name.to_owned(),
            label: msg::member_name(lang, if name == "of" { "organizations" } else { name }),
            hint: None,
            value: String::new(),
            input,
            required,
        };
        html! {
            form method="get" action=(self.to) {
                input type="hidden" name="round" value=(self.round);
                (draw_field(&field("decision", Input::One(self.decisions.clone()), true)))
                (draw_field(&field("of", Input::Many(self.organizations.clone()), false)))
                div.acts { button.act.first type="submit" { (self.label) } }
            }
        }
    }
}

/// A round, for whoever looks.
#[derive(Clone, Debug)]
pub struct RoundPage {
    /// Language.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub state: (Tone, String),
    /// The next instant that counts.
    pub until: Option<Deadline>,
    /// What it goes by.
    pub facts: Pairs,
    /// Address of the form for an organization, while it is open.
    pub apply: Option<String>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// What the Chair chooses.
    pub chooser: Option<Chooser>,
    /// Numbers.
    pub counts: Vec<(String, u64)>,
    /// They are the outcome.
    pub counts_final: bool,
    /// Names of those accredited.
    pub accredited: Vec<String>,
    /// Names proposed, where they are public.
    pub proposed: Vec<String>,
    /// Heading of the applications, for who sees any.
    pub head: Option<String>,
    /// What a State should know of the silence.
    pub what: Option<String>,
    /// Applications.
    pub applications: Vec<Line>,
    /// Parts of a long list of them: words, address, whether it is this one.
    pub parts: Vec<(String, String, bool)>,
    /// What was asked about objections, and what was told.
    pub inquiries: Vec<Line>,
    /// Says whether this seat asks or answers.
    pub sees_inquiries: bool,
    /// The log of what was disclosed, for the Chair.
    pub disclosures: Option<Vec<Line>>,
    /// Rules.
    pub rests: Rests,
}

impl RoundPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let until = self.until.as_ref().map(|until| pieces::deadline(lang, until));
        let main = html! {
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, until.as_ref()))
            @if let Some(to) = &self.apply {
                p { (msg::round_apply_what(lang)) }
                div.acts { a.act.first href=(to) { (msg::round_apply(lang)) } }
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if let Some(chooser) = &self.chooser { (chooser.draw(lang)) }
            @if !self.counts.is_empty() {
                section {
                    h2 { @if self.counts_final { (msg::round_outcome(lang)) } @else { (msg::round_so_far(lang)) } }
                    dl.pairs { @for (name, n) in &self.counts { dt { (name) } dd.num { (n) } } }
                }
            }
            @if let Some(head) = &self.head {
                section {
                    h2 { (head) }
                    @if let Some(what) = &self.what { p.soft { (what) } }
                    @if self.applications.is_empty() { p.soft { (msg::round_nobody(lang)) } }
                    @else { (super::proposals::reading::parts(lang, &self.parts)) (lines(lang, &self.applications)) }
                }
            }
            @if self.sees_inquiries { (headed(lang, &msg::round_inquiries(lang), &self.inquiries, &msg::round_no_inquiries(lang))) }
            @if let Some(log) = &self.disclosures { (headed(lang, &msg::round_disclosures(lang), log, &msg::round_no_disclosures(lang))) }
            (names(lang, &msg::round_accredited(lang), &self.accredited))
            @if !self.proposed.is_empty() { (names(lang, &msg::round_proposed(lang), &self.proposed)) }
            section { h2 { (msg::round_facts(lang)) } (pairs(&self.facts)) }
        };
        Content {
            title: self.title.clone(),
            kicker: Some(msg::nav_stakeholders(lang)),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RoundPage> {
        let name = || "Lantern Society".to_owned();
        let track = msg::track_name(lang, "b");
        let full = RoundPage {
            lang,
            title: msg::round_title(lang, "1"),
            state: (Tone::Waiting, msg::round_state(lang, "silence")),
            until: None,
            facts: vec![(msg::round_applications_until(lang), html! { "2031-05-12" })],
            apply: None,
            buttons: vec![],
            chooser: Some(Chooser {
                to: "#".to_owned(),
                round: "1".to_owned(),
                decisions: vec![("1".to_owned(), msg::sample_heading(lang))],
                organizations: vec![("org-1".to_owned(), name())],
                label: msg::act_accredit(lang),
            }),
            counts: vec![(msg::round_count(lang, "accredited"), 54)],
            counts_final: true,
            accredited: vec![name()],
            proposed: vec![name()],
            head: Some(msg::round_list(lang)),
            what: Some(msg::round_list_what(lang)),
            applications: vec![
                Line::new(name(), "#").state(Tone::Open, msg::standing_name(lang, "listed")).below(track),
            ],
            parts: vec![],
            inquiries: vec![Line::new(msg::sample_state_a(lang), "#").below(msg::inquiry_on_all(lang))],
            sees_inquiries: true,
            disclosures: Some(vec![Line::new(msg::disclosed_to_states(lang), "#")]),
            rests: sample_rests(lang),
        };
        let public = RoundPage {
            apply: Some("#".to_owned()),
            chooser: None,
            counts: vec![],
            accredited: vec![],
            head: None,
            sees_inquiries: false,
            disclosures: None,
            ..full.clone()
        };
        vec![RoundPage { counts_final: false, ..full.clone() }, full, public]
    }
}

/// An application, for whoever sees it.
#[derive(Clone, Debug)]
pub struct ApplicationPage {
    /// Language.
    pub lang: Lang,
    /// Name of the organization.
    pub name: String,
    /// Its round: title and address.
    pub round: (String, String),
    /// Where it stands.
    pub state: (Tone, String),
    /// When it came.
    pub at: String,
    /// What the organization says of itself.
    pub facts: Pairs,
    /// Documents: name and address.
    pub documents: Vec<(String, String)>,
    /// Objections that this seat may see.
    pub objections: Vec<Line>,
    /// Those of all Members.
    pub sees_objections: bool,
    /// What may be done about it.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl ApplicationPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.sees_objections || !self.objections.is_empty() {
                (headed(lang, &msg::application_objections_head(lang), &self.objections, &msg::application_no_objection(lang)))
            }
            section {
                h2 { (msg::application_says(lang)) }
                (pairs(&self.facts))
                p.soft.small { (self.at) }
            }
            @if !self.documents.is_empty() {
                section {
                    h2 { (msg::member_name(lang, "documents")) }
                    ul.names { @for (name, to) in &self.documents { li { a href=(to) download { (name) } } } }
                }
            }
            section { p { a href=(self.round.1) { (self.round.0) } } }
        };
        Content {
            title: self.name.clone(),
            kicker: Some(self.round.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ApplicationPage> {
        let stands = msg::objection_state(lang, "stands");
        let objection = Line::new(msg::sample_state_a(lang), "#").state(Tone::Stopped, stands);
        let full = ApplicationPage {
            lang,
            name: "Lantern Society".to_owned(),
            round: (msg::round_title(lang, "1"), "#".to_owned()),
            state: (Tone::Open, msg::standing_name(lang, "listed")),
            at: "2031-05-12".to_owned(),
            facts: vec![(msg::member_name(lang, "purpose"), html! { (msg::sample_rule_text(lang)) })],
            documents: vec![(msg::application_document(lang, "1"), "#".to_owned())],
            objections: vec![objection.below(msg::objection_no_basis(lang))],
            sees_objections: true,
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), ApplicationPage { objections: vec![], documents: vec![], ..full }]
    }
}

/// The form for an organization.
#[derive(Clone, Debug)]
pub struct ApplyPage {
    /// Language.
    pub lang: Lang,
    /// The round.
    pub round: String,
    /// Until when.
    pub until: Option<Deadline>,
    /// Where it goes.
    pub to: String,
    /// Fields that go along.
    pub hidden: Vec<(String, String)>,
    /// Fields to be filled in.
    pub fields: Vec<Field>,
    /// What is not as it should be.
    pub wrong: Vec<String>,
    /// A refusal of the rules.
    pub refused: Option<Refused>,
    /// Rules.
    pub rests: Rests,
}

/// The field that people do not see: whoever fills it in is a machine.
pub const TRAP: &str = "website";

impl ApplyPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if !self.wrong.is_empty() { div.notice role="alert" { ul { @for words in &self.wrong { li { (words) } } } } }
            @if let Some(refused) = &self.refused { (pieces::refusal(lang, refused)) }
            @if let Some(until) = &self.until { p { (msg::round_applications_until(lang)) " " (pieces::deadline(lang, until)) } }
            p.soft { (msg::apply_lede(lang)) }
            form method="post" action=(self.to) enctype="multipart/form-data" {
                (hidden_fields(&self.hidden))
                @for field in &self.fields { (draw_field(field)) }
                div.field {
                    label for="f-documents" { (msg::member_name(lang, "documents")) }
                    p.hint #f-documents-hint { (msg::apply_documents(lang)) }
                    input #f-documents type="file" name="documents" multiple aria-describedby="f-documents-hint";
                }
                div.vh aria-hidden="true" {
                    label for="f-website" { (msg::apply_leave_empty(lang)) }
                    input #f-website type="text" name=(TRAP) tabindex="-1" autocomplete="off";
                }
                p.soft { (msg::apply_who_sees(lang)) }
                div.acts { button.act.first type="submit" { (msg::apply_send(lang)) } }
            }
        };
        Content {
            title: msg::round_apply(lang),
            kicker: Some(self.round.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ApplyPage> {
        let field = |name: &str, input| Field {
            name: name.to_owned(),
            label: msg::member_name(lang, name),
            hint: Some(msg::field_optional(lang)),
            value: String::new(),
            input,
            required: true,
        };
        vec![ApplyPage {
            lang,
            round: msg::round_title(lang, "1"),
            until: None,
            to: "#".to_owned(),
            hidden: vec![],
            fields: vec![field("name", Input::Line), field("purpose", Input::Area)],
            wrong: vec![msg::http_field_missing(lang, msg::member_name(lang, "name")), msg::apply_too_many(lang)],
            refused: None,
            rests: sample_rests(lang),
        }]
    }
}
