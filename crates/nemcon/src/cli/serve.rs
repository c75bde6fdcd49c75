//! `nemcon serve`, `nemcon invite`.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::Args;
use nemcon_negotiation::{Capacity, Code, Id, Instant};
use nemcon_secretariat::{Clock, Config, Secretariat, SystemClock};
use nemcon_store::{Account, NewEvent, Store, Token};
use nemcon_web::http::mail::tell_account;
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
    /// The letter by which a delegation that has passkeys asks for it, as the record has it: its identity, or its number
    #[arg(long, value_name = "LETTER", conflicts_with = "revoke")]
    letter: Option<String>,
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
            tell_account(&store, group.id, &account, &content.circle(), "revoked", now.millis()).await?;
            super::print(&format!("Sessions, links and passkeys of {} have ended.", args.seat));
            return Ok(());
        }
        if capacity == Capacity::Delegate && has_passkeys(&store, &content.circle()).await? {
            asked_by_letter(args, &group.origin, &content.by, now).await?;
        }
        // Whoever holds passkeys already is told of a link that nobody asked for.
        let is_enrolled = !store.passkeys(&account).await?.is_empty();
        let kind = if is_enrolled { "link_by_operator_again" } else { "link_by_operator" };
        store.put_account(Account { id: account.clone(), content: serde_json::to_string(&content)? }).await?;
        let secret = secret();
        let until = now.plus_millis(i64::from(args.minutes) * 60_000);
        store.put_link(Token::of(&secret), &account, now.millis(), until.millis(), event(kind)).await?;
        tell_account(&store, group.id, &account, &content.circle(), kind, now.millis()).await?;
        eprintln!("This link works once, until {until}. Whoever opens it sits as {} of {}.", args.seat, group.name);
        if is_enrolled {
            eprintln!("This seat has passkeys already: its account page tells of this link.");
        }
        super::print(&format!("{}/link/{secret}", args.base_url.trim_end_matches('/')));
        Ok(())
    })
}

/// Days within which a letter is answered with a link.
const LETTER_DAYS: i64 = 30;

/// Says whether anybody of a seat has a passkey or ever had one, whoever made the link for it: to end them first is no way around.
async fn has_passkeys(store: &Store, circle: &str) -> anyhow::Result<bool> {
    let told = store.events_told(circle, u32::MAX).await?;
    if told.iter().any(|told| told.event.kind.starts_with("passkey_enrolled")) {
        return Ok(true);
    }
    for account in store.accounts().await? {
        let content = serde_json::from_str::<AccountContent>(&account.content);
        if content.is_ok_and(|content| content.circle() == circle) && !store.passkeys(&account.id).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A delegation that has passkeys gives access itself. Where it has lost them it asks by a letter, which the secretariat enters in the record: the
/// operator makes no link of its own accord.
async fn asked_by_letter(args: &InviteArgs, origin: &str, by: &Code, now: Instant) -> anyhow::Result<()> {
    let Some(wanted) = &args.letter else {
        bail!(
            "{by} has had passkeys, and gives access itself on the page of its account. If it has lost them it asks by a letter, which the secretariat \
             enters in the record: name it with --letter"
        )
    };
    // The record is read here, and not written.
    let empty = tempfile::tempdir()?;
    let config = Config { outage_min: Duration::MAX, ..Config::in_folder(empty.path().to_owned()) };
    let store = args.place.open(false).await?;
    let secretariat = Secretariat::open(config, store, Arc::new(SystemClock::default())).await?;
    let group = secretariat.group(origin).context("the group cannot be opened")?;
    let snapshot = group.snapshot();
    let state = &snapshot.proceedings.state;
    let named = |id: &Id| {
        id.to_string() == *wanted || state.acts.get(id).is_some_and(|(number, _)| number.to_string() == *wanted)
    };
    let letter = state.letters.iter().find(|(id, _)| named(id)).map(|(_, letter)| letter);
    let fault = match letter {
        None => Some("the record has no such letter".to_owned()),
        Some(letter) if letter.from != *by => Some(format!("it is a letter of {}, not of {by}", letter.from)),
        Some(letter) if letter.at.plus_hours(24 * LETTER_DAYS) < now => {
            Some(format!("it is older than {LETTER_DAYS} days"))
        }
        Some(_) => None,
    };
    drop(snapshot);
    secretariat.shutdown().await;
    match fault {
        Some(fault) => bail!("--letter {wanted}: {fault}"),
        None => Ok(()),
    }
}
