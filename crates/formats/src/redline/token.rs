//! Tokens: what is never cut. Words of Unicode (UAX 29), so Chinese goes by character; beside them numbers with their
//! groups, dates in digits, symbols of documents and addresses as wholes.

use unicode_segmentation::UnicodeSegmentation;

use super::stop::is_stop;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A word that carries the sense.
    Word,
    /// A word that joins others: "of", "and".
    Stop,
    /// A number, a date in digits, a symbol, an address.
    Number,
    /// A Chinese character.
    Han,
    /// Ends a sentence.
    Full,
    /// Ends a clause.
    Clause,
    /// A bracket or quotation mark.
    Pair,
    /// Any other mark.
    Mark,
    /// Spaces.
    Space,
    /// The end of a paragraph.
    Line,
}

/// A token of a wording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    pub class: Class,
}

impl Token<'_> {
    /// Says whether it stands between words and is no sense of its own.
    pub fn is_space(&self) -> bool {
        matches!(self.class, Class::Space | Class::Line)
    }

    /// Says whether it is a word, a number or a Chinese character.
    pub fn is_word(&self) -> bool {
        matches!(self.class, Class::Word | Class::Stop | Class::Number | Class::Han)
    }

    /// Returns what it is worth to the eye that this token stays in place.
    pub fn weight(&self) -> f32 {
        match self.class {
            Class::Word => {
                let letters = self.text.chars().take(10).count();
                0.35 + 0.1 * u8::try_from(letters).map_or(10.0, f32::from)
            }
            Class::Number => 0.7,
            Class::Han => 0.4,
            Class::Stop => 0.25,
            Class::Full | Class::Pair => 0.2,
            Class::Clause | Class::Mark => 0.15,
            Class::Line => 0.5,
            Class::Space => 0.05,
        }
    }
}

/// Returns the tokens of a wording; together they are the wording.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::with_capacity(text.len() / 3);
    let mut end = 0;
    for (at, bound) in text.split_word_bound_indices() {
        let stop = at + bound.len();
        if stop <= end {
            continue;
        }
        // A whole may have ended inside this bound, such as a grouped number before letters: the rest of it follows.
        let start = at.max(end);
        let whole = if start == at { whole(&text[at..]).filter(|length| *length > bound.len()) } else { None };
        end = whole.map_or(stop, |length| at + length);
        let token = &text[start..end];
        out.push(Token { text: token, class: if whole.is_some() { class_of_whole(token) } else { class(token) } });
    }
    out
}

fn class_of_whole(token: &str) -> Class {
    if token.starts_with('.') { Class::Mark } else { Class::Number }
}

fn class(token: &str) -> Class {
    let Some(first) = token.chars().next() else { return Class::Mark };
    match first {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Class::Line,
        c if c.is_whitespace() => Class::Space,
        c if is_han(c) => {
            if is_stop(token) {
                Class::Stop
            } else {
                Class::Han
            }
        }
        c if c.is_numeric() => Class::Number,
        c if c.is_alphabetic() => {
            if is_stop(token) {
                Class::Stop
            } else {
                Class::Word
            }
        }
        '.' | '!' | '?' | '。' | '！' | '？' | '؟' | '۔' => Class::Full,
        ',' | ';' | ':' | '،' | '؛' | '，' | '；' | '：' | '、' | '–' | '—' => Class::Clause,
        '(' | ')' | '[' | ']' | '{' | '}' | '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '’' | '（'
        | '）' | '［' | '］' | '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '【' | '】' => {
            Class::Pair
        }
        _ => Class::Mark,
    }
}

/// Says whether a character is a Chinese one, each a token of its own.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Returns the length in bytes of the address, symbol, date or grouped number that the words begin with.
fn whole(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    if first == '.' {
        let dots = rest.bytes().take_while(|b| *b == b'.').count();
        return (dots > 1).then_some(dots);
    }
    if !first.is_ascii_alphabetic() && !first.is_numeric() {
        return None;
    }
    address(rest).or_else(|| symbol(rest)).or_else(|| grouped(rest))
}

fn address(rest: &str) -> Option<usize> {
    if !(rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.")) {
        return None;
    }
    let end = rest.find(|c: char| c.is_whitespace() || is_han(c) || "<>\"”»".contains(c)).unwrap_or(rest.len());
    Some(rest[..end].trim_end_matches(['.', ',', ';', ':', ')', ']', '\'', '’']).len())
}

/// `A/AC.292/2024/CRP.1`, `75/240`, `CRP.1`, `2024-12-13`: parts of letters and digits, joined by single marks.
fn symbol(rest: &str) -> Option<usize> {
    let part = |c: char| c.is_ascii_alphanumeric() || (c.is_numeric() && !is_han(c));
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        if part(c) {
            end = at + c.len_utf8();
        } else if !(matches!(c, '/' | '.' | '-') && end == at) {
            break;
        }
    }
    let found = &rest[..end];
    let digits = found.contains(char::is_numeric);
    let begins = found.starts_with(|c: char| c.is_ascii_uppercase() || c.is_numeric());
    if !(digits && begins) {
        return None;
    }
    if found.contains('/') || is_short_symbol(found) || is_dated(found) { Some(end) } else { None }
}

/// `CRP.1`, `Rev.2`.
fn is_short_symbol(found: &str) -> bool {
    let (letters, digits) = found.split_once('.').unwrap_or_default();
    !letters.is_empty()
        && letters.bytes().all(|b| b.is_ascii_alphabetic())
        && !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
}

/// `2024-12-13`.
fn is_dated(found: &str) -> bool {
    let parts: Vec<_> = found.split('-').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.chars().all(char::is_numeric))
}

/// `1 000 000`, with any of the spaces that are used for it.
fn grouped(rest: &str) -> Option<usize> {
    let digits = |s: &str| s.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(rest);
    if !(1..=3).contains(&first) {
        return None;
    }
    let mut end = first;
    while let Some(space) = rest[end..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'))
    {
        let next = end + space.len_utf8();
        if digits(&rest[next..]) != 3 {
            break;
        }
        end = next + 3;
    }
    (end > first).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        tokens(text).iter().filter(|t| !t.is_space()).map(|t| t.text).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn numbers_symbols_and_words_are_whole() {
        let check = |text: &str, expected: &str| assert_eq!(shown(text), expected);
        check("see A/AC.292/2024/CRP.1.", "see|A/AC.292/2024/CRP.1|.");
        check("resolution 75/240, and/or CRP.1/Rev.2", "resolution|75/240|,|and|/|or|CRP.1/Rev.2");
        check("1 000 000 and 1,000.5 of 12 400.", "1 000 000|and|1,000.5|of|12 400|.");
        check("on 2024-12-13 or 13.12.2024 [x]", "on|2024-12-13|or|13.12.2024|[|x|]");
        check("l’État «mot» ...", "l’État|«|mot|»|...");
        check("第75/240号决议", "第|75/240|号|决|议");
        check("بالأمن، وبناء", "بالأمن|،|وبناء");
        check("at https://example.org/a/b.", "at|https://example.org/a/b|.");
        check("in 2024 100 States", "in|2024|100|States");
    }

    #[test]
    fn tokens_are_the_whole_wording() {
        for text in ["", "a\r\nb", "1 0000", "12 345x", "A/1//b", "..a", "http://", "٧٥/٢٤٠"] {
            assert_eq!(tokens(text).iter().map(|t| t.text).collect::<String>(), text);
        }
    }
}
