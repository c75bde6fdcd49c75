//! Passkeys, challenges, sessions as their holder sees them, and what is told of accounts.

use nemcon_store::{Account, Challenge, Failure, NewEvent, NewPasskey, NewSession, Store, Token};

pub async fn check(store: &Store, other: &Store) {
    a_challenge_is_answered_once(store, other).await;
    a_handle_stays(store, other).await;
    a_link_enrols_once(store).await;
    a_passkey_belongs_to_one_account(store).await;
    a_use_is_counted_once(store, other).await;
    the_last_passkey_stays(store).await;
    a_withdrawn_passkey_ends_its_sessions(store).await;
    what_happened_is_only_added_to(store).await;
    a_revoked_account_has_no_passkeys(store).await;
}

async fn account(store: &Store, id: &str) {
    let account = Account { id: id.into(), content: "{}".into() };
    store.put_account(account).await.expect("keeps");
}

fn event(account: &str, kind: &str) -> NewEvent {
    NewEvent { account: account.into(), circle: "circle".into(), kind: kind.into(), at: 5 }
}

fn passkey(account: &str, id: &[u8]) -> NewPasskey {
    NewPasskey { id: id.into(), account: account.into(), name: "Key".into(), content: "{\"n\":0}".into(), made: 3 }
}

fn session(name: &str, passkey: &[u8]) -> NewSession {
    let (token, passkey) = (Token::of(name), Some(passkey.to_vec()));
    NewSession { token, began: 10, expires: 9_000, means: "passkey".into(), passkey }
}

async fn a_challenge_is_answered_once(store: &Store, other: &Store) {
    account(store, "asked").await;
    let challenge = |account: Option<&str>| Challenge {
        purpose: "enrol".into(),
        account: account.map(str::to_owned),
        content: "state".into(),
        expires: 100,
    };
    let name = Token::of("challenge");
    store.put_challenge(name, challenge(Some("asked"))).await.expect("keeps");
    assert_eq!(other.take_challenge(name, "sign_in", 50).await, Ok(None), "for another purpose");
    assert_eq!(other.take_challenge(name, "enrol", 50).await, Ok(Some(challenge(Some("asked")))), "on another node");
    assert_eq!(store.take_challenge(name, "enrol", 50).await, Ok(None), "once");
    store.put_challenge(name, challenge(None)).await.expect("keeps");
    assert_eq!(store.take_challenge(name, "enrol", 100).await, Ok(None), "its time is over");
    assert_eq!(store.take_challenge(name, "enrol", 99).await, Ok(Some(challenge(None))));
    store.put_challenge(name, challenge(None)).await.expect("keeps");
    store.forget_expired(100).await.expect("forgets");
    assert_eq!(store.take_challenge(name, "enrol", 1).await, Ok(None), "forgotten");
    let mut tries = Vec::new();
    store.put_challenge(name, challenge(None)).await.expect("keeps");
    for n in 0..6 {
        let store = if n % 2 == 0 { store.clone() } else { other.clone() };
        tries.push(tokio::spawn(async move { store.take_challenge(name, "enrol", 1).await.expect("answers") }));
    }
    let mut taken = 0;
    for one in tries {
        taken += u32::from(one.await.expect("ends").is_some());
    }
    assert_eq!(taken, 1);
}

async fn a_handle_stays(store: &Store, other: &Store) {
    account(store, "named").await;
    assert_eq!(store.handle("named", [1; 16]).await, Ok(vec![1; 16]));
    assert_eq!(other.handle("named", [2; 16]).await, Ok(vec![1; 16]));
    account(store, "named").await;
    assert_eq!(store.handle("named", [3; 16]).await, Ok(vec![1; 16]), "also when the account is kept anew");
    assert!(matches!(store.handle("no such account", [1; 16]).await, Err(Failure::Conflict(_))));
}

async fn a_link_enrols_once(store: &Store) {
    account(store, "enrols").await;
    let link = Token::of("enrolling link");
    store.put_link(link, "enrols", 1, 1_000, event("enrols", "link")).await.expect("keeps");
    assert_eq!(store.links("enrols").await, Ok(vec![(1, 1_000)]));
    let enrol = |id: &'static [u8], name: &'static str| {
        store.enrol_by_link(link, passkey("enrols", id), session(name, id), event("enrols", "enrolled"))
    };
    assert_eq!(enrol(b"first", "enrolled session").await, Ok(true));
    assert_eq!(enrol(b"second", "another session").await, Ok(false), "the link is used up");
    assert_eq!(store.links("enrols").await, Ok(vec![]));
    let kept = store.passkeys("enrols").await.expect("lists");
    assert_eq!(kept.iter().map(|kept| &kept.enrolled).collect::<Vec<_>>(), [&passkey("enrols", b"first")]);
    assert_eq!(store.session(Token::of("another session"), 20).await, Ok(None));
    let sessions = store.sessions("enrols", 20).await.expect("lists");
    assert_eq!(sessions.iter().map(|s| (s.began, s.means.as_str())).collect::<Vec<_>>(), [(10, "passkey")]);
}

