//! Delegations run themselves: members, credentials, keys. Names stand in openings and nowhere else; nobody acts on what is another's.

#[path = "http/authenticator.rs"]
mod authenticator;
#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use std::sync::Arc;

use authenticator::Authenticator;
use axum::http::{StatusCode, header};
use hands::*;
use nemcon_negotiation::Code;
use nemcon_negotiation::state::{DelegationState, PublicKey};
use nemcon_record::entry::Entry;
use nemcon_record::signature::webauthn::{CoseKey, RelyingParty};
use nemcon_record::signature::{ActKey, verify_lines};
use nemcon_web::http::Passkeys;
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
