//! The fixed words on statements, in six languages.

use nemcon_negotiation::time::Date;

use super::Note;

/// Returns a line without marks of emphasis, and without the spaces between the letters of `S T A T E M E N T`.
pub fn bare(line: &str) -> String {
    let marks = |c: char| matches!(c, '*' | '_' | '#') || c.is_whitespace();
    let line: String = line.trim_matches(marks).split_whitespace().collect::<Vec<_>>().join(" ");
    let letters: Vec<&str> = line.split(' ').collect();
    let spread = letters.len() >= 5
        && letters.iter().all(|word| word.chars().count() == 1 && word.contains(char::is_alphabetic));
    if spread { letters.concat() } else { line }
}

fn low(line: &str) -> String {
    line.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

const CHECK: &[&str] = &[
    "check against delivery",
    "please check against delivery",
    "as delivered",
    "seul le prononcé fait foi",
    "à vérifier à l’audition",
    "vérifier au prononcé",
    "cotejar con la versión pronunciada",
    "cotejar con el texto pronunciado",
    "cotéjese con la versión pronunciada",
    "verifíquese con la versión pronunciada",
    "сверять с произнесенным текстом",
    "сверять с произнесённым текстом",
    "проверять по произнесению",
    "проверить при произнесении",
    "以实际发言为准",
    "以现场发言为准",
    "请与发言核对",
    "يُراجع النص عند الإلقاء",
    "يراجع النص عند الإلقاء",
    "يراجع عند الإلقاء",
];

const TRANSLATION: &[&str] = &[
    "unofficial translation",
    "courtesy translation",
    "traduction non officielle",
    "traduction de courtoisie",
    "traducción no oficial",
    "traducción de cortesía",
    "неофициальный перевод",
    "非正式译文",
    "非正式翻译",
    "ترجمة غير رسمية",
];

/// Returns the fixed note that a line is.
pub fn note(line: &str) -> Option<Note> {
    let line = low(&line.replace('\'', "’"));
    if line.chars().count() > 60 {
        return None;
    }
    let is = |all: &[&str]| all.iter().any(|known| line == *known);
    if is(CHECK) { Some(Note::CheckAgainstDelivery) } else { is(TRANSLATION).then_some(Note::UnofficialTranslation) }
}

const TITLES: &[&str] = &[
    "statement",
    "national statement",
    "joint statement",
    "intervention",
    "remarks",
    "opening remarks",
    "address",
    "déclaration",
    "déclaration nationale",
    "allocution",
    "déclaration commune",
    "intervención",
    "declaración",
    "discurso",
    "palabras",
    "declaración nacional",
    "выступление",
    "заявление",
    "речь",
    "обращение",
    "بيان",
    "كلمة",
    "发言",
    "声明",
    "讲话",
    "书面发言",
    "联合发言",
];

/// Says whether a line begins with, or in Chinese ends in, a word for a statement.
pub fn title_word(line: &str) -> bool {
    let line = low(line);
    if line.chars().count() > 400 {
        return false;
    }
    let begins = |title: &&str| {
        line.strip_prefix(*title).is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
    };
    let ends =
        |title: &&str| !title.is_ascii() && has_han(title) && line.ends_with(*title) && line.chars().count() <= 60;
    TITLES.iter().any(|title| begins(title) || ends(title))
}

fn has_han(words: &str) -> bool {
    words.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

/// Words after which it is said who speaks.
const BY: &[&str] = &[
    "delivered by ",
    "made by ",
    "by ",
    "prononcée par ",
    "prononcé par ",
    "faite par ",
    "de s.e. ",
    "par ",
    "pronunciada por ",
    "pronunciado por ",
    "a cargo de ",
    "por ",
    "del excmo. ",
    "de la excma. ",
    "يلقيه ",
    "تلقيه ",
    "يلقيها ",
    "تلقيها ",
    "ألقاه ",
    "ألقته ",
];

/// Splits *Statement by …* into the title and what follows.
pub fn split_title(whole: &str) -> Option<(String, String)> {
    let lower = whole.to_lowercase();
    // Lowering may change lengths; then nothing is split.
    if lower.len() != whole.len() {
        return None;
    }
    let at = BY.iter().filter_map(|by| lower.find(&format!(" {by}")).map(|at| at + 1)).min();
    let (title, rest) = match at.filter(|at| whole.is_char_boundary(*at)) {
        Some(at) => whole.split_at(at),
        None => {
            // In Russian the genitive follows at once, and in Chinese the speaker comes first.
            let russian = ["выступление ", "заявление ", "речь "];
            let (word, _) = russian.iter().filter_map(|word| Some((word, lower.strip_prefix(word)?))).next()?;
            whole.split_at(word.len())
        }
    };
    (!rest.trim().is_empty()).then(|| (title.trim().trim_end_matches(',').to_owned(), rest.trim().to_owned()))
}

/// Forms of address, after which a name follows.
const ADDRESS: &[&str] = &[
    "his excellency",
    "her excellency",
    "h.e.",
    "mr.",
    "mrs.",
    "ms.",
    "dr.",
    "mr",
    "mrs",
    "ms",
    "dr",
    "ambassador",
    "s.e.",
    "m.",
    "mme",
    "monsieur",
    "madame",
    "l’ambassadeur",
    "l’ambassadrice",
    "excmo.",
    "excma.",
    "sr.",
    "sra.",
    "embajador",
    "embajadora",
    "господина",
    "госпожи",
    "г-на",
    "г-жи",
    "посла",
    "السيد",
    "السيدة",
    "السفير",
    "السفيرة",
    "الدكتور",
    "الدكتورة",
];

/// Returns who speaks and in what capacity, from what follows *by*.
pub fn speaker_after(words: &str) -> Option<(Option<String>, Option<String>)> {
    let lower = words.to_lowercase();
    let words = match BY.iter().find(|by| lower.starts_with(**by)) {
        Some(by) if !by.contains('.') => words.get(by.len()..).unwrap_or(words),
        _ => words,
    };
    if words.chars().count() > 600 {
        return None;
    }
    let clean = |words: &str| {
        let words = words.trim().trim_matches([',', '،', ';', '–', '-', '，', '、']).trim();
        (!words.is_empty()).then(|| words.to_owned())
    };
    let parts: Vec<&str> = words.split(' ').collect();
    let is_address = |word: &str| {
        let word = word.trim_start_matches(['(', '“', '«']).replace('\'', "’").to_lowercase();
        ADDRESS
            .iter()
            .any(|known| word == *known || known.split(' ').next() == Some(word.as_str()) && known.contains(' '))
    };
    let Some(from) = parts.iter().position(|word| is_address(word)) else {
        return Some((None, clean(words)));
    };
    let until =
        parts[from..].iter().position(|word| word.ends_with([',', '،'])).map_or(parts.len(), |at| from + at + 1);
    let speaker = clean(&parts[from..until].join(" "));
    // What only leads to the name is no capacity.
    let leads = |words: &str| matches!(words.to_lowercase().as_str(), "de" | "del" | "de la" | "de l’" | "the");
    let before = Some(parts[..from].join(" ")).filter(|words| !leads(words)).unwrap_or_default();
    let others = [before, parts[until..].join(" ")];
    Some((speaker, clean(&others.iter().filter_map(|part| clean(part)).collect::<Vec<_>>().join(", "))))
}

const SALUTATIONS: &[&str] = &[
    "mr. chair",
    "madam chair",
    "madame chair",
    "mr chair",
    "thank you, mr",
    "thank you, madam",
    "thank you, chair",
    "chair,",
    "distinguished",
    "excellenc",
    "your excellenc",
    "dear colleagues",
    "monsieur le président",
    "madame la présidente",
    "mesdames et messieurs",
    "excellences",
    "señor presidente",
    "señora presidenta",
    "excelencias",
    "distinguidos",
    "distinguidas",
    "господин председатель",
    "госпожа председатель",
    "уважаемый господин",
    "уважаемая госпожа",
    "уважаемые",
    "многоуважаемый",
    "السيد الرئيس",
    "السيدة الرئيسة",
    "أصحاب السعادة",
    "سعادة",
    "主席先生",
    "主席女士",
    "尊敬的",
    "各位同事",
    "女士们",
];

/// Says whether a line addresses the room: one of the forms, and a comma or colon at its end or soon after it.
pub fn is_salutation(line: &str) -> bool {
    let low = line.trim_start().to_lowercase();
    let known = SALUTATIONS.iter().any(|salutation| low.starts_with(salutation));
    known && low.chars().take(200).any(|c| matches!(c, ',' | ':' | '!' | '.' | '،' | '：' | '，' | '！' | '؛'))
}

/// Says whether a block reads as a sentence, not as a head.
pub fn is_sentence(block: &str) -> bool {
    let ends = block.trim_end().ends_with(['.', '。', '؟', '!', '?', ':', '：', ',', '،']);
    let shouts = !block.contains(char::is_lowercase) && block.contains(char::is_uppercase);
    let long = block.chars().count() >= if has_han(block) { 25 } else { 80 };
    ends && long && !shouts
}

const MONTHS: &[(&str, i8)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("janvier", 1),
    ("février", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("août", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
    ("enero", 1),
    ("febrero", 2),
    ("marzo", 3),
    ("abril", 4),
    ("mayo", 5),
    ("junio", 6),
    ("julio", 7),
    ("agosto", 8),
    ("septiembre", 9),
    ("octubre", 10),
    ("noviembre", 11),
    ("diciembre", 12),
    ("января", 1),
    ("февраля", 2),
    ("марта", 3),
    ("апреля", 4),
    ("мая", 5),
    ("июня", 6),
    ("июля", 7),
    ("августа", 8),
    ("сентября", 9),
    ("октября", 10),
    ("ноября", 11),
    ("декабря", 12),
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("أبريل", 4),
    ("مايو", 5),
    ("يونيه", 6),
    ("يونيو", 6),
    ("يوليه", 7),
    ("يوليو", 7),
    ("أغسطس", 8),
    ("سبتمبر", 9),
    ("أكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
];

/// A line that says when, and mostly where.
#[derive(Debug, PartialEq, Eq)]
pub struct Dated {
    pub date: Date,
    pub place: Option<String>,
    /// Words of the line that are neither.
    pub rest: Option<String>,
}

/// Returns what a line such as *New York, 13 December 2021* says; a longer line is none.
pub fn date_in(line: &str) -> Option<Dated> {
    if line.chars().count() > 120 {
        return None;
    }
    let digits: String = line.chars().map(western).collect();
    if let Some(found) = chinese(&digits) {
        return Some(found);
    }
    let is_part = |c: char| !c.is_alphanumeric();
    let words: Vec<(usize, String)> = digits
        .split(is_part)
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - digits.as_ptr() as usize, word.to_lowercase()))
        .collect();
    let month = |word: &str| MONTHS.iter().find(|(name, _)| *name == word).map(|(_, month)| *month);
    let at = words.iter().position(|(_, word)| month(word).is_some())?;
    // Both names of a month may stand side by side in Arabic.
    let number = |place: usize| {
        words.get(place).and_then(|(_, word)| word.trim_end_matches(|c: char| c.is_alphabetic()).parse::<i16>().ok())
    };
    let month = month(&words.get(at)?.1)?;
    let year_at = (at + 1..=at + 2).find(|place| number(*place).is_some_and(|year| (1900..=2200).contains(&year)))?;
    let before = [at.checked_sub(1), at.checked_sub(2), at.checked_sub(3)];
    let day_at = before.into_iter().flatten().find(|place| number(*place).is_some_and(|day| (1..=31).contains(&day)));
    let day_at = day_at.or_else(|| number(at + 1).filter(|day| (1..=31).contains(day)).map(|_| at + 1))?;
    let date = date(number(year_at)?, month, number(day_at)?)?;
    let first = words.get(day_at.min(at))?.0;
    let last = words.get(year_at)?.0;
    let after = digits.get(last..)?.trim_start_matches(|c: char| c.is_ascii_digit());
    Some(dated(date, digits.get(..first)?, after))
}

/// *2021年12月13日*, and the place on either side of it.
fn chinese(line: &str) -> Option<Dated> {
    let (before, rest) = line.split_once('年')?;
    let year_from = before.char_indices().rev().take_while(|(_, c)| c.is_ascii_digit()).last()?.0;
    let (month, rest) = rest.split_once('月')?;
    let (day, rest) = rest.split_once('日')?;
    let number = |words: &str| words.trim().parse::<i16>().ok();
    let date = date(number(before.get(year_from..)?)?, i8::try_from(number(month)?).ok()?, number(day)?)?;
    let before = before.get(..year_from)?;
    Some(if place(before).is_none() && says(before).is_none() {
        Dated { date, place: place(rest), rest: says(rest).filter(|_| place(rest).is_none()) }
    } else {
        dated(date, before, rest)
    })
}

/// The place is before the date; what is none stays as words.
fn dated(date: Date, before: &str, after: &str) -> Dated {
    let place = place(before);
    let before = says(before).filter(|_| place.is_none() && !is_small(before));
    let rest: Vec<String> = [before, says(after).filter(|_| !is_small(after))].into_iter().flatten().collect();
    Dated { date, place, rest: (!rest.is_empty()).then(|| rest.join(" ")) }
}

/// Words of a date that say nothing more: *on* 13 December, 13 декабря 2021 *года*.
const SMALL: &[&str] = &["on", "the", "le", "el", "в", "г", "года", "م", "في", "يوم"];

fn is_small(words: &str) -> bool {
    SMALL.contains(&low(words).as_str())
}

fn says(words: &str) -> Option<String> {
    words.contains(char::is_alphanumeric).then(|| words.trim_matches(|c: char| !belongs(c)).to_owned())
}

/// A sign that belongs to words, so that *H.E.* and *(Geneva)* stay whole.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '(' | ')' | '“' | '”' | '«' | '»' | '!' | '?' | '：' | ':')
}

fn date(year: i16, month: i8, day: i16) -> Option<Date> {
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

fn place(words: &str) -> Option<String> {
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    // "on", "le", "el" stand before the day, not for a place.
    let words = ["on", "le", "el", "في", "the"].iter().fold(words, |words, small| {
        words.strip_suffix(*small).filter(|rest| rest.is_empty() || rest.ends_with([' ', ','])).unwrap_or(words)
    });
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    (words.contains(char::is_alphabetic) && words.chars().count() <= 80).then(|| words.to_owned())
}

/// Returns the Western digit of an Eastern one.
fn western(c: char) -> char {
    let of = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|n| *n < 10);
    let n = of('٠').or_else(|| of('۰')).or_else(|| of('０'));
    n.and_then(|n| char::from_digit(n, 10)).unwrap_or(c)
}
