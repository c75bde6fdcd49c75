//! Tries what reads files and typed text with inputs that reach new branches, for minutes each.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{Count, counted};

/// The targets of `fuzz/`.
const TARGETS: [&str; 6] = ["plain", "bracket", "instruction", "page", "word", "akoma"];
const SECONDS_EACH: u32 = 600;

/// What counts the branches that an input reaches; the compiler needs no other version for it.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// Builds the targets and runs each; an input on which one fails is kept in `fuzz/artifacts`.
pub fn run(root: &Path) -> Result<Count> {
    let host = host()?;
    let folder = root.join("fuzz");
    let mut build = Command::new("cargo");
    build.args(["build", "--release", "--target", &host]).current_dir(&folder).env("RUSTFLAGS", COVERAGE);
    let mut total = counted("what reads files and typed text is built to be fuzzed", &mut build)?;
    if total.failed > 0 {
        return Ok(total);
    }
    for target in TARGETS {
        let found = folder.join("corpus").join(target);
        std::fs::create_dir_all(&found)?;
        std::fs::create_dir_all(folder.join("artifacts"))?;
        let mut command = Command::new(folder.join("target").join(&host).join("release").join(target));
        command.arg(format!("-max_total_time={SECONDS_EACH}")).args([
            "-max_len=4096",
            "-timeout=30",
            "-rss_limit_mb=256",
            "-print_final_stats=1",
        ]);
        command
            .arg("-verbosity=0")
            .arg(format!("-artifact_prefix=artifacts/{target}-"))
            .arg(found)
            .current_dir(&folder);
        total.add(counted(&format!("fuzz {target}"), &mut command)?);
    }
    Ok(total)
}

/// Returns the machine that the compiler builds for. Named, so that what runs while building is left as it is.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names its host")?;
    Ok(host.to_owned())
}
