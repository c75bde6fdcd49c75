//! Who takes part, as the tests play it: overlays adopted in a meeting, an organization at the form, a round until its silence is over.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use nemcon_negotiation::{Hash, Id};
use serde_json::json;

use super::hands::{GROUP, fill, gavel, only};
use super::site::{Answer, Site, act};

/// Bases that only those should read whom the modalities name.
pub const BASIS: &str = "BASIS-OF-AN-OBJECTION";
/// Whom to write to: for the secretariat and the Chair.
pub const CONTACT: &str = "PERSON-TO-WRITE-TO";

/// Returns the name of an overlay that the program ships.
pub fn overlay(name: &str) -> Hash {
    let path = format!("{}/../../rulebooks/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let value = serde_json::from_slice(&std::fs::read(path).expect("it is shipped")).expect("JSON");
    Hash::of(&nemcon_record::json::canonical(&value))
}

/// The group adopts it: the Chair puts it on a form, and nobody objects.
pub async fn adopts(site: &Site, name: &str) {
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    let hash = overlay(name).to_string();
    let form = format!("put_question?meeting={meeting}&subject=overlay");
    fill(site, "chair", &form, &[("subject.overlay", &hash)]).await;
    gavel(site).await;
}

/// Opens a meeting in which the group decides, and adopts its rules.
pub async fn rules_adopted(site: &Site) -> Id {
    let meeting = super::site::schedule();
    site.record(&meeting).await;
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting.id, "mode": "formal" }))).await;
    let rulebook = site.group.snapshot().proceedings.state.group().rulebook;
    let subject = json!({ "on": "rules", "rulebook": rulebook });
    site.record(&act("chair", "put_question", json!({ "meeting": meeting.id, "subject": subject }))).await;
    gavel(site).await;
    meeting.id
}

/// Sends a form with files, as a browser does without an account.
pub async fn parts(site: &Site, to: &str, fields: &[(&str, &str)], files: &[&[u8]]) -> Answer {
    parts_from(site, None, to, fields, files).await
}

/// The same from a seat, if one is given.
pub async fn parts_from(
    site: &Site,
    session: Option<&str>,
    to: &str,
    fields: &[(&str, &str)],
    files: &[&[u8]],
) -> Answer {
    const EDGE: &str = "edge-of-a-part";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for file in files {
        let head = "content-disposition: form-data; name=\"documents\"; filename=\"a\"";
        body.extend(format!("--{EDGE}\r\n{head}\r\ncontent-type: x/y\r\n\r\n").bytes());
        body.extend(*file);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{EDGE}--\r\n").bytes());
    let request = Request::builder()
        .method(Method::POST)
        .uri(to)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin");
    let request = match session {
        Some(session) => request.header(header::COOKIE, format!("__Host-nemcon={session}")),
        None => request,
    };
    site.send(request.body(Body::from(body)).expect("a request")).await
}

/// Returns the value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    rest.split('"').next().expect("its end").to_owned()
}

/// What an organization types.
pub fn typed<'a>(name: &'a str, track: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("track", track),
        ("purpose", "To warn in time."),
        ("programmes", "Training."),
        ("activities", "Gauges."),
        ("past", "A side event."),
        ("seat", "By the sea"),
        ("contact_name", CONTACT),
        ("contact_mail", "write@example.org"),
    ]
}

/// An organization applies, and returns the address of its own page.
pub async fn applies(site: &Site, round: &Id, name: &str, track: &str) -> String {
    let to = format!("{GROUP}/stakeholders/{round}/apply");
    let page = site.get(&to, None).await.text();
    let (key, id) = (hidden(&page, "key"), hidden(&page, "act_id"));
    let mut fields = typed(name, track);
    fields.extend([("key", key.as_str()), ("act_id", id.as_str())]);
    let answer = parts(site, &to, &fields, &[b"%PDF-1.7 statutes"]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let own = answer.header(header::LOCATION).split('?').next().expect("an address").to_owned();
    assert!(own.ends_with(&key), "the page is known by the secret of the form: {own}");
    own
}

/// Opens a round by form, and returns it.
pub async fn round(site: &Site) -> Id {
    fill(site, "chair", "open_round", &[("until.local", "2021-12-20T18:00")]).await;
    let rounds = &site.group.snapshot().proceedings.state.rounds;
    *rounds.iter().max_by_key(|(_, round)| round.number).expect("a round").0
}

/// Returns an application by the name of its organization.
pub fn application(site: &Site, name: &str) -> (Id, String) {
    let all = site.group.snapshot().proceedings.confidences.applications.clone();
    let (id, held) = all.iter().find(|(_, held)| held.facts.name == name).expect("an application");
    (*id, held.by.to_string())
}

/// The secretariat approves an application, and lists it or takes note of it.
pub async fn passes(site: &Site, name: &str, next: &str) {
    let (id, of) = application(site, name);
    let form = format!("review_application?application={id}&of={of}");
    fill(site, "secretariat", &form, &[("step", "approve")]).await;
    passes_on(site, name, next).await;
}

/// The secretariat lists an application that is in order, or takes note of it.
pub async fn passes_on(site: &Site, name: &str, next: &str) {
    let (id, _) = application(site, name);
    fill(site, "secretariat", &format!("{next}?application={id}"), &[]).await;
}

/// The Chair circulates the list, once nobody can apply any more.
pub async fn circulates(site: &Site, round: &Id) {
    let until = site.group.snapshot().proceedings.state.rounds[round].until.at;
    if nemcon_secretariat::Clock::now(&*site.clock) <= until {
        site.clock.advance(Duration::from_secs(8 * 86_400));
    }
    let letter = [("subject.en", "The list"), ("languages.en.plain", "Excellencies,"), ("date", "2021-12-21")];
    fill(site, "chair", "circulate_letter", &letter).await;
    let letters = site.group.snapshot().proceedings.state.letters.clone();
    let letter = letters.iter().max_by_key(|(_, letter)| letter.number).expect("a letter").0.to_string();
    let typed = [("letter", letter.as_str()), ("deadline.local", "2022-01-10T18:00")];
    fill(site, "chair", &format!("circulate_list?round={round}"), &typed).await;
}

/// Lets time pass until the silence on the list is over.
pub async fn silence_over(site: &Site, round: &Id) {
    site.clock.advance(Duration::from_secs(21 * 86_400));
    for _ in 0..200 {
        let state = site.group.snapshot().proceedings.state.clone();
        if state.rounds.get(round).and_then(|round| round.list.as_ref()?.closed).is_some() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        site.clock.advance(Duration::from_millis(500));
    }
    panic!("the silence on the list is not closed");
}
