//! The live stream: one event for each entry, resumed by its number, ended when the seat is.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use nemcon_secretariat::Group;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::app::App;
use super::fragments::{Key, Piece, Viewers, joined, parted};
use super::visitor::Visitor;

const WAITING: usize = 32;
/// Whoever missed more than this draws the page anew.
const CATCH_UP_MAX: u64 = 500;
const BATCH: u64 = 50;

/// What a stream sends for one entry.
pub trait Draw: Send + Sync + 'static {
    /// Returns the form of the fragment: a language, or `json`.
    fn form(&self) -> &'static str;

    /// Draws an entry for an audience, from its bytes.
    fn draw(
        &self,
        app: &App,
        group: &Group,
        number: u64,
        bytes: &[u8],
        viewers: Viewers,
    ) -> impl Future<Output = Option<String>> + Send;

    /// Draws the parts of pages that an entry changes, as all of an audience see them now: name and HTML.
    fn parts(
        &self,
        _app: &App,
        _group: &Group,
        _number: u64,
        _bytes: &[u8],
        _viewers: Viewers,
    ) -> impl Future<Output = Vec<(String, String)>> + Send {
        async { Vec::new() }
    }
}

/// The stream of events that axum sends.
pub type Stream = Sse<axum::response::sse::KeepAliveStream<ReceiverStream<Result<Event, Infallible>>>>;

/// Returns the number after which somebody wants to go on: of the last event, else of the page, else the newest.
pub fn resume_after(headers: &HeaderMap, from: Option<u64>, size: u64) -> u64 {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).and_then(|text| text.parse().ok());
    last.or(from).unwrap_or(size).min(size)
}

/// Begins a stream.
pub fn open(app: App, group: Group, visitor: &Visitor, after: u64, draw: impl Draw) -> Stream {
    let viewers = Viewers::of(&visitor.in_the_room(group.origin()), &group.snapshot().proceedings);
    open_as(app, group, visitor, viewers, after, draw)
}

/// Begins a stream of what these viewers see, to somebody who sees no less.
pub fn open_as(app: App, group: Group, visitor: &Visitor, viewers: Viewers, after: u64, draw: impl Draw) -> Stream {
    let (sender, receiver) = mpsc::channel(WAITING);
    let session = visitor.signed_in.as_ref().map(|signed_in| signed_in.session);
    let line = Line { app, group, viewers, session, sender, draw };
    tokio::spawn(line.run(after));
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

async fn stop(stopping: &mut tokio::sync::watch::Receiver<bool>) {
    // Where the site is gone, so is the stream.
    let _ = stopping.wait_for(|stop| *stop).await.map(|_| ());
}

struct Line<D> {
    app: App,
    group: Group,
    viewers: Viewers,
    session: Option<nemcon_secretariat::Token>,
    sender: mpsc::Sender<Result<Event, Infallible>>,
    draw: D,
}

impl<D: Draw> Line<D> {
    async fn run(self, mut after: u64) {
        let mut sizes = self.group.sizes();
        let mut stopping = self.app.stopping();
        let mut cuts = self.app.office.cuts.subscribe();
        let mut recheck = tokio::time::interval(self.app.settings.stream_recheck);
        recheck.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let size = *sizes.borrow_and_update();
            match self.send(after, size).await {
                Some(reached) => after = reached,
                None => return,
            }
            tokio::select! {
                changed = sizes.changed() => if changed.is_err() { return },
                () = stop(&mut stopping) => return,
                () = self.sender.closed() => return,
                cut = cuts.changed() => if cut.is_err() || !self.lasts().await { return },
                _ = recheck.tick() => if !self.lasts().await { return },
            }
        }
    }

    async fn lasts(&self) -> bool {
        let Some(session) = self.session else { return true };
        // Where the store does not answer nobody can say that the seat was taken away.
        self.app.office.lasts(session).await.unwrap_or(true)
    }

    async fn send(&self, after: u64, size: u64) -> Option<u64> {
        if size.saturating_sub(after) > CATCH_UP_MAX {
            let missed = Event::default().event("missed").id(size.to_string()).data(size.to_string());
            self.sender.send(Ok(missed)).await.ok()?;
            return Some(size);
        }
        let mut reached = after;
        while reached < size {
            let Ok(entries) = self.app.office.entries(&self.group, reached, BATCH.min(size - reached)).await else {
                // The client comes back with the number it has.
                return None;
            };
            if entries.is_empty() || (self.session.is_some() && !self.lasts().await) {
                return entries.is_empty().then_some(reached);
            }
            for bytes in entries {
                reached += 1;
                self.send_one(reached, &bytes).await?;
            }
        }
        Some(reached)
    }

    async fn send_one(&self, number: u64, bytes: &[u8]) -> Option<()> {
        self.app.fragments.forget_erased(self.group.origin(), self.group.snapshot().erasures());
        let key = |piece| (self.group.origin().to_owned(), number, self.draw.form(), piece, self.viewers);
        let parts = self.parts(key(Piece::Parts), number, bytes).await;
        let key = key(Piece::Entry);
        let fragment: Arc<str> = match self.app.fragments.find(&key) {
            Some(found) => found,
            None => {
                let drawn = self.draw.draw(&self.app, &self.group, number, bytes, self.viewers).await?;
                self.app.fragments.keep(key, drawn)
            }
        };
        // The parts come first: whoever has heard of an entry has what it changed.
        for part in parted(&parts) {
            self.sender.send(Ok(Event::default().event("part").data(part))).await.ok()?;
        }
        let event = Event::default().event("entry").id(number.to_string()).data(&*fragment);
        self.sender.send(Ok(event)).await.ok()
    }

    async fn parts(&self, key: Key, number: u64, bytes: &[u8]) -> Arc<str> {
        if let Some(found) = self.app.fragments.find(&key) {
            return found;
        }
        let drawn = self.draw.parts(&self.app, &self.group, number, bytes, self.viewers).await;
        self.app.fragments.keep(key, joined(drawn))
    }
}
