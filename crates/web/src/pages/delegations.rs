//! A delegation as it runs itself: members, credentials, keys; the list of participants and the report on credentials.

use maud::{Markup, html};

use super::common::{Line, Pairs, Rests, headed, lines, pairs, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::meeting::hidden_fields;
use crate::pages::participants::ToDocument;
use crate::pages::sign_in::{Ceremony, PasskeyForm};
use crate::pieces::{self, Button, Tone};

/// The page of one delegation.
#[derive(Clone, Debug)]
pub struct DelegationPage {
    /// Language.
    pub lang: Lang,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Where its credentials stand; of an accredited organization, that it takes part.
    pub stands: (Tone, String),
    /// It takes part by credentials, and not by accreditation.
    pub credentialed: bool,
    /// It may have keys of its own.
    pub signs: bool,
    /// Until when credentials are due, and for which session.
    pub due: Option<(String, pieces::Deadline)>,
    /// Who sees what of this page.
    pub seen: String,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Other pages of the delegation: words and address.
    pub pages: Vec<(String, String)>,
    /// Meetings ahead at the same time, of groups in which it takes part: for itself and the secretariat.
    pub clashes: Vec<Line>,
    /// It has one member, who cannot be in two rooms.
    pub of_one: bool,
    /// Members by kind.
    pub members: Vec<(String, Vec<Line>)>,
    /// Credentials, the newest first.
    pub credentials: Vec<Line>,
    /// Challenges to them.
    pub challenges: Vec<Line>,
    /// Keys, those in force first.
    pub keys: Vec<KeyShown>,
    /// Rules.
    pub rests: Rests,
}

/// A key as the page shows it.
#[derive(Clone, Debug)]
pub struct KeyShown {
    /// What kind of key, since when, whether it counts, what may be done.
    pub line: Line,
    /// The line by which `nemcon verify` and `ssh-keygen` know it.
    pub exact: String,
}

impl DelegationPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let stands = html! { (pieces::state(self.stands.0, &self.stands.1)) @if self.credentialed { div.soft { (msg::credentials_title(lang)) } } };
        let until = self.due.as_ref().map(|(session, until)| {
            html! { (pieces::deadline(lang, until)) div.soft { (msg::credentials_due(lang, session)) } }
        });
        let main = html! {
            (pieces::standing(lang, &stands, None, until.as_ref()))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            section {
                h2 { (msg::delegation_members(lang)) }
                p.soft { (self.seen) }
                @if self.members.is_empty() { (pieces::empty(&msg::members_empty(lang), &msg::members_empty_who(lang))) }
                @for (kind, members) in &self.members { h3 { (kind) } (lines(lang, members)) }
            }
            @if !self.clashes.is_empty() {
                section #clashes {
                    h2 { (msg::clashes_title(lang)) }
                    @if self.of_one { p { (msg::clash_of_one(lang)) } }
                    (lines(lang, &self.clashes))
                }
            }
            @if self.credentialed || !self.credentials.is_empty() {
                section {
                    h2 { (msg::credentials_title(lang)) }
                    p.soft { (msg::credentials_provisional(lang)) }
                    @if !self.credentials.is_empty() { (lines(lang, &self.credentials)) }
                }
            }
            @if !self.challenges.is_empty() { (headed(lang, &msg::challenges_title(lang), &self.challenges, "")) }
            @if self.signs || !self.keys.is_empty() {
                section #keys {
                    h2 { (msg::keys_title(lang)) }
                    p.soft { (msg::keys_what(lang)) }
                    @for key in &self.keys {
                        (lines(lang, std::slice::from_ref(&key.line)))
                        @if !key.exact.is_empty() {
                            details.more { summary { (msg::key_line(lang)) } (pieces::exact(&key.exact)) }
                        }
                    }
                }
            }
        };
        let side = html! {
            @if !self.pages.is_empty() {
                section { h2 { (msg::delegation_pages(lang)) } ul { @for (words, to) in &self.pages { li { a href=(to) { (words) } } } } }
            }
            (rests(lang, &self.rests))
        };
        Content { title: self.name.clone(), kicker: Some(self.kind.clone()), main, rests_on: Some(side) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DelegationPage> {
        let member = Line::new("A. Adviser", "").state(Tone::Agreed, msg::sample_text_title(lang)).below("Counsellor");
        let line = Line::new(msg::credentials_title(lang), "#").below("13 December 2031");
        let full = DelegationPage {
            lang,
            name: msg::sample_state_a(lang),
            kind: msg::entity_kind(lang, "member"),
            stands: (Tone::Half, msg::credentials_title(lang)),
            credentialed: true,
            signs: true,
            due: None,
            seen: msg::members_seen_own(lang),
            clashes: vec![line.clone().below(msg::plain(&msg::clash_with(lang, msg::sample_consultation(lang))))],
            of_one: true,
            buttons: vec![],
            pages: vec![(msg::list_title(lang), "#".to_owned())],
            members: vec![(msg::delegation_members(lang), vec![member])],
            credentials: vec![line.clone()],
            challenges: vec![line.clone()],
            keys: vec![KeyShown { line, exact: "alder ssh alder/0102 ssh-ed25519 AAAA".to_owned() }],
            rests: sample_rests(lang),
        };
        let empty =
            DelegationPage { members: vec![], credentials: vec![], challenges: vec![], keys: vec![], ..full.clone() };
        vec![full, empty]
    }
}

