//! The list of participants as a document: six files that hold those who are on it and nobody else, erased with the first name that is.

use std::collections::BTreeMap;

use nemcon_negotiation::{Code, Hash, Id, Lang};
use nemcon_secretariat::{Erasure, Retention};

use super::*;

const LIST: &str = "/en/groups/strait/participants/list";

/// Returns the words of a Word file.
fn words(file: &[u8]) -> String {
    nemcon_formats::docx::words(file).expect("a Word file").paragraphs.join("\n")
}

/// Returns what stands in the form of a page already: what a browser sends along if nothing is changed.
fn filled(page: &str) -> Vec<(String, String)> {
    let form =
        page.split("<form method=\"post\"").nth(1).and_then(|rest| rest.split("</form>").next()).expect("a form");
    let value = |tag: &str, name: &str| Some(tag.split_once(&format!("{name}=\""))?.1.split('"').next()?.to_owned());
    let shown = form.split("<input ").skip(1).filter_map(|tag| tag.split('>').next());
    let sent =
        shown.filter(|tag| !tag.contains("type=\"hidden\"") && (!tag.contains("checkbox") || tag.contains(" checked")));
    sent.filter_map(|tag| Some((value(tag, "name")?, value(tag, " value")?))).collect()
}

/// Returns all that stands in the parts of a Word file.
fn whole(file: &[u8]) -> String {
    use std::io::Read as _;
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a package");
    let mut all = String::new();
    for place in 0..package.len() {
        let mut part = package.by_index(place).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("reads");
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

/// Returns a file of the list that was drawn last, as the secretariat reads it.
async fn read_first(site: &Site) -> Vec<u8> {
    let office = site.sign_in("secretariat").await;
    let lists = site.secretariat.lists(&site.group).await.expect("reads");
    let hash = lists.last().expect("a list").files[&Lang::En];
    site.get(&format!("{LIST}/drawn/{hash}"), Some(&office)).await.bytes
}

/// The secretariat draws a list in some way; what is answered.
async fn draw(site: &Site, way: &str) -> Answer {
    let office = site.sign_in("secretariat").await;
    site.form(&format!("{LIST}/document"), Some(&office), &[("way", way)]).await
}

/// The same, and registers it: the document that it became.
async fn issue(site: &Site, way: &str) -> Id {
    let drawn = draw(site, way).await;
    assert_eq!(drawn.status, StatusCode::OK, "{}", drawn.text());
    let office = site.sign_in("secretariat").await;
    let typed = filled(&drawn.text());
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let shown = press(site, &office, &drawn.text(), &typed).await;
    assert_eq!(shown.status, StatusCode::OK, "it is shown before it is sent: {}", shown.text());
    let before = site.group.snapshot().size();
    let sent = press(site, &office, &shown.text(), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!(site.group.snapshot().size(), before + 1);
    let state = site.group.snapshot().proceedings.state.clone();
    *state.documents.iter().max_by_key(|(id, _)| state.acts[*id].0).expect("a document").0
}

fn files(site: &Site, document: &Id) -> BTreeMap<Lang, Hash> {
    let state = site.group.snapshot().proceedings.state.clone();
    let named = state.documents[document].languages.iter();
    named.map(|(lang, held)| (*lang, held.file.expect("a file"))).collect()
}

fn symbol(site: &Site, document: &Id) -> String {
    site.group.snapshot().proceedings.state.documents[document].symbol.clone()
}

async fn file(site: &Site, hash: &Hash) -> Answer {
    site.get(&format!("{GROUP}/files/{hash}"), None).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_of_participants_becomes_a_document_in_six_languages_and_goes_with_the_first_name_that_is_erased() {
    let site = site().await;
    assert_eq!(draw(&site, "whole").await.status, StatusCode::UNPROCESSABLE_ENTITY, "there is nobody yet");
    fill(&site, "alder", "register_member", &member("Zofia Listed", &[])).await;
    fill(&site, "alder", "register_member", &member("Yusuf Unlisted", &[("unlisted", "true")])).await;
    let drawn = draw(&site, "whole").await;
    assert_eq!(drawn.header(header::CACHE_CONTROL), "no-store");
    assert!(drawn.text().contains("value=\"A/AC.1/2021/INF/1\""), "{}", drawn.text());
    // Whoever registers it reads the very files first; nobody else does.
    let path = drawn.text().split("href=\"").find_map(|part| {
        part.starts_with("/en/groups/strait/participants/list/drawn/")
            .then(|| part.split('"').next().unwrap().to_owned())
    });
    let path = path.expect("a file to be read");
    let office = site.sign_in("secretariat").await;
    let read = site.get(&path, Some(&office)).await;
    assert!(words(&read.bytes).contains("Zofia Listed"), "{}", words(&read.bytes));
    for by in ["alder", "chair"] {
        let session = site.sign_in(by).await;
        assert_eq!(site.get(&path, Some(&session)).await.status, StatusCode::FORBIDDEN, "{by}");
        let asked = site.form(&format!("{LIST}/document"), Some(&session), &[("way", "whole")]).await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN, "{by}");
    }
    assert_eq!(
        site.form(&format!("{LIST}/document"), None, &[("way", "whole")]).await.status,
        StatusCode::UNAUTHORIZED
    );
    for way in ["", "whole:1", "addendum:", "corrigendum:00"] {
        assert_eq!(draw(&site, way).await.status, StatusCode::NOT_FOUND, "{way:?}");
    }

    let first = issue(&site, "whole").await;
    let held = files(&site, &first);
    assert_eq!((symbol(&site, &first).as_str(), held.len()), ("A/AC.1/2021/INF/1", 6));
    let heads = [
        "List of participants",
        "قائمة المشاركين",
        "与会者名单",
        "Liste des participants",
        "Список участников",
        "Lista de participantes",
    ];
    let mut found = 0;
    for hash in held.values() {
        let answer = file(&site, hash).await;
        assert_eq!((answer.status, answer.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
        let disposition = answer.header(header::CONTENT_DISPOSITION).to_owned();
        assert!(disposition.contains("A-AC-1-2021-INF-1-") && disposition.ends_with(".docx\""), "{disposition}");
        let words = words(&answer.bytes);
        found += heads.iter().filter(|head| words.contains(**head)).count();
        assert!(words.contains("Zofia Listed") && !words.contains("Yusuf") && !words.contains("reach@"), "{words}");
        // What others copy has its name and not the file.
        let copied = site.get(&format!("/record/strait/blob/sha256/{hash}"), None).await;
        assert_eq!(copied.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(found, 6, "each language has its own head");
    let sought = async |words: &str| page(&site, None, &format!("search?q={words}")).await.contains("INF/1");
    assert_eq!((sought("participants").await, sought("Zofia").await), (true, false), "nobody is looked for by name");
    assert!(!record(&site).await.contains("Zofia"));

    // A later list is a document of its own: who came since, and what has changed.
    assert_eq!(draw(&site, &format!("addendum:{first}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    fill(&site, "birch", "register_member", &member("Bo Birch", &[])).await;
    let added = issue(&site, &format!("addendum:{first}")).await;
    let english = words(&file(&site, &files(&site, &added)[&Lang::En]).await.bytes);
    assert!(english.contains("Bo Birch") && !english.contains("Zofia"), "{english}");
    assert_eq!(symbol(&site, &added), "A/AC.1/2021/INF/1/Add.1");
    assert_eq!(draw(&site, &format!("addendum:{first}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "twice");
    let birch: Code = "birch".parse().expect("a code");
    let bo = {
        let state = site.group.snapshot().proceedings.state.clone();
        state.delegations[&birch].persons.keys().next().expect("a person").to_string()
    };
    let change = [("kind", "expert"), ("function", "Envoy")];
    fill(&site, "birch", &format!("change_member?person._sd={bo}"), &change).await;
    let corrected = issue(&site, &format!("corrigendum:{first}")).await;
    let english = words(&file(&site, &files(&site, &corrected)[&Lang::En]).await.bytes);
    assert!(english.contains("Bo Birch, Envoy") && !english.contains("Zofia"), "{english}");
    let state = site.group.snapshot().proceedings.state.clone();
    assert_eq!(
        (symbol(&site, &corrected).as_str(), state.documents[&corrected].corrects.len()),
        ("A/AC.1/2021/INF/1/Corr.1", 6)
    );

    // One name that is erased takes along the files that it stands on, and no others; the documents stay.
    let number = {
        let zofia = alder(&site).persons.keys().next().expect("a person").clone();
        let mut on = Vec::new();
        for person in alder(&site).persons.keys() {
            on.push((person.clone(), site.secretariat.entries_on(&site.group, person).await.expect("reads")[0].number));
        }
        assert!(on.iter().any(|(person, _)| *person == zofia));
        on.into_iter().map(|(_, number)| number).min().expect("the first that was registered")
    };
    site.group.erase(vec![Erasure::whole(number)]).await.expect("erases");
    // With them those that were drawn first and became no document.
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(12));
    for hash in held.values() {
        assert_eq!(file(&site, hash).await.status, StatusCode::NOT_FOUND);
        assert!(site.secretariat.store().blob(hash.0).await.expect("reads").is_none());
    }
    let told = page(&site, None, &format!("documents/{first}")).await;
    assert!(told.contains("Erased, because a name on it was erased."), "{told}");
    assert!(!page(&site, None, &format!("documents/{added}")).await.contains("Erased, because"));
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(0), "once");
    let again = issue(&site, "whole").await;
    let english = words(&file(&site, &files(&site, &again)[&Lang::En]).await.bytes);
    assert!(english.contains("Bo Birch") && !english.contains("Zofia"), "{english}");
    assert_eq!(symbol(&site, &again), "A/AC.1/2021/INF/2");
}

/// A program in the place of the one that sets PDF: what it was given stands in what it makes.
fn typesetter(folder: &std::path::Path) -> nemcon_web::http::Typesetter {
    use std::os::unix::fs::PermissionsExt as _;
    let program = folder.join("sets-pdf");
    std::fs::write(&program, "#!/bin/sh\nprintf '%%PDF-1.7\\n'\ncat\n").expect("writes");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).expect("may run");
    nemcon_web::http::Typesetter::new(program, Vec::new())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_there_is_a_program_for_it_the_list_is_issued_as_pdf() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = site_with(ORIGIN, |settings| settings.pdf = Some(Arc::new(typesetter(folder.path())))).await;
    fill(&site, "alder", "register_member", &member("Zofia Listed", &[])).await;
    fill(&site, "alder", "register_member", &member("Yusuf Unlisted", &[("unlisted", "true")])).await;
    let office = site.sign_in("secretariat").await;
    let asked = [("way", "whole"), ("form", "pdf")];
    let drawn = site.form(&format!("{LIST}/document"), Some(&office), &asked).await;
    assert_eq!(drawn.status, StatusCode::OK, "{}", drawn.text());
    let lists = site.secretariat.lists(&site.group).await.expect("reads");
    assert_eq!(lists[0].files.len(), 6);
    for (lang, hash) in &lists[0].files {
        let read = site.get(&format!("{LIST}/drawn/{hash}"), Some(&office)).await;
        assert_eq!(read.header(header::CONTENT_TYPE), "application/pdf");
        let document: Value = serde_json::from_slice(&read.bytes[9..]).expect("what the program was given");
        assert_eq!((document["lang"].as_str(), &document["symbol"]), (Some(lang.tag()), &json!("A/AC.1/2021/INF/1")));
        let blocks = document["blocks"].to_string();
        assert!(blocks.contains("Zofia Listed") && blocks.contains("ALDER") && !blocks.contains("Yusuf"), "{blocks}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_no_document_came_to_name_are_forgotten_with_what_was_noted_of_them() {
    let site = site().await;
    fill(&site, "alder", "register_member", &member("Zofia Listed", &[])).await;
    assert_eq!(draw(&site, "whole").await.status, StatusCode::OK);
    let noted = async || site.secretariat.lists(&site.group).await.expect("reads").len();
    assert_eq!(noted().await, 1);
    let first = read_first(&site).await;
    assert!(whole(&first).contains("A/AC.1/2021/INF/1"), "the head of each page has the symbol");
    site.clock.advance(std::time::Duration::from_secs(31 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(6));
    assert_eq!(noted().await, 0);
    // Everybody may take the list along as it is; that is no document, and has no symbol.
    let plain = site.get(&format!("{LIST}.docx"), None).await;
    assert!(words(&plain.bytes).contains("Zofia Listed"));
    assert!(!whole(&plain.bytes).contains("INF/"));
}
