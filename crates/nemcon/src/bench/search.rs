//! Looking for words in the statements of five years, beside SQLite's own full-text index over the same words.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant as Stopwatch};

use anyhow::Context;
use nemcon_negotiation::{Capacity, Hash, Id, Lang};
use nemcon_secretariat::{Beside, Seat};
use nemcon_store::Blob;
use serde::{Deserialize, Serialize};
use serde_json::{Map, json};

use super::crew::Crew;
use super::http::{Site, act};
use super::quantiles::Quantiles;
use super::start::{page_for, pages_for};
use super::text_made::Chance;
use crate::play::code_of;

const NAME: &str = "search";
/// The project's terms: real words in six languages.
const TERMS: &str = include_str!("../../../../data/terms.csv");
/// Words of a statement: five minutes of speech.
const WORDS: usize = 600;
/// Delegations that hand statements in.
const DELEGATIONS: usize = 120;

/// So long the reading may take.
const READS_AT_MOST: Duration = Duration::from_secs(300);

/// What is looked for: why, and the words.
const ASKED: [(&str, &str); 10] = [
    ("a word in most of them", "States"),
    ("a word in few of them", "Lighthouse7"),
    ("a word in none", "barnacle"),
    ("three words", "rules procedure decision"),
    ("two Chinese characters", "议程"),
    ("Arabic, with the article", "الوفد"),
    ("Arabic, without the article", "وفد"),
    ("French, without its accents", "declaration"),
    ("Russian", "делегации"),
    ("Spanish, without its accents", "acuerdo tacito"),
];

/// How soon words are found.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// Statements.
    pub statements: usize,
    /// Bytes of their words.
    pub bytes: usize,
    /// To read all of them, as a server does when it starts, in seconds.
    pub read_s: f64,
    /// By what is looked for.
    pub asked: Vec<Asked>,
    /// A word in the entries of the record: until the whole page has arrived.
    pub entries_ms: Quantiles,
    /// SQLite's index, where Python has it: to build it, in seconds.
    pub index_s: Option<f64>,
}

/// One search.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Why it is asked.
    pub why: &'static str,
    /// In how many statements it is found.
    pub found: usize,
    /// Until the whole page has arrived.
    pub answer_ms: Quantiles,
    /// SQLite's index: in how many it finds the words, and the time of that alone, in milliseconds.
    pub index: Option<(usize, f64)>,
}

/// A statement: its words by language.
type Spoken = BTreeMap<&'static str, String>;

/// Measures, writing below `folder`.
pub(super) async fn measure(folder: &Path, statements: usize, times: usize) -> anyhow::Result<Found> {
    let spoken = spoken(statements)?;
    let bytes = spoken.iter().flat_map(BTreeMap::values).map(String::len).sum();
    let (mut crew, secretariat, ..) = Crew::opens(folder, NAME, DELEGATIONS).await?;
    for (n, statement) in spoken.iter().enumerate() {
        hands_in(&mut crew, n, statement).await?;
    }
    let site = Site::serve(secretariat.clone()).await?;
    let by = code_of(7).parse().expect("a code");
    let seat = Seat { group: crew.group.origin().to_owned(), capacity: Capacity::Delegate, by, person: None };
    let files = spoken.iter().map(BTreeMap::len).sum();
    let begun = Stopwatch::now();
    site.app.read_for_search().await;
    while site.app.searched(&crew.group) < files {
        tokio::time::sleep(Duration::from_millis(10)).await;
        anyhow::ensure!(begun.elapsed() < READS_AT_MOST, "the files are not read");
    }
    let read_s = begun.elapsed().as_secs_f64();
    let index = index(folder, &spoken)?;
    let mut asked = Vec::new();
    for (n, (why, words)) in ASKED.into_iter().enumerate() {
        let path = format!("/search?q={}", escaped(words));
        let pages = pages_for(&site, &seat, NAME, std::slice::from_ref(&path), times).await?;
        let answer_ms = pages.first().context("the page was asked for")?.answer_ms;
        let found = count(&page_for(&site, &seat, NAME, &path).await?)?;
        let index = index.as_ref().and_then(|index| index.asked.get(n).copied());
        asked.push(Asked { why, found, answer_ms, index });
    }
    let entries = "/record?q=statement".to_owned();
    let pages = pages_for(&site, &seat, NAME, &[entries], times).await?;
    let entries_ms = pages.first().context("the page was asked for")?.answer_ms;
    secretariat.shutdown().await;
    Ok(Found { statements, bytes, read_s, asked, entries_ms, index_s: index.map(|index| index.built_s) })
}

