//! Language versions of a draft beside each other: their standing, where they do not agree, what was reported.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::seen::LanguageStanding;
use nemcon_negotiation::state::{Discrepancy, DiscrepantText};
use nemcon_negotiation::text::{Discordance, Matter, concordance};
use nemcon_negotiation::{Article, Id, Lang, ParagraphId, Text};
use serde_json::json;

use super::{OnText, View};
use crate::dates;
use crate::fill::texts::previous;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::desk::LanguagesPage;
use crate::pieces::{Button, Weight};

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
            views: self.views_of(draft, "/languages"),
            versions: self.language_lines(draft, &on),
            differ: self.differing(&on),
            stale: self.stale_lines(draft, &on),
            terms: self.term_questions(&on),
            reported: self.reported_lines(draft),
            buttons: buttons.into_iter().flatten().collect::<Vec<Button>>(),
            rests: self.rests(&[Article::Languages]),
        })
    }

    fn language_lines(&self, draft: &Id, on: &OnText<'_>) -> Vec<Line> {
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

    /// Returns where the language versions do not agree in what must be the same in all.
    fn differing(&self, on: &super::OnText<'_>) -> Vec<Line> {
        let others = on.version.languages.keys().filter(|lang| **lang != on.text.lang);
        let others: Vec<_> = others.filter_map(|lang| self.on_text(&on.id, Some(on.place), Some(*lang))).collect();
        let texts: Vec<&Text> = std::iter::once(&on.text).chain(others.iter().map(|o| &o.text)).collect();
        let line = |d: &Discordance| {
            let line = Line::new(on.words_of(self.lang, &d.paragraph), self.to_paragraph(&on.id, &d.paragraph));
            let mut line = line.below(msg::languages_matter(self.lang, matter(d.matter)));
            for (languages, found) in alike(d) {
                let names = self.languages(languages);
                let words = match (d.matter, found.is_empty()) {
                    (_, true) => "—".to_owned(),
                    (Matter::Structure, _) => msg::languages_there(self.lang),
                    _ => found.join(", "),
                };
                line = line.below(msg::languages_only_in(self.lang, names, words));
            }
            line
        };
        concordance(&texts).iter().map(line).collect()
    }

    /// Returns paragraphs whose words changed in some of the languages only, since the revision before.
    fn stale_lines(&self, draft: &Id, on: &OnText<'_>) -> Vec<Line> {
        let changes: Vec<(Lang, BTreeSet<ParagraphId>)> =
            on.version.languages.keys().filter_map(|lang| Some((*lang, self.changed_in(on, *lang)?))).collect();
        let all: BTreeSet<ParagraphId> = changes.iter().flat_map(|(_, changed)| changed).copied().collect();
        let names = |id: &ParagraphId, is_changed: bool| {
            let of = changes.iter().filter(|(_, changed)| changed.contains(id) == is_changed);
            self.languages(of.map(|(lang, _)| *lang))
        };
        let stale = on.text.paragraphs.iter().map(|p| p.id).filter(|id| all.contains(id));
        let stale = stale.filter(|id| changes.iter().any(|(_, changed)| !changed.contains(id)));
        let line = |id: ParagraphId| {
            let line = Line::new(on.words_of(self.lang, &id), self.to_paragraph(draft, &id));
            let told = line.below(msg::stale_in(self.lang, names(&id, false)));
            told.below(msg::stale_word(self.lang, names(&id, true)))
        };
        stale.map(line).collect()
    }

    /// Returns the paragraphs that changed in the original since the revision before, and not in the text that is shown.
    #[must_use]
    pub fn stale_in(&self, on: &OnText<'_>) -> BTreeSet<ParagraphId> {
        if on.text.lang == on.version.original {
            return BTreeSet::new();
        }
        let (original, shown) = (self.changed_in(on, on.version.original), self.changed_in(on, on.text.lang));
        let (Some(original), Some(shown)) = (original, shown) else { return BTreeSet::new() };
        original.difference(&shown).copied().collect()
    }

    /// Returns the paragraphs of a language version whose words are others than in the revision before.
    fn changed_in(&self, on: &OnText<'_>, lang: Lang) -> Option<BTreeSet<ParagraphId>> {
        let read = |place: usize| self.text(&on.draft.versions.get(place)?.languages.get(&lang)?.blob);
        let (old, new) = (read(previous(on.draft, on.place, lang)?)?, read(on.place)?);
        let was: BTreeMap<_, _> = old.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect();
        let changed = new.paragraphs.iter().filter(|p| was.get(&p.id).is_some_and(|words| *words != p.text));
        Some(changed.map(|p| p.id).collect())
    }

    fn reported_lines(&self, draft: &Id) -> Vec<Line> {
        let of = |d: &Discrepancy| match &d.of {
            DiscrepantText::Version { version, .. } => {
                self.state().versions.get(version).is_some_and(|(held, _)| held == draft)
            }
            DiscrepantText::Document { .. } => false,
        };
        let line = |(id, d): (&Id, &Discrepancy)| {
            let names = self.languages(d.languages.iter().copied());
            let number = self.state().acts.get(id).map_or(0, |(n, _)| *n);
            let line = Line::new(d.words.clone(), self.to(&format!("record/{number}")));
            let line = line.below(names).below(self.name(&d.by));
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

fn matter(matter: Matter) -> &'static str {
    match matter {
        Matter::Structure => "structure",
        Matter::Numbers => "numbers",
        Matter::Dates => "dates",
        Matter::Symbols => "symbols",
        Matter::Footnotes => "footnotes",
    }
}

/// Returns the languages that have the same, together.
fn alike(d: &Discordance) -> Vec<(Vec<Lang>, &[String])> {
    let mut groups: Vec<(Vec<Lang>, &[String])> = Vec::new();
    for (lang, found) in &d.found {
        match groups.iter_mut().find(|(_, known)| *known == found.as_slice()) {
            Some((languages, _)) => languages.push(*lang),
            None => groups.push((vec![*lang], found)),
        }
    }
    groups
}
