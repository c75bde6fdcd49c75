//! `nemcon export`, `import`, `backup`, `key`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use nemcon_secretariat::Keys;
use nemcon_store::{Group, SqliteOptions, Store};

use super::{begin, progress};
use crate::copies::{self, For};
use crate::server::open_postgres;
use crate::verify::Options;

#[derive(Debug, Args)]
pub(super) struct Where {
    /// Folder with the database
    #[arg(long, env = "NEMCON_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// PostgreSQL in place of SQLite
    #[arg(long, env = "NEMCON_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
    /// Certificates (PEM) by which the PostgreSQL server is known
    #[arg(long, env = "NEMCON_DATABASE_CA", value_name = "FILE")]
    database_ca: Option<PathBuf>,
}

impl Where {
    pub(super) async fn open(&self, begin: bool) -> anyhow::Result<Store> {
        if let Some(url) = &self.database {
            return open_postgres(url, self.database_ca.as_deref()).await?.context("the database cannot be opened");
        }
        if !begin && !self.data.join("nemcon.db").is_file() {
            bail!("{} holds no database", self.data.display());
        }
        Store::open_sqlite(&self.data, SqliteOptions::default()).await.context("the database cannot be opened")
    }
}

/// Returns the group of that origin or short name; where there is only one, none need be named.
pub(super) async fn group_of(store: &Store, wanted: Option<&str>) -> anyhow::Result<Group> {
    let mut groups = store.groups().await?;
    groups.retain(|group| wanted.is_none_or(|wanted| group.origin == wanted || group.name == wanted));
    match (groups.len(), wanted) {
        (1, _) => Ok(groups.remove(0)),
        (0, Some(wanted)) => bail!("no group is named {wanted}"),
        (0, None) => bail!("there is no group here"),
        _ => {
            let names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
            bail!("name the group with --group: {}", names.join(", "))
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    place: Where,
    /// Short name or origin of the group; where there is only one, none need be named
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// A new or empty folder
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// For whom: public, states, chair, or the code of a delegation
    #[arg(long = "for", default_value = "public", value_name = "AUDIENCE")]
    audience: String,
}

pub(super) fn export(args: &ExportArgs) -> anyhow::Result<()> {
    let audience = match args.audience.as_str() {
        "public" => For::Public,
        "states" => For::States,
        "chair" => For::Chair,
        code => For::Delegation(code.to_owned()),
    };
    begin(async {
        let store = args.place.open(false).await?;
        let group = group_of(&store, args.group.as_deref()).await?;
        let bar = progress::bar("Exporting");
        let done = copies::export(&store, &group, &args.to, &audience, &progress::told(&bar)).await;
        bar.finish_and_clear();
        let done = done?;
        super::print(&format!(
            "{}: {} entries, {} texts and files, {} openings.",
            done.origin, done.entries, done.blobs, done.openings
        ));
        super::print(&format!("Check it: nemcon verify record {}", args.to.display()));
        Ok(())
    })
}

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// A folder made by `nemcon export`
    from: PathBuf,
    #[command(flatten)]
    place: Where,
    /// Short name of the group, for addresses; otherwise the last part of its origin
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Whom to trust (C2SP tlog-policy)
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

pub(super) fn import(args: &ImportArgs) -> anyhow::Result<()> {
    let policy = match &args.policy {
        Some(file) => Some(nemcon_record::policy::Policy::parse(&std::fs::read(file)?)?),
        None => None,
    };
    begin(async {
        let store = args.place.open(true).await?;
        let checkpoint = std::fs::read_to_string(args.from.join("checkpoint")).context("this is no exported record")?;
        let origin = checkpoint.lines().next().unwrap_or_default();
        let name = args.name.clone().unwrap_or_else(|| origin.rsplit('/').next().unwrap_or(origin).to_owned());
        let bar = progress::bar("Checking");
        let options = Options { policy, ..Options::default() };
        let done = copies::import(&store, &args.from, &name, options, &progress::told(&bar)).await;
        bar.finish_and_clear();
        let done = done?;
        super::print(&format!(
            "{}: {} entries, {} texts and files.",
            done.report.origin, done.report.entries, done.blobs
        ));
        super::print(&format!(
            "It is read here and not written, until the key of the log is in {}.",
            args.place.data.join("keys").display()
        ));
        Ok(())
    })
}

#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    /// Folder with the database
    #[arg(long, env = "NEMCON_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// Folder for the copy, which holds none yet
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

pub(super) fn backup(args: &BackupArgs) -> anyhow::Result<()> {
    begin(async {
        let spinner = progress::spinner("Copying the database");
        let checked = copies::backup(&args.data, &args.to).await;
        spinner.finish_and_clear();
        for (origin, entries) in checked?.groups {
            super::print(&format!("{origin}: {entries} entries."));
        }
        super::print(
            "The copy is whole. It holds accounts and closed parts, and no keys: keep it as you keep the database.",
        );
        Ok(())
    })
}

#[derive(Debug, Subcommand)]
pub(super) enum KeyCommand {
    /// Make the key of a new log; it is readable by its owner alone
    New {
        #[command(flatten)]
        key: KeyArgs,
        /// Begin the record of the group too, under this short name; the secretariat then opens the group by an act
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// PostgreSQL in place of SQLite
        #[arg(long, env = "NEMCON_DATABASE", value_name = "URL", hide_env_values = true)]
        database: Option<String>,
        /// Certificates (PEM) by which the PostgreSQL server is known
        #[arg(long, env = "NEMCON_DATABASE_CA", value_name = "FILE")]
        database_ca: Option<PathBuf>,
    },
    /// Show the public key of a log
    Show(KeyArgs),
}

#[derive(Debug, Args)]
pub(super) struct KeyArgs {
    /// Origin of the log, such as record.example/group; it never changes
    #[arg(long)]
    origin: String,
    /// Folder with the database; keys lie in its folder `keys`
    #[arg(long, env = "NEMCON_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
}

pub(super) fn key(command: &KeyCommand) -> anyhow::Result<()> {
    match command {
        KeyCommand::New { key, name, database, database_ca } => {
            let signer = keys(key).generate(&key.origin)?;
            eprintln!("The private key is in {}. Keep a copy elsewhere.", keys(key).path(&key.origin).display());
            super::print(&format!("{}", signer.verifier_key()));
            let Some(name) = name else { return Ok(()) };
            let place = Where { data: key.data.clone(), database: database.clone(), database_ca: database_ca.clone() };
            begin(async {
                let store = place.open(true).await?;
                let group = store.begin_group(&key.origin, name, &signer.verifier_key().to_string()).await?;
                eprintln!("The record of {} has begun, without an entry.", group.name);
                Ok(())
            })
        }
        KeyCommand::Show(key) => {
            let signer = keys(key).load(&key.origin)?;
            let missing = || format!("{} is not there", keys(key).path(&key.origin).display());
            super::print(&format!("{}", signer.with_context(missing)?.verifier_key()));
            Ok(())
        }
    }
}

fn keys(args: &KeyArgs) -> Keys {
    Keys::in_folder(&args.data.join("keys"))
}
