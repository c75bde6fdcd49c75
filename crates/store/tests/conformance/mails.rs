//! Mails: addresses that are confirmed, notices that become mails once, mails that two nodes never hold at once.

use std::collections::BTreeSet;

use nemcon_store::{Account, Batch, Group, Mail, MailSettings, MailState, NewMail, OutboxRow, Pace, Store};

pub async fn check(store: &Store, other: &Store) {
    an_address_is_confirmed_by_its_code(store).await;
    a_notice_becomes_mails_once(store, other).await;
    two_nodes_share_the_mails_and_send_none_twice(store, other).await;
    a_batch_is_claimed_whole_and_again_when_its_time_is_over(store).await;
    what_became_of_a_mail_is_kept_and_it_can_be_sent_again(store).await;
    a_mail_that_is_asked_for_again_too_soon_is_not_kept_twice(store).await;
    an_erased_account_leaves_no_address_and_no_mail(store).await;
}

fn settings(account: &str, pace: Pace) -> MailSettings {
    let code = Some("12345678".to_owned());
    let (address, lang) = (format!("{account}@mission.example"), "fr".to_owned());
    MailSettings { account: account.to_owned(), address, lang, pace, confirmed: None, code, code_until: 1_000 }
}

async fn reader(store: &Store, account: &str, pace: Pace) {
    store.put_account(Account { id: account.into(), content: "{}".into() }).await.expect("keeps");
    store.put_mail_settings(settings(account, pace)).await.expect("keeps");
}

fn mail(group: &Group, recipient: &str, entry: u64, batch: &str, due: i64) -> NewMail {
    NewMail {
        group: group.id,
        recipient: recipient.into(),
        circle: "a delegation".into(),
        kind: "letter".into(),
        entry,
        batch: batch.into(),
        token: format!("{recipient}-{entry}-{batch}"),
        made: 1,
        due,
    }
}

async fn an_address_is_confirmed_by_its_code(store: &Store) {
    reader(store, "writes", Pace::AtOnce).await;
    let of = |wanted: &'static str| async move {
        let all = store.mail_readers().await.expect("reads");
        all.into_iter().any(|(settings, _)| settings.account == wanted)
    };
    assert!(!of("writes").await, "no mail before it is confirmed");
    assert_eq!(store.confirm_mail("writes", "00000000", 10).await, Ok(false));
    assert_eq!(store.confirm_mail("writes", "12345678", 1_000).await, Ok(false), "too late");
    assert_eq!(store.confirm_mail("writes", "12345678", 10).await, Ok(true));
    assert_eq!(store.confirm_mail("writes", "12345678", 11).await, Ok(false), "once");
    assert!(of("writes").await);
    reader(store, "writes", Pace::Never).await;
    for _ in 0..5 {
        assert_eq!(store.confirm_mail("writes", "00000000", 10).await, Ok(false));
    }
    assert_eq!(store.confirm_mail("writes", "12345678", 10).await, Ok(false), "it cannot be guessed at for long");
}

async fn a_notice_becomes_mails_once(store: &Store, other: &Store) {
    let group = crate::group(store).await;
    let row = OutboxRow { kind: "mail".into(), content: b"{}".to_vec(), due: 5 };
    let batch = Batch { entries: vec![b"entry".to_vec()], outbox: vec![row], ..Batch::default() };
    store.append(group.id, 0, batch).await.expect("appends");
    let claimed = store.claim_notices(10, 20, 100).await.expect("claims");
    let notice = claimed.into_iter().find(|notice| notice.group == group.id).expect("the notice").id;
    let mails = || vec![mail(&group, "spread-a", 1, "a", 50_000), mail(&group, "spread-b", 1, "b", 50_000)];
    let (here, there) = tokio::join!(store.spread_notice(notice, mails()), other.spread_notice(notice, mails()));
    assert_eq!([here.expect("spreads"), there.expect("spreads")].into_iter().filter(|done| *done).count(), 1);
    assert_eq!(store.mails_of_group(group.id, Some("a delegation"), false, None, 100).await.expect("reads").len(), 2);
}

async fn two_nodes_share_the_mails_and_send_none_twice(store: &Store, other: &Store) {
    let group = crate::group(store).await;
    for n in 0..60 {
        store.put_mail(mail(&group, "raced", n, &format!("batch {}", n / 3), 100)).await.expect("keeps");
    }
    let claim = |store: Store| async move {
        let mut mine: Vec<Mail> = Vec::new();
        loop {
            let claimed = store.claim_mails(200, 1_000, 4).await.expect("claims");
            let ours = claimed.into_iter().filter(|mail| mail.mail.recipient == "raced").collect::<Vec<_>>();
            if ours.is_empty() {
                return mine;
            }
            mine.extend(ours);
        }
    };
    let tasks: Vec<_> =
        (0..6).map(|n| tokio::spawn(claim(if n % 2 == 0 { store.clone() } else { other.clone() }))).collect();
    let (mut seen, mut holders) = (Vec::new(), Vec::new());
    for (n, task) in tasks.into_iter().enumerate() {
        let mine = task.await.expect("ends");
        holders.extend(
            mine.iter().map(|mail| mail.mail.batch.clone()).collect::<BTreeSet<_>>().into_iter().map(|b| (b, n)),
        );
        seen.extend(mine.into_iter().map(|mail| mail.mail.entry));
    }
    // What nobody got while others held it is got now.
    seen.extend(claim(store.clone()).await.into_iter().map(|mail| mail.mail.entry));
    seen.sort_unstable();
    assert_eq!(seen, (0..60).collect::<Vec<_>>(), "each once");
    let batches: BTreeSet<&str> = holders.iter().map(|(batch, _)| batch.as_str()).collect();
    assert_eq!(batches.len(), holders.len(), "no batch in parts");
}

