//! Passkeys: enrolled by a one-time link, they sign in; challenges count once, sessions end at once, a delegation helps its own persons.

#[path = "http/authenticator.rs"]
mod authenticator;
#[path = "http/site.rs"]
mod site;

use std::sync::Arc;
use std::time::Duration;

use authenticator::{Authenticator, PRESENT};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use nemcon_secretariat::{NewEvent, Token};
use nemcon_web::http::Passkeys;
use serde_json::{Value, json};
use site::*;

const REAL: &str = "record.example.org/strait";
const DOMAIN: &str = "nemcon.example";

/// A site with passkeys and a group that is no exercise.
async fn real_site() -> Site {
    site_with(REAL, |settings| settings.passkeys = Some(Arc::new(Passkeys::new(DOMAIN, BASE).expect("a domain")))).await
}

fn authenticator() -> Authenticator {
    Authenticator::new(DOMAIN, BASE)
}

async fn invite(site: &Site, by: &str) -> String {
    let secret = site.app.office.invite(&format!("{by}-1"), &seat_in(REAL, by), 30).await.expect("a link");
    format!("/link/{secret}")
}

/// Asks for a challenge: its name, and the options.
async fn begin(site: &Site, path: &str, session: Option<&str>) -> (String, Value) {
    let answer = site.form(&format!("{path}/begin"), session, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    let mut asked = answer.json();
    (asked["challenge"].as_str().expect("a name").to_owned(), asked["options"].take())
}

async fn enrol(site: &Site, link: &str, device: &mut Authenticator) -> Answer {
    let (challenge, options) = begin(site, link, None).await;
    let credential = device.create(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", credential.as_str()), ("name", "Telephone")];
    site.form(link, None, &fields).await
}

async fn sign_in(site: &Site, device: &mut Authenticator) -> Answer {
    let (challenge, options) = begin(site, "/en/sign-in", None).await;
    let credential = device.get(&options);
    site.form("/en/sign-in", None, &[("challenge", &challenge), ("credential", &credential)]).await
}

fn session_of(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", told(answer));
    let cookie = answer.header(header::SET_COOKIE);
    assert!(cookie.contains("HttpOnly") && cookie.contains("Secure"), "{cookie}");
    cookie.split(['=', ';']).nth(1).expect("a session").to_owned()
}

fn told(answer: &Answer) -> String {
    let text = answer.text();
    text.split("<main").nth(1).unwrap_or(&text).to_owned()
}

async fn is_in(site: &Site, session: &str) -> bool {
    site.get("/api/groups", Some(session)).await.status == StatusCode::OK
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_enrols_a_passkey_once_and_the_passkey_signs_in() {
    let (site, mut device) = (real_site().await, authenticator());
    let link = invite(&site, "alder").await;
    let page = site.get(&link, None).await;
    assert!(page.text().contains("data-passkey=\"create\"") && page.text().contains("<noscript>"), "{}", page.text());
    let bare = site.form(&link, None, &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "outside of exercises a link does not sign in by itself");
    let (_, options) = begin(&site, &link, None).await;
    let selection = &options["authenticatorSelection"];
    assert_eq!((&selection["residentKey"], &selection["userVerification"]), (&json!("required"), &json!("required")));
    assert_eq!(options["rp"]["id"], DOMAIN);
    assert!(options["user"]["name"].as_str().is_some_and(|name| name.contains("ALDER")), "{options}");

    let first = session_of(&enrol(&site, &link, &mut device).await);
    assert!(is_in(&site, &first).await);
    assert_eq!(site.get(&link, None).await.status, StatusCode::NOT_FOUND, "the link is used up");

    let answer = sign_in(&site, &mut device).await;
    assert_eq!(answer.header(header::LOCATION), "/en/groups/strait");
    let second = session_of(&answer);
    assert!(is_in(&site, &second).await && first != second);
    let page = site.get("/en/account", Some(&second)).await.text();
    assert!(page.contains("Telephone") && page.contains("A passkey was enrolled with a link"), "{page}");
    let held = site.get("/en/account/held.json", Some(&second)).await.json();
    assert_eq!(held["passkeys"][0]["name"], "Telephone");
    assert_eq!((held["sessions"].as_array().map(Vec::len), &held["seat"]["by"]), (Some(2), &json!("alder")));
    assert!(!held.to_string().contains(&second), "secrets of sessions are not told");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_challenge_counts_once_and_soon() {
    let (site, mut device) = (real_site().await, authenticator());
    let link = invite(&site, "alder").await;
    session_of(&enrol(&site, &link, &mut device).await);

    let (challenge, options) = begin(&site, "/en/sign-in", None).await;
    let credential = device.get(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", credential.as_str())];
    session_of(&site.form("/en/sign-in", None, &fields).await);
    let again = site.form("/en/sign-in", None, &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told(&again).contains("came too late, or was sent twice"), "{}", told(&again));

    let (challenge, options) = begin(&site, "/en/sign-in", None).await;
    let credential = device.get(&options);
    site.clock.advance(Duration::from_secs(301));
    let late = site.form("/en/sign-in", None, &[("challenge", &challenge), ("credential", &credential)]).await;
    assert!(told(&late).contains("came too late"), "{}", told(&late));

    // A challenge for one thing is none for another, and an answer to one is none to the next.
    let other = invite(&site, "birch").await;
    let (enrolling, _) = begin(&site, &other, None).await;
    let (challenge, options) = begin(&site, "/en/sign-in", None).await;
    let credential = device.get(&options);
    let crossed = site.form("/en/sign-in", None, &[("challenge", &enrolling), ("credential", &credential)]).await;
    assert!(told(&crossed).contains("came too late"));
    let (next, _) = begin(&site, "/en/sign-in", None).await;
    let wrong = site.form("/en/sign-in", None, &[("challenge", &next), ("credential", &credential)]).await;
    assert!(told(&wrong).contains("does not hold"), "{}", told(&wrong));
    session_of(&site.form("/en/sign-in", None, &[("challenge", &challenge), ("credential", &credential)]).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_hold_is_refused_and_said() {
    let (site, mut device) = (real_site().await, authenticator());
    let link = invite(&site, "alder").await;
    device.flags = PRESENT;
    let unverified = enrol(&site, &link, &mut device).await;
    assert!(told(&unverified).contains("does not hold"), "enrolled only with its user verified: {}", told(&unverified));
    device.flags = authenticator::PRESENT_AND_VERIFIED;
    device.origin = "https://other.example".into();
    assert!(told(&enrol(&site, &link, &mut device).await).contains("does not hold"), "from another origin");
    device.origin = BASE.into();
    session_of(&enrol(&site, &link, &mut device).await);

    device.flags = PRESENT;
    assert!(told(&sign_in(&site, &mut device).await).contains("does not hold"), "its user was not verified");
    device.flags = authenticator::PRESENT_AND_VERIFIED;
    device.origin = "https://nemcon.example.evil.example".into();
    assert!(told(&sign_in(&site, &mut device).await).contains("does not hold"));
    device.origin = BASE.into();
    let session = session_of(&sign_in(&site, &mut device).await);
    device.counter = 1;
    let back = sign_in(&site, &mut device).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told(&back).contains("the counter of this passkey went back"), "{}", told(&back));
    let page = site.get("/en/account", Some(&session)).await.text();
    assert!(page.contains("because its counter went back"), "and the account tells of it: {page}");

    let mut stranger = authenticator();
    let _ = stranger.create(&json!({ "challenge": "", "user": { "id": "AAAAAAAAAAAAAAAAAAAAAA" } }));
    assert!(told(&sign_in(&site, &mut stranger).await).contains("not known here"));
    for credential in ["", "{}", "null"] {
        let (challenge, _) = begin(&site, "/en/sign-in", None).await;
        let answer = site.form("/en/sign-in", None, &[("challenge", &challenge), ("credential", credential)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{credential}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn passkeys_are_added_and_withdrawn_by_whoever_has_just_signed_in() {
    let (site, mut device) = (real_site().await, authenticator());
    let session = session_of(&enrol(&site, &invite(&site, "alder").await, &mut device).await);
    let session = session.as_str();
    let own = site.get("/en/account/held.json", Some(session)).await.json();
    let only = own["passkeys"][0]["id"].as_str().expect("an id").to_owned();
    let last = site.form("/en/account/passkeys/withdraw", Some(session), &[("id", &only)]).await;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY, "the last one stays");

    let mut second = authenticator();
    let (challenge, options) = begin(&site, "/en/account/passkeys", Some(session)).await;
    assert_eq!(options["excludeCredentials"][0]["id"], only.as_str(), "the same device is not enrolled twice");
    let credential = second.create(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", credential.as_str()), ("name", "Security key")];
    let added = site.form("/en/account/passkeys", Some(session), &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", told(&added));
    let by_second = session_of(&sign_in(&site, &mut second).await);
    let withdrawn = site.form("/en/account/passkeys/withdraw", Some(session), &[("id", &only)]).await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER);
    assert!(!is_in(&site, session).await, "the sessions of a withdrawn passkey end with it");
    assert!(is_in(&site, &by_second).await);
    assert!(told(&sign_in(&site, &mut device).await).contains("not known here"));

    site.clock.advance(Duration::from_secs(16 * 60));
    let page = site.get("/en/account", Some(&by_second)).await.text();
    assert!(page.contains("To add or withdraw a passkey, sign in again"), "{page}");
    let begun = site.form("/en/account/passkeys/begin", Some(&by_second), &[]).await;
    assert_eq!(begun.status, StatusCode::UNAUTHORIZED, "a browser left open changes no passkeys");
    for path in ["/en/account", "/en/account/held.json", "/en/account/delegation"] {
        assert_eq!(site.get(path, None).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_changes_the_account_of_another() {
    let site = real_site().await;
    let (mut of_alder, mut of_birch) = (authenticator(), authenticator());
    let alder = session_of(&enrol(&site, &invite(&site, "alder").await, &mut of_alder).await);
    let birch = session_of(&enrol(&site, &invite(&site, "birch").await, &mut of_birch).await);
    let own = site.get("/en/account/held.json", Some(&birch)).await.json();
    let id = own["passkeys"][0]["id"].as_str().expect("an id").to_owned();
    let foreign = site.form("/en/account/passkeys/withdraw", Some(&alder), &[("id", &id)]).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    let name = Token::of(&birch).hex();
    site.form("/en/account/sessions/end", Some(&alder), &[("id", &name)]).await;
    assert!(is_in(&site, &birch).await);
    // A challenge made for one account enrols nothing for another.
    let (challenge, options) = begin(&site, "/en/account/passkeys", Some(&birch)).await;
    let credential = authenticator().create(&options);
    let fields = [("challenge", challenge.as_str()), ("credential", credential.as_str()), ("name", "X")];
    assert_eq!(site.form("/en/account/passkeys", Some(&alder), &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Two enrol with the same link: one of them does.
    let link = invite(&site, "cedar").await;
    let (one, two) = (begin(&site, &link, None).await, begin(&site, &link, None).await);
    let mut done = Vec::new();
    for (challenge, options) in [one, two] {
        let credential = authenticator().create(&options);
        let fields = [("challenge", challenge.as_str()), ("credential", credential.as_str()), ("name", "X")];
        done.push(site.form(&link, None, &fields).await.status);
    }
    assert_eq!(done, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]);
    let elsewhere = request(Method::POST, "/en/sign-in", None).header(header::ORIGIN, "https://other.example");
    let elsewhere = elsewhere.header("sec-fetch-site", "cross-site").body(Body::empty()).expect("a request");
    assert_eq!(site.send(elsewhere).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_ended_is_cut_at_once() {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let site = site_with(REAL, |settings| {
        settings.passkeys = Some(Arc::new(Passkeys::new(DOMAIN, BASE).expect("a domain")));
        settings.stream_recheck = Duration::from_secs(3600);
    })
    .await;
    let mut device = authenticator();
    let lost = session_of(&enrol(&site, &invite(&site, "alder").await, &mut device).await);
    let here = session_of(&sign_in(&site, &mut device).await);
    let listening =
        request(Method::GET, "/api/groups/strait/stream", Some(&lost)).body(Body::empty()).expect("a request");
    let stream = site.router.clone().oneshot(listening).await.expect("answers");
    assert_eq!(stream.status(), StatusCode::OK);
    let page = site.get("/en/account", Some(&here)).await.text();
    let name = Token::of(&lost).hex();
    assert!(page.contains(&name), "the other session is listed");
    let ended = site.form("/en/account/sessions/end", Some(&here), &[("id", &name)]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let body = stream.into_body().collect();
    tokio::time::timeout(Duration::from_secs(5), body).await.expect("the stream ends at once").expect("a body");
    assert!(!is_in(&site, &lost).await && is_in(&site, &here).await);

    let third = session_of(&sign_in(&site, &mut device).await);
    let shown = site.form("/en/account/sessions/program", Some(&third), &[]).await;
    let token = shown.text().split("shown this once").nth(1).expect("a token").to_owned();
    let token =
        token.split(|c: char| !c.is_ascii_hexdigit()).find(|word| word.len() == 64).expect("64 digits").to_owned();
    assert!(is_in(&site, &token).await, "a program acts from the same seat");
    site.form("/en/account/sessions/end-others", Some(&third), &[]).await;
    assert!(!is_in(&site, &here).await && is_in(&site, &third).await && !is_in(&site, &token).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delegation_makes_links_for_its_persons_and_hears_of_those_that_the_operator_made() {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let site = site_with(REAL, |settings| {
        settings.passkeys = Some(Arc::new(Passkeys::new(DOMAIN, BASE).expect("a domain")));
        settings.stream_recheck = Duration::from_secs(3600);
    });
    let (site, mut device) = (site.await, authenticator());
    let mission = session_of(&enrol(&site, &invite(&site, "alder").await, &mut device).await);
    let page = site.get("/en/account/delegation", Some(&mission)).await.text();
    assert!(page.contains("named no person yet"), "{page}");
    // Two persons are named: one may speak, one may speak and object.
    let mut named = Vec::new();
    for may in [vec!["speak"], vec!["speak", "prevent"]] {
        let body = json!({ "may": may, "person": { "_sd": nemcon_digest() } });
        let mut act = act("alder", "authorise_person", body);
        act.group = REAL.to_owned();
        named.push(serde_json::from_str::<Value>(act.line().trim()).expect("JSON")["body"]["person"]["_sd"].clone());
        if let Some(first) = named.first().filter(|_| named.len() > 1) {
            act.person = Some(serde_json::from_value(first.clone()).expect("a digest"));
        }
        let seat = nemcon_secretariat::Seat { person: act.person.clone(), ..seat_in(REAL, "alder") };
        site.group.submit(&seat, act.line().into_bytes(), nemcon_secretariat::Beside::default()).await.expect("named");
    }
    let [speaker, objector] = [&named[0], &named[1]].map(|value| value.as_str().expect("a digest").to_owned());
    let link_for = async |session: &str, person: &str| {
        site.form("/en/account/delegation", Some(session), &[("person", person), ("does", "link")]).await
    };
    let answer = link_for(&mission, &speaker).await;
    let link = answer.text().split(BASE).nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    let mut of_speaker = authenticator();
    let person = session_of(&enrol(&site, link.trim(), &mut of_speaker).await);
    let page = site.get("/en/account", Some(&person)).await.text();
    assert!(page.contains("The delegation made a link"), "{page}");
    // A person makes no link for somebody who may do more, and no other delegation makes any.
    assert_eq!(link_for(&person, &objector).await.status, StatusCode::FORBIDDEN);
    let mut of_birch = authenticator();
    let birch = session_of(&enrol(&site, &invite(&site, "birch").await, &mut of_birch).await);
    assert_eq!(link_for(&birch, &speaker).await.status, StatusCode::FORBIDDEN);

    // The operator makes a link for a seat that has passkeys: the delegation is told, another is not.
    let circle = format!("{REAL}:delegate:alder");
    let event = NewEvent { account: "alder-1".into(), circle, kind: "link_by_operator_again".into(), at: 0 };
    site.secretariat.store().put_event(event).await.expect("keeps");
    for (session, is_told) in [(&mission, true), (&person, true), (&birch, false)] {
        let page = site.get("/en/account", Some(session)).await.text();
        assert_eq!(page.contains("If nobody asked for it"), is_told, "{page}");
    }

    // The delegation ends the access of its person, and what the record says counts whatever the accounts say.
    let answer = site.form("/en/account/delegation", Some(&mission), &[("person", &speaker), ("does", "end")]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", told(&answer));
    assert!(!is_in(&site, &person).await);
    assert!(told(&sign_in(&site, &mut of_speaker).await).contains("not known here"));
    let link = link_for(&mission, &objector).await.text();
    let link = link.split(BASE).nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    let objecting = session_of(&enrol(&site, link.trim(), &mut authenticator()).await);
    let listening = request(Method::GET, "/api/groups/strait/stream", Some(&objecting)).body(Body::empty());
    let stream = site.router.clone().oneshot(listening.expect("a request")).await.expect("answers");
    let mut withdrawal = act("alder", "withdraw_person", json!({ "person": { "_sd": objector } }));
    withdrawal.group = REAL.to_owned();
    withdrawal.person = Some(serde_json::from_value(json!(speaker)).expect("a digest"));
    let seat = nemcon_secretariat::Seat { person: withdrawal.person.clone(), ..seat_in(REAL, "alder") };
    let sent = site.group.submit(&seat, withdrawal.line().into_bytes(), nemcon_secretariat::Beside::default());
    sent.await.expect("withdrawn");
    let cut = tokio::time::timeout(Duration::from_secs(5), stream.into_body().collect()).await;
    cut.expect("the stream of a person that is withdrawn ends at once").expect("a body");
    assert!(!is_in(&site, &objecting).await);
}

/// Returns a commitment to nothing in particular.
fn nemcon_digest() -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_too_often_for_challenges_waits() {
    let site = site_with(REAL, |settings| {
        settings.passkeys = Some(Arc::new(Passkeys::new(DOMAIN, BASE).expect("a domain")));
        settings.per_door = (1, 3);
    })
    .await;
    let mut asked = Vec::new();
    for _ in 0..5 {
        asked.push(site.form("/en/sign-in/begin", None, &[]).await.status);
    }
    assert_eq!(asked[..3], [StatusCode::OK; 3]);
    assert!(asked[3..].contains(&StatusCode::TOO_MANY_REQUESTS), "{asked:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_site_without_a_name_has_no_passkeys() {
    let site = site_with(REAL, |settings| settings.sign_in_links = true).await;
    assert_eq!(site.get("/en/sign-in", None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.form("/en/sign-in/begin", None, &[]).await.status, StatusCode::NOT_FOUND);
    let link = invite(&site, "alder").await;
    let session = session_of(&site.form(&link, None, &[]).await);
    assert!(is_in(&site, &session).await, "where the configuration says so, links sign in");
    assert!(Passkeys::new("other.example", BASE).is_err(), "not of another domain");
}
