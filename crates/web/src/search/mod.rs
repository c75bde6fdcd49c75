//! Looking for words in what a seat may see.
//!
//! There is no index on disk, and none that knows of seats. What is looked through is what [`nemcon_negotiation::Seen`] gives to the seat that asks, so
//! nothing can be found that could not be opened; the folded words of files are kept in memory by the names of the files, because cutting words to stems is most of the
//! work. docs/performance.md says how soon the statements of five years are looked through: less than it would cost to keep two full-text indexes
//! alike, of which SQLite's finds no Chinese word of two characters and PostgreSQL's none at all.
//!
//! Files are read once, apart from those who ask: when the server starts, and when somebody looks and finds that there are new ones.
//! What is erased is gone with it: words of a file that no statement, document or letter names any more are dropped at the next search, and
//! a passage is shown only of a file that is still there.

pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use nemcon_negotiation::Hash;

use crate::lang::Lang;

/// Most bytes of words that are kept of a group.
const MOST_BYTES: usize = 256 << 20;

#[derive(Default)]
struct Kept {
    /// Folded words.
    words: BTreeMap<(Hash, Lang), Arc<str>>,
    /// Words as they read, of files that are not plain text.
    plain: BTreeMap<Hash, Arc<str>>,
    bytes: usize,
    /// Somebody reads files of it.
    reading: bool,
    /// There is no room for more.
    full: bool,
}

impl Kept {
    fn weigh(&mut self) {
        let plain = self.plain.values().map(|words| words.len());
        self.bytes = self.words.values().map(|words| words.len()).chain(plain).sum();
    }
}

/// The words of files, by group and by the names of the files.
#[derive(Default)]
pub struct Index(Mutex<BTreeMap<String, Kept>>);

impl Index {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.0.lock().expect("no panic while words are kept")
    }

    /// Returns the folded words of a file, if they are kept.
    #[must_use]
    pub fn get(&self, group: &str, file: Hash, lang: Lang) -> Option<Arc<str>> {
        self.all().get(group)?.words.get(&(file, lang)).cloned()
    }

    /// Returns the words of a file that is not plain text, as they read.
    #[must_use]
    pub fn plain(&self, group: &str, file: Hash) -> Option<Arc<str>> {
        self.all().get(group)?.plain.get(&file).cloned()
    }

    /// Keeps the folded words of a file, and as they read where it is not plain text; not when there is no room.
    pub fn put(&self, group: &str, file: Hash, lang: Lang, folded: &Arc<str>, plain: Option<Arc<str>>) {
        let mut all = self.all();
        let kept = all.entry(group.to_owned()).or_default();
        let more = folded.len() + plain.as_ref().map_or(0, |words| words.len());
        if kept.bytes + more > MOST_BYTES {
            kept.full = true;
            return;
        }
        kept.words.insert((file, lang), folded.clone());
        if let Some(words) = plain {
            kept.plain.insert(file, words);
        }
        kept.bytes += more;
    }

    /// Says that the files of a group are being read from now on, unless somebody reads them already or there is no room.
    #[must_use]
    pub fn begin_reading(&self, group: &str) -> bool {
        let mut all = self.all();
        let kept = all.entry(group.to_owned()).or_default();
        let free = !kept.reading && !kept.full;
        kept.reading |= free;
        free
    }

    /// Says that nobody reads the files of a group any more.
    pub fn end_reading(&self, group: &str) {
        if let Some(kept) = self.all().get_mut(group) {
            kept.reading = false;
        }
    }

    /// Says whether somebody reads files of a group.
    #[must_use]
    pub fn is_reading(&self, group: &str) -> bool {
        self.all().get(group).is_some_and(|kept| kept.reading)
    }

    /// Drops the words of all files of a group but these.
    pub fn keep_only(&self, group: &str, files: &BTreeSet<Hash>) {
        if let Some(kept) = self.all().get_mut(group) {
            let before = kept.words.len();
            kept.words.retain(|(file, _), _| files.contains(file));
            if kept.words.len() < before {
                kept.plain.retain(|file, _| files.contains(file));
                kept.weigh();
                kept.full = false;
            }
        }
    }

    /// Returns of how many files of a group there are words, and how many bytes.
    #[must_use]
    pub fn size(&self, group: &str) -> (usize, usize) {
        self.all().get(group).map_or((0, 0), |kept| (kept.words.len(), kept.bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_what_is_no_longer_named_are_dropped() {
        let index = Index::default();
        let (one, other) = (Hash([1; 32]), Hash([2; 32]));
        for file in [one, other] {
            index.put("a", file, Lang::En, &" harbour ".into(), Some("Harbours".into()));
            index.put("b", file, Lang::En, &" harbour ".into(), None);
        }
        index.keep_only("a", &BTreeSet::from([other]));
        assert_eq!((index.get("a", one, Lang::En), index.size("a")), (None, (1, 17)));
        assert!(index.plain("a", one).is_none() && index.plain("a", other).is_some());
        assert!(index.get("a", other, Lang::En).is_some() && index.size("b").0 == 2);
    }
    #[test]
    fn one_reads_at_a_time_and_nobody_when_there_is_no_room() {
        let index = Index::default();
        assert!(index.begin_reading("a") && !index.begin_reading("a") && index.begin_reading("b"));
        index.end_reading("a");
        assert!(!index.is_reading("a") && index.is_reading("b"));
        let much: Arc<str> = "x".repeat(MOST_BYTES - 10).into();
        index.put("a", Hash([1; 32]), Lang::En, &much, None);
        index.put("a", Hash([2; 32]), Lang::En, &"more than ten".into(), None);
        assert!(index.get("a", Hash([2; 32]), Lang::En).is_none() && !index.begin_reading("a"));
        index.keep_only("a", &BTreeSet::new());
        assert!(index.begin_reading("a"), "there is room again");
    }
}
