use serde_json::json;

use super::*;
use crate::entry::Entry;

const SALTS: [Salt; DIGESTS] = [[1; 16], [2; 16], [3; 16], [4; 16]];

fn entry() -> Entry<'static> {
    Entry::compose(b"{\"number\":118,\"outcome\":\"admitted\",\"v\":1}\n", b"{\"act\":\"objection\",\"v\":1}\n")
        .unwrap()
}

#[test]
fn the_digest_is_that_of_rfc_9901() {
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
    assert_eq!(digest_of(text).to_base64url(), "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
    // The example of the RFC has spaces: the digest is the same everywhere, our reader wants one spelling.
    assert!(matches!(Disclosure::parse(text), Err(DisclosureError::Json(_))));
}

#[test]
fn a_disclosure_is_read_back() {
    let made = Disclosure::make(&[9; 16], "person", json!({"name": "Nadia Åkesson"})).unwrap();
    let read = Disclosure::parse(made.text()).unwrap();
    assert_eq!(read, made);
    assert_eq!(read.name(), "person");
    assert_eq!(read.value(), &json!({"name": "Nadia Åkesson"}));
    assert_ne!(made.digest(), Disclosure::make(&[8; 16], "person", made.value().clone()).unwrap().digest());
}

#[test]
fn malformed_disclosures_are_refused() {
    let of = |json: &str| Disclosure::parse(&crate::encoding::to_base64url(json.as_bytes())).unwrap_err();
    assert_eq!(Disclosure::parse("ab=="), Err(DisclosureError::Base64));
    assert_eq!(of(r#"["AAAAAAAAAAAAAAAAAAAAAA","a"]"#), DisclosureError::Form);
    assert_eq!(of(r#"[1,"a",2]"#), DisclosureError::Form);
    assert_eq!(of(r#"["AAAAAAAAAAAAAAAAAAAA","a",2]"#), DisclosureError::Salt);
    assert!(matches!(of(r#"["AAAAAAAAAAAAAAAAAAAAAA","a",0.5]"#), DisclosureError::Json(_)));
}

#[test]
fn a_closed_entry_shows_a_number_and_four_digests() {
    let (closed, disclosures) = close_entry(&entry(), Some(json!({"broken": true})), &SALTS).unwrap();
    let line = closed.closed().unwrap();
    assert_eq!(line.number, 118);
    assert_eq!(closed.as_bytes().len(), b"{\"closed\":[],\"number\":118,\"v\":1}\n".len() + 4 * 45 + 3);
    assert_eq!(closed.act_note(), None);
    assert_eq!(disclosures.len(), 2);
    assert_eq!(open_closed(&closed, &disclosures[0]), Ok(Opening::Entry(entry())));
    assert_eq!(open_closed(&closed, &disclosures[1]), Ok(Opening::States(json!({"broken": true}))));
    let (filler, none) = close(119, vec![], &SALTS).unwrap();
    assert!(none.is_empty());
    assert_eq!(filler.as_bytes().len(), closed.as_bytes().len());
}

#[test]
fn only_what_is_committed_opens() {
    let (closed, _) = close_entry(&entry(), None, &SALTS).unwrap();
    let other = Disclosure::make(&[5; 16], "states", json!({})).unwrap();
    assert_eq!(open_closed(&closed, &other), Err(OpenError::NotCommitted));
    assert_eq!(open_closed(&entry(), &other), Err(OpenError::NotClosed));
    let open = |name, value| {
        let (closed, disclosures) = close(118, vec![(name, value)], &SALTS).unwrap();
        open_closed(&closed, &disclosures[0]).unwrap_err()
    };
    let text = String::from_utf8(entry().into_bytes()).unwrap();
    assert_eq!(open("entry", json!(text.replace("118", "117"))), OpenError::Number);
    assert!(matches!(open("entry", json!("{}")), OpenError::Entry(_)));
    assert_eq!(open("entry", json!(1)), OpenError::Value);
    assert_eq!(open("states", json!([])), OpenError::Value);
    assert_eq!(open("chair", json!({})), OpenError::Name("chair".into()));
    let (closed_within, _) = close(118, vec![], &SALTS).unwrap();
    let text = String::from_utf8(closed_within.into_bytes()).unwrap();
    assert_eq!(open("entry", json!(text)), OpenError::Number);
}

#[test]
fn an_entry_without_an_act_has_the_closed_form_exactly() {
    let (closed, _) = close_entry(&entry(), None, &SALTS).unwrap();
    let line = String::from_utf8(closed.into_bytes()).unwrap();
    let first = &line[11..56];
    let table = [
        (line.replace("118", "-1"), ClosedError::Members),
        (line.replace("\"v\":1", "\"v\":2"), ClosedError::Members),
        (line.replace("\"v\":1", "\"v\":1,\"z\":1"), ClosedError::Members),
        ("{\"number\":1,\"v\":1}\n".to_owned(), ClosedError::Members),
        (line.replace(&format!("{first},"), ""), ClosedError::Digests),
        (line.replace(first, "\"short\""), ClosedError::Digests),
        (line.replace(first, "1"), ClosedError::Digests),
        (line.replace(&line[57..102], first), ClosedError::Order),
    ];
    for (line, error) in table {
        assert_eq!(Entry::parse(line.as_bytes()).unwrap_err(), error.into(), "{line}");
    }
    assert_eq!(close(1, vec![("a", json!(1)); 5], &SALTS).unwrap_err(), ClosedError::TooMany);
    assert_eq!(close(1, vec![], &[[1; 16]; 4]).unwrap_err(), ClosedError::Order, "one salt for all");
}

#[test]
fn commitments_are_found_and_revealed() {
    let person = Disclosure::make(&[1; 16], "person", json!("Nadia Åkesson")).unwrap();
    let second = Disclosure::make(&[2; 16], "persons", json!("Ola Berg")).unwrap();
    let mut act =
        json!({"act": "statement", "by": {"person": commit(&person)}, "a/b": {"persons": ["x", commit(&second)]}});
    let found = commitments(&act).unwrap();
    let places: Vec<_> = found.iter().map(|c| (c.path.as_str(), c.name.as_str())).collect();
    assert_eq!(places, [("/a~1b/persons/1", "persons"), ("/by/person", "person")]);
    assert_eq!(found[1].digest, person.digest());
    assert_eq!(reveal(&mut act, &person).as_deref(), Ok("/by/person"));
    assert_eq!(act["by"]["person"], "Nadia Åkesson");
    assert_eq!(reveal(&mut act, &person), Err(CommitmentError::NotCommitted { name: "person".into() }));
    // The right digest under another member's name proves nothing about that member.
    let mut renamed = json!({"chair": commit(&person)});
    assert!(reveal(&mut renamed, &person).is_err());
}

#[test]
fn what_only_looks_like_a_commitment_is_refused() {
    for value in [
        json!({"_sd": 1}),
        json!({"_sd": "short"}),
        json!({"_sd": "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0", "a": 1}),
    ] {
        let act = json!({ "by": value });
        assert_eq!(commitments(&act), Err(CommitmentError::Malformed { path: "/by".into() }));
    }
}
