//! Hands that fill in forms as a browser without script does.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::time::Duration;

use axum::http::{StatusCode, header};
use nemcon_negotiation::Id;

use super::site::{Answer, Site};

pub const GROUP: &str = "/en/groups/strait";

/// Fills in a form as a browser would: takes its hidden fields from the page, adds what is typed, and confirms if asked.
pub async fn fill(site: &Site, by: &str, form: &str, typed: &[(&str, &str)]) -> String {
    let session = site.sign_in(by).await;
    let page = site.get(&format!("{GROUP}/do/{form}"), Some(&session)).await;
    assert_eq!(page.status, StatusCode::OK, "{form}: {}", page.text());
    let answer = press(site, &session, &page.text(), typed).await;
    let answer = match answer.status {
        StatusCode::OK => press(site, &session, &answer.text(), &[]).await,
        _ => answer,
    };
    let text = answer.text();
    let told = text.split("<main").nth(1).unwrap_or(&text);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{form}: {told}");
    answer.header(header::LOCATION).to_owned()
}

/// Sends the form of a page with its hidden fields and what is typed.
pub async fn press(site: &Site, session: &str, page: &str, typed: &[(&str, &str)]) -> Answer {
    let form = page
        .split("<form method=\"post\"")
        .nth(1)
        .unwrap_or_else(|| panic!("no form: {page}"))
        .split("</form>")
        .next()
        .expect("its end");
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(v, _)| v.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<"))
    };
    let hidden = form
        .split("<input type=\"hidden\"")
        .skip(1)
        .filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?)));
    let mut fields: Vec<(String, String)> = hidden.collect();
    fields.extend(typed.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    let to = value(form, "action").expect("an address");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    site.form(&to, Some(session), &fields).await
}

/// Returns the name of the first of some things.
pub fn only<'a, T: 'a>(mut things: impl Iterator<Item = (&'a Id, &'a T)>) -> Id {
    *things.next().expect("there is one").0
}

/// Lets the gavel fall over the newest question.
pub async fn gavel(site: &Site) {
    let question = {
        let snapshot = site.group.snapshot();
        let questions = snapshot.proceedings.state.questions.iter();
        *questions.max_by_key(|(_, q)| q.number).expect("a question").0
    };
    site.clock.advance(Duration::from_secs(600));
    // The gavel is recorded two seconds after its instant; meanwhile the clock goes on.
    let address = format!("gavel?question={question}");
    tokio::select! {
        _ = fill(site, "chair", &address, &[]) => {}
        () = async { loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            site.clock.advance(Duration::from_millis(200));
        } } => {}
    }
}
