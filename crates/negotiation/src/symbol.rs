//! Document symbols: what may be one, and the symbols that are given by rule.
//!
//! The first component is the organ, then subsidiary bodies, then session or year, nature and serial number, then
//! modifiers. Series have holes; all language versions carry the same symbol; a trailing `*` is a reissue.

use serde::{Deserialize, Serialize};

/// Series in which the group's own documents are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Series {
    /// Conference room papers.
    #[serde(rename = "CRP")]
    Crp,
    /// Limited distribution: draft reports and decisions.
    #[serde(rename = "L")]
    Limited,
    /// Working papers.
    #[serde(rename = "WP")]
    WorkingPaper,
    /// Information, such as lists of participants.
    #[serde(rename = "INF")]
    Information,
    /// Other documents of the group: a bare number.
    #[serde(rename = "DOC")]
    General,
}

impl Series {
    fn prefix(self, base: &str, year: i16) -> String {
        match self {
            Series::Crp => format!("{base}/{year}/CRP."),
            Series::Limited => format!("{base}/{year}/L."),
            Series::WorkingPaper => format!("{base}/{year}/WP."),
            Series::Information => format!("{base}/{year}/INF/"),
            Series::General => format!("{base}/{year}/"),
        }
    }
}

const ORGANS: &[&str] = &["A", "S", "E", "ST"];
const SUBSIDIARIES: &[&str] = &["AC", "C", "CN", "CONF", "SC", "Sub", "WG"];
const NUMBERED_NATURES: &[&str] = &["CRP", "INF", "L", "PV", "R", "SR", "WP"];
const NATURES: &[&str] = &["CS", "DEC", "INF", "NGO", "PRST", "RES", "SGB", "PC"];
const MODIFIERS: &[&str] = &["Add", "Amend", "Corr", "Rev"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Subsidiary,
    Body,
    Modifier,
}

/// Says whether `text` is a document symbol.
pub fn is_symbol(text: &str) -> bool {
    if text.len() > 64 || !text.is_ascii() {
        return false;
    }
    let (text, volume) = text.split_once(" (").map_or((text, None), |(text, volume)| (text, Some(volume)));
    let text = text.trim_end_matches('*');
    let volume_fits = volume.is_none_or(|volume| {
        let roman = volume.strip_prefix("Vol. ").and_then(|v| v.strip_suffix(')'));
        roman.is_some_and(|roman| !roman.is_empty() && roman.bytes().all(|c| matches!(c, b'I' | b'V' | b'X')))
    });
    let mut components = text.split('/');
    let organ = components.next().is_some_and(|organ| ORGANS.contains(&organ));
    let places: Option<Vec<Place>> = components.map(place).collect();
    let Some(places) = places else { return false };
    let identified = text.split('/').skip(1).any(ends_in_number);
    organ && volume_fits && identified && places.is_sorted() && places.contains(&Place::Body)
}

fn ends_in_number(component: &str) -> bool {
    component.ends_with(|c: char| c.is_ascii_digit())
}

fn place(component: &str) -> Option<Place> {
    let digits = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
    if digits(component) || NATURES.contains(&component) {
        return Some(Place::Body);
    }
    if component == "Summary" {
        return Some(Place::Modifier);
    }
    let (name, number) = component.split_once('.')?;
    if !digits(number) || number.starts_with('0') {
        return None;
    }
    let lists = [(SUBSIDIARIES, Place::Subsidiary), (NUMBERED_NATURES, Place::Body), (MODIFIERS, Place::Modifier)];
    lists.into_iter().find(|(names, _)| names.contains(&name)).map(|(_, place)| place)
}

/// Returns the next symbol of a series: one more than the highest number there is after what it begins with, so that holes stay holes.
pub fn next_in_series(highest: impl Fn(&str) -> u32, base: &str, year: i16, series: Series) -> String {
    next_after(highest, &series.prefix(base, year))
}

/// Returns the symbol of the next revision: `…/Rev.n` over the symbol without its own revision.
pub fn next_revision(highest: impl Fn(&str) -> u32, of: &str) -> String {
    next_after(highest, &format!("{}/Rev.", without_modifier(not_reissued(of), "Rev")))
}

