//! Every act is reached from a page by a seat that may do it, or stands in the list of those that have no form, with a reason.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/participation.rs"]
mod participation;
#[path = "http/site.rs"]
mod site;

use std::collections::BTreeSet;

use hands::*;
use nemcon_negotiation::state::Release;
use nemcon_negotiation::{Hash, Id};
use nemcon_secretariat::{Beside, Blob};
use nemcon_web::fill::{WITHOUT_FORM, acts_with_form};
use site::*;

/// Follows all links of the group from a seat, and keeps the acts that pages lead to.
async fn look(site: &Site, by: &str, found: &mut BTreeSet<String>) {
    let session = site.sign_in(by).await;
    let (mut waiting, mut known) = (vec![GROUP.to_owned()], BTreeSet::new());
    while let Some(path) = waiting.pop() {
        let answer = site.get(&path, Some(&session)).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.status);
        let page = answer.text();
        for link in page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.replace("&amp;", "&").split('#').next().unwrap_or_default().to_owned();
            if let Some(act) = link.strip_prefix(&format!("{GROUP}/do/")) {
                // One form of each act is opened, and where it leads back to is there.
                if found.insert(act.split('?').next().unwrap_or_default().to_owned()) {
                    waiting.push(link);
                }
            } else if link.starts_with(GROUP) && !link.contains("/files/") && known.insert(link.clone()) {
                waiting.push(link);
            }
        }
        let start = format!(" action=\"{GROUP}/act/");
        let sent = page.split(&start).skip(1);
        found.extend(sent.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
}

async fn all_look(site: &Site, found: &mut BTreeSet<String>) {
    for by in ["chair", "secretariat", "alder"] {
        look(site, by, found).await;
    }
}

/// Returns the newest of some things.
fn newest<T>(things: impl Iterator<Item = (Id, T)>, number: impl Fn(&T) -> u64) -> Id {
    things.max_by_key(|(_, thing)| number(thing)).expect("there is one").0
}

async fn question(site: &Site, subject: &str, typed: &[(&str, &str)]) -> Id {
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    fill(site, "chair", &format!("put_question?meeting={meeting}&subject={subject}"), typed).await;
    let state = site.group.snapshot().proceedings.state.clone();
    newest(state.questions.into_iter(), |q| q.number)
}

async fn founded(site: &Site) -> Id {
    fill(
        site,
        "secretariat",
        "schedule_session",
        &[
            ("title.en", "First session"),
            ("kind", "substantive"),
            ("from", "2022-02-01"),
            ("to", "2022-02-04"),
            ("place", "New York"),
            ("modality", "in_person"),
        ],
    )
    .await;
    site.record(&schedule()).await;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    fill(
        site,
        "secretariat",
        "record_resolution?does=changes",
        &[
            ("symbol", "A/RES/76/1"),
            ("date", "2021-12-01"),
            ("effect.elements.0.code", "norms"),
            ("effect.elements.0.kind", "substantive"),
            ("effect.elements.0.source", "A/RES/76/1"),
            ("effect.elements.0.title.en", "Norms"),
            ("effect.sections.0.code", "overview"),
            ("effect.sections.0.title.en", "Overview"),
        ],
    )
    .await;
    assert_eq!(site.group.snapshot().proceedings.state.group().sections.len(), 1);
    meeting
}

async fn in_the_room(site: &Site, found: &mut BTreeSet<String>) {
    question(site, "rules", &[]).await;
    gavel(site).await;
    question(site, "officers", &[("subject.officers.1.of", "birch"), ("subject.officers.6.of", "alder")]).await;
    gavel(site).await;
    let state = site.group.snapshot().proceedings.state.clone();
    assert!(state.officers.contains_key("vice-chair-1"), "elected by form");
    let put =
        question(site, "procedural", &[("subject.words.en", "The programme of work"), ("element", "norms")]).await;
    all_look(site, found).await;
    let meeting = only(state.meetings.iter());
    site.record(&act("birch", "ask_for_the_floor", serde_json::json!({"meeting": meeting, "question": put}))).await;
    site.record(&act("alder", "ask_for_the_floor", serde_json::json!({"meeting": meeting, "question": put}))).await;
    all_look(site, found).await;
    fill(
        site,
        "secretariat",
        &format!("enter_for_delegation?meeting={meeting}&question={put}&act=object"),
        &[("of", "alder"), ("means", "floor"), ("happened.local", "2021-12-13T10:00"), ("body.reason", "Too early.")],
    )
    .await;
    all_look(site, found).await;
    fill(site, "chair", &format!("suspend_question?question={put}"), &[]).await;
    fill(
        site,
        "chair",
        &format!("enter_ruling?meeting={meeting}"),
        &[("article", "floor"), ("words", "Speakers keep to five minutes.")],
    )
    .await;
    all_look(site, found).await;
    let ruling = only(site.group.snapshot().proceedings.state.rulings.iter());
    fill(site, "alder", &format!("appeal_ruling?meeting={meeting}&ruling={ruling}"), &[]).await;
    all_look(site, found).await;
    let settled = [("end", "withdrawn"), ("words", "The delegation withdrew it.")];
    fill(site, "chair", &format!("settle_appeal?ruling={ruling}"), &settled).await;
    fill(site, "chair", &format!("resume_meeting?meeting={meeting}"), &[]).await;
}

