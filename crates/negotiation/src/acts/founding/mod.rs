//! The group itself: its mandate, its officers, its delegations.

pub mod appoint_acting_chair;
pub mod authorise_person;
pub mod close_group;
pub mod end_facilitation;
pub mod end_invitation;
pub mod invite;
pub mod name_facilitator;
pub mod open_group;
pub mod record_resolution;
pub mod register_delegation;
pub mod resume_chair;
pub mod withdraw_person;
