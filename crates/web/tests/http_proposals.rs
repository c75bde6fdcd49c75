//! A text is negotiated by forms alone: a paragraph is edited in place, an instruction is read, a form is filled in; what
//! they come to is shown before it counts; the Chair disposes of them and issues a revision; a delegation finds its words.

#[path = "http/hands.rs"]
mod hands;
#[path = "http/site.rs"]
mod site;
#[path = "http/texts.rs"]
mod texts;

use axum::http::StatusCode;
use hands::*;
use site::*;
use texts::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_negotiated_by_forms_alone() {
    let site = site().await;
    let draft = tabled(&site).await;
    let (first, second) = (paragraph(&site, &draft, 1), paragraph(&site, &draft, 2));
    let base = format!("texts/{draft}/0/propose?text=en");
    let typed = [("words", "The group met in the autumn."), ("reason", "It did.")];
    let own = propose(
        &site,
        "alder",
        &format!("{base}&at={first}&way=edit"),
        &typed,
        "states",
        "replace “spring” with “autumn”",
    )
    .await;
    let typed = [("instruction", "In paragraph 2, delete “, as appropriate”.")];
    propose(&site, "birch", &format!("{base}&way=instruction"), &typed, "states", "delete “, as appropriate”").await;
    let at = second.to_string();
    let typed = [("at", at.as_str()), ("op", "replace"), ("old", "as appropriate"), ("new", "twice a year")];
    propose(&site, "cedar", &format!("{base}&way=form"), &typed, "chair", "with “twice a year”").await;

    let page = seen(&site, "chair", &format!("texts/{draft}/0?view=compilation")).await;
    assert!(page.contains("autumn") && page.contains("twice a year"), "{page}");
    let page = seen(&site, "alder", &format!("texts/{draft}/0?view=compilation")).await;
    assert!(!page.contains("twice a year"), "the Chair alone knows it");
    let clash = seen(&site, "chair", &format!("texts/{draft}/revision")).await;
    assert!(clash.contains("Cannot stand together with"), "{clash}");

    let proposals = site.group.snapshot();
    let chair = nemcon_negotiation::Seat::Taken {
        capacity: nemcon_negotiation::Capacity::Chair,
        by: "chair".parse().expect("a code"),
    };
    let all = proposals.proceedings.seen_by(&chair, begin()).proposals().into_iter();
    let ids: Vec<String> = all.map(|(id, _)| id.to_string()).collect();
    assert_eq!(ids.len(), 3);
    let session = site.sign_in("chair").await;
    let how: Vec<String> = ids.iter().map(|id| format!("how.{id}")).collect();
    let fields = [(how[0].as_str(), "as_it_is"), (how[1].as_str(), "as_it_is"), (how[2].as_str(), "not_taken")];
    let answer = site.form(&format!("{GROUP}/texts/{draft}/dispose"), Some(&session), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));

    let next = seen(&site, "chair", &format!("texts/{draft}/revision")).await;
    let form = next.split("id=\"next\"").nth(1).expect("the next revision").to_owned();
    let words = form.split("</textarea>").next().and_then(|part| part.rsplit('>').next()).expect("words").to_owned();
    assert!(words.contains("1. The group met in the autumn.") && words.contains("2. It will meet again."), "{words}");
    let shown = press(&site, &session, &form, &[("languages.en.plain", &words)]).await;
    let answer = press(&site, &session, &shown.text(), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    assert_eq!(site.group.snapshot().proceedings.state.drafts[&draft].latest().revision, 1);

    let mine = seen(&site, "alder", &format!("texts/{draft}/dispositions?mine=1")).await;
    assert!(mine.contains("Taken as it is") && mine.contains("Its words went to"), "{mine}");
    let page =
        seen(&site, "alder", own.split("/strait/").nth(1).expect("a page").split('?').next().expect("a path")).await;
    assert!(page.contains("Taken as it is"), "{page}");
    let page = seen(&site, "alder", &format!("texts/{draft}/1?view=changes")).await;
    assert!(page.contains("<del>") && page.contains("autumn"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bracket_without_its_other_half_is_told_at_its_place_and_kept() {
    let site = site().await;
    let draft = tabled(&site).await;
    let session = site.sign_in("chair").await;
    let page = seen(&site, "chair", &format!("texts/{draft}/revision?numbers=kept")).await;
    let form = page.split("id=\"next\"").nth(1).expect("the next revision").to_owned();
    let words = "= Report\n\n1. The group [met in the spring.\n\n1 bis. It rose.\n\n2. It will [meet] again.";
    let shown = press(&site, &session, &form, &[("languages.en.plain", words)]).await;
    let told = main(&shown.text());
    assert!(told.contains("has no other half") && told.contains("Paragraph 1"), "{told}");
    assert!(!told.contains("Paragraph 2"), "what has its other half is not told: {told}");
    let answer = press(&site, &session, &shown.text(), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", main(&answer.text()));
    let page = seen(&site, "alder", &format!("texts/{draft}/1?text=en")).await;
    assert_eq!(page.matches("a bracket without its other half").count(), 1, "{page}");
    let open = seen(&site, "alder", &format!("texts/{draft}/open")).await;
    assert!(open.contains("a bracket without its other half") && open.contains(">brackets<"), "{open}");
    // The next revision numbers anew, unless the Chair keeps the numbers.
    let kept = seen(&site, "chair", &format!("texts/{draft}/revision?numbers=kept")).await;
    assert!(kept.contains("1 bis. It rose."), "{kept}");
    let anew = seen(&site, "chair", &format!("texts/{draft}/revision")).await;
    assert!(anew.contains("2. It rose.") && anew.contains("3. It will"), "{anew}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_paragraph_keeps_what_its_marks_say() {
    let site = site().await;
    let plain = "= Report\n\n1. The group met[^1] in the spring.\n\n[^1]: In two rooms.";
    let typed = [("title.en", "Report"), ("languages.en.plain", plain), ("element", "norms")];
    fill(&site, "chair", "table_draft", &typed).await;
    let draft = only(site.group.snapshot().proceedings.state.drafts.iter());
    let at = paragraph(&site, &draft, 1);
    let way = format!("texts/{draft}/0/propose?at={at}&way=edit");
    let note = paragraph(&site, &draft, 2);
    let called = format!("<sup><a href=\"#p-{}-{}\">1</a></sup>", note.act, note.ordinal);
    let words = [("words", "The whole group met in the spring of that year.")];
    let to = propose(&site, "alder", &way, &words, "states", "of that year").await;
    let page = seen(&site, "alder", to.trim_start_matches(&format!("{GROUP}/"))).await;
    assert!(page.contains("<ins") && page.contains(&called), "{called}: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let site = site().await;
    let draft = tabled(&site).await;
    let session = site.sign_in("alder").await;
    let page = site.get(&format!("{GROUP}/texts/{draft}/0/propose?way=form&text=en"), Some(&session)).await;
    let at = paragraph(&site, &draft, 1).to_string();
    let typed = [("at", at.as_str()), ("op", "replace"), ("old", "winter"), ("new", "autumn"), ("reason", "Kept.")];
    let answer = press(&site, &session, &page.text(), &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = main(&answer.text());
    assert!(page.contains("“winter” does not stand there: Paragraph 1"), "{page}");
    assert!(page.contains("Kept.") && page.contains(">winter</textarea>"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_proposal_can_hold_is_told_at_once() {
    let site = site().await;
    let draft = tabled(&site).await;
    let session = site.sign_in("alder").await;
    let at = paragraph(&site, &draft, 1).to_string();
    let page = site.get(&format!("{GROUP}/texts/{draft}/0/propose?way=edit&text=en&at={at}"), Some(&session)).await;
    for words in ["x ".repeat(100_000), "[".repeat(40_000), "[a / ".repeat(10_000)] {
        let answer = press(&site, &session, &page.text(), &[("words", words.as_str())]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(main(&answer.text()).contains("too long for one proposal"));
    }
    let page = site.get(&format!("{GROUP}/texts/{draft}/0/propose?way=form&text=en"), Some(&session)).await;
    let typed = [("at", at.as_str()), ("op", "explode"), ("new", "x")];
    let answer = press(&site, &session, &page.text(), &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "an unknown verb is no other verb");
    for at in ["", "x", "0:0", "ffffffffffffffffffffffffffffffff:1", "\u{0}"] {
        let page = site.get(&format!("{GROUP}/texts/{draft}/0/propose?way=edit&text=en"), Some(&session)).await;
        let answer = press(&site, &session, &page.text(), &[("at", at), ("words", "y")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{at:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_working_copy_is_seen_by_those_it_is_shared_with_alone() {
    let site = site().await;
    let draft = tabled(&site).await;
    let size = site.group.snapshot().size();
    let address = format!("texts/{draft}/0/propose?text=en&way=edit&at={}", paragraph(&site, &draft, 1));
    let copy = propose(&site, "alder", &address, &[("words", "The group sat in the spring.")], "desk", "sat").await;
    let path = copy.split("/strait/").nth(1).expect("a page").split('?').next().expect("a path").to_owned();
    assert!(seen(&site, "alder", &path).await.contains("replace “met” with “sat”"));
    let other = site.sign_in("birch").await;
    let there = format!("{GROUP}/{path}");
    assert_eq!(site.get(&there, Some(&other)).await.status, StatusCode::NOT_FOUND);
    let own = site.sign_in("alder").await;
    site.form(&there, Some(&own), &[("step", "share"), ("shared", "birch")]).await;
    assert_eq!(site.get(&there, Some(&other)).await.status, StatusCode::OK);
    for by in ["chair", "cedar"] {
        assert_eq!(site.get(&there, Some(&site.sign_in(by).await)).await.status, StatusCode::NOT_FOUND, "{by}");
    }
    site.form(&there, Some(&own), &[("step", "clear")]).await;
    assert_eq!(site.get(&there, Some(&other)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.group.snapshot().size(), size, "nothing of it is in the record");
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_and_proposals_leave_as_files_that_hold_what_the_seat_may_see() {
    let site = site().await;
    let draft = tabled(&site).await;
    let base = format!("texts/{draft}/0/propose?text=en");
    let typed = [("instruction", "In paragraph 2, delete “, as appropriate”.")];
    let open = propose(&site, "birch", &format!("{base}&way=instruction"), &typed, "states", "delete").await;
    let typed = [("instruction", "In paragraph 1, replace “spring” with “autumn”.")];
    propose(&site, "cedar", &format!("{base}&way=instruction"), &typed, "chair", "autumn").await;

    let read = async |by: &str, path: &str| {
        let session = site.sign_in(by).await;
        let answer = site.get(&format!("{GROUP}/{path}"), Some(&session)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.header(axum::http::header::CONTENT_TYPE).starts_with("application/akn+xml"));
        let id = nemcon_negotiation::Id([1; 16]);
        let read = nemcon_formats::akn::read(nemcon_negotiation::Lang::Fr, id, answer.text().as_bytes());
        let read = read.unwrap_or_else(|why| panic!("{path}: {why}"));
        assert_eq!(read.remarks, [], "{path}");
        read
    };
    let text = read("alder", &format!("texts/{draft}/0/akn?text=en")).await.text.expect("words");
    let kept = site.group.snapshot().proceedings.state.drafts[&draft].latest().nodes.to_vec();
    assert_eq!(text.nodes(), kept, "identities go out and come back");
    let count =
        async |by: &str| read(by, &format!("texts/{draft}/0/akn?text=en&view=compilation")).await.proposals.len();
    assert_eq!((count("chair").await, count("alder").await), (2, 1), "the Chair alone knows of one");
    let path = open.split("/strait/").nth(1).and_then(|path| path.split('?').next()).expect("a path").to_owned();
    let one = read("alder", &format!("{path}/akn")).await;
    assert_eq!(one.proposals[0].meta.author.as_ref().map(ToString::to_string).as_deref(), Some("birch"));

    let session = site.sign_in("alder").await;
    let none = site.get(&format!("{GROUP}/texts/{draft}/0/pdf?text=en"), Some(&session)).await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(main(&none.text()).contains("can be printed from the browser"), "{}", main(&none.text()));
    assert!(seen(&site, "alder", &format!("texts/{draft}/0")).await.contains("/0/pdf?text=en"));
}
