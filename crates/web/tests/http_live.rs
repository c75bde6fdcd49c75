//! The live stream of pages: parts that are ready to be shown, drawn once, with nothing in them that belongs to one seat.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/told.rs"]
mod told;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use hands::GROUP;
use http_body_util::BodyExt;
use nemcon_negotiation::Hash;
use nemcon_secretariat::Beside;
use serde_json::json;
use site::*;
use told::plenary_and_subgroup;

/// Reads a stream until the entry of that number.
async fn hear(site: &Site, tail: &str, last: Option<u64>, session: Option<&str>, number: u64) -> String {
    hear_at(site, &format!("{GROUP}/stream{tail}"), last, session, number).await
}

/// Reads the stream at that address until the entry of that number.
async fn hear_at(site: &Site, path: &str, last: Option<u64>, session: Option<&str>, number: u64) -> String {
    let mut request = request(Method::GET, path, session);
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let answer = tower::ServiceExt::oneshot(site.router.clone(), request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
    let (mut body, mut read) = (answer.into_body(), String::new());
    let reading = async {
        while !read.contains(&format!("id: {number}\n")) {
            let frame = body.frame().await.expect("the stream goes on").expect("a frame");
            read += &String::from_utf8_lossy(frame.data_ref().map_or(&[][..], |data| data));
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), reading).await.expect("the entry comes");
    read
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_comes_drawn_and_goes_on_by_the_number() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let subject = json!({"on": "rules", "rulebook": Hash::of(&rulebook())});
    let question = act("chair", "put_question", json!({"meeting": meeting.id, "subject": subject}));
    site.record(&question).await;
    let asked = act("alder", "ask_for_the_floor", json!({"meeting": meeting.id, "question": question.id}));
    let number = site.record(&asked).await;
    let public = hear(&site, "?from=2", None, None, number).await;
    let part = |name: &str| format!("event: part\ndata: {name}-{}\ndata: <", meeting.id);
    for name in ["meeting-state", "question", "requests"] {
        assert!(public.contains(&part(name)), "{name}: {public}");
    }
    assert!(public.contains("event: part\ndata: room\n") && public.contains("ALDER"), "{public}");
    let page = site.get(&format!("{GROUP}/meeting/{}", meeting.id), None).await.text();
    assert!(page.contains(&format!("id=\"question-{}\"", meeting.id)), "the part stands on the page");
    assert!(!page.contains("data-own"), "the public fetches nothing again");
    let resumed = hear(&site, "?from=2", Some(number - 1), None, number).await;
    assert!(!resumed.contains(&format!("id: {}\n", number - 1)), "{resumed}");
    let alder = site.sign_in("alder").await;
    let own = site.get(&format!("{GROUP}/meeting/{}", meeting.id), Some(&alder)).await.text();
    assert!(own.contains("id=\"floor\" class=\"floor\" data-own") || own.contains("data-own"), "{own}");
    let states = hear(&site, "?from=2", None, Some(&alder), number).await;
    assert!(!states.contains("data: requests-") && states.contains("data: overview-decided"), "{states}");
    let chair = site.sign_in("chair").await;
    let presiding = hear(&site, "?from=2", None, Some(&chair), number).await;
    assert!(presiding.contains(&part("question")) && !presiding.contains("act_id"), "{presiding}");
}

/// Sends what a desk has kept, as its script does.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_missed_more_than_is_told_again_is_told_so_and_goes_on_from_there() {
    let site = site().await;
    let size = site.group.snapshot().size();
    for n in 0..501_u64 {
        let words = format!("The name of speaker {n} was another.");
        let act = act("alder", "ask_correction", json!({ "entry": 1, "words": words }));
        site.group.submit(&seat("alder"), act.line().into_bytes(), Beside::default()).await.expect("recorded");
    }
    let told = hear(&site, &format!("?from={}", size + 1), None, None, size + 501).await;
    assert!(told.contains("event: entry") && !told.contains("event: missed"), "500 are told again: {told}");
    let told = hear(&site, &format!("?from={size}"), None, None, size + 501).await;
    assert!(told.contains(&format!("event: missed\nid: {}\n", size + 501)) && !told.contains("event: entry"), "{told}");
}

