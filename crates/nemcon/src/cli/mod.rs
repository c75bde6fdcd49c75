//! The command line, in English.

mod act;
mod bench;
mod bundle;
mod config;
mod copies;
mod demo;
mod forms;
mod mail;
mod progress;
mod serve;
mod simulate;
mod text;
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
    /// Look at it: two groups, every seat, nothing to set up
    Demo(demo::DemoArgs),
    /// Run it for a group
    Serve(serve::ServeArgs),
    /// Print a link that seats somebody once
    Invite(serve::InviteArgs),
    /// Sign acts with a key of the delegation, and send them
    #[command(subcommand)]
    Act(act::Command),
    /// Check a record, a log, a checkpoint, a proof or a copy of a text
    #[command(subcommand)]
    Verify(verify::Command),
    /// Copy a record and its public texts into a folder that `verify record` accepts
    Export(copies::ExportArgs),
    /// Everything of a session that everyone may have, as a folder or as one file
    Bundle(bundle::BundleArgs),
    /// Take an exported record into a database that does not hold it
    Import(copies::ImportArgs),
    /// Copy the database while the server runs
    Backup(copies::BackupArgs),
    /// Make and show keys of logs
    #[command(subcommand)]
    Key(copies::KeyCommand),
    /// Play random groups from a seed and check what must always hold
    Simulate(simulate::SimulateArgs),
    /// Compare plain texts
    #[command(subcommand)]
    Text(text::Command),
    /// What became of mails
    #[command(subcommand)]
    Mail(mail::Command),
    /// Measure the program on this machine
    Bench(bench::BenchArgs),
    /// Look at the configuration
    #[command(subcommand)]
    Config(config::Command),
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
    let done = match &cli.command {
        Command::Verify(command) => return verify::run(command),
        Command::Simulate(args) => return simulate::simulate(args),
        Command::Act(command) => act::run(command),
        Command::Text(command) => text::run(command),
        Command::Mail(command) => mail::run(command),
        Command::Bench(args) => bench::bench(args),
        Command::Demo(args) => demo::run(args),
        Command::Serve(args) => serve::serve(args),
        Command::Invite(args) => serve::invite(args),
        Command::Export(args) => copies::export(args),
        Command::Bundle(args) => bundle::bundle(args),
        Command::Import(args) => copies::import(args),
        Command::Backup(args) => copies::backup(args),
        Command::Key(command) => copies::key(command),
        Command::Config(command) => config::run(command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nemcon: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints an answer. Whoever closed the other end has read enough.
fn print(answer: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{answer}");
}

/// Runs something that waits for disks and networks.
fn begin<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
