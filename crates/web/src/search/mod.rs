//! Looking for words in what a seat may see.
//!
//! There is no index on disk, and none that knows of seats. What is looked through is what [`nemcon_negotiation::Seen`] gives to the seat that asks, so
//! nothing can be found that could not be opened; the folded words of files are kept in memory by the names of the files, because cutting words to stems is most of the
//! work. A group has some tens of megabytes of words after five years (docs/performance.md), and looking through them takes some hundredths of a second: less than
//! it would cost to keep two full-text indexes alike, of which SQLite's finds no Chinese word of two characters and PostgreSQL's none at all.
//!
//! What is erased is gone with it: words of a file that no statement, document or letter names any more are dropped at the next search, and
//! a passage is shown out of the file itself, never out of what is kept here.

pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use nemcon_negotiation::Hash;

use crate::lang::Lang;

/// Most bytes of folded words that are kept of a group.
const MOST_BYTES: usize = 96 << 20;

#[derive(Default)]
struct Kept {
    words: BTreeMap<(Hash, Lang), Arc<str>>,
    bytes: usize,
}

/// The folded words of files, by group and by the names of the files.
#[derive(Default)]
pub struct Index(Mutex<BTreeMap<String, Kept>>);

impl Index {
    /// Returns the folded words of a file, if they are kept.
    #[must_use]
    pub fn get(&self, group: &str, file: Hash, lang: Lang) -> Option<Arc<str>> {
        let all = self.0.lock().expect("no panic while words are kept");
        all.get(group)?.words.get(&(file, lang)).cloned()
    }

    /// Keeps the folded words of a file.
    pub fn put(&self, group: &str, file: Hash, lang: Lang, folded: &Arc<str>) {
        let mut all = self.0.lock().expect("no panic while words are kept");
        let kept = all.entry(group.to_owned()).or_default();
        if kept.bytes + folded.len() > MOST_BYTES {
            *kept = Kept::default();
        }
        if kept.words.insert((file, lang), folded.clone()).is_none() {
            kept.bytes += folded.len();
        }
    }

    /// Drops the words of all files of a group but these.
    pub fn keep_only(&self, group: &str, files: &BTreeSet<Hash>) {
        let mut all = self.0.lock().expect("no panic while words are kept");
        if let Some(kept) = all.get_mut(group) {
            kept.words.retain(|(file, _), _| files.contains(file));
            kept.bytes = kept.words.values().map(|words| words.len()).sum();
        }
    }

    /// Returns of how many files of a group there are words, and how many bytes.
    #[must_use]
    pub fn size(&self, group: &str) -> (usize, usize) {
        let all = self.0.lock().expect("no panic while words are kept");
        all.get(group).map_or((0, 0), |kept| (kept.words.len(), kept.bytes))
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
            index.put("a", file, Lang::En, &" harbour ".into());
            index.put("b", file, Lang::En, &" harbour ".into());
        }
        index.keep_only("a", &BTreeSet::from([other]));
        assert_eq!((index.get("a", one, Lang::En), index.size("a")), (None, (1, 9)));
        assert!(index.get("a", other, Lang::En).is_some() && index.size("b").0 == 2);
    }
}
