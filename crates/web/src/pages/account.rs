//! The account: passkeys, sessions, what happened, what is held; and links that a delegation makes for its persons.

use jiff::Timestamp;
use maud::{Markup, html};

use super::common::{Line, headed, sample_at};
use super::sign_in::{Ceremony, PasskeyForm, fault};
use crate::dates::{self, Zone};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::exact;

/// A passkey as its holder sees it.
#[derive(Clone, Debug)]
pub struct OwnPasskey {
    /// What names it in a form.
    pub id: String,
    /// The name that its holder gave it.
    pub name: String,
    /// When it was enrolled.
    pub made: Timestamp,
    /// When it last signed in.
    pub used: Option<Timestamp>,
}

/// A session as its holder sees it.
#[derive(Clone, Debug)]
pub struct OwnSession {
    /// What names it in a form.
    pub id: String,
    /// It is the one in which the page is drawn.
    pub here: bool,
    /// By what means somebody signed in, as a word.
    pub means: String,
    /// When it began.
    pub began: Timestamp,
    /// When it ends at the latest.
    pub until: Timestamp,
}

/// The page of one's own account.
#[derive(Clone, Debug)]
pub struct AccountPage {
    /// Language.
    pub lang: Lang,
    /// The seat, and the group it is of.
    pub seat: (String, String),
    /// A seat of an exercise: nothing else is shown.
    pub anybodys: bool,
    /// Why the answer before was not taken.
    pub fault: Option<&'static str>,
    /// Passkeys can be enrolled.
    pub enrols: bool,
    /// Minutes within which passkeys may be changed after signing in, where they have passed.
    pub stale_after: Option<u64>,
    /// Passkeys.
    pub passkeys: Vec<OwnPasskey>,
    /// Sessions.
    pub sessions: Vec<OwnSession>,
    /// The account makes links for the persons of its delegation.
    pub recovers: bool,
    /// The operator has made a link that the delegation is told of.
    pub told: Vec<Timestamp>,
    /// What happened to the account: kind and time.
    pub events: Vec<(String, Timestamp)>,
    /// The token of a session for a program that was just begun.
    pub token: Option<String>,
}

