//! Which seat gets which page: every address of a group that a page or a file is asked for at, for five seats. An address that is not in the
//! table fails the test, and so does a table that says otherwise than the server.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::Method;
use nemcon_secretariat::{Beside, Blob};
use tower::ServiceExt as _;

use super::*;
use crate::texts::{paragraph, propose, tabled};

/// Those who ask, in the order of the columns: the public, another State, the State whose things they are, the Chair, the secretariat.
const SEATS: [&str; 5] = ["", "birch", "alder", "chair", "secretariat"];

/// What is answered to each.
type Row = (&'static str, [u16; 5]);

const ALL: [u16; 5] = [200; 5];

const PAGES: &[Row] = &[
    ("access", [404, 200, 200, 200, 200]),
    ("access/matters/{id}", [404, 404, 200, 200, 200]),
    ("access/{session}", [404, 200, 200, 200, 200]),
    ("act/{name}", [401, 200, 200, 200, 200]),
    ("agenda", ALL),
    ("applicant/{of}/{code}", [404; 5]),
    ("application/{key}", ALL),
    ("application/{key}/apply", ALL),
    ("balance", [404, 404, 404, 200, 200]),
    ("badge", [401, 404, 404, 404, 404]),
    ("calendar", ALL),
    ("calendar.ics", ALL),
    ("calendar/subscribe", ALL),
    ("confirm/{act}", [401, 404, 200, 404, 404]),
    ("credentials", ALL),
    ("day", ALL),
    ("day/{date}", ALL),
    ("day/{date}/pack", ALL),
    ("decisions", ALL),
    ("decisions/{id}", ALL),
    ("delegations/{code}", ALL),
    ("delegations/{code}/acts", [401, 404, 200, 404, 404]),
    ("delegations/{code}/badges", [401, 404, 200, 404, 200]),
    ("delegations/{code}/import", [401, 404, 200, 404, 404]),
    ("delegations/{code}/import/template.csv", [401, 404, 200, 404, 404]),
    ("delegations/{code}/invitation/{person}", [401, 404, 200, 404, 200]),
    ("delegations/{code}/members/{person}/name", [401, 404, 200, 404, 404]),
    ("delegations/{code}/members/{person}/papers", [401, 404, 200, 404, 200]),
    ("delegations/{code}/members/{person}/photo", [401, 404, 404, 404, 404]),
    ("delegations/{code}/table", [401, 404, 404, 404, 200]),
    ("delegations/{code}/table/template.csv", [401, 404, 404, 404, 200]),
    ("desk", [401, 200, 200, 404, 404]),
    ("desk/{name}", [401, 404, 404, 404, 404]),
    ("desk/{name}/file", [401, 404, 404, 404, 404]),
    ("desk/{name}/here", [401, 404, 404, 404, 404]),
    ("do/{name}", [401, 200, 200, 200, 200]),
    ("documents", ALL),
    ("documents/{id}", [404, 200, 200, 200, 200]),
    ("entrance", [404, 404, 404, 404, 404]),
    ("entrance/badges.json", [404, 404, 404, 404, 404]),
    ("entrance/begin/{token}", ALL),
    ("entrance/devices", [401, 403, 403, 403, 200]),
    ("entrance/worker.js", [404, 404, 404, 404, 404]),
    ("erasures", [401, 403, 403, 403, 200]),
    ("files/{hash}", [404, 404, 200, 200, 200]),
    ("interpreters", [404, 404, 404, 404, 200]),
    ("journal", ALL),
    ("journal/{date}", ALL),
    ("keys/new", [401, 200, 200, 404, 404]),
    ("letters", ALL),
    ("letters/{id}", [404, 404, 200, 200, 200]),
    ("mail", [401, 200, 200, 200, 200]),
    ("meeting", ALL),
    ("meeting/{id}", ALL),
    ("meeting/{id}/desk", [404, 404, 404, 200, 200]),
    ("meeting/{id}/desk/worker.js", [404, 404, 404, 200, 200]),
    ("meeting/{id}/room", ALL),
    ("participants", ALL),
    ("participants/list", ALL),
    ("participants/list.docx", ALL),
    ("participants/list.txt", ALL),
    ("participants/list/drawn/{hash}", [401, 403, 403, 403, 404]),
    ("prepared/{id}", [401, 404, 200, 404, 404]),
    ("proposals/{id}", [404, 404, 200, 200, 404]),
    ("proposals/{id}/akn", [404, 404, 200, 200, 404]),
    ("proposals/{id}/pdf", [404, 404, 200, 200, 404]),
    ("proposals/{id}/widen", [404, 404, 404, 404, 404]),
    ("record", ALL),
    ("record/{number}", ALL),
    ("record/{number}/proof", ALL),
    ("report/{year}", [401, 200, 200, 200, 200]),
    ("report/{year}/procedural", [401, 200, 200, 200, 200]),
    ("room", ALL),
    ("room/stream", ALL),
    ("rulebook", ALL),
    ("search", ALL),
    ("seats", [404, 404, 404, 404, 404]),
    ("sessions/{id}", ALL),
    ("sessions/{id}/bundle.zip", ALL),
    ("silences", ALL),
    ("silences/{id}", ALL),
    ("stakeholders", ALL),
    ("stakeholders/{id}", ALL),
    ("stakeholders/{id}/apply", ALL),
    ("stakeholders/{id}/many/{step}", [401, 404, 404, 200, 200]),
    ("stakeholders/{id}/{application}", [404, 404, 404, 200, 200]),
    ("statements", ALL),
    ("statements/hand-in", [401, 200, 200, 200, 200]),
    ("statements/{id}", [404, 404, 200, 200, 200]),
    ("statements/{id}/akn", [404, 404, 200, 200, 200]),
    ("statements/{id}/correct", [401, 404, 200, 404, 404]),
    ("statements/{id}/delivered", [401, 404, 200, 404, 404]),
    ("statements/{id}/docx", [404, 404, 200, 200, 200]),
    ("statements/{id}/plain", [404, 404, 200, 200, 200]),
    ("stream", ALL),
    ("texts", ALL),
    ("texts/{id}", ALL),
    ("texts/{id}/dispose", ALL),
    ("texts/{id}/dispositions", ALL),
    ("texts/{id}/languages", ALL),
    ("texts/{id}/open", ALL),
    ("texts/{id}/open-table", [404, 404, 404, 404, 404]),
    ("texts/{id}/paragraphs/{paragraph}", ALL),
    ("texts/{id}/positions", ALL),
    ("texts/{id}/proposals", ALL),
    ("texts/{id}/revision", ALL),
    ("texts/{id}/sections", ALL),
    ("texts/{id}/since/{number}", ALL),
    ("texts/{id}/{place}", ALL),
    ("texts/{id}/{place}/akn", ALL),
    ("texts/{id}/{place}/docx", ALL),
    ("texts/{id}/{place}/html", ALL),
    ("texts/{id}/{place}/odt", [404, 404, 404, 404, 404]),
    ("texts/{id}/{place}/pdf", ALL),
    ("texts/{id}/{place}/plain", ALL),
    ("texts/{id}/{place}/propose", [401, 200, 200, 200, 200]),
    ("texts/{id}/{place}/word", [401, 200, 200, 200, 200]),
    ("time-spoken", [404, 200, 200, 200, 200]),
    ("word/{act}", [401, 200, 200, 200, 200]),
];

/// Returns the addresses that are asked for with GET, as the sources name them.
fn routes() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("the sources").flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).expect("words");
            let before = source.split("let at = |path: &str| format!(\"").nth(1);
            let before = before.and_then(|rest| rest.split("{path}").next()).filter(|before| before.starts_with('/'));
            let before = before.unwrap_or("/{{lang}}/groups/{{group}}/").replace("{{", "{").replace("}}", "}");
            for route in source.split(".route(").skip(1) {
                let named = route.split('"').nth(1).unwrap_or_default();
                let answers = route.split("\n").next().unwrap_or_default().split('"').nth(2).unwrap_or_default();
                let address = if route.starts_with("&at(") { format!("{before}{named}") } else { named.to_owned() };
                let own = address.strip_prefix("/{lang}/groups/{group}/");
                if let Some(own) = own.filter(|_| answers.trim_start_matches([')', ',', ' ']).starts_with("get(")) {
                    found.insert(own.to_owned());
                }
            }
        }
    }
    found
}

