//! A text is tabled, revised, decided and put under silence by form alone, as a browser without script does.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use std::io::Write as _;

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

/// The link of a page that puts the section whose line holds these words.
fn put_link(page: &str, title: &str) -> String {
    let line = page.split("<li").filter(|line| line.contains(title) && line.contains("do/put_question")).last();
    let line = line.unwrap_or_else(|| panic!("nothing puts {title}: {page}"));
    let to = line.split("href=\"").find(|rest| rest.contains("do/put_question")).expect("an address");
    let to = to.split('"').next().expect("its end").replace("&amp;", "&");
    to.split("/do/").nth(1).expect("a form").to_owned()
}

/// Puts a part as a browser would: the paragraphs that the link names are ticked in the form.
async fn put(site: &Site, link: &str) {
    let parts: Vec<&str> = link.split("&subject.part%5B%5D=").skip(1).collect();
    let page = site.get(&format!("{GROUP}/do/{link}"), Some(&site.sign_in("chair").await)).await.text();
    assert_eq!(page.matches(" checked").count(), parts.len(), "{page}");
    let typed: Vec<(&str, &str)> = parts.into_iter().map(|part| ("subject.part[]", part)).collect();
    fill(site, "chair", link, &typed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_is_adopted_by_sections_and_the_procedural_report_after_the_rapporteur() {
    let site = at_work().await;
    let (meeting, draft) = {
        let snapshot = site.group.snapshot();
        let state = &snapshot.proceedings.state;
        (only(state.meetings.iter()), only(state.drafts.iter()))
    };
    let sections = async |by: &str, draft: &Id, query: &str| {
        let session = site.sign_in(by).await;
        let answer = site.get(&format!("{GROUP}/texts/{draft}/sections{query}"), Some(&session)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        answer.text()
    };
    let page = sections("chair", &draft, "").await;
    assert!(page.contains("A. Overview") && page.contains("Not put yet"), "{page}");
    assert!(!sections("birch", &draft, "").await.contains("do/put_question"), "the Chair puts");
    let none = sections("chair", &draft, "?from=3&to=1").await;
    assert!(none.contains("These are no numbers of paragraphs"), "{none}");
    // A range of paragraphs, not yet the whole section.
    let range = sections("chair", &draft, "?from=1&to=2").await;
    put(&site, &put_link(&range, "Paragraphs 1 to 2")).await;
    assert!(sections("birch", &draft, "").await.contains("Before the meeting"));
    gavel(&site).await;
    let page = sections("birch", &draft, "").await;
    assert!(page.contains("Agreed in part") && page.contains("Agreed: 2 of 3 paragraphs"), "{page}");
    let page = sections("chair", &draft, "").await;
    put(&site, &put_link(&page, "A. Overview")).await;
    gavel(&site).await;
    let page = sections("birch", &draft, "").await;
    assert!(page.contains("Agreed ad referendum, subject to the whole") && page.contains("3 of 3"), "{page}");
    // The whole, and its parts are final.
    let version = site.group.snapshot().proceedings.state.drafts[&draft].latest().hash;
    fill(&site, "chair", &format!("put_question?meeting={meeting}&version={version}"), &[]).await;
    gavel(&site).await;
    let decisions = site.group.snapshot().proceedings.state.decisions.clone();
    assert!(decisions.values().all(|held| !held.provisional), "{decisions:?}");

    // The Rapporteur is elected, the procedural report assembled and tabled, introduced and adopted.
    fill(
        &site,
        "chair",
        &format!("put_question?meeting={meeting}&subject=officers"),
        &[("subject.officers.6.of", "alder")],
    )
    .await;
    gavel(&site).await;
    let secretariat = site.sign_in("secretariat").await;
    let form = site.get(&format!("{GROUP}/report/2021/procedural"), Some(&secretariat)).await.text();
    assert!(form.contains("Procedural report:") && form.contains("as introduced by the Rapporteur"), "{form}");
    assert!(form.contains("Rapporteur: ALDER") && form.contains("elected by acclamation"), "{form}");
    let text = "= Procedural report\n\n# Adoption of the report\n\n1. The group adopted its progress report.\n";
    let typed = [("title.en", "Procedural report"), ("languages.en.plain", text), ("original", "en")];
    let answer = press(&site, &secretariat, &form, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let drafts = site.group.snapshot().proceedings.state.drafts.clone();
    let (procedural, version) =
        drafts.iter().find(|(id, _)| **id != draft).map(|(id, held)| (*id, held.latest().hash)).expect("the second");
    assert!(!sections("birch", &procedural, "").await.contains("introduce_report"), "the Rapporteur is of another");
    assert!(sections("alder", &procedural, "").await.contains("introduce_report"));
    fill(&site, "alder", &format!("introduce_report?draft={procedural}&meeting={meeting}"), &[]).await;
    let page = sections("birch", &procedural, "").await;
    assert!(page.contains("Introduced by the Rapporteur (ALDER"), "{page}");
    fill(&site, "chair", &format!("put_question?meeting={meeting}&version={version}"), &[]).await;
    gavel(&site).await;
    assert!(site.group.snapshot().proceedings.state.drafts[&procedural].adopted.is_some());
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
                let sent = compressed(&text);
                assert!(sent < 30_000, "{address}: {sent} bytes as it is sent, {} before compression", text.len());
            }
        }
    }
}

/// Returns how many bytes go over the line: a page in Russian has twice the letters' bytes of one in English, and comes to much the same.
fn compressed(text: &str) -> usize {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(text.as_bytes()).expect("a vector takes all");
    out.finish().expect("a vector takes all").len()
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
