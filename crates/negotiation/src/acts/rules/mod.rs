//! The rules themselves: rulings, appeals, and what the room decides.

pub mod appeal_ruling;
pub mod certify_room_decision;
pub mod enter_room_decision;
pub mod enter_ruling;
pub mod settle_appeal;
