//! Pages: Markdown in `scenarios/`, with meetings in ```` ```meeting ```` fences that are run, and errors drawn at the line
//! that causes them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use nemcon_negotiation::Content;

use crate::sentence::{self, Sentence};
use crate::world::{More, World, keep_fullest};

/// A line of a meeting.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    text: String,
}

/// What a page turned out to do.
#[derive(Debug, Default)]
pub struct Ran {
    /// Acts admitted, one of each name.
    pub acts: BTreeMap<String, Content>,
    /// Acts refused, with the kind of refusal.
    pub refusals: BTreeSet<(String, String)>,
    /// Errors, drawn.
    pub errors: Vec<String>,
}

/// Returns the folder of the pages.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios")
}

/// Returns all pages, sorted: path below the folder, and content.
pub fn pages() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).unwrap_or_else(|e| panic!("{}: {e}", at.display())) {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "md") {
                let name = path.strip_prefix(folder()).expect("below the folder").display().to_string();
                found.push((name, std::fs::read_to_string(&path).expect("a page is UTF-8")));
            }
        }
    }
    found.sort();
    found
}

/// Returns the meetings of a page: the lines of each, those of a fence `meeting continued` after the one before.
fn meetings(content: &str) -> Vec<Vec<Line>> {
    let mut meetings: Vec<Vec<Line>> = Vec::new();
    let mut inside = false;
    for (text, number) in content.lines().zip(1..) {
        match text.trim() {
            "```meeting" if !inside => {
                meetings.push(Vec::new());
                inside = true;
            }
            "```meeting continued" if !inside => inside = true,
            "```" => inside = false,
            _ if inside => {
                let meeting = meetings.last_mut().expect("a fence that continues follows one that begins");
                meeting.push(Line { number, text: text.to_owned() });
            }
            _ => {}
        }
    }
    meetings
}

/// Runs all meetings of a page.
pub fn run(name: &str, content: &str, sentences: &[Sentence]) -> Ran {
    let mut ran = Ran::default();
    for meeting in meetings(content) {
        let mut world = World::that_looks(More(crate::sees_no_more));
        if let Err(error) = play(name, &meeting, sentences, &mut world) {
            ran.errors.push(error);
        }
        world.acts.values().for_each(|content| keep_fullest(&mut ran.acts, content));
        ran.refusals.extend(world.refusals);
    }
    ran
}

fn play(name: &str, meeting: &[Line], sentences: &[Sentence], world: &mut World) -> Result<(), String> {
    let draw = |line: &Line, what: &str| draw(name, line, what);
    let mut asked_last: Option<&Line> = None;
    for (place, line) in meeting.iter().enumerate() {
        let text = line.text.trim();
        if text.is_empty() || text.starts_with('|') {
            continue;
        }
        let (time, words) = split_time(text);
        let words = words.strip_suffix(['.', ':']).unwrap_or(words);
        let below = meeting[place + 1..].iter().map(|line| line.text.trim());
        let block = below.take_while(|text| text.starts_with('|')).map(|text| text[1..].trim().to_owned()).collect();
        let Some((sentence, mut args)) = sentence::find(sentences, words) else {
            let near = sentence::nearest(sentences, words).join("\n      ");
            return Err(draw(line, &format!("no such sentence; the nearest are\n      {near}")));
        };
        args.block = block;
        if !sentence.is_check {
            if let Some(unmet) = world.unmet_refusal() {
                return Err(draw(asked_last.unwrap_or(line), &unmet));
            }
            asked_last = Some(line);
            world.tick(time).map_err(|what| draw(line, &what))?;
        }
        (sentence.meaning)(world, &args).map_err(|what| draw(line, &what))?;
    }
    let Some(last) = asked_last else { return Ok(()) };
    match world.unmet_refusal() {
        Some(unmet) => Err(draw(last, &unmet)),
        None => world.replay().map_err(|what| draw(last, &what)),
    }
}

/// Splits `10:05  The Chair …`, `10:05:30 …` or `16 December 2021, 18:00  …` into its time and the words.
fn split_time(text: &str) -> (Option<&str>, &str) {
    let is_time = |word: &str| {
        let parts: Vec<_> = word.split(':').collect();
        (2..=3).contains(&parts.len()) && parts.iter().all(|p| p.len() == 2 && p.bytes().all(|c| c.is_ascii_digit()))
    };
    let starts_with_digit = text.starts_with(|c: char| c.is_ascii_digit());
    let mut end = 0;
    for word in text.split_whitespace().take(4).filter(|_| starts_with_digit) {
        end += text[end..].find(word).expect("a word of the text") + word.len();
        if is_time(word) {
            return (Some(&text[..end]), text[end..].trim());
        }
    }
    (None, text)
}

/// Draws an error at its line.
fn draw(name: &str, line: &Line, what: &str) -> String {
    let gutter = line.number.to_string();
    let pad = " ".repeat(gutter.len());
    let indent = line.text.len() - line.text.trim_start().len();
    let caret = format!("{}^", " ".repeat(indent));
    format!("scenarios/{name}:{gutter}\n{pad} |\n{gutter} | {}\n{pad} | {caret} {what}\n", line.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_have_a_date_and_seconds() {
        assert_eq!(split_time("10:05  The Chair gavels."), (Some("10:05"), "The Chair gavels."));
        assert_eq!(
            split_time("16 December 2021, 18:00:01  It ends."),
            (Some("16 December 2021, 18:00:01"), "It ends.")
        );
        assert_eq!(split_time("refused: unknown"), (None, "refused: unknown"));
    }

    #[test]
    fn an_error_is_drawn_at_its_line() {
        let page = "# A page\n\n```meeting\nA group of 3 States with rulebook oewg on 13 December 2021 at 10:00 in New York.\n10:05  The Chair sings.\n```\n";
        let ran = run("x.md", page, &crate::sentences());
        assert_eq!(ran.errors.len(), 1);
        assert!(
            ran.errors[0].starts_with("scenarios/x.md:5\n") && ran.errors[0].contains("no such sentence"),
            "{ran:?}"
        );
    }

    #[test]
    fn a_refusal_that_the_page_does_not_tell_is_an_error() {
        let page = "```meeting\nA group of 3 States with rulebook oewg on 13 December 2021 at 10:00 in New York.\nThe Chair opens meeting 99 in formal mode.\n```\n";
        let ran = run("x.md", page, &crate::sentences());
        assert!(ran.errors.len() == 1 && ran.errors[0].contains("refused: unknown"), "{ran:?}");
    }
}
