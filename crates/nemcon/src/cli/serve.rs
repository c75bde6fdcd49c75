//! `nemcon serve`, `nemcon invite`.

use anyhow::{Context, bail};
use clap::Args;
use nemcon_negotiation::Capacity;
use nemcon_secretariat::{Clock, SystemClock};
use nemcon_store::{Account, Token};
use nemcon_web::http::office::{AccountContent, secret};
use tracing_subscriber::EnvFilter;

use super::begin;
use super::config::ConfigArgs;
use super::copies::{Where, group_of};
use crate::server;

#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    config: ConfigArgs,
}

pub(super) fn serve(args: &ServeArgs) -> anyhow::Result<()> {
    let config = args.config.check()?.config;
    log(&config.log)?;
    begin(server::serve(&config, server::told_to_stop()))
}

/// Writes one JSON line for each event to standard error.
fn log(filter: &str) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter).with_context(|| format!("log: {filter:?} is no filter"))?;
    tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_env_filter(filter).init();
    Ok(())
}

#[derive(Debug, Args)]
pub(super) struct InviteArgs {
    #[command(flatten)]
    place: Where,
    /// Short name or origin of the group
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// The seat: chair, secretariat, or the code of a delegation
    #[arg(long, value_name = "CODE")]
    seat: String,
    /// Minutes within which the link can be used, once
    #[arg(long, default_value_t = 60)]
    minutes: u32,
    /// Address of the pages as people write it
    #[arg(long, env = "NEMCON_BASE_URL", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    base_url: String,
    /// End every session and link of the seat instead
    #[arg(long)]
    revoke: bool,
}

pub(super) fn invite(args: &InviteArgs) -> anyhow::Result<()> {
    begin(async {
        let store = args.place.open(false).await?;
        let group = group_of(&store, args.group.as_deref()).await?;
        let account = format!("invited:{}:{}", group.origin, args.seat);
        if args.revoke {
            store.revoke(&account).await?;
            super::print(&format!("Sessions and links of {} have ended.", args.seat));
            return Ok(());
        }
        let capacity = match args.seat.as_str() {
            "chair" => Capacity::Chair,
            "secretariat" => Capacity::Secretariat,
            "platform" | "facilitator" => bail!("nobody sits as {}", args.seat),
            _ => Capacity::Delegate,
        };
        let by = args.seat.parse().map_err(|e| anyhow::anyhow!("{}: {e}", args.seat))?;
        let content = AccountContent { by, capacity, group: group.origin.clone(), person: None };
        store.put_account(Account { id: account.clone(), content: serde_json::to_string(&content)? }).await?;
        let secret = secret();
        let until = SystemClock::default().now().plus_millis(i64::from(args.minutes) * 60_000);
        store.put_link(Token::of(&secret), &account, until.millis()).await?;
        eprintln!("This link works once, until {until}. Whoever opens it sits as {} of {}.", args.seat, group.name);
        super::print(&format!("{}/link/{secret}", args.base_url.trim_end_matches('/')));
        Ok(())
    })
}
