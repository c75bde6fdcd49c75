//! What must be the same in all language versions of a paragraph: numbers, dates, symbols, footnotes.

use std::collections::{BTreeMap, BTreeSet};

use super::{MarkKind, Paragraph, Text};
use crate::id::ParagraphId;
use crate::names::Lang;

/// What differs between language versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// The paragraph is not in all of them, or is not of the same kind, level or number.
    Structure,
    /// Numbers in figures, references to paragraphs among them.
    Numbers,
    /// Dates with a month, as `2021-12-13`, `2021-12` or `12-13`.
    Dates,
    /// Symbols of documents.
    Symbols,
    /// Footnotes referred to.
    Footnotes,
}

/// A paragraph in which language versions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discordance {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// In what.
    pub matter: Matter,
    /// What each language has, in the order of the languages given; empty where it has nothing.
    pub found: Vec<(Lang, Vec<String>)>,
}

/// Returns all in which the language versions of a text differ, in reading order of the first.
pub fn concordance(texts: &[&Text]) -> Vec<Discordance> {
    let by_id = |text: &&Text| text.paragraphs.iter().map(|p| (p.id, p.clone())).collect();
    let all: Vec<Version> = texts.iter().map(|t| (t.lang, by_id(t))).collect();
    let mut seen = BTreeSet::new();
    let ids = texts.iter().flat_map(|t| t.paragraphs.iter().map(|p| p.id));
    ids.filter(|id| seen.insert(*id)).flat_map(|id| of_paragraph(id, &all)).collect()
}

type Version = (Lang, BTreeMap<ParagraphId, Paragraph>);

fn of_paragraph(id: ParagraphId, all: &[Version]) -> Vec<Discordance> {
    let there: Vec<(Lang, Option<&Paragraph>)> = all.iter().map(|(l, t)| (*l, t.get(&id))).collect();
    let structure = |p: &Paragraph| vec![format!("{:?} {} {} {}", p.kind, p.level, p.bis, p.alt)];
    let mut out = Vec::new();
    let mut compare = |matter, found: Vec<(Lang, Vec<String>)>| {
        if found.windows(2).any(|two| two[0].1 != two[1].1) {
            out.push(Discordance { paragraph: id, matter, found });
        }
    };
    compare(Matter::Structure, there.iter().map(|(l, p)| (*l, p.map(structure).unwrap_or_default())).collect());
    let facts: Vec<(Lang, Facts)> = there.iter().filter_map(|(l, p)| Some((*l, Facts::of((*p)?, *l)))).collect();
    let of = |part: fn(&Facts) -> &Vec<String>| facts.iter().map(|(l, f)| (*l, part(f).clone())).collect();
    compare(Matter::Numbers, of(|f| &f.numbers));
    compare(Matter::Dates, of(|f| &f.dates));
    compare(Matter::Symbols, of(|f| &f.symbols));
    compare(Matter::Footnotes, of(|f| &f.footnotes));
    out
}

/// Returns the paragraphs of a language version that are missing in it or were made against older words: `then` is the
/// original it was made against, `now` the original as it stands.
pub fn stale(version: &Text, then: &Text, now: &Text) -> Vec<ParagraphId> {
    let words = |text: &'_ Text| text.paragraphs.iter().map(|p| (p.id, p.text.clone())).collect::<BTreeMap<_, _>>();
    let (made, then) = (words(version), words(then));
    let is_stale = |p: &&Paragraph| !made.contains_key(&p.id) || then.get(&p.id) != Some(&p.text);
    now.paragraphs.iter().filter(is_stale).map(|p| p.id).collect()
}

/// What a paragraph says in figures, each list in order of value as text.
struct Facts {
    numbers: Vec<String>,
    dates: Vec<String>,
    symbols: Vec<String>,
    footnotes: Vec<String>,
}

/// A word or number of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    Word(String),
}

