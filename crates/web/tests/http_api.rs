//! The API: what it takes, what it refuses and how, and that nothing closed comes out of it.

#[path = "http/site.rs"]
mod site;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use nemcon_negotiation::Hash;
use serde_json::json;
use site::*;
use tower::ServiceExt;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_is_recorded_and_the_same_bytes_give_the_same_receipt() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let act = schedule();
    let first = site.act(Some(&session), act.line()).await;
    assert_eq!((first.status, first.json()["number"].as_u64()), (StatusCode::CREATED, Some(2)), "{}", first.text());
    let again = site.act(Some(&session), act.line()).await;
    assert_eq!((again.status, again.json()["again"].as_bool()), (StatusCode::OK, Some(true)));
    let mut other = schedule();
    other.id = act.id;
    let mut body = other.content.body();
    body["place"] = json!("Conference Room 2");
    other.content = nemcon_negotiation::Content::read("schedule_meeting", body).expect("a body");
    let taken = site.act(Some(&session), other.line()).await;
    assert_eq!((taken.status, taken.json()["kind"].as_str()), (StatusCode::CONFLICT, Some("id_taken")));
    assert_eq!(site.group.snapshot().size(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_names_the_fact_and_the_article() {
    let site = site().await;
    let meeting = act("chair", "open_meeting", json!({"meeting": "00".repeat(16), "mode": "formal"}));
    let chair = site.sign_in("chair").await;
    let mut request = request(Method::POST, "/api/groups/strait/acts", Some(&chair));
    request = request.header(header::CONTENT_TYPE, "application/json").header(header::ACCEPT_LANGUAGE, "fr");
    let answer = site.send(request.body(Body::from(meeting.line())).unwrap()).await;
    let body = answer.json();
    assert_eq!((answer.status, &body["kind"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("unknown")));
    assert_eq!(body["article"]["id"], "acts");
    assert!(body["article"]["number"].as_str().is_some_and(|number| !number.is_empty()));
    assert!(body["sentence"].as_str().is_some_and(|sentence| !sentence.is_empty()));
    assert_eq!(body["facts"]["what"], "meeting");
    let note = nemcon_record::note::Note::parse(body["note"].as_str().expect("in writing").as_bytes()).expect("a note");
    let key = nemcon_record::note::VerifierKey::parse(&site.group.log_key()).expect("a key");
    note.verify(&[key]).expect("signed by the log");
    assert!(note.text().contains(&Hash::of(meeting.line().as_bytes()).to_string()), "of this act: {}", note.text());
    assert_eq!(site.group.snapshot().size(), 1, "nothing is recorded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_acts_for_another() {
    let site = site().await;
    let line = schedule().line();
    assert_eq!(site.act(None, line.clone()).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.act(Some("no-session"), line.clone()).await.status, StatusCode::UNAUTHORIZED);
    let alder = site.sign_in("alder").await;
    let foreign = site.act(Some(&alder), line).await;
    assert_eq!((foreign.status, foreign.json()["kind"].as_str()), (StatusCode::FORBIDDEN, Some("foreign_seat")));
    assert_eq!(site.group.snapshot().size(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_act_is_told_what_and_where() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let good = schedule().line();
    let cases = [
        ("{", StatusCode::BAD_REQUEST),
        ("", StatusCode::BAD_REQUEST),
        ("[]\n", StatusCode::BAD_REQUEST),
        (&good.replace("\"v\":1", "\"v\": 1"), StatusCode::BAD_REQUEST),
        (&good.replace("schedule_meeting", "schedule_party"), StatusCode::BAD_REQUEST),
        (&good.replace("plenary", "ball"), StatusCode::BAD_REQUEST),
        (&good.replace("T15:00:00.000Z", "T16:00:00.000Z"), StatusCode::UNPROCESSABLE_ENTITY),
        (&good.replace("America/New_York", "America/New_Yolk"), StatusCode::UNPROCESSABLE_ENTITY),
        (&"x".repeat(70_000), StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (note, expected) in cases {
        let answer = site.act(Some(&session), note).await;
        assert_eq!(answer.status, expected, "{}: {}", &note[..note.len().min(80)], answer.text());
    }
    let mut xml = request(Method::POST, "/api/groups/strait/acts", Some(&session));
    xml = xml.header(header::CONTENT_TYPE, "application/xml");
    assert_eq!(site.send(xml.body(Body::from(good)).unwrap()).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(site.group.snapshot().size(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_things_are_not_found() {
    let site = site().await;
    for path in [
        "/api/groups/elsewhere",
        "/api/groups/elsewhere/acts",
        "/api/groups/strait/entries/0",
        "/api/groups/strait/entries/9",
        "/api/groups/strait/entries/x",
        "/api/groups/strait/entries/9/proof",
        "/api/nothing",
        "/record/strait/tile/0/001",
        "/record/strait/nothing",
        "/record/elsewhere/checkpoint",
        "/record/strait/blob/sha256/zz",
    ] {
        let answer = site.get(path, None).await;
        let expected = if path.ends_with("/acts") { StatusCode::METHOD_NOT_ALLOWED } else { StatusCode::NOT_FOUND };
        assert_eq!(answer.status, expected, "{path}");
        assert!(answer.json()["kind"].is_string(), "{path}");
    }
    assert_eq!(site.get("/api/groups/strait/entries?from=0", None).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(site.get("/api/groups/strait/entries?limit=x", None).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_site_sends_nothing_in_the_name_of_a_browser() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let with_cookie = |origin: Option<&str>| {
        let mut request = request(Method::POST, "/api/groups/strait/acts", None)
            .header(header::COOKIE, format!("__Host-nemcon={session}"))
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        request.body(Body::from(schedule().line())).unwrap()
    };
    let other = site.send(with_cookie(Some("https://other.example"))).await;
    assert_eq!((other.status, other.json()["kind"].as_str()), (StatusCode::FORBIDDEN, Some("other_site")));
    assert_eq!(site.send(with_cookie(None)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.group.snapshot().size(), 1);
    assert_eq!(site.send(with_cookie(Some(BASE))).await.status, StatusCode::CREATED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reconstruction_takes_no_act() {
    let origin = "reconstruction.example.org/strait";
    let site = site_with(origin, |_| ()).await;
    let session = site.app.office.take(&seat_in(origin, "secretariat"), 1).await.expect("a session");
    let mut act = schedule();
    act.group = origin.into();
    let answer = site.act(Some(&session), act.line()).await;
    assert_eq!((answer.status, answer.json()["kind"].as_str()), (StatusCode::FORBIDDEN, Some("read_only")));
    assert_eq!(site.get("/api/groups", None).await.json()[0]["standing"], "reconstruction");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_requests_of_a_seat_are_turned_away() {
    let site = site_with(ORIGIN, |settings| settings.per_seat = (1, 3)).await;
    let (alder, birch) = (site.sign_in("alder").await, site.sign_in("birch").await);
    for _ in 0..3 {
        assert_eq!(site.get("/api/groups", Some(&alder)).await.status, StatusCode::OK);
    }
    let answer = site.get("/api/groups", Some(&alder)).await;
    assert_eq!((answer.status, answer.header(header::RETRY_AFTER)), (StatusCode::TOO_MANY_REQUESTS, "1"));
    assert_eq!(site.get("/api/groups", Some(&birch)).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_record_is_served_as_tlog_tiles() {
    let site = site().await;
    site.record(&schedule()).await;
    let checkpoint = site.get("/record/strait/checkpoint", None).await;
    assert!(checkpoint.text().starts_with(&format!("{ORIGIN}\n2\n")), "{}", checkpoint.text());
    assert_eq!(checkpoint.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    assert!(checkpoint.header(header::CACHE_CONTROL).contains("max-age=2"));
    assert!(checkpoint.header(header::CONTENT_TYPE).starts_with("text/plain"));
    let tile = site.get("/record/strait/tile/0/000.p/2", None).await;
    assert_eq!((tile.status, tile.bytes.len()), (StatusCode::OK, 64));
    assert!(tile.header(header::CACHE_CONTROL).contains("immutable"));
    let bundle = site.get("/record/strait/tile/entries/000.p/2", None).await;
    assert_eq!(bundle.status, StatusCode::OK);
    let bytes = site.get("/api/groups/strait/entries/2/bytes", None).await;
    assert!(bundle.text().contains(&bytes.text()), "the bundle holds the bytes of the entry");
    let proof = site.get("/api/groups/strait/entries/2/proof", None).await;
    assert!(proof.header(header::CONTENT_DISPOSITION).contains("strait-2.tlog-proof"));
    assert!(proof.text().contains(ORIGIN));
    let named = site.get(&format!("/record/strait/blob/sha256/{}", Hash::of(&rulebook())), None).await;
    assert_eq!((named.status, named.bytes), (StatusCode::OK, rulebook()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blob_that_nothing_public_names_stays_here() {
    let site = site().await;
    let session = site.sign_in("alder").await;
    let put = |session: Option<String>, bytes: Vec<u8>| {
        request(Method::PUT, "/api/groups/strait/blobs", session.as_deref()).body(Body::from(bytes)).unwrap()
    };
    let kept = site.send(put(Some(session.clone()), b"a private draft".to_vec())).await;
    let name = kept.json()["sha256"].as_str().unwrap_or_default().to_owned();
    assert_eq!((kept.status, name.clone()), (StatusCode::OK, Hash::of(b"a private draft").to_string()));
    assert_eq!(site.get(&format!("/record/strait/blob/sha256/{name}"), None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.send(put(None, b"x".to_vec())).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.send(put(Some(session), vec![0; 9 << 20])).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_closed_comes_out_nowhere() {
    let site = site().await;
    let marker = "REASON-KNOWN-TO-THE-CHAIR-ALONE";
    let meeting = schedule();
    site.record(&meeting).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let subject = json!({"on": "rules", "rulebook": Hash::of(&rulebook())});
    let question = act("chair", "put_question", json!({"meeting": meeting.id, "subject": subject}));
    site.record(&question).await;
    let listening = listen(&site, "/api/groups/strait/stream?from=0", None).await;
    let number = site.record(&act("alder", "object", json!({"question": question.id, "reason": marker}))).await;
    let (birch, chair) = (site.sign_in("birch").await, site.sign_in("chair").await);
    let entry = format!("/api/groups/strait/entries/{number}");
    for (who, session) in [("public", None), ("birch", Some(birch.as_str()))] {
        for path in [
            entry.as_str(),
            "/api/groups/strait/entries",
            "/api/groups/strait/decisions",
            "/record/strait/tile/entries/000.p/5",
            &format!("{entry}/bytes"),
        ] {
            let text = site.get(path, session).await.text();
            assert!(!text.contains(marker) && !text.contains("\"by\":\"alder\""), "{who} {path}: {text}");
        }
    }
    let public = site.get(&entry, None).await.json();
    assert_eq!(public, json!({"number": number, "closed": true}));
    let states = site.get(&entry, Some(&birch)).await.json();
    assert_eq!(states["act"], serde_json::Value::Null);
    assert!(site.get(&entry, Some(&chair)).await.text().contains(marker), "the Chair knows");
    let heard = listening.until_event(number).await;
    assert!(heard.contains("event: entry") && !heard.contains(marker) && !heard.contains("alder\",\"cap"), "{heard}");
}

struct Listening(Body);

impl Listening {
    /// Reads until the event with that number, and returns all that was read.
    async fn until_event(self, number: u64) -> String {
        let (mut body, mut read) = (self.0, String::new());
        let reading = async {
            while let Some(Ok(frame)) = body.frame().await {
                read += &String::from_utf8_lossy(frame.data_ref().map_or(&[][..], |data| data));
                if read.contains(&format!("id: {number}\n")) {
                    break;
                }
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(10), reading).await.expect("the stream goes on");
        read
    }

    /// Reads until the stream ends.
    async fn until_it_ends(self) -> String {
        let reading = self.0.collect();
        let read = tokio::time::timeout(std::time::Duration::from_secs(10), reading).await.expect("the stream ends");
        String::from_utf8_lossy(&read.expect("a body").to_bytes()).into_owned()
    }
}

async fn listen(site: &Site, path: &str, session: Option<&str>) -> Listening {
    let request = request(Method::GET, path, session).body(Body::empty()).unwrap();
    let response = site.router.clone().oneshot(request).await.expect("answers");
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    Listening(response.into_body())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_goes_on_after_the_last_event() {
    let site = site().await;
    for _ in 0..3 {
        site.record(&schedule()).await;
    }
    let request = request(Method::GET, "/api/groups/strait/stream", None).header("last-event-id", "2");
    let response = site.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.expect("answers");
    let read = Listening(response.into_body()).until_event(4).await;
    assert!(read.contains("id: 3\n") && !read.contains("id: 2\n"), "{read}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_ends_with_the_seat_and_with_the_server() {
    let site = site().await;
    let session = site.sign_in("alder").await;
    let listening = listen(&site, "/api/groups/strait/stream", Some(&session)).await;
    site.app.office.revoke(&format!("exercise:{ORIGIN}:delegate:alder")).await.expect("revoked");
    listening.until_it_ends().await;
    assert_eq!(site.get("/api/groups", Some(&session)).await.status, StatusCode::UNAUTHORIZED);
    let public = listen(&site, "/api/groups/strait/stream", None).await;
    site.app.stop();
    public.until_it_ends().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_description_names_every_route_and_status() {
    let site = site().await;
    let api = site.get("/api/openapi.json", None).await.json();
    assert!(api["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")), "{}", api["openapi"]);
    let acts = &api["paths"]["/api/groups/{group}/acts"]["post"]["responses"];
    for status in ["200", "201", "400", "401", "403", "404", "409", "413", "415", "422", "429", "503"] {
        assert!(acts[status].is_object(), "{status}");
    }
    assert!(api["paths"].as_object().is_some_and(|paths| paths.len() >= 14));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_forbids_what_is_foreign() {
    let site = site().await;
    for path in ["/api/groups", "/record/strait/checkpoint", "/nothing"] {
        let answer = site.get(path, None).await;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(answer.header(header::STRICT_TRANSPORT_SECURITY), "max-age=31536000; includeSubDomains");
        assert!(!answer.header("x-request-id").is_empty());
    }
}
