//! Several hands and several places of one delegation: a key of the State's own site, and an act that one prepares and another sends.

use nemcon_secretariat::{Beside, Seat};

use super::*;

const MINISTRY: &str = "sign.alder.example";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_state_confirms_with_a_passkey_of_its_own_site() {
    let site = with_passkeys().await;
    let own = site.sign_in("alder").await;
    let origin = format!("https://{MINISTRY}");
    let mut device = Authenticator::new(MINISTRY, &origin);
    // The State makes the credential at its own site, and types what it is into the form.
    let options = json!({ "challenge": "AAAA", "user": { "id": "AAAA" } });
    let made: Value = serde_json::from_str(&device.create(&options)).expect("JSON");
    let cose = {
        use base64::Engine;
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let data = engine.decode(made["response"]["authenticatorData"].as_str().expect("data")).expect("base64url");
        engine.encode(&data[37 + 16 + 2 + 16..])
    };
    let typed = [("key.cose", cose.as_str()), ("key.rp_id", MINISTRY), ("key.origins[]", origin.as_str())];
    fill(&site, "alder", "register_key?form=webauthn&elsewhere=1", &typed).await;
    site.record(&act("alder", "register_delegation", json!({ "delegation": "alder" }))).await;
    let id = alder(&site).registered.expect("registered");
    let shown = page(&site, Some("alder"), &format!("confirm/{id}")).await;
    let asked = shown.split("{&quot;allowCredentials").nth(1).and_then(|rest| rest.split('<').next());
    let asked = format!("{{&quot;allowCredentials{}", asked.expect("what to ask the device")).replace("&quot;", "\"");
    let asked: Value = serde_json::from_str(&asked).unwrap_or_else(|error| panic!("{error}: {asked}"));
    assert_eq!(asked["rpId"], MINISTRY, "the challenge is for the State's own site");
    let (line, key) = (hidden(&shown, "line"), hidden(&shown, "key"));
    let path = format!("{GROUP}/confirm/{id}");
    let sends = async |signature: &str| {
        site.form(&path, Some(&own), &[("line", &line), ("key", &key), ("signature", signature)]).await.status
    };
    let size = site.group.snapshot().size();
    let right = device.get(&asked);
    // The same credential, asked by another site: whoever stands between.
    device.origin = BASE.to_owned();
    assert_eq!(sends(&device.get(&asked)).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.group.snapshot().size(), size);
    assert_eq!(sends(&right).await, StatusCode::SEE_OTHER);
    assert!(page(&site, Some("alder"), "delegations/alder/acts").await.contains("confirmed by key"));
}

/// Signs a person of Alder in.
async fn as_person(site: &Site, name: &str, person: &Value) -> String {
    let seat = Seat { person: Some(serde_json::from_value(person.clone()).expect("a digest")), ..seat("alder") };
    let link = site.app.office.invite(name, &seat, 30).await.expect("a link");
    site.app.office.redeem(&link, 1).await.expect("answers").expect("a session")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_without_the_right_prepares_and_one_who_has_it_sends() {
    let site = site().await;
    let mut persons = Vec::new();
    for (may, manages) in [(json!(["position"]), true), (json!(["speak"]), false)] {
        let digest = encoded(&rand::random::<[u8; 32]>());
        let body = json!({ "focal_point": manages, "kind": "adviser", "may": may, "person": { "_sd": digest } });
        let mut named = act("alder", "register_member", body);
        named.person = persons.first().map(|first: &Value| serde_json::from_value(first.clone()).expect("a digest"));
        let by = Seat { person: named.person.clone(), ..seat("alder") };
        site.group.submit(&by, named.line().into_bytes(), Beside::default()).await.expect("registered");
        persons.push(json!(digest));
    }
    let (may, may_not) = (as_person(&site, "head", &persons[0]).await, as_person(&site, "adviser", &persons[1]).await);
    let version = texts::tabled(&site).await;
    let form = format!("{GROUP}/do/take_position?on=draft&target={version}");
    let typed = [("kind", "explanation"), ("text.en", "We read paragraph 1 as it stands."), ("prepare", "1")];
    let shown = site.get(&form, Some(&may_not)).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
    let kept = press(&site, &may_not, &shown.text(), &typed).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let to = kept.header(header::LOCATION).to_owned();
    let size = site.group.snapshot().size();
    let prepared = site.get(&to, Some(&may_not)).await.text();
    let refused = press(&site, &may_not, &prepared, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert_eq!(site.group.snapshot().size(), size, "who may not take positions for the State does not send one");
    let prepared = site.get(&to, Some(&may)).await.text();
    let sent = press(&site, &may, &prepared, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let snapshot = site.group.snapshot();
    let entry = site.group.entry(snapshot.size()).await.expect("reads").expect("an entry");
    assert!(String::from_utf8_lossy(&entry).contains(persons[0].as_str().expect("a digest")), "it names who sent it");
}

fn encoded(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
