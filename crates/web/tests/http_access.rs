//! Visas and access: each seat its own, the host country what is shown to it, numbers without what could be derived.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/participation.rs"]
mod participation;
#[path = "http/seats.rs"]
mod seats;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use axum::http::StatusCode;
use hands::*;
use nemcon_negotiation::Id;
use participation::*;
use serde_json::json;
use site::*;

const WORDS: &str = "WORDS-ON-A-CASE";

fn person(n: u8) -> String {
    String::from_utf8(vec![b'A' + n; 42]).expect("letters") + "A"
}

/// A session to come in New York, of which cedar is named as the host country.
async fn session(site: &Site) -> Id {
    let body = json!({"title": six("Second session"), "kind": "substantive", "from": "2021-12-20", "to": "2021-12-24",
        "place": "New York", "modality": "in_person", "firmness": "scheduled"});
    site.record(&act("secretariat", "schedule_session", body)).await;
    let typed = [("of", "cedar"), ("place", "New York"), ("source", "Agreement, section 11")];
    fill(site, "secretariat", "name_host_country", &typed).await;
    only(site.group.snapshot().proceedings.state.sessions.iter())
}

/// A delegation registers a member and reports his or her visa on the form.
async fn reports(site: &Site, by: &str, n: u8, session: &Id, typed: &[(&str, &str)]) {
    let body = json!({"kind": "expert", "may": [], "person": {"_sd": person(n)}});
    site.record(&act(by, "register_member", body)).await;
    let person = person(n);
    let mut fields = vec![("person._sd", person.as_str()), ("facts.requested", "2021-11-20")];
    fields.extend(typed);
    fill(site, by, &format!("report_visa?session={session}"), &fields).await;
}

