//! What a day brought, and what is taken along from it.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use axum::http::{StatusCode, header};
use hands::{GROUP, gavel, only, press};
use nemcon_negotiation::{Hash, Id};
use nemcon_secretariat::Beside;
use serde_json::json;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_moves_keeps_its_name_in_the_calendar_and_counts_its_moves() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    let feed = async || site.get(&format!("{GROUP}/calendar.ics"), None).await.text().replace("\r\n ", "");
    let first = feed().await;
    let uid = format!("UID:{}@{ORIGIN}\r\n", meeting.id);
    assert!(first.contains(&uid) && first.contains("SEQUENCE:0\r\n"), "{first}");
    assert!(first.contains("DTSTART;TZID=America/New_York:20211214T100000\r\n"), "{first}");
    assert!(first.contains("New York (UTC−05:00)"), "{first}");
    let time = |hour: u32| {
        json!({"at": format!("2021-12-14T{}:00:00.000Z", hour + 5), "local": format!("2021-12-14T{hour}:00"),
               "zone": "America/New_York"})
    };
    let moved = json!({"meeting": meeting.id, "from": time(15), "to": time(18), "reason": "The room is taken; another, on floor 2"});
    site.record(&act("secretariat", "move_meeting", moved)).await;
    let second = feed().await;
    assert!(second.contains(&uid) && second.contains("SEQUENCE:1\r\n"), "{second}");
    assert!(second.contains("DTSTART;TZID=America/New_York:20211214T150000\r\n"), "{second}");
    let cancelled = json!({"meeting": meeting.id, "reason": "Nothing to discuss"});
    site.record(&act("secretariat", "cancel_meeting", cancelled)).await;
    let third = feed().await;
    assert!(third.contains(&uid) && third.contains("SEQUENCE:2\r\n") && third.contains("STATUS:CANCELLED\r\n"));
    assert_eq!(feed().await, third, "the same record gives the same bytes");
    let page = site.get(&format!("{GROUP}/calendar"), None).await.text();
    assert!(page.contains("14 December 2021, 15:00 to 18:00 New York (UTC−05:00)"), "{page}");
    assert!(page.contains("data-zone=\"-300\"") && page.contains("calendar/subscribe"));
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_at_the_same_time_are_told_before_one_is_scheduled() {
    const GULF: &str = "exercise.example.org/gulf";
    let site = site().await;
    site.record(&schedule()).await;
    // The same hours in another group of the same States.
    let gulf = site.open_also(GULF, "gulf").await;
    let mut other = schedule();
    other.group = GULF.to_owned();
    let seat = seat_in(GULF, "secretariat");
    gulf.submit(&seat, other.line().into_bytes(), Default::default()).await.expect("scheduled");
    let alder = site.sign_in("alder").await;
    let form = site.get(&format!("{GROUP}/do/authorise_person"), Some(&alder)).await.text();
    let shown = press(&site, &alder, &form, &[("person", "A. Adviser"), ("may", "speak")]).await.text();
    press(&site, &alder, &shown, &[]).await;
    let told = async |by: Option<&str>, page: &str| {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&format!("{GROUP}/{page}"), session.as_deref()).await.text()
    };
    let own = told(Some("alder"), "delegations/alder").await;
    assert!(own.contains("who cannot be in two rooms") && own.contains("/en/groups/gulf/meeting/"), "{own}");
    assert!(!told(None, "delegations/alder").await.contains("two rooms"), "it is the delegation's");
    let calendar = told(Some("alder"), "calendar").await;
    assert!(calendar.contains("Your delegation has one member registered"), "{calendar}");
    assert!(!told(Some("birch"), "calendar").await.contains("has one member registered"));
    assert!(told(Some("secretariat"), "calendar").await.contains("One delegation that takes part has one member"));
    assert!(!told(None, "calendar").await.contains("groups/gulf"), "to the public they are two groups");
    // Before the secretariat schedules a meeting it is told what else is then.
    let secretariat = site.sign_in("secretariat").await;
    let form = site.get(&format!("{GROUP}/do/schedule_meeting"), Some(&secretariat)).await.text();
    let typed = |from: &'static str, to: &'static str| {
        [
            ("title.en", "Second meeting"),
            ("kind", "plenary"),
            ("from.local", from),
            ("to.local", to),
            ("place", "Conference Room 2"),
            ("modality", "in_person"),
        ]
    };
    let crossing = typed("2021-12-14T12:00", "2021-12-14T14:00");
    let shown = press(&site, &secretariat, &form, &crossing).await.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains("Meets at the same time as First meeting: 14 December 2021, 10:00 to 13:00"), "{shown}");
    assert!(shown.contains("First meeting · Group on the Strait") && shown.contains("One delegation"), "{shown}");
    let apart = typed("2021-12-14T15:00", "2021-12-14T18:00");
    let shown = press(&site, &secretariat, &form, &apart).await.text();
    assert!(!shown.contains("Meets at the same time"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_tells_the_programme_before_and_the_summary_after() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    // At ten in the morning it is the journal of the day, from six in the evening that of the next.
    let now = async || site.get(&format!("{GROUP}/journal"), None).await.text();
    assert!(now().await.contains("Journal for Monday, 13 December 2021"));
    site.clock.advance(std::time::Duration::from_secs(8 * 3_600 + 60));
    let evening = now().await;
    assert!(evening.contains("Journal for Tuesday, 14 December 2021: programme of meetings"), "{evening}");
    assert!(
        evening.contains("14 December 2021, 10:00 to 13:00 New York (UTC−05:00)") && evening.contains("First meeting")
    );
    site.clock.advance(std::time::Duration::from_secs(16 * 3_600));
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let request = act("alder", "ask_for_the_floor", json!({"meeting": meeting.id, "seen": 3}));
    site.record(&request).await;
    site.record(&act("chair", "give_the_floor", json!({"request": request.id}))).await;
    site.clock.advance(std::time::Duration::from_secs(60));
    site.record(&act("chair", "begin_segment", json!({"meeting": meeting.id, "mode": "informal"}))).await;
    site.clock.advance(std::time::Duration::from_secs(60));
    let other = act("birch", "ask_for_the_floor", json!({"meeting": meeting.id, "seen": 5}));
    site.record(&other).await;
    site.record(&act("chair", "give_the_floor", json!({"request": other.id}))).await;
    let day = site.get(&format!("{GROUP}/journal/2021-12-14"), None).await.text();
    assert!(day.contains("summary of meetings") && day.contains("<p>ALDER</p>"), "heard in formal mode alone: {day}");
    assert!(day.contains("informal mode"), "{day}");
    assert_eq!(site.get(&format!("{GROUP}/journal/2021-02-30"), None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_goes_into_one_file_that_is_the_same_for_the_same_record() {
    let site = site().await;
    let body = json!({"firmness": "scheduled", "from": "2021-12-13", "kind": "substantive", "modality": "in_person",
                      "place": "New York", "title": six("First session"), "to": "2021-12-17"});
    let session = act("secretariat", "schedule_session", body);
    site.record(&session).await;
    let mut meeting = schedule();
    let mut body = meeting.content.body();
    body["session"] = json!(session.id);
    meeting.content = nemcon_negotiation::Content::read("schedule_meeting", body).expect("a body");
    site.record(&meeting).await;
    let draft = tabled(&site).await;
    let first = paragraph(&site, &draft, 1);
    let typed = [("words", "The group met in the autumn."), ("reason", "For the Chair.")];
    let address = format!("texts/{draft}/0/propose?text=en&at={first}&way=edit");
    propose(&site, "alder", &address, &typed, "chair", "with “autumn”").await;
    let page = format!("{GROUP}/sessions/{}", session.id);
    let shown = site.get(&page, None).await.text();
    assert!(shown.contains("First meeting") && shown.contains("bundle.zip"), "{shown}");
    let zip = async |by: Option<&str>| {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&format!("{page}/bundle.zip"), session.as_deref()).await.bytes
    };
    let files = |bytes: &[u8]| nemcon_formats::bundle::unzipped(bytes).expect("a zip");
    let once = zip(None).await;
    site.clock.advance(std::time::Duration::from_secs(3_600));
    assert_eq!(once, zip(None).await, "an hour later the same record gives the same bytes");
    let public = files(&once);
    let index = String::from_utf8(public["index.html"].clone()).expect("words");
    assert!(index.contains("First meeting") && index.contains("href=\"participants.txt\""), "{index}");
    assert!(!index.contains("<script") && !index.contains("<link"), "nothing is fetched");
    let text = public.keys().find(|path| path.starts_with("texts/") && path.ends_with("-en.txt")).expect("a text");
    assert!(index.contains(text.as_str()), "{index}");
    let sums = String::from_utf8(public["SHA256SUMS"].clone()).expect("words");
    for (path, bytes) in public.iter().filter(|(path, _)| *path != "SHA256SUMS") {
        assert!(sums.contains(&format!("{}  {path}\n", nemcon_negotiation::Hash::of(bytes))), "{path}: {sums}");
    }
    for by in [None, Some("birch"), Some("alder")] {
        let all = files(&zip(by).await);
        let words: String = all.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert!(!words.contains("For the Chair"), "{by:?}");
    }
    assert_eq!(site.get(&format!("{GROUP}/sessions/{}", meeting.id), None).await.status, StatusCode::NOT_FOUND);
    let stands = async |word: &str| {
        for path in [page.clone(), format!("{GROUP}/calendar")] {
            let shown = site.get(&path, None).await.text();
            assert!(shown.contains(&format!("<span>{word}</span>")), "{path} {word}: {shown}");
        }
    };
    stands("scheduled").await;
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting.id, "mode": "formal" }))).await;
    stands("under way").await;
    site.clock.advance(std::time::Duration::from_secs(5 * 86_400));
    stands("held").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_year_is_assembled_into_a_draft_that_is_tabled() {
    let site = site().await;
    let body = json!({"firmness": "scheduled", "from": "2021-12-13", "kind": "substantive", "modality": "in_person",
                      "place": "New York", "title": six("First session"), "to": "2021-12-17"});
    site.record(&act("secretariat", "schedule_session", body)).await;
    let secretariat = site.sign_in("secretariat").await;
    let texts = site.get(&format!("{GROUP}/texts"), Some(&secretariat)).await.text();
    assert!(texts.contains("/report/2021"), "{texts}");
    let page = site.get(&format!("{GROUP}/report/2021"), Some(&secretariat)).await.text();
    assert!(
        page.contains("In 2021 the group held the following sessions:") && page.contains("En 2021, le groupe"),
        "{page}"
    );
    let fields = |page: &str| -> Vec<(String, String)> {
        let areas = page.split("<textarea ").skip(1).filter_map(|tag| {
            let name = tag.split("name=\"").nth(1)?.split('"').next()?.to_owned();
            Some((
                name,
                tag.split_once('>')?.1.split("</textarea>").next()?.replace("&#39;", "'").replace("&quot;", "\""),
            ))
        });
        let lines = page.split("<input ").skip(1).filter(|tag| tag.contains("name=\"title.")).filter_map(|tag| {
            let part = |name: &str| Some(tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.to_owned());
            Some((part("name")?, part("value")?))
        });
        areas.chain(lines).collect()
    };
    let typed = fields(&page);
    assert_eq!(typed.len(), 12, "{typed:?}");
    let mut typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    typed.push(("original", "en"));
    let answer = press(&site, &secretariat, &page, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let snapshot = site.group.snapshot();
    let draft = snapshot.proceedings.state.drafts.values().next().expect("a draft").clone();
    assert_eq!(draft.latest().languages.len(), 6);
    assert!(draft.latest().nodes.len() >= 5);
    let alder = site.sign_in("alder").await;
    assert!(!site.get(&format!("{GROUP}/texts"), Some(&alder)).await.text().contains("/report/"));
    assert_eq!(site.get(&format!("{GROUP}/report/1999"), Some(&secretariat)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&format!("{GROUP}/report/2021"), None).await.status, StatusCode::UNAUTHORIZED);
}

/// A meeting that is open, with the rules adopted in it and two positions taken, of which one is withdrawn.
async fn decided(site: &Site) -> Id {
    site.record(&schedule()).await;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    site.record(&act("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }))).await;
    let subject = json!({ "on": "rules", "rulebook": Hash::of(&rulebook()) });
    site.record(&act("chair", "put_question", json!({ "meeting": meeting, "subject": subject }))).await;
    gavel(site).await;
    let decision = only(site.group.snapshot().proceedings.state.decisions.iter());
    let position = |by: &str, kind: &str| {
        let on = json!({ "decision": decision, "on": "decision" });
        act(by, "take_position", json!({ "kind": kind, "on": on, "text": { "en": "Our words." } }))
    };
    site.record(&position("cedar", "explanation")).await;
    let taken_back = position("birch", "dissociation");
    site.record(&taken_back).await;
    site.record(&act("birch", "withdraw_position", json!({ "position": taken_back.id }))).await;
    meeting
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_says_what_was_issued_decided_and_stated_in_its_year_and_is_seen_by_everyone() {
    let site = site().await;
    let paper = |symbol: &str, audience: &str, title: &str, issued: &str| {
        let symbol = json!({ "by": "given", "symbol": symbol });
        let body = json!({ "audience": audience, "issued": issued, "symbol": symbol, "title": { "en": title } });
        act("secretariat", "register_document", body)
    };
    for (symbol, audience, title, issued) in [
        ("A/AC.1/2021/7", "public", "Note on buoys", "2021-12-13"),
        ("A/AC.1/2021/8", "states", "Note on reefs", "2021-12-13"),
        ("A/AC.1/2020/1", "public", "Note on tides", "2020-12-13"),
    ] {
        site.record(&paper(symbol, audience, title, issued)).await;
    }
    decided(&site).await;
    let mut between = schedule().content.body();
    (between["kind"], between["modality"]) = (json!("intersessional"), json!("hybrid"));
    let between = act("secretariat", "schedule_meeting", between);
    site.record(&between).await;
    let link = json!({ "link": "https://meet.example/one", "meeting": between.id });
    site.record(&act("secretariat", "give_link", link)).await;
    site.record(&act("chair", "open_meeting", json!({ "meeting": between.id, "mode": "formal" }))).await;
    let asked = act("alder", "ask_for_the_floor", json!({ "from_afar": true, "meeting": between.id }));
    site.record(&asked).await;
    site.record(&act("chair", "give_the_floor", json!({ "request": asked.id }))).await;
    let secretariat = site.sign_in("secretariat").await;
    let of = async |report: &str| {
        let page = site.get(&format!("{GROUP}/report/2021{report}"), Some(&secretariat)).await.text();
        let (_, words) = page.split_once("name=\"languages.en.plain\"").expect("the English text");
        words.split("</textarea>").next().expect("its end").to_owned()
    };
    let (progress, procedural) = (of("").await, of("/procedural").await);
    for (report, has_positions) in [(&progress, true), (&procedural, false)] {
        for said in [
            "A/AC.1/2021/7 · Note on buoys",
            "It held 2 meetings",
            "heard from afar at one of them",
            "December 2021 (Entry",
        ] {
            assert!(report.contains(said), "{said}: {report}");
        }
        assert_eq!(report.contains("- CEDAR: "), has_positions, "{report}");
        for kept in ["reefs", "A/AC.1/2021/8", "tides", "BIRCH: "] {
            assert!(!report.contains(kept), "{kept}: {report}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_balance_of_the_discussion_is_a_page_for_those_to_whom_the_chair_shows_it() {
    let site = site().await;
    decided(&site).await;
    let status = async |by: Option<&str>| {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&format!("{GROUP}/balance"), session.as_deref()).await.status.as_u16()
    };
    let all = async || {
        [
            status(Some("chair")).await,
            status(Some("secretariat")).await,
            status(Some("alder")).await,
            status(None).await,
        ]
    };
    assert_eq!(all().await, [200, 200, 404, 404]);
    for (to, seen) in [("states", [200, 200, 200, 404]), ("public", [200; 4]), ("chair", [200, 200, 404, 404])] {
        site.record(&act("chair", "show_balance", json!({ "to": to }))).await;
        assert_eq!(all().await, seen, "{to}");
    }
    // From the desk it is one press, which leads back there; nobody else's desk has it.
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    let desk = format!("{GROUP}/meeting/{meeting}/desk");
    let (chair, office) = (site.sign_in("chair").await, site.sign_in("secretariat").await);
    let shown = site.get(&desk, Some(&chair)).await.text();
    let part = shown.split("id=\"chair-balance\"").nth(1).expect("a part").split("</section>").next().expect("its end");
    assert!(part.contains("For the Chair and the secretariat alone") && part.contains("accesskey=\"b\""), "{part}");
    assert!(part.contains(&format!("href=\"{GROUP}/balance\"")), "{part}");
    assert!(!site.get(&desk, Some(&office)).await.text().contains("Balance of the discussion"));
    let pressed = press(&site, &chair, part, &[]).await;
    assert_eq!((pressed.status, pressed.header(header::LOCATION).starts_with(&desk)), (StatusCode::SEE_OTHER, true));
    assert_eq!(all().await, [200, 200, 200, 404], "the first press shows it to all States");
    let page = site.get(&format!("{GROUP}/balance"), Some(&chair)).await.text();
    let main = page.split("<main").nth(1).expect("a page");
    assert!(
        main.contains("Norms") && !main.contains("ALDER") && !main.contains("CEDAR"),
        "no State stands in it: {main}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agenda_begins_with_that_of_another_group_of_the_server() {
    let site = site().await;
    const OTHER: &str = "exercise.other.example/reefs";
    let other = site.open_also(OTHER, "reefs").await;
    let page = async |by: Option<&str>, path: &str| {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&format!("{GROUP}/{path}"), session.as_deref()).await
    };
    assert!(!page(Some("secretariat"), "agenda").await.text().contains("copy=reefs"), "it has none yet");
    let items = json!([
        { "level": 0, "title": six("Election of officers") },
        { "level": 0, "title": six("Substantive issues") },
        { "element": "norms", "level": 1, "title": six("Reef code") },
    ]);
    let mut proposed = act("secretariat", "propose_agenda", json!({ "items": items }));
    proposed.group = OTHER.to_owned();
    other
        .submit(&seat_in(OTHER, "secretariat"), proposed.line().into_bytes(), Beside::default())
        .await
        .expect("proposed");
    assert!(page(Some("secretariat"), "agenda").await.text().contains("do/propose_agenda?copy=reefs"));
    assert!(!page(Some("alder"), "agenda").await.text().contains("copy=reefs"), "a delegation proposes none");
    assert_eq!(page(Some("secretariat"), "do/propose_agenda?copy=nowhere").await.status, StatusCode::NOT_FOUND);
    let form = page(Some("secretariat"), "do/propose_agenda?copy=reefs").await.text();
    assert!(form.contains("Election of officers\nSubstantive issues\n- Reef code [1]</textarea>"), "{form}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_taken_up_from_its_page_and_stands_on_every_screen() {
    let site = site().await;
    decided(&site).await;
    let symbol = json!({ "by": "given", "symbol": "A/AC.1/2021/CRP.4" });
    let body = json!({ "audience": "states", "symbol": symbol, "title": { "en": "Paper on moorings" } });
    let paper = act("secretariat", "register_document", body);
    site.record(&paper).await;
    let chair = site.sign_in("chair").await;
    let page = site.get(&format!("{GROUP}/documents/{}", paper.id), Some(&chair)).await.text();
    let form = page.split("/do/").find(|rest| rest.starts_with("take_up")).and_then(|rest| rest.split('"').next());
    let form = form.expect("it may be taken up").replace("&amp;", "&");
    assert!(form.contains("to=states"), "whoever is told may read it: {form}");
    hands::fill(&site, "chair", &form, &[]).await;
    let alder = site.sign_in("alder").await;
    for path in ["", "/room", "/meeting"] {
        let told = site.get(&format!("{GROUP}{path}"), Some(&alder)).await.text();
        assert!(told.contains("A/AC.1/2021/CRP.4 · Paper on moorings"), "{path}: {told}");
        let public = site.get(&format!("{GROUP}{path}"), None).await.text();
        assert!(!public.contains("moorings"), "{path}: {public}");
    }
    let done = site.get(&format!("{GROUP}/meeting"), Some(&chair)).await.text();
    assert!(done.contains("Have done with what is under discussion"), "{done}");
}
