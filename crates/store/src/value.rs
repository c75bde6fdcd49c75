//! The three types of column that both databases share.

use crate::Failure;

/// One value of a statement or of a row. Instants are `Int`, in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// `BIGINT`.
    Int(i64),
    /// `TEXT`.
    Text(String),
    /// `BLOB` or `BYTEA`.
    Bytes(Vec<u8>),
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}
impl From<&str> for Value {
    fn from(s: &str) -> Self {
        Self::Text(s.to_owned())
    }
}
impl From<String> for Value {
    fn from(s: String) -> Self {
        Self::Text(s)
    }
}
impl From<Vec<u8>> for Value {
    fn from(b: Vec<u8>) -> Self {
        Self::Bytes(b)
    }
}
impl From<[u8; 32]> for Value {
    fn from(b: [u8; 32]) -> Self {
        Self::Bytes(b.to_vec())
    }
}

/// One row of an answer, read column by column from the left.
#[derive(Debug)]
pub struct Row(std::vec::IntoIter<Value>);

impl Row {
    /// A row of these columns.
    pub fn new(columns: Vec<Value>) -> Self {
        Self(columns.into_iter())
    }

    /// Takes the next column, an integer.
    pub fn int(&mut self) -> Result<i64, Failure> {
        match self.0.next() {
            Some(Value::Int(n)) => Ok(n),
            other => Err(unexpected("an integer", other)),
        }
    }

    /// Takes the next column, an integer that counts something.
    pub fn count(&mut self) -> Result<u64, Failure> {
        let n = self.int()?;
        u64::try_from(n).map_err(|_| Failure::Damaged(format!("{n} where a count was expected")))
    }

    /// Takes the next column, a text.
    pub fn text(&mut self) -> Result<String, Failure> {
        match self.0.next() {
            Some(Value::Text(s)) => Ok(s),
            other => Err(unexpected("a text", other)),
        }
    }

    /// Takes the next column, bytes.
    pub fn bytes(&mut self) -> Result<Vec<u8>, Failure> {
        match self.0.next() {
            Some(Value::Bytes(b)) => Ok(b),
            other => Err(unexpected("bytes", other)),
        }
    }

    /// Takes the next column, bytes or NULL.
    pub fn maybe_bytes(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        match self.0.next() {
            Some(Value::Bytes(b)) => Ok(Some(b)),
            Some(Value::Null) => Ok(None),
            other => Err(unexpected("bytes or nothing", other)),
        }
    }

    /// Takes the next column, a text or NULL.
    pub fn maybe_text(&mut self) -> Result<Option<String>, Failure> {
        match self.0.next() {
            Some(Value::Text(s)) => Ok(Some(s)),
            Some(Value::Null) => Ok(None),
            other => Err(unexpected("a text or nothing", other)),
        }
    }

    /// Takes the next column, an integer or NULL.
    pub fn maybe_int(&mut self) -> Result<Option<i64>, Failure> {
        match self.0.next() {
            Some(Value::Int(n)) => Ok(Some(n)),
            Some(Value::Null) => Ok(None),
            other => Err(unexpected("an integer or nothing", other)),
        }
    }
}

fn unexpected(wanted: &str, found: Option<Value>) -> Failure {
    let found = match found {
        None => "no column",
        Some(Value::Null) => "nothing",
        Some(Value::Int(_)) => "an integer",
        Some(Value::Text(_)) => "a text",
        Some(Value::Bytes(_)) => "bytes",
    };
    Failure::Damaged(format!("{found} where {wanted} was expected"))
}

/// Converts a size or an index to what a `BIGINT` holds. A record of 2^63 entries is a bug.
pub(crate) fn big(n: u64) -> i64 {
    i64::try_from(n).expect("a size fits a BIGINT")
}