/// The agenda is proposed and adopted; what is to be done is entered; a milestone is set.
async fn with_an_agenda(site: &Site, found: &mut BTreeSet<String>) {
    let lines = "Organization of work\r\nSubstantive issues\r\n- Norms [1]";
    fill(site, "secretariat", "propose_agenda", &[("items.en", lines), ("items.fr", "Travaux\nFond\n- Normes")]).await;
    all_look(site, found).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let (agenda, held) = state.work.shown().expect("an agenda");
    let levels: Vec<_> = held.items.iter().map(|item| (item.level, item.element.is_some())).collect();
    assert_eq!(levels, [(0, false), (0, false), (1, true)]);
    question(site, "agenda", &[("subject.agenda", &agenda.to_string())]).await;
    gavel(site).await;
    assert!(site.group.snapshot().proceedings.state.work.agenda().is_some(), "adopted by form");
    let meeting = only(state.meetings.iter());
    let point = [("what.en", "Send views"), ("who", "alder"), ("who", "secretariat"), ("due", "2022-01-20")];
    fill(site, "secretariat", &format!("enter_follow_up?meeting={meeting}"), &point).await;
    fill(site, "secretariat", "set_milestone", &[("title.en", "First report"), ("due", "2022-07-31")]).await;
    all_look(site, found).await;
}

/// A list of speakers is opened; delegations inscribe themselves, for themselves and for a group; the floor is given.
async fn with_a_list(site: &Site, found: &mut BTreeSet<String>) {
    use serde_json::json;
    let meeting = only(site.group.snapshot().proceedings.state.meetings.iter());
    fill(site, "secretariat", &format!("open_list?meeting={meeting}"), &[("of", "states"), ("minutes", "4")]).await;
    let list = only(site.group.snapshot().proceedings.state.lists.iter());
    let group = json!({ "group": "Coastal States", "list": list, "states": ["alder"] });
    site.record(&act("birch", "inscribe", group)).await;
    all_look(site, found).await;
    fill(site, "alder", &format!("inscribe?list={list}"), &[("rank", "minister")]).await;
    all_look(site, found).await;
    fill(site, "chair", &format!("close_list?list={list}"), &[]).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let held = &state.lists[&list];
    assert_eq!((held.seconds.0, held.closes.is_some()), (240, true), "typed and closed by form");
    let order = held.order(&state);
    assert_eq!(held.inscriptions[&order[0]].by.as_str(), "birch", "groups come first");
    fill(site, "chair", &format!("give_the_floor?request={}", order[0]), &[]).await;
    all_look(site, found).await;
    fill(site, "alder", &format!("say_alignment?inscription={}&aligned=false", order[0]), &[]).await;
    fill(site, "chair", &format!("pause_speech?meeting={meeting}"), &[]).await;
    all_look(site, found).await;
    with_a_motion(site, found, &meeting).await;
    with_a_sounding(site, found, &meeting).await;
    fill(site, "chair", &format!("end_speech?meeting={meeting}"), &[]).await;
    with_a_statement(site, found).await;
}

