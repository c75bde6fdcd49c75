//! A text is tabled, revised, decided and put under silence by form alone, as a browser without script does.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use axum::http::StatusCode;
use hands::*;
use nemcon_negotiation::state::Subject;
use nemcon_negotiation::{Hash, Id};
use serde_json::json;
use site::*;

const TEXT: &str = "= Report\n\n# A. Overview\n\n1. The group met in the spring.\n\n2. It worked by consensus.\n";

/// A group in the middle of its work: rules adopted, a text tabled and revised, a question put, a silence running.
async fn at_work() -> Site {
    let site = site().await;
    site.record(&schedule()).await;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    fill(&site, "chair", &format!("open_meeting?meeting={meeting}"), &[("mode", "formal")]).await;
    let rules = Hash::of(&rulebook());
    let subject = json!({"on": "rules", "rulebook": rules});
    site.record(&act("chair", "put_question", json!({"meeting": meeting, "subject": subject}))).await;
    gavel(&site).await;
    fill(
        &site,
        "chair",
        "table_draft",
        &[("title.en", "Report"), ("title.fr", "Rapport"), ("languages.en.plain", TEXT), ("element", "norms")],
    )
    .await;
    let draft = only(site.group.snapshot().proceedings.state.drafts.iter());
    let page = site.get(&format!("{GROUP}/do/issue_revision?draft={draft}"), Some(&site.sign_in("chair").await)).await;
    assert!(page.text().contains("1. The group met in the spring."), "the words stand in the form: {}", page.text());
    let revised = TEXT.replace("spring", "autumn") + "\n3. It rose.\n";
    fill(&site, "chair", &format!("issue_revision?draft={draft}"), &[("languages.en.plain", &revised)]).await;
    site
}

