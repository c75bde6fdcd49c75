//! Instructions as delegates write them, and what they come to.

use nemcon_formats::instruction::{Problem, read};
use nemcon_formats::proposal::Unclear;
use nemcon_negotiation::text::{Operation, Paragraph, ParagraphKind, Place};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

/// Preambular 1 and 2; 1, 2 with (a) to (c), 3, 4, 5 and 5 bis; draft rule 34 with 6 and 7.
fn text() -> Text {
    use ParagraphKind::{Heading, Paragraph as Numbered, Preambular, Subparagraph};
    let all: [(ParagraphKind, u8, u8, &str); 14] = [
        (Preambular, 0, 0, "Recalling its earlier work,"),
        (Preambular, 0, 0, "Mindful of the needs of small States,"),
        (Numbered, 0, 0, "The group meets in March. The group reports in May."),
        (Numbered, 0, 0, "States should:"),
        (Subparagraph, 1, 0, "exchange information;"),
        (Subparagraph, 1, 0, "share practices;"),
        (Subparagraph, 1, 0, "hold exercises."),
        (Numbered, 0, 0, "The [voluntary] directory lists [technical] points of contact."),
        (Numbered, 0, 0, "States “shall” act in good faith."),
        (Numbered, 0, 0, "The [Chair] convenes meetings, the Chair reports."),
        (Numbered, 0, 1, "The Secretariat supports them."),
        (Heading, 1, 0, "Draft rule 34"),
        (Numbered, 0, 0, "A quorum is needed."),
        (Numbered, 0, 0, "The Chair may open a meeting."),
    ];
    let one = |(ordinal, (kind, level, bis, words)): (u32, (ParagraphKind, u8, u8, &str))| Paragraph {
        level,
        bis,
        ..Paragraph::new(ParagraphId { act: Id([1; 16]), ordinal }, kind, words)
    };
    Text::new(Lang::En, (1..).zip(all).map(one).collect())
}

fn place(place: &Place) -> String {
    match place {
        Place::Beginning => "the beginning".to_owned(),
        Place::After(at) => at.ordinal.to_string(),
    }
}

fn said(operation: &Operation) -> String {
    match operation {
        Operation::Replace { spot, with } => {
            format!("{}@{} {:?} > {with:?}", spot.at.ordinal, spot.from, spot.expected)
        }
        Operation::Insert { place: at, paragraph } => {
            format!("new {:?}{} after {}: {}", paragraph.kind, paragraph.level, place(at), paragraph.text)
        }
        Operation::Delete { at, .. } => format!("delete {}", at.ordinal),
        Operation::Move { at, place: to, level } => format!("move {} after {} {level:?}", at.ordinal, place(to)),
        Operation::Split { spot, .. } => format!("split {}@{}", spot.at.ordinal, spot.from),
        Operation::Merge { at, with, .. } => format!("merge {} {}", at.ordinal, with.ordinal),
        Operation::Bracket { spot, .. } => format!("bracket {}@{} {}", spot.at.ordinal, spot.from, spot.expected),
        Operation::Unbracket { spot, .. } => format!("unbracket {}@{} {}", spot.at.ordinal, spot.from, spot.expected),
        Operation::Retain { spot } => format!("retain {}@{} {}", spot.at.ordinal, spot.from, spot.expected),
        Operation::Alternative { at, paragraph } => format!("alternative {}: {}", at.ordinal, paragraph.text),
        other => format!("{other:?}").split(" {").next().unwrap_or_default().to_owned(),
    }
}

fn check(instruction: &str, expected: &[&str]) {
    let reading = read(&text(), instruction);
    assert_eq!(reading.problems, [], "{instruction}");
    let operations: Vec<_> = reading.understood.iter().flat_map(|u| &u.operations).map(said).collect();
    assert_eq!(operations, expected, "{instruction}");
}

fn problems(instruction: &str) -> Vec<Problem> {
    read(&text(), instruction).problems
}

