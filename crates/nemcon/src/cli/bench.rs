//! `nemcon bench`.

use std::fmt::Display;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::{begin, progress};
use crate::bench::{Live, Part, Settings, live, run, watch_screens};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct BenchArgs {
    #[command(subcommand)]
    what: Option<What>,
    /// Folder on the disk to measure; what is written there is removed again
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    folder: PathBuf,
    /// Small sizes: to see that it runs, not to measure
    #[arg(long)]
    quick: bool,
    /// These parts alone, separated by commas
    #[arg(long, value_name = "PARTS", value_delimiter = ',')]
    only: Vec<Part>,
    /// Answer in JSON
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// How soon an act is on every screen that follows live
    Live {
        /// Screens at once, each on a connection of its own
        #[arg(long, default_value_t = 2_000)]
        screens: usize,
        /// For how long acts arrive
        #[arg(long, default_value_t = 30)]
        seconds: u64,
        /// Acts a second
        #[arg(long, default_value_t = 2.0)]
        rate: f64,
        /// Browsers in seats that ask for the page of the meeting anew when something happens
        #[arg(long, default_value_t = 0)]
        browsers: usize,
    },
    /// The screens of `live`: reads orders, prints what was seen
    #[command(hide = true)]
    Screens,
}

pub(super) fn bench(args: &BenchArgs) -> anyhow::Result<()> {
    if let Some(What::Screens) = args.what {
        super::print(&begin(watch_screens())?);
        return Ok(());
    }
    let folder = tempfile::Builder::new().prefix("nemcon-bench-").tempdir_in(&args.folder);
    let folder = folder.with_context(|| args.folder.display().to_string())?;
    let spinner = progress::spinner("Measuring");
    let said = {
        let spinner = spinner.clone();
        move |what: &str| spinner.set_message(format!("Measuring: {what}"))
    };
    let answer = match args.what {
        Some(What::Live { screens, seconds, rate, browsers }) => {
            anyhow::ensure!(rate > 0.0 && screens > 0 && seconds > 0, "some screens, some acts, some time");
            let of = Live { screens, time: Duration::from_secs(seconds), rate, browsers };
            begin(live(folder.path(), &of, &said)).and_then(|results| answer(&results, args.json))
        }
        _ => {
            let settings = if args.quick { Settings::quick() } else { Settings::full() };
            let settings = Settings { only: args.only.clone(), ..settings };
            begin(run(folder.path(), &settings, &said)).and_then(|results| answer(&results, args.json))
        }
    };
    spinner.finish_and_clear();
    super::print(answer?.trim_end());
    Ok(())
}

fn answer<T: Serialize + Display>(results: &T, json: bool) -> anyhow::Result<String> {
    Ok(if json { serde_json::to_string_pretty(results)? } else { results.to_string() })
}
