//! The program: demo, serve, verify, export, import, backup, simulate, bench.

pub mod verify;
