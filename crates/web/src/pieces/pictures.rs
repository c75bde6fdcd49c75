//! Timeline, matrix and lineage.

use jiff::civil::Date;
use maud::{Markup, html};

use super::{Shape, shape};
use crate::dates;
use crate::lang::Lang;
use crate::msg;

/// A session on the timeline.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Title.
    pub title: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// A substantive session, drawn full; others are drawn as outlines.
    pub substantive: bool,
    /// Place in the list of the session it prepares.
    pub coupled_to: Option<usize>,
    /// Address.
    pub link: String,
}

/// A milestone on the timeline.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What is to be reached.
    pub title: String,
    /// The day by which it is due, or on which it was reached.
    pub day: Date,
    /// It was reached: drawn full; else as an outline.
    pub reached: bool,
    /// Address.
    pub link: String,
}

const LABEL: f64 = 52.0;
const WIDTH: f64 = 720.0;
const ROW: f64 = 46.0;
const HEAD: f64 = 20.0;

/// Draws the years, one row each, with the ties between sessions and the meetings that prepare them, and milestones below.
#[must_use]
pub fn timeline(lang: Lang, bars: &[Bar], marks: &[Mark], today: Date) -> Markup {
    let years =
        bars.iter().flat_map(|bar| [bar.from.year(), bar.to.year()]).chain(marks.iter().map(|mark| mark.day.year()));
    let (first, last) = (years.clone().min().unwrap_or(today.year()), years.max().unwrap_or(today.year()));
    let height = HEAD + ROW * f64::from(last - first + 1);
    let rtl = lang == Lang::Ar;
    let sheet = Sheet { first, rtl };
    let anchor = if rtl { "end" } else { "start" };
    html! {
        div.scroll tabindex="0" role="region" aria-label=(msg::timeline_title(lang)) {
            svg.timeline viewBox={ "0 0 " (WIDTH) " " (height) } role="group" aria-labelledby="timeline-title timeline-description" direction="ltr" {
                title #timeline-title { (msg::timeline_title(lang)) }
                desc #timeline-description { (msg::timeline_description(lang)) }
                @for month in 1..=12_i8 {
                    @let x = sheet.x(Date::constant(2001, month, 1));
                    line.grid x1=(round(x)) x2=(round(x)) y1=(HEAD - 4.0) y2=(height) {}
                    text x=(round(sheet.x(Date::constant(2001, month, 15)))) y="12" text-anchor="middle" { (month) }
                }
                @for year in first..=last {
                    @let y = sheet.y(year);
                    line.grid x1="0" x2=(WIDTH) y1=(y) y2=(y) {}
                    text.year x=(if rtl { WIDTH - 2.0 } else { 2.0 }) y=(y + 27.0) text-anchor=(anchor) { (year) }
                }
                @for bar in bars { (tie(&sheet, bars, bar)) }
                @for (i, bar) in bars.iter().enumerate() { (one_bar(lang, &sheet, bars, i, bar)) }
                @for mark in marks { (one_mark(lang, &sheet, mark)) }
                @if (first..=last).contains(&today.year()) {
                    @let (x, y) = (round(sheet.x(today)), sheet.y(today.year()));
                    line.now x1=(x) x2=(x) y1=(y + 2.0) y2=(y + ROW - 2.0) {}
                }
            }
        }
    }
}

struct Sheet {
    first: i16,
    rtl: bool,
}

impl Sheet {
    fn x(&self, date: Date) -> f64 {
        let share = f64::from(date.day_of_year() - 1) / 365.0;
        let along = LABEL + share * (WIDTH - LABEL - 4.0);
        if self.rtl { WIDTH - along } else { along }
    }

    fn y(&self, year: i16) -> f64 {
        HEAD + ROW * f64::from(year - self.first)
    }
}

