// CHIEF: the crate is split between two helpers now: read NOTE-FROM-CHIEF.md in the root of your worktree, then delete this line.
//! Pages, API and mails in six languages.

pub mod assets;
pub mod dates;
pub mod frame;
pub mod lang;
pub mod msg;
pub mod pages;
pub mod pieces;

#[cfg(test)]
#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;

#[cfg(test)]
mod msg_tests;
