//! What of the log that the operator asks for is written: never what passes through the hands of others' code and is of persons.

use anyhow::Context;
use tracing_subscriber::EnvFilter;

/// Kept out of the log, whatever is asked for: a library that logs what browsers answer, why an answer is not taken is ours to say; and one that
/// logs the values of each statement.
const KEPT_OUT: [&str; 3] = ["webauthn_rs_core=off", "tokio_postgres=info", "tokio_postgres::query=info"];

/// Reads the filter that the operator sets.
pub fn filter(asked: &str) -> anyhow::Result<EnvFilter> {
    let filter = EnvFilter::try_new(asked).with_context(|| format!("log: {asked:?} is no filter"))?;
    KEPT_OUT.iter().try_fold(filter, |filter, kept| Ok(filter.add_directive(kept.parse()?)))
}