/// A statement is handed in that only its delegation sees; then it is said anew who reads it, and it is taken back.
async fn with_a_statement(site: &Site, found: &mut BTreeSet<String>) {
    use serde_json::json;
    let file =
        Blob::salted_file(vec![7; 16], "text/plain; charset=utf-8".to_owned(), b"Our harbours stay open.\n".to_vec());
    let languages = json!({ "en": { "file": Hash(file.name), "status": "original" } });
    let hand_in = act("alder", "hand_in_statement", json!({ "languages": languages, "release": "never" }));
    let beside = Beside { files: vec![file], ..Beside::default() };
    site.group.submit(&seat("alder"), hand_in.line().into_bytes(), beside).await.expect("it is handed in");
    all_look(site, found).await;
    let on = format!("statement={}", hand_in.id);
    fill(site, "alder", &format!("set_release?{on}"), &[("release", "now"), ("interpreters", "true")]).await;
    let held = site.group.snapshot().proceedings.confidences.handed_in[&hand_in.id].clone();
    assert!(held.interpreters && held.release == Release::Now, "said by form");
    fill(site, "alder", &format!("take_back_statement?{on}"), &[]).await;
}

/// A point of order interrupts the speech, is heard and ruled on; another motion is withdrawn; and a reply is asked for.
async fn with_a_motion(site: &Site, found: &mut BTreeSet<String>, meeting: &Id) {
    let newest =
        |site: &Site| newest(site.group.snapshot().proceedings.state.motions.clone().into_iter(), |m| m.number);
    let point = [("kind", "point_of_order"), ("words", "The item is another")];
    fill(site, "alder", &format!("raise_motion?meeting={meeting}"), &point).await;
    all_look(site, found).await;
    let motion = newest(site);
    fill(site, "chair", &format!("give_the_floor?request={motion}"), &[]).await;
    let ruled = [("upheld", "true"), ("words", "The speaker keeps to the item.")];
    fill(site, "chair", &format!("rule_on_motion?motion={motion}"), &ruled).await;
    fill(site, "alder", &format!("raise_motion?meeting={meeting}"), &[("kind", "close_debate")]).await;
    fill(site, "alder", &format!("withdraw_motion?motion={}", newest(site)), &[]).await;
    let state = site.group.snapshot().proceedings.state.clone();
    assert!(state.speaking(meeting).is_some_and(|speech| speech.is_paused()), "interrupted, not ended");
    assert!(state.motion_before(meeting).is_none(), "ruled on and withdrawn");
    fill(site, "alder", &format!("ask_to_reply?meeting={meeting}"), &[]).await;
    all_look(site, found).await;
}

/// The room is sounded, and the quorum challenged: who is marked as present is counted, and stands nowhere.
async fn with_a_sounding(site: &Site, found: &mut BTreeSet<String>, meeting: &Id) {
    fill(site, "chair", &format!("sound_the_room?meeting={meeting}"), &[("words.en", "Meeting in the afternoon")])
        .await;
    all_look(site, found).await;
    let sounding = only(site.group.snapshot().proceedings.state.soundings.iter());
    fill(site, "alder", &format!("object_to_sounding?sounding={sounding}"), &[]).await;
    let chair = site.sign_in("chair").await;
    let page = site.get(&format!("{GROUP}/meeting"), Some(&chair)).await.text();
    assert!(page.contains("An objection was heard") && page.contains("This is no vote"), "{page}");
    fill(site, "chair", &format!("end_sounding?sounding={sounding}&heard=true"), &[("heard", "true")]).await;
    fill(site, "alder", &format!("challenge_quorum?meeting={meeting}"), &[]).await;
    all_look(site, found).await;
    let marked = [("here", "alder"), ("here", "birch")];
    fill(site, "secretariat", &format!("count_quorum?meeting={meeting}"), &marked).await;
    assert_eq!(site.group.snapshot().proceedings.confidences.counts[meeting].present, 2, "the marks are counted");
    all_look(site, found).await;
    let page = async |seat: Option<&str>| site.get(&format!("{GROUP}/meeting"), seat).await.text();
    let (birch, words) = (site.sign_in("birch").await, "2 Members present");
    assert!(page(Some(&birch)).await.contains(words) && !page(None).await.contains(words));
    let there = site.group.snapshot().proceedings.state.is_quorum(2);
    fill(site, "chair", &format!("declare_quorum?meeting={meeting}&there={there}"), &[("there", &there.to_string())])
        .await;
    let told = page(None).await;
    assert!(!told.contains("Members present") && told.contains("quorum"), "the number stays with the States: {told}");
}