async fn silence(site: &Site) -> Id {
    let draft = only(site.group.snapshot().proceedings.state.drafts.iter()).to_string();
    fill(
        site,
        "chair",
        "circulate_letter",
        &[
            ("subject.en", "Silence"),
            ("languages.en.plain", "Excellency,\n\nI have the honour …"),
            ("date", "2021-12-13"),
            ("attachments", &draft),
        ],
    )
    .await;
    let version = {
        let snapshot = site.group.snapshot();
        let draft = snapshot.proceedings.state.drafts.values().next().expect("a draft");
        draft.latest().hash
    };
    let letter = only(site.group.snapshot().proceedings.state.letters.iter());
    let typed = [
        ("letter", letter.to_string()),
        ("deadline.local", "2021-12-20T18:00".to_owned()),
        ("effect", "agrees".to_owned()),
    ];
    let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
    fill(site, "chair", &format!("open_silence?version={version}"), &typed).await;
    only(site.group.snapshot().proceedings.state.silences.iter())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_is_decided_by_gavel_with_forms_alone() {
    let site = at_work().await;
    let (meeting, version) = {
        let snapshot = site.group.snapshot();
        let state = &snapshot.proceedings.state;
        (only(state.meetings.iter()), state.drafts.values().next().expect("a draft").latest().hash)
    };
    fill(&site, "chair", &format!("put_question?meeting={meeting}&version={version}"), &[]).await;
    let page = site.get(&format!("{GROUP}/meeting"), Some(&site.sign_in("birch").await)).await.text();
    assert!(page.contains("May I take it") && page.contains("accesskey=\"f\""), "{page}");
    let session = site.sign_in("birch").await;
    let asked = press(&site, &session, &page, &[]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "asking for the floor is one press: {}", asked.text());
    let chair = site.get(&format!("{GROUP}/meeting"), Some(&site.sign_in("chair").await)).await.text();
    assert!(chair.contains("class=\"shut\""), "the gavel says why it waits: {chair}");
    let again = site.get(&format!("{GROUP}/meeting/{meeting}"), Some(&session)).await.text();
    let passed = press(&site, &session, &again, &[]).await;
    assert_eq!(passed.status, StatusCode::SEE_OTHER, "{}", passed.text());
    gavel(&site).await;
    let snapshot = site.group.snapshot();
    let decided = snapshot
        .proceedings
        .state
        .decisions
        .values()
        .any(|d| matches!(&d.subject, Subject::Text { version: v, .. } if *v == version));
    assert!(decided);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silence_is_broken_by_form_and_only_the_author_and_the_chair_see_who() {
    let site = at_work().await;
    let silence = silence(&site).await;
    let paragraph = {
        let snapshot = site.group.snapshot();
        snapshot.proceedings.state.drafts.values().next().expect("a draft").latest().nodes[2].id.to_string()
    };
    let page = site
        .get(&format!("{GROUP}/do/break_silence?silence={silence}"), Some(&site.sign_in("birch").await))
        .await
        .text();
    assert!(page.contains("1. The group met in the autumn."), "paragraphs can be ticked: {page}");
    fill(
        &site,
        "birch",
        &format!("break_silence?silence={silence}"),
        &[("paragraphs", &paragraph), ("reason", "Our capital asks.")],
    )
    .await;
    let seen_by = async |by: Option<&str>| {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&format!("{GROUP}/silences/{silence}"), session.as_deref()).await.text()
    };
    assert!(seen_by(Some("birch")).await.contains("Our capital asks."));
    assert!(seen_by(Some("chair")).await.contains("Our capital asks."));
    let states = seen_by(Some("cedar")).await;
    assert!(!states.contains("Our capital asks.") && !states.contains("BIRCH"), "{states}");
    assert!(states.contains("Paragraph"), "all States learn on which paragraphs");
    let public = seen_by(None).await;
    assert!(!public.contains("BIRCH") && !public.contains("Silence broken"), "{public}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_stands_in_six_languages_for_every_seat() {
    let site = at_work().await;
    let silence = silence(&site).await;
    let (meeting, draft, question, letter) = {
        let snapshot = site.group.snapshot();
        let state = &snapshot.proceedings.state;
        (
            only(state.meetings.iter()),
            only(state.drafts.iter()),
            only(state.questions.iter()),
            only(state.letters.iter()),
        )
    };
    let mut paths: Vec<String> = [
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
        "record/1",
        "record/3?recorded=3",
    ]
    .map(|p| format!("/{p}").trim_end_matches('/').to_owned())
    .to_vec();
    paths.extend([
        format!("/meeting/{meeting}"),
        format!("/texts/{draft}"),
        format!("/texts/{draft}/0"),
        format!("/texts/{draft}/1?changes=1"),
        format!("/decisions/{question}"),
        format!("/silences/{silence}"),
        format!("/letters/{letter}"),
        "/record?q=silence".to_owned(),
    ]);
    for by in [None, Some("alder"), Some("chair"), Some("secretariat")] {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
            for path in &paths {
                let address = format!("/{lang}/groups/strait{path}");
                let answer = site.get(&address, session.as_deref()).await;
                let text = answer.text();
                assert_eq!(answer.status, StatusCode::OK, "{address} as {by:?}: {text}");
                assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{address}");
                assert!(text.len() < 80_000, "{address}: {} bytes before compression", text.len());
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redline_marks_words_and_new_paragraphs() {
    let site = at_work().await;
    let draft = only(site.group.snapshot().proceedings.state.drafts.iter());
    let page = site.get(&format!("{GROUP}/texts/{draft}/1?changes=1"), None).await.text();
    assert!(
        page.contains("<del>") && page.contains("spring") && page.contains("<ins>") && page.contains("autumn"),
        "{page}"
    );
    let plain = site.get(&format!("{GROUP}/texts/{draft}/1/plain"), None).await;
    assert_eq!(
        plain.text(),
        "Report\n\nA. Overview\n\n1. The group met in the autumn.\n\n2. It worked by consensus.\n\n3. It rose.\n"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_there_is_a_page_that_says_so() {
    let site = at_work().await;
    for path in [
        "meeting/x",
        "texts/00",
        "silences/000102030405060708090a0b0c0d0e0f",
        "record/99999",
        "do/no_such_act",
        "texts/x/9",
    ] {
        let answer = site.get(&format!("{GROUP}/{path}"), Some(&site.sign_in("alder").await)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains("<h1"), "{path}");
    }
    let public = site.get(&format!("{GROUP}/do/ask_for_the_floor"), None).await;
    assert_eq!(public.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.get("/xx/groups/strait", None).await.status, StatusCode::NOT_FOUND);
}
