//! What is held on a person: seen and taken along by the person alone, erased by the secretariat once the delegation has withdrawn the person.

#[path = "http/papers.rs"]
mod papers;
#[path = "http/site.rs"]
mod site;

use axum::http::StatusCode;
use nemcon_negotiation::Digest;
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Beside, Clock, Retention, Seat};
use nemcon_web::msg;
use serde_json::{Value, json};
use site::*;

const REAL: &str = "record.example/strait";

/// A member of a delegation, registered with name and contact, who is signed in.
struct Member {
    person: Digest,
    session: String,
    entry: u64,
}

fn commitment(name: &str, words: &str) -> (Value, String) {
    let opened = Disclosure::make(&rand::random(), name, json!(words)).expect("a disclosure");
    (json!({ "_sd": opened.digest().to_base64url() }), opened.text().to_owned())
}

/// Sends an act of the delegation; once it has named persons, one of them does it.
async fn send(site: &Site, person: Option<&Digest>, name: &str, body: Value, disclosures: Vec<String>) -> u64 {
    let mut act = act("alder", name, body);
    (act.group, act.person) = (REAL.to_owned(), person.cloned());
    let beside = Beside { disclosures, ..Beside::default() };
    let seat = Seat { person: person.cloned(), ..seat_in(REAL, "alder") };
    let sent = site.group.submit(&seat, act.line().into_bytes(), beside).await;
    sent.unwrap_or_else(|rejection| panic!("{name}: {rejection}")).number
}

async fn member(site: &Site, by: Option<&Member>, name: &str) -> Member {
    let ((person, of_person), (contact, of_contact)) =
        (commitment("person", name), commitment("contact", &format!("{name}@mission.example")));
    let body = json!({ "contact": contact, "kind": "adviser", "may": ["speak"], "person": person });
    let entry = send(site, by.map(|by| &by.person), "register_member", body, vec![of_person, of_contact]).await;
    let person: Digest = person["_sd"].as_str().expect("a word").parse().expect("a digest");
    let seat = Seat { person: Some(person.clone()), ..seat_in(REAL, "alder") };
    let link = site.app.office.invite(&format!("person:{name}"), &seat, 60).await.expect("a link");
    let session = site.app.office.redeem(&link, 12).await.expect("signs in").expect("a session");
    Member { person, session, entry }
}

async fn withdraw(site: &Site, by: &Member, member: &Member) {
    send(site, Some(&by.person), "withdraw_person", json!({ "person": { "_sd": member.person } }), vec![]).await;
}

