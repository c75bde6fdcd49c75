//! The words of a Word file alone, paragraph by paragraph: tracked changes accepted, and what is not said to the reader left out and told: hidden
//! words, comments, the names of who wrote, changed and commented.

use std::collections::BTreeSet;

use super::Document;
use super::draft::count;
use super::fault::Fault;
use super::findings::{Finding, Findings, Matter};
use super::model::{Block, Par, What};
use super::package::Package;

/// Where the properties of a file stand, and which of them are names.
const PROPERTIES: [(&str, &[&str]); 2] =
    [("docProps/core.xml", &["dc:creator", "cp:lastModifiedBy"]), ("docProps/app.xml", &["ep:Manager", "ep:Company"])];

/// Words that were read, and what was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// Names in the properties of the file.
    pub names: Vec<String>,
    /// Names of who changed something.
    pub changed_by: Vec<String>,
    /// Paragraphs of which hidden words are left out.
    pub hidden: u32,
    /// What else is left out, or read otherwise.
    pub findings: Vec<Finding>,
}

/// Reads the words of a file.
pub fn words(bytes: &[u8]) -> Result<Words, Fault> {
    let mut package = Package::open(bytes)?;
    let mut document = Document::of(&mut package)?;
    let mut names = BTreeSet::new();
    for (part, members) in PROPERTIES {
        let Some(root) = package.part(part)? else { continue };
        let of = root.elements().filter(|e| members.iter().any(|name| e.is(name))).map(|e| e.words().trim().to_owned());
        names.extend(of.filter(|name| !name.is_empty()));
    }
    let hidden = document.without_hidden();
    let mut findings = Findings::default();
    document.tell_oddities(&mut findings);
    findings.many(Matter::Comments, count(document.comments.len()));
    findings.many(Matter::Changes, count(document.changes().len()));
    let paragraphs: Vec<String> = document.accepted().into_iter().filter(|words| !words.trim().is_empty()).collect();
    if !paragraphs.iter().any(|words| words.contains(char::is_alphanumeric)) {
        return Err(Fault::Empty);
    }
    let changed_by = document.authors().iter().map(|name| name.to_string()).collect();
    Ok(Words { paragraphs, names: names.into_iter().collect(), changed_by, hidden, findings: findings.all() })
}

impl Document {
    /// Takes hidden words out, and says of how many paragraphs.
    fn without_hidden(&mut self) -> u32 {
        let notes = self.notes.iter_mut().flat_map(|note| note.blocks.iter_mut());
        self.body.iter_mut().chain(notes).map(hidden_out).sum()
    }
}

fn hidden_out(block: &mut Block) -> u32 {
    match block {
        Block::Par(par) => hidden_out_of(par),
        Block::Table(rows) => {
            let cells = rows.iter_mut().flat_map(|row| row.cells.iter_mut());
            cells.flat_map(|cell| cell.blocks.iter_mut()).map(hidden_out).sum()
        }
    }
}

fn hidden_out_of(par: &mut Par) -> u32 {
    let is_hidden = |what: &What| matches!(what, What::Words { hidden: true, .. });
    let said = |what: &What| matches!(what, What::Words { text, .. } if !text.trim().is_empty());
    let found = par.pieces.iter().any(|piece| is_hidden(&piece.what) && said(&piece.what));
    par.pieces.retain(|piece| !is_hidden(&piece.what));
    u32::from(found) + par.boxes.iter_mut().map(hidden_out).sum::<u32>()
}
