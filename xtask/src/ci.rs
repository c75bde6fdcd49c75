//! Everything a change must pass, in one run that goes on after a failure and counts at the end.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::{Count, counted};
use crate::{docs, fuzz, prepare, tidy};

/// How much is run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    /// What every change passes.
    Ci,
    /// That, and what takes long.
    Long,
}

/// Runs every check, prints `N passed, N failed` last, and returns whether none failed.
pub fn run(root: &Path, extent: Extent) -> Result<bool> {
    prepare::prepare()?;
    let mut total = Count::default();
    total.add(counted("format", &mut cargo(root, &["fmt", "--all", "--check"]))?);
    total.add(own("tidy", tidy::run(root)?));
    total.add(counted("lints", &mut lints(root))?);
    total.add(counted("tests", &mut tests(root, extent))?);
    for (name, mut command) in typesetter(root, extent) {
        total.add(counted(name, &mut command)?);
    }
    total.add(own("generated pages are current", docs::are_current(root)?));
    total.add(counted("documentation of the code", &mut rustdoc(root))?);
    for (name, mut command) in browser(root, extent) {
        total.add(counted(name, &mut command)?);
    }
    if extent == Extent::Long {
        total.add(fuzz::run(root)?);
    }
    if total.skipped > 0 {
        println!("{} skipped", total.skipped);
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(total.failed == 0)
}

fn own(name: &str, passed: bool) -> Count {
    println!("== {name}: {}", if passed { "ok" } else { "FAILED" });
    Count::one(passed)
}

fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root);
    command
}

fn lints(root: &Path) -> Command {
    let arguments = ["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--"];
    let mut command = cargo(root, &arguments);
    command.args(["-D", "warnings"]);
    command
}

/// The scenarios run among them: each page is a test of `negotiation`.
fn tests(root: &Path, extent: Extent) -> Command {
    let mut command = cargo(root, &["test", "--workspace", "--locked", "--no-fail-fast"]);
    command.env("NEMCON_TEST_POSTGRES", "require");
    match extent {
        // What is tried at random is the same each time; new cases are looked for in the long run.
        Extent::Ci => command.env("PROPTEST_RNG_SEED", "2026"),
        Extent::Long => {
            command.env("NEMCON_TEST_LONG", "1").env("PROPTEST_CASES", "5000").args(["--", "--include-ignored"])
        }
    };
    command
}

/// The program that sets PDF, by itself: what it rests on takes longer to compile than all else together, so that it is
/// behind a feature that nothing else asks for. It is compiled once, without optimisation (a page then takes a second);
/// its lints are looked at in the long run, as they compile all of it a second time.
fn typesetter(root: &Path, extent: Extent) -> Vec<(&'static str, Command)> {
    let alone = ["--package", "nemcon-pdf", "--features", "typst", "--locked"];
    let mut steps = vec![("the program that sets PDF", cargo(root, &[&["test"], &alone[..]].concat()))];
    if extent == Extent::Long {
        let lints = [&["clippy", "--all-targets", "--quiet"], &alone[..], &["--", "-D", "warnings"]].concat();
        steps.push(("lints of the program that sets PDF", cargo(root, &lints)));
    }
    steps
}

fn rustdoc(root: &Path) -> Command {
    let mut command = cargo(root, &["doc", "--workspace", "--no-deps", "--locked", "--quiet"]);
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}

/// The pages in a browser and the interface under a tester that reads its description.
fn browser(root: &Path, extent: Extent) -> Vec<(&'static str, Command)> {
    let folder = root.join("e2e");
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    let mut pages = Command::new("npm");
    pages.args(["test", "--silent"]);
    if extent == Extent::Long {
        pages.env("NEMCON_TEST_LONG", "1");
    }
    let mut interface = Command::new("bash");
    interface.arg("./interface.sh");
    let mut steps = vec![
        ("browser packages", install),
        ("pages in a browser", pages),
        ("interface against its description", interface),
    ];
    for (_, command) in &mut steps {
        command.current_dir(&folder);
    }
    steps
}
