//! `nemcon config check`, and the flags that every command with a configuration has.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::config::{Checked, Settings, Sources};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print what holds and where it came from; fails if something is wrong
    Check(ConfigArgs),
}

/// Where the configuration comes from; every setting of the file is also a variable NEMCON_…
#[derive(Debug, Args)]
pub(super) struct ConfigArgs {
    /// Configuration, TOML
    #[arg(long, env = "NEMCON_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder with the database, keys and last checkpoints
    #[arg(long, value_name = "DIR")]
    data: Option<String>,
    /// PostgreSQL in place of SQLite
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Certificates (PEM) by which the PostgreSQL server is known
    #[arg(long, value_name = "FILE")]
    database_ca: Option<String>,
    /// Where pages are served
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Address of the pages as people write it
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Loopback address of /healthz, /readyz and /metrics
    #[arg(long, value_name = "ADDRESS")]
    operations: Option<String>,
    /// Write although no checkpoint of the record is kept here (after a restore that somebody has checked)
    #[arg(long)]
    accept_missing_head: bool,
}

impl ConfigArgs {
    /// Reads all sources; the error is one or more sentences.
    pub(super) fn check(&self) -> anyhow::Result<Checked> {
        let file = self.config.as_deref().map(Settings::of_file).transpose().map_err(anyhow::Error::msg)?;
        let environment = Settings::of_environment(|name| std::env::var(name).ok());
        let flags = Settings {
            data: self.data.clone(),
            database: self.database.clone(),
            database_ca: self.database_ca.clone(),
            listen: self.listen.clone(),
            base_url: self.base_url.clone(),
            operations: self.operations.clone(),
            accept_missing_head: self.accept_missing_head.then(|| "true".to_owned()),
            ..Settings::default()
        };
        let sources = Sources { file: file.unwrap_or_default(), environment, flags };
        sources.check().map_err(|wrong| anyhow::anyhow!(wrong.join("\n")))
    }
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Check(args) = command;
    for (name, value, from) in args.check()?.origins {
        super::print(&format!("{name} = {value}  ({from})"));
    }
    Ok(())
}
