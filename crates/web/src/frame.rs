//! The frame of every page: top bar, left rail, main column, right column.

use jiff::Timestamp;
use maud::{DOCTYPE, Markup, html};

use crate::assets::{MEETING, ROOM, SCRIPT, STYLE};
use crate::dates::{self, Zone};
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Shape};

/// Who looks at the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Nobody in particular: needs no account.
    Public,
    /// The Chair, who acts for no State.
    Chair,
    /// The secretariat.
    Secretariat,
    /// A delegation, by its name in the language of the page.
    Delegation(String),
}

impl Seat {
    /// Returns the name of the seat.
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        match self {
            Seat::Public => msg::seat_public(lang),
            Seat::Chair => msg::seat_chair(lang),
            Seat::Secretariat => msg::seat_secretariat(lang),
            Seat::Delegation(name) => name.clone(),
        }
    }
}

/// A part of the group's work, as the left rail lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What a seat needs to know now.
    Overview,
    /// Sessions and meetings.
    Calendar,
    /// The agenda and the programme of work.
    Agenda,
    /// Documents by symbol.
    Documents,
    /// Letters of the Chair and of missions.
    Letters,
    /// Texts under negotiation.
    Texts,
    /// The meeting in the room.
    Meeting,
    /// Decisions.
    Decisions,
    /// Silence procedures.
    Silences,
    /// Members, observers, officers.
    Participants,
    /// Visas and access.
    Access,
    /// Organizations that take part.
    Stakeholders,
    /// The rules of procedure.
    Rulebook,
    /// The record and how to check it.
    Record,
}

impl Section {
    /// All sections, in the order of the rail.
    pub const ALL: [Section; 14] = [
        Section::Overview,
        Section::Calendar,
        Section::Agenda,
        Section::Meeting,
        Section::Texts,
        Section::Documents,
        Section::Letters,
        Section::Decisions,
        Section::Silences,
        Section::Participants,
        Section::Access,
        Section::Stakeholders,
        Section::Rulebook,
        Section::Record,
    ];

    /// Returns the last part of the section's address, empty for the overview.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Section::Overview => "",
            Section::Calendar => "calendar",
            Section::Agenda => "agenda",
            Section::Documents => "documents",
            Section::Letters => "letters",
            Section::Texts => "texts",
            Section::Meeting => "meeting",
            Section::Decisions => "decisions",
            Section::Silences => "silences",
            Section::Participants => "participants",
            Section::Access => "access",
            Section::Stakeholders => "stakeholders",
            Section::Rulebook => "rulebook",
            Section::Record => "record",
        }
    }

    /// Returns the name of the section.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        match self {
            Section::Overview => msg::nav_overview(lang),
            Section::Calendar => msg::nav_calendar(lang),
            Section::Agenda => msg::nav_agenda(lang),
            Section::Documents => msg::nav_documents(lang),
            Section::Letters => msg::nav_letters(lang),
            Section::Texts => msg::nav_texts(lang),
            Section::Meeting => msg::nav_meeting(lang),
            Section::Decisions => msg::nav_decisions(lang),
            Section::Silences => msg::nav_silences(lang),
            Section::Participants => msg::nav_participants(lang),
            Section::Access => msg::nav_access(lang),
            Section::Stakeholders => msg::nav_stakeholders(lang),
            Section::Rulebook => msg::nav_rulebook(lang),
            Section::Record => msg::nav_record(lang),
        }
    }
}

/// What a group is, beyond its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A group at work.
    Real,
    /// An exercise of invented States.
    Exercise,
    /// Rebuilt from published sources; read-only.
    Reconstruction,
}

/// A meeting that is open, and what it has under discussion.
#[derive(Clone, Debug)]
pub struct Under {
    /// The meeting and its mode.
    pub meeting: String,
    /// Its address.
    pub to: String,
    /// What is under discussion, and its address.
    pub what: Option<(String, String)>,
    /// What follows `#` in the address of its paragraph, on a page that shows the text.
    pub anchor: Option<String>,
}

/// Returns the name of the live part that says what is under discussion: on a page about a meeting in that one, elsewhere in all that are open.
#[must_use]
pub fn under_name(about: Option<&str>) -> String {
    let of = about.map_or_else(|| "discussion".to_owned(), |meeting| format!("discussion-{meeting}"));
    format!("under-{of}")
}

/// Draws the meetings that are open with what they have under discussion, on every page of a group.
#[must_use]
pub fn under(lang: Lang, about: Option<&str>, all: &[Under]) -> Markup {
    let anchors: Vec<&str> = all.iter().filter_map(|one| one.anchor.as_deref()).collect();
    html! {
        span.going id=(under_name(about)) data-now=[(!anchors.is_empty()).then(|| anchors.join(" "))] {
            @for one in all {
                span {
                    a.place href=(one.to) { bdi { (one.meeting) } }
                    @if let Some((what, to)) = &one.what {
                        " " span.under { (msg::under_discussion(lang)) " " a href=(to) { bdi { (what) } } }
                    }
                }
            }
        }
    }
}