impl Facts {
    fn of(paragraph: &Paragraph, lang: Lang) -> Self {
        let (words, mut symbols) = without_symbols(&western(&paragraph.text));
        let tokens = tokens(&words, lang);
        let (mut numbers, mut dates) = if lang == Lang::Zh { chinese_dates(&tokens) } else { dates(&tokens, lang) };
        let footnote = |kind: &MarkKind| match kind {
            MarkKind::Footnote(id) => Some(id.to_string()),
            _ => None,
        };
        let mut footnotes: Vec<_> = paragraph.marks.iter().filter_map(|m| footnote(&m.kind)).collect();
        [&mut numbers, &mut dates, &mut symbols, &mut footnotes].into_iter().for_each(|list| list.sort());
        Self { numbers, dates, symbols, footnotes }
    }
}

/// Returns the words with European digits and without direction controls.
fn western(text: &str) -> String {
    let digit = |c: char, zero: char| char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c);
    let one = |c: char| match c {
        '٠'..='٩' => Some(digit(c, '٠')),
        '۰'..='۹' => Some(digit(c, '۰')),
        '０'..='９' => Some(digit(c, '０')),
        '٫' => Some('.'),
        '٬' => Some(','),
        '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        _ => Some(c),
    };
    text.chars().filter_map(one).collect()
}

/// Takes out symbols of documents: parts of Latin letters, figures, points and hyphens between slashes.
fn without_symbols(text: &str) -> (String, Vec<String>) {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-');
    let (mut words, mut symbols, mut run) = (String::new(), Vec::new(), String::new());
    for c in text.chars().chain(['\n']) {
        if fits(c) {
            run.push(c);
            continue;
        }
        let symbol = run.trim_end_matches(['.', '-', '/']);
        if symbol.starts_with(|c: char| c.is_ascii_uppercase())
            && symbol.contains('/')
            && symbol.contains(|c: char| c.is_ascii_digit())
        {
            symbols.push(symbol.to_owned());
            words.push(' ');
        } else {
            words.push_str(&run);
        }
        run.clear();
        words.push(c);
    }
    (words, symbols)
}

fn tokens(words: &str, lang: Lang) -> Vec<Token> {
    let characters: Vec<char> = words.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        let c = characters[at];
        if c.is_ascii_digit() {
            let (number, next) = number(&characters, at, lang);
            out.push(Token::Number(number));
            at = next;
        } else if c.is_alphabetic() {
            let is_word = |c: &char| c.is_alphabetic() && !(lang == Lang::Zh && matches!(c, '年' | '月' | '日'));
            let length = characters[at..].iter().take_while(|c| is_word(c)).count().max(1);
            out.push(Token::Word(characters[at..at + length].iter().map(|c| small(*c)).collect()));
            at += length;
        } else {
            at += 1;
        }
    }
    out
}

/// Returns the small letter of the alphabets in which names of months are compared.
fn small(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        // Latin with accents, and Cyrillic: capitals stand 32 places before the small letters.
        'À'..='Þ' | 'А'..='Я' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        _ => c,
    }
}

/// Reads a number: groups of three go together, whatever parts them; a comma or point before other figures is decimal.
fn number(characters: &[char], mut at: usize, lang: Lang) -> (String, usize) {
    let digits =
        |from: usize| characters[from.min(characters.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut out: String = characters[at..at + digits(at)].iter().collect();
    at += out.len();
    while let Some(sign) = characters.get(at).copied() {
        let more = digits(at + 1);
        let spaced =
            sign == ' ' && matches!(lang, Lang::Fr | Lang::Ru | Lang::Es) || matches!(sign, '\u{a0}' | '\u{202f}');
        let grouped = more == 3 && (spaced && out.len() <= 3 || matches!(sign, ',' | '.'));
        let decimal = (1..=2).contains(&more) && matches!(sign, ',' | '.') && !out.contains('.');
        if !grouped && !decimal {
            break;
        }
        if decimal {
            out.push('.');
        }
        out.extend(&characters[at + 1..at + 1 + more]);
        at += 1 + more;
    }
    (out, at)
}

/// Returns numbers and dates; a month by name with a day before or after it and a year after.
fn dates(tokens: &[Token], lang: Lang) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut dates) = (Vec::new(), Vec::new());
    let mut at = 0;
    let value = |at: usize| match tokens.get(at) {
        Some(Token::Number(number)) => number.parse::<u32>().ok(),
        _ => None,
    };
    // In Spanish and in Arabic small words may stand between day, month and year.
    let skip = |at: usize| at + usize::from(matches!(tokens.get(at), Some(Token::Word(w)) if w == "de" || w == "del"));
    let month = |at: usize| month_at(tokens, at, lang);
    while at < tokens.len() {
        let day = value(at).filter(|day| (1..=31).contains(day));
        let ordinal = usize::from(matches!(tokens.get(at + 1), Some(Token::Word(w)) if w == "er"));
        let after_day = day.and_then(|day| Some((Some(day), month(skip(at + 1 + ordinal))?)));
        if let Some((day, (month, next))) = after_day.or_else(|| Some((None, month(at)?))) {
            let year = value(skip(next)).filter(|year| (1000..=9999).contains(year));
            if day.is_some() || year.is_some() {
                dates.push(date(year, month, day));
                at = if year.is_some() { skip(next) + 1 } else { next };
                continue;
            }
        }
        if let Token::Number(number) = &tokens[at] {
            numbers.push(number.clone());
        }
        at += 1;
    }
    (numbers, dates)
}

