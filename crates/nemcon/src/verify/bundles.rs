//! Reads the entry bundles of a log with several threads, in order and in bounded memory.

use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;
use std::thread;

use nemcon_record::tiles::{Tile, WIDTH, bundle_entries};

use super::source::{Source, SourceFault};

/// Why a bundle gives no entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BundleFault {
    /// The source failed.
    Source(SourceFault),
    /// The file is missing or not whole; the path.
    Damaged(String),
}

/// Bundles read ahead per thread.
const AHEAD: usize = 2;

/// Reads all bundles of a log of `size` entries. `read` turns the number of the first entry (from 1) and the entries into something,
/// on any thread; `take` gets these in order, until it breaks.
pub(super) fn each_bundle<T: Send>(
    source: &dyn Source,
    size: u64,
    threads: usize,
    read: impl Fn(u64, Vec<&[u8]>) -> T + Sync,
    mut take: impl FnMut(Result<T, BundleFault>) -> ControlFlow<()>,
) {
    let bundles = size.div_ceil(WIDTH);
    let threads = threads.clamp(1, 16);
    thread::scope(|scope| {
        let mut lanes = Vec::with_capacity(threads);
        for first in 0..threads as u64 {
            let (send, receive) = sync_channel(AHEAD);
            let read = &read;
            scope.spawn(move || {
                for number in (first..bundles).step_by(threads) {
                    let done = fetch(source, size, number).and_then(|(tile, bytes)| {
                        entries(tile, &bytes).map(|entries| read(number * WIDTH + 1, entries))
                    });
                    // Nobody takes any more: the check has ended.
                    if send.send(done).is_err() {
                        return;
                    }
                }
            });
            lanes.push(receive);
        }
        for number in 0..bundles {
            let Ok(bundle) = lanes[(number % threads as u64) as usize].recv() else { return };
            if take(bundle).is_break() {
                return;
            }
        }
    });
}

fn fetch(source: &dyn Source, size: u64, number: u64) -> Result<(Tile, Vec<u8>), BundleFault> {
    let tile = Tile::entries(number, (size - number * WIDTH).min(WIDTH) as u16);
    match source.get(&tile.path()).map_err(BundleFault::Source)? {
        Some(bytes) => Ok((tile, bytes)),
        // A full bundle stands in for a partial one; it holds later entries too, which are left aside.
        None if !tile.is_full() => {
            let bytes = source.get(&tile.filled().path()).map_err(BundleFault::Source)?;
            let bytes = bytes.ok_or_else(|| BundleFault::Damaged(format!("{} is missing", tile.path())))?;
            Ok((tile, bytes))
        }
        None => Err(BundleFault::Damaged(format!("{} is missing", tile.path()))),
    }
}

fn entries(tile: Tile, bytes: &[u8]) -> Result<Vec<&[u8]>, BundleFault> {
    let exact = bundle_entries(bytes, tile.width);
    let longer = || bundle_entries(bytes, WIDTH as u16).map(|all| all[..usize::from(tile.width)].to_vec());
    exact.or_else(longer).ok_or_else(|| BundleFault::Damaged(format!("{} is not a whole entry bundle", tile.path())))
}