/// The group that a page belongs to, and what is going on in it.
#[derive(Clone, Debug)]
pub struct GroupHead {
    /// Its part of the address.
    pub slug: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Real, exercise or reconstruction.
    pub standing: Standing,
    /// The meeting that the page is about, where it is about one.
    pub about: Option<String>,
    /// The meetings that are open, with what is under discussion: on a page about one of them that one alone.
    pub under_discussion: Vec<Under>,
    /// Number of entries when the page was drawn.
    pub entries: u64,
    /// Sections that show this seat nothing.
    pub hides: Vec<Section>,
}

/// What every page shows around itself.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Language of the page.
    pub lang: Lang,
    /// Address without the language, such as `/groups/oewg/calendar`.
    pub path: String,
    /// The group, where the page belongs to one.
    pub group: Option<GroupHead>,
    /// The section to mark in the rail.
    pub section: Option<Section>,
    /// Who looks.
    pub seat: Seat,
    /// When the page is drawn.
    pub now: Timestamp,
    /// The zone of the meeting place.
    pub zone: Zone,
    /// Says whether seats may be chosen freely, as in an exercise.
    pub seats_open: bool,
    /// Says whether people sign in with passkeys.
    pub passkeys: bool,
}

impl Frame {
    /// Returns the address of a page of this group in this language.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        let slug = self.group.as_ref().map_or("", |g| g.slug.as_str());
        let slash = if path.is_empty() { "" } else { "/" };
        format!("/{}/groups/{slug}{slash}{path}", self.lang.tag())
    }
}

/// The content of a page.
pub struct Content {
    /// Title for the window and the head.
    pub title: String,
    /// Small line over the title.
    pub kicker: Option<String>,
    /// The main column, under the title.
    pub main: Markup,
    /// The right column; `None` gives the main column the room.
    pub rests_on: Option<Markup>,
}

/// Draws a whole page.
#[must_use]
pub fn page(frame: &Frame, content: &Content) -> Markup {
    let lang = frame.lang;
    let title = match &frame.group {
        Some(group) => msg::plain(&msg::page_title(lang, &group.name, &content.title)),
        None => msg::plain(&msg::page_title(lang, msg::site_name(lang), &content.title)),
    };
    let stream = frame.group.as_ref().map(|_| frame.to("stream"));
    let entries = frame.group.as_ref().map(|g| g.entries);
    html! {
        (DOCTYPE)
        html lang=(lang.tag()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href=(STYLE.path);
                @if matches!(frame.section, Some(Section::Agenda | Section::Meeting)) || frame.path.contains("/search") {
                    link rel="stylesheet" href=(MEETING.path);
                }
                link rel="icon" type="image/svg+xml" href=(crate::assets::ICON.path);
                script src=(SCRIPT.path) defer {}
            }
            body data-stream=[stream] data-entries=[entries] data-yours=(yours(lang)) data-unsent=(msg::unsent(lang)) {
                a.skip href="#main" { (msg::skip_to_content(lang)) }
                (top(frame))
                @if let Some(group) = &frame.group { (banner(lang, group.standing)) }
                (strip(frame))
                div.frame.wide[content.rests_on.is_none()] {
                    nav.rail aria-label=(msg::nav_label(lang)) { (rail(frame)) }
                    main #main tabindex="-1" {
                        header.head {
                            @if let Some(kicker) = &content.kicker { p.kicker { (kicker) } }
                            h1 { (content.title) }
                        }
                        (content.main)
                    }
                    @if let Some(rests) = &content.rests_on {
                        aside.rests aria-label=(msg::rests_on(lang)) { (rests) }
                    }
                }
                (foot(frame))
            }
        }
    }
}

/// Draws a page for a screen that a whole room sees: nothing to press, and it follows the meeting by itself.
#[must_use]
pub fn screen(frame: &Frame, content: &Content) -> Markup {
    screened(frame, content, "screen", "room/stream")
}

/// Draws a page for a screen that somebody at work has before him or her: dense, nothing to press, and it follows the meeting by itself.
#[must_use]
pub fn booth(frame: &Frame, content: &Content) -> Markup {
    screened(frame, content, "screen near", "stream")
}

fn screened(frame: &Frame, content: &Content, class: &str, stream: &str) -> Markup {
    let lang = frame.lang;
    let name = frame.group.as_ref().map_or_else(|| msg::site_name(lang), |group| group.name.clone());
    html! {
        (DOCTYPE)
        html lang=(lang.tag()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (msg::plain(&msg::page_title(lang, &name, &content.title))) }
                link rel="stylesheet" href=(STYLE.path);
                link rel="stylesheet" href=(ROOM.path);
                link rel="icon" type="image/svg+xml" href=(crate::assets::ICON.path);
                script src=(SCRIPT.path) defer {}
            }
            body class=(class) data-stream=(frame.to(stream)) data-entries=[frame.group.as_ref().map(|g| g.entries)] {
                (top(frame))
                @if let Some(group) = &frame.group { (banner(lang, group.standing)) }
                div.strip data-lost hidden role="status" {
                    span { (msg::strip_lost(lang, dates::time_in_place(lang, frame.now, &frame.zone))) }
                }
                main #main tabindex="-1" {
                    h1.vh { (content.title) }
                    (content.main)
                }
            }
        }
    }
}

