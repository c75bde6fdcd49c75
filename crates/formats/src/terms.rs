//! Agreed terms in six languages: which stand in a paragraph, and where a language version seems to say another word.
//!
//! Words are compared by their beginnings, since most languages inflect; so a difference found here is a question for a
//! translator, never a fault.

use std::collections::BTreeMap;

use nemcon_negotiation::Lang;
use unicode_segmentation::UnicodeSegmentation as _;

/// A term in its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its name in the table.
    pub key: String,
    /// How it is called.
    pub words: BTreeMap<Lang, String>,
}

/// Terms of a group.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<(Term, BTreeMap<Lang, Vec<String>>)>,
}

/// A language version that seems to call a term otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The language.
    pub lang: Lang,
    /// How the term is called there.
    pub expected: String,
}

impl Glossary {
    /// A glossary of these terms.
    #[must_use]
    pub fn new(terms: Vec<Term>) -> Self {
        let with_words = |term: Term| {
            let words = term.words.iter().map(|(lang, words)| (*lang, tokens(*lang, bare(words)))).collect();
            (term, words)
        };
        Self { terms: terms.into_iter().map(with_words).collect() }
    }

    /// Returns the terms that stand in words of that language; not those that only stand within longer ones.
    #[must_use]
    pub fn found(&self, lang: Lang, text: &str) -> Vec<&Term> {
        let said = tokens(lang, text);
        let mut found: Vec<(usize, usize, &Term)> = Vec::new();
        for (term, words) in &self.terms {
            let Some(own) = words.get(&lang).filter(|own| !own.is_empty()) else { continue };
            if let Some((from, to)) = place(lang, own, &said) {
                found.push((from, to, term));
            }
        }
        let within = |(from, to, _): &(usize, usize, &Term)| {
            found.iter().any(|(f, t, _)| f <= from && to <= t && (f, t) != (from, to))
        };
        let mut kept: Vec<_> = found.iter().filter(|one| !within(one)).collect();
        kept.sort_by_key(|(from, to, _)| (*from, *to));
        kept.into_iter().map(|(.., term)| *term).collect()
    }

    /// Returns the language versions in which a term does not seem to stand. Terms of one short word are not asked
    /// about: their equivalents are too many.
    #[must_use]
    pub fn questions(&self, term: &Term, versions: &[(Lang, &str)]) -> Vec<Question> {
        let Some((_, words)) = self.terms.iter().find(|(own, _)| own == term) else { return Vec::new() };
        let is_exact = words.get(&Lang::En).is_some_and(|own| own.len() > 1 || own.iter().any(|w| w.len() >= 10));
        if !is_exact {
            return Vec::new();
        }
        let missing = |(lang, text): &&(Lang, &str)| {
            words.get(lang).is_some_and(|own| !own.is_empty() && place(*lang, own, &tokens(*lang, text)).is_none())
        };
        let question = |(lang, _): &(Lang, &str)| Question { lang: *lang, expected: term.words[lang].clone() };
        versions.iter().filter(missing).map(question).collect()
    }
}

/// Takes away what a table of terms adds: what stands in brackets, the `to` of English verbs.
fn bare(words: &str) -> &str {
    let words = words.split(['(', '（']).next().unwrap_or(words).trim();
    words.strip_prefix("to ").unwrap_or(words)
}

fn tokens(lang: Lang, text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    if lang == Lang::Zh {
        return lower.chars().filter(|c| c.is_alphanumeric()).map(String::from).collect();
    }
    let plain = |word: &str| if lang == Lang::Ar { arabic(word) } else { word.replace('ё', "е") };
    lower.split(['’', '\'']).flat_map(|part| part.unicode_words().map(plain).collect::<Vec<_>>()).collect()
}

/// Returns a word without vowel marks, in one spelling of alef, ya and ta marbuta, without what is written before it.
fn arabic(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{670}'));
    let plain: String = letters
        .map(|c| match c {
            'أ' | 'إ' | 'آ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            c => c,
        })
        .collect();
    let long = |rest: &&str| rest.chars().count() >= 3;
    for before in ["وال", "بال", "فال", "كال", "لل", "ال"] {
        if let Some(rest) = plain.strip_prefix(before).filter(long) {
            return rest.to_owned();
        }
    }
    plain
}

/// Returns where a term stands in words: first token, and the one after the last.
fn place(lang: Lang, own: &[String], said: &[String]) -> Option<(usize, usize)> {
    (0..said.len()).find_map(|from| Some((from, ends(lang, own, said, from)?)))
}

