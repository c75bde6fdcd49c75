//! `nemcon serve`, `nemcon invite`.

use anyhow::bail;
use clap::Args;
use nemcon_negotiation::Capacity;
use nemcon_secretariat::{Clock, SystemClock};
use nemcon_store::{Account, NewEvent, Token};
use nemcon_web::http::office::{AccountContent, secret};

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
    tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_env_filter(server::filter(filter)?).init();
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
    #[arg(long, env = "NEMCON_BASE_URL", default_value = "http://localhost:8080", value_name = "URL")]
    base_url: String,
    /// End every session, link and passkey of the seat instead
    #[arg(long)]
    revoke: bool,
}

pub(super) fn invite(args: &InviteArgs) -> anyhow::Result<()> {
    begin(async {
        let store = args.place.open(false).await?;
        let group = group_of(&store, args.group.as_deref()).await?;
        let account = format!("invited:{}:{}", group.origin, args.seat);
        let capacity = match args.seat.as_str() {
            "chair" => Capacity::Chair,
            "secretariat" => Capacity::Secretariat,
            "platform" | "facilitator" => bail!("nobody sits as {}", args.seat),
            _ => Capacity::Delegate,
        };
        let by = args.seat.parse().map_err(|e| anyhow::anyhow!("{}: {e}", args.seat))?;
        let content = AccountContent { by, capacity, group: group.origin.clone(), person: None };
        let now = SystemClock::default().now();
        let event = |kind: &str| NewEvent {
            account: account.clone(),
            circle: content.circle(),
            kind: kind.to_owned(),
            at: now.millis(),
        };
        if args.revoke {
            store.revoke(&account, event("revoked")).await?;
            super::print(&format!("Sessions, links and passkeys of {} have ended.", args.seat));
            return Ok(());
        }
        // Whoever holds passkeys already is told of a link that nobody asked for.
        let is_enrolled = !store.passkeys(&account).await?.is_empty();
        let kind = if is_enrolled { "link_by_operator_again" } else { "link_by_operator" };
        store.put_account(Account { id: account.clone(), content: serde_json::to_string(&content)? }).await?;
        let secret = secret();
        let until = now.plus_millis(i64::from(args.minutes) * 60_000);
        store.put_link(Token::of(&secret), &account, now.millis(), until.millis(), event(kind)).await?;
        eprintln!("This link works once, until {until}. Whoever opens it sits as {} of {}.", args.seat, group.name);
        if is_enrolled {
            eprintln!("This seat has passkeys already: its account page tells of this link.");
        }
        super::print(&format!("{}/link/{secret}", args.base_url.trim_end_matches('/')));
        Ok(())
    })
}
