//! Files that acts name: of what is not public, the name must tell nothing.

use nemcon_negotiation::acts::statements::WITH_FILES;
use nemcon_negotiation::{Act, Confidences, Content, Hash, Id, Instant, Proceedings, Seat};
use nemcon_store::{Blob, BlobKind, Store};
use serde_json::Value;

use crate::Rejection;

/// Checks the files that came beside an act: each is named by its bytes, with a salt if the act is not for everybody.
pub(crate) fn check_beside(act: &Act, files: &[Blob]) -> Result<(), Rejection> {
    let narrow = is_narrow(act);
    for file in files {
        let name = Hash(file.name);
        if !file.is_named_rightly() {
            return Err(Rejection::Beside(format!("the file {name} has another name than its bytes give")));
        }
        if narrow && file.salt.is_empty() {
            return Err(unsalted(&name));
        }
    }
    check_statement(act, files)
}

/// A statement is read by others than the sender: whoever names a file of it has the file.
fn check_statement(act: &Act, files: &[Blob]) -> Result<(), Rejection> {
    if !WITH_FILES.contains(&what_is_named(act)) {
        return Ok(());
    }
    let beside = |name: &Hash| files.iter().any(|file| file.name == name.0);
    match named(act).into_iter().find(|name| !beside(name)) {
        Some(name) => Err(Rejection::Beside(format!("the file {name} of a statement comes beside the act"))),
        None => Ok(()),
    }
}

/// Checks the files that were kept before and are named by an act that is not for everybody.
pub(crate) async fn check_kept(store: &Store, act: &Act) -> Result<(), Rejection> {
    if !is_narrow(act) {
        return Ok(());
    }
    for name in named(act) {
        let kept: Option<Blob> = store.blob(name.0).await?;
        if kept.is_some_and(|blob| blob.kind == BlobKind::File && blob.salt.is_empty()) {
            return Err(unsalted(&name));
        }
    }
    Ok(())
}

/// Refuses a file that others have and the sender may not see: whoever names a file of his own may read it, and the name of a
/// file stands where its words do not.
pub(crate) fn check_own(act: &Act, proceedings: &Proceedings, at: Instant) -> Result<(), Rejection> {
    let names: Vec<Hash> = all_named(act).collect();
    if names.is_empty() {
        return Ok(());
    }
    let seat = Seat::Taken { capacity: act.capacity, by: act.by.clone() };
    let seen = proceedings.seen_by(&seat, at);
    let (state, confidences) = (&proceedings.state, &proceedings.confidences);
    let is = |file: &Option<Hash>, name: &Hash| *file == Some(*name);
    let held = |name: &Hash| {
        state.letters.values().any(|letter| letter.languages.values().any(|held| is(&held.file, name)))
            || state.documents.values().any(|document| document.languages.values().any(|held| is(&held.file, name)))
            || state.delegations.values().flat_map(|held| held.credentials.values()).any(|held| held.file == *name)
            || confidences.applications.values().any(|held| held.facts.documents.contains(name))
            || confidences.handed_in.values().any(|held| held.files().any(|own| own == *name))
    };
    let shown = |name: &Hash| {
        seen.letters().any(|(_, letter)| letter.languages.values().any(|held| is(&held.file, name)))
            || seen.documents().any(|(_, document)| document.languages.values().any(|held| is(&held.file, name)))
            || seen.credentials_file(name)
            || seen.applications().iter().any(|(_, held)| held.facts.documents.contains(name))
            || seen.is_of_a_statement(name)
    };
    match names.into_iter().find(|name| held(name) && !shown(name)) {
        Some(name) => Err(Rejection::Beside(format!("the file {name} is one that its sender may not read"))),
        None => Ok(()),
    }
}

fn unsalted(name: &Hash) -> Rejection {
    Rejection::Beside(format!("the file {name} is not for everybody, so its name needs a salt"))
}

/// Returns the body of the act, or of that which it enters for a delegation.
fn what_is_done(act: &Act) -> Value {
    match &act.content {
        Content::EnterForDelegation(entered) => entered.body.clone(),
        content => content.body(),
    }
}

/// Returns the name of the act, or of that which it enters for a delegation.
fn what_is_named(act: &Act) -> &str {
    match &act.content {
        Content::EnterForDelegation(entered) => &entered.act,
        content => content.name(),
    }
}

/// Returns the files that acts have put out of a statement, and no statement has any more.
pub(crate) fn gone(known: &Confidences, acts: &[&Act]) -> Vec<[u8; 32]> {
    let of = |act: &&Act| what_is_done(act).get("statement").and_then(|id| id.as_str()?.parse::<Id>().ok());
    let statements = acts.iter().filter(|act| is_on_a_statement(what_is_named(act))).filter_map(of);
    let gone = statements.filter_map(|id| known.handed_in.get(&id)).flat_map(|held| held.gone.iter().copied());
    let kept = |file: &Hash| known.handed_in.values().any(|held| held.files().any(|own| own == *file));
    gone.filter(|file| !kept(file)).map(|file| file.0).collect()
}

fn is_on_a_statement(act: &str) -> bool {
    WITH_FILES.contains(&act) || act == "take_back_statement"
}

/// Says whether an act that names files is for fewer than everybody.
fn is_narrow(act: &Act) -> bool {
    matches!(act.content, Content::Apply(_))
        || WITH_FILES.contains(&what_is_named(act))
        || what_is_done(act).get("audience").and_then(Value::as_str).is_some_and(|word| word != "public")
}

/// Returns the files that an act names, by language; of an application, its documents.
fn named(act: &Act) -> Vec<Hash> {
    if let Content::Apply(apply) = &act.content {
        return apply.facts.documents.clone();
    }
    let body = what_is_done(act);
    let languages = body.get("languages").and_then(Value::as_object).into_iter().flat_map(|map| map.values());
    languages.filter_map(|version| version.get("file")?.as_str()?.parse().ok()).collect()
}

/// Returns the files that an act names, the letter of credentials among them.
pub(crate) fn all_named(act: &Act) -> impl Iterator<Item = Hash> {
    let letter = what_is_done(act).get("file").and_then(|file| file.as_str()?.parse().ok());
    named(act).into_iter().chain(letter)
}

/// Collects all that looks like a hash.
pub(crate) fn hashes(value: &Value, found: &mut Vec<Hash>) {
    match value {
        Value::String(text) => found.extend(text.parse::<Hash>()),
        Value::Array(values) => values.iter().for_each(|value| hashes(value, found)),
        Value::Object(members) => members.values().for_each(|value| hashes(value, found)),
        _ => {}
    }
}
