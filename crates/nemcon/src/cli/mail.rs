//! `nemcon mail bounced`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Subcommand;
use nemcon_secretariat::{Clock, SystemClock};

use super::begin;
use super::config::ConfigArgs;
use crate::{mail, server};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Note that a mail came back, from the report of a mail server
    Bounced {
        #[command(flatten)]
        config: ConfigArgs,
        /// The report as it came
        report: PathBuf,
    },
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::Bounced { config, report } = command;
    let config = config.check()?.config;
    let from = config.mail.as_ref().context("the configuration sends no mail")?.from.clone();
    let domain = from.trim_end_matches('>').rsplit('@').next().unwrap_or_default().to_owned();
    let text = std::fs::read(report).with_context(|| report.display().to_string())?;
    let count = begin(async {
        let store = server::open_store(&config).await?;
        let now = SystemClock::default().now().millis();
        Ok(mail::note_bounce(&store, &String::from_utf8_lossy(&text), &domain, now).await?)
    })?;
    super::print(&match count {
        0 => "No mail of ours is named in it that was sent and had not come back.".to_owned(),
        _ => "Noted: the mail came back.".to_owned(),
    });
    Ok(())
}
