//! `nemcon bench`.

use std::fmt::Display;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde::Serialize;

use super::{begin, progress};
use crate::bench::{Part, Settings, run};

#[derive(Debug, Args)]
pub(super) struct BenchArgs {
    /// Folder on the disk to measure; what is written there is removed again
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Small sizes: to see that it runs, not to measure
    #[arg(long)]
    quick: bool,
    /// These parts alone, separated by commas
    #[arg(long, value_name = "PARTS", value_delimiter = ',')]
    only: Vec<Part>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn bench(args: &BenchArgs) -> anyhow::Result<()> {
    let folder = tempfile::Builder::new().prefix("nemcon-bench-").tempdir_in(&args.folder);
    let folder = folder.with_context(|| args.folder.display().to_string())?;
    let settings = if args.quick { Settings::quick() } else { Settings::full() };
    let settings = Settings { only: args.only.clone(), ..settings };
    let spinner = progress::spinner("Measuring");
    let said = {
        let spinner = spinner.clone();
        move |what: &str| spinner.set_message(format!("Measuring: {what}"))
    };
    let answer =
        begin(async { run(folder.path(), &settings, &said).await }).and_then(|results| answer(&results, args.json));
    spinner.finish_and_clear();
    super::print(answer?.trim_end());
    Ok(())
}

fn answer<T: Serialize + Display>(results: &T, json: bool) -> anyhow::Result<String> {
    Ok(if json { serde_json::to_string_pretty(results)? } else { results.to_string() })
}
