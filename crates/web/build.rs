//! Reads `locales/<lang>/*.ftl` and writes one function per message; stops the
//! build when the six languages do not say the same things.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/generate.rs"]
mod generate;

use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::{LANGUAGES, Source};

fn main() {
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let locales = home.join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");

    let mut sources = Vec::new();
    for lang in LANGUAGES {
        for path in ftl_files(&locales.join(lang)) {
            println!("cargo::rerun-if-changed={}", path.display());
            let text = fs::read_to_string(&path).unwrap_or_else(|e| stop(&[format!("{}: {e}", path.display())]));
            sources.push(Source { lang, path, text });
        }
    }
    let messages = match catalogue::read(&sources).and_then(catalogue::compare) {
        Ok(messages) => messages,
        Err(faults) => stop(&faults),
    };
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("messages.rs"), generate::rust(&messages, &sources)).expect("OUT_DIR can be written");
}

fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else {
        stop(&[format!("{}: the folder of a language cannot be read", folder.display())]);
    };
    let mut files: Vec<_> =
        entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.extension().is_some_and(|x| x == "ftl")).collect();
    files.sort();
    files
}

fn stop(faults: &[String]) -> ! {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    std::process::exit(1);
}