fn date(year: Option<u32>, month: u32, day: Option<u32>) -> String {
    let parts = [year.map(|y| format!("{y:04}")), Some(format!("{month:02}")), day.map(|d| format!("{d:02}"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

fn chinese_dates(tokens: &[Token]) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut dates) = (Vec::new(), Vec::new());
    let mut at = 0;
    let before = |at: usize, sign: &str| match (tokens.get(at), tokens.get(at + 1)) {
        (Some(Token::Number(n)), Some(Token::Word(word))) if word.starts_with(sign) => n.parse::<u32>().ok(),
        _ => None,
    };
    while at < tokens.len() {
        let year = before(at, "年");
        let month_at = at + if year.is_some() { 2 } else { 0 };
        if let Some(month) = before(month_at, "月").filter(|m| (1..=12).contains(m)) {
            let day = before(month_at + 2, "日");
            if year.is_some() || day.is_some() {
                dates.push(date(year, month, day));
                at = month_at + if day.is_some() { 4 } else { 2 };
                continue;
            }
        }
        if let Token::Number(number) = &tokens[at] {
            numbers.push(number.clone());
        }
        at += 1;
    }
    (numbers, dates)
}

/// Months in each language; in Arabic each also has its second name, as United Nations documents print both.
const MONTHS: [(Lang, [&str; 12]); 5] = [
    (
        Lang::En,
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    ),
    (
        Lang::Fr,
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    ),
    (
        Lang::Es,
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    ),
    (
        Lang::Ru,
        [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
    ),
    (
        Lang::Ar,
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ),
];
const ARABIC_FIRST: [&str; 12] = ["", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "", "", ""];

fn month(word: &str, lang: Lang) -> Option<u32> {
    let (_, months) = MONTHS.iter().find(|(of, _)| *of == lang)?;
    let other = match word {
        "يونيو" => Some("يونيه"),
        "يوليو" => Some("يوليه"),
        _ => None,
    };
    let direct = months.iter().position(|month| *month == word || Some(*month) == other);
    let first = || ARABIC_FIRST.iter().position(|m| *m == word);
    let found = direct.or_else(|| first().filter(|_| lang == Lang::Ar))?;
    u32::try_from(found + 1).ok()
}

/// Returns the month named there and the token after its name; in Arabic it may have both its names, as أيار/مايو.
fn month_at(tokens: &[Token], at: usize, lang: Lang) -> Option<(u32, usize)> {
    let word = |at: usize| match tokens.get(at) {
        Some(Token::Word(word)) => Some(word.as_str()),
        _ => None,
    };
    let of_two = match (word(at)?, word(at + 1)) {
        ("كانون", Some("الأول")) => Some(12),
        ("كانون", Some("الثاني")) => Some(1),
        ("تشرين", Some("الأول")) => Some(10),
        ("تشرين", Some("الثاني")) => Some(11),
        _ => None,
    };
    let (found, next) = match of_two.filter(|_| lang == Lang::Ar) {
        Some(found) => (found, at + 2),
        None => (month(word(at)?, lang)?, at + 1),
    };
    let again = lang == Lang::Ar && word(next).and_then(|word| month(word, lang)) == Some(found);
    Some((found, next + usize::from(again)))
}
