//! Lists that grow: pages of them, and searches that say how far they looked.

#[path = "http/site.rs"]
mod site;

use serde_json::json;
use site::*;

/// A site with so many documents.
async fn with_documents(count: usize) -> Site {
    let many = (100_000, 100_000);
    let site = site_with(ORIGIN, |s| (s.per_seat, s.per_address) = (many, many)).await;
    for n in 1..=count {
        let body = json!({
            "audience": "public", "symbol": {"by": "given", "symbol": format!("A/AC.1/2021/{n}")},
            "title": six(&format!("Paper number {n}")),
        });
        site.record(&act("secretariat", "register_document", body)).await;
    }
    site
}

fn rows(page: &str) -> usize {
    page.matches("class=\"sym\"").count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn documents_come_in_pages_and_are_found() {
    let site = with_documents(60).await;
    let at = |tail: &str| format!("/en/groups/strait/documents{tail}");
    let first = site.get(&at(""), None).await.text();
    assert_eq!(rows(&first), 50, "{first}");
    assert!(first.contains("documents?page=2") && first.contains("60\u{2069} documents"), "{first}");
    let second = site.get(&at("?page=2"), None).await.text();
    assert!(rows(&second) == 10 && !second.contains("page=3"), "{second}");
    assert!(second.contains("href=\"/en/groups/strait/documents\" rel=\"prev\""), "{second}");
    let found = site.get(&at("?q=number+17"), None).await.text();
    assert!(rows(&found) == 1 && found.contains("Paper number 17"), "{found}");
    let many = site.get(&at("?q=PAPER"), None).await.text();
    assert!(rows(&many) == 50 && many.contains("documents?q=PAPER&amp;page=2"), "the search goes along");
    site.record(&act("secretariat", "register_document", json!({
        "audience": "public", "symbol": {"by": "given", "symbol": "A/AC.1/2021/CRP.1"}, "title": six("A late paper"),
    }))).await;
    assert_eq!(rows(&site.get(&at("?q=late"), None).await.text()), 1, "a new line is found at once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn participants_come_in_parts_and_whole() {
    let many = (100_000, 100_000);
    let site = site_with(ORIGIN, |s| (s.per_seat, s.per_address) = (many, many)).await;
    for n in 1..=40 {
        let body = json!({ "code": format!("briefer-{n}"), "kind": "briefer", "name": format!("Institute {n:02}") });
        site.record(&act("chair", "invite", body)).await;
    }
    let list = |tail: &str| format!("/en/groups/strait/participants/list{tail}");
    let shown = |page: &str| page.matches("class=\"listed\"").count();
    let first = site.get(&list(""), None).await.text();
    assert_eq!(shown(&first), 25, "{first}");
    assert!(first.contains("ALDER") && first.contains("list?part=2") && first.contains("list?part=all"), "{first}");
    let (second, whole) =
        (site.get(&list("?part=2"), None).await.text(), site.get(&list("?part=all"), None).await.text());
    assert_eq!((shown(&first) + shown(&second), shown(&whole)), (shown(&whole), 43), "{second}");
    for n in 1..=40 {
        let name = format!("Institute {n:02}");
        assert!(first.contains(&name) != second.contains(&name) && whole.contains(&name), "{name} stands once");
    }
    assert!(!whole.contains("list?part=2"), "{whole}");
    assert_eq!(
        shown(&site.get(&list("?part=99"), None).await.text()),
        shown(&second),
        "beyond the end is the last part"
    );
    assert_eq!(shown(&site.get(&list("?part=x"), None).await.text()), 25);
    let plain = site.get(&list(".txt"), None).await.text();
    assert_eq!(plain.matches("Institute ").count(), 40, "the whole as plain text: {plain}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_search_of_the_record_goes_on_to_its_beginning() {
    let site = with_documents(60).await;
    let mut path = "/en/groups/strait/record?q=register+a+document".to_owned();
    let (mut found, mut pages) = (0, 0);
    loop {
        let page = site.get(&path, None).await.text();
        let list = page.split("id=\"check\"").next().unwrap_or_default();
        found += list.matches("Register a document").count();
        pages += 1;
        assert!(page.contains("were searched"), "{page}");
        let next = list
            .split("href=\"")
            .skip(1)
            .find(|rest| rest.contains("rel=\"next\"") && rest.find("rel=\"next\"") < rest.find('>'));
        let Some(next) = next else { break };
        path = next.split('"').next().unwrap_or_default().replace("&amp;", "&");
    }
    assert_eq!((found, pages), (60, 2), "no entry is left out and none comes twice");
    let one = site.get("/en/groups/strait/record?q=7", None).await.text();
    assert!(one.contains("/record/7\""), "by its number");
}
