//! Statements and search over HTTP: a file becomes words that are looked at first, nobody outside learns of them before their time, and what is erased is not found.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/looking.rs"]
mod looking;
#[path = "../../store/tests/support/postgres.rs"]
mod postgres;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use std::io::{Cursor, Write as _};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use hands::*;
use nemcon_negotiation::{Hash, Id};
use serde_json::json;
use site::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Sends the form of a page with a file, as a browser without script does.
async fn upload(site: &Site, by: &str, path: &str, file: &[u8], fields: &[(String, String)]) -> Answer {
    let session = site.sign_in(by).await;
    let edge = "edge-of-this-form";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--{edge}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.into_bytes());
    }
    let head = format!("--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");
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

/// Returns the fields that stand in the form of a page: hidden ones and texts.
fn fields_of(page: &str) -> Vec<(String, String)> {
    let form =
        page.split("enctype=\"multipart/form-data\"").nth(1).expect("a form").split("</form>").next().expect("its end");
    let plain =
        |value: &str| value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(v, _)| plain(v))
    };
    let hidden = form.split("<input type=\"hidden\"").skip(1);
    let mut all: Vec<_> = hidden.filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?))).collect();
    for area in form.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').expect("a tag");
        let words = rest.split("</textarea>").next().unwrap_or_default();
        all.push((value(tag, "name").expect("a name"), plain(words.trim_start_matches('\n'))));
    }
    all
}

