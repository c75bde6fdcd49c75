//! Copies: an export is checked, imported and exported again to the same bytes; a backup taken under load is restored.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nemcon::copies::{For, backup, export, import};
use nemcon::demo;
use nemcon::verify::{Answer, Folder, Openings, Options, Verdict, verify_record, verify_text};
use nemcon_negotiation::{Act, Capacity, Content, Hash, Id};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Beside, Clock, Config, Doubt, Group, Seat, Secretariat, SystemClock};
use nemcon_store::{Batch, Blob, NewEvent, NewPasskey, SqliteOptions, Store};
use serde_json::json;

/// A demonstration in a folder of its own.
async fn played() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    demo::build(folder.path(), SystemClock::default().now(), demo::SILENCE_ENDS_MINUTES)
        .await
        .unwrap_or_else(|error| panic!("{error:#}"));
    folder
}

async fn store(folder: &Path) -> Store {
    Store::open_sqlite(folder, SqliteOptions::default()).await.unwrap()
}

/// Every file below a folder, by path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_imported_and_exported_again() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let (first, second) = (work.path().join("first"), work.path().join("second"));
    let from = store(played.path()).await;
    let group = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    export(&from, &group, &first, &For::Chair, &|_, _| ()).await.unwrap();
    assert!(export(&from, &group, &first, &For::Public, &|_, _| ()).await.is_err(), "never over something");

    let to = store(&work.path().join("data")).await;
    let done = import(&to, &first, "again", Options::default(), &|_, _| ()).await.unwrap();
    assert_eq!(done.report.closed, 0, "the Chair's export opens every entry");
    assert!(import(&to, &first, "again", Options::default(), &|_, _| ()).await.is_err(), "a record is taken in once");
    let group = to.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    export(&to, &group, &second, &For::Chair, &|_, _| ()).await.unwrap();
    let (before, after) = (files(&first), files(&second));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before == after, "the same bytes in every file");
}

