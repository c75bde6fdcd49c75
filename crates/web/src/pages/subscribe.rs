//! Addresses under which a calendar program follows the calendar of the group.

use jiff::Timestamp;
use maud::{Markup, html};

use super::common::sample_at;
use crate::dates::{self, Zone};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::exact;

/// The secret address of somebody, as its holder sees it.
#[derive(Clone, Debug)]
pub struct Secret {
    /// What names it in a form.
    pub which: &'static str,
    /// Whose it is.
    pub title: String,
    /// What stands there.
    pub what: String,
    /// When the one that there is was made.
    pub made: Option<Timestamp>,
    /// The address, if it was just made.
    pub shown: Option<String>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct SubscribePage {
    /// Language.
    pub lang: Lang,
    /// Address of the calendar that everyone may see.
    pub public: String,
    /// Secret addresses of whoever looks.
    pub secrets: Vec<Secret>,
    /// Where forms go.
    pub to: String,
    /// The calendar itself.
    pub calendar: String,
    /// Zone.
    pub zone: Zone,
}

impl SubscribePage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::subscribe_lede(lang)) }
            section {
                h2 { (msg::subscribe_public(lang)) }
                p { (msg::subscribe_public_what(lang)) }
                (address(lang, &self.public))
            }
            @for secret in &self.secrets { (self.secret(secret)) }
            @if !self.secrets.is_empty() { p.soft { (msg::subscribe_secret(lang)) } }
            section {
                h2 { (msg::subscribe_how(lang)) }
                ol {
                    li { (msg::subscribe_how_copy(lang)) }
                    li { (msg::subscribe_how_add(lang)) }
                }
                p.soft { (msg::subscribe_how_late(lang)) }
                p { a href=(self.calendar) { (msg::nav_calendar(lang)) } }
            }
        };
        Content { title: msg::subscribe_title(lang), kicker: Some(msg::nav_calendar(lang)), main, rests_on: None }
    }

    fn secret(&self, secret: &Secret) -> Markup {
        let lang = self.lang;
        let again = secret.made.is_some() || secret.shown.is_some();
        html! {
            section {
                h2 { (secret.title) }
                p { (secret.what) }
                @if let Some(shown) = &secret.shown {
                    p role="status" { strong { (msg::subscribe_shown(lang)) } }
                    (address(lang, shown))
                } @else if let Some(made) = secret.made {
                    p { (msg::subscribe_made(lang, dates::instant(lang, made, &self.zone))) }
                } @else {
                    p.soft { (msg::subscribe_none(lang)) }
                }
                form.acts method="post" action=(self.to) {
                    input type="hidden" name="which" value=(secret.which);
                    button.act type="submit" name="do" value="make" {
                        @if again { (msg::subscribe_make_again(lang)) } @else { (msg::subscribe_make(lang)) }
                    }
                    @if again { button.act type="submit" name="do" value="end" { (msg::subscribe_end(lang)) } }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SubscribePage> {
        let secret = |which, made, shown| Secret {
            which,
            title: msg::plain(&msg::subscribe_circle(lang, msg::sample_state_a(lang))),
            what: msg::subscribe_circle_what(lang),
            made,
            shown,
        };
        let own = Secret {
            title: msg::subscribe_own(lang),
            what: msg::subscribe_own_what(lang),
            ..secret("own", None, None)
        };
        let page = SubscribePage {
            lang,
            public: "https://nemcon.example/en/groups/strait/calendar.ics".to_owned(),
            secrets: vec![secret("circle", Some(sample_at("2031-05-12T14:00:00Z")), None), own.clone()],
            to: "#".to_owned(),
            calendar: "#".to_owned(),
            zone: super::common::sample_zone(),
        };
        let shown = Some(format!("https://nemcon.example/calendars/{}.ics", "5e".repeat(32)));
        let made = SubscribePage { secrets: vec![Secret { shown, ..own }], ..page.clone() };
        vec![SubscribePage { secrets: vec![], ..page.clone() }, page, made]
    }
}

/// Draws an address, to be copied or opened.
fn address(lang: Lang, to: &str) -> Markup {
    let opened = to.split_once("://").map_or_else(|| to.to_owned(), |(_, rest)| format!("webcal://{rest}"));
    html! {
        (exact(to))
        p { a href=(opened) { (msg::subscribe_open(lang)) } }
    }
}
