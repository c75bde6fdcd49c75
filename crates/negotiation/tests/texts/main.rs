//! Texts and proposals: the algebra, told by cases and checked on random texts.

mod apply;
mod bracket;
mod carry;
mod compile;
mod concordance;
mod join;
mod notation;
mod sample;
