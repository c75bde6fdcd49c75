//! A table that a mission sent to the secretariat: it looks through it and hands it over, and the delegation sends it.

use std::time::Duration;

use nemcon_secretariat::Retention;

use super::*;

const TABLE: &str = "/en/groups/strait/delegations/alder/table";

async fn looked_through(site: &Site, file: &[u8]) -> Answer {
    check_at(site, "secretariat", TABLE, file).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_secretariat_looks_through_a_table_and_the_delegation_sends_it() {
    let site = site().await;
    let size = site.group.snapshot().size();
    let wrong = table([row(1), "M-2,Person 2,admiral,,,,,,".to_owned(), "M-3,Person 3,expert,,,,,,birch".to_owned()]);
    let found = looked_through(&site, &wrong).await;
    assert_eq!(found.header(header::CACHE_CONTROL), "no-store");
    let text = told(&found);
    assert!(text.contains("3 rows, 1 to be recorded, 2 that cannot be") && text.contains("kind: one of"), "{text}");
    assert!(!text.contains("Hand over to ALDER"), "{text}");
    let none = step(&site, "secretariat", &found, "hand").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "all or nothing");
    assert!(told(&none).contains("the table was not handed over"), "{}", told(&none));
    let file = step(&site, "secretariat", &found, "wrong").await.text();
    assert_eq!(file.lines().count(), 3, "{file}");
    // The secretariat records nothing, whatever it presses.
    for pressed in ["all", "right"] {
        step(&site, "secretariat", &found, pressed).await;
    }
    assert_eq!((members(&site), site.group.snapshot().size()), (0, size));

    let found = looked_through(&site, &table([row(1), row(2)])).await;
    assert!(told(&found).contains("Hand over to ALDER"), "{}", told(&found));
    for _ in 0..2 {
        let handed = step(&site, "secretariat", &found, "hand").await;
        assert!(told(&handed).contains("The table with 2 rows lies on the desk"), "{}", told(&handed));
    }
    assert_eq!((members(&site), site.group.snapshot().size()), (0, size), "it is no act yet");
    let own = site.sign_in("alder").await;
    let page = site.get(IMPORT, Some(&own)).await;
    assert_eq!(
        told(&page).matches("Table with 2 rows").count(),
        1,
        "once, though it was pressed twice: {}",
        told(&page)
    );
    let desk = site.get("/en/groups/strait/desk", Some(&own)).await;
    assert!(told(&desk).contains("Table with 2 rows"), "{}", told(&desk));
    let seen = press(&site, &own, &page.text(), &[("step", "look")]).await;
    assert!(told(&seen).contains("2 rows, 2 to be recorded, 0 that cannot be"), "{}", told(&seen));
    let report = seen.text().split("id=\"handed\"").next().expect("what was found").to_owned();
    let done = press(&site, &own, &report, &[("step", "all")]).await;
    assert!(told(&done).contains("2 rows were recorded."), "{}", told(&done));
    assert_eq!((members(&site), told(&done).contains("Table with 2 rows")), (2, false), "sent, and off the desk");
    // The key stays the key, whoever looked through the table.
    let again = looked_through(&site, &table([row(1), row(2), row(3)])).await;
    assert!(told(&again).contains("3 rows, 1 to be recorded"), "{}", told(&again));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_that_is_put_away_or_waits_too_long_is_gone_and_nobody_else_looks_through_one() {
    let site = site().await;
    let rows = table([row(1)]);
    for by in ["alder", "birch", "chair"] {
        assert_eq!(check_at(&site, by, TABLE, &rows).await.status, StatusCode::NOT_FOUND, "{by}");
        let session = site.sign_in(by).await;
        for path in [TABLE.to_owned(), format!("{TABLE}/template.csv")] {
            assert_eq!(site.get(&path, Some(&session)).await.status, StatusCode::NOT_FOUND, "{by} {path}");
        }
    }
    assert_eq!(site.get(TABLE, None).await.status, StatusCode::UNAUTHORIZED);
    let office = site.sign_in("secretariat").await;
    let nobody = site.get("/en/groups/strait/delegations/zulu/table", Some(&office)).await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    assert_eq!(looked_through(&site, b"%PDF-1.7").await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let hand = async || {
        let found = looked_through(&site, &rows).await;
        step(&site, "secretariat", &found, "hand").await
    };
    hand().await;
    let own = site.sign_in("alder").await;
    let waits = async || told(&site.get(IMPORT, Some(&own)).await).contains("Table with 1 row");
    assert!(waits().await);
    let page = site.get(IMPORT, Some(&own)).await.text();
    press(&site, &own, &page, &[("step", "clear")]).await;
    assert!(!waits().await);
    let birch = site.sign_in("birch").await;
    let foreign =
        site.form("/en/groups/strait/delegations/birch/import", Some(&birch), &[("handed", &"00".repeat(16))]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "there is no such table on that desk");
    hand().await;
    site.clock.advance(Duration::from_secs(29 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(0));
    site.clock.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(
        site.secretariat.erase_expired(&Retention::default()).await,
        Ok(1),
        "it holds names, and nobody wanted it"
    );
}