/// Returns in how many things a page says that the words were found.
fn count(page: &[u8]) -> anyhow::Result<usize> {
    let page = std::str::from_utf8(page)?;
    let said = page.split_once(r#"class="standing""#).context("a page without an answer")?.1;
    let digits = said.chars().skip_while(|c| !c.is_ascii_digit()).take_while(|c| c.is_ascii_digit() || *c == ',');
    Ok(digits.filter(char::is_ascii_digit).collect::<String>().parse()?)
}

fn escaped(words: &str) -> String {
    words.bytes().fold(String::new(), |mut out, byte| {
        let _ = if byte.is_ascii_alphanumeric() { write!(out, "{}", byte as char) } else { write!(out, "%{byte:02X}") };
        out
    })
}

/// Makes statements out of the project's terms: half of them English, the others in the other languages with an English translation.
fn spoken(statements: usize) -> anyhow::Result<Vec<Spoken>> {
    let mut table = csv::Reader::from_reader(TERMS.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = table.deserialize().collect::<Result<_, _>>()?;
    let terms = |lang: &str| rows.iter().filter_map(|row| row.get(lang)).map(String::as_str).collect::<Vec<_>>();
    let by_language: BTreeMap<&str, Vec<&str>> =
        Lang::ALL.into_iter().map(|lang| (lang.tag(), terms(lang.tag()))).collect();
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut all = Vec::new();
    for n in 0..statements {
        let lang = if n % 2 == 0 { "en" } else { Lang::ALL[n / 2 % Lang::ALL.len()].tag() };
        let mut own = Spoken::new();
        for lang in [lang, "en"] {
            own.entry(lang).or_insert_with(|| statement(n, lang, &by_language[lang], &mut chance));
        }
        all.push(own);
    }
    Ok(all)
}

fn statement(n: usize, lang: &str, terms: &[&str], chance: &mut Chance) -> String {
    // What runs on without spaces is longer than its words say.
    let words = |text: &str| if lang == "zh" { text.chars().count() / 2 } else { text.split_whitespace().count() };
    let mut said = format!("Lighthouse{n}.");
    let (mut length, mut sentence) = (0, 0);
    while length < WORDS {
        let term = chance.word(terms);
        length += words(term).max(1);
        sentence += 1;
        said.push_str(if sentence % 7 == 0 { ". " } else { " " });
        said.push_str(term);
    }
    said
}

async fn hands_in(crew: &mut Crew, n: usize, statement: &Spoken) -> anyhow::Result<()> {
    let (mut beside, mut languages) = (Beside::default(), Map::new());
    for (lang, words) in statement {
        let salt = rand::random::<[u8; 16]>().to_vec();
        let file = Blob::salted_file(salt, "text/plain; charset=utf-8".to_owned(), words.clone().into_bytes());
        let status = if *lang == "en" && statement.len() > 1 { "unofficial" } else { "original" };
        languages.insert((*lang).to_owned(), json!({ "file": Hash(file.name), "status": status }));
        beside.files.push(file);
    }
    let body = json!({ "languages": languages, "release": "now" });
    let act = act(Id(rand::random()), &code_of(1 + n % DELEGATIONS), "hand_in_statement", body);
    crew.sends(&act, "hand_in_statement", beside).await
}

/// What SQLite's index says.
#[derive(Deserialize)]
struct Index {
    built_s: f64,
    asked: Vec<(usize, f64)>,
}

/// Builds the index in memory, with the folding of accents that SQLite has, and asks it.
const INDEXING: &str = r#"
import json, sqlite3, sys, time
folder = sys.argv[1]
with open(folder + "/spoken.json") as file: spoken = json.load(file)
with open(folder + "/asked.json") as file: wanted = json.load(file)
db = sqlite3.connect(":memory:")
begun = time.perf_counter()
db.execute("create virtual table spoken using fts5(words, tokenize = 'unicode61 remove_diacritics 2')")
db.executemany("insert into spoken values (?)", [(" ".join(own.values()),) for own in spoken])
db.commit()
built = time.perf_counter() - begun
asked = []
for words in wanted:
    match = " ".join('"' + word + '"' for word in words.split())
    begun = time.perf_counter()
    found = db.execute("select count(*) from spoken where spoken match ?", (match,)).fetchone()[0]
    asked.append([found, (time.perf_counter() - begun) * 1000])
print(json.dumps({"built_s": built, "asked": asked}))
"#;

/// Asks SQLite's index, if there is a Python that has it.
fn index(folder: &Path, spoken: &[Spoken]) -> anyhow::Result<Option<Index>> {
    std::fs::write(folder.join("spoken.json"), serde_json::to_vec(spoken)?)?;
    let wanted: Vec<&str> = ASKED.into_iter().map(|(_, words)| words).collect();
    std::fs::write(folder.join("asked.json"), serde_json::to_vec(&wanted)?)?;
    let Ok(done) = Command::new("python3").args(["-c", INDEXING]).arg(folder).output() else { return Ok(None) };
    let said = String::from_utf8_lossy(&done.stderr);
    if said.contains("no such module") {
        return Ok(None);
    }
    anyhow::ensure!(done.status.success(), "SQLite's index: {said}");
    Ok(Some(serde_json::from_slice(&done.stdout)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_the_page() {
        assert_eq!(count(br#"</form><dl class="standing"><dt>Now</dt><dd>1,234 results"#).expect("a count"), 1_234);
        assert!(count(b"<p>Nothing was asked</p>").is_err());
    }
}
