//! Word files in and out by forms: a text goes out, comes back with changes of several hands, and each finds its own; what
//! is refused is said; a draft comes out of a file.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use hands::*;
use nemcon_formats::docx::write::{About, Hand, against, clean};
use nemcon_formats::docx::{Document, read};
use nemcon_negotiation::{Id, Lang, Text};
use site::*;
use texts::*;

/// Sends a file in a form.
async fn upload(site: &Site, by: &str, path: &str, file: &[u8], fields: &[(&str, &str)]) -> Answer {
    let session = site.sign_in(by).await;
    let edge = "edge-of-this-form";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{edge}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes(),
        );
    }
    let head = format!("--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(format!("\r\n--{edge}--\r\n").into_bytes());
    let request = axum::http::Request::builder()
        .method(Method::POST)
        .uri(format!("{GROUP}/{path}"))
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={edge}"))
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("__Host-nemcon={session}"));
    site.send(request.body(Body::from(body)).expect("a request")).await
}

fn text(plain: &str) -> Text {
    Text::from_plain(Lang::En, Id([5; 16]), plain)
}

fn hand(author: &str) -> Hand {
    Hand { author: author.to_owned(), date: Some("2031-05-12T10:00:00Z".to_owned()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_goes_out_to_word_and_comes_back_as_proposals_after_a_look_at_them() {
    let site = site().await;
    let draft = tabled(&site).await;
    let session = site.sign_in("alder").await;
    let answer = site.get(&format!("{GROUP}/texts/{draft}/0/docx?text=en"), Some(&session)).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header(header::CONTENT_TYPE).contains("wordprocessingml"));
    let sent = read(Lang::En, Id([5; 16]), &answer.bytes).expect("a draft").text;
    let edited = text(&sent.notation().replace("spring", "autumn"));
    let name = site.group.name().to_owned();
    let known = against(&sent, &edited, &hand("alder"), &About::default());
    let path = format!("texts/{draft}/0/word?text=en");

    let size = site.group.snapshot().size();
    let page = upload(&site, "alder", &path, &known, &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{name}: {}", main(&page.text()));
    let shown = main(&page.text());
    assert!(shown.contains("replace “spring” with “autumn”"), "{shown}");
    let preview = press(&site, &session, &shown, &[]).await;
    let preview = main(&preview.text());
    assert!(preview.contains("replace “spring” with “autumn”"), "{preview}");
    assert_eq!(site.group.snapshot().size(), size, "nothing counts yet");
    let answer = press(
        &site,
        &session,
        &preview.replace("<form class=\"stands\" method", "<form method"),
        &[("step", "states")],
    )
    .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));

    // Another delegation sees whose the changes are, and has no button; an unknown name is asked about.
    let shown = main(&upload(&site, "birch", &path, &known, &[]).await.text());
    assert!(shown.contains("can table these") && !shown.contains("name=\"operations\""), "{shown}");
    let unknown = against(&sent, &edited, &hand("Nowhere"), &About::default());
    let shown = main(&upload(&site, "birch", &path, &unknown, &[]).await.text());
    assert!(shown.contains("has this name") && shown.contains("These are ours"), "{shown}");

    // With the proposal in it the text goes out as a compilation, to those who may see it.
    let answer = site.get(&format!("{GROUP}/texts/{draft}/0/docx?text=en&compilation=1"), Some(&session)).await;
    let document = Document::read(&answer.bytes).expect("a document");
    assert_eq!(document.rejected(), Document::read(&clean(&sent, &About::default())).expect("one").rejected());
    assert!(document.changes().iter().any(|change| change.text == "autumn"), "{:?}", document.changes());
    let outside = site.get(&format!("{GROUP}/texts/{draft}/0/docx?text=en&compilation=1"), None).await;
    let document = Document::read(&outside.bytes).expect("a document");
    assert!(document.changes().is_empty(), "the public sees no proposal to States: {:?}", document.changes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_refused_is_told_with_what_to_do_instead() {
    let site = site().await;
    let draft = tabled(&site).await;
    for (file, told) in [
        (b"%PDF-1.7".as_slice(), "This is not a Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word file (.doc)"),
        (b"", "This is not a Word file"),
    ] {
        for path in [format!("texts/{draft}/0/word?text=en"), "word/table_draft".to_owned()] {
            let answer = upload(&site, "chair", &path, file, &[("text", "en")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(main(&answer.text()).contains(told), "{}", main(&answer.text()));
        }
    }
    let big = vec![b'P'; 9 << 20];
    let answer = upload(&site, "chair", "word/table_draft", &big, &[]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_comes_out_of_a_word_file_into_the_form() {
    let site = site().await;
    let session = site.sign_in("chair").await;
    let form = site.get(&format!("{GROUP}/do/table_draft"), Some(&session)).await;
    assert!(main(&form.text()).contains("/word/table_draft"), "{}", main(&form.text()));
    let file =
        clean(&text("= Draft of the day\n\n1. The group met.\n\n- In spring;\n\n2. It rose."), &About::default());
    let shown = main(&upload(&site, "chair", "word/table_draft", &file, &[("text", "en")]).await.text());
    assert!(shown.contains("All of the file was understood"), "{shown}");
    assert!(shown.contains("1. The group met.\n\n- In spring;\n\n2. It rose."), "{shown}");
    let words = "= Draft of the day\n\n1. The group met.\n\n- In spring;\n\n2. It rose.";
    let typed = [("title.en", "Draft of the day"), ("languages.en.plain", words)];
    let answer = press(&site, &session, &shown, &typed).await;
    let answer =
        if answer.status == StatusCode::OK { press(&site, &session, &answer.text(), &[]).await } else { answer };
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    let snapshot = site.group.snapshot();
    let tabled = snapshot.proceedings.state.drafts.values().next().expect("a draft");
    assert_eq!(tabled.latest().nodes.len(), 4);
}
