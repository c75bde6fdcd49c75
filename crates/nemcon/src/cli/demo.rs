//! `nemcon demo`.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{begin, progress};
use crate::{demo, server};

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    /// Folder to keep it in; otherwise a temporary one
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to serve
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// After how many minutes the silence of the exercise ends
    #[arg(long, default_value_t = demo::SILENCE_ENDS_MINUTES, value_name = "MINUTES", value_parser = clap::value_parser!(i64).range(2..=1_440))]
    silence_ends: i64,
}

pub(super) fn run(args: &DemoArgs) -> anyhow::Result<()> {
    begin(async {
        let kept = if args.data.is_none() { Some(tempfile::tempdir()?) } else { None };
        let folder = args.data.clone().or_else(|| kept.as_ref().map(|kept| kept.path().to_owned()));
        let folder = folder.unwrap_or_default();
        let listener =
            std::net::TcpListener::bind(args.listen).with_context(|| format!("{} cannot be served", args.listen))?;
        let spinner = progress::spinner("Playing two groups up to now");
        let demo = demo::Demo::begin(&folder, listener, args.silence_ends).await;
        spinner.finish_and_clear();
        let demo = demo?;
        super::print(&demo.greeting());
        demo.serve(server::told_to_stop()).await
    })
}
