//! The words of a text as one looks for them: without accents, in one form of letters, each cut to its stem in the language of the text. Chinese is kept as
//! it runs, because it does not say where words end.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::lang::Lang;

/// A word, or a run of Chinese, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub from: usize,
    /// Byte after the last.
    pub to: usize,
    /// Folded.
    pub word: String,
    /// Of Chinese characters.
    pub han: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Letter,
    Han,
    Between,
}

fn sort(c: char) -> Sort {
    match c {
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}' => Sort::Han,
        _ if c.is_alphanumeric() || is_combining_mark(c) => Sort::Letter,
        _ => Sort::Between,
    }
}

/// Returns the words of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut all = Vec::new();
    let mut begun: Option<(usize, Sort)> = None;
    let ends = std::iter::once((text.len(), ' '));
    for (at, c) in text.char_indices().chain(ends) {
        let now = if at == text.len() { Sort::Between } else { sort(c) };
        if begun.is_some_and(|(_, sort)| sort == now) {
            continue;
        }
        if let Some((from, sort)) = begun.filter(|(_, sort)| *sort != Sort::Between) {
            let word = fold(&text[from..at]);
            if !word.is_empty() {
                all.push(Token { from, to: at, word, han: sort == Sort::Han });
            }
        }
        begun = Some((at, now));
    }
    all
}

/// Returns a word without accents and vowel signs, in lower case, in one form of each letter.
fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfc() {
        match c {
            // A letter of its own in Russian, not an accent.
            'й' | 'Й' => out.push('й'),
            'ß' | 'ẞ' => out.push_str("ss"),
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'ı' => out.push('i'),
            'ى' => out.push('ي'),
            'ـ' => {}
            '٠'..='٩' | '۰'..='۹' => out.extend(western(c)),
            _ => {
                let plain = std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c));
                out.extend(plain.flat_map(char::to_lowercase));
            }
        }
    }
    out
}

fn western(c: char) -> Option<char> {
    let zero = if c >= '۰' { '۰' } else { '٠' };
    char::from_digit(u32::from(c).checked_sub(u32::from(zero))?, 10)
}

/// Returns an Arabic word without the article, alone or after a preposition that is written with it.
fn without_article(word: &str) -> &str {
    let articles = ["بال", "كال", "ال", "لل"];
    let rest = articles.into_iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| rest.chars().nth(2).is_some()).unwrap_or(word)
}

/// Cuts words of a language to their stems.
pub struct Stems(Lang, Option<Stemmer>);

impl Stems {
    /// Those of a language; Chinese has none.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        let stemmer = match lang {
            Lang::Ar => Some(Stemmer::create(Algorithm::Arabic)),
            Lang::En => Some(Stemmer::create(Algorithm::English)),
            Lang::Es => Some(Stemmer::create(Algorithm::Spanish)),
            Lang::Fr => Some(Stemmer::create(Algorithm::French)),
            Lang::Ru => Some(Stemmer::create(Algorithm::Russian)),
            Lang::Zh => None,
        };
        Self(lang, stemmer)
    }

    /// Returns the stem of a folded word.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let word = if self.0 == Lang::Ar { without_article(word) } else { word };
        let stem = |word: &str| self.1.as_ref().map(|stemmer| stemmer.stem(word).into_owned());
        // The endings of Spanish are known by their accent, which is folded away and need not be typed.
        let accented = ["cion", "sion"].into_iter().find(|end| self.0 == Lang::Es && word.ends_with(*end));
        let stem = match accented {
            Some(_) => stem(&format!("{}ón", &word[..word.len() - 2])),
            None => stem(word),
        };
        let stem = stem.unwrap_or_else(|| word.to_owned());
        // A stem of one letter says nothing any more.
        if stem.chars().nth(1).is_some() { stem } else { word.to_owned() }
    }
}

impl Stems {
    /// Returns the stems under which a word of a text is found: in Arabic, *and* and *so* are written with the word that follows, so that it is
    /// found without them, too.
    fn all(&self, word: &str) -> Vec<String> {
        let joined = word.strip_prefix(['و', 'ف']).filter(|rest| self.0 == Lang::Ar && rest.chars().nth(2).is_some());
        std::iter::once(word).chain(joined).map(|word| self.stem(word)).collect()
    }
}

/// Returns a text as it is looked through: every stem, and every run of Chinese, between spaces.
#[must_use]
pub fn folded(lang: Lang, text: &str) -> String {
    let stems = Stems::of(lang);
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        let found = if token.han { vec![token.word] } else { stems.all(&token.word) };
        for word in found {
            out.push(' ');
            out.push_str(&word);
        }
    }
    out.push(' ');
    out
}

