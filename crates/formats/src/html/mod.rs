//! Texts as HTML: written with a meaning for each element, read from what office suites put on the clipboard.

mod read;
mod write;

pub use read::{Fault, MOST_BYTES, MOST_PARAGRAPHS, read};
pub use write::write;

use nemcon_negotiation::text::ParagraphKind::{self, *};

/// The names of kinds in `data-kind`.
const KINDS: [(ParagraphKind, &str); 12] = [
    (Title, "title"),
    (Heading, "heading"),
    (Paragraph, "paragraph"),
    (Preambular, "preambular"),
    (Annex, "annex"),
    (Subparagraph, "subparagraph"),
    (Unnumbered, "unnumbered"),
    (Option, "option"),
    (Note, "note"),
    (Footnote, "footnote"),
    (Cell, "cell"),
    (Vacant, "vacant"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_negotiation::text::{Mark, MarkKind, Paragraph};
    use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

    const ACT: Id = Id([1; 16]);

    fn of(paragraphs: &[(ParagraphKind, u8, &str)]) -> Text {
        let one = |(ordinal, (kind, level, words)): (u32, &(ParagraphKind, u8, &str))| Paragraph {
            level: *level,
            ..Paragraph::new(ParagraphId { act: ACT, ordinal }, *kind, *words)
        };
        Text::new(Lang::Fr, (1..).zip(paragraphs).map(one).collect())
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut text = of(&[
            (Title, 0, "Rapport & <avis>"),
            (Heading, 1, "I. Menaces"),
            (Preambular, 0, "Rappelant ses travaux,"),
            (Paragraph, 0, "Les États [devraient] « agir » :"),
            (Subparagraph, 1, "échanger ;"),
            (Subparagraph, 2, "chaque année ;"),
            (Subparagraph, 1, "publier."),
            (Unnumbered, 0, "Sans numéro."),
            (Cell, 1, "a"),
            (Cell, 2, "b"),
            (Cell, 1, "c"),
            (Annex, 0, "Annexe"),
            (Vacant, 1, ""),
            (Footnote, 0, "Une note."),
        ]);
        let note = text.paragraphs[13].id;
        text.paragraphs[3].marks = vec![
            Mark { from: 0, kind: MarkKind::Emphasis, to: 9 },
            Mark { from: 9, kind: MarkKind::Footnote(note), to: 9 },
        ];
        text.paragraphs[3].bis = 1;
        let again = read(Lang::Fr, ACT, &write(&text)).expect("a text");
        assert_eq!(again, text);
    }

    #[test]
    fn what_office_suites_paste_becomes_a_text() {
        let pasted = r##"<html xmlns:o="urn:x"><head><style>p {color: red}</style><title>no</title></head><body>
            <!--StartFragment--><h1>Draft <i>report</i></h1><h2>A. Overview</h2>
            <p class=MsoNormal>1.&nbsp;The group <i>met</i><a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>
            in March.<o:p></o:p></p><script>alert("<p>x</p>")</script>
            <ol type="a"><li>First;<ul><li>under</li></ul></li><li><p>Second.</p></li></ol>
            <table><tr><td><p>x</p><p>y</p></td><td>z</td></tr></table>
            <p>&nbsp;</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> A note.</p></div></body></html>"##;
        let text = read(Lang::En, ACT, pasted).expect("a text");
        let said: Vec<_> = text.paragraphs.iter().map(|p| (p.kind, p.level, p.text.as_str())).collect();
        let expected = [
            (Title, 0, "Draft report"),
            (Heading, 1, "A. Overview"),
            (Paragraph, 0, "The group met in March."),
            (Subparagraph, 1, "First;"),
            (Subparagraph, 2, "under"),
            (Subparagraph, 1, "Second."),
            (Cell, 1, "x y"),
            (Cell, 2, "z"),
            (Footnote, 0, "A note."),
        ];
        assert_eq!(said, expected);
        let marks: Vec<_> = text.paragraphs[2].marks.iter().map(|m| (m.from, m.to, m.kind.clone())).collect();
        let note = MarkKind::Footnote(text.paragraphs[8].id);
        assert_eq!(marks, [(10, 13, MarkKind::Emphasis), (13, 13, note)]);
    }

    #[test]
    fn a_page_without_words_or_too_long_is_refused() {
        assert_eq!(read(Lang::En, ACT, "<p> </p><script>x</script>"), Err(Fault::Empty));
        assert_eq!(read(Lang::En, ACT, &" ".repeat(MOST_BYTES + 1)), Err(Fault::TooLong));
        let many = "<p>x".repeat(MOST_PARAGRAPHS + 1);
        assert_eq!(read(Lang::En, ACT, &many), Err(Fault::TooManyParagraphs));
        let deep = "<ul><li>".repeat(50_000) + "x";
        assert_eq!(read(Lang::En, ACT, &deep).map(|text| text.paragraphs.len()), Ok(1));
    }
}
