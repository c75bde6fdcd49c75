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
    // As many at a time as there are processors: each input is tried by one.
    let at_a_time = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    for targets in TARGETS.chunks(at_a_time) {
        let tried: Vec<Result<Count>> = std::thread::scope(|scope| {
            let one = |target: &'static str| {
                let (folder, host) = (&folder, &host);
                scope.spawn(move || counted(&format!("fuzz {target}"), &mut command(folder, host, target)?))
            };
            let running: Vec<_> = targets.iter().map(|target| one(target)).collect();
            running.into_iter().map(|one| one.join().expect("a run of a target does not panic")).collect()
        });
        for count in tried {
            total.add(count?);
        }
    }
    Ok(total)
}

/// The run of a target, from what was found before.
fn command(folder: &Path, host: &str, target: &str) -> Result<Command> {
    let found = folder.join("corpus").join(target);
    std::fs::create_dir_all(&found)?;
    std::fs::create_dir_all(folder.join("artifacts"))?;
    let mut command = Command::new(folder.join("target").join(host).join("release").join(target));
    command
        .arg(format!("-max_total_time={SECONDS_EACH}"))
        .args(["-max_len=4096", "-timeout=30", "-rss_limit_mb=256", "-print_final_stats=1", "-verbosity=0"])
        .arg(format!("-artifact_prefix=artifacts/{target}-"))
        .arg(found)
        .current_dir(folder);
    Ok(command)
}

/// Returns the machine that the compiler builds for. Named, so that what runs while building is left as it is.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names its host")?;
    Ok(host.to_owned())
}
