//! A round of accreditation under each of the three modalities: who sees what, who objected to whom, and an organization's own page.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/participation.rs"]
mod participation;
#[path = "http/site.rs"]
mod site;

use axum::http::StatusCode;
use hands::*;
use nemcon_negotiation::Id;
use nemcon_negotiation::state::Standing;
use nemcon_web::msg;
use participation::*;
use site::*;

/// A round until its silence is over: one organization passes, one is objected to, one is in consultative status.
struct Played {
    site: Site,
    round: Id,
    /// Own pages of the organization that passes and of the one that is objected to.
    passes: String,
    objected: String,
}

impl Played {
    async fn under(modalities: &str) -> Self {
        let site = site().await;
        rules_adopted(&site).await;
        adopts(&site, modalities).await;
        let round = round(&site).await;
        let passes_at = applies(&site, &round, "Lantern Society", "b").await;
        let objected = applies(&site, &round, "Tidewater Circle", "b").await;
        applies(&site, &round, "Harbour Bell", "a").await;
        passes(&site, "Lantern Society", "list_application").await;
        passes(&site, "Tidewater Circle", "list_application").await;
        passes(&site, "Harbour Bell", "admit_in_status").await;
        circulates(&site, &round).await;
        let (application, _) = application(&site, "Tidewater Circle");
        let object = format!("object_to_application?round={round}&application={application}");
        fill(&site, "birch", &object, &[("basis", BASIS)]).await;
        fill(&site, "cedar", &format!("ask_about_objections?round={round}"), &[]).await;
        Self { site, round, passes: passes_at, objected }
    }

