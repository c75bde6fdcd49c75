//! Runs commands, passes on what they print, and counts the tests they report.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

/// How many checks passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Count {
    /// Returns the count of one check.
    pub fn one(passed: bool) -> Count {
        Count { passed: u64::from(passed), failed: u64::from(!passed), skipped: 0 }
    }

    pub fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs a command to its end and returns what it reports: the tests of a test runner, otherwise one
/// check that its exit code decides. A runner that fails without naming a failure counts as one.
pub fn counted(name: &str, command: &mut Command) -> Result<Count> {
    println!("== {name}");
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name}: {command:?} does not start"))?;
    let output = child.stdout.take().expect("stdout is piped");
    let mut count = Count::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        count.add(reported(&line));
    }
    let succeeded = child.wait()?.success();
    if count == Count::default() {
        count = Count::one(succeeded);
    } else if !succeeded && count.failed == 0 {
        count.failed = 1;
    }
    let verdict = if count.failed == 0 { "ok" } else { "FAILED" };
    let seconds = started.elapsed().as_secs();
    println!("== {name}: {verdict}, {} passed, {} failed, {seconds} s", count.passed, count.failed);
    Ok(count)
}

/// Reads the closing line of cargo's test runner and the closing lines of node's.
fn reported(line: &str) -> Count {
    let mut count = Count::default();
    if let Some(rest) = line.strip_prefix("test result: ") {
        let number = |label: &str| {
            rest.split([';', '.'])
                .filter_map(|part| part.trim().strip_suffix(label))
                .find_map(|part| part.trim().parse().ok())
                .unwrap_or(0)
        };
        count.passed = number(" passed");
        count.failed = number(" failed");
        count.skipped = number(" ignored");
    }
    for (label, field) in
        [("# pass ", &mut count.passed), ("# fail ", &mut count.failed), ("# skipped ", &mut count.skipped)]
    {
        if let Some(number) = line.strip_prefix(label) {
            *field = number.trim().parse().unwrap_or(0);
        }
    }
    count
}

/// Builds the programs for release and measures them.
pub fn bench(root: &Path, arguments: &[String]) -> Result<bool> {
    let typesetter = ["build", "--release", "--package", "nemcon-pdf", "--features", "typst", "--locked"];
    if !Command::new("cargo").args(typesetter).current_dir(root).status()?.success() {
        return Ok(false);
    }
    let status = Command::new("cargo")
        .args(["run", "--release", "--bin", "nemcon", "--", "bench"])
        .args(arguments)
        .current_dir(root)
        .status()?;
    Ok(status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_runners_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        let expected = Count { passed: 12, failed: 3, skipped: 1 };
        assert_eq!(reported(line), expected);
        assert_eq!(reported("# pass 7").passed, 7);
        assert_eq!(reported("# fail 2").failed, 2);
        assert_eq!(reported("a test result: 9 passed;"), Count::default());
    }

    #[test]
    fn a_failing_command_is_counted() {
        let count = counted("false", &mut Command::new("false")).expect("it starts");
        assert_eq!(count, Count::one(false));
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'; exit 1"]);
        let count = counted("sh", &mut command).expect("it starts");
        assert_eq!((count.passed, count.failed), (2, 1));
    }
}
