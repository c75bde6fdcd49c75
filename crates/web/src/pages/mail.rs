//! One's own mail, and the log of mails.

use jiff::Timestamp;
use maud::{Markup, html};

use super::common::{Leaf, Line, headed, leaves, sample_at};
use crate::dates::{self, Zone};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Tone};

/// A mail as the log shows it.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// What it tells of; nothing where this seat may not see that.
    pub what: Option<(String, String)>,
    /// To which delegation or office, where it is not one's own.
    pub of: Option<String>,
    /// The word of what became of it.
    pub state: &'static str,
    /// When it was made.
    pub made: Timestamp,
    /// When it was done with.
    pub done: Option<Timestamp>,
    /// How often it was tried.
    pub attempts: u64,
    /// What the server answered last.
    pub reply: Option<u64>,
    /// What names it in a form, where it can be sent again.
    pub again: Option<i64>,
}

impl MailLine {
    fn tone(&self) -> Tone {
        match self.state {
            "sent" => Tone::Agreed,
            "failed" | "bounced" => Tone::Stopped,
            _ => Tone::Waiting,
        }
    }

    fn line(&self, lang: Lang) -> Line {
        let at = |at: Timestamp| dates::instant(lang, at, &Zone::utc());
        let (title, to) = self.what.clone().unwrap_or_else(|| (msg::mail_log_closed(lang), String::new()));
        let mut line = Line::new(title, to).state(self.tone(), msg::mail_state(lang, self.state));
        if let Some(of) = &self.of {
            line = line.below(of.clone());
        }
        // Of what this seat may not see, the day is enough.
        let made = if self.what.is_some() { at(self.made) } else { dates::date(lang, Zone::utc().date_of(self.made)) };
        line = line.below(msg::plain(&msg::mail_log_made(lang, made)));
        if let (Some(done), true) = (self.done, self.what.is_some()) {
            line = line.below(msg::plain(&msg::mail_log_done(lang, at(done))));
        }
        if self.attempts > 1 {
            line = line.below(msg::plain(&msg::mail_log_attempts(lang, self.attempts)));
        }
        match self.reply {
            Some(reply) => line.below(msg::plain(&msg::mail_log_reply(lang, reply.to_string()))),
            None => line,
        }
    }
}

/// How somebody wants mail, as it is kept.
#[derive(Clone, Debug)]
pub struct OwnMail {
    /// The address.
    pub address: String,
    /// The language.
    pub lang: Lang,
    /// The word of how often.
    pub pace: &'static str,
    /// When it was shown that mail arrives.
    pub confirmed: Option<Timestamp>,
}

/// The page of one's own mail.
#[derive(Clone, Debug)]
pub struct MyMailPage {
    /// Language.
    pub lang: Lang,
    /// The address that mails come from; nothing if none are sent from here.
    pub from: Option<String>,
    /// What is kept.
    pub own: Option<OwnMail>,
    /// What was wrong with the form before, as a word.
    pub fault: Option<&'static str>,
    /// Mails of late.
    pub mails: Vec<MailLine>,
}

/// How often somebody may want mail.
pub const PACES: [&str; 3] = ["at_once", "daily", "none"];

