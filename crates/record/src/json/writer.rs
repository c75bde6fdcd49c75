//! Writes the canonical form.

use serde::Serialize;
use serde_json::{Map, Value};

use super::error::{Error, Problem};
use super::{DEPTH_MAX, INTEGER_MAX, compare_names, is_nfc};

/// Returns the canonical form of a value built by the program itself.
///
/// # Panics
/// If the value has none (a fraction, an integer beyond ±2^53, text not in form C, nesting too deep): for a value that
/// comes from outside use [`try_canonical`].
pub fn canonical(value: &Value) -> Vec<u8> {
    match try_canonical(value) {
        Ok(bytes) => bytes,
        Err(error) => panic!("a value without canonical form: {error}"),
    }
}

/// Returns the canonical form of a value, or says which member has none.
pub fn try_canonical(value: &Value) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(256);
    write(value, 0, &mut out).map_err(|e| *e)?;
    Ok(out)
}

/// Returns the canonical form of anything that serialises to JSON.
pub fn to_canonical<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    let value = serde_json::to_value(value).map_err(|_| Error::new(Problem::NotJson, None))?;
    try_canonical(&value)
}

fn refused(problem: Problem) -> Box<Error> {
    Box::new(Error::new(problem, None))
}

fn write(value: &Value, depth: usize, out: &mut Vec<u8>) -> Result<(), Box<Error>> {
    if depth >= DEPTH_MAX && matches!(value, Value::Array(_) | Value::Object(_)) {
        return Err(refused(Problem::TooDeep));
    }
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => write_integer(number, out)?,
        Value::String(text) => write_string(text, out)?,
        Value::Array(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(value, depth + 1, out).map_err(|e| e.inside_element(index))?;
            }
            out.push(b']');
        }
        Value::Object(members) => write_object(members, depth, out)?,
    }
    Ok(())
}

fn write_object(members: &Map<String, Value>, depth: usize, out: &mut Vec<u8>) -> Result<(), Box<Error>> {
    let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
    sorted.sort_by(|a, b| compare_names(a.0, b.0));
    out.push(b'{');
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_string(name, out).map_err(|e| e.inside_member(name))?;
        out.push(b':');
        write(value, depth + 1, out).map_err(|e| e.inside_member(name))?;
    }
    out.push(b'}');
    Ok(())
}

fn write_integer(number: &serde_json::Number, out: &mut Vec<u8>) -> Result<(), Box<Error>> {
    if number.is_f64() {
        return Err(refused(Problem::NotInteger));
    }
    match number.as_i64() {
        Some(value) if (-INTEGER_MAX..=INTEGER_MAX).contains(&value) => {
            out.extend_from_slice(value.to_string().as_bytes());
            Ok(())
        }
        _ => Err(refused(Problem::IntegerTooLarge)),
    }
}

fn write_string(text: &str, out: &mut Vec<u8>) -> Result<(), Box<Error>> {
    if !is_nfc(text) {
        return Err(refused(Problem::NotNfc));
    }
    out.push(b'"');
    for &byte in text.as_bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\n' => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\r' => out.extend_from_slice(b"\\r"),
            0..=0x1f => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
    Ok(())
}
