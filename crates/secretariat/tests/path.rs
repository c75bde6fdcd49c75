//! The one path: an act is admitted once, durably, in order, or nothing of it is kept.

mod support;

use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Capacity, Hash, Refusal};
use nemcon_record::merkle::leaf_hash;
use nemcon_record::note::{Signer, VerifierKey};
use nemcon_record::policy::Policy;
use nemcon_record::proof::TlogProof;
use nemcon_secretariat::{Beside, Blob, Rejection, SystemClock};
use serde_json::json;
use support::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_is_recorded_and_proved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), clock()).await;
    let act = schedule();
    let mut sizes = group.sizes();
    sizes.mark_unchanged();
    let receipt = send(&group, &office(), &act).await.expect("admitted");
    assert_eq!((receipt.number, receipt.leaf(), receipt.again, receipt.closed), (2, 1, false, false));
    assert_eq!(receipt.admission.received, begin());
    assert!(sizes.has_changed().expect("the writer lives"), "streams hear of it");
    assert_eq!(group.snapshot().size(), 2);

    let entry = group.entry(2).await.expect("reads").expect("is there");
    assert!(entry.ends_with(&note(&act)), "byte for byte as it was sent");
    let proof = group.proof(2).await.expect("reads").expect("is there");
    let policy = Policy::parse(format!("log {}\nquorum none\n", group.log_key()).as_bytes()).expect("a policy");
    TlogProof::parse(&proof).expect("a proof").verify(&policy, &entry).expect("proves the entry");
    let other = TlogProof::parse(&proof).expect("a proof").verify(&policy, &group.entry(1).await.unwrap().unwrap());
    assert!(other.is_err(), "and no other");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_bytes_again_give_the_first_receipt() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), clock()).await;
    let act = schedule();
    let sending = (0..20).map(|_| {
        let (group, act) = (group.clone(), act.clone());
        tokio::spawn(async move { send(&group, &office(), &act).await.expect("admitted or known") })
    });
    let mut first = 0;
    for sent in sending.collect::<Vec<_>>() {
        let receipt = sent.await.expect("answers");
        assert_eq!(receipt.number, 2);
        first += u32::from(!receipt.again);
    }
    assert_eq!(first, 1, "recorded once");
    assert_eq!(group.snapshot().size(), 2);

    let mut other = schedule_in("Conference room 2");
    other.id = act.id;
    let refused = send(&group, &office(), &other).await;
    assert_eq!(refused, Err(Refusal::IdTaken { id: act.id }.into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_refused_leaves_no_trace() {
    let folder = tempfile::tempdir().expect("a folder");
    let (secretariat, group) = with_group(folder.path(), clock()).await;
    let alder = seat(Capacity::Delegate, "alder");
    let act = schedule();

    assert_eq!(send(&group, &alder, &act).await, Err(Rejection::ForeignSeat), "in another's name");
    let mut elsewhere = office();
    elsewhere.group = "exercise.example.org/other".into();
    assert_eq!(send(&group, &elsewhere, &act).await, Err(Rejection::ForeignSeat));
    let mut posing = act.clone();
    (posing.by, posing.capacity) = (alder.by.clone(), alder.capacity);
    assert!(matches!(send(&group, &alder, &posing).await, Err(Rejection::Refused(_))), "not what delegations do");

    let mut spaced = note(&act);
    spaced.insert(1, b' ');
    let answer = group.submit(&office(), spaced, Beside::default()).await;
    assert!(matches!(answer, Err(Rejection::Note(_))), "not its own canonical form: {answer:?}");
    let unnamed = Beside { texts: vec![b"a text nobody named".to_vec()], ..Beside::default() };
    let answer = group.submit(&office(), note(&act), unnamed).await;
    assert!(matches!(answer, Err(Rejection::Beside(_))), "{answer:?}");
    let answer = group.submit(&office(), b"no act\n".to_vec(), Beside::default()).await;
    assert!(matches!(answer, Err(Rejection::Note(_))), "{answer:?}");

    assert_eq!(group.snapshot().size(), 1);
    assert_eq!(secretariat.store().size(group.row().id).await, Ok(1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_confirms_an_act_is_signed_by_the_key_that_it_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), clock()).await;
    let alder = seat(Capacity::Delegate, "alder");
    let signer = |seed| Signer::ed25519("alder.example/mission", &[seed; 32]).expect("a signer");
    let public: [u8; 32] = signer(3).verifier_key().public().try_into().expect("32 bytes");
    let key = act(&alder, "register_key", json!({ "key": { "form": "ed25519", "public": Hash(public) } }));
    send(&group, &alder, &key).await.expect("admitted");
    let confirming = act(&alder, "confirm_act", json!({ "act": key.id, "key": key.id }));
    assert_eq!(send(&group, &alder, &confirming).await, Err(Rejection::Unsigned), "by nobody");
    let signed = |seed, line: &str| format!("{}\n{}\n", confirming.line(), signer(seed).sign(line)).into_bytes();
    let answer = group.submit(&alder, signed(4, &confirming.line()), Beside::default()).await;
    assert_eq!(answer, Err(Rejection::Unsigned), "by another key");
    let answer = group.submit(&alder, signed(3, &key.line()), Beside::default()).await;
    assert!(matches!(answer, Err(Rejection::FalseSignature(_))), "over another line: {answer:?}");
    let answer = group.submit(&alder, signed(3, &confirming.line()), Beside::default()).await;
    assert_eq!(answer.expect("admitted").number, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signature_of_an_act_is_checked_against_the_keys_that_its_delegation_registered() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), clock()).await;
    let alder = seat(Capacity::Delegate, "alder");
    // The name in the line is the signer's own choice.
    let signer = |seed| Signer::ed25519("alder.example/any", &[seed; 32]).expect("a signer");
    let register = |seed| {
        let public: [u8; 32] = signer(seed).verifier_key().public().try_into().expect("32 bytes");
        act(&alder, "register_key", json!({ "key": { "form": "ed25519", "public": Hash(public) } }))
    };
    let signed = |act: &nemcon_negotiation::Act, seed, line: &str| {
        format!("{}\n{}\n", act.line(), signer(seed).sign(line)).into_bytes()
    };
    let asks = || act(&alder, "ask_correction", json!({ "entry": 1, "words": "The name is misspelt." }));
    let send_signed = async |act: &nemcon_negotiation::Act, seed, line: &str| {
        group.submit(&alder, signed(act, seed, line), Beside::default()).await
    };

    let early = asks();
    let told = send_signed(&early, 3, &early.line()).await.expect("of a key that nobody knows yet");
    assert!(told.admission.signed.is_empty());
    let (first, second) = (register(3), register(4));
    send(&group, &alder, &first).await.expect("admitted");
    let told = send_signed(&second, 3, &second.line()).await.expect("let in by the first");
    assert_eq!((told.admission.signed, told.admission.outcome.flags.len()), ([first.id].into(), 0));

    let asked = asks();
    let told = send_signed(&asked, 4, &asked.line()).await.expect("signed by a registered key");
    assert_eq!(told.admission.signed, [second.id].into());
    let state = &group.snapshot().proceedings.state;
    assert_eq!(state.confirmed[&asked.id][&second.id], asked.id, "signed is confirmed");

    let lied = asks();
    let told = send_signed(&lied, 4, &asked.line()).await;
    assert!(matches!(told, Err(Rejection::FalseSignature(_))), "a line under a registered key: {told:?}");

    let revoke = act(&alder, "revoke_key", json!({ "key": second.id }));
    let told = send_signed(&revoke, 3, &revoke.line()).await.expect("admitted");
    assert!(told.admission.outcome.flags.is_empty(), "an earlier key has signed it");
    let late = asks();
    let told = send_signed(&late, 4, &late.line()).await;
    assert_eq!(told, Err(nemcon_negotiation::Refusal::KeyEnded { key: second.id }.into()), "by a revoked key");
    send(&group, &alder, &late).await.expect("unsigned it counts as any act does");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_is_given_in_writing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (secretariat, group) = with_group(folder.path(), clock()).await;
    let mut act = schedule();
    let alder = seat(Capacity::Delegate, "alder");
    (act.by, act.capacity) = (alder.by.clone(), alder.capacity);
    let Err(Rejection::Refused(refusal)) = send(&group, &alder, &act).await else {
        panic!("delegations schedule nothing")
    };
    let signed = group.refusal_note(&note(&act), &refusal, secretariat.texts()).expect("there is a key");
    let read = nemcon_record::note::Note::parse(&signed).expect("a note");
    read.verify(&[VerifierKey::parse(&group.log_key()).expect("a key")]).expect("signed by the log");
    let (first, line) = read.text().split_once('\n').expect("two lines");
    assert_eq!(first, "nemcon-refusal-v1");
    let told: serde_json::Value = serde_json::from_str(line).expect("JSON");
    assert_eq!(told["refusal"]["kind"], "wrong_capacity");
    assert_eq!(told["act"], nemcon_negotiation::Hash::of(&note(&act)).to_string());
    assert!(nemcon_record::checkpoint::Checkpoint::parse_signed(&signed).is_err(), "and is no checkpoint");
    // What the rules do not say is not signed.
    assert!(group.refusal_note(&note(&act), &Refusal::GroupClosed {}, secretariat.texts()).is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_key_is_rotated_by_an_act() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    let (secretariat, group) = with_group(folder.path(), clock.clone()).await;
    let old = group.log_key();
    let keys = nemcon_secretariat::Keys::in_folder(&folder.path().join("keys"));
    let rotate = |new: &str| act(&office(), "rotate_log_key", serde_json::json!({"old": old, "new": new}));
    let stranger = nemcon_record::note::Signer::ed25519(ORIGIN, &[7; 32]).expect("a key").verifier_key().to_string();
    let refused = send(&group, &office(), &rotate(&stranger)).await;
    assert!(matches!(refused, Err(Rejection::Beside(_))), "a key that nobody here holds: {refused:?}");

    let new = keys.generate_next(ORIGIN).expect("makes").verifier_key().to_string();
    send(&group, &office(), &rotate(&new)).await.expect("rotated");
    assert_eq!(group.log_key(), new);
    let signed_by = |key: &str| {
        let note = nemcon_record::note::Note::parse(group.snapshot().checkpoint()).expect("a note");
        note.verify(&[VerifierKey::parse(key).expect("a key")]).is_ok()
    };
    assert!(signed_by(&old) && signed_by(&new), "the checkpoint of the rotation leads from one to the other");
    send(&group, &office(), &schedule()).await.expect("goes on");
    assert!(!signed_by(&old) && signed_by(&new));

    secretariat.shutdown().await;
    let again = support::secretariat(folder.path(), sqlite(folder.path()).await, clock).await;
    let group = again.group(ORIGIN).expect("is there");
    assert_eq!((group.doubt(), group.log_key()), (None, new));
    send(&group, &office(), &schedule()).await.expect("goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tiles_and_bundles_are_those_of_the_checkpoint() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), Arc::new(SystemClock::default())).await;
    let sending = (0..300).map(|_| {
        let group = group.clone();
        tokio::spawn(async move { send(&group, &office(), &schedule()).await.expect("admitted").number })
    });
    let mut numbers = Vec::new();
    for sent in sending.collect::<Vec<_>>() {
        numbers.push(sent.await.expect("answers"));
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (2..=301).collect::<Vec<_>>(), "each its own number, none left out");

    let checkpoint = group.resource("checkpoint").await.expect("reads").expect("is there");
    let (read, signed) = nemcon_record::checkpoint::Checkpoint::parse_signed(&checkpoint.bytes).expect("a checkpoint");
    signed.verify(&[VerifierKey::parse(&group.log_key()).expect("a key")]).expect("signed by the log");
    assert_eq!((read.origin(), read.size()), (ORIGIN, 301));
    let full = group.resource("tile/0/000").await.expect("reads").expect("is there");
    let partial = group.resource("tile/0/001.p/45").await.expect("reads").expect("is there");
    let mut tree = nemcon_record::merkle::Tree::new();
    for path in ["tile/entries/000", "tile/entries/001.p/45"] {
        let bundle = group.resource(path).await.expect("reads").expect("is there");
        let width = if bundle.bytes.len() > 100 && path.ends_with("000") { 256 } else { 45 };
        let entries = nemcon_record::tiles::bundle_entries(&bundle.bytes, width).expect("a bundle");
        for (n, entry) in entries.iter().enumerate() {
            let tile = if width == 256 { &full.bytes } else { &partial.bytes };
            assert_eq!(tile[n * 32..][..32], leaf_hash(entry).0);
            tree.append_entry(entry);
        }
    }
    assert_eq!(tree.root(), read.root());
    for absent in ["tile/0/001", "tile/0/001.p/46", "tile/1/000.p/2", "tile/entries/002", "tile/x", "other"] {
        assert_eq!(group.resource(absent).await, Ok(None), "{absent}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_queue_turns_away_and_what_was_taken_is_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut config = nemcon_secretariat::Config::in_folder(folder.path().to_owned());
    config.queue_acts_max = 4;
    let store = sqlite(folder.path()).await;
    let secretariat = nemcon_secretariat::Secretariat::open(config, store, clock()).await.expect("opens");
    let group = open_group(&secretariat).await;
    let sending = (0..400).map(|_| {
        let group = group.clone();
        tokio::spawn(async move { send(&group, &office(), &schedule()).await })
    });
    let (mut recorded, mut busy) = (0, 0);
    for sent in sending.collect::<Vec<_>>() {
        match sent.await.expect("answers") {
            Ok(_) => recorded += 1,
            Err(Rejection::Busy) => busy += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(busy > 0, "four may wait, four hundred came");
    assert_eq!(group.snapshot().size(), 1 + recorded);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shutting_down_finishes_what_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let (secretariat, group) = with_group(folder.path(), clock()).await;
    let sending: Vec<_> = (0..50)
        .map(|_| {
            let group = group.clone();
            tokio::spawn(async move { send(&group, &office(), &schedule()).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(5)).await;
    secretariat.shutdown().await;
    let mut recorded = 0;
    for sent in sending {
        match sent.await.expect("answers") {
            Ok(_) => recorded += 1,
            Err(Rejection::Busy | Rejection::ReadOnly(_)) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(group.snapshot().size(), 1 + recorded, "acknowledged is recorded, recorded is acknowledged");
    let late = send(&group, &office(), &schedule()).await;
    assert!(matches!(late, Err(Rejection::ReadOnly(_))), "{late:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_are_not_public_are_named_with_a_salt_and_erased_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (secretariat, group) = with_group(folder.path(), clock()).await;
    let file = || ("text/plain".to_owned(), b"Excellency,".to_vec());
    let (bare, salted) = (Blob::file(file().0, file().1), Blob::salted_file(vec![7; 16], file().0, file().1));
    let letter = |audience: &str, name: [u8; 32]| {
        let body = serde_json::json!({"audience": audience, "date": "2021-12-13", "subject": {"en": "A letter"},
            "languages": {"en": {"file": nemcon_negotiation::Hash(name), "status": "original"}}, "to": ["alder"]});
        act(&seat(Capacity::Chair, "chair"), "circulate_letter", body)
    };
    let submit = async |act: &nemcon_negotiation::Act, files: Vec<Blob>| {
        let beside = Beside { files, ..Beside::default() };
        group.submit(&seat(Capacity::Chair, "chair"), note(act), beside).await
    };
    let narrow = letter("addressees", bare.name);
    assert!(matches!(submit(&narrow, vec![bare.clone()]).await, Err(Rejection::Beside(_))), "its name would tell");
    let posing = Blob { bytes: b"other words".to_vec(), ..salted.clone() };
    let act = letter("addressees", salted.name);
    assert!(matches!(submit(&act, vec![posing]).await, Err(Rejection::Beside(_))), "not what its name promises");

    submit(&letter("public", bare.name), vec![bare.clone()]).await.expect("a public file needs no salt");
    assert!(matches!(submit(&narrow, vec![]).await, Err(Rejection::Beside(_))), "nor may one that was kept before");
    let receipt = submit(&act, vec![salted.clone()]).await.expect("circulated");
    assert_eq!(secretariat.store().blob(salted.name).await, Ok(Some(salted.clone())), "with its salt");

    // Its name stands in the record; whoever names it in a letter of his own would read it.
    let theirs = seat(Capacity::Delegate, "birch");
    let body = serde_json::json!({"audience": "addressees", "date": "2021-12-13", "from": "birch", "subject": {"en": "Ours"},
        "languages": {"en": {"file": nemcon_negotiation::Hash(salted.name), "status": "original"}}});
    let taking = support::act(&theirs, "receive_letter", body);
    let taken = group.submit(&theirs, note(&taking), Beside::default()).await;
    assert!(matches!(taken, Err(Rejection::Beside(_))), "{taken:?}");

    let root = group.snapshot().checkpoint().to_vec();
    assert_eq!(group.erase_openings(receipt.number).await, Ok(1));
    assert_eq!(secretariat.store().blob(salted.name).await, Ok(None), "the file and its salt are gone");
    assert!(secretariat.store().blob(bare.name).await.expect("reads").is_some());
    assert_eq!((group.snapshot().checkpoint(), group.doubt()), (&root[..], None), "the record stays whole");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acts_sent_together_are_all_recorded_or_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), clock()).await;
    let sent = |acts: &[nemcon_negotiation::Act]| acts.iter().map(|act| (note(act), Beside::default())).collect();
    let good = [schedule_in("Room 1"), schedule_in("Room 2"), schedule_in("Room 3")];
    let asked = group.submit_all(&office(), sent(&good), true).await.expect("asks");
    assert!(asked.len() == 3 && asked.iter().all(Result::is_ok));
    assert_eq!(group.snapshot().size(), 1, "it was only asked");

    let mut bad = good.to_vec();
    bad.insert(1, schedule_in(""));
    let told = group.submit_all(&office(), sent(&bad), false).await.expect("answers");
    assert_eq!(told.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true, true]);
    assert_eq!(group.snapshot().size(), 1, "one is refused, so none is recorded");
    let foreign = seat(Capacity::Delegate, "alder");
    assert_eq!(group.submit_all(&foreign, sent(&good), false).await, Err(Rejection::ForeignSeat));

    let told = group.submit_all(&office(), sent(&good), false).await.expect("answers");
    assert_eq!(told.iter().map(|r| r.as_ref().map(|r| r.number)).collect::<Vec<_>>(), [Ok(2), Ok(3), Ok(4)]);
    let again = group.submit_all(&office(), sent(&good), false).await.expect("answers");
    assert!(again.iter().all(|receipt| receipt.as_ref().is_ok_and(|receipt| receipt.again)));
    assert_eq!(group.snapshot().size(), 4, "recorded once");
}