impl MyMailPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let mails: Vec<Line> = self.mails.iter().map(|mail| mail.line(lang)).collect();
        let main = html! {
            @if let Some(fault) = self.fault { p.lede role="alert" { (msg::mail_fault(lang, fault)) } }
            p.lede { (msg::mail_lede(lang)) }
            @match &self.from {
                None => p { (msg::mail_none_here(lang)) },
                Some(from) => {
                    (self.code())
                    (self.form())
                    p.soft { (msg::mail_from(lang, from)) }
                    (headed(lang, &msg::mail_of_late(lang), &mails, &msg::mail_none_yet(lang)))
                }
            }
            @if self.own.is_some() { section {
                h2 { (msg::mail_erase(lang)) }
                p { (msg::mail_erase_what(lang)) }
                form.acts method="post" action=(self.to("/erase")) {
                    button.act.grave type="submit" { (msg::mail_erase(lang)) }
                }
            } }
            p { a href=(format!("/{}/account", lang.tag())) { (msg::nav_account(lang)) } }
        };
        Content { title: msg::mail_title(lang), kicker: None, main, rests_on: None }
    }

    fn to(&self, path: &str) -> String {
        format!("/{}/account/mail{path}", self.lang.tag())
    }

    fn code(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if let Some(own) = self.own.as_ref().filter(|own| own.confirmed.is_none()) { section {
                h2 { (msg::mail_confirm(lang)) }
                p { (msg::mail_confirm_what(lang, &own.address)) }
                form method="post" action=(self.to("/confirm")) {
                    div.field { label for="f-code" { (msg::mail_code(lang)) }
                        input #f-code type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8" pattern="[0-9]{8}" required dir="ltr"; }
                    div.acts { button.act.first type="submit" { (msg::mail_confirm(lang)) } }
                }
            } }
        }
    }

    fn form(&self) -> Markup {
        let lang = self.lang;
        let (address, own_lang, pace) = match &self.own {
            Some(own) => (own.address.as_str(), own.lang, own.pace),
            None => ("", lang, "at_once"),
        };
        html! {
            section {
                h2 { (msg::mail_where(lang)) }
                @if let Some(at) = self.own.as_ref().and_then(|own| own.confirmed) {
                    p.soft { (msg::mail_confirmed(lang, dates::instant(lang, at, &Zone::utc()))) }
                }
                form method="post" action=(self.to("")) {
                    div.field { label for="f-address" { (msg::mail_address(lang)) }
                        input #f-address type="email" name="address" value=(address) autocomplete="email" maxlength="254" required dir="ltr"; }
                    div.field { label for="f-lang" { (msg::mail_language(lang)) }
                        select #f-lang name="lang" { @for one in Lang::ALL {
                            option value=(one.tag()) lang=(one.tag()) selected[one == own_lang] { (msg::language_name(one)) }
                        } } }
                    fieldset { legend { (msg::mail_pace(lang)) }
                        @for one in PACES { label.check {
                            input type="radio" name="pace" value=(one) checked[one == pace]; span { (msg::mail_pace_of(lang, one)) }
                        } } }
                    div.acts { button.act.first type="submit" { (msg::mail_keep(lang)) } }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<MyMailPage> {
        let own = OwnMail {
            address: "desk@mission.example".into(),
            lang,
            pace: "daily",
            confirmed: Some(sample_at("2031-05-12T08:00:00Z")),
        };
        let page = MyMailPage {
            lang,
            from: Some("notices@nemcon.example".into()),
            own: Some(own.clone()),
            fault: None,
            mails: sample_mails(lang, false),
        };
        vec![
            page.clone(),
            MyMailPage { own: Some(OwnMail { confirmed: None, ..own }), fault: Some("code"), ..page.clone() },
            MyMailPage { own: None, mails: vec![], ..page.clone() },
            MyMailPage { own: None, mails: vec![], from: None, ..page },
        ]
    }
}

/// The log of mails of a group.
#[derive(Clone, Debug)]
pub struct MailLogPage {
    /// Language.
    pub lang: Lang,
    /// The group's page that this is.
    pub to: String,
    /// All are shown, not those of one delegation.
    pub whole: bool,
    /// Only those that failed or came back.
    pub troubled: bool,
    /// A mail was just put back to be sent.
    pub again: bool,
    /// The mails.
    pub mails: Vec<MailLine>,
    /// Older ones.
    pub older: Option<String>,
}

impl MailLogPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let leaf = Leaf { older: self.older.clone(), ..Leaf::default() };
        let main = html! {
            @if self.again { p.receipt role="status" { (msg::mail_log_again_done(lang)) } }
            p.lede { @if self.whole { (msg::mail_log_lede(lang)) } @else { (msg::mail_log_own(lang)) } }
            p {
                @if self.troubled { a href=(self.to) { (msg::mail_log_all(lang)) } }
                @else { a href={ (self.to) "?troubled=yes" } { (msg::mail_log_troubled(lang)) } }
            }
            @if self.mails.is_empty() { p.soft { (msg::mail_log_none(lang)) } }
            @else { section { ul.list { @for mail in &self.mails { (self.drawn(mail)) } } } }
            (leaves(lang, &leaf))
        };
        Content { title: msg::mail_log_title(lang), kicker: None, main, rests_on: None }
    }

    fn drawn(&self, mail: &MailLine) -> Markup {
        let (lang, line) = (self.lang, mail.line(self.lang));
        html! {
            li {
                span.title { @if line.to.is_empty() { (line.title) } @else { a href=(line.to) { (line.title) } } }
                span.aside {
                    @if let Some((tone, word)) = &line.state { (pieces::state(*tone, word)) }
                    @if let Some(id) = mail.again {
                        form method="post" action=(self.to) {
                            button.act type="submit" name="again" value=(id) { (msg::mail_log_again(lang)) }
                        }
                    }
                }
                span.below { @for fact in &line.below { span { bdi { (fact) } } } }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<MailLogPage> {
        let page = MailLogPage {
            lang,
            to: format!("/{}/groups/strait/mail", lang.tag()),
            whole: true,
            troubled: false,
            again: true,
            mails: sample_mails(lang, true),
            older: Some("#".to_owned()),
        };
        let own =
            MailLogPage { whole: false, again: false, mails: sample_mails(lang, false), older: None, ..page.clone() };
        vec![page.clone(), own, MailLogPage { mails: vec![], troubled: true, again: false, older: None, ..page }]
    }
}

fn sample_mails(lang: Lang, whole: bool) -> Vec<MailLine> {
    let mail = |state, act: &str, reply| MailLine {
        what: Some((msg::mail_happened(lang, act), "#".to_owned())),
        of: whole.then(|| msg::sample_state_b(lang)),
        state,
        made: sample_at("2031-05-12T14:00:00Z"),
        done: (state != "waiting").then(|| sample_at("2031-05-12T14:00:03Z")),
        attempts: if state == "waiting" { 3 } else { 1 },
        reply,
        again: (whole && state != "waiting").then_some(7),
    };
    let mut all = vec![
        mail("sent", "open_silence", Some(250)),
        mail("waiting", "issue_revision", Some(451)),
        mail("failed", "circulate_letter", Some(550)),
    ];
    if whole {
        all.push(MailLine { what: None, ..mail("bounced", "dispose", None) });
    }
    all
}