async fn page(site: &Site, path: &str, by: &str) -> (StatusCode, String) {
    let session = if by.is_empty() { None } else { Some(site.sign_in(by).await) };
    let answer = site.get(format!("{GROUP}/{path}").trim_end_matches('/'), session.as_deref()).await;
    (answer.status, answer.text())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_is_seen_by_its_delegation_the_offices_and_whom_it_is_shown_to() {
    let site = site().await;
    rules_adopted(&site).await;
    let session = session(&site).await;
    reports(&site, "alder", 0, &session, &[("host_country", "cedar")]).await;
    reports(&site, "alder", 1, &session, &[]).await;
    let visas = site.group.snapshot().proceedings.confidences.visas.clone();
    let shown = visas.iter().find(|(_, visa)| visa.host_country.is_some()).expect("a case").0;
    let comment = format!("comment_on_visa?visa={shown}&of=alder");
    fill(&site, "cedar", &comment, &[("words", WORDS)]).await;
    let (_, alder) = page(&site, "access", "alder").await;
    assert!(alder.contains(WORDS) && alder.matches("class=\"case\"").count() == 2, "{alder}");
    let (_, cedar) = page(&site, "access", "cedar").await;
    assert!(cedar.contains(WORDS) && cedar.matches("class=\"case\"").count() == 1, "{cedar}");
    let (_, birch) = page(&site, "access", "birch").await;
    assert!(!birch.contains(WORDS) && !birch.contains("class=\"case\""), "{birch}");
    assert_eq!(page(&site, "access", "").await.0, StatusCode::NOT_FOUND, "the public has no such page");
    for by in ["chair", "secretariat"] {
        let overview = page(&site, "", by).await.1;
        let told = "Members without a decision: \u{2068}2\u{2069}. Delegations: \u{2068}1\u{2069}";
        assert!(overview.contains(told), "{by}: {overview}");
    }
    assert!(!page(&site, "", "alder").await.1.contains("Members without a decision"));
    let (rail, public) = (page(&site, "calendar", "birch").await.1, page(&site, "calendar", "").await.1);
    let link = format!("href=\"{GROUP}/access\"");
    assert!(rail.contains(&link) && !public.contains(&link), "the rail leads where the seat may look");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn small_cells_are_withheld_and_the_numbers_go_as_far_as_the_group_decides() {
    let site = site().await;
    rules_adopted(&site).await;
    let session = session(&site).await;
    let in_time = [("facts.outcome", "issued"), ("facts.decided", "2021-12-10")];
    for (n, by) in (0..).zip(["alder", "birch", "cedar"]) {
        reports(&site, by, n, &session, &in_time).await;
    }
    let refused = [("facts.outcome", "refused"), ("facts.decided", "2021-12-11"), ("facts.instead", "remote")];
    reports(&site, "alder", 3, &session, &refused).await;
    let path = format!("access/{session}");
    for by in ["chair", "secretariat"] {
        let (_, report) = page(&site, &path, by).await;
        // The one refused could be had from four less the three in time, so these are not shown either.
        let rows = |cause: &str| report.split(cause).nth(1).expect("a row").chars().take(60).collect::<String>();
        assert!(rows(">issued before the first day").contains("withheld"), "{report}");
        assert!(rows(">refused").contains("withheld") && rows(">withdrawn by the delegation").contains('0'));
    }
    let (_, alder) = page(&site, &path, "alder").await;
    assert!(alder.contains("No numbers are here yet"), "not before the group decides: {alder}");
    assert_eq!(page(&site, &path, "").await.0, StatusCode::NOT_FOUND);
    adopts(&site, "access-report-to-states").await;
    fill(&site, "cedar", &format!("comment_on_access?session={session}"), &[("words", WORDS)]).await;
    let early = "The session is not over. The report is given once";
    assert!(page(&site, &path, "secretariat").await.1.contains(early), "what cannot be put right is said before");
    assert!(!page(&site, &path, "cedar").await.1.contains(early));
    fill(&site, "secretariat", &format!("give_access_report?session={session}"), &[]).await;
    assert!(!page(&site, &path, "secretariat").await.1.contains(early));
    let (_, alder) = page(&site, &path, "alder").await;
    assert!(alder.contains(WORDS) && alder.contains("withheld") && alder.contains("Last given out"), "{alder}");
    let (_, plot) = page(&site, "access", "alder").await;
    assert!(plot.contains("<desc id=\"plot-description\">") && plot.contains("class=\"withheld\""), "{plot}");
    assert_eq!(page(&site, &path, "").await.0, StatusCode::NOT_FOUND, "to all States, not to the public");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_matter_is_circulated_only_as_its_state_wishes() {
    let site = site().await;
    rules_adopted(&site).await;
    let session = session(&site).await.to_string();
    let typed =
        [("subject", "Two could not travel"), ("words", WORDS), ("session", &session), ("host_country", "cedar")];
    fill(&site, "alder", "raise_matter", &typed).await;
    let matter = *site.group.snapshot().proceedings.confidences.matters.keys().next().expect("a matter");
    let path = format!("access/matters/{matter}");
    assert_eq!(page(&site, &path, "birch").await.0, StatusCode::NOT_FOUND);
    let (_, secretariat) = page(&site, &path, "secretariat").await;
    let consider = link(&secretariat, "consider_matter");
    fill(&site, "secretariat", &consider, &[("words", "A line was opened.")]).await;
    let comment = link(&page(&site, &path, "cedar").await.1, "comment_on_matter");
    fill(&site, "cedar", &comment, &[("words", "It was complete on the day.")]).await;
    fill(&site, "alder", &format!("circulate_matter?matter={matter}"), &[]).await;
    let (status, birch) = page(&site, &path, "birch").await;
    assert_eq!(status, StatusCode::OK);
    for words in [WORDS, "A line was opened.", "It was complete on the day."] {
        assert!(birch.contains(words), "{words}: {birch}");
    }
    assert_eq!(page(&site, &path, "").await.0, StatusCode::NOT_FOUND);
    let consider = link(&page(&site, &path, "secretariat").await.1, "consider_matter");
    fill(&site, "secretariat", &consider, &[("words", "It is open still.")]).await;
    assert!(page(&site, &path, "birch").await.1.contains("It is open still."), "what is said later all have too");
}

/// Returns what follows `do/` in the address of the first form of that act on a page.
fn link(page: &str, act: &str) -> String {
    let (_, rest) = page.split_once(&format!("/do/{act}")).unwrap_or_else(|| panic!("{act}: {page}"));
    format!("{act}{}", rest.split('"').next().expect("its end").replace("&amp;", "&"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_chair_is_told_before_a_decision_and_nobody_else() {
    let site = site().await;
    let meeting = rules_adopted(&site).await;
    fill(&site, "birch", &format!("say_incomplete?meeting={meeting}"), &[("words", WORDS)]).await;
    let subject = json!({"on": "procedural", "words": six("To meet at noon")});
    site.record(&act("chair", "put_question", json!({"meeting": meeting, "subject": subject}))).await;
    let path = format!("meeting/{meeting}");
    assert!(page(&site, &path, "chair").await.1.contains(WORDS));
    for by in ["", "alder", "cedar"] {
        assert!(!page(&site, &path, by).await.1.contains(WORDS), "{by}");
    }
    let question = *site.group.snapshot().proceedings.state.questions.iter().max_by_key(|(_, q)| q.number).unwrap().0;
    let (_, stands) = page(&site, &format!("do/gavel?question={question}"), "chair").await;
    assert!(stands.contains(WORDS), "it stands beside what will be recorded: {stands}");
    assert!(page(&site, &path, "birch").await.1.contains("/do/say_complete"));
    fill(&site, "birch", &format!("say_complete?meeting={meeting}"), &[]).await;
    assert!(!page(&site, &path, "chair").await.1.contains(WORDS));
}
