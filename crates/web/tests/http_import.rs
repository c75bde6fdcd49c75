//! Members out of a table: 169 rows in are 169 members or none; a second table changes what the first registered; nobody imports for another.

#[path = "http/handed.rs"]
mod handed;
#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use hands::*;
use nemcon_negotiation::Code;
use site::*;

const IMPORT: &str = "/en/groups/strait/delegations/alder/import";

/// Sends a file to be looked at, as a browser does.
async fn check(site: &Site, by: &str, file: &[u8]) -> Answer {
    check_at(site, by, IMPORT, file).await
}

async fn check_at(site: &Site, by: &str, path: &str, file: &[u8]) -> Answer {
    let session = site.sign_in(by).await;
    let mut body =
        b"--b\r\ncontent-disposition: form-data; name=\"table\"; filename=\"m.csv\"\r\ncontent-type: text/csv\r\n\r\n"
            .to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("__Host-nemcon={session}"));
    site.send(request.body(Body::from(body)).expect("a request")).await
}

/// Presses one of the buttons under what was found.
async fn step(site: &Site, by: &str, page: &Answer, step: &str) -> Answer {
    let session = site.sign_in(by).await;
    press(site, &session, &page.text(), &[("step", step)]).await
}

/// Returns what a page says, without marks of direction.
fn told(answer: &Answer) -> String {
    answer.text().replace(['\u{2068}', '\u{2069}'], "")
}

fn members(site: &Site) -> usize {
    let state = site.group.snapshot().proceedings.state.clone();
    let held = state.delegations.get(&"alder".parse::<Code>().expect("a code"));
    held.map_or(0, |held| held.persons.values().filter(|person| !person.withdrawn).count())
}

fn table(rows: impl IntoIterator<Item = String>) -> Vec<u8> {
    let head = "key,name,kind,function,contact,may,focal_point,unlisted,delegation".to_owned();
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n").into_bytes()
}