fn ends(lang: Lang, own: &[String], said: &[String], from: usize) -> Option<usize> {
    let mut at = from;
    for (n, word) in own.iter().enumerate() {
        // Articles come and go between the words of a term.
        let skipped = n > 0 && lang != Lang::Zh && said.get(at).is_some_and(|s| !fits(lang, word, s) && is_short(s));
        at += usize::from(skipped);
        let between = matches!(lang, Lang::Ar | Lang::Fr | Lang::Es) && (1..own.len() - 1).contains(&n);
        let small = |said: &str| between && is_short(word) && is_short(said);
        if !said.get(at).is_some_and(|said| fits(lang, word, said) || small(said)) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

fn is_short(word: &str) -> bool {
    word.chars().count() <= 3
}

fn fits(lang: Lang, word: &str, said: &str) -> bool {
    if word == said {
        return true;
    }
    let length = word.chars().count();
    let said_length = said.chars().count();
    if length <= 3 {
        return false;
    }
    // How much of the end may be another.
    let (loose, more) = match lang {
        Lang::Zh => return false,
        Lang::En => (usize::from(word.ends_with('y')), 2),
        Lang::Fr | Lang::Es => (2, 2),
        Lang::Ru => (2, 3),
        Lang::Ar => (2, 3),
    };
    let shared = word.chars().zip(said.chars()).take_while(|(a, b)| a == b).count();
    let ends_alike = match lang {
        Lang::En => ["", "s", "es", "ies", "d", "ed", "ing"].iter().any(|end| {
            let stem = said.strip_suffix(end).unwrap_or("");
            stem == word || stem == word.trim_end_matches(['e', 'y'])
        }),
        _ => true,
    };
    shared + loose >= length && shared >= 3 && said_length <= length + more && ends_alike
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        let term = |key: &str, words: [&str; 6]| Term {
            key: key.to_owned(),
            words: [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es]
                .into_iter()
                .zip(words.map(str::to_owned))
                .collect(),
        };
        Glossary::new(vec![
            term(
                "programme",
                [
                    "برنامج العمل",
                    "工作方案",
                    "programme of work",
                    "programme de travail",
                    "программа работы",
                    "programa de trabajo",
                ],
            ),
            term(
                "measure",
                [
                    "تدبير لبناء الثقة",
                    "建立信任措施",
                    "confidence-building measure",
                    "mesure de confiance",
                    "мера укрепления доверия",
                    "medida de fomento de la confianza",
                ],
            ),
            term(
                "group",
                ["الفريق العامل", "工作组", "working group", "groupe de travail", "рабочая группа", "grupo de trabajo"],
            ),
            term("norm", ["معيار", "规范", "norm", "norme", "норма", "norma"]),
            term("adopt", ["اعتماد", "通过", "to adopt", "adopter", "принять", "aprobar"]),
        ])
    }

    fn keys(lang: Lang, text: &str) -> Vec<String> {
        glossary().found(lang, text).iter().map(|term| term.key.clone()).collect()
    }

    #[test]
    fn terms_are_found_as_languages_inflect_them() {
        assert_eq!(
            keys(Lang::En, "Confidence-building measures and the Working Group’s norms"),
            ["measure", "group", "norm"]
        );
        assert_eq!(keys(Lang::Fr, "Les mesures de confiance du Groupe de travail"), ["measure", "group"]);
        assert_eq!(
            keys(Lang::Es, "medidas de fomento de la confianza en el programa de trabajo"),
            ["measure", "programme"]
        );
        assert_eq!(keys(Lang::Ru, "о мерах укрепления доверия в Рабочей группе"), ["measure", "group"]);
        assert_eq!(keys(Lang::Ar, "اعتمد الفريق العامل برنامجَ العمل"), ["adopt", "group", "programme"]);
        assert_eq!(keys(Lang::Zh, "工作组通过了工作方案"), ["group", "adopt", "programme"]);
        assert_eq!(keys(Lang::En, "Nothing of the kind is abnormal."), Vec::<String>::new());
    }

    #[test]
    fn a_short_word_is_a_term_only_as_it_is_written() {
        let words: BTreeMap<Lang, String> = [(Lang::Ar, "وفد"), (Lang::En, "delegation")]
            .into_iter()
            .map(|(lang, words)| (lang, words.to_owned()))
            .collect();
        let glossary = Glossary::new(vec![Term { key: "delegation".to_owned(), words }]);
        let found = |text: &str| glossary.found(Lang::Ar, text).len();
        assert_eq!(
            (found("وقد رأى أن كل دولة"), found("في كل يوم"), found("رأى الوفد ذلك"), found("وفدٌ واحد")),
            (0, 0, 1, 1)
        );
    }

    #[test]
    fn another_word_is_a_question_and_a_short_one_is_not() {
        let glossary = glossary();
        let found = glossary.found(Lang::En, "The norms and the programme of work.");
        let versions =
            [(Lang::Fr, "Les règles et le calendrier des travaux."), (Lang::Ru, "Нормы и программу работы.")];
        let asked: Vec<_> = found.iter().flat_map(|term| glossary.questions(term, &versions)).collect();
        assert_eq!(asked, [Question { lang: Lang::Fr, expected: "programme de travail".to_owned() }]);
    }

    #[test]
    fn a_term_within_a_longer_one_is_not_told_twice() {
        let mut terms = glossary();
        terms = Glossary::new(
            terms
                .terms
                .drain(..)
                .map(|(term, _)| term)
                .chain([Term { key: "work".to_owned(), words: [(Lang::En, "work".to_owned())].into() }])
                .collect(),
        );
        let keys: Vec<_> = terms.found(Lang::En, "the programme of work").iter().map(|t| t.key.as_str()).collect();
        assert_eq!(keys, ["programme"]);
    }
}