impl AccountPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let (seat, group) = &self.seat;
        let main = html! {
            (fault(lang, self.fault))
            p.lede { (msg::sign_in_done(lang, seat)) }
            @if self.anybodys { p { (msg::account_exercise(lang)) } }
            @else {
                @if !self.told.is_empty() {
                    aside.notice { p { (msg::account_told_operator(lang)) }
                        p.soft { (self.told.iter().map(|at| self.at(*at)).collect::<Vec<_>>().join(" · ")) } }
                }
                (self.passkeys())
                (self.sessions())
                @if self.recovers { section {
                    h2 { (msg::recovery_title(lang)) }
                    p { a href=(self.to("/delegation")) { (msg::recovery_title(lang)) } }
                } }
                section {
                    h2 { (msg::mail_title(lang)) }
                    p { a href=(self.to("/mail")) { (msg::mail_where(lang)) } }
                }
                (headed(lang, &msg::account_events(lang), &self.happened(), ""))
                section {
                    h2 { (msg::account_held(lang)) }
                    p { (msg::account_held_what(lang)) }
                    p { a href=(self.to("/held")) { (msg::account_held(lang)) } " · " a href=(self.to("/held.json")) download { (msg::account_held_file(lang)) } }
                }
            }
        };
        Content { title: msg::nav_account(lang), kicker: Some(group.clone()), main, rests_on: None }
    }

    fn to(&self, path: &str) -> String {
        format!("/{}/account{path}", self.lang.tag())
    }

    fn at(&self, at: Timestamp) -> String {
        dates::instant(self.lang, at, &Zone::utc())
    }

    fn happened(&self) -> Vec<Line> {
        let line = |(kind, at): &(String, Timestamp)| {
            Line::new(msg::account_event(self.lang, kind.as_str()), "").below(self.at(*at))
        };
        self.events.iter().map(line).collect()
    }

    fn passkeys(&self) -> Markup {
        let lang = self.lang;
        let may_withdraw = self.passkeys.len() > 1 && self.stale_after.is_none();
        html! {
            section #passkeys {
                h2 { (msg::account_passkeys(lang)) }
                p { (msg::account_passkeys_what(lang)) }
                @if self.passkeys.is_empty() { p.soft { (msg::account_passkeys_none(lang)) } }
                @else { ul.list { @for own in &self.passkeys { li {
                    span.title { bdi { (own.name) } }
                    @if may_withdraw { span.aside {
                        form method="post" action=(self.to("/passkeys/withdraw")) {
                            button.act.grave type="submit" name="id" value=(own.id) { (msg::account_withdraw(lang, own.name.as_str())) }
                        }
                    } }
                    span.below {
                        span { (msg::account_passkey_made(lang, self.at(own.made))) }
                        @if let Some(used) = own.used { span { (msg::account_passkey_used(lang, self.at(used))) } }
                    }
                } } } }
                @if self.passkeys.len() == 1 { p.soft { (msg::account_last_stays(lang)) } }
                @if self.enrols {
                    @match self.stale_after {
                        Some(minutes) => p { (msg::account_not_fresh(lang, minutes)) " "
                            a href={ "/" (lang.tag()) "/sign-in?to=" (self.to("")) } { (msg::nav_sign_in(lang)) } },
                        None => (self.add_form().draw(lang)),
                    }
                }
            }
        }
    }

    fn add_form(&self) -> PasskeyForm {
        PasskeyForm {
            ceremony: Ceremony::Create,
            begin: self.to("/passkeys/begin"),
            to: self.to("/passkeys"),
            hidden: vec![],
            button: msg::account_add(self.lang),
        }
    }

    fn sessions(&self) -> Markup {
        let lang = self.lang;
        html! {
            section #sessions {
                h2 { (msg::account_sessions(lang)) }
                ul.list { @for (i, own) in self.sessions.iter().enumerate() { li {
                    span.title { (msg::account_session_means(lang, own.means.as_str())) }
                    span.aside {
                        @if own.here { (msg::account_session_here(lang)) }
                        @else { form method="post" action=(self.to("/sessions/end")) {
                            button.act type="submit" name="id" value=(own.id) aria-describedby={ "session-" (i) } { (msg::account_end_session(lang)) }
                        } }
                    }
                    span.below { span id={ "session-" (i) } { (msg::account_session_time(lang, self.at(own.began), self.at(own.until))) } }
                } } }
                @if let Some(token) = &self.token {
                    div role="status" { p { (msg::account_program_token(lang)) } (exact(token)) }
                }
                div.acts {
                    @if self.sessions.len() > 1 {
                        form method="post" action=(self.to("/sessions/end-others")) {
                            button.act type="submit" { (msg::account_end_others(lang)) }
                        }
                    }
                    @if self.stale_after.is_none() {
                        form method="post" action=(self.to("/sessions/program")) {
                            button.act type="submit" { (msg::account_program(lang)) }
                        }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<AccountPage> {
        let (early, late) = (sample_at("2031-05-12T08:00:00Z"), sample_at("2031-05-13T03:10:00Z"));
        let passkey = |id: &str, name, used| OwnPasskey { id: id.to_owned(), name, made: early, used };
        let session = |here, means: &str| OwnSession {
            id: "ab".to_owned(),
            here,
            means: means.to_owned(),
            began: late,
            until: sample_at("2031-05-13T15:10:00Z"),
        };
        let page = AccountPage {
            lang,
            seat: (msg::sample_state_a(lang), msg::sample_group(lang)),
            anybodys: false,
            fault: None,
            enrols: true,
            stale_after: None,
            passkeys: vec![
                passkey("01", msg::passkey_name(lang), Some(late)),
                passkey("02", msg::sample_state_b(lang), None),
            ],
            sessions: vec![session(true, "passkey"), session(false, "link")],
            recovers: true,
            told: vec![early],
            events: ["link_by_operator_again", "passkey_enrolled_by_link", "passkey_withdrawn", "counter_went_back"]
                .map(|kind| (kind.to_owned(), late))
                .to_vec(),
            token: Some("00ff".repeat(16)),
        };
        let one = AccountPage {
            passkeys: page.passkeys[..1].to_vec(),
            sessions: vec![session(true, "exercise")],
            stale_after: Some(15),
            fault: Some("taken"),
            recovers: false,
            told: vec![],
            token: None,
            ..page.clone()
        };
        let none = AccountPage { passkeys: vec![], enrols: false, ..one.clone() };
        let anybodys = AccountPage { anybodys: true, fault: None, ..none.clone() };
        vec![page, one, none, anybodys]
    }
}

/// The page on which a delegation makes links for its persons.
#[derive(Clone, Debug)]
pub struct RecoveryPage {
    /// Language.
    pub lang: Lang,
    /// The delegation.
    pub delegation: String,
    /// The persons: what names one in a form, and what he or she may do.
    pub persons: Vec<(String, String)>,
    /// A link that was just made.
    pub link: Option<String>,
    /// The access of somebody was just ended.
    pub ended: bool,
}

impl RecoveryPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let to = format!("/{}/account/delegation", lang.tag());
        let main = html! {
            @if let Some(link) = &self.link {
                section role="status" { p.lede { (msg::person_link(lang)) } (exact(link)) p { (msg::recovery_link_once(lang)) } }
            }
            @if self.ended { p.receipt role="status" { (msg::recovery_ended(lang)) } }
            p.lede { (msg::recovery_lede(lang)) }
            @if self.persons.is_empty() { p.soft { (msg::recovery_none(lang)) } }
            @else { ul.list { @for (id, what) in &self.persons { li {
                span.title { bdi { (what) } }
                span.aside {
                    form.acts method="post" action=(to) {
                        input type="hidden" name="person" value=(id);
                        button.act type="submit" name="does" value="link" { (msg::recovery_link(lang, short(what))) }
                        button.act.grave type="submit" name="does" value="end" { (msg::recovery_end(lang, short(what))) }
                    }
                }
            } } } }
            p { a href={ "/" (lang.tag()) "/account" } { (msg::nav_account(lang)) } }
        };
        Content { title: msg::recovery_title(lang), kicker: Some(self.delegation.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RecoveryPage> {
        let persons = vec![("4d1c9f20aa".to_owned(), msg::right_name(lang, "speak"))];
        let page = |persons, link: Option<&str>, ended| RecoveryPage {
            lang,
            delegation: msg::sample_state_a(lang),
            persons,
            link: link.map(str::to_owned),
            ended,
        };
        vec![
            page(persons.clone(), None, false),
            page(persons.clone(), Some("https://nemcon.example/link/00ff"), false),
            page(persons, None, true),
            page(vec![], None, false),
        ]
    }
}

/// Returns what names a person in a list, without what he or she may do.
fn short(what: &str) -> &str {
    what.split(" · ").next().unwrap_or(what)
}
