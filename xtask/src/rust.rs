//! Reads Rust source just closely enough for the checks: what is code, what is text, what is a test.

/// A source file with its texts taken out.
pub struct Source {
    /// The file, byte for byte as long as it was, with comments, literals and test modules blanked.
    pub code: String,
    /// The string literals outside comments and test modules, in order.
    pub texts: Vec<Text>,
}

/// A string literal as written, without its quotes.
#[derive(Debug, PartialEq)]
pub struct Text {
    pub value: String,
    /// Byte offset of the opening quote.
    pub at: usize,
}

impl Source {
    /// Returns the source with comments and literals blanked and test modules removed.
    pub fn read(file: &str) -> Source {
        let mut scanner = Scanner { file: file.as_bytes(), code: file.as_bytes().to_vec(), texts: Vec::new(), at: 0 };
        scanner.scan();
        let code = String::from_utf8(scanner.code).expect("blanking keeps UTF-8");
        without_tests(code, scanner.texts)
    }

    /// Returns the line, counted from 1, of a byte offset.
    pub fn line(&self, at: usize) -> usize {
        line_of(&self.code, at)
    }

    /// Returns the names before every bracket that is open at an offset, the nearest first; a macro
    /// keeps its `!`, an attribute is `#`.
    pub fn enclosers(&self, at: usize) -> Vec<&str> {
        let bytes = self.code.as_bytes();
        let mut names = Vec::new();
        let mut closed = 0usize;
        for i in (0..at).rev() {
            match bytes[i] {
                b')' | b'}' | b']' => closed += 1,
                b'(' | b'{' | b'[' if closed > 0 => closed -= 1,
                b'(' | b'{' | b'[' => names.push(name_before(&self.code, i)),
                _ => {}
            }
        }
        names
    }

    /// Returns the last character before an offset that is not white space.
    pub fn char_before(&self, at: usize) -> Option<char> {
        self.code[..at].trim_end().chars().next_back()
    }

    /// Returns the offsets at which a word or path stands whole in the code.
    pub fn find_word(&self, word: &str) -> Vec<usize> {
        let bytes = self.code.as_bytes();
        let is_name = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
        self.code
            .match_indices(word)
            .map(|(at, _)| at)
            .filter(|&at| at == 0 || !is_name(bytes[at - 1]))
            .filter(|&at| bytes.get(at + word.len()).is_none_or(|&b| !is_name(b)))
            .collect()
    }

    /// Returns the offset just after the bracket that closes the one at `open`.
    pub fn closing(&self, open: usize) -> usize {
        closing(self.code.as_bytes(), open)
    }
}

/// Returns the line, counted from 1, of a byte offset.
pub fn line_of(file: &str, at: usize) -> usize {
    file.as_bytes()[..at].iter().filter(|&&b| b == b'\n').count() + 1
}

struct Scanner<'a> {
    file: &'a [u8],
    code: Vec<u8>,
    texts: Vec<Text>,
    at: usize,
}