/// What a delegation did of late, to confirm it by key or to disavow it.
#[derive(Clone, Debug)]
pub struct OwnActsPage {
    /// Language.
    pub lang: Lang,
    /// The delegation: name and address.
    pub of: (String, String),
    /// Its acts, the newest first.
    pub acts: Vec<Line>,
    /// Rules.
    pub rests: Rests,
}

impl OwnActsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::own_acts_what(lang)) }
            @if self.acts.is_empty() { p.soft { (msg::own_acts_empty(lang)) } } @else { (lines(lang, &self.acts)) }
            p { a href=(self.of.1) { (self.of.0) } }
        };
        let kicker = Some(self.of.0.clone());
        Content { title: msg::own_acts_title(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<OwnActsPage> {
        let page = OwnActsPage {
            lang,
            of: (msg::sample_state_a(lang), "#".to_owned()),
            acts: vec![Line::new(msg::sample_text_title(lang), "#")],
            rests: sample_rests(lang),
        };
        vec![page.clone(), OwnActsPage { acts: vec![], ..page }]
    }
}

/// How a key confirms an act.
#[derive(Clone, Debug)]
pub enum Confirming {
    /// A passkey that confirms acts is asked in the browser.
    Passkey(PasskeyForm),
    /// The line is signed elsewhere, and the signature is put into the form: the command, and what goes along.
    Elsewhere {
        /// How it is signed.
        command: String,
        /// Where the signature is sent.
        to: String,
        /// What goes along.
        hidden: Vec<(String, String)>,
    },
}

/// The page on which an act is confirmed by a key.
#[derive(Clone, Debug)]
pub struct ConfirmByKeyPage {
    /// Language.
    pub lang: Lang,
    /// The act that is confirmed, in words.
    pub act: String,
    /// Facts about it.
    pub facts: Pairs,
    /// Keys of the delegation that are in force: words, address, whether it is the one chosen.
    pub keys: Vec<(String, String, bool)>,
    /// The line that the key signs, its check code, and how.
    pub line: Option<(String, String, Confirming)>,
    /// Why the signature was not taken.
    pub fault: Option<String>,
    /// To register a key, where there is none.
    pub register: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl ConfirmByKeyPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some(fault) = &self.fault { p.lede role="alert" { (fault) } }
            section.stands { h2 { (self.act) } (pairs(&self.facts)) }
            @if self.keys.is_empty() {
                p { (msg::confirm_no_key(lang)) " " @if let Some(to) = &self.register { a href=(to) { (msg::act_register_key(lang)) } } }
            } @else {
                nav.choices aria-label=(msg::confirm_with(lang)) {
                    p.soft { (msg::confirm_with(lang)) }
                    ul { @for (words, to, now) in &self.keys { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
                }
            }
            @if let Some((line, code, how)) = &self.line {
                section {
                    h2 { (msg::confirm_line(lang)) }
                    (pieces::exact(line))
                    p { (msg::confirm_code(lang)) " " b.mono { (code) } }
                    (draw_confirming(lang, how))
                }
            }
        };
        Content { title: msg::act_confirm_act(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ConfirmByKeyPage> {
        let hidden = vec![("act_id".to_owned(), "00".repeat(16))];
        let passkey = PasskeyForm {
            ceremony: Ceremony::Confirm,
            begin: "#".to_owned(),
            to: "#".to_owned(),
            hidden: hidden.clone(),
            button: msg::confirm_button(lang),
        };
        let page = ConfirmByKeyPage {
            lang,
            act: msg::sample_text_title(lang),
            facts: vec![],
            keys: vec![(msg::keys_title(lang), "#".to_owned(), true)],
            line: Some(("{}\n".to_owned(), "ABCDE-FGHIJ".to_owned(), Confirming::Passkey(passkey))),
            fault: None,
            register: None,
            rests: sample_rests(lang),
        };
        let elsewhere = Confirming::Elsewhere { command: "ssh-keygen -Y sign".to_owned(), to: "#".to_owned(), hidden };
        let signed = ConfirmByKeyPage {
            line: Some(("{}\n".to_owned(), "ABCDE-FGHIJ".to_owned(), elsewhere)),
            fault: Some(msg::confirm_wrong(lang)),
            ..page.clone()
        };
        let none = ConfirmByKeyPage { keys: vec![], line: None, register: Some("#".to_owned()), ..page.clone() };
        vec![page, signed, none]
    }
}

fn draw_confirming(lang: Lang, how: &Confirming) -> Markup {
    match how {
        Confirming::Passkey(form) => html! { p { (msg::confirm_prompt(lang)) } (form.draw(lang)) },
        Confirming::Elsewhere { command, to, hidden } => html! {
            p { (msg::confirm_elsewhere(lang)) }
            (pieces::exact(command))
            form method="post" action=(to) {
                (hidden_fields(hidden))
                div.field {
                    label for="signature" { (msg::confirm_signature(lang)) }
                    textarea #signature.mono name="signature" rows="7" dir="ltr" required spellcheck="false" {}
                }
                div.acts { button.act.first type="submit" { (msg::form_send(lang)) } }
            }
        },
    }
}

/// The page on which a passkey is made that confirms acts.
#[derive(Clone, Debug)]
pub struct ConfirmingKeyPage {
    /// Language.
    pub lang: Lang,
    /// The delegation.
    pub of: String,
    /// What the browser and the device will call it.
    pub called: String,
    /// The form that the passkey answers, where the site has a name that passkeys are bound to.
    pub form: Option<PasskeyForm>,
    /// The form for a credential that was made elsewhere, under the State's own name.
    pub elsewhere: String,
    /// Why it was not taken.
    pub fault: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl ConfirmingKeyPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some(fault) = &self.fault { p.lede role="alert" { (fault) } }
            p.lede { (msg::confirming_key_what(lang)) }
            p { (msg::confirming_key_called(lang, &self.called)) }
            @if let Some(form) = &self.form { (form.draw(lang)) } @else { p.soft { (msg::enrol_not_here(lang)) } }
            p { a href=(self.elsewhere) { (msg::confirming_key_elsewhere(lang)) } }
        };
        let kicker = Some(self.of.clone());
        Content { title: msg::confirming_key_title(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ConfirmingKeyPage> {
        let form = PasskeyForm {
            ceremony: Ceremony::CreateKey,
            begin: "#".to_owned(),
            to: "#".to_owned(),
            hidden: vec![],
            button: msg::confirming_key_button(lang),
        };
        let page = ConfirmingKeyPage {
            lang,
            of: msg::sample_state_a(lang),
            called: msg::sample_group(lang),
            form: Some(form),
            elsewhere: "#".to_owned(),
            fault: None,
            rests: sample_rests(lang),
        };
        let fault = Some(msg::passkey_fault(lang, "other"));
        vec![page.clone(), ConfirmingKeyPage { form: None, fault, ..page }]
    }
}

/// A delegation on the list of participants.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its members: name and function as notified.
    pub members: Vec<(String, String)>,
}

/// The list of participants, as it is published.
#[derive(Clone, Debug)]
pub struct ListPage {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// As of when.
    pub at: String,
    /// By rank: head and delegations.
    pub ranks: Vec<(String, Vec<Listed>)>,
    /// Its parts: word, address, whether it is this one.
    pub parts: Vec<(String, String, bool)>,
    /// Address of the whole on one page, where this is a part.
    pub whole: Option<String>,
    /// Address of the plain text, and of the Word file.
    pub plain: String,
    /// See above.
    pub word: String,
    /// How it becomes a document, for those who issue documents.
    pub document: Option<ToDocument>,
    /// Why no document was made of it.
    pub fault: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl ListPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some(fault) = &self.fault { p.lede role="alert" { (fault) } }
            p.lede { (msg::list_what(lang)) }
            p.soft {
                (self.at)
                @if let Some(whole) = &self.whole { " · " a href=(whole) { (msg::list_whole(lang)) } }
                " · " a href=(self.plain) { (msg::list_plain(lang)) }
                " · " a href=(self.word) download { (msg::list_word(lang)) }
            }
            (super::proposals::reading::parts(lang, &self.parts))
            @for (rank, delegations) in &self.ranks {
                section {
                    h2 { (rank) }
                    @for held in delegations {
                        section.listed {
                            h3 { (held.name) }
                            @if held.members.is_empty() { p.soft { (msg::list_nobody(lang)) } }
                            @else { ul { @for (name, function) in &held.members {
                                li { bdi { (name) } @if !function.is_empty() { span.soft { ", " bdi { (function) } } } }
                            } } }
                        }
                    }
                }
            }
            (super::proposals::reading::parts_below(&self.parts))
            @if let Some(document) = &self.document { (document.draw(lang)) }
        };
        let kicker = Some(self.group.clone());
        Content { title: msg::list_title(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns the list as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.group, msg::list_title(self.lang), self.at);
        for (rank, delegations) in &self.ranks {
            text.push_str(&format!("\n{rank}\n"));
            for held in delegations {
                text.push_str(&format!("\n{}\n", held.name));
                for (name, function) in &held.members {
                    let function = if function.is_empty() { String::new() } else { format!(", {function}") };
                    text.push_str(&format!("  {name}{function}\n"));
                }
            }
        }
        msg::plain(&text)
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ListPage> {
        let held =
            Listed { name: msg::sample_state_a(lang), members: vec![("A. Head".to_owned(), "Ambassador".to_owned())] };
        let none = Listed { name: msg::sample_state_b(lang), members: vec![] };
        let page = ListPage {
            lang,
            group: msg::sample_group(lang),
            at: "13 December 2031".to_owned(),
            ranks: vec![(msg::list_rank(lang, "states"), vec![held, none])],
            parts: vec![("1".to_owned(), "#".to_owned(), true), ("2".to_owned(), "#".to_owned(), false)],
            whole: Some("#".to_owned()),
            plain: "#".to_owned(),
            word: "#".to_owned(),
            document: None,
            fault: None,
            rests: sample_rests(lang),
        };
        let office =
            ListPage { document: Some(ToDocument::sample()), fault: Some(msg::list_unchanged(lang)), ..page.clone() };
        vec![page, office]
    }
}

/// Those whose credentials stand alike: the standing in words, the delegations, each with its address.
pub type Alike = (Tone, String, Vec<(String, String)>);

/// The report on credentials.
#[derive(Clone, Debug)]
pub struct CredentialsPage {
    /// Language.
    pub lang: Lang,
    /// Until when they are due: the session, and the deadline.
    pub due: Option<(String, pieces::Deadline)>,
    /// For which session, and others to choose: words, address, whether it is that now.
    pub sessions: Vec<(String, String, bool)>,
    /// By standing.
    pub standings: Vec<Alike>,
    /// Rules.
    pub rests: Rests,
}

impl CredentialsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let count = |names: &[(String, String)]| u64::try_from(names.len()).unwrap_or(u64::MAX);
        let main = html! {
            p.lede { (msg::credentials_report_what(lang)) }
            @if self.sessions.len() > 1 {
                nav.choices aria-label=(msg::member_name(lang, "session")) {
                    ul { @for (words, to, now) in &self.sessions { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
                }
            }
            @if let Some((session, until)) = &self.due {
                p { (msg::credentials_due(lang, session)) " " (pieces::deadline(lang, until)) }
            }
            @for (tone, word, names) in &self.standings {
                section {
                    h2 { (pieces::state(*tone, word)) " " span.soft { (count(names)) } }
                    @if names.is_empty() { p.soft { (msg::credentials_nobody(lang)) } }
                    @else { ul.names { @for (name, to) in names { li { a href=(to) { (name) } } } } }
                }
            }
        };
        Content { title: msg::credentials_report(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<CredentialsPage> {
        let names = vec![(msg::sample_state_a(lang), "#".to_owned())];
        vec![CredentialsPage {
            lang,
            due: Some((msg::sample_place(lang), super::samples::sample_deadline())),
            sessions: vec![
                (msg::credentials_whole_term(lang), "#".to_owned(), true),
                (msg::sample_place(lang), "#".to_owned(), false),
            ],
            standings: vec![
                (Tone::Agreed, msg::credentials_title(lang), names),
                (Tone::Half, msg::credentials_report(lang), vec![]),
            ],
            rests: sample_rests(lang),
        }]
    }
}
