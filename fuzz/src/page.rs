//! Pages from the clipboard of office suites.

#![no_main]
#![allow(dead_code)]

#[path = "../../crates/formats/tests/hostile/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|typed: &str| checks::page(typed));
