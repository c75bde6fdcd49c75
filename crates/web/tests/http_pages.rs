//! Pages by address: each seat gets each page in each language, and nothing closed comes out of any of them.

#[path = "http/site.rs"]
mod site;

use axum::http::{StatusCode, header};
use nemcon_negotiation::Hash;
use serde_json::json;
use site::*;

const MARKER: &str = "REASON-KNOWN-TO-THE-CHAIR-ALONE";

/// A meeting that is open, a question put, an objection that is nobody else's business, a draft, a letter.
async fn at_work() -> (Site, Vec<String>) {
    let site = site_with(ORIGIN, |settings| settings.seats_open = true).await;
    let meeting = schedule();
    site.record(&meeting).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let subject = json!({"on": "rules", "rulebook": Hash::of(&rulebook())});
    let question = act("chair", "put_question", json!({"meeting": meeting.id, "subject": subject}));
    site.record(&question).await;
    site.record(&act("alder", "object", json!({"question": question.id, "reason": MARKER, "wording": MARKER}))).await;
    let chair = site.sign_in("chair").await;
    let draft = "0a0102030405060708090a0b0c0d0e0f";
    let table = [
        ("act_id", draft),
        ("title.en", "Draft report"),
        ("original", "en"),
        ("languages.en.plain", "= Draft report\n\n1. The group met."),
    ];
    let answer = site.form("/en/groups/strait/act/table_draft", Some(&chair), &table).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let things = [
        "",
        "calendar",
        "meeting",
        "documents",
        "letters",
        "texts",
        "decisions",
        "silences",
        "participants",
        "rulebook",
        "record",
    ];
    let mut pages: Vec<String> = things.map(|page| format!("/{page}").trim_end_matches('/').to_owned()).to_vec();
    pages.extend([
        format!("/meeting/{}", meeting.id),
        format!("/decisions/{}", question.id),
        format!("/texts/{draft}"),
        format!("/texts/{draft}/0?changes=1"),
        format!("/texts/{draft}/0/plain"),
        "/record?q=draft".to_owned(),
    ]);
    pages.extend((1..=6).map(|number| format!("/record/{number}")));
    (site, pages)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_stands_in_every_language_and_tells_nothing_closed() {
    let (site, pages) = at_work().await;
    let (birch, secretariat) = (site.sign_in("birch").await, site.sign_in("secretariat").await);
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        for page in pages.iter().map(|page| format!("/{lang}/groups/strait{page}")).chain([
            format!("/{lang}/"),
            format!("/{lang}/seats"),
            format!("/{lang}/samples"),
        ]) {
            for session in [None, Some(birch.as_str()), Some(secretariat.as_str())] {
                let answer = site.get(&page, session).await;
                assert_eq!(answer.status, StatusCode::OK, "{page}: {}", answer.text());
                assert!(!answer.text().contains(MARKER), "{page}");
            }
        }
    }
    let (alder, chair) = (site.sign_in("alder").await, site.sign_in("chair").await);
    for session in [alder, chair] {
        assert!(site.get("/en/groups/strait/record/5", Some(&session)).await.text().contains(MARKER));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_form_of_every_act_that_has_one_can_be_opened() {
    let (site, _) = at_work().await;
    for name in nemcon_web::fill::acts_with_form() {
        let row = nemcon_negotiation::authority::of(name);
        for by in ["chair", "secretariat", "alder"] {
            let session = site.sign_in(by).await;
            let path = format!("/en/groups/strait/do/{name}");
            let mut text = site.get(&path, Some(&session)).await.text();
            // What is on a meeting is on the one that is chosen first.
            let chosen = text.split_once(&format!("href=\"{path}?meeting=")).map(|(_, rest)| rest[..32].to_owned());
            if let Some(meeting) = chosen {
                text = site.get(&format!("{path}?meeting={meeting}"), Some(&session)).await.text();
            }
            let may = row.capacities.contains(&seat(by).capacity);
            // What a delegation did by other means is chosen first; a key is made or given on a page of its own.
            let is_open = may && !matches!(name, "enter_for_delegation" | "register_key" | "replace_key");
            assert_eq!(text.contains("name=\"act_id\""), is_open, "{name} by {by}");
            assert_eq!(text.contains("class=\"shut\""), !may, "{name} by {by} says why not");
        }
    }
    let chair = site.sign_in("chair").await;
    assert_eq!(site.get("/en/groups/strait/do/open_group", Some(&chair)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/en/groups/strait/do/gavel", None).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn addresses_that_lead_nowhere_are_pages_that_say_so() {
    let (site, _) = at_work().await;
    let icon = site.get("/favicon.ico", None).await.header(header::LOCATION).to_owned();
    assert_eq!(site.get(&icon, None).await.status, StatusCode::OK, "browsers ask for it beside a plain text");
    for path in [
        "/texts/zz",
        "/texts/zz/1",
        "/decisions/0a",
        "/record/999",
        "/record/x",
        "/documents/00",
        "/files/00",
        "/nothing",
        "/record?before=x",
    ] {
        let answer = site.get(&format!("/en/groups/strait{path}"), None).await;
        let expected = if path.contains("before") { StatusCode::BAD_REQUEST } else { StatusCode::NOT_FOUND };
        assert_eq!(answer.status, expected, "{path}");
        assert!(answer.header(header::CONTENT_TYPE).starts_with("text/html"), "{path}");
    }
    assert_eq!(site.get("/de/groups/strait", None).await.status, StatusCode::NOT_FOUND);
    let short = site.get("/fr/strait/record/entries/2?x=1", None).await;
    assert_eq!(short.header(header::LOCATION), "/fr/groups/strait/record/2?x=1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_tells_the_entry_that_its_form_made() {
    let (site, _) = at_work().await;
    let page = site.get("/en/groups/strait/calendar?recorded=2", None).await.text();
    assert!(page.contains("class=\"receipt\"") && page.contains("/en/groups/strait/record/2"), "{page}");
    assert!(!site.get("/en/groups/strait/calendar?recorded=99", None).await.text().contains("class=\"receipt\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_of_the_pages_are_kept_for_long_and_proofs_are_files() {
    let (site, _) = at_work().await;
    let page = site.get("/en/", None).await.text();
    let style = page.split('"').find(|part| part.starts_with("/a/style-")).expect("a style sheet");
    let answer = site.get(style, None).await;
    assert!(answer.header(header::CACHE_CONTROL).contains("immutable"));
    let proof = site.get("/record/strait/entry/2.tlog-proof", None).await;
    assert!(proof.header(header::CONTENT_DISPOSITION).contains("strait-2.tlog-proof"), "{}", proof.text());
}