impl Scanner<'_> {
    fn scan(&mut self) {
        while self.at < self.file.len() {
            match (self.file[self.at], self.peek(1)) {
                (b'/', b'/') => self.line_comment(),
                (b'/', b'*') => self.block_comment(),
                (b'"', _) => self.string(self.at),
                (b'r', b'"' | b'#') if self.at_word_start() => self.raw_string(1),
                (b'b' | b'c', b'"') if self.at_word_start() => self.string(self.at + 1),
                (b'b' | b'c', b'r') if self.at_word_start() => self.raw_string(2),
                (b'\'', _) => self.quote(),
                _ => self.at += 1,
            }
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.file.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn at_word_start(&self) -> bool {
        self.at == 0 || {
            let before = self.file[self.at - 1];
            !(before.is_ascii_alphanumeric() || before == b'_')
        }
    }

    fn blank(&mut self, from: usize, to: usize) {
        for byte in &mut self.code[from..to] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }

    fn line_comment(&mut self) {
        let from = self.at;
        while self.at < self.file.len() && self.file[self.at] != b'\n' {
            self.at += 1;
        }
        self.blank(from, self.at);
    }

    fn block_comment(&mut self) {
        let from = self.at;
        let mut depth = 0usize;
        while self.at < self.file.len() {
            match (self.file[self.at], self.peek(1)) {
                (b'/', b'*') => (depth, self.at) = (depth + 1, self.at + 2),
                (b'*', b'/') => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                break;
            }
        }
        self.blank(from, self.at);
    }

    fn string(&mut self, quote: usize) {
        let mut end = quote + 1;
        while end < self.file.len() && self.file[end] != b'"' {
            end += if self.file[end] == b'\\' { 2 } else { 1 };
        }
        self.take(quote, quote + 1, end.min(self.file.len()), end + 1);
    }

    fn raw_string(&mut self, prefix: usize) {
        let hashes = self.file[self.at + prefix..].iter().take_while(|&&b| b == b'#').count();
        let quote = self.at + prefix + hashes;
        if self.file.get(quote) != Some(&b'"') {
            self.at += prefix; // a raw identifier such as r#type
            return;
        }
        let mut close = vec![b'"'];
        close.resize(hashes + 1, b'#');
        let start = quote + 1;
        let length = self.file[start..]
            .windows(close.len())
            .position(|window| window == close)
            .unwrap_or(self.file.len() - start);
        self.take(quote, start, start + length, start + length + close.len());
    }

    fn take(&mut self, quote: usize, from: usize, to: usize, after: usize) {
        let value = String::from_utf8_lossy(&self.file[from..to]).into_owned();
        self.texts.push(Text { value, at: quote });
        let after = after.min(self.file.len());
        self.blank(self.at, after);
        self.at = after;
    }

    /// A character literal is blanked, a lifetime passed over.
    fn quote(&mut self) {
        let rest = &self.file[self.at + 1..];
        let length = if rest.first() == Some(&b'\\') {
            rest.iter().skip(2).position(|&b| b == b'\'').map(|p| p + 3)
        } else {
            let char_length = match rest.first() {
                Some(0xF0..) => 4,
                Some(0xE0..) => 3,
                Some(0xC0..) => 2,
                _ => 1,
            };
            (rest.get(char_length) == Some(&b'\'')).then_some(char_length + 1)
        };
        match length {
            Some(length) => {
                self.blank(self.at, self.at + 1 + length);
                self.at += 1 + length;
            }
            None => self.at += 1,
        }
    }
}

fn without_tests(code: String, mut texts: Vec<Text>) -> Source {
    let mut bytes = code.into_bytes();
    let marker = b"#[cfg(test)]";
    let mut from = 0;
    while let Some(found) = find(&bytes[from..], marker) {
        let start = from + found;
        let mut end = start + marker.len();
        while end < bytes.len() && !matches!(bytes[end], b'{' | b';') {
            end += 1;
        }
        if bytes.get(end) == Some(&b'{') {
            end = closing(&bytes, end);
        }
        let end = end.min(bytes.len());
        for byte in &mut bytes[start..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        texts.retain(|text| !(start..end).contains(&text.at));
        from = end;
    }
    let code = String::from_utf8(bytes).expect("blanking keeps UTF-8");
    Source { code, texts }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn closing(bytes: &[u8], open: usize) -> usize {
    let mut depth = 0usize;
    for (i, byte) in bytes.iter().enumerate().skip(open) {
        match byte {
            b'(' | b'{' | b'[' => depth += 1,
            b')' | b'}' | b']' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return i + 1;
        }
    }
    bytes.len()
}

fn name_before(code: &str, open: usize) -> &str {
    let before = code[..open].trim_end();
    if before.ends_with('#') || before.ends_with("#!") {
        return "#";
    }
    let name = before.trim_end_matches('!');
    let start = name
        .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
        .map_or(0, |i| i + name[i..].chars().next().map_or(1, char::len_utf8));
    &before[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(file: &str) -> Vec<String> {
        Source::read(file).texts.into_iter().map(|t| t.value).collect()
    }

    #[test]
    fn comments_and_literals_are_not_code() {
        let source = Source::read("let a = 'x'; // HashMap\n/* HashMap /* twice */ */ f(\"HashMap\", '\\'')");
        assert!(source.find_word("HashMap").is_empty(), "{}", source.code);
        assert_eq!(source.texts.len(), 1);
        assert_eq!(source.line(source.texts[0].at), 2);
    }

    #[test]
    fn lifetimes_and_raw_names_do_not_open_a_literal() {
        let file = "fn f<'a>(r#type: &'a str) -> &'static str { \"one\" }";
        assert_eq!(values(file), ["one"]);
    }

    #[test]
    fn raw_strings_end_at_their_own_hashes() {
        assert_eq!(
            values(r####"f(r#"a "quoted" b"#, br"c", b"d", r##"e"#f"##)"####),
            [r#"a "quoted" b"#, "c", "d", r##"e"#f"##]
        );
    }

    #[test]
    fn test_modules_are_left_out() {
        let source =
            Source::read("fn a() { b() }\n#[cfg(test)]\nmod tests { fn c() { f64::NAN; d(\"x\") } }\nfn e() {}");
        assert!(source.find_word("f64").is_empty());
        assert!(source.texts.is_empty());
        assert_eq!(source.find_word("e").len(), 1);
    }

    #[test]
    fn enclosers_name_macros_and_attributes() {
        let source = Source::read("#[error(\"a\")] fn f() { html! { p { \"b\" } } }");
        assert_eq!(source.enclosers(source.texts[0].at), ["error", "#"]);
        let names = source.enclosers(source.texts[1].at);
        assert_eq!(names[..2], ["p", "html!"]);
    }

    #[test]
    fn a_word_is_found_whole() {
        let source = Source::read("use std::io; let audio = stdio; my_rand(rand::rng())");
        assert_eq!(source.find_word("std::io").len(), 1);
        assert_eq!(source.find_word("rand").len(), 1);
    }
}
