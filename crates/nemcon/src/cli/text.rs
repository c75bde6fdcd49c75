//! `nemcon text …`: the comparison of texts, to be tried on files.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Subcommand;

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
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Redline { old, new, json } => {
            let pieces = text::redline(&read(old)?, &read(new)?);
            let answer = if *json { text::as_json(&pieces).to_string() } else { text::shown(&pieces) };
            super::print(answer.trim_end_matches('\n'));
        }
        Command::Join { base, a, b, json } => {
            let joined = text::join(&read(base)?, &read(a)?, &read(b)?);
            let answer = if *json { joined.as_json().to_string() } else { joined.shown() };
            super::print(answer.trim_end_matches('\n'));
        }
    }
    Ok(())
}

fn read(file: &Path) -> anyhow::Result<String> {
    let name = || file.display().to_string();
    let length = std::fs::metadata(file).with_context(name)?.len();
    if length > MOST_BYTES {
        bail!("{} is longer than {MOST_BYTES} bytes", name());
    }
    let bytes = std::fs::read(file).with_context(name)?;
    String::from_utf8(bytes).with_context(|| format!("{} is not text in UTF-8", name()))
}