async fn a_batch_is_claimed_whole_and_again_when_its_time_is_over(store: &Store) {
    let group = crate::group(store).await;
    for n in 1..=3 {
        store.put_mail(mail(&group, "daily", n, "daily digest", 300)).await.expect("keeps");
    }
    let ours = |mails: Vec<Mail>| mails.into_iter().filter(|mail| mail.mail.recipient == "daily").collect::<Vec<_>>();
    assert_eq!(ours(store.claim_mails(299, 400, 100).await.expect("claims")).len(), 0, "not yet due");
    assert_eq!(ours(store.claim_mails(300, 400, 100).await.expect("claims")).len(), 3);
    assert_eq!(ours(store.claim_mails(399, 500, 100).await.expect("claims")).len(), 0, "held by another");
    let again = ours(store.claim_mails(400, 500, 100).await.expect("claims"));
    assert_eq!(again.iter().map(|mail| mail.attempts).collect::<Vec<_>>(), [2, 2, 2], "whoever held it has gone");
    let ids: Vec<_> = again.iter().map(|mail| mail.id).collect();
    store.end_mails(&ids, MailState::Sent, 450, 250).await.expect("notes");
    assert_eq!(ours(store.claim_mails(9_999, 10_000, 100).await.expect("claims")).len(), 0, "sent is sent");
}

async fn what_became_of_a_mail_is_kept_and_it_can_be_sent_again(store: &Store) {
    let group = crate::group(store).await;
    store.put_mail(mail(&group, "log", 7, "log", 300)).await.expect("keeps");
    let only = || async { store.mails_to("log", 10).await.expect("reads").pop().expect("a mail") };
    let id = only().await.id;
    assert_eq!(store.send_mail_again(group.id, id, "new", 500).await, Ok(false), "it waits already");
    store.postpone_mails(&[id], 900, 451).await.expect("puts back");
    assert_eq!((only().await.mail.due, only().await.reply), (900, 451));
    store.end_mails(&[id], MailState::Failed, 950, 550).await.expect("notes");
    let troubled = store.mails_of_group(group.id, None, true, None, 10).await.expect("reads");
    assert_eq!(troubled.iter().map(|mail| (mail.state, mail.reply)).collect::<Vec<_>>(), [(MailState::Failed, 550)]);
    let elsewhere = crate::group(store).await;
    assert_eq!(store.send_mail_again(elsewhere.id, id, "new", 960).await, Ok(false), "of another group");
    assert_eq!(store.send_mail_again(group.id, id, "new", 960).await, Ok(true));
    assert_eq!((only().await.state, only().await.mail.token.as_str()), (MailState::Waiting, "new"));
    store.end_mails(&[id], MailState::Sent, 970, 250).await.expect("notes");
    assert_eq!(store.mail_bounced("never sent", 980).await, Ok(0));
    assert_eq!(store.mail_bounced("new", 980).await, Ok(1));
    assert_eq!(only().await.state, MailState::Bounced);
    store.forget_mails(980).await.expect("forgets");
    assert_eq!(store.mails_to("log", 10).await.expect("reads").len(), 1, "not yet");
    store.forget_mails(981).await.expect("forgets");
    assert_eq!(store.mails_to("log", 10).await, Ok(vec![]));
}

async fn a_mail_that_is_asked_for_again_too_soon_is_not_kept_twice(store: &Store) {
    let group = crate::group(store).await;
    let at = |made: i64| {
        let mail = mail(&group, "asked", 7, "asked", made);
        NewMail { token: format!("asked at {made}"), made, ..mail }
    };
    let kept = || async { store.mails_to("asked", 10).await.expect("reads").into_iter().map(|mail| mail.mail.token) };
    assert_eq!(store.put_mail_unless_since(at(1_000), 400).await, Ok(true), "there is none");
    assert_eq!(store.put_mail_unless_since(at(1_500), 900).await, Ok(false), "one is younger than that");
    assert_eq!(kept().await.collect::<Vec<_>>(), ["asked at 1000"]);
    assert_eq!(store.put_mail_unless_since(at(1_600), 1_000).await, Ok(true));
    assert_eq!(kept().await.collect::<Vec<_>>(), ["asked at 1600"]);
    // Both ask at one instant: one of them is heard.
    let (first, second) =
        tokio::join!(store.put_mail_unless_since(at(9_000), 8_000), store.put_mail_unless_since(at(9_001), 8_001));
    assert!(first.expect("answers") ^ second.expect("answers"));
}

async fn an_erased_account_leaves_no_address_and_no_mail(store: &Store) {
    let group = crate::group(store).await;
    reader(store, "leaves", Pace::Daily).await;
    store.put_mail(mail(&group, "leaves", 1, "x", 1)).await.expect("keeps");
    store.ask_erasure("leaves", group.id, 5).await.expect("asks");
    store.ask_erasure("leaves", group.id, 6).await.expect("asks again");
    assert_eq!(store.erasures_asked(group.id).await, Ok(vec![("leaves".to_owned(), 5)]));
    store.erase_account("leaves").await.expect("erases");
    assert_eq!(store.mail_settings("leaves").await, Ok(None));
    assert_eq!(store.mails_to("leaves", 10).await, Ok(vec![]));
    assert_eq!(store.erasures_asked(group.id).await, Ok(vec![]));
}
