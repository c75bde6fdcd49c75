//! Texts as people type them.
//!
//! Blocks are separated by empty lines; `= ` begins the title, `# ` a heading, `## ` the heading of an annex, `~ ` a
//! preambular paragraph; all else is numbered through. [`Text::from_plain`] reads them.

use nemcon_negotiation::Text;
use nemcon_negotiation::text::{Paragraph, ParagraphKind, numbers};

/// Returns a text so that it can be edited and read again.
#[must_use]
pub fn editable(text: &Text) -> String {
    let printed = numbers(&text.nodes());
    let block = |(p, number): (&Paragraph, Option<u32>)| match (p.kind, number) {
        (ParagraphKind::Title, _) => format!("= {}", p.text),
        (ParagraphKind::Heading, _) => format!("# {}", p.text),
        (ParagraphKind::Annex, _) => format!("## {}", p.text),
        (ParagraphKind::Preambular, _) => format!("~ {}", p.text),
        (_, Some(n)) => format!("{n}. {}", p.text),
        (_, None) => p.text.clone(),
    };
    text.paragraphs.iter().zip(printed).map(block).collect::<Vec<_>>().join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::Lang;

    #[test]
    fn what_is_edited_and_not_changed_is_the_same_text() {
        let act = "0102030405060708090a0b0c0d0e0f10".parse().expect("an id");
        let plain = "= Report\n\n# A\n\n~ Recalling,\n\n1. The group met.\n\n2. It rose.\n\n## Annex\n";
        let text = Text::from_plain(Lang::En, act, plain);
        assert_eq!(editable(&text), plain);
        assert_eq!(Text::from_plain(Lang::En, act, &editable(&text)), text);
    }
}