/// What only some seats are told: the link to a meeting from afar, the Chair's desk, how long a delegation has spoken.
async fn for_some_alone(site: &Site, found: &mut BTreeSet<String>, meeting: &Id) {
    let mut hybrid = schedule().content.body();
    hybrid["modality"] = "hybrid".into();
    let made = act("secretariat", "schedule_meeting", hybrid);
    site.record(&made).await;
    all_look(site, found).await;
    let link = [("link", "https://meet.example/afternoon")];
    fill(site, "secretariat", &format!("give_link?meeting={}", made.id), &link).await;
    let list = act("secretariat", "open_list", serde_json::json!({ "meeting": made.id, "of": "states" }));
    site.record(&list).await;
    let inscribed = act("birch", "inscribe", serde_json::json!({ "list": list.id }));
    site.record(&inscribed).await;
    all_look(site, found).await;
    let says = format!("say_from_afar?request={}&from_afar=true", inscribed.id);
    fill(site, "birch", &says, &[]).await;
    assert!(site.group.snapshot().proceedings.state.inscription(&inscribed.id).is_some_and(|(.., i)| i.from_afar));
    let sees = |path: String, by: Option<&'static str>, words: &'static str| async move {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        site.get(&path, session.as_deref()).await.text().contains(words)
    };
    let page = format!("{GROUP}/meeting/{}", made.id);
    assert!(sees(page.clone(), Some("alder"), "meet.example").await);
    assert!(!sees(page, None, "meet.example").await, "the public has no link");
    let desk = format!("{GROUP}/meeting/{meeting}/desk");
    assert!(sees(desk.clone(), Some("chair"), "data-note").await);
    for by in [Some("secretariat"), Some("alder"), None] {
        assert!(!sees(desk.clone(), by, "data-note").await, "notes are the Chair's: {by:?}");
    }
    let times = format!("{GROUP}/time-spoken");
    assert!(sees(times.clone(), Some("chair"), "BIRCH").await, "the Chair sees who has spoken");
    for by in [Some("alder"), None] {
        assert!(!sees(times.clone(), by, "BIRCH").await, "of another nobody is told: {by:?}");
    }
}

/// A session's meetings take up items of the agenda.
async fn with_a_programme(site: &Site, found: &mut BTreeSet<String>) {
    let state = site.group.snapshot().proceedings.state.clone();
    let session = only(state.sessions.iter()).to_string();
    let mut meeting = vec![
        ("title.en", "First meeting"),
        ("kind", "plenary"),
        ("from.local", "2022-02-01T10:00"),
        ("to.local", "2022-02-01T13:00"),
        ("place", "Conference Room 1"),
        ("modality", "in_person"),
    ];
    meeting.push(("session", &session));
    fill(site, "secretariat", "schedule_meeting", &meeting).await;
    all_look(site, found).await;
    let item = state.work.agenda().expect("an agenda").1.items[2].id.to_string();
    fill(site, "secretariat", &format!("propose_programme?session={session}"), &[("slots.0.items", &item)]).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let programme = state.work.programmes.values().next().expect("a programme");
    assert_eq!(programme.slots[0].items.len(), 1, "chosen by form");
    all_look(site, found).await;
}

