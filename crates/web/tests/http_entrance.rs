//! The entrance: a device is let in for badges alone, keeps no names, and can be ended at once; who came in is no entry of the record.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use hands::*;
use serde_json::{Value, json};
use site::*;

const ENTRANCE: &str = "/en/groups/strait/entrance";

/// Asks as the device at the entrance, with its cookie and no other.
async fn device(site: &Site, method: Method, path: &str, cookie: &str, body: Option<Value>) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::COOKIE, format!("__Host-nemcon-entrance={cookie}"));
    let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
    site.send(request.body(body).expect("a request")).await
}

/// The secretariat makes a link, and a device begins with it: what its cookie holds.
async fn begun(site: &Site) -> (String, String) {
    let office = site.sign_in("secretariat").await;
    let page = site
        .form(&format!("{ENTRANCE}/devices"), Some(&office), &[])
        .await
        .text()
        .replace(['\u{2068}', '\u{2069}'], "");
    let link = page
        .split("https://nemcon.example")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("a link")
        .trim()
        .to_owned();
    assert_eq!(site.get(&link, None).await.status, StatusCode::OK, "looking at a link does not use it up");
    let answer = site.form(&link, None, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let cookie = answer.header(header::SET_COOKIE).to_owned();
    assert!(cookie.starts_with("__Host-nemcon-entrance=") && cookie.contains("HttpOnly; SameSite=Strict"), "{cookie}");
    (cookie.split(['=', ';']).nth(1).expect("a secret").to_owned(), link)
}

async fn member(site: &Site) -> String {
    let typed = [("person", "Zofia Listed"), ("kind", "expert"), ("function", "Counsellor")];
    fill(site, "alder", "register_member", &typed).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let held = state.delegations.values().next().expect("a delegation").clone();
    held.persons.keys().next().expect("a person").to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_device_checks_badges_and_keeps_no_names() {
    let site = site().await;
    let person = member(&site).await;
    let own = site.sign_in("alder").await;
    let badges = "/en/groups/strait/delegations/alder/badges";
    assert!(!site.get(badges, Some(&own)).await.text().contains("Zofia"), "no badge before the review");
    let review = format!("review_member?delegation=alder&person._sd={person}&step=approved");
    fill(&site, "secretariat", &review, &[]).await;
    let page = site.get(badges, Some(&own)).await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("Zofia Listed") && page.contains("<svg class=\"square\""), "{page}");
    let code =
        page.split("badge-code mono\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a code").to_owned();
    let (cookie, _) = begun(&site).await;
    let list = device(&site, Method::GET, &format!("{ENTRANCE}/badges.json"), &cookie, None).await;
    let held = list.json();
    assert_eq!((held["badges"].as_array().map(Vec::len), &held["minutes"]), (Some(1), &json!(60)));
    for words in ["Zofia", "Counsellor", "alder", person.as_str(), code.as_str()] {
        assert!(!list.text().contains(words), "{words}");
    }
    let size = site.group.snapshot().size();
    let now = site.app.office.now().millis();
    let badge = held["badges"][0].clone();
    let came = json!([{ "badge": badge, "at": now - 60_000 }, { "badge": "ff".repeat(32), "at": now }, { "badge": badge, "at": now - 90_000_000 }]);
    let kept = device(&site, Method::POST, &format!("{ENTRANCE}/check-ins"), &cookie, Some(came)).await;
    assert_eq!(kept.json()["kept"], 1, "neither an unknown badge nor one of days ago");
    assert_eq!(site.group.snapshot().size(), size, "it is no entry of the record");
    let office = site.sign_in("secretariat").await;
    let told =
        site.get(&format!("{ENTRANCE}/devices"), Some(&office)).await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(told.contains("1 badge came in") && !told.contains("Zofia"), "{told}");
    // It is forgotten when its time is over.
    site.clock.advance(Duration::from_secs(31 * 86_400));
    let told = site
        .get(&format!("{ENTRANCE}/devices"), Some(&site.sign_in("secretariat").await))
        .await
        .text()
        .replace(['\u{2068}', '\u{2069}'], "");
    assert!(told.contains("0 badges came in"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_stands_at_the_entrance_can_do_nothing_else() {
    let site = site().await;
    let (cookie, link) = begun(&site).await;
    assert_eq!(site.form(&link, None, &[]).await.status, StatusCode::NOT_FOUND, "the link works once");
    // In no place is its secret that of a seat.
    assert_eq!(site.get("/api/groups", Some(&cookie)).await.status, StatusCode::UNAUTHORIZED);
    let as_seat = site.form("/en/groups/strait/act/resume_chair", Some(&cookie), &[]).await;
    assert_eq!(as_seat.status, StatusCode::UNAUTHORIZED);
    for path in [
        "/en/groups/strait/entrance/devices",
        "/en/groups/strait/delegations/alder/badges",
        "/en/account",
        "/en/groups/strait/desk",
    ] {
        let answer = device(&site, Method::GET, path, &cookie, None).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let public = device(&site, Method::GET, "/en/groups/strait", &cookie, None)
        .await
        .text()
        .replace(['\u{2068}', '\u{2069}'], "");
    assert!(!public.contains("Secretariat</span>"), "it sees what the public sees");
    assert_eq!(device(&site, Method::GET, ENTRANCE, &cookie, None).await.status, StatusCode::OK);
    // Nobody without it, whatever seat.
    for by in ["alder", "chair", "secretariat"] {
        let session = site.sign_in(by).await;
        for path in ["", "/badges.json", "/worker.js"] {
            assert_eq!(
                site.get(&format!("{ENTRANCE}{path}"), Some(&session)).await.status,
                StatusCode::NOT_FOUND,
                "{by} {path}"
            );
        }
    }
    for by in ["alder", "chair"] {
        let session = site.sign_in(by).await;
        assert_eq!(
            site.get(&format!("{ENTRANCE}/devices"), Some(&session)).await.status,
            StatusCode::FORBIDDEN,
            "{by}"
        );
        assert_eq!(
            site.form(&format!("{ENTRANCE}/devices"), Some(&session), &[]).await.status,
            StatusCode::FORBIDDEN,
            "{by}"
        );
    }
    // It is ended at once.
    let office = site.sign_in("secretariat").await;
    let page =
        site.get(&format!("{ENTRANCE}/devices"), Some(&office)).await.text().replace(['\u{2068}', '\u{2069}'], "");
    let id = page
        .split("name=\"end\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a device")
        .to_owned();
    site.form(&format!("{ENTRANCE}/devices"), Some(&office), &[("end", &id)]).await;
    assert_eq!(device(&site, Method::GET, ENTRANCE, &cookie, None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_of_invitation_is_made_from_the_registration() {
    let site = site().await;
    let person = member(&site).await;
    let path = format!("/en/groups/strait/delegations/alder/invitation/{person}");
    let own = site.sign_in("alder").await;
    assert_eq!(site.get(&path, Some(&own)).await.status, StatusCode::NOT_FOUND, "not before the review");
    let review = format!("review_member?delegation=alder&person._sd={person}&step=approved");
    fill(&site, "secretariat", &review, &[]).await;
    for (by, status) in [("alder", 200), ("secretariat", 200), ("birch", 404), ("chair", 404)] {
        let session = site.sign_in(by).await;
        let answer = site.get(&path, Some(&session)).await;
        assert_eq!(answer.status.as_u16(), status, "{by}");
        assert_eq!(answer.text().contains("Zofia Listed"), status == 200, "{by}");
    }
    assert_eq!(site.get(&path, None).await.status, StatusCode::UNAUTHORIZED);
}
