//! `nemcon backup`: the whole database while the server runs, closed parts and accounts included. Keys are not in it.

use std::path::Path;

use anyhow::{Context, bail};
use nemcon_store::{Checked, SqliteOptions, Store, check_sqlite};

/// Copies the SQLite database of a data folder into another folder and checks the copy: its pages, and that each record is whole.
pub async fn backup(data: &Path, to: &Path) -> anyhow::Result<Checked> {
    if !data.join("nemcon.db").is_file() {
        bail!("{} holds no database; PostgreSQL is backed up with its own tools", data.display());
    }
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.context("the database cannot be opened")?;
    store.backup(to).await.context("the copy failed")?;
    let to = to.to_owned();
    let checked = tokio::task::spawn_blocking(move || check_sqlite(&to)).await?;
    checked.context("the copy is not whole")
}
