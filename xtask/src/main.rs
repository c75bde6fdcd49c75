//! The project's own chores: `cargo xtask tidy | ci | long | fuzz | bench | docs`.

mod ci;
mod docs;
mod fuzz;
mod prepare;
mod run;
mod rust;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask tidy    what the compiler cannot check: arrows, purity, pages, messages, words, licences
cargo xtask ci      everything a change must pass; installs what it needs when run as root on Debian
cargo xtask long    the same, and what takes long: many kills, large meetings, every page in six languages, fuzzing
cargo xtask fuzz    the last of these alone: ten minutes for each reader of files and typed text
cargo xtask bench   measures a release build and prints the numbers of docs/performance.md
cargo xtask docs    writes the generated pages of docs/ anew";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = workspace_root();
    let outcome = match arguments.first().map(String::as_str) {
        Some("tidy") => tidy::run(&root),
        Some("ci") => ci::run(&root, ci::Extent::Ci),
        Some("long") => ci::run(&root, ci::Extent::Long),
        Some("fuzz") => fuzz::run(&root).map(|count| count.failed == 0),
        Some("bench") => run::bench(&root, &arguments[1..]),
        Some("docs") => docs::write(&root),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("xtask: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("xtask lies in the workspace").to_path_buf()
}
