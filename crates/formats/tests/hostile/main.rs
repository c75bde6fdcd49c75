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
    fn pages_are_read_and_written_with_the_same_words(typed in typed()) {
        checks::page(&typed);
    }
}
