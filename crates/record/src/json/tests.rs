use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

fn problem(text: &str) -> Problem {
    let error = read(text.as_bytes()).unwrap_err();
    assert_eq!(check(text.as_bytes()), Err(error.clone()), "{text}");
    error.problem
}

#[test]
fn what_is_canonical_is_read() {
    for text in [
        "{}",
        "[]",
        "null",
        "true",
        "[false,null,-1,0,9007199254740992,-9007199254740992]",
        r#"{"a":{"b":["c","d"]},"ab":1,"b":2}"#,
        r#""\b\t\n\f\r\"\\\u0000\u001f/é""#,
        "\"\u{7f}\u{2028}\"",
        // U+1F600 is the surrogates D83D DE00, so it comes before U+FB33 although its UTF-8 bytes are greater.
        "{\"\u{20ac}\":1,\"\u{1f600}\":2,\"\u{fb06}\":3}",
        // An LF followed by a combining acute: nothing composes, so this is in form C.
        "\"\\n\u{301}\"",
    ] {
        let value = read(text.as_bytes()).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(check(text.as_bytes()), Ok(()));
        assert_eq!(String::from_utf8(canonical(&value)).unwrap(), text);
    }
}

#[test]
fn what_is_not_its_own_canonical_form_is_refused() {
    let table: &[(&str, Problem)] = &[
        ("", Problem::Expected("a value")),
        ("{\"a\":1", Problem::Expected("a comma or the end of the object")),
        ("[1,]", Problem::Expected("a value")),
        ("{\"a\"}", Problem::Expected("a colon")),
        ("{a:1}", Problem::Expected("a string")),
        ("tru", Problem::Expected("true")),
        ("\"a", Problem::Expected("the end of the string")),
        ("{} ", Problem::WhiteSpace),
        ("{\"a\": 1}", Problem::WhiteSpace),
        ("[1, 2]", Problem::WhiteSpace),
        ("{}{}", Problem::Trailing),
        ("1.0", Problem::NotInteger),
        ("1e3", Problem::NotInteger),
        ("-0", Problem::NotInteger),
        ("01", Problem::NotInteger),
        ("-", Problem::NotInteger),
        ("--1", Problem::NotInteger),
        ("9007199254740993", Problem::IntegerTooLarge),
        ("-9007199254740993", Problem::IntegerTooLarge),
        ("-9223372036854775808", Problem::IntegerTooLarge),
        ("99999999999999999999999", Problem::IntegerTooLarge),
        (r#"{"a":1,"a":1}"#, Problem::Repeated),
        (r#"{"b":1,"a":1}"#, Problem::Order),
        (r#"{"a":1,"\u0061":1}"#, Problem::Escape),
        (r#""\u000a""#, Problem::Escape),
        (r#""\u001F""#, Problem::Escape),
        (r#""\/""#, Problem::Escape),
        (r#""\ud83d\ude00""#, Problem::Escape),
        (r#""\u00""#, Problem::Escape),
        (r#""\"#, Problem::Escape),
        ("\"\t\"", Problem::Control),
        ("\"e\u{301}\"", Problem::NotNfc),
        ("{\"e\u{301}\":1}", Problem::NotNfc),
        ("\"\u{212b}\"", Problem::NotNfc),
        ("{\"\u{fb06}\":1,\"\u{1f600}\":2}", Problem::Order),
    ];
    for (text, expected) in table {
        assert_eq!(problem(text), *expected, "{text}");
    }
    assert_eq!(read(b"\"\xff\"").unwrap_err(), Error::new(Problem::NotUtf8, Some(1)));
}

#[test]
fn a_refusal_says_what_and_where() {
    let error = read(r#"{"by":"A","parts":[{"n":1},{"n":1.5}]}"#.as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), "a number that is not a plain integer in member parts[1].n (byte 32)");
    let error = try_canonical(&json!({"a": [0.5]})).unwrap_err();
    assert_eq!(error.to_string(), "a number that is not a plain integer in member a[0]");
    let error = try_canonical(&json!({"a": 9007199254740993_u64})).unwrap_err();
    assert_eq!(error.problem, Problem::IntegerTooLarge);
    assert_eq!(try_canonical(&json!("e\u{301}")).unwrap_err().problem, Problem::NotNfc);
}

#[test]
fn a_line_is_an_object_and_one_lf() {
    assert_eq!(check_line(b"{}\n"), Ok(()));
    assert_eq!(read_line(b"{\"v\":1}\n"), Ok(json!({"v": 1})));
    assert_eq!(check_line(b"{}").unwrap_err().problem, Problem::NoLineEnd);
    assert_eq!(check_line(b"").unwrap_err().problem, Problem::NoLineEnd);
    assert_eq!(check_line(b"{}\r\n").unwrap_err().problem, Problem::WhiteSpace);
    assert_eq!(check_line(b"[]\n").unwrap_err().problem, Problem::NotObject);
}

/// A character assigned later may decompose: tables are changed knowingly, together with docs/record-format.md.
#[test]
fn form_c_is_that_of_unicode_18() {
    assert_eq!(unicode_normalization::UNICODE_VERSION, (18, 0, 0));
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(check(nested(DEPTH_MAX).as_bytes()).is_ok());
    assert_eq!(problem(&nested(DEPTH_MAX + 1)), Problem::TooDeep);
    let value = (0..DEPTH_MAX).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    assert!(try_canonical(&value).is_ok());
    assert_eq!(try_canonical(&Value::Array(vec![value])).unwrap_err().problem, Problem::TooDeep);
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-INTEGER_MAX..=INTEGER_MAX).prop_map(Value::from),
        any::<String>().prop_map(|s| Value::String(nfc(&s))),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::Array),
            prop::collection::vec((any::<String>(), inner), 0..8).prop_map(|members| {
                Value::Object(members.into_iter().map(|(k, v)| (nfc(&k), v)).collect::<Map<_, _>>())
            }),
        ]
    })
}

fn nfc(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfc().collect()
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in any_value()) {
        let bytes = canonical(&value);
        prop_assert_eq!(read(&bytes).unwrap(), value.clone());
        prop_assert!(check(&bytes).is_ok());
        prop_assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), value);
    }

    /// Long strings with one byte of any kind at any place.
    #[test]
    fn a_string_ends_where_it_ends(before in "[ -~é]{0,30}", middle in any::<char>(), after in "[ -~é]{0,30}") {
        let value = Value::String(nfc(&format!("{before}{middle}{after}")));
        let bytes = canonical(&value);
        prop_assert_eq!(read(&bytes).unwrap(), value);
        // A backslash may begin an escape with what follows.
        prop_assume!(middle != '\\');
        let raw = format!("\"{}{middle}{}\"", before.replace(['"', '\\'], ""), after.replace(['"', '\\'], ""));
        let plain = middle >= ' ' && middle != '"' && raw == nfc(&raw);
        prop_assert_eq!(check(raw.as_bytes()).is_ok(), plain, "{}", raw);
    }

    /// Whatever the reader accepts has one spelling, and serde_json reads it alike.
    #[test]
    fn what_is_read_is_its_own_form(mut bytes in any_value().prop_map(|v| canonical(&v)), at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let at = at.index(bytes.len());
        bytes[at] = with;
        if let Ok(value) = read(&bytes) {
            prop_assert_eq!(canonical(&value), bytes.clone());
            prop_assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), value);
        }
    }
}
