//! Who may read an opening. The Chair may read every one; of the others, those whom the act itself says.

use std::collections::BTreeSet;

use nemcon_negotiation::{Act, Audience, Capacity, Content, audience};
use nemcon_record::disclosure::{self, Disclosure};
use nemcon_record::entry::Entry;
use nemcon_store::Opening;

/// Who may read an opening, besides the Chair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readers {
    /// All States.
    States,
    /// Delegations by their codes, and `secretariat`.
    These(BTreeSet<String>),
}

impl Readers {
    /// Returns who may read an opening of an entry, given the bytes of the entry; nothing if it does not open the entry.
    pub fn of(entry: &[u8], disclosure: &Disclosure) -> Option<Self> {
        let entry = Entry::parse(entry).ok()?;
        if !entry.is_closed() {
            let act = Act::parse(entry.act_line()?).ok()?;
            disclosure::reveal(&mut entry.act()?, disclosure).ok()?;
            return Some(Self::of_member(&act, disclosure.name()));
        }
        match disclosure::open_closed(&entry, disclosure).ok()? {
            disclosure::Opening::Entry(whole) => Some(Self::of_closed(&Act::parse(whole.act_line()?).ok()?)),
            disclosure::Opening::States(_) => Some(Self::States),
        }
    }

    /// Of a wholly closed entry: its author; of what was done for a delegation, that delegation; those to whom it is addressed, and
    /// the secretariat where the table of audiences says so.
    pub(crate) fn of_closed(act: &Act) -> Self {
        let addressed = act.content.addressed();
        let about = match &act.content {
            Content::EnterForDelegation(entered) => Some(entered.of.as_str()),
            _ => None,
        };
        let office = audience::of(act.content.name(), "*") == Audience::Addressees;
        let office = office.then_some(SECRETARIAT);
        Self::these(act, addressed.iter().map(|code| code.as_str()).chain(about).chain(office))
    }

    /// Of a member that stands as a commitment in a public entry.
    pub(crate) fn of_member(act: &Act, member: &str) -> Self {
        let body = act.content.body();
        let own = body.get("audience").and_then(|word| serde_json::from_value::<Audience>(word.clone()).ok());
        let row = audience::of(act.content.name(), member);
        let to: &[_] = if let Content::CirculateLetter(letter) = &act.content { &letter.to } else { &[] };
        let codes = || to.iter().map(|code| code.as_str());
        match own.filter(|own| *own != Audience::Public).unwrap_or(row) {
            Audience::States => Self::States,
            // A letter that names nobody is to all.
            Audience::Addressees if matches!(act.content, Content::CirculateLetter(_)) && to.is_empty() => Self::States,
            Audience::Addressees => match &act.content {
                Content::ReceiveLetter(letter) => Self::these(act, [letter.from.as_str(), SECRETARIAT]),
                _ => {
                    let addressed = act.content.addressed();
                    Self::these(act, codes().chain(addressed.iter().map(|code| code.as_str())).chain([SECRETARIAT]))
                }
            },
            // Whoever conceals what need not be concealed keeps it.
            Audience::Public | Audience::Author => Self::of_closed(act),
        }
    }

    fn these<'a>(act: &'a Act, others: impl IntoIterator<Item = &'a str>) -> Self {
        let own = (act.capacity != Capacity::Chair).then(|| act.by.as_str());
        Self::These(others.into_iter().chain(own).map(str::to_owned).collect())
    }

    /// Says whether a delegation, or the secretariat, may read it.
    pub fn include(&self, code: &str, is_state: bool) -> bool {
        match self {
            Self::States => is_state || code == SECRETARIAT,
            Self::These(codes) => codes.contains(code),
        }
    }

    /// Returns the opening as it is kept, with the word for its readers: `states`, or `only:` and their codes.
    pub fn keep(&self, leaf: u64, disclosure: &Disclosure, closed: bool) -> Opening {
        let audience = match self {
            Self::States => "states".to_owned(),
            Self::These(codes) => format!("only:{}", codes.iter().map(String::as_str).collect::<Vec<_>>().join(",")),
        };
        // Two members of a public act may have one name.
        let name = if closed { disclosure.name().to_owned() } else { disclosure.digest().to_base64url() };
        Opening { leaf, name, audience, bytes: disclosure.text().as_bytes().to_vec() }
    }
}

const SECRETARIAT: &str = "secretariat";

#[cfg(test)]
mod tests {
    use nemcon_negotiation::Id;
    use serde_json::{Value, json};

    use super::*;

    fn act(capacity: Capacity, by: &str, name: &str, body: Value) -> Act {
        let content = Content::read(name, body).expect("a body of that act");
        let by = by.parse().expect("a code");
        Act {
            id: Id([1; 16]),
            group: "example.org/group".into(),
            by,
            capacity,
            done_at: None,
            person: None,
            seen: None,
            content,
        }
    }

    fn letter(audience: &str, to: &[&str]) -> Act {
        let body = json!({"audience": audience, "date": "2021-12-13", "languages": {"en": {"status": "original"}},
                          "subject": {"en": "Silence"}, "to": to});
        act(Capacity::Chair, "chair", "circulate_letter", body)
    }

    fn word(readers: &Readers) -> String {
        let disclosure = Disclosure::make(&[1; 16], "subject", json!("x")).expect("a disclosure");
        readers.keep(0, &disclosure, false).audience
    }

    #[test]
    fn evidence_of_delivery_is_for_the_addressee_and_whoever_noted_it() {
        let body =
            json!({"delivered": "2021-12-13T15:00:00.000Z", "letter": Id([2; 16]), "means": "mail", "to": "alder"});
        let readers = Readers::of_closed(&act(Capacity::Secretariat, SECRETARIAT, "note_delivery", body));
        assert_eq!(word(&readers), "only:alder,secretariat");
        assert!(readers.include("alder", true) && !readers.include("birch", true));
    }

    #[test]
    fn what_is_entered_for_a_delegation_is_for_that_delegation() {
        let body = json!({"act": "object", "body": {"question": Id([2; 16])}, "happened": "2021-12-13T15:00:00.000Z",
                          "means": "floor", "of": "alder"});
        let readers = Readers::of_closed(&act(Capacity::Secretariat, SECRETARIAT, "enter_for_delegation", body));
        assert_eq!(word(&readers), "only:alder,secretariat");
    }

    #[test]
    fn the_subject_of_a_letter_is_for_those_it_is_to() {
        assert_eq!(
            word(&Readers::of_member(&letter("addressees", &["birch", "alder"]), "subject")),
            "only:alder,birch,secretariat"
        );
        assert_eq!(word(&Readers::of_member(&letter("addressees", &[]), "subject")), "states");
        assert_eq!(word(&Readers::of_member(&letter("states", &["alder"]), "subject")), "states");
        assert!(!Readers::States.include("friends", false), "others than States are not all States");
    }

    #[test]
    fn what_is_concealed_without_need_is_its_author_s() {
        let object = act(Capacity::Delegate, "alder", "object", json!({"question": Id([2; 16]), "named": true}));
        assert_eq!(word(&Readers::of_member(&object, "reason")), "only:alder");
    }
}
