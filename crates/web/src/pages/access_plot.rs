//! Access over the sessions as a picture, with its table: outcomes in numbers, what is small or could be derived withheld.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::msg;

/// A session in the picture.
#[derive(Clone, Debug)]
pub struct PlotBar {
    /// The session.
    pub title: String,
    /// Its place.
    pub place: String,
    /// Address of its numbers.
    pub to: String,
    /// Numbers by outcome; nothing where withheld.
    pub cells: Vec<Option<u64>>,
    /// All, unless withheld.
    pub total: Option<u64>,
}

/// The picture over the sessions, with its table.
#[derive(Clone, Debug)]
pub struct Plot {
    /// Language.
    pub lang: Lang,
    /// Outcomes: word and name.
    pub causes: Vec<(String, String)>,
    /// Sessions in the order of their days.
    pub bars: Vec<PlotBar>,
}

const WIDTH: u64 = 700;
const ROW: u64 = 52;
/// A cell that is withheld is drawn so wide, whatever is in it.
const WITHHELD: u64 = 34;

impl Plot {
    /// Draws the picture and its table.
    #[must_use]
    pub fn draw(&self) -> Markup {
        let lang = self.lang;
        let height = ROW * u64::try_from(self.bars.len()).unwrap_or(0) + 6;
        let most = self.bars.iter().map(|bar| bar.cells.iter().flatten().sum::<u64>()).max().unwrap_or(0).max(1);
        let widest = u64::try_from(self.causes.len()).unwrap_or(0) * WITHHELD;
        let unit = ((WIDTH - widest) / most).clamp(3, 40);
        html! {
            div.scroll tabindex="0" role="region" aria-label=(msg::access_plot_title(lang)) {
                svg.plot viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby="plot-title plot-description" direction="ltr" {
                    title #plot-title { (msg::access_plot_title(lang)) }
                    desc #plot-description { (msg::access_plot_description(lang)) }
                    defs {
                        pattern #dense width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)" {
                            line x1="0" y1="0" x2="0" y2="4" stroke="currentColor" stroke-width="2.6" {}
                        }
                        pattern #hatch width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                            line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" stroke-width="2.2" {}
                        }
                    }
                    @for (i, bar) in (0_u64..).zip(&self.bars) { (self.bar(lang, i * ROW, bar, unit)) }
                }
            }
            ul.legend.keys aria-hidden="true" {
                @for (word, name) in &self.causes {
                    li { svg.plot viewBox="0 0 14 12" focusable="false" { (block(word, 1, 1, 12, 10)) } (name) }
                }
                li { svg.plot viewBox="0 0 14 12" focusable="false" { (block("withheld", 1, 1, 12, 10)) } (msg::access_withheld(lang)) }
            }
            (self.table())
        }
    }

    fn bar(&self, lang: Lang, top: u64, bar: &PlotBar, unit: u64) -> Markup {
        let mut cells = vec![];
        let mut at = 0;
        for ((word, _), cell) in self.causes.iter().zip(&bar.cells) {
            let (class, width) = match cell {
                Some(0) => continue,
                Some(n) => (word.as_str(), n * unit),
                None => ("withheld", WITHHELD),
            };
            cells.push((class, at, width, cell.map(|n| n.to_string())));
            at += width;
        }
        let rtl = lang == Lang::Ar;
        let place = |at: u64, width: u64| if rtl { WIDTH - at - width } else { at };
        let (edge, direction) = if rtl { (WIDTH, "rtl") } else { (0, "ltr") };
        html! {
            text.name x=(edge) y=(top + 16) direction=(direction) { (bar.title) " · " (bar.place) }
            @for (class, at, width, number) in &cells {
                (block(class, place(*at, *width) + 1, top + 23, width.saturating_sub(2), 18))
                @if let Some(number) = number.as_ref().filter(|_| *width >= 14) {
                    text x=(place(*at, *width) + width / 2) y=(top + 36) text-anchor="middle" { (number) }
                }
            }
        }
    }

    /// The same numbers: an outcome a row, a session a column.
    fn table(&self) -> Markup {
        let lang = self.lang;
        let head = msg::member_name(lang, "outcome");
        let row = |name: &str, cells: Vec<Option<u64>>| {
            let cells = cells.into_iter().map(|n| html! { td { (cell(lang, n)) } });
            html! { tr { th scope="row" { (name) } @for cell in cells { (cell) } } }
        };
        let of = |place: usize| self.bars.iter().map(|bar| bar.cells.get(place).copied().flatten()).collect();
        html! {
            div.scroll tabindex="0" role="region" aria-label=(msg::access_plot_table(lang)) {
                table.matrix {
                    caption.vh { (msg::access_plot_table(lang)) }
                    thead { tr {
                        th scope="col" { (head) }
                        @for bar in &self.bars { th scope="col" { a href=(bar.to) { (bar.title) } " " span.soft { (bar.place) } } }
                    } }
                    tbody {
                        (row(&msg::access_applications(lang), self.bars.iter().map(|bar| bar.total).collect()))
                        @for (place, (_, name)) in self.causes.iter().enumerate() { (row(name, of(place))) }
                    }
                }
            }
        }
    }
}

/// Draws an outcome; each differs from the others in print, too.
fn block(class: &str, x: u64, y: u64, width: u64, height: u64) -> Markup {
    let (fill, opacity, dashes) = match class {
        "in_time" => ("currentColor", "0.35", None),
        "late" => ("currentColor", "0.12", None),
        "withdrawn" => ("currentColor", "0.6", None),
        "refused" => ("url(#dense)", "1", None),
        "not_decided_in_time" => ("url(#hatch)", "1", None),
        "withheld" => ("none", "1", Some("3 2")),
        _ => ("none", "1", None),
    };
    html! {
        rect class=(class) x=(x) y=(y) width=(width) height=(height) fill=(fill) fill-opacity=(opacity) stroke="currentColor" stroke-dasharray=[dashes] {}
    }
}

/// Draws a number, or that it is withheld.
pub(super) fn cell(lang: Lang, n: Option<u64>) -> Markup {
    html! { @match n { Some(n) => span.num { (n) }, None => span.soft { (msg::access_withheld(lang)) } } }
}

/// Returns sample values.
pub(super) fn sample_plot(lang: Lang) -> Plot {
    let names = ["in_time", "late", "refused", "not_decided_in_time", "withdrawn", "undecided"];
    let bar = |cells: [Option<u64>; 6], total| PlotBar {
        title: msg::sample_place(lang),
        place: "New York".to_owned(),
        to: "#".to_owned(),
        cells: cells.to_vec(),
        total,
    };
    Plot {
        lang,
        causes: names.map(|name| (name.to_owned(), msg::visa_cause(lang, name))).to_vec(),
        bars: vec![
            bar([Some(12), Some(4), Some(3), Some(0), Some(0), Some(5)], Some(24)),
            bar([Some(9), None, None, Some(4), Some(0), Some(0)], None),
        ],
    }
}
