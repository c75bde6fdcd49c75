//! Texts and proposals: the algebra, told by cases and checked on random texts.

mod apply;
mod carry;
mod join;
mod sample;