/// Returns in what words the script tells the time of the device: the time itself stands where `…` is.
fn yours(lang: Lang) -> String {
    msg::plain(&msg::time_yours(lang, "…"))
}

fn top(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        header.top {
            a.mark href={ "/" (lang.tag()) "/" } { (pieces::emblem()) (msg::site_name(lang)) }
            div.where {
                @if let Some(group) = &frame.group {
                    a.group href=(frame.to("")) { (group.name) }
                    (under(lang, group.about.as_deref(), &group.under_discussion))
                } @else {
                    span.place { (msg::site_motto(lang)) }
                }
            }
            div.tools {
                (languages(frame))
                span.seat title=(msg::seat_label(lang)) {
                    (pieces::shape(Shape::Seat)) span.vh { (msg::seat_label(lang)) } (frame.seat.name(lang))
                }
                (clock(frame))
            }
        }
    }
}

fn clock(frame: &Frame) -> Markup {
    let (lang, now) = (frame.lang, frame.now);
    let time = dates::time(now, &frame.zone);
    let whole = dates::time_in_place(lang, now, &frame.zone);
    let (before, after) = whole.split_once(&time).unwrap_or((&whole, ""));
    html! {
        time.clock datetime=(now) data-offset=(frame.zone.offset_minutes(now)) title=(msg::clock_label(lang)) {
            (before) span data-time { (time) } (after)
        }
    }
}

fn languages(frame: &Frame) -> Markup {
    html! {
        details.langs {
            summary { span.vh { (msg::languages_label(frame.lang)) } (msg::language_name(frame.lang)) }
            ul {
                @for lang in Lang::ALL {
                    li { a href={ "/" (lang.tag()) (frame.path) } lang=(lang.tag()) hreflang=(lang.tag()) dir=(lang.dir())
                        aria-current=[(lang == frame.lang).then_some("true")] { (msg::language_name(lang)) } }
                }
            }
        }
    }
}

fn banner(lang: Lang, standing: Standing) -> Markup {
    let text = match standing {
        Standing::Real => return html! {},
        Standing::Exercise => msg::banner_exercise(lang),
        Standing::Reconstruction => msg::banner_reconstruction(lang),
    };
    html! { aside.banner aria-label=(msg::banner_label(lang)) { p { (text) } } }
}

fn strip(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        div.strip data-strip hidden role="status" {
            span { (msg::strip_new(lang)) " " b data-count { "0" } }
            a href={ "/" (lang.tag()) (frame.path) } { (msg::strip_show(lang)) }
        }
        div.strip data-lost hidden role="status" {
            span { (msg::strip_lost(lang, dates::time_in_place(lang, frame.now, &frame.zone))) }
        }
    }
}

fn rail(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        ul {
            @if let Some(group) = &frame.group {
                @for section in Section::ALL.into_iter().filter(|section| !group.hides.contains(section)) {
                    li { a href=(frame.to(section.path())) aria-current=[(frame.section == Some(section)).then_some("page")] {
                        (section.name(lang))
                    } }
                }
                li { a href=(frame.to("search")) aria-current=[frame.path.ends_with("/search").then_some("page")] { (msg::search_title(lang)) } }
                li.apart { a href={ "/" (lang.tag()) "/" } { (msg::nav_start(lang)) } }
            } @else {
                li { a href={ "/" (lang.tag()) "/" } aria-current=[(frame.path == "/").then_some("page")] { (msg::nav_start(lang)) } }
            }
            @if frame.seats_open {
                li { a href={ "/" (lang.tag()) "/seats" } aria-current=[(frame.path == "/seats").then_some("page")] { (msg::nav_seats(lang)) } }
            }
            @if frame.passkeys {
                @if frame.seat == Seat::Public { li { (rail_link(frame, "/sign-in", &msg::nav_sign_in(lang))) } }
                @else { li { (rail_link(frame, "/account", &msg::nav_account(lang))) } }
            }
            @if frame.seat != Seat::Public {
                li { a href={ "/" (lang.tag()) "/leave" } { (msg::nav_sign_out(lang)) } }
            }
        }
    }
}

fn rail_link(frame: &Frame, path: &str, name: &str) -> Markup {
    html! { a href={ "/" (frame.lang.tag()) (path) } aria-current=[(frame.path == path).then_some("page")] { (name) } }
}

fn foot(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        footer.foot {
            @if let Some(group) = &frame.group {
                span { (msg::footer_record(lang, group.entries)) }
                a href=(frame.to("record#check")) { (msg::footer_check(lang)) }
            }
            span { (msg::footer_drawn(lang, dates::instant(lang, frame.now, &frame.zone))) }
            a href="/api/openapi.json" { (msg::footer_api(lang)) }
        }
    }
}
