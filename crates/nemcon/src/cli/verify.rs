//! `nemcon verify …`: exit code 0 right, 1 wrong, 2 cannot tell.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::progress;
use crate::verify::{self, Answer, Openings, Options, Trust, Verdict};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// A whole record: bytes, tree, signatures, and every act admitted again by the rules
    Record(RecordArgs),
    /// A log alone: checkpoint, tiles, entries
    Log {
        /// A folder, or an address (https://…, http://…)
        source: String,
        /// Whom to trust (C2SP tlog-policy)
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
        #[command(flatten)]
        way: Way,
        #[command(flatten)]
        output: Output,
    },
    /// A checkpoint
    Checkpoint {
        /// The signed checkpoint
        file: PathBuf,
        /// Whom to trust (C2SP tlog-policy)
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
        #[command(flatten)]
        output: Output,
    },
    /// That an entry is in a log
    Proof {
        /// The proof (.tlog-proof)
        file: PathBuf,
        /// The exact bytes of the entry
        #[arg(long, value_name = "FILE")]
        entry: PathBuf,
        /// Whom to trust (C2SP tlog-policy)
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
        #[command(flatten)]
        output: Output,
    },
    /// That a refusal in writing is about an act, and signed by the log; with --record, that the rules refused it there
    Refusal {
        /// The refusal, a signed note
        file: PathBuf,
        /// The exact bytes of the act, as it was sent
        #[arg(long, value_name = "FILE")]
        act: PathBuf,
        /// Whom to trust (C2SP tlog-policy)
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
        /// A copy of the record on which the rules are asked again: a folder, or an address (https://…, http://…)
        #[arg(long, value_name = "SOURCE")]
        record: Option<String>,
        /// Openings of closed entries, one JSON line each
        #[arg(long, value_name = "FILE", requires = "record")]
        openings: Option<PathBuf>,
        /// A text that was sent beside the act; may be given several times
        #[arg(long = "text", value_name = "FILE", requires = "record")]
        texts: Vec<PathBuf>,
        #[command(flatten)]
        way: Way,
        #[command(flatten)]
        output: Output,
    },
    /// That a copy in plain text is a text of a record
    Text {
        /// The copy
        file: PathBuf,
        /// The record: a folder, or an address (https://…, http://…)
        #[arg(long = "in", value_name = "SOURCE")]
        source: String,
        #[command(flatten)]
        way: Way,
        #[command(flatten)]
        trust: TrustArgs,
        #[command(flatten)]
        output: Output,
    },
}

#[derive(Debug, Args)]
pub(super) struct RecordArgs {
    /// A folder made by `nemcon export`, or an address (https://…, http://…)
    source: String,
    #[command(flatten)]
    way: Way,
    #[command(flatten)]
    trust: TrustArgs,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Args)]
