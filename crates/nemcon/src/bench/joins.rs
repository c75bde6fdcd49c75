//! Joins: how often they are right, beside other programs; and how long many proposals on a long text take.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::Context;
use nemcon_negotiation::text::{Added, Carrier, Kept, Operation, Paragraph, ParagraphKind, Place, Spot, Tabled};
use nemcon_negotiation::text::{apply, compile, join as join_all};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use serde::Serialize;

use crate::text::cases::{Case, Verdict, all};
use crate::text::{Join, join};

/// What was found out about joins.
#[derive(Clone, Debug, Serialize)]
pub struct Joins {
    /// Ours first, then the other programs that are installed.
    pub quality: Vec<Answers>,
    /// Many proposals on a long text.
    pub many: Vec<Many>,
}

/// How one program answers the project's own cases.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Answers {
    /// The program.
    pub program: String,
    /// Cases.
    pub cases: usize,
    /// Joined as expected.
    pub joined_right: usize,
    /// Said to clash, and they do.
    pub clash_right: usize,
    /// Said to clash, and they could be joined.
    pub clash_needless: usize,
    /// Another text than expected, without a word.
    pub wrong_silently: usize,
}

/// How long something takes on a text of many paragraphs.
#[derive(Clone, Debug, Serialize)]
pub struct Many {
    /// What is done.
    pub what: &'static str,
    /// Proposals.
    pub proposals: usize,
    /// Shortest of several runs.
    pub milliseconds: f64,
    /// Memory that the answer holds, in KiB; 0 where the system does not say.
    pub kib: u64,
    /// The aim, in milliseconds, where one is set.
    pub aim: Option<f64>,
}

/// Measures, writing below `folder`, on a text of so many paragraphs with so many proposals at most.
pub(super) fn measure(folder: &Path, paragraphs: u32, proposals: usize) -> anyhow::Result<Joins> {
    let cases = all().map_err(anyhow::Error::msg)?;
    let ours = |case: &Case| match join(&case.base, &case.a, &case.b) {
        Join::Merged(text) => Some(text),
        Join::Clashes(_) => None,
    };
    let mut quality = vec![judged("nemcon", &cases, &cases.iter().map(ours).collect::<Vec<_>>())];
    if let Some(answers) = by_git(folder, &cases)? {
        quality.push(judged("git merge-file, by words", &cases, &answers));
    }
    if let Some(answers) = by_node_diff3(&cases)? {
        quality.push(judged("node-diff3, by words", &cases, &answers));
    }
    Ok(Joins { quality, many: many(paragraphs, proposals) })
}

fn judged(program: &str, cases: &[Case], answers: &[Option<String>]) -> Answers {
    let mut found = Answers { program: program.to_owned(), cases: cases.len(), ..Answers::default() };
    for (case, answer) in cases.iter().zip(answers) {
        *match case.verdict(answer.as_deref()) {
            Verdict::Right => &mut found.joined_right,
            Verdict::ClashRight => &mut found.clash_right,
            Verdict::ClashNeedless => &mut found.clash_needless,
            Verdict::WrongSilently => &mut found.wrong_silently,
        } += 1;
    }
    found
}

/// Cuts a text into what the others compare: words, and each other sign by itself.
fn by_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut within = false;
    for c in text.chars() {
        // Where words are written without spaces, each character is one.
        let letter = c.is_alphanumeric() && !('\u{3400}'..='\u{9fff}').contains(&c);
        match words.last_mut() {
            Some(last) if within && letter => last.push(c),
            _ => words.push(c.to_string()),
        }
        within = letter;
    }
    words
}

/// One word a line, a line end as a sign of its own.
fn as_lines(text: &str) -> String {
    by_words(text).into_iter().map(|word| if word == "\n" { "\u{b6}\n".to_owned() } else { word + "\n" }).collect()
}

fn from_lines(lines: &str) -> String {
    lines.split_terminator('\n').map(|word| if word == "\u{b6}" { "\n" } else { word }).collect()
}

fn by_git(folder: &Path, cases: &[Case]) -> anyhow::Result<Option<Vec<Option<String>>>> {
    if !Command::new("git").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        return Ok(None);
    }
    let paths = ["a", "base", "b"].map(|name| folder.join(format!("join-{name}")));
    let one = |case: &Case| -> anyhow::Result<Option<String>> {
        for (path, text) in paths.iter().zip([&case.a, &case.base, &case.b]) {
            fs::write(path, as_lines(text))?;
        }
        let output = Command::new("git").args(["merge-file", "-p", "-q"]).args(&paths).output()?;
        Ok(output.status.success().then(|| from_lines(&String::from_utf8_lossy(&output.stdout))))
    };
    cases.iter().map(one).collect::<anyhow::Result<Vec<_>>>().map(Some)
}

const SCRIPT: &str = "import { merge } from 'node-diff3'; import { readFileSync } from 'node:fs'; \
    const cases = JSON.parse(readFileSync(0, 'utf8')); \
    console.log(JSON.stringify(cases.map(({ a, base, b }) => { const found = merge(a, base, b); \
    return found.conflict ? null : found.result.join(''); })));";

/// Asks npm's node-diff3, where it is installed with the other packages of the browser tests.
fn by_node_diff3(cases: &[Case]) -> anyhow::Result<Option<Vec<Option<String>>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e");
    if !folder.join("node_modules/node-diff3").is_dir() {
        return Ok(None);
    }
    let words = |case: &Case| serde_json::json!({ "a": by_words(&case.a), "base": by_words(&case.base), "b": by_words(&case.b) });
    let asked = serde_json::to_vec(&cases.iter().map(words).collect::<Vec<_>>())?;
    let mut child = Command::new("node")
        .args(["--input-type=module", "-e", SCRIPT])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    child.stdin.take().context("its input")?.write_all(&asked)?;
    let output = child.wait_with_output()?;
    anyhow::ensure!(output.status.success(), "node-diff3 failed");
    Ok(Some(serde_json::from_slice(&output.stdout)?))
}

