//! What is wrong with a JSON text, and where.

use std::fmt;

/// A JSON text refused: what is wrong, at which byte, inside which member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub problem: Problem,
    /// Byte offset in the text; absent when a value in memory was to be written.
    pub at: Option<usize>,
    /// The member, as a path such as `paragraphs[2].text`; empty for the whole.
    pub member: String,
}

/// The ways in which a JSON text can fall short of the one spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The bytes are not UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
    /// Another character was expected.
    #[error("expected {0}")]
    Expected(&'static str),
    /// Space, tab or line end between two tokens.
    #[error("white space outside of a string is not canonical")]
    WhiteSpace,
    /// Something follows after the value.
    #[error("the text goes on after its value")]
    Trailing,
    /// A line of the record does not end in exactly one LF.
    #[error("the line does not end in LF")]
    NoLineEnd,
    /// A fraction, an exponent, −0, a leading zero, or a floating-point value.
    #[error("a number that is not a plain integer")]
    NotInteger,
    /// An integer beyond ±2^53.
    #[error("an integer beyond 2^53")]
    IntegerTooLarge,
    /// The same member twice.
    #[error("the member stands there twice")]
    Repeated,
    /// Members not in the order of RFC 8785.
    #[error("members are not in canonical order")]
    Order,
    /// An escape where RFC 8785 has another spelling, or none such.
    #[error("an escape that is not canonical")]
    Escape,
    /// A control character written as itself.
    #[error("a control character that is not escaped")]
    Control,
    /// A string or member name not in normalisation form C.
    #[error("text that is not in Unicode normalisation form C")]
    NotNfc,
    /// Nested deeper than [`super::DEPTH_MAX`].
    #[error("nested too deep")]
    TooDeep,
    /// The value is not an object, where one is needed.
    #[error("not an object")]
    NotObject,
    /// A value that has no JSON form.
    #[error("a value that cannot be written as JSON")]
    NotJson,
}

impl Error {
    pub(crate) fn new(problem: Problem, at: Option<usize>) -> Error {
        Error { problem, at, member: String::new() }
    }

    pub(super) fn inside_member(mut self: Box<Error>, name: &str) -> Box<Error> {
        let joint = if self.member.is_empty() || self.member.starts_with('[') { "" } else { "." };
        self.member = format!("{name}{joint}{}", self.member);
        self
    }

    pub(super) fn inside_element(mut self: Box<Error>, index: usize) -> Box<Error> {
        let joint = if self.member.is_empty() || self.member.starts_with('[') { "" } else { "." };
        self.member = format!("[{index}]{joint}{}", self.member);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.problem)?;
        if !self.member.is_empty() {
            write!(f, " in member {}", self.member)?;
        }
        match self.at {
            Some(at) => write!(f, " (byte {at})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