async fn openings(site: &Site, entry: u64) -> usize {
    let all = site.secretariat.store().openings(site.group.row().id, entry - 1, entry).await;
    all.expect("reads").len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_sees_and_takes_along_what_is_held_and_nobody_else_does() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let other = member(&site, Some(&orlin), "Sered").await;
    let page = site.get("/en/account/held", Some(&orlin.session)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Orlin@mission.example") && !page.text().contains("Sered"), "{}", page.text());
    assert_eq!(page.header("cache-control"), "no-store");
    let file = site.get("/en/account/held.json", Some(&orlin.session)).await.json();
    let members = file["held"]["official"]["members"].as_array().expect("a list").clone();
    let named: Vec<_> = members.iter().map(|held| (held["name"].as_str(), held["value"].as_str())).collect();
    assert!(named.contains(&(Some("person"), Some("Orlin"))), "{members:?}");
    assert_eq!(members.len(), 2, "nothing of another: {members:?}");
    assert!(site.get("/en/account/held", Some(&other.session)).await.text().contains("Sered@mission.example"));
    assert_eq!(site.get("/en/account/held", None).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_asks_to_have_erased_goes_once_the_delegation_has_withdrawn_the_person() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let other = member(&site, Some(&orlin), "Sered").await;
    site.form("/en/account/held/ask", Some(&orlin.session), &[]).await;
    let page = site.get("/en/account/held", Some(&orlin.session)).await.text();
    let page = msg::plain(&page);
    assert!(page.contains("Asked 13 December 2021"), "{page}");
    let office = site.sign_in_to(REAL, "secretariat").await;
    const REQUESTS: &str = "/en/groups/strait/erasures";
    let page = msg::plain(&site.get(REQUESTS, Some(&office)).await.text());
    assert!(page.contains("ALDER: person") && page.contains("Still a member") && !page.contains("Orlin@"), "{page}");
    let early = site.form(REQUESTS, Some(&office), &[("account", "person:Orlin")]).await;
    assert_eq!(early.status, StatusCode::FORBIDDEN, "a member in office stays in the list of participants");
    let birch = site.sign_in_to(REAL, "birch").await;
    assert_eq!(site.get(REQUESTS, Some(&birch)).await.status, StatusCode::FORBIDDEN);
    withdraw(&site, &other, &orlin).await;
    let done = site.form(REQUESTS, Some(&office), &[("account", "person:Orlin")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!((openings(&site, orlin.entry).await, openings(&site, other.entry).await), (0, 2));
    assert!(site.get(REQUESTS, Some(&office)).await.text().contains("Nobody asks"));
    let unasked = site.form(REQUESTS, Some(&office), &[("account", "person:Sered")]).await;
    assert_eq!(unasked.status, StatusCode::NOT_FOUND, "nobody is erased who did not ask");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_erases_the_own_account_at_once_and_the_record_stays() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let gone = site.form("/en/account/held/erase", Some(&orlin.session), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/en/account", Some(&orlin.session)).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(openings(&site, orlin.entry).await, 2, "what the delegation entered is the delegation's");
    let seat = site.app.office.invite("seat", &seat_in(REAL, "birch"), 60).await.expect("a link");
    let seat = site.app.office.redeem(&seat, 12).await.expect("signs in").expect("a session");
    let refused = site.form("/en/account/held/erase", Some(&seat), &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "a seat is nobody's to erase");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_held_on_a_member_goes_by_itself_when_its_time_is_over() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let other = member(&site, Some(&orlin), "Sered").await;
    let retention = Retention { members_days: Some(30), ..Retention::default() };
    withdraw(&site, &other, &orlin).await;
    site.clock.advance(std::time::Duration::from_secs(29 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "not yet");
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(0), "nothing is set");
    site.clock.advance(std::time::Duration::from_secs(2 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(1));
    assert_eq!((openings(&site, orlin.entry).await, openings(&site, other.entry).await), (0, 2));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "once");
}

/// Closes the group at the end of its term, with its members serving.
async fn close(site: &Site) {
    let term = site.group.snapshot().proceedings.state.group().term.to;
    let end: nemcon_negotiation::Instant = format!("{term}T12:00:00.000Z").parse().expect("an instant");
    let wait = (end.millis() - site.clock.now().millis()) / 1_000;
    site.clock.advance(std::time::Duration::from_secs(u64::try_from(wait).expect("to come")));
    let act = nemcon_negotiation::Act { group: REAL.into(), ..act("secretariat", "close_group", json!({})) };
    let sent = site.group.submit(&seat_in(REAL, "secretariat"), act.line().into_bytes(), Beside::default()).await;
    sent.expect("closed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_served_until_the_group_was_closed_is_erased_on_request_and_by_time() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let other = member(&site, Some(&orlin), "Sered").await;
    let file = site.app.office.keep_file(vec![], "application/pdf".into(), b"%PDF Orlin, Sered".to_vec()).await;
    let file = file.expect("keeps");
    let letter = json!({ "date": "2021-12-12", "file": file, "means": "original", "signed_by": "foreign_minister" });
    send(&site, Some(&orlin.person), "submit_credentials", letter, vec![]).await;
    let letter = async || site.secretariat.store().blob(file.0).await.expect("reads").is_some();
    site.clock.advance(std::time::Duration::from_secs(3600));
    close(&site).await;
    // Links and sessions have ended meanwhile.
    let session = {
        let seat = Seat { person: Some(orlin.person.clone()), ..seat_in(REAL, "alder") };
        let link = site.app.office.invite("person:Orlin", &seat, 60).await.expect("a link");
        site.app.office.redeem(&link, 12).await.expect("signs in").expect("a session")
    };
    site.form("/en/account/held/ask", Some(&session), &[]).await;
    let office = site.sign_in_to(REAL, "secretariat").await;
    const REQUESTS: &str = "/en/groups/strait/erasures";
    assert!(!msg::plain(&site.get(REQUESTS, Some(&office)).await.text()).contains("Still a member"));
    let done = site.form(REQUESTS, Some(&office), &[("account", "person:Orlin")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "nobody can be withdrawn any more: {}", done.text());
    assert_eq!((openings(&site, orlin.entry).await, openings(&site, other.entry).await), (0, 2));
    // The others go when their time is over, counted from the closing, and the letters with them.
    let retention = Retention { members_days: Some(30), ..Retention::default() };
    site.clock.advance(std::time::Duration::from_secs(29 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "not yet");
    assert!(letter().await);
    site.clock.advance(std::time::Duration::from_secs(2 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(2), "a member and a letter");
    assert_eq!((openings(&site, other.entry).await, letter().await), (0, false));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_held_on_a_visa_goes_by_itself_and_the_record_stays_whole() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let body = json!({"title": six("Second session"), "kind": "substantive", "from": "2021-12-20", "to": "2021-12-24",
        "place": "New York", "modality": "in_person", "firmness": "scheduled"});
    let session = nemcon_negotiation::Act { group: REAL.into(), ..act("secretariat", "schedule_session", body) };
    let sent = site.group.submit(&seat_in(REAL, "secretariat"), session.line().into_bytes(), Beside::default()).await;
    sent.expect("recorded");
    let facts = json!({ "requested": "2021-11-20", "decided": "2021-12-10", "outcome": "refused" });
    let case = json!({ "facts": facts, "person": { "_sd": orlin.person }, "session": session.id });
    let entry = send(&site, Some(&orlin.person), "report_visa", case, vec![]).await;
    let held = || site.group.snapshot().proceedings.confidences.visas.len();
    assert_eq!((openings(&site, entry).await, held()), (1, 1));
    let other = member(&site, Some(&orlin), "Sered").await;
    for (of, shown) in [(&orlin, true), (&other, false)] {
        let page = msg::plain(&site.get("/en/account/held", Some(&of.session)).await.text());
        assert_eq!(page.contains("Second session") && page.contains("20 November 2021 · refused"), shown, "{page}");
    }
    let before = site.group.snapshot();
    let retention = Retention { visas_days: Some(60), ..Retention::default() };
    site.clock.advance(std::time::Duration::from_secs(59 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "not yet");
    site.clock.advance(std::time::Duration::from_secs(2 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(1));
    assert_eq!((openings(&site, entry).await, held()), (0, 0), "nobody knows the case any more");
    assert_eq!(openings(&site, orlin.entry).await, 2, "the member is another matter");
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "once");
    // The entry is proved as before.
    let now = site.group.snapshot();
    assert_eq!((now.size(), now.checkpoint()), (before.size(), before.checkpoint()));
    let proof = site.get(&format!("/record/strait/tile/0/000.p/{}", now.size()), None).await;
    assert_eq!(proof.status, StatusCode::OK);
    let leaves = before.size();
    let bytes = site.app.office.entries(&site.group, 0, leaves).await.expect("reads");
    let hashes: Vec<u8> = bytes.iter().flat_map(|bytes| nemcon_record::merkle::leaf_hash(bytes).0).collect();
    assert_eq!(proof.bytes, hashes, "each entry has the hash that the tree is made of");
}

/// Returns the address of a calendar that a page shows just once.
fn shown(page: &str) -> String {
    let found = page.split(['"', '<', '>']).find(|part| part.contains("/calendars/"));
    let found = found.unwrap_or_else(|| panic!("no address: {page}"));
    found.split_once("/calendars/").map(|(_, name)| format!("/calendars/{name}")).expect("an address")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_calendar_of_a_person_is_secret_is_revoked_and_stops_when_the_person_is_withdrawn() {
    const PAGE: &str = "/en/groups/strait/calendar/subscribe";
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let sered = member(&site, Some(&orlin), "Sered").await;
    let press = async |session: &str, which: &str, what: &str| {
        site.form(PAGE, Some(session), &[("which", which), ("do", what)]).await
    };
    let made = press(&sered.session, "own", "make").await;
    assert_eq!(made.header(axum::http::header::CACHE_CONTROL), "no-store");
    let first = shown(&made.text());
    let feed = site.get(&first, None).await;
    assert_eq!(feed.status, StatusCode::OK);
    assert!(feed.header(axum::http::header::CONTENT_TYPE).starts_with("text/calendar"));
    assert!(feed.text().starts_with("BEGIN:VCALENDAR\r\n") && !feed.text().contains("Sered"), "{}", feed.text());
    assert!(!first.contains("alder") && !first.contains("strait"), "the address says nothing of whose it is");
    // The page shows it once; another takes its place.
    let page = site.get(PAGE, Some(&sered.session)).await.text();
    assert!(!page.contains("/calendars/") && page.contains("the old one stops"), "{page}");
    let second = shown(&press(&sered.session, "own", "make").await.text());
    assert_eq!(site.get(&first, None).await.status, StatusCode::NOT_FOUND);
    let held = site.get("/en/account/held.json", Some(&sered.session)).await.json();
    assert!(held["calendar"]["address_made"].is_string(), "{held}");
    // That of the delegation goes on when one of its persons is withdrawn, that of the person does not.
    let of_all = shown(&press(&sered.session, "circle", "make").await.text());
    withdraw(&site, &orlin, &sered).await;
    assert_eq!(site.get(&second, None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&of_all, None).await.status, StatusCode::OK);
    press(&orlin.session, "circle", "end").await;
    assert_eq!(site.get(&of_all, None).await.status, StatusCode::NOT_FOUND);
    // What goes with an account goes when it is erased.
    let own = shown(&press(&orlin.session, "own", "make").await.text());
    assert_eq!(site.get(&own, None).await.status, StatusCode::OK);
    site.form("/en/account/held/erase", Some(&orlin.session), &[]).await;
    assert_eq!(site.get(&own, None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.form(PAGE, None, &[("which", "own"), ("do", "make")]).await.status, StatusCode::UNAUTHORIZED);
}