fn with(mut fields: Vec<(String, String)>, more: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.retain(|(name, _)| !more.iter().any(|(own, _)| own == name));
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

async fn page(site: &Site, by: Option<&str>, path: &str) -> Answer {
    let session = match by {
        Some(by) => Some(site.sign_in(by).await),
        None => None,
    };
    site.get(&format!("{GROUP}/{path}"), session.as_deref()).await
}

fn main_of(answer: &Answer) -> String {
    let text = answer.text();
    text.split("<main").nth(1).unwrap_or(&text).split("</main>").next().unwrap_or_default().to_owned()
}

/// Reads a file into the form and hands in what was read.
async fn hand_in(site: &Site, by: &str, path: &str, file: &[u8], more: &[(&str, &str)]) -> Id {
    let form = page(site, Some(by), path).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    let fields = with(fields_of(&form.text()), &[("language", "en"), ("standing", "original"), ("step", "read")]);
    let path = path.split('?').next().expect("a path");
    let read = upload(site, by, path, file, &with(fields, more)).await;
    assert_eq!(read.status, StatusCode::OK, "{}", main_of(&read));
    let mut sent = with(fields_of(&read.text()), more);
    sent.push(("step".to_owned(), "send".to_owned()));
    let answer = upload(site, by, path, b"", &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main_of(&answer));
    let to = answer.header(header::LOCATION).to_owned();
    let id = to.split("/statements/").nth(1).and_then(|rest| rest.split('?').next()).expect("a statement");
    id.parse().expect("an id")
}

/// A meeting with a list on which Alder and Birch are; returns the meeting and the place of Alder.
async fn listed(site: &Site) -> (Id, Id) {
    listed_in(site, None).await
}

async fn listed_in(site: &Site, session: Option<Id>) -> (Id, Id) {
    let mut scheduled = schedule();
    let mut body = scheduled.content.body();
    if let Some(session) = session {
        body["session"] = json!(session);
    }
    scheduled.content = nemcon_negotiation::Content::read("schedule_meeting", body).expect("a body");
    site.record(&scheduled).await;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    site.record(&act("secretariat", "open_list", json!({ "meeting": meeting, "of": "states" }))).await;
    let list = only(site.group.snapshot().proceedings.state.lists.iter());
    let inscribe = act("alder", "inscribe", json!({ "list": list }));
    site.record(&inscribe).await;
    site.record(&act("birch", "inscribe", json!({ "list": list }))).await;
    (meeting, inscribe.id)
}

const WORDS: &str = "STATEMENT\n\nBY H.E. MS. INA TERLAND, PERMANENT REPRESENTATIVE\n\nNew York, 14 December 2021\n\nCheck against delivery\n\n\
    Mr. Chair,\n\nThe lighthouses of the strait stay lit, and the harbours stay open.";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_outside_learns_of_a_statement_before_it_is_delivered() {
    let site = site().await;
    let (meeting, slot) = listed(&site).await;
    let form = format!("statements/hand-in?slot={slot}");
    for (form, delivered) in [(form.as_str(), true), ("statements/hand-in", false)] {
        let shown = main_of(&page(&site, Some("alder"), form).await);
        assert_eq!(shown.contains("What is delivered in an informal segment"), delivered, "{form}: {shown}");
    }
    let id = hand_in(&site, "alder", &form, WORDS.as_bytes(), &[("release", "delivered"), ("check", "true")]).await;
    let file = {
        let snapshot = site.group.snapshot();
        snapshot.proceedings.confidences.handed_in[&id].files().next().expect("a file")
    };
    let one = format!("statements/{id}");
    let shows = async |by: Option<&str>| {
        let words = ["of the strait stay lit", &id.to_string(), &file.to_string()].map(str::to_owned);
        let mut shown = String::new();
        for path in [
            "statements",
            &format!("meeting/{meeting}"),
            "search?q=lighthouse",
            "search?q=lighthouses&kind=statement",
            "record",
        ] {
            let answer = page(&site, by, path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            shown.push_str(&main_of(&answer));
        }
        let opens = page(&site, by, &one).await.status == StatusCode::OK;
        let reads = page(&site, by, &format!("{one}/plain")).await.status == StatusCode::OK;
        let has = page(&site, by, &format!("files/{file}")).await.status == StatusCode::OK;
        (words.map(|words| shown.contains(&words)), opens, reads, has)
    };
    let all = ([true, true, false], true, true, true);
    let nothing = ([false, false, false], false, false, false);
    for by in [Some("alder"), Some("chair"), Some("secretariat")] {
        assert_eq!(shows(by).await, all, "{by:?}");
    }
    for by in [Some("birch"), Some("cedar"), None] {
        assert_eq!(shows(by).await, nothing, "{by:?}");
    }
    let copied = site.get(&format!("/record/strait/blob/sha256/{file}"), None).await;
    assert_eq!(copied.status, StatusCode::NOT_FOUND);

    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }))).await;
    site.record(&act("chair", "give_the_floor", json!({ "request": slot }))).await;
    assert_eq!(shows(None).await, nothing, "while it is being delivered");
    site.clock.advance(Duration::from_secs(200));
    site.record(&act("chair", "end_speech", json!({ "meeting": meeting }))).await;
    for by in [Some("birch"), None] {
        assert_eq!(shows(by).await, all, "{by:?}");
    }
    let shown = main_of(&page(&site, None, &one).await);
    assert!(shown.contains("Check against delivery") && shown.contains("H.E. MS. INA TERLAND"), "{shown}");

    // As delivered stands beside as prepared, and what differs is marked.
    let spoken = WORDS.replace("stay lit", "stay dark");
    hand_in_again(&site, &format!("{one}/delivered"), &spoken).await;
    let changes = main_of(&page(&site, None, &format!("{one}?as=changes")).await);
    assert!(changes.contains("<del>") && changes.contains("dark"), "{changes}");
    let shown = main_of(&page(&site, None, &one).await);
    assert!(shown.contains("stay dark") && !shown.contains("Check against delivery"), "as it was said: {shown}");
    let prepared = main_of(&page(&site, None, &format!("{one}?as=prepared")).await);
    assert!(prepared.contains("stay lit") && !prepared.contains("stay dark"), "{prepared}");
    assert!(prepared.contains("Check against delivery"), "{prepared}");
    let word = page(&site, None, &format!("{one}/docx")).await;
    assert!(nemcon_formats::docx::words(&word.bytes).expect("a Word file").paragraphs.join(" ").contains("stay dark"));

    site.clock.advance(Duration::from_secs(60));
    // Corrected: the earlier words go, from the store as well, and are not found any more.
    let corrected = WORDS.replace("lighthouses", "beacons");
    hand_in_again(&site, &format!("{one}/correct"), &corrected).await;
    assert!(site.app.office.blob(&file).await.expect("reads").is_none(), "the words are erased");
    let shown = main_of(&page(&site, None, &format!("{one}?as=prepared")).await);
    assert!(shown.contains("beacons") && shown.contains("Corrected:"), "{shown}");

    // Taken back: that it was stands, and nothing else.
    fill(&site, "alder", &format!("take_back_statement?statement={id}"), &[]).await;
    for by in [None, Some("alder")] {
        let shown = main_of(&page(&site, by, &one).await);
        assert!(shown.contains("took this statement back") && !shown.contains("beacons"), "{shown}");
        assert!(!main_of(&page(&site, by, "search?q=beacons").await).contains(&id.to_string()));
    }
    assert!(main_of(&page(&site, None, "statements").await).contains("Taken back"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_a_statement_says_in_its_language_that_it_was_delivered_from_afar() {
    let site = site().await;
    let mut hybrid = schedule().content.body();
    hybrid["modality"] = json!("hybrid");
    let meeting = act("secretariat", "schedule_meeting", hybrid);
    site.record(&meeting).await;
    let link = json!({"link": "https://meet.example/one", "meeting": meeting.id});
    site.record(&act("secretariat", "give_link", link)).await;
    let list = act("secretariat", "open_list", json!({ "meeting": meeting.id, "of": "states" }));
    site.record(&list).await;
    let inscribe = async |by: &str, from_afar: bool| {
        let inscribed = act(by, "inscribe", json!({ "from_afar": from_afar, "list": list.id }));
        site.record(&inscribed).await;
        inscribed.id
    };
    let places = [inscribe("alder", true).await, inscribe("birch", false).await];
    let mut statements = Vec::new();
    for (by, slot, lang) in [("alder", places[0], "fr"), ("birch", places[1], "en")] {
        let form = format!("statements/hand-in?slot={slot}");
        statements.push(hand_in(&site, by, &form, WORDS.as_bytes(), &[("language", lang)]).await);
    }
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting.id, "mode": "informal" }))).await;
    for slot in places {
        site.record(&act("chair", "give_the_floor", json!({ "request": slot }))).await;
        site.clock.advance(Duration::from_secs(60));
        site.record(&act("chair", "end_speech", json!({ "meeting": meeting.id }))).await;
    }
    // The page is English, the copy French: the line is in the language of the copy, above the words.
    let copies = async |id: &Id, lang: &str| {
        let plain = page(&site, Some("cedar"), &format!("statements/{id}/plain?text={lang}")).await.text();
        let word = page(&site, Some("cedar"), &format!("statements/{id}/docx?text={lang}")).await;
        [plain, nemcon_formats::docx::words(&word.bytes).expect("a Word file").paragraphs.join("\n\n")]
    };
    for copy in copies(&statements[0], "fr").await {
        assert!(copy.starts_with("Prononcée à distance\n\nSTATEMENT") && copy.contains("stay lit"), "{copy}");
    }
    for copy in copies(&statements[1], "en").await {
        assert!(copy.starts_with("STATEMENT"), "in the room: {copy}");
    }
}

