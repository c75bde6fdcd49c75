//! The group's terms in six languages, tied to the words of a paragraph.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use nemcon_formats::terms::{Glossary, Term};
use nemcon_negotiation::{Lang, ParagraphId, Text};

use super::View;
use super::proposals::OnText;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::paragraph::TermRow;

const TABLE: &str = include_str!("../../../../data/terms.csv");
/// Parts of the table whose words stand in texts.
const DOMAINS: [&str; 6] = ["contacts", "decision", "norms", "participation", "procedure", "text"];

/// Most paragraphs that are asked about on one page.
const MOST_ASKED: usize = 60;

static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| Glossary::new(terms()));

fn terms() -> Vec<Term> {
    let mut table = csv::Reader::from_reader(TABLE.as_bytes());
    let heads = table.headers().cloned().expect("the table that is shipped has heads");
    let column = |row: &csv::StringRecord, name: &str| {
        let at = heads.iter().position(|head| head == name).expect("the table that is shipped has the column");
        row.get(at).unwrap_or_default().to_owned()
    };
    let rows = table.records().map(|row| row.expect("the table that is shipped is whole"));
    let in_texts = rows.filter(|row| DOMAINS.contains(&column(row, "domain").as_str()));
    let words = |row: &csv::StringRecord| Lang::ALL.into_iter().map(|lang| (lang, column(row, lang.tag()))).collect();
    in_texts.map(|row| Term { key: column(&row, "key"), words: words(&row) }).collect()
}

impl View {
    /// Returns the paragraphs in which a language version seems to call a term otherwise, as questions to translators.
    #[must_use]
    pub fn term_questions(&self, on: &OnText<'_>) -> Vec<Line> {
        let own = on.text.lang;
        let others = on.version.languages.keys().filter(|lang| **lang != own);
        let others: Vec<Text> = others.filter_map(|lang| self.text(&on.version.languages.get(lang)?.blob)).collect();
        let words: Vec<BTreeMap<ParagraphId, &str>> =
            others.iter().map(|text| text.paragraphs.iter().map(|p| (p.id, p.text.as_str())).collect()).collect();
        let mut lines = Vec::new();
        for p in &on.text.paragraphs {
            let there = others.iter().zip(&words).filter_map(|(text, words)| Some((text.lang, *words.get(&p.id)?)));
            let there: Vec<(Lang, &str)> = there.collect();
            let found = GLOSSARY.found(own, &p.text).into_iter();
            let questions: Vec<_> = found.flat_map(|term| GLOSSARY.questions(term, &there)).collect();
            if questions.is_empty() {
                continue;
            }
            let line = Line::new(on.words_of(self.lang, &p.id), self.to_paragraph(&on.id, &p.id));
            lines.push(questions.iter().fold(line, |line, question| {
                let (lang, expected) = (msg::language_name(question.lang), question.expected.as_str());
                line.below(msg::terms_question(self.lang, lang, expected))
            }));
            if lines.len() == MOST_ASKED {
                break;
            }
        }
        lines
    }

    /// Returns the terms in a paragraph, with those of the other languages, and where these seem to say other words.
    #[must_use]
    pub fn term_rows(&self, on: &OnText<'_>, id: &ParagraphId) -> Vec<TermRow> {
        let own = on.text.lang;
        let Some(p) = on.text.paragraphs.iter().find(|p| p.id == *id) else { return vec![] };
        let others: Vec<(Lang, String)> = on
            .version
            .languages
            .keys()
            .filter(|lang| **lang != own)
            .filter_map(|lang| {
                let other = self.on_text(&on.id, Some(on.place), Some(*lang)).filter(|o| o.text.lang == *lang)?;
                let p = other.text.paragraphs.into_iter().find(|p| p.id == *id)?;
                Some((*lang, p.text))
            })
            .collect();
        let versions: Vec<(Lang, &str)> = others.iter().map(|(lang, text)| (*lang, text.as_str())).collect();
        let row = |term: &Term| TermRow {
            own: (own, term.words.get(&own).cloned().unwrap_or_default()),
            others: Lang::ALL
                .into_iter()
                .filter(|lang| *lang != own)
                .filter_map(|lang| Some((lang, term.words.get(&lang)?.clone())))
                .collect(),
            questions: GLOSSARY.questions(term, &versions).into_iter().map(|q| (q.lang, q.expected)).collect(),
        };
        GLOSSARY.found(own, &p.text).into_iter().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_that_is_shipped_is_read() {
        let found = GLOSSARY.found(Lang::Ru, "Рабочая группа открытого состава приняла повестку дня.");
        let keys: Vec<_> = found.iter().map(|term| term.key.as_str()).collect();
        assert_eq!(keys, ["working-group", "open-ended", "adopt", "agenda"]);
    }
}
