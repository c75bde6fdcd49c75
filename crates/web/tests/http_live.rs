//! The live stream of pages: parts that are ready to be shown, drawn once, with nothing in them that belongs to one seat.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use axum::body::Body;
use axum::http::{Method, header};
use hands::GROUP;
use http_body_util::BodyExt;
use nemcon_negotiation::Hash;
use serde_json::json;
use site::*;

/// Reads a stream until the entry of that number.
async fn hear(site: &Site, tail: &str, last: Option<u64>, session: Option<&str>, number: u64) -> String {
    let mut request = request(Method::GET, &format!("{GROUP}/stream{tail}"), session);
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let answer = tower::ServiceExt::oneshot(site.router.clone(), request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
    let (mut body, mut read) = (answer.into_body(), String::new());
    let reading = async {
        while !read.contains(&format!("id: {number}\n")) {
            let frame = body.frame().await.expect("the stream goes on").expect("a frame");
            read += &String::from_utf8_lossy(frame.data_ref().map_or(&[][..], |data| data));
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), reading).await.expect("the entry comes");
    read
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_comes_drawn_and_goes_on_by_the_number() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let subject = json!({"on": "rules", "rulebook": Hash::of(&rulebook())});
    let question = act("chair", "put_question", json!({"meeting": meeting.id, "subject": subject}));
    site.record(&question).await;
    let asked = act("alder", "ask_for_the_floor", json!({"meeting": meeting.id, "question": question.id}));
    let number = site.record(&asked).await;
    let public = hear(&site, "?from=2", None, None, number).await;
    let part = |name: &str| format!("event: part\ndata: {name}-{}\ndata: <", meeting.id);
    for name in ["meeting-state", "question", "requests"] {
        assert!(public.contains(&part(name)), "{name}: {public}");
    }
    assert!(public.contains("event: part\ndata: room\n") && public.contains("ALDER"), "{public}");
    let page = site.get(&format!("{GROUP}/meeting/{}", meeting.id), None).await.text();
    assert!(page.contains(&format!("id=\"question-{}\"", meeting.id)), "the part stands on the page");
    assert!(!page.contains("data-own"), "the public fetches nothing again");
    let resumed = hear(&site, "?from=2", Some(number - 1), None, number).await;
    assert!(!resumed.contains(&format!("id: {}\n", number - 1)), "{resumed}");
    let alder = site.sign_in("alder").await;
    let own = site.get(&format!("{GROUP}/meeting/{}", meeting.id), Some(&alder)).await.text();
    assert!(own.contains("id=\"floor\" class=\"floor\" data-own") || own.contains("data-own"), "{own}");
    let states = hear(&site, "?from=2", None, Some(&alder), number).await;
    assert!(!states.contains("data: requests-") && states.contains("data: overview-decided"), "{states}");
    let chair = site.sign_in("chair").await;
    let presiding = hear(&site, "?from=2", None, Some(&chair), number).await;
    assert!(presiding.contains(&part("question")) && !presiding.contains("act_id"), "{presiding}");
}
