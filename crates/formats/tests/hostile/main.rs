//! Whatever is typed, pasted or sent is read without a fault of the program, and nothing of it is lost silently.

mod checks;

use proptest::prelude::*;

/// Made of the signs and words that mean something to a reader, between any others.
fn typed() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "[",
        "]",
        "［",
        "］",
        "[^1]",
        "[^1]: ",
        "/",
        " / ",
        "{",
        "}",
        "=",
        "#",
        "#1 ",
        "##",
        "~",
        "~.",
        "-",
        "--",
        ".",
        "|",
        "| ",
        "\\|",
        "\n\n",
        "\n",
        " ",
        "1. ",
        "1 bis. ",
        "1 alt. 2. ",
        "2.",
        "(a) ",
        "(i) ",
        "+1",
        "|1",
        " – ",
        "- G12 delete",
        "Agreed ad ref",
        "…",
        "After paragraph 1, ",
        "insert ",
        "delete ",
        "replace ",
        "with ",
        "the brackets in ",
        "paragraph ",
        "paragraphs 1 to 3",
        "subparagraph (a) of ",
        "would be moved to the end of ",
        "a new paragraph reading: ",
        "“",
        "”",
        "\"",
        "“States”",
        "around ",
        "second ",
        "last sentence of ",
        "<p>",
        "</p>",
        "<td>",
        "<li>",
        "<ol>",
        "<h1>",
        "<sup>",
        "&#x5b;",
        "<!--",
        "مكررا",
        "之二",
        "\u{1}",
        "\u{200f}",
        "e\u{301}",
        "4294967296",
        "99999999999999999999",
    ]);
    let any = prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,6}", 1 => "[a-zA-Z ]{1,8}"];
    prop::collection::vec(any, 0..24).prop_map(|parts| parts.concat())
}

/// Elements of both forms, mostly closed, in any order.
fn elements() -> impl Strategy<Value = String> {
    let names = [
        "w:p",
        "w:r",
        "w:t",
        "w:delText",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:pPr",
        "w:rPr",
        "w:i",
        "w:trPr",
        "w:tcPr",
        "w:sdt",
        "w:sdtContent",
        "w:ins",
        "w:del",
        "w:moveFrom",
        "w:moveTo",
        "w:num",
        "w:abstractNum",
        "w:lvl",
        "w:footnote",
        "w:comment",
        "p",
        "paragraph",
        "num",
        "content",
        "list",
        "point",
        "intro",
        "container",
        "recitals",
        "recital",
        "section",
        "heading",
        "table",
        "tr",
        "td",
        "authorialNote",
        "i",
        "ins",
        "del",
        "hcontainer",
        "wrapUp",
        "subheading",
        "ol",
        "li",
    ];
    let open = (prop::sample::select(names.to_vec()), 0..6_u8, 0..4_u8).prop_map(|(name, with, n)| {
        let with = match with {
            0 => format!(" w:author=\"A{n}\" w:id=\"{n}\""),
            1 => format!(" w:val=\"{n}\""),
            2 => format!(" eId=\"e{n}\" wId=\"w{n}\""),
            3 => " w:date=\"2026-03-09T10:00:00Z\"".to_owned(),
            _ => String::new(),
        };
        (name, with)
    });
    let leaf = prop_oneof![
        Just("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>".to_owned()),
        Just("<w:gridSpan w:val=\"3\"/>".to_owned()),
        Just("<w:footnoteReference w:id=\"1\"/>".to_owned()),
        Just("<w:commentRangeStart w:id=\"1\"/>".to_owned()),
        "[a-z .]{1,9}",
        "\\PC{0,4}".prop_map(|words| words.replace(['<', '&', '>'], "")),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        (open.clone(), prop::collection::vec(inner, 0..6))
            .prop_map(|((name, with), inner)| format!("<{name}{with}>{}</{name}>", inner.concat()))
    })
}

/// What the fuzzer found.
#[test]
fn a_note_that_is_called_twice_in_one_place_is_called() {
    checks::bracket("\u{b}[^2]:\n[^2]:\n\u{b}[^2][^2]:\n[^2]]\n\n[^2]: A note.");
    checks::plain("1. Words[^1][^1] and more.\n\n[^1]: A note.");
}

proptest! {
    #[test]
    fn plain_text_is_read_whatever_it_is(typed in typed()) {
        checks::plain(&typed);
    }

    #[test]
    fn every_bracket_is_half_of_a_pair_or_told(typed in typed()) {
        checks::bracket(&typed);
    }

    #[test]
    fn instructions_are_understood_or_told(typed in typed()) {
        checks::instruction(&typed);
    }

    #[test]
    fn word_files_are_read_or_refused(parts in prop::collection::vec(elements(), 1..5)) {
        checks::word(parts.join("\u{1f}").as_bytes());
    }

    #[test]
    fn akoma_ntoso_is_read_or_refused(body in elements()) {
        checks::akoma(body.as_bytes());
    }

    #[test]
    fn pages_are_read_and_written_with_the_same_words(typed in typed()) {
        checks::page(&typed);
    }
}
