//! `nemcon simulate`: exit code 0 if everything held, 1 with the seed and the act where something did not.

use std::process::ExitCode;

use clap::Args;

use super::progress;
use crate::simulate::{Settings, run};

#[derive(Debug, Args)]
pub(super) struct SimulateArgs {
    /// Seed of chance: the same gives the same acts; without one, one is drawn and printed
    #[arg(long)]
    seed: Option<u64>,
    /// Members of each group
    #[arg(long, default_value_t = 193, value_parser = clap::value_parser!(u16).range(1..=999))]
    states: u16,
    /// Acts to send, over all groups
    #[arg(long, default_value_t = 20_000)]
    acts: u64,
    /// Check what must always hold after every so many acts; otherwise after each, or every tenth where States are many
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    check_every: Option<u64>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn simulate(args: &SimulateArgs) -> ExitCode {
    let states = usize::from(args.states);
    let settings = Settings {
        seed: args.seed.unwrap_or_else(rand::random),
        states,
        acts: args.acts,
        check_every: args.check_every.unwrap_or_else(|| Settings::check_every_for(states)),
    };
    let bar = progress::bar("Sending");
    let done = run(&settings, &progress::told(&bar));
    bar.finish_and_clear();
    let failed = done.is_err();
    let answer = match (&done, args.json) {
        (Ok(report), true) => serde_json::to_string_pretty(report),
        (Err(broken), true) => serde_json::to_string_pretty(broken),
        (Ok(report), false) => Ok(report.to_string()),
        (Err(broken), false) => Ok(broken.to_string()),
    };
    match answer {
        Ok(answer) => super::print(answer.trim_end()),
        Err(e) => eprintln!("The answer cannot be written as JSON: {e}."),
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