async fn on_paper(site: &Site, found: &mut BTreeSet<String>) {
    fill(
        site,
        "secretariat",
        "register_document",
        &[("symbol.symbol", "A/AC.1/2021/1"), ("title.en", "Programme of work")],
    )
    .await;
    let letter = [
        ("subject.en", "Our view"),
        ("languages.en.plain", "Excellency,"),
        ("date", "2021-12-13"),
        ("audience", "addressees"),
    ];
    fill(site, "alder", "receive_letter", &letter).await;
    let entered = [
        ("of", "cedar"),
        ("means", "letter"),
        ("happened.local", "2021-12-13T10:00"),
        ("paper", &"ab".repeat(32)),
        ("body.subject.en", "Another view"),
        ("body.languages.en.plain", "Excellency,"),
        ("body.date", "2021-12-12"),
        ("body.audience", "public"),
    ];
    fill(site, "secretariat", "enter_for_delegation?act=receive_letter", &entered).await;
    let decided = [
        ("subject.words.en", "To meet at noon."),
        ("happened.local", "2021-12-13T10:00"),
        ("reason", "The line was down."),
    ];
    fill(site, "secretariat", "enter_room_decision?subject=procedural", &decided).await;
    fill(site, "alder", "ask_correction?entry=2", &[("words", "The title.")]).await;
    all_look(site, found).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let room = only(state.room_decisions.iter());
    fill(site, "chair", &format!("certify_room_decision?decision={room}"), &[]).await;
    assert_eq!(site.group.snapshot().proceedings.state.decisions.len(), 4, "what the room decided took effect");
    let decision = only(site.group.snapshot().proceedings.state.decisions.iter());
    let position = [("kind", "explanation"), ("text.en", "We understand it so.")];
    fill(site, "alder", &format!("take_position?on=decision&target={decision}"), &position).await;
    fill(site, "chair", "appoint_acting_chair", &[("office", "vice-chair-1")]).await;
    fill(site, "chair", "name_facilitator", &[("of", "cedar"), ("section", "overview")]).await;
    fill(site, "chair", "set_up_subgroup", &[("title.en", "Overview"), ("sections", "overview")]).await;
    all_look(site, found).await;
    let subgroup = only(site.group.snapshot().proceedings.state.work.subgroups.iter());
    let report = format!("report_back?subgroup={subgroup}");
    fill(site, "chair", &report, &[("words.en", "There is agreement on four paragraphs")]).await;
    all_look(site, found).await;
    fill(site, "chair", &format!("end_subgroup?subgroup={subgroup}"), &[]).await;
    let briefer = [("kind", "briefer"), ("name", "Harbour Institute"), ("code", "harbour-institute")];
    fill(site, "secretariat", "invite", &briefer).await;
    all_look(site, found).await;
}

async fn under_silence(site: &Site, found: &mut BTreeSet<String>) {
    fill(
        site,
        "chair",
        "table_draft",
        &[
            ("title.en", "Report"),
            ("languages.en.plain", "= Report\n\n1. It met.\n\n2. It rose."),
            ("languages.fr.plain", "= Rapport\n\n1. Il a siégé.\n\n2. Fin."),
            ("element", "norms"),
        ],
    )
    .await;
    let state = site.group.snapshot().proceedings.state.clone();
    let (draft, version) = state.drafts.iter().map(|(id, d)| (*id, d.latest().hash)).next().expect("a draft");
    let (draft, version) = (draft.to_string(), version.to_string());
    let letter = [
        ("subject.en", "Silence"),
        ("languages.en.plain", "Excellency,"),
        ("date", "2021-12-13"),
        ("attachments", draft.as_str()),
    ];
    fill(site, "chair", "circulate_letter", &letter).await;
    let state = site.group.snapshot().proceedings.state.clone();
    let letter = state.letters.iter().find(|(_, l)| l.from.as_str() == "chair").expect("a letter").0.to_string();
    question(site, "text", &[("subject.version", &version), ("element", "norms")]).await;
    let typed = [("letter", letter.as_str()), ("deadline.local", "2021-12-20T18:00"), ("effect", "agrees")];
    fill(site, "chair", &format!("open_silence?version={version}"), &typed).await;
    site.clock.advance(std::time::Duration::from_secs(7_200));
    fill(
        site,
        "secretariat",
        &format!("note_delivery?letter={letter}"),
        &[("to", "alder"), ("means", "paper"), ("delivered.local", "2021-12-13T11:45")],
    )
    .await;
    all_look(site, found).await;
    let silence = only(site.group.snapshot().proceedings.state.silences.iter());
    fill(site, "chair", &format!("withdraw_silence?silence={silence}"), &[("reason", "It goes to the room.")]).await;
    all_look(site, found).await;
}

