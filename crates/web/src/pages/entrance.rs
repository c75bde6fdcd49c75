//! The entrance of a meeting, badges, and letters of invitation.

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::assets::{ENTRANCE, ICON, PAPER, STYLE};
use crate::dates::{self, Zone};
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Shape};

/// What became of a badge that was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// It holds.
    Holds,
    /// It is not on the list.
    Unknown,
}

/// The page at the door: it stands alone, with nothing of the group around it.
#[derive(Clone, Debug)]
pub struct EntrancePage {
    /// The group.
    pub group: String,
    /// Its own address.
    pub to: String,
    /// What became of the badge that was typed last, where no script runs.
    pub came: Option<Came>,
}

impl EntrancePage {
    /// Draws the whole page.
    #[must_use]
    pub fn whole(&self, lang: Lang) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(lang.tag()) dir=(lang.dir()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (msg::plain(&msg::page_title(lang, &self.group, msg::entrance_title(lang)))) }
                    link rel="stylesheet" href=(STYLE.path);
                    link rel="stylesheet" href=(PAPER.path);
                    link rel="icon" type="image/svg+xml" href=(ICON.path);
                    script src=(ENTRANCE.path) defer {}
                }
                body.door data-entrance=(self.to) {
                    main #main {
                        p.kicker { (self.group) }
                        h1 { (msg::entrance_title(lang)) }
                        (self.main(lang))
                    }
                }
            }
        }
    }

    fn main(&self, lang: Lang) -> Markup {
        html! {
            form.code method="post" action=(self.to) {
                label for="code" { (msg::entrance_code(lang)) }
                div.row {
                    input #code type="text" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr" required autofocus;
                    button.act.first type="submit" { (msg::entrance_check(lang)) }
                }
            }
            p.acts { button.act type="button" data-scan hidden { (msg::entrance_camera(lang)) } }
            video data-camera hidden playsinline muted {}
            div.answer role="status" aria-live="assertive" {
                p.answer-yes hidden[self.came != Some(Came::Holds)] { (pieces::shape(Shape::Disc)) (msg::entrance_holds(lang)) }
                p.answer-no hidden[self.came != Some(Came::Unknown)] { (pieces::shape(Shape::Stop)) (msg::entrance_unknown(lang)) }
            }
            p.soft data-waiting hidden { (msg::entrance_waiting(lang)) " " b data-count { "0" } }
            p.why.waiting data-offline hidden { (msg::entrance_offline(lang)) }
            p.why.stopped data-stale hidden { (msg::entrance_stale(lang)) }
            details { summary { (msg::entrance_kept_title(lang)) } p { (msg::entrance_kept(lang)) } }
        }
    }
}

/// The page of a link that lets a device in.
#[derive(Clone, Debug)]
pub struct BeginPage {
    /// Language.
    pub lang: Lang,
    /// Where it is sent.
    pub to: String,
}

