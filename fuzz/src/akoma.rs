//! Akoma Ntoso, as whole files or as what stands in one.

#![no_main]
#![allow(dead_code)]

#[path = "../../crates/formats/tests/hostile/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::akoma(bytes));
