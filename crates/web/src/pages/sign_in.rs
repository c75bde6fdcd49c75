//! Signing in with a passkey, and one-time links, which enrol one.

use maud::{Markup, html};

use crate::assets::PASSKEY;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;

/// What a passkey is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ceremony {
    /// To be made.
    Create,
    /// To sign in.
    Get,
    /// To be made, to confirm acts and sign nobody in.
    CreateKey,
    /// To confirm an act.
    Confirm,
}

/// A form that a passkey answers.
#[derive(Clone, Debug)]
pub struct PasskeyForm {
    /// What for.
    pub ceremony: Ceremony,
    /// Where the script asks for a challenge.
    pub begin: String,
    /// Where the answer is sent.
    pub to: String,
    /// What goes along: name and value.
    pub hidden: Vec<(String, String)>,
    /// Words of the button.
    pub button: String,
}

impl PasskeyForm {
    /// Draws the form, with what is said where it cannot work.
    #[must_use]
    pub fn draw(&self, lang: Lang) -> Markup {
        let kind = match self.ceremony {
            Ceremony::Create => "create",
            Ceremony::CreateKey => "key",
            Ceremony::Get | Ceremony::Confirm => "get",
        };
        html! {
            div.passkey {
                noscript { p { (msg::passkey_needs_script(lang)) } }
                p data-unsupported hidden { (msg::passkey_unsupported(lang)) }
                p role="alert" data-failed hidden { (msg::passkey_not_done(lang)) }
                form method="post" action=(self.to) data-passkey=(kind) data-begin=(self.begin) hidden {
                    @for (name, value) in &self.hidden { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="challenge"; input type="hidden" name="credential";
                    @if self.ceremony == Ceremony::Create {
                        div.field {
                            label for="passkey-name" { (msg::passkey_name(lang)) }
                            p.hint #passkey-name-hint { (msg::passkey_name_hint(lang)) }
                            input #passkey-name type="text" name="name" required maxlength="60" autocomplete="off" aria-describedby="passkey-name-hint";
                        }
                    }
                    button.act.first type="submit" { (self.button) }
                }
            }
            script src=(PASSKEY.path) defer {}
        }
    }
}

/// Draws why the answer of a passkey was not taken.
#[must_use]
pub fn fault(lang: Lang, fault: Option<&str>) -> Markup {
    html! { @if let Some(word) = fault { p.lede role="alert" { (msg::passkey_fault(lang, word)) } } }
}

/// The page for signing in.
#[derive(Clone, Debug)]
pub struct SignInPage {
    /// Language.
    pub lang: Lang,
    /// Why the answer before was not taken.
    pub fault: Option<&'static str>,
    /// Why the provider's answer was not taken.
    pub staff_fault: Option<&'static str>,
    /// The site has passkeys.
    pub passkeys: bool,
    /// Groups for which the operator's staff signs in: name and address.
    pub staff: Vec<(String, String)>,
    /// Where to go on afterwards.
    pub to: Option<String>,
    /// Who is signed in already.
    pub signed_in: Option<String>,
}

impl SignInPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let here = format!("/{}/sign-in", lang.tag());
        let form = PasskeyForm {
            ceremony: Ceremony::Get,
            begin: format!("{here}/begin"),
            to: here,
            hidden: self.to.iter().map(|to| ("to".to_owned(), to.clone())).collect(),
            button: msg::sign_in_button(lang),
        };
        let main = html! {
            (fault(lang, self.fault))
            @if let Some(seat) = &self.signed_in { p { (msg::sign_in_done(lang, seat)) } }
            @if let Some(word) = self.staff_fault { p.lede role="alert" { (msg::staff_fault(lang, word)) } }
            @if self.passkeys { p.lede { (msg::sign_in_lede(lang)) } (form.draw(lang)) }
            @if !self.staff.is_empty() { section {
                h2 { (msg::staff_title(lang)) }
                p { (msg::staff_what(lang)) }
                ul { @for (group, to) in &self.staff { li { a href=(to) rel="nofollow" { (msg::staff_sign_in(lang, group.as_str())) } } } }
            } }
            section {
                p { (msg::sign_in_no_passkey(lang)) }
                p { (msg::sign_in_no_session(lang)) }
            }
        };
        Content { title: msg::nav_sign_in(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SignInPage> {
        let page = |fault| SignInPage {
            lang,
            fault,
            staff_fault: None,
            passkeys: true,
            staff: vec![],
            to: None,
            signed_in: None,
        };
        let staff = SignInPage {
            passkeys: false,
            staff: vec![("strait".into(), "#".into())],
            staff_fault: Some("not_named"),
            ..page(None)
        };
        let again = SignInPage { to: Some("#".into()), signed_in: Some(msg::sample_state_a(lang)), ..page(None) };
        vec![page(None), page(Some("went_back")), page(Some("expired")), again, staff]
    }
}

/// The page behind a one-time link.
#[derive(Clone, Debug)]
pub struct LinkPage {
    /// Language.
    pub lang: Lang,
    /// The seat it leads to, or nothing if the link cannot be used.
    pub seat: Option<String>,
    /// Address that the form asks.
    pub to: String,
    /// The site has passkeys.
    pub enrols: bool,
    /// The link signs in by itself.
    pub signs_in: bool,
    /// Why the answer before was not taken.
    pub fault: Option<&'static str>,
}

impl LinkPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = match &self.seat {
            Some(seat) => html! {
                (fault(lang, self.fault))
                p.lede { (msg::link_leads_to(lang, seat)) }
                @if self.enrols { p { (msg::enrol_what(lang)) } (self.form().draw(lang)) }
                @if self.signs_in {
                    section {
                        @if self.enrols { h2 { (msg::link_without_passkey(lang)) } }
                        p { (msg::link_once(lang)) }
                        form method="post" action=(self.to) {
                            button.act.first[!self.enrols] type="submit" { (msg::link_confirm(lang)) }
                        }
                    }
                }
                @if !self.enrols && !self.signs_in { p { (msg::enrol_not_here(lang)) } }
            },
            None => html! { p.lede { (msg::link_dead(lang)) } p { (msg::link_dead_what(lang)) } },
        };
        Content { title: msg::link_title(lang), kicker: None, main, rests_on: None }
    }

    fn form(&self) -> PasskeyForm {
        PasskeyForm {
            ceremony: Ceremony::Create,
            begin: format!("{}/begin", self.to),
            to: self.to.clone(),
            hidden: vec![],
            button: msg::enrol_button(self.lang),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<LinkPage> {
        let page = |enrols, signs_in| LinkPage {
            lang,
            seat: Some(msg::sample_state_a(lang)),
            to: "#".to_owned(),
            enrols,
            signs_in,
            fault: None,
        };
        let dead = LinkPage { seat: None, ..page(true, true) };
        let failed = LinkPage { fault: Some("malformed"), ..page(true, false) };
        vec![page(true, false), page(false, true), page(true, true), page(false, false), failed, dead]
    }
}
