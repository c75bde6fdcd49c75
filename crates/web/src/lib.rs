//! Pages, API and mails in six languages.

pub mod assets;
mod collate;
pub mod dates;
pub mod fill;
pub mod frame;
pub mod lang;
pub mod msg;
pub mod pages;
pub mod pieces;
pub mod search;
mod shipped;

#[cfg(test)]
#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;

#[cfg(test)]
mod msg_tests;

pub mod http;
