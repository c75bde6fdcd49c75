//! Reads JSON that is its own canonical form, in one pass.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::error::{Error, Problem};
use super::{DEPTH_MAX, INTEGER_MAX, compare_names, is_nfc};

type Read<T> = Result<T, Box<Error>>;

/// Reads a whole text that must be its own canonical form.
pub fn read(bytes: &[u8]) -> Result<Value, Error> {
    parse::<Build>(bytes)
}

/// Says whether a whole text is its own canonical form, without building it.
pub fn check(bytes: &[u8]) -> Result<(), Error> {
    parse::<Nothing>(bytes)
}

/// Reads one line of the record: a canonical object and an LF.
pub fn read_line(line: &[u8]) -> Result<Value, Error> {
    read(object_of(line)?)
}

/// Says whether `line` is a canonical object and an LF.
pub fn check_line(line: &[u8]) -> Result<(), Error> {
    check(object_of(line)?)
}

fn object_of(line: &[u8]) -> Result<&[u8], Error> {
    let Some((b'\n', text)) = line.split_last() else {
        return Err(Error::new(Problem::NoLineEnd, Some(line.len())));
    };
    if text.first() == Some(&b'{') { Ok(text) } else { Err(Error::new(Problem::NotObject, Some(0))) }
}

/// What becomes of the values read.
trait Make {
    type Value;
    type Object: Default;
    fn null() -> Self::Value;
    fn truth(value: bool) -> Self::Value;
    fn integer(value: i64) -> Self::Value;
    fn string(value: Cow<'_, str>) -> Self::Value;
    fn array(values: Vec<Self::Value>) -> Self::Value;
    fn put(object: &mut Self::Object, name: &str, value: Self::Value);
    fn object(object: Self::Object) -> Self::Value;
}

struct Build;

impl Make for Build {
    type Value = Value;
    type Object = Map<String, Value>;
    fn null() -> Value {
        Value::Null
    }
    fn truth(value: bool) -> Value {
        Value::Bool(value)
    }
    fn integer(value: i64) -> Value {
        Value::from(value)
    }
    fn string(value: Cow<'_, str>) -> Value {
        Value::String(value.into_owned())
    }
    fn array(values: Vec<Value>) -> Value {
        Value::Array(values)
    }
    fn put(object: &mut Self::Object, name: &str, value: Value) {
        object.insert(name.to_owned(), value);
    }
    fn object(object: Self::Object) -> Value {
        Value::Object(object)
    }
}

struct Nothing;

impl Make for Nothing {
    type Value = ();
    type Object = ();
    fn null() {}
    fn truth(_: bool) {}
    fn integer(_: i64) {}
    fn string(_: Cow<'_, str>) {}
    fn array(_: Vec<()>) {}
    fn put((): &mut (), _: &str, (): ()) {}
    fn object((): ()) {}
}

fn parse<M: Make>(bytes: &[u8]) -> Result<M::Value, Error> {
    let text = std::str::from_utf8(bytes).map_err(|e| Error::new(Problem::NotUtf8, Some(e.valid_up_to())))?;
    let mut reader = Reader { text, at: 0 };
    let value = reader.value::<M>(0).map_err(|e| *e)?;
    match reader.peek() {
        None => Ok(value),
        Some(b' ' | b'\t' | b'\n' | b'\r') => Err(*reader.refused(Problem::WhiteSpace)),
        Some(_) => Err(*reader.refused(Problem::Trailing)),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[cold]
    fn refused(&self, problem: Problem) -> Box<Error> {
        Box::new(Error::new(problem, Some(self.at)))
    }

    #[cold]
    fn wanted(&self, what: &'static str) -> Box<Error> {
        let space = matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r'));
        self.refused(if space { Problem::WhiteSpace } else { Problem::Expected(what) })
    }

    fn expect(&mut self, byte: u8, what: &'static str) -> Read<()> {
        if self.peek() != Some(byte) {
            return Err(self.wanted(what));
        }
        self.at += 1;
        Ok(())
    }

    fn value<M: Make>(&mut self, depth: usize) -> Read<M::Value> {
        match self.peek() {
            Some(b'"') => Ok(M::string(self.string()?)),
            Some(b'{') => self.object::<M>(depth),
            Some(b'[') => self.array::<M>(depth),
            Some(b'-' | b'0'..=b'9') => Ok(M::integer(self.integer()?)),
            Some(b't') => self.word("true", M::truth(true)),
            Some(b'f') => self.word("false", M::truth(false)),
            Some(b'n') => self.word("null", M::null()),
            _ => Err(self.wanted("a value")),
        }
    }

    fn word<T>(&mut self, word: &'static str, value: T) -> Read<T> {
        if !self.text[self.at..].starts_with(word) {
            return Err(self.wanted(word));
        }
        self.at += word.len();
        Ok(value)
    }

    fn object<M: Make>(&mut self, depth: usize) -> Read<M::Value> {
        self.enter(depth)?;
        let mut object = M::Object::default();
        if self.leave(b'}') {
            return Ok(M::object(object));
        }
        let mut before: Option<Cow<'a, str>> = None;
        loop {
            let start = self.at;
            let name = self.string()?;
            if let Some(problem) = before.as_deref().and_then(|b| misplaced(b, &name)) {
                self.at = start;
                return Err(self.refused(problem).inside_member(&name));
            }
            self.expect(b':', "a colon")?;
            let value = self.value::<M>(depth + 1).map_err(|e| e.inside_member(&name))?;
            M::put(&mut object, &name, value);
            if self.leave(b'}') {
                return Ok(M::object(object));
            }
            self.expect(b',', "a comma or the end of the object")?;
            before = Some(name);
        }
    }

    fn array<M: Make>(&mut self, depth: usize) -> Read<M::Value> {
        self.enter(depth)?;
        let mut values = Vec::new();
        if self.leave(b']') {
            return Ok(M::array(values));
        }
        loop {
            let value = self.value::<M>(depth + 1).map_err(|e| e.inside_element(values.len()))?;
            values.push(value);
            if self.leave(b']') {
                return Ok(M::array(values));
            }
            self.expect(b',', "a comma or the end of the array")?;
        }
    }

    fn enter(&mut self, depth: usize) -> Read<()> {
        if depth >= DEPTH_MAX {
            return Err(self.refused(Problem::TooDeep));
        }
        self.at += 1;
        Ok(())
    }

    fn leave(&mut self, end: u8) -> bool {
        let ends = self.peek() == Some(end);
        self.at += usize::from(ends);
        ends
    }

    fn integer(&mut self) -> Read<i64> {
        let start = self.at;
        let rest = &self.text[start..];
        let is_number = |b: u8| matches!(b, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
        let length = rest.bytes().position(|b| !is_number(b)).unwrap_or(rest.len());
        let number = &rest[..length];
        let digits = number.strip_prefix('-').unwrap_or(number);
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !plain || number == "-0" || (digits.len() > 1 && digits.starts_with('0')) {
            return Err(self.refused(Problem::NotInteger));
        }
        match number.parse::<i64>() {
            Ok(value) if (-INTEGER_MAX..=INTEGER_MAX).contains(&value) => {
                self.at += length;
                Ok(value)
            }
            _ => Err(self.refused(Problem::IntegerTooLarge)),
        }
    }

    fn string(&mut self) -> Read<Cow<'a, str>> {
        self.expect(b'"', "a string")?;
        let (text, start) = (self.text, self.at);
        let end = start + self.run();
        let value = if text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            Cow::Borrowed(&text[start..end])
        } else {
            Cow::Owned(self.escaped_string()?)
        };
        if is_nfc(&value) {
            Ok(value)
        } else {
            self.at = start;
            Err(self.refused(Problem::NotNfc))
        }
    }

    /// Returns how many bytes from here stand for themselves.
    fn run(&self) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        // Eight bytes at a time: a bit is set where a byte ends the run (the lowest such bit is exact).
        let mut at = 0;
        while let Some(chunk) = rest.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let ends = ends_run(u64::from_le_bytes(*chunk));
            if ends != 0 {
                return at + ends.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        let tail = rest[at..].iter().position(|&b| b == b'"' || b == b'\\' || b < 0x20);
        at + tail.unwrap_or(rest.len() - at)
    }

    fn escaped_string(&mut self) -> Read<String> {
        let mut value = String::new();
        loop {
            let length = self.run();
            value.push_str(&self.text[self.at..self.at + length]);
            self.at += length;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(b'\\') => value.push(self.escape()?),
                Some(_) => return Err(self.refused(Problem::Control)),
                None => return Err(self.wanted("the end of the string")),
            }
        }
    }

