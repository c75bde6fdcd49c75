//! The live stream: one event for each entry, resumed by its number, ended when the seat is.

use std::convert::Infallible;
use std::future::Future;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use nemcon_secretariat::Group;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::app::App;
use super::fragments::{Piece, Viewers, joined, parted};
use super::office::SignedIn;
use super::visitor::Visitor;

const WAITING: usize = 32;
/// Whoever missed more than this draws the page anew.
const CATCH_UP_MAX: u64 = 500;

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
    let line = Line { app, group, viewers, signed_in: visitor.signed_in.clone(), sender, draw };
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
    signed_in: Option<SignedIn>,
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
            // A seat that was cut hears nothing more, whatever is under way.
            let is_cut = cuts.has_changed().unwrap_or(true);
            cuts.mark_unchanged();
            if self.is_withdrawn() || (is_cut && !self.lasts().await) {
                return;
            }
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

    /// Asks the store; every entry would be too often for thousands of screens, so it is asked at each cut and after a time.
    async fn lasts(&self) -> bool {
        let Some(signed_in) = &self.signed_in else { return true };
        // Where the store does not answer nobody can say that the seat was taken away.
        self.app.office.lasts(signed_in.session).await.unwrap_or(true)
    }

    /// Says whether the record has taken the seat away.
    fn is_withdrawn(&self) -> bool {
        self.signed_in.as_ref().is_some_and(|signed_in| self.app.office.is_withdrawn(&signed_in.seat))
    }

    async fn send(&self, after: u64, size: u64) -> Option<u64> {
        if size.saturating_sub(after) > CATCH_UP_MAX {
            let missed = Event::default().event("missed").id(size.to_string()).data(size.to_string());
            self.sender.send(Ok(missed)).await.ok()?;
            return Some(size);
        }
        for number in after + 1..=size {
            self.send_one(number).await?;
        }
        Some(size.max(after))
    }

    /// Sends an entry; where it cannot be read the client comes back with the number it has.
    async fn send_one(&self, number: u64) -> Option<()> {
        self.app.fragments.forget_erased(self.group.origin(), self.group.snapshot().erasures());
        let key = |piece| (self.group.origin().to_owned(), number, self.draw.form(), piece, self.viewers);
        let parts = self.app.fragments.get(key(Piece::Parts), async {
            let bytes = self.bytes(number).await?;
            Some(joined(self.draw.parts(&self.app, &self.group, number, &bytes, self.viewers).await))
        });
        let parts = parts.await?;
        let fragment = self.app.fragments.get(key(Piece::Entry), async {
            let bytes = self.bytes(number).await?;
            self.draw.draw(&self.app, &self.group, number, &bytes, self.viewers).await
        });
        let fragment = fragment.await?;
        // The parts come first: whoever has heard of an entry has what it changed.
        for part in parted(&parts) {
            self.sender.send(Ok(Event::default().event("part").data(part))).await.ok()?;
        }
        let event = Event::default().event("entry").id(number.to_string()).data(&*fragment);
        self.sender.send(Ok(event)).await.ok()
    }

    async fn bytes(&self, number: u64) -> Option<Vec<u8>> {
        self.app.office.entries(&self.group, number - 1, 1).await.ok()?.pop()
    }
}
