//! The photograph on a badge and the travel document: given by the delegation or the person, seen by few, gone in time, and never in the record.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, header};
use image::codecs::jpeg::JpegEncoder;
use nemcon_secretariat::PaperKind;

use super::*;

fn jpeg() -> Vec<u8> {
    let mut out = Vec::new();
    let picture = image::RgbImage::from_pixel(900, 1_200, image::Rgb([90, 120, 150]));
    JpegEncoder::new(&mut out).encode_image(&picture).expect("a JPEG");
    out
}

fn at(of: &Member, what: &str) -> String {
    format!("/en/groups/strait/delegations/alder/members/{}/{what}", of.person)
}

/// Sends a form with a file, as a browser does.
async fn upload(site: &Site, path: &str, session: &str, file: &[u8], step: &str) -> Answer {
    let mut body = b"--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"p.jpg\"\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(
        format!("\r\n--b\r\ncontent-disposition: form-data; name=\"step\"\r\n\r\n{step}").as_bytes(),
    );
    body.extend_from_slice(b"\r\n--b--\r\n");
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("__Host-nemcon={session}"));
    site.send(request.body(Body::from(body)).expect("a request")).await
}

async fn approve(site: &Site, of: &Member) {
    let body = json!({ "delegation": "alder", "person": { "_sd": of.person }, "step": "approved" });
    let act = nemcon_negotiation::Act { group: REAL.into(), ..act("secretariat", "review_member", body) };
    let sent = site.group.submit(&seat_in(REAL, "secretariat"), act.line().into_bytes(), Beside::default()).await;
    sent.expect("reviewed");
}

async fn session(site: &Site) -> nemcon_negotiation::Id {
    let body = json!({"title": six("Second session"), "kind": "substantive", "from": "2021-12-20", "to": "2021-12-24",
        "place": "New York", "modality": "in_person", "firmness": "scheduled"});
    let session = nemcon_negotiation::Act { group: REAL.into(), ..act("secretariat", "schedule_session", body) };
    let sent = site.group.submit(&seat_in(REAL, "secretariat"), session.line().into_bytes(), Beside::default()).await;
    sent.expect("recorded");
    session.id
}