fn one_bar(lang: Lang, sheet: &Sheet, bars: &[Bar], place: usize, bar: &Bar) -> Markup {
    let (a, b) = (sheet.x(bar.from), sheet.x(bar.to));
    let (start, width) = (a.min(b), ((a - b).abs() + 2.0).max(6.0));
    // Two lanes: what prepares a session may fall into its days.
    let (y, height) = if bar.substantive { (7.0, 16.0) } else { (28.0, 10.0) };
    let y = sheet.y(bar.from.year()) + y;
    let alone = bar.substantive && !bars.iter().any(|other| other.coupled_to == Some(place));
    let dates = dates::range(lang, bar.from, bar.to);
    let class = if bar.substantive { "session" } else { "other" };
    html! {
        a href=(bar.link) {
            title { (bar.title) " · " (dates) }
            rect class=(class) x=(round(start)) y=(y) width=(round(width)) height=(height) rx="1.5" {}
            @if alone { rect.alone x=(round(start - 3.0)) y=(y - 3.0) width=(round(width + 6.0)) height="22" rx="3" {} }
        }
    }
}

fn one_mark(lang: Lang, sheet: &Sheet, mark: &Mark) -> Markup {
    let (x, y) = (round(sheet.x(mark.day)), sheet.y(mark.day.year()) + 40.0);
    let path = format!("M{x} {}L{} {y}L{x} {}L{} {y}Z", y - 4.5, round(x + 4.5), y + 4.5, round(x - 4.5));
    let day = dates::date(lang, mark.day);
    let words = if mark.reached { msg::milestone_reached(lang, day) } else { msg::milestone_due(lang, day) };
    html! {
        a href=(mark.link) {
            title { (mark.title) " · " (msg::plain(&words)) }
            path.mark.full[mark.reached] d=(path) {}
        }
    }
}

fn tie(sheet: &Sheet, bars: &[Bar], bar: &Bar) -> Markup {
    let Some(to) = bar.coupled_to.and_then(|i| bars.get(i)) else { return html! {} };
    if to.from.year() != bar.from.year() {
        return html! {};
    }
    let top = sheet.y(bar.from.year());
    let (a, b) = (round(sheet.x(bar.from)), round(sheet.x(to.from)));
    let path = format!("M{a} {}C{a} {} {b} {} {b} {}", top + 28.0, top + 20.0, top + 32.0, top + 23.0);
    html! { path.tie d=(path) {} }
}

fn round(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

/// A part of the mandate, or a subgroup, in the balance of the discussion.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// What it is called.
    pub title: String,
    /// Seconds spoken.
    pub seconds: u64,
    /// Statements made.
    pub statements: u64,
    /// Proposals that stand.
    pub proposals: u64,
    /// Paragraphs agreed, of how many.
    pub agreed: (u64, u64),
}

const PANEL: f64 = 176.0;
const BAR: f64 = 116.0;
const PART: f64 = 44.0;
/// Letters of a title that fit above its bars.
const TITLE: usize = 88;

