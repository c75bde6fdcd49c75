//! `nemcon text …`: the comparison of texts and their forms, to be tried on files.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Subcommand;
use nemcon_formats::docx::Document;
use nemcon_negotiation::Lang;

use super::forms;
use crate::text;

/// Longest file that is read, in bytes.
const MOST_BYTES: u64 = 64 << 20;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show what changed between two plain texts of one paragraph a line
    Redline {
        /// The old text
        old: PathBuf,
        /// The new text
        new: PathBuf,
        /// Write a Word file with what changed as tracked changes instead; then the two may be of any form
        #[arg(long, value_name = "FILE")]
        docx: Option<PathBuf>,
        /// Whose changes they are, in that file
        #[arg(long, default_value = "Secretariat", requires = "docx")]
        author: String,
        /// Language of the two, in that file
        #[arg(long, default_value = "en", value_parser = language, requires = "docx")]
        lang: Lang,
        /// Answer in JSON: a list of [op, text], op one of "=", "-", "+"
        #[arg(long)]
        json: bool,
    },
    /// Join two plain texts that were made from one, or show where they clash
    Join {
        /// The text both were made from
        base: PathBuf,
        /// One of them
        a: PathBuf,
        /// The other
        b: PathBuf,
        /// Answer in JSON: {"merged": text} or {"clashes": [...]}
        #[arg(long)]
        json: bool,
    },
    /// Show the text of a Word file after accepting or rejecting its tracked changes: a line for each paragraph, then
    /// notes after [fn] or [en]
    DocxText {
        #[command(flatten)]
        side: Side,
        /// The Word file
        file: PathBuf,
    },
    /// Show the tracked changes of a Word file, one a line: what, who, when, words
    DocxChanges {
        /// The Word file
        file: PathBuf,
    },
    /// Convert a text from one form to another; the ends of the names say which: .akn, .docx, .html, .odt (where
    /// LibreOffice is), .txt; .pdf is only written
    Convert {
        /// What is read
        from: PathBuf,
        /// What is written
        to: PathBuf,
        /// Language of the text
        #[arg(long, default_value = "en", value_parser = language)]
        lang: Lang,
    },
}

/// Which tracked changes stand.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub(super) struct Side {
    /// Accept every tracked change
    #[arg(long)]
    accept: bool,
    /// Reject every tracked change
    #[arg(long)]
    reject: bool,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Redline { old, new, docx: Some(to), author, lang, .. } => {
            forms::redline(old, new, to, author, *lang)?;
        }
        Command::Redline { old, new, json, .. } => {
            let pieces = text::redline(&read(old)?, &read(new)?);
            let answer = if *json { text::as_json(&pieces).to_string() } else { text::shown(&pieces) };
            super::print(answer.trim_end_matches('\n'));
        }
        Command::Join { base, a, b, json } => {
            let joined = text::join(&read(base)?, &read(a)?, &read(b)?);
            let answer = if *json { joined.as_json().to_string() } else { joined.shown() };
            super::print(answer.trim_end_matches('\n'));
        }
        Command::DocxText { side, file } => {
            let document = Document::read(&bytes(file)?).with_context(|| file.display().to_string())?;
            let lines = if side.accept { document.accepted() } else { document.rejected() };
            super::print(&lines.join("\n"));
        }
        Command::DocxChanges { file } => {
            let document = Document::read(&bytes(file)?).with_context(|| file.display().to_string())?;
            for change in document.changes() {
                let date = change.date.as_deref().unwrap_or("-");
                let taken = change.taken_by.map(|by| format!(" (taken out by {by})")).unwrap_or_default();
                let line =
                    format!("{:?} {:?}\t{}{taken}\t{date}\t{}", change.how, change.of, change.author, change.text);
                super::print(&line.replace('\n', " "));
            }
        }
        Command::Convert { from, to, lang } => forms::convert(from, to, *lang)?,
    }
    Ok(())
}

fn language(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| "one of ar, zh, en, fr, ru, es".to_owned())
}

/// Returns the bytes of a file of bounded length.
pub(super) fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    let name = || file.display().to_string();
    let length = std::fs::metadata(file).with_context(name)?.len();
    if length > MOST_BYTES {
        bail!("{} is longer than {MOST_BYTES} bytes", name());
    }
    std::fs::read(file).with_context(name)
}

fn read(file: &Path) -> anyhow::Result<String> {
    String::from_utf8(bytes(file)?).with_context(|| format!("{} is not text in UTF-8", file.display()))
}