impl BeginPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::entrance_begin_what(lang)) }
            form method="post" action=(self.to) { div.acts { button.act.first type="submit" { (msg::entrance_begin(lang)) } } }
        };
        Content { title: msg::entrance_title(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<BeginPage> {
        vec![BeginPage { lang, to: "#".to_owned() }]
    }
}

/// The page on which the secretariat says which devices stand at the door.
#[derive(Clone, Debug)]
pub struct DevicesPage {
    /// Language.
    pub lang: Lang,
    /// Its own address.
    pub to: String,
    /// Devices: what names one in a form, and since when it stands there.
    pub devices: Vec<(String, Option<Timestamp>)>,
    /// A link that was just made.
    pub link: Option<String>,
    /// How many badges came in within a day.
    pub came: u64,
    /// How long that is kept.
    pub kept_days: u64,
    /// Zone.
    pub zone: Zone,
}

impl DevicesPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::entrance_devices_what(lang)) }
            @if let Some(link) = &self.link {
                section role="status" { p { (msg::entrance_link(lang)) } (pieces::exact(link)) }
            }
            form method="post" action=(self.to) { div.acts { button.act.first type="submit" { (msg::entrance_make(lang)) } } }
            @if self.devices.is_empty() { p.soft { (msg::entrance_none(lang)) } }
            @else { ul.list { @for (place, (id, began)) in (1..).zip(&self.devices) { li {
                span.title { (msg::entrance_device(lang, place.to_string())) }
                span.aside { form.acts method="post" action=(self.to) {
                    button.act.grave type="submit" name="end" value=(id) { (msg::entrance_end(lang, place.to_string())) }
                } }
                span.below { @match began {
                    Some(began) => { (msg::key_since(lang, dates::instant(lang, *began, &self.zone))) }
                    None => { (msg::entrance_link_waits(lang)) }
                } }
            } } } }
            section { h2 { (msg::entrance_came(lang)) } p { (msg::entrance_came_count(lang, self.came)) } p.soft { (msg::entrance_came_kept(lang, self.kept_days)) } }
        };
        Content { title: msg::entrance_devices(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DevicesPage> {
        let began = "2031-05-13T12:00:00Z".parse::<Timestamp>().ok();
        let page = DevicesPage {
            lang,
            to: "#".to_owned(),
            devices: vec![("a".to_owned(), began), ("b".to_owned(), None)],
            link: Some("https://nemcon.example/en/groups/strait/entrance/begin/00ff".to_owned()),
            came: 12,
            kept_days: 30,
            zone: Zone::utc(),
        };
        vec![page.clone(), DevicesPage { devices: vec![], link: None, came: 0, ..page }]
    }
}

/// One badge.
#[derive(Clone, Debug)]
pub struct Badge {
    /// Name and function as notified, and as what.
    pub name: String,
    /// See above.
    pub function: String,
    /// See above.
    pub kind: String,
    /// Address of the photograph, where there is one.
    pub photo: Option<String>,
    /// Its code.
    pub code: String,
}

impl Badge {
    fn draw(&self, lang: Lang, group: &str, delegation: &str) -> Markup {
        html! {
            p.badge-group { (group) }
            p.badge-of { (delegation) }
            @if let Some(photo) = &self.photo { img.badge-photo src=(photo) alt=(msg::papers_photo_of(lang, &self.name)) width="120"; }
            p.badge-name { bdi { (self.name) } }
            p.badge-function { bdi { (self.function) } }
            p.badge-kind { (self.kind) }
            (square(&self.code, &msg::badge_code(lang)))
            p.badge-code.mono { (self.code) }
        }
    }

    fn sample(lang: Lang) -> Badge {
        Badge {
            name: "A. Adviser".to_owned(),
            function: "Counsellor".to_owned(),
            kind: msg::delegation_members(lang),
            photo: None,
            code: "ABCDE-FGHIJ-KLMNO-PQRST".to_owned(),
        }
    }
}

/// One's own badge, on a telephone.
#[derive(Clone, Debug)]
pub struct OwnBadgePage {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// The delegation.
    pub delegation: String,
    /// The badge, once the registration is approved.
    pub badge: Option<Badge>,
    /// Where the photograph is given.
    pub papers: Option<String>,
}

impl OwnBadgePage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            link rel="stylesheet" href=(PAPER.path);
            @if let Some(badge) = &self.badge {
                div.badges.own { div.badge { (badge.draw(lang, &self.group, &self.delegation)) } }
                p.soft.screen-only { (msg::badge_own_what(lang)) }
            } @else { p.lede { (msg::badge_own_none(lang)) } }
            @if let Some(papers) = &self.papers { p.screen-only { a href=(papers) { (msg::papers_title(lang)) } } }
        };
        Content { title: msg::badge_own(lang), kicker: Some(self.delegation.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<OwnBadgePage> {
        let page = OwnBadgePage {
            lang,
            group: msg::sample_group(lang),
            delegation: msg::sample_state_a(lang),
            badge: Some(Badge::sample(lang)),
            papers: Some("#".to_owned()),
        };
        vec![page.clone(), OwnBadgePage { badge: None, ..page }]
    }
}

/// The badges of a delegation, to be printed.
#[derive(Clone, Debug)]
pub struct BadgesPage {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// The delegation.
    pub delegation: String,
    /// Its badges.
    pub badges: Vec<Badge>,
}

impl BadgesPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            link rel="stylesheet" href=(PAPER.path);
            p.lede.screen-only { (msg::badges_what(lang)) }
            @if self.badges.is_empty() { p.soft { (msg::badges_none(lang)) } }
            ul.badges {
                @for badge in &self.badges {
                    li.badge { (badge.draw(lang, &self.group, &self.delegation)) }
                }
            }
        };
        Content { title: msg::badges_title(lang), kicker: Some(self.delegation.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<BadgesPage> {
        let page = BadgesPage {
            lang,
            group: msg::sample_group(lang),
            delegation: msg::sample_state_a(lang),
            badges: vec![Badge::sample(lang)],
        };
        vec![page.clone(), BadgesPage { badges: vec![], ..page }]
    }
}

/// Draws a QR code as one path.
fn square(code: &str, title: &str) -> Markup {
    let Ok(made) = qrcode::QrCode::new(code) else { return html! {} };
    let width = made.width();
    let dark = made.to_colors().into_iter().enumerate().filter(|(_, color)| *color == qrcode::Color::Dark);
    let path: String = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width, at / width)).collect();
    html! {
        svg.square viewBox=(format!("-4 -4 {0} {0}", width + 8)) role="img" aria-label=(title) {
            rect x="-4" y="-4" width=(width + 8) height=(width + 8) fill="#fff" {}
            (PreEscaped(format!("<path fill=\"#000\" d=\"{path}\"/>")))
        }
    }
}

