//! What is wrong with a form, and in which field.

use std::fmt;

use serde::de;

/// A field that is not as the act needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    path: Vec<String>,
    /// What is wrong with it.
    pub why: Why,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is needed and is not there.
    Missing,
    /// The act has no such member.
    Unknown,
    /// Too many fields.
    TooMany,
    /// Not in the form that is needed; the reader's words, in English, for the API.
    Form(String),
    /// The clocks there skip this local time.
    Skipped,
    /// The clocks there show this local time twice.
    Twice,
    /// No zone has this name.
    NoZone,
}

impl Fault {
    /// A fault of the field at that path.
    pub fn at(path: &str, why: Why) -> Self {
        let path = if path.is_empty() { Vec::new() } else { path.rsplit('.').map(str::to_owned).collect() };
        Self { path, why }
    }

    /// Returns the same fault, seen from the field around it.
    #[must_use]
    pub fn under(mut self, name: &str) -> Self {
        self.path.push(name.to_owned());
        self
    }

    /// Returns the path of the field, `deadline.zone`.
    pub fn field(&self) -> String {
        self.path.iter().rev().map(String::as_str).collect::<Vec<_>>().join(".")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.field();
        match &self.why {
            Why::Missing => write!(f, "{field} is missing"),
            Why::Unknown => write!(f, "no member is named {field}"),
            Why::TooMany => write!(f, "too many fields"),
            Why::Form(what) => write!(f, "{field}: {what}"),
            Why::Skipped => write!(f, "{field}: the clocks there skip this local time"),
            Why::Twice => write!(f, "{field}: the clocks there show this local time twice"),
            Why::NoZone => write!(f, "{field}: no zone has this name"),
        }
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(what: T) -> Self {
        Self { path: Vec::new(), why: Why::Form(what.to_string()) }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::at(field, Why::Missing)
    }

    fn unknown_field(field: &str, _expected: &'static [&'static str]) -> Self {
        Self { path: vec![field.to_owned()], why: Why::Unknown }
    }
}
