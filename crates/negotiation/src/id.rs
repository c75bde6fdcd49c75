//! Names of things: acts, hashes, delegations, paragraphs. Identity is never a number.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

/// What is wrong with a name that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadName {
    /// What was expected, in English, for the sender of the bytes.
    pub expected: &'static str,
}

impl fmt::Display for BadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

macro_rules! as_text {
    ($name:ty) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(crate::id::Reads(std::marker::PhantomData))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}
pub(crate) use as_text;

/// Reads what is written as text without keeping the text.
pub(crate) struct Reads<T>(pub(crate) std::marker::PhantomData<T>);

impl<T: FromStr<Err: fmt::Display>> de::Visitor<'_> for Reads<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

macro_rules! hex_name {
    ($(#[$doc:meta])* $name:ident, $bytes:literal, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $bytes]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                let mut text = [0; $bytes * 2];
                for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
                    pair[0] = DIGITS[usize::from(byte >> 4)];
                    pair[1] = DIGITS[usize::from(byte & 15)];
                }
                f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
            }
        }

        impl FromStr for $name {
            type Err = BadName;
            fn from_str(text: &str) -> Result<Self, BadName> {
                let bad = BadName { expected: $expected };
                if text.len() != $bytes * 2 {
                    return Err(bad);
                }
                let mut bytes = [0u8; $bytes];
                for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
                    let digit = |c: u8| match c {
                        b'0'..=b'9' => Ok(c - b'0'),
                        b'a'..=b'f' => Ok(c - b'a' + 10),
                        _ => Err(bad.clone()),
                    };
                    *byte = digit(pair[0])? << 4 | digit(pair[1])?;
                }
                Ok(Self(bytes))
            }
        }

        as_text!($name);
    };
}

hex_name!(
    /// Name of an act, and of the thing it made: 128 random bits chosen by the sender, 32 lower-case hex digits.
    Id, 16, "32 lower-case hexadecimal digits"
);
hex_name!(
    /// A SHA-256 hash, 64 lower-case hex digits.
    Hash, 32, "64 lower-case hexadecimal digits"
);

impl Hash {
    /// Returns the SHA-256 hash of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl Id {
    /// Returns the name of what the rules themselves make due: derived, so that every node proposes the same act.
    pub fn derived(about: &[&str]) -> Self {
        let hash = Hash::of(about.join("\n").as_bytes());
        let mut id = [0; 16];
        id.copy_from_slice(&hash.0[..16]);
        Self(id)
    }
}

/// A salted commitment (RFC 9901 digest): 43 characters of unpadded base64url.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(String);

impl FromStr for Digest {
    type Err = BadName;
    fn from_str(text: &str) -> Result<Self, BadName> {
        let letters = text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_');
        // 32 bytes leave two bits of the last character unused: they are zero, so that a digest has one spelling.
        let fits = text.len() == 43 && letters && text.ends_with(|c| "AEIMQUYcgkosw048".contains(c));
        fits.then(|| Self(text.to_owned())).ok_or(BadName { expected: "43 characters of base64url" })
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
as_text!(Digest);

/// A delegation or another entity of the group: 2 to 32 of `a-z 0-9 -`, beginning with a letter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(std::sync::Arc<str>);

impl Code {
    /// Returns the code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Code {
    type Err = BadName;
    fn from_str(text: &str) -> Result<Self, BadName> {
        let fits = (2..=32).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-');
        fits.then(|| Self(text.into())).ok_or(BadName { expected: "a code of 2 to 32 characters of a-z, 0-9 and -" })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
as_text!(Code);

macro_rules! part_name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name {
            /// The act that made it.
            pub act: Id,
            /// Its place among those the act made, from 1.
            pub ordinal: u32,
        }

        impl FromStr for $name {
            type Err = BadName;
            fn from_str(text: &str) -> Result<Self, BadName> {
                let bad = BadName { expected: "<act id>:<ordinal>" };
                let (act, ordinal) = text.split_once(':').ok_or(bad.clone())?;
                let plain = !ordinal.starts_with('0') && ordinal.bytes().all(|c| c.is_ascii_digit());
                let ordinal = ordinal.parse().ok().filter(|_| plain).ok_or(bad)?;
                Ok(Self { act: act.parse()?, ordinal })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}:{}", self.act, self.ordinal)
            }
        }
        as_text!($name);
    };
}

part_name!(
    /// A paragraph, for ever and in every language: the act that made it and its ordinal there, as `<act>:<ordinal>`.
    ParagraphId
);
part_name!(
    /// An item of the agenda, for ever and in every language: the act that first proposed it and its ordinal there.
    ItemId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_one_form_only() {
        assert!("0123456789abcdef0123456789abcdef".parse::<Id>().is_ok());
        assert!("0123456789ABCDEF0123456789abcdef".parse::<Id>().is_err());
        assert!("0123456789abcdef0123456789abcdef:01".parse::<ParagraphId>().is_err());
        assert!("0123456789abcdef0123456789abcdef:+1".parse::<ParagraphId>().is_err());
        assert!("é".parse::<Code>().is_err() && "1a".parse::<Code>().is_err());
    }
}
