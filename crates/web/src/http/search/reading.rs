//! Reading the words of files once, apart from those who look for them.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Hash, Text};
use nemcon_secretariat::Group;
use tokio::time::{Instant, sleep};

use super::super::app::App;
use super::super::extract;
use super::super::here::view_from;
use crate::fill::search::Named;
use crate::lang::Lang;
use crate::search::words::folded;

/// Whoever looks waits no longer than that for files to be read.
const WAITS: Duration = Duration::from_millis(1_500);
const LOOKS_AGAIN: Duration = Duration::from_millis(15);

/// Ends the reading of a group's files, however it ends.
struct Reading {
    app: App,
    group: String,
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.app.index.end_reading(&self.group);
    }
}

/// Begins to read those files of a group of which no words are kept, unless somebody does so already.
fn begin(app: &App, group: &str, named: BTreeSet<Named>) {
    if !app.index.begin_reading(group) {
        return;
    }
    let reading = Reading { app: app.clone(), group: group.to_owned() };
    tokio::spawn(async move {
        for file in named {
            if reading.app.index.get(&reading.group, file.hash, file.lang).is_none() {
                read(&reading.app, &reading.group, file).await;
            }
        }
    });
}

/// Reads all files of a group: when the server starts, so that the first who look need not wait.
pub(in crate::http) async fn read_all(app: &App, group: &Group) {
    let view = view_from(app, Lang::En, group, nemcon_negotiation::Seat::Public).await;
    if let Ok(view) = view {
        begin(app, group.origin(), view.files_named());
    }
}

/// Waits until what somebody looks through is read, for a while; returns how many files are not.
pub(super) async fn wait(app: &App, group: &str, named: BTreeSet<Named>, wanted: &BTreeSet<Named>) -> usize {
    let unread = || wanted.iter().filter(|file| app.index.get(group, file.hash, file.lang).is_none()).count();
    let mut left = unread();
    if left == 0 {
        return 0;
    }
    begin(app, group, named);
    let until = Instant::now() + WAITS;
    while left > 0 && app.index.is_reading(group) && Instant::now() < until {
        sleep(LOOKS_AGAIN).await;
        left = unread();
    }
    left
}

/// Reads a file and keeps its words; none are kept of what has none, so that it is not read again.
async fn read(app: &App, group: &str, file: Named) {
    let (plain, is_other) = match file.is_text {
        true => (text(app, &file.hash).await, false),
        false => of_file(app, &file.hash).await,
    };
    let Some(plain) = plain else { return };
    let plain: Arc<str> = plain.into();
    // Folding takes the time of a thread that answers others.
    let words = plain.clone();
    let Ok(made) = tokio::task::spawn_blocking(move || folded(file.lang, &words)).await else { return };
    app.index.put(group, file.hash, file.lang, &made.into(), is_other.then_some(plain));
}

/// Returns the words of a text of a draft.
pub(super) async fn text(app: &App, blob: &Hash) -> Option<String> {
    let bytes = app.office.text(blob).await.ok()??;
    Text::parse(&bytes).ok().map(|text| text.plain())
}

/// Returns the words of a file, none if it is not there, and whether it is something else than plain text.
async fn of_file(app: &App, file: &Hash) -> (Option<String>, bool) {
    let Ok(Some(blob)) = app.office.blob(file).await else { return (None, false) };
    if is_plain(&blob.media_type) {
        return (Some(String::from_utf8(blob.bytes).unwrap_or_default()), false);
    }
    let words = extract::words_of(app, blob.bytes).await;
    (Some(words.unwrap_or_default()), true)
}

/// Returns the words of a file as they read now; none if it is not there any more.
pub(super) async fn as_it_reads(app: &App, group: &str, file: &Hash) -> Option<String> {
    let blob = app.office.blob(file).await.ok()??;
    if is_plain(&blob.media_type) {
        return String::from_utf8(blob.bytes).ok();
    }
    app.index.plain(group, *file).map(|words| words.as_ref().to_owned())
}

fn is_plain(media_type: &str) -> bool {
    media_type.starts_with("text/plain")
}