async fn silence(site: &Site, draft: &Id) -> Id {
    let attached = draft.to_string();
    let letter = [
        ("subject.en", "Silence"),
        ("languages.en.plain", "Excellency,"),
        ("date", "2021-12-13"),
        ("attachments", attached.as_str()),
    ];
    fill(site, "chair", "circulate_letter", &letter).await;
    let version = site.group.snapshot().proceedings.state.drafts[draft].latest().hash;
    let letter = only(site.group.snapshot().proceedings.state.letters.iter()).to_string();
    let typed = [("letter", letter.as_str()), ("deadline.local", "2021-12-20T18:00"), ("effect", "agrees")];
    fill(site, "chair", &format!("open_silence?version={version}"), &typed).await;
    only(site.group.snapshot().proceedings.state.silences.iter())
}

/// Fills the group with things of Alder, and things that are for some alone; returns what stands for the parts of addresses.
async fn furnished(site: &Site) -> BTreeMap<String, String> {
    let meeting = rules_adopted(site).await;
    let session = session(site).await;
    let draft = tabled(site).await;
    let first = paragraph(site, &draft, 1);
    let address = format!("texts/{draft}/0/propose?text=en&at={first}&way=edit");
    let proposal =
        propose(site, "alder", &address, &[("words", "The group met in the autumn.")], "chair", "autumn").await;
    let proposal = proposal.split("/proposals/").nth(1).and_then(|rest| rest.get(..32)).expect("a proposal").to_owned();
    let blob = Blob::salted_file(vec![7; 16], "text/plain".to_owned(), b"Words of Alder.".to_vec());
    let file = nemcon_negotiation::Hash(blob.name);
    let languages = json!({ "en": { "file": file, "status": "original" } });
    let statement = act("alder", "hand_in_statement", json!({ "languages": languages, "release": "never" }));
    let beside = Beside { files: vec![blob], ..Beside::default() };
    site.group.submit(&seat("alder"), statement.line().into_bytes(), beside).await.expect("handed in");
    let symbol = json!({ "by": "given", "symbol": "A/AC.1/2021/CRP.4" });
    let document = act(
        "secretariat",
        "register_document",
        json!({ "audience": "states", "symbol": symbol, "title": { "en": "Paper" } }),
    );
    site.record(&document).await;
    let silence = silence(site, &draft).await;
    let letter = json!({ "audience": "addressees", "date": "2021-12-13", "from": "alder", "languages": { "en": { "status": "original" } }, "subject": { "en": "To the Chair" } });
    let letter = act("alder", "receive_letter", letter);
    site.record(&letter).await;
    let decision = only(site.group.snapshot().proceedings.state.decisions.iter());
    let matter = act("alder", "raise_matter", json!({ "subject": "Visas", "words": "Our matter." }));
    let matter_id = matter.id;
    site.record(&matter).await;
    adopts(site, "stakeholders-april-2022").await;
    let round = round(site).await;
    let own = applies(site, &round, "Lantern Society", "b").await;
    let (application, _) = application(site, "Lantern Society");
    let key = own.rsplit('/').next().expect("a key").to_owned();
    let typed = [("person", "Zofia Listed"), ("kind", "expert")];
    fill(site, "alder", "register_member", &typed).await;
    let alder: nemcon_negotiation::Code = "alder".parse().expect("a code");
    let person =
        site.group.snapshot().proceedings.state.delegations[&alder].persons.keys().next().expect("one").to_string();
    let review = json!({ "delegation": "alder", "person": { "_sd": person }, "step": "approved" });
    site.record(&act("secretariat", "review_member", review)).await;
    let prepared = {
        let session = site.sign_in("alder").await;
        let form = site.get(&format!("{GROUP}/do/register_member"), Some(&session)).await.text();
        let kept = press(site, &session, &form, &[&typed[..], &[("prepare", "1")]].concat()).await;
        kept.header(axum::http::header::LOCATION).split("/strait/").nth(1).expect("an address").to_owned()
    };
    let confirmed = site.group.snapshot().proceedings.state.delegations[&alder].registered;
    let named = [
        ("access/matters/{id}", format!("access/matters/{matter_id}")),
        ("access/{session}", format!("access/{session}")),
        ("confirm/{act}", format!("confirm/{}", confirmed.unwrap_or(statement.id))),
        ("applicant/{of}/{code}", "applicant/alder/0".to_owned()),
        ("application/{key}", format!("application/{key}")),
        ("day/{date}", "day/2021-12-13".to_owned()),
        ("journal/{date}", "journal/2021-12-14".to_owned()),
        ("report/{year}", "report/2021".to_owned()),
        ("decisions/{id}", format!("decisions/{decision}")),
        ("delegations/{code}", "delegations/alder".to_owned()),
        ("members/{person}", format!("members/{person}")),
        ("invitation/{person}", format!("invitation/{person}?session={session}")),
        ("documents/{id}", format!("documents/{}", document.id)),
        ("letters/{id}", format!("letters/{}", letter.id)),
        ("meeting/{id}", format!("meeting/{meeting}")),
        ("proposals/{id}", format!("proposals/{proposal}")),
        ("sessions/{id}", format!("sessions/{session}")),
        ("silences/{id}", format!("silences/{silence}")),
        ("statements/{id}", format!("statements/{}", statement.id)),
        ("stakeholders/{id}", format!("stakeholders/{round}")),
        ("texts/{id}", format!("texts/{draft}")),
        ("{application}", application.to_string()),
        ("{paragraph}", first.to_string()),
        ("since/{number}", "since/1".to_owned()),
        ("{number}", "1".to_owned()),
        ("{place}", "0".to_owned()),
        ("{step}", "review_application".to_owned()),
        ("drawn/{hash}", format!("drawn/{file}")),
        ("files/{hash}", format!("files/{file}")),
        ("do/{name}", "do/take_position".to_owned()),
        ("act/{name}", "act/take_position".to_owned()),
        ("desk/{name}", "desk/nothing".to_owned()),
        ("prepared/{id}", prepared),
        ("word/{act}", "word/table_draft".to_owned()),
        ("begin/{token}", "begin/nobody".to_owned()),
    ];
    named.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_seat_gets_the_pages_that_are_for_it_and_no_others() {
    let site = site_with(ORIGIN, |settings| settings.per_address = (u32::MAX, u32::MAX)).await;
    let names = furnished(&site).await;
    let table: BTreeMap<&str, [u16; 5]> = PAGES.iter().copied().collect();
    let mut wrong = Vec::new();
    for route in routes() {
        let filled = names.iter().fold(route.clone(), |filled, (name, value)| filled.replace(name.as_str(), value));
        // The same name stands for different things on different pages.
        let address = filled.split('{').next().filter(|head| head.len() == filled.len());
        let Some(address) = address else {
            wrong.push(format!("(\"{route}\", what stands for its parts?),"));
            continue;
        };
        let mut told = [0; 5];
        for (place, seat) in SEATS.into_iter().enumerate() {
            let session = if seat.is_empty() { None } else { Some(site.sign_in(seat).await) };
            let path = format!("{GROUP}/{address}");
            let asked = request(Method::GET, &path, session.as_deref()).body(Body::empty()).expect("a request");
            // The head of the answer is enough: a stream has no end.
            told[place] = site.router.clone().oneshot(asked).await.expect("answers").status().as_u16();
        }
        if table.get(route.as_str()) != Some(&told) {
            wrong.push(format!("    (\"{route}\", {told:?}),"));
        }
    }
    let gone = table.keys().filter(|route| !routes().contains(**route)).map(|route| format!("gone: {route}"));
    wrong.extend(gone);
    assert!(wrong.is_empty(), "not as the table says:\n{}", wrong.join("\n"));
}
