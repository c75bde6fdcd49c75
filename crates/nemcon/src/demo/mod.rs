//! A demonstration: the model group reconstructed from published facts, and an exercise of invented States in the middle of its work.

mod exercise;
mod model;
mod script;
mod site;
mod stage;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use nemcon_negotiation::Instant;
use nemcon_secretariat::{Clock, Config, ManualClock, Secretariat, SystemClock};
use nemcon_store::{SqliteOptions, Store};

use stage::{Stage, whole_minute};

pub use exercise::{NAME as EXERCISE_NAME, ORIGIN as EXERCISE_ORIGIN, SILENCE_ENDS_MINUTES};
pub use model::{NAME as MODEL_NAME, ORIGIN as MODEL_ORIGIN};
pub use site::Demo;

/// Long enough that the leaps of a played month are no outage.
const NO_OUTAGE: Duration = Duration::from_secs(400 * 86_400);

/// Plays both groups into an empty folder, up to `now`; the silence of the exercise ends so many minutes later. Every act goes through the secretariat and its rules, at instants in the past.
pub async fn build(folder: &Path, now: Instant, silence_ends: i64) -> anyhow::Result<()> {
    let store = Store::open_sqlite(folder, SqliteOptions::default()).await.context("the database cannot be begun")?;
    // The play ends shortly before now, so that nothing in it lies in the future.
    let begins = whole_minute(now).plus_millis(-60_000);
    let clock = Arc::new(ManualClock::at(begins.plus_hours(-30 * 24)));
    let config = Config { outage_min: NO_OUTAGE, ..Config::in_folder(folder.to_owned()) };
    let secretariat = Secretariat::open(config, store, clock.clone()).await?;
    let mut stage = Stage::begin(&secretariat, clock.clone(), exercise::ORIGIN, exercise::NAME).await?;
    exercise::play(&mut stage, begins, begins.plus_millis(silence_ends * 60_000)).await.context("the exercise")?;
    let mut stage = Stage::begin(&secretariat, clock, model::ORIGIN, model::NAME).await?;
    model::play(&mut stage).await.context("the model group")?;
    secretariat.shutdown().await;
    // The service was not down between the play and the first visitor: a silence that ends soon must close by itself.
    let node = Config::in_folder(folder.to_owned()).node;
    secretariat.store().beat(&node, SystemClock::default().now().millis()).await?;
    Ok(())
}

/// Opens a folder that was built, with the real clock.
pub async fn open(folder: &Path) -> anyhow::Result<Secretariat> {
    let store = Store::open_sqlite(folder, SqliteOptions::default()).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    Ok(Secretariat::open(Config::in_folder(folder.to_owned()), store, clock).await?)
}