#[test]
fn instructions_of_the_field_become_operations() {
    let rows: &[(&str, &[&str])] = &[
        ("In paragraph 4, replace \"shall\" with \"should\".", &[r#"9@8 "shall" > "should""#]),
        ("Replace “good faith” by “full good faith” in OP4", &[r#"9@22 "good faith" > "full good faith""#]),
        ("In paragraph 4, for «good» substitute «best»", &[r#"9@22 "good" > "best""#]),
        ("Change ‘directory’ in paragraph 3 to ‘list’.", &[r#"8@16 "directory" > "list""#]),
        (
            "In operative paragraphs 1 and 4, delete “in”, all occurrences.",
            &[r#"3@16 "in " > """#, r#"3@44 "in " > """#, r#"9@19 "in " > """#],
        ),
        (
            "After paragraph 2, insert a new paragraph reading: “States may report.”",
            &["new Paragraph0 after 7: States may report."],
        ),
        ("Insert a new paragraph 5 ter: “More.”", &["new Paragraph0 after 10: More."]),
        (
            "Insert a new preambular paragraph after the first preambular paragraph: «Noting that,»",
            &["new Preambular0 after 1: Noting that,"],
        ),
        (
            "After paragraph 5, insert a new paragraph reading:\n“States would:\n(a) listen;\n(b) speak.”",
            &[
                "new Paragraph0 after 10: States would:",
                "new Subparagraph1 after 10: listen;",
                "new Subparagraph1 after 10: speak.",
            ],
        ),
        ("Delete the second preambular paragraph.", &["delete 2"]),
        ("Delete paragraph 2", &["delete 4", "delete 5", "delete 6", "delete 7"]),
        ("Delete paragraph 5 bis.", &["delete 11"]),
        ("Paragraph 2 (c): at the end of the paragraph add: “, as needed”", &[r#"7@14 "" > ", as needed""#]),
        ("Re-insert at the end of paragraph 5 bis: “It is small.”", &[r#"11@30 "" > " It is small.""#]),
        ("At the beginning of paragraph 5 bis, insert “Where possible,”", &[r#"11@0 "" > "Where possible, ""#]),
        ("In paragraph 1, in the second line, after “reports” insert “orally”", &[r#"3@43 "" > " orally""#]),
        ("In paragraph 1, insert “only” before “in May”.", &[r#"3@44 "" > "only ""#]),
        ("The brackets in paragraph 3 would be removed.", &["unbracket 8@4 [voluntary]", "unbracket 8@32 [technical]"]),
        ("Remove the brackets around “technical” in paragraph 3", &["unbracket 8@32 [technical]"]),
        ("The bracket in paragraph 5 would be lifted", &["unbracket 10@4 [Chair]"]),
        ("Subparagraph (a) of paragraph 2 would be moved to the end of paragraph 4.", &["move 5 after 9 None"]),
        ("Move paragraph 1 after paragraph 3", &["move 3 after 8 None"]),
        ("Move subparagraph (c) of paragraph 2 before subparagraph (a) of paragraph 2", &["move 7 after 4 None"]),
        ("Place “in good faith” in paragraph 4 in square brackets", &["bracket 9@19 in good faith"]),
        (
            "Draft rule 34, paragraph 2, amended to read: “The Chair opens a meeting.”",
            &[r#"14@10 "may open" > "opens""#],
        ),
        ("Delete the last sentence of paragraph 1.", &[r#"3@25 " The group reports in May." > """#]),
        ("In paragraph 1, delete the second “The group”", &[r#"3@26 "The group " > """#]),
        ("Merge paragraphs 3 and 4", &["merge 8 9"]),
        ("Split paragraph 1 after “March.”", &["split 3@25"]),
        ("Paragraph 5 bis is agreed ad ref.", &["AgreeAdRef"]),
        ("Retain “voluntary” in paragraph 3", &["retain 8@5 voluntary"]),
        ("Paragraph 5 bis alt.: “Nobody supports them.”", &["alternative 11: Nobody supports them."]),
        (
            "Delete paragraph 5 bis; the remaining paragraphs would be renumbered accordingly.\n\
             - In paragraph 4, delete “good”\n2. In PP1 replace “earlier” with “previous”.",
            &["delete 11", r#"9@22 "good " > """#, r#"1@14 "earlier" > "previous""#],
        ),
        (
            "In paragraph 4, replace “shall” with “should” and delete “good”.",
            &[r#"9@8 "shall" > "should""#, r#"9@22 "good " > """#],
        ),
    ];
    for (instruction, expected) in rows {
        check(instruction, expected);
    }
}

#[test]
fn what_is_not_clear_is_told_with_its_place() {
    let id = |ordinal| ParagraphId { act: Id([1; 16]), ordinal };
    let rows = [
        ("In paragraph 1, delete “The group”.", Unclear::ManyWords(id(3), "The group".to_owned(), vec![0, 26])),
        ("In paragraph 4, delete “harm”", Unclear::NoSuchWords(id(9), "harm".to_owned())),
        ("Delete paragraph 19", Unclear::NoSuchPlace("19".to_owned())),
        ("Paragraph 4 is wonderful", Unclear::Rest("wonderful".to_owned())),
        ("Delete “shall”", Unclear::NoPlace),
        ("In paragraph 4, insert “duly”", Unclear::NoSpot),
        ("In paragraph 4, replace “shall”", Unclear::NoWords),
        ("In paragraph 4, delete “shall", Unclear::OpenQuotation),
        ("The brackets in paragraph 4 would be removed", Unclear::NoBrackets(id(9))),
        ("Delete the bracket in paragraph 3", Unclear::ManyBrackets(id(8), vec![4, 32])),
        ("Merge paragraphs 3 and 5", Unclear::NotNext(id(10))),
        ("Do not delete paragraph 3", Unclear::Rest("do".to_owned())),
    ];
    for (instruction, expected) in rows {
        let found: Vec<_> = problems(instruction).into_iter().map(|problem| problem.unclear).collect();
        assert_eq!(found, [expected], "{instruction}");
    }
    let at = problems("Delete paragraph 5 bis. Delete paragraph 19.")[0].at.clone();
    assert!(at.start >= 24, "{at:?}");
}
