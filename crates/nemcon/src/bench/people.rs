//! Who takes part, in full numbers: delegations with their members, and a round of accreditation with its objections. Every act goes
//! through the secretariat as it does from a page, and is durable before the next is sent.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use nemcon_negotiation::{Capacity, Hash, Id};
use nemcon_record::disclosure::{Disclosure, commit};
use nemcon_secretariat::{Beside, Clock as _, Seat};
use serde::Serialize;
use serde_json::{Value, json};

use super::crew::{Crew, Forward};
use super::http::{Site, act};
use super::quantiles::{Quantiles, quantiles};
use super::start::{Page, pages_for};
use crate::play::{Play, code_of, six};
use crate::shipped;

const NAME: &str = "people";

/// How many take part.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Crowd {
    /// Delegations.
    pub delegations: usize,
    /// Their members, all together.
    pub persons: usize,
    /// Organizations that apply.
    pub applications: usize,
    /// Objections to them.
    pub objections: usize,
}

/// What was measured.
#[derive(Clone, Debug, Serialize)]
pub struct People {
    /// How many take part.
    pub crowd: Crowd,
    /// Acts by name: how many, and until each was answered, one after the other.
    pub acts: BTreeMap<&'static str, (usize, Quantiles)>,
    /// Pages as a delegate, the Chair and the secretariat ask for them.
    pub pages: Vec<Page>,
}

/// Measures, writing below `folder`.
pub(super) async fn measure(folder: &Path, crowd: Crowd, times: usize) -> anyhow::Result<People> {
    let (mut crew, secretariat, clock, meeting) = Crew::opens(folder, NAME, crowd.delegations).await?;
    members(&mut crew, crowd).await?;
    let (round, application) = round(&mut crew, &clock, meeting, crowd).await?;
    let site = Site::serve(secretariat.clone()).await?;
    let shown = |paths: &[&str]| -> Vec<String> {
        let path = |path: &&str| {
            path.replace("{round}", &round.to_string()).replace("{application}", &application.to_string())
        };
        paths.iter().map(path).collect()
    };
    let on_round = [
        "/stakeholders",
        "/stakeholders/{round}",
        "/stakeholders/{round}?part=5",
        "/stakeholders/{round}/{application}",
    ];
    let list = ["/participants", "/participants/list", "/delegations/s007", "/credentials"];
    let (origin, mut pages) = (crew.group.origin().to_owned(), Vec::new());
    for (capacity, by, paths) in [
        (Capacity::Delegate, code_of(7), shown(&[&list[..], &on_round[..]].concat())),
        (Capacity::Chair, "chair".to_owned(), shown(&on_round)),
        (Capacity::Secretariat, "secretariat".to_owned(), shown(&[&list[..], &on_round[..]].concat())),
    ] {
        let seat = Seat { group: origin.clone(), capacity, by: by.parse().expect("a code"), person: None };
        let mut measured = pages_for(&site, &seat, NAME, &paths, times).await?;
        measured.iter_mut().for_each(|page| page.page = format!("{}: {}", capacity.word(), page.page));
        pages.extend(measured);
    }
    secretariat.shutdown().await;
    let acts = crew.took.into_iter().map(|(name, took)| (name, (took.len(), quantiles(took)))).collect();
    Ok(People { crowd, acts, pages })
}

async fn members(crew: &mut Crew, crowd: Crowd) -> anyhow::Result<()> {
    for n in 0..crowd.persons {
        let id = Id(rand::random());
        let mut beside = Beside::default();
        let mut conceals = |member: &str, value: Value| -> anyhow::Result<Value> {
            let disclosure = Disclosure::make(&rand::random(), member, value)?;
            beside.disclosures.push(disclosure.text().to_owned());
            Ok(commit(&disclosure))
        };
        let person = conceals("person", json!(format!("Invented Person {n}")))?;
        let function = conceals("function", json!("Second Secretary"))?;
        let body = json!({ "function": function, "kind": "adviser", "may": [], "person": person });
        let by = code_of(1 + n % crowd.delegations);
        crew.sends(&act(id, &by, "register_member", body), "register_member", beside).await?;
    }
    Ok(())
}

/// A round up to its silence, with all objections; returns it and one of its applications.
async fn round(crew: &mut Crew, clock: &Forward, meeting: Id, crowd: Crowd) -> anyhow::Result<(Id, Id)> {
    let overlay = shipped::modalities("april-2022").context("they are shipped")?;
    let subject = json!({ "on": "overlay", "overlay": Hash::of(&overlay) });
    crew.decides(clock, meeting, subject, Some(overlay)).await?;
    let round =
        crew.does("secretariat", "open_round", json!({ "until": Play::zoned(clock.now().plus_hours(48)) })).await?;
    let mut all = Vec::new();
    for n in 0..crowd.applications {
        let mut beside = Beside::default();
        let contact = Disclosure::make(
            &rand::random(),
            "contact",
            json!({ "mail": format!("{n}@mail.example"), "name": "Secretary" }),
        )?;
        beside.disclosures.push(contact.text().to_owned());
        let facts = json!({
            "activities": "Runs tide gauges and publishes what they measure.",
            "contact": commit(&contact),
            "name": format!("Society of the {n} Harbours"),
            "programmes": "Training of harbour pilots; a yearly exercise.",
            "purpose": "To help small ports to learn of floods in time.",
            "seat": "Harrow Bay",
            "track": "b",
        });
        let (id, by) = (Id(rand::random()), format!("org-{n}"));
        let applying = act(id, &by, "apply", json!({ "facts": facts, "round": round }));
        crew.sends(&applying, "apply", beside).await?;
        all.push((id, by, facts));
    }
    clock.hours(72);
    for (id, by, facts) in &all {
        let body = json!({ "application": id, "of": by, "step": "approve" });
        crew.does("secretariat", "review_application", body).await?;
        let body = json!({ "application": id, "facts": facts, "of": by, "round": round });
        crew.does("secretariat", "list_application", body).await?;
    }
    let letter = Id(rand::random());
    let body = json!({
        "audience": "public", "date": &clock.now().to_string()[..10],
        "languages": { "en": { "status": "original" } }, "subject": six("Applicants"),
    });
    crew.sends(&act(letter, "chair", "circulate_letter", body), "circulate_letter", Beside::default()).await?;
    let deadline = Play::zoned(clock.now().plus_hours(14 * 24));
    let body = json!({ "deadline": deadline, "letter": letter, "listed": all.len(), "round": round });
    crew.does("chair", "circulate_list", body).await?;
    for n in 0..crowd.objections {
        let (id, ..) = &all[n % all.len()];
        // Each State objects once to an application.
        let by = code_of(1 + (n / all.len() + n % all.len() * 7) % crowd.delegations);
        let body = json!({ "application": id, "basis": "Not relevant to the scope of the group.", "round": round });
        crew.does(&by, "object_to_application", body).await?;
    }
    Ok((round, all[all.len() / 2].0))
}
