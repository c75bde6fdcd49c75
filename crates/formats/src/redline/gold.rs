//! Pairs of wordings with the markup an editor would make, in a notation that is easily read.
//!
//! A blank line ends a pair. `# ` begins a remark, `name: ` the name; then the marked wording, `{-deleted-}` and
//! `{+inserted+}`, and, after `or: `, others that are accepted beside it. `¶` stands for a line end.

use super::score::{Signed, sides};

/// The project's own pairs: language, and the file.
pub const SETS: [(&str, &str); 6] = [
    ("ar", include_str!("../../tests/redline/ar.txt")),
    ("zh", include_str!("../../tests/redline/zh.txt")),
    ("en", include_str!("../../tests/redline/en.txt")),
    ("fr", include_str!("../../tests/redline/fr.txt")),
    ("ru", include_str!("../../tests/redline/ru.txt")),
    ("es", include_str!("../../tests/redline/es.txt")),
];

/// A pair of wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What it is about.
    pub name: String,
    /// The old wording.
    pub old: String,
    /// The new wording.
    pub new: String,
    /// The markup, and others that are accepted.
    pub accepted: Vec<Vec<Signed>>,
}

/// Reads a file of pairs; an error names the line that is not in the notation.
pub fn pairs(file: &str) -> Result<Vec<Pair>, String> {
    let mut pairs: Vec<Pair> = Vec::new();
    let mut name: Option<String> = None;
    for (number, line) in (1..).zip(file.lines()) {
        let wrong = |why: &str| format!("line {number}: {why}");
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        if let Some(named) = line.strip_prefix("name: ") {
            name = Some(named.to_owned());
            continue;
        }
        let markup = line.strip_prefix("or: ").unwrap_or(line).replace('¶', "\n");
        let markup = marked(&markup).ok_or_else(|| wrong("the marks do not balance"))?;
        let (old, new) = sides(&markup);
        match (name.take(), pairs.last_mut()) {
            (Some(name), _) => pairs.push(Pair { name, old, new, accepted: vec![markup] }),
            (None, Some(pair)) if (&pair.old, &pair.new) == (&old, &new) => pair.accepted.push(markup),
            (None, Some(_)) => return Err(wrong("not the wordings of the markup above")),
            (None, None) => return Err(wrong("a pair has a name first")),
        }
    }
    Ok(pairs)
}

/// Reads a marked wording; none if its marks do not balance.
#[must_use]
pub fn marked(line: &str) -> Option<Vec<Signed>> {
    let mut out = Vec::new();
    let mut rest = line;
    while let Some(at) = [rest.find("{-"), rest.find("{+")].into_iter().flatten().min() {
        let sign = rest[at + 1..].chars().next()?;
        let close = if sign == '-' { "-}" } else { "+}" };
        let end = at + 2 + rest[at + 2..].find(close)?;
        out.push(('=', rest[..at].to_owned()));
        out.push((sign, rest[at + 2..end].to_owned()));
        rest = &rest[end + 2..];
    }
    out.push(('=', rest.to_owned()));
    out.retain(|(_, text)| !text.is_empty());
    Some(out)
}

/// Writes a marked wording.
#[must_use]
pub fn shown(markup: &[Signed]) -> String {
    let piece = |(sign, text): &Signed| match sign {
        '=' => text.clone(),
        sign => format!("{{{sign}{text}{sign}}}"),
    };
    markup.iter().map(piece).collect::<String>().replace('\n', "¶")
}