/// Replaces the text in a form that has one, and sends it.
async fn hand_in_again(site: &Site, path: &str, words: &str) {
    let form = page(site, Some("alder"), path).await;
    let sent = with(fields_of(&form.text()), &[("text.en", words), ("step", "send")]);
    let answer = upload(site, "alder", path, b"", &sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main_of(&answer));
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a name");
        archive.write_all(bytes.as_bytes()).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

fn word_file() -> Vec<u8> {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let run =
        |look: &str, words: &str| format!("<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
    let changed = format!(
        "<w:ins w:id=\"1\" w:author=\"P. Draughtsman\" w:date=\"2021-12-01T10:00:00Z\">{}</w:ins>",
        run("", " in winter")
    );
    let body =
        format!("<w:p>{}{changed}{}</w:p>", run("", "The harbours stay open"), run("<w:vanish/>", " Secret aside."));
    package(&[
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
        ),
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>",
        ),
        (
            "word/comments.xml",
            &format!(
                "<w:comments xmlns:w=\"{w}\"><w:comment w:id=\"1\" w:author=\"R. Reader\"><w:p>{}</w:p></w:comment></w:comments>",
                run("", "Say nothing of this.")
            ),
        ),
        ("word/document.xml", &format!("<w:document xmlns:w=\"{w}\"><w:body>{body}</w:body></w:document>")),
        (
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Q. Typist</dc:creator></cp:coreProperties>",
        ),
    ])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sender_sees_what_was_read_and_what_was_left_out_before_anything_counts() {
    let site = site().await;
    let size = site.group.snapshot().size();
    let form = page(&site, Some("alder"), "statements/hand-in").await;
    let fields = with(fields_of(&form.text()), &[("language", "en"), ("standing", "original"), ("step", "read")]);
    let read = upload(&site, "alder", "statements/hand-in", &word_file(), &fields).await;
    let shown = main_of(&read);
    assert_eq!(read.status, StatusCode::OK, "{shown}");
    for words in [
        "The harbours stay open in winter",
        "Q. Typist",
        "P. Draughtsman",
        "Paragraphs with hidden words, which are left out: \u{2068}1\u{2069}",
        "Comments left out: 1",
        "Nothing is handed in yet",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("Secret aside") && !shown.contains("Say nothing of this"), "{shown}");
    assert_eq!(site.group.snapshot().size(), size);
    for (file, told) in [
        (&b""[..], "Give a file, or paste a text"),
        (b"\xff\xfe\x00", "neither text in UTF-8"),
        (b" \n", "no words"),
        (b"PK broken", "not a Word file"),
    ] {
        let answer = upload(&site, "alder", "statements/hand-in", file, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(main_of(&answer).contains(told), "{told}: {}", main_of(&answer));
    }
    let sent = with(fields, &[("step", "send")]);
    let answer = upload(&site, "alder", "statements/hand-in", b"", &sent).await;
    assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && main_of(&answer).contains("There is no text yet"));
    assert_eq!(page(&site, None, "statements/hand-in").await.status, StatusCode::UNAUTHORIZED);
}

/// A PDF with one line of words.
fn pdf(words: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (n, object) in (1..).zip(&objects) {
        places.push(out.len());
        out += &format!("{n} 0 obj\n{object}\nendobj\n");
    }
    let table = out.len();
    out += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| out += &format!("{place:010} 00000 n \n"));
    out += &format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pdf_is_read_by_a_program_of_its_own_or_refused_where_there_is_none() {
    let without = site_with(ORIGIN, |settings| settings.pdf_words = None).await;
    let fields = |page: &str| with(fields_of(page), &[("language", "en"), ("step", "read")]);
    let form = page(&without, Some("alder"), "statements/hand-in").await.text();
    let answer = upload(&without, "alder", "statements/hand-in", &pdf("Open harbours"), &fields(&form)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main_of(&answer).contains("no program that reads PDF"), "{}", main_of(&answer));
    if nemcon_web::http::PdfWords::on_this_machine().is_none() {
        eprintln!("SKIPPED: no pdftotext on this machine");
        return;
    }
    let site = site().await;
    let answer = upload(&site, "alder", "statements/hand-in", &pdf("Open harbours"), &fields(&form)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", main_of(&answer));
    assert!(main_of(&answer).contains("Open harbours"), "{}", main_of(&answer));
    let broken = upload(&site, "alder", "statements/hand-in", b"%PDF-1.4 and no more", &fields(&form)).await;
    assert!(broken.status == StatusCode::UNPROCESSABLE_ENTITY && main_of(&broken).contains("cannot be read"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn interpreters_have_beforehand_what_is_for_them_and_nothing_else() {
    let site = site().await;
    let (_, slot) = listed(&site).await;
    site.record(&act("chair", "invite", json!({ "code": "six-voices", "kind": "interpreter", "name": "Six Voices" })))
        .await;
    let form = format!("statements/hand-in?slot={slot}");
    let given =
        hand_in(&site, "alder", &form, WORDS.as_bytes(), &[("release", "delivered"), ("interpreters", "true")]).await;
    let kept = hand_in(&site, "birch", "statements/hand-in", b"Kept harbours.", &[("release", "never")]).await;
    let list = main_of(&page(&site, Some("six-voices"), "statements").await);
    assert!(list.contains("Beforehand, for interpreters") && list.contains(&given.to_string()), "{list}");
    assert!(!list.contains(&kept.to_string()), "{list}");
    assert_eq!(page(&site, Some("six-voices"), &format!("statements/{kept}")).await.status, StatusCode::NOT_FOUND);
    let found = main_of(&page(&site, Some("six-voices"), "search?q=harbours").await);
    assert!(found.contains("<mark>harbours</mark>") && !found.contains("Kept"), "{found}");
    fill(&site, "alder", &format!("set_release?statement={given}"), &[("release", "never")]).await;
    assert_eq!(page(&site, Some("six-voices"), &format!("statements/{given}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn interpreters_have_a_screen_with_who_speaks_who_follows_and_the_words_they_have_beforehand() {
    let site = site().await;
    let (meeting, slot) = listed(&site).await;
    let voices = json!({ "code": "six-voices", "kind": "interpreter", "name": "Six Voices" });
    site.record(&act("secretariat", "invite", voices)).await;
    let briefs = json!({ "code": "brief", "kind": "briefer", "name": "A. Briefer" });
    site.record(&act("secretariat", "invite", briefs)).await;
    let form = format!("statements/hand-in?slot={slot}");
    let given = [("release", "delivered"), ("interpreters", "true"), ("check", "true")];
    let statement = hand_in(&site, "alder", &form, WORDS.as_bytes(), &given).await;
    let birch = {
        let snapshot = site.group.snapshot();
        let list = snapshot.proceedings.state.lists.values().next().expect("a list").clone();
        *list.inscriptions.iter().find(|(_, held)| held.by.as_str() == "birch").expect("it is inscribed").0
    };
    let held_back = format!("statements/hand-in?slot={birch}");
    hand_in(&site, "birch", &held_back, b"What Birch keeps to itself.", &[("release", "delivered")]).await;
    let screen = async |by: Option<&str>, query: &str| page(&site, by, &format!("interpreters{query}")).await;
    for (by, status) in [
        (None, 404),
        (Some("alder"), 404),
        (Some("chair"), 404),
        (Some("brief"), 404),
        (Some("six-voices"), 200),
        (Some("secretariat"), 200),
    ] {
        assert_eq!(screen(by, "").await.status.as_u16(), status, "{by:?}");
        let linked = main_of(&page(&site, by, &format!("meeting/{meeting}")).await).contains("/strait/interpreters");
        assert_eq!(linked, status == 200, "the page of the meeting leads there: {by:?}");
    }
    assert!(main_of(&screen(Some("six-voices"), "").await).contains("No meeting is open"));
    let until = json!({"at": "2021-12-14T18:00:00.000Z", "local": "2021-12-14T13:00", "zone": "America/New_York"});
    let arranged = json!({ "languages": ["fr", "ar"], "meeting": meeting, "until": until });
    site.record(&act("secretariat", "arrange_interpretation", arranged)).await;

    // In an informal segment, too: they are in it. Words that others keep back do not stand there, for the secretariat neither.
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting, "mode": "informal" }))).await;
    site.record(&act("chair", "give_the_floor", json!({ "request": slot }))).await;
    for by in ["six-voices", "secretariat"] {
        let shown = main_of(&screen(Some(by), "").await);
        for words in [
            "ALDER",
            "BIRCH",
            "The lighthouses of the strait stay lit",
            "Check against delivery",
            "Text beforehand: ",
            "Interpretation: ",
            "data-until",
        ] {
            assert!(shown.contains(words), "{by}, {words}: {shown}");
        }
        assert!(!shown.contains("What Birch keeps"), "{by}: {shown}");
        assert!(shown.contains(&format!("statements/{statement}")), "{by}: {shown}");
    }
    let stream = screen(Some("six-voices"), "").await.text();
    assert!(stream.contains("data-stream=\"/en/groups/strait/stream\"") && stream.contains("data-own"), "it lives");

    // The words stand in their own direction on a page in another; a language that is none is not there.
    let session = site.sign_in("six-voices").await;
    let arabic = site.get("/ar/groups/strait/interpreters", Some(&session)).await.text();
    assert!(arabic.contains("<article class=\"text statement\" lang=\"en\" dir=\"ltr\">"), "{arabic}");
    for (query, status) in [("?text=en", 200), ("?text=ar", 200), ("?text=xx", 404), ("?text=", 404)] {
        assert_eq!(screen(Some("six-voices"), query).await.status.as_u16(), status, "{query}");
    }

    // What is under discussion stands there, and the text goes when the delegation takes it back.
    let draft = texts::tabled(&site).await;
    let first = texts::paragraph(&site, &draft, 1);
    let on = json!({ "draft": draft, "paragraph": first });
    site.record(&act("chair", "take_up", json!({ "meeting": meeting, "on": on, "to": "states" }))).await;
    assert!(main_of(&screen(Some("six-voices"), "").await).contains(&format!("/texts/{draft}?at=")));
    site.record(&act("alder", "take_back_statement", json!({ "statement": statement }))).await;
    let shown = main_of(&screen(Some("six-voices"), "").await);
    assert!(shown.contains("No text beforehand") && !shown.contains("lighthouses"), "{shown}");
    site.record(&act("chair", "begin_segment", json!({ "meeting": meeting, "mode": "off_the_record" }))).await;
    assert_eq!(screen(Some("six-voices"), "").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_secretariat_hands_in_what_reached_it_for_a_delegation() {
    let site = site().await;
    let (_, slot) = listed(&site).await;
    let path = format!("statements/hand-in?slot={slot}");
    let form = page(&site, Some("secretariat"), &path).await.text();
    assert!(form.contains("The secretariat, for ALDER") && form.contains("name=\"received\""), "{form}");
    let read = with(fields_of(&form), &[("language", "en"), ("step", "read"), ("means", "paper"), ("received", "")]);
    let shown = upload(&site, "secretariat", "statements/hand-in", WORDS.as_bytes(), &read).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", main_of(&shown));
    let send = |received: &'static str| {
        with(
            fields_of(&shown.text()),
            &[("step", "send"), ("means", "paper"), ("received", received), ("release", "now")],
        )
    };
    let unsaid = upload(&site, "secretariat", "statements/hand-in", b"", &send("")).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main_of(&unsaid).contains("or when it was received"), "{}", main_of(&unsaid));
    let done = upload(&site, "secretariat", "statements/hand-in", b"", &send("2021-12-13T03:30")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", main_of(&done));
    let snapshot = site.group.snapshot();
    let (id, held) = snapshot.proceedings.confidences.handed_in.iter().next().expect("handed in");
    assert_eq!((held.by.as_str(), held.slot), ("alder", Some(slot)));
    for by in ["alder", "secretariat"] {
        let told = main_of(&page(&site, Some(by), &format!("statements/{id}")).await);
        assert!(told.contains("Entered by the secretariat") && told.contains("on paper"), "{by}: {told}");
    }
    let public = main_of(&page(&site, None, &format!("statements/{id}")).await);
    assert!(public.contains("harbours") && !public.contains("Entered by the secretariat"), "{public}");
    let akn = page(&site, None, &format!("statements/{id}/akn?text=en")).await.text();
    let read = nemcon_formats::akn::read(nemcon_negotiation::Lang::En, *id, akn.as_bytes()).expect("it is read again");
    assert_eq!(read.remarks, []);
    assert_eq!(read.meta.kind, nemcon_formats::akn::Kind::Statement);
    assert!(read.text.expect("words").plain().contains("harbours"), "{akn}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_a_statement_comes_beside_the_act_that_names_it() {
    let site = site().await;
    let other = hand_in(&site, "birch", "statements/hand-in", b"Words of another.", &[("release", "never")]).await;
    let file = {
        let snapshot = site.group.snapshot();
        snapshot.proceedings.confidences.handed_in[&other].files().next().expect("a file")
    };
    // Whoever knows the name of another's file does not come to its words by naming it.
    let body = json!({ "languages": { "en": { "file": file, "status": "original" } }, "release": "now" });
    let stolen = act("alder", "hand_in_statement", body);
    let session = site.sign_in("alder").await;
    let answer = site.act(Some(&session), stolen.line()).await;
    assert!(answer.status.is_client_error(), "{}", answer.text());
    assert_eq!(page(&site, Some("alder"), &format!("files/{file}")).await.status, StatusCode::NOT_FOUND);
    assert_ne!(file, Hash::of(b"Words of another.\n"), "its name tells nothing");
}

/// A session of one meeting in which Alder's statement is delivered, something is decided, a position taken and a task given; the statement
/// of Birch is kept for the States of its choice alone.
async fn a_session(site: &Site) -> Id {
    let body = json!({"firmness": "scheduled", "from": "2021-12-13", "kind": "substantive", "modality": "in_person",
                      "place": "New York", "title": six("First session"), "to": "2021-12-17"});
    let session = act("secretariat", "schedule_session", body);
    site.record(&session).await;
    let (meeting, slot) = listed_in(site, Some(session.id)).await;
    let form = format!("statements/hand-in?slot={slot}");
    hand_in(site, "alder", &form, WORDS.as_bytes(), &[("release", "delivered")]).await;
    hand_in(site, "birch", "statements/hand-in", b"For the record of nobody else.", &[("release", "never")]).await;
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }))).await;
    site.record(&act("chair", "give_the_floor", json!({ "request": slot }))).await;
    site.clock.advance(Duration::from_secs(120));
    site.record(&act("chair", "end_speech", json!({ "meeting": meeting }))).await;
    let subject = json!({ "on": "rules", "rulebook": Hash::of(&rulebook()) });
    site.record(&act("chair", "put_question", json!({ "meeting": meeting, "subject": subject }))).await;
    gavel(site).await;
    let decision = only(site.group.snapshot().proceedings.state.decisions.iter());
    let position = json!({ "kind": "explanation", "on": { "decision": decision, "on": "decision" },
                           "text": { "en": "We understand the rules to leave our harbours as they are." } });
    site.record(&act("cedar", "take_position", position)).await;
    let task = json!({ "due": "2021-12-20", "meeting": meeting, "what": six("Map the buoys"), "who": ["birch"] });
    site.record(&act("secretariat", "enter_follow_up", task)).await;
    session.id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_bundle_of_a_session_holds_what_its_reader_may_have() {
    let site = site().await;
    let session = a_session(&site).await;
    for (by, own) in [(None, false), (Some("alder"), false), (Some("birch"), true), (Some("chair"), true)] {
        let zip = page(&site, by, &format!("sessions/{session}/bundle.zip")).await;
        let files = nemcon_formats::bundle::unzipped(&zip.bytes).expect("a zip");
        let words = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
        let all: String = files.keys().map(|path| words(path)).collect();
        assert!(words("statements/001-alder-en.txt").contains("The lighthouses of the strait stay lit"), "{by:?}");
        assert_eq!(all.contains("For the record of nobody else"), own, "{by:?}");
        let decision = words("decisions/001-en.html");
        for said in ["It is so decided", "leave our harbours as they are", "CEDAR"] {
            assert!(decision.contains(said), "{said}: {decision}");
        }
        assert!(!decision.contains("/do/"), "nothing is done from a file: {decision}");
        let index = words("index.html");
        for said in ["Map the buoys", "BIRCH", "20 December 2021", "href=\"decisions/001-en.html\""] {
            assert!(index.contains(said), "{said}: {index}");
        }
    }
}
