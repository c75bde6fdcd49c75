//! Words, numbers, quotations and marks of an instruction, each with its place.

use std::ops::Range;

/// A part of an instruction, with its place in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub what: What,
    pub at: Range<usize>,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A word in small letters; `capital` if it was written with one.
    Word { word: String, capital: bool },
    /// A number.
    Number(u32),
    /// `(a)`, `(iv)`.
    Sub(String),
    /// Words in quotation marks, or after a colon.
    Words(String),
    /// A quotation that does not end.
    Open,
    /// A single mark.
    Mark(char),
    /// The end of a line.
    Break,
}

impl Part {
    /// Returns the word, if it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.what {
            What::Word { word, .. } => Some(word),
            _ => None,
        }
    }
}

/// Words after which a colon begins what is to be put, even without quotation marks.
const BEFORE_WORDS: [&str; 14] = [
    "reading",
    "read",
    "reads",
    "follows",
    "add",
    "insert",
    "text",
    "with",
    "by",
    "alt",
    "words",
    "paragraph",
    "append",
    "following",
];

/// Takes an instruction apart.
pub(super) fn parts(instruction: &str) -> Vec<Part> {
    let mut lexer = Lexer { all: instruction.chars().collect(), at: 0, parts: Vec::new() };
    while lexer.at < lexer.all.len() {
        let from = lexer.at;
        if let Some(what) = lexer.next() {
            lexer.parts.push(Part { what, at: from..lexer.at });
        }
    }
    lexer.parts
}

struct Lexer {
    all: Vec<char>,
    at: usize,
    parts: Vec<Part>,
}

impl Lexer {
    fn next(&mut self) -> Option<What> {
        let c = self.all[self.at];
        if let Some(close) = closing(c).filter(|_| self.opens()) {
            return Some(self.quotation(c, close));
        }
        self.at += 1;
        match c {
            '\n' => Some(What::Break),
            c if c.is_whitespace() => None,
            ':' => {
                self.parts.push(Part { what: What::Mark(':'), at: self.at - 1..self.at });
                self.unquoted()
            }
            '(' => Some(self.sub().unwrap_or(What::Mark('('))),
            c if c.is_ascii_digit() => Some(self.number(c)),
            c if c.is_alphabetic() => Some(self.named(c)),
            c => Some(What::Mark(c)),
        }
    }

    /// Says whether a quotation mark here begins a quotation; an apostrophe does not.
    fn opens(&self) -> bool {
        let before = self.at.checked_sub(1).map(|at| self.all[at]);
        before.is_none_or(|c| !c.is_alphanumeric()) && self.all.get(self.at + 1).is_some()
    }

    fn quotation(&mut self, open: char, close: &[char]) -> What {
        let (start, mut depth) = (self.at + 1, 1);
        for at in start..self.all.len() {
            let c = self.all[at];
            let letter_after = self.all.get(at + 1).is_some_and(|c| c.is_alphanumeric());
            let apostrophe = matches!(c, '\'' | '’') && letter_after;
            if close.contains(&c) && !apostrophe {
                depth -= 1;
                if depth == 0 {
                    self.at = at + 1;
                    return What::Words(self.all[start..at].iter().collect());
                }
            } else if c == open {
                depth += 1;
            }
        }
        self.at = self.all.len();
        What::Open
    }

    /// Returns the rest of the line after a colon, or the next lines, if no quotation follows.
    fn unquoted(&mut self) -> Option<What> {
        let said = self.parts.iter().rev().nth(1).and_then(Part::word);
        if !said.is_some_and(|word| BEFORE_WORDS.contains(&word)) {
            return None;
        }
        let mut start = self.at;
        while self.all.get(start).is_some_and(|c| c.is_whitespace()) {
            start += 1;
        }
        let first = *self.all.get(start)?;
        if closing(first).is_some() || self.skips_to_quotation(start) {
            return None;
        }
        let end = self.all[start..].iter().position(|c| *c == '\n').map_or(self.all.len(), |n| start + n);
        self.at = end;
        Some(What::Words(self.all[start..end].iter().collect::<String>().trim().to_owned()))
    }

    /// Says whether a number of the new paragraph stands before a quotation: `21 bis. “…”`.
    fn skips_to_quotation(&self, start: usize) -> bool {
        let quotation = self.all[start..].iter().take(14).position(|c| closing(*c).is_some_and(|_| *c != '\''));
        quotation.is_some_and(|n| self.all[start..start + n].iter().any(char::is_ascii_digit))
    }

    fn sub(&mut self) -> Option<What> {
        let letters: String = self.all[self.at..].iter().take(6).take_while(|c| c.is_ascii_lowercase()).collect();
        let closes = self.all.get(self.at + letters.len()) == Some(&')');
        if letters.is_empty() || !closes {
            return None;
        }
        self.at += letters.len() + 1;
        Some(What::Sub(letters))
    }

    fn number(&mut self, first: char) -> What {
        let mut digits = String::from(first);
        while let Some(c) = self.all.get(self.at).filter(|c| c.is_ascii_digit()) {
            digits.push(*c);
            self.at += 1;
        }
        What::Number(digits.parse().unwrap_or(u32::MAX))
    }

    fn named(&mut self, first: char) -> What {
        let mut word = String::from(first);
        while let Some(c) = self.all.get(self.at) {
            let joined = matches!(c, '-' | '\'' | '’') && self.all.get(self.at + 1).is_some_and(|c| c.is_alphabetic());
            if !(c.is_alphabetic() || joined) {
                break;
            }
            word.push(*c);
            self.at += 1;
        }
        What::Word { capital: first.is_uppercase(), word: word.to_lowercase() }
    }
}

/// Returns the marks that close a quotation.
fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '“' => &['”'],
        '„' => &['“', '”'],
        '‟' | '”' => &['”'],
        '«' => &['»'],
        '»' => &['«'],
        '"' => &['"'],
        '‘' => &['’'],
        '\'' => &['\''],
        '「' => &['」'],
        '『' => &['』'],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_of_every_style_are_words() {
        for quoted in ["\"a b\"", "“a b”", "«a b»", "‘a b’", "'a b'", "「a b」", "„a b“"] {
            let words: Vec<_> = parts(quoted).into_iter().map(|part| part.what).collect();
            assert_eq!(words, [What::Words("a b".to_owned())], "{quoted}");
        }
        assert_eq!(parts("\"a b").first().map(|part| &part.what), Some(&What::Open));
        assert_eq!(parts("“a ‘b’ States’ c”").len(), 1);
    }
}
