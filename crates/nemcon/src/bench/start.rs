//! A server on a long record: how soon it is there, and how soon its pages are.

use std::path::Path;
use std::time::{Duration, Instant as Stopwatch};

use anyhow::{Context, ensure};
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper::client::conn::http1::SendRequest;
use nemcon_negotiation::Capacity;
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::merkle::{Tree, leaf_hash};
use nemcon_secretariat::{Blob, BlobKind, Seat};
use nemcon_store::{Appended, Batch};
use serde::Serialize;

use super::http::{Site, open};
use super::long::Kept;
use super::quantiles::{Quantiles, quantiles};
use crate::play::code_of;

const LONG: &str = "long";
const PAGES: &[&str] = &[
    "",
    "/calendar",
    "/meeting",
    "/documents",
    "/letters",
    "/texts",
    "/decisions",
    "/silences",
    "/participants",
    "/rulebook",
    "/record",
    "/record/1",
    "/record/70000",
];

/// A page is asked for no longer than that, however often was wanted.
const LOOKS_FOR: Duration = Duration::from_secs(5);

/// How soon a server is there.
#[derive(Clone, Debug, Serialize)]
pub struct Start {
    /// Entries of the record.
    pub entries: u64,
    /// From nothing to proceedings that pages can be drawn from, in seconds.
    pub open_s: f64,
}

/// How soon a page is there, for one client on one connection.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// Path after the group's own.
    pub page: String,
    /// Bytes of the page.
    pub bytes: usize,
    /// How often it was asked for.
    pub asked: usize,
    /// Until the whole page has arrived.
    pub answer_ms: Quantiles,
}

/// Fills a database with entries, opens it, and asks for pages so many times each; the last is all pages together.
pub(super) async fn measure(folder: &Path, kept: Kept, times: usize) -> anyhow::Result<(Start, Vec<Page>)> {
    let entries = kept.entries.len() as u64;
    let wanted = PAGES.iter().filter(|page| **page != "/record/70000" || entries >= 70_000);
    let wanted: Vec<String> = wanted.map(|page| (*page).to_owned()).collect();
    serve(&folder.join("start"), LONG, kept, &wanted, times).await
}

/// As [`measure`], for the group of that short name and these pages of it.
pub(super) async fn serve(
    folder: &Path,
    name: &str,
    kept: Kept,
    wanted: &[String],
    times: usize,
) -> anyhow::Result<(Start, Vec<Page>)> {
    let entries = kept.entries.len() as u64;
    let origin = format!("exercise.example/{name}");
    fill(folder, &origin, name, kept).await?;
    let begun = Stopwatch::now();
    let secretariat = open(folder, true).await?;
    let open_s = begun.elapsed().as_secs_f64();
    let group = secretariat.group(&origin).context("the group that was kept")?;
    ensure!(group.snapshot().size() == entries, "all entries were replayed");
    ensure!(group.doubt().is_none(), "the record is in doubt: {:?}", group.doubt());
    let site = Site::serve(secretariat).await?;
    let pages = pages(&site, &origin, name, wanted, times).await?;
    site.secretariat.shutdown().await;
    Ok((Start { entries, open_s }, pages))
}

async fn fill(folder: &Path, origin: &str, name: &str, kept: Kept) -> anyhow::Result<()> {
    let secretariat = open(folder, false).await?;
    let group = secretariat.begin_group(origin, name).await?;
    secretariat.shutdown().await;
    let signer = nemcon_secretariat::Keys::in_folder(&folder.join("keys")).load(origin)?.context("the key was made")?;
    let blob = |(hash, bytes): (&nemcon_negotiation::Hash, &std::sync::Arc<[u8]>)| Blob {
        name: hash.0,
        kind: BlobKind::Text,
        media_type: "application/json".into(),
        bytes: bytes.to_vec(),
        salt: Vec::new(),
    };
    let mut blobs: Vec<Blob> = kept.blobs.iter().map(blob).collect();
    let mut tree = Tree::default();
    for chunk in kept.entries.chunks(1_000) {
        let at = tree.size();
        chunk.iter().for_each(|entry| tree.append(leaf_hash(entry)));
        let checkpoint = Checkpoint::new(origin, tree.size(), tree.root())?.sign(&[&signer])?;
        let batch =
            Batch { entries: chunk.to_vec(), checkpoint, blobs: std::mem::take(&mut blobs), ..Batch::default() };
        let appended = secretariat.store().append(group.row().id, at, batch).await?;
        ensure!(matches!(appended, Appended::Recorded { .. }), "nobody else writes");
    }
    Ok(())
}

async fn pages(site: &Site, origin: &str, name: &str, wanted: &[String], times: usize) -> anyhow::Result<Vec<Page>> {
    let by = code_of(7).parse().expect("a code");
    let seat = Seat { group: origin.to_owned(), capacity: Capacity::Delegate, by, person: None };
    pages_for(site, &seat, name, wanted, times).await
}

/// Asks for pages as somebody who sits there.
pub(super) async fn pages_for(
    site: &Site,
    seat: &Seat,
    name: &str,
    wanted: &[String],
    times: usize,
) -> anyhow::Result<Vec<Page>> {
    let secret = site.app.office.take(seat, 1).await?;
    let mut connection = super::http::connect(site.address).await?;
    let (mut measured, mut all) = (Vec::new(), Vec::new());
    for page in wanted {
        let path = format!("/en/groups/{name}{page}");
        // The first call fills what is kept; it is part of what people see, and so counted with the rest.
        let (mut answers, mut bytes) = (Vec::new(), 0);
        let began = Stopwatch::now();
        while answers.is_empty() || answers.len() < times && began.elapsed() < LOOKS_FOR {
            let begun = Stopwatch::now();
            bytes = get(&mut connection, &path, &secret).await?.len();
            answers.push(begun.elapsed());
        }
        all.extend(answers.iter().copied());
        measured.push(Page { page: page.clone(), bytes, asked: answers.len(), answer_ms: quantiles(answers) });
    }
    measured.push(Page { page: "all".to_owned(), bytes: 0, asked: all.len(), answer_ms: quantiles(all) });
    Ok(measured)
}

/// Asks once for a page and returns it.
pub(super) async fn page_for(site: &Site, seat: &Seat, name: &str, wanted: &str) -> anyhow::Result<Bytes> {
    let secret = site.app.office.take(seat, 1).await?;
    let mut connection = super::http::connect(site.address).await?;
    get(&mut connection, &format!("/en/groups/{name}{wanted}"), &secret).await
}

async fn get(connection: &mut SendRequest<Full<Bytes>>, path: &str, secret: &str) -> anyhow::Result<Bytes> {
    let request = Request::get(path)
        .header("host", "bench")
        .header("cookie", format!("nemcon={secret}"))
        .body(Full::new(Bytes::new()))?;
    connection.ready().await?;
    let answer = connection.send_request(request).await?;
    let status = answer.status();
    let body = answer.into_body().collect().await?.to_bytes();
    ensure!(status.is_success(), "{path}: {status}");
    Ok(body)
}
