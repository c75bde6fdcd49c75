//! The project's own cases of joining: a base, what two make of it, and the text that both have then, or that they clash.
//!
//! A blank line ends a case. `# ` begins a remark, `name: ` the name; then `base: `, `a: ` and `b: `, and either
//! `joined: ` with the text (after `or: `, others that are accepted beside it) or `clash`. `¶` stands for a line end.

/// The cases: language, and the file.
pub const SETS: [(&str, &str); 6] = [
    ("ar", include_str!("../../tests/join/ar.txt")),
    ("zh", include_str!("../../tests/join/zh.txt")),
    ("en", include_str!("../../tests/join/en.txt")),
    ("fr", include_str!("../../tests/join/fr.txt")),
    ("ru", include_str!("../../tests/join/ru.txt")),
    ("es", include_str!("../../tests/join/es.txt")),
];

/// A base and what two make of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// What it is about.
    pub name: String,
    /// The text both begin with, one paragraph a line.
    pub base: String,
    /// What one makes of it.
    pub a: String,
    /// What the other makes of it.
    pub b: String,
    /// The texts that are right; none if the two clash.
    pub joined: Vec<String>,
}

/// How an answer compares with what is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text is the right one.
    Right,
    /// It is said that they clash, and they do.
    ClashRight,
    /// It is said that they clash, and they could be joined.
    ClashNeedless,
    /// A text that is not right, or any text where they clash, without a word.
    WrongSilently,
}

impl Case {
    /// Judges an answer: a text, or none for a clash.
    #[must_use]
    pub fn verdict(&self, answer: Option<&str>) -> Verdict {
        match answer {
            Some(text) if self.joined.iter().any(|joined| joined == text) => Verdict::Right,
            Some(_) => Verdict::WrongSilently,
            None if self.joined.is_empty() => Verdict::ClashRight,
            None => Verdict::ClashNeedless,
        }
    }
}

/// Returns all cases; an error names the file and line that is not in the notation.
pub fn all() -> Result<Vec<Case>, String> {
    let of = |(language, file): &(&str, &str)| cases(file).map_err(|why| format!("{language}: {why}"));
    Ok(SETS.iter().map(of).collect::<Result<Vec<_>, _>>()?.concat())
}

/// Reads a file of cases; an error names the line.
pub fn cases(file: &str) -> Result<Vec<Case>, String> {
    let mut found: Vec<Case> = Vec::new();
    let mut last = (0, "end");
    for (number, line) in (1..).zip(file.lines()) {
        let wrong = |why: &str| format!("line {number}: {why}");
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        let (key, value) = line.split_once(": ").unwrap_or((line, ""));
        let text = value.replace('¶', "\n");
        let order = [("end", "name"), ("name", "base"), ("base", "a"), ("a", "b"), ("b", "clash"), ("b", "joined")];
        let key = match order.iter().find(|(before, at)| *before == last.1 && *at == key) {
            Some((_, key)) => key,
            None if key == "or" && last.1 == "end" && found.last().is_some_and(|case| !case.joined.is_empty()) => "or",
            None => return Err(wrong("a case is name, base, a, b and then joined or clash")),
        };
        if key == "name" {
            found.push(Case { name: value.to_owned(), ..Case::default() });
        }
        let Some(case) = found.last_mut() else { return Err(wrong("a case has a name first")) };
        match key {
            "base" => case.base = text,
            "a" => case.a = text,
            "b" => case.b = text,
            "joined" | "or" => case.joined.push(text),
            _ => {}
        }
        last = (number, if matches!(key, "joined" | "or" | "clash") { "end" } else { key });
    }
    if last.1 == "end" { Ok(found) } else { Err(format!("line {}: the case does not end", last.0)) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::text::{Join, join};

    #[test]
    fn what_is_joined_is_right_and_what_clashes_is_said() {
        let cases = all().unwrap_or_else(|why| panic!("{why}"));
        assert!(cases.len() >= 40, "{} cases", cases.len());
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut silent = Vec::new();
        for case in &cases {
            for (a, b) in [(&case.a, &case.b), (&case.b, &case.a)] {
                let found = join(&case.base, a, b);
                let text = if let Join::Merged(text) = &found { Some(text.as_str()) } else { None };
                let verdict = case.verdict(text);
                *counts.entry(format!("{verdict:?}")).or_default() += 1;
                match verdict {
                    Verdict::WrongSilently => silent.push(format!("{}: {}", case.name, found.shown())),
                    Verdict::ClashNeedless => eprintln!("{}: {}", case.name, found.shown()),
                    _ => {}
                }
            }
        }
        eprintln!("{counts:?}");
        assert!(silent.is_empty(), "{}", silent.join("\n"));
        let right = counts.get("Right").copied().unwrap_or_default();
        let needless = counts.get("ClashNeedless").copied().unwrap_or_default();
        assert!(right > needless * 20, "{counts:?}");
    }

    #[test]
    fn a_case_that_is_not_whole_is_refused() {
        let whole = "name: x\nbase: A\na: B\nb: C\nclash\n";
        assert_eq!(cases(whole).map(|cases| cases.len()), Ok(1));
        for wrong in ["name: x\nbase: A\na: B\nclash\n", "base: A\n", "name: x\nbase: A\n", "name: x\nclash\nor: A\n"] {
            assert!(cases(wrong).is_err(), "{wrong}");
        }
        assert!(cases(&format!("{whole}or: A\n")).is_err());
    }
}
