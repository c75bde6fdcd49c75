//! `nemcon act sign`, `nemcon act send`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Subcommand;

use super::begin;
use crate::act;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Sign an act with an SSH key of the delegation, by ssh-keygen
    Sign {
        /// The act: JSON, or a note that others have signed
        act: PathBuf,
        /// The key as ssh-keygen takes it: a private key, or the public half of one in an agent
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// What the record knows the key by, as aland.example/desk or the id of the act that registered it
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Where the signed note is written; otherwise to standard output
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Send an act, signed or not, and print the number of its entry
    Send {
        /// The act: JSON, or a note
        act: PathBuf,
        /// Address of the group, as https://negotiations.example/api/groups/strait
        #[arg(long, value_name = "URL")]
        to: String,
        /// File with the token of a session
        #[arg(long, value_name = "FILE", env = "NEMCON_TOKEN_FILE")]
        token_file: PathBuf,
        /// Certificates (PEM) by which the server is known, beside those of the system
        #[arg(long, value_name = "FILE")]
        ca: Option<PathBuf>,
    },
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Sign { act, key, name, out } => {
            let note = act::sign(&note_of(act)?, key, name)?;
            match out {
                Some(file) => std::fs::write(file, note).with_context(|| file.display().to_string()),
                // Exactly the bytes, and nothing if nobody reads them.
                None => Ok(std::io::stdout().write_all(&note)?),
            }
        }
        Command::Send { act, to, token_file, ca } => {
            let note = note_of(act)?;
            let token = std::fs::read_to_string(token_file).with_context(|| token_file.display().to_string())?;
            let sent = begin(act::send(note, to, token.trim(), ca.as_deref()))?;
            let before = if sent.again { ", where it was before" } else { "" };
            super::print(&format!("Entry {}{before}.", sent.number));
            Ok(())
        }
    }
}

fn note_of(file: &std::path::Path) -> anyhow::Result<Vec<u8>> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    act::read_note(&bytes).with_context(|| file.display().to_string())
}
