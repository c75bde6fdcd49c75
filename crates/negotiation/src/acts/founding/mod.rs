//! Founding a group: mandate, officers, delegations.

pub mod open_group;
