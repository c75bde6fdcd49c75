//! Who is told what of the room: of an informal segment those who are in it; of several meetings that are open, which page names which.

use axum::http::StatusCode;
use serde_json::json;

use super::hands::GROUP;
use super::hear_at;
use super::site::*;

/// Schedules a meeting of a subgroup that Birch leads, and a plenary meeting at the same time.
pub async fn plenary_and_subgroup(site: &Site) -> (nemcon_negotiation::Act, nemcon_negotiation::Act) {
    let changes = json!({"date": "2021-12-01", "symbol": "A/RES/76/1", "effect": {
        "does": "changes",
        "elements": [{"code": "norms", "title": six("Norms"), "kind": "substantive", "source": "A/RES/76/1"}],
        "sections": [{"code": "overview", "title": six("Overview"), "elements": ["norms"]}],
    }});
    site.record(&act("secretariat", "record_resolution", changes)).await;
    let subgroup = act("chair", "set_up_subgroup", json!({"sections": ["overview"], "title": six("Overview")}));
    site.record(&subgroup).await;
    site.record(&act("chair", "name_facilitator", json!({"of": "birch", "section": "overview"}))).await;
    let mut of_subgroup = schedule();
    let mut body = of_subgroup.content.body();
    (body["kind"], body["subgroup"]) = (json!("thematic"), json!(subgroup.id));
    body["title"] = json!(six("Overview talks"));
    of_subgroup.content = nemcon_negotiation::Content::read("schedule_meeting", body).expect("a body");
    let plenary = schedule();
    for meeting in [&of_subgroup, &plenary] {
        site.record(meeting).await;
    }
    (of_subgroup, plenary)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_an_informal_segment_those_are_told_who_are_in_it() {
    let site = site().await;
    let meeting = schedule();
    site.record(&meeting).await;
    let voss = json!({"code": "voss", "kind": "interpreter", "name": "Marla Voss"});
    site.record(&act("secretariat", "invite", voss)).await;
    let list = act("secretariat", "open_list", json!({"meeting": meeting.id, "of": "states"}));
    site.record(&list).await;
    site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "informal"}))).await;
    let before = site.group.snapshot().size();
    let inscribed = act("alder", "inscribe", json!({"list": list.id}));
    site.record(&inscribed).await;
    site.record(&act("birch", "inscribe", json!({"list": list.id}))).await;
    site.record(&act("chair", "give_the_floor", json!({"request": inscribed.id}))).await;
    let raised = json!({"kind": "point_of_order", "meeting": meeting.id, "words": "The item of this morning"});
    let raised = act("birch", "raise_motion", raised);
    let (motion, number) = (raised.id, site.record(&raised).await);
    let (alder, voss) = (site.sign_in("alder").await, site.sign_in("voss").await);
    let at = format!("{GROUP}/meeting/{}", meeting.id);
    let told = |page: &str| ["ALDER", "BIRCH", "of this morning"].map(|words| page.contains(words));
    let body = |page: String| page.split("<main").nth(1).map(str::to_owned).unwrap_or(page);
    let nothing = "In this mode only those who take part are told who speaks";

    // The pages, and the first of the group with what is newest in the record.
    let page = async |path: &str, who: Option<&str>| body(site.get(path, who).await.text());
    for path in [&at, &format!("{GROUP}/room")] {
        let public = page(path, None).await;
        assert_eq!(told(&public), [false; 3], "{path}: {public}");
        assert!(public.contains(nothing), "{path}: {public}");
        for who in [&alder, &voss] {
            let shown = page(path, Some(who)).await;
            assert!(shown.contains("ALDER") && shown.contains("BIRCH") && !shown.contains(nothing), "{path}: {shown}");
        }
    }
    let overview = page(GROUP, None).await;
    assert_eq!(told(&overview), [false; 3], "{overview}");
    assert!(page(GROUP, Some(&voss)).await.contains("ALDER"));

    // The streams: the public hears by the number alone that the record goes on.
    for path in ["stream", "room/stream"].map(|path| format!("{GROUP}/{path}?from={before}")) {
        let public = hear_at(&site, &path, None, None, number).await;
        assert_eq!(told(&public), [false; 3], "{path}: {public}");
        let guest = hear_at(&site, &path, None, Some(&voss), number).await;
        assert!(guest.contains("ALDER"), "{path}: {guest}");
    }
    let room = hear_at(&site, &format!("{GROUP}/room/stream?from={before}"), None, Some(&alder), number).await;
    assert!(room.contains("ALDER") && room.contains("BIRCH"), "{room}");

    // What the Chair rules there, and where it departs from the rules, stands on no public page, today or later.
    let before = site.group.snapshot().size();
    let rule = json!({"motion": motion, "upheld": true, "words": "The point of noon is well taken"});
    site.record(&act("chair", "rule_on_motion", rule)).await;
    let lets = json!({"article": "speakers", "meeting": meeting.id, "words": "Nobody at noon needs a list"});
    let ruled = act("chair", "enter_ruling", lets);
    site.record(&ruled).await;
    let sound = json!({"meeting": meeting.id, "words": {"en": "Whether the annex of noon may be looked at"}});
    let number = site.record(&act("chair", "sound_the_room", sound)).await;
    let told =
        |page: &str| ["The point of noon", "Nobody at noon", "the annex of noon"].map(|words| page.contains(words));
    let rulebook = format!("{GROUP}/rulebook");
    let journal = format!("{GROUP}/journal/2021-12-13");
    let search = format!("{GROUP}/search?q=noon");
    let everywhere = async |who: Option<&str>| {
        let mut all = [false; 3];
        for path in [&at, &rulebook, &journal, &search, &format!("{GROUP}/room"), &GROUP.to_owned()] {
            let shown = page(path, who).await;
            assert!(shown.len() > 400, "{path}: {shown}");
            all = std::array::from_fn(|i| all[i] || told(&shown)[i]);
        }
        all
    };
    assert_eq!(everywhere(None).await, [false; 3]);
    for who in [&alder, &voss] {
        assert_eq!(everywhere(Some(who)).await, [true; 3]);
    }
    let public = hear_at(&site, &format!("{GROUP}/stream?from={before}"), None, None, number).await;
    assert_eq!(told(&public), [false; 3], "{public}");

    // The record itself is whole for everyone, and in a formal segment everybody is told again.
    assert!(page(&format!("{GROUP}/record"), None).await.contains("ALDER"));
    site.clock.advance(std::time::Duration::from_secs(60));
    site.record(&act("chair", "begin_segment", json!({"meeting": meeting.id, "mode": "formal"}))).await;
    let formal = page(&at, None).await;
    assert!(formal.contains("ALDER") && !formal.contains("of this morning"), "the motion was informal: {formal}");
    assert_eq!(everywhere(None).await, [false; 3], "what was ruled before stays where it was");
    let open = json!({"article": "speakers", "meeting": meeting.id, "words": "Nobody at noon needs a list"});
    site.record(&act("chair", "enter_ruling", open)).await;
    assert_eq!(everywhere(None).await, [false, true, false], "a ruling in a formal segment is for everyone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_meetings_that_are_open_a_page_about_one_names_that_one_and_every_other_page_both() {
    let site = site().await;
    let (of_subgroup, plenary) = plenary_and_subgroup(&site).await;
    let at = |meeting: &nemcon_negotiation::Act, tail: &str| format!("{GROUP}/meeting/{}{tail}", meeting.id);
    let chair = site.sign_in("chair").await;
    let top = async |path: &str, who: Option<&str>| {
        let page = site.get(path, who).await.text();
        page.split("<span class=\"going\"")
            .nth(1)
            .and_then(|rest| rest.split("<div class=\"tools\"").next())
            .map(str::to_owned)
    };
    let names =
        |top: &str| [&of_subgroup, &plenary].map(|meeting| top.contains(&format!("href=\"{}\"", at(meeting, ""))));
    let open = async |meeting: &nemcon_negotiation::Act| {
        site.record(&act("chair", "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}))).await
    };

    // With one open, every page names it, that of the other as well; the screen of the room is its screen.
    open(&plenary).await;
    for path in [GROUP.to_owned(), at(&of_subgroup, ""), at(&plenary, ""), format!("{GROUP}/room")] {
        assert_eq!(top(&path, None).await.as_deref().map(names), Some([false, true]), "{path}");
    }
    let ahead = site.get(&at(&of_subgroup, "/room"), None).await.text();
    let ahead = ahead.split("<main").nth(1).expect("its column");
    assert!(ahead.contains("Overview talks") && ahead.contains("Scheduled"), "{ahead}");

    let from = open(&of_subgroup).await - 1;
    for (path, both) in [
        (at(&of_subgroup, ""), [true, false]),
        (at(&of_subgroup, "/room"), [true, false]),
        (at(&plenary, ""), [false, true]),
        (at(&plenary, "/room"), [false, true]),
        (GROUP.to_owned(), [true, true]),
        (format!("{GROUP}/agenda"), [true, true]),
        (format!("{GROUP}/room"), [true, true]),
    ] {
        assert_eq!(top(&path, None).await.as_deref().map(names), Some(both), "{path}");
        assert_eq!(top(&path, Some(&chair)).await.as_deref().map(names), Some(both), "{path}");
    }
    for meeting in [&of_subgroup, &plenary] {
        assert_eq!(
            top(&at(meeting, "/desk"), Some(&chair)).await.as_deref().map(names),
            Some([meeting.id == of_subgroup.id, meeting.id == plenary.id])
        );
    }
    // Whoever leads a meeting has the desk and its acts above the lists.
    let led = site.get(&at(&plenary, ""), Some(&chair)).await.text();
    let place = |words: &str| led.find(words).unwrap_or_else(|| panic!("{words}: {led}"));
    let desk = place(&format!("href=\"{}\"", at(&plenary, "/desk")));
    assert!(desk < place("id=\"meeting-acts\"") && place("id=\"meeting-acts\"") < place("id=\"requests-"), "{led}");
    let choose = site.get(&format!("{GROUP}/room"), None).await.text();
    assert!(choose.contains(&at(&of_subgroup, "/room")) && choose.contains(&at(&plenary, "/room")), "{choose}");
    for (lang, words) in [
        ("en", "Several meetings are open"),
        ("ar", "هناك عدة جلسات منعقدة"),
        ("zh", "有多场会议正在进行"),
        ("fr", "Plusieurs séances sont ouvertes"),
        ("ru", "Открыто несколько заседаний"),
        ("es", "Hay varias sesiones abiertas"),
    ] {
        let choose = site.get(&format!("/{lang}/groups/strait/room"), None).await.text();
        assert!(choose.contains(words), "{lang}: {choose}");
    }

    // Live, each page is sent its own.
    let sent = hear_at(&site, &format!("{GROUP}/stream?from={from}"), None, None, from + 1).await;
    for meeting in [&of_subgroup, &plenary] {
        assert!(sent.contains(&format!("under-discussion-{}", meeting.id)), "{sent}");
    }
    let sent = hear_at(&site, &format!("{GROUP}/room/stream?from={from}"), None, None, from + 1).await;
    for meeting in [&of_subgroup, &plenary] {
        assert!(sent.contains(&format!("room-now-{}", meeting.id)), "{sent}");
    }

    // The interpreters have a screen of each, with the way to the other.
    let voices = json!({"code": "voices", "kind": "interpreter", "name": "Six Voices"});
    site.record(&act("secretariat", "invite", voices)).await;
    let voices = site.sign_in("voices").await;
    for (meeting, other) in [(&of_subgroup, &plenary), (&plenary, &of_subgroup)] {
        let screen = site.get(&format!("{GROUP}/interpreters?meeting={}", meeting.id), Some(&voices)).await.text();
        let screen = screen.split("<main").nth(1).expect("its column");
        assert!(screen.contains(&format!("href=\"{}\"", at(meeting, ""))), "{screen}");
        assert!(screen.contains(&format!("interpreters?meeting={}", other.id)), "{screen}");
    }
    let unknown = site.get(&format!("{GROUP}/interpreters?meeting={}", "00".repeat(16)), Some(&voices)).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}
