//! The highest numbers given so far: of symbols by what stands before the number, of letters by sender. All of it follows from documents and
//! letters; it is kept so that the next number is found at once however many there are. Not part of the state's encoding.

use imbl::OrdMap;

use crate::id::{Code, Id};
use crate::state::{Letter, State};
use crate::symbol::numbers;

/// The highest numbers given so far.
#[derive(Clone, Debug, Default)]
pub struct Series {
    symbols: OrdMap<String, u32>,
    letters: OrdMap<Code, u32>,
}

impl Series {
    /// Returns the highest number after `prefix` among all symbols; 0 if there is none.
    pub fn highest(&self, prefix: &str) -> u32 {
        self.symbols.get(prefix).copied().unwrap_or(0)
    }
}

impl State {
    /// Lets a symbol lead to a document.
    pub(crate) fn give_symbol(&mut self, symbol: &str, document: Id) {
        self.symbols.insert(symbol.to_owned(), document);
        for (prefix, number) in numbers(symbol) {
            let highest = self.series.symbols.entry(prefix.to_owned()).or_default();
            *highest = number.max(*highest);
        }
    }

    /// Returns the number of the next letter of a sender: each has a series of its own.
    pub(crate) fn next_letter(&self, from: &Code) -> u32 {
        self.series.letters.get(from).copied().unwrap_or(0) + 1
    }

    /// Takes a letter.
    pub(crate) fn send_letter(&mut self, id: Id, letter: Letter) {
        self.series.letters.insert(letter.from.clone(), letter.number);
        self.letters.insert(id, letter);
    }
}