/// Proposals, what is said of them, what is agreed, linked, reported and disposed of.
async fn on_the_text(site: &Site, found: &mut BTreeSet<String>) {
    use serde_json::json;
    let state = site.group.snapshot().proceedings.state.clone();
    let (draft, held) = state.drafts.iter().next().expect("a draft");
    let (version, paragraph, last) = (held.latest().hash, held.latest().nodes[1].id, held.latest().nodes[2].id);
    let spot = json!({ "at": paragraph, "expected": "met", "from": 3 });
    let body = json!({ "draft": draft, "version": version, "lang": "en", "to": "public",
        "operations": [{ "op": "replace", "spot": spot, "with": "sat" }] });
    for by in ["alder", "birch", "birch"] {
        site.record(&act(by, "table_proposal", body.clone())).await;
    }
    let all = site.group.snapshot().proceedings.state.proposed.proposals.clone();
    let of = |by: &str| *all.iter().find(|(_, p)| p.by.as_str() == by).expect("a proposal").0;
    let joined = all.iter().filter(|(_, p)| p.by.as_str() == "birch").nth(1).expect("another").0;
    site.record(&act("alder", "join_proposal", json!({ "proposal": joined, "to": "public" }))).await;
    let on = json!({ "on": "proposal", "proposal": of("birch") });
    site.record(&act("alder", "speak_on", json!({ "on": on, "to": "public", "verb": "support" }))).await;
    let agreed = json!({ "draft": draft, "paragraphs": [paragraph], "to": "public", "version": version });
    site.record(&act("alder", "agree_ad_ref", agreed)).await;
    let link = json!({ "draft": draft, "paragraphs": [paragraph, last], "to": "public" });
    site.record(&act("alder", "link_paragraphs", link)).await;
    let of_text = json!({ "in": "version", "paragraph": paragraph, "version": version });
    let report = json!({ "languages": ["en", "fr"], "of": of_text, "words": "They differ." });
    site.record(&act("alder", "report_discrepancy", report)).await;
    let disposal = json!({ "proposal": of("alder"), "how": "not_taken" });
    site.record(&act("chair", "dispose", json!({ "draft": draft, "dispositions": [disposal], "to": "public" }))).await;
    all_look(site, found).await;
}

