//! Accounts, one-time links, sessions.

use nemcon_store::{Account, Failure, Feed, NewEvent, NewSession, Store, Token};

pub async fn check(store: &Store) {
    a_link_signs_in_once(store).await;
    a_link_past_its_time_does_not(store).await;
    only_one_of_many_redeems_a_link(store).await;
    a_revoked_account_is_out(store).await;
    an_erased_account_leaves_nothing(store).await;
    an_owner_has_one_address_of_a_calendar(store).await;
}

fn event(account: &str) -> NewEvent {
    NewEvent { account: account.into(), circle: "a delegation".into(), kind: "happened".into(), at: 7 }
}

fn session(token: Token, began: i64) -> NewSession {
    NewSession { token, began, expires: 9_000, means: "link".into(), passkey: None }
}

async fn account(store: &Store, id: &str) -> Account {
    let account = Account { id: id.into(), content: r#"{"seat":"chair"}"#.into() };
    store.put_account(account.clone()).await.expect("keeps");
    account
}

async fn a_link_signs_in_once(store: &Store) {
    let chair = account(store, "chair").await;
    let (link, first, second) = (Token::of("link"), Token::of("first"), Token::of("second"));
    store.put_link(link, "chair", 0, 1_000, event("chair")).await.expect("keeps");
    assert_eq!(store.link(link, 500).await, Ok(Some(chair.clone())));
    assert_eq!(store.session(first, 500).await, Ok(None));
    assert_eq!(store.redeem_link(link, session(first, 500), event("someone")).await, Ok(true));
    assert_eq!(store.redeem_link(link, session(second, 501), event("someone")).await, Ok(false));
    assert_eq!(store.link(link, 501).await, Ok(None));
    assert_eq!(store.session(first, 8_999).await, Ok(Some(chair)));
    assert_eq!(store.session(first, 9_000).await, Ok(None), "a session has an end");
    assert_eq!(store.session(second, 600).await, Ok(None));
    store.end_session(first).await.expect("ends");
    assert_eq!(store.session(first, 600).await, Ok(None));
}

async fn a_link_past_its_time_does_not(store: &Store) {
    let (link, token) = (Token::of("late link"), Token::of("late session"));
    account(store, "late").await;
    store.put_link(link, "late", 0, 1_000, event("late")).await.expect("keeps");
    assert_eq!(store.redeem_link(link, session(token, 1_000), event("someone")).await, Ok(false));
    assert_eq!(store.session(token, 1_000).await, Ok(None));
    assert_eq!(store.redeem_link(Token::of("never made"), session(token, 1), event("someone")).await, Ok(false));
    store.forget_expired(1_000).await.expect("forgets");
    assert_eq!(store.redeem_link(link, session(token, 1), event("someone")).await, Ok(false), "forgotten");
    let nobody = store.put_link(link, "nobody", 0, 1_000, event("nobody")).await;
    assert!(matches!(nobody, Err(Failure::Conflict(_))), "{nobody:?}");
}

async fn only_one_of_many_redeems_a_link(store: &Store) {
    account(store, "many").await;
    let link = Token::of("raced link");
    store.put_link(link, "many", 0, 1_000, event("many")).await.expect("keeps");
    let mut tries = Vec::new();
    for n in 0..8 {
        let store = store.clone();
        let token = Token::of(&format!("raced {n}"));
        tries.push(tokio::spawn(async move {
            store.redeem_link(link, session(token, 1), event("someone")).await.expect("answers")
        }));
    }
    let mut won = 0;
    for one in tries {
        won += u32::from(one.await.expect("ends"));
    }
    assert_eq!(won, 1);
}

async fn a_revoked_account_is_out(store: &Store) {
    let who = account(store, "out").await;
    let (token, link) = (Token::of("s"), Token::of("l"));
    store.put_session("out", session(token, 0)).await.expect("begins");
    store.put_link(link, "out", 0, 9_000, event("out")).await.expect("keeps");
    assert_eq!(store.session(token, 1).await, Ok(Some(who)));
    store.revoke("out", event("out")).await.expect("revokes");
    assert_eq!(store.session(token, 1).await, Ok(None));
    assert_eq!(store.redeem_link(link, session(token, 1), event("someone")).await, Ok(false));
}

async fn an_erased_account_leaves_nothing(store: &Store) {
    account(store, "gone").await;
    let token = Token::of("gone session");
    store.put_session("gone", session(token, 0)).await.expect("begins");
    store.erase_account("gone").await.expect("erases");
    assert_eq!(store.account("gone").await, Ok(None));
    assert_eq!(store.session(token, 1).await, Ok(None));
    assert!(store.accounts().await.expect("lists").iter().all(|a| a.id != "gone"));
}

async fn an_owner_has_one_address_of_a_calendar(store: &Store) {
    account(store, "reader").await;
    let feed = |owner: &str, account: Option<&str>| Feed {
        owner: owner.into(),
        account: account.map(str::to_owned),
        content: "{}".into(),
        made: 7,
    };
    let (first, second, whole) = (Token::of("feed 1"), Token::of("feed 2"), Token::of("feed 3"));
    let own = feed("account:reader", Some("reader"));
    store.put_feed(first, own.clone()).await.expect("keeps");
    store.put_feed(whole, feed("circle:reader", None)).await.expect("keeps");
    assert_eq!(store.feed(first).await, Ok(Some(own.clone())));
    store.put_feed(second, own.clone()).await.expect("keeps");
    assert_eq!(store.feed(first).await, Ok(None), "a new one takes the place of the old");
    assert_eq!(store.feed_of("account:reader").await, Ok(Some(own.clone())));
    store.revoke("reader", event("reader")).await.expect("revokes");
    assert_eq!(store.feed(second).await, Ok(None), "it goes with the access of its account");
    store.put_feed(second, own).await.expect("keeps");
    store.erase_account("reader").await.expect("erases");
    assert_eq!(store.feed(second).await, Ok(None));
    assert!(store.feed(whole).await.expect("reads").is_some(), "that of the seat stays");
    store.end_feed("circle:reader").await.expect("ends");
    assert_eq!(store.feed(whole).await, Ok(None));
}
