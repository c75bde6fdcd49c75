//! Whom to write to for an organization that has no seat here: the contact that it gave with its application, as long as that is kept.

use nemcon_negotiation::{Id, Lang};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Failure, Group};
use serde_json::Value;

use super::is_address;
use crate::http::app::App;

/// An address from an application, with the language to write in.
pub(super) struct Contact {
    pub(super) address: String,
    pub(super) lang: Lang,
}

/// Returns the contact of an application; nothing if it gave no address, or if it was erased since.
pub(super) async fn of(app: &App, group: &Group, application: &Id) -> Result<Option<Contact>, Failure> {
    let snapshot = group.snapshot();
    let Some(held) = snapshot.proceedings.confidences.applications.get(application) else { return Ok(None) };
    let Some((number, _)) = snapshot.proceedings.confidences.acts.get(application).copied() else { return Ok(None) };
    let wanted = held.facts.contact.sd.to_string();
    let openings = app.office.openings(group, number).await?;
    let read = openings.iter().filter_map(|opening| Disclosure::parse(std::str::from_utf8(&opening.bytes).ok()?).ok());
    let found = read.into_iter().find(|disclosure| disclosure.digest().to_base64url() == wanted);
    Ok(found.and_then(|disclosure| contact(disclosure.value())))
}

fn contact(value: &Value) -> Option<Contact> {
    let words: Vec<&str> = match value {
        Value::String(text) => vec![text],
        Value::Object(members) => members.values().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let between = |c: char| c.is_whitespace() || "<>,;()".contains(c);
    let address = words.iter().flat_map(|text| text.split(between)).find(|word| is_address(word))?.to_owned();
    let lang = value.get("lang").and_then(Value::as_str).and_then(Lang::from_tag).unwrap_or(Lang::En);
    Some(Contact { address, lang })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_address_is_found_as_people_write_it() {
        let address = |value: Value| contact(&value).map(|contact| (contact.address, contact.lang));
        assert_eq!(address(json!("Ana Ruiz <ana@org.example>, +54 1")), Some(("ana@org.example".into(), Lang::En)));
        let object = json!({"lang": "es", "name": "Ana", "mail": "ana@org.example"});
        assert_eq!(address(object), Some(("ana@org.example".into(), Lang::Es)));
        assert_eq!(address(json!("by telephone only")), None);
        assert_eq!(address(json!(7)), None);
    }
}
