//! Word files in and out by forms: a text goes out, comes back with changes of several hands, and each finds its own; what
//! is refused is said; a draft comes out of a file.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use hands::*;
use nemcon_formats::docx::write::{About, Hand, against, clean};
use nemcon_formats::docx::{Document, read};
use nemcon_negotiation::text::{Mark, MarkKind};
use nemcon_negotiation::{Id, Lang, Text};
use nemcon_web::http::{LibreOffice, Settings};
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

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_lays_changes_of_others_on_their_desks_and_asks_whose_those_without_a_name_are() {
    let site = site().await;
    let draft = tabled(&site).await;
    let sent = text("= Report\n\n1. The group met in the spring.\n\n2. It will meet again, as appropriate.");
    let edited = text("= Report\n\n1. The group met in the autumn.\n\n2. It will meet again, as appropriate.");
    let path = format!("texts/{draft}/0/word?text=en");
    let size = site.group.snapshot().size();
    // Who is known is named; nobody is guessed.
    let of_birch = against(&sent, &edited, &hand("Birch"), &About::default());
    let shown = main(&upload(&site, "secretariat", &path, &of_birch, &[]).await.text());
    assert!(shown.contains("Lay on the desks of the delegations"), "{shown}");
    assert!(shown.contains("<option value=\"birch\" selected>"), "{shown}");
    let nameless = against(&sent, &edited, &Hand { author: "Author".to_owned(), date: None }, &About::default());
    let shown = main(&upload(&site, "secretariat", &path, &nameless, &[]).await.text());
    assert!(shown.contains("Ask who made these changes") && shown.contains("<option value=\"-\" selected>"), "{shown}");
    // A delegation is offered no such thing, and has no such address.
    let of_another = main(&upload(&site, "alder", &path, &of_birch, &[]).await.text());
    assert!(!of_another.contains("Lay on the desks"), "{of_another}");

    let session = site.sign_in("secretariat").await;
    let answer = press(&site, &session, &shown, &[("hand.0.for", "cedar")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    let told = site.get(answer.header(header::LOCATION), Some(&session)).await;
    assert!(main(&told.text()).contains("CEDAR"), "{}", main(&told.text()));
    assert_eq!(site.group.snapshot().size(), size, "nothing is recorded");
    assert!(!seen(&site, "birch", "desk").await.contains("received by the secretariat"));
    let desk = seen(&site, "cedar", "desk").await;
    assert!(desk.contains("From a Word file received by the secretariat"), "{desk}");
    let copy = desk.split("/desk/").nth(1).and_then(|rest| rest.split('"').next()).expect("a copy").to_owned();
    let copy = seen(&site, "cedar", &format!("desk/{copy}")).await;
    assert!(copy.contains("replace “spring” with “autumn”"), "{copy}");
    let cedar = site.sign_in("cedar").await;
    let to = format!("{GROUP}/texts/{draft}/0/desks");
    let fields = [("text", "en"), ("hand.0.for", "birch"), ("hand.0.operations", "[]")];
    assert_eq!(site.form(&to, Some(&cedar), &fields).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn italics_of_a_draft_from_a_word_file_stay_where_the_words_do() {
    let site = site().await;
    let session = site.sign_in("chair").await;
    let mut draft = text("= Draft\n\n~ Recalling its work,\n\n1. The group met.");
    for p in &mut draft.paragraphs[1..] {
        p.marks = vec![Mark { from: 0, kind: MarkKind::Emphasis, to: 3 }];
    }
    let file = clean(&draft, &About::default());
    let shown = main(&upload(&site, "chair", "word/table_draft", &file, &[("text", "en")]).await.text());
    assert!(shown.contains("Stretches in italics, kept"), "{shown}");
    let typed = [
        ("title.en", "Draft"),
        ("languages.en.plain", "= Draft\n\n~ Recalling its work,\n\n1. The group met twice."),
        ("element", "norms"),
    ];
    let answer = press(&site, &session, &shown, &typed).await;
    let answer =
        if answer.status == StatusCode::OK { press(&site, &session, &answer.text(), &[]).await } else { answer };
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    let id = only(site.group.snapshot().proceedings.state.drafts.iter());
    let page = seen(&site, "chair", &format!("texts/{id}/0")).await;
    assert!(page.contains("<em>Rec</em>") && !page.contains("<em>The</em>"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn opendocument_goes_in_and_out_where_libreoffice_is() {
    // Where it is not configured, the file is another kind of document.
    let site = site().await;
    let mimetype = b"application/vnd.oasis.opendocument.text";
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file("mimetype", stored).expect("a name");
    std::io::Write::write_all(&mut archive, mimetype).expect("memory");
    let file = archive.finish().expect("memory").into_inner();
    let answer = upload(&site, "chair", "word/table_draft", &file, &[("text", "en")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main(&answer.text()).contains("another kind of document"), "{}", main(&answer.text()));
    let draft = tabled(&site).await;
    assert!(!seen(&site, "alder", &format!("texts/{draft}")).await.contains("OpenDocument"));

    let Some(program) = LibreOffice::on_the_path() else {
        eprintln!("SKIPPED: LibreOffice (soffice) is not installed: no OpenDocument text went in or out");
        return;
    };
    let with = |settings: &mut Settings| settings.libreoffice = Some(Arc::new(LibreOffice::new(program)));
    let site = site_with(ORIGIN, with).await;
    // What is no text is refused before the program is given it.
    let answer = upload(&site, "chair", "word/table_draft", &file, &[("text", "en")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main(&answer.text()).contains("content.xml"), "{}", main(&answer.text()));
    let draft = tabled(&site).await;
    let page = seen(&site, "alder", &format!("texts/{draft}")).await;
    assert!(page.contains(&format!("texts/{draft}/0/odt?text=en")), "{page}");
    let session = site.sign_in("alder").await;
    let answer = site.get(&format!("{GROUP}/texts/{draft}/0/odt?text=en"), Some(&session)).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(nemcon_formats::odt::is_odt(&answer.bytes));
    let shown = main(&upload(&site, "chair", "word/table_draft", &answer.bytes, &[("text", "en")]).await.text());
    assert!(shown.contains("1. The group met in the spring.\n\n2. It will meet again, as appropriate."), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_a_file_of_its_own_to_those_who_may_see_it() {
    let site = site().await;
    let draft = tabled(&site).await;
    let at = paragraph(&site, &draft, 1);
    let address = format!("texts/{draft}/0/propose?text=en&way=edit&at={at}");
    let typed = [("words", "The group met in the autumn.")];
    let to = propose(&site, "alder", &address, &typed, "states", "autumn").await;
    let to = to.split('?').next().expect("an address").to_owned();
    let birch = site.sign_in("birch").await;
    let page = main(&site.get(&to, Some(&birch)).await.text());
    assert!(page.contains(&format!("{to}/pdf")), "{page}");
    // No program sets PDF here: the page says so and offers to be printed.
    let answer = site.get(&format!("{to}/pdf"), Some(&birch)).await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = main(&answer.text());
    assert!(page.contains("does not make PDF") && page.contains(&to), "{page}");
    assert_eq!(site.get(&format!("{to}/pdf"), None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_are_shown_to_drafters_and_translators_and_another_word_is_a_question() {
    let site = site().await;
    let typed = [
        ("title.en", "Report"),
        ("languages.en.plain", "= Report\n\n1. The programme of work was adopted."),
        ("languages.fr.plain", "= Rapport\n\n1. Le calendrier des travaux a été adopté."),
        ("element", "norms"),
    ];
    fill(&site, "chair", "table_draft", &typed).await;
    let draft = only(site.group.snapshot().proceedings.state.drafts.iter());
    let at = paragraph(&site, &draft, 1);
    let question = "programme de travail";
    let form = seen(&site, "alder", &format!("texts/{draft}/0/propose?text=en&way=edit&at={at}")).await;
    assert!(form.contains("Agreed terms") && form.contains(question), "{form}");
    let translators = seen(&site, "secretariat", &format!("texts/{draft}/languages")).await;
    assert!(translators.contains("Question:") && translators.contains(question), "{translators}");
    let one = seen(&site, "alder", &format!("texts/{draft}/paragraphs/{at}")).await;
    assert!(one.contains("Question:") && one.contains(question), "{one}");
}
