//! The program: demo, serve, verify, export, import, backup, simulate, bench, text.

pub mod act;
pub mod bench;
pub mod cli;
pub mod config;
pub mod copies;
pub mod demo;
pub mod mail;
pub mod memory;
pub mod play;
pub mod server;
pub mod shipped;
pub mod simulate;
pub mod text;
pub mod trusted;
pub mod verify;
