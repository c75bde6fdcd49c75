//! Lines of a calendar: escaped, folded, ended with CR LF.

/// Bytes of a line before it is folded.
const LONGEST: usize = 75;

/// Lines as they are written.
#[derive(Default)]
pub(super) struct Lines(pub String);

impl Lines {
    /// Writes a line that is complete. It is folded between characters, never inside one.
    pub fn raw(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Writes words under a name, with their language.
    pub fn text(&mut self, name: &str, lang: &str, words: &str) {
        self.raw(&format!("{name};LANGUAGE={lang}:{}", escaped(words)));
    }
}

/// Returns words as a value of the format: its own marks escaped, line breaks written out, other controls left out.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_75_bytes_is_not_folded_and_one_more_is() {
        let mut lines = Lines::default();
        lines.raw(&"x".repeat(75));
        lines.raw(&"y".repeat(76));
        assert_eq!(lines.0, format!("{}\r\n{}\r\n y\r\n", "x".repeat(75), "y".repeat(75)));
    }

    #[test]
    fn controls_do_not_reach_the_line() {
        assert_eq!(escaped("a\r\nb\u{0007}c\\d"), "a\\nbc\\\\d");
    }
}
