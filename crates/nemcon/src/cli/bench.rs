//! `nemcon bench`.

use std::fmt::Display;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde::Serialize;

use super::{begin, progress};
use crate::bench::{Settings, run, texts};

#[derive(Debug, Args)]
pub(super) struct BenchArgs {
    /// Folder on the disk to measure; what is written there is removed again
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// Small sizes: to see that it runs, not to measure
    #[arg(long)]
    quick: bool,
    /// Texts alone: redlines, joins, and the pages of a long text
    #[arg(long)]
    text: bool,
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
    let answer = if args.text {
        begin(async { texts(folder.path(), &settings, &said).await }).and_then(|results| answer(&results, args.json))
    } else {
        begin(async { run(folder.path(), &settings, &said).await }).and_then(|results| answer(&results, args.json))
    };
    spinner.finish_and_clear();
    super::print(answer?.trim_end());
    Ok(())
}

fn answer<T: Serialize + Display>(results: &T, json: bool) -> anyhow::Result<String> {
    Ok(if json { serde_json::to_string_pretty(results)? } else { results.to_string() })
}
