//! Language versions of a draft beside each other: their standing, where they do not agree, what was reported.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::seen::LanguageStanding;
use nemcon_negotiation::state::{Discrepancy, DiscrepantText};
use nemcon_negotiation::{Article, Id, Lang};
use serde_json::json;

use super::View;
use crate::dates;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::desk::LanguagesPage;
use crate::pieces::{Button, Weight};

/// Returns the numbers and symbols in some words, sorted: what must be the same in every language.
#[must_use]
pub fn figures(words: &str) -> Vec<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-');
    let pieces = words.split(|c: char| !part(c));
    let trimmed = pieces.map(|piece| piece.trim_matches(['.', '-', '/']));
    let is_figure = |piece: &&str| {
        let symbol = piece.contains('/') && piece.contains(|c: char| c.is_ascii_uppercase());
        symbol || (!piece.is_empty() && piece.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '.' | '-')))
    };
    let mut found: Vec<String> = trimmed.filter(is_figure).map(str::to_owned).collect();
    found.sort();
    found
}

impl View {
    /// Fills the page of the language versions of a draft; texts have been read.
    #[must_use]
    pub fn languages_page(&self, draft: &Id) -> Option<LanguagesPage> {
        let held = self.state().drafts.get(draft)?;
        let on = self.on_text(draft, None, None)?;
        let mut buttons = Vec::new();
        for (lang, standing) in self.seen().languages_of(draft) {
            if !matches!(standing, LanguageStanding::There(_)) {
                let query = format!("of={draft}&language={}", lang.tag());
                buttons.push(self.blank("expect_language", &query, Weight::Plain));
                break;
            }
        }
        let query = format!("version={}", on.version.hash);
        buttons.push(self.blank("add_language_version", &query, Weight::Plain).filter(|_| held.adopted.is_none()));
        Some(LanguagesPage {
            lang: self.lang,
            on: (held.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            versions: self.language_lines(draft, &on),
            differ: self.differing(&on),
            stale: self.stale_lines(draft),
            reported: self.reported_lines(draft),
            buttons: buttons.into_iter().flatten().collect::<Vec<Button>>(),
            rests: self.rests(&[Article::Languages]),
        })
    }

    fn language_lines(&self, draft: &Id, on: &super::OnText<'_>) -> Vec<Line> {
        let line = |(lang, standing): (Lang, LanguageStanding)| {
            let line = Line::new(msg::language_name(lang), "");
            let expected =
                |day: nemcon_negotiation::time::Date| msg::languages_expected(self.lang, dates::date(self.lang, day.0));
            match standing {
                LanguageStanding::There(status) => {
                    let to = self.to(&format!("texts/{draft}/{}?text={}", on.place, lang.tag()));
                    Line { to, ..line }.below(msg::language_status(self.lang, word(&status)))
                }
                LanguageStanding::Stale(day) => {
                    let line = line.below(msg::languages_stale(self.lang));
                    day.map_or(line.clone(), |day| line.below(expected(day)))
                }
                LanguageStanding::Expected(day) => line.below(expected(day)),
                LanguageStanding::Missing => line.below("—"),
            }
        };
        self.seen().languages_of(draft).into_iter().map(line).collect()
    }

    fn differing(&self, on: &super::OnText<'_>) -> Vec<Line> {
        let own: BTreeMap<_, _> = on.text.paragraphs.iter().map(|p| (p.id, figures(&p.text))).collect();
        let mut lines = Vec::new();
        for lang in on.version.languages.keys().filter(|lang| **lang != on.text.lang) {
            let Some(other) = self.on_text(&on.id, Some(on.place), Some(*lang)) else { continue };
            for p in &other.text.paragraphs {
                let (here, there) = (own.get(&p.id).cloned().unwrap_or_default(), figures(&p.text));
                if here != there {
                    let said = |lang: Lang, all: &[String]| {
                        let words = if all.is_empty() { "—".to_owned() } else { all.join(", ") };
                        msg::plain(&msg::languages_only_in(self.lang, msg::language_name(lang), words))
                    };
                    let line = Line::new(on.words_of(self.lang, &p.id), self.to_paragraph(&on.id, &p.id));
                    lines.push(line.below(said(on.text.lang, &here)).below(said(*lang, &there)));
                }
            }
        }
        lines
    }

    /// Returns paragraphs whose words changed in some of the languages only, between the last two versions.
    fn stale_lines(&self, draft: &Id) -> Vec<Line> {
        let Some(held) = self.state().drafts.get(draft) else { return vec![] };
        let [.., before, last] = held.versions.iter().collect::<Vec<_>>()[..] else { return vec![] };
        let mut changed: BTreeMap<_, BTreeSet<Lang>> = BTreeMap::new();
        let mut both = BTreeSet::new();
        for (lang, version) in &last.languages {
            let Some(old) = before.languages.get(lang).and_then(|v| self.text(&v.blob)) else { continue };
            let Some(new) = self.text(&version.blob) else { continue };
            both.insert(*lang);
            let was: BTreeMap<_, _> = old.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect();
            for p in new.paragraphs.iter().filter(|p| was.get(&p.id).is_some_and(|words| *words != p.text)) {
                changed.entry(p.id).or_default().insert(*lang);
            }
        }
        let Some(on) = self.on_text(draft, None, None) else { return vec![] };
        let stale = changed.into_iter().filter(|(_, langs)| *langs != both);
        let line = |(id, langs): (_, BTreeSet<Lang>)| {
            let names: Vec<_> = langs.iter().map(|lang| msg::language_name(*lang)).collect();
            let line = Line::new(on.words_of(self.lang, &id), self.to_paragraph(draft, &id));
            line.below(msg::stale_word(self.lang, names.join(", ")))
        };
        stale.map(line).collect()
    }

    fn reported_lines(&self, draft: &Id) -> Vec<Line> {
        let of = |d: &Discrepancy| match &d.of {
            DiscrepantText::Version { version, .. } => {
                self.state().versions.get(version).is_some_and(|(held, _)| held == draft)
            }
            DiscrepantText::Document { .. } => false,
        };
        let line = |(id, d): (&Id, &Discrepancy)| {
            let names: Vec<_> = d.languages.iter().map(|lang| msg::language_name(*lang)).collect();
            let number = self.state().acts.get(id).map_or(0, |(n, _)| *n);
            let line = Line::new(d.words.clone(), self.to(&format!("record/{number}")));
            let line = line.below(names.join(", ")).below(self.name(&d.by));
            let line = line.below(dates::instant(self.lang, stamp(d.at), &self.zone));
            match &d.answered {
                Some(answer) => line.below(msg::languages_answered(self.lang, &answer.words)),
                None => {
                    let body = json!({ "discrepancy": id, "remedy": { "by": "none" }, "words": "—" });
                    let query = format!("discrepancy={id}&draft={draft}");
                    line.acts([self.button("answer_discrepancy", &query, body, Weight::Plain)])
                }
            }
        };
        self.state().discrepancies.iter().filter(|(_, d)| of(d)).map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_in_every_script() {
        assert_eq!(
            figures("Recalling A/RES/75/240 of 31 December 2020, paragraph 12."),
            ["12", "2020", "31", "A/RES/75/240"]
        );
        assert_eq!(figures("回顾2020年12月31日A/RES/75/240"), ["12", "2020", "31", "A/RES/75/240"]);
    }
}