async fn held(site: &Site, of: &Member, kind: PaperKind) -> bool {
    let store = site.secretariat.store();
    store.paper(site.group.row().id, &of.person.to_string(), kind).await.expect("reads").is_some()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photograph_stands_on_the_badge_for_those_who_print_it_and_goes_with_the_person() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let sered = member(&site, Some(&orlin), "Sered").await;
    let size = site.group.snapshot().size();
    let sent = upload(&site, &at(&orlin, "photo"), &orlin.session, &jpeg(), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!(site.group.snapshot().size(), size, "it is no entry of the record");
    let (office, desk) = (site.sign_in_to(REAL, "secretariat").await, site.sign_in_to(REAL, "alder").await);
    for (by, expected) in [
        (Some(&orlin.session), StatusCode::OK),
        (Some(&sered.session), StatusCode::OK),
        (Some(&desk), StatusCode::OK),
        (Some(&office), StatusCode::OK),
        (Some(&site.sign_in_to(REAL, "chair").await), StatusCode::NOT_FOUND),
        (Some(&site.sign_in_to(REAL, "birch").await), StatusCode::NOT_FOUND),
        (None, StatusCode::UNAUTHORIZED),
    ] {
        let shown = site.get(&at(&orlin, "photo"), by.map(String::as_str)).await;
        assert_eq!(shown.status, expected);
        if expected == StatusCode::OK {
            assert_eq!((shown.header(header::CONTENT_TYPE), shown.header("cache-control")), ("image/jpeg", "no-store"));
            let picture = image::load_from_memory(&shown.bytes).expect("a picture");
            assert_eq!((picture.width(), picture.height()), (480, 640), "made small");
        }
    }
    // A colleague gives nothing for another, and bad files are refused in words.
    for by in [&sered.session, &office] {
        let foreign = upload(&site, &at(&orlin, "photo"), by, &jpeg(), "").await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    }
    for (file, words) in [
        (b"%PDF-1.7".to_vec(), "not a photograph in JPEG or PNG"),
        (jpeg()[..300].to_vec(), "or it is broken"),
        (vec![], "No file was sent"),
    ] {
        let refused = upload(&site, &at(&orlin, "photo"), &desk, &file, "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(words), "{}", refused.text());
    }
    let flood = upload(&site, &at(&orlin, "photo"), &desk, &vec![0; 9 << 20], "").await;
    assert_eq!(flood.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(held(&site, &orlin, PaperKind::Photo).await, "what was there stays");

    // The badge on a telephone: the own one, once the registration is approved.
    const BADGE: &str = "/en/groups/strait/badge";
    let page = site.get(BADGE, Some(&orlin.session)).await.text();
    assert!(page.contains("has not approved") && !page.contains("class=\"square\""), "{page}");
    approve(&site, &orlin).await;
    let page = site.get(BADGE, Some(&orlin.session)).await;
    assert_eq!(page.header("cache-control"), "no-store");
    let page = page.text();
    assert!(
        page.contains("class=\"square\"") && page.contains(&at(&orlin, "photo")) && page.contains("Orlin"),
        "{page}"
    );
    assert_eq!(site.get(BADGE, Some(&desk)).await.status, StatusCode::NOT_FOUND, "a seat has no badge");
    assert_eq!(site.get(BADGE, None).await.status, StatusCode::UNAUTHORIZED);
    let printed = site.get("/en/groups/strait/delegations/alder/badges", Some(&office)).await.text();
    assert!(printed.contains(&at(&orlin, "photo")) && !printed.contains(&at(&sered, "photo")), "{printed}");

    // The person sees it, takes it along, and erases it at once.
    let page = site.get("/en/account/held", Some(&orlin.session)).await.text();
    assert!(page.contains(&at(&orlin, "photo")), "{page}");
    let file = site.get("/en/account/held.json", Some(&orlin.session)).await.json();
    let photo = file["held"]["official"]["papers"]["photo"].as_str().expect("a photograph").to_owned();
    assert!(photo.starts_with("data:image/jpeg;base64,/9j/"), "{photo}");
    upload(&site, &at(&orlin, "photo"), &orlin.session, b"", "remove").await;
    assert!(!held(&site, &orlin, PaperKind::Photo).await);
    upload(&site, &at(&orlin, "photo"), &desk, &jpeg(), "").await;
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(0), "it serves its purpose");
    withdraw(&site, &sered, &orlin).await;
    assert_eq!(site.get(&at(&orlin, "photo"), Some(&office)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        site.secretariat.erase_expired(&Retention::default()).await,
        Ok(1),
        "of whoever is withdrawn nothing is kept"
    );
    assert!(!held(&site, &orlin, PaperKind::Photo).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_travel_document_says_is_seen_by_whom_it_is_for_each_look_is_noted_and_it_goes_by_itself() {
    let site = site_with(REAL, |settings| settings.identity_days = Some(30)).await;
    let orlin = member(&site, None, "Orlin").await;
    let sered = member(&site, Some(&orlin), "Sered").await;
    let session = session(&site).await.to_string();
    approve(&site, &orlin).await;
    let (office, desk) = (site.sign_in_to(REAL, "secretariat").await, site.sign_in_to(REAL, "alder").await);
    let path = at(&orlin, "papers");
    let size = site.group.snapshot().size();
    let says = [
        ("document", "diplomatic"),
        ("number", "XK 4711-9"),
        ("issued_by", "Alder"),
        ("valid_until", "2030-01-31"),
        ("born", "1980-02-29"),
        ("born_in", "Port Alder"),
        ("session", session.as_str()),
        ("step", "keep"),
    ];
    let with = |name: &'static str, value: &'static str| {
        let mut typed = says;
        typed.iter_mut().filter(|(own, _)| *own == name).for_each(|(_, typed)| *typed = value);
        typed
    };
    for (name, value, words) in [
        ("document", "library card", "Kind of document: choose"),
        ("number", "x", "Number: 3 to 40"),
        ("number", "<b>1234</b>", "Number: 3 to 40"),
        ("issued_by", "", "Issued by: the State"),
        ("valid_until", "2020-01-01", "Valid until: a day that is not past"),
        ("valid_until", "tomorrow", "Valid until: a day"),
        ("born", "2080-01-01", "Date of birth: a day in the past"),
        ("session", "00", "For the session: choose"),
    ] {
        let refused = site.form(&path, Some(&orlin.session), &with(name, value)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}={value}");
        let text = refused.text();
        assert!(
            text.contains(words) && (name == "born_in" || text.contains("Port Alder")),
            "what was typed stays: {text}"
        );
    }
    assert!(!held(&site, &orlin, PaperKind::Identity).await, "nothing was kept");
    // The person gives it; only the focal point, or the delegation's own seat, hands it over.
    let over: Vec<(&str, &str)> =
        says.iter().copied().chain([("handed_over", "true"), ("in_letter", "true")]).collect();
    assert_eq!(site.form(&path, Some(&orlin.session), &over).await.status, StatusCode::SEE_OTHER);
    let looks_at = async |by: Option<&str>| {
        let page = site.get(&path, by).await;
        (page.status.as_u16(), page.text().contains("XK 4711-9"))
    };
    assert_eq!(looks_at(Some(&orlin.session)).await, (200, true));
    assert_eq!(looks_at(Some(&office)).await, (200, false), "it was not handed over");
    assert_eq!(looks_at(Some(&sered.session)).await.0, 404, "a colleague");
    assert_eq!(looks_at(Some(&site.sign_in_to(REAL, "birch").await)).await.0, 404);
    assert_eq!(looks_at(Some(&site.sign_in_to(REAL, "chair").await)).await.0, 404);
    assert_eq!(looks_at(None).await.0, 401);
    for by in [&office, &sered.session] {
        assert_eq!(site.form(&path, Some(by), &over).await.status, StatusCode::NOT_FOUND, "nobody else gives it");
    }
    let letter = format!("/en/groups/strait/delegations/alder/invitation/{}?session={session}", orlin.person);
    assert!(!site.get(&letter, Some(&office)).await.text().contains("XK 4711-9"));
    assert_eq!(site.form(&path, Some(&desk), &over).await.status, StatusCode::SEE_OTHER);
    assert_eq!(looks_at(Some(&office)).await, (200, true));
    assert!(site.get(&letter, Some(&office)).await.text().contains("XK 4711-9"), "the delegation wants it named");
    assert!(!site.get(&letter, Some(&sered.session)).await.text().contains("XK 4711-9"));
    let page = msg::plain(&site.get(&path, Some(&orlin.session)).await.text());
    assert_eq!(page.matches("Secretariat, 13 December 2021").count(), 2, "each look is told: {page}");
    assert!(page.contains("It is erased by itself on 23 January 2022"), "{page}");
    let own = site.get("/en/account/held", Some(&orlin.session)).await.text();
    assert!(own.contains("XK 4711-9") && own.contains("Port Alder"), "{own}");
    let file = site.get("/en/account/held.json", Some(&orlin.session)).await.json();
    let papers = &file["held"]["official"]["papers"];
    assert_eq!(
        (&papers["travel_document"]["number"], papers["looks"].as_array().map(Vec::len)),
        (&json!("XK 4711-9"), Some(2))
    );
    assert!(!site.get("/en/account/held.json", Some(&sered.session)).await.text().contains("XK 4711"));
    // Nothing of it is in the record.
    assert_eq!(site.group.snapshot().size(), size);
    let entries = site.app.office.entries(&site.group, 0, size).await.expect("reads");
    assert!(!entries.iter().any(|bytes| String::from_utf8_lossy(bytes).contains("XK 4711")));

    // It goes by itself, with who looked, thirty days after the session.
    let retention = Retention { identity_days: Some(30), ..Retention::default() };
    site.clock.advance(Duration::from_secs(40 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(0), "not yet: 22 January");
    site.clock.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(site.secretariat.erase_expired(&retention).await, Ok(1));
    assert!(!held(&site, &orlin, PaperKind::Identity).await);
    let looks = site.secretariat.store().looks(site.group.row().id, &orlin.person.to_string()).await;
    assert_eq!(looks, Ok(vec![]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn papers_are_erased_by_the_person_at_once_and_by_the_secretariat_with_all_else() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let sered = member(&site, Some(&orlin), "Sered").await;
    let says =
        [("document", "passport"), ("number", "P1234567"), ("issued_by", "Alder"), ("valid_until", "2030-01-31")];
    let keep = async |of: &Member| {
        upload(&site, &at(of, "photo"), &of.session, &jpeg(), "").await;
        let kept = site.form(&at(of, "papers"), Some(&of.session), &says).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "where no session is ahead none is asked for: {}", kept.text());
    };
    let both =
        async |of: &Member| (held(&site, of, PaperKind::Photo).await, held(&site, of, PaperKind::Identity).await);
    keep(&orlin).await;
    keep(&sered).await;
    site.form(&at(&orlin, "papers"), Some(&orlin.session), &[("step", "erase")]).await;
    assert_eq!((both(&orlin).await, both(&sered).await), ((true, false), (true, true)));
    keep(&orlin).await;
    site.form("/en/account/held/ask", Some(&orlin.session), &[]).await;
    withdraw(&site, &sered, &orlin).await;
    let office = site.sign_in_to(REAL, "secretariat").await;
    let done = site.form("/en/groups/strait/erasures", Some(&office), &[("account", "person:Orlin")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!((both(&orlin).await, both(&sered).await), ((false, false), (true, true)));
}

/// Sends the form that corrects the name of a member.
async fn rename(site: &Site, of: &Member, by: &str, name: &str) -> Answer {
    let form = site.get(&at(of, "name"), Some(by)).await;
    assert_eq!((form.status, form.header("cache-control")), (StatusCode::OK, "no-store"), "{}", form.text());
    let text = form.text();
    let id = text.split("name=\"act_id\" value=\"").nth(1).expect("a name of the act")[..32].to_owned();
    let sent = site.form(&at(of, "name"), Some(by), &[("act_id", &id), ("name", name)]).await;
    if sent.status == StatusCode::SEE_OTHER {
        let again = site.form(&at(of, "name"), Some(by), &[("act_id", &id), ("name", name)]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "pressed twice: {}", again.text());
    }
    sent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_name_is_corrected_by_hand_keeps_photograph_and_travel_document_and_whoever_is_withdrawn_keeps_nothing() {
    let site = site_with(REAL, |_| ()).await;
    let orlin = member(&site, None, "Orlin").await;
    let sered = member(&site, Some(&orlin), "Sered").await;
    let desk = site.sign_in_to(REAL, "alder").await;
    let says =
        [("document", "passport"), ("number", "P1234567"), ("issued_by", "Alder"), ("valid_until", "2030-01-31")];
    let over: Vec<(&str, &str)> = says.into_iter().chain([("handed_over", "true")]).collect();
    upload(&site, &at(&sered, "photo"), &sered.session, &jpeg(), "").await;
    assert_eq!(site.form(&at(&sered, "papers"), Some(&desk), &over).await.status, StatusCode::SEE_OTHER);
    let office = site.sign_in_to(REAL, "secretariat").await;
    assert!(site.get(&at(&sered, "papers"), Some(&office)).await.text().contains("P1234567"));

    // The way there stands with the member, for the delegation alone.
    let own = "/en/groups/strait/delegations/alder";
    assert!(site.get(own, Some(&desk)).await.text().contains(&at(&sered, "name")));
    assert!(!site.get(own, Some(&office)).await.text().contains(&at(&sered, "name")));
    for (by, status) in [(Some(&office), 404), (Some(&site.sign_in_to(REAL, "birch").await), 404), (None, 401)] {
        let session = by.map(String::as_str);
        assert_eq!(site.get(&at(&sered, "name"), session).await.status.as_u16(), status);
        assert_eq!(site.form(&at(&sered, "name"), session, &[("name", "Other")]).await.status.as_u16(), status);
    }
    let size = site.group.snapshot().size();
    for (name, words) in [("Sered", "This is the name that is registered"), ("  ", "this is needed")] {
        let refused = rename(&site, &sered, &orlin.session, name).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(msg::plain(&refused.text()).contains(words), "{}", refused.text());
    }
    assert_eq!(site.group.snapshot().size(), size, "nothing was recorded");

    let sent = rename(&site, &sered, &orlin.session, "Sered Ilmar").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!(site.group.snapshot().size(), size + 2, "a withdrawal and a registration, once");
    let state = site.group.snapshot().proceedings.state.clone();
    let persons = &state.delegations[&"alder".parse::<nemcon_negotiation::Code>().expect("a code")].persons;
    assert!(persons[&sered.person].withdrawn);
    let known = |digest: &&Digest| **digest != sered.person && **digest != orlin.person;
    let person = persons.keys().find(known).expect("the same human being").clone();
    assert_eq!(persons[&person].may, persons[&sered.person].may, "what else is registered goes along");
    let page = site.get(own, Some(&desk)).await.text();
    assert!(page.contains("Sered Ilmar") && page.contains("Sered@mission.example"), "{page}");
    let now = Member { person, session: String::new(), entry: size + 2 };
    let both =
        async |of: &Member| (held(&site, of, PaperKind::Photo).await, held(&site, of, PaperKind::Identity).await);
    assert_eq!((both(&sered).await, both(&now).await), ((false, false), (true, true)));
    let papers = msg::plain(&site.get(&at(&now, "papers"), Some(&desk)).await.text());
    assert!(
        papers.contains("P1234567") && papers.contains("Secretariat, 13 December 2021"),
        "who looked too: {papers}"
    );
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(0), "the person serves");
    assert_eq!(site.get("/en/account", Some(&sered.session)).await.status, StatusCode::UNAUTHORIZED);

    // Withdrawn, nothing is kept; and whoever is registered by hand after that begins with nothing.
    withdraw(&site, &orlin, &now).await;
    assert_eq!(site.secretariat.erase_expired(&Retention::default()).await, Ok(2));
    assert_eq!(both(&now).await, (false, false));
    let again = member(&site, Some(&orlin), "Sered Ilmar").await;
    assert_eq!(both(&again).await, (false, false));
    // Nobody corrects the own name from a seat that ends with it: the rules say so, and nothing is recorded.
    let size = site.group.snapshot().size();
    let refused = rename(&site, &orlin, &orlin.session, "Orlin Ve").await;
    assert_eq!((refused.status, site.group.snapshot().size()), (StatusCode::UNPROCESSABLE_ENTITY, size));
}
