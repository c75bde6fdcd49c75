//! A statement as a delegation hands it out: letterhead, title, who speaks in what capacity, place and date, the fixed notes, and the words themselves,
//! found in a plain text in any of the six languages. What is not understood stays among the words.

mod words;

use nemcon_negotiation::Lang;
use nemcon_negotiation::time::Date;

use words::{date_in, is_salutation, is_sentence, note, speaker_after, title_word};

/// Most characters that are read.
pub const MOST: usize = 400_000;
/// Most blocks before the words begin, and most lines of each.
const HEAD_MOST: usize = 24;
const LINES_MOST: usize = 40;

/// What a text is not read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There are no words in it.
    Empty,
    /// It is longer than [`MOST`].
    TooLong,
    /// It holds signs that no text has, such as the zero byte.
    NotText,
}

/// A fixed line on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// What is said is the statement.
    CheckAgainstDelivery,
    /// The language is not that of the original.
    UnofficialTranslation,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// Lines above the title: the sender and its address.
    pub letterhead: Vec<String>,
    /// The title, such as *Statement*.
    pub title: Option<String>,
    /// Who speaks, with the form of address.
    pub speaker: Option<String>,
    /// In what capacity.
    pub capacity: Option<String>,
    /// What else is said above the words: the occasion, the item.
    pub occasion: Vec<String>,
    /// Where.
    pub place: Option<String>,
    /// When.
    pub date: Option<Date>,
    /// Fixed lines.
    pub notes: Vec<Note>,
    /// The words, paragraph by paragraph.
    pub body: Vec<String>,
}

/// Reads a statement in a language.
pub fn read(lang: Lang, text: &str) -> Result<Statement, Unread> {
    let blocks = blocks(text)?;
    let mut found = Statement::default();
    let words = begins(&blocks);
    for block in &blocks[..words] {
        found.take(lang, block);
    }
    found.body = blocks[words..].iter().map(|lines| join(lang, lines)).collect();
    // A note may stand at the foot as well.
    while let Some(note) = found.body.last().filter(|_| found.body.len() > 1).and_then(|last| note(last)) {
        found.noted(note);
        found.body.pop();
    }
    Ok(found)
}

impl Statement {
    fn noted(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Takes a block from before the words.
    fn take(&mut self, lang: Lang, lines: &[String]) {
        let mut rest: Vec<String> = Vec::new();
        for line in lines {
            if let Some(note) = note(line) {
                self.noted(note);
            } else if let Some(dated) = date_in(line).filter(|_| self.date.is_none()) {
                self.date = Some(dated.date);
                self.place = dated.place;
                rest.extend(dated.rest);
            } else {
                rest.push(line.clone());
            }
        }
        if rest.is_empty() {
            return;
        }
        let whole = join(lang, &rest);
        let titled = rest.iter().position(|line| title_word(line));
        match (self.title.is_some(), titled) {
            (false, Some(at)) => {
                self.letterhead.extend(rest[..at].iter().cloned());
                self.title_and_speaker(lang, &rest[at..]);
            }
            (true, _) => match speaker_after(&whole).filter(|_| self.speaker.is_none() && self.capacity.is_none()) {
                Some((speaker, capacity)) => (self.speaker, self.capacity) = (speaker, capacity),
                None => self.occasion.push(whole),
            },
            (false, None) => self.letterhead.extend(rest),
        }
    }

    /// The title may go on into who speaks: *Statement by Ms. A, Permanent Representative of B*.
    fn title_and_speaker(&mut self, lang: Lang, lines: &[String]) {
        let whole = join(lang, lines);
        let split = words::split_title(&whole).and_then(|(title, by)| Some((title, speaker_after(&by)?)));
        match split {
            Some((title, who)) => {
                self.title = Some(title);
                (self.speaker, self.capacity) = who;
            }
            None => self.title = Some(whole),
        }
    }
}

/// Returns the blocks between empty lines, each line without marks of emphasis and spaces at its ends.
fn blocks(text: &str) -> Result<Vec<Vec<String>>, Unread> {
    if text.chars().nth(MOST).is_some() {
        return Err(Unread::TooLong);
    }
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}');
    if text.contains(control) {
        return Err(Unread::NotText);
    }
    let mut blocks: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.trim_start_matches('\u{feff}').split(['\n', '\u{c}', '\u{b}', '\u{2029}']) {
        let line = words::bare(line);
        match blocks.last_mut() {
            Some(last) if !line.is_empty() => last.push(line),
            Some(last) if !last.is_empty() => blocks.push(Vec::new()),
            _ => {}
        }
    }
    blocks.retain(|lines| !lines.is_empty());
    let worded = blocks.iter().flatten().any(|line| line.contains(char::is_alphanumeric));
    if worded { Ok(blocks) } else { Err(Unread::Empty) }
}

/// Returns where the words begin: at the salutation, else after the title, the date and the notes, at the first sentence.
fn begins(blocks: &[Vec<String>]) -> usize {
    let head = blocks.len().min(HEAD_MOST);
    let salutes = |lines: &Vec<String>| lines.first().is_some_and(|line| is_salutation(line));
    if let Some(at) = blocks[..head].iter().position(salutes) {
        return at;
    }
    let headed = |lines: &Vec<String>| {
        lines.len() <= LINES_MOST
            && lines.iter().any(|line| title_word(line) || note(line).is_some() || date_in(line).is_some())
    };
    let last = blocks[..head].iter().rposition(|lines| headed(lines) && !is_sentence(&lines.join(" ")));
    let after = last.map_or(0, |at| at + 1);
    if after < blocks.len() { after } else { 0 }
}

/// Joins the lines of a paragraph; Chinese is written without spaces.
fn join(lang: Lang, lines: &[String]) -> String {
    let mut whole = String::new();
    for line in lines {
        let open = whole.chars().next_back().is_some_and(|last| lang != Lang::Zh || last.is_ascii());
        if open && !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole
}

impl Statement {
    /// Returns the whole as plain text: what stands above the words, one part a line, and the words.
    #[must_use]
    pub fn plain(&self) -> String {
        self.body.join("\n\n")
    }
}
