use proptest::prelude::*;

use super::*;

fn signer(name: &str, seed: u8) -> Signer {
    Signer::ed25519(name, &[seed; 32]).unwrap()
}

#[test]
fn a_note_is_signed_and_read_back() {
    let (a, b) = (signer("a.example", 1), signer("b.example", 2));
    let note = Note::sign("one\n\ntwo\n", &[&a, &b]).unwrap();
    let read = Note::parse(&note.to_bytes()).unwrap();
    assert_eq!(read, note);
    assert_eq!(read.text(), "one\n\ntwo\n");
    let keys = [b.verifier_key(), a.verifier_key()];
    let names: Vec<_> = read.verify(&keys).unwrap().iter().map(|v| v.key.name()).collect();
    assert_eq!(names, ["a.example", "b.example"]);
    assert_eq!(read.verify(&[]), Err(NoteError::NoKnownSignature));
}

#[test]
fn a_wrong_signature_of_a_known_key_refuses_the_note() {
    let (a, b) = (signer("a.example", 1), signer("b.example", 2));
    let mut note = Note::sign("text\n", &[&a]).unwrap();
    let mut wrong = b.sign("text\n");
    wrong.signature[0] ^= 1;
    note.add(wrong);
    assert!(note.verify(&[a.verifier_key()]).is_ok());
    let both = [a.verifier_key(), b.verifier_key()];
    assert_eq!(note.verify(&both), Err(NoteError::WrongSignature("b.example".into())));
}

#[test]
fn malformed_notes_are_refused() {
    let line = signer("a.example", 1).sign("text\n").to_string();
    let table = [
        (format!("text\n{line}\n"), NoteError::NoSignatures),
        ("text\n\n".to_owned(), NoteError::NoSignatures),
        (format!("text\n\n{line}"), NoteError::NoSignatures),
        (format!("text\n\n{line}\nmore\n"), NoteError::Malformed(2)),
        (format!("text\n\n-{}\n", &line[3..]), NoteError::Malformed(1)),
        (format!("te\txt\n\n{line}\n"), NoteError::Control(2)),
        (format!("text\r\n\n{line}\n"), NoteError::Control(4)),
        ("text\n\n— a.example AAAAAA==\n".to_owned(), NoteError::Malformed(1)),
        ("text\n\n— a+b AAAAAAA=\n".to_owned(), NoteError::Malformed(1)),
        (format!("text\n\n{}", format!("{line}\n").repeat(65)), NoteError::TooMany),
    ];
    for (note, error) in table {
        assert_eq!(Note::parse(note.as_bytes()), Err(error), "{note}");
    }
    assert_eq!(Note::parse(b"\xff"), Err(NoteError::NotUtf8(0)));
    assert_eq!(Note::sign("text", &[]), Err(NoteError::NoLineEnd));
    assert_eq!(Signer::ed25519("a b", &[1; 32]).unwrap_err(), NoteError::Name("a b".into()));
}

#[test]
fn a_vkey_has_one_spelling() {
    let vkey = signer("a.example/x", 7).verifier_key().to_string();
    assert_eq!(VerifierKey::parse(&vkey).unwrap().to_string(), vkey);
    assert_eq!(VerifierKey::parse(&vkey.replace("example/x", "example/y")), Err(VkeyError::Id));
    assert_eq!(VerifierKey::parse("a+b"), Err(VkeyError::Form));
    assert_eq!(VerifierKey::new("a", Algorithm::Ed25519, &[0; 31]), Err(VkeyError::Length));
    assert_eq!(VerifierKey::new("a\u{2003}b", Algorithm::Ed25519, &[0; 32]), Err(VkeyError::Name));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Note::parse(&bytes);
    }

    #[test]
    fn what_is_read_is_written_alike(text in "[a-z\n]{0,40}\n", names in prop::collection::vec("[a-zé./]{1,9}", 1..16)) {
        let signers: Vec<_> = names.iter().map(|name| signer(name, 3)).collect();
        let note = Note::sign(&text, &signers.iter().collect::<Vec<_>>()).unwrap();
        prop_assert_eq!(Note::parse(&note.to_bytes()).unwrap(), note);
    }
}