/// The openings of whole entries in a file, as they read.
fn whole_entries(lines: &str) -> Vec<String> {
    let read = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let read = read.map(|line| Disclosure::parse(line["disclosure"].as_str().unwrap()).unwrap());
    let whole = read.filter(|disclosure| disclosure.name() == "entry");
    whole.map(|disclosure| disclosure.value().as_str().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_audience_gets_its_own_openings() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let from = store(played.path()).await;
    let group = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    let mut opened = Vec::new();
    let mut everyones = Vec::new();
    for (name, audience) in [
        ("public", For::Public),
        ("states", For::States),
        ("broke", For::Delegation("xj".to_owned())),
        ("kept silent", For::Delegation("xa".to_owned())),
        ("chair", For::Chair),
    ] {
        let to = work.path().join(name);
        export(&from, &group, &to, &audience, &|_, _| ()).await.unwrap();
        let lines = fs::read_to_string(to.join("openings.jsonl")).unwrap_or_default();
        let options = Options { openings: Openings::parse(&lines).unwrap(), ..Options::default() };
        let Verdict::Right(report) = verify_record(&Folder::new(&to), &options, &|_, _| ()) else { panic!("{name}") };
        if let For::Delegation(own) = &audience {
            let mut whole = whole_entries(&lines);
            assert!(everyones.iter().all(|entry| whole.contains(entry)), "{name} has what everyone has");
            whole.retain(|entry| !everyones.contains(entry));
            let is_own = |entry: &String| ["by", "to"].iter().any(|of| entry.contains(&format!(r#""{of}":"{own}""#)));
            assert!(whole.iter().all(is_own), "{name}: {whole:?}");
            let known = if name == "broke" { "break_silence" } else { "note_delivery" };
            assert!(whole.iter().any(|entry| entry.contains(&format!(r#""act":"{known}""#))), "{name}: {whole:?}");
        }
        if audience == For::Public {
            everyones = whole_entries(&lines);
            let released =
                |entry: &String| entry.contains("_statement\"") || entry.contains("\"hand_in_as_delivered\"");
            assert!(!everyones.is_empty() && everyones.iter().all(released), "{everyones:?}");
            assert!(fs::read_to_string(to.join("blobs.jsonl")).unwrap().contains("\"salt\""), "with their words");
        }
        opened.push((name, report.opened.full, report.opened.full + report.closed));
    }
    // Objections, a break of silence, questions to the Chair, letters delivered, proposals and reservations that are not public, applications,
    // visas, a participation matter: each known to its own.
    let closed = opened[4].2;
    assert!(closed > 30, "{opened:?}");
    let all = everyones.len() as u64;
    let [public, states, broke, silent, chair] = [0, 1, 2, 3, 4].map(|place| opened[place].1);
    assert_eq!((public, states, chair), (all, all, closed), "{opened:?}");
    assert!(broke >= all + 3 && silent >= all + 3, "{opened:?}");
    assert!(opened.iter().all(|(.., of)| *of == closed), "{opened:?}");
}

/// What an import leaves behind that is stopped after so many entries.
async fn interrupted(to: &Store, from: &Store, origin: &str, entries: u64, altered: bool) {
    let group = from.group(origin).await.unwrap().unwrap();
    let begun = to.begin_group(origin, "again", &group.log_key).await.unwrap();
    let mut entries = from.entries(group.id, 0, entries).await.unwrap();
    if altered {
        entries.last_mut().unwrap()[40] ^= 1;
    }
    let openings = from.openings(group.id, 0, entries.len() as u64).await.unwrap();
    to.append(begun.id, 0, Batch { entries, openings, ..Batch::default() }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_import_is_no_record_and_goes_on_where_it_stopped() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let (folder, second) = (work.path().join("first"), work.path().join("second"));
    let from = store(played.path()).await;
    let group = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    export(&from, &group, &folder, &For::Chair, &|_, _| ()).await.unwrap();

    let other = store(&work.path().join("other")).await;
    interrupted(&other, &from, demo::EXERCISE_ORIGIN, 20, true).await;
    let refused = import(&other, &folder, "again", Options::default(), &|_, _| ()).await;
    assert!(refused.is_err(), "entries that are not those of the folder stay what they are");

    let to = store(&work.path().join("data")).await;
    interrupted(&to, &from, demo::EXERCISE_ORIGIN, 20, false).await;
    let half = to.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    assert!(export(&to, &half, &second, &For::Public, &|_, _| ()).await.is_err(), "half of it is no record");
    import(&to, &folder, "again", Options::default(), &|_, _| ()).await.unwrap();
    let again = import(&to, &folder, "again", Options::default(), &|_, _| ()).await;
    assert!(again.is_err(), "a whole record is taken in once");
    export(&to, &half, &second, &For::Chair, &|_, _| ()).await.unwrap();
    let (before, after) = (files(&folder), files(&second));
    let differ: Vec<_> =
        before.iter().filter(|(path, bytes)| after.get(*path) != Some(bytes)).map(|(p, _)| p).collect();
    assert!(differ.is_empty() && before.len() == after.len(), "{differ:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_a_text_is_held_against_the_record() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let from = store(played.path()).await;
    let group = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    let to = work.path().join("export");
    export(&from, &group, &to, &For::Public, &|_, _| ()).await.unwrap();
    let report = |bytes: &Vec<u8>| std::str::from_utf8(bytes).is_ok_and(|text| text.starts_with("Draft report"));
    let copy = files(&to.join("blob")).into_values().find(report).expect("the draft lies in the export as plain text");
    let verdict = verify_text(&copy, &Folder::new(&to), &Options::default(), &|_, _| ());
    let Verdict::Right(found) = &verdict else { panic!("{:?}", verdict.sentences()) };
    assert_eq!(found.found[0].language, "en");
    let changed = String::from_utf8(copy).unwrap().replacen("voluntary", "binding", 1);
    let verdict = verify_text(changed.as_bytes(), &Folder::new(&to), &Options::default(), &|_, _| ());
    assert!(matches!(verdict, Verdict::Wrong(_)), "{:?}", verdict.sentences());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_public_is_exported_to_those_it_is_for_with_its_salt() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let secretariat = demo::open(played.path()).await.unwrap();
    let group = secretariat.group(demo::EXERCISE_ORIGIN).unwrap();
    let file = Blob::salted_file(vec![7; 16], "text/plain".to_owned(), b"Excellency,".to_vec());
    let body = json!({ "audience": "addressees", "date": "2026-11-20", "subject": { "en": "A letter" }, "to": ["xa"],
                       "languages": { "en": { "file": Hash(file.name), "status": "original" } } });
    let content = Content::read("circulate_letter", body).unwrap();
    let (capacity, by): (_, nemcon_negotiation::Code) = (Capacity::Chair, "chair".parse().unwrap());
    let seat = Seat { group: group.origin().to_owned(), capacity, by: by.clone(), person: None };
    let id = Id::derived(&["copies", "letter"]);
    let act = Act { id, group: seat.group.clone(), by, capacity, done_at: None, person: None, seen: None, content };
    let beside = Beside { files: vec![file.clone()], ..Beside::default() };
    group.submit(&seat, act.line().into_bytes(), beside).await.unwrap();
    secretariat.shutdown().await;

    let from = store(played.path()).await;
    let row = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    let path = format!("blob/sha256/{}", Hash(file.name));
    for (audience, there) in [
        (For::Public, false),
        (For::States, false),
        (For::Delegation("xb".to_owned()), false),
        (For::Delegation("xa".to_owned()), true),
        (For::Chair, true),
    ] {
        let to = work.path().join(format!("{audience:?}"));
        export(&from, &row, &to, &audience, &|_, _| ()).await.unwrap();
        assert_eq!(to.join(&path).exists(), there, "{audience:?}");
        // Statements that everybody may read are in every copy with theirs.
        let name = Hash(file.name).to_string();
        let lines = fs::read_to_string(to.join("blobs.jsonl")).unwrap();
        let salted = lines.lines().any(|line| line.contains(&name) && line.contains("\"salt\""));
        assert_eq!(salted, there, "{audience:?}");
        let copy = store(&to.join("../data").join(format!("{audience:?}"))).await;
        import(&copy, &to, "again", Options::default(), &|_, _| ()).await.unwrap();
        assert_eq!(copy.blob(file.name).await.unwrap(), there.then(|| file.clone()));
    }
    let altered = work.path().join("Chair");
    let check = || verify_record(&Folder::new(&altered), &Options::default(), &|_, _| ());
    assert!(matches!(check(), Verdict::Right(report) if report.files > 0), "{:?}", check());
    fs::write(altered.join(&path), b"Dear Sir,").unwrap();
    assert!(matches!(check(), Verdict::Wrong(finding) if finding.rule == "file"), "{:?}", check());
    let copy = store(&work.path().join("altered")).await;
    assert!(import(&copy, &altered, "again", Options::default(), &|_, _| ()).await.is_err(), "not what its name says");
    let nobody = For::Delegation("nobody".to_owned());
    assert!(export(&from, &row, &work.path().join("nobody"), &nobody, &|_, _| ()).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_a_list_of_participants_are_in_no_export() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let secretariat = demo::open(played.path()).await.unwrap();
    let group = secretariat.group(demo::EXERCISE_ORIGIN).unwrap();
    let list = Blob::salted_file(vec![7; 32], "text/plain".to_owned(), b"Ms Odo, Counsellor".to_vec());
    let plain = Blob::file("text/plain".to_owned(), b"The hall is on the second floor.".to_vec());
    let (capacity, by): (_, nemcon_negotiation::Code) = (Capacity::Secretariat, "secretariat".parse().unwrap());
    let seat = Seat { group: group.origin().to_owned(), capacity, by: by.clone(), person: None };
    for (number, file) in [(101, &list), (102, &plain)] {
        let symbol = json!({ "by": "given", "symbol": format!("A/AC.999/2026/INF/{number}") });
        let languages = json!({ "en": { "file": Hash(file.name), "status": "original" } });
        let body =
            json!({ "audience": "public", "languages": languages, "symbol": symbol, "title": { "en": "Information" } });
        let content = Content::read("register_document", body).unwrap();
        let (id, by) = (Id::derived(&["copies", &number.to_string()]), by.clone());
        let act = Act { id, group: seat.group.clone(), by, capacity, done_at: None, person: None, seen: None, content };
        let beside = Beside { files: vec![file.clone()], ..Beside::default() };
        group.submit(&seat, act.line().into_bytes(), beside).await.unwrap();
    }
    secretariat.shutdown().await;
    let from = store(played.path()).await;
    let row = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
    for audience in [For::Public, For::Delegation("secretariat".to_owned()), For::Chair] {
        let to = work.path().join(format!("{audience:?}"));
        export(&from, &row, &to, &audience, &|_, _| ()).await.unwrap();
        let there = [&list, &plain].map(|file| to.join(format!("blob/sha256/{}", Hash(file.name))).exists());
        assert_eq!(there, [false, true], "{audience:?}: names stay where they can be erased");
        let verdict = verify_record(&Folder::new(&to), &Options::default(), &|_, _| ());
        assert!(matches!(verdict, Verdict::Right(_)), "{verdict:?}");
    }
}

/// Sends acts that the rules admit at any time, one after the other; returns the names of those that were answered.
async fn send(group: Group, count: u64) -> Vec<Id> {
    let seat = Seat {
        group: group.origin().to_owned(),
        capacity: Capacity::Secretariat,
        by: "secretariat".parse().unwrap(),
        person: None,
    };
    let mut answered = Vec::new();
    for n in 0..count {
        let id = Id::derived(&["copies", &n.to_string()]);
        let symbol = json!({ "by": "given", "symbol": format!("A/AC.999/2031/{}", n + 1) });
        let title = json!({ "en": "A paper" });
        let body = json!({ "audience": "public", "symbol": symbol, "title": title });
        let content = Content::read("register_document", body).unwrap();
        let act = Act {
            id,
            group: seat.group.clone(),
            by: seat.by.clone(),
            capacity: seat.capacity,
            done_at: None,
            person: None,
            seen: None,
            content,
        };
        group.submit(&seat, act.line().into_bytes(), Beside::default()).await.unwrap();
        answered.push(id);
    }
    answered
}

/// Makes a data folder of a backup and what lies outside the database.
fn put_back(copy: &Path, server: &Path, data: &Path, beside: &[&str]) {
    fs::create_dir(data).unwrap();
    fs::copy(copy.join("nemcon.db"), data.join("nemcon.db")).unwrap();
    for folder in beside {
        fs::create_dir(data.join(folder)).unwrap();
        for file in fs::read_dir(server.join(folder)).unwrap() {
            let file = file.unwrap().path();
            fs::copy(&file, data.join(folder).join(file.file_name().unwrap())).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_taken_under_load_is_restored() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let (copy, data) = (work.path().join("copy"), work.path().join("data"));
    let secretariat = demo::open(played.path()).await.unwrap();
    let group = secretariat.group(demo::EXERCISE_ORIGIN).unwrap();
    let before = group.snapshot().size();
    let sending = tokio::spawn(send(group.clone(), 300));
    let mut sizes = group.sizes();
    sizes.wait_for(|size| *size >= before + 20).await.unwrap();
    let checked = backup(played.path(), &copy).await.unwrap();
    let answered = sending.await.unwrap();
    let size = checked.groups.iter().find(|(origin, _)| origin == demo::EXERCISE_ORIGIN).unwrap().1;
    assert!(size >= before + 20, "what was answered before the backup began is in it");
    secretariat.shutdown().await;

    // Restored: the database from the backup, the keys from where the operator keeps them.
    put_back(&copy, played.path(), &data, &["keys"]);
    let restored = demo::open(&data).await.unwrap();
    let group = restored.group(demo::EXERCISE_ORIGIN).unwrap();
    assert_eq!(group.doubt().as_deref(), Some(&Doubt::NoHead { found: size }), "it asks the operator first");
    let snapshot = group.snapshot();
    let there = answered.iter().filter(|id| snapshot.act(id).is_some()).count() as u64;
    assert_eq!((snapshot.size(), there), (size, size - before), "a beginning of what was answered, without a hole");
    restored.shutdown().await;
    let config = Config { accept_missing_head: true, ..Config::in_folder(data.clone()) };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let accepted = Secretariat::open(config, store(&data).await, clock).await.unwrap();
    let group = accepted.group(demo::EXERCISE_ORIGIN).unwrap();
    assert_eq!(group.doubt(), None);
    assert_eq!(send(group, 300).await.len(), 300, "what is missing is sent again, what is there is not doubled");
    accepted.shutdown().await;

    // Put back under a server that knows more, it is read and not written.
    let under = work.path().join("under");
    put_back(&copy, played.path(), &under, &["keys", "heads"]);
    let older = demo::open(&under).await.unwrap();
    let doubt = older.group(demo::EXERCISE_ORIGIN).unwrap().doubt();
    assert!(matches!(doubt.as_deref(), Some(Doubt::RolledBack { .. })), "{doubt:?}");
    older.shutdown().await;
}

/// Runs the program; what it says on success, or on failure.
fn nemcon(arguments: &[&str]) -> Result<String, String> {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_nemcon")).args(arguments).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if done.status.success() { Ok(said(&done.stdout)) } else { Err(said(&done.stderr)) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bundle_is_made_for_a_reader_and_holds_nothing_that_is_kept_from_it() {
    let (played, work) = (played().await, tempfile::tempdir().unwrap());
    let data = played.path().to_str().unwrap();
    // Handed in for a speech that is not delivered yet.
    let waiting = "Vintara has kept eleven buoys";
    let written = "The network of buoys protects fishers";
    let session = {
        let from = store(played.path()).await;
        let row = from.group(demo::EXERCISE_ORIGIN).await.unwrap().unwrap();
        drop(from);
        let secretariat = demo::open(played.path()).await.unwrap();
        let group = secretariat.group(&row.origin).unwrap();
        let snapshot = group.snapshot();
        let state = &snapshot.proceedings.state;
        let open = state.meetings.values().filter(|held| held.mode().is_some()).find_map(|held| held.session);
        secretariat.shutdown().await;
        open.expect("the meeting that is under way is of a session").to_string()
    };
    for (reader, has_waiting) in [("public", false), ("xl", false), ("xv", true), ("chair", true)] {
        let to = work.path().join(reader);
        let arguments = ["bundle", "--data", data, "--group", demo::EXERCISE_ORIGIN, "--session", &session];
        let said = nemcon(&[&arguments[..], &["--for", reader, "--to", to.to_str().unwrap()]].concat());
        assert!(said.as_ref().is_ok_and(|said| said.contains("sha256sum -c SHA256SUMS")), "{reader}: {said:?}");
        let files = files(&to);
        let all: String = files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert_eq!((all.contains(written), all.contains(waiting)), (true, has_waiting), "{reader}");
        let sums = String::from_utf8_lossy(&files[Path::new("SHA256SUMS")]).into_owned();
        assert_eq!(sums.lines().count(), files.len() - 1, "{reader}: every file has its sum");
    }
    let into = work.path().join("public");
    let again = ["bundle", "--data", data, "--group", demo::EXERCISE_ORIGIN, "--session", &session, "--to"];
    let refused = nemcon(&[&again[..], &[into.to_str().unwrap()]].concat());
    assert!(refused.is_err_and(|said| said.contains("is not empty")), "never over something");
    let nobody = work.path().join("nobody");
    let refused = nemcon(&[&again[..], &[nobody.to_str().unwrap(), "--for", "qq"]].concat());
    assert!(refused.is_err_and(|said| said.contains("--for")) && !nobody.exists(), "there is no such delegation");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delegation_that_has_passkeys_gets_a_link_of_the_operator_by_its_letter_alone() {
    let played = played().await;
    let data = played.path().to_str().unwrap();
    let (own, foreign, number) = {
        let secretariat = demo::open(played.path()).await.unwrap();
        let group = secretariat.group(demo::EXERCISE_ORIGIN).unwrap();
        let body = json!({ "audience": "addressees", "date": "2026-11-20", "from": "xa", "languages": { "en": { "status": "original" } },
                           "subject": { "en": "Our passkeys are lost" } });
        let content = Content::read("receive_letter", body).unwrap();
        let (capacity, by): (_, nemcon_negotiation::Code) = (Capacity::Delegate, "xa".parse().unwrap());
        let seat = Seat { group: group.origin().to_owned(), capacity, by: by.clone(), person: None };
        let id = Id::derived(&["copies", "letter of a mission"]);
        let act = Act { id, group: seat.group.clone(), by, capacity, done_at: None, person: None, seen: None, content };
        group.submit(&seat, act.line().into_bytes(), Beside::default()).await.unwrap();
        let snapshot = group.snapshot();
        let state = &snapshot.proceedings.state;
        let other = state.letters.iter().find(|(_, other)| other.from.as_str() == "chair").expect("the Chair wrote");
        let found = ((id, "xa".to_owned()), *other.0, state.acts[&id].0);
        drop(snapshot);
        secretariat.shutdown().await;
        found
    };
    let invite = |more: &[&str]| {
        nemcon(&[&["invite", "--data", data, "--group", demo::EXERCISE_ORIGIN, "--seat", &own.1], more].concat())
    };
    assert!(invite(&[]).is_ok(), "the first link is the operator's to make");
    {
        let store = store(played.path()).await;
        let account = format!("invited:{}:{}", demo::EXERCISE_ORIGIN, own.1);
        let passkey =
            NewPasskey { id: vec![1], account: account.clone(), name: "Key".into(), content: "{}".into(), made: 1 };
        let circle = format!("{}:delegate:{}", demo::EXERCISE_ORIGIN, own.1);
        let event = NewEvent { account, circle, kind: "passkey_enrolled_by_link".into(), at: 1 };
        assert!(store.put_passkey(passkey, event).await.unwrap());
    }
    for (letter, fault) in [
        (None, "name it with --letter".to_owned()),
        (Some(Id([9; 16]).to_string()), "no such letter".to_owned()),
        (Some(foreign.to_string()), format!("not of {}", own.1)),
    ] {
        let more = letter.iter().flat_map(|letter| ["--letter", letter.as_str()]).collect::<Vec<_>>();
        let refused = invite(&more);
        assert!(refused.as_ref().is_err_and(|said| said.contains(&fault)), "{letter:?}: {refused:?}");
    }
    assert!(invite(&["--revoke"]).is_ok(), "the operator ends what was given");
    assert!(invite(&[]).is_err_and(|said| said.contains("name it with --letter")), "and gives nothing in its place");
    for letter in [own.0.to_string(), number.to_string()] {
        assert!(invite(&["--letter", &letter]).is_ok_and(|said| said.contains("/link/")), "{letter}");
    }
}