/// A letter of invitation, made from a registration.
#[derive(Clone, Debug)]
pub struct InvitationPage {
    /// Language.
    pub lang: Lang,
    /// The group, and to whom it reports.
    pub group: String,
    /// The delegation.
    pub delegation: String,
    /// Name and function as notified, and as what.
    pub name: String,
    /// See above.
    pub function: String,
    /// See above.
    pub kind: String,
    /// The session: title, days, place.
    pub session: Option<(String, String, String)>,
    /// The travel document, where the delegation wants it named.
    pub document: Option<String>,
    /// The date of the letter.
    pub date: String,
    /// Sessions to choose: words, address, whether it is that now.
    pub sessions: Vec<(String, String, bool)>,
}

impl InvitationPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            link rel="stylesheet" href=(PAPER.path);
            @if self.sessions.len() > 1 {
                nav.choices aria-label=(msg::member_name(lang, "session")) {
                    ul { @for (words, to, now) in &self.sessions { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
                }
            }
            div.letter {
                p { (self.date) }
                p { (msg::invitation_opening(lang)) }
                p { (msg::invitation_registered(lang, &self.delegation, &self.group, &self.kind, &self.name)) }
                @if !self.function.is_empty() { p { (msg::invitation_function(lang, &self.function)) } }
                @if let Some((title, days, place)) = &self.session { p { (msg::invitation_session(lang, days, place, title)) } }
                @if let Some(document) = &self.document { p { (document) } }
                p { (msg::invitation_asks(lang)) }
                p { (msg::seat_secretariat(lang)) }
            }
        };
        Content { title: msg::invitation_title(lang), kicker: Some(self.group.clone()), main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<InvitationPage> {
        vec![InvitationPage {
            lang,
            group: msg::sample_group(lang),
            delegation: msg::sample_state_a(lang),
            name: "A. Adviser".to_owned(),
            function: "Counsellor".to_owned(),
            kind: msg::delegation_members(lang),
            session: Some((msg::sample_place(lang), "1–5".to_owned(), "New York".to_owned())),
            document: Some(msg::invitation_document(
                lang,
                "Passport",
                msg::sample_state_a(lang),
                "P 0000000",
                "31 December 2035",
            )),
            date: "13 May 2031".to_owned(),
            sessions: vec![],
        }]
    }
}
