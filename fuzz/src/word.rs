//! Word files, as their bytes or as the parts in them.

#![no_main]
#![allow(dead_code)]

#[path = "../../crates/formats/tests/hostile/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::word(bytes));
