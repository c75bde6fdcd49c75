use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::note::{Note, Signer};

const ADMISSION: &[u8] = b"{\"number\":7,\"v\":1}\n";
const ACT: &str = "{\"act\":\"statement\",\"v\":1}\n";

fn signed_note() -> Vec<u8> {
    Note::sign(ACT, &[&Signer::ed25519("vesteria.example/key", &[1; 32]).unwrap()]).unwrap().to_bytes()
}

#[test]
fn an_unsigned_entry_is_two_lines() {
    let composed = Entry::compose(ADMISSION, ACT.as_bytes()).unwrap();
    let entry = Entry::parse(composed.as_bytes()).unwrap();
    assert_eq!(entry, composed);
    assert_eq!(entry.admission_line(), ADMISSION);
    assert_eq!(entry.act_line(), Some(ACT.as_bytes()));
    assert_eq!(entry.act_note(), Some(ACT.as_bytes()));
    assert_eq!(entry.act(), Some(json!({"act": "statement", "v": 1})));
    assert_eq!(entry.admission()["number"], 7);
    assert_eq!(entry.number(), Some(7));
    assert!(!entry.is_signed() && !entry.is_closed());
    assert!(entry.signatures().is_empty());
}

#[test]
fn a_signed_entry_keeps_the_note_as_it_was_sent() {
    let note = signed_note();
    let composed = Entry::compose(ADMISSION, &note).unwrap();
    let entry = Entry::parse(composed.as_bytes()).unwrap();
    assert!(entry.is_signed());
    assert_eq!(entry.act_note(), Some(note.as_slice()));
    assert_eq!(entry.act_line(), Some(ACT.as_bytes()));
    assert_eq!(entry.signatures(), Note::parse(&note).unwrap().signatures());
    let act = ActNote::parse(&note).unwrap();
    assert_eq!((act.line(), act.signatures()), (ACT.as_bytes(), entry.signatures()));
}

#[test]
fn malformed_entries_are_refused() {
    let table: &[(&str, &str)] = &[
        ("", "the admission line: the line does not end in LF (byte 0)"),
        ("{}", "the admission line: the line does not end in LF (byte 2)"),
        ("{\"b\":1,\"a\":1}\n{}\n", "the admission line: members are not in canonical order in member a (byte 7)"),
        ("{}\n{\"a\":1.0}\n", "the act line: a number that is not a plain integer in member a (byte 5)"),
        ("{}\n{}", "the act line: the line does not end in LF (byte 2)"),
        (
            "{}\n{}\n{}\n",
            "signatures of the act: the note has no empty line that separates its text from its signatures",
        ),
        ("{}\n{}\n\n", "signatures of the act: the note has no empty line that separates its text from its signatures"),
        ("{}\n{}\n\nno\n", "signatures of the act: signature line 1 is malformed"),
        ("{}\n{}\n\n— e\u{301} AAAAAAA=\n", "signatures of the act: not a key name: \"e\\u{301}\""),
        ("{}\n", "closed entry: an entry without an act has exactly the members closed, number and v (1)"),
    ];
    for (bytes, message) in table {
        assert_eq!(Entry::parse(bytes.as_bytes()).unwrap_err().to_string(), *message, "{bytes:?}");
    }
    assert!(Entry::compose(b"{}\n{}\n", ACT.as_bytes()).is_err(), "an admission is one line");
}

#[test]
fn the_limits_are_exact() {
    let line = |length: usize| format!("{{\"a\":\"{}\"}}\n", "x".repeat(length - 9)).into_bytes();
    assert_eq!(line(100).len(), 100);
    let fits = |admission, act| Entry::compose(&line(admission), &line(act)).map(drop);
    assert_eq!(fits(4096, 32_768), Ok(()));
    assert_eq!(fits(4097, 100), Err(EntryError::TooLong { part: Part::Admission, max: 4096 }));
    assert_eq!(fits(100, 32_769), Err(EntryError::TooLong { part: Part::Act, max: 32_768 }));
    let mut note =
        Note::parse(&Note::sign("{}\n", &[&Signer::ed25519("a", &[1; 32]).unwrap()]).unwrap().to_bytes()).unwrap();
    let mut big = note.signatures()[0].clone();
    big.signature = vec![7; 48_000];
    note.add(big);
    let error = Entry::compose(&line(4096), &note.to_bytes()).unwrap_err();
    assert_eq!(error, EntryError::TooLong { part: Part::Entry, max: 65_535 });
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(entry) = Entry::parse(&bytes) {
            let _ = (entry.act(), entry.signatures());
        }
    }

    #[test]
    fn a_changed_byte_is_refused_or_read_in_one_way(at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let mut bytes = Entry::compose(ADMISSION, &signed_note()).unwrap().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = with;
        if let Ok(entry) = Entry::parse(&bytes) {
            let lines: Vec<String> = entry.signatures().iter().map(|line| format!("{line}\n")).collect();
            let separator = if lines.is_empty() { "" } else { "\n" };
            let again = [
                json::canonical(&entry.admission()), b"\n".to_vec(),
                json::canonical(&entry.act().unwrap()), b"\n".to_vec(),
                separator.as_bytes().to_vec(), lines.concat().into_bytes(),
            ].concat();
            prop_assert_eq!(again, bytes.clone());
        }
    }
}