/// Longest thing looked for, in characters, and most words of it.
const MOST: usize = 200;
const WORDS_MOST: usize = 12;
/// A stem of so many letters is found as the beginning of others.
const BEGINS: usize = 3;

/// What is looked for: all of these words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted(Vec<Token>);

impl Wanted {
    /// Reads what was typed.
    #[must_use]
    pub fn read(typed: &str) -> Self {
        let typed: String = typed.chars().take(MOST).collect();
        Self(tokens(&typed).into_iter().take(WORDS_MOST).collect())
    }

    /// Says whether there is no word in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns what is found in texts of a language.
    #[must_use]
    pub fn within(&self, lang: Lang) -> Needles {
        let stems = Stems::of(lang);
        let needle = |token: &Token| match token.han {
            true => Needle { words: token.word.clone(), han: true, begins: true },
            false => {
                let words = stems.stem(&token.word);
                Needle { begins: words.chars().count() >= BEGINS, words, han: false }
            }
        };
        Needles { all: self.0.iter().map(needle).collect(), stems }
    }
}

struct Needle {
    words: String,
    han: bool,
    begins: bool,
}

impl Needle {
    fn is_in(&self, folded: &str) -> bool {
        match (self.han, self.begins) {
            (true, _) => folded.contains(&self.words),
            (false, true) => folded.contains(&format!(" {}", self.words)),
            (false, false) => folded.contains(&format!(" {} ", self.words)),
        }
    }
}

/// What is looked for in texts of one language.
pub struct Needles {
    all: Vec<Needle>,
    stems: Stems,
}

/// Words, and whether they are what was looked for.
pub type Marked = Vec<(String, bool)>;

/// Characters of a passage that is shown, and how many of them come before the first hit.
const PASSAGE: usize = 280;
const BEFORE: usize = 80;

impl Needles {
    /// Says whether all words are in a folded text.
    #[must_use]
    pub fn are_in(&self, folded: &str) -> bool {
        self.all.iter().all(|needle| needle.is_in(folded))
    }

    /// Returns where words of a text are what is looked for.
    fn hits(&self, text: &str) -> Vec<(usize, usize)> {
        let mut hits = Vec::new();
        for token in tokens(text) {
            if token.han {
                let run = &text[token.from..token.to];
                for needle in self.all.iter().filter(|needle| needle.han) {
                    hits.extend(
                        run.match_indices(&needle.words)
                            .map(|(at, found)| (token.from + at, token.from + at + found.len())),
                    );
                }
                continue;
            }
            let stems = self.stems.all(&token.word);
            let fits = |stem: &String, needle: &Needle| {
                *stem == needle.words || (needle.begins && stem.starts_with(&needle.words))
            };
            let is = |needle: &&Needle| !needle.han && stems.iter().any(|stem| fits(stem, needle));
            if self.all.iter().any(|needle| is(&needle)) {
                hits.push((token.from, token.to));
            }
        }
        hits.sort_unstable();
        hits.dedup_by(|next, before| next.0 < before.1);
        hits
    }

    /// Returns a text with the words marked.
    #[must_use]
    pub fn mark(&self, text: &str) -> Marked {
        marked(text, &self.hits(text))
    }

    /// Returns the passage of a text around the first hit, with the words marked; nothing where there is none.
    #[must_use]
    pub fn passage(&self, text: &str) -> Option<Marked> {
        let hits = self.hits(text);
        let first = hits.first()?.0;
        let back = text[..first].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
        let from = if back == 0 { 0 } else { text[back..first].find(char::is_whitespace).map_or(back, |at| back + at) };
        let to = text[from..].char_indices().nth(PASSAGE).map_or(text.len(), |(at, _)| from + at);
        let to =
            if to == text.len() { to } else { text[from..to].rfind(char::is_whitespace).map_or(to, |at| from + at) };
        let within: Vec<_> = hits
            .into_iter()
            .filter(|hit| hit.0 >= from && hit.1 <= to)
            .map(|hit| (hit.0 - from, hit.1 - from))
            .collect();
        let mut out = marked(&text[from..to], &within);
        if from > 0 {
            out.insert(0, ("… ".to_owned(), false));
        }
        if to < text.len() {
            out.push((" …".to_owned(), false));
        }
        Some(out)
    }
}

