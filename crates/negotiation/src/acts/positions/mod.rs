//! Positions before and after a decision. None stops adoption.

pub mod take_position;
pub mod withdraw_position;