fn row(number: usize) -> String {
    format!("M-{number},Person {number},expert,Counsellor,p{number}@alder.example,,,,")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_of_169_rows_makes_169_members_or_none() {
    let site = site().await;
    let mut rows: Vec<String> = (1..=169).map(row).collect();
    rows[99] = "M-100,Person 100,expert,,,fly,,,".to_owned();
    let found = check(&site, "alder", &table(rows.clone())).await;
    assert_eq!(found.status, StatusCode::OK, "{}", told(&found));
    assert!(told(&found).contains("169 rows") && told(&found).contains("may: words such as"), "{}", told(&found));
    assert_eq!(found.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(members(&site), 0, "it was only looked at");
    let none = step(&site, "alder", &found, "all").await;
    assert_eq!((none.status, members(&site)), (StatusCode::UNPROCESSABLE_ENTITY, 0), "all or nothing");
    let wrong = step(&site, "alder", &found, "wrong").await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(wrong.lines().count(), 2, "{wrong}");
    assert!(wrong.contains("M-100,Person 100") && wrong.contains("may: words"), "{wrong}");

    rows[99] = row(100);
    let found = check(&site, "alder", &table(rows.clone())).await;
    let done = step(&site, "alder", &found, "all").await;
    assert!(told(&done).contains("169 rows were recorded."), "{}", told(&done));
    assert_eq!(members(&site), 169);
    let size = site.group.snapshot().size();
    // Pressed twice, and sent twice: nobody is doubled.
    step(&site, "alder", &found, "all").await;
    let again = check(&site, "alder", &table(rows.clone())).await;
    assert!(told(&again).contains("169 rows, 0 to be recorded"), "{}", told(&again));
    assert_eq!((members(&site), site.group.snapshot().size()), (169, size));
    // The second table changes two, one of them by name.
    rows[0] = "M-1,Person 1,adviser,Counsellor,p1@alder.example,,,,".to_owned();
    rows[1] = "M-2,Person Two,expert,Counsellor,p2@alder.example,,,,".to_owned();
    let found = check(&site, "alder", &table(rows)).await;
    assert!(told(&found).contains("169 rows, 2 to be recorded"), "{}", told(&found));
    let (id, store) = (site.group.row().id, site.secretariat.store().clone());
    let held = |of: &str| nemcon_secretariat::Paper {
        person: of.to_owned(),
        kind: nemcon_secretariat::PaperKind::Photo,
        delegation: "alder".into(),
        content: vec![1],
        made: 1,
    };
    let alder: Code = "alder".parse().expect("a code");
    let before = site.group.snapshot().proceedings.state.delegations[&alder].persons.clone();
    for person in before.keys() {
        store.put_paper(id, held(&person.to_string())).await.expect("keeps");
    }
    step(&site, "alder", &found, "all").await;
    let photos = store.papers_held(id, nemcon_secretariat::PaperKind::Photo).await.expect("reads");
    let state = site.group.snapshot().proceedings.state.clone();
    let serves = |person: &str| !state.delegations[&alder].persons[&person.parse().expect("a digest")].withdrawn;
    let kept = photos.iter().filter(|(person, _)| serves(person)).count();
    assert_eq!((photos.len(), kept), (169, 169), "whoever is called otherwise keeps the photograph");
    assert_eq!(
        (members(&site), site.group.snapshot().size()),
        (169, size + 3),
        "a change; a withdrawal and a registration"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spreadsheet_is_read_and_one_that_claims_too_much_is_refused_in_words() {
    let site = site().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["key", "name", "kind", "function", "contact", "may"]).expect("a row");
    for (row, name) in [(1, "Zofia Tam"), (3, "سلمى حداد"), (4, "林小海")] {
        sheet.write_number(row, 0, row).expect("a cell");
        sheet.write_row(row, 1, [name, "expert", "Counsellor"]).expect("a row");
    }
    let found = check(&site, "alder", &book.save_to_buffer().expect("a file")).await;
    assert!(told(&found).contains("3 rows, 3 to be recorded"), "{}", told(&found));
    step(&site, "alder", &found, "all").await;
    assert_eq!(members(&site), 3);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(1_048_575, 16_383, "far away").expect("a cell");
    let refused = check(&site, "alder", &book.save_to_buffer().expect("a file")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told(&refused).contains("more than 200 rows or 40 columns"), "{}", told(&refused));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_of_others_are_refused_one_by_one() {
    let site = site().await;
    let rows = [
        row(1),
        "M-2,Person 2,expert,,,,,,birch".to_owned(),
        "M-3,Person 3,expert,,,,,,alder".to_owned(),
        "M-1,Person 4,expert,,,,,,".to_owned(),
        "M-5,Person 5,head,,,,,,".to_owned(),
        "M-6,Person 6,head,,,,,,".to_owned(),
        ",Person 7,expert,,,,,,".to_owned(),
        "M-8,,ambassador,,,,perhaps,,".to_owned(),
    ];
    let found = check(&site, "alder", &table(rows)).await.text().replace(['\u{2068}', '\u{2069}'], "");
    for words in
        ["this is not yours", "stands twice", "key: missing", "name: missing", "kind: one of", "yes, no or empty"]
    {
        assert_eq!(found.matches(words).count(), 1, "{words}: {found}");
    }
    assert!(found.contains("8 rows, 3 to be recorded, 5 that cannot be"), "the second head is refused too: {found}");
    // The others are recorded where that is wanted.
    let rows = table([row(1), "M-2,Person 2,expert,,,,,,birch".to_owned()]);
    let found = check(&site, "alder", &rows).await;
    let done = step(&site, "alder", &found, "right").await;
    assert!(told(&done).contains("1 row was recorded."), "{}", told(&done));
    assert_eq!(members(&site), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_imports_for_another_delegation() {
    let site = site().await;
    let rows = table([row(1)]);
    for by in ["birch", "chair", "secretariat"] {
        assert_eq!(check(&site, by, &rows).await.status, StatusCode::NOT_FOUND, "{by}");
        let session = site.sign_in(by).await;
        for path in [IMPORT.to_owned(), format!("{IMPORT}/template.csv")] {
            assert_eq!(site.get(&path, Some(&session)).await.status, StatusCode::NOT_FOUND, "{by} {path}");
        }
        let fields = [("rows", "[[1,[\"key\",\"name\",\"kind\"]],[2,[\"1\",\"A\",\"expert\"]]]"), ("step", "all")];
        assert_eq!(site.form(IMPORT, Some(&session), &fields).await.status, StatusCode::NOT_FOUND, "{by}");
    }
    assert_eq!(site.get(IMPORT, None).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.group.snapshot().size(), 1);
    let unread = check(&site, "alder", b"%PDF-1.7").await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unread.text());
}