/// Draws the balance: under each title four bars, each as long as its share of the longest of its kind. The agreed text is drawn full within an outline
/// of all there is.
#[must_use]
pub fn balance(lang: Lang, place: usize, caption: &str, rows: &[Weighed]) -> Markup {
    let rtl = lang == Lang::Ar;
    let most = |of: fn(&Weighed) -> u64| rows.iter().map(of).max().unwrap_or(0).max(1);
    let most = [most(|r| r.seconds), most(|r| r.statements), most(|r| r.proposals), most(|r| r.agreed.1)];
    let height = HEAD + PART * f64::from(u32::try_from(rows.len()).unwrap_or(0)) + 4.0;
    let heads = [
        msg::time_spoken_time(lang),
        msg::balance_statements(lang),
        msg::balance_proposals(lang),
        msg::balance_agreed(lang),
    ];
    let (side, anchor) = if rtl { (WIDTH - 8.0, "end") } else { (8.0, "start") };
    let panel = |i: u8| if rtl { side - PANEL * f64::from(i) } else { side + PANEL * f64::from(i) };
    let width = |share: (u64, u64)| {
        #[allow(clippy::cast_precision_loss, reason = "a picture of counts and seconds")]
        let width = BAR * share.0 as f64 / share.1 as f64;
        if share.0 == 0 { 0.0 } else { width.max(1.5) }
    };
    let bar = |x: f64, y: f64, share: (u64, u64), class: &str| {
        let width = width(share);
        let x = if rtl { x - width } else { x };
        html! { @if share.0 > 0 { rect class=(class) x=(round(x)) y=(round(y)) width=(round(width)) height="9" rx="1.5" {} } }
    };
    // The number stands where its bar ends.
    let beside = |x: f64, share: (u64, u64)| {
        let after = width(share) + if share.0 == 0 { 0.0 } else { 6.0 };
        if rtl { x - after } else { x + after }
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            svg.timeline.balance viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby={ "balance-" (place) } direction="ltr" {
                title id={ "balance-" (place) } { (caption) }
                @for (i, head) in (0_u8..).zip(&heads) {
                    text x=(round(panel(i))) y="12" text-anchor=(anchor) { (head) }
                }
                @for (n, row) in (0_u32..).zip(rows) {
                    @let y = HEAD + PART * f64::from(n);
                    line.grid x1="0" x2=(WIDTH) y1=(y) y2=(y) {}
                    text.part x=(side) y=(y + 17.0) text-anchor=(anchor) { (shortened(&row.title)) }
                    @let values = [(row.seconds, spelled(row.seconds)), (row.statements, row.statements.to_string()), (row.proposals, row.proposals.to_string())];
                    @for (i, (value, words)) in (0_u8..).zip(&values) {
                        (bar(panel(i), y + 25.0, (*value, most[usize::from(i)]), "full"))
                        text x=(round(beside(panel(i), (*value, most[usize::from(i)])))) y=(y + 34.0) text-anchor=(anchor) { (words) }
                    }
                    (bar(panel(3), y + 25.0, (row.agreed.1, most[3]), "all"))
                    (bar(panel(3), y + 25.0, (row.agreed.0, most[3]), "full"))
                    text x=(round(beside(panel(3), (row.agreed.1, most[3])))) y=(y + 34.0) text-anchor=(anchor) { (row.agreed.0) "/" (row.agreed.1) }
                }
            }
        }
    }
}

fn spelled(seconds: u64) -> String {
    crate::pages::speakers::spell(i64::try_from(seconds).unwrap_or(i64::MAX))
}

fn shortened(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    let cut: String = title.chars().take(TITLE - 1).collect();
    format!("{}…", cut.trim_end())
}

/// Who may do what: rows of entities or capacities against columns of acts or rights.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// What the table says.
    pub caption: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Rows: a head, and whether each column is given.
    pub rows: Vec<(String, Vec<bool>)>,
}

/// Draws a matrix; each cell says yes or no in words, too.
#[must_use]
pub fn matrix(lang: Lang, matrix: &Matrix) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(matrix.caption) {
            table.matrix {
                caption.vh { (matrix.caption) }
                thead { tr { td {} @for column in &matrix.columns { th scope="col" { (column) } } } }
                tbody {
                    @for (head, cells) in &matrix.rows {
                        tr {
                            th scope="row" { (head) }
                            @for given in cells {
                                td {
                                    @if *given { (shape(Shape::Disc)) span.vh { (msg::matrix_yes(lang)) } }
                                    @else { span.soft aria-hidden="true" { "–" } span.vh { (msg::matrix_no(lang)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A version in a line of versions.
#[derive(Clone, Debug)]
pub struct Version {
    /// How it is called.
    pub name: String,
    /// When, and what changed its standing.
    pub note: String,
    /// Address.
    pub to: Option<String>,
    /// The one that is looked at.
    pub here: bool,
}

/// The line of versions of a text, oldest first.
pub type Lineage = Vec<Version>;

/// Draws where a text comes from and what became of it.
#[must_use]
pub fn lineage(lang: Lang, versions: &Lineage) -> Markup {
    html! {
        ol.lineage aria-label=(msg::lineage_label(lang)) {
            @for version in versions {
                li aria-current=[version.here.then_some("true")] {
                    (shape(if version.here { Shape::Disc } else { Shape::Open }))
                    span.here[version.here] {
                        @match &version.to { Some(to) if !version.here => { a href=(to) { bdi { (version.name) } } } _ => { bdi { (version.name) } } }
                    }
                    div.soft { (version.note) }
                }
            }
        }
    }
}
