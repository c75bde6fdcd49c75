//! The command line, in English.

mod progress;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Nemcon: a group of States negotiates by consensus, on a record that anyone can verify.
#[derive(Debug, Parser)]
#[command(name = "nemcon", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check a record, a log, a checkpoint, a proof or a copy of a text
    #[command(subcommand)]
    Verify(verify::Command),
}

/// Exit code for bad arguments and for what cannot be told.
const CANNOT_TELL: u8 = 2;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come this way too; nothing can be done if they cannot be printed.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(CANNOT_TELL) } else { ExitCode::SUCCESS };
        }
    };
    match cli.command {
        Command::Verify(command) => verify::run(command),
    }
}
