//! The rules themselves: rulings, appeals, and what the room decides.

pub mod certify_room_decision;
pub mod enter_room_decision;
