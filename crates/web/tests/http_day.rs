//! What a day brought, and what is taken along from it.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use axum::http::{StatusCode, header};
use hands::GROUP;
use site::*;
use texts::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_day_holds_what_it_brought_and_leads_to_the_days_beside_it() {
    let site = site().await;
    site.record(&schedule()).await;
    let day = site.get(&format!("{GROUP}/day/2021-12-14"), None).await.text();
    assert!(day.contains("First meeting") && day.contains("14 December 2021"), "{day}");
    let today = site.get(&format!("{GROUP}/day"), None).await.text();
    assert!(today.contains("Nothing on this day") && today.contains("day/2021-12-14"), "{today}");
    assert_eq!(site.get(&format!("{GROUP}/day/2021-02-30"), None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reading_pack_is_one_file_without_script_for_what_the_seat_may_read() {
    let site = site().await;
    let draft = tabled(&site).await;
    let first = paragraph(&site, &draft, 1);
    let typed = [("words", "The group met in the autumn."), ("reason", "For the Chair.")];
    let address = format!("texts/{draft}/0/propose?text=en&at={first}&way=edit");
    propose(&site, "alder", &address, &typed, "chair", "with “autumn”").await;
    let address = format!("{GROUP}/day/2021-12-13/pack");
    let pack = async |by: &str| site.get(&address, Some(&site.sign_in(by).await)).await;
    let own = pack("alder").await;
    assert_eq!(own.header(header::CONTENT_DISPOSITION), "attachment; filename=\"strait-2021-12-13-en.html\"");
    let html = own.text();
    assert!(
        html.contains("The group met in the ") && html.contains("autumn") && html.contains("For the Chair."),
        "{html}"
    );
    assert!(html.contains("href=\"https://nemcon.example/en/groups/strait/proposals/"), "links lead to the site");
    assert!(!html.contains("<script") && !html.contains("<link"), "nothing is fetched");
    let other = pack("birch").await.text();
    assert!(other.contains("It will meet again") && !other.contains("autumn"), "the Chair alone was told");
}