/// Returns the symbol of the next addendum.
pub fn next_addendum(highest: impl Fn(&str) -> u32, of: &str) -> String {
    next_after(highest, &format!("{}/Add.", not_reissued(of)))
}

/// Returns the symbol of the next corrigendum.
pub fn next_corrigendum(highest: impl Fn(&str) -> u32, of: &str) -> String {
    next_after(highest, &format!("{}/Corr.", not_reissued(of)))
}

/// Returns the symbol without the asterisk of a reissue, which modifiers do not carry on.
fn not_reissued(symbol: &str) -> &str {
    symbol.trim_end_matches('*')
}

fn next_after(highest: impl Fn(&str) -> u32, prefix: &str) -> String {
    format!("{prefix}{}", highest(prefix).saturating_add(1))
}

/// Returns the numbers of a symbol, each with all that stands before it: of `A/AC.9/2026/CRP.4/Rev.1` the 1 after `…/Rev.`, the 4 after
/// `…/CRP.`, and so on.
pub fn numbers(symbol: &str) -> impl Iterator<Item = (&str, u32)> {
    symbol.match_indices(['.', '/']).filter_map(|(at, _)| {
        let (prefix, rest) = symbol.split_at(at + 1);
        let digits = rest.split(['/', '*', ' ']).next().unwrap_or_default();
        Some((prefix, digits.parse().ok()?))
    })
}

fn without_modifier<'a>(symbol: &'a str, modifier: &str) -> &'a str {
    match symbol.rsplit_once('/') {
        Some((rest, last)) if last.split('.').next() == Some(modifier) => rest,
        _ => symbol,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_that_are_and_symbols_that_are_not() {
        let good = [
            "A/77/275",
            "A/AC.292/2025/CRP.1",
            "A/CONF.232/2023/4",
            "A/AC.292/2024/L.1",
            "A/RES/75/240",
            "A/78/PV.97",
            "A/C.6/79/SR.33",
            "A/DEC/78/560",
            "A/C.3/80/L.20/Rev.1",
            "A/64/422/Add.3",
            "A/56/589/Corr.1",
            "A/76/100*",
            "A/75/49 (Vol. II)",
            "A/AC.292/2021/INF/1",
            "ST/CS/72",
            "A/AC.999/2026/CRP.2/Rev.1/Corr.1",
            "A/RES/999/11",
        ];
        let bad = [
            "",
            "A",
            "A/",
            "B/77/275",
            "A/77/275/",
            "A//275",
            "A/AC.292",
            "A/AC.292/2025/CRP",
            "A/AC.292/2025/CRP.01",
            "A/Rev.1/77/275",
            "a/77/275",
            "A/77/275 ",
            "A/77/275 (Vol. 2)",
            "A/АС.292/2025/CRP.1",
            "A/77/275\n",
        ];
        good.iter().for_each(|symbol| assert!(is_symbol(symbol), "{symbol}"));
        bad.iter().for_each(|symbol| assert!(!is_symbol(symbol), "{symbol:?}"));
    }

    #[test]
    fn numbers_given_by_rule_leave_holes_alone() {
        let taken = ["A/AC.9/2026/CRP.1", "A/AC.9/2026/CRP.4", "A/AC.9/2026/CRP.4/Rev.1", "A/AC.9/2025/CRP.7"];
        let highest = |prefix: &str| {
            let all = taken.iter().flat_map(|symbol| numbers(symbol)).filter(|(before, _)| *before == prefix);
            all.map(|(_, number)| number).max().unwrap_or(0)
        };
        let next = |series| next_in_series(highest, "A/AC.9", 2026, series);
        assert_eq!(next(Series::Crp), "A/AC.9/2026/CRP.5");
        assert_eq!(next(Series::Limited), "A/AC.9/2026/L.1");
        assert_eq!(next_revision(highest, "A/AC.9/2026/CRP.4/Rev.1"), "A/AC.9/2026/CRP.4/Rev.2");
        assert_eq!(next_corrigendum(highest, "A/AC.9/2026/CRP.1"), "A/AC.9/2026/CRP.1/Corr.1");
        assert_eq!(next_corrigendum(highest, "A/AC.9/2026/4*"), "A/AC.9/2026/4/Corr.1");
    }
}
