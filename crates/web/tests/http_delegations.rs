//! Delegations run themselves: members, credentials, keys. Names stand in openings and nowhere else; nobody acts on what is another's.

#[path = "http/authenticator.rs"]
mod authenticator;
#[path = "http/hands.rs"]
mod hands;
#[path = "http/listed.rs"]
mod listed;
#[path = "http/several.rs"]
mod several;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use std::sync::Arc;

use authenticator::Authenticator;
use axum::http::{StatusCode, header};
use hands::*;
use nemcon_negotiation::state::{DelegationState, PublicKey};
use nemcon_negotiation::{Code, Id};
use nemcon_record::entry::Entry;
use nemcon_record::signature::webauthn::{CoseKey, RelyingParty};
use nemcon_record::signature::{ActKey, verify_lines};
use nemcon_web::http::Passkeys;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use site::*;

const DOMAIN: &str = "nemcon.example";

async fn with_passkeys() -> Site {
    site_with(ORIGIN, |s| s.passkeys = Some(Arc::new(Passkeys::new(DOMAIN, BASE).expect("a domain")))).await
}

async fn page(site: &Site, by: Option<&str>, path: &str) -> String {
    let session = match by {
        Some(by) => Some(site.sign_in(by).await),
        None => None,
    };
    let answer = site.get(&format!("{GROUP}/{path}"), session.as_deref()).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

async fn status(site: &Site, by: Option<&str>, path: &str) -> StatusCode {
    let session = match by {
        Some(by) => Some(site.sign_in(by).await),
        None => None,
    };
    site.get(&format!("{GROUP}/{path}"), session.as_deref()).await.status
}

/// Returns every byte of the record that the public can copy.
async fn record(site: &Site) -> String {
    let size = site.group.snapshot().size();
    let entries = site.app.office.entries(&site.group, 0, size).await.expect("reads");
    entries.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
}

/// Returns what the record knows of the delegation of Alder.
fn alder(site: &Site) -> DelegationState {
    site.group.snapshot().proceedings.state.delegations[&"alder".parse::<Code>().expect("a code")].clone()
}

fn member<'a>(name: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let function = [("person", name), ("function", "Counsellor"), ("contact", "reach@alder.example")];
    function.into_iter().chain([("kind", "adviser")]).chain(more.iter().copied()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_are_seen_by_whom_they_are_for_and_never_stand_in_the_record() {
    let site = site().await;
    fill(&site, "alder", "register_member", &member("Zofia Listed", &[])).await;
    fill(&site, "alder", "register_member", &member("Yusuf Unlisted", &[("unlisted", "true")])).await;
    let shows = async |by: Option<&str>, path: &str| {
        let page = page(&site, by, path).await;
        ["Zofia Listed", "Yusuf Unlisted", "Counsellor", "reach@alder.example"].map(|words| page.contains(words))
    };
    for by in [Some("alder"), Some("chair"), Some("secretariat")] {
        assert_eq!(shows(by, "delegations/alder").await, [true; 4], "{by:?}");
    }
    for by in [Some("birch"), None] {
        assert_eq!(shows(by, "delegations/alder").await, [true, false, true, false], "{by:?}");
    }
    for path in ["participants/list", "participants/list.txt"] {
        for by in [Some("alder"), Some("secretariat"), None] {
            assert_eq!(shows(by, path).await, [true, false, true, false], "{path} {by:?}");
        }
    }
    let held = record(&site).await;
    for words in ["Zofia", "Yusuf", "Counsellor", "reach@"] {
        assert!(!held.contains(words), "{words}");
    }
    // After erasure the page says so, and the record stays.
    let number = site.group.snapshot().size() - 1;
    site.group.erase_openings(number).await.expect("erases");
    assert!(!shows(Some("alder"), "delegations/alder").await[0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_is_changed_reviewed_and_withdrawn_by_forms() {
    let site = site().await;
    fill(&site, "alder", "register_member", &member("Zofia Listed", &[])).await;
    let digest = {
        let held = alder(&site);
        held.persons.keys().next().expect("a person").to_string()
    };
    let own = site.sign_in("alder").await;
    let form = site.get(&format!("{GROUP}/do/change_member?person._sd={digest}"), Some(&own)).await.text();
    assert!(form.contains("value=\"Counsellor\"") && form.contains("reach@alder.example"), "{form}");
    let to = fill(&site, "alder", &format!("change_member?person._sd={digest}"), &[("kind", "expert")]).await;
    assert!(to.starts_with("/en/groups/strait/delegations/alder?recorded="), "{to}");
    let review = format!("review_member?delegation=alder&person._sd={digest}&step=");
    fill(&site, "secretariat", &format!("{review}returned"), &[("reason", "The spelling differs.")]).await;
    assert!(!page(&site, None, "participants/list").await.contains("Zofia"), "who is returned is not listed");
    assert!(page(&site, Some("alder"), "delegations/alder").await.contains("returned"));
    fill(&site, "secretariat", &format!("{review}approved"), &[]).await;
    assert!(page(&site, None, "participants/list").await.contains("Zofia"), "every step can be followed by any other");
    // The secretariat's form is for the secretariat alone, and another delegation changes nobody here.
    let birch = site.sign_in("birch").await;
    let fields = [("delegation", "alder"), ("person._sd", digest.as_str()), ("step", "returned")];
    let answer = site.form(&format!("{GROUP}/act/review_member"), Some(&birch), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("person._sd", digest.as_str()), ("kind", "head")];
    for act in ["change_member", "withdraw_person"] {
        let answer = site.form(&format!("{GROUP}/act/{act}"), Some(&birch), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
    }
    fill(&site, "alder", "withdraw_person", &[("person._sd", &digest)]).await;
    assert!(!page(&site, Some("alder"), "delegations/alder").await.contains("Zofia"));
    assert!(!record(&site).await.contains("spelling"), "the reason is the delegation's");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_letter_of_credentials_is_read_by_its_delegation_and_the_offices() {
    let site = site().await;
    let own = site.sign_in("alder").await;
    let form = site.get(&format!("{GROUP}/do/submit_credentials"), Some(&own)).await.text();
    assert!(form.contains("multipart/form-data"));
    let bare =
        site.app.office.keep_file(vec![], "application/pdf".into(), b"%PDF Zofia".to_vec()).await.expect("keeps");
    let letter = [
        ("file", &*bare.to_string()),
        ("signed_by", "foreign_minister"),
        ("means", "original"),
        ("date", "2021-12-12"),
    ];
    fill(&site, "alder", "submit_credentials", &letter).await;
    let (id, file) = {
        let held = alder(&site).credentials;
        let (id, held) = held.iter().next().expect("credentials");
        (id.to_string(), held.file.to_string())
    };
    assert_ne!(file, bare.to_string(), "the name of the file tells nothing");
    let path = format!("files/{file}");
    for (by, right) in
        [(Some("alder"), 200), (Some("secretariat"), 200), (Some("chair"), 200), (Some("birch"), 404), (None, 404)]
    {
        assert_eq!(status(&site, by, &path).await.as_u16(), right, "{by:?}");
    }
    assert!(page(&site, None, "credentials").await.contains("Formal"));
    let review = format!("review_credentials?of=alder&credentials={id}&step=approved");
    fill(&site, "secretariat", &review, &[]).await;
    assert!(page(&site, Some("birch"), "delegations/alder").await.contains("Accepted"));
    fill(&site, "birch", "challenge_credentials?of=alder", &[("words", "It bears no seal.")]).await;
    assert!(page(&site, None, "delegations/alder").await.contains("It bears no seal."));
    let challenge = alder(&site).challenges.keys().next().expect("one").to_string();
    fill(&site, "birch", &format!("settle_challenge?of=alder&challenge={challenge}&end=withdrawn"), &[]).await;
    assert!(page(&site, None, "delegations/alder").await.contains("Accepted"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_is_confirmed_by_a_passkey_that_signs_nobody_in() {
    let site = with_passkeys().await;
    let own = site.sign_in("alder").await;
    let mut device = Authenticator::new(DOMAIN, BASE);
    // The key is made, shown as it will stand in the record, and registered by the delegation's own act.
    let asked = site.form(&format!("{GROUP}/keys/new/begin"), Some(&own), &[]).await.json();
    assert!(
        asked["options"]["user"]["name"].as_str().is_some_and(|name| name.starts_with("Confirms acts · ALDER")),
        "{asked}"
    );
    let made = device.create(&asked["options"]);
    let shown = site.form(&format!("{GROUP}/keys/new"), Some(&own), &[("credential", &made)]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    let answer = press(&site, &own, &shown.text(), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    // An act that was done before.
    site.record(&act("alder", "register_delegation", json!({ "delegation": "alder" }))).await;
    let (id, key) = {
        let held = alder(&site);
        (held.registered.expect("registered"), held.keys.keys().next().copied().expect("a key"))
    };
    let acts = page(&site, Some("alder"), "delegations/alder/acts").await;
    assert!(acts.contains(&format!("/confirm/{id}")) && acts.contains("/do/disavow_act"));
    let form = page(&site, Some("alder"), &format!("confirm/{id}")).await;
    assert!(form.contains("data-passkey=\"get\"") && form.contains("Confirms acts"), "{form}");
    let line = hidden(&form, "line");
    let path = format!("{GROUP}/confirm/{id}");
    let asked = site.form(&format!("{path}/begin"), Some(&own), &[("line", &line)]).await.json();
    assert_eq!(asked["options"]["rpId"], DOMAIN);
    assert_eq!(
        asked["options"]["allowCredentials"].as_array().map(Vec::len),
        Some(1),
        "this key is asked and no other"
    );
    let credential = device.get(&asked["options"]);
    // Another line, another delegation, a broken answer: nothing is sent.
    let other = page(&site, Some("alder"), &format!("confirm/{id}")).await;
    let wrong = site.form(&path, Some(&own), &[("line", &hidden(&other, "line")), ("credential", &credential)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "a signature of another line");
    let birch = site.sign_in("birch").await;
    let foreign = site.form(&path, Some(&birch), &[("line", &line), ("credential", &credential)]).await;
    assert_eq!(foreign.status, StatusCode::BAD_REQUEST, "the line of another seat");
    assert_eq!(status(&site, Some("birch"), &format!("confirm/{id}")).await, StatusCode::NOT_FOUND);
    assert_eq!(status(&site, Some("birch"), "delegations/alder/acts").await, StatusCode::NOT_FOUND);
    assert_eq!(status(&site, None, &format!("confirm/{id}")).await, StatusCode::UNAUTHORIZED);
    let done = site.form(&path, Some(&own), &[("line", &line), ("credential", &credential)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    // Whoever has the record and the line of the key checks the signature without the server.
    let number = site.group.snapshot().size();
    let bytes = site.group.entry(number).await.expect("reads").expect("an entry");
    let entry = Entry::parse(&bytes).expect("an entry");
    let name = format!("alder/{}", &key.to_string()[..8]);
    let known = {
        let PublicKey::Webauthn { cose, origins, rp_id } = alder(&site).keys[&key].key.clone() else {
            panic!("a passkey")
        };
        use base64::Engine;
        let cose = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(cose).expect("base64url");
        let party = RelyingParty {
            key: CoseKey::parse(&cose).expect("a key"),
            rp_id: rp_id.clone(),
            origins: origins.clone(),
            require_verified: true,
        };
        ActKey::webauthn(&name, party).expect("a name")
    };
    let signed =
        verify_lines(entry.act_line().expect("open"), &entry.signatures(), ORIGIN, std::slice::from_ref(&known))
            .map(|signed| signed.len());
    assert_eq!(signed.ok(), Some(1));
    assert!(page(&site, Some("alder"), "delegations/alder/acts").await.contains("confirmed by key"));
    // The credential that confirms acts is unknown where one signs in.
    let asked = site.form("/en/sign-in/begin", None, &[]).await.json();
    let credential = device.get(&asked["options"]);
    let challenge = asked["challenge"].as_str().expect("a name").to_owned();
    let answer = site.form("/en/sign-in", None, &[("challenge", &challenge), ("credential", &credential)]).await;
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header(header::SET_COOKIE), "");
}

/// Returns the value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let tag = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("the field");
    let value = tag.split('"').next().expect("its end");
    value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_is_disavowed_and_a_key_revoked_by_forms() {
    let site = site().await;
    let key = [("key.public", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKC3r4pUcCNe1ZGjF4ZvD0RqfyVJ4YJ1oCMl3EGpUdyk desk")];
    fill(&site, "alder", "register_key?form=ssh", &key).await;
    let id = alder(&site).keys.keys().next().copied().expect("a key");
    assert!(page(&site, None, "delegations/alder").await.contains("in force"), "keys are public");
    let birch = site.sign_in("birch").await;
    let foreign = site.form(&format!("{GROUP}/act/revoke_key"), Some(&birch), &[("key", &id.to_string())]).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    fill(&site, "alder", &format!("disavow_act?act={id}"), &[("words", "It was not ours.")]).await;
    assert!(page(&site, Some("alder"), "delegations/alder/acts").await.contains("disavowed"));
    fill(&site, "alder", &format!("revoke_key?key={id}"), &[]).await;
    let state: Value = serde_json::to_value(&alder(&site).keys[&id]).expect("serializes");
    assert!(state["ended"].is_string(), "{state}");
}

/// Registers an Ed25519 key by the form, and returns it with its name in the record.
async fn registered(site: &Site, seed: u8) -> (Ed25519KeyPair, String) {
    let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a seed");
    let before =
        site.group.snapshot().proceedings.state.delegations.get(&"alder".parse::<Code>().expect("a code")).cloned();
    fill(site, "alder", "register_key?form=ed25519", &[("key.public", &public(&pair))]).await;
    let new = |id: &&Id| before.as_ref().is_none_or(|held| !held.keys.contains_key(*id));
    let id = alder(site).keys.keys().find(new).copied().expect("a key");
    (pair, id.to_string())
}

fn public(pair: &Ed25519KeyPair) -> String {
    pair.public_key().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Confirms an act by a key, with a signature that was made elsewhere.
async fn confirm(site: &Site, act: &str, pair: &Ed25519KeyPair, key: &str) -> Answer {
    use base64::Engine;
    let own = site.sign_in("alder").await;
    let shown = page(site, Some("alder"), &format!("confirm/{act}?key={key}")).await;
    let line = hidden(&shown, "line");
    let signature = base64::engine::general_purpose::STANDARD.encode(pair.sign(line.as_bytes()));
    let fields = [("line", &*line), ("key", key), ("signature", &*signature)];
    site.form(&format!("{GROUP}/confirm/{act}"), Some(&own), &fields).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_of_keys_is_confirmed_by_a_key_that_was_there_before() {
    let site = site().await;
    let (first_key, first) = registered(&site, 1).await;
    let waits = async || page(&site, Some("alder"), "delegations/alder/acts").await.contains("wants a key");
    assert!(!waits().await, "nothing could confirm the first key");
    let (second, of_second) = registered(&site, 2).await;
    // A further key wants an earlier one, and neither confirms itself nor is offered for it.
    assert!(waits().await);
    let offered = page(&site, Some("alder"), &format!("confirm/{of_second}")).await;
    assert!(offered.contains(&first[..8]) && !offered.contains(&format!("key={of_second}")), "{offered}");
    let let_in = confirm(&site, &of_second, &first_key, &first).await;
    assert_eq!(let_in.status, StatusCode::SEE_OTHER, "{}", let_in.text());
    assert!(!waits().await);
    let new = Ed25519KeyPair::from_seed_unchecked(&[3; 32]).expect("a seed");
    // A key of another delegation is replaced by nobody else.
    let form = page(&site, Some("alder"), &format!("do/replace_key?key={first}&form=ed25519")).await;
    assert!(form.contains("name=\"with.public\""), "{form}");
    let birch = site.sign_in("birch").await;
    let typed = [("key", &*first), ("with.form", "ed25519"), ("with.public", &*public(&new))];
    let foreign = site.form(&format!("{GROUP}/act/replace_key"), Some(&birch), &typed).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    fill(&site, "alder", &format!("replace_key?key={first}&form=ed25519"), &[("with.public", &public(&new))]).await;
    let held = alder(&site);
    let by_name = |wanted: &str| held.keys.iter().find(|(id, _)| id.to_string() == wanted).expect("a key").1.clone();
    let change = by_name(&first).ended_by.expect("it ended").to_string();
    assert!(by_name(&change).ended.is_none(), "the new key counts from then on");
    // It counts, and is marked until a key that was there before confirms it: the new one would confirm itself.
    assert!(page(&site, Some("alder"), "delegations/alder/acts").await.contains("wants a key"));
    let offered = page(&site, Some("alder"), &format!("confirm/{change}")).await;
    assert!(offered.contains(&first[..8]) && offered.contains(&of_second[..8]), "{offered}");
    assert!(!offered.contains(&format!("key={change}")), "{offered}");
    let line = hidden(&page(&site, Some("alder"), &format!("confirm/{change}?key={of_second}")).await, "line");
    let forged = line.replace(&of_second, &change);
    let own = site.sign_in("alder").await;
    let fields = [("line", &*forged), ("key", &*change), ("signature", "AAAA")];
    let refused = site.form(&format!("{GROUP}/confirm/{change}"), Some(&own), &fields).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.text());
    let wrong = confirm(&site, &change, &new, &of_second).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "signed by another key than it names");
    let done = confirm(&site, &change, &second, &of_second).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let acts = page(&site, Some("alder"), "delegations/alder/acts").await;
    assert!(acts.contains("confirmed by key") && !acts.contains("wants a key"), "{acts}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_of_an_entry_says_with_which_key_it_is_signed() {
    let site = site().await;
    let (pair, key) = registered(&site, 1).await;
    let ask = |words: &str| act("alder", "ask_correction", json!({ "entry": 1, "words": words }));
    let send = async |act: &nemcon_negotiation::Act, pair: &Ed25519KeyPair| {
        let public = pair.public_key().as_ref().try_into().expect("32 bytes");
        let known = ActKey::ed25519("alder/here", public).expect("a name");
        let line = known.line(pair.sign(act.line().as_bytes()).as_ref().to_vec());
        let note = format!("{}\n{line}\n", act.line()).into_bytes();
        let seat = nemcon_secretariat::Seat {
            group: ORIGIN.to_owned(),
            capacity: act.capacity,
            by: act.by.clone(),
            person: None,
        };
        site.group.submit(&seat, note, Default::default()).await.expect("admitted").number
    };
    let signed = send(&ask("The name."), &pair).await;
    let other = Ed25519KeyPair::from_seed_unchecked(&[9; 32]).expect("a seed");
    let unknown = send(&ask("The date."), &other).await;
    site.record(&ask("The title.")).await;
    let unsigned = site.group.snapshot().size();
    let shown = page(&site, None, &format!("record/{signed}")).await;
    assert!(shown.contains("Signed with") && shown.contains(&key[..8]), "{shown}");
    assert!(page(&site, None, &format!("record/{unknown}")).await.contains("a key that the record does not know"));
    assert!(!page(&site, None, &format!("record/{unsigned}")).await.contains("Signed with"));
    // What was not signed is confirmed later, and says so.
    let snapshot = site.group.snapshot();
    let id = snapshot.proceedings.state.acts.iter().find(|(_, (number, _))| *number == unsigned);
    let id = id.expect("an act").0.to_string();
    confirm(&site, &id, &pair, &key).await;
    let shown = page(&site, None, &format!("record/{unsigned}")).await;
    assert!(shown.contains("Confirmed later with") && shown.contains(&key[..8]), "{shown}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn until_when_credentials_are_due_stands_where_they_are_handed_in_and_looked_at() {
    let site = site().await;
    let due = "Credentials for \u{2068}Second session\u{2069}";
    assert!(!page(&site, Some("alder"), "delegations/alder").await.contains(due), "no session has a meeting yet");
    let body = json!({"title": six("Second session"), "kind": "substantive", "from": "2021-12-14", "to": "2021-12-17",
        "place": "New York", "modality": "in_person", "firmness": "scheduled"});
    site.record(&act("secretariat", "schedule_session", body)).await;
    let session = only(site.group.snapshot().proceedings.state.sessions.iter());
    let mut meeting = schedule().content.body();
    meeting["session"] = json!(session);
    site.record(&act("secretariat", "schedule_meeting", meeting)).await;
    // The first meeting begins on 14 December at ten in New York; twenty-four hours later they are due.
    let until = "datetime=\"2021-12-15T15:00:00Z\"";
    let report = format!("credentials?session={session}");
    for (by, path) in [("alder", "delegations/alder"), ("secretariat", "delegations/alder"), ("secretariat", &report)] {
        let shown = page(&site, Some(by), path).await;
        assert!(shown.contains(due) && shown.contains(until), "{by} {path}: {shown}");
    }
    assert!(page(&site, Some("chair"), "credentials").await.contains(until), "the next one, for the whole term");
    // What comes after counts, and is marked.
    site.clock.advance(std::time::Duration::from_secs(3 * 86_400));
    let letter = site.app.office.keep_file(vec![], "application/pdf".into(), b"%PDF".to_vec()).await.expect("keeps");
    let said = [
        ("file", &*letter.to_string()),
        ("signed_by", "foreign_minister"),
        ("means", "original"),
        ("date", "2021-12-12"),
        ("session", &*session.to_string()),
    ];
    fill(&site, "alder", "submit_credentials", &said).await;
    let shown = page(&site, Some("secretariat"), "delegations/alder").await;
    assert!(shown.contains("after the deadline; they count"), "{shown}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_chair_settles_a_challenge_as_the_body_decided() {
    let site = site().await;
    site.record(&schedule()).await;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    let letter = site.app.office.keep_file(vec![], "application/pdf".into(), b"%PDF".to_vec()).await.expect("keeps");
    let said = [
        ("file", &*letter.to_string()),
        ("signed_by", "foreign_minister"),
        ("means", "original"),
        ("date", "2021-12-12"),
    ];
    fill(&site, "alder", "submit_credentials", &said).await;
    fill(&site, "birch", "challenge_credentials?of=alder", &[("words", "It bears no seal.")]).await;
    let challenge = alder(&site).challenges.keys().next().expect("one").to_string();
    let settle = format!("settle_challenge?of=alder&challenge={challenge}&end=accepted");
    assert!(page(&site, Some("chair"), "delegations/alder").await.contains("end=accepted"), "the Chair is offered it");
    assert!(!page(&site, Some("secretariat"), "delegations/alder").await.contains("end=accepted"));
    // Without a decision of the body the Chair settles nothing.
    let chair = site.sign_in("chair").await;
    let form = site.get(&format!("{GROUP}/do/{settle}"), Some(&chair)).await.text();
    let none = press(&site, &chair, &form, &[]).await;
    let none = if none.status == StatusCode::OK { press(&site, &chair, &none.text(), &[]).await } else { none };
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", none.text());
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }))).await;
    site.clock.advance(std::time::Duration::from_secs(600));
    let decided = [
        ("subject.words.en", "The credentials are accepted."),
        ("happened.local", "2021-12-13T10:05"),
        ("reason", "Decided in the room."),
    ];
    fill(&site, "chair", "enter_room_decision?subject=procedural", &decided).await;
    let decision = only(site.group.snapshot().proceedings.state.decisions.iter()).to_string();
    fill(&site, "chair", &settle, &[("decision", &decision)]).await;
    let shown = page(&site, None, "delegations/alder").await;
    assert!(shown.contains("Accepted") && shown.contains("It bears no seal."), "{shown}");
    let held = alder(&site);
    assert!(held.challenges.values().all(|challenge| challenge.settled.is_some()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_is_uploaded_is_kept_once_under_a_name_that_tells_nothing_and_goes_when_it_is_erased() {
    let site = site().await;
    let own = site.sign_in("alder").await;
    let form = page(&site, Some("alder"), "do/submit_credentials").await;
    const LETTER: &[u8] = b"%PDF-1.7 Zq7Wydrak is accredited";
    let sent = |id: String| {
        let mut body = Vec::new();
        let fields =
            [("act_id", &*id), ("signed_by", "foreign_minister"), ("means", "original"), ("date", "2021-12-12")];
        // The file stands first, as in some browsers' forms.
        body.extend(b"--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"letter.pdf\"\r\ncontent-type: application/pdf\r\n\r\n");
        body.extend(LETTER);
        for (name, value) in fields {
            body.extend(
                format!("\r\n--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}").into_bytes(),
            );
        }
        body.extend(b"\r\n--b--\r\n");
        axum::http::Request::post(format!("{GROUP}/act/submit_credentials"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, format!("__Host-nemcon={own}"))
            .body(axum::body::Body::from(body))
            .expect("a request")
    };
    // Once to be looked at and given up, once to be sent.
    let wrong = site.send(sent("no id".to_owned())).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text());
    let done = site.send(sent(hidden(&form, "act_id"))).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let file = alder(&site).credentials.values().next().expect("credentials").file;
    let store = site.secretariat.store();
    let kept = store.blob(file.0).await.expect("reads").expect("the letter");
    assert!(kept.salt.len() >= 16 && kept.bytes == LETTER);
    assert_eq!(
        store.blob(nemcon_negotiation::Hash::of(LETTER).0).await,
        Ok(None),
        "no copy under the hash of its bytes"
    );
    let text = |bytes: &[u8]| bytes.windows(10).any(|window| window == b"Zq7Wydrak ");
    let held =
        || ["nemcon.db", "nemcon.db-wal"].map(|name| std::fs::read(site.folder.path().join(name)).unwrap_or_default());
    assert!(held().iter().any(|bytes| text(bytes)), "it is there to be found");
    // What no act came to name goes by itself; what an act names stays.
    site.clock.advance(std::time::Duration::from_secs(31 * 86_400));
    let retention = nemcon_secretariat::Retention::default();
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(1), "the one that was given up");
    assert!(store.blob(file.0).await.expect("reads").is_some());
    site.group.erase_openings(site.group.snapshot().size()).await.expect("erases");
    assert_eq!(store.blob(file.0).await, Ok(None));
    assert!(!held().iter().any(|bytes| text(bytes)), "in no file of the database");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_prepares_and_another_sends() {
    let site = site().await;
    let own = site.sign_in("alder").await;
    // A form is laid on the desk instead of being sent; nothing is recorded, and nobody else sees it.
    let form = site.get(&format!("{GROUP}/do/register_member"), Some(&own)).await.text();
    let size = site.group.snapshot().size();
    let typed = [("person", "Zofia Listed"), ("kind", "expert"), ("prepare", "1")];
    let kept = press(&site, &own, &form, &typed).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let to = kept.header(header::LOCATION).to_owned();
    assert_eq!(site.group.snapshot().size(), size);
    assert!(site.get(&format!("{GROUP}/desk"), Some(&own)).await.text().contains(&to));
    for by in ["birch", "chair", "secretariat"] {
        let other = site.sign_in(by).await;
        assert_eq!(site.get(&to, Some(&other)).await.status, StatusCode::NOT_FOUND, "{by}");
        assert_eq!(site.form(&to, Some(&other), &[("step", "clear")]).await.status, StatusCode::NOT_FOUND, "{by}");
    }
    // Another of the delegation looks at it, changes it, and sends it; then it lies there no more.
    let another = site.sign_in("alder").await;
    let shown = site.get(&to, Some(&another)).await.text();
    assert!(shown.contains("register_member") && shown.contains("Take off the desk"), "{shown}");
    let again = site.form(&to, Some(&another), &[("step", "change")]).await.text();
    assert!(again.contains("value=\"Zofia Listed\""), "{again}");
    let sent = press(&site, &another, &shown, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!(site.group.snapshot().size(), size + 1);
    assert_eq!(site.get(&to, Some(&own)).await.status, StatusCode::NOT_FOUND, "it was sent");
    // What is wrong is told before it is laid there.
    let form = site.get(&format!("{GROUP}/do/register_member"), Some(&own)).await.text();
    let wrong = press(&site, &own, &form, &[("kind", "expert"), ("prepare", "1")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}
