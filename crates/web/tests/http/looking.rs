//! Looking for words: in six languages, in papers of every kind, and only in what a seat may see.

use super::*;
use crate::texts::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn search_finds_in_six_languages_and_shows_a_page_at_a_time() {
    finds_in_six_languages(&site().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgresql_search_finds_the_same() {
    let Some(server) = postgres::TestPostgres::start() else { return };
    let store = nemcon_store::Store::open_postgres(&server.url()).await.expect("the store opens");
    // The database has a clock of its own, which the site's must agree with.
    let clock = std::sync::Arc::new(nemcon_secretariat::SystemClock::default());
    let site = site_on(store, clock, tempfile::tempdir().expect("a folder"), ORIGIN, |_| ()).await;
    finds_in_six_languages(&site).await;
    site.secretariat.shutdown().await;
}

async fn finds_in_six_languages(site: &Site) {
    for (lang, words) in [
        ("ar", "نؤيد تعزيز الأمن في المضيق."),
        ("zh", "我们支持信息安全合作。"),
        ("fr", "Les déclarations communes."),
        ("ru", "в сфере информационной безопасности"),
        ("es", "Los puertos siguen abiertos."),
    ] {
        let form = page(site, Some("cedar"), "statements/hand-in").await.text();
        let text = format!("text.{lang}");
        let sent = with(fields_of(&form), &[(text.as_str(), words), ("release", "now"), ("step", "send")]);
        let answer = upload(site, "cedar", "statements/hand-in", b"", &sent).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main_of(&answer));
    }
    for (q, marked) in [
        ("%D8%A3%D9%85%D9%86", "<mark>الأمن</mark>"),
        ("%E5%AE%89%E5%85%A8", "<mark>安全</mark>"),
        ("declaration", "<mark>déclarations</mark>"),
        ("%D0%B1%D0%B5%D0%B7%D0%BE%D0%BF%D0%B0%D1%81%D0%BD%D0%BE%D1%81%D1%82%D1%8C", "<mark>безопасности</mark>"),
        ("puerto", "<mark>puertos</mark>"),
    ] {
        let found = main_of(&page(site, None, &format!("search?q={q}")).await);
        assert!(found.contains(marked), "{q}: {found}");
    }
    let meeting = schedule();
    site.record(&meeting).await;
    let ruling = json!({ "article": "conduct", "words": "Speakers keep to three minutes. 发言限三分钟。" });
    site.record(&act("chair", "enter_ruling", ruling)).await;
    let items = json!([{ "level": 0, "title": six("Lighthouse keeping") }]);
    site.record(&act("secretariat", "propose_agenda", json!({ "items": items }))).await;
    for (q, kind, marked) in [
        ("meeting", "meeting", meeting.id.to_string().as_str()),
        ("minute", "ruling", "<mark>minutes</mark>"),
        ("%E4%B8%89%E5%88%86%E9%92%9F", "ruling", "三分钟"),
        ("lighthouse", "item", "<mark>Lighthouse</mark>"),
    ] {
        let found = main_of(&page(site, None, &format!("search?q={q}&kind={kind}")).await);
        assert!(found.contains(marked), "{q}: {found}");
    }
    let symbol = json!({ "by": "given", "symbol": "A/AC.1/2021/7" });
    let body = json!({ "audience": "states", "symbol": symbol, "title": { "en": "Note on buoys" } });
    let document = act("secretariat", "register_document", body);
    site.record(&document).await;
    let found =
        async |by: Option<&str>| main_of(&page(site, by, "search?q=buoy").await).contains(&document.id.to_string());
    assert!(found(Some("alder")).await && !found(None).await);

    for n in 0..25 {
        let title = json!({ "en": format!("Paper {n} on gulls") });
        let symbol = json!({ "by": "given", "symbol": format!("A/AC.1/2021/CRP.{}", n + 1) });
        site.record(&act(
            "secretariat",
            "register_document",
            json!({ "audience": "public", "symbol": symbol, "title": title }),
        ))
        .await;
    }
    let first = main_of(&page(site, None, "search?q=gull").await);
    let second = main_of(&page(site, None, "search?q=gull&page=2").await);
    assert!(first.contains("25") && first.matches("<mark>gulls</mark>").count() == 20, "{first}");
    assert_eq!(second.matches("<mark>gulls</mark>").count(), 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn papers_in_word_and_pdf_are_looked_through_and_what_cannot_be_read_is_not_asked_again() {
    let site = site().await;
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let mut papers = vec![(word, word_file(), "harbours"), ("application/pdf", b"%PDF-1.4 broken".to_vec(), "broken")];
    if site.app.settings.pdf_words.is_some() {
        papers.push(("application/pdf", pdf("Cormorants nest on the breakwater"), "cormorant"));
    }
    for (n, (kind, bytes, _)) in papers.iter().enumerate() {
        let file = site.app.office.keep_file(vec![], (*kind).to_owned(), bytes.clone()).await.expect("kept");
        let body = json!({ "audience": "public", "languages": { "en": { "file": file, "status": "original" } },
                           "symbol": { "by": "given", "symbol": format!("A/AC.1/2021/CRP.{}", n + 1) },
                           "title": { "en": "Working paper" } });
        site.record(&act("secretariat", "register_document", body)).await;
    }
    let found = async |q: &str| main_of(&page(&site, None, &format!("search?q={q}")).await);
    for (_, _, words) in papers.iter().filter(|(.., words)| *words != "broken") {
        let shown = found(words).await;
        assert!(shown.contains("<mark>") && !shown.contains("still being read"), "{words}: {shown}");
    }
    for hidden in ["aside", "Draughtsman", "Typist", "broken"] {
        assert!(!found(hidden).await.contains("<mark>"), "{hidden}");
    }
    assert_eq!(site.app.searched(&site.group), papers.len(), "a file without words is read once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_follows_from_meetings_is_found_in_every_language_by_those_who_may_see_it() {
    let site = site().await;
    a_session(&site).await;
    let tasks = main_of(&page(&site, None, "search?q=buoys&kind=follow_up").await);
    assert!(tasks.contains("Map the <mark>buoys</mark>"), "{tasks}");
    // The decision is found by its name in another language than that of the page.
    let decided = main_of(&page(&site, None, "search?q=%E8%AE%AE%E4%BA%8B%E8%A7%84%E5%88%99&kind=decision").await);
    assert!(decided.contains("/decisions/"), "{decided}");
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    for (mode, words) in [("formal", "a break at noon"), ("informal", "a break at dusk")] {
        site.clock.advance(Duration::from_secs(60));
        if mode == "informal" {
            site.record(&act("chair", "begin_segment", json!({ "meeting": meeting, "mode": mode }))).await;
        }
        site.record(&act("chair", "sound_the_room", json!({ "meeting": meeting, "words": six(words) }))).await;
        let sounding = site
            .group
            .snapshot()
            .proceedings
            .state
            .soundings
            .iter()
            .max_by_key(|(_, held)| held.number)
            .map(|(id, _)| *id);
        site.record(&act("chair", "end_sounding", json!({ "heard": false, "sounding": sounding }))).await;
    }
    for (by, dusk) in [(None, false), (Some("birch"), true)] {
        let found = main_of(&page(&site, by, "search?q=break&kind=sounding").await);
        assert!(found.contains("at noon") && found.contains("at dusk") == dusk, "{by:?}: {found}");
    }
    let due = json!({ "due": "2022-03-01", "element": "norms", "title": six("First reading of the harbour code") });
    site.record(&act("chair", "set_milestone", due)).await;
    let reached = main_of(&page(&site, None, "search?q=harbour+code&kind=milestone").await);
    assert!(
        reached.contains("<mark>harbour</mark> <mark>code</mark>") && reached.contains("1 March 2022"),
        "{reached}"
    );
    let draft = tabled(&site).await;
    let first = paragraph(&site, &draft, 1);
    let typed = [("words", "The group met near the kelp beds."), ("reason", "Ours alone.")];
    let address = format!("texts/{draft}/0/propose?text=en&at={first}&way=edit");
    propose(&site, "alder", &address, &typed, "chair", "near the kelp beds").await;
    for (by, sees) in [(None, false), (Some("birch"), false), (Some("alder"), true), (Some("chair"), true)] {
        let shown = main_of(&page(&site, by, "search?q=kelp&kind=proposal").await);
        assert_eq!(shown.contains("/proposals/"), sees, "{by:?}: {shown}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_is_not_found() {
    let site = site().await;
    let id = hand_in(&site, "alder", "statements/hand-in", b"Words about puffins.", &[("release", "now")]).await;
    let number = site.group.snapshot().proceedings.confidences.handed_in[&id].number;
    let found = async || main_of(&page(&site, None, "search?q=puffin").await).contains("<mark>puffins</mark>");
    assert!(found().await);
    assert_eq!(site.app.searched(&site.group), 1, "its words are kept folded");
    site.group.erase_openings(number).await.expect("erases");
    assert!(!found().await);
    assert_eq!(site.app.searched(&site.group), 0, "and dropped with it");
}
