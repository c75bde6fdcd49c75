//! Forms: from fields to an entry and back, refusals that keep what was typed, and the doors.

#[path = "http/site.rs"]
mod site;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::{Id, Lang, Text};
use serde_json::json;
use site::*;

const SCHEDULE: &str = "/en/groups/strait/act/schedule_meeting";

fn meeting<'a>(id: &'a str, from: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("act_id", id),
        ("back", "/en/groups/strait/calendar#now"),
        ("from.local", from),
        ("from.zone", "America/New_York"),
        ("to.local", "2022-03-13T13:00"),
        ("to.zone", "America/New_York"),
        ("kind", "plenary"),
        ("modality", "in_person"),
        ("place", "Conference Room 1"),
        ("session", ""),
        ("title.en", "First meeting"),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_is_recorded_once_and_leads_back() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let fields = meeting("000102030405060708090a0b0c0d0e0f", "2022-03-13T10:00");
    for _ in 0..2 {
        let answer = site.form(SCHEDULE, Some(&session), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(answer.header(header::LOCATION), "/en/groups/strait/calendar?recorded=2#now");
    }
    let entry = site.get("/api/groups/strait/entries/2", None).await.json();
    assert_eq!(entry["act"]["body"]["from"]["at"], "2022-03-13T14:00:00.000Z");
    assert_eq!((&entry["act"]["by"], &entry["act"]["capacity"]), (&json!("secretariat"), &json!("secretariat")));
    assert_eq!(site.group.snapshot().size(), 2, "pressed twice, recorded once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_local_time_that_is_not_there_is_told_and_what_was_typed_stays() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let answer = site.form(SCHEDULE, Some(&session), &meeting("", "2022-03-13T02:30")).await;
    let text = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("skip this local time") && text.contains("value=\"Conference Room 1\""), "{text}");
    assert_eq!(site.group.snapshot().size(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_is_a_page_with_the_article() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let mut fields = meeting("", "2022-03-13T14:00");
    fields.retain(|(name, _)| *name != "act_id");
    let answer = site.form(SCHEDULE, Some(&session), &fields).await;
    let text = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("rulebook#calendar") && text.contains("Conference Room 1"), "{text}");
    assert!(text.contains("nemcon-refusal-v1"), "and can be had in writing: {text}");
    let arabic = site.form(&SCHEDULE.replace("/en/", "/ar/"), Some(&session), &fields).await.text();
    assert!(arabic.contains("dir=\"rtl\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_sends_a_form_for_another() {
    let site = site().await;
    let fields = meeting("", "2022-03-13T10:00");
    assert_eq!(site.form(SCHEDULE, None, &fields).await.status, StatusCode::UNAUTHORIZED);
    let alder = site.sign_in("alder").await;
    let refused = site.form(SCHEDULE, Some(&alder), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the rules refuse the capacity");
    let mut foreign = fields.clone();
    foreign.push(("by", "secretariat"));
    foreign.push(("capacity", "secretariat"));
    let secretariat = site.sign_in("secretariat").await;
    let answer = site.form(SCHEDULE, Some(&secretariat), &foreign).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "no field names who acts");
    assert_eq!(site.group.snapshot().size(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_preview_shows_the_act_line_and_records_nothing() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let mut fields = meeting("000102030405060708090a0b0c0d0e0f", "2022-03-13T10:00");
    fields.push(("preview", "1"));
    let answer = site.form(SCHEDULE, Some(&session), &fields).await;
    let text = answer.text();
    assert_eq!((answer.status, site.group.snapshot().size()), (StatusCode::OK, 1));
    assert!(text.contains("&quot;act&quot;:&quot;schedule_meeting&quot;"), "{text}");
    assert!(text.contains("value=\"000102030405060708090a0b0c0d0e0f\"") && !text.contains("name=\"preview\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_on_a_meeting_or_a_session_lets_one_choose_it() {
    let site = site().await;
    let (office, chair) = (site.sign_in("secretariat").await, site.sign_in("chair").await);
    let day = |name: &str| {
        act(
            "secretariat",
            "schedule_session",
            json!({"firmness": "scheduled", "from": "2021-12-13", "kind": "substantive", "modality": "in_person",
                   "place": "New York", "title": six(name), "to": "2021-12-17"}),
        )
    };
    let (session, without) = (day("Winter session"), day("Session without meetings"));
    let mut body = schedule().content.body();
    body["session"] = json!(session.id);
    let meeting = act("secretariat", "schedule_meeting", body);
    for act in [&session, &without, &meeting] {
        site.record(act).await;
    }
    let main = async |path: &str, who: &str| {
        let page = site.get(&format!("/en/groups/strait/do/{path}"), Some(who)).await.text();
        page.split("<main").nth(1).expect("its column").to_owned()
    };
    let programme = main("propose_programme", &office).await;
    let link = format!("href=\"/en/groups/strait/do/propose_programme?session={}\"", session.id);
    assert!(programme.contains(&link) && programme.contains("Winter session"), "{programme}");
    assert!(!programme.contains("Session without meetings") && !programme.contains("<form"), "{programme}");
    let programme = main(&format!("propose_programme?session={}", session.id), &office).await;
    assert!(programme.contains("name=\"slots.0.meeting\"") && programme.contains("<form"), "{programme}");
    let sounding = main("sound_the_room", &chair).await;
    let link = format!("href=\"/en/groups/strait/do/sound_the_room?meeting={}\"", meeting.id);
    assert!(sounding.contains(&link) && !sounding.contains("<form"), "{sounding}");
    assert!(main(&format!("sound_the_room?meeting={}", meeting.id), &chair).await.contains("name=\"words.en\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pasted_text_becomes_paragraphs_that_keep_their_identity() {
    let site = site().await;
    let chair = site.sign_in("chair").await;
    let table = [
        ("act_id", "0a0102030405060708090a0b0c0d0e0f"),
        ("title.en", "Draft report"),
        ("languages.en.status", "original"),
        ("languages.en.plain", "= Draft report\r\n\r\n1. The group met.\r\n\r\n2. States noted the offer."),
    ];
    let answer = site.form("/en/groups/strait/act/table_draft", Some(&chair), &table).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let revise = [
        ("act_id", "0b0102030405060708090a0b0c0d0e0f"),
        ("draft", "0a0102030405060708090a0b0c0d0e0f"),
        ("languages.en.status", "original"),
        (
            "languages.en.plain",
            "= Draft report\n\n1. The group met twice.\n\nSomething that nobody had said before.\n\n2. States noted the offer.",
        ),
    ];
    let answer = site.form("/en/groups/strait/act/issue_revision", Some(&chair), &revise).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let snapshot = site.group.snapshot();
    let draft = snapshot.proceedings.state.drafts.values().next().expect("a draft");
    let (old, new): (Id, Id) =
        ("0a0102030405060708090a0b0c0d0e0f".parse().unwrap(), "0b0102030405060708090a0b0c0d0e0f".parse().unwrap());
    let acts: Vec<(Id, u32)> = draft.latest().nodes.iter().map(|node| (node.id.act, node.id.ordinal)).collect();
    assert_eq!(acts, [(old, 1), (old, 2), (new, 3), (old, 3)]);
    let blob = draft.latest().languages[&Lang::En].blob;
    let public = site.get(&format!("/record/strait/blob/sha256/{blob}"), None).await;
    assert!(Text::parse(&public.bytes).is_ok(), "the text travels with the record");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_one_time_link_is_used_by_a_press_and_once() {
    let site = site().await;
    let secret = site.app.office.invite("alder-1", &seat("alder"), 30).await.expect("a link");
    let link = format!("/link/{secret}");
    for _ in 0..3 {
        let looked = site.get(&link, None).await;
        assert_eq!(looked.status, StatusCode::OK, "a mail scanner does not use it up");
        assert!(looked.text().contains("ALDER"), "{}", looked.text());
    }
    let used = site.form(&link, None, &[]).await;
    assert_eq!((used.status, used.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/en/groups/strait"));
    let cookie = used.header(header::SET_COOKIE).to_owned();
    for part in ["__Host-nemcon=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(site.form(&link, None, &[]).await.status, StatusCode::NOT_FOUND, "once");
    let session = cookie.split(['=', ';']).nth(1).unwrap_or_default().to_owned();
    assert_eq!(site.get("/api/groups", Some(&session)).await.status, StatusCode::OK);
    let left = site.form("/en/leave", Some(&session), &[]).await;
    assert!(left.header(header::SET_COOKIE).contains("Max-Age=0"));
    assert_eq!(site.get("/api/groups", Some(&session)).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_past_its_time_leads_nowhere() {
    let site = site().await;
    let secret = site.app.office.invite("alder-1", &seat("alder"), 30).await.expect("a link");
    site.clock.advance(std::time::Duration::from_secs(31 * 60));
    let link = format!("/link/{secret}");
    assert_eq!(site.get(&link, None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.form(&link, None, &[]).await.status, StatusCode::NOT_FOUND);
    let elsewhere = site.send(
        request(Method::POST, &link, None).header(header::ORIGIN, "https://other.example").body(Body::empty()).unwrap(),
    );
    assert_eq!(elsewhere.await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_seat_can_be_taken_in_an_exercise_only() {
    let open = site_with(ORIGIN, |settings| settings.seats_open = true).await;
    let page = open.get("/en/seats", None).await;
    assert!(page.text().contains("strait/delegate/birch"), "{}", page.text());
    let taken = open.form("/en/seats", None, &[("seat", "strait/delegate/birch")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    for bad in
        ["strait/delegate/nobody", "strait/platform/platform", "strait/chair/alder", "x", "elsewhere/chair/chair"]
    {
        let answer = open.form("/en/seats", None, &[("seat", bad)]).await;
        assert!(answer.status.is_client_error() && answer.header(header::SET_COOKIE).is_empty(), "{bad}");
    }
    let closed = site().await;
    assert_eq!(closed.get("/en/seats", None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(closed.form("/en/seats", None, &[("seat", "strait/chair/chair")]).await.status, StatusCode::FORBIDDEN);
    let real = site_with("nemcon.example/strait", |settings| settings.seats_open = true).await;
    assert_eq!(real.form("/en/seats", None, &[("seat", "strait/chair/chair")]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn problems_are_pages_in_the_language_of_the_address() {
    let site = site().await;
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let answer = site.get(&format!("/{lang}/groups/nowhere/x"), None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.header(header::CONTENT_TYPE).starts_with("text/html"), "{lang}");
        assert!(answer.text().contains(&format!("lang=\"{lang}\"")), "{lang}: {}", answer.text());
    }
    let root = request(Method::GET, "/", None).header(header::ACCEPT_LANGUAGE, "ru").body(Body::empty()).unwrap();
    assert_eq!(site.send(root).await.header(header::LOCATION), "/ru/");
    let short = site.get("/fr/strait/calendar?x=1", None).await;
    assert_eq!(short.header(header::LOCATION), "/fr/groups/strait/calendar?x=1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reconstruction_says_that_it_is_only_read() {
    let site = site_with("reconstruction.example.org/strait", |_| ()).await;
    let secretariat = site.sign_in("secretariat").await;
    let answer = site.form(SCHEDULE, Some(&secretariat), &meeting("", "2022-03-13T10:00")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text().contains("reconstruction from published sources"), "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_not_for_everybody_is_named_with_a_salt_and_whoever_gets_it_can_check() {
    let site = site().await;
    let chair = site.sign_in("chair").await;
    let words = "Excellency, this is for alder.";
    let fields = [
        ("act_id", "000102030405060708090a0b0c0d0e0f"),
        ("audience", "addressees"),
        ("date", "2022-03-13"),
        ("languages.en.plain", words),
        ("languages.en.status", "original"),
        ("subject.en", "A letter"),
        ("to", "alder"),
    ];
    for _ in 0..2 {
        let answer = site.form("/en/groups/strait/act/circulate_letter", Some(&chair), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
    assert_eq!(site.group.snapshot().size(), 2, "pressed twice, recorded once");
    let bytes = site.group.entry(2).await.unwrap().unwrap();
    let act: serde_json::Value = serde_json::from_slice(bytes.split(|byte| *byte == b'\n').nth(1).unwrap()).unwrap();
    let name = act["body"]["languages"]["en"]["file"].as_str().unwrap().to_owned();
    let file = format!("{words}\n").into_bytes();
    assert_ne!(name, nemcon_negotiation::Hash::of(&file).to_string(), "its name would tell what is in it");

    let path = format!("/en/groups/strait/files/{name}");
    let alder = site.sign_in("alder").await;
    let got = site.get(&path, Some(&alder)).await;
    assert_eq!((got.status, got.text().into_bytes()), (StatusCode::OK, file.clone()));
    let salt = URL_SAFE_NO_PAD.decode(got.header("nemcon-salt")).unwrap();
    assert_eq!(nemcon_negotiation::Hash::of(&[salt, file].concat()).to_string(), name);
    let birch = site.sign_in("birch").await;
    assert_eq!(site.get(&path, Some(&birch)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&format!("/record/strait/blob/sha256/{name}"), None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_still_sending_when_the_answer_is_known_reads_it() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let site = site().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let serving = tokio::spawn(async move { axum::serve(listener, site.router).await });
    // Larger than any file may be, and than what lies between two ends of a line.
    let (head, piece) = ("--b\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\n", vec![b'a'; 64 * 1024]);
    let mut line = tokio::net::TcpStream::connect(address).await.expect("a line");
    let asked = format!(
        "POST {SCHEDULE} HTTP/1.1\r\nhost: nemcon.example\r\naccept: text/html\r\nconnection: close\r\n\
         content-type: multipart/form-data; boundary=b\r\ncontent-length: {}\r\n\r\n{head}",
        head.len() + 300 * piece.len()
    );
    line.write_all(asked.as_bytes()).await.expect("the line holds");
    for sent in 0..300 {
        line.write_all(&piece).await.unwrap_or_else(|cut| panic!("cut after {sent} pieces: {cut}"));
    }
    let mut answer = Vec::new();
    line.read_to_end(&mut answer).await.expect("an answer");
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 4") && answer.contains("<main"), "{answer}");
    serving.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_form_says_in_words_stands_in_words_before_and_in_the_record() {
    let site = site().await;
    let session = site.sign_in("secretariat").await;
    let recorded = site.form(SCHEDULE, Some(&session), &meeting("", "2022-03-13T10:00")).await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.text());
    for (lang, words) in [("ru", ["пленарное", "очно"]), ("fr", ["plénière", "en présentiel"])] {
        let entry = site.get(&format!("/{lang}/groups/strait/record/2"), None).await.text();
        let pairs = entry.split("<pre").next().expect("what is before the line");
        for word in words {
            assert!(pairs.to_lowercase().contains(word), "{lang} {word}: {pairs}");
        }
        assert!(!pairs.contains("in_person"), "{lang}: {pairs}");
    }
}
