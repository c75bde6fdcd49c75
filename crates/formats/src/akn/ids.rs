//! `eId`: the address of a paragraph in one wording, after the printed numbers.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::text::{ParagraphKind, printed};
use nemcon_negotiation::{Lang, ParagraphId, Text};

/// Returns the `eId` of each paragraph, the same in all languages, none twice.
pub fn ids(text: &Text) -> BTreeMap<ParagraphId, String> {
    let numbers = printed(&text.nodes(), Lang::En);
    let mut taken = BTreeSet::new();
    let mut sections: Vec<(u8, String)> = Vec::new();
    // The paragraph or subparagraphs that the next subparagraph lies under.
    let mut above: Vec<(u8, String)> = Vec::new();
    let mut out = BTreeMap::new();
    for (p, number) in text.paragraphs.iter().zip(&numbers) {
        let number: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
        let (prefix, parent) = match p.kind {
            ParagraphKind::Heading => {
                sections.retain(|(level, _)| *level < p.level);
                ("sec", sections.last())
            }
            ParagraphKind::Annex => {
                sections.clear();
                ("annex", None)
            }
            ParagraphKind::Subparagraph => {
                above.retain(|(level, _)| *level < p.level);
                ("point", above.last())
            }
            ParagraphKind::Footnote => ("note", None),
            ParagraphKind::Title => ("title", None),
            ParagraphKind::Preambular => ("rec", None),
            ParagraphKind::Cell => ("cell", sections.last()),
            ParagraphKind::Option => ("opt", sections.last()),
            ParagraphKind::Note => ("remark", sections.last()),
            ParagraphKind::Vacant => ("vacant", sections.last()),
            ParagraphKind::Unnumbered => ("text", sections.last()),
            ParagraphKind::Paragraph => ("para", sections.last()),
        };
        let stem = parent.map(|(_, id)| format!("{id}__")).unwrap_or_default();
        let id = first_free(&format!("{stem}{prefix}_"), number, &mut taken);
        match p.kind {
            ParagraphKind::Heading => sections.push((p.level, id.clone())),
            ParagraphKind::Annex => sections.push((0, id.clone())),
            ParagraphKind::Subparagraph => above.push((p.level, id.clone())),
            ParagraphKind::Footnote | ParagraphKind::Note => {}
            _ => above = vec![(0, id.clone())],
        }
        out.insert(p.id, id);
    }
    out
}

fn first_free(stem: &str, number: String, taken: &mut BTreeSet<String>) -> String {
    let plain = format!("{stem}{number}");
    if !number.is_empty() && taken.insert(plain.clone()) {
        return plain;
    }
    // How many of this stem there are is found by doubling and halving, so that a long run of them costs little.
    let name = |n: u32| if number.is_empty() { format!("{stem}{n}") } else { format!("{plain}-{n}") };
    let mut high = 1;
    while taken.contains(&name(high)) {
        high *= 2;
    }
    let mut low = high / 2;
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if taken.contains(&name(middle)) { low = middle } else { high = middle }
    }
    taken.insert(name(high));
    name(high)
}
