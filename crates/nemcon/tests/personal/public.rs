//! Walks through everything that the public can ask for: pages by their links, the interface, the record as files.

use std::collections::{BTreeSet, VecDeque};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::is_marked;
use super::planted::MARK;

pub struct Seen {
    pub pages: usize,
    /// Addresses whose answer, body or head, holds a mark.
    pub marked: Vec<String>,
    /// Addresses of lists of participants that name those whom their delegations let them name.
    pub listed: Vec<String>,
}

/// Asks for at most so many addresses.
pub async fn walk(site: &Router, group: &str, most: usize) -> Seen {
    let begin = ["/", "/en/", "/ar/", "/zh/", "/api/groups", "/api/openapi.json"].map(str::to_owned);
    let of_group =
        ["", "/entries?from=1", "/entries?from=201", "/entries?from=401", "/state", "/participants", "/documents"];
    let of_record = [
        "checkpoint",
        "log.vkey",
        "policy",
        "tile/entries/000",
        "tile/entries/001",
        "tile/0/000",
        "blobs.jsonl",
        "openings.jsonl",
    ];
    let mut waiting: VecDeque<String> = begin.into();
    waiting.extend(of_group.map(|path| format!("/api/groups/{group}{path}")));
    waiting.extend(of_record.map(|path| format!("/record/{group}/{path}")));
    let pages = [
        "participants",
        "participants/list",
        "letters",
        "documents",
        "record",
        "calendar",
        "texts",
        "silences",
        "decisions",
        "day",
        "rulebook",
        "statements",
        "search?q=lighthouses",
    ];
    waiting
        .extend(pages.iter().flat_map(|page| ["en", "fr", "ru"].map(|lang| format!("/{lang}/groups/{group}/{page}"))));
    let mut known: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut seen = Seen { pages: 0, marked: Vec::new(), listed: Vec::new() };
    while let Some(path) = waiting.pop_front() {
        let request = Request::get(&path).header(header::ACCEPT_LANGUAGE, "en").body(Body::empty());
        let Ok(request) = request else { continue };
        let response = site.clone().oneshot(request).await.expect("answers");
        let (head, body) = response.into_parts();
        let kind =
            head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
        if kind.starts_with("text/event-stream") {
            continue;
        }
        let bytes = body.collect().await.expect("a body").to_bytes();
        seen.pages += usize::from(head.status.is_success());
        if is_list(&path) && is_marked(&bytes) && named_alone(&String::from_utf8_lossy(&bytes)) {
            seen.listed.push(path.clone());
        } else if is_marked(&bytes) || head.headers.values().any(|value| is_marked(value.as_bytes())) {
            seen.marked.push(path.clone());
        }
        if kind.starts_with("text/html") {
            let html = String::from_utf8_lossy(&bytes);
            let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            for link in
                links.filter(|link| link.starts_with('/')).map(|link| link.split('#').next().unwrap_or_default())
            {
                let link = link.replace("&amp;", "&");
                if known.len() < most && known.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
        }
    }
    seen
}

/// Says whether this is where the members whom a delegation lets be listed are named.
fn is_list(path: &str) -> bool {
    path.contains("/participants/list") || path.split_once("/delegations/").is_some_and(|(_, of)| !of.contains('/'))
}

/// Says whether every mark is a name or a function, and nothing that reaches a person.
fn named_alone(page: &str) -> bool {
    page.split(MARK).skip(1).all(|rest| rest.starts_with("-person") || rest.starts_with("-function"))
}
