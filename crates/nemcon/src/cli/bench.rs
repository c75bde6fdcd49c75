//! `nemcon bench`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{begin, progress};
use crate::bench::{Settings, run};

#[derive(Debug, Args)]
pub(super) struct BenchArgs {
    /// Folder on the disk to measure; what is written there is removed again
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Small sizes: to see that it runs, not to measure
    #[arg(long)]
    quick: bool,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn bench(args: &BenchArgs) -> anyhow::Result<()> {
    let folder = tempfile::Builder::new().prefix("nemcon-bench-").tempdir_in(&args.folder);
    let folder = folder.with_context(|| args.folder.display().to_string())?;
    let settings = if args.quick { Settings::quick() } else { Settings::full() };
    let spinner = progress::spinner("Measuring");
    let said = {
        let spinner = spinner.clone();
        move |what: &str| spinner.set_message(format!("Measuring: {what}"))
    };
    let results = begin(async { run(folder.path(), &settings, &said).await });
    spinner.finish_and_clear();
    let results = results?;
    let answer = if args.json { serde_json::to_string_pretty(&results)? } else { results.to_string() };
    super::print(answer.trim_end());
    Ok(())
}