    async fn sees(&self, by: &str) -> String {
        let session = if by.is_empty() { None } else { Some(self.site.sign_in(by).await) };
        let page = self.site.get(&format!("{GROUP}/stakeholders/{}", self.round), session.as_deref()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        page.text()
    }

    async fn own(&self, address: &str) -> String {
        let page = self.site.get(address, None).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        page.text()
    }

    /// The Chair answers the State that asked, as the page lets it.
    async fn answered(&self) {
        let inquiries = self.site.group.snapshot().proceedings.confidences.inquiries.clone();
        let inquiry = inquiries.keys().next().expect("somebody asked");
        fill(&self.site, "chair", &format!("answer_about_objections?round={}&inquiry={inquiry}", self.round), &[])
            .await;
    }

    async fn concluded(&self) {
        fill(&self.site, "chair", &format!("conclude_round?round={}", self.round), &[]).await;
        let (application, _) = application(&self.site, "Tidewater Circle");
        fill(&self.site, "chair", &format!("tell_applicant?round={}&application={application}", self.round), &[]).await;
    }
}

/// What everybody sees alike while the list is under silence.
async fn under_silence(played: &Played, proposed: bool) {
    let public = played.sees("").await;
    assert_eq!(
        public.contains("Tidewater Circle"),
        proposed,
        "names proposed are public or not, as the modalities say"
    );
    assert!(public.contains("Harbour Bell"), "who takes part is public");
    let (alder, birch) = (played.sees("alder").await, played.sees("birch").await);
    for page in [&public, &alder, &played.sees("secretariat").await] {
        assert!(!page.contains(BASIS) && !page.contains("your delegation objects"), "{page}");
        assert!(!page.contains("objections that stand"), "how many object is nobody's business");
    }
    assert!(alder.contains("Lantern Society") && alder.contains("/do/object_to_application"));
    assert!(birch.contains("your delegation objects") && birch.contains("/do/lift_objection"));
    assert!(played.sees("chair").await.contains("objections that stand: 1"));
    for address in [&played.passes, &played.objected] {
        let own = played.own(address).await;
        assert!(own.contains("on the list") && !own.contains(BASIS) && !own.contains("BIRCH"), "{own}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_april_2022_the_state_that_asks_learns_who_objected_and_nobody_else() {
    let played = Played::under("stakeholders-april-2022").await;
    under_silence(&played, false).await;
    silence_over(&played.site, &played.round).await;
    played.answered().await;
    let cedar = played.sees("cedar").await;
    assert!(cedar.contains("BIRCH") && cedar.contains(BASIS) && cedar.contains("Tidewater Circle"), "{cedar}");
    for by in ["", "alder", "secretariat"] {
        assert!(!played.sees(by).await.contains(BASIS), "{by}");
    }
    let chair = played.sees("chair").await;
    assert!(chair.contains("Log of what was disclosed") && chair.contains(BASIS));
    fill(&played.site, "chair", &format!("accredit?round={}", played.round), &[]).await;
    played.concluded().await;
    let public = played.sees("").await;
    assert!(public.contains("Lantern Society") && !public.contains("Tidewater Circle"), "accredited names only");
    assert!(played.own(&played.passes).await.contains("for the mandate of the group"));
    let own = played.own(&played.objected).await;
    assert!(own.contains("not accredited") && !own.contains(BASIS) && !own.contains("BIRCH"), "{own}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_in_the_first_group_nothing_of_objections_is_told() {
    let played = Played::under("stakeholders-first-group").await;
    under_silence(&played, false).await;
    silence_over(&played.site, &played.round).await;
    played.answered().await;
    let cedar = played.sees("cedar").await;
    assert!(cedar.contains("Nothing to be told under the modalities") && !cedar.contains(BASIS), "{cedar}");
    fill(&played.site, "chair", &format!("accredit?round={}", played.round), &[]).await;
    played.concluded().await;
    assert!(!played.own(&played.objected).await.contains(BASIS));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_the_draft_of_2026_all_states_and_the_applicant_learn_the_basis_and_not_who() {
    let played = Played::under("stakeholders-draft-2026").await;
    under_silence(&played, true).await;
    silence_over(&played.site, &played.round).await;
    played.answered().await;
    for by in ["alder", "cedar"] {
        let page = played.sees(by).await;
        assert!(page.contains(BASIS) && !page.contains("BIRCH: ") && !page.contains("– BIRCH"), "{by}: {page}");
    }
    assert!(!played.sees("").await.contains(BASIS), "the public does not");
    let chair = played.sees("chair").await;
    assert!(chair.contains("name=\"decision\""), "the Chair names the decision of the body: {chair}");
    played.concluded().await;
    let own = played.own(&played.objected).await;
    assert!(own.contains(BASIS) && !own.contains("BIRCH"), "{own}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whom_to_write_to_is_for_the_secretariat_and_the_chair() {
    let played = Played::under("stakeholders-april-2022").await;
    let (id, _) = application(&played.site, "Lantern Society");
    let path = format!("{GROUP}/stakeholders/{}/{id}", played.round);
    for (by, reads) in [("secretariat", true), ("chair", true), ("alder", false)] {
        let session = played.site.sign_in(by).await;
        let page = played.site.get(&path, Some(&session)).await;
        assert_eq!(page.status, StatusCode::OK, "{by}");
        assert_eq!(page.text().contains(CONTACT), reads, "{by}");
        let file = page.text().split(&format!("{GROUP}/files/")).nth(1).expect("a document")[..64].to_owned();
        let file = played.site.get(&format!("{GROUP}/files/{file}"), Some(&session)).await;
        assert_eq!((file.status, &file.bytes[..5]), (StatusCode::OK, &b"%PDF-"[..]), "{by}");
    }
    assert_eq!(played.site.get(&path, None).await.status, StatusCode::NOT_FOUND, "the public has no application");
    let size = played.site.group.snapshot().size();
    for number in 1..=size {
        let entry = played.site.get(&format!("{GROUP}/record/{number}"), None).await.text();
        assert!(!entry.contains(CONTACT) && !entry.contains(BASIS), "{number}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_typed_is_kept_when_the_form_comes_back() {
    let site = site().await;
    rules_adopted(&site).await;
    adopts(&site, "stakeholders-april-2022").await;
    let round = round(&site).await;
    let to = format!("{GROUP}/stakeholders/{round}/apply");
    let mut fields = typed("Lantern Society", "b");
    fields.retain(|(name, _)| *name != "purpose");
    let back = parts(&site, &to, &fields, &[]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.text().contains("Purpose") && back.text().contains("value=\"Lantern Society\""), "{}", back.text());
    let mut trapped = typed("Lantern Society", "b");
    trapped.push(("website", "https://spam.example"));
    assert_eq!(parts(&site, &to, &trapped, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let program = parts(&site, &to, &typed("Lantern Society", "b"), &[b"MZ\x90\x00"]).await;
    assert_eq!(program.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(site.group.snapshot().proceedings.confidences.applications.is_empty(), "nothing was recorded");
    let large = vec![b'a'; 9 * 1024 * 1024];
    assert_eq!(parts(&site, &to, &typed("A", "b"), &[&large]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let mut last = StatusCode::OK;
    for _ in 0..20 {
        last = parts(&site, &to, &trapped, &[]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "a few at once from one address");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_returned_is_sent_again_and_can_be_withdrawn() {
    let site = site().await;
    rules_adopted(&site).await;
    adopts(&site, "stakeholders-april-2022").await;
    let round = round(&site).await;
    let own = applies(&site, &round, "Lantern Society", "b").await;
    let (id, of) = application(&site, "Lantern Society");
    let review = format!("review_application?application={id}&of={of}");
    fill(&site, "secretariat", &review, &[("step", "return"), ("words", "Say where it works.")]).await;
    let page = site.get(&own, None).await.text();
    assert!(page.contains("Say where it works.") && page.contains("Send the completed application"), "{page}");
    let form = site.get(&format!("{own}/apply"), None).await.text();
    assert!(form.contains("value=\"Lantern Society\""), "what was said before stands in it: {form}");
    let mut fields = typed("Lantern Society", "b");
    let id = hidden(&form, "act_id");
    fields.push(("act_id", &id));
    let sent = parts(&site, &format!("{own}/apply"), &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert!(site.get(&own, None).await.text().contains("waits for the secretariat"));
    let gone = site.form(&format!("{own}/withdraw"), None, &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    let all = site.group.snapshot().proceedings.confidences.applications.clone();
    assert!(all.values().all(|held| held.standing == Standing::Withdrawn));
    let other = own.rsplit_once('/').expect("a secret").0.to_owned() + "/" + &"0".repeat(64);
    assert_eq!(site.get(&other, None).await.status, StatusCode::NOT_FOUND, "another secret opens nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_one_organization_the_newest_application_stands_first() {
    let site = site().await;
    rules_adopted(&site).await;
    adopts(&site, "stakeholders-april-2022").await;
    let round = round(&site).await;
    let own = applies(&site, &round, "Lantern Society", "b").await;
    let mut ids = vec![];
    for _ in 0..4 {
        let held = site.group.snapshot().proceedings.confidences.applications.clone();
        let (id, held) = held.into_iter().find(|(_, held)| held.standing == Standing::Open).expect("one waits");
        let review = format!("review_application?application={id}&of={}", held.by);
        fill(&site, "secretariat", &review, &[("step", "return"), ("words", "Say where it works.")]).await;
        let form = site.get(&format!("{own}/apply"), None).await.text();
        let act = hidden(&form, "act_id");
        let mut fields = typed("Lantern Society", "b");
        fields.push(("act_id", &act));
        assert_eq!(parts(&site, &format!("{own}/apply"), &fields, &[]).await.status, StatusCode::SEE_OTHER);
        ids.push(id.to_string());
    }
    let session = site.sign_in("secretariat").await;
    let page = site.get(&format!("{GROUP}/stakeholders/{round}"), Some(&session)).await.text();
    let places: Vec<_> = ids.iter().rev().map(|id| page.find(&format!("/{id}\""))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let newest = page.find("review_application").expect("the one that waits can be reviewed");
    assert!(Some(newest) < places[0], "{newest} {places:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_accredited_organization_takes_its_seat_has_two_minutes_and_hands_in_written_inputs() {
    let played = Played::under("stakeholders-april-2022").await;
    let site = &played.site;
    silence_over(site, &played.round).await;
    assert!(!played.own(&played.passes).await.contains("/seat\""), "not before it is accredited");
    let early = site.form(&format!("{}/seat", played.passes), None, &[]).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    fill(site, "chair", &format!("accredit?round={}", played.round), &[]).await;
    assert!(played.own(&played.passes).await.contains("/seat\""));
    assert!(!played.own(&played.objected).await.contains("/seat\""));
    let made = site.form(&format!("{}/seat", played.passes), None, &[]).await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, "no-store"));
    let page = made.text();
    let secret = page.split("/link/").nth(1).expect("a link").split('<').next().expect("its end").to_owned();
    let session = site.app.office.redeem(&secret, 12).await.expect("signs in").expect("a session");

    // Its page offers what it may do, and nothing of credentials or keys, which are for States and standing observers.
    let (_, code) = application(site, "Lantern Society");
    let own = site.get(&format!("{GROUP}/delegations/{code}"), Some(&session)).await.text();
    assert!(own.contains("/do/register_member") && own.contains("takes part"), "{own}");
    for not in ["/do/submit_credentials", "/do/register_key", "No credentials yet", "id=\"keys\""] {
        assert!(!own.contains(not), "{not}: {own}");
    }
    let alder = site.sign_in("alder").await;
    let theirs = site.get(&format!("{GROUP}/delegations/{code}"), Some(&alder)).await.text();
    assert!(!theirs.contains("/do/challenge_credentials"), "{theirs}");
    let state = site.get(&format!("{GROUP}/delegations/alder"), Some(&alder)).await.text();
    assert!(state.contains("/do/submit_credentials") && state.contains("/do/register_key"), "{state}");

    // A dialogue with stakeholders, with a list for them: a slot has two minutes, as the rulebook says.
    let mut body = schedule().content.body();
    body["kind"] = serde_json::json!("stakeholder_dialogue");
    for (name, hour) in [("from", 15), ("to", 18)] {
        body[name] = serde_json::json!({"at": format!("2022-02-01T{}:00:00.000Z", hour + 5),
            "local": format!("2022-02-01T{hour}:00"), "zone": "America/New_York"});
    }
    let dialogue = act("secretariat", "schedule_meeting", body);
    site.record(&dialogue).await;
    let meeting = dialogue.id;
    fill(site, "secretariat", &format!("open_list?meeting={meeting}"), &[("of", "stakeholders")]).await;
    let address = format!("{GROUP}/meeting/{meeting}");
    let shown = msg::plain(&site.get(&address, None).await.text());
    assert!(shown.contains("2 min a statement") && !shown.contains("for a group"), "{shown}");
    let beside = format!("{GROUP}/statements/hand-in?meeting={meeting}");
    assert!(site.get(&address, Some(&session)).await.text().contains(&beside), "the page leads to the form");
    assert!(!shown.contains("Written inputs"), "nothing is there, and the public hands nothing in");

    let form = site.get(&beside, Some(&session)).await.text();
    assert!(form.contains("value=\"now\" checked"), "what a stakeholder writes is for the page: {form}");
    let (id, on) = (hidden(&form, "act_id"), meeting.to_string());
    let text = "Warnings should reach the small ports too.";
    let fields = [
        ("act_id", &*id),
        ("meeting", &*on),
        ("text.es", text),
        ("standing.es", "original"),
        ("step", "send"),
        ("title", "Small ports"),
    ];
    let sent = parts_from(site, Some(&session), &format!("{GROUP}/statements/hand-in"), &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let public = || async { msg::plain(&site.get(&address, None).await.text()) };
    let shown = public().await;
    let part = shown
        .split("id=\"written\"")
        .nth(1)
        .expect("the written inputs stand on the page")
        .split("</section>")
        .next()
        .unwrap_or_default();
    for words in ["Written inputs", "Lantern Society", "Small ports", "Español"] {
        assert!(part.contains(words), "{words}: {part}");
    }
    let read = site.get(&format!("{GROUP}/statements/{id}"), None).await.text();
    assert!(read.contains(text), "{read}");
    // Corrected and taken back like any statement, by the organization alone.
    let change = format!("{GROUP}/statements/{id}/correct");
    let birch = site.sign_in("birch").await;
    assert_eq!(site.get(&change, Some(&birch)).await.status, StatusCode::NOT_FOUND);
    let again = hidden(&site.get(&change, Some(&session)).await.text(), "act_id");
    let fields = [
        ("act_id", &*again),
        ("text.es", "Warnings should reach every port."),
        ("standing.es", "original"),
        ("step", "send"),
    ];
    let sent = parts_from(site, Some(&session), &change, &fields, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert!(site.get(&format!("{GROUP}/statements/{id}"), None).await.text().contains("every port"));
    let form = site.get(&format!("{GROUP}/do/take_back_statement?statement={id}"), Some(&session)).await.text();
    let gone = press(site, &session, &form, &[]).await;
    let gone = if gone.status == StatusCode::OK { press(site, &session, &gone.text(), &[]).await } else { gone };
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    let left = site.get(&format!("{GROUP}/statements/{id}"), None).await.text();
    assert!(!left.contains("every port"), "{left}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_is_taken_for_many_organizations_together_or_for_none() {
    let site = site().await;
    rules_adopted(&site).await;
    adopts(&site, "stakeholders-april-2022").await;
    let round = round(&site).await;
    for name in ["Lantern Society", "Tidewater Circle", "Harbour Bell", "Reef Watch"] {
        applies(&site, &round, name, if name == "Harbour Bell" { "a" } else { "b" }).await;
    }
    let session = site.sign_in("secretariat").await;
    let many = format!("{GROUP}/stakeholders/{round}/many");
    let standing = || {
        let snapshot = site.group.snapshot();
        let of = |standing| {
            snapshot.proceedings.confidences.applications.values().filter(|held| held.standing == standing).count()
        };
        [of(Standing::Open), of(Standing::Approved), of(Standing::Listed)]
    };
    let page = site.get(&format!("{GROUP}/stakeholders/{round}"), Some(&session)).await.text();
    assert!(page.contains("many/review_application"), "{page}");
    let shown = site.get(&format!("{many}/review_application"), Some(&session)).await.text();
    let choose =
        |names: &[&str]| -> Vec<String> { names.iter().map(|name| application(&site, name).0.to_string()).collect() };
    let sends = async |step: &str, go: &str, base: Option<&str>, chosen: &[String]| {
        let mut fields = vec![("go", go)];
        fields.extend(base.map(|base| ("act_id", base)));
        fields.extend(chosen.iter().map(|id| ("application", id.as_str())));
        site.form(&format!("{many}/{step}"), Some(&session), &fields).await
    };
    assert!(shown.contains("Lantern Society") && shown.contains("Reef Watch"), "{shown}");
    let nothing = sends("review_application", "chosen", None, &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nothing.text());
    let all = sends("review_application", "all", None, &[]).await.text();
    assert!(all.contains("\u{2068}4\u{2069} acts will be recorded together") && standing() == [4, 0, 0], "{all}");
    let base = all
        .split("name=\"act_id\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a name")
        .to_owned();
    let of = choose(&["Lantern Society", "Tidewater Circle", "Harbour Bell"]);
    let size = site.group.snapshot().size();
    let sent = sends("review_application", "send", Some(&base), &of).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!((standing(), site.group.snapshot().size()), ([1, 3, 0], size + 3));
    // Sent twice it counts once: for those the step is not open any more, and nothing is recorded.
    let again = sends("review_application", "send", Some(&base), &[&of[..], &choose(&["Reef Watch"])].concat()).await;
    assert!(
        again.status == StatusCode::UNPROCESSABLE_ENTITY && again.text().contains("Reef Watch"),
        "{}",
        again.text()
    );
    assert_eq!((standing(), site.group.snapshot().size()), ([1, 3, 0], size + 3));
    // What is in consultative status is on no list.
    let list = site.get(&format!("{many}/list_application"), Some(&session)).await.text();
    assert!(
        list.contains("Lantern Society") && !list.contains("Harbour Bell") && !list.contains("Reef Watch"),
        "{list}"
    );
    let listed =
        sends("list_application", "send", Some(&base), &choose(&["Lantern Society", "Tidewater Circle"])).await;
    assert_eq!((listed.status, standing()), (StatusCode::SEE_OTHER, [1, 1, 2]), "{}", listed.text());
    for (by, status) in [(Some("birch"), 404), (Some("chair"), 200), (None, 401)] {
        let session = match by {
            Some(by) => Some(site.sign_in(by).await),
            None => None,
        };
        let answer = site.get(&format!("{many}/tell_applicant"), session.as_deref()).await;
        assert_eq!(answer.status.as_u16(), status, "{by:?}");
        assert!(!answer.text().contains("Lantern Society"), "{by:?}: nobody waits to be told yet");
    }
    assert_eq!(site.get(&format!("{many}/apply"), Some(&session)).await.status, StatusCode::NOT_FOUND);
}