fn marked(text: &str, hits: &[(usize, usize)]) -> Marked {
    let mut out = Vec::new();
    let mut at = 0;
    let one = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced = |words: &str| {
        let (begin, end) = (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace));
        let inner = one(words);
        match inner.is_empty() {
            true => " ".to_owned(),
            false => format!("{}{inner}{}", if begin { " " } else { "" }, if end { " " } else { "" }),
        }
    };
    for (from, to) in hits {
        if at < *from {
            out.push((spaced(&text[at..*from]), false));
        }
        out.push((text[*from..*to].to_owned(), true));
        at = *to;
    }
    if at < text.len() {
        out.push((spaced(&text[at..]), false));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(lang: Lang, wanted: &str, text: &str) -> bool {
        Wanted::read(wanted).within(lang).are_in(&folded(lang, text))
    }

    #[test]
    fn a_word_is_found_in_its_other_forms() {
        for (lang, wanted, text) in [
            (Lang::En, "policies", "A policy of the group."),
            (Lang::En, "HARBOUR", "Harbours stay open."),
            (Lang::Fr, "declarations", "La déclaration commune"),
            (Lang::Fr, "déclaration", "les DECLARATIONS"),
            (Lang::Fr, "accord", "l’accord général"),
            (Lang::Es, "puertos", "El puerto sigue abierto."),
            (Lang::Es, "declaración", "Las declaraciones"),
            (Lang::Es, "declaracion", "La declaración"),
            (Lang::Ru, "гавань", "открытые гавани пролива"),
            (Lang::Ru, "информационная безопасность", "в сфере информационной безопасности"),
            (Lang::Ru, "произнесённый", "с произнесенным текстом"),
            (Lang::Ar, "أمن", "في مجال الأمن"),
            (Lang::Ar, "الأمن", "تعزيز أمن المضيق"),
            (Lang::Ar, "الموانئ", "وموانئ المضيق"),
            (Lang::Ar, "بيان", "بَيَانٌ مكتوب"),
            (Lang::Zh, "安全", "信息安全问题"),
            (Lang::Zh, "港口 冬季", "海峡港口在冬季保持开放"),
            (Lang::En, "75/240", "resolution 75/240 of 31 December"),
            (Lang::Ar, "2031", "في عام ٢٠٣١"),
        ] {
            assert!(finds(lang, wanted, text), "{wanted:?} in {text:?}: {:?}", folded(lang, text));
        }
    }

    #[test]
    fn another_word_is_not_found() {
        for (lang, wanted, text) in [
            (Lang::En, "port", "We support the report."),
            (Lang::En, "us", "We use it."),
            (Lang::Zh, "安全", "安排完全"),
            (Lang::Ru, "мир", "размер"),
            (Lang::En, "harbour winter", "Harbours stay open."),
            (Lang::Ar, "سلم", "مجال الأمن"),
        ] {
            assert!(!finds(lang, wanted, text), "{wanted:?} in {text:?}: {:?}", folded(lang, text));
        }
    }

    #[test]
    fn words_found_are_marked_where_they_stand() {
        let marked = |lang, wanted: &str, text: &str| {
            let all = Wanted::read(wanted).within(lang).mark(text);
            all.iter().map(|(words, hit)| if *hit { format!("[{words}]") } else { words.clone() }).collect::<String>()
        };
        assert_eq!(
            marked(Lang::Fr, "declaration", "La  déclaration, les DÉCLARATIONS."),
            "La [déclaration], les [DÉCLARATIONS]."
        );
        assert_eq!(marked(Lang::Zh, "港口", "海峡港口与港口"), "海峡[港口]与[港口]");
        assert_eq!(marked(Lang::Ar, "أمن", "في مجال الأمن"), "في مجال [الأمن]");
        assert_eq!(marked(Lang::En, "x", "<b>"), "<b>");
    }

    #[test]
    fn a_passage_stands_around_the_first_hit() {
        let text = format!("{} harbour {}", "word ".repeat(100), "after ".repeat(100));
        let passage = Wanted::read("harbours").within(Lang::En).passage(&text).expect("a passage");
        let whole: String = passage.iter().map(|(words, _)| words.as_str()).collect();
        assert!(whole.starts_with("… ") && whole.ends_with(" …") && whole.chars().count() < 320, "{whole}");
        assert_eq!(
            passage.iter().filter(|(_, hit)| *hit).map(|(words, _)| words.as_str()).collect::<Vec<_>>(),
            ["harbour"]
        );
        assert_eq!(Wanted::read("ship").within(Lang::En).passage(&text), None);
    }

    #[test]
    fn what_is_typed_is_bounded() {
        assert!(Wanted::read(" ,.! ").is_empty());
        assert_eq!(Wanted::read(&"word ".repeat(5_000)).0.len(), WORDS_MOST);
    }
}
