//! A text under negotiation, and proposals made by forms.
#![allow(dead_code, reason = "each test file uses a part of it")]

use axum::http::{StatusCode, header};
use nemcon_negotiation::{Id, ParagraphId};

use super::hands::*;
use super::site::*;

const TEXT: &str = "= Report\n\n1. The group met in the spring.\n\n2. It will meet again, as appropriate.";

pub async fn tabled(site: &Site) -> Id {
    let typed = [("title.en", "Report"), ("languages.en.plain", TEXT), ("element", "norms")];
    fill(site, "chair", "table_draft", &typed).await;
    only(site.group.snapshot().proceedings.state.drafts.iter())
}

pub fn paragraph(site: &Site, draft: &Id, place: usize) -> ParagraphId {
    site.group.snapshot().proceedings.state.drafts[draft].latest().nodes[place].id
}

/// Fills in the form of a proposal, looks at what it comes to, and tables it; returns the page it leads to.
pub async fn propose(site: &Site, by: &str, address: &str, typed: &[(&str, &str)], to: &str, told: &str) -> String {
    let session = site.sign_in(by).await;
    let page = site.get(&format!("{GROUP}/{address}"), Some(&session)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let shown = press(site, &session, &page.text(), typed).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", main(&shown.text()));
    assert!(shown.text().contains(told), "{told}: {}", main(&shown.text()));
    let form = shown.text().replace("<form class=\"stands\" method", "<form method");
    let answer = press(site, &session, &form, &[("step", to)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    answer.header(header::LOCATION).to_owned()
}

pub fn main(page: &str) -> String {
    page.split("<main").nth(1).unwrap_or(page).to_owned()
}

pub async fn seen(site: &Site, by: &str, path: &str) -> String {
    let session = site.sign_in(by).await;
    let page = site.get(&format!("{GROUP}/{path}"), Some(&session)).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    main(&page.text())
}