    /// Reads one escape in the only spelling RFC 8785 (section 3.2.2.2) leaves to its character.
    fn escape(&mut self) -> Read<char> {
        let rest = &self.text.as_bytes()[self.at..];
        let (value, length) = match rest.get(1) {
            Some(b'"') => ('"', 2),
            Some(b'\\') => ('\\', 2),
            Some(b'b') => ('\u{8}', 2),
            Some(b't') => ('\t', 2),
            Some(b'n') => ('\n', 2),
            Some(b'f') => ('\u{c}', 2),
            Some(b'r') => ('\r', 2),
            Some(b'u') => match rest.get(2..6).and_then(control_of) {
                Some(control) => (control, 6),
                None => return Err(self.refused(Problem::Escape)),
            },
            _ => return Err(self.refused(Problem::Escape)),
        };
        self.at += length;
        Ok(value)
    }
}

/// Returns a word whose lowest set bit is the high bit of the first byte that is a quote, a backslash or a control
/// character. Borrows of the subtraction can set further bits only above it.
fn ends_run(word: u64) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([0x01; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let below = |word: u64, limit: u8| word.wrapping_sub(LOW * u64::from(limit)) & !word & HIGH;
    let equal = |byte: u8| below(word ^ (LOW * u64::from(byte)), 1);
    below(word, 0x20) | equal(b'"') | equal(b'\\')
}

/// Returns the control character of four digits after `\u`, if that is its canonical spelling.
fn control_of(digits: &[u8]) -> Option<char> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let &[b'0', b'0', high @ (b'0' | b'1'), low] = digits else {
        return None;
    };
    let code = value(high)? * 16 + value(low)?;
    (!matches!(code, 8 | 9 | 10 | 12 | 13)).then_some(char::from(code))
}

fn misplaced(before: &str, name: &str) -> Option<Problem> {
    match compare_names(before, name) {
        std::cmp::Ordering::Less => None,
        std::cmp::Ordering::Equal => Some(Problem::Repeated),
        std::cmp::Ordering::Greater => Some(Problem::Order),
    }
}
