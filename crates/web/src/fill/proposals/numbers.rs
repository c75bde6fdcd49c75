//! Printed numbers of a text in a language.

use std::collections::BTreeMap;

use nemcon_negotiation::text::printed;
use nemcon_negotiation::{ParagraphId, Text};

/// Printed numbers by paragraph.
#[derive(Clone, Debug, Default)]
pub struct Numbers(BTreeMap<ParagraphId, String>);

impl Numbers {
    /// Computes the numbers of a text, as they stand in it: in its language, whatever the reader's is.
    #[must_use]
    pub fn of(text: &Text) -> Numbers {
        let marks = printed(&text.nodes(), text.lang);
        let marked = text.paragraphs.iter().map(|p| p.id).zip(marks);
        Numbers(marked.filter(|(_, mark)| !mark.is_empty()).collect())
    }

    /// Returns the paragraph that has a number, as it is printed.
    #[must_use]
    pub fn id_of(&self, number: &str) -> Option<ParagraphId> {
        self.0
            .iter()
            .find(|(_, own)| own.trim_end_matches('.') == number.trim().trim_end_matches('.'))
            .map(|(id, _)| *id)
    }

    /// Returns the number of a paragraph, if it has one.
    #[must_use]
    pub fn get(&self, id: &ParagraphId) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}