/// Delegations run themselves: members, credentials, keys.
async fn of_delegations(site: &Site, found: &mut BTreeSet<String>) {
    let member =
        [("person", "B. Expert"), ("kind", "expert"), ("function", "Counsellor"), ("contact", "b@alder.example")];
    fill(site, "alder", "register_member", &member).await;
    let letter =
        [("file", &*"cd".repeat(32)), ("signed_by", "unsigned"), ("means", "note_verbale"), ("date", "2021-12-12")];
    fill(site, "alder", "submit_credentials", &letter).await;
    let key = [("key.public", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKC3r4pUcCNe1ZGjF4ZvD0RqfyVJ4YJ1oCMl3EGpUdyk desk")];
    fill(site, "alder", "register_key?form=ssh", &key).await;
    fill(site, "birch", "challenge_credentials?of=alder", &[("words", "The letter is not sealed.")]).await;
    all_look(site, found).await;
    look(site, "birch", found).await;
}

/// Visas and access: alder is the host country, reports a case and raises a matter of its own; birch shows it another.
async fn on_access(site: &Site, found: &mut BTreeSet<String>) {
    use serde_json::json;
    let session = only(site.group.snapshot().proceedings.state.sessions.iter());
    let state = site.group.snapshot().proceedings.state.clone();
    let meeting = only(state.meetings.iter());
    let put = newest(state.questions.into_iter(), |q| q.number);
    fill(site, "chair", &format!("withdraw_question?question={put}"), &[]).await;
    let typed = [("of", "alder"), ("place", "New York"), ("source", "Agreement, section 11")];
    fill(site, "secretariat", "name_host_country", &typed).await;
    for (by, person) in [("alder", "A"), ("birch", "B")] {
        let person = json!({ "_sd": format!("{}A", person.repeat(42)) });
        site.record(&act(by, "register_member", json!({ "kind": "expert", "may": [], "person": person }))).await;
        all_look(site, found).await;
        let facts = json!({ "requested": "2021-12-01" });
        let body = json!({ "facts": facts, "host_country": "alder", "person": person, "session": session });
        site.record(&act(by, "report_visa", body)).await;
        let body = json!({ "host_country": "alder", "subject": "Two could not travel", "words": "Two members." });
        site.record(&act(by, "raise_matter", body)).await;
    }
    participation::adopts(site, "access-report-to-states").await;
    all_look(site, found).await;
    fill(site, "alder", &format!("say_incomplete?meeting={meeting}"), &[]).await;
    all_look(site, found).await;
}

/// A round of accreditation, from the modalities to what an applicant is told.
async fn with_organizations(site: &Site, found: &mut BTreeSet<String>) {
    use participation::{application, applies, circulates, round, silence_over};
    participation::adopts(site, "stakeholders-april-2022").await;
    all_look(site, found).await;
    let round = round(site).await;
    for (name, track) in [("Lantern Society", "b"), ("Tidewater Circle", "b"), ("Harbour Bell", "a")] {
        applies(site, &round, name, track).await;
    }
    all_look(site, found).await;
    for name in ["Lantern Society", "Tidewater Circle", "Harbour Bell"] {
        let (id, of) = application(site, name);
        let form = format!("review_application?application={id}&of={of}");
        fill(site, "secretariat", &form, &[("step", "approve")]).await;
    }
    all_look(site, found).await;
    for (name, next) in [("Lantern Society", "list_application"), ("Harbour Bell", "admit_in_status")] {
        participation::passes_on(site, name, next).await;
    }
    participation::passes_on(site, "Tidewater Circle", "list_application").await;
    site.clock.advance(std::time::Duration::from_secs(8 * 86_400));
    all_look(site, found).await;
    circulates(site, &round).await;
    all_look(site, found).await;
    let (id, _) = application(site, "Tidewater Circle");
    fill(site, "alder", &format!("object_to_application?round={round}&application={id}"), &[]).await;
    fill(site, "birch", &format!("ask_about_objections?round={round}"), &[]).await;
    all_look(site, found).await;
    silence_over(site, &round).await;
    all_look(site, found).await;
    fill(site, "chair", &format!("accredit?round={round}"), &[]).await;
    all_look(site, found).await;
    fill(site, "chair", &format!("conclude_round?round={round}"), &[]).await;
    all_look(site, found).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_act_is_reached_from_a_page_or_says_why_not() {
    let many = (100_000, 100_000);
    let site = site_with(ORIGIN, |s| (s.per_seat, s.per_address) = (many, many)).await;
    let mut found = BTreeSet::new();
    let meeting = founded(&site).await;
    all_look(&site, &mut found).await;
    fill(&site, "chair", &format!("open_meeting?meeting={meeting}"), &[("mode", "formal")]).await;
    in_the_room(&site, &mut found).await;
    with_an_agenda(&site, &mut found).await;
    with_a_list(&site, &mut found).await;
    on_paper(&site, &mut found).await;
    under_silence(&site, &mut found).await;
    on_the_text(&site, &mut found).await;
    on_access(&site, &mut found).await;
    with_organizations(&site, &mut found).await;
    of_delegations(&site, &mut found).await;
    fill(&site, "chair", &format!("suspend_meeting?meeting={meeting}"), &[]).await;
    all_look(&site, &mut found).await;
    let named = site.sign_in("alder").await;
    let page = site.get(&format!("{GROUP}/do/authorise_person"), Some(&named)).await.text();
    let page = press(&site, &named, &page, &[("person", "A. Adviser"), ("may", "speak")]).await.text();
    let told = press(&site, &named, &page, &[]).await.text();
    assert!(told.contains("https://nemcon.example/link/"), "the person gets a link: {told}");
    assert!(!told.contains("A. Adviser"));
    let link = told.split("https://nemcon.example").nth(1).and_then(|rest| rest.split('<').next()).expect("a link");
    let person = site.form(link.trim(), None, &[]).await;
    let cookie = person.header(axum::http::header::SET_COOKIE).to_owned();
    let person = cookie.split(['=', ';']).nth(1).expect("a session");
    let page = site.get(&format!("{GROUP}/participants"), Some(person)).await.text();
    assert!(page.contains("/do/withdraw_person"), "whoever is named may act");
    with_a_programme(&site, &mut found).await;
    for_some_alone(&site, &mut found, &meeting).await;
    let overview = site.get(GROUP, Some(&site.sign_in("secretariat").await)).await.text();
    assert!(overview.contains("<b>Close the group</b>"), "not before the term is over, and says so");
    // Their buttons stand where time or a race opens them: at a held silence, at its end, at a crossed gavel, after
    // adoption.
    let by_time = [
        "edit_after_adoption",
        "confirm_silence",
        "close_silence",
        "rule_on_request",
        "withdraw_person",
        "close_group",
    ];
    let wanted: BTreeSet<String> = acts_with_form().filter(|act| !by_time.contains(act)).map(str::to_owned).collect();
    let missing: Vec<_> = wanted.difference(&found).collect();
    assert!(missing.is_empty(), "no page leads to these acts: {missing:?}");
    let forms: BTreeSet<&str> = acts_with_form().chain(WITHOUT_FORM.iter().map(|(act, _)| *act)).collect();
    let unknown: Vec<_> = found.iter().filter(|act| !forms.contains(act.as_str())).collect();
    assert!(unknown.is_empty(), "pages lead to forms that are not there: {unknown:?}");
}