async fn from_desk(site: &Site, session: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
    let fields = fields.iter().map(|(name, value)| format!("{name}={}", value.replace(':', "%3A")));
    let request = axum::http::Request::builder()
        .method(Method::POST)
        .uri(format!("{GROUP}/act/{act}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "application/json")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("__Host-nemcon={session}"));
    site.send(request.body(Body::from(fields.collect::<Vec<_>>().join("&"))).unwrap()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_desk_kept_is_in_the_record_once_with_both_times_or_refused_in_words() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    let list = act("secretariat", "open_list", json!({"meeting": meeting.id, "of": "states"}));
    site.record(&list).await;
    let inscribed = act("alder", "inscribe", json!({"list": list.id}));
    site.record(&inscribed).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let chair = site.sign_in("chair").await;
    let (request, meeting_id) = (inscribed.id.to_string(), meeting.id.to_string());

    // The desk presses at one time, and has a line eleven minutes later.
    let pressed = begin().plus_millis(60_000).to_string();
    site.clock.advance(std::time::Duration::from_secs(720));
    let give = [("act_id", "01010101010101010101010101010101"), ("done_at", &pressed), ("request", &request)];
    let first = from_desk(&site, &chair, "give_the_floor", &give).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text());
    let number = first.json()["number"].as_u64().expect("a number");
    // The answer was lost: the same once more gives the same entry.
    let again = from_desk(&site, &chair, "give_the_floor", &give).await;
    assert_eq!((again.status, again.json()["number"].as_u64()), (StatusCode::OK, Some(number)));
    assert_eq!(site.group.snapshot().size(), number);
    let speech = site.group.snapshot().proceedings.state.speaking(&meeting.id).cloned().expect("a speech");
    assert_eq!(speech.since.to_string(), pressed, "the clock counts from when it was done");
    for (path, lang) in [("record", "en"), ("record", "ar")] {
        let page = site.get(&format!("/{lang}/groups/strait/{path}"), None).await.text();
        assert!(page.contains("10:01") && page.contains("10:12"), "both times are told in {lang}: {page}");
    }
    let entry = site.get(&format!("{GROUP}/record/{number}"), None).await.text();
    assert!(entry.contains("kept by a desk that had no line") && entry.contains("10:01"), "{entry}");

    // What is refused is said in the language of the desk, with the article; nothing is recorded.
    let end = [
        ("act_id", "02020202020202020202020202020202"),
        ("done_at", &pressed),
        ("meeting", &meeting_id),
        ("speech", "0404040404040404040404040404040404"),
    ];
    let unread = from_desk(&site, &chair, "end_speech", &end).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unread.text());
    let end = [end[0], end[1], end[2], ("speech", "04040404040404040404040404040404")];
    let refused = from_desk(&site, &chair, "end_speech", &end).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.json();
    assert!(said["refused"].as_str().is_some_and(|words| words.contains("ALDER")), "{said}");
    assert!(said["article"].as_str().is_some_and(|words| !words.is_empty()) && said["number"].is_null(), "{said}");
    let adjourn = [("act_id", "03030303030303030303030303030303"), ("done_at", &pressed), ("meeting", &meeting_id)];
    let closes = from_desk(&site, &chair, "adjourn_meeting", &adjourn).await;
    assert_eq!(closes.status, StatusCode::UNPROCESSABLE_ENTITY, "what closes is not kept: {}", closes.text());
    assert_eq!(site.group.snapshot().size(), number);

    // The secretariat enters what was said in the room; a delegation has no desk, and keeps nothing.
    let secretariat = site.sign_in("secretariat").await;
    let enter = [
        ("act_id", "05050505050505050505050505050505"),
        ("done_at", &pressed),
        ("act", "inscribe"),
        ("means", "floor"),
        ("of", "birch"),
        ("body.list", &list.id.to_string()),
    ];
    let entered = from_desk(&site, &secretariat, "enter_for_delegation", &enter).await;
    assert_eq!(entered.json()["number"].as_u64(), Some(number + 1), "{}", entered.text());

    // Somebody inscribed for a group came ahead of the next before the desk could see it: the floor stays with whom it was given to.
    let seen = number + 1;
    let place = site.group.snapshot().proceedings.state.lists[&list.id].inscriptions.clone();
    let place =
        place.iter().find(|(_, held)| held.by.as_str() == "birch").map(|(id, _)| id.to_string()).expect("it waits");
    site.record(&act("alder", "inscribe", json!({"group": "Isles", "list": list.id}))).await;
    let later = begin().plus_millis(780_000).to_string();
    site.clock.advance(std::time::Duration::from_secs(120));
    let (seen, without) = (seen.to_string(), "07070707070707070707070707070707");
    let give = [("act_id", without), ("done_at", &later), ("request", &place), ("seen", &seen)];
    let refused = from_desk(&site, &chair, "give_the_floor", &give[..3]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    let given = from_desk(&site, &chair, "give_the_floor", &give).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.text());
    let entry = format!("{GROUP}/record/{}", given.json()["number"]);
    let entry = site.get(&entry, None).await.text();
    assert!(entry.contains("had not seen who had come ahead"), "it is noted: {entry}");

    // A point of order kept meanwhile is against whom that desk saw speaking, when it was raised: who speaks by now goes on.
    let raised = begin().plus_millis(300_000).to_string();
    let raise = [
        ("act_id", "08080808080808080808080808080808"),
        ("done_at", &raised),
        ("act", "raise_motion"),
        ("means", "floor"),
        ("of", "cedar"),
        ("body.kind", "point_of_order"),
        ("body.meeting", &meeting_id),
        ("body.speech", &request),
    ];
    let raise = from_desk(&site, &secretariat, "enter_for_delegation", &raise).await;
    assert_eq!(raise.status, StatusCode::OK, "{}", raise.text());
    let state = site.group.snapshot().proceedings.state.clone();
    let now = state.speaking(&meeting.id).expect("a speech");
    assert!(now.by.as_str() == "birch" && !now.is_paused(), "{now:?}");
    let before = state.speeches[&meeting.id].iter().find(|speech| speech.by.as_str() == "alder").expect("it spoke");
    assert_eq!(before.used(begin()), 240, "its clock stands from when it was raised");
    let birch = site.sign_in("birch").await;
    let own = [("act_id", "06060606060606060606060606060606"), ("done_at", &pressed), ("list", &list.id.to_string())];
    let kept = from_desk(&site, &birch, "inscribe", &own).await;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", kept.text());
    assert_eq!(from_desk(&site, "00", "give_the_floor", &give[..3]).await.status, StatusCode::UNAUTHORIZED);

    let desk = format!("{GROUP}/meeting/{meeting_id}/desk");
    for (who, seen) in [(&chair, true), (&secretariat, true), (&birch, false)] {
        let (page, worker) =
            (site.get(&desk, Some(who)).await, site.get(&format!("{desk}/worker.js"), Some(who)).await);
        let status = if seen { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!((page.status, worker.status), (status, status));
        assert!(!seen || worker.header("service-worker-allowed") == desk, "the worker is for the desk alone");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_spoken_stands_on_the_page_with_what_may_still_be_done() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    let list = act("secretariat", "open_list", json!({"meeting": meeting.id, "of": "states"}));
    site.record(&list).await;
    let group = json!({"group": "Isles", "list": list.id, "states": ["birch"]});
    let inscribed = act("alder", "inscribe", group);
    site.record(&inscribed).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let (alder, birch) = (site.sign_in("alder").await, site.sign_in("birch").await);
    let at = format!("{GROUP}/meeting/{}", meeting.id);
    let page = async |session: &str| site.get(&at, Some(session)).await.text();
    let link = |act: &str| format!("{GROUP}/do/{act}?inscription={}", inscribed.id);
    let hand_in = format!("{GROUP}/statements/hand-in?slot={}", inscribed.id);

    // The State that is named is told where what is open for it stands, until it has said that it is not of the group.
    let named = async |session: &str| site.get(GROUP, Some(session)).await.text();
    let words = "ALDER speaks for Isles and names your delegation among its States";
    let off = format!("{}&amp;aligned=false", link("say_alignment"));
    let told = named(&birch).await;
    assert!(told.contains(words) && told.contains(&off), "{told}");
    assert!(!named(&alder).await.contains(words));

    // While it speaks, another may still read for it.
    site.record(&act("chair", "give_the_floor", json!({"request": inscribed.id}))).await;
    let speaks = page(&alder).await;
    assert!(speaks.contains(&link("substitute_speaker")) && speaks.contains(&hand_in), "{speaks}");
    assert!(!speaks.contains("Have spoken"), "{speaks}");
    site.record(&act("chair", "end_speech", json!({"meeting": meeting.id}))).await;
    let spoken = page(&alder).await;
    assert!(spoken.contains("Have spoken") && spoken.contains(&hand_in), "{spoken}");
    assert!(!spoken.contains(&link("substitute_speaker")), "it has been read");
    let other = page(&birch).await;
    assert!(other.contains(&off) && !other.contains(&hand_in), "{other}");
    site.record(&act("birch", "say_alignment", json!({"aligned": false, "inscription": inscribed.id}))).await;
    let aligns = format!("{}&amp;aligned=true", link("say_alignment"));
    assert!(page(&birch).await.contains(&aligns) && !named(&birch).await.contains(words));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_speaks_from_afar_is_said_wherever_it_is_named_and_refused_where_the_rules_hear_the_room_alone() {
    let site = site().await;
    let mut hybrid = schedule().content.body();
    hybrid["modality"] = json!("hybrid");
    let meeting = act("secretariat", "schedule_meeting", hybrid);
    site.record(&meeting).await;
    let list = act("secretariat", "open_list", json!({"meeting": meeting.id, "of": "states"}));
    site.record(&list).await;
    let voices = json!({"code": "voices", "kind": "interpreter", "name": "Six Voices"});
    site.record(&act("secretariat", "invite", voices)).await;
    let (alder, chair) = (site.sign_in("alder").await, site.sign_in("chair").await);
    let (birch, voices) = (site.sign_in("birch").await, site.sign_in("voices").await);
    let (list_id, at) = (list.id.to_string(), format!("{GROUP}/meeting/{}", meeting.id));
    let page = async |path: &str, who: Option<&str>| site.get(path, who).await.text();
    let inscribe = async |who: &str, afar: &str| {
        let fields = [("list", list_id.as_str()), ("from_afar", afar)];
        site.form(&format!("{GROUP}/act/inscribe"), Some(who), &fields).await
    };
    let from_afar = "Inscribe my delegation, from afar";

    // Without a link nobody offers it, and it is refused in words.
    assert!(!page(&at, Some(&alder)).await.contains(from_afar));
    let refused = inscribe(&alder, "true").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = refused.text();
    assert!(told.contains("No link to the meeting has been given") && told.contains("Speaking from afar"), "{told}");
    let link = json!({"link": "https://meet.example/one", "meeting": meeting.id});
    site.record(&act("secretariat", "give_link", link)).await;
    assert!(page(&at, Some(&alder)).await.contains(from_afar));
    let maybe = inscribe(&alder, "perhaps").await;
    assert!(maybe.status.is_client_error() && maybe.text().contains("From afar, not in the room"), "{}", maybe.text());
    assert_eq!(inscribe(&alder, "true").await.status, StatusCode::SEE_OTHER);
    site.record(&act("birch", "inscribe", json!({"list": list.id}))).await;

    // In a formal segment the place stays, with what holds, and the floor is not given to it.
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let place = {
        let snapshot = site.group.snapshot();
        let held = &snapshot.proceedings.state.lists[&list.id];
        let mine = held.inscriptions.iter().find(|(_, held)| held.by.as_str() == "alder");
        *mine.expect("it is inscribed").0
    };
    let desk = format!("{at}/desk");
    let not_here = "Not heard from afar as the meeting sits now";
    for path in [&at, &desk] {
        let shown = page(path, Some(&chair)).await;
        assert!(shown.contains(not_here) && shown.contains("ALDER (from afar)"), "{path}: {shown}");
    }
    let request = place.to_string();
    let give = site.form(&format!("{GROUP}/act/give_the_floor"), Some(&chair), &[("request", &request)]).await;
    assert_eq!(give.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(give.text().contains("Nobody is heard from afar in formal meetings:"), "{}", give.text());
    assert!(give.text().contains(&format!("do/say_from_afar?request={place}")), "it leads to what is open instead");
    let cedar = site.sign_in("cedar").await;
    let asks = [("meeting", meeting.id.to_string()), ("from_afar", "true".to_owned())];
    let asks: Vec<(&str, &str)> = asks.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let asks = site.form(&format!("{GROUP}/act/ask_for_the_floor"), Some(&cedar), &asks).await;
    assert_eq!(asks.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asks.text());
    assert!(!page(&at, Some(&cedar)).await.contains("Ask for the floor, from afar"));

    // In an informal one it is heard, and every page and screen says from where.
    site.clock.advance(std::time::Duration::from_secs(60));
    site.record(&act("chair", "begin_segment", json!({"meeting": meeting.id, "mode": "informal"}))).await;
    let asks = page(&at, Some(&cedar)).await;
    assert!(asks.contains("Ask for the floor, from afar") && asks.contains("Point of order (from afar)"), "{asks}");
    site.record(&act("chair", "give_the_floor", json!({"request": place}))).await;
    for (path, who) in [(&desk, &chair), (&at, &cedar), (&format!("{GROUP}/room"), &cedar)] {
        let shown = page(path, Some(who)).await;
        assert!(shown.contains("ALDER") && shown.contains("from afar") && !shown.contains(not_here), "{path}: {shown}");
    }
    for (lang, words) in [
        ("ar", "ALDER (عن بعد)"),
        ("zh", "ALDER（远程）"),
        ("fr", "ALDER (à distance)"),
        ("ru", "ALDER (дистанционно)"),
        ("es", "ALDER (a distancia)"),
    ] {
        let shown = page(&format!("/{lang}/groups/strait/room"), Some(&cedar)).await;
        assert!(shown.contains(words), "{lang}: {shown}");
    }
    assert!(!page(&format!("{GROUP}/room"), None).await.contains("ALDER"), "the public is not in it");

    // The secretariat enters from the floor what was asked for from afar, and the form asks for it in a hybrid meeting alone.
    let office = site.sign_in("secretariat").await;
    let entered = [
        ("act", "inscribe"),
        ("means", "floor"),
        ("of", "cedar"),
        ("body.list", list_id.as_str()),
        ("body.from_afar", "true"),
        ("happened.local", "2021-12-13T10:01"),
        ("happened.zone", "America/New_York"),
    ];
    let entered = site.form(&format!("{GROUP}/act/enter_for_delegation"), Some(&office), &entered).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    assert!(page(&at, Some(&birch)).await.contains("CEDAR (from afar)"));
    let asks = async |list: &str| {
        let form = page(&format!("{GROUP}/do/inscribe?list={list}"), Some(&birch)).await;
        form.contains("name=\"from_afar\"")
    };
    let room_alone = act("secretariat", "schedule_meeting", schedule().content.body());
    site.record(&room_alone).await;
    let in_person = act("secretariat", "open_list", json!({"meeting": room_alone.id, "of": "states"}));
    site.record(&in_person).await;
    assert!(asks(&list_id).await && !asks(&in_person.id.to_string()).await);

    // The Chair says otherwise with one press, and another delegation may not.
    let says = |from_afar: &'static str| [("request", request.clone()), ("from_afar", from_afar.to_owned())];
    let say = async |who: &str, fields: [(&str, String); 2]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        site.form(&format!("{GROUP}/act/say_from_afar"), Some(who), &fields).await
    };
    assert!(page(&desk, Some(&chair)).await.contains("Hear in the room"));
    assert_eq!(say(&chair, says("false")).await.status, StatusCode::SEE_OTHER);
    assert!(!page(&format!("{GROUP}/room"), Some(&cedar)).await.contains("ALDER (from afar)"));
    assert_eq!(say(&chair, says("false")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it stands so");
    for (who, why) in [(&cedar, "of another delegation"), (&voices, "interpreters say nothing of their own")] {
        assert_eq!(say(who, says("true")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
    }
    let nobody = [("request", request.as_str()), ("from_afar", "true")];
    let nobody = site.form(&format!("{GROUP}/act/say_from_afar"), None, &nobody).await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    for (wrong, told) in
        [("nothing", "not in the form that is needed"), ("00000000000000000000000000000000", "no such thing")]
    {
        let answer = say(&chair, [("request", wrong.to_owned()), ("from_afar", "true".to_owned())]).await;
        assert!(answer.status.is_client_error() && answer.text().contains(told), "{wrong}: {}", answer.text());
    }
    let maybe = say(&alder, says("perhaps")).await;
    assert!(maybe.status.is_client_error() && maybe.text().contains("From afar, not in the room"), "{}", maybe.text());
    assert_eq!(say(&alder, says("true")).await.status, StatusCode::SEE_OTHER);
    site.record(&act("chair", "end_speech", json!({"meeting": meeting.id}))).await;
    assert!(page(&at, Some(&cedar)).await.contains("from afar"), "it stays said when it has spoken");

    // Whoever counts the quorum sees that those from afar are counted apart, and what the rules make of it.
    site.record(&act("cedar", "challenge_quorum", json!({"meeting": meeting.id}))).await;
    let form = page(&format!("{GROUP}/do/count_quorum?meeting={}", meeting.id), Some(&office)).await;
    assert!(form.contains("name=\"afar\"") && form.contains("they do not count for the quorum"), "{form}");
    let count = async |present: &str, afar: &str| {
        let meeting = meeting.id.to_string();
        let fields = [("meeting", meeting.as_str()), ("present", present), ("afar", afar)];
        site.form(&format!("{GROUP}/act/count_quorum"), Some(&office), &fields).await
    };
    let many = count("2", "many").await;
    assert!(
        many.status.is_client_error()
            && many.text().contains("\u{2068}Other Members who take part from afar\u{2069}: this is not"),
        "{}",
        many.text()
    );
    assert_eq!(count("2", "2").await.status, StatusCode::UNPROCESSABLE_ENTITY, "more than there are");
    assert_eq!(count("1", "2").await.status, StatusCode::SEE_OTHER);
    let told = page(&at, Some(&chair)).await;
    assert!(told.contains("1 Member present") && told.contains("2 more from afar"), "{told}");
    assert!(told.contains("Declare that there is no quorum"), "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facilitator_leads_the_meeting_of_the_subgroup_from_a_desk_of_its_own() {
    let site = site().await;
    let (of_subgroup, plenary) = plenary_and_subgroup(&site).await;
    let (alder, birch) = (site.sign_in("alder").await, site.sign_in("birch").await);
    let page = |id: &nemcon_negotiation::Id, tail: &str| format!("{GROUP}/meeting/{id}{tail}");

    // The desk is the facilitator's and nobody else's, and of that meeting alone; the plenary offers nothing of it.
    for (id, who, status) in [
        (&of_subgroup.id, &birch, StatusCode::OK),
        (&of_subgroup.id, &alder, StatusCode::NOT_FOUND),
        (&plenary.id, &birch, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(site.get(&page(id, "/desk"), Some(who)).await.status, status);
        assert_eq!(site.get(&page(id, "/desk/worker.js"), Some(who)).await.status, status);
    }
    let there = site.get(&page(&of_subgroup.id, ""), Some(&birch)).await.text();
    assert!(there.contains(&page(&of_subgroup.id, "/desk")) && there.contains("do/open_meeting"), "{there}");
    let elsewhere = site.get(&page(&plenary.id, ""), Some(&birch)).await.text();
    assert!(!elsewhere.contains("/desk\"") && !elsewhere.contains("open_meeting"), "{elsewhere}");
    assert!(!elsewhere.contains("open_list"), "{elsewhere}");

    // It opens the meeting, gives the floor and closes it, as the script of the desk sends it.
    let id = of_subgroup.id.to_string();
    let desk = site.get(&page(&of_subgroup.id, "/desk"), Some(&birch)).await.text();
    assert!(desk.contains("act/open_meeting") && !desk.contains("put_question"), "{desk}");
    let open = [("meeting", id.as_str()), ("mode", "formal")];
    let opened = site.form(&format!("{GROUP}/act/open_meeting"), Some(&birch), &open).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
    site.clock.advance(std::time::Duration::from_secs(1));
    let asked = act("alder", "ask_for_the_floor", json!({"meeting": of_subgroup.id}));
    site.record(&asked).await;
    let at = begin().plus_millis(60_000).to_string();
    site.clock.advance(std::time::Duration::from_secs(120));
    let request = asked.id.to_string();
    let give = [("act_id", "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"), ("done_at", &at), ("request", &request)];
    let given = from_desk(&site, &birch, "give_the_floor", &give).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.text());
    assert!(site.get(&page(&of_subgroup.id, "/desk"), Some(&birch)).await.text().contains("ALDER"));
    let entry = site.get(&format!("{GROUP}/record/{}", given.json()["number"]), None).await.text();
    assert!(entry.contains("BIRCH"), "{entry}");
    let plenary_id = plenary.id.to_string();
    let refused = [("meeting", plenary_id.as_str()), ("mode", "formal")];
    let refused = site.form(&format!("{GROUP}/act/open_meeting"), Some(&birch), &refused).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("not one of a subgroup that this facilitator leads"), "{}", refused.text());
    let closes = [("meeting", id.as_str())];
    let closed = site.form(&format!("{GROUP}/act/adjourn_meeting"), Some(&birch), &closes).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_does_not_read_its_stream_keeps_nobody_waiting() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    let list = act("secretariat", "open_list", json!({"meeting": meeting.id, "of": "states"}));
    let before = site.record(&list).await;
    let path = format!("{GROUP}/stream?from={before}");
    let open = request(Method::GET, &path, None).body(Body::empty()).expect("a request");
    let unread = tower::ServiceExt::oneshot(site.router.clone(), open).await.expect("answers");
    // More than a stream holds for somebody who does not read.
    let acts = async {
        for _ in 0..100 {
            let inscribed = act("alder", "inscribe", json!({"list": list.id}));
            site.record(&inscribed).await;
            site.record(&act("alder", "leave_list", json!({"inscription": inscribed.id}))).await;
        }
    };
    let last = before + 200;
    let (heard, ()) = tokio::join!(hear_at(&site, &path, None, None, last), acts);
    for number in before + 1..=last {
        assert!(heard.contains(&format!("id: {number}\n")), "{number} was not heard");
    }
    // It is told the rest when it reads.
    let (mut body, mut read) = (unread.into_body(), String::new());
    while !read.contains(&format!("id: {last}\n")) {
        let frame = tokio::time::timeout(std::time::Duration::from_secs(30), body.frame()).await.expect("in time");
        let frame = frame.expect("the stream goes on").expect("a frame");
        read += &String::from_utf8_lossy(frame.data_ref().map_or(&[][..], |data| data));
    }
}