pub(super) struct Way {
    /// Certificates (PEM) by which a server at https://… is known; without it, those that the system trusts
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct TrustArgs {
    /// Whom to trust (C2SP tlog-policy); without it, the key that the record brings along
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Openings of closed entries, one JSON line each
    #[arg(long, value_name = "FILE")]
    openings: Option<PathBuf>,
    /// Keys of delegations: lines of a code and a verifier key
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// Threads that read and hash; 0: one for each core
    #[arg(long, default_value_t = 0, value_name = "N")]
    threads: usize,
}

#[derive(Debug, Args)]
pub(super) struct Output {
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(command: &Command) -> ExitCode {
    match command {
        Command::Record(args) => record(args),
        Command::Log { source, policy, way, output } => output.say(&with_source(source, way, |source| {
            let policy = policy_of(policy)?;
            let bar = progress::bar("Checking");
            let verdict = verify::verify_log(source, &policy, &progress::told(&bar));
            bar.finish_and_clear();
            Ok(verdict)
        })),
        Command::Checkpoint { file, policy, output } => {
            let verdict = || Ok(verify::verify_checkpoint(&read(file)?, &policy_of(policy)?));
            output.say(&or_cannot_tell(verdict()))
        }
        Command::Proof { file, entry, policy, output } => {
            let verdict = || Ok(verify::verify_proof(&read(file)?, &read(entry)?, &policy_of(policy)?));
            output.say(&or_cannot_tell(verdict()))
        }
        Command::Refusal { file, act, policy, record: None, output, .. } => {
            let verdict = || Ok(verify::verify_refusal(&read(file)?, &read(act)?, &policy_of(policy)?, None));
            output.say(&or_cannot_tell(verdict()))
        }
        Command::Refusal { file, act, policy, record: Some(record), openings, texts, way, output } => {
            output.say(&with_source(record, way, |source| {
                let trust =
                    TrustArgs { policy: Some(policy.clone()), openings: openings.clone(), keys: None, threads: 0 };
                let (options, bar) = (trust.options()?, progress::bar("Checking"));
                let against = verify::Against {
                    source,
                    options: &options,
                    beside: texts.iter().map(|text| read(text)).collect::<Result<_, _>>()?,
                    progress: &progress::told(&bar),
                };
                let verdict = verify::verify_refusal(&read(file)?, &read(act)?, &policy_of(policy)?, Some(&against));
                bar.finish_and_clear();
                Ok(verdict)
            }))
        }
        Command::Text { file, source, way, trust, output } => output.say(&with_source(source, way, |source| {
            let (copy, options) = (read(file)?, trust.options()?);
            let bar = progress::bar("Checking");
            let verdict = verify::verify_text(&copy, source, &options, &progress::told(&bar));
            bar.finish_and_clear();
            Ok(verdict)
        })),
    }
}

fn record(args: &RecordArgs) -> ExitCode {
    args.output.say(&with_source(&args.source, &args.way, |source| {
        let options = args.trust.options()?;
        let bar = progress::bar("Checking");
        let verdict = verify::verify_record(source, &options, &progress::told(&bar));
        bar.finish_and_clear();
        Ok(verdict)
    }))
}

fn with_source<T>(
    name: &str,
    way: &Way,
    check: impl FnOnce(&dyn verify::Source) -> Result<Verdict<T>, String>,
) -> Verdict<T> {
    or_cannot_tell(
        verify::open_source(name, way.ca.as_deref())
            .map_err(|e| e.to_string())
            .and_then(|source| check(source.as_ref())),
    )
}

fn or_cannot_tell<T>(verdict: Result<Verdict<T>, String>) -> Verdict<T> {
    verdict.unwrap_or_else(|why| Verdict::CannotTell { why })
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|e| format!("{} cannot be read: {e}", file.display()))
}

fn read_text(file: &Path) -> Result<String, String> {
    String::from_utf8(read(file)?).map_err(|_| format!("{} is not text in UTF-8", file.display()))
}

fn policy_of(file: &Path) -> Result<nemcon_record::policy::Policy, String> {
    let policy = nemcon_record::policy::Policy::parse(&read(file)?);
    policy.map_err(|e| format!("{}: {e}", file.display()))
}

impl TrustArgs {
    fn options(&self) -> Result<Options, String> {
        let openings = self.openings.as_deref().map(read_text).transpose()?;
        let keys = self.keys.as_deref().map(read_text).transpose()?;
        Ok(Options {
            policy: self.policy.as_deref().map(policy_of).transpose()?,
            openings: Openings::parse(&openings.unwrap_or_default()).map_err(|e| e.to_string())?,
            trust: Trust::parse(&keys.unwrap_or_default())?,
            threads: self.threads,
        })
    }
}

impl Output {
    fn say<T: Answer>(&self, verdict: &Verdict<T>) -> ExitCode {
        let answer = if self.json { json(verdict) } else { verdict.sentences().join("\n") };
        super::print(&answer);
        ExitCode::from(verdict.code())
    }
}

fn json<T: Answer>(verdict: &Verdict<T>) -> String {
    serde_json::to_string_pretty(verdict)
        .unwrap_or_else(|e| format!("{{\"verdict\":\"cannot_tell\",\"why\":{:?}}}", e.to_string()))
}