async fn a_passkey_belongs_to_one_account(store: &Store) {
    account(store, "one").await;
    account(store, "two").await;
    assert_eq!(store.put_passkey(passkey("one", b"shared"), event("one", "enrolled")).await, Ok(true));
    assert_eq!(store.put_passkey(passkey("two", b"shared"), event("two", "enrolled")).await, Ok(false));
    assert_eq!(store.passkeys("two").await, Ok(vec![]));
    assert_eq!(store.events_of("two", 9).await, Ok(vec![]), "what did not happen is not told");
    let link = Token::of("link of two");
    store.put_link(link, "two", 1, 1_000, event("two", "link")).await.expect("keeps");
    let again = store.enrol_by_link(link, passkey("two", b"shared"), session("of two", b"shared"), event("two", "x"));
    assert_eq!(again.await, Ok(false));
    assert!(store.link(link, 20).await.expect("answers").is_some(), "the link was not used up in vain");
}

async fn a_use_is_counted_once(store: &Store, other: &Store) {
    account(store, "user").await;
    store.put_passkey(passkey("user", b"used"), event("user", "enrolled")).await.expect("keeps");
    store.handle("user", [9; 16]).await.expect("has one");
    let (found, handle) = other.passkey(b"used".to_vec()).await.expect("answers").expect("is there");
    assert_eq!((&found.enrolled, handle), (&passkey("user", b"used"), vec![9; 16]));
    assert_eq!(store.passkey(b"unknown".to_vec()).await, Ok(None));
    let next = || "{\"n\":1}".to_owned();
    assert_eq!(store.sign_in(&found, next(), session("use one", b"used")).await, Ok(true));
    let late = other.sign_in(&found, next(), session("use two", b"used")).await;
    assert_eq!(late, Ok(false), "somebody else counted on");
    let (found, _) = store.passkey(b"used".to_vec()).await.expect("answers").expect("is there");
    assert_eq!((found.enrolled.content.as_str(), found.used), ("{\"n\":1}", Some(10)));
    assert_eq!(store.sessions("user", 20).await.expect("lists").len(), 1);
}

async fn the_last_passkey_stays(store: &Store) {
    account(store, "careful").await;
    for id in [b"a1", b"a2"] {
        store.put_passkey(passkey("careful", id), event("careful", "enrolled")).await.expect("keeps");
    }
    account(store, "elsewhere").await;
    let foreign = store.withdraw_passkey(b"a1".to_vec(), event("elsewhere", "withdrawn")).await;
    assert_eq!(foreign, Ok(false), "not another's");
    assert_eq!(store.withdraw_passkey(b"a1".to_vec(), event("careful", "withdrawn")).await, Ok(true));
    assert_eq!(store.withdraw_passkey(b"a2".to_vec(), event("careful", "withdrawn")).await, Ok(false));
    assert_eq!(store.passkeys("careful").await.expect("lists").len(), 1);
}

async fn a_withdrawn_passkey_ends_its_sessions(store: &Store) {
    account(store, "lost").await;
    for id in [b"b1", b"b2"] {
        store.put_passkey(passkey("lost", id), event("lost", "enrolled")).await.expect("keeps");
        store.put_session("lost", session(&format!("lost {}", id[1]), id)).await.expect("begins");
    }
    store.withdraw_passkey(b"b1".to_vec(), event("lost", "withdrawn")).await.expect("withdraws");
    assert_eq!(store.session(Token::of(&format!("lost {}", b'1')), 20).await, Ok(None));
    let kept = Token::of(&format!("lost {}", b'2'));
    assert!(store.session(kept, 20).await.expect("answers").is_some());
    store.put_session("lost", session("third", b"b2")).await.expect("begins");
    store.end_other_sessions("lost", kept).await.expect("ends");
    let left: Vec<_> = store.sessions("lost", 20).await.expect("lists").into_iter().map(|s| s.token).collect();
    assert_eq!(left, [kept]);
}

async fn what_happened_is_only_added_to(store: &Store) {
    store.put_event(event("told", "one")).await.expect("keeps");
    store.put_event(event("told", "two")).await.expect("keeps");
    let kinds = |events: Vec<nemcon_store::AccountEvent>| -> Vec<String> {
        events.into_iter().map(|told| told.event.kind).collect()
    };
    assert_eq!(kinds(store.events_of("told", 9).await.expect("lists")), ["two", "one"]);
    assert_eq!(kinds(store.events_of("told", 1).await.expect("lists")), ["two"]);
    assert!(kinds(store.events_told("circle", 2).await.expect("lists")).contains(&"two".to_owned()));
    assert_eq!(store.events_told("another circle", 9).await, Ok(vec![]));
    account(store, "told").await;
    store.erase_account("told").await.expect("erases");
    assert_eq!(store.events_of("told", 9).await.expect("lists").len(), 2, "no person is named, so it stays");
}

async fn a_revoked_account_has_no_passkeys(store: &Store) {
    account(store, "revoked").await;
    store.put_passkey(passkey("revoked", b"r1"), event("revoked", "enrolled")).await.expect("keeps");
    store.revoke("revoked", event("revoked", "revoked")).await.expect("revokes");
    assert_eq!(store.passkeys("revoked").await, Ok(vec![]));
    store.put_passkey(passkey("revoked", b"r2"), event("revoked", "enrolled")).await.expect("keeps");
    store.erase_account("revoked").await.expect("erases");
    assert_eq!(store.passkey(b"r2".to_vec()).await, Ok(None));
}