const SENTENCE: &str =
    "States noted with deep concern the growing risks to international peace and security in their use of it.";

fn base_of(paragraphs: u32) -> Text {
    let one = |ordinal: u32| {
        let words = format!("{ordinal} {}", [SENTENCE; 5].join(" "));
        Paragraph::new(ParagraphId { act: Id([1; 16]), ordinal }, ParagraphKind::Paragraph, words)
    };
    Text::new(Lang::En, (1..=paragraphs).map(one).collect())
}

/// Returns the operations of the `n`th proposal: words replaced, words inserted, a paragraph added.
pub(super) fn proposal(base: &Text, n: usize) -> Vec<Operation> {
    let all = &base.paragraphs;
    let p = &all[n * 7 % all.len()];
    let spot = |expected: &str, skip: usize| {
        let from = p.text.match_indices(expected).nth(skip).map_or(0, |(at, _)| p.text[..at].chars().count());
        Spot { at: p.id, expected: expected.to_owned(), from: u32::try_from(from).unwrap_or(0) }
    };
    let word = ["growing", "deep", "peace", "security"][n % 4];
    let after = Spot { expected: String::new(), from: spot("concern", n / 4 % 5).from, ..spot("concern", 0) };
    let added =
        Added { kind: ParagraphKind::Paragraph, level: 0, ordinal: 1, text: "States agreed on more.".to_owned() };
    vec![
        Operation::Replace { spot: spot(word, n / 4 % 5), with: format!("other{} words", n % 193) },
        Operation::Replace { spot: after, with: "grave ".to_owned() },
        Operation::Insert { place: Place::After(all[n * 11 % all.len()].id), paragraph: added },
    ]
}

fn many(paragraphs: u32, most: usize) -> Vec<Many> {
    let base = base_of(paragraphs);
    let id = |n: usize| Id::derived(&["bench", &n.to_string()]);
    let all: Vec<(Id, Vec<Operation>)> = (0..most).map(|n| (id(n), proposal(&base, n))).collect();
    let revised: Vec<Operation> = base.paragraphs.iter().step_by(3).map(rewritten).collect();
    let new = apply(&base, &revised, Id([9; 16])).expect("the operations are on these words");
    let few = 500.min(most);
    let mut out = Vec::new();
    out.push(timed("carried over to a new base", few, Some(50.0), || {
        let carrier = Carrier::new(&base, &new, &Kept::new());
        all[..few].iter().map(|(id, operations)| carrier.carry(operations, *id)).collect::<Vec<_>>()
    }));
    out.push(timed("joined, with every clash", few, None, || {
        let given: Vec<(Id, &[Operation])> = all[..few].iter().map(|(id, ops)| (*id, ops.as_slice())).collect();
        join_all(&base, &given)
    }));
    for count in [2_000.min(most), most] {
        let aim = (count == 10_000).then_some(200.0);
        out.push(timed("compiled into one text", count, aim, || {
            let tabled: Vec<_> =
                all[..count].iter().map(|(id, ops)| Tabled { id: *id, on: None, operations: ops }).collect();
            compile(&base, &tabled)
        }));
    }
    out
}

fn rewritten(p: &Paragraph) -> Operation {
    let words = "international peace";
    let from = p.text.find(words).map_or(0, |at| p.text[..at].chars().count());
    let spot = Spot { at: p.id, expected: words.to_owned(), from: u32::try_from(from).unwrap_or(0) };
    Operation::Replace { spot, with: "peace".to_owned() }
}

fn timed<T>(what: &'static str, proposals: usize, aim: Option<f64>, run: impl Fn() -> T) -> Many {
    let mut milliseconds = f64::MAX;
    let mut kib = 0;
    for _ in 0..5 {
        let (before, started) = (resident_kib(), Instant::now());
        let answer = run();
        milliseconds = milliseconds.min(started.elapsed().as_secs_f64() * 1e3);
        kib = kib.max(resident_kib().saturating_sub(before));
        drop(answer);
    }
    Many { what, proposals, milliseconds, kib, aim }
}

/// Returns the memory that this program holds, as Linux says.
pub(super) fn resident_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let members: BTreeMap<&str, &str> = status.lines().filter_map(|line| line.split_once(':')).collect();
    members.get("VmRSS").and_then(|said| said.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_never_silently_wrong_and_more_often_right_than_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let found = measure(folder.path(), 30, 60).unwrap();
        let (ours, others) = found.quality.split_first().unwrap();
        assert!(ours.cases >= 40);
        assert_eq!(ours.wrong_silently, 0);
        let right = |of: &Answers| of.joined_right + of.clash_right;
        for other in others {
            eprintln!("{other:?}");
            assert!(other.joined_right > 0, "{other:?}: its answers are not read right");
            assert!(right(ours) > right(other), "{ours:?} {other:?}");
        }
        assert_eq!(found.many.len(), 4);
    }

    #[test]
    fn words_come_out_of_lines_as_they_went_in() {
        for text in ["States [shall] report.\n\nThey met", "各国 审议。\nتتعاون الدول"] {
            assert_eq!(from_lines(&as_lines(text)), text);
        }
    }
}
